"""The two judges of whole mails, heard together: one knows which sequences of words stand in the sentences, one follows them in their course.

They err in different mails: what one has never heard said so, the other may know from how the sentence goes on. So both
together tell plain mails from open ones better than either alone (nlp/README.md).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp
from pathlib import Path
from typing import TYPE_CHECKING

from nlp.tenor import course, network
from nlp.tenor.course import Course
from nlp.tenor.network import Network
from nlp.tenor.sequences import places_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

_OF_SEQUENCES, _OF_COURSE = 0.5, 0.6
"""What the odds of either (their logarithms) count: the first is surer of itself than it should be. Set on mails that had not been learned."""
_SUREST = 50.0
"""No more is made of a mail, however much speaks for it or against it."""
MOST = 4000
"""Words of a mail that is heard; of a longer one, and nobody orders in one so long, nothing is said."""


@dataclass(frozen=True, slots=True)
class Judges:
    """Both."""

    sequences: Network
    course: Course

    def likely(self, said: Sequence[Sequence[str]]) -> tuple[float, float]:
        """Give how likely a mail with these sentences, each as its masked words, plainly orders a tender, and how likely it plainly declines, or takes a tender back; 0 to 1.

        Of the latter only the second judge knows. A half each of a mail of more than `MOST` words.
        """
        if _too_long(said):
            return 0.5, 0.5
        order, refusal = self.course.odds(said)
        plain = _OF_SEQUENCES * self.sequences.odds(places_of(said)) + _OF_COURSE * order
        return _likely(plain), _likely(refusal)

    def plainness(self, said: Sequence[Sequence[str]]) -> float:
        """Give the first of what `likely` gives."""
        return self.likely(said)[0]

    def carried(self, said: Sequence[Sequence[str]]) -> tuple[Floats, ...] | None:
        """Give what the second carries at each word; None of a mail of more than `MOST` words."""
        return None if _too_long(said) else self.course.carried(said)

    def write(self, folder: Path) -> None:
        """Write the numbers of both into a folder, which is made where it is not there."""
        self.sequences.write(folder)
        self.course.write(folder)


def _too_long(said: Sequence[Sequence[str]]) -> bool:
    """Tell whether a mail of these sentences is not heard."""
    return sum(map(len, said)) + len(said) > MOST


def _likely(odds: float) -> float:
    """Give the likelihood of odds, which are told as their logarithm."""
    return 1 / (1 + exp(-max(-_SUREST, min(_SUREST, odds))))


def read(folder: Path) -> Judges:
    """Read the numbers of both. Raises ModelError where they are not those of this program."""
    return Judges(network.read(folder), course.read(folder))
