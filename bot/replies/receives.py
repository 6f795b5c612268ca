"""Says what an instruction would bring, where the offer wants that in its read-backs. Words only; the reckoning is elsewhere."""

from __future__ import annotations

from decimal import Decimal

from bot.entitlements.entitlements import Part, entitlement
from bot.model import Line
from bot.offers.offer import Offer
from bot.replies.figures import figure
from bot.times.moments import moment

# No "label: figure" anywhere: quoted in a reply, that would read like a form filled in.
AMOUNTS = {
    "securities": "{} of new securities",
    "cash": "{} in cash",
    "warrants": "{} in warrants",
    "shares": "{} in shares",
    "accrued_interest": "{} of accrued interest",
    "cash_fee": "{} as a fee in cash",
    "consent_fee": "{} as the consent fee",
    "early_premium": "{} as the early premium",
    "cash_in_lieu": "{} in cash for a fraction",
}
"""Each part of the consideration with its amount."""
NAMES = {
    "securities": "New securities",
    "cash": "Cash",
    "warrants": "Warrants",
    "shares": "Shares",
    "accrued_interest": "Accrued interest",
    "cash_fee": "A fee in cash",
    "consent_fee": "The consent fee",
    "early_premium": "The early premium",
}
"""What a part without an amount is called."""
DECIDES = "This is reckoned from the terms as they stand now, for the case that the offer is carried out; the offer's own words decide."


def receives(line: Line, offer: Offer | None) -> tuple[str, ...]:
    """Give a sentence for each part of what the instruction would bring; nothing where the offer does not want it said.

    An early premium is said with its condition: nothing is tendered before the yes.
    """
    if offer is None or not offer.read_back_entitlements or line.withdrawal:
        return ()
    found = entitlement(offer, line.election, line.quantity, particulars=line.particulars, early=line.early)
    said = [_said(part, offer) for part in found.parts]
    if found.note:
        said.append(found.note)
    return (*said, DECIDES) if said else ()


def _said(part: Part, offer: Offer) -> str:
    """One part: its amount and how it comes about, else the offer's own words."""
    when = ""
    if part.kind == "early_premium" and offer.clocks.early is not None and part.amount != 0:
        when = f" if your yes reaches us by {moment(offer.clocks.early.instant, offer.time_zone)}"
    if part.amount is None:
        return f'{NAMES.get(part.kind, "Besides")}{when}, not reckoned yet; the offer says "{part.words}"'
    how = f" ({part.how})" if part.how else ""
    besides = f'. Not all of it can be reckoned yet; the offer says "{part.words}"' if part.more else ""
    return f"{AMOUNTS[part.kind].format(_amount(part.amount, part.unit, offer))}{how}{when}{besides}"


def _amount(amount: Decimal, unit: str, offer: Offer) -> str:
    """An amount with its unit."""
    if unit == "principal":
        return f"{figure(amount, 'face', offer)} principal amount"
    if unit == offer.currency:
        return figure(amount, "face", offer)
    return f"{amount.normalize():,f}"
