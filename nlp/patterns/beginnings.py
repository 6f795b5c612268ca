"""With which sign can a match of a pattern begin, by the pattern's own spelling? And a quick look for the place where one does.

A search tries a pattern at every place of a text, and most patterns of reading begin with the edge of a word or with a look
behind, at which the search cannot hurry on. Where it is known with which signs a match can begin, all other places are
passed over twenty times as fast.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from nlp.patterns.parts import LOOKS, PART, REPEATED, least

_EDGES = frozenset(["^", "$", r"\b", r"\B", r"\A", r"\Z"])
"""Parts that take no sign."""
_ANY = "(?s:.)"
"""Where it cannot be told with which sign a part begins."""
_ASCII = [chr(number) for number in range(128)]
_TOO_COMMON = 25
"""Where more of the letters can begin a match, nothing is passed over."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def finder(pattern: str, flags: re.RegexFlag) -> str | None:
    """Give a pattern that finds just the places where this one matches, and finds them sooner; None where there is none.

    It takes one sign: the first of the match.
    """
    firsts, empty = _Reading(PART.findall(pattern)).alternatives()
    if empty:
        return None
    never = _never("|".join(sorted(firsts)), flags & re.IGNORECASE)
    if not never or sum(letter not in never for letter in _LETTERS) > _TOO_COMMON:
        return None
    return f"(?-i:[^{''.join(map(re.escape, never))}])(?<=(?={pattern})(?s:.))"


@lru_cache(maxsize=64)
def _never(firsts: str, flags: re.RegexFlag) -> str:
    """Give the ASCII signs that are none of these. Of other signs, which are rare, it is not asked."""
    known = re.compile(firsts, flags)
    return "".join(sign for sign in _ASCII if known.fullmatch(sign) is None)


class _Reading:
    """A pattern's smallest parts, read once from left to right."""

    def __init__(self, parts: Sequence[str]) -> None:
        self.parts, self.at = parts, 0

    def _next(self) -> str:
        return self.parts[self.at] if self.at < len(self.parts) else ")"

    def alternatives(self) -> tuple[set[str], bool]:
        """Read up to the bracket that closes, or the end: give patterns of the first sign, and whether there may be none."""
        firsts, empty = self._sequence()
        while self._next() == "|":
            self.at += 1
            others, nothing = self._sequence()
            firsts, empty = firsts | others, empty or nothing
        self.at += 1
        return firsts, empty

    def _sequence(self) -> tuple[set[str], bool]:
        """Read one of several alternatives."""
        found: set[str] = set()
        begun = False
        while (part := self._next()) not in {"|", ")"}:
            self.at += 1
            firsts, empty = self._first(part)
            if not least(self._repeated()):
                empty = True
            if not begun:
                found |= firsts
                begun = not empty
        return found, not begun

    def _first(self, part: str) -> tuple[set[str], bool]:
        """Give the first signs of one part, and whether it may take none."""
        if part in _EDGES:
            return set(), True
        if part in LOOKS:
            self.alternatives()
            return set(), True
        if part[0] == "(" and part[-1] != ")":
            firsts, empty = self.alternatives()
            if part[-1] == ":" and part != "(?:":
                firsts = {f"{part}{first})" for first in firsts}
            return firsts, empty
        return ({_ANY}, True) if part[0] == "(" or (part[0] == "\\" and part[1] in "123456789") else ({part}, False)

    def _repeated(self) -> str:
        """Give how often what was read may stand, as the pattern writes it; nothing where once."""
        if not REPEATED.fullmatch(part := self._next()):
            return ""
        self.at += 1
        return part
