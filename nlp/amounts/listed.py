"""A list of shapes of amounts with what each must read as (`tests/readings/amounts.toml`), and how it is read.

Each `[[value]]` of the list holds `want` and the `texts` that all read so; `[nothing]` holds `none`, the texts in which
there is no amount. The notation of `want` is that of `written`; several amounts stand in their order, parted by ";".
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from nlp.amounts.amount import Amount, AmountKind
from nlp.amounts.finding import find


@dataclass(frozen=True, slots=True)
class Shape:
    """One text of the list, what it must read as ("" for nothing), and what it reads as."""

    text: str
    wanted: str
    found: str

    @property
    def right(self) -> bool:
        """Whether the two agree."""
        return self.wanted == self.found


def measured(file: Path) -> tuple[Shape, ...]:
    """Read every text of the list. Raises OSError, and ValueError or KeyError where it is no such list."""
    listed = tomllib.loads(file.read_text(encoding="utf-8"))
    pairs = [(text, str(value["want"])) for value in listed["value"] for text in value["texts"]]
    pairs.extend((text, "") for text in listed["nothing"]["none"])
    return tuple(Shape(text, wanted, ";".join(written(amount) for amount in find(text))) for text, wanted in pairs)


def written(amount: Amount) -> str:
    """Give an amount in the notation of the list."""
    if amount.kind is AmountKind.ALL:
        return "all"
    if amount.kind is AmountKind.SHARE:
        return f"share {amount.value}"
    if amount.kind is AmountKind.RANGE:
        low = "" if amount.low is None else f"{amount.low:f}"
        high = "" if amount.high is None else f"{amount.high:f}"
        return f"range {low}..{high}"
    return f"{amount.kind.value} {'|'.join(f'{reading:f}' for reading in amount.readings)}"
