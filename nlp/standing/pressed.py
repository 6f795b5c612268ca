"""Is the sender made to write? "There is a gentleman in my kitchen, he told me what to put and will not leave before he has seen me send it.".

A stranger who dictates, waits for it or threatens is for a person to see (contract: `suspected_fraud`). A guest who mends the tap, a cat behind
the chair, and a caller who was sent away do no harm.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.terms import KIN

_WHO = rf"(?:he|she|they|(?:my|the|a|an|some|two|this|that)\s+(?:(?:young|nice|old|other)\s+)?(?:{KIN}|man|men|gentlem[ae]n|lady|ladies|woman|women|fellows?|guys?|boys?|caller|callers|salesman|salesmen|stranger|strangers|visitor|visitors|people|person|agent|adviser|advisor|young\s+man)|somebody|someone)"
_SEND = r"(?:sen[dt]|typed?|writ(?:e|ten|ing)|sign(?:ed)?|done|do\s+(?:it|this)|agreed?|gone\s+off|pressed|off)"
_PRESSED = Sifted(
    rf"\b(?:won't|will\s+not|wouldn't|would\s+not|refuses?\s+to|not\s+going\s+to|isn't\s+going\s+to)\s+(?:leave|go(?:\s+away)?|budge|move|hang\s+up|let\s+(?:me|go))\b[^.;!?]{{0,40}}\b(?:until|till|before|unless)\b[^.;!?]{{0,50}}\b{_SEND}\b"
    rf"|\b(?:i|we)(?:'m|'ve|\s+am|\s+are|\s+was|\s+were|\s+have)\s+(?:being\s+|been\s+)?(?:forced|made|pressed|pressured|bullied|threatened|coerced|blackmailed)\s*(?:to\s+(?:write|send|sign|do)|into|$|[.,;!]|by)"
    r"|\bagainst\s+(?:my|our)\s+(?:own\s+)?(?:free\s+)?will\b|\bunder\s+(?:duress|pressure\s+from|coercion|compulsion)\b"
    rf"|\b{_WHO}\s+(?:is\s+|are\s+|'s\s+)?(?:making|forcing|forces|makes|bullying|pressing|pressuring|threatening|threatens|threatened|blackmailing)\s+(?:me|us|to)\b(?!\s+(?:(?:a|some|tea|coffee|lunch|dinner|supper|laugh|smile|happy|proud|rain|breakfast|eat|drink|sleep|rest|nap|walk|exercise|wear|bathe|cry|blush|sing|dance|sad|sick|dizzy|nervous|feel|wonder|homesick|hungry|thirsty|sleepy|take\s+(?:my|the)\s+(?:pills?|medicine|drops|dog|stairs)|to\s+(?:buy\s+(?:a|an|the|his|her|my)\s|move\b|retire\b|eat\b|learn\b|visit\b|travel\b|paint\b|quit\b|see\s+(?:a|the)\s|get\s+(?:a|an)\s|come\s+(?:to|for|over)\b)|go\s+to\s+(?:church|bed|the\s+(?:doctor|dentist|gym|pool)))\b|to\s+rain))"
    rf"|\b(?:caller|he|she|man|lady|woman|they|somebody|someone)\b[^.;!?]{{0,30}}\b(?:on|at)\s+the\s+(?:line|phone|telephone)\b[^.;!?]{{0,40}}\b(?:tells|telling|which\s+words|what\s+to|now\s+or|or\s+i\s+lose|told\s+me|(?:says|said)(?=[^.;!?]{{0,25}}\b(?:must|have\s+to|should|now|today|lose|at\s+once|right\s+away|write|put|type|send\s+(?:it|this))\b))\b|\b(?:caller|man|lady|woman|salesman|stranger)\b[^.;!?]{{0,20}}\bsays?\s+(?:that\s+)?i\s+must\b[^.;!?]{{0,40}}\b(?:now|line|lose|at\s+once|today|secret)\b"
    r"|\b(?:not|don't|never)\s+to\s+(?:tell|inform|mention\s+it\s+to)\s+(?:my|any(?:one|body)|the\s+(?:bank|family|police))\b(?=[^.;!?]{0,40})(?<=\w)|\btold\s+not\s+to\s+hang\s+up\b|\bnot\s+to\s+hang\s+up\s+(?:until|before)\b"
    rf"|\b(?:they|he|she|man|gentlem[ae]n)\s+(?:\w+\s+){{0,5}}?(?:must|wants?\s+to|has\s+to|have\s+to|insists?\s+(?:on|to))\s+(?:see|seeing|watch|watching)\s+(?:it|this|me|that\s+i)\s+(?:\w+\s+)?(?:{_SEND})"
    r"|\b(?:standing|stands|sitting|sits|looking|leaning|breathing|hovering)\b[^.;!?]{0,25}\b(?:behind|over|next\s+to|beside)\s+me\b[^.;!?]{0,40}\b(?:told|tells)\b(?!\s+(?:me|you)\s+(?:(?:to\s+)?(?:say\s+(?:hello|hi|thanks?|good)|greet|wish|hurry|send\s+(?:you\s+)?(?:his|her|their|my|love|regards|greetings|best)|stop|come|wash|eat|sit|go|hold\s+still)|jokes?|stories|a\s+(?:joke|story)|not\s+to\s+(?:hit|press)\s+send)\b)"
    r"|\b(?:don't|do\s+not|didn't)\s+want\s+to\s+(?:send|write|sign|do)\s+(?:this|it|that)\b[^.;!?]{0,20}\b(?:but|only|except)\b[^.;!?]{0,30}\b(?:he|she|they)\b|\b(?:he|she|they)\s+says?\s+(?:that\s+)?it\s+(?:must|has\s+to)\s+be\s+(?:this|now|today|so)\b|\bi\s+(?:should|must|have\s+to|am\s+to)\s+(?:write|type|put|say)\s+(?:exactly|just|only)\s+(?:this|that|these|what(?!\s+(?:i|we)\b))\b"
    r"|\b(?:be|gets?|get)\s+(?:(?:very|so|really|terribly|quite|awfully)\s+)?(?:cross|angry|mad|nasty|furious|violent|mean)\s+(?:(?:with|at|to)\s+me\s+)?if\s+i\s+(?:don't|do\s+not)\s+(?:press|send|sign|write|do)\b(?!\s+(?:my\s+(?!name)|the\s+(?:dishes|lawn|laundry|trash|bills|dog)|things|cards?|letters?|him|her|home|back|enough))|\bkeep\s+(?:it|this)\s+(?:a\s+)?secret\b|\breads?\s+along\b[^.;!?]{0,30}\b(?:says|tells|must)\b"
    rf"|\b(?:a|two|some|this)\s+(?:\w+\s+)?(?:man|gentlem[ae]n|lady|fellows?|stranger|salesm[ae]n|young\s+man)\b[^.;!?]{{0,60}}\b(?:told|tells|telling)\s+me\s+(?:what|which|exactly|to)\b[^.;!?]{{0,15}}\b(?:put|type|write|words|send|say|to)\b",
    re.IGNORECASE,
)
_OR_ELSE = Late(
    r"\bi\s+(?:must|have\s+to|had\s+to|need\s+to|had\s+better|better)\s+(?:do|send|sign|write|press|put|agree|tender|exchange|go)\b[^.;!?]{0,40}\bor\s+(?:else\b|i\s+lose|(?:he|she|they)(?:'ll|\s+(?:will|would))\s+(?:not\s+(?:let|see|visit|come|speak|talk)|never\s+(?:let|see|visit|come|speak|talk)|put\s+me|take\s+(?:away|my|the)|throw|hurt|leave\s+me\b(?!\s+(?:behind|without|a\s))|stop\s+(?:visiting|coming|helping|paying))|(?:he|she|they)\s+stops?\s+(?:visiting|coming|helping|paying|talking|speaking|calling)|(?:he|she|they)\s+won't\s+(?:let|see|visit|come|speak|talk))"
)
"""A threat for the case that it is not done."""
_OF_HIM = Late(
    r"\b(?:afraid|scared|frightened|terrified)\s+of\s+(?:him|them|her(?!\s+(?!and\b|so\b|but\b|when\b|if\b|or\b|because\b|at\b|now\b|here\b|too\b|in\b|all\b|since\b|these\b|temper\b|anger\b|rage\b|moods?\b|husband\b|boyfriend\b|sons?\b|brothers?\b|people\b|friends?\b)\w))\b",
    re.IGNORECASE,
)
_GUARDS = Late(
    r"\b(?:never|not\s+to|don't|do\s+not|shouldn't|should\s+not|must\s+not|mustn't)\s+(?:ever\s+|just\s+)?(?:be\s+)?(?:to\s+)?(?:put(?:ting)?|send(?:ing)?|giv(?:e|ing)|writ(?:e|ing)|type|mail|e-?mail|share|answer|click|open|trust)\b[^.;!?]{0,60}\b(?:numbers?|social(?:\s+security)?|passwords?|digits|e-?mails?|mails?|internet|web|computer|online|over\s+the\s+(?:phone|wire)|strangers?|links?|attachments?)\b",
    re.IGNORECASE,
)
"""Advice not to give numbers away, which no fraud would give."""
_NO_HARM = Late(
    r"\b(?:nobody|no\s+one|sent\s+(?:him|her|them)\s+(?:packing|away|off)|(?:is|am|was)\s+not\s+(?:being\s+)?(?:forced|made|pressed|pressured)|not\s+under|without\s+(?:any\s+)?pressure|just\s+kidding|joking|cat|dog|before\s+dinner)\b",
    re.IGNORECASE,
)
_AFRAID = Late(
    r"\b(?:frightened|scared|afraid\s+of\s+(?:him|her|them)|don't\s+like\s+(?:him|her|them)|do\s+not\s+care\s+for\s+(?:him|her|them))\b",
    re.IGNORECASE,
)
_THERE = Late(
    rf"\b(?:somebody|someone|a\s+(?:\w+\s+)?(?:man|gentleman|stranger|salesman)|they|he)\s+(?:is|are|sits?|stands?|'s)\s+(?:\w+\s+)?(?:here|in\s+my|at\s+my|behind)\b|\b{_WHO}\s+(?:\w+\s+){{0,4}}?sit\s+here\b",
    re.IGNORECASE,
)


def pressed(told: Sequence[str]) -> str:
    """Give the words by which the sender is made to write; nothing where nobody makes him."""
    for place, one in enumerate(told):
        if _NO_HARM.search(one):
            continue
        near = told[max(0, place - 2) : place + 1]
        if _PRESSED.search(one) or _OR_ELSE.search(one.lower()):
            return one
        if _OF_HIM.search(one) and not _only_guards(near):
            return one
        if _AFRAID.search(one) and any(map(_THERE.search, near)):
            return one
    return ""


def _only_guards(near: Sequence[str]) -> bool:
    """Tell whether he of whom somebody is afraid, in fun, only warned him not to give numbers away. `near`: the sentences around it."""
    return any(map(_GUARDS.search, near)) and not any(map(_THERE.search, near)) and not any(map(_SECRET.search, near))


_SECRET = re.compile(
    r"\b(?:secret|(?:not|never|don't)\s+(?:to\s+)?(?:tell|inform)|checkbook|cheque\s?book|makes?\s+me|made\s+me|forc\w+|threat\w+|told\s+me\s+what)\b",
    re.IGNORECASE,
)
