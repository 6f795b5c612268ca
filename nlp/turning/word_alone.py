"""A word or two that turns an order and stands alone beside it: "Disregard.", "My mistake.", ", on hold.", "Withdrawn." above it.

Each is a whole sentence of a closed list, right behind what tenders, right before it, or the last clause of it. What sets an order aside, gives it
another's hand or purpose, or says that there is nothing to give, says so of nothing but the order beside it. A tender that follows again stands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.turning.passage import Spoken
from nlp.turning.terms import ADVISER, KIN, NAME
from nlp.words.days import WEEKDAY

_PERSON = rf"(?:(?:my|our|the)\s+(?:{KIN}|{ADVISER})|{NAME}|he|she|they)"
_IT = r"(?:(?:it|this|that|them|these|everything|all\s+(?:that|this)|(?:this|the|my)\s+(?:mail|e-?mail|message|note|order|instruction|request|line|above))(?:\s+(?:mail|message|please))?)"
_SET_ASIDE = rf"(?:(?:please|pls|so|no|now|just)\W+){{0,2}}(?:(?:disregard|ignore|cancel|undo|retract|revoke|delete|scrap|void|stop|halt|pause|suspend|abort|nix|kill|bin|recall|withdraw|reverse|discard|forget)(?:\s+{_IT})?|(?:please\s+)?(?:don['’]?t|do\s+not)(?:\s+(?:do|process|act\s+on|execute|enter|book|send|tender|exchange)(?:\s+{_IT})?)?|whoa|hang\s+fire|stand\s+(?:down|by))(?:\W+(?:please|pls|thanks|now))?"
_NO_LONGER = rf"(?:(?:{_IT}|all)\s+(?:(?:is|was|are)\s+)?)?(?:(?:now|all|hereby|since|already)\s+)?(?:suspended|retracted|revoked|rescinded|cancell?ed|withdrawn|superseded|void|null\s+and\s+void|wrong|incorrect|in\s+error|invalid|outdated|out\s+of\s+date|obsolete|expired|on\s+(?:hold|ice)|stopped|paused|shelved|parked|frozen|postponed|deferred|delayed|not\s+valid|no\s+longer\s+valid|taken\s+back)"
_PURPOSE = rf"(?:(?:it|this|that)(?:['’]s|\s+is|\s+was)\s+)?(?:only\s+|just\s+|all\s+)?(?:(?:a\s+|an\s+|my\s+)?(?:joke|prank|hoax|template|sample|specimen|proposal|suggestion|model|mock-?up|dummy|exercise|test|hypothetical|example|forgery|fake|spam)|hypothetical(?:ly)?|theoretical(?:ly)?|for\s+(?:review|comments?|discussion|approval|consideration|information|reference|practice)|not\s+for\s+(?:execution|processing|action|use|real|filing|publication|you)|not\s+(?:an?\s+|my\s+)?(?:order|instruction|serious|real|genuine|mine|me|from\s+me|us|meant|binding|official|valid)|(?:meant|intended)\s+for\s+(?:{_PERSON}|somebody\s+else|someone\s+else|others)|for\s+my\s+(?:{ADVISER})|(?:my|an?|the|our)\s+(?:mistake|error|slip|blunder)|(?:an?\s+|the\s+|my\s+)?old\s+(?:instruction|order|mail|letter|text|draft|version|one))"
_MIND = r"(?:(?:i|we)(?:['’]ve|\s+have|\s+just)?\s+)?changed\s+(?:my|our)\s+minds?|cold\s+feet|(?:i|we)(?:['’](?:m|ve|re)|\s+(?:have|am|are|got))?\s+(?:waver(?:ing)?|falter(?:ing)?|got\s+cold\s+feet|hesitat(?:e|ing)|regret\s+(?:it|this|that)|take\s+(?:it|that)\s+back)|(?:i|we)\s+(?:did\s+not|didn['’]t|do\s+not|don['’]t|never)\s+(?:mean|meant|want|say|said|write|wrote|send|sent|order|ordered|authori[sz]e|authori[sz]ed)\s+(?:it|that|this|so|them)(?:\s+to\s+you|\s+at\s+all)?|(?:that|this|it)(?:\s+is\s+not|\s+isn['’]t|['’]s\s+not|\s+was\s+not|\s+wasn['’]t)\s+what\s+(?:i|we)\s+(?:want|wanted|mean|meant|wish|said|wrote|ordered)|(?:i|we)\s+meant\s+(?:(?:my|our)\s+(?:other|wife['’]s|husband['’]s)\s+(?:account|notes|bonds)(?:['’]s)?|(?:to\s+)?(?:keep|hold|not|the\s+(?:opposite|reverse|other\s+\w+)|none|nothing|sell))(?:\s+(?:them|it))?"
_WITH_THEM = r"(?:(?:no|or|and|but|rather|better|just|please)\W+){0,2}(?:keep|sell|hold|redeem|leave|gift|donate)\s+(?:them|it|those|these)(?:\s+(?:all|instead|please|rather))?|(?:all\s+)?already\s+(?:sold|done|tendered|exchanged|gone|sent|processed|in)|(?:all\s+)?(?:sold|redeemed)(?:\s+(?:already|them|long\s+ago|last\s+\w+))?|(?:i|we)\s+(?:own|have|hold|possess)\s+(?:none|nothing|no\s+(?:bonds|notes|such\s+\w+)|no\s+more)(?:\s+(?:left|anymore|any\s+more|now))?|first\s+sell\b[^.;!?]{2,30}"
_HOW_MANY = r"(?:that(?:['’]s|\s+is)\s+)?(?:far\s+|way\s+)?too\s+(?:many|much|few|little)|or\s+(?:fewer|less|more|none|so\s+many|another\s+\w+)|not\s+(?:that|so)\s+many|(?:typo|correction|erratum|slip|oops)\W+\d{1,3}|\d{1,3}\W+(?:i\s+mean|i\s+meant|rather|sorry|correction)|(?:i|we)(?:\s+am|\s+are|['’]m|['’]re)\s+told\s+(?:that\s+)?(?:i|we)\s+(?:only\s+)?(?:own|have|hold)\s+(?:only\s+|just\s+)?[\w,$]+(?:\s+(?:bonds|notes))?|(?:please\s+)?(?:check|verify|agree|settle|clear)\s+the\s+(?:number|amount|figure|count)\s+with\s+[^.;!?]{2,30}"
_IN_TIME = rf"(?:but\s+|only\s+)*(?:on|at|upon|after|awaiting)\s+my\s+(?:signal|word|mark|cue|command|call|say-so|nod|go|go-ahead)|(?:you['’]ll|you\s+will|you\s+shall)\s+know\s+(?:when|the\s+(?:day|date|time))|(?:you['’]ll|you\s+will|you\s+shall)\s+(?:get|have|hear|receive)\s+the\s+(?:real|right|true|exact|final|correct|proper|actual)\s+(?:number|amount|figure|one|count|sum)s?\b[^.;!?]{{0,40}}|(?:the\s+)?(?:real|exact|final|right)\s+(?:number|amount|figure)s?\s+(?:follows?|later|to\s+come|on\s+{WEEKDAY}|will\s+\w+)"
_ANOTHERS = rf"{_PERSON}\s+(?:will\s+|must\s+|has\s+to\s+)?(?:decides?|chooses?|determines?|says?\s+(?:no|not|otherwise|none|nothing|fewer|less|more)|(?:wants?|wishes|prefers?|says)\s+(?:none|no|nothing|fewer|less|more|out|otherwise|\d+))|{_PERSON}\s+(?:has|have|holds?)\s+(?:the\s+|my\s+|a\s+)?power\s+of\s+attorney\s+and\s+(?:says|wants|thinks|declines|refuses|objects|disagrees|would)\b[^.;!?]{{0,40}}|(?:my|the|our|his|her)\s+(?:account|notes|bonds|holding)s?\s+(?:was|were|is|are|has\s+been|have\s+been)\s+(?:all\s+)?(?:frozen|seized|blocked|attached|garnished|levied|impounded|confiscated|restrained|locked)\b[^.;!?]{{0,50}}"
_JOINTLY = rf"(?:but\s+|and\s+|that\s+is\W+)?(?:only|just)\s+(?:my|mine|his|her)\s*(?:own\s+)?(?:half|share|part|portion|bit|third|side)?(?:\W+(?:of\s+course|naturally|please|obviously|that\s+is|i\s+mean|mind\s+you))?|{NAME}\W+(?:please|pls|kindly)\W+(?:confirm|agree|sign|approve|ok|okay|check|say\s+so|countersign|reply|answer|second)(?:\s+(?:this|it|that|too|also|as\s+well|by\s+reply))*|(?:please\s+)?(?:confirm|agree|approve|countersign)\s*,\s*{NAME}(?:\s+please)?"
_UNMEANT = rf"not\s+any\s?more|never\s?mind|not\s+(?:sent|written|ordered|signed|typed)\s+by\s+(?:me|us)|(?:written|sent|typed|ordered|composed)\s+(?:by|in)\s+(?:mistake|accident|error|(?:my|our)\s+(?:\w+\s+)?(?:{KIN}|{ADVISER}))|(?:i|we)\s+(?:was|were)\s+(?:\w+\s+)?(?:drunk|tipsy|asleep|dreaming|angry|joking|confused|mistaken|wrong)|(?:i|we)(?:['’](?:m|re)|\s+am|\s+are|['’]ll|\s+will)?\s+(?:keep|keeping)\s+(?:them|these|those)(?:\s+all)?|(?:that(?:['’]s|\s+is)\s+)?up\s+to\s+{_PERSON}|(?:it(?:['’]s|\s+is)\s+)?(?:{NAME}['’]s|(?:my|our)\s+(?:{KIN}|{ADVISER})['’]s)\s+(?:call|decision|choice|turn|say)|for\s+(?:{NAME}['’]s|my\s+(?:{KIN}|{ADVISER})['’]s?)\s+(?:eyes|files|information|review|attention)|for\s+your\s+(?:opinion|advice|comments?|review|thoughts)|(?:just|only|merely)\s+(?:curious|curiosity|looking|browsing|dreaming)|as\s+a\s+(?:joke|test|sample|suggestion|proposal|draft)|(?:(?:the\s+)?(?:wording|amount|number|figure|text|account|details?)\s+)?(?:still\s+)?to\s+be\s+(?:checked|verified|settled|reviewed|agreed|fixed|corrected|revised)|(?:as\s+yet\s+|still\s+)?unsigned|zero|nothing|none\s+at\s+all|(?:i|we)\s+(?:wrote|ordered|sent|want|said|asked\s+for)\s+nothing|(?:this|that|it)\s+(?:isn['’]t|is\s+not|wasn['’]t|was\s+not)\s+(?:me|us|mine|from\s+me|my\s+(?:mail|order|doing|wish|words))|wrong\s+(?:\w+|way\s+(?:round|around))|(?:the|quite\s+the|rather\s+the|just\s+the)\s+(?:opposite|reverse|contrary)|vice\s+versa|(?:the\s+)?other\s+way\s+(?:a?round)"
_INERT = (
    rf"hold|(?:well\W+|oh\W+)?no\W+sorry|sorry\W+no|not\s+a\s+chance|(?:i['’]m|i\s+am|we['’]re|we\s+are)\s+(?:only\s+|just\s+)?(?:joking|kidding)(?:\W+of\s+course)?|{_PERSON}\s+says?\s+(?:to\s+)?wait|the\s+(?:bank|broker|firm|house)\s+says?\s+(?:to\s+)?wait"
    rf"|(?:just\s+|only\s+)?(?:this\s+is\s+|it['’]s\s+|that['’]s\s+)?(?:just\s+|only\s+)?for\s+(?:the\s+|my\s+|our\s+|your\s+)(?:files?|archives?|drawer)(?:\s+of\s+[^.;!?]{{2,20}})?\s+only|(?:this|that|it)\s+is\s+(?:just\s+|only\s+)?for\s+(?:the|my|our)\s+(?:files?|archives?|drawer)(?:\s+of\s+[^.;!?]{{2,20}})?|draft\s+(?:only|for\s+[^.;!?]{{2,40}}approval)[^.;!?]{{0,30}}|do\s+not\s+action(?:\s+(?:it|this|yet))?"
    rf"|(?:please\s+|kindly\s+)?(?:destroy|shred)(?:\s+{_IT})?|no\s+action\s+(?:is\s+)?(?:needed|required|necessary|requested)|superseded\s+by\s+[^.;!?]{{2,40}}|conditions\s+apply|with\s+reservations?|(?:mit|unter)\s+vorbehalt|(?:vorerst\s+)?unverbindlich|bis\s+auf\s+widerruf|sous\s+(?:toutes?\s+)?réserves?|con\s+reservas?"
    rf"|(?:i|we)\s+dither|(?:i|we)\s+would\s+(?:sooner|rather)\s+do\s+nothing(?:\s+at\s+all)?|(?:we\s+both|both\s+of\s+us|i|we)\s+have\s+(?:my|our)\s+doubts|(?:i|we)\s+leave\s+the\s+last\s+word\s+to\s+{_PERSON}|(?:someone|somebody)\s+else\s+(?:wrote|sent|typed)\s+(?:this|it)\b[^.;!?]{{0,30}}"
    rf"|process\s+(?:on|after|from)\s+(?!receipt\b)[^.;!?]{{2,20}}|after\s+the\s+(?:funeral|wedding|holidays?|vacation)|(?:up)?on\s+my\s+return|(?:the|our)\s+resolution\s+is\s+(?:still\s+|only\s+)?(?:in\s+draft|unsigned|a\s+draft)|i(?:['’]ve|\s+have)?\s+resigned(?:\s+[\w ]{{2,20}})?"
    r"|(?:it|this)\s+is\s+not\s+(?:my|our)\s+(?:account|money|decision|own)(?:\s+you\s+know)?|(?:i|we)(?:['’]ll|\s+will|\s+shall)\s+(?:phone|call|write|tell|wire)\s+you\s+when\s+(?:they|you|it)\s+(?:may|can|should|are\s+to|is\s+to)\s+(?:start|go|begin|move)"
)
"""What makes an order nothing, or leaves it to somebody or some day."""
_OF_OTHER_NOTES = rf"other\s+(?:series|issue)|(?:via|through)\s+(?!e-?mail|fax|phone|mail|web)(?-i:[A-Z])\w+(?:\s+(?-i:[A-Z])\w+)?|(?:my\s+{KIN}['’]s|{NAME}['’]s)\s+(?:account|notes|bonds)|{_PERSON}\s+(?:to\s+(?:confirm|approve|decide|sign|agree)|keeps\s+(?:his|hers|theirs))"
_OF_AN_ACCOUNT = r"(?:except|strike|omit|minus|without|delete|drop)\s+(?:for\s+)?(?:[a-z]{2}-?)?\d{4}|[a-z]{2}-\d{4}\s*=\s*(?:0|nil|none|zero|nothing)|(?:the|my)\s+ira\s+is\s+(?:a\s+maybe|off\s+limits|not\s+certain|open)|(?:with|for)\s+the\s+ira\s+(?:i|we)\s+(?:want|will|wish)\s+to\s+wait"
"""Leaves out one of several."""
_BEHIND = Late(
    rf"\W*(?:(?:sorry|oh|oops|no(?=\W*[,.;!:–—-])|wait|ah|well|but|so|and|hm+|damn)\W+){{0,3}}(?:{_SET_ASIDE}|{_NO_LONGER}|{_PURPOSE}|{_MIND}|{_WITH_THEM}|{_HOW_MANY}|{_IN_TIME}|{_ANOTHERS}|{_JOINTLY}|{_UNMEANT}|{_INERT}|{_OF_OTHER_NOTES}|{_OF_AN_ACCOUNT})[\s.!,;)–—-]*",
    re.IGNORECASE,
)
_ASKED = Late(
    r"\W*(?:(?:is\s+(?:it|this|that)|or)\s+(?:an?\s+)?)?(?:scam|fraud|hoax|swindle|spam|phishing|legit|safe|real|genuine|an?\s+trap|a\s+fake|genuinely|a\s+trick|a\s+joke)\W*|\W*(?:is\s+)?(?:that|this|it)(?:['’]s|\s+is)?\s+(?:my|our)\s+[\w ]{2,50}\W*",
    re.IGNORECASE,
)
_TAIL = Late(
    r"(?:(?:sorry|oh|oops|no|wait|but|and)\W+){0,2}(?:(?:please\s+|now\s+)?(?:cancel|void|disregard|ignore|undo|retract|halt|scrap|stop|suspend|pause|revoke|delete)(?:\s+(?:it|this|that))?|withdrawn|cancell?ed|suspended|retracted|superseded|(?:please\s+)?(?:don['’]?t|do\s+not)|on\s+(?:hold|ice)|not\s+\$?\d[\d,]*|null\s+and\s+void|too\s+many|changed\s+my\s+mind|my\s+mistake|wrong|joke|a\s+joke|hypothetical(?:ly)?|not\s+me)[\s.!]*",
    re.IGNORECASE,
)
_ORDERS = re.compile(
    r"\W*(?:(?:please|pls|kindly|i|we|want|wish|would|like|to|do|hereby|you\s+can|you\s+may|go\s+ahead\s+and)\s+){0,6}(?:tender|exchange|swap|convert|submit|put|enter)\b",
    re.IGNORECASE,
)
"""A sentence that begins with an order to put notes in, whatever else stands at its end."""
_BEFORE = Late(
    rf"\W*(?!.*\b(?:wrong|incorrect|error|mistake|slip|blunder)\b)(?:{_NO_LONGER}|{_PURPOSE}|(?:please\s+)?(?:cancel|void|disregard|ignore|scrap|stop|halt|abort|suspend|pause)(?:\s+(?:this|the\s+following|the\s+below|what\s+follows|below))?|(?:do\s+not|don['’]t)\s+(?:process|act\s+on|execute|use|read|send|tender|exchange)(?:\s+(?:this|the\s+following|below))?|(?:my\s+(?:\w+\s+)?(?:{KIN}|{ADVISER})['’]s|{NAME}['’]s|his|her|their)\s+(?:idea|wish|words|bonds|notes|order|instruction|suggestion|plan|letter|draft|account|dream)|what\s+(?:my\s+(?:{KIN}|{ADVISER})|{NAME}|he|she)\s+(?:wants|said|says|wrote|thinks))[\s.!:]*",
    re.IGNORECASE,
)
"""A whole sentence right above an order; that something was wrong, said there, is set right by the order."""
_UNSAYS_IT = Late(
    r"(?:please\s+)?(?:(?:do\s+not|don['’]?t|never|not\s+to|no|not|refuse\s+to|decline\s+to)\s+(?:to\s+)?(?:be\s+)?(?:an?\s+|any\s+|my\s+)?(?:tender|exchang|swap|submi|convert|process|execut|action|act|order|send|go)\w*)(?:\s+(?:on|the|my|any|bonds|notes|this|yet)){0,3}",
    re.IGNORECASE,
)
"""A label that denies the step before the colon: "Do not tender:", "No exchange:"."""
_COURTESY = re.compile(
    r"\W*(?:(?:many\s+)?thanks?(?:\s+you)?(?:\s+(?:very|so)\s+much)?|please|regards|sorry|oh|wait|no|hello|hi|dear\s+\w+|good\s+\w+)\W*",
    re.IGNORECASE,
)
_ALL_BUT = Late(
    r"\b(?:in|of|from|for)\s+both(?:\s+accounts)?\s*,?\s+(?:but|except|save|less|minus|bar)\s+(?:for\s+)?(?:one|1|two|a\s+few|some|a\s+couple)\b(?!\s+(?:thousand|hundred|bonds?\s+(?:in|of|from)\b))",
    re.IGNORECASE,
)
"""All of two accounts but so many, of which of them it is not said."""
_LOOKED_AT = 300
"""Characters of a sentence that are looked at; what turns an order in a word is no longer."""


def word_alone(sentences: Sequence[Spoken]) -> str:
    """Give the word or two beside a tender that turn it, or the last clause of it; nothing where there are none."""
    last = max((place for place, one in enumerate(sentences) if one.tenders), default=-1)
    for place, one in enumerate(sentences):
        if one.tenders or _ORDERS.match(one.text):
            if unsaid := turned_in_itself(one):
                return unsaid
            if (
                place >= last
                and (behind := _next(sentences, place))
                and not _ORDERS.match(behind.text)
                and _turns(behind)
            ):
                return behind.text
        if one.tenders and place and not _ORDERS.match(sentences[place - 1].text) and _first_above(sentences, place):
            return sentences[place - 1].text
    return ""


def turned_in_itself(one: Spoken) -> str:
    """Give the label before an order, or the clause at its end, that unsays it; nothing where there is none."""
    text = one.text[-_LOOKED_AT:]
    lead, colon, _ = one.text.partition(":")
    if (
        colon
        and len(lead) < _LOOKED_AT
        and one.tenders
        and one.begins > len(lead)
        and _UNSAYS_IT.fullmatch(lead.strip())
    ):
        return lead.strip()
    cut = max(text.rfind(","), text.rfind(";"), text.rfind("–"), text.rfind("—"), text.rfind(" - "))
    if cut > 0 and _ORDERS.match(one.text) and _TAIL.fullmatch(tail := text[cut + 1 :].strip(" -–—")):
        return "" if _another_amount(tail, text[:cut]) else tail
    return found.group() if one.tenders and (found := _ALL_BUT.search(text)) else ""


def _another_amount(tail: str, order: str) -> bool:
    """Tell whether a tail only denies an amount that the order does not name: "tender 60 bonds, not 100"."""
    denied = re.search(r"\d[\d,]*", tail)
    return denied is not None and re.search(rf"(?<![\d,]){re.escape(denied.group())}(?![\d,])", order) is None


def _next(sentences: Sequence[Spoken], place: int) -> Spoken | None:
    """Give the sentence behind one, over thanks and the like."""
    return next((one for one in sentences[place + 1 :] if not _COURTESY.fullmatch(one.text)), None)


def _turns(one: Spoken) -> bool:
    """Tell whether a whole sentence turns what stands before it."""
    if len(one.text) > _LOOKED_AT or one.tenders:
        return False
    return (_ASKED if one.text.rstrip().endswith("?") else _BEHIND).fullmatch(one.text) is not None


def _first_above(sentences: Sequence[Spoken], place: int) -> bool:
    """Tell whether the first sentence of a mail, right above an order, says that what follows does not count."""
    above = sentences[place - 1]
    begun = all(_COURTESY.fullmatch(one.text) for one in sentences[: place - 1])
    return begun and not above.tenders and len(above.text) < _LOOKED_AT and _BEFORE.fullmatch(above.text) is not None
