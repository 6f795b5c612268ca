"""Which acts need a second person (four eyes): changed amounts, unknown senders, waivers of authority. Pure.

The answer is the reasons, as keys of `words.SECOND`; none means that one person is enough.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

SENDERS = frozenset({"sender_not_on_file", "broker_not_authorised", "unknown_account"})
"""Reasons of a flag whose acceptance lets somebody instruct whom the register does not know for the account."""
AUTHORITY = frozenset(
    {
        "not_registered_holder",
        "authority_document_attached",
        "not_authenticated",
        "suspected_fraud",
        "broker_and_client",
    }
)
"""Reasons of a flag whose acceptance waives a proof of authority or of origin."""

HOLDS = frozenset({"death_notice", "legal"})
"""Reasons of a flag that also hold the case: acceptance lifts the hold, which alone takes two people as well."""

Asked = Mapping[str, tuple[str, Decimal | None, Decimal | None]]
"""What each account instructs: which way (all and a part are one way), how much, at what price."""


def to_accept(reasons: Iterable[str]) -> tuple[str, ...]:
    """Why accepting a mail that was flagged for these reasons needs a second person."""
    found = set(reasons)
    return tuple(
        key for key, those in (("sender", SENDERS), ("authority", AUTHORITY), ("hold", HOLDS)) if found & those
    )  # fmt: skip


def to_correct(reasons: Iterable[str], read: Asked, corrected: Asked) -> tuple[str, ...]:
    """Why going on with a corrected reading needs a second person: the flags it waives, or what was not read.

    Another way (a withdrawal for a tender) or price is no less than another amount.
    """
    # A line that is left out is an amount that is not tendered.
    changed = set(read) != set(corrected) or any(read[account] != asked for account, asked in corrected.items())
    return (*(("quantity",) if changed else ()), *to_accept(reasons))


def to_confirm(number: str, on_file: Iterable[str]) -> tuple[str, ...]:
    """Why a yes by telephone needs a second person: the number called is not on file for the account."""
    digits = _digits(number)
    return () if digits and digits in {_digits(known) for known in on_file} else ("number",)


def to_enter(*, records: bool, late_now: bool, late_as_told: bool) -> tuple[str, ...]:
    """Why an instruction by telephone or paper needs a second person.

    `records`: it is put on record without the holder's own yes by mail; `late_now`, `late_as_told`: whether it is late
    by our clock, and by the instant at which staff say that it came.
    """
    backdated = late_now and not late_as_told
    return (*(("told",) if records else ()), *(("time",) if backdated else ()))


def _digits(number: str) -> str:
    """A telephone number by its digits alone, without the country code of the United States."""
    digits = "".join(sign for sign in number if sign.isdecimal())
    return digits[1:] if len(digits) == 11 and digits.startswith("1") else digits
