"""The sentences of a mail as the readers beside this see them: their words, and which of them elect."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from nlp.moods import Mood
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement

_ACTS = (Deed.TENDER, Deed.DECLINE, Deed.KEEP, Deed.WITHDRAW, Deed.GO_AHEAD)
_ELECTING = (Mood.DIRECT, Mood.NEGATED)


@dataclass(frozen=True, slots=True)
class Told:
    """One sentence. `elects`: an election that counts stands in it; `acts`: an act of any mood does; `begins`: where its first election begins in it."""

    text: str
    elects: bool
    acts: bool
    asks: bool
    begins: int = -1
    part: bool = False
    """It opens a paragraph."""


def told(parts: Sequence[Sentence], said: Sequence[Statement], text: str) -> tuple[Told, ...]:
    """Give the sentences of a mail, in order. `said`: their statements with their deeds; `text`: the words they stand in."""
    by_number: dict[int, list[Statement]] = {}
    for one in said:
        by_number.setdefault(one.sentence, []).append(one)
    result = []
    for number, part in enumerate(parts):
        mine = by_number.get(number, ())
        electing = [one for one in mine if one.deed in _ACTS and one.mood in _ELECTING and not one.harmless]
        giving = [one for one in electing if one.deed is not Deed.KEEP or len(electing) == 1]
        gap = text[result_end(parts, number) : part.start]
        result.append(
            Told(
                " ".join(part.text.split()),
                elects=bool(electing),
                acts=any(one.deed in _ACTS for one in mine),
                asks=bool(mine) and all(one.mood is Mood.ASKED for one in mine),
                begins=max(0, giving[0].begins - part.start) if giving else -1,
                part=number == 0 or "\n\n" in gap,
            )
        )
    return tuple(result)


def result_end(parts: Sequence[Sentence], number: int) -> int:
    """Give where the sentence before this one ends, or 0."""
    return parts[number - 1].end if number else 0
