"""Notes that are not the sender's own: in somebody else's name, at another bank, of a trust that is not his.

An individual speaks for his own account alone; of a company, a trust or a custodian "her notes" may well be those of the account.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.turning.passage import Told
from nlp.wordlists import listed

_KIN = r"(?:father|mother|dad|mom|mum|wife|husband|son|daughter|brother|sister|uncle|aunt|cousin|nephew|niece|friend|neighbou?r|grandson|granddaughter|grandfather|grandmother|stepson|stepdaughter|boss|partner|(?:mother|father|brother|sister|son|daughter)-in-law)"
_NOTES = r"(?:notes?|bonds?|holdings?|position|securities|paper|certificates?)"
_IN_NAME = re.compile(
    r"\bin\s+(?:the\s+name\s+of\s+)?(?:(?:my|our)\s+(?:late\s+)?(?P<kin>"
    + _KIN
    + r")|(?P<name>[A-Z][\w.]*(?:\s+[A-Z][\w.]*){0,2}))['’]s\s+(?:own\s+)?name\b"
)
_ELSEWHERE = re.compile(
    r"\b(?:ones?|notes?|bonds?|those|that|which|what|everything|all)\b[^.;!?]{0,40}\b(?:hold|have|keep|held|kept|are|is|sit|sitting|lie|lying)\s+(?:\w+\s+)?(?:at|with|through|over\s+at)\s+(?:(?:the|my|our)\s+)?(?P<name>[A-Z][\w&'’]*)"
)
_OF_FIRM = re.compile(
    r"(?:^|[.;,]\s*|\b)(?:[Ff]or|[Oo]n\s+behalf\s+of)\s+(?:the\s+|my\s+|our\s+)?(?P<name>(?:[A-Z][\w&'’.-]*\s+){1,4}(?:Trust|Estate|Fund|Foundation|LLC|L\.?P\.?|Inc\.?|Partnership|Farms?|Company|Corp\.?|Church|Club|Lodge|Bank|Association))(?!\w)"
)
_HIS = re.compile(
    rf"\b(?:all|half|some|any|each|every\s+one|\d+|of|exchange|tender|swap)\s+(?:of\s+)?(?:his|her|their)\s+(?:\w+\s+)?{_NOTES}\b|,\s+(?:my|our)\s+(?:late\s+)?{_KIN},\s+(?:who\s+)?(?:tenders?|exchanges?|wants?|elects?|wishes|has\s+decided|instructs?|says?)\b",
    re.IGNORECASE,
)
_OF_KIN = re.compile(rf"\b(?:my|our)\s+(?:late\s+|dear\s+|old\s+)?{_KIN}['’]s\s+(?:\w+\s+)?{_NOTES}\b", re.IGNORECASE)
_NOW_MINE = re.compile(
    r"\b(?:left|inherited|gave|given|passed|were|was|used\s+to\s+be|bequeathed|mine\s+now|now\s+mine)\b", re.IGNORECASE
)
_OWN = re.compile(r"\b(?:my|mine|our|ours|i|we)\b", re.IGNORECASE)
_FEW = listed(
    "the of and a family revocable living trust estate lexington precision corporation exchange offer notes my our mr mrs ms dr you your desk"
)


def others(sentences: Sequence[Told], own: frozenset[str], *, alone: bool) -> str:
    """Give the words by which the notes meant are somebody else's; nothing where none are.

    `own`: words of the names of the sender's accounts, in small letters; `alone`: all of those are accounts of one person for himself.
    """
    for one in sentences:
        if one.elects:
            for pattern in (_IN_NAME, _ELSEWHERE, _OF_FIRM):
                if (found := pattern.search(one.text)) and not _known(found.groupdict().get("name"), own):
                    return found.group().strip(" .,;")
            if alone and (found := _HIS.search(one.text)):
                return found.group().strip()
        elif (
            alone
            and (found := _OF_KIN.search(one.text))
            and not _NOW_MINE.search(one.text)
            and not any(_OWN.search(other.text) for other in sentences if other.elects)
        ):
            return found.group().strip()
    return ""


def _known(name: str | None, own: frozenset[str]) -> bool:
    """Tell whether a name is made of words of the sender's own; no name is nobody's."""
    if name is None:
        return False
    words = [word for word in re.findall(r"[\w&'-]+", name.lower()) if len(word) > 1]
    return bool(words) and all(word in own or word.removesuffix("'s") in own or word in _FEW for word in words)
