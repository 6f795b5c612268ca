"""Find what the mail asks, each question with its topic."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from nlp.instruction import Question, Topic
from nlp.moods import Mood, sentence_mood
from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.pipes.topics.patterns import TOPICS
from nlp.sentence import Mark, Sentence
from nlp.sentences.for_a_person import asks_our_view, for_a_person

_INDIRECT = Sifted(
    r"\b(?:please|kindly|could\s+you|can\s+you|would\s+you|i(?:'d|\s+would)\s+like\s+to\s+know|i\s+(?:want|need)\s+to\s+know|tell\s+me|let\s+me\s+know|explain|advise|clarify|wondering|my\s+question\s+is|i\s+wish\s+to\s+ask|i\s+wonder|it\s+would\s+help\s+(?:me|us)|(?:nobody|no\s+one|no-one)\s+(?:has\s+|ever\s+|here\s+){0,2}(?:told|tells|explained|explains)(?:\s+to)?\s+(?:me|us)|(?:glad|grateful|thankful)\s+(?:of|for)\s+(?:a|any|your|some)\s+(?:\w+\s+)?(?:words?|views?|opinion|advice|guidance|thoughts)|like\s+a\s+word|in\s+the\s+dark|puzzled|not\s+clear|don't\s+understand|do\s+not\s+understand)\b"
    r"[^.?!]{0,60}\b(?:what|when|how|whether|if|which|who|where|why|about)\b",
    re.IGNORECASE,
)
_COURTESY = Late(
    r"\bwonder(?:ed|ing)?\s+(?:if|whether)\s+(?:i|we|you)\s+(?:might|may|could|can|would)\s+(?:\w+\s+)?(?:trouble|bother|prevail|impose|kindly|please|so\s+kind|so\s+good|kind\s+enough|good\s+enough)\b",
    re.IGNORECASE,
)
"""Orders something in the form of a question: "I wonder whether I might trouble you to"."""
_WH = Late(
    r"^\W*(?:(?:also|and|so|but|hi|hello|one|quick|question|btw|ps|p\.s\.|by\s+the\s+way|two)\W+){0,4}(?:what|whats|what's|when|whens|how|hows|which|who|where|why|is|are|do|does|did|can|could|will|would|should|has|have|am)\b",
    re.IGNORECASE,
)
_GIVE_ME = Late(
    r"^\W*(?:(?:hi|hello|please|also|and)\W+){0,3}(?:can|could|would|will|may)\s+(?:you|i|we)\s+(?:please\s+|kindly\s+|just\s+)?(?:give|send|let|have|name|quote|remind)\b",
    re.IGNORECASE,
)
"""Asks for a fact in the form of a request: "can you give me your cut-off?"."""
_CHECKS = Late(
    r"\b(?:(?:this|that)\s+is\s+how\s+(?:it|this)\s+works|have\s+(?:i|we)\s+(?:got|understood|read)\s+(?:that|this|it|you)\s+(?:right|correctly|rightly)|(?:do|did)\s+(?:i|we)\s+(?:understand|read|get)\s+(?:that|this|it|you)\s+(?:right|correctly|rightly)"
    r"|(?:am|are)\s+(?:i|we)\s+right|is\s+(?:that|this)\s+(?:right|correct|so|how\s+(?:it|this)\s+works))\b[\s,]*(?:yes|no|right|correct)?\s*\?\s*$",
    re.IGNORECASE,
)
"""Asks whether what was said is so: "… and warrants, this is how it works yes?"."""
_NO_QUESTION = Late(
    r"\b(?:ok|okay|right|alright|yes|see|fair\s+enough|capisce|got\s+it)\s*\?\s*$|^\W*(?:how\s+are\s+you|how\s+do\s+you\s+do|who\s+knew|can\s+you\s+believe)",
    re.IGNORECASE,
)


def questions(sentences: Sequence[Sentence]) -> tuple[Question, ...]:
    """Give the questions of the newly written words, each with its topic."""
    found = []
    for index, sentence in enumerate(sentences):
        mark = sentence.text.rstrip().endswith("?")
        asked = mark and sentence_mood(sentence) is Mood.ASKED and not _NO_QUESTION.search(sentence.text)
        if not mark and sentence.has("TENDER") and _COURTESY.search(sentence.text):
            continue
        asked = asked or (mark and _asks_for_a_fact(sentence)) or _CHECKS.search(sentence.text) is not None
        if not asked and not _INDIRECT.search(sentence.text) and not (not mark and _unmarked(sentence)):
            continue
        if mark and not asked and not _INDIRECT.search(sentence.text):
            continue
        before = sentences[index - 1] if index else None
        found += [Question(topic, sentence.text.strip()) for topic in _topics(sentence, before)]
    return tuple(found)


_CLAUSE = Late(
    r"(?:,\s*|\s+)(?:and|or|also|as\s+well\s+as)\s+(?=(?:also\s+)?(?:what|when|how|which|who|where|why|whether|if|can|could|do|does|is|are|will|would|should|must|may)\b)|;\s*|:\s*(?=what|when|how)",
    re.IGNORECASE,
)


def _topics(sentence: Sentence, before: Sentence | None) -> tuple[Topic, ...]:
    """Give the topics of a sentence, one for each of the questions that it joins ("when, and what do I receive?")."""
    cuts = [sentence.start, *(sentence.start + match.end() for match in _CLAUSE.finditer(sentence.text)), sentence.end]
    found = []
    for begin, end in itertools.pairwise(cuts):
        labels = _labels([mark for mark in sentence.marks if begin <= mark.start < end])
        found += [Topic[label] for label in TOPICS if label in labels][:1]
    if (person := for_a_person(sentence.text)) is not None:
        return (person,)
    return tuple(dict.fromkeys(found)) or (_topic(sentence, before),)


_ONLY_WORDS = {
    "POSITION": re.compile(r"\bhave\s+to\b", re.IGNORECASE),
    "ADVICE": re.compile(r"\bthe\s+(?:very\s+)?last$", re.IGNORECASE),
}
"""Words of a topic that ask for something else: "do I have to pay any commission", "I would like to know what is the last day"."""
_PAPERWORK = re.compile(r"\b(?:write|fill|sign|send|put|include|enter|say)\b", re.IGNORECASE)


def _labels(marks: Sequence[Mark]) -> set[str]:
    """Give the labels of marks; who asks what he should write or send wants no advice, but to know how it is done."""
    marks = [one for one in marks if one.label not in _ONLY_WORDS or not _ONLY_WORDS[one.label].search(one.text)]
    told = [mark for mark in marks if mark.label == "HOW_TO" and _PAPERWORK.search(mark.text)]
    return {
        mark.label
        for mark in marks
        if mark.label != "ADVICE" or not any(one.start <= mark.start and mark.end <= one.end for one in told)
    }


def _asks_for_a_fact(sentence: Sentence) -> bool:
    """Tell whether a request is for a fact of the offer, and for no act."""
    topical = any(mark.label in TOPICS and mark.label != "HOW_TO" for mark in sentence.marks)
    return (
        topical
        and _GIVE_ME.match(sentence.text) is not None
        and not sentence.has("TENDER", "WITHDRAW", "DECLINE", "KEEP")
    )


_GREETS = frozenset(
    [
        "hi",
        "hello",
        "hey",
        "so",
        "and",
        "but",
        "also",
        "just",
        "ok",
        "well",
        "now",
        "dear",
        "sir",
        "sirs",
        "madam",
        ",",
        "-",
        "!",
    ]
)
"""Words before the first of a question."""


def _unmarked(sentence: Sentence) -> bool:
    """A question without its mark: begins as one and has a topic, or asks what we think."""
    if asks_our_view(sentence.text):
        return True
    first = next((word.text for word in sentence.words if word.text not in _GREETS), "")
    return (
        bool(_WH.match(sentence.text))
        and first in {"what", "whats", "when", "whens", "how", "hows", "which", "who", "where", "why"}
        and any(mark.label in TOPICS for mark in sentence.marks)
    )


def _topic(sentence: Sentence, before: Sentence | None) -> Topic:
    """Give the first topic, in the order of the patterns file, that a phrase of the sentence belongs to."""
    for each in (sentence, before):
        if each is None:
            continue
        labels = _labels(each.marks)
        for label in TOPICS:
            if label in labels:
                return Topic[label]
    return Topic.OTHER
