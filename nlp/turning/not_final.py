"""A no that its writer does not hold to be his last word: "I decline. My answer hangs on what the others do.", "If the price were right I'd jump.".

What is said beside a refusal mostly gives its reasons, and a refusal has the effect of silence. Here stands only what says of the no itself that it may
not last: that it hangs on something, that another may overrule it, that there is time, that the sender would come in for more.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.turning.passage import Spoken
from nlp.turning.terms import ADVISER, KIN

_NOT_FINAL = Late(
    r"\b(?:my|our|the|this|that)\s+(?:answer|no|decision|mind|vote)\s+(?:hangs|depends|rests|turns)\s+(?:up)?on\b|\b(?:may|might|could)\s+(?:well\s+)?(?:be|feel|look|sound)\s+(?:different|otherwise)(?:ly)?\s+(?:by|tomorrow|later|next|then|when|once|in)\b"
    r"|\bnot\s+(?:quite\s+)?(?:an?\s+|one\s+)?(?:hundred|100)\s*(?:percent|per\s+cent|%)(?:\s+(?:on|sure|certain)\b|\s*[.,;!]|\s*$)|^\W*(?:but|though|still|well|then\s+again)\W+who\s+(?:knows|can\s+(?:say|tell))\W*$|^\W*(?:but\W+|and\W+)?then\s+again\b(?![^.;!?]*\b(?:never|n['’]t|no)\b)"
    rf"|\b(?:i|we)(?:['’]d|\s+would)\s+(?:gladly\s+|happily\s+|probably\s+|maybe\s+)?(?:do\s+it|go\s+in|come\s+in|jump(?!\s+(?:off|out|in\s+the))|bite|say\s+yes|be\s+(?:in|game|tempted|interested))\b|\b(?:i|we)(?:['’]m|['’]re|\s+am|\s+are)\s+game\b|\b(?:{KIN}|{ADVISER}|board|committee|trustees?|he|she|they)\s+(?:may|might|could|can)\s+(?:still\s+|yet\s+|well\s+)?(?:overrule|veto|talk\s+(?:me|us)|change\s+(?:my|our|his|her|their|that)|see\s+it\s+otherwise)\b"
    r"|\bthere(?:['’]s|\s+is)\s+(?:still|yet)\s+time\s*(?:[,.;!]|$|to\s+(?:change|think|reconsider|come))|\b(?:i|we)\s+(?:do\s+)?wonder\s+(?:if|whether)\s+(?:that|this|it|i|we)\b[^.;!?]{0,30}\b(?:wise|right|smart|sensible|should|mistaken|wrong|sorry)\b|\b(?:am|are|['’]m|['’]re)\s+(?:still\s+)?waiting\s+(?:on|for)\b[^.;!?]{0,60}\bfirst\b"
    r"|\b(?:doubt|not|n['’]t)\b[^.;!?]{0,20}\bthe\s+last\s+you(?:['’]ll|\s+will)?\s+(?:hear|see)\b|\bwhether\s+(?:that|this|it)\s+(?:lasts|holds|sticks|stands)\b|\bhow\s+(?:i|we)\s+feel\s+(?:this\s+(?:morning|week)|today|now|at\s+the\s+moment)\b|\b(?:i|we)\s+(?:may|might|could)\s+(?:yet|still)\s+(?!be\s+(?:wrong|sorry)\b)\w+|\bit\s+may\s+be\s+that\s+(?:i|we)\b|\b(?:would|might|could)\s+be\s+(?:another|a\s+different)\s+(?:matter|story|thing|answer)\b|^\W*(?:i|we)\s+(?:guess|think|suppose|believe)(?:\s+so)?\b\W*(?:anyway|at\s+least|though|for\s+now)?\W*$|\b(?:may|might|could|will|['’]ll)\s+(?:\w+\s+)?(?:(?:look|think|talk|read|go)\s+(?:\w+\s+){0,2}(?:it|this|that|things)?\s*again|reconsider|revisit|rethink|come\s+a?round)\b"
    r"|^\W*(?:(?:oh|no|wait|oops|whoops|sorry)\W+){1,3}(?:(?:that|this|it)(?:['’]s|\s+is|\s+was)\s+)?(?:(?:a|an|my|the|all)\s+)?(?:mistake|error|wrong|slip|mix-?up)\b"
    r"|^\W*(?:at\s+least\s+|but\s+|only\s+|just\s+|that\s+is\W+)*for\s+(?:now|the\s+(?:moment|time\s+being|present)|today|this\s+week)\W*$"
    r"|(?:\bnot|n['’]t)\s+(?:(?:want|wish|like|going|be|to)\s+){0,3}(?:tender|exchang|swap|submit|send|sign|convert)\w*\s+(?:\w+\s+){0,4}?(?:by|over)\s+(?:mail|fax|post|the\s+(?:phone|telephone)|phone|telephone|e-?mail|hand|wire)\b|(?:\bnot|n['’]t)\b[^.;!?]{0,80},\s+(?:but\s+)?only\s+(?:for|by|in|through|via|with|at)\b"
    r"|^\W*(?:(?:but|and|or|well)\W+)?(?:do\s+)?(?:ask|try|check\s+with|call|ring|phone)\s+me\s+(?:back\s+)?(?:again\b|later\b|tomorrow\b|next\b|(?:on\s+|after\s+|in\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the\s+\d|a\s+(?:week|month|few)|september|october|november|december|spring|fall|winter|\w+\s+(?:weeks|months|days))\b)[^.;!?]{0,20}\W*$"
    r"|\b(?:will|shall|['’]ll|to)\s+revert\b(?!\s+to\b)"
    r"|\byou(?:['’]ll|\s+will|\s+shall)\s+(?:have|get|hear|receive)\s+(?:an?|our|my|the|his|her|their)\s+(?:answer|reply|decision|word)\b[^.;!?]{0,40}\b(?:when|once|after|later|in\s+due\s+course|next|as\s+soon\s+as)\b"
    r"|\bwants?\b[^.;!?]{0,60}\b(?:exchang\w+|tender\w+|swapp?\w+|in)\b[^.;!?]{0,20}\band\s+so\s+do\s+(?:i|we)\b"
    r"|^\W*(?:(?:well|ok(?:ay)?|fine|actually|oh|alright|all\s+right)\W+){1,2}(?:(?:let['’]?s\s+say|make\s+it|just|maybe|perhaps|then)\W+){0,2}(?:all(?:\s+of\s+(?:it|them|mine))?|everything|half(?:\s+of\s+(?:it|them))?|\$?\d[\d,]*|ten|twenty|thirty|forty|fifty)(?:\s+(?:of\s+them|then|bonds|notes|in))*\W*$",
    re.IGNORECASE,
)


def not_final(sentences: Sequence[Spoken]) -> str:
    """Give the words that say of a no that it may not last; nothing where none do."""
    return next(
        (found.group().strip(" ,;:.!") for one in sentences if not one.asks and (found := _NOT_FINAL.search(one.text))),
        "",
    )


_UNTIL_HERE = Late(
    r"\bhold(?:s|ing)?\s+(?:my|our)\s+horses\b"
    r"|\b(?:hold|holding|wait|waiting|sit\s+tight)\b[^.;!?]{0,40}\b(?:till|until)\b[^.;!?]{0,30}\b(?:is|are|['’]s|['’]re|comes?|gets?|arrives?)\s+(?:back|home|here|up\s+here)\b",
    re.IGNORECASE,
)


def until_somebody_is_here(text: str) -> str:
    """Give the words, anywhere in a mail, by which a no lasts only until somebody is here; nothing where none do.

    Of the mail as written: who is told of, and what he asks, is no longer in the sentences as they are read.
    """
    found = _UNTIL_HERE.search(text)
    return found.group() if found else ""
