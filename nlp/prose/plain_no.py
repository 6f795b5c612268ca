"""Whether a doubtful word of keeping stands beside a plain no: "No thank you. I'll hang on to mine.", "I tender none of my $250,000. Leave the full amount as it is."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nlp.amounts.amount import AmountKind
from nlp.left_over.speaks_for_a_no import speaks_for_a_no
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.prose.steps_not_his import without_steps_not_his
from nlp.statements import Deed, Statement
from nlp.text.unsaying import names_it_refused

_TELLS = (Mood.PAST, Mood.REPORTED)
_OF_NONE = Late(
    r"\b(?:any|none|no\s+(?:part|portion|piece)|nothing)\s+of\s+(?:(?:my|our|the|its|these|those|this|that)\b)"
)
"""Denies a tender of every part of what is named, however much that is."""
_BUT_SOME = Late(r"\b(?:but|except\w*|beyond|over|above|besides|other\s+than|more|until|yet|before|unless|if)\b")
"""Leaves some of it out, or the no for a time."""


def with_plain_no(said: Sequence[Statement]) -> list[Statement]:
    """Take a doubtful word of keeping beside a plain no, and no tender, for what it says."""
    said = _without_what_speaks_for_it(_without_the_step_refused(_without_steps_not_his(said)))
    acts = [one for one in said if one.mood not in _TELLS and one.deed is not Deed.BARE]
    no = [
        one for one in acts if one.deed is Deed.DECLINE and one.mood is Mood.DIRECT and not one.amounts and not one.rest
    ]
    no += [one for one in acts if one.deed is Deed.TENDER and one.mood is Mood.NEGATED and _denies_every_part(one)]
    plain = [one for one in no if not one.strange]
    others = [one for one in acts if one not in no and one.deed not in (Deed.DECLINE, Deed.KEEP)]
    if not no or others or any(one.opens or one.unread for one in said):
        return list(said)
    return [
        replace(one, strange="")
        if one in no and plain
        else replace(one, mood=Mood.DIRECT, strange="")
        if _says_it_with_a_doubt(one) and _keeps_it_all(one)
        else one
        for one in said
    ]


def _without_steps_not_his(said: Sequence[Statement]) -> Sequence[Statement]:
    """Leave out the steps that are none of the sender's where he orders nothing and plainly refuses."""
    no = [one for one in said if _says_no(one)]
    orders = any(
        one.deed in (Deed.WITHDRAW, Deed.GO_AHEAD) or (one.deed is Deed.TENDER and one.mood is Mood.DIRECT)
        for one in said
    )
    return without_steps_not_his(said, no) if no and not orders else said


def _without_the_step_refused(said: Sequence[Statement]) -> list[Statement]:
    """Take the step out of a sentence that names it only as what is refused: "No. I'd sooner wait for ever than sign up for another promise."."""
    plain = any(
        one.deed is Deed.DECLINE and one.mood is Mood.DIRECT and not (one.strange or one.amounts or one.rest)
        for one in said
    )
    return [
        replace(one, deed=Deed.BARE, harmless=True)
        if plain
        and one.deed is Deed.TENDER
        and one.mood in (Mood.WAITING, Mood.DOUBTED, Mood.CONDITIONAL, Mood.UNCERTAIN)
        and not (one.amounts or one.rest or one.corrects)
        and names_it_refused(one.text)
        else one
        for one in said
    ]


def _without_what_speaks_for_it(said: Sequence[Statement]) -> list[Statement]:
    """Take the doubt, the waiting or the step out of a sentence that speaks for the no: "I decline. I'd rather wait and get paid in full."."""
    no = [one for one in said if _says_no(one)]
    if not no or any(one.deed is Deed.WITHDRAW for one in said):
        return list(said)
    return [
        replace(one, deed=Deed.BARE, mood=Mood.DIRECT, harmless=True, opens=False, unread=False, strange="")
        if one not in no and not (one.amounts and one.deed is not Deed.BARE) and speaks_for_a_no(one.text)
        else one
        for one in said
    ]


def _says_no(one: Statement) -> bool:
    """Tell whether a statement is a plain no of all there is."""
    if one.strange or one.rest:
        return False
    if one.deed is Deed.TENDER:
        return one.mood is Mood.NEGATED and _denies_every_part(one)
    return one.deed in (Deed.DECLINE, Deed.KEEP) and one.mood is Mood.DIRECT and not one.amounts


def _denies_every_part(one: Statement) -> bool:
    """Tell whether a denied tender names no amount, or no part of one."""
    if not one.amounts and not one.excluded:
        return True
    words = lowered(one.text)
    return _OF_NONE.search(words) is not None and _BUT_SOME.search(words) is None


def _says_it_with_a_doubt(one: Statement) -> bool:
    """Tell whether a statement keeps with a doubt, or declines with one for which no word stands: "Leave all of it be, please and thank you."."""
    return one.mood is Mood.UNCERTAIN and (one.deed is Deed.KEEP or (one.deed is Deed.DECLINE and not one.strange))


def _keeps_it_all(one: Statement) -> bool:
    """Tell whether what is kept is not called a part: no amount is named, or all there is."""
    whole = all(amount.kind is AmountKind.ALL for amount in one.amounts)
    return whole and not (one.rest or one.excluded) and (not one.amounts or _BUT_SOME.search(lowered(one.text)) is None)
