"""A pattern that is compiled when it is first tried.

To compile all patterns of reading takes twice as long as to load all else, and many of them no single mail needs: those that
are tried only where certain words stand in the text are compiled only then. And most of them stand in no text: in one that is
tried again and again, it is looked for its beginning first, which is quick (`nlp.patterns.beginnings`), but takes a moment to
make ready.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cached_property
from typing import Any

from nlp.patterns import kept
from nlp.patterns.beginnings import finder

_OFTEN = 16
"""So many times a pattern is tried as it is: more often than most are in one mail."""


class Late:
    """A pattern and its flags, in the place of the compiled one."""

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        """Keep both. Whether the pattern can be compiled is seen when it is first tried."""
        self.pattern = pattern
        self.flags = flags
        self._tries_left = _OFTEN
        self._begin: re.Pattern[str] | None = None

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        compiled = kept.compiled(self.pattern, self.flags)
        # From now on these are asked of the compiled pattern itself, which is quicker than through the methods below.
        vars(self).update(
            match=compiled.match, fullmatch=compiled.fullmatch, findall=compiled.findall, split=compiled.split
        )
        return compiled

    def _count(self) -> None:
        """Count that it is tried once more, and the last time make ready what finds the first sign of a match, if anything does."""
        self._tries_left -= 1
        if self._tries_left > 0:
            return
        found = kept.worked_out("beginning", self.pattern, self.flags, lambda: finder(self.pattern, self.flags))
        if found is not None:
            # A part of it that refers to another part cannot stand behind a place: then it is tried as it is for good.
            with suppress(re.error):
                self._begin = kept.compiled(found, self.flags)
        if self._begin is None:
            compiled = self._compiled
            vars(self).update(finditer=compiled.finditer, search=compiled.search, sub=compiled.sub)

    def findall(self, text: str) -> list[Any]:
        """Give every match as its text, or as its groups."""
        return self._compiled.findall(text)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Give every match, in order."""
        if self._tries_left > 0:
            self._count()
        if (begin := self._begin) is not None:
            if (first := begin.search(text, start, end)) is None:
                return iter(())
            start = first.start()
        return self._compiled.finditer(text, start, end)

    def fullmatch(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Give the match that is the whole text, or None."""
        return self._compiled.fullmatch(text, start, end)

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Give the match that begins at that place, or None."""
        return self._compiled.match(text, start, end)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Give the first match, or None."""
        if self._tries_left > 0:
            self._count()
        if (begin := self._begin) is None:
            return self._compiled.search(text, start, end)
        first = begin.search(text, start, end)
        return None if first is None else self._compiled.match(text, first.start(), end)

    def split(self, text: str) -> list[str | Any]:
        """Give what stands between the matches."""
        return self._compiled.split(text)

    def sub(self, replacement: str | Callable[[re.Match[str]], str], text: str, count: int = 0) -> str:
        """Give the text with every match replaced, or so many of them."""
        if (begin := self._begin) is not None and begin.search(text) is None:
            return text
        return self._compiled.sub(replacement, text, count)
