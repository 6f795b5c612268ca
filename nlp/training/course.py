"""Train the network that follows a mail in its course (`nlp.tenor.course`), by gradient descent on mails in random order.

The same mails in the same order give the same network. Of the words some are not heard, and of the numbers that are passed on some are
nothing, other ones each time, so that no mail is learned by heart. How the error changes with what was carried is found by going back
along each row (backpropagation through time).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from math import ceil, sqrt
from typing import TYPE_CHECKING

import numpy as np

from nlp.tenor.course import ENDS, WIDTH, WORD, Course
from nlp.tenor.gates import Gates
from nlp.tenor.vocabulary import END, UNHEARD, Vocabulary
from nlp.training.descent import Descent, added
from nlp.training.layer import Layer, Order, order
from nlp.training.whole_mails import Heard

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Places = NDArray[np.intp]

ROUNDS = 5
"""How often every mail is learned from."""
_STEPS = 120
"""Steps at least, however few mails there are."""
SEEN = 4
"""How often a word must have been seen to be known."""
_TOGETHER, _SORTED = 64, 32
"""Mails of one step; and so many steps' mails are put in order of their longest sentence, so that those of one step are alike."""
_PACE, _SLOW_STEPS = 0.002, 30
"""How far a number is moved in a step after so many steps, up to which it is moved less; in the last hardly at all."""
_UNHEARD_WORDS, _NOTHING = 0.1, 0.35
"""Of the words so many are not heard; of the numbers that are passed on so many are nothing."""
_BEGINNING = 0.1
"""How large the numbers of a word are in the beginning."""


@dataclass(slots=True)
class Weights:
    """The numbers while they are learned, or their slopes: those of the words, of the gates in sentences and in mails, and what counts; the last of each row of `counts` is the bias."""

    table: Floats
    sentence_forward: Gates
    sentence_backward: Gates
    mail_forward: Gates
    mail_backward: Gates
    counts: Floats

    def each(self) -> Iterator[Floats]:
        """Give all numbers, in order."""
        yield self.table
        for gates in (self.sentence_forward, self.sentence_backward, self.mail_forward, self.mail_backward):
            yield from (getattr(gates, field.name) for field in fields(gates))
        yield self.counts


def train(mails: Sequence[Heard], seed: int) -> Course:
    """Learn from these mails, of which some must be plain orders, some refusals and some neither. `seed`: where chance begins."""
    chance = np.random.default_rng(seed)
    seen = Counter(word for mail in mails for words in mail.said for word in words)
    vocabulary = Vocabulary(
        tuple(sorted(word for word, times in seen.items() if times >= SEEN and word.split() == [word]))
    )
    heard = [(vocabulary.numbers(mail.said), (mail.plain, mail.refuses)) for mail in mails]
    heard = [(said, truth) for said, truth in heard if said]
    weights = beginning(len(vocabulary), chance)
    in_a_round = ceil(len(heard) / _TOGETHER)
    rounds = max(ROUNDS, ceil(_STEPS / in_a_round))
    descents = [Descent(numbers) for numbers in weights.each()]
    for step, chosen in enumerate(_drawn([max(map(len, said)) for said, _ in heard], rounds, chance)):
        batch = together([heard[number][0] for number in chosen], [heard[number][1] for number in chosen])
        _, slopes = slopes_of(weights, batch, chance)
        pace = _PACE * (1 - step / (rounds * in_a_round)) * min(1, (step + 1) / _SLOW_STEPS)
        for descent, slope in zip(descents, slopes.each(), strict=True):
            descent.step(slope, pace)
    return of(vocabulary, weights)


def of(vocabulary: Vocabulary, weights: Weights) -> Course:
    """Give the network of these numbers."""
    return Course(
        vocabulary,
        weights.table,
        (weights.sentence_forward, weights.sentence_backward),
        (weights.mail_forward, weights.mail_backward),
        weights.counts[:, :-1],
        (float(weights.counts[0, -1]), float(weights.counts[1, -1])),
    )


def beginning(words: int, chance: np.random.Generator) -> Weights:
    """Give the numbers at which learning begins. `words`: how many there are."""

    def gates(inward: int) -> Gates:
        near = 1 / sqrt(WIDTH)
        shapes = ((inward, 3 * WIDTH), (WIDTH, 3 * WIDTH), (3 * WIDTH,), (WIDTH,))
        return Gates(*(chance.uniform(-near, near, shape).astype("float32") for shape in shapes))

    ends = 1 / sqrt(4 * WIDTH)
    table = chance.normal(0, _BEGINNING, (words, WORD)).astype("float32")
    counts = np.zeros((ENDS, 4 * WIDTH + 1), dtype="float32")
    counts[:, :-1] = chance.uniform(-ends, ends, (ENDS, 4 * WIDTH))
    return Weights(table, gates(WORD), gates(WORD), gates(4 * WIDTH), gates(4 * WIDTH), counts)


def _drawn(longest: Sequence[int], rounds: int, chance: np.random.Generator) -> Iterator[Places]:
    """Give the numbers of the mails of each step: in each round all of them, in another order. `longest`: words of each mail's longest sentence."""
    by_length = np.array(longest)
    for _ in range(rounds):
        order = chance.permutation(len(longest))
        steps = []
        for start in range(0, len(order), _TOGETHER * _SORTED):
            alike = order[start : start + _TOGETHER * _SORTED]
            alike = alike[np.argsort(by_length[alike], kind="stable")]
            steps += [alike[at : at + _TOGETHER] for at in range(0, len(alike), _TOGETHER)]
        yield from (steps[number] for number in chance.permutation(len(steps)))


@dataclass(frozen=True, slots=True)
class Batch:
    """The mails of one step.

    `words`: of all sentences, as `sentences` puts them; `mails`: how the sentences of each mail lie; `places`: where each sentence stands there;
    `truth`: mail by what it may come to, 1 where it does, 0 where it does not; `known`: the same, 1 where that is known.
    """

    words: Places
    sentences: Order
    places: Places
    mails: Order
    truth: Floats
    known: Floats


Truth = tuple[bool | None, bool | None]
"""Whether a mail plainly orders a tender, and whether it plainly refuses; None where that is not known."""


def together(mails: Sequence[Sequence[Sequence[int]]], truth: Sequence[Truth]) -> Batch:
    """Put mails together, each given as the numbers of its sentences' words, with what it comes to."""
    by_mail = sorted(range(len(mails)), key=lambda at: -len(mails[at]))
    said = [(one, number, column) for column, at in enumerate(by_mail) for number, one in enumerate(mails[at])]
    said.sort(key=lambda one: -len(one[0]))
    sentences = order(np.array([len(one) for one, _, _ in said], dtype=np.intp))
    in_mails = order(np.array([len(mails[at]) for at in by_mail], dtype=np.intp))
    words = np.zeros(len(sentences), dtype=np.intp)
    for row, (one, _, _) in enumerate(said):
        words[sentences.place(np.arange(len(one)), np.array(row))] = one
    return Batch(
        words,
        sentences,
        in_mails.place(np.array([number for _, number, _ in said]), np.array([column for _, _, column in said])),
        in_mails,
        np.array([[one is True for one in truth[at]] for at in by_mail], dtype="float32"),
        np.array([[one is not None for one in truth[at]] for at in by_mail], dtype="float32"),
    )


def slopes_of(weights: Weights, batch: Batch, chance: np.random.Generator | None) -> tuple[float, Weights]:
    """Give the error of the mails of one step, the mean of -log of what was thought likely of the truths that are known, and how it changes with each number.

    `chance`: decides what is not heard and not passed on; without it, everything is.
    """
    words = batch.words
    if chance is not None:
        words = np.where((chance.random(words.shape) < _UNHEARD_WORDS) & (words > END), UNHEARD, words)
    rows = weights.table[words]
    heard = _masks(chance, rows.shape)
    rows *= heard
    sentence = Layer(rows, batch.sentences, weights.sentence_forward, weights.sentence_backward)
    passed_on = _masks(chance, sentence.pooled.shape)
    sentences = np.empty_like(sentence.pooled)
    sentences[batch.places] = sentence.pooled * passed_on
    mail = Layer(sentences, batch.mails, weights.mail_forward, weights.mail_backward)
    counted = _masks(chance, mail.pooled.shape)
    said = mail.pooled * counted
    sure = said @ weights.counts[:, :-1].T + weights.counts[:, -1]
    likely = 1 / (1 + np.exp(-sure.clip(-50, 50)))
    found = -np.log(np.where(batch.truth > 0, likely, 1 - likely).clip(1e-9))
    error = float((found * batch.known).sum() / len(batch.truth))

    wrong = ((likely - batch.truth) * batch.known / len(batch.truth)).astype("float32")
    of_counts = np.concatenate((wrong.T @ said, wrong.sum(axis=0)[:, None]), axis=1).astype("float32")
    of_sentences, mail_forward, mail_backward = mail.back(wrong @ weights.counts[:, :-1] * counted)
    of_rows, forward, backward = sentence.back(of_sentences[batch.places] * passed_on)
    of_table = added(of_rows * heard, words, len(weights.table))
    return error, Weights(of_table, forward, backward, mail_forward, mail_backward, of_counts)


def _masks(chance: np.random.Generator | None, shape: tuple[int, ...]) -> Floats:
    """Give what numbers of that shape are multiplied by: some by nothing, the others so that their sum stays what it was."""
    if chance is None:
        return np.ones(shape, dtype="float32")
    return ((chance.random(shape, dtype="float32") >= _NOTHING) / (1 - _NOTHING)).astype("float32")
