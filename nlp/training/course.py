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
from nlp.tenor.gates import Gates, Passage, along, steps_going, turned_round
from nlp.tenor.vocabulary import END, UNHEARD, Vocabulary
from nlp.training.descent import Descent, added
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

    `words`: steps by sentences, the longest sentence first; `lengths`: of the sentences; `places`: of each sentence, where it stands among
    the mails, sentence by mail, the longest mail first; `mail_lengths`: sentences of each mail; `truth`: mail by what it may come to, 1 where
    it does, 0 where it does not; `known`: the same, 1 where that is known.
    """

    words: Places
    lengths: Places
    places: tuple[Places, Places]
    mail_lengths: Places
    truth: Floats
    known: Floats


Truth = tuple[bool | None, bool | None]
"""Whether a mail plainly orders a tender, and whether it plainly refuses; None where that is not known."""


def together(mails: Sequence[Sequence[Sequence[int]]], truth: Sequence[Truth]) -> Batch:
    """Put mails together, each given as the numbers of its sentences' words, with what it comes to."""
    by_mail = sorted(range(len(mails)), key=lambda at: -len(mails[at]))
    sentences = [(said, number, column) for column, at in enumerate(by_mail) for number, said in enumerate(mails[at])]
    sentences.sort(key=lambda one: -len(one[0]))
    words = np.zeros((len(sentences[0][0]), len(sentences)), dtype=np.intp)
    for column, (said, _, _) in enumerate(sentences):
        words[: len(said), column] = said
    return Batch(
        words,
        np.array([len(said) for said, _, _ in sentences], dtype=np.intp),
        (np.array([number for _, number, _ in sentences]), np.array([column for _, _, column in sentences])),
        np.array([len(mails[at]) for at in by_mail], dtype=np.intp),
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
    rows = rows * heard
    sentence = _Layer(rows, batch.lengths, weights.sentence_forward, weights.sentence_backward)
    passed_on = _masks(chance, sentence.pooled.shape)
    sentences = np.zeros((batch.mail_lengths[0], len(batch.mail_lengths), 4 * WIDTH), dtype="float32")
    sentences[batch.places] = sentence.pooled * passed_on
    mail = _Layer(sentences, batch.mail_lengths, weights.mail_forward, weights.mail_backward)
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
    of_words = (of_rows * heard).reshape(-1, WORD)
    of_table = added(of_words, words.reshape(-1), len(weights.table))
    return error, Weights(of_table, forward, backward, mail_forward, mail_backward, of_counts)


def _masks(chance: np.random.Generator | None, shape: tuple[int, ...]) -> Floats:
    """Give what numbers of that shape are multiplied by: some by nothing, the others so that their sum stays what it was."""
    if chance is None:
        return np.ones(shape, dtype="float32")
    return ((chance.random(shape, dtype="float32") >= _NOTHING) / (1 - _NOTHING)).astype("float32")


class _Layer:
    """One layer on its way: both directions, what was most and least in each row, and the way back."""

    def __init__(self, rows: Floats, lengths: Places, forward: Gates, backward: Gates) -> None:
        """Go along the rows, steps by rows by numbers, the longest row first."""
        self.lengths = lengths
        going = steps_going(lengths)
        self._ways = [
            (turned, gates, along(turned, going, gates))
            for turned, gates in ((rows, forward), (turned_round(rows, lengths), backward))
        ]
        states = np.concatenate((self._ways[0][2].states, turned_round(self._ways[1][2].states, lengths)), axis=2)
        there = (np.arange(len(states))[:, None] < lengths)[:, :, None]
        self._most = np.where(there, states, -np.inf).argmax(axis=0)
        self._least = np.where(there, states, np.inf).argmin(axis=0)
        self._shape = states.shape
        rows_of, numbers = np.ogrid[: states.shape[1], : states.shape[2]]
        self.pooled = np.concatenate(
            (states[self._most, rows_of, numbers], states[self._least, rows_of, numbers]), axis=1
        )

    def back(self, slope: Floats) -> tuple[Floats, Gates, Gates]:
        """Give how the error changes with the rows and with the gates. `slope`: how it changes with `pooled`."""
        half = self._shape[2]
        rows_of, numbers = np.ogrid[: self._shape[1], :half]
        states = np.zeros(self._shape, dtype="float32")
        states[self._most, rows_of, numbers] = slope[:, :half]
        # One state may be the most and the least of its row.
        states[self._least, rows_of, numbers] += slope[:, half:]
        forward, backward = states[:, :, :WIDTH], turned_round(states[:, :, WIDTH:], self.lengths)
        of_rows, of_forward = _back_along(*self._ways[0], forward, self.lengths)
        of_turned, of_backward = _back_along(*self._ways[1], backward, self.lengths)
        return of_rows + turned_round(of_turned, self.lengths), of_forward, of_backward


def _back_along(rows: Floats, gates: Gates, way: Passage, slope: Floats, lengths: Places) -> tuple[Floats, Gates]:
    """Go back along rows; answers how the error changes with them and with the gates. `slope`: how it changes with each state."""
    going = steps_going(lengths)
    of_coming = np.zeros((len(rows), rows.shape[1], 3 * WIDTH), dtype="float32")
    of_turned = np.zeros_like(of_coming)
    carried = np.zeros((rows.shape[1], WIDTH), dtype="float32")
    for step in range(len(rows) - 1, -1, -1):
        here = int(going[step])
        before, forgets, holds = way.before[step, :here], way.forgets[step, :here], way.holds[step, :here]
        news, remembered = way.news[step, :here], way.remembered[step, :here]
        of_state = slope[step, :here] + carried[:here]
        of_news = of_state * (1 - holds) * (1 - news * news)
        of_holds = of_state * (before - news) * holds * (1 - holds)
        of_forgets = of_news * remembered * forgets * (1 - forgets)
        coming, turned = of_coming[step, :here], of_turned[step, :here]
        coming[:, :WIDTH] = turned[:, :WIDTH] = of_forgets
        coming[:, WIDTH : 2 * WIDTH] = turned[:, WIDTH : 2 * WIDTH] = of_holds
        coming[:, 2 * WIDTH :] = of_news
        turned[:, 2 * WIDTH :] = of_news * forgets
        carried[:here] = of_state * holds + turned @ gates.across.T
    flat = of_coming.reshape(-1, 3 * WIDTH)
    return of_coming @ gates.inward.T, Gates(
        rows.reshape(-1, rows.shape[2]).T @ flat,
        way.before.reshape(-1, WIDTH).T @ of_turned.reshape(-1, 3 * WIDTH),
        flat.sum(axis=0),
        of_turned[:, :, 2 * WIDTH :].sum(axis=(0, 1)),
    )
