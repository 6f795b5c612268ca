"""How likely is an order meant as it stands, although something in its mail holds it up? By what holds it up, and by the mail as a whole.

A rule that holds an order up has been seen in many mails, plain ones and open ones, and so has a weight: strange words beside an order
mean little, words of a condition more. The weights were learned from the mails written for the judge (`nlp.training.held_up`), each read by
the rules and judged by a judge that had not learned it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp, isfinite, log
from pathlib import Path

from nlp.errors import ModelError

FILE = "weights.json"
"""Beside the numbers of the judge."""
FACTS = ("bias", "plainness", "length", "reasons")
"""What is weighed besides the rules: one for every mail; the odds of its plainness; the words of the mail; how many reasons hold it up."""
_SUREST = 6.0
"""No more is made of odds, which are counted in powers of e."""
_MANY = 3
"""More reasons than that count as so many."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What each fact and each rule adds to the odds, in powers of e. `facts`: by the names of `FACTS`."""

    facts: Mapping[str, float]
    rules: Mapping[str, float]

    def likelihood(self, plainness: float, words: int, rules: Sequence[str]) -> float | None:
        """Give how likely a mail orders as it stands, 0 to 1; None where one of the rules was not seen often enough to tell.

        `plainness`: by the judge of whole mails, 0 to 1; `words`: of the mail, 1 at least; `rules`: one for each reason that holds it up.
        """
        if any(rule not in self.rules for rule in rules):
            return None
        sure = sum(weight * self.facts[name] for name, weight in facts(plainness, words, len(rules)).items())
        sure += sum(self.rules[rule] for rule in set(rules))
        return 1 / (1 + exp(-sure))

    def write(self, folder: Path) -> None:
        """Write them, with two digits, into the folder of the judge."""
        told = {name: _rounded(rows) for name, rows in (("facts", self.facts), ("rules", self.rules))}
        folder.mkdir(parents=True, exist_ok=True)
        (folder / FILE).write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


def _rounded(rows: Mapping[str, float]) -> dict[str, float]:
    """Give the weights of a table with two digits, in the order of their names."""
    return {one: round(weight, 2) for one, weight in sorted(rows.items())}


def facts(plainness: float, words: int, reasons: int) -> dict[str, float]:
    """Give the facts of a mail by their names, as they are weighed."""
    odds = log(max(plainness, 1e-9) / max(1 - plainness, 1e-9))
    return {
        "bias": 1.0,
        "plainness": max(-_SUREST, min(_SUREST, odds)),
        "length": log(words) - 4,
        "reasons": float(min(reasons, _MANY)),
    }


def read(folder: Path) -> Weights:
    """Read them. Raises ModelError where they are not those of this program."""
    try:
        told = json.loads((folder / FILE).read_text(encoding="utf-8"))
        found = Weights(*({str(one): float(row[one]) for one in row} for row in (told["facts"], told["rules"])))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(
            f"{folder / FILE}: cannot be read: {error}. Train it anew with ./run.sh train --only weights."
        ) from error
    if set(found.facts) != set(FACTS) or not all(map(isfinite, (*found.facts.values(), *found.rules.values()))):
        raise ModelError(f"{folder / FILE}: holds other weights. Train them anew with ./run.sh train --only weights.")
    return found
