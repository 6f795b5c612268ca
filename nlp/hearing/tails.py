"""The end of a sentence that only asks for news or papers when all is done: "…, and send me the new paper when it is ready".

What such a tail hangs on is the sending, never the election before it. Everything in it is of closed lists, so that no condition
passes: "mail me the check when the price is right" is no such tail.
"""

from __future__ import annotations

import re

from nlp.amounts.amount import AmountKind
from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.sentence import Sentence, until

_SENDS = (
    r"(?:(?:send|mail|post|forward|ship|fax|e-?mail)\s+(?:me|us|on)(?:\s+(?:the|my|our|a|an|new|old|nice|signed|printed)){0,3}"
    r"\s+(?:paper|papers|paperwork|statement|confirmation|copy|receipt|slip|notice|notes?|bonds?|certificates?|ones|word|line|note|mail|e-?mail|letter)"
    r"|drop\s+(?:me|us)\s+(?:a|the)\s+(?:line|note|card|word|mail|e-?mail)|let\s+(?:me|us)\s+know|give\s+(?:me|us)\s+(?:a\s+)?(?:call|ring|shout|buzz|holler|word|notice)"
    r"|(?:call|phone|ring|write|write\s+to|tell|notify|inform|e-?mail)\s+(?:me|us)|confirm(?:\s+(?:it|this)?\s*to\s+(?:me|us))?)"
)
_THINGS = r"(?:it|they|that|this|all|everything|things|(?:the|my|our)\s+(?:new\s+|whole\s+|old\s+)?(?:paper|papers|notes?|bonds?|ones|things?|exchange|swap|deal|statement|certificates?|lot))"
_DONE = (
    r"(?:(?:is|are|'s|'re|has|have|was|were|gets?|got|been|being|all|finally|safely|fully|duly|there|here|come|comes|came|goes|gone|arrives?|arrived|"
    r"ready|done|through|over|in|out|finished|settled|swapped|exchanged|issued|processed|booked|entered|recorded|complete|completed|printed|clears?|cleared|made|available)\s*){1,5}"
)
TAIL = Late(
    rf"(?:[,;]|\s)\s*(?:(?:and|then|also|but|please|pls|kindly|just)\s+){{1,4}}{_SENDS}(?:\s+(?:please|back|too))?\s+"
    rf"(?:when|once|as\s+soon\s+as|after|whenever)\s+(?:{_THINGS}\s*{_DONE}|(?:you|y'all)(?:\s+(?:are|'re)|'re|\s+have|'ve)\s+(?:it\s+)?(?:done|finished|through))"
    r"(?:\s*,?\s*(?:please|thanks|thank\s+you|ok|okay))?\W*$",
    re.IGNORECASE,
)
_KEPT = Late(
    r"\b(?:keep|hold|leave|retain|sit\s+on|hang\s+on\s+to|stays?|remains?|kept|held|left|retained)\b[^.;!?]{0,30}?\b(?:rest|balance|remainder|remaining|others?|what(?:'s|\s+is)\s+left)\b[^.;!?]{0,50}?"
    r"|\b(?:rest|balance|remainder|remaining|others?)\b[^.;!?]{0,40}?\b(?:stays?|remains?|keep|kept|held|left|retained|untouched|put|sits?|hold|leave)\b[^.;!?]{0,40}?",
    re.IGNORECASE,
)
_KEPT_SO_MUCH = Late(
    r"\b(?:keep|hold|leave|retain|sit\s+on|hang\s+on\s+to)\s+(?:back\s+|only\s+|the\s+|my\s+|other\s+){0,3}(?:\$?\d[\d,]{0,9}|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{2,6}teen|[a-z]{2,5}ty(?:-[a-z]{3,5})?|half|quarter|third)(?:\s+(?:hundred|thousand))?)(?:\s+(?:of\s+(?:them|these|those)|bonds?|notes?|dollars|myself))?\s*$",
    re.IGNORECASE,
)
"""A stated amount kept, said last before that: "and will keep 30 until maturity"."""
_AS_LONG_AS_I_SAY = Sifted(
    r"\s*,?\s*\b(?:for\s+(?:now|the\s+(?:time\s+being|moment|present))|at\s+(?:this|the)\s+(?:time|moment|point|stage)|at\s+present|as\s+of\s+now|until\s+further\s+(?:notice|instructions?|word|orders?|advice)"
    r"|(?:until|till|to)\s+(?:(?:the\s+)?(?:final\s+)?maturity|(?:they|these|those|the\s+notes)\s+(?:mature|fall\s+due|come\s+due)|(?:the\s+year\s+)?(?:19|20)\d\d)(?:\s*,?\s*when\s+(?:they|these|those|the\s+notes)\s+(?:mature|fall\s+due|come\s+due|are\s+(?:due|paid|redeemed)))?(?:\s+at\s+(?:par|100))?"
    r"|(?:until|till|unless)\s+(?:i|we|you)\s+(?:tell|say|write|instruct|advise|let|give|hear|decide|call|send)(?:\s+(?:you|from|me|us|know|otherwise|differently|so|again|word|notice|further|other|instructions?|different))*)\s*(?:please|thanks|thank\s+you)?\W*$",
    re.IGNORECASE,
)
"""How long the rest stays, which holds up nothing of what goes in: "... and hold the balance until further notice"."""
_STAYS_UNTIL = Late(
    r"\W*(?:(?:and|so|but)\s+)?(?:(?:(?:i|we|he|she|they|it)(?:['’]ll|\s+will|\s+shall)?|the\s+\w+(?:\s+\w+)?|\w+)\s+)?(?:is\s+|are\s+|would\s+(?:like|rather|prefer)\s+(?:to\s+)?)?(?:to\s+)?"
    r"(?:keep|hold|leave|retain|keeps|holds|retains|keeping|holding|retaining)\s+(?:(?:on\s+to|back|onto)\s+)?(?:the\s+)?(?:rest|balance|remainder|remaining|others?)\b[^.;:,!?]{0,40}?"
    r"(?P<tail>\s+(?:until|till|while|as\s+long\s+as|so\s+long\s+as)\s+(?![^\n]*\b(?:tender|exchang|swap|convert|then|and|but|or|if|unless|instruct|process|enter|confirm|sign)\w*)[^.;:,!?\n]{3,90})\W*$",
    re.IGNORECASE,
)
"""A sentence of nothing but what is kept back, and until when: "He keeps the other half until the estate is settled"."""
_WHICH_I_KEEP = Late(
    r"\s*,?\s*\b(?:(?:which|that|these|those|and\s+(?:those|these|that))\s+)?(?:(?:i|we)(?:['’]d|['’]ll|['’]m|\s+(?:would|will|shall|am|are))?\s+(?:\w+ly\s+)?"
    r"(?:(?:wish|want|like|prefer|rather|intend|mean|plan|going|need|choose)\s+(?:to\s+)?)?(?:keep|keeping|hold|holding|retain|hang\s+on\s+to)(?:\s+(?:back|on\s+to|onto|for\s+(?:myself|ourselves|now|me|us)))?"
    r"|(?:which|that|they|those|these)\s+(?:are\s+to\s+|should\s+|will\s+|must\s+|can\s+)?(?:stay|remain)(?:\s+(?:with\s+(?:me|us|you)|where\s+they\s+are|put|here|in\s+(?:my|our|the)\s+account))?)\s*\W*$",
    re.IGNORECASE,
)
"""What "all but" keeps back, said once more: "all of them except $75,000, which I wish to keep back"."""
_RESIGNED = Late(
    r"\s*,?\s*\b(?:and|then)\s+(?:(?:i|we)['’]?ll\s+|just\s+)?(?:(?:hope|hoping|pray|praying|look(?:ing)?\s+forward|wish(?:ing)?)(?:\s+(?:for|to))?\s+(?:(?:the\s+)?best|better(?:\s+(?:days|times|luck|things))?|brighter\s+days|happier\s+times)"
    r"|(?:keep|keeping|cross|crossing)\s+(?:my|our)\s+fingers(?:\s+crossed)?|take\s+(?:my|our)\s+chances?|(?:be|get)\s+(?:done|shot|rid)\s+(?:with|of)\s+(?:it|them|this|the\s+(?:whole\s+)?(?:thing|business|lot))(?:\s+all)?"
    r"|get\s+(?:it|this)\s+over(?:\s+(?:with|and\s+done(?:\s+with)?))?|let\s+the\s+chips\s+fall(?:\s+where\s+they\s+(?:may|will))?|live\s+with\s+it|call\s+it\s+(?:a\s+day|quits|done)|move\s+on|leave\s+it\s+at\s+that|good\s+riddance(?:\s+to\s+\w+)?|(?:let['’]?s\s+)?have\s+done\s+with\s+it)\W*$",
    re.IGNORECASE,
)
"""How somebody ends who gives in to what comes: "... and hope for better", "... and be done with it"."""
_FAREWELL = Late(
    r"\s*,?\s*\band\s+(?:good\s*-?(?:night|day|evening|bye)|goodbye|god\s+bless(?:\s+(?:you|y'all|us))?(?:\s+all)?|all\s+the\s+best(?:\s+to\s+\w+(?:\s+\w+)?)?|best\s+(?:wishes|regards)|(?:warm|kind)\s+regards|have\s+a\s+(?:good|nice|great|lovely|fine|blessed)\s+\w+|(?:many\s+)?thanks(?:\s+(?:again|a\s+\w+|so\s+much|for\s+[\w\s']{2,40}))?|thank\s+you(?:\s+(?:again|kindly|so\s+much|for\s+[\w\s']{2,40}))?|greetings(?:\s+from\s+\w+(?:\s+\w+)?)?|my\s+(?:best|regards)(?:\s+to\s+\w+(?:\s+\w+)?)?)\W*$",
    re.IGNORECASE,
)
"""How somebody takes leave in the sentence of his order: "Exchange all of my notes and good night"."""
_TAKES_BACK = Late(
    r"\b(?:cancel\w*|undo\w*|revok\w*|withdraw\w*|if|unless|until|till|wait\w*|hold\w*|not|sell\w*|cash|change|back\s+out|sparing|checking|asking|excluding|leaving|nothing|those|keeping|stay\w*)\b",
    re.IGNORECASE,
)
"""What makes more of such a leave-taking than one: "and thanks for letting me cancel next week"."""
_LONGEST = 160
"""Characters that such a tail has at most."""


def without_tail(sentence: Sentence) -> Sentence:
    """Give the sentence without its tail, if it has one; offsets stay the passage's."""
    begin = max(0, len(sentence.text) - _LONGEST)
    found = TAIL.search(sentence.text, begin) or _of_the_rest(sentence.text, begin) or _kept_back(sentence)
    if found is None and sentence.has("TENDER", "WITHDRAW"):
        found = _RESIGNED.search(sentence.text, begin) or _FAREWELL.search(sentence.text, begin)
        found = None if found and _TAKES_BACK.search(found.group()) else found
    if found is None or not sentence.text[: found.start()].strip():
        return sentence
    return until(sentence, found.start())


def _of_the_rest(text: str, begin: int) -> re.Match[str] | None:
    """Give the words at the end that only say how long what is kept back stays there."""
    found = _AS_LONG_AS_I_SAY.search(text, begin)
    if found is None:
        stays = _STAYS_UNTIL.match(text) if begin == 0 else None
        return re.compile(re.escape(stays["tail"])).search(text, stays.start("tail")) if stays else None
    kept = list(_KEPT.finditer(text, begin, found.start())) or list(_KEPT_SO_MUCH.finditer(text, begin, found.start()))
    return (
        found
        if kept and not re.search(r",(?!\d{3})|[;:]|\b(?:and|but|then|or)\b", text[kept[-1].end() : found.start()])
        else None
    )


def _kept_back(sentence: Sentence) -> re.Match[str] | None:
    """Give the words at the end that say once more that what "all but" names is kept."""
    last = sentence.amounts[-1] if sentence.amounts else None
    if last is None or last.kind is not AmountKind.ALL_BUT:
        return None
    return _WHICH_I_KEEP.match(sentence.text, last.end - sentence.start)
