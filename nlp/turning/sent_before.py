"""An amount that an earlier sending is counted with: "Tender 60 bonds. That makes 100 with the 40 I sent you before.".

A fresh mail then no longer says alone how much goes in: whether the earlier ones are part of it, come on top, or were never received, a person
must see. "You have nothing from me yet" and an earlier letter of something else count for nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken
from nlp.turning.terms import NOTES, NUMBER
from nlp.words.days import WEEKDAY
from nlp.words.securities import OTHER_COMPANY

_GAVE = r"(?:sent|gave|given|put|mailed|tendered|exchanged|submitted|instructed|ordered|asked|wrote|turned|handed|faxed|elected|promised|signed|filed|did)"
_EARLIER = r"(?:earlier|first|previous|former|prior|original|last|initial)"
_SOME = rf"(?:{NUMBER}(?:\s+(?:{NOTES}))?|ones?|{NOTES}|what|those|lot|batch|half|part|portion)"
_WITH = r"(?:together\s+with|along\s+with|combined\s+with|added\s+to|adds?\s+(?:up\s+)?(?:them\s+|it\s+|this\s+|these\s+)?(?:up\s+)?(?:to|with)|on\s+top\s+of|in\s+addition\s+to|plus|with|besides|beyond|including|includes?|counting|over\s+and\s+above)"
_COUNTED_IN = Sifted(
    rf"\b{_WITH}\s+(?:all\s+)?(?:the\s+|my\s+|our\s+|those\s+|these\s+)?(?:(?:{_EARLIER})\s+)?{_SOME}\b[^.;!?]{{0,25}}\b(?:i|we|you)(?:['’]ve|\s+have|\s+had)?\s+(?:already\s+)?(?:{_GAVE}|have|got|hold)\b(?=[^.;!?]*\b(?:before|already|earlier|last|yesterday|in\b|(?:on\s+)?\w+day|week|month|first|previous|ago)\b)"
    rf"|\b{_WITH}\s+(?:all\s+)?(?:the\s+|my\s+|our\s+|those\s+|these\s+)(?:{_EARLIER})\s+(?:{NUMBER}|ones|{NOTES}|lot|batch|half)\b"
    rf"|\b{_WITH}\s+(?:the|my|our|those|these)\s+(?:{_SOME})\s+(?:that\s+(?:are|is)\s+)?(?:already\s+in|already\s+with\s+you|already\s+tendered|from\s+(?:before|my\s+(?:letter|e-?mail|mail|fax|form|note|message|last|first|earlier|previous)|last|\w+day)|of\s+(?:last|yesterday|\w+day)|in\s+already|tendered\s+(?:before|earlier|already|last)|(?:last|on)\s+(?:week|month|\w+day))\b"
    rf"|\b(?:you|they)(?:['’]ve|\s+have|\s+got|\s+hold|\s+received|\s+have\s+got)?\s+(?:already\s+)?(?:have|got|hold|received)?\s*(?:{NUMBER}|some|half|part|the\s+(?:first|other)\s+\w+)\s+(?:\w+\s+)?(?:(?:from|of)\s+(?:me|us|mine)|in\s+hand)\s+(?:already|before|from\s+\w+|since)"
    rf"|\byou\s+already\s+(?:have|hold|got|received)\s+(?:my\s+|the\s+)?(?:{NUMBER}|some|half|part|tender|order|instruction|first)\b"
    rf"|\b(?:the|my|our)\s+(?:second|last|remaining|final|third|next)\s+(?:half|lot|batch|instal?lment|part|portion|third|tranche|helping|round)\b(?=\W*$|[^.;!?]{{0,30}}\b(?:of\s+(?:my|the)\s+(?:tender|order|exchange)|as\s+(?:agreed|promised)|to\s+go|follow))"
    rf"|\b(?:that|this|it|which|these|those)\s+(?:then\s+|now\s+|will\s+)?(?:makes?|brings?|gives?|comes?\s+to|completes?|fills?|rounds?)\s+(?:\w+\s+){{0,3}}?(?:{NUMBER}|total|it|lot|set|all)\b[^.;!?]{{0,30}}\b(?:with\s+(?!you)|together\s+with|so\s+far|by\s+now|including|counting|i\s+(?:sent|gave))\b"
    rf"|\b(?:brings?|takes?|gets?)\s+(?:me|us|it|the\s+total)\s+(?:up\s+)?to\s+{NUMBER}\b|\byou\s+(?:got|received|had)\s+(?:my\s+|the\s+)?{NUMBER}\s+(?:\w+\s+)?(?:from\s+me\s+)?(?:last|on|yesterday|before|already|earlier)\b|\b(?:this|that|here)(?:['’]s|\s+is)\s+the\s+(?:balance|rest|remainder)(?:\s+of\s+(?:it|them))?\W*$"
    rf"|\b(?:so|and|which)?\s*that\s+(?:completes|finishes|rounds\s+off|fills\s+up)\s+(?:it|the|my|our)\b"
    rf"|\b(?:my|our|the)\s+(?:instructions?|orders?|tender|request|election|mail|e-?mail|fax|letter|form)\s+(?:of|from|dated)\s+[^.;!?]{{2,25}}\s(?:still\s+|also\s+)?(?:stands?|holds?|counts?|remains?|applies|is\s+(?:still\s+)?(?:good|valid|in\s+force))\b"
    rf"|\bdo\s+(?:with\s+(?:my|the)\s+\w+\s+)?what\s+i\s+(?:told|asked|wrote|instructed|said)\b[^.;!?]{{0,30}}\b(?:last|before|earlier|yesterday|ago|\w+day)\b|\b(?:i|we)(?:['’]ve|\s+have)?\s+(?:\w+\s+){{0,2}}?(?:asked|told|instructed)\s+you\s+(?:not\s+to|to\s+(?:leave|keep|hold|do\s+nothing))\b"
    rf"|\b{NUMBER}\s+(?:{NOTES}\s+)?(?:(?:the\s+)?same\s+)?as\s+(?:before|last\s+time|in\s+my\s+(?:last|first|earlier)\s+\w+)\W*$|\b(?:i|we)\s+{_GAVE}\s+(?:you\s+)?(?:in\s+)?(?:the\s+first|another|the\s+other)\s+{NUMBER}\b"
    rf"|\b(?:there\s+(?:is|are)|i\s+have|we\s+have)\s+already\s+{NUMBER}\s+(?:\w+\s+)?(?:in|with\s+you|tendered|under\s+way)\b"
    rf"|\b{NUMBER}\s+(?:extra|more|additional|further)\s+(?:ones\b|of\s+(?:my|the)\b|{NOTES})",
    re.IGNORECASE,
)
_TOLD_BEHIND = Sifted(
    rf"\b(?:my|the)\s+(?:first|last|earlier|previous|other)\s+(?:letter|mail|e-?mail|form|fax|message|note|order|instruction|tender|one)\s+(?:was|were|said|asked|had|covered|tendered|did|took)\s+(?:\w+\s+){{0,2}}?{NUMBER}(?!\s*(?:pages?|days?|weeks?|minutes?))"
    rf"|\b{_WITH}\s+(?:\w+day|yesterday|last\s+(?:week|month)|january|february|march|april|may|june|july|august)['’]s\s+{NUMBER}\b|\bwhat\s+i\s+(?:mailed|sent|wrote|ordered|faxed|asked)\b[^.;!?]{{0,30}}\b(?:holds?|stands?|counts?|applies|goes)\b"
    rf"|\b(?:asked|wrote|sent|faxed|called|phoned|put\s+in)\s+(?:in\s+)?(?:for\s+)?the\s+same\s+(?:{NUMBER}|ones?|amount|number|lot)\b|\b(?:they|it|some|these|those)(?:['’]re|['’]s|\s+are|\s+is|\s+may\s+be|\s+might\s+be|\s+must\s+be)\s+(?:already\s+in|in\s+already)\b"
    r"|\b(?:lump|put|throw|combine|merge|bundle|add|pool|count)\s+(?:it|this|that|them|these|the\s+two|both)\s+(?:in\s+|up\s+)?(?:together|with\s+(?:what|the|my|those|whatever))\b"
    rf"|\b(?:i|we|he|she|(?:my|our)\s+\w+)(?:['’]ve|\s+have)?\s+(?:already\s+)?(?:sent|faxed|mailed|wrote|put\s+in|gave|phoned\s+in|called\s+in)\s+(?:\w+\s+){{0,4}}?(?:for|of|about|saying|with)\s+(?:the\s+(?:first|other)\s+)?{NUMBER}(?!\s*(?:pages?|days?|weeks?|minutes?|years?|dollars?|cents?|people|-?\s?o['’]?clock))\b",
    re.IGNORECASE,
)
"""An earlier amount that is told behind the new one; told before it, the new one sets it right."""
_DAY = rf"{WEEKDAY}|yesterday|last\s+(?:week|month)|(?:january|february|march|april|may|june|july|august|september)(?:\s+\d+\w*)?"
_STANDS = Sifted(
    rf"\b(?:the|my|our|that)\s+(?:tender|order|instructions?|mail|e-?mail|letter|note|form|fax|message|one)\s+(?:(?:that|which)\s+)?(?:i|we)\s+(?:{_GAVE})\b[^.;!?]{{0,30}}\b(?:stands|counts|holds|applies|is\s+(?:still\s+)?(?:the\s+one|good|valid|right))\b"
    rf"|\b(?:{_DAY})['’]s\s+(?:tender|order|instructions?|mail|e-?mail|letter|note|form|fax|message|one)\s+(?:still\s+)?(?:stands|counts|holds|applies|is\s+(?:the\s+(?:one|right)|good|valid|right))\b"
    rf"|\b(?:i|we)\s+(?:{_GAVE}|said)\b[^.;!?]{{0,30}}\b(?:{_DAY}|before|earlier|last\s+time)[;,.–—-]+\s*(?:and\s+|but\s+)?(?:that|it|the\s+\w+)\s+(?:still\s+)?(?:stands|counts|holds|applies|goes)\b"
    rf"|\b(?:my|the)\s+{_EARLIER}\s+(?:tender|order|instructions?|mail|e-?mail|letter|note|form|fax|message|one)\s+(?:still\s+)?is\s+the\s+(?:right|good|valid|true|one)\b|(?<!not\s)\b(?:keep|stick|hold)\s+to\s+(?:what\s+i\s+(?:{_GAVE}|said)|(?:my|the)\s+(?:{_EARLIER}\s+)?(?:tender|order|instructions?|mail|e-?mail|letter)\s+(?:of|from|dated))\b"
    rf"|(?<!not\s)\b(?:go|act|work|proceed)\s+(?:by|on|from)\s+(?:the|my|our)\s+(?:{_EARLIER}\s+)?(?:tender|order|instructions?|mail|e-?mail|letter|note|form|fax|message)\s+(?:of|from|dated|that|i|we)\b",
    re.IGNORECASE,
)
"""An earlier mail is said to count in the place of this one."""
_TOLD = Late(
    rf"\b(?:i|we)(?:['’]ve|\s+have|\s+had)?\s+(?:already\s+|once\s+|first\s+)?(?:{_GAVE}|said|told\s+you|named|stated|mentioned|entered)\s+(?:(?:to\s+)?you\s+|down\s+|for\s+|in\s+)?\$?\s?{NUMBER}\b",
    re.IGNORECASE,
)
_YOU_HAVE = Late(
    rf"\b(?:you|y'all)(?:['’]ve|\s+have|\s+hold)?(?:\s+\w+)?\s+(?:got\s+|have\s+|hold\s+)?(?:my|our)\s+(?:tender|order|election)\s+(?:of|for)\b|\b(?:my|our)\s+(?:tender|order|election)\s+(?:of|for)\s+\$?\s?{NUMBER}\b[^.;!?]{{0,20}}\b(?:is|sits|lies|stands)\b",
    re.IGNORECASE,
)
"""Says that we have a tender of so much already."""
_ADDS = Late(
    rf"\b(?:another|a\s+further|an\s+additional|an\s+extra)\s+\$?\s?{NUMBER}|{NUMBER}(?:\s+(?:{NOTES}|dollars))?\s+(?:more|further|extra|as\s+well|too|also|on\s+top|in\s+addition|besides)\b|^\W*(?:and\s+|so\s+)?(?:also|additionally|in\s+addition|besides)\b",
    re.IGNORECASE,
)
"""An amount that was told before, and an order that may come on top of it: "I put 80,000 in my letter. Tender $90,000 as well."."""
_MORE = Late(
    rf"\b{NUMBER}(?:\s+(?:{NOTES}))?\s+(?:more|extra)\b(?!\s*(?:than|or\s+less|times?|days?|weeks?|months?|years?|minutes?|words?|things?)\b)",
    re.IGNORECASE,
)
"""More of what this mail does not tell: "I want 20 more in the exchange, not 10 more"."""
_NOTHING = Late(
    rf"\b(?:nothing|none|no\s+(?:earlier|previous|other|tender|mail|letter)|never|haven['’]t|have\s+not|did\s+not|didn['’]t|only\s+(?:mail|e-?mail|letter|order|instruction)|same\s+(?:order|instruction|mail|letter)|replaces?|instead|supersedes?|disregard|ignore|cancels?|in\s+place\s+of|not\s+on\s+top|(?:numbers?|figures?|sums?|totals?)\s+(?:\w+\s+){{0,2}}add\s+up|{OTHER_COMPANY})\b",
    re.IGNORECASE,
)


def sent_before(sentences: Sequence[Spoken]) -> str:
    """Give the words that count an earlier sending with the amount, or let it stand beside; nothing where none do."""
    last = max((place for place, one in enumerate(sentences) if one.elects), default=-1)
    for place, one in enumerate(sentences):
        if one.asks or one.keeps:
            continue
        if stands := _STANDS.search(one.text):
            return stands.group().strip()
        if (
            one.elects
            and (adds := _ADDS.search(one.text))
            and any(_TOLD.search(told.text) or _YOU_HAVE.search(told.text) for told in sentences[:place])
        ):
            return adds.group().strip()
        if one.tenders and not any(told.elects for told in sentences[:place]) and (more := _MORE.search(one.text)):
            return more.group().strip()
        found = _COUNTED_IN.search(one.text) or (_TOLD_BEHIND.search(one.text) if place > last else None)
        if found and not _NOTHING.search(one.text):
            return found.group().strip()
    return ""
