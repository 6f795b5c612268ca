"""A layer that goes along rows in both directions (`nlp.tenor.gates`), and the way back along it, by which it is learned.

The rows of a batch are of unlike lengths. Their numbers lie behind one another step by step, those of the longest row first at each step, and nothing
lies where a row has ended; so nothing is worked out for what is not there, and what does not hang on the step before is worked out for all steps in one go.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

import numpy as np

from nlp.tenor.gates import Gates, steps_going

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Places = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Order:
    """How rows of these lengths lie behind one another.

    `lengths`: of the rows, the longest first; `steps`: of each step where its numbers begin and end; `turned`: of each place the one of the same row that
    is as far from its end as this one from its beginning.
    """

    lengths: Places
    steps: tuple[tuple[int, int], ...]
    turned: Places

    def __len__(self) -> int:
        """Count the places."""
        return len(self.turned)

    def place(self, step: Places, row: Places) -> Places:
        """Give the places of these steps of these rows."""
        starts: Places = np.array([start for start, _ in self.steps], dtype=np.intp)
        return starts[step] + row


def order(lengths: Places) -> Order:
    """Put rows of these lengths behind one another. `lengths`: none is nothing, the longest comes first."""
    ends = list(accumulate(int(one) for one in steps_going(lengths)))
    starts = np.array([0, *ends[:-1]], dtype=np.intp)
    row = np.concatenate([np.arange(end - start) for start, end in zip(starts, ends, strict=True)])
    step = np.repeat(np.arange(len(ends)), np.diff([0, *ends]))
    return Order(lengths, tuple(zip(starts.tolist(), ends, strict=True)), starts[lengths[row] - 1 - step] + row)


class Layer:
    """One layer on its way: both directions, what was most and least in each row, and the way back."""

    def __init__(self, rows: Floats, order: Order, forward: Gates, backward: Gates) -> None:
        """Go along rows. `rows`: places by numbers, as `order` puts them. `pooled`, what each row comes to: the most, forward and backward, then the least."""
        self._order = order
        self._ways = (_Way(rows, order, forward), _Way(rows[order.turned], order, backward))
        self.pooled = np.concatenate([way.pooled[end] for end in (0, 1) for way in self._ways], axis=1)

    def back(self, slope: Floats) -> tuple[Floats, Gates, Gates]:
        """Give how the error changes with the rows and with the gates. `slope`: how it changes with `pooled`."""
        width = slope.shape[1] // 4
        parts = [slope[:, at * width : (at + 1) * width] for at in range(4)]
        of_rows, forward = self._ways[0].back(parts[0], parts[2])
        of_turned, backward = self._ways[1].back(parts[1], parts[3])
        of_rows += of_turned[self._order.turned]
        return of_rows, forward, backward


class _Way:
    """One direction. Kept of each place: what was carried out of it, how much was forgotten and held on to, what was new, and what the new made of what was carried before it was forgotten."""

    def __init__(self, rows: Floats, order: Order, gates: Gates) -> None:
        self._rows, self._order, self._gates = rows, order, gates
        width = len(gates.across)
        coming = rows @ gates.inward
        coming += gates.shift
        self._both, self._news = coming[:, : 2 * width], coming[:, 2 * width :]
        self._states = np.empty((len(rows), width), dtype="float32")
        self._remembered = np.empty_like(self._states)
        count = len(order.lengths)
        most, least = (np.full((count, width), end, dtype="float32") for end in (-np.inf, np.inf))
        self._at = (np.zeros((count, width), dtype=np.intp), np.zeros((count, width), dtype=np.intp))
        before = np.zeros((count, width), dtype="float32")
        for start, end in order.steps:
            here = end - start
            before = self._step(before[:here], slice(start, end))
            for best, at, better in zip((most, least), self._at, (np.greater, np.less), strict=True):
                found = better(before, best[:here])
                np.copyto(best[:here], before, where=found)
                np.copyto(at[:here], start, where=found)
        rows_of = np.arange(count)[:, None]
        self._at = (self._at[0] + rows_of, self._at[1] + rows_of)
        self.pooled = (most, least)

    def _step(self, before: Floats, here: slice) -> Floats:
        """Go on one step from what was carried; answers what is carried out of it."""
        width = before.shape[1]
        turned = before @ self._gates.across
        both, remembered, news, state = self._both[here], self._remembered[here], self._news[here], self._states[here]
        both += turned[:, : 2 * width]
        # The logistic function, by the hyperbolic tangent, which does not overflow.
        both *= 0.5
        np.tanh(both, out=both)
        both += 1
        both *= 0.5
        np.add(turned[:, 2 * width :], self._gates.carried_shift, out=remembered)
        news += both[:, :width] * remembered
        np.tanh(news, out=news)
        np.subtract(before, news, out=state)
        state *= both[:, width:]
        state += news
        return state

    def back(self, of_most: Floats, of_least: Floats) -> tuple[Floats, Gates]:
        """Go back along the rows; answers how the error changes with them and with the gates. `of_most`, `of_least`: how it changes with what was most and least."""
        across, inward = self._gates.across, self._gates.inward
        width = len(across)
        slope = np.zeros_like(self._states)
        number = np.arange(width)
        slope[self._at[0], number] = of_most
        # One state may be the most and the least of its row.
        slope[self._at[1], number] += of_least
        before = np.concatenate(
            [
                np.zeros((len(self._order.lengths), width), dtype="float32"),
                *(
                    self._states[last : last + end - start]
                    for (last, _), (start, end) in zip(self._order.steps, self._order.steps[1:], strict=False)
                ),
            ]
        )
        forgets, holds = self._both[:, :width], self._both[:, width:]
        # What does not hang on the step behind: how the state changes with the new, with what holds on and with what forgets.
        by_news = (1 - holds) * (1 - self._news * self._news)
        by_holds = (before - self._news) * holds * (1 - holds)
        by_forgets = self._remembered * forgets * (1 - forgets)
        of_turned = np.empty((len(slope), 3 * width), dtype="float32")
        of_news = np.empty_like(slope)
        carried = np.zeros((len(self._order.lengths), width), dtype="float32")
        for start, end in reversed(self._order.steps):
            here = slice(start, end)
            of_state = slope[here]
            of_state += carried[: end - start]
            turned, new = of_turned[here], of_news[here]
            np.multiply(of_state, by_news[here], out=new)
            np.multiply(new, by_forgets[here], out=turned[:, :width])
            np.multiply(of_state, by_holds[here], out=turned[:, width : 2 * width])
            np.multiply(new, forgets[here], out=turned[:, 2 * width :])
            of_state *= holds[here]
            of_state += turned @ across.T
            carried[: end - start] = of_state
        of_coming = np.concatenate((of_turned[:, : 2 * width], of_news), axis=1)
        return of_coming @ inward.T, Gates(
            self._rows.T @ of_coming,
            before.T @ of_turned,
            of_coming.sum(axis=0),
            of_turned[:, 2 * width :].sum(axis=0),
        )
