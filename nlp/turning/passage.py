"""The sentences of a mail as the readers beside this see them: their words, and which of them elect."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nlp.moods import Mood
from nlp.purport.door import Purport
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement

_ACTS = (Deed.TENDER, Deed.DECLINE, Deed.KEEP, Deed.WITHDRAW, Deed.GO_AHEAD)
_LONGEST = 4000
"""Characters of a sentence that are looked at; nobody writes a longer one."""
_ELECTING = (Mood.DIRECT, Mood.NEGATED)


@dataclass(frozen=True, slots=True)
class Spoken:
    """One sentence. `elects`: an election that counts stands in it; `acts`: an act of any mood does; `begins`: where its first election begins in it; 0 where none does."""

    text: str
    elects: bool
    acts: bool
    asks: bool
    begins: int = 0
    tenders: bool = False
    """One of its elections is a tender."""
    keeps: bool = False
    """All that it says of the notes is what stays: what is said with that does not touch what goes in."""
    suspicion: float = 0.0
    """How likely, as the model judges it, it must not be taken for an instruction or leaves one open."""
    refusal: float = 0.0
    """How likely, as the model judges it, it declines or takes back."""


def with_deeds(
    parts: Sequence[Sentence], said: Sequence[Statement], heard: Mapping[int, Purport] | None = None
) -> tuple[Spoken, ...]:
    """Give the sentences of a mail, in order. `said`: their statements with their deeds; `heard`: what the model hears in a sentence, by its number."""
    by_number: dict[int, list[Statement]] = {}
    for one in said:
        by_number.setdefault(one.sentence, []).append(one)
    result = []
    for number, part in enumerate(parts):
        purport = (heard or {}).get(number)
        mine = by_number.get(number, ())
        electing = [one for one in mine if one.deed in _ACTS and one.mood in _ELECTING and not one.harmless]
        giving = [one for one in electing if one.deed is not Deed.KEEP or len(electing) == 1]
        result.append(
            Spoken(
                " ".join(part.text[:_LONGEST].split()),
                elects=bool(electing) or any(one.corrects and one.amounts and one.mood is Mood.DIRECT for one in mine),
                acts=any(one.deed in _ACTS for one in mine),
                asks=bool(mine) and all(one.mood is Mood.ASKED for one in mine),
                begins=max(0, (giving[0].begins or giving[0].start) - part.start) if giving else 0,
                tenders=any(one.deed is Deed.TENDER for one in electing),
                keeps=bool(electing)
                and all(one.deed in (Deed.KEEP, Deed.DECLINE) and (one.amounts or one.rest) for one in electing),
                suspicion=purport.unsafe if purport else 0.0,
                refusal=max(purport.scores["declines"], purport.scores["withdraws"]) if purport else 0.0,
            )
        )
    return tuple(result)
