"""Words of keeping that keep nothing: "let it be 10", "hold on, forty-five", "sixty of the notes I hold"."""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.sentence import Mark, Sentence
from nlp.statements.goes_away import goes_away

_LET_BE = re.compile(r"let\b.*\bbe", re.IGNORECASE | re.DOTALL)
_DONE_WITH = Late(
    r"\s+(?:\w+ly\s+)?(?:exchanged|tendered|swapped|converted|surrendered|submitted|included|entered|sent|put)\b",
    re.IGNORECASE,
)


_WAIT = Late(r"hold\s+on\s*[,.;:!–—-]", re.IGNORECASE)
_THAT_I_HOLD = Late(
    r"\b(?:notes?|bonds?|securities|position|paper|what|everything|all|amount|total)\s+(?:that\s+|which\s+)?(?:i|we)\s+(?:now\s+|still\s+|currently\s+|do\s+)?hold(?!\s+(?:on|back|off|out|tight))\b",
    re.IGNORECASE,
)
_OF_WHAT_I_HOLD = Late(
    r"\b(?:of|from|among)\s+(?:the|my|our|these|those)\s+[\w$,.-]{1,16}\s+(?:(?:\w{3,10}\s+)?(?:notes?|bonds?|dollars)\s+)?(?:that\s+|which\s+)?(?:i|we)\s+(?:now\s+|still\s+|currently\s+)?hold(?=\s*(?:[,;.)]|$)|\s+(?:i|we|please|kindly|exchange|tender|with)\b)",
    re.IGNORECASE,
)
"""Tells of how much: "out of the 250 I hold I want 240 exchanged"."""


_HOLDS_WITH_YOU = Late(
    r"(?:i|we)\s+hold\s+(?:these|them|those|(?:my|our|the)\s+(?:\w+\s+)?(?:notes?|bonds?|holdings?|positions?)|notes|bonds)\b[^.;!?]{0,30}\b(?:with\s+you|in\s+(?:two|both|three)|through\s+you|under\s+two)\b",
    re.IGNORECASE,
)
"""Tells where the notes are held: "I hold these in two places with you"."""


_ITS = re.compile(r"\b(?:my|our|its|the|his|her|their|full|whole|entire|total|current|present)\s+$", re.IGNORECASE)
_GOES_ON = Late(
    r"\s+(?:on\s+)?(?!hold|keep|own|having|it\b|th|[a-z]*thing\b)(?:[a-z]{3,}ing\b(?!\s+(?:notes?|bonds?|interest|paper))|(?:you|y'all|your\s+\w+)\s+(?:waiting|posted|guessing|busy|informed|up|updated|company|hanging)\b|(?:(?:an|one|half\s+an|both|my|our)\s+eyes?\b|my\s+(?:promise|word|head|fingers|temper|nerve|distance|hand\s+in)\b|in\s+(?:touch|mind)|up\s+(?:with|the\s+good)|track|busy|cool|calm|warm|well|healthy|fit|quiet|at\s+it)\b)",
    re.IGNORECASE,
)
"""What is gone on with, and not kept: "sorry to keep bugging you", "keep up the good work"."""


def keeps_nothing(sentence: Sentence, mark: Mark) -> bool:
    """Tell whether words of keeping keep nothing: "let it be 10", "hold on, forty-five", "sixty of the notes I hold"."""
    if mark.label not in ("KEEP", "DECLINE"):
        return False
    after = mark.end - sentence.start
    at = mark.start - sentence.start
    if goes_away(sentence.text, at, mark.label):
        return True
    if any(told.start() <= at < told.end() for told in _HOLDS_WITH_YOU.finditer(sentence.text)):
        return True
    told = (*_THAT_I_HOLD.finditer(sentence.text), *_OF_WHAT_I_HOLD.finditer(sentence.text))
    if _WAIT.match(sentence.text, at) or any(held.end() == after for held in told):
        return True
    if mark.text.lower().startswith("holding") and _ITS.search(sentence.text[:at]):
        # "Our full holding on LX-1015" is a noun.
        return True
    if mark.text.lower() in ("keep", "keeps", "keeping") and _GOES_ON.match(sentence.text, after):
        return True
    if not _LET_BE.fullmatch(mark.text):
        return False
    counted = any(0 <= amount.start - mark.end <= 1 for amount in sentence.amounts)
    return counted or _DONE_WITH.match(sentence.text, after) is not None
