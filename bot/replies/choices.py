"""Says in a sentence what an offer lets its holders choose, and what silence means, as its `elections` have it."""

from __future__ import annotations

from bot.offers.offer import Offer
from bot.replies.figures import figure, noun


def choices(offer: Offer | None) -> str:
    """Give the choices as the end of "tell us ...": `whether to tender all, a part (how much), or none`."""
    elections = frozenset(offer.elections) if offer else frozenset({"tender_all", "tender_part", "do_not_tender"})
    said = []
    how_much = [words for name, words in _how_much(offer) if name in elections]
    if how_much:
        said.append(f"whether to tender {_either(how_much)}")
    if "tender_at_price" in elections:
        other = ", or at the price that the auction ends with" if "tender_at_auction_price" in elections else ""
        said.append(f"at which price per share{other}")
    elif "tender_at_auction_price" in elections:
        said.append("whether to tender at the price that the auction ends with")
    if elections & {"consent", "do_not_consent"}:
        said.append("whether you consent to what the issuer proposes")
    return " and ".join(said) or "what we shall do"


def silence(offer: Offer | None) -> str:
    """Say what happens where nobody answers."""
    elections = frozenset(offer.elections) if offer else frozenset[str]()
    tenders = not elections or any(name.startswith("tender") for name in elections)
    what = noun(offer)
    if not tenders:
        return "If you do not answer, no consent is given for you."
    also = " and no consent is given" if "consent" in elections else ""
    return f"If you do not answer, nothing is tendered{also}, and your {what} stay as they are."


def _how_much(offer: Offer | None) -> tuple[tuple[str, str], ...]:
    # Single shares need no word: only steps are worth naming.
    stepped = offer is not None and offer.multiple > 1
    multiples = f", in multiples of {figure(offer.multiple, offer.quantity_type, offer)}" if offer and stepped else ""
    return (("tender_all", "all"), ("tender_part", f"a part (how much{multiples})"), ("do_not_tender", "none"))


def _either(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])}, or {words[-1]}"
