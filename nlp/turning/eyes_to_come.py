"""Another's eyes, hands or word that are still to come, in everyday words: "It's his thumbs up that does it.", "My sheet is lying on Karen's desk.".

Told in the present, or behind "before" and "until", they leave the step with that person. The same told as over ("she had it on her desk Monday and
initialed it", "he is back and has had his say") leaves it what it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken
from nlp.turning.terms import ADVISER, CONSENT, IT, KIN, THEIR, WHO

_WORD = rf"(?:{CONSENT}|vote|voice|say|eyes?|initials|signature|decision|call|choice|look|hand)"
_ANOTHER = rf"(?:{WHO}|him|her|them)"
_NO_STEP = r"(?:nothing|not\s+an?\s+(?:thing|note|bond|penny|dollar|finger|step|cent|move)|no\s+(?:step|move|note|bond|dollar|penny|order|instruction|decision)s?|none\s+of\s+(?:it|them|this|that|ours|mine|these|my\s+\w+|our\s+\w+)|not\s+one\s+(?:of\s+them|note|bond))"
_HAPPENS = r"(?:moves?|leaves?|gets?|happens?|goes|go|comes?|is|are|shall|will|may|can|must|should|ever)"
_DAY = r"(?:(?:on\s+|by\s+|till\s+|until\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight)|on\s+the\s+\d+\w*|the\s+\d+(?:st|nd|rd|th)|next\s+\w+|this\s+(?:week|weekend|evening|afternoon)|later)"
_PAPER = r"(?:sheet|papers?|paperwork|form|letter|instructions?|order|slip|file|ticket|request|copy|it|this|that|thing|draft|folder)"
_LOOK = r"(?:peek|look|glance|squint|gander|say|word|read|once-over|going-over)"
_OPEN = Sifted(
    rf"\b(?:it|that|this)(?:['’]s|\s+is|\s+will\s+be)\s+(?:always\s+|only\s+|still\s+)?{THEIR}\s+(?:\w+\s+)?{_WORD}\s+(?:that|which|what)\s+(?:does|counts|decides|settles|matters|carries|makes|clinches|rules|goes|opens|starts)\b"
    rf"|\b(?:never|don['’]t|do\s+not|can['’]t|cannot|won['’]t|wouldn['’]t)\s+(?:\w+\s+){{0,2}}?(?:make|take|do|move|sign|decide|buy|sell|act|lift|spend)\b[^.;!?]{{0,25}}\bwithout\s+(?:asking\s+|consulting\s+)?{_ANOTHER}\b"
    rf"|\bwithout\s+(?:asking\s+|consulting\s+)?{_ANOTHER},?\s+(?:i|we)\s+(?:never|don['’]t|do\s+not|can['’]t)\b"
    rf"|\b{_NO_STEP}\b[^.;!?]{{0,40}}?\b{_HAPPENS}\b[^.;!?]{{0,40}}?\b(?:(?:before|until|till|unless)\s+(?:{WHO}|all\s+of\s+(?:us|them)|the\s+(?:[\w-]+\s+)?(?:{KIN}|{ADVISER}|uncles?|elders?|others?|vote|meeting|table))\b|ahead\s+of\s+(?:that|the|our|my)\s+(?:\w+\s+)?(?:table|vote|meeting|council|talk|{KIN}|{ADVISER})|without\s+(?:{_ANOTHER}|the\s+others)\b)(?P<until>[^.,;!?]*)"
    rf"|\b{_PAPER}(?:['’]s|\s+(?:is|are|lies|sits|waits))\s+(?:\w+\s+){{0,2}}?(?:on|in|with)\s+(?:{THEIR})\s+(?:\w+\s+)?(?:desk|tray|in-?box|in-?tray|basket|hands?|pile|folder|table)\b(?=[^.!?]*(?:\b(?:back|returns?|gets?|tomorrow|will|until|till|initials|away|out|next|waiting|awaits|{_DAY})\b))"
    rf"|\b{WHO}(?:['’]ll|\s+will|\s+shall|\s+is\s+going\s+to)\s+(?:first\s+|still\s+|then\s+)?(?:(?:look|go|read|run|check|think|talk)\s+(?:{IT}\s+)?(?:over|through)|(?:check|review|study|see|read|look\s+at|weigh|judge)\s+{IT})\b(?=\W*$|\s*[,;]|\s+(?:first|before|once\s+more|for\s+me|{_DAY}|and\s+(?:then\s+)?(?:tells?|calls?|rings?|lets?|decides?|says?|signs?|writes?|sends?|gets?|comes?|gives?|phones?)\b))"
    rf"|(?:\bnot|n['’]t|\bnever)\s+(?:\w+\s+)?(?:done|final|settled|decided|real|official|good|fixed|certain|over)\s+(?:till|until|before|unless)\s+{WHO}\b(?P<till>[^.,;!?]*)|(?:\bnot|n['’]t)\s+(?:before|until|till|unless|without)\s+(?:{WHO})\s+(?:has|have|is|says|gets|sees|looks|comes|agrees|reads)\b(?P<then>[^.,;!?]*)"
    rf"|\b{WHO}\s+(?:always\s+|first\s+)?(?:gets|likes|has|is|asks|insists\s+on)\s+(?:to\s+(?:see|read|check|look\s+(?:at|over))|seeing|reading|checking)\s+(?:everything|anything|all|it|this|such|these|whatever|my\s+(?:mails?|letters?|orders?))\b|\b(?:you|we)(?:['’]ll|\s+will|\s+shall)\s+(?:then\s+|soon\s+)?hear\s+(?:it\s+)?from\s+(?:him|her|them|{WHO})\b(?!\s+(?:about|on|for|as\s+to)\s+(?:his|hers?|their))(?!\s+too)(?!\s+separately)"
    rf"|\bto\s+{WHO}\s+to\s+(?:look|read|go|check)\s+(?:it\s+|this\s+)?(?:over|through)\b|\b(?:i|we)\s+(?:always\s+|usually\s+|like\s+to\s+)?(?:let|have)\s+{WHO}\s+(?:read|see|look|check|go)\b[^.;!?]{{0,25}}\bfirst\b"
    rf"|\b(?:two|second|another|four|more|other)\s+(?:pairs?\s+of\s+|sets?\s+of\s+)?eyes\b"
    rf"|\b{WHO}\s+(?:also\s+|always\s+|still\s+)?(?:counter-?signs|co-?signs|initials|vets|okays|approves|clears|rubber-?stamps)\s+(?:anything|everything|all|such|whatever|these|those|this|it|them|mine|what\s+(?:i|we)|any\b)"
    rf"|\b(?:the|our|my|an?)\s+(?:other|second|third)(?:\s+(?:one|signer|signatory|man|officer|partner|trustee|signature))?\s+(?:signs|will\s+sign|is\s+signing|comes|follows)\s+(?:it\s+|this\s+)?(?:{_DAY}|when|once|after|as\s+soon)\b"
    rf"|\b{WHO}\s+(?:signs|will\s+sign|is\s+signing|adds\s+(?:his|hers?))\s+(?:it\s+|this\s+|below\s+|too\s+)?(?:{_DAY}|when|once|as\s+soon)\b"
    rf"|\b{WHO}\s+(?:first\s+|still\s+|also\s+)?(?:wants|needs|gets|asks\s+for|is\s+owed|is\s+due|would\s+like|is\s+(?:still\s+)?to\s+have|takes)\s+(?:an?\s+|an?other\s+|to\s+(?:have|take)\s+an?\s+|his\s+|her\s+|their\s+)(?:\w+\s+)?{_LOOK}\s+(?:at|over|in|on|about|first|before)\b"
    rf"|\b(?:do|enter|send|place|submit|run|put|start|book)\s+(?:it|this|that|them|these)\s+(?:in\s+|through\s+)?(?:{_DAY}\s+)?(?:only\s+)?(?:once|after|when|as\s+soon\s+as)\s+(?:i|we|you|{WHO})(?:['’]ve|['’]s|\s+have|\s+has)\s+(?:\w+\s+)?(?:called|phoned|rung|spoken|heard|talked|written|given|said|seen|had|got|been)\b",
    re.IGNORECASE,
)
_MEETS = Sifted(
    rf"\b(?:we(?:\s+all)?|{WHO}|the\s+(?:whole\s+)?(?:family|board|uncles?|elders?|brothers|sisters|council|club))\s+(?:all\s+)?(?:meets?|sits?\s+down|gets?\s+together|convenes?|confers?|talks?)\s+(?:together\s+)?(?:(?:about|over|on)\s+(?:{IT})\s+)?(?:again\s+)?{_DAY}",
    re.IGNORECASE,
)
_OF_IT = re.compile(
    r"\b(?:about|over|on)\s+(?:it|this|the\s+(?:exchange|offer|notes|bonds))\b|\b(?:outvoted|votes?|voted|decides?|decision|ahead\s+of|nothing\s+of|final\s+word|last\s+word|thrash|hash)\b",
    re.IGNORECASE,
)
_OVER = re.compile(
    r"\b(?:has|have|had|['’]s|['’]ve)\s+(?:\w+\s+){0,2}?(?:looked|had|seen|read|signed|initial\w+|agreed|approved|okayed|spoken|said|given|voted|done|met|his\s+say|her\s+say|been\s+(?:through|over))\b(?!\s+to\b)"
    r"|\b(?:told\s+(?:me|us)\s+(?:yes|to\s+go|go|fine)|said\s+(?:yes|go|fine|so|okay|ok|to\s+go)|says?\s+(?:yes|go|fine|okay|ok|to\s+go)|agreed|agrees|approved|okayed|initial+ed|signed(?!\s+(?:up|for))|countersigned|gave\s+(?:me|us|it|his|her|their)|looked\s+(?:it|them|this|everything|your|the)|went\s+(?:over|through)|voted|sat\s+down|met\b|lent\s+me|did\s+so|is\s+(?:for\s+it|with\s+me|fine\s+with|on\s+board|behind\s+(?:it|me)|all\s+for)|are\s+(?:for\s+it|with\s+me|fine\s+with|on\s+board|all\s+for))\b",
    re.IGNORECASE,
)
"""Told as over: whoever had to look, speak or sign has done so."""
_HE_HAS = re.compile(
    rf"^\W*(?:and\s+|well\W+|yesterday\s+|today\s+|now\s+)?(?:{WHO})\s+(?:has\b(?!\s+(?:to|not|yet|n['’]t|the|a)\b)|have\b(?!\s+(?:to|not|yet)\b)|did\b(?!n['’]t|\s+not)|gave|said\s+(?:yes|go|so)|signed|initialed|looked|met|sat|voted|agreed|approved|okayed|had\s+(?:it|my|the|a\s+look|his|her)|lent)\b",
    re.IGNORECASE,
)
"""The sentence behind it tells it as over."""


def eyes_to_come(sentences: Sequence[Spoken]) -> str:
    """Give the words by which another has yet to look, speak or sign before the step counts; nothing where none has."""
    for place, one in enumerate(sentences):
        if one.asks or one.keeps:
            continue
        behind = sentences[place + 1].text if place + 1 < len(sentences) else ""
        if _HE_HAS.search(behind):
            continue
        for found in _OPEN.finditer(one.text, one.begins):
            if not _OVER.search(one.text[: found.start()]) and not _OVER.search(one.text[found.end() :]):
                return found.group().strip()
        met = _MEETS.search(one.text, one.begins)
        if met and (_OF_IT.search(one.text) or _OF_IT.search(behind)):
            return met.group().strip()
    return ""
