"""Two amounts of which one is meant: "exchange seven of them, or eight", "fifty in all or fifty besides", and one that the mail takes back: "Hers is 65M, forget the 60."."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from decimal import Decimal

from nlp.amounts.amount import AmountKind
from nlp.instruction import Election, Instruction
from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.sentence import Sentence
from nlp.turning.passage import Spoken
from nlp.turning.terms import NUMBER

_OR = Late(
    r"\W*(?:(?:bonds?|notes?|thousand|of\s+(?:them|mine|it|my\s+\w+)|for\s+me|please|maybe|perhaps|then)\W+){0,4}(?:or|maybe|perhaps|possibly)\W+(?:(?:maybe|perhaps|was\s+it|is\s+it|make\s+it|even|rather|possibly|as\s+many\s+as)\W+){0,2}\$?",
    re.IGNORECASE,
)
"""What stands between two amounts either of which may be meant."""
_FORGET = Late(
    r"\b(?:forget|scratch|strike|ignore|disregard|drop|cancel|instead\s+of|rather\s+than)\s+(?:about\s+)?(?:the\s+|my\s+|that\s+)?\$?(?P<figure>\d[\d,]{0,12})(?![\d.]*\d)\s*(?P<scale>k|m|thousand)?\b",
    re.IGNORECASE,
)


_UNIT = r"(?:bonds?|notes?|thousands?|hundreds?|dollars?|face|principal|pieces?|units?|certificates?|percent|shares?)"
_WHAT_UNIT = Late(
    rf"\b(?:is|are|was|were)\s+(?:that|it|those|this|they|these|the\s+\w+)\s+(?:in\s+|of\s+)?(?:\w+\s+)?{_UNIT}\s*,?\s+or\s+(?:in\s+)?(?:\w+\s+)?{_UNIT}\b[^.!?]{{0,20}}\?|\bdid\s+(?:i|we)\s+(?:have|put|write|mean|say)\s+(?:that|it|this)\s+in\s+{_UNIT}",
    re.IGNORECASE,
)
"""Asks what its own amount is counted in: "Tender 35 for me. Wait, is that bonds or thousands?"."""
_ON_TOP = r"(?:on\s+top|besides|in\s+addition|extra|in\s+all|all\s+told|altogether|in\s+total|counted\s+in|included|more|over\s+and\s+above|with\s+the\s+\w+\s+in\s+it)"
_IN_ALL_OR_MORE = Sifted(
    rf"\b(?:whether|if\s+(?:it|that)(?:['’]s|\s+is)|is\s+(?:that|it))\b[^.;!]{{0,100}}\b{_ON_TOP}\b[^.;!]{{0,40}}\bor\b|\b(?:whether|if\s+(?:it|that)(?:['’]s|\s+is)|is\s+(?:that|it))\b[^.;!]{{0,80}}\bor\b[^.;!]{{0,40}}\b{_ON_TOP}\b"
    rf"|^\W*or\s+(?:was\s+it|were\s+it|is\s+it|it\s+(?:may|might|could|must)\s+(?:well\s+)?(?:have\s+been|be)|it\s+was|perhaps\s+it\s+was)\s+(?:the\s+|all\s+|only\s+)?(?:{NUMBER}|a\s+hundred|hundred|(?:one|two|three|four|five|six)\s+hundred|half|all)\b"
    rf"|\b(?:could|may|might)\s+(?:also\s+)?(?:be|have\s+been)\s+(?:the\s+)?{NUMBER}\s+or\s+(?:the\s+)?{NUMBER}\b",
    re.IGNORECASE,
)
"""Cannot say whether the amount is in all or on top of an earlier one, or which of two it was."""
_OR_MORE = Late(
    rf"{NUMBER}(?:\s+(?:bonds?|notes?|dollars))?(?:\s+in)?\s*,\s*or\s+(?:more|less|fewer|so|thereabouts)\W*$",
    re.IGNORECASE,
)
"""An amount with an end that is open: "$10,000 in, or more"."""
_TENTATIVE = Late(
    r"\W*(?:(?:all|everything|the\s+(?:whole\s+)?lot|half)\W+(?:say|perhaps|maybe|i\s+guess|i\s+suppose|why\s+not)|(?:say|perhaps|maybe)\W+(?:all|everything|the\s+(?:whole\s+)?lot))\W*",
    re.IGNORECASE,
)


def either(parts: Sequence[Sentence], lines: Sequence[Instruction]) -> str:
    """Give the words that leave open which of two amounts is meant, or that take back the one that was read; nothing where none do."""
    elected = {line.quantity for line in lines if line.election is Election.TENDER_PART and line.quantity is not None}
    if not elected:
        return ""
    for part in parts:
        if found := _WHAT_UNIT.search(part.text):
            return found.group()
        stated = [amount for amount in part.amounts if amount.kind is AmountKind.AMOUNT]
        for first, second in itertools.pairwise(stated):
            between = part.text[first.end - part.start : second.start - part.start]
            same = set(first.readings) & set(second.readings)
            if not same and _OR.fullmatch(between) and elected & {*first.readings, *second.readings}:
                return part.text[first.start - part.start : second.end - part.start]
        for found in _FORGET.finditer(part.text):
            value = Decimal(found["figure"].replace(",", ""))
            if elected & {value, value * 1000}:
                return found.group()
    return ""


def which_of_two(sentences: Sequence[Spoken]) -> str:
    """Give the words that cannot say which of two amounts is meant, or whether it is in all or on top; nothing where none do."""
    for place, one in enumerate(sentences):
        if _TENTATIVE.fullmatch(one.text) and any(other.tenders for other in sentences[:place]):
            return one.text.strip()
        found = _IN_ALL_OR_MORE.search(one.text, one.begins) or (_OR_MORE.search(one.text) if one.tenders else None)
        if found and not one.keeps:
            return found.group().strip()
    return ""
