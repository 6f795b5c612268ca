"""Figures and spans as people read them. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo
from decimal import Decimal

from bot.report import plain


def money(quantity: Decimal | str | None, kind: str = "face") -> str:
    """A quantity: $120,000, or 1,200 for units; a dash for none."""
    if quantity is None or quantity == "":
        return "–"
    text = quantity if isinstance(quantity, str) else plain(quantity) or "0"
    whole, _, part = text.partition(".")
    figure = f"{int(whole):,}" + (f".{part}" if part else "")
    return f"${figure}" if kind == "face" else figure


def moment(instant: datetime | None, zone: tzinfo) -> str:
    """An instant in that time zone with the zone's name (EDT, EST), so that an hour that comes twice is told apart."""
    return "–" if instant is None else f"{instant.astimezone(zone):%Y-%m-%d %H:%M %Z}"


def plainly(name: str | None) -> str:
    """A word of the data as a person reads it: `tender_all` becomes "tender all"."""
    return (name or "").replace("_", " ")


def span(length: timedelta) -> str:
    """How long that is, in its two largest units: 3 d 4 h, 2 h 05 min, 7 min."""
    minutes = int(abs(length).total_seconds()) // 60
    days, hours, rest = minutes // 1440, minutes // 60 % 24, minutes % 60
    if days:
        return f"{days} d {hours} h"
    return f"{hours} h {rest:02} min" if hours else f"{rest} min"


def until(deadline: datetime | None, now: datetime) -> str:
    """How long until a deadline, or since when it is over; nothing where there is none."""
    if deadline is None:
        return ""
    return f"in {span(deadline - now)}" if deadline > now else f"{span(now - deadline)} ago"


def urgency(deadline: datetime | None, now: datetime) -> str:
    """How near a deadline is, as a word that the style sheet knows: over, near (a day), soon (three days), or nothing."""
    if deadline is None:
        return ""
    left = deadline - now
    if left <= timedelta():
        return "over"
    if left <= timedelta(days=1):
        return "near"
    return "soon" if left <= timedelta(days=3) else ""
