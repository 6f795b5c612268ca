"""A demand beside an election: "Tender all of it. The one thing I insist on is that you waive your charge.".

What a holder demands for his tender makes it conditional, in whatever sentence it stands. What he merely asks to have
("please send me the prospectus for my files", "I expect a written acknowledgment") does not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken

_YIELDED = r"(?:waive|drop|cancel|refund|reimburse|credit|pay|cover|absorb|guarantee|promise|undertake|agree|commit|assure|match|raise|increase|improve|sweeten|lower|reduce|put\s+(?:it|that|this)\s+in\s+writing)"
"""What somebody demands of us or of the company."""
_THING = r"(?:fees?|charges?|commissions?|interest|coupon|rate|price|guarantee|terms?|deal|money|check|cheque|cash)"
_PERSON = (
    r"(?:company|lexington|they|you|board|wife|husband|son|daughter|brother|sister|lawyer|attorney|accountant|trustee)"
)
_PLEDGE = r"(?:guarantees?|promises?|assurances?|undertaking|pledge|commitment)"
_SUM = r"(?:\$\s?\d[\d,.]*|\d[\d,.]*|(?:an?(?=\s+(?:hundred|thousand|grand))|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|\w+ty)(?:\s+(?:hundred|thousand|grand))?(?:\s+and\s+\w+)?)(?:\s+(?:dollars|bucks))?"
_CASH_DEMANDED = (
    rf"\b(?:i|we)\s*(?:must|have\s+to|(?:['’]ve|have)\s+got\s+to|will\s+have\s+to)\s+(?:have|get|see|receive)\s+(?:at\s+least\s+|no\s+less\s+than\s+)?(?:{_SUM}\s+in\s+|(?:the\s+|some\s+|hard\s+)?(?=cash\s+for\s+(?:it|them|these|those|mine|my\s+\w+)))cash\b"
    rf"|\b(?:cash|check|cheque|fee|payment)\s+(?:part\s+|portion\s+)?(?:must|has\s+(?:got\s+)?to|needs\s+to|had\s+better|better|is\s+to)\s+be\s+(?:at\s+least\s+|no\s+less\s+than\s+|more\s+than\s+)?{_SUM}(?!\w)"
)
"""How much the holder must have in cash: "I must have a thousand in cash", "the cash had better be nine hundred dollars"."""
_DEMANDS = Sifted(
    rf"{_CASH_DEMANDED}|"
    r"\b(?:i|we)\s+(?:do\s+|must\s+|will\s+|would\s+|also\s+|absolutely\s+){0,2}(?:insist|demand|stipulate)\b|\b(?:i|we)(?:['’]m|['’]re|\s+am|\s+are)\s+(?:insisting|demanding)\b"
    r"|\b(?:(?:my|our|one|only|sole|single|the|a)\s+){1,2}(?:(?:one|only|sole|single|small|little|firm)\s+){0,2}(?:condition|demand|stipulation|proviso|caveat|requirement|catch|string)s?(?:\s+(?:is|are|being|i\s+(?:make|have|set)|attached|though)\b|\s*[:–—-])"
    r"|(?:^|[.;,]\s*)(?:one\s+|my\s+|our\s+|with\s+(?:one|a)\s+)?(?:conditions?|provisos?|stipulations?|caveats?)\s*[:–—,-](?!\s*(?:none|nil|n/?a|nothing|not\s+applicable)\b)"
    r"|\bon\s+(?:the\s+|one\s+|this\s+)(?:(?:strict|clear|express|firm|sole)\s+)?(?:understanding|condition|assumption|basis|premise|proviso|footing)\b"
    rf"|\b{_THING}\b(?:\s+\w+){{0,2}}\s+(?:must|has\s+(?:got\s+)?to|have\s+(?:got\s+)?to|needs?\s+to|had\s+better|better)\s+(?:be\s+)?(?:go|gone|waived?|dropped?|paid|guaranteed?|improve|rise|come|reach|arrive|stay|off|up|down|in|right|cancelled|refunded|credited|settled|raised?|lowered|better|clear|received|there|here|first)\b"
    rf"|\b{_PERSON}\b(?:\s+\w+){{0,2}}\s+(?:must|has\s+(?:got\s+)?to|have\s+(?:got\s+)?to|needs?\s+to|had\s+better|better)\s+(?:first\s+)?(?:agree|sign(?!\s+for)|consent|approve|{_YIELDED})\b"
    rf"|\b(?:expect|want|need|require|ask|count\w*\s+on|rely\w*\s+on|depend\w*\s+on|insist|demand|looking\s+to)\s+(?:that\s+)?(?:you|them|lexington|the\s+\w+)\s+(?:all\s+)?(?:to\s+|will\s+|should\s+)?{_YIELDED}\b"
    rf"|\b(?:expect|want|need|require|demand|ask\s+for|await|waiting\s+for|count\w*\s+on|must\s+have|will\s+have)\b(?:\s+(?!signature\b|medallion\b)\w+){{0,4}}\s+{_PLEDGE}\b(?!\s+(?:stamp|form|of\s+signature|number))"
    rf"|\b(?:only\s+(?:with|upon|against|without)|not\s+(?:with|upon|against)|not\s+without(?=\s+(?:\w+\s+){{1,3}}(?:fees?|waiver|interest|premium|check|cash|coupon|signature|approval|consent|ok|okay|word|say-?so|agreement|terms?|letter|written|warrants?|{_PLEDGE})\b))\s+(?:your|a|an|the|my|full|their|written)\b(?!\s+(?:hands?|help|pencil|pen|glasses))"
    r"|\b(?:or|otherwise|else)\s*,?\s+(?:not\s+at\s+all|no\s+(?:deal|dice|go|tender|exchange|sale|notes|bonds|signature|way)|nothing(?:\s+doing|\s+at\s+all)?\s*(?:[.!]|$)|forget\s+(?:it|the)|it['’]?s\s+(?:off|no)|(?:the|this)\s+(?:deal|thing|whole\s+thing|tender|exchange)\s+is\s+off|(?:i['’]?m|we['’]?re|count\s+(?:me|us))\s+out|out\s*(?:[.!]|$)|(?:i|we)\s+(?:stay|keep|walk|pass|withdraw|sit))"
    r"|\bno\s+more\s+than\b[^.]{0,40}\b(?:fees?|charges?|commissions?)\b|\b(?:fees?|charges?|commissions?)\b[^.]{0,40}\b(?:no\s+more\s+than|at\s+most|capped\s+at)\b"
    r"|^\W*(?:(?:and|but|only|just|though)\s+){0,2}(?:provided|providing|assuming|supposing(?!\s+i\b[^.;!?]*(?:\?|,[^.;!?]*\bwould\b))|granted|contingent\s+(?:up)?on|conditional\s+(?:up)?on|subject\s+to|in\s+return\s+for|in\s+exchange\s+for)\b"
    r"|\b(?:want|need|expect|require|demand|take|accept|prefer|ask)\s+(?:\w+\s+){0,3}?(?:cash|par|premium|accrued|back\s+interest|past\s+interest)\b|\b(?:cash|par|market|limit)\s+(?:only|or\s+better|or\s+more|minimum|plus\s+accrued|at\s+least|order)\b|\bfor\s+cash\s+only\b|\d\s+or\s+(?:better|more|higher|above)\b|^\W*(?:limit|min|minimum|max|floor|stop)\s*:?\s*\$?\d"
    r"|\b(?:approval|decision|consent|say|authority|word)\s+(?:rests?|lies?|belongs?|remains?|is)\s+(?:with|up\s+to)\b|\b(?:has|have|gets?|holds?)\s+the\s+(?:last|final)\s+(?:word|say)\b|\b(?:board|committee|lender|bank|trustees?|partners?|counsel|members?)\b[^.;!?]{0,40}\b(?:meets|votes(?!\s+(?:to|for|against|in)\b)|decides|reviews|approves|ratifies|will\s+(?:meet|vote|decide|review|approve|ratify)|has\s+yet\s+to)\b"
    r"|\bcounter-?sign\b|\bhas\s+to\s+(?:co-?sign|agree|consent|approve)\b|\breserves?\s+the\s+right\b(?!\s+to\s+(?:add\b|increase\b|(?:tender|exchange|submit|put\s+in|send\s+in)\s+(?:\w+\s+){0,3}?(?:more|further|rest|balance|remainder|remaining|additional|others?)\b))|^\W*(?:and\s+|but\s+)?(?:as|so)\s+long\s+as\b|^\W*in\s+(?:return|exchange),?\s+(?:i|we|you)\b|\bor\s+else\b(?=\s*(?:[.,;!?–—-]|$|(?:i|we|you|they|it|the|this|no|nothing|forget|leave|keep)\b))|(?:(?:^|[,;:–—-]\s*)\W*(?:(?:and|but|for|at)\s+)?|\b(?:take|taking|accept|accepting|consider|want|agree\s+to|settle\s+for|nor|or|not|not\s+for|not\s+at)\s+)anything\s+(?:less|under|below|short)\b|\buse\s+the\s+last\s+(?:day|minute|hour)\b|\b(?:on|at)\s+the\s+(?:very\s+)?last\s+(?:day|minute|moment)\s+(?:please|only)\b"
    r"|\b(?:i|we)(?:['’]m|['’]re|\s+am|\s+are)\s+(?:relying|counting|banking|depending)\s+(?:up)?on\b|\b(?:veto|right\s+of\s+refusal)\b|\b(?:i|we)(?:['’]d|\s+would|['’]ll|\s+will)?\s+(?:want|expect|need|require)\s+(?:the\s+|those\s+|my\s+|our\s+)?(?:warrants|interest|cash|fee|premium)\b|\b(?:the\s+(?:moment|minute|second|instant|day)|once|when|if)\b[^.;!?]{3,60}\b(?:i['’]?m|i\s+am|we['’]?re|we\s+are|count\s+(?:me|us))\s+out\b|^\W*otherwise\s+(?:sell|keep|hold|leave|return|do)\b"
    r"|\bbefore\s+you\s+(?:may|can|could|should|are\s+to|do)\s+(?:move|act|proceed|go\s+ahead|tender|submit|send|put|do|enter)\b"
    r"|\bto\s+be\s+\w+\s+(?:first|beforehand)\b|^\W*(?:but\s+)?(?:just\s+)?(?:not|except|minus|without|leaving\s+out)\s+(?:the\s+ones|those\s+(?:i|that|from)|what\s+i)\b|^\W*guaranteed\b|\bas\s+(?:your\s+\w+|you)\s+(?:told|promised|quoted|assured)\b"
    r"|\b(?:blessing|approval|consent|ok|okay|go-?ahead|sign-?off)\s+(?:is|are)\s+(?:on\s+(?:its|the)\s+way|coming|to\s+(?:come|follow)|pending)\b|\b(?:get|(?<!\byou\s)have|receive|await|wait\s+for)\s+my\s+(?:final\s+)?(?:ok|okay|approval|go-?ahead|word|signal|say-?so|blessing)\b|\b(?:ring|call|phone|write|tell\s+you|say)\s+(?:to\s+say\s+|you\s+)?when\W*$"
    r"|\b(?:new\s+(?:ones|notes)|them|certificates?)\s+(?:\w+\s+)?(?:registered|issued|made\s+out)\s+(?:to|in|into|for|under)\s+(?:my|our)\s+(?:wife|husband|son|daughter|brother|sister|grandson|granddaughter|niece|nephew|children|kids)\b"
    r"|\bhold(?:ing)?\s+you\s+to\s+(?:the|that|your)\s+(?:fee|waiver|promise|rate|price)\b|\bdeal[\s-]?breaker\b|^\W*(?:just\s+|only\s+|please\s+|you\s+)?(?:tell|show|promise|assure|give|get|send|guarantee|pay|waive|let|raise|match|drop|lower|add)\s+(?:me|us|the|my|our|your|a|that)\b[^.;!?]{2,60}\band\s+(?:(?:it['’]?s|that['’]?s|they['’]?re)\s+(?:\w+\s+)?(?:done|yours|in|a\s+deal|settled|agreed|a\s+bargain)|(?:i['’]?m|we['’]?re)\s+in|(?:we\s+have|you['’]?ve\s+got)\s+(?:a\s+deal|them)|consider\s+it\s+done)\b|\bstrings\s+attached\b",
    re.IGNORECASE,
)
_FIRST = r"(?:(?<!the\s)(?<!at\s)(?<!our\s)first(?!\s*-?\s*(?:class|thing|of\b|names?|time|mail|\w{2,7}day|week|quarter|half|page|paragraph|lot|line|national|bank|day|one|place|offer|shift|floor|street|avenue|grade|light|thaw|frost|cousins?|husband|wife|job|rate|to\s+(?:admit|say|agree|laugh|complain)|letter|union|federal|born|come))|beforehand|(?<!long\s)before\s+(?:anything|that|you|any\b|i\b|it\b|this|the\s+(?:exchange|swap|tender))|up\s?-?front|prior\s+to)"
_WANTS_FIRST = Late(
    rf"(?:^|[.;,]\s*)(?:(?:and|but|only|just|please|kindly|also|though|however)\W+){{0,3}}(?:first\b\W+(?:please\s+|kindly\s+)?(?:send|mail|show|give|pay|call|fax|tell|let(?!\s+me\s+(?:say|tell|thank|begin|start|explain|introduce|apologi[sz]e|compliment|congratulate|wish|just|also)\b)|explain|confirm|waive|promise|get|provide|answer)\b"
    rf"|(?:send|mail|show|give|pay|call|phone|ring|fax|tell|let(?!\s+me\s+(?:just\s+|only\s+|begin\s+|start\s+)?(?:say|tell|thank|begin|start|explain|apologi[sz]e|congratulate)\b)|explain|confirm|get|provide|answer|check|ask|speak|talk)\b[^.;?]{{0,70}}\b{_FIRST})"
    rf"|\b(?:i|we)(?:['’]ll|['’]d|\s+will|\s+shall|\s+would|\s+do|\s+still|\s+just|\s+only){{0,2}}\s+(?:need|want|expect|require|have\s+to\s+(?:see|have|read|get|talk|speak|ask|hear)|must\s+(?:see|have|read|get|talk|speak|ask|hear)|like\s+to\s+(?:see|have|read|get|talk|speak|ask|hear)|await)\b[^.;?]{{0,80}}\b{_FIRST}",
    re.IGNORECASE,
)
_FOR_FILES = Late(
    r"\bfor\s+(?:my|our|the|your)\s+(?:file|files|records?|information)\b|\b(?:no|without\s+(?:any\s+)?)(?:conditions?|strings)\b",
    re.IGNORECASE,
)


_NONE_OF_IT = re.compile(r"\b(?:need|want|expect|require|ask\s+for|demand)\s+no\b", re.IGNORECASE)
"""What is not demanded: "since I need no cash before 2009"."""
_IS_WANTED = Late(
    r"\W*(?:(?:i|we)['’]d\s+)?(?:need|want|expect|require|insist|demand|ask|counter-?sign)", re.IGNORECASE
)
_DENIED = Late(
    r"(?:\b(?:not|never|no\s+longer|no\s+more|no|nor)|n['’]t)\s+(?:(?:need|have|want|wish|really|even|now|also)\s+){0,2}(?:to\s+)?$"
    r"|\b(?:figured|thought|supposed|expected|feared|worried)\s+(?:that\s+)?(?:i|we)(?:['’]d|\s+would|\s+might)(?:\s+\w+)?\s+$|\b(?:figured|thought|feared)\s+(?:that\s+)?$",
    re.IGNORECASE,
)
"""Before what is wanted: it is not, or was once thought to be: "she doesn't need to countersign", "I figured I'd need the cash"."""
_BUT_NOT = Late(
    r"\s*,?\s*but\s+(?:not|none)\s+(?:of|from|for|out\s+of)\s+(?:it|this|these|them|those)\b", re.IGNORECASE
)
"""What is wanted comes from elsewhere: "I may need cash, but not from these"."""
_WHEN = Late(
    r"\b(?:(?:know|ask(?:s|ed|ing)?|hear|told|tell\s+(?:me|us|him|her|them)|wonder(?:s|ed|ing)?|curious|say|learn|find\s+out|question\s+is|idea)\b[^.;!?]{0,25}\s)(?:(?:about|roughly|by)\s+)?(?:when|how\s+(?:soon|long|fast)|what\s+(?:day|date))"
    r"(?:\s+(?:he|she|they|i|we|one))?(?:\s+(?:can|could|may|might|should|would|will|is|are|am|to))*\s+$",
    re.IGNORECASE,
)
"""Before what is only asked of its day: "She'd like to know when to expect the cash"."""
_ITS_DAY = re.compile(r"\bask\s+(?:when|how\s+soon)\b", re.IGNORECASE)
_IF_YOU_CALL = re.compile(r"\bif\s+you\s+(?:\w+\s+){0,3}?(?:call|phone|ring|write)(?:\s+me)?\W*$", re.IGNORECASE)
"""When to reach the sender is no demand: "if you call, call before that"."""


_AT_A_PRICE = Late(
    r"\b(?:tender|exchange|swap|put\s+in|submit|turn\s+in|offer)\b(?:\s+(?:them|it|mine|ours|my|our|the|these|those|old|lexington|notes?|bonds?|please|in|over)){0,5}\s+(?:at|for)\s+\$?\s?\d[\d,.]*\s*(?:dollars?\s*)?"
    r"(?:apiece|each|(?:a|per)\s+(?:bond|note|piece|unit|hundred|thousand))\b",
    re.IGNORECASE,
)
"""Orders at a price and names no amount of notes: "Tender at $1,000 per bond."."""


def demanded(sentences: Sequence[Spoken]) -> str:
    """Give the words of a sentence that demands something for the election of another one, or behind its own; nothing where none does."""
    for one in sentences:
        if one.asks or one.keeps or _FOR_FILES.search(one.text):
            continue
        for pattern in (_DEMANDS, _WANTS_FIRST, _AT_A_PRICE):
            for found in pattern.finditer(one.text, one.begins):
                if not _not_demanded(found, one.text):
                    return found.group().strip()
    return ""


def _not_demanded(found: re.Match[str], text: str) -> bool:
    """Tell whether what sounds like a demand is denied, thought of once, or of when to call."""
    before = text[max(0, found.start() - _NEAR) : found.start()]
    return (
        _NONE_OF_IT.search(found.group()) is not None
        or (_IS_WANTED.match(found.group()) is not None and _DENIED.search(before) is not None)
        or (
            _IS_WANTED.match(found.group()) is not None
            and (_WHEN.search(before) is not None or _ITS_DAY.search(found.group()) is not None)
        )
        or _IF_YOU_CALL.search(before) is not None
        or (_IS_WANTED.match(found.group()) is not None and _BUT_NOT.match(text, found.end()) is not None)
    )


_NEAR = 60
"""Characters before the words of a demand that may deny it."""
