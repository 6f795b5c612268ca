"""The numbers of the learned judge of whole mails: one weight for each place of a sequence, kept in a byte each."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, isfinite, sqrt
from pathlib import Path
from typing import TYPE_CHECKING

from nlp.errors import ModelError
from nlp.tenor.sequences import PLACES

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_BYTES, _FACTS = "weights.bin", "meta.json"
_SUREST = 50.0
"""No more is made of a mail, however much speaks for it or against it."""
_MOST = 127
"""The largest value of a signed byte."""


@dataclass(frozen=True, slots=True)
class Weights:
    """A logistic model. `values`: signed bytes, one for each place; `step`: what one of them is worth; `bias`: what is added for any mail."""

    values: bytes
    step: float
    bias: float

    def probability(self, places: Sequence[int]) -> float:
        """Give how likely a mail with these places plainly orders a tender, 0 to 1. A mail of nothing is as likely as any."""
        values = memoryview(self.values).cast("b")
        total = sum(values[place] for place in places)
        sure = self.bias + self.step * total / sqrt(len(places) or 1)
        return 1 / (1 + exp(-max(-_SUREST, min(_SUREST, sure))))

    def write(self, folder: Path) -> None:
        """Write the numbers into a folder, which is made where it is not there."""
        folder.mkdir(parents=True, exist_ok=True)
        (folder / _BYTES).write_bytes(self.values)
        (folder / _FACTS).write_text(json.dumps({"bias": self.bias, "step": self.step}) + "\n", encoding="utf-8")


def rounded(weights: NDArray[np.float64], bias: float) -> Weights:
    """Give weights in bytes, `PLACES` of them, so that the largest just fits."""
    step = float(abs(weights).max()) / _MOST or 1.0
    return Weights((weights / step).round().astype("int8").tobytes(), step, float(bias))


def read(folder: Path) -> Weights:
    """Read the numbers. Raises ModelError where they are not those of this judge."""
    try:
        values = (folder / _BYTES).read_bytes()
        facts = json.loads((folder / _FACTS).read_text(encoding="utf-8"))
        found = Weights(values, float(facts["step"]), float(facts["bias"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(f"{folder}: cannot be read: {error}. Train it anew with ./run.sh train.") from error
    if not (isfinite(found.step) and isfinite(found.bias)):
        # Beside what is no number every comparison is false, and every mail would be plain enough.
        raise ModelError(f"{folder}: cannot be read: its numbers are not finite. Train it anew with ./run.sh train.")
    if len(values) != PLACES:
        raise ModelError(
            f"{folder / _BYTES}: holds {len(values)} weights for {PLACES}. Train it anew with ./run.sh train."
        )
    return found
