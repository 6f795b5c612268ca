"""A no that refuses something else than the step: "I don't want to miss out on the exchange.", "Please refrain from tendering my notes twice.".

Who refuses to keep, or to miss the offer, wants in; who refuses a price, a day, a way or another account has not refused the rest. The holder is
asked. A no with its reason, and one that refuses at any price or by any way, stays a no.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.turning.passage import Spoken
from nlp.turning.terms import KIN, NOTES
from nlp.words.days import WEEKDAY

_OFFER = (
    r"(?:(?:the|this|your|that)\s+(?:\w+\s+)?(?:exchange|offer|tender|swap|deal|chance|boat|deadline|opportunity)|out)"
)
_WANTS_IN = rf"\b(?:none|no(?:t\s+one)?|neither)\b[^.;!?]{{0,40}}\b(?:miss|be\s+left\s+(?:out|behind)|stay\s+(?:behind|out)|remain\s+(?:behind|out)|be\s+(?:kept|held)(?:\s+back)?|be\s+forgotten)\b|(?:n['’]t|\bnot|\bnever|\bhate|\bloath|\brefuse|\bdecline|\bunwilling|\brather\s+not)\s+(?:(?:want|wish|like|intend|mean|care|plan|propose|going|be|to)\s+){{0,3}}(?:miss(?:ing)?\s+(?:out\b|{_OFFER})|(?:be\s+|being\s+)?left\s+(?:out|behind)|pass(?:ing)?\s+up\b|let(?:ting)?\s+(?:it|this|the\s+\w+)\s+(?:pass|slip|go\s+by))"
_REFUSES_KEEPING = r"\b(?:decline|refuse|refrain|abstain|do\s+not\s+(?:want|wish)|don['’]t\s+(?:want|wish)|no\s+(?:wish|desire|intention|interest))\s+(?:to|from|of|in)\s+(?:keep|keeping|hold(?:ing)?(?:\s+on\s+to)?|retain(?:ing)?)\s+(?:any\s+of\s+|all\s+of\s+|on\s+to\s+)?(?:my|our|the|these|those|any|them)\b(?!\s+(?:\w+\s+){0,2}(?:form|paper|letter|phone|records?))"
_ALREADY = r"\b(?:i|we)(?:['’]ve|\s+have|\s+had)?\s+(?:already|long\s+since|just)\s+(?:tendered|exchanged|sent\s+(?:it|them|mine|my\s+\w+)\s+in|submitted|put\s+(?:them|mine|it)\s+in)\b(?!\s+elsewhere)"
_IN_THE_TENDER = r"\b(?:leave|keep|let)\s+(?:(?:my|our|the)\s+(?:notes|bonds|holding)|them|everything|it)\b[^.;!?]{0,25}\bin\s+the\s+(?:tender|exchange|offer|swap)\b"
_ONE_OF_TWO = rf"\bnot\s+for\s+me\b[^.;!?]{{0,20}}[,;–—-]\s*(?:but\s+)?(?:yes\s+)?for\s+my\s+(?:{KIN})\b[^.;!?]{{0,12}}(?:\byes\b)?|\bfor\s+my\s+(?:{KIN})\s+(?:yes|it\s+is|please)\b"
_STEP = rf"(?:tender\w*|exchang\w*|swapp?\w*|convert\w*|submit\w*|part\w*\s+with|giv\w+\s+up)\s+(?:(?:any\s+of\s+|all\s+(?:of\s+)?)?(?:my|our|the|these|those|any|some)\s+(?:\w+\s+)?{NOTES}|them|it|any|anything)"
_AT_THAT = rf"(?:for\s+(?:anything\s+)?(?:less|under|below)(?:\s+than)?\b|below\s+|under\s+(?:par|\d)|without\s+(?:first\s+)?(?:knowing|seeing|hearing|reading|asking|talking|more|a\s+(?:better|proper)|my\s+\w+|the\s+\w+)\b|today\b|tonight\b|(?:just\s+)?(?:now|yet)\b|as\s+yet\b|at\s+(?:once|present|this\s+(?:time|moment|stage|price|rate))\b|right\s+(?:now|away)\b|immediately\b|(?:this|before\s+next)\s+(?:week|month)\b|before\s+(?:{WEEKDAY}|the\s+\w+|i\b|my\b|noon)|until\b|till\b|twice\b|again\b|a\s+second\s+time\b|more\s+than\s+once\b|(?:in|from|through|via|by|with|into|under)\s+(?:the\s+(?:wrong|other|first|second|joint|old)\s+\w+|my\s+(?:{KIN}['’]s\s+)?(?:\w+\s+)?(?:account|name|ira)\s+(?:at|with)\s+\w+|my\s+{KIN}['’]s\s+\w+|(?-i:[A-Z])[a-z]+|mail\b|fax\b|phone\b|e-?mail\b)|all\s+at\s+once\b|in\s+(?:one|a\s+single)\s+(?:go|lot|piece|lump)\b)"
_BOUNDED = rf"\b(?:no\s+(?:intention|wish|desire|plans?)\s+(?:of|to|for)|refrain\s+from|abstain\s+from|hold\s+off(?:\s+on)?|stop|not\s+in\s+favou?r\s+of)\s+(?:\w+ly\s+)?{_STEP}\s+{_AT_THAT}"
_FORM = r"\b(?:offer|exchange|swap|deal|tender|terms?|it|this)\b\s+(?:is|are|was|looks?|seems?)(?:\s+not|n['’]t|\s+un)\s*(?:at\s+all\s+|really\s+|yet\s+)?(?:acceptable|interesting|attractive|appealing|good\s+enough|of\s+interest|something\s+for\s+me|for\s+me)\b(?:\s+(?:to|for)\s+(?:me|us))?\s+(?:in\s+(?:this|its\s+present|its\s+current|the\s+present|that)\s+(?:form|shape|state)|at\s+(?:this|that|the\s+(?:present|current))\s+(?:rate|price|level|ratio|time|stage|moment|point)|on\s+(?:these|those|the\s+present)\s+terms|as\s+it\s+(?:stands|is)|so\s+far|for\s+now|yet|just\s+now|today)\b"
_SKIP = rf"\b(?:skip|count|leave)\s+(?:me|us|mine)(?:\s+out)?(?:\s+(?:on|of|for)\s+(?:this|that)(?:\s+one)?)?\s+(?:this\s+(?:week|month|time|round|once)|today|for\s+(?:now|today|the\s+moment)|until\b|till\b|(?:on\s+)?{WEEKDAY})(?!\s+(?:and|or)\s+(?:for\s+)?(?:ever|always))"
_TURNED = Late(
    rf"{_WANTS_IN}|{_REFUSES_KEEPING}|{_IN_THE_TENDER}|{_ONE_OF_TWO}|{_BOUNDED}|{_FORM}|{_SKIP}",
    re.IGNORECASE,
)
_TENDERED = Late(rf"{_ALREADY}", re.IGNORECASE)
_NOT_SO = Late(
    r"\b(?:other|another|elsewhere|different)\b|\bor\s+(?:ever|at\s+any\s+(?:other\s+)?time|later|in\s+any\s+other)\b|\b(?:nor|neither|any\s+other)\b|\bnever\b",
    re.IGNORECASE,
)
"""What is said of other notes, or refuses for good."""


def no_turned_round(sentences: Sequence[Spoken]) -> str:
    """Give the words by which a no refuses something else than the step; nothing where none do."""
    for one in sentences:
        found = _TURNED.search(one.text) or (None if one.asks else _TENDERED.search(one.text))
        if found and not _NOT_SO.search(one.text):
            return found.group().strip(" ,;:")
    return ""
