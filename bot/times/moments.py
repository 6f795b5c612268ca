"""Writes an instant as people read it: `Friday, August 31, 2001, at 5:00 p.m. New York time`."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def day(instant: datetime, zone: str) -> str:
    """Write the day in that time zone, with its weekday. The names are English whatever the machine speaks."""
    there = instant.astimezone(ZoneInfo(zone))
    return f"{_DAYS[there.weekday()]}, {MONTHS[there.month - 1]} {there.day}, {there.year}"


def moment(instant: datetime, zone: str) -> str:
    """Write day and hour in that time zone.

    Midnight is written as the end of the day before: "midnight on Wednesday" is read in two ways.
    """
    there = instant.astimezone(ZoneInfo(zone))
    place = f"{zone.rpartition('/')[2].replace('_', ' ')} time"
    if (there.hour, there.minute) == (0, 0):
        return f"midnight {place} at the end of {day(there - timedelta(hours=12), zone)}"
    if (there.hour, there.minute) == (12, 0):
        return f"{day(there, zone)}, at 12 noon {place}"
    half = "a.m." if there.hour < 12 else "p.m."
    return f"{day(there, zone)}, at {there.hour % 12 or 12}:{there.minute:02d} {half} {place}"
