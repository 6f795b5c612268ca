"""Which steps that a mail names beside its plain no are none of the sender's: unreal, long ago and of other paper, or only quoted.

"If they were at par I'd tender all 85. They aren't and I won't.", "In 1997 I tendered all my notes of a shoe company.", and the form's line in quotation
marks, over a no in his own words. An "if" that is not denied right behind it stays one, and so does whatever is no more than last week's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.statements import Deed, Statement
from nlp.statements.silenced import silenced

_UNREAL = Late(
    r"\W*(?:(?:well|now|oh|look|see|and|but)\W+){0,2}(?:if\b[^.!?]{1,120}?\b(?:were|was|had|did|could|would|paid|offered|gave|['’]d)\b|(?:were|had)\s+(?:i|we|you|they|it|the|those|these)\b)[^.!?]{0,160}\b(?:i|we)(?:['’]d|\s+(?:would|might|could|should))\b[^.!?]{0,160}[.!]?",
    re.IGNORECASE,
)
"""A whole sentence that supposes what is not."""
_WONT = r"(?:(?:i|we)\s+(?:won['’]t|will\s+not|shall\s+not|don['’]t|do\s+not|shan['’]t|am\s+not|decline|pass|refuse|(?:['’]ll|will|shall)\s+(?:not|pass|decline)))"
_NOT_SO = Late(
    r"\W*(?:(?:but|well|sadly|alas|and|only)\W+){0,2}(?:they|it|that|this|i|we|you|he|she|the\s+(?:rate|price|notes|bonds|company|terms))(?:['’](?:re|s|m)\s+not|\s+(?:are|is|am|was|were|did|do|does|have|has|can|could|will|would)(?:\s+not|n['’]t)|\s+cannot|\s+won['’]t)"
    rf"(?:\s+(?:so|true|the\s+case|at\s+par|that|any\s*more|younger|now))?(?:\s*[,;–—-]?\s*(?:and|so|and\s+so)\s+{_WONT})?[\s.!]*",
    re.IGNORECASE,
)
"""A whole sentence that says that it is not so."""
_LONG_AGO = Late(
    r"\b(?:in|back\s+in|since)\s+(?:19\d\d|['’]\d\d)\b|\b(?:\w+\s+)?(?:years|decades)\s+(?:ago|back)\b|\ba\s+(?:decade|generation)\s+ago\b|\b(?:once|years\s+before)\b(?=[^.!?]*\bof\s+(?:an?|another|some|the)\b)",
    re.IGNORECASE,
)
_DID = Late(
    r"\b(?:i|we|(?:my|our)\s+(?:late\s+)?(?:husband|wife|father|mother|brother|sister|uncle|aunt))(?:['’]d|\s+(?:had|once|also|even|foolishly|gladly)){0,2}\s+(?:tendered|exchanged|swapped|traded(?:\s+in)?|turned\s+in|converted|gave\s+up|surrendered)\b",
    re.IGNORECASE,
)
_THESE = Late(r"\b(?:lexington\w*|these|those|this\s+(?:offer|exchange)|your\s+offer|still|now|again)\b", re.IGNORECASE)
"""What was done long ago with notes, and not with these."""
_QUOTED = Late(r"\W*[\"“][^\"”“]{3,160}[\"”][\s.!?…]*")
"""A whole sentence that is nothing but a quotation."""
_SCOFFS = Late(
    r"\W*(?:(?:ha|hah|yeah|yes|oh|well|sure|right|um|no)\W+){0,3}(?:that['’]ll\s+be\s+the\s+day|that\s+will\s+be\s+the\s+day|not\s+(?:a|the\s+slightest)\s+chance|fat\s+chance|no(?:\s+(?:thank\s+you|thanks|sir|chance|way))?|never(?:\s+ever)?|over\s+my\s+dead\s+body|in\s+your\s+dreams|dream\s+on|not\s+on\s+your\s+life|nonsense|i\s+think\s+not|as\s+if|not\s+(?:me|mine|i|likely|happening)|(?:i|we)\s+(?:will\s+not|won['’]t|do\s+not|don['’]t)(?:\s+think\s+so)?|you\s+must\s+be\s+joking|not\s+in\s+a\s+(?:million|hundred|thousand)\s+years|nothing\s+doing|says\s+who|bah|pah|humbug)[\s.!?]*",
    re.IGNORECASE,
)
"""A whole sentence that scoffs at what was just quoted."""
_OF_ANOTHER = Late(
    r"\b(?:declin\w*|refus\w*|won['’]t|will\s+not)\s+(?:to\s+)?(?!(?:be\s+)?(?:tender|exchang|swap|participat|tak|accept|join|part|go|do|put|send|submit|give|hand|turn|convert|trad|surrender|play|have)\w*)[a-z]+"
    r"|\b(?:again|twice|another\s+time|(?:one\s+)?of\s+(?:them|those))\b",
    re.IGNORECASE,
)
"""Words of a no that is none to the offer, but to what was told or asked besides: "I decline to answer now"."""
_SUPPOSED = (Mood.CONDITIONAL, Mood.UNCERTAIN, Mood.DOUBTED)


def without_steps_not_his(said: Sequence[Statement], no: Sequence[Statement]) -> list[Statement]:
    """Give the statements of a mail that plainly refuses (`no`), those silenced that name no step of the sender's."""
    if all(_OF_ANOTHER.search(one.text) for one in no):
        return list(said)
    last = max((one.sentence for one in no), default=-1)
    refused = max((one.sentence for one in no if one.deed is not Deed.KEEP), default=-1)
    texts: dict[int, str] = {}
    for one in said:
        texts[one.sentence] = texts.get(one.sentence, "") + one.text
    return [
        silenced(one)
        if one not in no
        and (
            (one.sentence < last and _unreal(one, texts[one.sentence], texts.get(one.sentence + 1, "")))
            or (one.sentence <= refused and _not_his(one, texts[one.sentence], texts.get(one.sentence + 1, "")))
        )
        else one
        for one in said
    ]


def _unreal(one: Statement, sentence: str, behind: str) -> bool:
    """Tell whether a statement is of a step that is only supposed, and denied in the sentence behind it."""
    supposed = one.deed is Deed.TENDER and one.mood in _SUPPOSED
    return supposed and _UNREAL.fullmatch(sentence) is not None and _NOT_SO.fullmatch(behind) is not None


def _not_his(one: Statement, sentence: str, behind: str) -> bool:
    """Tell whether a statement is of a step long ago, or of a quotation that is scoffed at."""
    if one.deed is Deed.TENDER and one.mood in _SUPPOSED:
        return _QUOTED.fullmatch(sentence) is not None and _SCOFFS.fullmatch(behind) is not None
    told = one.deed is Deed.BARE or one.mood in (Mood.PAST, Mood.REPORTED)
    return told and bool(_LONG_AGO.search(sentence) and _DID.search(sentence)) and _THESE.search(sentence) is None
