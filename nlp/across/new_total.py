"""Whether a whole sentence puts a new total in the place of one that was sent: "I want 50 bonds total in the exchange, instead of the 70 I gave you Tuesday.".

Of the two amounts the words say which goes and which comes: the new one is the order, the old one is only told. "In the exchange", "I gave you" and "in
place of" sound like notes that are fetched back, or like a tale of the past, so the grammar alone counts: every word of the sentence has its place in
it. What is fetched out, kept, added, only perhaps wanted or wanted by others has none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nlp.amounts.amount import Amount, AmountKind
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement
from nlp.statements.figures_named import figures_named, in_signs
from nlp.words.new_totals import AROUND, END, INSTEAD, LEAD, MUCH, OFFER, ORDERS, THE_TOTAL, WAS, WISH


def _order(new: str) -> str:
    """Give the words of an order of the new amount, as the group of that name; or of what is to go in, without a verb before it."""
    much = MUCH % new
    there = rf"{MUCH % (new + '_in')}{AROUND}\s+(?:are|is|should|shall|must|ought)\s+(?:to\s+)?(?:be\s+)?(?:go(?:ing)?\s+)?(?:tendered|exchanged|in)(?:\s+(?:in|into|for|to)\s+{OFFER})?"
    return rf"(?:{ORDERS}\s+{much}|{there}){AROUND}"


_CHANGES = rf"(?:(?:{WISH}\s+)?(?:change|raise|lower|increase|reduce|bring|cut|lift|bump|amend|correct|trim|decrease)\s+{THE_TOTAL}(?:\s+(?:up|down|back))?|{THE_TOTAL}\s+(?:goes|is\s+to\s+go|should\s+go|shall\s+go|moves|changes|is\s+(?:changed|raised|lowered|increased|reduced|cut))(?:\s+(?:up|down))?)"
_SHAPES = tuple(
    Late(rf"\W*{LEAD}{core}{END}")
    for core in (
        rf"{_order('new')}\s*[,;(–—-]*\s*{INSTEAD}\s+{WAS % 'old'}\)?",
        rf"{INSTEAD}\s+{WAS % 'old'}\s*,?\s*(?:please\s+)?{_order('new')}",
        rf"{_CHANGES}\s+from\s+{WAS % 'old'}\s+(?:up\s+|down\s+)?to\s+{MUCH % 'new'}{AROUND}",
        rf"{_CHANGES}\s+(?:up\s+|down\s+)?to\s+{MUCH % 'new'}{AROUND}\s*,?\s*(?:up\s+|down\s+)?from\s+{WAS % 'old'}",
    )
)
_POINTS = Late(
    rf"\W*{LEAD}(?:(?:change|amend|correct|alter|set|make|bring)\s+)?(?:it|that|(?:my|our|the|its)\s+(?:(?:new|right|correct|final|corrected|revised)\s+)?(?:total|figure|amount|number))\b"
)
"""Begins with what may be of anything, and not of what is tendered."""
_OF_THE_OFFER = Late(r"\b(?:tender\w*|exchang\w*|swap\w*|offer)\b")
"""One of these stands in the sentence: elsewhere it may be of the holding, of another's notes, of a fee."""
_RECORDS = Late(r"\b(?:statements?|records?|books|files?|my\s+holding|position|balance|fee|price|interest)\b")
_SETS_RIGHT = Late(
    r"^\W*(?:it|that|the\s+\w+|this)\s+(?:is|should|must|ought)\b[^.;!?]{0,60}\b(?:not|instead\s+of|rather\s+than)\b"
)
_WIDE = Late(r"\s{3}")
"""Wider blanks than a sentence has, over which the shapes would be slow."""
_PUTS_IN_PLACE = Late(rf"\b(?:{INSTEAD}|from)\s")
_LONGEST = 240
"""Characters of such a sentence."""


def new_total(number: int, sentence: Sentence, said: Sequence[Statement] = ()) -> Statement | None:
    """Give an uncertain order where a sentence may set our records right, and not an order; None otherwise: a new total is left to the other readers.

    `number`: its place in the mail; `said`: what was said before. Behind a word on our records it may set those right, and is uncertain.
    """
    amount = put_in_place(sentence)
    if amount is None:
        behind_records = any(_RECORDS.search(lowered(one.text)) for one in said[-2:])
        if not (behind_records and _SETS_RIGHT.search(lowered(sentence.text)) and sentence.amounts):
            return None
        uncertain = Statement(Deed.TENDER, Mood.UNCERTAIN, sentence.start, sentence.end, sentence.text, number)
        return replace(uncertain, amounts=tuple(sentence.amounts[:1]), begins=sentence.start, at=sentence.start)
    return None


def put_in_place(sentence: Sentence) -> Amount | None:
    """Give the amount that a whole sentence puts in the place of another one; None where it does not."""
    text = lowered(sentence.text)
    if len(text) > _LONGEST or _WIDE.search(text) or not (_PUTS_IN_PLACE.search(text) and _OF_THE_OFFER.search(text)):
        return None
    amounts = figures_named(sentence)
    if not 2 <= len(amounts) <= 4 or any(one.kind is not AmountKind.AMOUNT for one in amounts):
        return None
    words, places = in_signs(text, amounts, sentence.start)
    for shape in _SHAPES:
        if (found := shape.fullmatch(words)) is not None:
            named = {name: places[found.start(name)] for name, said in found.groupdict().items() if said}
            new = named.get("new") or named["new_in"]
            if _POINTS.match(words):
                # "It should be 30, not 50." may be said of a price, of the holding, or of anything.
                return None
            return None if set(new.readings) & set(named["old"].readings) else new
    return None
