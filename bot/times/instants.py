"""An instant as staff write it ("2001-09-12T17:00"), in an offer's time zone; what means two instants or none is refused. Pure."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.errors import UsageError
from bot.times.moments import day

_END_OF_DAY = re.compile(r"(\d{4}-\d\d-\d\d)[T ]24:00(?::00)?")


def instant(text: str, zone: str) -> datetime:
    """Give the instant meant, in that time zone.

    Without an offset the time is the zone's own; `24:00` is the end of that day, `00:00` its start. Raises UsageError
    for what is no date with time, for an hour that daylight saving leaves out, for one that it brings twice (unless an
    offset says which), and for an offset that the zone does not have on that day.
    """
    place = ZoneInfo(zone)
    ends = _END_OF_DAY.fullmatch(text.strip())
    try:
        written = datetime.fromisoformat(ends[1] if ends else text.strip())
    except ValueError:
        raise UsageError(
            f'"{text}" is not a date with time; write it as 2001-09-12T17:00 or 2001-09-12T24:00'
        ) from None
    if not ends and not re.search(r"[T ]\d", text.strip()):
        raise UsageError(f'"{text}" has no time; write 24:00 for the end of that day, as in {text.strip()}T24:00')
    if ends:
        written += timedelta(days=1)
    if written.tzinfo is not None:
        there = written.astimezone(place)
        if there.utcoffset() != written.utcoffset():
            raise UsageError(f"{text}: {zone} has another offset then; the same instant there is {there.isoformat()}")
        return there
    meant = {one.astimezone(UTC) for one in (written.replace(tzinfo=place, fold=fold) for fold in (0, 1))}
    if len(meant) == 2 and all(one.astimezone(place).replace(tzinfo=None) == written for one in meant):
        first, second = (one.astimezone(place).isoformat() for one in sorted(meant))
        raise UsageError(f"{text} comes twice in {zone} that day; write {first} or {second}")
    if len(meant) == 2:
        raise UsageError(f"{text} does not exist in {zone}: the clocks go forward over it")
    return meant.pop().astimezone(place)


def words_for(moment: datetime, zone: str) -> str:
    """Write an instant as offers do: `5:00 p.m., New York City time, on Wednesday, September 12, 2001`.

    Midnight is named as the end of the day before it: "midnight on" a day is read in two ways.
    """
    there = moment.astimezone(ZoneInfo(zone))
    city = zone.rpartition("/")[2].replace("_", " ")
    place = f"{city} City time" if city == "New York" else f"{city} time"
    if (there.hour, there.minute) == (0, 0):
        return f"12:00 midnight, {place}, at the end of {day(there - timedelta(hours=12), zone)}"
    half = "noon" if (there.hour, there.minute) == (12, 0) else "a.m." if there.hour < 12 else "p.m."
    return f"{there.hour % 12 or 12}:{there.minute:02d} {half}, {place}, on {day(there, zone)}"
