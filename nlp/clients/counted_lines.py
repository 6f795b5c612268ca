"""Where a broker counts his lines off within one line: "1) BK-2003 - tender $60,000 of $160,000 2) BK-2006 - do not tender".

Each counted line is put on a line of its own, at equal length, so that its figure counts nothing and its words are its own.
"""

from __future__ import annotations

import re

_COUNTED = re.compile(
    r"(?:(?P<gap>(?<=\S)[ \t])|(?<![\w.,$)])|(?<=\n))(?:\(?(?P<number>\d{1,2})\)[ \t]+(?=[A-Z])|(?P<dotted>\d{1,2})\.[ \t]+(?=[A-Z]{2}-?\d{4}\b))"
)


def on_lines_of_their_own(text: str) -> str:
    """Give a text with a line's end put for the blank before each counted line; as it is where the numbers do not follow from one on."""
    found = list(_COUNTED.finditer(text))
    numbers = [int(one["number"] or one["dotted"]) for one in found]
    if len(numbers) < 2 or numbers != list(range(1, len(numbers) + 1)):
        return text
    for one in found:
        if one["gap"] is not None:
            place = one.start("gap")
            text = f"{text[:place]}\n{text[place + 1 :]}"
    return text
