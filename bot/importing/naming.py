"""What people call a proposed offer: its title, the words for it in mails, and answers from the document's own words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from nlp.documents.proposal import Proposal

_KINDS = {
    "EXOF": "exchange offer",
    "TEND": "cash tender offer",
    "DTCH": "auction tender offer",
    "CONS": "consent solicitation",
    "BIDS": "issuer bid",
}
_LEGAL = re.compile(
    r",? (?:Incorporated|Inc\.?|Corporation|Corp\.?|Company|Co\.?|L\.?L\.?C\.?|L\.?P\.?|plc|PLC|Limited|Ltd\.?|S\.A\.|N\.V\.|AG|SE)$"
)
_COMMON_FIRST = {
    "first",
    "new",
    "united",
    "american",
    "general",
    "national",
    "international",
    "global",
    "the",
    "old",
    "north",
    "south",
    "east",
    "west",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """A proposed answer: the topic and the document's own words."""

    topic: str
    words: str


def title_of(proposal: Proposal) -> str:
    """Give the title as people read it in a mail, on one line."""
    year = (
        proposal.expiration.instant.year
        if proposal.expiration
        else proposal.letter_date.year
        if proposal.letter_date
        else None
    )
    kind = _KINDS.get(proposal.event_type or "", "offer")
    securities = " and its ".join(one.description for one in proposal.securities)
    return f"{proposal.issuer or 'Issuer'}, {kind}{f' of {year}' if year else ''}{f' for its {securities}' if securities else ''}"


def names_of(proposal: Proposal) -> tuple[str, ...]:
    """Give the words by which holders call the issuer, its securities and the offer."""
    names: list[str] = []
    if proposal.issuer:
        short = _LEGAL.sub("", proposal.issuer)
        first = short.split()[0].strip(",")
        names += [short, *([first] if len(first) > 3 and first.lower() not in _COMMON_FIRST else [])]
    for one in proposal.securities:
        if one.coupon is not None:
            written = _mixed(one.coupon)
            plain = f"{one.coupon.normalize():f}"
            names += [written, f"{written}%", f"{plain}%"] if written != plain else [f"{plain}%"]
        names.append(re.sub(r"^[\d./ -]+(?:%|per ?cent\.?) ", "", one.description))
        names += [code for code in (one.cusip, one.isin, *one.other_cusips) if code]
    return tuple(dict.fromkeys(name for name in names if name and name != proposal.issuer))


def _mixed(coupon: Decimal) -> str:
    """A coupon with its fraction, as it is spoken: 12.75 as 12 3/4; one that is none of eighths stays decimal."""
    whole, part = divmod(Fraction(coupon), 1)
    if not part or part.denominator > 16:
        return f"{coupon.normalize():f}"
    return f"{whole} {part.numerator}/{part.denominator}"


def answers_of(proposal: Proposal) -> tuple[Answer, ...]:
    """Give an answer for each question topic that the document's own sentences answer, word for word."""
    told = (
        ("deadline", _sentences(proposal, "clocks.expiration", 1)),
        ("consideration", _paid(proposal)),
        ("how_to", _sentences(proposal, "facts.how_to", 1)),
        ("withdrawal", _sentences(proposal, "clocks.withdrawal", 1) or _sentences(proposal, "facts.withdrawal", 1)),
        ("conditions", _sentences(proposal, "conditions", 4)),
        ("fees", _sentences(proposal, "facts.fees", 1)),
    )
    return tuple(Answer(topic, words) for topic, words in told if words)


def _paid(proposal: Proposal) -> str:
    """What is paid: the document's sentences; of a table, which is none, what it says of each series."""
    listed = [part.words for part in proposal.consideration if part.series]
    if not listed:
        return _sentences(proposal, "consideration", 4)
    others = [part.words for part in proposal.consideration if not part.series]
    return "; ".join([*listed, *others]) + "."


def _sentences(proposal: Proposal, field: str, most: int) -> str:
    found = dict.fromkeys(one.text for one in proposal.sentences(field))
    return " ".join(list(found)[:most])
