"""Does a mail, taken as a whole, plainly order a tender here and now, or plainly refuse one? Two judges that learned it from whole mails.

The rules and the model of sentences go by what they know, and ask about what they do not. These judges have seen some ten thousand
mails from beginning to end, and which of them a careful desk carried out. They know no amounts, names or accounts (they are masked),
and cannot tell what is elected. How they hear a mail stands in `nlp.tenor.judges`; what their word counts for in `nlp.tenor.heard_out`, and beside which rule in `nlp.tenor.weights`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from nlp import models
from nlp.tenor import judges, weights
from nlp.tenor.sequences import words_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]


@cache
def _learned() -> tuple[judges.Judges, weights.Weights]:
    """Load the numbers, once for the process."""
    place = models.checked(models.TENOR, models.FOLDER)
    return judges.read(place), weights.read(place)


def plainness(subject: str, body: str) -> float:
    """Give how likely the mail plainly orders a tender, 0 to 1.

    `body`: what the sender newly wrote, signature and postscripts included, forms left out. Raises ModelError where the numbers are
    not those that belong to the program.
    """
    return _heard(subject, body)[0]


def refusal(subject: str, body: str) -> float:
    """Give how likely the mail plainly declines the offer, or takes a tender back, 0 to 1. Arguments and errors as of `plainness`."""
    return _heard(subject, body)[1]


@lru_cache(maxsize=8)
def _heard(subject: str, body: str) -> tuple[float, float]:
    """Give both, heard in one go: of one mail either may be asked for, and more than once."""
    both, _ = _learned()
    return both.likely(words_of(subject, body))


def mark() -> int:
    """Give the mark of the second judge, by which what rests on him is known to be learned beside him. Raises ModelError."""
    both, _ = _learned()
    return both.course.mark


@lru_cache(maxsize=8)
def carried(said: tuple[tuple[str, ...], ...]) -> tuple[Floats, ...] | None:
    """Give what the second judge carries at each word of sentences, each as its masked words (`nlp.tenor.course`); None of more than are heard.

    Asked for more than once of one mail, so the last few are kept. Raises ModelError.
    """
    both, _ = _learned()
    return both.carried(said)


def likelihood(plain: float, words: int, rules: Sequence[str]) -> float | None:
    """Give how likely a mail that these rules hold up orders as it stands (`nlp.tenor.weights`). `plain`: its plainness. Raises ModelError."""
    _, learned = _learned()
    return learned.likelihood(plain, words, rules)
