"""Is a recipient our own mailbox? Plus-addressing included: `local+REF@domain` (RFC 5233, subaddresses)."""

from __future__ import annotations


def ours(recipient: str, address: str) -> bool:
    """Whether mail to `recipient` belongs in the mailbox `address`.

    The domain is compared without regard to case and in its ASCII form. The local part is ours, so we are free
    to take it in any case as well (RFC 5321, 2.4), with or without a `+REF` behind it.
    """
    local, _, domain = address.rpartition("@")
    to_local, at, to_domain = recipient.rpartition("@")
    if not at or _ascii(to_domain) != _ascii(domain):
        return False
    return to_local.partition("+")[0].casefold() == local.casefold()


def _ascii(domain: str) -> str:
    """Write the domain in lower case, an internationalised one as its A-labels; unusable ones stay as they are."""
    lowered = domain.lower().rstrip(".")
    try:
        return lowered.encode("idna").decode("ascii")
    except UnicodeError:
        return lowered
