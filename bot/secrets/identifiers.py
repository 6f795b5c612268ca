"""New identifiers: references that nobody can guess, ids of entries, Message-IDs."""

from __future__ import annotations

import secrets

# Crockford's base 32: no I, L, O or U, so that a reference can be read out on the telephone.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def new_reference() -> str:
    """A case reference: 16 characters, 80 random bits (OPERATION.md asks for 64)."""
    return _random(16)


def new_entry_id() -> str:
    """The id of a line of the record: `I-` and 12 characters."""
    return "I-" + _random(12)


def _random(length: int) -> str:
    """So many characters, five random bits each: a byte's last five are one of 32 as likely as another."""
    return "".join(ALPHABET[byte % len(ALPHABET)] for byte in secrets.token_bytes(length))


def new_message_id(domain: str) -> str:
    """A Message-ID of ours (RFC 5322, 3.6.4), unique in the world."""
    return f"<{secrets.token_hex(12)}@{domain}>"
