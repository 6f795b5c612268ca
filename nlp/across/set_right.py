"""Give the amount that a mail itself puts in the place of the one it tendered a moment before.

"Strike the 150, the figure is 180,000.": two amounts of which one is the tendered one, in words that put the one in
the other's place. Then the other counts, whatever the words are, for the figures say which goes and which comes. An amount
that follows a tender without saying what it is for, and fits no division of the holding, is never passed over: "Better
70." is put to the holder.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from nlp.across.every_number import Counted, stands_for
from nlp.amounts.amount import Amount, AmountKind
from nlp.changing import changed
from nlp.moods import Mood, sentence_mood
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.quantities.door import Holding
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement

_GAP = r"[^.;:!?\n<>]{0,40}?"
_STRIKES = r"(?:strike|struck|scratch|scrap|scrub|cross|crossed|forget|disregard|ignore|delete|drop|lose|kill|erase|cancel|replace|change|amend|correct|revise|void|never\s+mind|nix|bin)"
_WRONG = (
    r"(?:(?:is|was|were|are)\s+(?:all\s+|quite\s+|plain\s+|just\s+|simply\s+)?(?:wrong|mistaken|incorrect|not\s+right|(?:a|an|my)\s+(?:typo|slip|mistake|error|misprint|blunder|misreading|slip\s+of\s+the\s+(?:pen|finger|keyboard))|off|outdated)|"
    r"(?:should|ought\s+to|must|needs?\s+to)\s+(?:have\s+)?(?:be|been|read|say|said|become)|becomes?|reads?|turns?\s+into|goes\s+(?:up|down)\s+to|shall\s+(?:be|read)|is\s+(?:now|to\s+(?:be|read)))"
)
_WROTE = r"(?:wrote|typed|put|said|gave|entered|told\s+you|asked\s+for|sent|named|stated|had|filled\s+in|scribbled|mentioned|quoted)"
_MEANT = r"(?:meant|mean|intended|should|ought|want|wanted|is|was|make|read|reads|figure|number|amount|it's|be|say|rather|really|now|put|write|enter|take|use|have|but|correct(?:\s+one)?|right)"
_NOT = r"(?:instead\s+of|in\s+place\s+of|in\s+lieu\s+of|rather\s+than|as\s+opposed\s+to|in\s+the\s+stead\s+of|(?:and|but)?\s*not|never)"

_SET_RIGHT = Late(
    rf"\b{_STRIKES}\b{_GAP}<old>(?:[^.!?]{{0,60}}?[,.;:–—-]|[^.!?]{{0,20}}?\b(?:to|into|with|by|for|and|it's)\b)[^!?]{{0,60}}?<new>"
    rf"|<old>{_GAP}\b{_WRONG}\b(?:[^!?]{{0,60}}?)<new>"
    rf"|\b(?:i|we)\s+(?:first\s+|had\s+|have\s+|just\s+|mistakenly\s+|wrongly\s+|originally\s+)*{_WROTE}\b{_GAP}<old>[^!?]{{0,50}}?\b{_MEANT}\b[^!?]{{0,30}}?<new>"
    rf"|\b{_NOT}\s+(?:the\s+|my\s+)?<old>\s*(?:[,;:–—-]+|\bbut\b|\.)\s*(?:but\s+|only\s+|it'?s\s+|make\s+it\s+|the\s+(?:right\s+|correct\s+)?(?:figure|number|amount)\s+is\s+|it\s+(?:is|should\s+be)\s+|just\s+)?<new>"
    rf"|<new>\s*(?:[,;(–—-]+\s*)?(?:please\s*,?\s*)?{_NOT}\s+(?:the\s+|my\s+|that\s+)?<old>"
    rf"|\b(?:from|for|in\s+place\s+of|instead\s+of|in\s+lieu\s+of|where\s+(?:i|it|we)\s+(?:wrote|said|says?|put|typed))\s+(?:the\s+)?<old>\s*,?\s*(?:to|read|put|write|have|take|enter|it\s+is|make\s+it|please\s+(?:read|put|write|take|enter))\s+(?:\w+\s+)?<new>"
    rf"|\b(?:write|put|read|enter|make|take|have|say)\s+(?:it\s+|that\s+)?<new>\s+(?:for|where\s+(?:i|it|we)\s+(?:wrote|said|says?|put|typed))\s+(?:the\s+)?<old>"
    r"|<old>\s*(?:→|-+>|=+>)\s*<new>"
)
"""How one amount is put in the place of another, in small letters, the amounts replaced by what they are."""
_UNREAL = Late(
    r"\b(?:almost|nearly|could|would|might|may|if|unless|until|till|maybe|perhaps|possibly|whether|thinking|think|thought|wonder\w*|consider\w*|tempted|suppose|wish|she|he|they|wife|husband|brother|sister|son|daughter|broker|neighbou?r|who|which|why|"
    r"keep|kept|keeping|hold|holding|stay|stays|remain|remains|leave|left|price|coupon|percent|per\s+cent|paid|worth|bought|you|your|years?|aged?|too|also|both|either|as\s+well)\b"
)
"""Words beside which one amount for another may be a story, a plan, a question, or speak of what stays."""
_LEAVES_OPEN = Late(
    r"\b(?:if|unless|until|till|maybe|perhaps|possibly|might|may|or|either|whether|would|could|depend\w*|too|also|as\s+well)\b"
)
"""Behind it, what leaves it open after all."""
_CLAUSE_ENDS = re.compile(r"[,;:.!?]\s|\s[–—-]+\s")
_MINE_TO_YOU = re.compile(r"\b(?:told|gave|sent|asked|tell|let|want)\s+you\b|\bthank\s+you\b|\bfor\s+you\b")
_MARKS = ("REPORT", "CONDITION", "HEDGE", "REST", "PAYMENT", "ADDRESS_CHANGE")


def set_right(said: Sequence[Statement], parts: Sequence[tuple[int, Sentence]], holding: Holding) -> list[Statement]:
    """Give the statements with the amount that counts in the place of the one that the mail takes back.

    `said`: the statements of one account, in order; `parts`: the sentences with their places.
    """
    first = _tender(said, holding)
    if first is None or holding.position is None:
        return list(said)
    at, values = first
    tender = said[at]
    later = [Counted(number, part) for number, part in parts if number > tender.sentence]
    others = frozenset(one.sentence for one in said if one.deed in (Deed.KEEP, Deed.DECLINE, Deed.WITHDRAW))
    for window in _windows([one for one in later if not one.numbers & others]):
        old = [amount for amount in window.amounts if values & stands_for(amount, holding)]
        new = [amount for amount in window.amounts if amount not in old]
        if len(old) == len(new) == 1 and _replaces(window, old[0], new[0]):
            rest = [one for one in later if not one.numbers & window.numbers]
            return _left_standing(
                _with(said, at, window.numbers, new[0]), rest, at, stands_for(new[0], holding), holding
            )
    return _left_standing(said, later, at, values, holding)


def _tender(said: Sequence[Statement], holding: Holding) -> tuple[int, frozenset[Decimal]] | None:
    """Give the place of the first tender of the mail, which names one amount, and what that can be."""
    found = [at for at, one in enumerate(said) if one.deed is Deed.TENDER and one.amounts and not one.corrects]
    if not found or said[found[0]].mood is not Mood.DIRECT or len(said[found[0]].amounts) != 1:
        return None
    (amount,) = said[found[0]].amounts
    return (found[0], stands_for(amount, holding)) if amount.kind is AmountKind.AMOUNT else None


def _windows(parts: Sequence[Counted]) -> Iterator[Counted]:
    """Give each sentence, and each two that follow one another with an amount each ("Not 60. 70."), that put nothing off."""
    plain = [one for one in parts if sentence_mood(one.part) is Mood.DIRECT and not one.part.has(*_MARKS)]
    yield from (one for one in plain if len(one.amounts) == 2)
    for before, after in pairwise(plain):
        (number,), (next_number,) = before.numbers, after.numbers
        if next_number == number + 1 and len(before.amounts) == len(after.amounts) == 1:
            yield Counted(number, before.part, after)


def _replaces(window: Counted, old: Amount, new: Amount) -> bool:
    """Tell whether the words put the new amount in the place of the old one."""
    words, start = window.text, window.start
    for amount, name in sorted(((old, "<old>"), (new, "<new>")), key=lambda each: -each[0].start):
        words = f"{words[: amount.start - start].rstrip('$')}{name}{words[amount.end - start :]}"
    words = lowered(words).replace("’", "'")
    found = _SET_RIGHT.search(words)
    if found is None:
        return False
    clause = _CLAUSE_ENDS.split(words[: found.start()])[-1]
    return (
        _UNREAL.search(_MINE_TO_YOU.sub(" ", f"{clause} {found.group()}")) is None
        and _LEAVES_OPEN.search(words[found.end() :]) is None
    )


def _with(said: Sequence[Statement], at: int, numbers: frozenset[int], new: Amount) -> list[Statement]:
    """Give the statements with the new amount in the tender, and the words that set it right used up."""
    used: dict[str, object] = {
        "deed": Deed.BARE,
        "mood": Mood.DIRECT,
        "amounts": (),
        "bases": (),
        "excluded": (),
        "corrects": False,
        "opens": False,
        "strange": "",
        "unread": False,
        "harmless": True,
    }
    last = {one.sentence: place for place, one in enumerate(said) if one.sentence in numbers}
    # The words that set it right elect as well: what stands between the two is no second thought.
    again = {**used, "deed": Deed.TENDER, "amounts": (new,), "harmless": False}
    return [
        changed(one, amounts=(new,), extent="")
        if place == at
        else changed(one, **(again if place == last[one.sentence] else used))
        if one.sentence in numbers
        else one
        for place, one in enumerate(said)
    ]


_OTHER_THINGS = Late(
    r"\b(?:years?|days?|weeks?|months?|hours?|minutes?|miles?|acres?|pages?|page|box|item|option|room|floor|route|rr|street|road|avenue|lane|suite|apt|ext|tel|phone|fax|born|aged?|turned|degrees?|pounds?|paid|pay|paying|cost|costs|price|worth|bought|"
    r"coupon|rate|interest|fee|cash|per\s+cent|percent|children|grandchildren|kids|people|of\s+us|account|accounts|lines?|rows?|sheets?|times?|january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec|a\.?m|p\.?m|o'clock)\b|%|[/@#]|\d[a-z]{2}\b"
)
"""What else a number may count or name."""
_NAMED_BY_IT = Late(
    r"\b(?:op|operator|desk|unit|badge|truck|crew|shift|post|lodge|local|troop|pier|gate|engine|ladder|station|precinct|squad|hole|ward|grade|class|division|company)\s+(?:no\.?\s+)?\d+\s*$"
    r"|\b(?-i:[A-Z])[\w’'-]*\s+(?-i:Ranch|Farms?|Lane|Acres?|Oaks|Pines|Mile|Corners|Rivers|Points|Springs|Hills|Lakes|Inn|Club|Church|Sisters|Brothers|Bar|Stores?|Society|Lodge|Estates?)\b\W*$"
    r"|^\W*(?:(?:and|but)\s+)?(?:she|he|someone|somebody|(?:my|our|his|her|the)\s+(?:\w+\s+)?(?:baby|boy|girl|son|daughter|grandson|granddaughter|twins|dog|cat|horse|mule))(?:['’]s|\s+(?:is|was|just\s+turned))\s+(?:now\s+|all\s+of\s+|only\s+)?[a-z-]+\W*$",
    re.IGNORECASE,
)
"""A number in a name or a post ("Bar Nine Ranch", "Night desk op 17"), or somebody's age ("She is two.")."""
_SHORT = 6
"""Words of a sentence that hardly says anything but its number."""


def _left_standing(
    said: Sequence[Statement], later: Sequence[Counted], at: int, values: frozenset[Decimal], holding: Holding
) -> list[Statement]:
    """Give the statements with those left open that deny the tendered amount, or name another for it, or say nothing but that."""
    position = holding.position or Decimal(0)
    fitting = frozenset(value for value in values if holding.fits(value))
    known = {*values, position, *(position - value for value in fitting), *(value / 1000 for value in fitting)}
    open_ = {number for one in later for number in one.numbers if _denied(one, values, holding)}
    open_ |= {
        number
        for one in later
        for number in one.numbers
        if _OTHER_THINGS.search(lowered(one.text)) is None
        and _NAMED_BY_IT.search(one.text) is None
        and (others := [amount for amount in one.amounts if not stands_for(amount, holding) & known])
        and all(any(holding.fits(value) for value in stands_for(amount, holding)) for amount in others)
        and (
            len(one.text.split()) <= _SHORT
            or any(values & stands_for(amount, holding) for amount in one.amounts if amount not in others)
        )
    }
    return [
        changed(one, opens=True, harmless=False, told=False)
        if one.sentence in open_ and place != at and (one.deed is Deed.BARE or not one.amounts)
        else one
        for place, one in enumerate(said)
    ]


_DENIED = Late(
    r"(?:\b(?:not|never)|n't)\s+(?:(?:mean|want|say|be|to\s+be|exactly|really|the|my|those|these|all)\s+){0,3}(?:the\s+)?<old>"
)
"""The tendered amount denied, and nothing put in its place: "Not 60.", "I don't mean the 60."."""


def _denied(one: Counted, values: frozenset[Decimal], holding: Holding) -> bool:
    """Tell whether a sentence denies the tendered amount."""
    words = one.text
    same = [amount for amount in one.amounts if values & stands_for(amount, holding)]
    for amount in sorted(same, key=lambda each: -each.start):
        words = f"{words[: amount.start - one.start].rstrip('$')}<old>{words[amount.end - one.start :]}"
    return bool(same) and _DENIED.search(lowered(words).replace("’", "'")) is not None
