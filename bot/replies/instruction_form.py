"""What stands on an offer's instruction form: its choices, blanks and lines, as the offer's `elections` and `items` say.

Pure. One source for the form in the letter's text and for the PDF that is attached to it. The labels are
those that `mailflows/forms/patterns.py` knows, so that a form sent back is read by the path that reads any form.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.offers.offer import Offer
from bot.replies.figures import noun
from nlp.context import Account

MOST_SIGNATURES = 6
"""Lines to sign on, at most: accounts with more holders sign on a second form."""
_ITEMS = ("signature", "printed_name", "address", "phone", "tin", "date")
"""What a form asks for whose offer does not say (the form of the letter to clients)."""


@dataclass(frozen=True, slots=True)
class Blank:
    """A place to write an amount or a price in: its label for machines, what stands before and behind it."""

    name: str
    label: str
    before: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One box to tick: the election as in the offer file, its words, the blank behind them if there is one."""

    election: str
    words: str
    blank: Blank | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Choices of which one is ticked; `heading` is empty where the form has one group only."""

    heading: str
    choices: tuple[Choice, ...]
    note: str = ""
    """What has to be known to choose, such as which prices there are."""


@dataclass(frozen=True, slots=True)
class FormLine:
    """A line to fill in: what it is (as in the offer's `items`) and its label."""

    item: str
    label: str


@dataclass(frozen=True, slots=True)
class InstructionForm:
    """The form for one account."""

    groups: tuple[Group, ...]
    lines: tuple[FormLine, ...]


def form_for(offer: Offer, account: Account | None = None) -> InstructionForm:
    """The form of that offer; for an account also with as many lines to sign on as it has holders who must sign."""
    groups = tuple(group for group in (_how_much(offer), _price(offer), _besides(offer)) if group.choices)
    if len(groups) == 1:
        groups = (replace(groups[0], heading=""),)
    return InstructionForm(groups, _lines(offer, account))


def _how_much(offer: Offer) -> Group:
    """What to do at all, and with how much."""
    what = noun(offer)
    face = offer.quantity_type == "face"
    amount = Blank("Amount", "Principal amount" if face else f"Number of {_counted(what)}")
    words = {
        "tender_all": Choice("tender_all", f"Tender all {what} held for my account"),
        "tender_part": Choice(
            "tender_part", "Tender only this principal amount" if face else f"Tender only this number of {what}", amount
        ),
        "consent": Choice("consent", "Consent to what the issuer proposes"),
        "do_not_consent": Choice("do_not_consent", "Do not consent"),
        "do_not_tender": Choice("do_not_tender", "Do not tender"),
    }
    return Group("What we shall do (please tick one)", tuple(words[name] for name in words if name in offer.elections))


def _price(offer: Offer) -> Group:
    """At which price, in a Dutch auction."""
    words = {
        "tender_at_price": Choice(
            "tender_at_price", "At this price per share", Blank("Price", "Price per share", _sign(offer))
        ),
        "tender_at_auction_price": Choice(
            "tender_at_auction_price", "At the price determined in the auction, whatever it is"
        ),
    }
    return Group(
        "At which price, if you tender (please tick one)",
        tuple(words[name] for name in words if name in offer.elections),
        _prices(offer),
    )


def _besides(offer: Offer) -> Group:
    """What may be said besides."""
    what = noun(offer)
    words = {
        "odd_lot": Choice("odd_lot", f"Odd lot: I own fewer than 100 {what} and tender all of them"),
        "conditional": Choice(
            "conditional",
            "Only if at least this number is bought",
            Blank("Minimum", "Minimum number that must be purchased"),
        ),
    }
    return Group("Only if it applies to you", tuple(words[name] for name in words if name in offer.elections))


def _lines(offer: Offer, account: Account | None) -> tuple[FormLine, ...]:
    """The lines to fill in, in the order of the form of the letter to clients."""
    # What we ask for where it is not on file, our form asks for as well, whatever the issuer's does.
    items = {*(offer.items or _ITEMS), *offer.policy.items, "signature", "printed_name"}
    if account is None or account.type in offer.policy.capacity_needed:
        items.add("capacity")
    everyone = account is not None and account.type in offer.policy.all_must_sign
    signers = min(len(account.holders), MOST_SIGNATURES) if account is not None and everyone else 1
    # By words, not by numbers: "Signature 2" and the name behind it would be read as one figure too many.
    several = ("First", "Second", "Third", "Additional", "Additional", "Additional")
    lines = [FormLine("date", "Dated")] if "date" in items else []
    if signers == 1:
        lines += [FormLine("signature", "Signature(s)")]
    else:
        lines += [FormLine("signature", f"{several[at]} signature") for at in range(signers)]
    lines.append(FormLine("printed_name", "Printed name(s)"))
    labels = {
        "capacity": "Capacity",
        "address": "Address",
        "phone": "Area code and telephone number",
        "tin": "Taxpayer identification or Social Security number",
        "email": "E-mail address",
    }
    return (*lines, *(FormLine(item, label) for item, label in labels.items() if item in items))


def _prices(offer: Offer) -> str:
    """Which prices can be chosen."""
    prices = offer.price_range
    if prices is None or "tender_at_price" not in offer.elections:
        return ""
    sign = _sign(offer)
    return f"Prices from {sign}{prices.low} to {sign}{prices.high}, in steps of {sign}{prices.step}."


def _sign(offer: Offer) -> str:
    return "$" if offer.currency == "USD" else f"{offer.currency} "


def _counted(what: str) -> str:
    """A word that readers of forms know for a number of pieces."""
    return what if what in {"shares", "units", "notes", "bonds"} else "units"
