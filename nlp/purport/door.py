"""What a sentence does, as the trained model judges it: elects, keeps, doubts, reports what others want.

The rules of reading find an election by its words; this second opinion was learned from the labelled sentences of
`nlp/corpus` and judges the sentence as a whole. How the two are weighed against each other stands in `nlp.weighing.door`.

>>> from nlp.sentence import sentences
>>> [purport] = purports(sentences("Please exchange 40 bonds of mine."))
>>> purport.elects > purport.unsafe
True
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from nlp import models
from nlp.purport.masks import masked
from nlp.purport.network import Network
from nlp.sentence import Sentence

ELECTS = ("elects_all", "elects_part")
EFFECTIVE = (*ELECTS, "declines", "withdraws", "keeps")
"""What a sentence does that instructs, here and now."""
OPEN = ("conditions", "waits", "doubts")
"""What leaves an instruction open, also one in the same sentence."""
TOLD = ("reports", "hypothetical", "past", "other_offer", "jests")
"""What is said of an instruction without giving it; beside one that is given ("my son says hold, I say exchange") it is harmless."""
LABELS = (*EFFECTIVE, *OPEN, *TOLD, "asks", "confirms", "denies", "supplies", "corrects")
GROUPS = ("elects", "effective", "unsafe")
"""What is decided on, learned as labels of their own: `ELECTS`, `EFFECTIVE`, and what must not be taken for an instruction."""


def groups(labels: Iterable[str]) -> frozenset[str]:
    """Give the groups that a sentence with these labels belongs to."""
    given = set(labels)
    found = set()
    if given.intersection(ELECTS):
        found.add("elects")
    if given.intersection(EFFECTIVE):
        found.add("effective")
    if given.intersection(OPEN) or (given.intersection(TOLD) and not given.intersection(EFFECTIVE)):
        found.add("unsafe")
    return frozenset(found)


@dataclass(frozen=True, slots=True)
class Purport:
    """What one sentence does: the probability, 0 to 1, of each of `LABELS` and `GROUPS`."""

    scores: Mapping[str, float]

    @property
    def elects(self) -> float:
        """How likely it tenders all or a part."""
        return self.scores["elects"]

    @property
    def effective(self) -> float:
        """How likely it instructs anything."""
        return self.scores["effective"]

    @property
    def unsafe(self) -> float:
        """How likely what it says must not be taken for an instruction: the worst suspicion."""
        return max(self.scores["unsafe"], self.open)

    @property
    def open(self) -> float:
        """How likely it leaves an instruction open, be it its own or that of another sentence."""
        return max(self.scores[label] for label in OPEN)


@cache
def _model() -> Network:
    """Load the trained model, once for the process."""
    return Network(models.load("purport"))


def purports(parts: Sequence[Sentence], accounts: Sequence[tuple[int, int]] = ()) -> tuple[Purport, ...]:
    """Judge each sentence. `accounts`: spans of the passage that name an account.

    Raises ModelError where the model is not the one that belongs to the program.
    """
    if not parts:
        return ()
    network = _model()
    scores = network([masked(part, accounts) or (".",) for part in parts])
    return tuple(Purport(dict(zip(network.labels, row, strict=True))) for row in scores.tolist())
