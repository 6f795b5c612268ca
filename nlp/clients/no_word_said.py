"""How it is said of a client that nothing came from him: silence, an empty row, what is left alone, what comes later. Closed lists; no logic here."""

from __future__ import annotations

_YET = r"(?:(?:yet|so\s+far|as\s+yet|to\s+date|until\s+now|still|really|at\s+all|actually)\s+)*"
_TOLD = (
    r"(?:answered|replied|responded|decided|come\s+back|got(?:ten)?\s+back|returned|called|phoned|rung|written|instructed|told|been\s+in\s+touch|been\s+reached|made\s+up|given|sent|said|heard|signed\s+off|"
    r"chosen|elected|settled|spoken|reached\s+us|come\s+in|contacted|reached|received|got|had)"
)
_TELL = r"(?:answer|reply|respond|decide|come\s+back|get\s+back|return|call|phone|write|instruct|tell|be\s+in\s+touch|make\s+up|give|send|say|hear|speak|choose)"
_OF_HIM = r"(?:\ue000+(?:['’]s)?|him|her|his|hers|their|theirs|them|it|(?:that|this)(?=\s+(?:line|row|one|client|account|entry|position)\b)|the|client|account|line|row|entry|bonds?|notes?|position|one|name|mr|mrs|ms|yet|either|for\s+now|please)"
_OBJECT = rf"(?:{_OF_HIM}\s+){{0,3}}{_OF_HIM}"

SILENCE = (
    rf"(?:has|have|had|is|are|was|were|ha|did|does|do)(?:n['’]t|\s+not)\s+{_YET}(?:{_TOLD}|{_TELL})(?:\s+(?:us|me|you|to\s+us|back|in|anything|word|his\s+mind|her\s+mind|their\s+minds?|from|of))*",
    r"(?:we|i)(?:\s+(?:will|shall)|['’]ll)\s+(?:come\s+back|get\s+back|revert|let\s+you\s+know|be\s+in\s+touch)(?:\s+(?:to\s+you|again|on|about|later|separately|soon|shortly|tomorrow|next\s+week|in\s+due\s+course))*|(?:please\s+|pls\s+)?take\s+no\s+account\s+of(?:\s+(?:his|her|their|the|that))?",
    r"(?:(?:his|her|their|its|the)\s+)?(?:board|committee|trustees?|directors|council|lawyer|accountant|advis[eo]r|son|daughter)\s+(?:only\s+)?(?:sits?|meets?|decides?)(?:\s+(?:on\s+\w+day|next\s+week|tomorrow|later|this\s+week))?",
    rf"not\s+(?:yet\s+)?back(?:\s+(?:yet|to\s+us|with\s+us))*|nothing\s+(?:is\s+|was\s+)?(?:entered|booked|shown|given|put\s+in|filled\s+in)\s+(?:for|on|against)|not\s+{_YET}{_TOLD}(?:\s+(?:us|me|back|from|of))*|(?:(?:has|have|had|is|are)\s+)?(?:yet|still)\s+to\s+(?:{_TELL}|be\s+heard)(?:\s+(?:us|back|from|of))*|never\s+{_TOLD}(?:\s+us)?",
    r"(?:there(?:['’]s|\s+is)\s+|(?:we|i)\s+(?:have|['’]ve|had|hold|got)\s+(?:got\s+)?|with\s+)?no\s+(?:word|answer|reply|response|instructions?|news|election|decision|feedback|form|letter|order)s?(?:\s+(?:at\s+all|yet|so\s+far|as\s+yet|to\s+date|whatever|whatsoever|received|back|either|in|given|on\s+file|from|for|of|by|client|the|him|her|them|this|that|here))*",
    r"(?:(?:we|i)(?:\s+have|['’]ve|\s+had|\s+heard|\s+got)\s+(?:heard\s+|had\s+|received\s+|got\s+)?|(?:has|have)\s+(?:told|given|sent)\s+us\s+|there(?:['’]s|\s+is)\s+)?nothing\s+(?:yet|so\s+far|as\s+yet|received|back|heard|from|in\s+hand|on\s+file|has\s+come)(?:\s+(?:yet|so\s+far|from|in|back))*|so\s+(?:there\s+is\s+)?nothing\s+(?:for|from|on)",
    r"(?:(?:nobody|no\s+one)\s+(?:can|could)|(?:can|could)\s?not|can['’]t|couldn['’]t|unable\s+to|not\s+able\s+to|failed\s+to)\s+(?:be\s+)?(?:reach(?:ed)?|get\s+(?:hold|through)|contact(?:ed)?|f[io]und?|raise|got\s+hold)(?:\s+(?:of|to))*",
    r"(?:is|are|['’]s|['’]re|remains?|stays?)\s+(?:still\s+|currently\s+|now\s+|both\s+)*(?:undecided|thinking(?:\s+(?:it|about\s+it|things?))?(?:\s+over)?|making\s+up\s+(?:his|her|their)\s+minds?|away|abroad|travell?ing|(?:on|at)\s+(?:a\s+|his\s+|her\s+|their\s+)?(?:cruise|holidays?|vacation|leave|sea|honeymoon|safari|trip)|in\s+(?:the\s+)?hospital|out\s+of\s+(?:town|reach|the\s+country|the\s+office)|unreachable|unavailable|ill|silent|open|outstanding|pending|unanswered|awaited|quiet|missing|to\s+be\s+heard(?:\s+from)?|in\s+two\s+minds|on\s+hold)",
    r"(?:wants?|wishes|wish|needs?|would\s+like|asked)\s+(?:(?:first|more\s+time)\s+)?to\s+(?:talk|speak|think|consult|ask|read|sleep|discuss|consider|mull)(?:\s+(?:to|with|about|over|on|it|this|the\s+matter|his|her|their))*",
    r"(?:is|are|['’]s|['’]re)\s+(?:away\s+|off\s+|out\s+)?(?:in|on|at)\s+(?:the\s+|a\s+)?(?:(?!for\b|with\b|and\b|full\b|all\b)[a-z]+\s+){1,3}(?:w/o|without|with\s+no|and\s+has\s+no|and\s+have\s+no)\s+(?:a\s+|any\s+)?(?:phone|telephone|signal|reception|e-?mail)",
    r"(?:has|have)\s+(?:since\s+)?gone\s+(?:quiet|silent)|went\s+(?:quiet|silent)|(?:am|are|is|['’]m|['’]re)\s+(?:still\s+)?(?:waiting|awaiting)(?:\s+(?:for|on|to\s+hear|word|news|from))*|still\s+(?:waiting|awaiting)(?:\s+(?:for|on|to\s+hear|word|from))*|await(?:ing|ed)(?:\s+(?:word|instructions?|answer|from))*",
    r"(?:(?:we|i)(?:['’]re|['’]m|\s+are|\s+am)\s+)?still\s+(?:chasing|pursuing|after|working\s+on|trying\s+(?:to\s+(?:reach|get\s+hold\s+of|raise)|for)|following\s+up\s+(?:with|on))|(?:we|i)(?:['’]re|['’]m|\s+are|\s+am)\s+(?:chasing|pursuing)(?:\s+up)?",
    r"(?:still\s+)?(?:open|outstanding|pending|no\s+answer|unanswered|missing|waiting\s+for)(?:\s+(?:still|yet))?(?=\s*:)",
)
"""Nothing came of him, and why."""
_HOLDS_NOTHING = r"(?:(?:left\s+|still\s+|also\s+|therefore\s+|deliberately\s+|purposely\s+|intentionally\s+)*(?:blank|empty|open)|nothing(?:\s+in\s+it|\s+on\s+it|\s+against\s+it)?|no\s+(?:figures?|amounts?|entry|election|number|quantity)(?:\s+(?:in|on|against)\s+it)?)"
_PLACE = r"(?:rows?|lines?|entr(?:y|ies)|cells?|box(?:es)?|fields?|figures?|amounts?|columns?|ones?)"
EMPTY_ROW = (
    rf"(?:{_PLACE}\b[^.;:\n]{{0,30}}?\s)?(?:is|are|stays?|remains?|was|were|left|has|have|carr(?:y|ies)|shows?|stands?|bears?|with)\s+{_HOLDS_NOTHING}",
    r"no\s+(?:figures?|amounts?|entry|number|quantity)(?=\s*(?:=|means?\b|:|is\b|stands?\b))|(?:an?\s+)?(?:dash(?:es)?|nil|zero)(?=\s*(?:=|means?\b))",
    rf"(?:(?:an?|the|any|every|his|her)\s+)?(?:blank|empty)\s+{_PLACE}|(?:(?:an?|the|any|every)\s+)?blanks?(?=\s*(?:=|means?|:|is\b|are\b))|{_PLACE}\s+without\s+(?:an?\s+|any\s+)?(?:figure|amount|election|entry|number)s?",
)
"""His row on the list holds nothing."""
LEAVES_HIM = (
    rf"(?:(?:please|pls|kindly|so|and|just)\s+){{0,3}}(?:do|doing)\s+nothing\s+(?:with|on(?!\s+(?:the\s+(?:strength|basis|back)|this|that)\b)|for|about|there|in\s+respect\s+of)\s*{_OBJECT}|(?:there(?:['’]s|\s+is)\s+|so\s+)?nothing\s+(?:to\s+(?:do|enter|book)|is\s+to\s+be\s+(?:done|entered|booked))(?:\s+(?:with|on|for|about|there|here))?(?:\s+{_OBJECT})?",
    rf"(?:(?:please|pls|kindly|so|and|just)\s+){{0,3}}(?:leave|leaving|let|keep)\s+{_OBJECT}\s+(?:alone|out(?:\s+of\s+(?:it|this))?|off|blank|untouched|as\s+(?:it|they)\s+(?:is|are|stands?)|be|(?=(?:for\s+now|at\s+present|until|till)\b)|where\s+(?:it|they)\s+(?:is|are))",
    rf"(?:(?:please|pls|kindly|so|and|just)\s+){{0,3}}(?:skip|pass\s+over|ignore|disregard)\s+{_OBJECT}",
    rf"no\s+action\s+(?:on|for|with)\s+{_OBJECT}|(?:(?:please|pls|kindly)\s+)*(?:do\s+not|don['’]?t)\s+(?:enter|book|touch|do\s+anything\s+(?:with|for|on)|act\s+(?:on|for)|process|tender(?:\s+for)?|exchange(?:\s+for)?)\s+(?:anything\s+for\s+)?{_OBJECT}",
    r"not\s+an\s+oversight|(?:is\s+)?no\s+(?:mistake|oversight|slip)|on\s+purpose|deliberate(?:ly)?|intentional(?:ly)?|as\s+intended",
)
"""What is asked for of him, each with its object: "do nothing" by itself would hold the whole list."""
_WE = r"(?:(?:we|i|you)(?:\s+(?:will|shall)|['’]ll)?|will|shall)"
LATER = (
    r"(?:they|he|she|it|those|these|that|theirs|his|hers)(?:['’]ll|['’]re|\s+will|\s+shall|\s+are\s+to|\s+is\s+to|\s+come|\s+comes|\s+go)?(?:\s+be)?\s+(?:on|in|with)\s+(?:an?|the|our|my)\s+(?:later|next|second|third|further|separate|following|another)\s+(?:list|sheet|mail|e-?mail|batch|file|schedule|note)|(?:later|next|separate)\s+(?:list|sheet|batch|file)",
    rf"{_WE}\s+(?:be\s+)?(?:writ(?:e|ing)|holler|shout|yell|ping|whistle|send(?:ing)?|let\s+you\s+(?:know|have)|come\s+back|get\s+back|revert|advise|tell|mail|e-?mail|be\s+in\s+touch|follow(?:\s+up)?|report|forward|chas(?:e|ing)|try|instruct|pass\s+on)(?:\s+(?:you|to\s+you|again|on|with|about|him|her|them|his|hers|their|its?|the|an|answers?|instructions?|election|reply|word|separately|apart|later|soon|shortly|tomorrow|next\s+week|by\s+itself))*",
    r"(?:(?:answers?|instructions?|reply|word|election|decision|his|hers|theirs|it|that)\s+)?(?:will|to|is\s+to|are\s+to|should|shall)\s+follow(?:\s+(?:separately|later|soon|apart))?",
    r"(?:until|till|before)\s+(?:(?:we|you|i)\s+(?:(?:have|['’]ve|do|can)\s+)?(?:write|hear|heard|tell|say|advise|have|instruct|send|know|get|receive|come\s+back|let\s+you\s+know|speak|word)(?:\s+(?:from|us|you|otherwise|again|word|something|more|back|him|her|them|an|answer|of|to))*|further\s+notice|then|that\s+time)",
    r"on\s+(?:the\s+(?:strength|basis|back)\s+of\s+)?(?:this|today['’]s)(?:\s+(?:mail|e-?mail|list|note|message|sheet))?(?=\s*[.,;!]|\s*$)|in\s+the\s+(?:meantime|meanwhile)|meanwhile",
    r"(?:for|at)\s+(?:now|the\s+time\s+being|the\s+moment|present)|in\s+(?:his|her|their)\s+own\s+time|in\s+due\s+course|as\s+soon\s+as\s+(?:we|he|she|they|i)\s+\w+|when(?:ever)?\s+(?:he|she|they|we|it|i)\s+(?:do|does|surfaces?|resurfaces?|turns?\s+up|returns?|lands?|answers?|hears?|comes?|repl(?:y|ies)|responds?|decides?|calls?|is|are|gets?|has|have)(?:\s+(?:back|so|from|in|him|her|them))*|this\s+week|next\s+week|by\s+\w+day",
)
"""That his answer comes later, in another mail."""
DRAWS_IN = (
    r"all|both|rest|others?|remainder|remaining|everything|everyone|everybody|anything|these|those|each|together|lot|whole|if|unless|provided|providing|subject|depend\w*|before|otherwise|instead|should|case|or|only|once|"
    r"hold|holds|holding|wait|waits|stop|stay|do|don['’]?t|not|no|never|nothing|please|pls|kindly|till|give|allow|bear|enter|book|process|send|submit|tender\w*|exchang\w*|put|add|take|above|below|same|too|also|likewise|assume\w*|treat|suppose|expect\w*|think|thinks|believe\w*|probabl[ey]|likely|maybe|perhaps|"
    r"when|once|whether|start\w*|begin\w*|proceed\w*|act|acts|acting|act\s+on|release\w*|ready|final|stand|standby|pause\w*|delay\w*|postpone\w*|patien\w*|hang|sit|sits|freeze|park|defer\w*|off|go|goes|going|decides?|depends?|cancel\w*|scratch|forget|change\w*|correct\w*|wrong"
)
"""Words beside these that may bind somebody else's line, or say what he will do: then the sentence is read as any other."""
