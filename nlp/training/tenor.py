"""Train the first of the judges of whole mails, the network of `nlp.tenor.network`, by gradient descent (Adam) on mails in random order.

The same mails in the same order give the same network. Of each sentence some sequences are left out at random, other ones each time, so
that no mail is learned by heart.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil, sqrt
from typing import TYPE_CHECKING

import numpy as np

from nlp.tenor.network import WIDTH, Network, rounded
from nlp.tenor.sequences import PLACES
from nlp.training.descent import Descent, added

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Places = NDArray[np.intp]

ROUNDS = 3
"""How often every mail is learned from."""
_STEPS = 300
"""Steps at least, however few mails there are."""
_TOGETHER = 64
"""Mails of one step."""
_PACE = 0.005
"""How far a number is moved in the first step; in the last hardly at all."""
_LEFT_OUT = 0.15
"""Of the sequences of a sentence so many are left out."""
_SCALE = 3.0
"""What the sums of a sentence are multiplied by while its rows are learned: they begin near nothing."""
_BEGINNING = 0.02
"""How large the numbers of the table are in the beginning."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A mail as it is learned: the places of each of its sentences, and whether it is plain."""

    said: tuple[tuple[int, ...], ...]
    plain: bool


def train(mails: Sequence[Placed], seed: int) -> Network:
    """Learn from these mails, of which some must be plain and some open. `seed`: where chance begins."""
    chance = np.random.default_rng(seed)
    used, learned = _numbered(mails)
    ends = 1 / sqrt(2 * WIDTH)
    table = chance.normal(0, _BEGINNING, (len(used), WIDTH)).astype("float32")
    # What counts, most and least beside each other, and as the last one the bias.
    counts = np.append(chance.uniform(-ends, ends, 2 * WIDTH), 0).astype("float32")
    shift = np.zeros(WIDTH, dtype="float32")
    in_a_round = ceil(len(mails) / _TOGETHER)
    rounds = max(ROUNDS, ceil(_STEPS / in_a_round))
    steps = rounds * in_a_round
    descents = [Descent(numbers) for numbers in (table, counts, shift)]
    for step, chosen in enumerate(_drawn(len(mails), rounds, chance)):
        batch = _batch([learned[number] for number in chosen], chance)
        slopes = _slopes(batch, table, counts, shift)
        for descent, slope in zip(descents, slopes, strict=True):
            descent.step(slope, _PACE * (1 - step / steps))
    full = np.zeros((PLACES, WIDTH), dtype="float32")
    full[used] = table * _SCALE
    return rounded(full, shift, counts[:WIDTH], counts[WIDTH:-1], float(counts[-1]))


@dataclass(frozen=True, slots=True)
class _Learned:
    """A mail with its places numbered among those that occur: all in a row, how many each sentence has, and whether it is plain."""

    places: Places
    lengths: Places
    plain: bool


def _numbered(mails: Sequence[Placed]) -> tuple[Places, list[_Learned]]:
    """Give the places that occur, in rising order, and the mails with theirs numbered among them."""
    rows = [np.concatenate([np.array(one, dtype=np.intp) for one in mail.said]) for mail in mails]
    used = np.unique(np.concatenate(rows))
    return used, [
        _Learned(np.searchsorted(used, row), np.array([len(one) for one in mail.said], dtype=np.intp), mail.plain)
        for row, mail in zip(rows, mails, strict=True)
    ]


def _drawn(mails: int, rounds: int, chance: np.random.Generator) -> Iterator[Places]:
    """Give the numbers of the mails of each step: in each round all of them, in another order."""
    for _ in range(rounds):
        order = chance.permutation(mails)
        yield from (order[start : start + _TOGETHER] for start in range(0, mails, _TOGETHER))


@dataclass(frozen=True, slots=True)
class _Batch:
    """Mails of one step. `owner`: the sentence of each place; `starts`: the first sentence of each mail; `of`: the mail of each sentence."""

    places: Places
    owner: Places
    norms: Floats
    starts: Places
    of: Places
    truth: Floats


def _batch(mails: Sequence[_Learned], chance: np.random.Generator) -> _Batch:
    """Put mails together, with some of their sequences left out."""
    places = np.concatenate([mail.places for mail in mails])
    lengths = np.concatenate([mail.lengths for mail in mails])
    owner = np.repeat(np.arange(len(lengths)), lengths)
    kept = chance.random(len(places)) >= _LEFT_OUT
    places, owner = places[kept], owner[kept]
    norms = np.sqrt(np.maximum(np.bincount(owner, minlength=len(lengths)), 1)).astype("float32")
    sentences = [len(mail.lengths) for mail in mails]
    starts = np.cumsum([0, *sentences[:-1]])
    truth = np.array([mail.plain for mail in mails], dtype="float32")
    return _Batch(places, owner, norms, starts, np.repeat(np.arange(len(mails)), sentences), truth)


def _slopes(batch: _Batch, table: Floats, counts: Floats, shift: Floats) -> tuple[Floats, Floats, Floats]:
    """Give how the error of the mails of one step changes with the table, with what counts, and with the shift.

    The error is the mean of -log of what was thought likely of the truth.
    """
    sums = added(table[batch.places], batch.owner, len(batch.norms))
    says = np.tanh(sums * (_SCALE / batch.norms)[:, None] + shift)
    most, least = (pool.reduceat(says, batch.starts, axis=0) for pool in (np.maximum, np.minimum))
    pooled = np.concatenate((most, least), axis=1)
    sure = pooled @ counts[:-1] + counts[-1]
    wrong = (1 / (1 + np.exp(-sure.clip(-50, 50))) - batch.truth) / len(batch.truth)

    of_most, of_least = (wrong[:, None] * counts[start : start + WIDTH] for start in (0, WIDTH))
    of_says = of_most[batch.of] * (says == most[batch.of]) + of_least[batch.of] * (says == least[batch.of])
    of_sums = of_says * (1 - says * says)
    rows = (of_sums * (_SCALE / batch.norms)[:, None])[batch.owner]
    return (
        added(rows, batch.places, len(table)),
        np.append(wrong @ pooled, wrong.sum()).astype("float32"),
        of_sums.sum(axis=0),
    )
