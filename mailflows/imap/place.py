"""How far has the mailbox been read? UIDVALIDITY and the last UID below which nothing is owed (RFC 3501, 2.3.1.1)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Every mail up to and including `last_uid` is kept, as long as the folder's UIDVALIDITY is this one."""

    uidvalidity: int
    last_uid: int = 0


def place_in(uidvalidity: int, known: Place | None) -> Place:
    """Answer the place in a folder that was just opened: the known one, or the start where UIDs were given anew.

    Starting over doubles nothing: `keep` recognises a mail by its content.
    """
    return known if known is not None and known.uidvalidity == uidvalidity else Place(uidvalidity)


def advanced(place: Place, kept: Collection[int], owed: Collection[int]) -> Place:
    """Answer the place after `kept` UIDs, never past one that is still owed and never back."""
    last = max(kept, default=place.last_uid)
    if owed:
        last = min(last, min(owed) - 1)
    return Place(place.uidvalidity, max(last, place.last_uid))
