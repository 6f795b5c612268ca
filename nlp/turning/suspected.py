"""A sentence behind the election that the model suspects, and whose grammar is of what is still open: "I'm meeting my attorney about this".

Suspicion alone is no fact: stories and asides have it too. With a need, a plan, a wish that is not fulfilled or a "not now" in the same sentence,
the two together are enough to ask; what is said of another account or of something past is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.sifted import Sifted
from nlp.text.other_main_clauses import governs_another_thing
from nlp.text.waiting_denied import denies_waiting
from nlp.turning.passage import Spoken
from nlp.turning.terms import ADVISER, HOWEVER, KIN
from nlp.words.figure_added import adds_figure
from nlp.words.nothing_kept import denies_keeping
from nlp.words.securities import OTHER_COMPANY

_SUSPECT = 0.6
"""From which suspicion on a sentence is asked about, where its grammar is of something open."""
_SUSPECT_OF_NOTES = 0.4
_OF_NOTES = re.compile(
    r"\b(?:them|those|these|(?:the|my)\s+(?:old\s+)?(?:notes|bonds|certificates))\W*(?:$|[,;]|\b(?:and|but|until|for)\b)",
    re.IGNORECASE,
)
"""Where the notes themselves are spoken of, less suspicion is enough."""
_BESIDE = re.compile(
    rf"\b(?:you|others?|rest|remaining|another|second|ira|regular|joint|{OTHER_COMPANY}|statement|picture|college|statements)\b|\b(?:came|had|did|was|were|used\s+to)\b",
    re.IGNORECASE,
)
_OPEN = Sifted(
    r"\b(?:has|have)\s+to\b|\bneeds?\s+to\b|(?<!you\s)\b(?:must|may|might|could|should)\b(?!\s+have\b)|\b(?:would|['’]d)\b(?!\s+(?:have|like|simply|just|love|(?:be|make|come\s+to|leave)\s+\$?\d[\d,]*|be\s+(?:nice|glad|happy|grateful|obliged|good)|appreciate|you|say)\b)|\b(?:i|we|he|she|they)(?:['’]ll|\s+will|\s+shall)\b|\bgoing\s+to\b|\b(?:i|we)(?:['’]m|['’]re|\s+am|\s+are)\s+(?:\w+\s+)?\w+ing\b"
    r"|\b(?:keep|kept|keeps)\s+\w+ing\b|\b(?:until|till|whether|unless|depending|maybe|perhaps)\b|\bnot\s+(?:this|yet|now|today|tonight|so\s+fast|before)\b|\blet['’]?s\s+see\b|^\W*(?:sincerely|regards|yours|signed|best)\W+(?:the|his|her|your)\b",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(
    rf"\b(?:tell\s+you|others?|rest|remaining|another|second|ira|regular|joint|roth|401|{OTHER_COMPANY}|separately|trade|number|call|reach|phone|telephone|away|out\s+of|town|back\s+(?:on|home)|vacation|holiday|tax|interest|warrants?|fee|money|check|statement|college|first\s+shift|regret|harm|hurt|enough|believe)\b|\b(?:had|did|was|were|said|told|asked|went|came|used\s+to)\b",
    re.IGNORECASE,
)
_OF_THE_STEP = re.compile(
    rf"\b(?:it|this|that|them|these|those|he|she|(?:my|our|the)\s+(?:[\w-]+\s+){{0,2}}?(?:{KIN}|{ADVISER})(?:['’]s)?)\b",
    re.IGNORECASE,
)
"""It speaks of the step, of the notes or of another person."""
_MODAL = r"(?:(?:has|have|needs?|ought)\s+to|must|may|might|could|should|would|(?:['’]|wi)ll|shall|['’]d|going\s+to)"
_OF_MANNERS = Sifted(
    rf"\b{_MODAL}\s+(?:(?:now|just|also|always|only|really|all|better)\s+){{0,2}}(?:say\s+(?:thank|thanks|please|hello|hi|good|goodbye|sorry|so|it\s+nicely)|thank|greet|wish|laugh|smile|cry|giggle|blush|scold|rest|sleep|nap|eat|cook|shower|dress|stop\s+(?:typing|writing|talking|chatting|rambling|here|now)|(?:go|get|be|run|head|come)\s+(?:back\s+)?(?:now|home|to\s+(?:bed|work|school|church|class|his|her|my|the\s+(?:shop|store|doctor|dentist|barber))|off)|pick\s+up|feed|walk|watch|catch\s+(?:a|the|his|her|my)|leave\s+for|use\s+(?:bigger|larger|capital|proper|a\s+pen))\b",
    re.IGNORECASE,
)
"""Courtesies, errands and bodily needs: to be done, but nothing of the step."""
_OF_DECIDING = re.compile(
    r"\b(?:first|before|until|till|then|unless|if|whether|decid\w*|agree\w*|approv\w*|ok|okay|consent\w*|sign\w*|look\w*|check\w*|think\w*|ask\w*|talk\s+(?:to|with|it)|over\s+it|no|not)\b",
    re.IGNORECASE,
)
_OVERRULES = re.compile(HOWEVER, re.IGNORECASE)
_LONGEST = 24
"""Words of a sentence; a longer one tells a story."""


_REFUSES = 0.45
"""From which likelihood on a sentence without a known act counts as refusing behind a tender, and a keeping without an amount with it."""
_ONESELF = re.compile(r"\b(?:i|we)(?:['’]\w+)?\s+\w+", re.IGNORECASE)
_OF_A_PART = re.compile(
    rf"^\W*not\s+that\b|\b(?:nothing|rest|others?|earlier|previous|old\s+(?:mail|letter)|void|remaining|remainder|balance|half|part|only|more|further|\w*\d\w*|forty|fifty|sixty|seventy|eighty|ninety|call|phone|telephone|envelope|letter|copy|paper|thanks|regret|wait|questions?|ira|second|{OTHER_COMPANY}|reply|answer|doubt|money|trouble|hurry|form|back\s+(?:by|from|home|on|in))\b",
    re.IGNORECASE,
)


_GOES_AWAY = re.compile(
    r"\b(?:i|we)\s+(?:(?:shall|will|must|have\s+to)\s+|['’]ll\s+)?(?:leave|am\s+leaving|are\s+leaving)\s+(?:for|on|in|at|by|town|home|next|tomorrow|tonight|early|soon)\b",
    re.IGNORECASE,
)
"""Leaves a place, and not the offer: "I leave for the Adirondacks on Monday"."""


def refused_behind(sentences: Sequence[Spoken]) -> str:
    """Give the sentence right behind the last tender in which the model hears a refusal that is of no part; nothing where there is none."""
    last = max((place for place, one in enumerate(sentences) if one.tenders), default=-1)
    for one in sentences[last + 1 :]:
        plain = one.refusal >= _REFUSES and not (one.asks or one.keeps or denies_keeping(one.text))
        if plain and _ONESELF.search(one.text) and not (_OF_A_PART.search(one.text) or _GOES_AWAY.search(one.text)):
            return one.text
    return ""


def suspected(sentences: Sequence[Spoken]) -> str:
    """Give the sentence behind the last election that is suspected and open; nothing where none is."""
    last = max((place for place, one in enumerate(sentences) if one.elects), default=-1)
    if last < 0:
        return ""
    for one in sentences[last + 1 :]:
        if one.asks or len(one.text.split()) > _LONGEST or adds_figure(one.text):
            continue
        if governs_another_thing(one.text) or denies_waiting(one.text):
            continue
        if one.suspicion >= _SUSPECT_OF_NOTES and _OF_NOTES.search(one.text) and not _BESIDE.search(one.text):
            return one.text
        if one.suspicion < _SUSPECT:
            continue
        of_it = _OF_THE_STEP.search(one.text) and not _OVERRULES.search(one.text)
        mannerly = _OF_MANNERS.search(one.text) and not _OF_DECIDING.search(one.text)
        if of_it and not mannerly and _OPEN.search(one.text) and not _OF_OTHERS.search(one.text):
            return one.text
    return ""
