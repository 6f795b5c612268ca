"""A pattern that is tried only in texts which hold the words that it needs.

Most patterns of reading name dozens of ways to say a thing, and most sentences say none of them. Which words a way cannot do
without is read from the pattern itself (`nlp.patterns.needing`); to look for those takes a tenth of the time of trying the pattern.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from functools import cached_property

from nlp.patterns import kept, needing
from nlp.patterns.late import Late
from nlp.patterns.possible import caseless, flat, lowered

_SMALL_PART = 16
"""A part of a text is small where the text is more than so many times as long."""
_Way = tuple[tuple[tuple[str, ...], ...], bool, Late]
"""What a way to match needs, whether it is searched in small letters, and its pattern."""


class Sifted:
    """A pattern and its flags, in the place of the compiled one: what is found is the same.

    Each of its ways is tried alone where its words stand; only where one is found, the whole pattern tells what was found.
    """

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        """Keep both. Whether the pattern can be compiled is seen when it is first tried."""
        self.pattern, self.flags = pattern, flags
        self._whole = Late(pattern, flags)

    @cached_property
    def _ways(self) -> tuple[_Way, ...]:
        """Each way to match; those that need the same are one."""
        found = kept.worked_out("ways", self.pattern, self.flags, self._divided)
        return tuple(
            (groups, small, Late(way, self.flags & ~re.IGNORECASE if small else self.flags))
            for groups, small, way in found
        )

    def _divided(self) -> tuple[tuple[tuple[tuple[str, ...], ...], bool, str], ...]:
        """Give of each way what it needs, whether it is searched in small letters, and its spelling."""
        folded = bool(self.flags & re.IGNORECASE)
        ways: dict[tuple[tuple[str, ...], ...], list[str]] = {}
        for way in needing.branches(self.pattern):
            ways.setdefault(needing.needs(way), []).append(way)
        return tuple(
            (groups, folded and caseless(way) and "(?-i:" not in way, way)
            for groups, same in ways.items()
            for way in ["|".join(same)]
        )

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Give the first match, or None."""
        return self._whole.search(text, start, end) if self._stands(text, start, end) else None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Give every match, in order."""
        return self._whole.finditer(text, start, end) if self._stands(text, start, end) else iter(())

    def sub(self, replacement: Callable[[re.Match[str]], str], text: str) -> str:
        """Give the text with every match replaced."""
        return self._whole.sub(replacement, text) if self._stands(text, 0, sys.maxsize) else text

    def _stands(self, text: str, start: int, end: int) -> bool:
        """Tell whether there may be any match at all; in a small part of a long text, which is quicker searched than sifted, always."""
        if (min(end, len(text)) - start) * _SMALL_PART < len(text):
            return True
        flattened = flat(text)
        for groups, small, way in self._ways:
            for words in groups:
                for word in words:
                    if word in flattened:
                        break
                else:
                    break
            else:
                if way.search(lowered(text) if small else text, start, end):
                    return True
        return False
