"""What a reckoning came to, told in a sentence of its own before the order that carries it out.

"I figured what I could stand to lose, and the answer is 30 bonds. So leave 30 where they are and send in all the others, that's seventy of them.": the result tenders nothing
by itself, whatever it sounds like. Where the next sentence keeps or tenders just that amount it is carried out there; where that sentence names
another amount, or none follows and the result is of what is needed or could be lost, nobody can tell what is meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.across.every_number import stands_for
from nlp.amounts.amount import AmountKind
from nlp.changing import changed
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.quantities.door import Holding
from nlp.statements import Deed, Statement
from nlp.statements.silenced import silenced

_LONGEST = 240
"""Characters of such a sentence."""
_RECKONED = Late(
    r"\b(?:figur(?:ed?|ing)|work(?:ed|ing)\s+(?:it\s+|this\s+)?out|reckon\w*|calculat\w*|add(?:ed|ing)\s+(?:it\s+|everything\s+)?up|did\s+(?:the|my|our|some)\s+(?:sums?|math|maths|arithmetic|numbers)|ran\s+the\s+numbers|"
    r"(?:sat|sit)\s+down|(?:put|with)\s+(?:our\s+heads\s+together|a\s+pencil)|went\s+(?:over|through)|asked\s+(?:myself|ourselves)|thought\s+(?:about|over|through|hard|how)|have\s+thought|thinking|what\s+(?:i|we)(?:['’]d|\s+(?:could|can|would|will|need|must|have))\b|(?:answer|number|figure|result|sum|total)\b)",
    re.IGNORECASE,
)
_COMES_TO = Late(
    r"(?:['’]s|\b(?:is|was|makes|made|comes?\s+(?:out\s+)?(?:to|at)|came\s+(?:out\s+)?(?:to|at)|turn(?:s|ed)\s+out\s+(?:to\s+be|at)|amounts?\s+to|works\s+out\s+(?:to|at)))\s+(?:just\s+|about\s+|exactly\s+)?$",
    re.IGNORECASE,
)
"""Right before the amount with which the sentence ends."""
_IS_THE_ANSWER = re.compile(r"\s*(?:is|was)\s+(?:my|our|the)\s+(?:answer|number|figure|result)\W*$", re.IGNORECASE)
_OTHERS = Late(
    r"\b(?:(?:his|her|their|wife['’]s|husband['’]s|son['’]s|daughter['’]s|broker['’]s|again|now|if|unless|would\s+be|not)\b)|\?",
    re.IGNORECASE,
)
"""A result of somebody else's, one that takes the place of another, or none yet."""
_TO_GIVE = re.compile(
    r"\b(?:send\w*|exchang\w*|tender\w*|swap\w*|put\s+in|give\w*|part\s+with|let\s+go)\b", re.IGNORECASE
)
_TO_KEEP = re.compile(r"\b(?:keep\w*|hold\w*|need\w*|live\s+on|lose|stay\w*|hang)\b", re.IGNORECASE)


def results_told(said: Sequence[Statement], holding: Holding) -> list[Statement]:
    """Give the statements with a result that the next sentence carries out taken for told, and any other for open."""
    return [
        _settled(one, [other for other in said if other.sentence == one.sentence + 1], said, holding)
        if _is_result(one)
        else one
        for one in said
    ]


def _is_result(one: Statement) -> bool:
    """Tell whether a statement only tells what a reckoning came to."""
    if one.sentence < 0 or one.mood is not Mood.DIRECT or len(one.amounts) != 1 or len(one.text) > _LONGEST:
        return False
    if not (one.deed is Deed.BARE or (one.deed is Deed.TENDER and one.made)):
        return False
    amount = one.amounts[0]
    if amount.kind is not AmountKind.AMOUNT or _OTHERS.search(one.text):
        return False
    before, found, behind = one.text.partition(amount.text)
    ends = not behind.strip(" .!\n") and _COMES_TO.search(before) is not None
    answers = not before.strip() and _IS_THE_ANSWER.match(behind) is not None
    return bool(found) and (ends or answers) and _RECKONED.search(one.text) is not None


def _settled(one: Statement, following: Sequence[Statement], said: Sequence[Statement], holding: Holding) -> Statement:
    """Give a result as told where what follows carries it out, and as open where it does not."""
    ordered = [
        other
        for other in following
        if other.deed in (Deed.TENDER, Deed.KEEP) and other.mood is Mood.DIRECT and not other.made
    ]
    figures = [(other, amount) for other in ordered for amount in (*other.amounts, *other.excluded)]
    result = stands_for(one.amounts[0], holding)
    for other, amount in figures:
        against = _TO_GIVE if other.deed is Deed.KEEP else _TO_KEEP
        gives = _TO_KEEP if other.deed is Deed.KEEP else _TO_GIVE
        if result & stands_for(amount, holding) and (not against.search(one.text) or gives.search(one.text)):
            return silenced(one)
    orders = any(other.deed is Deed.TENDER and not other.made for other in said)
    other_amount = bool(figures) and all(amount.kind is AmountKind.AMOUNT for _, amount in figures)
    of_what_stays = not orders and _TO_KEEP.search(one.text) is not None and _TO_GIVE.search(one.text) is None
    if other_amount or (of_what_stays and one.deed is Deed.TENDER):
        return changed(
            one, deed=Deed.TENDER, mood=Mood.UNCERTAIN, strange="what it came to", harmless=False, made=False
        )
    return one
