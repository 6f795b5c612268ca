"""What somebody said of others that is taken back, and no tender: "I withdraw what I said about your young man on the telephone, all of it.".

The words of taking back are the same; what is taken back is a remark, an accusation or a threat. With it goes the "all of it" behind it.
"""

from __future__ import annotations

from collections.abc import Sequence

from nlp.amounts.amount import AmountKind
from nlp.changing import changed
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.statements import Deed, Statement

_TAKES = r"\b(?:withdr[ae]w(?:ing|n|s)?|retract(?:s|ing|ed)?|recant(?:s|ing)?|unsay|tak(?:e|es|ing)\s+back|took\s+back|tak(?:e|es|ing)(?=\s+(?:[\w’'-]+\s+){1,12}?back\b)|rescind(?:s|ing)?|cancel(?:s|ling)?)\s+"
_NOTES = r"(?:notes?|bonds?|tender\w*|exchang\w*|offer|holdings?|position|instructions?|order|swap\w*|account|mine|ours|putting|sending|\d)"
_SPOKE = r"(?:said|wrote|written|told\s+(?:you|him|her|them|your\s+\w+)|called|shouted|muttered|thought|implied|hinted|alleged|remarked|complained)"
_WORDS = (
    rf"(?:(?:all|any|every\s+word|everything|anything|whatever|what|(?:all\s+)?(?:the|those|these)\s+(?:[\w’'-]+\s+){{0,3}}(?:things?|words?))\s+(?:of\s+)?(?:what\s+)?(?:that\s+|which\s+)?(?:i|we)(?:['’]ve|['’]d|\s+have|\s+had|\s+may\s+have|\s+ever)?\s+{_SPOKE}\s+(?:to\s+you\s+|on\s+\w+\s+|last\s+\w+\s+)?(?:about|of|against|to)\s+(?!(?:this|that|it|them|these|those)\b)(?!(?:[\w’'-]+\s+){{0,5}}?{_NOTES}\b)"
    r"|(?:my|the|our|those|these|any|every|that)\s+(?:[\w’'-]+\s+){0,3}?(?:remarks?|words|accusations?|criticisms?|critique|objections?|threats?|insults?|jokes?|charges?|suspicions?|opinions?|allegations?|protests?|compliments?|apolog(?:y|ies)|complaints?|insinuations?|reproach(?:es)?|grumbl\w+|curses?)\b)"
)
_REMARK = Late(rf"{_TAKES}{_WORDS}")
_TENDER_TOO = Late(
    r"\b(?:withdr[ae]w(?:ing|n|s)?|tak(?:e|es|ing)|revok(?:e|ing)|cancel(?:s|ling)?|pull(?:ing)?|rescind(?:ing)?)\s+(?:back\s+)?(?:out\s+)?(?:(?:all|half|some|part|most|\$?\d[\d,]*)\s+(?:of\s+)?)?(?:my|our|the)\s+(?:[\w’'-]+\s+){0,2}?(?:tender|notes|bonds|instructions?|order|position|holdings?)\b"
)
_OF_NOTES = Late(rf"\b{_NOTES}\b")
_ALL_OF_IT = Late(
    r"\W*(?:and\s+)?(?:(?:all|every\s+(?:bit|word|one|last\s+word)|the\s+whole|each\s+and\s+every\s+\w+)(?:\s+of\s+(?:it|them|that))?|in\s+full|entirely|completely|the\s+(?:whole\s+)?lot|everything)\W*"
)


def without_remarks(said: Sequence[Statement]) -> list[Statement]:
    """Give the statements with those that take back a remark as telling only that; and what stands behind one and says that all of it is, of no notes."""
    found: list[Statement] = []
    told = -2
    for one in said:
        small = lowered(one.text)
        if (
            one.deed in (Deed.WITHDRAW, Deed.BARE, Deed.TENDER)
            and _REMARK.search(small) is not None
            and _TENDER_TOO.search(small) is None
        ):
            told = one.sentence
            found.append(_no_act(one))
        elif one.sentence in (told, told + 1) and told >= 0 and _ALL_OF_IT.fullmatch(small) is not None:
            found.append(_no_act(one))
        elif one.sentence == told and one.deed is Deed.BARE:
            found.append(
                changed(one, amounts=tuple(amount for amount in one.amounts if amount.kind is not AmountKind.ALL))
            )
        else:
            found.append(one)
    if told < 0 or any(one.deed is Deed.WITHDRAW and one.sentence >= 0 for one in found):
        return found
    # "I take it back" over it is of the remark.
    return [
        _no_act(one) if one.deed is Deed.WITHDRAW and not _OF_NOTES.search(lowered(one.text)) else one for one in found
    ]


def _no_act(one: Statement) -> Statement:
    """Give a statement as one that does nothing with the notes."""
    return changed(one, deed=Deed.BARE, amounts=(), bases=(), strange="", opens=False, corrects=False, harmless=True)
