"""Say whether our own mail server found that a mail passes DMARC (RFC 7489), by Authentication-Results (RFC 8601)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailflows.values import Mail

_COMMENT = re.compile(r"\([^()]{0,500}\)")
_METHOD = re.compile(r"\s*dmarc(?:\s*/\s*\d+)?\s*=\s*([a-z]+)", re.IGNORECASE)
MOST_CHARACTERS = 20_000


def passes_dmarc(mail: Mail, authserv_ids: Sequence[str]) -> bool | None:
    """Tell whether a mail passes DMARC by the word of a server that we believe.

    `authserv_ids`: the names under which our own servers write their results; None is answered where none are
    configured, since then nothing can be told. Only the topmost header of one of them counts: our server writes above
    everything that came with the mail, and anybody may write further ones in its name below (RFC 8601, 5 and 7.1).
    Without such a header, or without a DMARC result in it, the mail does not pass.
    """
    believed = {name.strip().rstrip(".").lower() for name in authserv_ids if name.strip()}
    if not believed:
        return None
    for value in mail.every("authentication-results"):
        plain = _without_comments(value[:MOST_CHARACTERS])
        server, *results = _outside_quotes(plain)
        # The version may follow the name: `mx.custodian.example 1; dmarc=pass`.
        name = next(iter(server.split()), "").strip('"').rstrip(".").lower()
        if name not in believed:
            continue
        verdicts = {found[1].lower() for result in results if (found := _METHOD.match(result))}
        return verdicts == {"pass"}
    return False


def _without_comments(text: str) -> str:
    """Take comments out, nested ones from the inside, so that none can pass for a result."""
    for _ in range(5):
        shorter = _COMMENT.sub(" ", text)
        if shorter == text:
            break
        text = shorter
    # What is left of an unclosed comment is no result.
    return text.partition("(")[0]


def _outside_quotes(text: str) -> list[str]:
    """Split at semicolons that stand in no quoted string."""
    pieces: list[str] = [""]
    quoted = False
    for char in text:
        if char == '"':
            quoted = not quoted
        if char == ";" and not quoted:
            pieces.append("")
        else:
            pieces[-1] += char
    return pieces
