"""Are address, telephone and taxpayer number known? Asked for only where neither mail, case nor register has them."""

from __future__ import annotations

from bot.model import Missing
from bot.rules.matter import Finding, LineRule, Matter, short_of


def _details(matter: Matter) -> Finding | None:
    account, offer = matter.account, matter.offer
    # A withdrawal needs the same signatures, capacity and authority as a tender, and no more; a broker's mail
    # and a no where nothing is recorded need none of these (reading contract).
    if account is None or offer is None or matter.by_broker or matter.withdraws or matter.only_declines:
        return None
    known = {
        Missing.ADDRESS: bool(account.address) or matter.address_given,
        Missing.PHONE: bool(account.phone) or matter.phone_given,
        Missing.TIN: bool(account.tin) or matter.tin_given,
    }
    missing = tuple(item for item, there in known.items() if not there and item.value in offer.policy.items)
    return short_of(*missing) if missing else None


DETAILS_MISSING = LineRule("details_missing", "A detail is neither in the mail nor on the register.", _details)
