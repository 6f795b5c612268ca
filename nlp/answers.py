"""Tell whether the mail is a yes or a no to our read-back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from nlp.accounts import Mention
from nlp.instruction import Kind
from nlp.moods import Mood, sentence_mood
from nlp.sentence import Sentence

_SUBJECT = re.compile(r"please\s+confirm|what\s+we\s+understood|read-?back|confirm\s+(?:your|that|our)", re.IGNORECASE)
_NO = re.compile(r"^\W*(?:no|nope|nah|wrong|not|incorrect|negative|stop|non|nein)\b", re.IGNORECASE)
_YES = re.compile(
    r"^\W*(?:yes|yep|yeah|yup|y|correct|confirmed|i\s+confirm|we\s+confirm|ok|okay|approved|agreed|right|that'?s\s+right|oui|si|ja|absolutely|affirmative|perfect|sure|exactly)\b",
    re.IGNORECASE,
)
_BUT = re.compile(r"\b(?:but|however|except|although|though|only)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Answer:
    """A yes or a no, and to which accounts it is limited."""

    kind: Kind
    agreed: tuple[str, ...] | None = None
    disagreed: tuple[str, ...] = ()


def answer(sentences: Sequence[Sentence], subject: str, named: Sequence[Mention], *, read_back: bool) -> Answer | None:
    """Give the yes or no of the new words; None where there is neither.

    `read_back`: the mail stands in the thread of a read-back, so that a bare "fine" is a yes.
    """
    if not sentences:
        return None
    expected = read_back or bool(_SUBJECT.search(subject))
    first = sentences[0].text
    negative = bool(_NO.match(first)) or any(sentence.has("NO") for sentence in sentences)
    positive = bool(_YES.match(first)) or any(sentence.has("YES") for sentence in sentences)
    doubtful = any(sentence_mood(sentence) not in (Mood.DIRECT, Mood.ASKED) for sentence in sentences)
    excepted = _excepted(sentences, named)
    if negative and excepted is None:
        return Answer(Kind.REFUSAL) if expected or _NO.match(first) else None
    if positive and not doubtful and (expected or _YES.match(first)):
        if excepted:
            return Answer(Kind.CONFIRMATION, disagreed=excepted)
        mentioned = tuple(dict.fromkeys(account for mention in named for account in mention.accounts))
        return Answer(Kind.CONFIRMATION, agreed=mentioned or None)
    return None


def _excepted(sentences: Sequence[Sentence], named: Sequence[Mention]) -> tuple[str, ...] | None:
    """Give the accounts that are excepted from a yes ("all fine except BK-2003"); None where none are."""
    found = []
    for sentence in sentences:
        places = [mark.end for mark in sentence.all("EXCEPT")]
        if places and sentence.has("YES"):
            found += [
                account
                for mention in named
                if min(places) <= mention.start < sentence.end
                for account in mention.accounts
            ]
    return tuple(dict.fromkeys(found)) or None
