"""Train the two judges of whole mails (`nlp.tenor.judges`), and measure them together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from nlp.tenor.judges import Judges
from nlp.tenor.sequences import places_of
from nlp.training import course, tenor
from nlp.training.whole_mails import Heard

SEED = 20010806
"""Where chance begins."""


def train(mails: Sequence[Heard]) -> Judges:
    """Learn from these mails, of which some must be plain orders, some refusals and some neither. The same mails in the same order give the same judges."""
    placed = [tenor.Placed(places_of(mail.said), mail.plain) for mail in mails if mail.plain is not None]
    return Judges(tenor.train(placed, SEED), course.train(mails, SEED))


@dataclass(frozen=True, slots=True)
class Figure:
    """How many mails kept from learning are judged at least that plain, of those that are plain and of those that are open."""

    plainness: float
    plain: tuple[int, int]
    open: tuple[int, int]


def measured(both: Judges, mails: Iterable[Heard], thresholds: Iterable[float]) -> tuple[Figure, ...]:
    """Measure the judges on mails, a figure for each threshold."""
    judged = [(both.plainness(mail.said), mail.plain) for mail in mails]
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
