"""Which stretches of a text name the number of somebody's house, and the one it bore before.

"My apartment is 12 now instead of 9", "they renumbered our street and we are 418", "Calle 5": no figure there is one of the notes, whatever
amount the rest of the mail names. A figure that nothing calls a house's ("it is 12 now instead of 9") is none of these.
"""

from __future__ import annotations

import re

from nlp.amounts.nonamounts import places
from nlp.patterns.late import Late

_CASED = tuple(Late(shape) for name, shape in places.SHAPES if name == "european street" or name.startswith("street"))
_IN_ANY_CASE = Late(dict(places.SHAPES)["number of a house"], re.IGNORECASE)


def house_numbers(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Give the stretches of `text[start:end]` that name the number of a house or a street."""
    stop = len(text) if end is None else end
    return [found.span() for shape in (*_CASED, _IN_ANY_CASE) for found in shape.finditer(text, start, stop)]
