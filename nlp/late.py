"""A pattern that is compiled when it is first tried.

To compile all patterns of reading takes a third of the time in which one mail is read from a cold start, and many of
them no single mail needs: those that are tried only where certain words stand in the text are compiled only then.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from functools import cached_property


class Late:
    """A pattern and its flags, in the place of the compiled one."""

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        """Keep both. Whether the pattern can be compiled is seen when it is first tried."""
        self.pattern = pattern
        self.flags = flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self.flags)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Give every match, in order."""
        return self._compiled.finditer(text, start, end)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Give the match that begins at that place, or None."""
        return self._compiled.match(text, start)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Give the first match, or None."""
        return self._compiled.search(text, start, end)

    def sub(self, replacement: Callable[[re.Match[str]], str], text: str) -> str:
        """Give the text with every match replaced."""
        return self._compiled.sub(replacement, text)
