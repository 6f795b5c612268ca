"""Where words stand that are not known to leave an election what it is, and which of several ask most."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Where(StrEnum):
    """Where words stand that are not known to leave an election what it is."""

    VETO = "veto"
    """They are known to turn it round, or to speak of somebody else's notes."""
    BEFORE = "before"
    """They lead up to the verb, and may govern it: "I hesitate to tender"."""
    BEHIND = "behind"
    """They follow its object, and may bound it or turn it round: "tender them for cash", "… when pigs fly"."""
    PLAIN = "plain"
    """Wherever they stand: each of them is colourless (`nlp.governors.colourless`), only their order is not known."""
    ASIDE = "aside"
    """In a part of the sentence that a pause sets apart."""


@dataclass(frozen=True, slots=True)
class Strange:
    """Words around an election that are not of the allowed kind, and where they stand."""

    words: str
    where: Where
    at: int = -1
    """Where the first of them stands in the passage; -1 where that is not told."""


_GRAVE = (Where.VETO, Where.BEHIND, Where.BEFORE, Where.PLAIN, Where.ASIDE)
"""From the place where unknown words are never let pass to that where they are soonest."""


def gravest(*found: Strange | None) -> Strange | None:
    """Give the words that ask most: in "…, yeah, and pigs might fly" the pigs, and not the yeah before them."""
    return min((one for one in found if one is not None), key=lambda one: _GRAVE.index(one.where), default=None)
