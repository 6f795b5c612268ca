"""How did a mail reach us? What every door (SMTP, LMTP, IMAP) hands over together with the raw bytes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

Via: TypeAlias = Literal["smtp", "lmtp", "imap", "chat"]
"""`chat`: written on our own page or terminal by somebody who is signed in there, and answered there."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """What is known of a mail's way to us besides its bytes.

    `received`: the instant the mailbox received it (IMAP's INTERNALDATE), aware; None for a mail that
    comes in over our own server, where the instant of keeping is the instant of receipt.
    `envelope_from`: MAIL FROM without angle brackets, empty for the null sender and where a mailbox does
    not tell. `rcpts`: the accepted recipients, as written.
    `origin`: `imap:USER@HOST/FOLDER;UIDVALIDITY;UID`, so that a mail fetched again after a crash is
    recognised; None over SMTP and LMTP, where every transmission is one of its own.
    `too_big`: the raw bytes are only the header section, because the mail is larger than is read;
    `size`: its whole size in octets as the server tells it, None where it is that of the bytes.
    """

    received: datetime | None
    via: Via
    envelope_from: str = ""
    rcpts: tuple[str, ...] = ()
    origin: str | None = None
    too_big: bool = False
    size: int | None = None


Keep: TypeAlias = Callable[[bytes, Arrival], int]
"""Keeps raw bytes durably before it returns and answers the mail's id, that of the first keeping where it was
kept already. Raises whatever prevented it; then nothing is acknowledged, and the mail comes again. Called from
several threads."""
