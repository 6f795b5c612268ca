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
    rf"|\b{_WHO}\s+(?:is\s+|are\s+|'s\s+)?(?:making|forcing|forces|makes|bullying|pressing|pressuring|threatening|threatens|threatened|blackmailing)\s+(?:me|us|to)\b(?!\s+(?:(?:a|some|tea|coffee|lunch|dinner|supper|laugh|smile|happy|proud|rain|breakfast|eat|drink|sleep|rest|nap|walk|exercise|wear|bathe|cry|blush|sing|dance|sad|sick|dizzy|nervous|feel|wonder|homesick|hungry|thirsty|sleepy|take\s+(?:my|the)\s+(?:pills?|medicine|drops|dog|stairs)|go\s+to\s+(?:church|bed|the\s+(?:doctor|dentist|gym|pool)))\b|to\s+rain))"
    rf"|\b(?:caller|he|she|man|lady|woman|they|somebody|someone)\b[^.;!?]{{0,30}}\b(?:on|at)\s+the\s+(?:line|phone|telephone)\b[^.;!?]{{0,40}}\b(?:tells|telling|which\s+words|what\s+to|now\s+or|or\s+i\s+lose|told\s+me|(?:says|said)(?=[^.;!?]{{0,25}}\b(?:must|have\s+to|should|now|today|lose|at\s+once|right\s+away|write|put|type|send\s+(?:it|this))\b))\b|\b(?:caller|man|lady|woman|salesman|stranger)\b[^.;!?]{{0,20}}\bsays?\s+(?:that\s+)?i\s+must\b[^.;!?]{{0,40}}\b(?:now|line|lose|at\s+once|today|secret)\b"
    r"|\b(?:not|don't|never)\s+to\s+(?:tell|inform|mention\s+it\s+to)\s+(?:my|any(?:one|body)|the\s+(?:bank|family|police))\b(?=[^.;!?]{0,40})(?<=\w)|\btold\s+not\s+to\s+hang\s+up\b|\bnot\s+to\s+hang\s+up\s+(?:until|before)\b"
    rf"|\b(?:they|he|she|man|gentlem[ae]n)\s+(?:\w+\s+){{0,5}}?(?:must|wants?\s+to|has\s+to|have\s+to|insists?\s+(?:on|to))\s+(?:see|seeing|watch|watching)\s+(?:it|this|me|that\s+i)\s+(?:\w+\s+)?(?:{_SEND})"
    r"|\b(?:standing|stands|sitting|sits|looking|leaning|breathing|hovering)\b[^.;!?]{0,25}\b(?:behind|over|next\s+to|beside)\s+me\b[^.;!?]{0,40}\b(?:told|tells)\b"
    r"|\b(?:afraid|scared|frightened|terrified)\s+of\s+(?:him|her|them)\b|\b(?:don't|do\s+not|didn't)\s+want\s+to\s+(?:send|write|sign|do)\s+(?:this|it|that)\b[^.;!?]{0,20}\b(?:but|only|except)\b[^.;!?]{0,30}\b(?:he|she|they)\b|\b(?:he|she|they)\s+says?\s+(?:that\s+)?it\s+(?:must|has\s+to)\s+be\s+(?:this|now|today|so)\b|\bi\s+(?:should|must|have\s+to|am\s+to)\s+(?:write|type|put|say)\s+(?:exactly|just|only)\s+(?:this|that|these|what)\b"
    r"|\b(?:be|gets?|get)\s+(?:cross|angry|mad|nasty|furious)\s+if\s+i\s+(?:don't|do\s+not)\s+(?:press|send|sign|write|do)\b|\bkeep\s+(?:it|this)\s+(?:a\s+)?secret\b|\breads?\s+along\b[^.;!?]{0,30}\b(?:says|tells|must)\b"
    rf"|\b(?:a|two|some|this)\s+(?:\w+\s+)?(?:man|gentlem[ae]n|lady|fellows?|stranger|salesm[ae]n|young\s+man)\b[^.;!?]{{0,60}}\b(?:told|tells|telling)\s+me\s+(?:what|which|exactly|to)\b[^.;!?]{{0,15}}\b(?:put|type|write|words|send|say|to)\b",
    re.IGNORECASE,
)
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
        if _PRESSED.search(one):
            return one
        if _AFRAID.search(one) and any(_THERE.search(near) for near in told[max(0, place - 2) : place + 1]):
            return one
    return ""
