"""A layer that goes along a row and carries on what it has understood so far: the gated recurrent unit (Cho and others, 2014).

At each step it decides, number by number, how much of what it carries to forget and how much of the new to take in; so what a
sentence says at its beginning still counts at its end. It goes along in both directions, each with gates of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Places = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Gates:
    """What a layer has learned for one direction, for rows of `D` numbers in and `H` out.

    `inward`: D by 3H, what comes in; `across`: H by 3H, what is carried; `shift`: 3H, added to what comes in; `carried_shift`: H, added
    to what is carried into the new. Of the three parts the first forgets, the second holds on, the third is the new.
    """

    inward: Floats
    across: Floats
    shift: Floats
    carried_shift: Floats


def carried_along(rows: Floats, going: Places, gates: Gates) -> Floats:
    """Go along rows, step by step; answers what is carried out of each, steps by rows by `H`; what is behind a row's end is nothing.

    `rows`: steps by rows by `D`, the longest row first; `going`: how many rows are not at their end yet, at each step.
    """
    import numpy as np  # noqa: PLC0415 - comes with spaCy, and is not to be waited for before it

    width = len(gates.across)
    steps, count, _ = rows.shape
    states = np.zeros((steps, count, width), dtype="float32")
    state = np.zeros((count, width), dtype="float32")
    for step in range(steps):
        here = int(going[step])
        carried = state[:here]
        turned = carried @ gates.across
        now = rows[step, :here] @ gates.inward + gates.shift
        both = 1 / (1 + np.exp(-(now[:, : 2 * width] + turned[:, : 2 * width]).clip(-30, 30)))
        news = np.tanh(now[:, 2 * width :] + both[:, :width] * (turned[:, 2 * width :] + gates.carried_shift))
        state = news + both[:, width:] * (carried - news)
        states[step, :here] = state
    return states


def turned_round(rows: Floats, lengths: Places) -> Floats:
    """Give rows from their ends to their beginnings. `rows`: steps by rows by numbers; `lengths`: of each row."""
    import numpy as np  # noqa: PLC0415 - as above

    steps = np.arange(len(rows))[:, None]
    source = np.where(steps < lengths, lengths - 1 - steps, steps)
    return rows[source, np.arange(rows.shape[1])]


def steps_going(lengths: Places) -> Places:
    """Tell of each step how many rows are not at their end yet. `lengths`: of the rows, the longest first."""
    import numpy as np  # noqa: PLC0415 - as above

    return np.array(
        [int((lengths > step).sum()) for step in range(int(lengths[0]) if len(lengths) else 0)], dtype=np.intp
    )
