"""Say which mails a mail answers, and which of our references it carries."""

from __future__ import annotations

import re

from mailflows.values import Mail

REFERENCE_LENGTH = 16
"""Characters of a reference: 80 random bits in Crockford's base32 (no I, L, O, U)."""

_ALPHABET = "0-9A-HJKMNP-TV-Z"
_IN_BRACKETS = re.compile(rf"\[\s*([{_ALPHABET}]{{{REFERENCE_LENGTH}}})\s*\]", re.IGNORECASE)
_REFERENCE = re.compile(rf"[{_ALPHABET}]{{{REFERENCE_LENGTH}}}", re.IGNORECASE)
_RECIPIENT_HEADERS = (
    "to",
    "cc",
    "delivered-to",
    "x-original-to",
    "envelope-to",
    "x-envelope-to",
    "x-forwarded-to",
    "apparently-to",
)


def answered_ids(mail: Mail) -> tuple[str, ...]:
    """List the Message-IDs that a mail answers, the nearest first, each once, angle brackets included.

    In-Reply-To first, then References from its end: the last one is the mail answered, the ones before are older
    (RFC 5322, 3.6.4). A mail program that leaves the one out mostly keeps the other.
    """
    return tuple(dict.fromkeys((*mail.in_reply_to, *reversed(mail.references))))


def references_in(mail: Mail, own_address: str) -> tuple[str, ...]:
    """List the references that a mail carries, upper case, each once: of its subject, then of its addresses.

    In the subject a reference stands in square brackets; in a recipient it is the part of our own address after the
    plus sign (`offers+7KQ29DXM4T8PWZ3C@custodian.example`). Case does not matter: people and servers change it.
    """
    found = [reference.upper() for reference in _IN_BRACKETS.findall(mail.subject[:2000])]
    local, _, domain = own_address.strip().lower().rpartition("@")
    if local and domain:
        address = re.compile(
            rf"(?<![\w.+-]){re.escape(local)}\+([^\s@<>,;\"]{{1,64}})@{re.escape(domain)}(?![\w-]|\.\w)", re.IGNORECASE
        )
        for name in _RECIPIENT_HEADERS:
            for value in mail.every(name):
                tags = address.findall(value[:50_000])
                found.extend(tag.upper() for tag in tags if _REFERENCE.fullmatch(tag))
    return tuple(dict.fromkeys(found))
