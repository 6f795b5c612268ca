"""What the sentence above a broker's list consists of: who, what they do, of whom, in what form, as follows.

"The Trust Department has now received directions for three of the accounts maintained with you, and accordingly instructs as follows:" is put together of
turns that every clerk knows. Each is closed: it has no place for a no, a condition or a time to come, so that "has not yet received", "will instruct once" and
"subject to approval" leave words over, and are asked about (`nlp.batches.headings_known`).
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_NOW = r"(?:now|today|just|meanwhile|hereby|herewith|accordingly|therefore|thus|also|duly|kindly|all|both|each|since|presently|respectfully)"
_ELECTIONS = r"(?:elections?|instructions?|instrs?|instrns?|instns?|insts|directions?|directives|wishes|choices?|decisions?|answers?|responses?|replies|orders?|mandates?|votes)"
_OFFER = r"(?:offer(?:ing)?(?:\s+circular|\s+to\s+exchange)?|exchange(?:\s+offer)?|circular|letter(?:\s+of\s+transmittal)?|notice|event|issue|matter|corporate\s+action|reorgani[sz]ation|voluntary(?:\s+(?:event|offer|exchange))?|vol|mailing|e-?mail|message|communication|announcement|materials?|documents?)"
_WHOSE = r"(?:(?:the|your|our|this|that|these|my|their|its|his|her|above|captioned|referenced|subject|said|attached|enclosed|recent|latest|written|signed|final|firm|following|foll|new)\s+){0,4}"
_DATED = r"(?:\s+(?:dated|of|from)\s+(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)?(?:\s+(?:of\s+)?|\b))?(?:(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|instant|inst)\b\.?)?(?:\s*\d{1,2}\b)?(?:,?\s+\d{4}\b)?)?"
_KIND = r"(?:(?:beneficial|registered|underlying|private|retail|custody|institutional|trust|individual|own|respective|dear|good|elderly|various|several|certain|clearing|brokerage|advisory|street[\s-]name|below[\s-]named|under[\s-]?mentioned|undernoted|under[\s-]?signed|following|foll|above|managed|discretionary)\s+){0,3}"
_PEOPLE = r"(?:beneficial\s+owners?|owners?|holders?|noteholders?|bondholders?|clients?|customers?|clts?|custs?|principals|clientele|investors|trustees|beneficiaries|families|households|accounts?|accts?|a/cs?|people|bos)"
_NAMED = r"(?:named|listed|mentioned|noted|shown|set\s+out|set\s+forth|detailed|specified|enumerated|stated)\s+(?:below|hereunder|hereafter|herein|underneath|under)"
_HELD = r"(?:maintained|carried|held|registered|on\s+deposit)\s+(?:with|by|through|for|at|in)\s+(?:you|us|our\s+(?:house|firm|books|nominee|name)|your\s+(?:house|books)|dtcc?|the\s+depository|street\s+name|nominee\s+name|custody|safekeeping)"
_DESK = r"(?:(?:the|our|this|my|its)\s+)?(?:(?:trust|custody|reorg(?:ani[sz]ation)?|corporate\s+actions?|corp\s+actions?|operations|settlements?|private\s+client|retail|wealth|investment|back|front|head|main|regional|home|branch|account|client|akron|pittsburgh)\s+){1,3}(?:department|dept\.?|desk|division|team|group|office|side|branch|unit|section|services|officers?|managers?)"
_OWN = r"(?:we|i|and|the\s+undersigned|which\s+we|who|that|our\s+clients?|our\s+customers?|hartwell|piedmont|they)"

_TURNS_OF_SPEECH = (
    # Of what it is about.
    rf"(?:with\s+(?:reference|regard|respect)\s+to|in\s+(?:reply|response|answer|regard|respect|connection)\s+(?:to|with|of)|referring\s+to|regarding|concerning|re:?|pursuant\s+to|further\s+to|under|per|as\s+per|in\s+accordance\s+with|in\s+the\s+matter\s+of|relating\s+to|on|to|for)\s+{_WHOSE}{_OFFER}{_DATED}",
    # Of whom.
    rf"(?:(?:on|upon)\s+behalf\s+of|for\s+(?:the\s+)?(?:account|a/c|benefit)\s+of|in\s+the\s+name\s+of|in\s+respect\s+of|as\s+(?:nominee|custodian|agent|broker|dtc\s+participant|participant|trustee)\s+for)?\s*(?:(?:the|our|these|those|its|my|all|both|of|said)\s+){{0,3}}(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{{1,2}})\s+(?:of\s+(?:the|our|my)\s+)?)?{_KIND}{_PEOPLE}(?:\s+of\s+(?:this|our)\s+(?:branch|office|house|firm|bank))?(?:\s+(?:{_NAMED}|{_HELD}|we\s+(?:serve|act\s+for|look\s+after|represent)))?",
    r"whose\s+(?:notes|bonds|securities|positions?|holdings?|accounts?)\s+(?:we|i)\s+(?:hold|carry|have)(?:\s+(?:in|at|with|on)\s+(?:street\s+name|custody|safekeeping|nominee\s+name|our\s+(?:books|name)|dtcc?|deposit))?",
    rf"{_HELD}|{_NAMED}",
    # Who.
    rf"{_DESK}(?:\s+(?:in|at)\s+[^\W\d_]{{3,15}}(?=\s+(?:has|have|collected|received|took)\b))?",
    r"acting\s+(?:on|upon|under|for)|we\s+act\s+for",
    # What they did: they answered, and it came.
    rf"(?:has|have)\s+(?:(?:{_NOW})\s+){{0,2}}(?:(?:responded|replied|answered|written\s+back|come\s+back|got(?:ten)?\s+back|made\s+up\s+their\s+minds|decided|elected|chosen|voted|spoken)(?:\s+to\s+us)?|(?:instructed|directed|told|given|sent|furnished|provided|notified)\s+us)(?=\s|[,.:;]|$)",
    r"what\s+they\s+(?:chose|decided|elected|want|have\s+(?:chosen|decided|elected))|to\s+(?:do\s+so|surrender|exchange|tender)\s+(?:their|the|its|his|her)\s+(?:notes|bonds|holdings|positions?)",
    rf"(?:we\s+|i\s+|and\s+)?(?:has|have|are|am)\s+(?:(?:{_NOW})\s+){{0,2}}(?:received|collected|obtained|gathered|in\s+receipt\s+of|been\s+(?:given|furnished\s+with|instructed(?:\s+by)?|directed(?:\s+by)?))(?=\s|[,.:;]|$)",
    r"(?:(?:wish(?:es)?|want|would\s+like|elect)\s+to\s+)?take\s+up\s+(?:the|your)\s+(?:exchange\s+)?offer",
    r"(?:collected|gathered|received|took\s+down|got)\s+(?:these|those|them|the\s+following)(?:\s+(?:yesterday|today|this\s+(?:morning|afternoon|week)|overnight))?",
    r"(?:rec['’]?d|received|collected|gathered|taken)\s+(?:o/n|overnight|yesterday|today|this\s+(?:morning|afternoon|week)|over\s+the\s+weekend|last\s+night|by\s+(?:phone|telephone|letter|fax|mail)|in\s+writing)",
    r"(?:(?:rang|phoned|faxed|mailed|wrote|came|taken|took|got|given|received|rec['’]?d)\s+)?(?:in\s+)?(?:by|over|via)\s+(?:the\s+)?(?:phone|telephone|counter|fax|e-?mail|post|wire|branch\s+network)|(?:rang|phoned|faxed|mailed|wrote|came)\s+in(?=\s|[,.:;]|$)",
    # What we do.
    rf"(?:{_OWN}\s+)?(?:(?:{_NOW})\s+){{0,3}}(?:instructs?|directs?|elects?|submits?|transmits?|forwards?|relays?|furnish(?:es)?|delivers?|lodges?|pass(?:es)?\s+(?:on|along)|have\s+the\s+(?:pleasure|honou?r)\s+(?:to|of)\s+(?:give|giving|send|sending|submit|submitting)|give|send|ask|request)(?:\s+(?:to\s+)?you)?(?:\s+(?:{_NOW})){{0,2}}(?=\s|[,.:;]|$)",
    r"(?:and\s+)?you\s+are\s+(?:hereby\s+|herewith\s+|therefore\s+|accordingly\s+|kindly\s+)?(?:authori[sz]ed|instructed|directed|requested|asked)\s+to\s+(?:act|proceed|tender|exchange|enter|submit|process)",
    r"(?:this\s+(?:is|serves)\s+)?(?:to\s+)?(?:instruct|notify|inform)\s+you(?:\s+that)?|(?:please|pls|kindly)\s+be\s+(?:advised|informed|notified)(?:\s+that)?",
    # What we ask.
    r"(?:please|pls|plz|kindly|would\s+you\s+kindly)\s+(?:be\s+so\s+(?:kind|good)\s+as\s+to\s+)?(?:enter|key(?:\s+in)?|log|record|lodge|arrange(?:\s+for)?|action|effect|put\s+through|add|accept|find(?:\s+below)?|see(?:\s+below)?|book|process|execute|submit|input|take(?:\s+note\s+of|\s+down)?|note|register|work)(?:\s+(?:these|this|the|below|against|under|to|as|for|on))?(?=\s|[,.:;]|$)",
    # What follows, and how.
    rf"(?:(?:the|our|these|their|its|and|of|client|clients['’]?|customer|customers['’]?|holders?['’]?|today['’]s)\s+){{0,3}}(?:(?:following|foll|below|attached|undernoted|under[\s-]?mentioned|written|signed|firm|final|latest|voluntary|client|reorg)\s+){{0,2}}{_ELECTIONS}(?:\s+(?:read|reads|are|is|follow|follows))?",
    r"(?:as|set\s+out|set\s+forth)\s+(?:follows|under|below|hereunder|hereinafter|stated|listed|herein)|hereunder|herewith|undernoted|under-?mentioned|namely|viz|(?:the\s+)?foll(?:owing|g)?|here\s+(?:goes|they\s+are|it\s+is|you\s+are)|for\s+(?:your\s+(?:pile|hopper|stack|pot)|the\s+(?:pile|hopper|stack|pot|day))",
    r"(?:all\s+)?(?:in\s+)?(?:(?:us\s+)?dollars?\s+)?(?:face|principal|par|nominal)(?:\s+(?:amounts?|amts?|values?))?|(?:all\s+)?(?:amts?|amounts?|figs?|figures?)(?:\s+(?:are|in|all))?\s+(?:face|par|principal|nominal|dollars|usd)",
    # By whom, and as of when.
    r"(?:as\s+|our\s+|under\s+|via\s+|through\s+|against\s+|for\s+)?(?:dtcc?\s+)?(?:ptcpts?|ptpt|participants?|part\.?|clearing)(?:\s+(?:no\.?|nos\.?|number|nbr|code|id))?\s*#?\s*\d{3,4}|\b(?:via\s+|at\s+)?dtcc?\s*#?\s*\d{3,4}",
    r"(?:as\s+(?:of|at)\s+)?(?:the\s+)?(?:close\s+of\s+business|c\.?o\.?b\.?|e\.?o\.?d\.?|end\s+of\s+day|open(?:ing)?)(?:\s+(?:today|yesterday|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri)(?:day)?))?\b",
    r"(?:attn|attention)\.?:?\s+(?:the\s+)?(?:exch(?:ange)?\s+)?(?:offer\s+)?desk|ladies\s+and\s+gentlemen|(?:dear\s+)?(?:sirs?|madam|colleagues)|good\s+day",
)
TURNS_ROUND = Late(
    r"\bby\s+(?:us|you)\b|\bbeen\s+(?:given|sent|furnished)\b|\bforward\b[^:]{0,30}\bto\b|\bchang\w*|(?<!\bset )(?<!\bwritten )(?<!\bcome )(?<!\bgot )(?<!\bgotten )(?<!\bin )(?<!\bbe )\b(?:off|held|hold|holding|back|down|out|stay|wait\w*|stop\w*|reject\w*|refus\w*|releas\w*|compar\w*|question)\b(?!\s+(?:with|by|through|for|at|in)\s+(?:you|us|our|your|street|custody|dtcc?)\b)"
    r"|\b(?:our|its|my)\s+(?:[\w-]+\s+){0,2}(?:desk|department|dept|side|group|team|office)\s+to\b|\bby\s+our\b|\bfor\s+(?:the\s+)?(?:close|opening)\b|\bfinal\s+(?:at|on|by|for)\b|\bwill\s+be\b|^\W*as\s+(?:of|at)\b|\bfrom\s+(?:monday|tuesday|wednesday|thursday|friday)\b"
    r"|\b(?:first|last|second|third|all\s+but|in\s+part|some|one|part|half|any)\s+(?:(?:two|three|four|five|\d)\s+)?(?:of\b|lines?\b|ones?\b)|\ball\s+but\b|\bin\s+part\b|\bthe\s+(?:first|last)\b|\bfamil(?:y|ies)\b|\bhouseholds?\b|\b(?:customers|clients)\s+of\s+(?!ours\b|record\b|the\s+firm\b|our\b|this\b)",
    re.IGNORECASE,
)
"""Turns a lead round: who did what to whom, of which lines, or when."""
_SAID = Late(rf"(?<![\w-])(?:{'|'.join(_TURNS_OF_SPEECH)})(?![\w-])", re.IGNORECASE)
_OVER = re.compile(r"\s{2,}")

TELLS_OF_OURS = Late(
    r"\b(?:received|rec['’]?d|got|had|taken|have)\s+(?:back\s+)?from\s+you\b|\byou\s+(?:(?:have|had|already|now|just)\s+)*(?:received|entered|took|accepted|got|hold|show|list|booked|processed|sent|gave|wrote|acknowledged)\b"
    r"|\bper\s+your\s+(?:list|records?|books?|files?|confirmation|acknowledge?ments?|repl(?:y|ies)|reports?|statements?)\b|^\W*(?:are|is|do|does|did|was|were|shall|may)\b|^\W*ha(?:ve|s)\s+(?:you|we|they|our|the|these|those)\b"
    r"|\btake\s+(?:(?:these|those|this|them|it|all|both|the\s+\w+|our\s+\w+)\s+){0,2}(?:off|out|back|away)\b|\bwill\s+(?:(?:now|all|both|then|each)\s+)?(?:give|instruct|send|direct|decide|answer|reply|tell|let)\b|\breceived\s+back\b|\bpositions?\s+(?:maintained|held|carried)\b"
    r"|\bhad\s+(?:instructed|directed|elected|sent|submitted|asked)\b|\b(?:we|i)\s+(?:gave|sent|submitted|instructed|directed|elected|entered)\b[^:]{0,60}\b(?:last|earlier|before|previously|already|in\s+error|by\s+mistake)\b",
    re.IGNORECASE,
)
"""Above a list, tells of what came from us, or was sent before, or asks."""


def without_turns_of_speech(lead: str) -> str:
    """Give a lead without what every lead consists of; the words that are left must be known by themselves."""
    return _OVER.sub(" ", _SAID.sub(" ", " ".join(lead.split())))
