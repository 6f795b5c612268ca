"""Notes said to lie at another house, or to have gone there: "Those are the ones in my account at Schwab.", "I had everything moved over to Schwab last week.".

We can tender only what we hold. Where the sentence is of the notes meant (it elects, or begins with "those", "they", "the ones", "my notes"), a
place that is neither ours nor unnamed opens the election; what came from there, or lay there once, does not. What the register still shows may have
gone over to another house by the sender's own words; money, stocks or an account for payments that moved are no matter.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.patterns.wordlists import listed
from nlp.turning.passage import Spoken

_NAME = (
    r"(?P<name>(?!(?-i:You\b|Lexington\b|LX|BK|DTC\b|The\b|Exchange\b|Custodian\b|I\b|He\b|She\b|They\b|We\b|Who\b|What\b|That\b|This\b|Nobody\b|My\b|Our\b))"
    r"(?-i:[A-Z])[\w&'’*.-]*)"
)
"""A word with a capital that can be the name of another house."""
_HOUSE = r"(?:(?:credit\s+union|savings\s+bank|local\s+bank|savings\s+and\s+loan|brokerage|bank|broker|custodian|firm|dealer|safe(?:ty)?[\s-]+deposit(?:\s+box)?|lock\s?box|vault|safe|drawer|desk|attic|mattress|strong\s?box|closet))"
_OTHER_HOUSE = (
    rf"(?:(?:another|some\s+other|a\s+different|a\s+second|(?:my|our|the|his|her|their)\s+(?:other|old|former|second|new|local|previous))\s+(?:\w+\s+)?{_HOUSE}"
    r"|(?:my|our|a|the)\s+(?:\w+\s+)?(?:credit\s+union|savings\s+bank|savings\s+and\s+loan|safe(?:ty)?[\s-]+deposit(?:\s+box)?|lock\s?box|vault|safe|drawer|attic|strong\s?box|closet|bank|brokerage)(?<!\bthe\sbank)"
    rf"|{_NAME}|(?:the|a)\s+(?:broker|brokers|dealer|house|firm|bank)\s+(?-i:[A-Z])[\w&'’.-]*|somebody\s+else|someone\s+else|elsewhere)"
)
_LIE = r"(?:are|is|sit|sits|sitting|lie|lies|lying|held|kept|stored|parked|deposited|stay|stays|live|keep|keeps|have|hold|remain|remains)"
_BETWEEN = r"(?:(?:all|still|now|safe|safely|in\s+(?:my|our|an?|the)\s+(?:[\w-]+\s+)?(?:account|custody|name|box|ira|portfolio)|with\s+my\s+name|by\s+me|them|it|those|these|the\s+ones)\s+){0,4}"
_AT = r"(?:at|with|through|over\s+at|down\s+at|in|inside|under)"
_STILL_AWAY = r"\b(?:have|has|did|are|were)(?:\s+not|n['’]t)\s+(?:yet\s+)?(?:been\s+)?(?:transferred|moved|arrived?|come|reach(?:ed)?|delivered|settled|deposited|credited)\b|n['’]t\s+(?:got(?:ten)?|come)\s+(?:a)?round\s+to\s+(?:moving|transferring|sending|bringing)\s+(?:them|those|these)\b"
_NOT_YET = Late(_STILL_AWAY, re.IGNORECASE)
_LIES_THERE = Sifted(
    rf"\b{_LIE}\s+{_BETWEEN}(?:{_AT}\s+)(?:my\s+)?{_OTHER_HOUSE}"
    rf"|\b(?:account|ira|portfolio|ones?|those|these|name)\s+(?:(?:i|we)\s+have\s+|of\s+mine\s+|that\s+(?:i|we)\s+(?:have|keep|hold)\s+)?(?:at|with|over\s+at)\s+{_OTHER_HOUSE.replace('?P<name>', '?P<second>')}"
    rf"|\b(?:my|our|another|the|a)\s+(?:(?:other|old|second|former|new|different|previous)\s+)?(?:bank|broker|firm|custodian|dealer|credit\s+union|lawyer|attorney)(?<!the\sbroker)(?<!the\sbank)\s+(?:\w+\s+)?(?:keeps|holds|has|looks\s+after|guards|stores)\b"
    rf"|\b(?:account|ira|portfolio)\s+(?:for|with|of)\s+(?:these|those|them)\s+(?:is|sits|lies)\b|\b(?:account|ira|portfolio|broker|man)\s+(?:at|with)\s+(?:\w+\s+){{1,2}}(?:has|holds|keeps)\s+(?:them|those|these)\b"
    rf"|{_STILL_AWAY}"
    rf"|\bwhere\s+(?:they|those|it|these)\s+(?:still\s+|now\s+)?(?:are|is|sit|lie|remain|stay)\b",
    re.IGNORECASE,
)
_BOUGHT = Late(r"\b(?:through|at|with|from|by)\s+(?!you\b)[\w*&]", re.IGNORECASE)
_OF_THE_NOTES = Late(
    r"\W*(?:(?:and|but|oh|well|note|you\s+(?:may|might|will)\s+\w+\s+\w+|fyi|mind\s+you|i\s+mean)\W+){0,2}(?:(?:they|those|these|it|that|them)\b|the\s+(?:ones|notes|bonds|certificates?|paper\s+ones)\b|(?:my|our|all\s+(?:of\s+)?(?:my|those|these|them))\s+(?:\w+\s+)?(?:notes|bonds|ones)\b|(?:i|we)\s+(?:\w+\s+)?(?:keep|hold|have|store|bought|got|mean)\s+(?:all\s+)?(?:of\s+)?(?:them|those|these|the\s+ones|my\s+(?:notes|bonds))\b|you\s+(?:may|might|will|won['’]t)\s+\w+\s+(?:\w+\s+)?(?:them|those|these))",
    re.IGNORECASE,
)
_HAS_THEM = re.compile(r"\b(?:them|those|these)\b", re.IGNORECASE)
_ONCE = Late(
    r"\b(?:were|was|used\s+to|had\s+been|until|till|came|moved|transferred|brought|before\s+(?:that|you)|years\s+ago|once|none|no\s+longer|with\s+you|in\s+your|here\s+with|you\s+(?:hold|keep|have)|by\s+you|papers|statements?|letter|prospectus)\b",
    re.IGNORECASE,
)
_SEEN_TO = Late(
    r"\b(?:too|as\s+well|also|some\s+more|more\s+of\s+(?:these|them))\b[^.;!?]*\b(?:(?:that|those|they|it)\b[^.;!?]{0,20}\b(?:taken\s+care\s+of|handled|dealt\s+with|seen\s+to)|handling\s+(?:that|those|it|them)|separately)\b",
    re.IGNORECASE,
)
"""More notes at another house, which are seen to there."""
_LONGEST = 140
"""Characters before a place in which something may say that the notes only lay there once."""
_NOT = re.compile(r"(?:\bnot|n['’]t)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_MEANT = Late(
    r"\b(?:which|that|ones?|those|they|them|notes|bonds)\b[^.;!?,]{0,30}$|[.;,]\s*(?:they|those|these)\s+$",
    re.IGNORECASE,
)
"""Before the place in a sentence that elects: it is told of the notes that go in."""
_KEPT = re.compile(r"\b(?:rest|others?|remaining|remainder|balance)\b", re.IGNORECASE)

_TO = r"(?:over\s+|across\s+|away\s+|all\s+)?(?:to|into)\s+(?:my\s+(?:new\s+)?account\s+(?:at|with)\s+)?"
_ALL_OF_IT = (
    r"(?:everything(?:\s+(?:of\s+mine|i\s+(?:have|had|own)))?|it\s+all|all\s+(?:of\s+)?(?:it|them|of\s+mine|my\s+(?:notes|bonds|holdings))|they|them|these|those"
    r"|(?:the|my|our|this)\s+(?:whole\s+)?(?:account|notes|bonds|holdings?|position|portfolio|securities|lot|business|custom|affairs))"
)
_NEW_HOUSE = (
    r"(?:(?:another|a\s+different|some\s+other|(?:my|our|a|the)\s+(?:new|other|own|local))\s+(?:brokers?|bank|firm|house|custodian|dealer|credit\s+union|man|people)|somebody\s+else|someone\s+else"
    rf"|{_NAME}(?:\s+(?-i:[A-Z])[\w&'’*.-]*)?)"
)
_MOVED = r"(?:moved|transferred|taken|shifted|sent)"
_WAS_MOVED = rf"(?:was|were|has\s+been|have\s+been|been|got|is\s+being|are\s+being)\s+{_MOVED}"
_WENT_TO = Sifted(
    rf"\b(?:(?:(?:i|we)(?:['’]ve|\s+have|\s+had)?|and)\s+(?:(?:just|since|already|recently|then|had)\s+)?(?:{_MOVED}|took|switched|brought|placed|put|had)\s+{_ALL_OF_IT}(?:\s+{_MOVED})?(?:\s+from\s+you)?\s+{_TO}"
    rf"|{_ALL_OF_IT}\s+(?:has\s+|have\s+|had\s+)?(?:since\s+|just\s+|already\s+)?(?:went|gone|moved|{_WAS_MOVED})\s+(?:out\s+|elsewhere\s+)?{_TO}"
    rf"|{_ALL_OF_IT}\s+(?:should|must|will|ought\s+to)\s+(?:have\s+(?:arrived|come|landed|reached)|be|arrive)\s+(?:now\s+|safely\s+)?(?:at|with|in)\s+){_NEW_HOUSE}"
    rf"|\b{_ALL_OF_IT}\s+{_WAS_MOVED}\s+(?:out|away|elsewhere)\b",
    re.IGNORECASE,
)
_IS_THERE_NOW = Sifted(
    rf"\b(?:(?:i|we)(?:['’]m|['’]re|\s+am|\s+are)\s+(?:now\s+)?(?:with|over\s+at)|transfer\s+to)\s+{_NEW_HOUSE}\s+(?:now|these\s+days|since|went\s+through|is\s+(?:done|complete|through|under\s+way)|was\s+(?:done|completed|settled)|settled|cleared|goes\s+through)\b",
    re.IGNORECASE,
)
_TOOK = Sifted(
    rf"\b{_NEW_HOUSE}\s+(?:(?:has|have)\s+(?:now\s+)?(?:had|got|held)\s+(?:all\s+of\s+)?(?:them|those|these|my\s+(?:notes|bonds))"
    r"|(?:pulled|took|fetched|moved|transferred)\s+(?:them|those|these|everything|it\s+all|my\s+(?:notes|bonds|account))\s+(?:over|in|across|away))\b",
    re.IGNORECASE,
)
_NO_MATTER = Late(
    r"\b(?:checking|savings|checks?|cash|money|interest|payments?|deposits?|proceeds|stocks?|shares|funds|(?:back|over)?\s*to\s+(?:you|your|us)\b|sister|brother|kids|family|rest|others?|remaining|remainder|balance"
    r"|to\s+(?-i:[A-Z])\w+\s+(?:street|avenue|road|lane|drive))\b",
    re.IGNORECASE,
)
"""Other things that move, other people, and what came to us."""
_DAYS = listed(
    "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday"
)


def elsewhere(sentences: Sequence[Spoken], own: frozenset[str]) -> str:
    """Give the words by which the notes meant lie at another house or went there; nothing where none do. `own`: words of the sender's accounts' names."""
    return _lying_there(sentences, own) or _gone_there(sentences, own)


def _lying_there(sentences: Sequence[Spoken], own: frozenset[str]) -> str:
    """Give the words by which the notes meant lie at another house."""
    for place, one in enumerate(sentences):
        if one.asks or len(one.text) > 4 * _LONGEST:
            continue
        if not one.tenders and (_KEPT.search(one.text) or (place and _KEPT.search(sentences[place - 1].text))):
            # What stays may lie wherever it likes.
            continue
        begin = one.begins if one.tenders else 0
        if not one.tenders and not _OF_THE_NOTES.match(one.text) and not _HAS_THEM.search(one.text):
            continue
        for found in _LIES_THERE.finditer(one.text, begin):
            around = one.text[max(0, found.start() - _LONGEST) : found.end() + 30]
            before = one.text[begin : found.start()]
            if one.tenders and (not _MEANT.search(before) or _KEPT.search(before)):
                continue
            if _NOT_YET.search(found.group()):
                return found.group().strip()
            if (
                _NOT.search(before)
                or _is_no_house(found["name"] or found["second"], own)
                or _ONCE.search(around)
                or _SEEN_TO.search(one.text)
            ):
                continue
            if found.group().startswith("where") and not _BOUGHT.search(one.text[: found.start()]):
                continue
            return found.group().strip()
    return ""


def _gone_there(sentences: Sequence[Spoken], own: frozenset[str]) -> str:
    """Give the words by which the notes, or the account, went over to another house."""
    for one in sentences:
        if one.asks or one.keeps or _NO_MATTER.search(one.text):
            continue
        for pattern in (_WENT_TO, _IS_THERE_NOW, _TOOK):
            found = pattern.search(one.text, one.begins)
            if found and not _is_no_house(found["name"], own):
                return found.group().strip()
    return ""


def _is_no_house(name: str | None, own: frozenset[str]) -> bool:
    """Tell whether a name is the sender's own, or that of a day; where no name stands, it is another house's."""
    first = (name or "").replace(".", "").lower()
    return first in own or first.removesuffix("'s") in own or first in _DAYS
