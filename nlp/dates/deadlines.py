"""Deadlines in a text: an hour and a day that belong together, with their literal words and the instant they mean.

Source of the rules: DOMAIN.md, "Rules that decide": midnight on a day is the end of that day, 12:00 a.m. its
start; the zone is the one that is named, else the one told, with its daylight saving.

>>> [str(one.instant) for one in find("at 12 midnight, New York City time, on September 4, 2001")]
['2001-09-05 00:00:00-04:00']
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from nlp.dates.zones import NEW_YORK, SHORT, ZONES
from nlp.patterns.late import Late
from nlp.text.squeezed import squeeze
from nlp.words.days import WEEKDAY


@dataclass(frozen=True, slots=True)
class Deadline:
    """An instant as a text names it: its words with single spaces, where they stand, whether a zone was named."""

    words: str
    instant: datetime
    start: int
    end: int
    has_zone: bool


@dataclass(frozen=True, slots=True)
class _Hour:
    """A time of day: minutes since the start of the day (1440: its end), and where it stands."""

    minutes: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Day:
    value: date
    start: int
    end: int


_MONTHS = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
         "september sept sep", "october oct", "november nov", "december dec"), 1)
    for name in names.split()
}  # fmt: skip
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAYS = Late(
    rf"\b(?P<m1>{_MONTH})\b\.? ?(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?: ?,| ,)? ?(?P<y1>(?:19|20)\d\d)\b"
    rf"|\b(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?: day)?(?: of)? (?P<m2>{_MONTH})\b\.?,? ?(?P<y2>(?:19|20)\d\d)\b"
    r"|\b(?P<m3>\d{1,2})/(?P<d3>\d{1,2})/(?P<y3>(?:19|20)\d\d)\b"
    r"|\b(?P<y4>(?:19|20)\d\d)-(?P<m4>\d\d)-(?P<d4>\d\d)\b"
)
_HALF = r"(?P<half>[ap]\. ?m\b\.?|[ap]m\b)"
_HOURS = Late(
    r"(?P<after>\bone \(?1?\)? ?minute (?:after|past|following) )?"
    rf"(?:(?<![\d:.,$])(?P<hour>\d{{1,2}})(?:[:.](?P<minute>[0-5]\d))? ?(?:(?P<word>midnight|noon)\b|{_HALF})"
    r"|(?<![\d:.,$])(?P<hour24>[01]?\d|2[0-4])[:.](?P<minute24>[0-5]\d)(?: ?(?:hours|hrs|h)\b)?(?=,? (?:\(|[a-z .]{1,24}time\b|[cg][es]?[smd]?t\b))"
    r"|\b(?:twelve (?:o'clock )?)?(?P<alone>midnight|noon)\b"
    r"|\b(?P<spoken>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'clock,?(?: in the)? "
    rf"(?:(?P<part>morning|afternoon|evening|noon|midnight)|(?P<half2>[ap]\. ?m\b\.?|[ap]m\b))"
    r"|\b(?:the )?close of business\b(?P<close>)|\bthe end of (?:the )?(?:business )?day\b(?P<dayend>))"
)
_SPOKEN = {
    word: number
    for number, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"), 1
    )
}
_CLOSE_OF_BUSINESS = 17 * 60
_END = 24 * 60

_ZONE = "|".join(re.escape(name) for name in sorted(ZONES, key=len, reverse=True))
_SHORT = "|".join(re.escape(name) for name in sorted(SHORT, key=len, reverse=True))
_LINK = Late(
    rf"\s|[,;()\[\]-]|(?:u\.s\. )?(?P<zone>{_ZONE})(?: city)?,? (?:city )?(?:local )?time\b|(?P<short>{_SHORT})(?![\w.])"
    r"|at the (?P<start>beginning|start) of\b|(?:at )?(?P<tail>the end of)\b|\b(?:as of )?the (?:night|evening|morning|close|date|day) of\b"
    r"|the day\b|midnight\b|noon\b|local time\b|prevailing\b|that is\b|i\.e\.|on or before\b|or prior to\b|on\b|of\b|at\b|the\b|in\b|"
    rf"{WEEKDAY}\b\.?|(?:mon|tue|tues|wed|thu|thurs|fri|sat|sun)\b\.?|\d{{1,2}}:\d\d [ap]\.?m\.?(?= ?\))"
)
_BACK = re.compile(
    r"(?: ?(?:,|;|\(|at\b|by\b|until\b|not later than|no later than|before\b|prior to|on or before|-|the\b|and\b)){0,4} ?"
)
_BEHIND = Late(rf",? ?\(?(?:(?P<zone>{_ZONE})(?: city)? time\b|(?P<short>{_SHORT})(?![\w.]))\)?")
_FURTHEST = 110
"""Signs between an hour and its day, zone and weekday included."""


def find(text: str, zone: str = NEW_YORK) -> tuple[Deadline, ...]:
    """Find every hour of a day in a text, in order of place; `zone` counts where none is named.

    Offsets count in `text`; `words` have single spaces. Days without a year, and hours without a day, are none.
    "One minute after 11:59 p.m." is the end of the day, as is "midnight"; "midnight at the beginning of" its start.
    """
    squeezed = squeeze(text)
    small = squeezed.text.translate({ord("İ"): "i"}).lower()
    if len(small) != len(squeezed.text):
        small = "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in squeezed.text)
    days = _days(small)
    starts = [day.start for day in days]
    found: list[Deadline] = []
    taken = 0
    for hour in _hours(small):
        if hour.start < taken:
            continue
        one = _joined(squeezed.text, small, hour, days, starts, zone)
        if one is None:
            continue
        taken = max(taken, one.end)
        place = squeezed.span(one.start, one.end)
        found.append(Deadline(one.words, one.instant, *place, one.has_zone))
    return tuple(found)


def days_in(small: str) -> list[date]:
    """Give the days written with their year in a text in small letters, in order."""
    return [day.value for day in _days(small)]


def _days(small: str) -> list[_Day]:
    """Every day with its year, in order."""
    found: list[_Day] = []
    for match in _DAYS.finditer(small):
        number = match.lastindex and next(n for n in "1234" if match[f"y{n}"])
        month = match[f"m{number}"]
        try:
            value = date(int(match[f"y{number}"]), _MONTHS.get(month) or int(month), int(match[f"d{number}"]))
        except ValueError:
            continue
        found.append(_Day(value, match.start(), match.end()))
    return found


def _hours(small: str) -> list[_Hour]:
    """Every time of day, in order."""
    found: list[_Hour] = []
    for match in _HOURS.finditer(small):
        minutes = _minutes(match)
        if minutes is not None:
            found.append(_Hour(minutes + (1 if match["after"] else 0), match.start(), match.end()))
    return found


def _minutes(match: re.Match[str]) -> int | None:
    """Minutes since the start of the day; midnight is its end. None where no clock shows it."""
    if match["close"] is not None:
        return _CLOSE_OF_BUSINESS
    if match["dayend"] is not None or match["alone"] == "midnight" or match["part"] == "midnight":
        return _END
    if match["alone"] == "noon" or match["part"] == "noon":
        return 12 * 60
    if match["hour24"]:
        return int(match["hour24"]) * 60 + int(match["minute24"])
    if match["spoken"]:
        hour, half = _SPOKEN[match["spoken"]], match["half2"] or ("a" if match["part"] == "morning" else "p")
        return (hour % 12 + (12 if half[0] == "p" else 0)) * 60
    hour, minute, word = int(match["hour"]), int(match["minute"] or 0), match["word"]
    if not 0 < hour <= 12:
        return hour * 60 + minute if hour < 24 and not word else None
    if word:
        return (_END if word == "midnight" else 12 * 60) if hour == 12 and not minute else None
    return (hour % 12 + (12 if match["half"][0] == "p" else 0)) * 60 + minute


def _joined(text: str, small: str, hour: _Hour, days: list[_Day], starts: list[int], zone: str) -> Deadline | None:
    """The deadline of an hour: with the day behind it, else with the day right before it; its places are squeezed."""
    place, named, edge = hour.end, "", ""
    next_day = bisect_left(starts, hour.end)
    while place < min(len(small), hour.end + _FURTHEST):
        if next_day < len(days) and days[next_day].start == place:
            day = days[next_day]
            return _deadline(text, hour.start, day.end, day, hour, named or zone, edge=edge, named=bool(named))
        match = _LINK.match(small, place)
        if match is None:
            break
        if match["zone"] or match["short"]:
            named = named or (ZONES[match["zone"]] if match["zone"] else SHORT[match["short"]])
        edge = edge or ("end" if match["tail"] else "start" if match["start"] else "")
        place = match.end()
    before = next_day - 1
    if (
        before >= 0
        and hour.start - days[before].end < _FURTHEST
        and _BACK.fullmatch(small, days[before].end, hour.start)
    ):
        day = days[before]
        end, named = _zone_behind(small, hour.end)
        return _deadline(text, day.start, end, day, hour, named or zone, edge="", named=bool(named))
    return None


def _zone_behind(small: str, place: int) -> tuple[int, str]:
    """The zone named right behind an hour, and where it ends; the hour's end and "" where none is."""
    match = _BEHIND.match(small, place)
    if match is None:
        return place, ""
    return match.end(), ZONES[match["zone"]] if match["zone"] else SHORT[match["short"]]


def _deadline(
    text: str, start: int, end: int, day: _Day, hour: _Hour, zone: str, *, edge: str, named: bool
) -> Deadline:
    """Fix the instant: minutes from the start of the day on the zone's own clock."""
    minutes = hour.minutes
    if edge == "end" and minutes == 0:
        # "12:00 a.m., at the end of" a day is said of its end, whatever the clock's letters are.
        minutes = _END
    if edge == "start" and minutes == _END:
        minutes = 0
    there = datetime.combine(day.value + timedelta(days=minutes // _END), time(minutes % _END // 60, minutes % 60))
    words = text[start:end].strip(" ,;")
    return Deadline(words, there.replace(tzinfo=ZoneInfo(zone)), start, end, named)
