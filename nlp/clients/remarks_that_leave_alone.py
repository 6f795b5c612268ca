"""Does a broker's remark on a client leave the client's order alone? "Mr. Bell would like a copy.", "George Pruitt will send me paper but please go on this.".

Whole sentences of closed shapes: paper that is to come and is not waited for, a copy, regards, a question about the new paper that was answered, a call to make
sure that it was written down right, a trade or an age, or what he may do in a later season. What leaves the order open ("he may still change his mind", "paper
to confirm the amount") has words that none of these has.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_WHO = r"(?:(?:mr|mrs|ms|miss|dr)\.?\s+(?:and\s+(?:mrs|ms|mr)\.?\s+)?[\w'’-]+|(?:the\s+)?(?:client|customer|wirths)|he|she|they|(?-i:[A-Z])[\w'’-]+(?:\s+(?-i:[A-Z])[\w'’-]+){1,2}|(?-i:[A-Z])[\w'’-]{2,})(?:\s+(?:over\s+there|himself|herself|(?:over\s+)?at\s+(?:the\s+)?[\w'’-]+))?"
_PAPER = r"(?:paper(?:work|s)?|(?:signed|original|hard|paper|written|printed)\s+(?:forms?|letters?|cop(?:y|ies)|originals?|paper)|forms?|originals?)"
_GOES_ON = (
    r"(?:please\s+(?:go(?:\s+(?:on|ahead|forward)(?:\s+(?:with|on)\s+(?:this|it))?)?|proceed|act|do\s+not\s+wait|don['’]t\s+wait)(?:\s+(?:on|with|now|for|this|it|that|at\s+once|meanwhile|anyway))*|(?:you\s+)?(?:do\s+not|don['’]t|need\s+not|needn['’]t|no\s+need\s+to|should\s+not|shouldn['’]t)\s+(?:wait|hold)(?:\s+(?:this|it|on|up|for|that|the\s+\w+))*"
    r"|(?:this|that|it|the\s+order)\s+(?:stands|is\s+(?:final|firm|good)|goes\s+(?:now|today))(?:\s+(?:now|without\s+it|regardless|as\s+is))*)"
)
_COMES = (
    rf"(?:will|['’]ll|is\s+going\s+to|is|are|has|have)\s+(?:also\s+)?(?:send|sending|sent|mail|mailing|mailed|fax|faxing|faxed|forward|forwarding|drop\s+off|dropping\s+off|get|getting)\s+(?:me|us)\s+(?:(?:the|his|her|their|a|an|some)\s+)?{_PAPER}"
    r"(?:\s+(?:for|to\s+go\s+in(?:to)?)\s+(?:our|my|the)\s+(?:own\s+)?files?)?(?:\s+(?:next\s+week|this\s+week|tomorrow|later|in\s+due\s+course|by\s+(?:mail|post|courier)))?"
)
_ASKED_ME = r"(?:(?:also|has|just)\s+){0,2}(?:asked|asks|begs?|begged|wanted|wants|told|would\s+like|reminded)\s+(?:me\s+)?to\s+"
_GREETING = r"(?:say\s+(?:hello|hi|thanks?(?:\s+you)?|good\s+(?:morning|day|afternoon))|(?:send|give|pass\s+(?:on|along)|convey)\s+(?:you(?:r\s+\w+)?\s+)?(?:his|her|their|all\s+)?\s*(?:best|kind|warm|regards|thanks|greetings|compliments|good\s+wishes|love)(?:\s+(?:regards|wishes|thanks))?|thank\s+you(?:\s+all)?|greet\s+you|wish\s+you\s+(?:well|a\s+\w+(?:\s+\w+)?))(?:\s+(?:to|from|for|about|on)\s+(?!(?:hold|wait|any|more|less|half|his|her|their|if|when|until)\b)[\w'’-]+(?:\s+(?!(?:hold|wait|any|more|less|half|his|her|their|if|when|until)\b)[\w'’-]+){0,5})?"
_REGARDS = rf"(?:{_ASKED_ME}{_GREETING}|(?:also\s+)?(?:sends|send|says|said)\s+(?:(?:his|her|their|you|best|kind|warm|regards|thanks|greetings|hello|hi|love)\s*){{1,4}}(?:to\s+(?:you(?:\s+all)?|everybody|everyone|the\s+desk))?)"
_COPY = r"(?:(?:would|['’]d)\s+(?:also\s+)?(?:like|love|appreciate|want)|wants|asked\s+(?:me\s+)?for|asks\s+for|likes)\s+(?:to\s+(?:have|get|see)\s+)?(?:a|his\s+own|her\s+own|their\s+own|the)\s+(?:paper\s+|printed\s+)?(?:copy|receipt|acknowledge?ment)(?:\s+(?:of\s+(?:the\s+(?:read-?back|acknowledge?ment|receipt|circular|letter)|whatever\s+you\s+send|it|this)|for\s+(?:his|her|their|the)\s+(?:files?|records?|drawer)|by\s+(?:post|mail)))*"
_NEW_PAPER = (
    r"(?:the\s+)?(?:new\s+(?:notes?|bonds?|paper|ones)|warrants?|(?:stock\s+)?certificates?|new\s+certificates?)"
)
_ASKED = (
    rf"(?:(?:also|has|have)\s+)?(?:asked|asks|wanted\s+to\s+know|wants\s+to\s+know|wondered|was\s+curious|has\s+been\s+asking)(?:\s+(?:me|twice|again|three\s+times|already))?\s+(?:whether|if|how|why|in\s+what\s+(?:form|color|colour|size))\s+{_NEW_PAPER}\s+(?:will\s+)?(?:come|comes|are|is|look|get|arrive|be|pay)\b"
    r"(?:\s+(?!(?:before|until|unless|first|only|enough|less|more|keep|hold(?!\s+in\s+(?:his|her|their|the)\s+hands?\b)|back|worth|safe|still|or\s+(?:he|she|they))\b)[\w'’-]+){0,14}"
)
_ANSWERED = r"(?:(?:please\s+)?(?:don['’]t|do\s+not|no\s+need\s+to|need\s+not)\s+answer\s+(?:that|it|him|her|them)|(?:which\s+)?i\s+(?:have\s+)?(?:already\s+)?(?:said\s+(?:no|yes|they\s+do(?:n['’]t)?|i\s+doubted\s+it|probably(?:\s+not)?)|did|told\s+(?:him|her|them)|answered(?:\s+(?:him|her|them|that))?|explained|have)(?:\s+already)?|and\s+(?:he|she)\s+wanted\s+to\s+know\s+why\s+(?:he|she)['’]d\s+want\s+to)"
_MADE_SURE = r"(?:(?:has|have|just)\s+)?(?:rang|called|phoned|telephoned|wrote|rung|stopped\s+by|came\s+by|asked)(?:\s+(?:me|us|twice|three\s+times|four\s+times|again|this\s+morning|this\s+afternoon|today|yesterday))*\s+(?:just\s+)?to\s+(?:make|be)\s+sure\s+(?:that\s+)?(?:i|we)\s+(?:had|have|wrote|got|put|took|heard|read)\s+(?:(?:it|this|that|his\s+\w+|her\s+\w+|the\s+\w+)\s+)?(?:down\s+)?(?:right|correctly|properly|down|as\s+(?:he|she)\s+said(?:\s+it)?)"
_TRADE = r"(?:is|was)\s+(?:(?:a|an|the)\s+(?:(?!(?:trustee|executor|minor|bankrupt|ward|debtor|party|former|new|joint|widower?|little|bit)\b)[a-z'’-]+\s+){0,3}?(?!(?:seller|buyer|holder|decliner|refuser|trustee|debtor|loser|winner|waiter|tender|party|keeper)\b)[a-z'’-]*(?:er|or|ist|man|woman|ian|nurse|cook|judge|clerk|coach|priest|pilot|surgeon|chef|captain)(?:\s+(?:in|at|from|of|on)\s+(?:the\s+)?(?-i:[A-Z])?[\w'’-]+(?:\s+(?:railroad|navy|army|line|yards?))?)?(?:\s+for\s+[\w-]+\s+years)?|(?:eighty|ninety|seventy|sixty)(?:-\w+)?(?:\s+years\s+old)?)"
_LATER_SEASON = r"(?:asked\s+me\s+to\s+(?:pass\s+(?:on|along)|say|mention|tell\s+you)\s+that\s+|mentioned\s+(?:that\s+)?|says\s+(?:that\s+)?|said\s+(?:that\s+)?)?(?:he|she|they)\s+(?:may|might|could)\s+do\s+something\s+(?:else\s+|more\s+)?(?:with\s+(?:the\s+(?:rest|other\s+half|remainder|balance))\s+)?(?:in\s+the\s+(?:spring|fall|autumn|winter|new\s+year)|next\s+(?:year|spring|fall|winter)|some\s+other\s+(?:time|year))(?:\s*,?\s*(?:after|when|once)\s+(?:the|this)\s+offer\s+(?:is\s+(?:over|done|closed)|has\s+(?:closed|ended|expired)))?"
_SAID = rf"(?:{_REGARDS}|{_COPY}|{_MADE_SURE}|{_TRADE}|{_LATER_SEASON}|{_COMES}\s*[,;–—-]*\s*(?:(?:but|and|so|though|however)\s+)?{_GOES_ON}|{_ASKED}(?:\s*[,;–—-]+\s*(?:but\s+|and\s+)?{_ANSWERED}){{1,3}})"
_LEAVES_ALONE = Late(
    rf"\W*(?:(?:and|also|ps|p\.s\.|by\s+the\s+way|incidentally)\W+){{0,2}}{_WHO}(?:\s+|(?=['’])){_SAID}(?:\s*,?\s*(?:and\s+)?(?:(?:he|she|they)\s+)?{_SAID})?\s*(?:[,;–—-]+\s*(?:but\s+|and\s+|so\s+)?(?:{_ANSWERED}|{_GOES_ON})){{0,3}}\W*",
    re.IGNORECASE,
)
_LONGEST = 260


def leaves_order_alone(sentence: str) -> bool:
    """Tell whether a whole sentence on a client is a remark that leaves his order alone."""
    return len(sentence) <= _LONGEST and _LEAVES_ALONE.fullmatch(" ".join(sentence.split())) is not None


_NOT_WAITED_FOR = Late(
    r"\b(?:do\s+not|don['’]t|shouldn['’]t|should\s+not|need\s+not|needn['’]t|no\s+need\s+to)\s+(?:\w+\s+)?(?:wait|hold)\b"
)
_BY_ITSELF = Late(
    r"\b(?:separate|new|another|own|second)\s+(?:instruction|mail|e-?mail|letter|line|order|message)\b|\bseparately\b"
)


def comes_by_itself(sentence: str) -> bool:
    """Tell whether what a client may still do comes, if at all, as an order of its own that nothing waits for."""
    small = sentence.lower()
    return _NOT_WAITED_FOR.search(small) is not None and _BY_ITSELF.search(small) is not None
