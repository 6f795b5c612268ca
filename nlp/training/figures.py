"""How good is a model? For each label: what it found rightly, what it found wrongly, what it missed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nlp.entities import LABELS as ENTITIES
from nlp.entities import found_by
from nlp.purport.door import GROUPS, groups
from nlp.purport.door import LABELS as PURPORTS
from nlp.training.corpus import Labelled
from nlp.training.purport import words

if TYPE_CHECKING:
    from spacy.language import Language

SURE = 0.5
"""From this probability on a label of the categorizer counts as found."""
ALL = "all together"


@dataclass(frozen=True, slots=True)
class Figure:
    """How one label fared. `right`: found and true; `wrong`: found and not true; `missed`: true and not found."""

    label: str
    right: int
    wrong: int
    missed: int

    @property
    def true(self) -> int:
        """How often the label stands in the corpus."""
        return self.right + self.missed

    @property
    def precision(self) -> float:
        """The share of what was found that is true, 0 to 1; 0 where nothing was found."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 0.0

    @property
    def recall(self) -> float:
        """The share of what is true that was found, 0 to 1; 0 where there is nothing."""
        return self.right / self.true if self.true else 0.0

    @property
    def f_score(self) -> float:
        """The harmonic mean of the two, 0 to 1."""
        both = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / both if both else 0.0


def of_entities(model: Language, corpus: Iterable[Labelled]) -> tuple[Figure, ...]:
    """Measure the recogniser; an entity is right where its label and both its ends are."""
    tally = _Tally()
    for sentence in corpus:
        true = {(entity.label, entity.start, entity.end) for entity in sentence.entities}
        tally.add(true, {(entity.label, entity.start, entity.end) for entity in found_by(model, sentence.text)})
    return tally.figures(ENTITIES)


def of_purport(model: Language, corpus: Sequence[Labelled]) -> tuple[Figure, ...]:
    """Measure the categorizer, its groups of labels included (they come after the sum, being no labels of the corpus)."""
    from spacy.tokens import Doc  # noqa: PLC0415 - importing spaCy takes seconds

    labels, groups_ = _Tally(), _Tally()
    docs = model.pipe(Doc(model.vocab, words=words(sentence.text)) for sentence in corpus)
    for sentence, doc in zip(corpus, docs, strict=True):
        found = {label for label, score in doc.cats.items() if score > SURE}
        labels.add({(label,) for label in sentence.labels}, {(label,) for label in found.intersection(PURPORTS)})
        groups_.add({(label,) for label in groups(sentence.labels)}, {(label,) for label in found.intersection(GROUPS)})
    return (*labels.figures(PURPORTS), *groups_.figures(GROUPS)[:-1])


class _Tally:
    """Adds up what was right, wrong and missed, sentence by sentence. What is counted begins with its label."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._counts: dict[str, Counter[str]] = {"right": Counter(), "wrong": Counter(), "missed": Counter()}

    def add(self, true: AbstractSet[tuple[Hashable, ...]], found: AbstractSet[tuple[Hashable, ...]]) -> None:
        """Count one sentence."""
        for name, kind in (("right", true & found), ("wrong", found - true), ("missed", true - found)):
            self._counts[name].update(str(one[0]) for one in kind)

    def figures(self, labels: Sequence[str]) -> tuple[Figure, ...]:
        """Give a figure for each label, then one for all of them together."""
        counts = [self._counts[name] for name in ("right", "wrong", "missed")]
        together = Figure(ALL, *(count.total() for count in counts))
        return (*(Figure(label, *(count[label] for count in counts)) for label in labels), together)
