"""What is a reply on its way out, and what is a way out? Values and the shape of SMTP and Maildir delivery."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One reply to one recipient, written to its last byte before the first attempt.

    The bytes hold the Message-ID, so every attempt sends the same one and a recipient who got it twice sees one.
    """

    reply_id: int
    raw: bytes = field(repr=False)
    envelope_from: str
    """`local+REF@domain`: where bounces go; empty for the null sender."""
    recipient: str
    attempts: int = 0
    """Attempts counted so far."""


class Way(Protocol):
    """A way out. Each method may raise OutboundUnreachableError: the whole way is closed, no reply to blame."""

    def open(self) -> None:
        """Make ready to send; harmless when it is ready already."""

    def send(self, reply: Outgoing) -> None:
        """Hand the reply over. Also raises ReplyDeferredError (try again later) and ReplyRefusedError (never)."""

    def close(self) -> None:
        """Let go of the connection; never raises."""
