"""Going down a slope: the steps by which the numbers of the judges of whole mails are learned."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Places = NDArray[np.intp]

_KEEPS, _KEEPS_SQUARES, _SMALLEST = 0.9, 0.999, 1e-8
"""Adam's: how long it remembers slopes and their squares, and what keeps it from dividing by nothing."""


class Descent:
    """Numbers that go down their slopes by Adam (Kingma and Ba, 2014): each at its own pace, by how steep it has been."""

    def __init__(self, numbers: Floats) -> None:
        """Begin at these numbers, which are changed in their place."""
        self.numbers = numbers
        self.mean = np.zeros_like(numbers)
        self.square = np.zeros_like(numbers)
        self.steps = 0

    def step(self, slope: Floats, pace: float) -> None:
        """Move the numbers down one step."""
        self.steps += 1
        self.mean *= _KEEPS
        self.mean += (1 - _KEEPS) * slope
        self.square *= _KEEPS_SQUARES
        self.square += (1 - _KEEPS_SQUARES) * slope * slope
        root = np.sqrt(self.square / (1 - _KEEPS_SQUARES**self.steps))
        self.numbers -= pace / (1 - _KEEPS**self.steps) * self.mean / (root + _SMALLEST)


def added(rows: Floats, owner: Places, owners: int) -> Floats:
    """Add up the rows of each owner."""
    result = np.zeros((owners, rows.shape[1]), dtype="float32")
    if len(owner):
        order = np.argsort(owner, kind="stable")
        sorted_owner = owner[order]
        starts = np.flatnonzero(np.concatenate(([True], sorted_owner[1:] != sorted_owner[:-1])))
        result[sorted_owner[starts]] = np.add.reduceat(rows[order], starts, axis=0)
    return result
