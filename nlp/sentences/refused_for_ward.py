"""Whether a sentence is nothing but a refusal for the child whose account the sender keeps: "Do not tender Emily's bonds.".

In the words of others a name before the notes says that they are somebody else's; who holds for Emily speaks of his own account.
"""

from __future__ import annotations

import re
from dataclasses import replace

from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement, statements

_CHILD = r"(?:daughter|son|granddaughter|grandson|niece|nephew)"
_REFUSED = Late(
    rf"\W*(?:(?:please|pls|kindly|and|so|just)\W+){{0,3}}(?:do\s+not|don['’]t)\s+(?:tender|exchange|swap|submit|convert)\s+(?:any\s+of\s+)?(?:(?P<whose>[a-z][a-z-]*)|(?:my|our)\s+{_CHILD})['’]s\s+"
    r"(?:lexington\s+)?(?:notes|bonds|holding|position)(?:\W+(?:please|thanks|thank\s+you))?\W*",
    re.IGNORECASE,
)


def refused_for_ward(number: int, sentence: Sentence, names: frozenset[str]) -> Statement | None:
    """Give the refusal that a sentence of who holds for a child is as a whole; None where it is none.

    `number`: its place in the mail; `names`: words of the names of the sender's accounts, in small letters.
    """
    found = _REFUSED.fullmatch(sentence.text)
    if found is None or (found["whose"] and found["whose"].lower() not in names):
        return None
    (bare,) = statements(number, replace(sentence, marks=(), amounts=()), broker=False)
    return replace(
        bare, deed=Deed.DECLINE, mood=Mood.DIRECT, strange="", begins=sentence.start, at=sentence.start, made=True
    )
