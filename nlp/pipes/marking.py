"""The phrases of all questions in a sentence: acts, moods, signals, topics, each with its label.

Each question has a file of phrases of its own (`patterns.py` in its folder). They are filed together, so that the words of
a sentence are looked up once and not once for each question.
"""

from __future__ import annotations

from collections.abc import Sequence

from nlp.pipes.acts.acts import without_nouns
from nlp.pipes.acts.patterns import ACTS, NOUNS
from nlp.pipes.acts.patterns import WORDS as ACT_WORDS
from nlp.pipes.moods.patterns import MOODS
from nlp.pipes.moods.patterns import WORDS as MOOD_WORDS
from nlp.pipes.phrases import Find, Finder, Phrases, Words
from nlp.pipes.signals.patterns import SIGNALS
from nlp.pipes.signals.patterns import WORDS as SIGNAL_WORDS
from nlp.pipes.topics.patterns import TOPICS
from nlp.pipes.topics.patterns import WORDS as TOPIC_WORDS

_NOUNS = "nouns"
_FILES: tuple[tuple[str, Phrases, Words], ...] = (
    ("acts", ACTS, ACT_WORDS),
    (_NOUNS, {"NOUN": NOUNS}, ACT_WORDS),
    ("moods", MOODS, MOOD_WORDS),
    ("signals", SIGNALS, SIGNAL_WORDS),
    ("topics", TOPICS, TOPIC_WORDS),
)


class Marking:
    """Finds the phrases of every question. Built once: to file them takes a moment."""

    def __init__(self) -> None:
        """Compile the phrases of every question."""
        self._names: dict[str, tuple[str, str]] = {}
        self._finder = Finder({}, {})
        for question, phrases, words in _FILES:
            named = {f"{question} {label}": lines for label, lines in phrases.items()}
            self._names |= {f"{question} {label}": (question, label) for label in phrases}
            self._finder.add(named, words)

    def __call__(self, words: Sequence[str]) -> list[Find]:
        """Give the phrases of a sentence, given as its tokens in lower case; those of one question after those of another."""
        found: dict[str, list[Find]] = {question: [] for question, _, _ in _FILES}
        for name, start, end in self._finder(words):
            question, label = self._names[name]
            found[question].append((label, start, end))
        nouns = [(start, end) for _, start, end in found.pop(_NOUNS)]
        found["acts"] = without_nouns(found["acts"], nouns, words)
        return [find for finds in found.values() for find in finds]
