"""What was filled in on the page, as the sentences of a mail: it is read like any other, and read back. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.model import Draft, Entry, Missing
from bot.offers.offer import Offer
from bot.page.choices import (
    ALL,
    AUCTION,
    CONSENT,
    CONSENT_PART,
    NO_CONSENT,
    NOTHING,
    PART,
    PARTS,
    TAKE_BACK,
    TENDERS,
    Choices,
    choices,
)
from bot.replies.figures import noun
from bot.replies.options import takes_tenders
from nlp.instruction import Election

LONGEST = 300
"""Characters of one field."""
_TENDERED = frozenset(
    {Election.TENDER_ALL, Election.TENDER_PART, Election.TENDER_AT_PRICE, Election.TENDER_AT_AUCTION_PRICE}
)
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]+")
_NUMBER = re.compile(r"[$€£]?\s?\d[\d,]{0,20}(?:\.\d{1,6})?\s?(?:[mk]|mm|million|thousand)?", re.IGNORECASE)
_PRICE = re.compile(r"[$€£]?\s?(?P<figure>\d{1,9}(?:\.\d{1,6})?)")


@dataclass(frozen=True, slots=True)
class Filled:
    """What was filled in for one account; empty where nothing was. `choice`, `price`: values of `Choices`.

    `least`: how many must be bought, or none; `odd_lot`: that box was ticked.
    """

    account: str
    choice: str = ""
    amount: str = ""
    price: str = ""
    least: str = ""
    odd_lot: bool = False


def filled(account: str, fields: Mapping[str, str]) -> Filled:
    """What the fields of the form say of one account, each cleaned."""
    given = {
        name: clean(fields.get(f"{name}-{account}", "")) for name in ("choice", "amount", "price", "least", "odd-lot")
    }
    return Filled(account, given["choice"], given["amount"], given["price"], given["least"], bool(given["odd-lot"]))


def clean(text: str) -> str:
    """One line of what was typed, without what cannot be seen, of reasonable length."""
    return " ".join(_UNSEEN.sub(" ", text).split())[:LONGEST]


def completed(line: Filled, known: Draft | Entry | None, position: Decimal) -> Filled:
    """A price or a condition by itself, with the amount that is known of the account; any other line as it is.

    `known`: what was understood last, else what is on record; `position`: what the account holds.
    """
    alone = not line.choice and not line.amount and (line.price or line.least or line.odd_lot)
    if not alone or known is None or known.quantity is None or known.election not in _TENDERED:
        return line
    said = known.particulars
    price = f"{said.price:f}" if said.price is not None else ""
    if known.election is Election.TENDER_AT_AUCTION_PRICE:
        price = AUCTION
    return replace(
        line,
        choice=ALL if known.quantity == position else PART,
        amount="" if known.quantity == position else f"{known.quantity:f}",
        price=line.price or price,
        least=line.least or (f"{said.conditional_quantity:f}" if said.conditional_quantity is not None else ""),
        odd_lot=line.odd_lot or said.odd_lot,
    )


_WAYS = {
    Election.DO_NOT_TENDER: NOTHING,
    Election.DO_NOT_CONSENT: NO_CONSENT,
    Election.WITHDRAW_ALL: TAKE_BACK,
}


def joined(line: Filled, draft: Draft | None, position: Decimal) -> Filled:
    """A signature by itself, where another holder's is missing: the instruction that it signs, said once more.

    The page shows that instruction above the form; what comes of it is read back like everything.
    """
    if line.choice or draft is None or Missing.CO_SIGNATURE not in draft.missing:
        return line
    if draft.election in _WAYS:
        return replace(line, choice=_WAYS[draft.election])
    if draft.election is Election.CONSENT and draft.quantity is not None:
        whole = draft.quantity == position
        return replace(line, choice=CONSENT if whole else CONSENT_PART, amount="" if whole else f"{draft.quantity:f}")
    if draft.election not in _TENDERED or draft.quantity is None:
        return line
    whole, said = draft.quantity == position, draft.particulars
    price = f"{said.price:f}" if said.price is not None else ""
    return replace(
        line,
        choice=ALL if whole else PART,
        amount="" if whole else f"{draft.quantity:f}",
        price=AUCTION if draft.election is Election.TENDER_AT_AUCTION_PRICE else price,
        least=f"{said.conditional_quantity:f}" if said.conditional_quantity is not None else "",
        odd_lot=said.odd_lot,
    )


def trouble(lines: Sequence[Filled], offer: Offer) -> str:
    """What does not fit together on the form, as a sentence; empty where all does. What the offer allows the rules ask."""
    offered = choices(offer)
    return next((why for line in lines if (why := _trouble(line, offered))), "")


def _trouble(line: Filled, offered: Choices) -> str:
    """What does not fit together for one account."""
    said = f"Account {line.account}:"
    if line.choice and line.choice not in offered.values:
        return f"{said} please choose one of the choices of the list."
    for label, typed in (("amount", line.amount), ("minimum number", line.least)):
        if typed and not _NUMBER.fullmatch(typed):
            return f"{said} the {label} must be a number, such as 50,000."
    if line.price and line.price.lower() != AUCTION and not _PRICE.fullmatch(line.price):
        return f"{said} the price must be a number, such as 10.25."
    if line.choice in PARTS and not line.amount:
        return f"{said} please also say how much."
    if line.amount and line.choice not in PARTS:
        return f"{said} an amount goes with a part; please choose a part, or leave the amount empty."
    if (line.price or line.least or line.odd_lot) and line.choice not in TENDERS:
        return f"{said} a price or a condition goes with a tender; please choose what to tender, or leave it empty."
    return ""


def sentences(lines: Sequence[Filled], details: Mapping[str, str], offer: Offer) -> str:
    """The mail that says it: one sentence an account, then the details on lines of their own, then the signature.

    `details`: `address`, `phone`, `tin`, `capacity`, `signature`, each where it was filled in.
    """
    said = [_sentence(line, offer) for line in lines if line.choice]
    given = {name: clean(details.get(name, "")) for name in ("address", "phone", "tin", "capacity", "signature")}
    labels = (("address", "Address"), ("phone", "Telephone"), ("tin", "Taxpayer identification number"))
    facts = [f"{label}: {given[name]}" for name, label in labels if given[name]]
    signed = []
    if given["signature"]:
        signed = [given["signature"] + (f", {given['capacity']}" if given["capacity"] else "")]
    blocks = ["\n".join(said), "\n".join(facts), "\n".join(signed)]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _sentence(line: Filled, offer: Offer) -> str:
    """The sentence of one account."""
    what, amount = noun(offer), _amount(clean(line.amount), offer)
    act = {
        ALL: f"please tender all of my {what}{_terms(line)}",
        PART: f"please tender {amount} of my {what}{_terms(line)}",
        NOTHING: f"please do not tender any of my {what}",
        CONSENT: f"I consent for all of my {what}",
        CONSENT_PART: f"I consent for {amount} of my {what}",
        NO_CONSENT: "I do not consent",
        TAKE_BACK: "please withdraw my tender" if takes_tenders(offer) else "I withdraw my consent",
    }[line.choice]
    odd = " I certify that I own fewer than 100 shares in all." if line.odd_lot else ""
    return f"Account {line.account}: {act}.{odd}"


def _amount(amount: str, offer: Offer) -> str:
    if offer.quantity_type != "face":
        return amount
    figure = f"${amount.lstrip('$ ')}" if offer.currency == "USD" else amount
    return f"{figure} principal amount"


def _terms(line: Filled) -> str:
    """At what price, and on what condition."""
    price = clean(line.price)
    named = _PRICE.fullmatch(price)
    at = f" at ${named['figure']} per share" if named else ""
    if price.lower() == AUCTION:
        at = " at whatever price the auction gives"
    least = clean(line.least)
    return at + (f", but only if at least {least} shares are bought" if least else "")
