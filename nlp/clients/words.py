"""Words of brokers and their clients, by what they do with notes. Closed lists, extended by the whole field; no logic here.

Each letter is a sign of `nlp.clients.signs`. A phrase that is longer is taken before the shorter one that begins it.
"""

from __future__ import annotations

from nlp.clients.words_quiet import QUIET_PHRASES

_OFFER = r"(?:exch(?:an)?ges?|exchg|xchg|xch|offer(?:ing)?s?|swap|deal|tender(?:\s+offer)?|voex|proposal|program(?:me)?|new\s+(?:notes?|bonds?|paper))"
_THE_OFFER = rf"(?:the|this|that|your|their|issuer's|company's)\s+(?:lexington(?:'s)?\s+|lexp?\s+|note\s+|debt\s+|bond\s+)?{_OFFER}"
_WITH_IT = rf"(?:\s+(?:with|in|on|to|for|into)\s+(?:it|{_THE_OFFER}))?"
_ANSWER = r"(?:the|his|her|their|its)\s+(?:answer|reply|response|decision|verdict|choice)"

PUTS_IN = (
    rf"(?:go|goes|going|come|comes|coming)\s+along{_WITH_IT}",
    rf"(?:tak(?:e|es|ing)|accept(?:s|ing)?)\s+(?:it\s+up|up\s+{_THE_OFFER}|{_THE_OFFER}(?:\s+up)?|it\b)",
    r"accept(?:s|ing)?",
    r"tak(?:e|es|ing)\s+up(?=\s*(?:\$|\ue001|all\b))",
    r"(?:giv(?:e|es|ing)\s+(?:us\s+)?)?(?:the\s+|a\s+)?green\s+light|(?:count|put|mark)\s+(?:him|her|them|it|these|those)\s+in",
    r"in(?=\s*(?:[.,;/]|$))",
    rf"(?:on\s+board|aboard){_WITH_IT}",
    r"(?:take|takes|count|put|book|sign|bring)\s+(?:him|her|them|it)\s+(?:down\s+)?in(?=\s+(?:for|with)\b)|(?:take|count|book|sign|bring)(?=\s+\ue000+\s+in\b(?!\s+(?:full|part)\b))",
    rf"(?:opt|opts|opting|go|goes|going|join|joins|joining|get|gets|getting|sign|signs|signing|send|sends|sending|put|puts|putting|come|comes|coming)\s+in{_WITH_IT}",
    rf"(?:participat(?:e|es|ing)|tak(?:e|es|ing)\s+part|join(?:s|ing)?|subscrib(?:e|es|ing)){_WITH_IT}",
    r"(?:exchange|exch|exchg|xchg|tender|tndr|tdr|swap|submit|convert|enter|elect|instruct|roll)(?:s|es|ing)?(?:\s+(?:over|for\s+the\s+new(?:\s+(?:notes|bonds|paper|ones))?|into\s+the\s+new(?:\s+(?:notes|bonds|paper|ones))?))?",
    r"(?:to\s+be|be|elects?\s+to\s+have|wants?)\s+(?:exchanged|tendered|swapped|submitted|converted|entered|rolled)",
    r"(?:says?|said)\s+go(?=\s*[.,;!]|\s*$)|(?:says?|said)\s+yes(?:\s+to\s+(?:it|the\s+(?:exchange|offer)))?",
    r"(?:is|are)\s+a\s+yes",
    rf"{_ANSWER}\s+(?:is|was)\s+(?:a\s+)?(?:(?:firm|clear|plain|definite)\s+)?yes",
    rf"(?:is|are|'s|'re)\s+in{_WITH_IT}(?=\s|[.,;]|$)(?!\s+(?:fact|principle|theory|touch|two|the)\b)",
    r"in(?=\s+(?:for|with|at)\b)",
    r"(?:send|commit|give|put|offer|hand|turn|trade|sign|deliver|surrender|pledge)(?:s|ing)?(?:\s+(?:up|in|over))?(?=\s+(?:\ue001|\$|all\b|everything\b|the\s+lot\b))|(?:has\s+|have\s+)?settled\s+(?:on|for)",
    r"proceed(?:s|ing)?|go(?:es)?\s+ahead",
    r"put\s+down(?=\s+for)|(?:put|mark|enter)(?=\s+(?:the\s+)?\ue000)",
    r"yes",
    rf"want(?:s|ing)?\s+(?:the\s+new\s+(?:notes|bonds|paper|ones)|{_THE_OFFER})",
    r"want(?:s|ing)?(?=\s+(?:\$|\ue001|all\b|everything\b|the\s+lot\b))",
    r"participating",
)
STAYS_OUT = (
    rf"(?:stay|stays|staying|sit|sits|sitting|opt|opts|opting|remain|remains|remaining|bow|bows|bowing|keep|keeps|keeping)\s+(?:well\s+|right\s+)?(?:(?:this|that|it|{_THE_OFFER})(?:\s+one)?\s+)?out(?:\s+of\s+(?:it|this(?:\s+one)?|{_THE_OFFER}))?",
    rf"pass(?:es|ing)?(?!\s+(?:his|her|their|your|my|our|the|along|through|by|over|away|muster|it\s+(?:on|to)|on\s+(?:his|her|their|your|my|our)|you|us|me|them|him)\b)(?:\s+on\s+(?:it|this(?:\s+one)?|{_THE_OFFER}))?",
    rf"decl(?:in(?:e|es|ing))?(?:\s+(?:it|{_THE_OFFER}|to\s+(?:participate|tender|exchange|take\s+part)))?",
    rf"reject(?:s|ing)?(?:\s+(?:it|{_THE_OFFER}))?|turn(?:s|ing)?\s+(?:it|{_THE_OFFER})\s+down|turn(?:s|ing)?\s+down\s+{_THE_OFFER}",
    r"(?:not|isn't|aren't|no\s+longer)\s+(?:at\s+all\s+)?interested(?:\s+in\s+(?:it|this|the\s+(?:offer|exchange)))?",
    r"(?:tender(?:s|ed|ing)?|exchange|participat(?:e|es|ion|ing)|election|elects?|accepts?|response|answer|instruction|decision)\s*(?:\?\s*)?[:=–—-]+\s*(?:no(?:ne|thing)?|nil|n|declin(?:e|ed|es)|refused?|out)(?=\s*(?:[.,;/)\n–—-]|$))",
    r"no\s+(?:action|part|interest|exchange|exch|tender|participation)",
    r"(?:is|are|says?)\s+a?\s*no(?:\s+(?:thank\s+you|thanks))?",
    rf"{_ANSWER}\s+(?:is|was)\s+(?:a\s+)?(?:(?:firm|clear|plain|definite)\s+)?no(?:\s+(?:thank\s+you|thanks))?|not\s+at\s+all(?=\s*:\s*\ue000)",
    r"no\s+(?:thank\s+you|thanks)",
    r"no(?=\s*(?:[.,;/)]|:\s*\ue000|$))|out(?=:\s*\ue000)",
    r"wants?\s+(?:none|nothing)(?:\s+(?:of\s+(?:it|this|that)|to\s+do\s+with\s+(?:it|this|that)))(?=\s*(?:[.,;!]|$))",
    r"wants?\s+no\s+part(?:\s+of\s+(?:it|this|that|the\s+(?:offer|exchange)))?",
    r"(?:would\s+)?(?:rather|prefers?)\s+not(?:\s+to)?(?:\s+(?:participate|tender|exchange|take\s+part|do\s+(?:it|so)))?",
    r"not\s+(?:to\s+)?(?:be\s+)?(?:participating|participate|tendering|tender|exchanging|exchange|joining|join|swapping|swap|accept|go\s+along|take\s+part|taking\s+part|going\s+along|coming\s+along|taking\s+it\s+up|accepting|in\s+on\s+(?:it|this))",
    r"(?:is|are|does|do|will|would|would\s+like)(?:n['’]t|\s+not)\s+(?:be\s+)?(?:do(?:ing)?|giv(?:e|ing)|putting\s+in|put\s+in|sending\s+in|tender(?:ing)?|exchang(?:e|ing)|swap(?:ping)?|chang(?:e|ing)|convert(?:ing)?|submit(?:ting)?)\s+(?:any(?:thing)?|a\s+thing|one\s+of\s+(?:them|his|hers|theirs))(?:\s+(?:at\s+all|of\s+(?:it|them|his|hers|theirs)))?(?=\s*(?:[.,;!]|$))|won['’]t\s+(?:tender|exchange|swap|do|submit|put\s+in)\s+any(?:thing)?(?=\s*(?:[.,;!]|$))",
    r"n/a\s*[-–—,]\s*pass(?:es)?|nil|zero|none|nothing(?:\s+(?:at\s+all|whatever|whatsoever|in))?|(?<![\d.,$])0(?![\d.,])",
    r"not\s+for\s+(?:swapping|exchanging|tendering|joining|changing)",
    r"(?:count|leave|keep)\s+(?:him|her|them|it|these|those)\s+out(?:\s+of\s+(?:it|this))?",
    r"(?:is|are|'s|'re|stays?)\s+out(?=\s*(?:[.,;/]|$))",
    r"(?:would\s+|'d\s+)?(?:rather|sooner|prefers?\s+to)\s+(?:stay|remain)(?:\s+(?:put|out|where\s+(?:he|she|they|it)\s+(?:is|are)|as\s+(?:he|she|they|it)\s+(?:is|are)))",
    r"do(?:es)?\s+nothing|sit(?:s|ting)?\s+(?:tight|pat)|stand(?:s|ing)?\s+pat",
)
STAYS_WHERE = (
    r"where\s+(?:it|they|he|she)\s+(?:is|are|lies?|sits?)|alone|untouched|undisturbed|as\s+(?:it|they|he|she)\s+(?:is|are)|(?:as\s+is)|be(?=\s*(?:[.,;]|$))",
)
LEAVES = (r"leave|leaves|leaving|left|let|lets|letting",)
_OLD_PAPER = (
    r"(?:(?:all\s+(?:of\s+)?)?(?:the|his|her|their|its|those)\s+(?:present\s+|existing\s+)?(?:old|existing|present|12\s+3/4)\s+(?:lexington\s+)?(?:notes?|bonds?|paper|ones?|securities|debt|stuff)|(?:his|her|their|its)\s+(?:lexington\s+)?(?:notes|bonds|paper)|his|hers|theirs|(?:what|whatever)\s+(?:it|he|she|they)(?:\s+(?:has|have|owns?|holds?)|['’](?:s|ve)\s+got)(?:\s+got)?)"
    r"(?=\s*(?:[.,;!]|$))"
)
"""All that a client holds, as what is kept: "she keeps the old ones"."""
KEEPS = (
    rf"(?:keep|hold|retain|hang|stick|stay|sit)(?:s|ing|ting|ging)?(?:\s+(?:on\s+to|onto|back|on|to|with|by))?\s+{_OLD_PAPER}",
    r"sit(?:s|ting)?\s+on",
    r"(?:keep|hold|retain|hang|hung|cling|clung)(?:s|ing|ging)?(?:\s+(?:on\s+to|onto|back|out|on|to(?=\s+(?:\$|\ue001|his|her|their|its))))?(?:\s+(?:what|whatever|everything|all)\s+(?:it|he|she|they)\s+(?:has|have|owns?|holds?|'s\s+got))?",
    r"(?:to\s+be|be|is|are)\s+(?:held|kept|retained)(?:\s+back|\s+out)?",
    r"ret(?:d|n)?(?=\s+\ue001)",
    r"(?:(?<=bal )|(?<=bal\. )|(?<=balance )|(?<=rest )|(?<=remainder ))(?:kept|retained|held)(?:\s+back)?(?=\s*(?:[.,;/]|$))",
    r"(?:(?:is|are)\s+to\s+)?(?:stay|remain)(?:s|ing)?\s+(?:with\s+(?:us|you|the\s+custodian)|in\s+(?:his|her|their|the)\s+account)(?:\s+as\s+(?:is|they\s+are|it\s+is|before))?",
    r"stay(?:s|ing)?(?:\s+(?:put|as\s+(?:is|they\s+are|it\s+is)|where\s+(?:it|they)\s+(?:is|are)|behind|back|with\s+(?:us|you)|at\s+home))?(?=\s*(?:[.,;/]|$))",
    r"remain(?:s|ing)?\s+(?:untendered|unexchanged|put|in\s+(?:the\s+)?old|where\s+(?:it|they)\s+(?:is|are))",
)
STANDS = (
    r"(?:stand|stands|standing)(?:\s+(?:as\s+(?:is|they\s+are|it\s+is|sent|given|before)|unchanged))?",
    r"(?:stay|stays|staying|remain|remains|remaining)\s+(?:tendered|in(?:\s+(?:the\s+)?(?:exchange|offer))?(?:\s+as\s+(?:they|it)\s+(?:is|are))?|unchanged|as\s+(?:they|it)\s+(?:is|are|was|were)|the\s+same|as\s+(?:sent|given|instructed|before))",
    r"(?:was|were|is|are)\s+(?:all\s+)?(?:right|correct|fine|ok|okay|good|unchanged|unaffected|as\s+(?:sent|given|before))",
    r"unch(?:anged|gd)?|unaffected|as\s+before|no\s+change",
)
TAKES_BACK = (
    r"w(?:i?th)?dr(?:w|l|wl|aw?l)s?|wdl|w/?draw|w/drawal|cxl(?:s|d|ling)?|cancel(?:s|ling|ing)?|cnx|canc|withdraw(?:s|ing)?|w/d|wd|revok(?:e|es|ing)|rescind(?:s|ing)?|recall(?:s|ing)?|retract(?:s|ing)?|unwind(?:s|ing)?|undo(?:es)?|reverse|annul(?:s)?|un-?tender",
    r"(?:want|wants|wish|wishes|need|needs)\s+(?:(?:to\s+(?:be|come|get|pull))\s+)?(?:back\s+)?out(?:\s+(?:altogether|entirely|of\s+(?:it|this|the\s+(?:exchange|offer|deal))))?(?!\s+(?:of|for|by|on)\b)",
)
FETCHES = (
    r"(?:take|takes|taking|pull|pulls|pulling|bring|brings|bringing|get|gets|getting|come|comes|coming|remove|removes|removing|drop|drops|dropping|strike|strikes|release|releases|releasing|yank|yanks|fetch)",
)
OUT_OF_IT = (
    rf"(?:back\s+)?out\s+of\s+(?:it|{_THE_OFFER})(?:\s+(?:again|altogether))?",
    rf"from\s+(?:it|{_THE_OFFER})",
    r"back\s+out(?:\s+again)?|out\s+again|out(?=\s*(?:[.,;/]|$|please|entirely|completely|altogether|in\s+full))",
)
BACK = (r"back(?:\s+again)?(?=\s*(?:[.,;/!]|$|please|entirely|completely|in\s+full))",)
"""Where they go that somebody wants out: "would like his 48 bonds back"."""
RIGHT_FIGURE = (
    r"s/b|sb|sh(?:l)?d\s+(?:be|read)",
    r"(?:the\s+|a\s+)?(?:right|correct|new|proper|true|revised)\s+(?:number|figure|amount|total|quantity)(?:\s+(?:is|being|now|should\s+be))?",
    r"(?:we|i)\s+(?:meant|intended)",
    r"becomes?|goes\s+to|moves\s+to",
    r"(?:and\s+|but\s+|where\s+)?(?:it\s+|that\s+|this\s+|which\s+)?(?:ought\s+to|should|must|needs?\s+to|has\s+to|is\s+to|are\s+to|was\s+to|was\s+meant\s+to|were\s+to)\s+(?:in\s+fact\s+|now\s+|really\s+)?(?:be|have\s+been|read|say|have\s+read|have\s+said|show|have\s+shown)",
    r"(?:to\s+)?(?:read|reads|show)(?=\s*(?:\$|\ue001|all\b))",
    r"(?:is|are|'s|becomes?|goes|go|changes|moves|comes)\s+(?:now|to|up\s+to|down\s+to|out\s+at|at)",
    r"(?:is\s+)?(?:actually|really|in\s+fact)(?=\s*(?:\$|\ue001))",
    r"(?:make|making|made)(?:\s+(?:it|that|this|his|hers?))?",
    r"(?:now|up\s+to|down\s+to|to)(?=\s*(?:$|\$|\ue001))",
    r"now",
)
IS = (r"is|are|'s",)
"""Before a figure that is put right elsewhere in the sentence: "Delgado is 25 bonds, not 35"."""
WRONG_FIGURE = (
    r"(?:(?:was|were|had\s+been|is|are|have\s+been|has\s+been)\s+)?(?:wrongly\s+|mistakenly\s+|erroneously\s+|inadvertently\s+)?(?:put\s+down|typed|entered|keyed|shown|listed|sent|given|written|quoted|reported|read|recorded|booked|stated)\s+(?:in\s+)?(?:(?:to\s+(?:exchange|tender))|as|at|for|with)",
    r"(?:we|i|you)(?:\s+(?:have|had|'ve|'d))?\s*(?:wrongly\s+|mistakenly\s+)?(?:wrote|typed|put(?:\s+down)?|sent|gave|had|have|said|show|keyed|entered|listed)(?:\s+(?:him|her|it|them|you))?(?:\s+(?:down|in|as|at|for|with))*",
    r"(?:line|row|item|entry)\s*(?:#\s*)?[\d\ue001]{1,3}\s+(?:reads?|read|said|showed|had|was|listed)",
    r"(?:i|we)\s+(?:heard|misheard|misread|understood)(?=\s+(?:\$|\ue001))|(?:was|were|had\s+been|previously|formerly|originally)\s+(?:a\s+)?(?:(?:full\s+|part(?:ial)?\s+)?tender(?:ing|ed)?|exchang(?:e|ing|ed)|in)(?:\s+(?:for|of|at|with))?(?=\s+(?:the\s+)?(?:\$|\ue001|all\b))",
    r"which\s+we\s+(?:gave|sent)(?:\s+(?:to\s+)?you)?\s+as\s+a",
    r"(?:and\s+)?not(?:\s+the)?",
    r"instead\s+of(?:\s+the)?|rather\s+than(?:\s+the)?|in\s+place\s+of(?:\s+the)?|in\s+lieu\s+of|as\s+opposed\s+to|replac(?:es|ing)|supersed(?:es|ing)|vice",
    r"(?:was|were|previously|prev|prior|formerly|originally|earlier|before\s+that|up\s+from|down\s+from|from|old)(?=\s+(?:the\s+)?(?:\$|\ue001))",
    r"(?:please\s+)?(?:forget|scratch|ignore|disregard|strike|drop|never\s+mind|skip)(?:\s+(?:about\s+)?(?:the|that|my|our))?(?=\s*(?:\$|\ue001))",
)
SUPERSEDED = (
    r"(?:is|are|was|were|has\s+been|have\s+been)\s+(?:now\s+)?(?:superseded|replaced|wrong|incorrect|mistaken|out\s+of\s+date|no\s+longer\s+(?:right|good|valid|correct|current))",
)
"""Said of a figure that holds no longer."""
AMENDS = (
    r"(?:goes|moves|drops|falls|rises|climbs|comes)(?=\s+\ue001)",
    r"amend(?:s|ed|ing)?|revis(?:e|es|ed|ing)|chang(?:e|es|ed|ing)|increas(?:e|es|ing)|reduc(?:e|es|ing)|correct(?:s|ed|ing)?|rais(?:e|es|ing)|lower(?:s|ing)?|cut(?:s|ting)?|adjust(?:s|ing)?|updat(?:e|es|ed|ing)|correction|corr|amendment|amended|update|change",
)
DENIES = (
    r"(?:do|does|did|is|are|am|was|were|wo|ca|would|will|should|could|ai|has|have|had)n't|(?:do|does|will|is|are|would|shall)\s+not|ain't|won't|not|never|no\s+longer|cannot|without",
)
ONLY_PART = (r"partial(?:ly)?|part\b(?:\s+position)?|ptl|prtl",)
REST = (
    r"(?:the\s+)?(?:rest|remainder|remaining|rem|balance|bal|others?|leftover)(?:\s+(?:of\s+(?:it|them|his|hers|theirs)|bonds|notes|ones?|position|posn))?",
)
WHOLE = (
    (
        r"full(?:\s+(?:posn?|position|amount|holding|amt|size))?|fully|entire(?:\s+(?:posn?|position|holding|amount|lot))?|whole(?:\s+(?:posn?|position|holding|amount|lot|tender))?|in\s+full|in\s+toto|completely|entirely|altogether|outright|every\s+(?:last\s+)?(?:one|bond|note)(?:\s+of\s+(?:them|his|hers|theirs))?"
        r"|everything(?:\s+(?:it|he|she|they|we\s+sent\s+you\s+for)\s*(?:has|have|owns?|holds?|got|'s\s+got)?)?|the\s+lot|all(?:\s+of\s+(?:it|them|his|hers|theirs))?|max(?:imum)?"
    ),
)
HE = (r"he|she|they|him|her|them|his|hers|theirs|it|both|each",)
OF = (
    r"(?:out\s+)?of(?:\s+(?:the|his|her|their|its|a|that))?(?:\s+(?:total|whole))?(?:\s+(?:of|holding\s+of|position\s+of))?",
)
"""Between a part and that of which it is one; before a client it only says whose."""

HAS = (
    r"(?:positions?|holdings?|balances?)(?:\s+(?:as\s+of|at|on|are|per)\b[^:;\n]{0,24})?\s*(?=:)|(?:positions|holdings|balances)\s+(?:as\s+of|are)",
    r"has|have|had|owns|holds?|with\s+us|holdings?(?=\s+\ue001)",
)
"""What is only held: "Chu has 125" puts nothing in."""
SECOND_THOUGHTS = (
    r"(?:no[,.]?\s+)?(?:wait|hold\s+on|hold\s+that|hold\s+it|hang\s+on|hold\s+the\s+phone|stop)(?:\s+(?:a\s+)?(?:minute|moment|second|sec|press))?(?=\s*(?:[.,:;!–—-]|$))",
    r"(?:so\s+|very\s+)?(?:sorry|apologies|oops|whoops|oh|ah|hmm+|pardon|excuse\s+me)(?:\s+(?:about|for)\s+that)?(?=\s*(?:[.,:;!–—-]|$))",
    r"(?:a\s+)?(?:correction|late\s+change|change|update|errat(?:um|a)|amendment)(?:\s+(?:to|on|of)\s+(?:the\s+|this\s+)?(?:above|list|same|foregoing))?(?=\s*[:.,–—-])",
    r"(?:scratch|strike|cancel|disregard|forget)\s+that(?=\s*(?:[.,:;!–—-]|$|for\s|on\s))",
    r"(?:an?\s+|the\s+)?(?:typo|typing\s+error|misprint|slip(?:\s+of\s+the\s+(?:pen|finger))?|mistake|error|correction)\s+(?:in|on|to)\s+(?:our|my|the|this\s+morning's|yesterday's)\s+(?:mail|e-?mail|list|sheet|message|fax|note|file)(?:\s+(?:of|from|at)\s+[\w.:/]+(?:\s?[ap]m)?)?(?=\s*[.,:;–—-])",
    r"late\s+news|news\s*flash|just\s+in(?=\s*:)|er+r?(?=\s*[,.])",
    r"on\s+(?:a\s+)?second\s+(?:look|thoughts?|reading)|on\s+looking\s+again|(?:my|our)\s+(?:mistake|error|bad|slip|fault)|one\s+(?:more|last|other)\s+(?:thing|change)|p\.?\s?p?\.?s\.?(?=[\s:])|stop\s+press|last\s+minute(?:\s+change)?|before\s+(?:i|we)\s+(?:hit\s+)?send(?:\s+this)?|actually(?=\s*,)",
)
"""How one begins who takes back or sets right what he wrote above."""
OF_A_FIGURE = (r"(?:scratch|strike|forget|ignore|disregard|never\s+mind)\s+(?:the\s+|my\s+)?(?=\ue000)",)
"""Takes back what was written of a client: "scratch the Lindqvist figure, it is 35"."""

LETTERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("!", (*SECOND_THOUGHTS, *OF_A_FIGURE)),
    (".", QUIET_PHRASES),
    ("D", STAYS_OUT),
    ("F", WRONG_FIGURE),
    ("G", RIGHT_FIGURE),
    ("W", TAKES_BACK),
    ("S", STANDS),
    ("L", LEAVES),
    ("B", STAYS_WHERE),
    ("T", PUTS_IN),
    ("K", KEEPS),
    ("U", FETCHES),
    ("X", OUT_OF_IT),
    ("Y", BACK),
    ("Z", SUPERSEDED),
    ("E", AMENDS),
    ("N", DENIES),
    ("P", ONLY_PART),
    ("R", REST),
    ("A", WHOLE),
    ("H", HE),
    ("O", OF),
    ("g", IS),
    ("o", HAS),
)
"""The signs, in the order in which they are tried where two begin alike."""
