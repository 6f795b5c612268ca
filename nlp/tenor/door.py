"""Does a mail, taken as a whole, plainly order a tender here and now? A judge that learned it from whole mails.

The rules and the model of sentences go by what they know, and ask about what they do not. This judge has seen some thousand
mails from beginning to end, and which of them a careful desk carried out. It goes by what each sentence says and by the
sentence that says most of it, knows no amounts, names or accounts (they are masked), and cannot tell what is elected. What its
word counts for stands in `nlp.tenor.heard_out`, and beside which rule in `nlp.tenor.weights`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from nlp import models
from nlp.tenor import network, weights
from nlp.tenor.sequences import places_of, words_of


@cache
def _learned() -> tuple[network.Network, weights.Weights]:
    """Load the numbers, once for the process."""
    place = models.checked(models.TENOR, models.FOLDER)
    return network.read(place), weights.read(place)


def plainness(subject: str, body: str) -> float:
    """Give how likely the mail plainly orders a tender, 0 to 1.

    `body`: what the sender newly wrote, signature and postscripts included, forms left out. Raises ModelError where the numbers are
    not those that belong to the program.
    """
    judge, _ = _learned()
    return judge.probability(places_of(words_of(subject, body)))


def likelihood(plain: float, words: int, rules: Sequence[str]) -> float | None:
    """Give how likely a mail that these rules hold up orders as it stands (`nlp.tenor.weights`). `plain`: its plainness. Raises ModelError."""
    _, learned = _learned()
    return learned.likelihood(plain, words, rules)
