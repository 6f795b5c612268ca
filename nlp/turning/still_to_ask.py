"""A talk that the sender has yet to have: "Tender all 12. Got a call in to my broker.", "Just have to get my tax guy's okay.", "Give me a few days.".

Said as a need, a plan, a call that is out or a wait, of a person and of no errand, it leaves the election with what comes of it; so does time that is asked
for to think. A talk that is over ("I have asked my tax man and he agrees"), one of another matter ("I'll ask my son about the car"), and an
errand that somebody is sent on ("I'll ask my son to mail the form") leave it what it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken
from nlp.turning.persons_asked import ABOUT_IT, PERSON, PERSONS, TO_COME
from nlp.turning.terms import CONSENT, HOWEVER, IT
from nlp.words.securities import OTHER_COMPANY

_I = r"(?:i|we|me|us|(?:(?:my\s+)?(?:wife|husband|hubby|brother|sister|partner)|[a-z]+)\s+and\s+(?:i|me))"
_MUST = (
    r"(?:(?:['’]ll|\s+will|\s+shall|\s+am\s+to|['’]m\s+to|\s+have\s+to|\s+have\s+got\s+to|['’]ve\s+(?:still\s+)?got\s+to|\s+has\s+to|\s+need\s+to|\s+must|\s+got\s+to|\s+gotta|\s+want\s+to|['’]d\s+(?:like|want|love)\s+to|\s+would\s+like\s+to|\s+should|\s+ought\s+to|\s+had\s+better|['’]d\s+better|\s+better"
    r"|(?:['’]m|['’]re|\s+am|\s+are)\s+(?:going\s+to|gonna|about\s+to|supposed\s+to|due\s+to|planning\s+to|meaning\s+to|hoping\s+to)|\s+(?:mean|plan|intend|hope|aim|promised)\s+to|(?:\s+have|['’]ve)\s+been\s+meaning\s+to)"
    r"(?:\s+(?:still|just|only|first|also|then|always|really|at\s+least|now|quickly|have\s+to|need\s+to|want\s+to)){0,3})"
)
_STILL = r"(?:\s+(?:just|still|only|first|also|really|do|always|now|then)){0,3}"
_NEEDS = r"(?:(?:gotta|got\s+to|have\s+to|need\s+to|want\s+to|must|let\s+me|lemme|remains\s+(?:only\s+)?for\s+(?:me|us)\s+to|left\s+(?:for\s+me\s+)?to)(?:\s+(?:just|still|only|first|also|quickly)){0,2})"
_ERRAND = r"(?!\s+(?:to\s+(?!(?:say|tell|agree|look|read|okay|sign|advise|explain|bless)\b)\w+|for\s+(?:the|a|an|some)\s+(?!okay|ok\b|opinion|answer|thoughts|advice|blessing|view|word)\w+|about\s+(?:the|his|her|a|another|our|my\s+(?:other|new|old)|your)\s+(?!offer|exchange|letter|notes|bonds|thing|deal|swap|terms)\w+|how\s+to|where|when|at\s+(?:the\s+)?(?:wedding|funeral|airport|station)))"
_LETTER = (
    r"(?:it|this|that|them|(?:your|the|this)\s+(?:\w+\s+)?(?:letter|papers?|packet|booklet|offer|terms|thing|mail))"
)
_ASKS = (
    rf"(?:ask\s+(?:{PERSON}){_ERRAND}|(?:check|consult|confer|sit\s+down|talk|speak|discuss|meet|have\s+a\s+(?:word|talk|chat|sit-?down)|go\s+over|compare\s+notes|clear|counsel)(?:\s+{_LETTER})?(?:\s+(?:over|through|out|up))?\s+(?:with|w/|to)\s+(?:{PERSON}){_ERRAND}"
    rf"|(?:run|pass|put|bounce|try)\s+{_LETTER}\s+(?:by|past|off|before|to|on)\s+(?:{PERSON})|show\s+{_LETTER}\s+to\s+(?:{PERSON})|show\s+(?:{PERSON})\s+(?:the|your|this)\s+letter|(?:let|have)\s+(?:{PERSON})\s+(?:look|read|see|check|take\s+a\s+look|go\s+over)\b"
    rf"|hear\s+(?:back\s+)?(?:from|what)\s+(?:{PERSON}){_ERRAND}|get\s+(?:{PERSON})['’]?s?\s+(?:\w+\s+)?{CONSENT}|get\s+an?\s+(?:\w+\s+)?(?:okay|ok|opinion|blessing|go-?ahead)\s+from|(?:sit\s+down|talk|have\s+a\s+talk)\s+(?:over|about)\s+{IT}|(?:pray|sleep)\s+(?:on|over)\s+{IT}"
    rf"|(?:call|phone|ring|telephone|e-?mail|write|see|visit)\s+(?:up\s+)?(?:{PERSON})\s+(?:up\s+)?(?:about\s+{IT}|first|before|on\s+{IT}|for\s+(?:his|her|their)\s+(?:\w+\s+)?(?:{CONSENT}|thoughts))|bounce\s+{IT}\s+off)"
)
_TO_ASK = Sifted(
    rf"\b{_I}{_STILL}{_MUST}\s+{_ASKS}|(?:^\W*(?:\w+\W+){{0,4}}?|[,;:(–—-]\s*|\b(?:and|but|so|just|still|only|brb|first|it)\s+){_NEEDS}\s+{_ASKS}"
    rf"|\b(?:i|we)(?:['’]m|['’]re|\s+am|\s+are)\s+(?:\w+ly\s+|still\s+|now\s+)?(?:ringing|calling|phoning|e-?mailing|seeing|meeting|writing|asking|telling|consulting|talking\s+to|talking\s+with)\s+(?:{PERSON})\b(?:[^.;!?]{{0,50}}?)(?:{ABOUT_IT}|\bfor\s+(?:his|her|their)\s+(?:\w+\s+)?(?:{CONSENT}|thoughts)|\bin\s+case\b|\btonight\b[^.;!?]{{0,12}}\bmay\b)"
    rf"|(?<!\bno\s)\b(?:call|word|message|line|note|query|question)\s+(?:is\s+)?(?:in\s+to|out\s+to|in\s+with|left\s+with|left\s+for)\s+(?:{PERSON})(?!\s+about\s+(?:the|my\s+(?:other|new))\s+(?!offer|notes|bonds|exchange))|\b(?:put|placed|have|got)\s+(?:in\s+)?a\s+call\s+(?:in\b|out\b|set\s+up\b)|\b(?:i|we)(?:['’]ve)?\s+left\s+(?:him|her|them|(?:{PERSON}))\s+(?:a\s+)?(?:message|word)\b|\bleft\s+(?:a\s+)?(?:word|message)\s+with\b"
    rf"|(?<!\bno\s)(?<!\bnot\s)(?<!n['’]t\s)(?<!\bnever\s)(?<!\bme\s)(?<!\bwas\s)(?<!\bwere\s)(?<!\bbeen\s)(?<!\bmaybe\si['’]d\s)\b(?:wait(?:ing)?|holding\s+on|standing\s+by|sitting\s+tight|hanging\s+on)\s+(?:on|for|to\s+hear\s+(?:back\s+)?from)\s+(?:the\s+\w+\s+and\s+(?:for\s+)?)?(?:{PERSON}|(?:{PERSONS})['’]?s?)(?:['’]s)?(?:\s+(?:\w+\s+)?{CONSENT})?(?=\W*(?:$|[,.;!?]|\band\b|\bwho\b|\bshe\b|\bhe\b|\bbecause\b|\bto\s+(?:say|tell|look|read|agree|sign|decide|okay|call|ring|answer|get\s+back|let)\b))"
    rf"|\blook(?:ing)?\s+forward\s+to\s+hear(?:ing)?\s+from\s+(?:{PERSON})\s+(?:that|whether|if)\b[^.;!?]{{0,40}}\bbefore\b"
    rf"|\b(?:have|got|there['’]s)\s+(?:my|our|the|a|an)\s+(?:[\w-]+\s+)?(?:{PERSONS})\s+on\s+the\s+(?:phone|line)\b|\bone\s+(?:thing|question|matter)\s+to\s+ask\s+(?:{PERSON})"
    rf"|\b(?:promised|told)\s+(?:me\s+an\s+hour|(?:{PERSON})\s+(?:i|we)(?:['’]d|\s+would)\s+(?:do\s+nothing|not\s+do|wait|not\s+move))\b|\b(?:has|have|had)\s+promised\s+me\s+(?:an?|his|her)\s+(?:hour|word|answer|opinion|look)\b"
    rf"|\b(?:gave|given|give)\s+(?:my|our)\s+word\b[^.;!?]{{0,90}}\b(?:before|until|without)\b|\b(?:i|we)\s+have\s+asked\W*$|\b(?:i|we)\s+(?:see|meet|visit)\s+(?:the|my|our)\s+(?:[\w-]+\s+)?(?:{PERSONS})\s+about\s+(?:whose|what|whether|how|it|this|them)\b[^.;!?]{{0,30}}\b{TO_COME}"
    rf"|\bfirst\s+(?:my|our|the)\s+(?:\w+\s+)?(?:{PERSONS})\b|\b(?:{_NEEDS}|have|has)\s+(?:sit|talk)\s+down\b|\b(?:we|i)(?:['’]re|['’]m|\s+are|\s+am)\s+(?:still\s+)?(?:having\s+it\s+out|thrashing\s+it\s+out|talking\s+it\s+(?:over|out|through))\b|\b(?:we|they)\s+(?:will\s+)?compare\s+notes\b[^.;!?]{{0,30}}\b{TO_COME}"
    rf"|\b(?:{PERSON})(?:(?:\s+(?!i\b)\w+){{0,3}})\s+(?:(?:is|has|have)\s+)?not\s+(?:been\s+|yet\s+)*(?:asked|told|briefed|consulted|informed|shown)\b(?!\s+(?:me|us)\b)|\b(?:{PERSON})\s+(?:hasn['’]t|has\s+not|haven['’]t|have\s+not)\s+(?:yet\s+)?(?:said|been\s+(?:asked|told|briefed|consulted|informed|shown)|answered|replied|returned\s+(?:the|my)\s+call)\b",
    re.IGNORECASE,
)
_TIME = Sifted(
    r"\b(?:give|allow|grant|leave)\s+(?:me|us|her|him|them)\s+(?:just\s+)?(?:(?:a|one|two|three|some|an|another)\s+)?(?:(?:few|couple(?:\s+of)?|little|bit|more|dry|good)\s+)*(?:days?|weeks?|time|while|minute|moment|hour|nights?|evening|weekend|till|until)\b(?!\s+(?:of\s+)?(?:notice|to\s+(?:get|mail|find|send|dig)|(?:till|until)?\s*\w+\s+and\b))|\b(?:giving|allowing)\s+(?:myself|ourselves)\s+(?:till?|until|a|some|the|one|two)\b"
    r"|\bbear\s+with\s+(?:us|her|him|them)\b|\basks?\s+(?:you\s+)?for\s+(?:your\s+)?patience\b|\b(?:have|got)\s+\w+\s+(?:days?|weeks?|hours?)(?:['’]s?)?\s+(?:of\s+)?(?:thinking|reflection|grace)\s+(?:left|yet|still)\b|\bhaven['’]t\s+(?:decided|slept)\b|\bask\s+me\s+(?:again\s+)?when\b"
    r"|\b(?:is|are|be|stands?)\s+stayed\b|\b(?:got|has|have)\s+(?:till?|until)\s+\w+\s+to\s+talk\s+(?:me|us)\s+out\b|\btalked?\s+(?:me\s+|us\s+)?out\s+of\s+it\b(?<!could)|\bthink\s+it\s+over\s+with\s+me\b|(?:^\W*|\b(?:i|we)(?:['’]m|['’]re|\s+am|\s+are)\s+)still\s+(?:thinking|chewing|mulling|weighing|pondering|sleeping\s+on)\b(?!\s+(?:about\s+)?(?:the|my|our|his|her)\s+(?:new|rest|others?))",
    re.IGNORECASE,
)
"""Time to decide, asked for or taken."""
_OVER = Late(
    r"\b(?:i|we|he|she|they)(?:['’]ve|['’]d|\s+have|\s+had|['’]s|\s+has)?\s+(?:already\s+|since\s+|now\s+|also\s+)?(?:asked|talked|spoke|spoken|checked|consulted|agreed|agrees|approved|okayed|said\s+(?:yes|fine|go|so)|says\s+(?:yes|fine|go|do)|told\s+(?:me|us)\s+(?:yes|to\s+go|to\s+do|go|it)|gave)\b|\b(?:no\s+need|needn['’]t|need\s+not|don['’]t\s+(?:have|need)\s+to|not\s+(?:going|about)\s+to|won['’]t|never\s+(?:ask|wait)|nobody\s+(?:to|else)|is\s+(?:for\s+it|all\s+for\s+it|fine\s+with|on\s+board|happy))\b",
    re.IGNORECASE,
)
"""Told as over, or as not needed."""
_ELSEWHERE = Late(
    rf"{HOWEVER}|\b(?:something\s+else|(?:had|made|have)\s+me\s+wait|(?:i\s+did\s+think|i\s+(?:had\s+)?thought)|not\s+about\s+(?:this|it|these)|{OTHER_COMPANY}|other\s+(?:account|notes|bonds|matter|thing)|ira|401|address|phone\s+number|spelling|medallion|w-?9|dividend|(?:my|to|into|our)\s+checking|statement|proxy|about\s+(?:the|my|our|a|an|his|her)\s+(?!exchange|offer|notes|bonds|letter|swap|deal|tender|whole|terms)\w+|rest|remaining|remainder|what(?:['’]s|\s+is)\s+left|others?\s+(?:stay|\d))\b",
    re.IGNORECASE,
)
"""Of another matter, or done all the same."""


def still_to_ask(sentences: Sequence[Spoken]) -> str:
    """Give the words by which the sender has yet to ask somebody, or asks for time to think; nothing where neither."""
    last = max((place for place, one in enumerate(sentences) if one.elects), default=-1)
    for place, one in enumerate(sentences):
        if one.asks or one.keeps:
            continue
        found = _TO_ASK.search(one.text, one.begins) or (_TIME.search(one.text, one.begins) if place >= last else None)
        if found is None or _ELSEWHERE.search(one.text, one.begins):
            continue
        behind = sentences[place + 1].text if place + 1 < len(sentences) else ""
        if not _OVER.search(one.text, one.begins) and not (place < last and _OVER.search(behind)):
            return found.group().strip(" ,;:(–—-")
    return ""
