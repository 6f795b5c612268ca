"""Whether a sentence that seems to order a tender orders few or none: "Please see to it that not a single note is tendered.", "Keep my notes from being exchanged.".

The step stands in it, and so do the notes; the word for how many, or the one before the step, makes of it a no, or an amount that nobody knows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.turning.passage import Spoken

_STEP = r"(?:tender|exchang|swap|convert|submit|surrender|enter|trad|roll)\w*"
_NOTES = r"(?:notes?|bonds?|pieces?|dollars?|cents?|penny|thing|one|holdings?|paper|position)"
_FEW_OR_NONE = Late(
    rf"\bnot\s+(?:even\s+)?(?:one|a\s+single(?:\s+one)?|an?\s+\w+\s+single)\b(?:\s+{_NOTES})?(?!\s+(?:{_NOTES}\s+)?(?:more|less|fewer|over|beyond|extra|further|else|other|person|word|day|minute|hour|question|reason)|\s*,?\s*but\b)(?=[^.;!?]{{0,60}}\b(?:{_STEP}|goes?\s+in|in\b))"
    rf"|\b(?:(?:very|precious|too|so)\s+)?(?:few|little)\s+of\s+(?:my|our|the|these|those|them|it)\b|\b(?:hardly|scarcely|barely|almost\s+n|next\s+to\s+n|practically\s+n|virtually\s+n)(?:\s*any|one|othing|one\b)\s+(?:of\s+(?:my|our|the|these|those|them|it)|{_NOTES})\b"
    rf"|\b(?:keep|keeping|prevent|stop|save|spare|protect|hinder|guard|shield|exempt|bar|block)\s+(?!the\s+(?:rest|others?|balance|remainder|remaining)\b)(?:(?!\b(?:rest|others?|balance|remainder|remaining)\b)[\w'’]+\s+){{1,5}}?from\s+(?:being\s+|getting\s+)?{_STEP}"
    r"|\b(?:as\s+)?(?:few|little)\s+(?:of\s+(?:them|it|these)\s+)?as\s+(?:possible|you\s+(?:can|may|must)|may\s+be|need\s+be)\b|(?<!\bnothing\s)(?<!\bno\s)(?<!\bnot\s)(?<!\banything\s)\b(?:less|fewer|other|short|shy)\s+(?:than|of)\s+(?:all|the\s+(?:whole|lot|full))\b(?!\s+that\b)"
    r"|\b(?:anything|everything)\s+but\s+(?:all|the\s+(?:whole|lot)|tender\w*|exchang\w*)\b|\b(?:what|which)\s+(?:i|we)\s+(?:want|wish|need|like|desire)\s+(?:the\s+)?(?:least|last)\b|\blast\s+thing\s+(?:that\s+)?(?:i|we)\s+(?:want|wish|need)\b"
    rf"|\b(?:have|has|had|with|given|giving|get)\s+no\s+(?:leave|right|authority|permission|business|mandate|power|licen[cs]e|cause|reason|consent)\s+(?:whatever\s+|at\s+all\s+)?(?:to|of|for|in)\s+(?:\w+\s+){{0,2}}?{_STEP}"
    rf"|\bno\s+{_NOTES}\s+of\s+(?:mine|ours)\b(?=[^.;!?]{{0,40}}\b{_STEP})",
    re.IGNORECASE,
)


def few_or_none(sentences: Sequence[Spoken]) -> str:
    """Give the words by which few of the notes, or none, are to go; nothing where there are none."""
    return next((found.group().strip() for one in sentences if (found := _FEW_OR_NONE.search(one.text))), "")
