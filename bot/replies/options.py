"""The words for an offer's choices: what is asked, what was chosen, at what price, on what condition."""

from __future__ import annotations

from decimal import Decimal

from bot.model import Line
from bot.offers.offer import Offer
from bot.replies.figures import figure, money, noun
from bot.replies.words import ELECTIONS
from nlp.instruction import Election

_TAKEN_BACK = {
    Election.WITHDRAW_ALL: "Take the whole consent back",
    Election.WITHDRAW_PART: "Take part of the consent back",
}
_OF_CONSENT = (
    ("shall we tender", "shall we consent for"),
    ("Shall we tender", "Shall we consent for"),
    ("cannot be tendered exactly", "cannot be consented for exactly"),
)
"""What the common sentences say of tenders, and what they say where only consents are asked for."""


def choice(line: Line, offer: Offer | None) -> str:
    """Give what was chosen, whole: with price, condition, odd lot and series, as far as they were said."""
    if line.election is None:
        return ""
    said, words = line.particulars, ELECTIONS[line.election]
    if offer is not None and not takes_tenders(offer):
        words = _TAKEN_BACK.get(line.election, words)
    if line.election is Election.TENDER_AT_PRICE and said.price is not None:
        words = f"Tender at {money(said.price, offer)} per share"
    if line.election is Election.TENDER_AT_AUCTION_PRICE:
        between = _between(offer)
        words = f"Tender at whatever price the auction gives{f' ({between})' if between else ''}"
    if said.conditional_quantity is not None:
        least = figure(said.conditional_quantity, line.quantity_type, offer)
        words += f", but only if at least {least} are bought, else none"
    if said.odd_lot:
        words += "; an odd lot (you own fewer than 100 shares in all and tender all of them)"
    held = series(line, offer)
    return f"{words}: {held}" if held else words


def takes_tenders(offer: Offer | None) -> bool:
    """Tell whether securities can be tendered at all."""
    return offer is None or offer.terms().takes_tenders


def deemed(line: Line, offer: Offer | None) -> bool:
    """Tell whether what is instructed is a consent as well, by the offer's terms."""
    tenders = line.election in (Election.TENDER_ALL, Election.TENDER_PART)
    return offer is not None and offer.asks_consent and offer.tender_consents and tenders


def asked(offer: Offer | None) -> str:
    """Give what a holder can tell us to do, as it stands behind "whether to" or "shall we"."""
    things = noun(offer)
    if offer is None or (takes_tenders(offer) and not offer.priced and not offer.asks_consent):
        return f"tender all of the {things}, a part of them (how much), or none"
    if offer.priced:
        ways = [_at_a_price(offer)] if "tender_at_price" in offer.elections else []
        ways += ["at whatever price the auction gives"] if "tender_at_auction_price" in offer.elections else []
        return f"tender all of the {things} or a part of them (how many) {' or '.join(ways)}, or none"
    if not takes_tenders(offer):
        return f"consent for all of the {things}, consent for a part of them (how much), or not consent"
    alone = ", consent without tendering" if "consent" in offer.elections else ""
    also = " (a tender is also a consent)" if offer.tender_consents else ""
    return f"tender all of the {things} or a part of them (how much){also}{alone}, or do neither"


def prices(offer: Offer | None) -> str:
    """Give the prices that an auction allows as a sentence's end: "from $9.75 to $10.50 in steps of $0.05"."""
    if offer is None or offer.price_range is None:
        return "as the offer allows"
    allowed = offer.price_range
    return f"from {money(allowed.low, offer)} to {money(allowed.high, offer)} in steps of {money(allowed.step, offer)}"


def price_asked(offer: Offer | None) -> str:
    """Give the price question's choices."""
    unknown = offer is None or not offer.priced
    auction = unknown or (offer is not None and "tender_at_auction_price" in offer.elections)
    own = unknown or (offer is not None and "tender_at_price" in offer.elections)
    ways = [f"a price per share {prices(offer)}"] if own else []
    ways += ["whatever price the auction gives"] if auction else []
    return ", or ".join(ways)


def price_of(line: Line, offer: Offer | None) -> str:
    """Give the price that was named."""
    return money(line.particulars.price, offer) if line.particulars.price is not None else "That"


def least_of(line: Line, offer: Offer | None) -> str:
    """Give the conditional quantity that was named."""
    least = line.particulars.conditional_quantity
    return figure(least, line.quantity_type, offer) if least is not None else "more"


def fitted(sentence: str, offer: Offer | None) -> str:
    """Give a common sentence in the words of an offer that asks for consents only."""
    if takes_tenders(offer):
        return sentence
    for common, own in _OF_CONSENT:
        sentence = sentence.replace(common, own)
    return sentence


def _between(offer: Offer | None) -> str:
    """Give the range of an auction's price."""
    if offer is None or offer.price_range is None:
        return ""
    return f"between {money(offer.price_range.low, offer)} and {money(offer.price_range.high, offer)} per share"


def _at_a_price(offer: Offer) -> str:
    return f"at a price per share {prices(offer)}"


def series(line: Line, offer: Offer | None) -> str:
    """Give the description of the series that a line is about, where the offer has several."""
    key = line.particulars.security
    if offer is None or not key:
        return ""
    return next((one.description for one in offer.securities if one.key == key), key)


def multiples(offer: Offer | None, quantity_type: str) -> str:
    """Give the sentence that says on what an amount must be a multiple of; nothing where any whole number will do."""
    if offer is None or (quantity_type == "unit" and offer.multiple == Decimal(1)):
        return ""
    return f" It must be a multiple of {figure(offer.multiple, quantity_type, offer)}."
