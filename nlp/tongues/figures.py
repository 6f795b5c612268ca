"""Amounts as other languages write them, put as English writes them: "40 000 $", "45.000 dólares", "treinta y cinco mil"."""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.tongues.tongue import Tongue

_MONEY = (
    r"(?:\$(?: ?(?:us|usd|can))?|us ?\$|usd|dólares?|dollars?|dollari|dólar|dollar)"
    r"(?: (?:us|usd|américains|estadounidenses|americanos|americani|amerikanische|de los estados unidos|des états-unis))?(?!\w)"
)
_FIGURE = Late(
    r"(?P<sign>us\$ ?|usd ?|\$ ?)?(?P<digits>\d{1,3}(?:[ .,']\d{3}){1,3}(?!\d)|\d{1,9})(?:[.,]00?(?!\d))?(?P<thousand> ?(?:mille|mil|mila|tausend|tusind|k)(?!\w))?"
    rf"(?P<money> ?{_MONEY})?(?![\w%]| ?%)"
)
_MONEY_BEHIND = Late(rf"(?: (?:de|di|d'))? ?{_MONEY}")
_WORDS = re.compile(r"[^\W\d_]+(?:[-' ][^\W\d_]+){0,7}")
_LONGEST = 90
"""Characters that an amount in words has at most."""


def amount_at(text: str, at: int, tongue: Tongue) -> tuple[int, str] | None:
    """Give where an amount that begins at `at` ends, and how English writes it; None where none begins there."""
    figure = _FIGURE.match(text, at)
    if figure is not None:
        value = int(re.sub(r"\D", "", figure["digits"])) * (1000 if figure["thousand"] else 1)
        return figure.end(), _written(value, money=bool(figure["sign"] or figure["money"]))
    return _spelled(text, at, tongue)


def _written(value: int, *, money: bool) -> str:
    """Give an amount as English writes it."""
    return f"{'$' if money else ''}{value:,}"


def _spelled(text: str, at: int, tongue: Tongue) -> tuple[int, str] | None:
    """Give the longest number in words that begins there."""
    found = _WORDS.match(text, at, at + _LONGEST)
    if found is None:
        return None
    ends = [found.end(), *(at + place.start() for place in reversed(list(re.finditer(r"[ -]", found[0]))))]
    for end in ends:
        value = _value(text[at:end], tongue)
        if value is not None:
            money = _MONEY_BEHIND.match(text, end)
            return (money.end() if money else end), _written(value, money=money is not None)
    return None


def _value(words: str, tongue: Tongue) -> int | None:
    """Give the value of a number in words; None where they are none, or the plain word for one."""
    if words in tongue.numbers:
        return tongue.numbers[words]
    for thousand in tongue.thousand:
        if words.endswith(thousand):
            lead = words.removesuffix(thousand).rstrip(" -")
            if not lead:
                return 1000
            if lead in tongue.numbers:
                return tongue.numbers[lead] * 1000
    return None
