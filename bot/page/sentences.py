"""What was filled in on the page, as the sentences of a mail: it is read like any other, and read back. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.offer import Offer
from bot.replies.figures import noun

ALL, PART, NOTHING, TAKE_BACK = "all", "part", "none", "withdraw"
CHOICES = (ALL, PART, NOTHING, TAKE_BACK)
LONGEST = 300
"""Characters of one field."""
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]+")


@dataclass(frozen=True, slots=True)
class Filled:
    """What was filled in for one account; empty where nothing was. `choice`: one of `CHOICES`."""

    account: str
    choice: str = ""
    amount: str = ""


def clean(text: str) -> str:
    """One line of what was typed, without what cannot be seen, of reasonable length."""
    return " ".join(_UNSEEN.sub(" ", text).split())[:LONGEST]


def sentences(lines: Sequence[Filled], details: Mapping[str, str], offer: Offer) -> str:
    """The mail that says it: one sentence an account, then the details on lines of their own, then the signature.

    `details`: `address`, `phone`, `tin`, `capacity`, `signature`, `message`, each where it was filled in.
    """
    said = [_sentence(line, offer) for line in lines if line.choice in CHOICES]
    given = {name: clean(details.get(name, "")) for name in ("address", "phone", "tin", "capacity", "signature")}
    if message := details.get("message", "").strip():
        said.append(message)
    labels = (("address", "Address"), ("phone", "Telephone"), ("tin", "Taxpayer identification number"))
    facts = [f"{label}: {given[name]}" for name, label in labels if given[name]]
    signed = []
    if given["signature"]:
        signed = [given["signature"] + (f", {given['capacity']}" if given["capacity"] else "")]
    blocks = ["\n".join(said), "\n".join(facts), "\n".join(signed)]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _sentence(line: Filled, offer: Offer) -> str:
    what, amount = noun(offer), clean(line.amount)
    if line.choice == ALL:
        return f"Account {line.account}: please tender all of my {what}."
    if line.choice == PART:
        figure = f"${amount.lstrip('$')}" if offer.quantity_type == "face" and offer.currency == "USD" else amount
        unit = f"{figure} principal amount of my {what}" if offer.quantity_type == "face" else f"{figure} of my {what}"
        return f"Account {line.account}: please tender {unit}."
    if line.choice == NOTHING:
        return f"Account {line.account}: please do not tender any of my {what}."
    return f"Account {line.account}: please withdraw my tender."
