"""Notes that are not the sender's own: in somebody else's name, at another bank, of a trust that is not his.

An individual speaks for his own account alone; of a company, a trust or a custodian "her notes" may well be those of the account.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed
from nlp.turning.passage import Spoken
from nlp.turning.terms import KIN, NOTES

_ANOTHER = rf"(?:{KIN}|friend|neighbou?r|boss|partner)"
_IN_NAME = Late(
    rf"\b(?:in|standing\s+to|registered\s+to|held\s+(?:in|under))\s+(?:the\s+name\s+of\s+)?(?:(?:my|our)\s+(?:late\s+)?{_ANOTHER}|(?P<name>[A-Z][\w.]*(?:\s+[A-Z][\w.]*){{0,2}}))['’]s\s+(?:own\s+)?name\b"
)
_ELSEWHERE = Late(
    r"\b(?:ones?|notes?|bonds?|those|that|which|what|everything|all)\b[^.;!?]{0,40}\b(?:hold|have|keep|held|kept|are|is|sit|sitting|lie|lying)\s+(?:\w+\s+)?(?:at|with|through|over\s+at)\s+(?:(?:the|my|our)\s+)?(?P<name>[A-Z][\w&'’]*)"
)
_OF_FIRM = Late(
    r"(?:^|[.;,]\s*|\b)(?:[Ff]or|[Oo]n\s+behalf\s+of)\s+(?:the\s+|my\s+|our\s+)?(?P<name>(?:[A-Z][\w&'’.-]*\s+){1,4}(?:Trust|Estate|Fund|Foundation|LLC|L\.?P\.?|Inc\.?|Partnership|Farms?|Company|Corp\.?|Church|Club|Lodge|Bank|Association))(?!\w)"
)
_HIS = Late(
    rf"\b(?:all|half|some|any|each|every\s+one|\d+|of|exchange|tender|swap)\s+(?:of\s+)?(?:his|her|their)\s+(?:\w+\s+)?(?:{NOTES}|position)\b|,\s+(?:my|our)\s+(?:late\s+)?{_ANOTHER},\s+(?:who\s+)?(?:tenders?|exchanges?|wants?|elects?|wishes|has\s+decided|instructs?|says?)\b",
    re.IGNORECASE,
)
_UNDERSIGNED = re.compile(r"\bundersigned\b", re.IGNORECASE)
"""Who speaks of himself as another: "the undersigned adheres with the whole of his notes"."""
_OF_KIN = Late(
    rf"\b(?:my|our)\s+(?:late\s+|dear\s+|old\s+)?{_ANOTHER}['’]s\s+(?:\w+\s+)?(?:{NOTES}|position)\b", re.IGNORECASE
)
_NOT_MINE = Late(
    rf"\b(?:notes?|bonds?|these|those|they|it)\s+(?:(?:all|really|actually)\s+)?(?:belongs?|(?:are|is)\s+(?:not|n['’]t)\s+mine|aren['’]t\s+(?:mine|ours)|isn['’]t\s+mine|(?:are|is)\s+(?:really\s+)?(?:my|our)\s+{_ANOTHER}['’]s)\b(?!\s+to\s+(?:me|us)\b)|\b(?:i|we)\s+(?:no\s+longer|do\s+not|don['’]t)\s+(?:own|hold|have)\s+(?:these|them|those|any(?=\s*(?:[.,;!?]|$)|\s+(?:of|left|more(?!\s+(?:hidden|anywhere|than|put\s+away|in\s+the|under|stashed|tucked))|longer|here|lexington|such|notes?|bonds?)\b)|the\s+notes)\b|(?<!\bone\s)(?<!\border\s)(?<!\banswer\s)(?<!\bwhat\s)(?<!\binstruction\s)(?<!\binstructions\s)\b(?:i|we)(?:['’]ve)?\s+(?:have\s+)?(?:sold|gave|given|signed\s+over|transferred|assigned)\s+(?:these|them|mine|those|the\s+(?:notes|bonds|lot))\b(?!\s+(?:[\w-]+\s+){{0,2}}?\w+s\s+(?:for|when|until|since|in\s+(?:19|the))\b)"
    r"|\b(?:notes?|bonds?|these|those|they|them)\s+(?:(?:are|were|have\s+been|got)\s+)(?:all\s+)?(?:pledged|put\s+up|hypothecated|assigned|seized|frozen|in\s+escrow|stolen|lost)\b|\b(?:i|we)\s+(?:share|co-?own|hold\s+(?:these|them)\s+jointly|own\s+(?:these|them)\s+(?:jointly|together))\b|\b(?:account|ira|notes?|bonds?)\s+(?:is|are|sits?)\s+(?:now\s+)?(?:at|with|over\s+at)\s+(?-i:[A-Z])\w+(?:\s+now)?\W*$"
    r"|\bmy\s+(?:half|share|part|portion)\s+of\s+(?:the\s+family|our|the\s+estate|my\s+\w+['’]s)\b|\b(?:exchange|tender|swap)\s+(?:only\s+|just\s+)?the\s+(?!old\b|lexington\b|above\b|same\b|other\b|original\b|new\b|remaining\b)\w+\s+ones\b"
    r"|\b(?:the|our|my)\s+(?:church|club|lodge|school|union|parish|congregation|estate|trust|foundation|charity|town|county)\s+(?:has|holds|owns)\b(?!\s+(?:none|no\b|nothing))|\bmeant\s+for\s+(?:my|our|his|her|the)\b|\bno\s+relation\b(?!\s+to\s+(?:(?:the|my|your|our)\s+)?(?:\w+\s+)?(?:town|city|place|county|notes?|bonds?|company|battle|horse|state)\b)|\bnamesake\b|\b(?:same|of\s+that)\s+name\b|\bnot\s+the\s+(?:(?-i:[A-Z])\w+|other|old|young)\s+(?:one|fellow|man)\b"
    rf"|\b(?:writing|write|asking|acting|calling)\s+(?:this\s+|to\s+you\s+)?(?:for|on\s+behalf\s+of)\s+(?:my|our|a)\s+(?:\w+\s+)?{_ANOTHER}\b|\bfor\s+(?:my|our)\s+{_ANOTHER}(?:\s+(?-i:[A-Z])\w+)?['’]s\s+account\b"
    r"|\b(?:as|i\s+am|i['’]m|being)\s+(?:the\s+|a\s+|co-?)?(?:treasurer|trustee|president|secretary|executor|executrix|guardian|custodian|agent|manager|chairman|bookkeeper|administrator)\s+(?:of|for|to)\b",
    re.IGNORECASE,
)
"""Says that the notes meant are none of the sender's, that he speaks for somebody, or that he is another of the name."""
_HELD_FOR = Late(
    rf"\b(?:notes?|bonds?|ones|those|everything|all|what)\s+(?:(?:that|which)\s+)?(?:i|we)(?:['’]m|\s+am|\s+are)?\s+(?:hold|holding|keep|keeping|look(?:ing)?\s+after|manag(?:e|ing))\s+(?:for|on\s+behalf\s+of|in\s+trust\s+for)\s+(?:(?:my|our|an?|the)\s+(?:\w+\s+)?{_ANOTHER}|(?-i:[A-Z])[a-z]+)\b",
    re.IGNORECASE,
)
"""Orders what he holds for somebody else: "all of the notes I hold for my brother"."""
_ORDERED_ARE_KINS = Late(
    rf"\b(?:i|we)\s+(?:(?:wish|want|would\s+like|intend|mean)\s+to\s+)?(?:exchange|tender|swap|put\s+in)\s+(?:were|was|are|is)\s+(?:(?:once|really|all|actually)\s+)?(?:my|our)\s+(?:late\s+|dear\s+|old\s+)?{_ANOTHER}['’]s\b(?![^.;!?]*\b(?:left|inherited|gave|given|passed|bequeathed|now\s+mine|mine\s+now|came\s+to\s+(?:me|us))\b)",
    re.IGNORECASE,
)
"""Says in the order itself whose the notes are: "the three hundred I wish to exchange were my wife's"."""
_GIVES = r"(?<!the\s)(?<!an\s)(?<!your\s)(?<!this\s)\b(?:exchang\w+|tender\w*|swap\w*|convert\w*|submit\w*|put|enter|send|decline|give|turn)\b"
_ORDERED_OF_ANOTHERS = Late(
    rf"{_GIVES}[^.;!?]{{0,30}}?\b(?:of\s+)?(?:(?:my|our|the|a|his|her)\s+(?:[\w-]+\s+){{0,2}}?(?:{_ANOTHER}|estate|church|parish|congregation|club|lodge|school|union|charity|foundation|kids)|(?-i:Mother|Mom|Mum|Dad|Daddy|Father|Grandma|Grandpa|Mama|Papa|Auntie))['’]s?(?=\s*(?:$|[.,;!?)]|and\b|too\b|as\s+well\b|please\b|(?:old\s+)?{NOTES}\b))(?<=['’]s)"
    rf"|{_GIVES}(?:(?!\b(?:keep\w*|kept|leav\w+|left|hold\w*|held|rest|others?|remain\w*|stays?|save|saving|retain\w*)\b)[^.;!?:]){{0,40}}?\bfor\s+(?:my|our)\s+(?:(?:late|dear|old|little|youngest|oldest|eldest|younger|older|dear)\s+)?{_ANOTHER}(?=\s*(?:$|[.,;!?)]|and\b|too\b|please\b|(?-i:[A-Z])\w+\s*(?:$|[.,;!?])))",
    re.IGNORECASE,
)
"""Orders, or refuses, for somebody else's: "Tender 40 of my wife's", "Tender 40 for my son, please."."""
_NOW_MINE = re.compile(
    r"\b(?:left|inherited|gave|given|passed|were|was|used\s+to\s+be|bequeathed|mine\s+now|now\s+mine)\b", re.IGNORECASE
)
_LEFT = Late(
    rf"\b(?:my|our)\s+(?:late\s+|dear\s+|old\s+)?{_ANOTHER}(?:\s+(?-i:[A-Z])\w+)?\s+(?:left|has|had|owns?|owned|holds?|held|bought)\s+(?!these\b|those\b|them\b|it\b|this\b|that\b|me\b|us\b)(?:\w+\s+){{0,2}}?(?:\d+|some|a\s+few|(?:{NOTES}|position))\b(?!\s+(?:to|for)\s+(?:me|us)\b)",
    re.IGNORECASE,
)
"""Tells of notes of a relative, who may not be the sender."""
_OF_A_STORY = Late(
    rf"\b{NOTES}\s+(?:from|of|in)\s+(?:an?|some)\s+(?!lexington\b|(?:\w+\s+)?trust\b|friend\b)\w+|\b(?:18\d\d|19[0-6]\d|(?:eighteen|nineteen)[\s-](?:hundred|oh|ten|twenty|thirty|forty|fifty|sixty|seventy)\b)|\bin\s+the\s+(?:depression|war|twenties|thirties|forties|fifties|sixties)\b",
    re.IGNORECASE,
)
"""Other paper, or of another age: "my dad bought paper from a tractor outfit in 1929"."""
_POINTED_AT = re.compile(r"\b(?:them|these|those|it|his|hers|theirs)\b", re.IGNORECASE)
"""In an order: what may stand for the paper that is told of."""
_TOO = re.compile(r"\b(?:too|as\s+well|also|likewise)\b", re.IGNORECASE)
"""Tells of notes beside the sender's own: "My brother has 60 at your firm too."."""
_OWN = re.compile(r"\b(?:my|mine|our|ours|i|we)\b", re.IGNORECASE)
_FEW = listed(
    "the of and a family revocable living trust estate lexington precision corporation exchange offer notes my our mr mrs ms dr you your desk"
)


def others(sentences: Sequence[Spoken], own: frozenset[str], *, alone: bool) -> str:
    """Give the words by which the notes meant are somebody else's; nothing where none are.

    `own`: words of the names of the sender's accounts, in small letters; `alone`: all of those are accounts of one person for himself.
    """
    ordered = " ".join(one.text for one in sentences if one.elects)
    for one in sentences:
        left = not one.elects and alone and not _TOO.search(one.text) and _LEFT.search(one.text)
        if left and _OF_A_STORY.search(one.text, left.start()) and not _POINTED_AT.search(ordered):
            left = None
        if left and not any(_OWN.search(other.text) for other in sentences if other.elects):
            return left.group().strip()
        if one.elects:
            for pattern in (_IN_NAME, _ELSEWHERE, _OF_FIRM):
                if (found := pattern.search(one.text)) and not _known(found.groupdict().get("name"), own):
                    return found.group().strip(" .,;")
            if alone and (
                found := (None if _UNDERSIGNED.search(one.text) else _HIS.search(one.text))
                or _NOT_MINE.search(one.text)
                or _ORDERED_ARE_KINS.search(one.text)
                or _HELD_FOR.search(one.text)
                or (None if _NOW_MINE.search(one.text) else _ORDERED_OF_ANOTHERS.search(one.text))
            ):
                return found.group().strip()
        elif (alone and (found := _NOT_MINE.search(one.text))) or (
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
