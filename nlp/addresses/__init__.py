r"""Postal addresses in prose, on one line, or in a block over several lines.

>>> [found.text for found in find("V. Petrov\\n1600 Riverside Drive\\nNew York, NY 10032")]
['1600 Riverside Drive, New York, NY 10032']
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from nlp.addresses.shapes import ENDS, NEEDS, NO_TOWN, SHAPES, SOMEONE_ELSES, UNCERTAIN
from nlp.patterns.possible import flat, needed, possible
from nlp.text.runs import bounded


@dataclass(frozen=True, slots=True)
class FoundAddress:
    """A postal address on one line, as written but for the line ends, and where it stands."""

    text: str
    start: int
    end: int


_LINES = re.compile(r"[ \t]*,?[ \t]*\n[>\s|]*")
_SPACES = re.compile(r"[ \t\u00a0]+")
_EDGES = " \t\n,;.>|"


def find(text: str) -> list[FoundAddress]:
    """Find postal addresses, American, Canadian, British and of the continent, in order of place.

    Lines of a block are joined with ", ". A street without a number, or a number and street without a
    town, is none; neither is the address of someone else where the words before it say so.
    """
    text = bounded(text)
    found: list[FoundAddress] = []
    flattened = flat(text)
    for name, shape in SHAPES:
        if not possible(needed(NEEDS[name]), flattened) or (name in ENDS and not ENDS[name].search(text)):
            continue
        for match in shape.finditer(text):
            start, end = match.span("address")
            while end > start and text[end - 1] in _EDGES:
                end -= 1
            if NO_TOWN.search(text, start, end) or SOMEONE_ELSES.search(text, max(0, start - 60), start):
                continue
            if name in UNCERTAIN and not _is_american(text[start:end]):
                continue
            found.append(FoundAddress(_SPACES.sub(" ", _LINES.sub(", ", text[start:end])), start, end))
    result: list[FoundAddress] = []
    for address in sorted(found, key=lambda item: (item.start, -item.end)):
        if not result or address.start >= result[-1].end:
            result.append(address)
        elif address.end > result[-1].end and address.start - result[-1].start < 3:
            result[-1] = address
    return result


def _is_american(written: str) -> bool:
    """Whether usaddress sees number, street and town: the second opinion where no postcode stands."""
    import usaddress  # noqa: PLC0415 -- loads a model of its own, needed for few texts

    try:
        parts, kind = usaddress.tag(_LINES.sub(", ", written))
    except usaddress.RepeatedLabelError:
        return False
    return kind == "Street Address" and "AddressNumber" in parts and "PlaceName" in parts


__all__ = ["FoundAddress", "find"]
