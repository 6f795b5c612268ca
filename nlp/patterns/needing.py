"""Which words must stand in a text for a pattern to match there, by the pattern's own spelling.

Where it cannot be told, a pattern is said to need less than it does, never more: so a text without its words
is known not to hold it, and one with them has still to be searched.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from nlp.patterns.parts import LOOKS, PART, REPEATED, least
from nlp.patterns.possible import FIGURE

Words = frozenset[str]
"""A group of words, one of which is enough: in small letters, of plain ASCII, a 0 for any figure (`nlp.patterns.possible.flat`)."""

_FIGURES = re.compile(r"\[(?:\\d|[0-9])+(?:-[0-9])?\]")
_A_WORD = 0.002
"""What it costs to look for one more word, beside what a word costs that stands in many texts."""
_GROUPS = 2
"""So many groups of words are looked for: a third hardly ever spares a search that two did not."""


def branches(pattern: str) -> tuple[str, ...]:
    """Give what a pattern names side by side at its top; all of it where its parts depend on each other."""
    parts = PART.findall(pattern)
    if any(_binds(part) for part in parts):
        return (pattern,)
    found, depth = [""], 0
    for part in parts:
        if part == "|" and not depth:
            found.append("")
            continue
        depth += (part[0] == "(" and part[-1] != ")") - (part == ")")
        found[-1] += part
    return tuple(found)


def needs(pattern: str) -> tuple[tuple[str, ...], ...]:
    """Give what must stand in a text, made `flat`, for the pattern to match in it: of each group one word. None where any text may do.

    The groups that are rarest in texts, and so are worth looking for, first.
    """
    found = sorted(_Reading(PART.findall(pattern)).alternatives(), key=_cost)
    return tuple(
        tuple(sorted(word for word in group if not any(word != other and other in word for other in group)))
        for group in dict.fromkeys(found[:_GROUPS])
    )


def _binds(part: str) -> bool:
    """Tell whether a part refers to another part of its pattern, or sets flags for all of it."""
    return (
        part.startswith(("(?P=", "(?("))
        or (part[0] == "\\" and part[1] in "123456789")
        or (part[:2] == "(?" and part[-1] == ")")
    )


def _cost(group: Words) -> float:
    """Give how long a group of words takes to look for, and in how many texts one of them stands, as one figure."""
    return sum(_A_WORD + 4.0 ** -len(word) for word in group)


def _cheapest(groups: Iterable[Words]) -> Words:
    """Give the group that is soonest looked for and stands in the fewest texts; none of nothing."""
    return min(groups, key=_cost, default=frozenset())


class _Reading:
    """A pattern's smallest parts, read once from left to right."""

    def __init__(self, parts: Sequence[str]) -> None:
        self.parts, self.at = parts, 0

    def _next(self) -> str:
        return self.parts[self.at] if self.at < len(self.parts) else ")"

    def alternatives(self) -> list[Words]:
        """Read up to the bracket that closes, or the end: give the groups of words that are needed."""
        each = [self._sequence()]
        while self._next() == "|":
            self.at += 1
            each.append(self._sequence())
        self.at += 1
        if len(each) == 1:
            return each[0]
        return [frozenset[str]().union(*map(_cheapest, each))] if all(each) else []

    def _sequence(self) -> list[Words]:
        """Read one of several alternatives."""
        found: list[Words] = []
        run = ""
        while (part := self._next()) not in {"|", ")"}:
            self.at += 1
            inner = self._inside(part)
            times, exactly = _times(self._repeated())
            letter = _letter(part)
            run += letter * times
            if run and not (letter and exactly):
                found.append(frozenset([run]))
                run = ""
            if times:
                found += inner
        return [*found, frozenset([run])] if run else found

    def _inside(self, part: str) -> list[Words]:
        """Give what a group needs that begins here; nothing of what only looks round, or is no group."""
        if part[0] != "(" or part[-1] == ")":
            return []
        inner = self.alternatives()
        return [] if part in LOOKS or part.startswith("(?(") else inner

    def _repeated(self) -> str:
        """Give how often what was read may stand, as the pattern writes it; nothing where once."""
        if not REPEATED.fullmatch(part := self._next()):
            return ""
        self.at += 1
        return part


def _times(repeated: str) -> tuple[int, bool]:
    """Give how often at least a part stands with this behind it ("", "+", "{2,3}"), and whether exactly so often."""
    exactly = not repeated or (repeated.startswith("{") and "," not in repeated)
    return least(repeated), exactly


def _letter(part: str) -> str:
    """Give the sign that a part stands for, as it stands in a flat text; nothing where it may be several, or is none of ASCII."""
    if part == r"\d" or (part.isdigit() and part.isascii()) or _FIGURES.fullmatch(part):
        return FIGURE
    if len(part) == 2 and part[0] == "\\" and not part[1].isalnum():
        part = part[1]
    return part.lower() if len(part) == 1 and part.isascii() and part not in "^$.()\\" else ""
