"""Dates written in a text, in any of the orders and languages that holders use.

>>> [str(found.value) for found in find("Hellerup, 15 August 2001", date(2001, 8, 15))]
['2001-08-15']
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from nlp.dates.months import MONTHS, ORDINALS, ROMAN, VERBS_AFTER_MAY, YEARS_IN_WORDS
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered, possible
from nlp.patterns.sifted import Sifted
from nlp.text.runs import bounded


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date as read, where it stands, and whether its year was written."""

    value: date
    start: int
    end: int
    has_year: bool


def _any_of(words: object) -> str:
    """An alternation of literal words, longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))  # type: ignore[call-overload]


_MONTH = rf"(?P<month>{_any_of(MONTHS)})\b\.?"
_YEAR = rf"(?P<year>(?:19|20)\d\d(?!\d)|['’]\d\d(?!\d)|{_any_of(YEARS_IN_WORDS)}(?!\w))"
_SHORT_YEAR = r"(?P<short>\d\d(?![\d,.:]))"
_ORDINAL = _any_of([*ORDINALS, *(word.replace("-", " ") for word in ORDINALS)])
_DAY = rf"(?P<day>\d{{1,2}})(?:\s?(?:st|nd|rd|th|er|ter|\.|º|°|ª|e|de)(?!\w))?|(?P<ordinal>{_ORDINAL})"
_GAP = r"[\s,./-]{0,12}"

# These are searched in small letters.
_DAY_FIRST = Late(
    rf"(?<![\w/.-])(?:{_DAY})(?:\s+day)?(?:\s*(?:of|de|di|del|den)\b)?{_GAP}{_MONTH}(?:{_GAP}(?:(?:de|del|of|in the year|the year|a\.d\.)\s+)?(?:{_YEAR}))?",
)
_DAY_FIRST_SHORT = Late(rf"(?<![\w/.-])(?P<day>\d{{1,2}})(?P<ordinal>)[-/. ]?{_MONTH}[-/. ]?{_SHORT_YEAR}")
_JOINED = Late(
    rf"(?<![\w/.-])(?P<day>\d{{1,2}})(?P<ordinal>)(?P<month>{_any_of(MONTHS)})(?P<year>(?:19|20)\d\d)(?!\d)",
)
_MONTH_FIRST = Late(
    rf"(?<![\w-]){_MONTH}{_GAP}(?:the\s+)?(?:{_DAY})(?![\d/]|[.,]\d\d\d|:\d)(?:{_GAP}(?:(?:of|in the year)\s+)?(?:{_YEAR})|[-/]{_SHORT_YEAR})?",
)
_ISO = re.compile(
    r"(?<![\w/.-])(?P<year>(?:19|20)\d\d)(?P<link>[-/.])(?P<month>\d{1,2})(?P=link)(?P<day>\d{1,2})(?![\w/-]|\.\d)"
)
_NUMERIC = Late(
    r"(?<![\w/.,$-])(?P<first>\d{1,2})\s?(?P<link>[-/.])\s?(?P<second>\d{1,2})\s?(?P=link)\s?(?P<year>(?:19|20)\d\d|\d\d)(?![\w/-]|[.,]\d|\s?%)"
)
_NUMERIC_DAY = Late(
    r"(?<![\w/.,$-])(?<!\d )(?P<first>\d{1,2})(?P<link>[-/.])(?P<second>\d{1,2})[.,]?\s{1,3}(?P<year>(?:19|20)\d\d)(?![\w/-]|[.,]\d|\s?%)"
)
"""Figures for month and day, where the form has the year printed: "8-16, 2001"."""
_WITH_ROMAN = Late(
    r"(?<![\w/.,$-])(?P<day>\d{1,2})(?P<link>[-/. ])\s?(?P<month>[ivx]{1,4})(?P=link)\s?(?P<year>(?:19|20)\d\d)(?![\w/-]|[.,]\d)",
    re.IGNORECASE,
)
_NUMERIC_NO_YEAR = Sifted(
    r"(?:\b(?:dated?|on|of|from|since|as of|signed|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b[:.,]?\s+)(?P<first>\d{1,2})/(?P<second>\d{1,2})(?![\w/%]|[.,]\d)(?!\s+of\b)",
    re.IGNORECASE,
)
_MONTHS_BEGIN = tuple({month[:3] for month in MONTHS})
"""What stands in every text that names a month."""
_MAY_IS_VERB = re.compile(rf"\s+(?:{_any_of(VERBS_AFTER_MAY)})\b", re.IGNORECASE)


def find(text: str, sent: date) -> list[FoundDate]:
    """Find the dates of a text, in order of place.

    `sent`: the day of the mail, by the sender's clock. A date without a year is given that of
    `sent`. In `8/9/01` the month stands first, unless that makes no date or one after `sent` while
    day-first does not. Offsets count in `text`. Blanks to fill in (`____Aug. 20___, 2001`) are passed over.
    """
    flat = bounded(text.replace("_", " "))
    found = [*_iso(flat), *_numeric(flat, sent), *_named(flat, sent)]
    result: list[FoundDate] = []
    for item in sorted(found, key=lambda each: (each.start, -each.end)):
        if not result or item.start >= result[-1].end:
            result.append(item)
    return result


def _day(year: int, month: int, day: int) -> date | None:
    """The date, or None where there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _full_year(written: str, sent: date) -> int:
    """A year from four figures, two figures or words. Two figures mean the past or the next ten years."""
    words = re.sub(r"\s+", " ", written.lower())
    if words in YEARS_IN_WORDS:
        return YEARS_IN_WORDS[words]
    number = int(re.sub(r"\D", "", written))
    if number >= 100:
        return number
    return 2000 + number if 2000 + number <= sent.year + 10 else 1900 + number


def _iso(text: str) -> Iterator[FoundDate]:
    """Year first: 2001-08-23."""
    for match in _ISO.finditer(text):
        value = _day(int(match["year"]), int(match["month"]), int(match["day"]))
        if value:
            yield FoundDate(value, match.start(), match.end(), has_year=True)


def _numeric(text: str, sent: date) -> Iterator[FoundDate]:
    """Figures only: 8/24/01, 24.8.2001, 24-08-2001; without a year only where a word says it is a date."""
    for match in (*_NUMERIC.finditer(text), *_NUMERIC_DAY.finditer(text)):
        value = _ordered(
            int(match["first"]),
            int(match["second"]),
            _full_year(match["year"], sent),
            sent,
            dotted=match["link"] == ".",
        )
        if value:
            yield FoundDate(value, match.start(), match.end(), has_year=True)
    for match in _WITH_ROMAN.finditer(text):
        month = ROMAN.get(match["month"].lower())
        value = _day(int(match["year"]), month, int(match["day"])) if month else None
        if value:
            yield FoundDate(value, match.start(), match.end(), has_year=True)
    for match in _NUMERIC_NO_YEAR.finditer(text):
        value = _ordered(int(match["first"]), int(match["second"]), sent.year, sent, dotted=False)
        if value:
            yield FoundDate(value, match.start("first"), match.end(), has_year=False)


def _ordered(first: int, second: int, year: int, sent: date, *, dotted: bool) -> date | None:
    """Choose between month-first and day-first."""
    american, european = _day(year, first, second), _day(year, second, first)
    if dotted:
        return european or american
    if american and european and american > sent >= european:
        return european
    return american or european


def _named(text: str, sent: date) -> Iterator[FoundDate]:
    """Dates with the month's name."""
    small = lowered(text)
    if not possible(_MONTHS_BEGIN, small):
        return
    for shape in (_DAY_FIRST, _DAY_FIRST_SHORT, _JOINED, _MONTH_FIRST):
        for match in shape.finditer(small):
            groups = match.groupdict()
            written = groups.get("year") or groups.get("short")
            if match["month"].lower() == "may" and not written and _MAY_IS_VERB.match(text, match.end("month")):
                continue
            month = MONTHS[match["month"].lower()]
            ordinal = groups.get("ordinal")
            day = ORDINALS[re.sub(r"\s+", "-", ordinal.lower())] if ordinal else int(match["day"])
            value = _day(_full_year(written, sent) if written else sent.year, month, day)
            if value:
                end = match.end()
                while text[end - 1] in " \n\t,":
                    end -= 1
                yield FoundDate(value, match.start(), end, has_year=bool(written))


__all__ = ["FoundDate", "find"]
