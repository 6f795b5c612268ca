"""Train the judge of whole mails of `nlp.tenor.door`: one weight for each place of a sequence of words, by logistic regression.

Regularised, down to the minimum of a convex function as far as `STEPS` go: the same mails in the same order give the same weights, in another
order the same judgement to the second place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING

import numpy as np

from nlp.tenor.sequences import PLACES, places_of, words_of
from nlp.tenor.weights import Weights, rounded
from nlp.training.whole_mails import WholeMail

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

TRUST = 8.0
"""What the mails count for against weights of nothing: the larger, the closer the weights follow them."""
STEPS = 900
"""Steps of descent; the probabilities no longer change in the second place by then."""
_ROUNDS = 30
"""Rounds in which the steepness is estimated."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A mail as it is learned: its places, and whether it is plain."""

    places: tuple[int, ...]
    plain: bool


def heard(mails: Iterable[WholeMail]) -> list[Heard]:
    """Give each mail as it is learned; one in which nothing is said is left out."""
    found = ((words_of(mail.subject, mail.body), mail.plain) for mail in mails)
    return [Heard(places_of(said), plain) for said, plain in found if said]


@dataclass(frozen=True, slots=True)
class Figure:
    """How many mails kept from learning are judged at least that plain, of those that are plain and of those that are open."""

    plainness: float
    plain: tuple[int, int]
    open: tuple[int, int]


def measured(weights: Weights, mails: Iterable[Heard], thresholds: Iterable[float]) -> tuple[Figure, ...]:
    """Measure the judge on mails, a figure for each threshold."""
    judged = [(weights.probability(mail.places), mail.plain) for mail in mails]
    return tuple(
        Figure(
            least,
            *(_counted([likely for likely, is_plain in judged if is_plain is plain], least) for plain in (True, False)),
        )
        for least in thresholds
    )


def _counted(likelihoods: Sequence[float], least: float) -> tuple[int, int]:
    """Count those that are at least so large, and all."""
    return sum(one >= least for one in likelihoods), len(likelihoods)


def train(mails: Sequence[Heard]) -> Weights:
    """Learn from these mails, of which some must be plain and some open."""
    ends = np.cumsum([len(mail.places) for mail in mails])
    starts = np.concatenate(([0], ends[:-1]))
    columns = np.concatenate([np.array(mail.places) for mail in mails])
    values = np.concatenate([np.full(len(mail.places), 1 / sqrt(len(mail.places))) for mail in mails])
    truth = np.array([mail.plain for mail in mails], dtype=float)
    rows = np.repeat(np.arange(len(mails)), ends - starts)

    def times(weights: Floats) -> Floats:
        sums: Floats = np.add.reduceat(values * weights[columns], starts) + weights[PLACES]
        return sums

    def back(judged: Floats) -> Floats:
        sums = np.bincount(columns, values * judged[rows], minlength=PLACES + 1).astype(float)
        sums[PLACES] = judged.sum()
        return sums

    def slope(weights: Floats) -> Floats:
        likely = 1 / (1 + np.exp(-times(weights)))
        kept = weights.copy()
        kept[PLACES] = 0  # How many mails are plain is learned without restraint.
        return kept + TRUST * back(likely - truth)

    weights = _descended(slope, 1 + TRUST / 4 * _steepest(lambda vector: back(times(vector))))
    return rounded(weights[:PLACES], float(weights[PLACES]))


def _descended(slope: Callable[[Floats], Floats], steepness: float) -> Floats:
    """Go down to the minimum with momentum (Nesterov); `steepness`: the most that the slope changes for a change of the weights."""
    weights = ahead = np.zeros(PLACES + 1)
    pace = 1.0
    for _ in range(STEPS):
        after = ahead - slope(ahead) / steepness
        next_pace = (1 + sqrt(1 + 4 * pace * pace)) / 2
        ahead = after + (pace - 1) / next_pace * (after - weights)
        weights, pace = after, next_pace
    return weights


def _steepest(applied: Callable[[Floats], Floats]) -> float:
    """Estimate the largest factor by which a symmetric matrix, given by what it makes of a vector, lengthens one, a little too large."""
    vector = np.ones(PLACES + 1)
    size = 1.0
    for _ in range(_ROUNDS):
        vector = applied(vector / np.linalg.norm(vector))
        size = float(np.linalg.norm(vector))
    return size * 1.05
