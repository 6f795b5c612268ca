"""A broker who puts a client's new total in the place of an earlier one: "Tidewater goes from 300 to a new total of 450 bonds", "Delgado: wanted 10, then 30; it is 15M now, final".

The earlier figures are only told, whatever stands around them. Read only where the whole sentence is of one of these shapes: what may, shall later or is hoped to
become another figure is none, nor is what comes on top.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nlp.accounts.door import OTHER, Mention
from nlp.amounts.amount import Amount, AmountKind
from nlp.clients.naming import clients
from nlp.context import Context
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement
from nlp.statements.figures_named import figures_named, in_signs
from nlp.words.new_totals import AROUND, INSTEAD, MUCH, ORDERS, PLEA, WAS, WHEN

_MASK = "\ue000"
_C = rf"(?:(?:the\s+|our\s+|client\s+|mr\.?\s+|mrs\.?\s+|ms\.?\s+|dr\.?\s+)?{_MASK}++(?:['’]s?)?(?:\s*[(,/–-]?\s*{_MASK}++\)?)*(?:\s+(?:line|figure|number|amount|tender|order|instruction|entry|total|account))?)"
_LEAD = rf"(?:(?:(?:further|referring|reference|ref|following|with\s+(?:reference|regard))\s+(?:up\s+)?(?:to\s+|on\s+)?(?:my|our|the)\s+(?:(?:list|sheet|batch|mail|e-?mail|message|note|fax|wire|instructions?)\s*)(?:{WHEN}\s*){{0,2}}[,:–—-]\s*)|(?:{PLEA}\b\W*)){{0,3}}"
_TOPIC = rf"(?:(?:change|amendment|correction|update|upsize|increase|reduction|revision)\s+(?:on|for|to|of|re)\s+{_C}\s*[:,–—-]\s*|{_C}\s*[:,–—-]\s*)"
_NEW = MUCH % "new"
_WAS = WAS % "old"
_BARE_NEW = rf"(?:{ORDERS}\s+|(?:the\s+)?new\s+total(?:\s+(?:is|of))?\s*:?\s*|(?:the\s+)?total\s+(?:is\s+)?now\s+|now\s+)?{_NEW}{AROUND}"
_RAISES = r"(?:up|raise|bump|increase|lift|cut|reduce|drop|lower|trim|take|move|bring|change|amend|correct|revise|decrease|adjust)"
_GOES = r"(?:(?:now\s+)?(?:goes|moves|comes|steps)|(?:is|are|has\s+been|was)\s+(?:now\s+)?(?:raised|increased|lowered|reduced|cut|upped|lifted|trimmed|changed|amended|revised|bumped)|(?:now\s+)?(?:raises|increases|reduces|cuts|lowers|ups)(?:\s+(?:his|her|its|their)\s+tender)?)"
_WISHES = r"(?:(?:now\s+)?(?:wants|wishes|tenders|exchanges|takes|elects|puts\s+in|is\s+in\s+for|would\s+like|goes\s+in\s+with|asks\s+for)(?:\s+now)?(?:\s+to\s+(?:tender|exchange|put\s+in|have))?)"
_FIRST = r"(?:(?:he|she|they)\s+)?(?:(?:first|originally|initially|had|at\s+first)\s+)*(?:wanted|said|asked\s+for|(?:was|were)\s+(?:thinking\s+of|at|for|talking\s+of)|thought\s+of|gave\s+(?:us|me)|told\s+(?:us|me)|had|named|was|spoke\s+of|mentioned)"
_THEN = rf"(?:{MUCH % 'old%d'}(?:\s+(?:at\s+first|first|originally|{WHEN}))*)"
_SETTLES = (
    rf"(?:(?:and|but|so)\s+)?(?:(?:after|following|since|as\s+of|in)\s+(?:our|my|a|the|this|today['’]s)\s+(?:\w+\s+)?(?:call|talk|chat|conversation|visit|meeting)\s*,?\s*)?(?:{WHEN}\s*,?\s*)?"
    r"(?:(?:(?:it|that)\s+(?:is|stands\s+at)|(?:he|she|they)\s+(?:has|have)\s+(?:settled|landed|decided|agreed)\s+(?:on|upon)|(?:settled|landed|decided|agreed)\s+(?:on|upon)|now|final(?:ly)?|(?:the\s+)?final\s+(?:figure|number|amount|word)\s+(?:is|:)|(?:he|she|they)\s+(?:now\s+)?(?:wants?|tenders?|exchanges?)|(?:now\s+)?(?:wants|tenders))(?:\s+now)?)\s+"
)
_FINAL = r"(?:\s*[,;–—-]?\s*(?:and\s+)?(?:please\s+take\s+(?:it|that|this)\s+as\s+final|(?:(?:that|it|this)['’]?s?\s+(?:is\s+)?)?(?:final|firm|definite|settled)|full\s+stop|now|please|pls|thanks|in\s+(?:all|total)))*"
_END = r"(?:\s*,?\s*(?:please|pls|thanks|thank\s+you|now))*[\s.!)]*"
_SHAPES = tuple(
    Late(rf"\W*{_LEAD}{core}{_END}")
    for core in (
        rf"{_TOPIC}{_BARE_NEW}\s*[,;(–—-]*\s*(?:{INSTEAD}|was|previously|formerly|up\s+from|down\s+from|from)\s+{_WAS}\)?",
        rf"{_C}\s+{_WISHES}\s+{_NEW}{AROUND}\s*[,;(–—-]*\s*{INSTEAD}\s+{_WAS}\)?",
        rf"{_C}\s*[:,–—-]?\s*{_GOES}\s+(?:up\s+|down\s+)?from\s+{_WAS}\s+(?:up\s+|down\s+)?to\s+{_NEW}{AROUND}",
        rf"{_RAISES}\s+{_C}\s+(?:up\s+|down\s+)?from\s+{_WAS}\s+(?:up\s+|down\s+)?to\s+{_NEW}{AROUND}",
        rf"{_RAISES}\s+{_C}\s+(?:up\s+|down\s+)?to\s+{_NEW}{AROUND}\s*[,;(–—-]*\s*(?:{INSTEAD}|was|from|up\s+from|down\s+from)\s+{_WAS}\)?",
        rf"{_TOPIC}{_FIRST}\s+{_THEN % 1}(?:\s*,?\s*(?:and\s+)?then\s+(?:(?:it\s+was|wanted|said)\s+)?{_THEN % 2}){{0,1}}\s*[,;:.–—-]+\s*{_SETTLES}{_NEW}{_FINAL}",
    )
)
_LONGEST = 240
"""Characters of such a sentence."""
_CUE = Late(
    rf"\b(?:{INSTEAD}|was|were|had|from|previously|formerly|wanted|said|asked|thought|gave|told|named|spoke|mentioned)\s"
)


def new_totals(
    parts: Sequence[tuple[int, Sentence]], named: Sequence[Mention], context: Context
) -> dict[int, tuple[Statement, ...]]:
    """Give the order of a client's new total that a sentence is as a whole, by its place in the mail."""
    found: dict[int, tuple[Statement, ...]] = {}
    for number, sentence in parts:
        if (one := _new_total(number, sentence, named, context)) is not None:
            found[number] = (one,)
    return found


def _new_total(number: int, sentence: Sentence, named: Sequence[Mention], context: Context) -> Statement | None:
    """Give the order of one client's new total; None where the sentence is none."""
    text = lowered(sentence.text) if len(sentence.text) <= _LONGEST else ""
    inside = [one for one in named if sentence.start <= one.start < sentence.end]
    if not inside or any(one.accounts == OTHER for one in inside) or _CUE.search(text) is None:
        return None
    them = clients(sentence.text, sentence.start, inside, context)
    accounts = tuple(dict.fromkeys(account for one in them for account in one.accounts))
    if len(accounts) != 1:
        return None
    for one in them:
        text = text[: one.start] + _MASK * (one.end - one.start) + text[one.end :]
    amounts = [
        one
        for one in figures_named(sentence)
        if _MASK not in text[one.start - sentence.start : one.end - sentence.start]
    ]
    if not 2 <= len(amounts) <= 4 or any(one.kind is not AmountKind.AMOUNT for one in amounts):
        return None
    new = _in_place(*in_signs(text, amounts, sentence.start))
    if new is None:
        return None
    plain = Statement(Deed.TENDER, Mood.DIRECT, sentence.start, sentence.end, sentence.text, number)
    return replace(
        plain, amounts=(new,), accounts=accounts, corrects=True, alone=True, at=sentence.end, begins=sentence.start
    )


def _in_place(words: str, places: dict[int, Amount]) -> Amount | None:
    """Give the amount that the words put in the place of all others they name; None where they do not."""
    for shape in _SHAPES:
        if (found := shape.fullmatch(words)) is not None:
            said = {name: places[found.start(name)] for name, group in found.groupdict().items() if group}
            new = said.pop("new")
            return None if any(set(new.readings) & set(old.readings) for old in said.values()) else new
    return None
