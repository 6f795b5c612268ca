"""The network that goes by short sequences of words: the sentences of a mail in, how likely it plainly orders a tender out.

Every sequence of a sentence has a row of `WIDTH` numbers. The rows of a sentence are added, so that it says more or less of each of
`WIDTH` things; of each the mail counts by the sentence that says most of it and by the one that says least. So a condition in one
sentence weighs the same however much is said around it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING

from nlp.errors import ModelError
from nlp.tenor.sequences import PLACES

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

WIDTH = 16
"""Of how many things a sentence says more or less."""
_BYTES, _FACTS = "table.bin", "meta.json"
_MOST = 127
"""The largest value of a signed byte."""


@dataclass(frozen=True, slots=True)
class Network:
    """A trained network.

    `table`: a row of signed bytes for each place, `PLACES` by `WIDTH`; `steps`: what one of them is worth, by column; `shift`: what is
    added to what a sentence says, by column; `most` and `least`: what it counts that a sentence says most, or least, of it; `bias`: what
    is added for any mail.
    """

    table: NDArray[np.int8]
    steps: Floats
    shift: Floats
    most: Floats
    least: Floats
    bias: float

    def odds(self, said: Sequence[Sequence[int]]) -> float:
        """Give how likely a mail whose sentences have these places plainly orders a tender: the logarithm of its odds. One of nothing is as likely as any."""
        import numpy as np  # noqa: PLC0415 - comes with spaCy, and is not to be waited for before it

        lengths = [len(places) for places in said if places]
        sure = self.bias
        if lengths:
            flat = np.fromiter((place for places in said for place in places), dtype=np.intp, count=sum(lengths))
            starts = np.cumsum([0, *lengths[:-1]])
            sums = np.add.reduceat(self.table[flat], starts, axis=0, dtype=np.int32)
            says = np.tanh(sums * self.steps / np.sqrt(lengths)[:, None] + self.shift)
            sure += float(says.max(axis=0) @ self.most + says.min(axis=0) @ self.least)
        return sure

    def write(self, folder: Path) -> None:
        """Write the numbers into a folder, which is made where it is not there."""
        folder.mkdir(parents=True, exist_ok=True)
        (folder / _BYTES).write_bytes(self.table.tobytes())
        facts = {name: [round(float(one), 6) for one in getattr(self, name)] for name in _ROWS} | {"bias": self.bias}
        (folder / _FACTS).write_text(json.dumps(facts) + "\n", encoding="utf-8")


_ROWS = ("steps", "shift", "most", "least")
"""What is written as numbers that can be read."""


def rounded(table: Floats, shift: Floats, most: Floats, least: Floats, bias: float) -> Network:
    """Give a network whose table is kept in bytes, so that the largest number of each column just fits."""
    steps = abs(table).max(axis=0) / _MOST
    steps[steps == 0] = 1
    # As they will be read back.
    steps, shift, most, least = (
        row.astype("float64").round(6).astype("float32") for row in (steps.clip(1e-6), shift, most, least)
    )
    values = (table / steps).round().clip(-_MOST, _MOST).astype("int8")
    return Network(values, steps, shift, most, least, float(bias))


def read(folder: Path) -> Network:
    """Read the numbers. Raises ModelError where they are not those of this network."""
    import numpy as np  # noqa: PLC0415 - as above

    try:
        values = (folder / _BYTES).read_bytes()
        facts = json.loads((folder / _FACTS).read_text(encoding="utf-8"))
        rows = tuple(np.array(facts[name], dtype="float32") for name in _ROWS)
        bias = float(facts["bias"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(f"{folder}: cannot be read: {error}. Train it anew with ./run.sh train.") from error
    if not (isfinite(bias) and all(np.isfinite(row).all() for row in rows)):
        # Beside what is no number every comparison is false, and every mail would be plain enough.
        raise ModelError(f"{folder}: cannot be read: its numbers are not finite. Train it anew with ./run.sh train.")
    if len(values) != PLACES * WIDTH or any(row.shape != (WIDTH,) for row in rows):
        raise ModelError(
            f"{folder / _BYTES}: holds {len(values)} numbers for {PLACES * WIDTH}. Train it anew with ./run.sh train."
        )
    steps, shift, most, least = rows
    return Network(np.frombuffer(values, dtype="int8").reshape(PLACES, WIDTH), steps, shift, most, least, bias)
