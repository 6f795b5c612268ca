"""Whether a whole sentence pulls out all that went in: "Pull everything I put in, I want out of the whole thing.", "Yank it all, I've changed my mind.".

Such a sentence tells of the tender by what was done ("I put in"), which sounds like a tale of the past, and wants out. Every word of it has
its place in the shape; a part, a condition or a time has none.
"""

from __future__ import annotations

import re
from dataclasses import replace

from nlp.amounts.amount import AmountKind
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement, statements

_OFFER = r"(?:it|this|there|that|(?:the|this|your)\s+(?:whole\s+)?(?:exchange|offer|tender|deal|swap|thing|business|program|mess))"
_ALL = r"(?:everything|it\s+all|them\s+all|all\s+(?:of\s+)?(?:it|them|mine|ours|(?:my|our|the|those)\s+(?:\w+\s+)?(?:notes|bonds|stuff|paper))|(?:the\s+)?whole\s+(?:lot|thing|works|business|shebang)|the\s+(?:lot|works)|every\s+(?:last\s+)?(?:bit|one|note|bond)(?:\s+of\s+(?:it|them|mine))?|(?:my|our)\s+(?:whole|entire)\s+(?:tender|position|holding)|what(?:ever)?(?=\s+(?:i|we)\b))"
_SENT = r"(?:\s+(?:that\s+)?(?:i|we)(?:['’]ve|\s+have|\s+had)?(?:\s+(?:already|just|ever))?\s+(?:put\s+in(?:to\s+(?:it|this|there))?|tendered|sent(?:\s+you|\s+in)?|gave(?:\s+you)?|given(?:\s+you)?|submitted|signed\s+up|handed\s+(?:in|over)|turned\s+in|exchanged|entered)(?:\s+(?:last\s+week|the\s+other\s+day|yesterday|before|already|earlier|on\s+\w+day|last\s+\w+day))?)"
_OUT = rf"(?:\s+(?:right\s+|straight\s+)?(?:back\s+out|out|back)(?:\s+(?:of|from)\s+{_OFFER})?(?:\s+again)?)"
_PULL = rf"(?:(?:pull|yank|scrap|withdraw|cancel)\s+{_ALL}{_SENT}?{_OUT}?|(?:take|get|bring|fetch|haul|drag|move|pull|yank)\s+{_ALL}{_SENT}?{_OUT}|(?:take|get|bring|pull|yank)\s+(?:out|back)\s+{_ALL}{_SENT}?)"
_WANTS_OUT = rf"(?:i|we)(?:\s+both)?\s+(?:want|need|wish\s+to\s+be|['’]d\s+like)\s+(?:to\s+(?:get|be)\s+)?out(?:\s+of\s+{_OFFER})?(?:\s+(?:altogether|completely|entirely|now))?"
_CHANGED = r"(?:(?:i|we)(?:['’]ve|\s+have)?\s+)?(?:changed\s+(?:my|our)\s+minds?(?:\s+(?:on|about)\s+(?:it|this|that|the\s+(?:exchange|offer|whole\s+thing)))?|(?:had\s+)?(?:a\s+change\s+of\s+(?:heart|mind)|second\s+thoughts))"
_REASON = rf"(?:{_WANTS_OUT}|{_CHANGED}|(?:i\s+|we\s+)?(?:do\s+not|don['’]?t)\s+want\s+(?:any\s+(?:part\s+)?of\s+it|it|them|any|anything)(?:\s+in(?:\s+(?:there|it))?)?)"
_SEAM = r"\s*(?:,\s*(?:and|so|because|since)?|;|:|–|—|-|\band|\bso|\bbecause|\bsince)\s*"
_PLEA = r"(?:please|pls|kindly|just|so|ok|okay|now|sorry|well|look)"
_SHAPE = Late(
    rf"\W*(?:{_PLEA}\W+)*(?:{_REASON}{_SEAM}(?:{_PLEA}\W+)*)?(?:(?:i|we)\s+(?:want|need|would\s+like|['’]d\s+like)\s+(?:you\s+)?to\s+)?{_PULL}(?:{_SEAM}{_REASON})?(?:\s*,?\s+(?:please|pls|thanks|thank\s+you|now|today))*\s*[.!]*\s*",
    re.IGNORECASE,
)
_LONGEST = 40
"""Words of such a sentence."""


def pulled_whole(number: int, sentence: Sentence) -> Statement | None:
    """Give the taking back of all that a holder's sentence is as a whole; None where it is none. `number`: its place in the mail."""
    if len(sentence.words) > _LONGEST or any(amount.kind is not AmountKind.ALL for amount in sentence.amounts):
        return None
    if _SHAPE.fullmatch(sentence.text) is None:
        return None
    (bare,) = statements(number, replace(sentence, marks=()), broker=False)
    return replace(
        bare,
        deed=Deed.WITHDRAW,
        mood=Mood.DIRECT,
        bases=(),
        corrects=False,
        strange="",
        begins=sentence.start,
        at=sentence.start,
        made=True,
    )
