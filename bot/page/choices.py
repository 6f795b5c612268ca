"""What the form offers for one offer: its choices, prices, and what may be said besides; each with its words. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from bot.offers.offer import Offer
from bot.replies.figures import money, noun
from bot.replies.options import prices, takes_tenders

ALL, PART, NOTHING, TAKE_BACK = "all", "part", "none", "withdraw"
CONSENT, CONSENT_PART, NO_CONSENT = "consent", "consent-part", "no-consent"
TENDERS = frozenset({ALL, PART})
PARTS = frozenset({PART, CONSENT_PART})
"""Choices that need an amount."""
AUCTION = "auction"
"""In place of a price: whatever the auction gives."""
_MOST_PRICES = 60
"""In one list."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What the form of an offer has.

    `ways`: value and words of what can be chosen; `undo`: the words for taking back; `amount`: what the amount is;
    `prices`: value and words of each price, empty where there is none to choose; `free`: what price may be typed, where
    they are too many for a list; `least`: how many must be bought may be said; `odd_lot`: that all is an odd lot may be said.
    """

    ways: tuple[tuple[str, str], ...]
    undo: str
    amount: str
    prices: tuple[tuple[str, str], ...] = ()
    free: str = ""
    least: bool = False
    odd_lot: bool = False

    @property
    def values(self) -> frozenset[str]:
        """Everything that can be chosen."""
        return frozenset(value for value, _ in self.ways) | {TAKE_BACK}


def choices(offer: Offer) -> Choices:
    """What can be chosen in that offer."""
    what, face = noun(offer), offer.quantity_type == "face"
    has = frozenset(offer.elections)
    tenders = takes_tenders(offer)
    ways = []
    if tenders:
        ways += [(ALL, f"tender all {what}"), (PART, "tender a part"), (NOTHING, "do not tender")]
    if "consent" in has:
        aside = " without tendering" if tenders else ""
        ways += [(CONSENT, f"consent for all {what}{aside}"), (CONSENT_PART, f"consent for a part{aside}")]
    if "do_not_consent" in has:
        ways.append((NO_CONSENT, "do not consent"))
    return Choices(
        ways=tuple(ways),
        undo="withdraw what is tendered" if tenders else "take the consent back",
        amount=f"{_currency(offer)} of principal amount" if face else f"number of {what}",
        prices=_prices(offer),
        free=_free(offer),
        least="conditional" in has,
        odd_lot="odd_lot" in has,
    )


def _currency(offer: Offer) -> str:
    return "dollars" if offer.currency == "USD" else offer.currency


def _steps(offer: Offer) -> int:
    """How many prices the auction allows; 0 where no price can be named."""
    allowed = offer.price_range
    if allowed is None or "tender_at_price" not in offer.elections:
        return 0
    return int((allowed.high - allowed.low) / allowed.step) + 1


def _prices(offer: Offer) -> tuple[tuple[str, str], ...]:
    """The prices to choose from, the auction's own first; none where they are too many for a list."""
    allowed, count = offer.price_range, _steps(offer)
    if not offer.priced or count > _MOST_PRICES:
        return ()
    found = [(AUCTION, "whatever price the auction gives")] if "tender_at_auction_price" in offer.elections else []
    if allowed is not None:
        values = [allowed.low + step * allowed.step for step in range(count)]
        found += [(f"{value.normalize():f}", f"{money(value, offer)} per share") for value in values]
    return tuple(found)


def _free(offer: Offer) -> str:
    """The words for a price that is typed, where there are too many for a list."""
    if not offer.priced or _prices(offer):
        return ""
    auction = (
        ', or the word "auction" for whatever price it gives' if "tender_at_auction_price" in offer.elections else ""
    )
    return f"A price per share {prices(offer)}{auction}"
