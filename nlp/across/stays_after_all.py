"""A taking back that was only thought of and given up: "We had thought of taking our tender back. We decided against it.".

"Against it" is against what was spoken of last. Behind the taking back of a tender it leaves that where it is, and refuses no offer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.changing import changed
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.statements import Deed, Statement

_AGAINST_IT = Late(
    r"\b(?:decid(?:ed|e)|voted|resolved|chose|opted|am|are|['’]m|['’]re)\s+(?:\w+\s+)?against\s+(?:it|that|this|doing\s+(?:so|it|that))\W*$",
    re.IGNORECASE,
)
_TAKING_BACK = Late(
    r"\b(?:withdraw\w*|(?:tak|pull|get|call|bring)\w*\s+(?:[\w’'$,.-]+\s+){0,6}?(?:back|out)|revok\w*|cancel\w*|chang\w+\s+(?:my|our)\s+minds?)\b",
    re.IGNORECASE,
)


def without_given_up(said: Sequence[Statement]) -> list[Statement]:
    """Give the statements, those in doubt that are against what may be a taking back spoken of just before."""
    return [
        changed(one, mood=Mood.UNCERTAIN, strange="against it")
        if one.deed is Deed.DECLINE
        and one.mood is Mood.DIRECT
        and _AGAINST_IT.search(one.text)
        and _takes_back(said[at - 1 : at])
        else one
        for at, one in enumerate(said)
    ]


def _takes_back(before: Sequence[Statement]) -> bool:
    """Tell whether the statement before speaks of taking back."""
    return any(one.deed is Deed.WITHDRAW or _TAKING_BACK.search(one.text) for one in before)
