"""Words by which a sentence is weighed. No logic here."""

from __future__ import annotations

import re

from nlp.patterns.late import Late

ANCHOR = Late(
    r"\b(?:notes?|bonds?|lexingtons?|holdings?|position|exchange|offer|tender|swap|mine|ours|everything|nothing|none|lot|account|"
    r"(?:me|us) (?:in|out|down|up|aboard)|shares?|securities|ira|roth)\b",
    re.IGNORECASE,
)
"""What a sentence must speak of for the model alone to find an act in it."""
AWAY = Late(
    r"\W*(?:(?:and|but|also|by\s+the\s+way|fyi|note\s+that|please\s+note(?:\s+that)?)\W+){0,2}(?:i|we)(?:['’]ll|['’]m|['’]re|\s+(?:will|shall|am|are|can))(?:\s+(?:be|not\s+be|be\s+going|going|now|also|just|off|mostly))*\s+"
    r"(?:out\s+(?:of\s+(?:reach|town|touch|the\s+(?:country|office|house|state)|cell\s+range)|fishing|there|west|east|at\s+\w+)|away|abroad|overseas|off|gone|on\s+(?:vacation|holiday|holidays|leave|a\s+(?:trip|cruise|boat|train|ship))|travel\w*|at\s+(?:the\s+|my\s+|our\s+)?\w+|in\s+(?:the\s+)?\w+|up\s+(?:at|in)\s+(?:the\s+)?\w+|down\s+(?:at|in)\s+(?:the\s+)?\w+|"
    r"unreachable|not\s+(?:reachable|here|home|around|back)|back|home|harvesting|traveling|visiting\s+[\w\s’']{1,30}?)\b[^.!?;]{0,120}[.!]?\s*",
    re.IGNORECASE,
)
"""Says where the writer will be, and until when: that holds nothing up."""
AWAY_AND = Late(
    r"\b(?:wait\w*|hold|then|decid\w*|decision|instruct\w*|let\s+you|tell|answer|nothing|don['’]?t|do\s+not|not\s+(?:before|until|till|act)|offer|exchange|swap|deal|tender\w*|favou?r|doubt|two\s+minds|in\s+it|if|unless|act|think\w*|read|talk|discuss|sign|call\s+(?:me|you)|only|so)\b",
    re.IGNORECASE,
)
"""What would hold it up, in such a sentence."""
COUNTS_OTHERS = Late(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|\d{1,3})\s+(?!notes?\b|bonds?\b|of\b|as\b|is\b|thousands?\b|dollars\b|others?\b|ones\b|goes\b|stays\b|remains\b|papers?\b|pieces?\b|shares\b|units\b)[a-z]{3,}(?:s|ren|ies)\b",
    re.IGNORECASE,
)
"""Counts what is no note: in "I drafted three answers and tore up three" the second three are answers as well."""
FATED = Late(
    r"\W*(?:(?:and|but|so|well|oh|anyway)\W+)?(?:if\s+(?P<it>[a-z][\w\s'’]{2,40}?)\s*,?\s+(?:then\s+)?(?P=it)|(?:what(?:ever)?\s+will\s+be\s*,?\s+will\s+be|what(?:ever)?\s+happens\s*,?\s+happens|it\s+is\s+what\s+it\s+is|so\s+be\s+it|que\s+ser[aá]\s*,?\s+ser[aá]|come\s+what\s+may))(?:\s+(?:i\s+guess|i\s+suppose|as\s+they\s+say))?\W*",
    re.IGNORECASE,
)
"""Gives in to what comes, and hangs nothing on it: "If it goes belly up it goes belly up"."""
LOST = Late(
    r"[^.;:!?]{0,60}?\b(?:is|are|was|were|got|have\s+been|has\s+been|went|['’]re)\s+(?:all\s+|now\s+|long\s+|probably\s+|already\s+|either\s+)*(?:lost|stolen|missing|gone|burn(?:ed|t)(?:\s+up)?|destroyed|mislaid|misplaced|drowned|up\s+in\s+smoke)\b[^.;:!?]{0,40}[.!]*\s*",
    re.IGNORECASE,
)
"""Tells that the notes are not there any more: "All thirty are lost"."""
NONE_KEPT = Late(
    r"\b(?:keep|keeping|hold|holding)\s+(?:nothing|none)\b|(?:not|n['’]t)\s+(?:leave|omit|exclude|skip)\b|(?:n['’]t|\b(?:not|no|nothing|none|never))\b[^.,;]{0,25}\b(?:left|kept|keep|over|behind|back)\b",
    re.IGNORECASE,
)
"""Says that nothing is kept: "we don't want any left over"."""
OWN = Late(
    r"\b(?:my|our)\s+(?:\w+\s+)?(?:notes?|bonds?|accounts?|holdings?|position|securities)\b|\bwhat\s+(?:i|we)\s+(?:have|hold|own)\b",
    re.IGNORECASE,
)
"""Names the sender's own notes, so that the rules' word for keeping them needs no second."""
LEAVES_ALONE = Late(
    r"\W*(?:(?:please|pls|just|and|but|so|then)\W+)*leave\s+(?:the|my|our)\s+(?:\w+\s+)?(?:ira|account|one)\s+(?:alone|be|untouched|in\s+peace)\W*",
    re.IGNORECASE,
)
"""A whole sentence that keeps an account out: "Leave the IRA alone."."""
NOTHING = re.compile(r"\W*(?:nothing|none|no|nil|zero)\b", re.IGNORECASE)
"""How a fragment begins that keeps an account out: "Nothing from the other."."""
LABELS_NOTHING = Late(
    r"\W*(?:(?:special|other|any|further|additional|my|our|outstanding|open)\s+)*(?:remarks?|comments?|conditions?|contingenc(?:y|ies)|reservations?|provisos?|restrictions?|limitations?|questions?|enclosures?|attachments?|liens?|encumbrances?|qualifications?|exceptions?|hold-?backs?|special\s+instructions?)"
    r"\s*(?::|=|[-–—]{1,2}\s|\bis\b|\bare\b)\s*(?:none|nil|n/?a|no|nothing|not\s+applicable|zero)\W*",
    re.IGNORECASE,
)
"""A line of a form with nothing behind its label: nothing bounds what the others say."""
NOTHING_OF = Late(
    r"\b(?:nothing|none)\s+(?:at\s+all\s+)?(?:from|of|out\s+of|for|in)\s+(?:the|my|our|that|this|his|her|LX|BK)\b",
    re.IGNORECASE,
)
"""Keeps an account out, named behind: "so nothing from the IRA, please"."""
GIVES_NONE = Late(
    r"\bno\s+(?:such\s+|formal\s+)?(?:acceptances?|consents?|orders?|instructions?|elections?|tenders?|exchanges?|participation|approvals?|authority|authori[sz]ation|permission|mandate)\b(?!\s+(?:is\s+|are\s+)?(?:needed|required|necessary))|\bdisagree\w*\b",
    re.IGNORECASE,
)
"""Says that none is given: "I give no acceptance of the exchange"."""
PAPERS = Late(
    r"\b(?:tender|exchange|offer)\s+(?:documents?|forms?|papers?|paperwork|packet|package|materials?|kit|booklets?|circulars?|instructions|information|info|details|brochures?|prospectus)\b(?!\s+(?:says?|is|are|came|attached|enclosed|below|follows?))",
    re.IGNORECASE,
)
"""Names the papers of the offer and nothing else: "Full tender documents please."."""
ARRIVED = re.compile(
    r"\b(?:came|arrived|turned\s+up|showed\s+up|got\s+here|already(?=\W*$))\b(?!\s+(?:at\b|to\s+(?:a|the|our|my)\b|down\b|out\b|round\b|up\s+with\b))",
    re.IGNORECASE,
)
"""Tells what came, or is there: "Sixty bonds came in the mail", "30 of mine in the exchange already"."""
_IN_THE_OFFER = r"in(?:to)?\s+(?:(?:the|this|your)\s+)?(?:exchange|offer|tender|swap|deal)(?:\s+offer)?"
_BY_NOW = r"(?:already|so\s+far|to\s+date|as\s+(?:it|things)\s+stands?|at\s+present|by\s+now|as\s+of\s+[\w\s]{2,20}|now|still|as\s+we\s+speak|as\s+i\s+(?:understand|recall|remember|see)(?:\s+it)?|since\s+(?!it\b|i\b|we\b|the\s+(?:offer|terms|rate)\b|there\b|that\b|they\b|you\b)[\w\s]{2,25}|from\s+(?:before|last\s+[\w'’]+(?:\s+\w+)?))"
IN_ALREADY = Late(
    rf"(?:(?!\b(?:please|pls|kindly|put|send|get|want|tender|exchange|should|to\s+go|goes|go)\b)[^.;!?])*?(?:\b{_BY_NOW},?\s+(?:[\w$]+\s+){{0,6}}?{_IN_THE_OFFER}|\b{_IN_THE_OFFER},?\s+{_BY_NOW})(?:[\s,.!]|\b(?:you|know|i|think|thanks|then|mind)\b)*",
    re.IGNORECASE,
)
"""Tells, with no verb of an order, what is in the offer: "30 of my bonds in the exchange already.", "20 already in the offer"."""
NOTHING_AT_ALL = Late(
    r"\W*(?:(?:and|but|as)\s+)?(?:from|out\s+of|of|for|in|as\s+for)\s+(?:(?:the|my|our|other|own|second|first|one|account|number|no|ira|roth|joint|individual|personal|retirement|trust|regular|(?:LX|BK)-?\d{4})[\s,.:()–—-]+){1,7}(?:nothing|none|nil)(?:\s+(?:at\s+all|whatsoever|please|thank\s+you|this\s+time))*\W*",
    re.IGNORECASE,
)
"""A whole sentence that keeps an account out, named before: "From the IRA, LX-1010, nothing at all."."""
DONE = Late(
    r"\b(?:was|were|has\s+been|have\s+been|had\s+been|already)\s+(?:\w+\s+)?(?:tendered|exchanged|instructed|submitted|entered|processed)\b"
    r"|\b(?:you|y'all)(?:['’]ve|\s+have|\s+hold)?(?:\s+(?:already|now|still))?\s+(?:got\s+|have\s+|hold\s+)?(?:my|our)\s+tender\s+(?:of|for)\b"
    r"|\b(?:my|our)\s+tender\s+of\s+[^.;:!?]{1,30}\s(?:is|sits|lies|stands)\s+(?:already\s+|now\s+)?(?:with\s+you|in\s+your\s+hands|on\s+(?:your|the)\s+books|on\s+file|on\s+record|in\s+(?:the|your)\s+(?:offer|exchange))\b"
    r"|(?<!as )\b(?:i|we)\s+(?:said|wrote|asked\s+for|told\s+you|turned\s+in|handed\s+in|sent\s+in|gave\s+you|tendered|submitted|exchanged)\b",
    re.IGNORECASE,
)
"""How what was done before is told of."""
TAKES_MORE = Late(
    r"\W*(?:(?:and|why\s+not|go\s+on|or)\W+){0,2}(?:take|have|help\s+yourselves?\s+to)\s+(?:the|my|our)\s+(?!notes?\b|bonds?\b|rest\b|other\b|remaining\b|lexington)[\w'’]+[^.;:]{0,60}\b(?:too|as\s+well|also|while\s+you)\b",
    re.IGNORECASE,
)
"""Bids us take what is no note: "Take the combine too and the dog"."""
HAVE_DONE = Late(
    r"\W*(?:(?:please|pls|kindly|just|so|and|then|now)\s+)*(?:have|get|see)\s+(?:every|all|each|the|my|our|her|his|their|half|[\d$])(?:[\w’',.$%-]*\s+)(?:(?!been\b|already\b|just\b|had\b|that\b)[\w’'.$%-]+,?\s+){0,9}?"
    r"(?:exchanged|tendered|swapped|converted|surrendered|submitted)(?:\s+(?:please|pls|now|today|for\s+(?:me|us|the\s+new\s+(?:ones|notes))))*[\s.!]*",
    re.IGNORECASE,
)
"""Orders that something be done: "Have every note in my account exchanged."."""
OF_A_THIRD = re.compile(r"\b(?:his|her|their)\b", re.IGNORECASE)
"""Speaks of what is somebody's who is neither the sender nor we."""
YOU_HAVE = Late(
    r"\W*(?:you|y'all|u)\s+(?:have|hold|had|got|'ve)\b(?!\s+(?:\w+\s+)?(?:permission|authority|authori[sz]ation|consent|blessing|okay|ok|go-?ahead|green\s+light|leave|word|instruction|mandate)\b)",
    re.IGNORECASE,
)
"""How what lies with us is told of: "You have 130,000 of mine in the exchange."."""
ALL_IS_SO = Late(
    r"\b(?:everything|all(?:\s+of\s+(?:it|this|that))?|it\s+all|things)\s+(?:(?:to\s+be|kept|nice\s+and|as|so|very|quite|just|a\s+little)\s+){0,2}(?:simple|quiet|plain|tidy|easy|clear|neat|orderly|peaceful|fair|honest|calm|private|proper|legal|(?:the\s+way|like|as)\s+(?:it|they|things)\s+(?:is|was|are|were))\b",
    re.IGNORECASE,
)
"""Says how somebody wants everything to be, and of what, nothing: "The judge wants everything simple"."""
PROVISO = Late(
    r"\W*(?:but\s+|and\s+)?(?:only\s+(?:if|when|once|after)|provided|providing|unless|as\s+long\s+as|on\s+(?:the\s+)?condition|subject\s+to)\b"
    r"(?!\s+(?:(?:i|we)(?:['’](?:m|re)|\s+(?:am|are))?\s+(?:very\s+much\s+|much\s+|badly\s+|sadly\s+)?(?:mistaken|wrong|misread\w*|misunderst\w+|missed|miscounted|misremember\w*)\b|you\s+(?:need|want|have)|otherwise|it\s+please|the\s+terms))"
    r"|\W*(?:but\s+|and\s+|though\s+)?(?:it|this|that|all\s+of\s+(?:it|this|that)|everything|my\s+(?:answer|decision|instructions?|tender|order|yes)|the\s+(?:whole\s+thing|instruction|tender|order|above))"
    r"(?:'s|\s+(?:is|are|all|still|of\s+course|will|would|does))*\s+(?:depend\w*|hing\w+|hangs?|contingent|conditional|subject\s+to|turns\s+on)\b",
    re.IGNORECASE,
)
"""How a sentence begins that only adds a condition to another: "only if the rate goes up"."""
RATHER_FIRST = Late(
    r"\b(?:i|we)(?:['’]d|\s+would|\s+should)\s+(?:\w+ly\s+|much\s+|all\s+)?(?:feel\s+(?:\w+\s+)?(?:better|easier|safer|happier|happy|sorry)|be\s+(?:\w+\s+)?(?:happier|easier|sorry|upset|unhappy|uneasy)|prefer\s+it|rather|hate\s+it|like\s+it(?:\s+better)?|mind)\s+(?:if|were)\s+"
    r"(?:you|it|this|that|they|(?:my|our|the)\s+\w+|somebody|someone)\b(?![^.;!?]{0,40}\b(?:tell\s+me|explain|confirm\w*|acknowledg\w*|receipt|receiv\w*|let\s+me|told|write|wrote|answer\w*|repl\w+|paid|pay|company|lexington|rate|coupon|cash|interest)\b)"
    r"|\b(?:i|we)(?:['’]d|\s+had)\s+(?:better|best)\s+(?:wait|hold|sleep|think|not\b|ask|check|talk)"
    r"|\b(?:i|we)(?:['’]ll|\s+will|\s+shall)\s+(?:then\s+)?(?:say\s+yes|give\s+you\s+(?:my|the|a|our)\s+(?:yes|answer|ok|okay|decision|go-ahead)|make\s+up\s+(?:my|our)\s+minds?)\b",
    re.IGNORECASE,
)
"""Says what had rather come first: "I'd feel better if my accountant saw it", "I'd better wait"."""
REFERS = Late(
    r"\W*(?:(?:just\s+)?(?:as|see)\s+)?(?:above|below|per\s+(?:the\s+)?subject(?:\s+line)?|(?:in\s+)?(?:the\s+)?subject(?:\s+line)?|stated|said|written)(?:\s+(?:above|below|in\s+the\s+subject))?\W*",
    re.IGNORECASE,
)
"""A sentence that only points at what stands elsewhere: "As above."."""
SETS_RIGHT = Late(
    r"\b(?:right|correct|correction|meant|(?<!\bi\s)(?<!\bwe\s)should\s+(?:be(?!\s+(?:here|there|below|above|attached|enclosed|on\s+file)\b)|read|say|have)|must\s+be|make\s+(?:it|that)|typo|apolog\w*|sorry|instead|rather|is\s+(?:now\s+)?the\s+(?:number|figure|amount|sum)\s+(?:to\s+(?:use|enter|book|take|go\s+(?:by|with))|(?:that\s+)?(?:i|we)\s+(?:want|mean|settled)|that\s+(?:counts|stands|holds)|you\s+(?:should|are\s+to|can|must)))\b",
    re.IGNORECASE,
)
"""Words beside an amount that may put it in another's place: "My apologies, 130,000 is right."."""
HELD = re.compile(r"\W*(?:held|holding|holdings|position|owned|balance|total|on\s+deposit)\b\W*[:=-]", re.IGNORECASE)
"""How a line of a summary begins that only says what is held."""
TENDERED_BEFORE = Late(
    r"\b(?:i|we|he|she|they|client|(?:the|our)\s+(?:\w+\s+)?(?:trust|fund|foundation|company|partnership|firm|estate|plan))(?:'ve|\s+(?:have|had|has))?(?:\s+(?:already|just|first|once))?\s+"
    r"(?:tendered|exchanged|submitted|put\s+in(?:to)?|gave|sent\s+in|turned\s+in|entered|instructed|offered)\b"
    r"|\b(?:my|our|the|his|her)\s+(?:\w+\s+)?tender\b|\b(?:out\s+of|from)\s+(?:the|your|this)\s+(?:exchange|offer|tender|deal)\b",
    re.IGNORECASE,
)
"""Speaks of a tender that was made before: "60 of the 160 bonds I tendered"."""
WE_HAVE_IN = Late(
    r"[^.;:]{0,40}?\b(?:i|we)(?:'ve|\s+have|\s+had)(?:\s+(?:got|already|now|currently))?\s+(?!to\b|decided|chosen|put)[^;:,]{1,40}?\b"
    r"in(?:\s+(?:with\s+you|already|(?:the|your|this)\s+(?:offer|exchange|tender|deal))\b|\W*$)",
    re.IGNORECASE,
)
"""How what lies in the offer is told of: "We have 3.2MM in with you."."""
STAYS_IN = Late(
    r"\b(?:stay|remain(?!der)|continu|leav|left|let|keep|kept|rid)\w*(?:\s+(?!not\b|never\b)\w+){0,4}?\s+"
    r"(?:tendered|exchanged|submitted|ride\s+in|in\s+(?:the|your|this)\s+(?:offer|exchange|tender|deal|swap|pot)\b|in(?=\s*(?:[.,;:!?)]|$|please\b|as\s)))",
    re.IGNORECASE,
)
"""Says of notes that they stay in the offer: "the rest remains tendered", "leave the other 200 in"."""
STAYS_PUT = Late(
    r"\b(?:stay|stays|remain|remains|sit|sits)\s+(?:right\s+|exactly\s+|just\s+|safely\s+)*(?:put|home|where\s+(?:it|they)\s+(?:is|are)|as\s+(?:it|they)\s+(?:is|are))\b",
    re.IGNORECASE,
)
"""Keeps everything, when said of all: "every last note of mine stays right where it is"."""
KEPT_UNTENDERED = Late(
    r"\b(?:keep|keeps|kept|keeping|leave|leaves|left|leaving|stays?|staying|remains?|remaining)\b[^.;:!?]{0,60}\b(?:untendered|unexchanged)\b",
    re.IGNORECASE,
)
"""Keeps what nothing but a no can be meant of: "Please keep my notes untendered"."""
YOU_SHALL_NOT = Late(
    r"\byou\s+(?:will|shall|may|must|are)\s+not\b|\byou\s+(?:wo|sha|are|must)n't\b|\byou'(?:ll|re)\s+not\b",
    re.IGNORECASE,
)
"""Forbids us something, and tells nothing: "so you won't be tendering any of it"."""
COUNTS = Late(
    r"\W*(?:just\s+|only\s+)?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s+(?:(?:more|orders?|items?|instructions?|elections?|lines?|clients?|accounts?|accts?)\s+)?"
    r"(?:for\s+(?:you|y'all|today|now)|below|attached|here|this\s+(?:time|morning|afternoon|week)|today|to\s+(?:do|enter|book)|as\s+follows?)(?:\s+(?:please|pls|today|guys|folks))?\W*",
    re.IGNORECASE,
)
"""Counts the lines of a list that follows, and nothing that is tendered: "Three for you:"."""

NO_MORE = Late(
    r"\W*(?:(?:and|but|that|there|i|we|it)(?:['’]s|\s+(?:is|have|had|are))?\s+){0,3}(?:nothing|no(?:\s+(?:other|further|more))?\s+(?:changes?|requests?|wishes|instructions?|matters?|business))(?:\s+(?:else|more|further|other|besides))*"
    r"(?:\s+(?:to\s+(?:change|add|report|alter|amend|say|tell\s+you)|needs?\s+(?:changing|to\s+(?:be\s+)?changed?)|changes|has\s+changed|is\s+(?:to\s+be\s+)?changed|for\s+now|at\s+present|on\s+(?:either|the|my|our)\s+accounts?|from\s+(?:me|us|here)))*\W*",
    re.IGNORECASE,
)
"""A whole sentence that says that there is no more: "Nothing else to change."."""

BACK_INTO_IT = Late(
    r"\b(?:put|puts|putting|place|get|bring|send|go|slip|drop)\b[^.;:!?]{0,60}\bback\s+in(?:to)?(?=\s*(?:$|[.,;:!?)]|please\b|pls\b|as\s|like\s|on\s|when\b|again\b|now\b|for\s+(?:me|us)\b|(?:the|your|this)\s+(?:exchange|offer|deal|swap|tender|pot)\b|it\b|with\s+(?:the|everybody|everyone)\b))",
    re.IGNORECASE,
)
"""Sends notes into the offer anew: "then put everything back in"."""
TAKE_IT_BACK = Late(
    r"(?:,|\bthen\b)\s*(?:then\s+|please\s+|pls\s+|kindly\s+|just\s+|you\s+(?:can|may|should|must)\s+)*(?:withdraw|cancel|pull|revoke|recall|undo|scrap|rescind|retract|(?:take|get|call|fetch|bring)\s+(?:it|them|everything|all|the\s+\w+)\s+(?:back|out|off))\b",
    re.IGNORECASE,
)
"""Orders behind a condition that the tender be taken back: "if he says no, withdraw it again"."""
