"""What the network of `nlp.purport.door` knows of a word alone, whatever stands beside it: kept for the words of late.

Mails are written in a few thousand words. What was learned of one, and the key under which it is counted, are worked out
when it is first met; to work them out anew for each word of each mail takes longer than all that is done with their order.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Keys = NDArray[np.uint64]

Learned = Callable[[Sequence[str]], "tuple[Keys, Floats]"]
"""Works out the key of each word, and a row of numbers for each."""

MOST = 2048
"""So many different words are kept, half a megabyte of numbers; when there are more, all are forgotten and it begins anew."""


class Words:
    """The key and the row of numbers of each word, worked out once. May be asked by several threads at a time."""

    def __init__(self, learned: Learned) -> None:
        """Take how they are worked out."""
        self._learned = learned
        self._lock = Lock()
        self._places: dict[str, int] = {}
        keys, rows = learned(["."])
        self._keys, self._rows = keys.repeat(MOST), rows.repeat(MOST, axis=0)

    def __call__(self, words: Sequence[str]) -> tuple[Keys, Floats]:
        """Give the key and the row of each of these words, in their order."""
        with self._lock:
            new = [word for word in dict.fromkeys(words) if word not in self._places]
            if new and len(self._places) + len(new) > MOST:
                self._places.clear()
                new = list(dict.fromkeys(words))
            if len(new) > MOST:
                # No mail that somebody wrote has so many different words.
                return self._learned(words)
            if new:
                self._keep(new)
            at = [self._places[word] for word in words]
            return self._keys[at], self._rows[at]

    def _keep(self, new: Sequence[str]) -> None:
        """Work out words that are not kept yet, for which there is room."""
        first = len(self._places)
        end = first + len(new)
        self._keys[first:end], self._rows[first:end] = self._learned(new)
        self._places.update(zip(new, range(first, end), strict=True))
