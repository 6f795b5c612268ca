"""Is there new mail? Waits for the server to say so (IDLE, RFC 2177), and never trusts that it will."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from time import monotonic
from typing import Any

from imapclient import IMAPClient

FIRST_SECONDS = 1.0
"""The first spell of IDLE is short, and each is twice as long as the one before: what arrived while IDLE began may
lie unread in the connection's buffer and shows only when the spell ends."""

RENEW_SECONDS = 240.0
"""Longest spell: connections that say nothing are cut by firewalls after five minutes and more."""

SLICE_SECONDS = 0.25
"""How long a wait may be deaf to `interrupted`."""


def announced_meanwhile(client: IMAPClient) -> bool:
    """Whether the server announced new mail since this was last asked or the folder opened, while it did other things.

    It says so once, in its answer to whatever command comes next (RFC 3501, 7): a mail that arrives while others are
    searched or moved is announced there, and never again to IDLE.
    """
    _, told = client._imap.response("EXISTS")  # noqa: SLF001 - IMAPClient hides what the standard library's client keeps
    return bool(told != [None])


def new_mail(client: IMAPClient, seconds: float, interrupted: Callable[[], bool]) -> bool:
    """Wait so long for new mail in the open folder, or until interrupted; answers whether the server announced any.

    Raises IMAPClientError or OSError where the connection is gone.
    """
    deadline = monotonic() + seconds
    spell = FIRST_SECONDS
    while (now := monotonic()) < deadline and not interrupted():
        client.idle()
        told = _listen(client, min(deadline, now + spell), interrupted)
        _, rest = client.idle_done()
        if _announces([*told, *rest]):
            return True
        spell = min(2 * spell, RENEW_SECONDS)
    return False


def _listen(client: IMAPClient, until: float, interrupted: Callable[[], bool]) -> list[Any]:
    """Listen to one spell of IDLE; answers what the server said, as soon as it announces mail."""
    while (now := monotonic()) < until and not interrupted():
        wait = min(SLICE_SECONDS, until - now)
        told: list[Any] = client.idle_check(timeout=wait)
        if _announces(told):
            return told
        if not told and monotonic() - now < wait / 2:
            # Readable, and yet nothing to read: the server has hung up. The end of the spell will tell.
            break
    return []


def _announces(told: Iterable[Any]) -> bool:
    """Whether one of these answers says that the folder has grown: `(7, b"EXISTS")`."""
    return any(isinstance(answer, tuple) and len(answer) > 1 and answer[1] == b"EXISTS" for answer in told)
