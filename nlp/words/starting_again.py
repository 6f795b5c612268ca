"""Where a sentence starts again behind words that take its amount back: "Please tender 80 - no, scratch that, I misread it - tender 70".

Cut there it is two sentences, as if the writer had put a stop, and is read as those are.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_OH = r"(?:(?:no|oh|ah|oops|whoops|sorry|wait|well|nope|argh|ugh|hm+|my\s+mistake|forgive\s+me|pardon\s+me|apologies)[\s,.…–—-]+){0,4}"
_TAKES_BACK = (
    r"(?:(?:scratch|strike|scrap|scrub|erase|cross\s+out)\s+(?:that|it|this)(?:\s+(?:figure|number|amount|out))?|wait(?!\s+(?:for|with|on|until|till|to|and)\b)|hold\s+on(?!\s+to\b)|correction|that\s+is\s+wrong|that['’]s\s+wrong"
    r"|(?:i|we)\s+(?:misread|mistyped|miscounted|misspoke|looked\s+at\s+the\s+wrong|was\s+looking\s+at\s+the\s+wrong|am\s+looking\s+at\s+the\s+wrong|had\s+the\s+wrong)\b)"
)
_NUMBER = r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|half|all|everything)\b)"
_CUT = Late(rf"(?P<cut>\s*[,;]\s*|\s+[-–—]{{1,2}}\s*|\s*(?:--|—|\.{{3}}|…)\s*)(?={_OH}{_TAKES_BACK}\b)", re.IGNORECASE)
_AN_AMOUNT = Late(_NUMBER, re.IGNORECASE)
_PAPER = r"(?:statement|page|line|sheet|paper|figure|number|column|letter|slip|it|form)"
_MISREAD = (
    rf"(?:i|we)\s+(?:(?:was|were|am)\s+(?:looking\s+at|reading(?:\s+from)?)|looked\s+at|misread|had)\s+(?:(?:the|my|our|an?)\s+)?(?:(?:wrong|old|last)\s+)?(?:\w+\s+)?{_PAPER}"
    rf"|(?:i|we)\s+(?:miscounted|mistyped|misspoke)|my\s+(?:mistake|error|fault)|wrong\s+{_PAPER}|sorry"
)
"""Why it is taken back."""
_STOP = r"(?:\s*[,;.:…–—-]+)++\s*"
_BEGINS_AGAIN = Late(
    rf"{_OH}{_TAKES_BACK}(?:\s+(?:the\s+|my\s+)?(?:\w+\s+)?{_PAPER})?(?:{_STOP}(?:{_OH}(?:{_MISREAD})))?(?:{_STOP}|\s+)(?:no\W+)?(?:please\s+|pls\s+)?(?:tender|exchange|swap|submit|put\s+in|enter|do|go\s+with|make\s+(?:it|that))\s+(?:only\s+|just\s+)?\$?"
    + _NUMBER
    + r"(?:[\d.,]|\b(?:and|hundred|thousand|k|m|[a-z]+ty|[a-z]+teen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|[\s-])*+(?:dollars(?:\s+worth)?|bonds|notes|of\s+(?:(?:my|our|the|them|these|those|it)\b\s*)(?:(?:old\s+|lexington\s+)*(?:bonds|notes))?)?(?:\s+(?:instead|only|please|thanks|thank\s+you|in))*"
    r"(?:[,;]?\s+(?:and\s+)?(?:please\s+)?(?:leave|keep|hold)\s+the\s+(?:rest|others?|remainder|balance)(?:\s+(?:alone|as\s+(?:it|they)\s+(?:is|are)|where\s+(?:it|they)\s+(?:is|are)))?)?[\s.!]*+\Z",
    re.IGNORECASE,
)
"""All that follows: it is taken back, why, and an act with its amount; and what becomes of the rest."""
_NOTHING_MORE = Late(rf"{_OH}{_TAKES_BACK}\s*[.!]*\s*\Z", re.IGNORECASE)
_IDLE = re.compile(r"\b(?:if|unless|would|might|may|could|whether|when|until)\b", re.IGNORECASE)
_LONGEST = 400
"""Signs of such a sentence."""


def starts_again(text: str, begin: int, end: int) -> tuple[int, int] | None:
    """Give where what is taken back ends, and where the sentence starts again; None where it does not."""
    if end - begin > _LONGEST or text[end - 1 : end] == "?":
        return None
    found = _CUT.search(text, begin, end)
    if found is None or _AN_AMOUNT.search(text, begin, found.start()) is None:
        return None
    behind = text[found.end() : end]
    if _IDLE.search(behind) or not (_NOTHING_MORE.match(behind) or _BEGINS_AGAIN.match(behind)):
        return None
    return found.span("cut")
