"""Whether a whole sentence takes back a part of what was tendered, and lets the rest stay in: "Take 30 of them back out for me, the other hundred can ride.".

Two amounts stand in such a sentence, and its words tell which comes out and which stays: every word has its place in the grammar, so a condition, a
range, a doubt, another's notes or a rest that comes out too makes it none of these. A sentence that only says what stays in is kept in beside what
was taken back before it: "The other 100 can ride.".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nlp.amounts.amount import Amount, AmountKind
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.quantities.door import Holding
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement
from nlp.statements.figures_named import figures_named, in_signs
from nlp.words.taken_back import BACK, BETWEEN, END, LEAD, STAY

_LEAD = Late(LEAD)
_BACK = Late(BACK)
_BETWEEN = Late(BETWEEN)
_STAY = Late(STAY)
_END = Late(END)
_WAY_BACK = Late(r"\b(?:back|again|withdraws?|untender|to\s+(?:me|us))\b")
"""Words without which notes may as well be fetched out of an account, for the offer."""
_ANOTHERS = re.compile(r"\b(?:(?:my|our)\s+\w+['’]s|his|her|their)\b", re.IGNORECASE)
"""In an amount: of whose notes it is, "forty of my wife's bonds"."""
_LONGEST = 240
"""Characters of such a sentence."""


def taken_back_in_part(
    number: int, sentence: Sentence, before: Sequence[Statement], holdings: Sequence[Holding]
) -> tuple[Statement, ...]:
    """Give what a holder's sentence takes back and leaves in; nothing where it is not understood to the last word.

    `number`: its place in the mail; `before`: what the mail said above it; `holdings`: of the sender's accounts.
    """
    text = lowered(sentence.text).replace("’", "'")
    amounts = figures_named(sentence)
    if (
        len(text) > _LONGEST
        or len(amounts) > 4
        or any(
            one.kind is not AmountKind.AMOUNT or one.currency not in (None, "USD") or _ANOTHERS.search(one.text)
            for one in amounts
        )
    ):
        return ()
    words, places = in_signs(text, amounts, sentence.start)
    lead = _LEAD.match(words)
    place = lead.end() if lead is not None else 0
    back = _BACK.match(words, place)
    if back is None:
        return _left_in(number, sentence, words, place, places, before)
    taken = [amount for at, amount in places.items() if at < back.end()]
    if _END.fullmatch(words, back.end()):
        return (_back(number, sentence, taken),) if _WAY_BACK.search(back.group()) else ()
    between = _BETWEEN.match(words, back.end())
    stays = _STAY.match(words, between.end() if between is not None else back.end())
    if stays is None or not _END.fullmatch(words, stays.end()):
        return ()
    kept = tuple(amount for at, amount in places.items() if at >= back.end())
    if not _adds_up(taken[0], kept, before, holdings):
        return (replace(_back(number, sentence, taken), mood=Mood.UNCERTAIN), _kept(number, sentence, kept))
    return (_back(number, sentence, taken), _kept(number, sentence, kept))


_WENT_IN = Late(r"\b(?:tendered|exchanged|submitted|went\s+in|put\s+in|sent\s+in|are\s+in|is\s+in)\b", re.IGNORECASE)


def _adds_up(taken: Amount, kept: Sequence[Amount], before: Sequence[Statement], holdings: Sequence[Holding]) -> bool:
    """Tell whether both amounts make up the holding, where the mail told that all of it went in."""
    went_in = any(
        amount.kind is AmountKind.ALL and _WENT_IN.search(one.text) for one in before for amount in one.amounts
    )
    if not went_in or not kept or len(holdings) != 1 or holdings[0].position is None:
        return True
    return any(first + second == holdings[0].position for first in taken.readings for second in kept[0].readings)


def _left_in(
    number: int,
    sentence: Sentence,
    words: str,
    place: int,
    places: dict[int, Amount],
    before: Sequence[Statement],
) -> tuple[Statement, ...]:
    """Give what a sentence leaves in beside a part that was taken back above it; nothing where it does not."""
    if not any(one.deed is Deed.WITHDRAW and one.mood is Mood.DIRECT and one.amounts for one in before):
        return ()
    stays = _STAY.match(words, place)
    if stays is None or not _END.fullmatch(words, stays.end()):
        return ()
    return (_kept(number, sentence, tuple(places.values())),)


def _back(number: int, sentence: Sentence, amounts: Sequence[Amount]) -> Statement:
    """Give the taking back of the first of these amounts; the others are of how much."""
    plain = Statement(Deed.WITHDRAW, Mood.DIRECT, sentence.start, sentence.end, sentence.text, number)
    return replace(
        plain,
        amounts=tuple(amounts[:1]),
        bases=tuple(amounts[1:]),
        begins=sentence.start,
        at=sentence.start,
        made=True,
    )


def _kept(number: int, sentence: Sentence, amounts: tuple[Amount, ...]) -> Statement:
    """Give what stays where it is."""
    plain = Statement(Deed.KEEP, Mood.DIRECT, sentence.start, sentence.end, sentence.text, number)
    return replace(plain, amounts=amounts, rest=True, begins=sentence.start, at=sentence.start)
