"""Whether a figure stands beside a broker's line of all that is not all: "Lindqvist / TENDER / 35,000/20,000" over a holding of 55,000.

A client's line without a readable amount is all that he holds. Where his sentence has a figure written out all the same, and none that is his position, nobody knows what it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from nlp.accounts.door import OTHER, mentions
from nlp.context import Context
from nlp.instruction import Election, Instruction
from nlp.sentence import Sentence

_FIGURE = re.compile(r"(?<![\w.,-])\$?(?P<figure>\d{1,3}(?:,\d{3})+)(?P<m>\s?M\b)?(?![\w%-]|[.,]\d)")
_THOUSAND = Decimal(1000)
_LONGEST = 200


def figure_beside_all(sentences: Sequence[Sentence], lines: Sequence[Instruction], context: Context) -> str:
    """Give the sentence of one client whose line gives all, with figures, where what he holds is named nowhere; nothing where none is such."""
    whole = {line.account: line.quantity for line in lines if line.account and line.election is Election.TENDER_ALL}
    if context.role != "broker" or not whole:
        return ""
    stated = {_value(found) for one in sentences for found in _FIGURE.finditer(one.text)}
    for one in sentences:
        named = {
            account for found in mentions(one.text, context) if found.accounts != OTHER for account in found.accounts
        }
        if len(named) != 1 or len(one.text) > _LONGEST or not named <= whole.keys():
            continue
        if _FIGURE.search(one.text) and whole[next(iter(named))] not in stated:
            return one.text
    return ""


def _value(found: re.Match[str]) -> Decimal:
    """Give what a figure written out is worth."""
    return Decimal(found["figure"].replace(",", "")) * (_THOUSAND if found["m"] else 1)
