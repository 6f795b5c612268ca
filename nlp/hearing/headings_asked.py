"""Whether a mail asks about the act that its subject names, and so does nothing: "Taking it back" over "Can I get out again?".

A subject counts like the mail's first line. But where only the subject elects and the words below it ask about that very act (whether it
is possible, how it is done, until when, what would be if), it is the heading of a question; so is a subject in "-ing" over any question.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.sentence import Sentence
from nlp.sentences.questions import questions
from nlp.statements import Deed, Statement

_ACTS = (Deed.TENDER, Deed.WITHDRAW, Deed.DECLINE, Deed.KEEP)
_NAMES_IT = Late(
    r"\W*(?:(?:re|aw|about|on|regarding|concerning|question|questions|query|the)\b\W*){0,4}(?:not\s+)?\w{2,}ing\b",
    re.IGNORECASE,
)
"""A subject that names an act and does not order it: "Taking my notes out", "Not taking part"."""
_OF_THE_ACT = Late(
    r"\b(?:can|could|may|might|should|must|shall|do|would)\s+(?:i|we|one|a\s+(?:holder|person|client)|somebody|someone)\b\s*(?:\?|(?:still\s+|even\s+|also\s+|just\s+|really\s+|have\s+to\s+|need\s+to\s+|go\s+about\s+)*(?:do|doing|get|take|pull|change|undo|send|withdraw|tender|exchange|join|go|use|it|this|that|so)\b)"
    r"|\b(?:is|would|was|will)\s+(?:it|that|this)\s+(?:be\s+)?(?:still\s+|even\s+|also\s+|at\s+all\s+|really\s+)*(?:possible|allowed|permitted|ok|okay|all\s+right|advisable|wise|too\s+late|legal|lawful|worth|sensible|right|safe|done|a\s+(?:good|bad)\s+idea|free|an\s+option)\b"
    r"|\b(?:if|suppose|supposing|when|once|after)\s+(?:i|we)\s+(?:do|did|were|should|have|had|send|sent|tender\w*|exchang\w*|withdr\w+|take|took|pull\w*|join\w*|sign\w*|chang\w*)\b"
    r"|\b(?:how|where)\s+(?:do|does|can|should|would|must|is|are)\s+(?:i|we|one|it|that|this|they)\b(?!\s+(?:hear|know|learn|see))|\b(?:until|till|by|up\s+to)\s+(?:when|what|which)\b|\bhow\s+(?:long|late)\b",
    re.IGNORECASE,
)
"""A question about doing what the subject names."""


def as_asked(said: Sequence[Statement], heading: Sequence[Sentence], parts: Sequence[Sentence]) -> list[Statement]:
    """Give the statements, those of the subject as asked where the words below only ask about them.

    `said`: all statements of the mail, those of its subject with a negative sentence; `heading`, `parts`: its sentences.
    """
    elected = [one for one in said if one.sentence < 0 and one.deed in _ACTS and one.mood is Mood.DIRECT]
    if not elected or any(
        one.sentence >= 0 and one.deed in (*_ACTS, Deed.GO_AHEAD) and one.mood is not Mood.ASKED for one in said
    ):
        return list(said)
    asking = [part for part in parts if questions((part,))]
    if not asking:
        return list(said)
    named = any(_NAMES_IT.match(part.text) for part in heading)
    if not named and not any(_OF_THE_ACT.search(part.text) for part in asking):
        return list(said)
    return [replace(one, mood=Mood.ASKED) if one in elected else one for one in said]
