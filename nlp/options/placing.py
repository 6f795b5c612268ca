"""Which account and which election is a price said for? By the clause that it stands in, or right beside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from nlp.accounts.door import Mention
from nlp.moods import Mood
from nlp.options import prices
from nlp.options.prices import Price
from nlp.options.putting import Put
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement

_NONE = re.compile(r"\b(?:none|not|no|nothing|except|keep|hold|leave|but)\b|n't\b", re.IGNORECASE)
"""Beside several accounts and a price: one of them may be meant to stay out."""


class Placed(NamedTuple):
    """A price, and the accounts of its clause; None where it cannot be told for which of them it is meant."""

    price: Price
    named: frozenset[str] | None


def placed(passages: Sequence[Put], mentions: Sequence[Mention], statements: Sequence[Statement]) -> tuple[Placed, ...]:
    """Give every price of the passages (body first, then subject) with the accounts that it is said for."""
    found = []
    for number, passage in enumerate(passages):
        # A statement of the subject has a sentence number below zero.
        here = [one for one in statements if (one.sentence < 0) == (number > 0)]
        inside = [] if number else mentions
        found += [
            Placed(_elected(price, passage, here), _named_with(price, passage, here, inside))
            for price in passage.prices
        ]
    return tuple(found)


def _elected(price: Price, passage: Put, statements: Sequence[Statement]) -> Price:
    """Doubt a price that stands in a sentence which tenders nothing: "the shares trade at $10.10", "I paid at 9.80"."""
    part = _part_of(price, passage)
    if price.doubted or price.labelled or part is None or prices.stands_alone(part.text):
        return price
    tenders = any(
        one.deed is Deed.TENDER and one.mood not in (Mood.PAST, Mood.REPORTED, Mood.ASKED) and not one.harmless
        for one in statements
        if part.start <= one.start < part.end
    )
    return price if tenders else replace(price, doubted=True)


def _part_of(price: Price, passage: Put) -> Sentence | None:
    """Give the sentence in which a price stands."""
    return next((one for one in passage.parts if one.start <= price.start < one.end), None)


def _named_with(
    price: Price, passage: Put, statements: Sequence[Statement], mentions: Sequence[Mention]
) -> frozenset[str] | None:
    """Give the accounts of the clause of a price; None where it stands between two, or beside one that may stay out."""
    clause = _clause_of(price, passage, statements)
    start, end = (min(clause.start, price.start), max(clause.end, price.end)) if clause else (price.start, price.end)
    inside = [one for one in mentions if start <= one.start < end]
    named = frozenset(clause.accounts or ()) if clause is not None else frozenset[str]()
    named |= {account for mention in inside for account in mention.accounts}
    between = any(one.start < price.start for one in inside) and any(one.start > price.start for one in inside)
    acts = sum(one.deed is Deed.TENDER and start <= one.start < end for one in statements)
    if len(named) > 1 and (between or acts > 1 or _NONE.search(passage.text, start, end)):
        return None
    return named


def _clause_of(price: Price, passage: Put, statements: Sequence[Statement]) -> Statement | None:
    """Give the clause that a price belongs to: that it stands in, or right behind, or right before."""
    last = max((one for one in statements if one.start <= price.start), key=lambda one: one.start, default=None)
    if last is not None and not passage.text[min(last.end, price.start) : price.start].strip(" \t,"):
        return last
    first = min((one for one in statements if one.start >= price.end), key=lambda one: one.start, default=None)
    return first if first is not None and not passage.text[price.end : first.start].strip(" \t,") else None
