"""A pattern that is compiled when it is first tried.

To compile all patterns of reading takes a third of the time in which one mail is read from a cold start, and many of
them no single mail needs: those that are tried only where certain words stand in the text are compiled only then. And most
of them stand in no text: where one begins is looked for first, which is quick (`nlp.beginnings`).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from functools import cached_property

from nlp.beginnings import finder


class Late:
    """A pattern and its flags, in the place of the compiled one."""

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        """Keep both. Whether the pattern can be compiled is seen when it is first tried."""
        self.pattern = pattern
        self.flags = flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self.flags)

    @cached_property
    def _begin(self) -> re.Pattern[str] | None:
        """What finds the first sign of a match; None where only the pattern itself finds it."""
        found = finder(self.pattern, self.flags)
        try:
            return re.compile(found, self.flags) if found is not None else None
        except re.error:
            # A part of it that refers to another part cannot stand behind a place.
            return None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Give every match, in order."""
        if (begin := self._begin) is not None:
            if (first := begin.search(text, start, end)) is None:
                return iter(())
            start = first.start()
        return self._compiled.finditer(text, start, end)

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Give the match that begins at that place, or None."""
        return self._compiled.match(text, start, end)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Give the first match, or None."""
        if (begin := self._begin) is None:
            return self._compiled.search(text, start, end)
        first = begin.search(text, start, end)
        return None if first is None else self._compiled.match(text, first.start(), end)

    def sub(self, replacement: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Give the text with every match replaced."""
        if (begin := self._begin) is not None and begin.search(text) is None:
            return text
        return self._compiled.sub(replacement, text)
