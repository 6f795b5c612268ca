"""Identify a mail: what tells one that arrives twice from two different ones.

Cheap on purpose: it is asked for when a mail is kept, before anything else is understood.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from mailflows.addresses import mailboxes
from mailflows.values import Address
from mailflows.wrappings.decoding import decode_header, header_text
from mailflows.wrappings.mime import split_headers

_MESSAGE_ID = re.compile(r"<([^<>\s]{1,900})>")
_LINE_ENDS = re.compile(rb"\r\n|\r")


@dataclass(frozen=True, slots=True)
class Identity:
    """A mail's Message-ID (None where absent or unusable), its senders, and a fingerprint of what it says.

    `fingerprint`: SHA-256, hexadecimal, over From, Date, Subject and body; line ends do not matter, nor do headers
    that servers add on the way.
    """

    message_id: str | None
    senders: tuple[Address, ...]
    fingerprint: str


def identify(raw: bytes) -> Identity:
    """Identify a mail from its raw bytes; never raises."""
    headers, start, _ = split_headers(raw)
    digest = hashlib.sha256()
    for name in ("from", "date", "subject"):
        for value in (value for key, value in headers if key == name):
            digest.update(name.encode() + b":" + decode_header(value).encode("utf-8", errors="replace") + b"\n")
    digest.update(b"\n" + _LINE_ENDS.sub(b"\n", raw[start:]).rstrip(b"\n"))
    found = next((value for key, value in headers if key == "message-id"), b"")
    senders = tuple(address for key, value in headers if key == "from" for address in mailboxes(value))
    return Identity(next(iter(message_ids(found)), None), senders, digest.hexdigest())


def message_ids(raw: bytes) -> tuple[str, ...]:
    """List the message identifiers of a Message-ID, In-Reply-To or References header, angle brackets included.

    An identifier without brackets is taken where the header holds nothing else: bad threading is worse than
    leniency towards old mailers.
    """
    text = header_text(raw[:100_000])
    found = tuple(f"<{identifier}>" for identifier in _MESSAGE_ID.findall(text)[:200])
    bare = text.strip()
    if not found and "@" in bare and len(bare) < 900 and not any(char.isspace() or char in "<>" for char in bare):
        return (f"<{bare}>",)
    return found
