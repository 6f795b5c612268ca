"""A mind that comes back to the figure it began with: "Put 40 in. Make that 45. You know what, I was right the first time, 40.".

The corrected one no longer stands then, and the holder is asked, whether the first is named again or only pointed at.
"""

from __future__ import annotations

from collections.abc import Sequence

from nlp.amounts.amount import Amount, AmountKind
from nlp.changing import changed
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement
from nlp.statements.figures_named import figures_named, with_signs

_LEAD = r"(?:(?:you\s+know\s+what|you\s+know|no|nope|oh|ah|well|hm+|ok|okay|but|and|so|actually|sorry|wait|then\s+again|(?:on|upon)\s+(?:second|third|further)\s+thoughts?|come\s+to\s+think\s+of\s+it|please|pls|in\s+the\s+end|after\s+all|thinking\s+(?:about\s+it|again|it\s+over)|oh\s+well|silly\s+me|let\s+me\s+see)\b[^\w<]*+){0,4}+"
_FIRST = r"(?:(?:the|my|that)\s+(?:very\s+)?(?:first|original|earlier|old)\s+(?:figure|number|amount|one|instinct|thought|idea|guess|answer|choice)|what\s+i\s+(?:first\s+)?(?:said|wrote|put|had)(?:\s+(?:first|at\s+first|before|above|originally))?)"
_AT_FIRST = r"(?:the\s+first\s+time(?:\s+(?:around|round))?|at\s+first|before|to\s+begin\s+with|in\s+the\s+first\s+place|at\s+the\s+(?:start|outset|beginning)|originally|first|earlier|from\s+the\s+start)"
_RETURNS = (
    rf"(?:i\s+(?:was|had\s+(?:it|that))\s+right\s+{_AT_FIRST}|{_FIRST}\s+(?:was|is)\s+(?:right|better|best|good|fine|correct|the\s+(?:right|better|best)\s+one)"
    rf"|(?:let['’]?s\s+|let\s+us\s+|i['’]ll\s+|i\s+will\s+|i\s+)?(?:go(?:ing)?\s+back|come\s+back|return|back|stay|stick|keep|leave\s+(?:it|that))\s+(?:to|with|at)\s+{_FIRST}|(?:leave|keep|make|have)\s+(?:it|that)\s+(?:as|like)\s+(?:i\s+(?:said|wrote|had\s+it|put\s+it)|it\s+was)(?:\s+{_AT_FIRST})?|as\s+you\s+were|as\s+i\s+(?:said|wrote|had\s+it)\s+{_AT_FIRST})"
)
_TO = r"(?:(?:let['’]?s\s+|let\s+us\s+|i['’]ll\s+|i\s+will\s+|i\s+|make\s+it\s+)?(?:go\s+back\s+to|come\s+back\s+to|return\s+to|back\s+to|stay\s+with|stick\s+with|stay\s+at|leave\s+it\s+at|keep\s+it\s+at|make\s+it))"
_SIZE = r"(?:\s+(?:bonds?|notes?|thousand|of\s+(?:them|mine|my\s+(?:notes|bonds))))*"
_RIGHT = rf"(?:was|is)\s+(?:right|better|best|correct|the\s+right\s+(?:one|number|figure|amount))(?:\s+{_AT_FIRST}|\s+after\s+all)?"
_END = r"(?:\s*,?\s*(?:(?:i|we)\s+(?:think|guess|believe|suppose)|hm+|perhaps|maybe|please|after\s+all|then|it\s+is|it\s+shall\s+be|thanks|thank\s+you|final|and\s+that(?:['’]s|\s+is)\s+final|as\s+before|again|bonds|in\s+all))*+[\s.!)]*"
_NAMED = Late(
    rf"\W*{_LEAD}(?:{_RETURNS}\s*[,;:.–—-]+\s*(?:so\s+)?(?:(?:it\s+is|make\s+it|the)\s+)?(?P<a><n>){_SIZE}|{_TO}\s+(?:the\s+)?(?P<b><n>){_SIZE}|(?:the\s+)?(?P<c><n>){_SIZE}\s*,?\s*(?:{_RIGHT}|as\s+i\s+(?:said|wrote|had\s+it)\s+{_AT_FIRST}))(?:\s*,?\s*{_AT_FIRST})?{_END}"
)
_POINTED = Late(rf"\W*{_LEAD}{_RETURNS}{_END}")
_LONGEST = 160
"""Characters of such a sentence."""


def back_to_the_first(said: Sequence[Statement], parts: Sequence[tuple[int, Sentence]]) -> list[Statement]:
    """Give the statements left open where the mail comes back to the first figure.

    `said`: the statements of one account, in order; `parts`: the sentences with their places.
    """
    figures = [one for one in said if one.deed is Deed.TENDER and one.mood is Mood.DIRECT and len(one.amounts) == 1]
    if len(figures) < 2 or not any(one.corrects for one in figures[1:]):
        return list(said)
    first, last = figures[0], figures[-1]
    back = {
        number
        for number, part in parts
        if number > figures[1].sentence and len(part.text) <= _LONGEST and _comes_back(part, first.amounts[0])
    }
    if not back or max(back) < last.sentence:
        return list(said)
    return [
        changed(one, deed=Deed.BARE, opens=True, harmless=False, told=False) if one.sentence in back else one
        for one in said
    ]


def _comes_back(part: Sentence, first: Amount) -> bool:
    """Tell whether a sentence comes back to the first amount."""
    small = " ".join(lowered(part.text).split())
    if _POINTED.fullmatch(small) is not None:
        return True
    amounts = figures_named(part)
    if len(amounts) != 1 or amounts[0].kind is not AmountKind.AMOUNT:
        return False
    words = with_signs(lowered(part.text), amounts, part.start)
    return _NAMED.fullmatch(" ".join(words.split())) is not None and bool(
        set(amounts[0].readings) & set(first.readings)
    )
