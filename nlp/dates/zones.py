"""Names of time zones as offers and announcements write them, and the zone that each means. No logic."""

from __future__ import annotations

NEW_YORK = "America/New_York"

ZONES: dict[str, str] = {
    "new york city": NEW_YORK, "new york": NEW_YORK, "n.y.c.": NEW_YORK, "nyc": NEW_YORK, "eastern": NEW_YORK,
    "eastern standard": NEW_YORK, "eastern daylight": NEW_YORK, "eastern daylight savings": NEW_YORK, "eastern daylight saving": NEW_YORK,
    "prevailing eastern": NEW_YORK, "u.s. eastern": NEW_YORK, "boston": NEW_YORK, "philadelphia": NEW_YORK, "atlanta": NEW_YORK,
    "washington, d.c.": NEW_YORK, "washington d.c.": NEW_YORK, "washington": NEW_YORK, "miami": NEW_YORK, "wilmington": NEW_YORK,
    "jersey city": NEW_YORK, "charlotte": NEW_YORK, "detroit": "America/Detroit", "cleveland": NEW_YORK, "pittsburgh": NEW_YORK,
    "central": "America/Chicago", "central standard": "America/Chicago", "central daylight": "America/Chicago", "prevailing central": "America/Chicago",
    "chicago": "America/Chicago", "houston": "America/Chicago", "dallas": "America/Chicago", "minneapolis": "America/Chicago",
    "st. louis": "America/Chicago", "milwaukee": "America/Chicago", "new orleans": "America/Chicago", "kansas city": "America/Chicago",
    "mountain": "America/Denver", "mountain standard": "America/Denver", "mountain daylight": "America/Denver", "denver": "America/Denver",
    "salt lake city": "America/Denver", "phoenix": "America/Phoenix", "arizona": "America/Phoenix",
    "pacific": "America/Los_Angeles", "pacific standard": "America/Los_Angeles", "pacific daylight": "America/Los_Angeles",
    "los angeles": "America/Los_Angeles", "san francisco": "America/Los_Angeles", "seattle": "America/Los_Angeles",
    "toronto": "America/Toronto", "ottawa": "America/Toronto", "montreal": "America/Toronto", "montréal": "America/Toronto",
    "calgary": "America/Edmonton", "edmonton": "America/Edmonton", "vancouver": "America/Vancouver", "winnipeg": "America/Winnipeg",
    "halifax": "America/Halifax", "atlantic": "America/Halifax", "london": "Europe/London", "london, england": "Europe/London",
    "greenwich mean": "UTC", "dublin": "Europe/Dublin", "luxembourg": "Europe/Luxembourg", "paris": "Europe/Paris",
    "frankfurt": "Europe/Berlin", "frankfurt am main": "Europe/Berlin", "berlin": "Europe/Berlin", "zurich": "Europe/Zurich",
    "zürich": "Europe/Zurich", "geneva": "Europe/Zurich", "amsterdam": "Europe/Amsterdam", "brussels": "Europe/Brussels",
    "milan": "Europe/Rome", "rome": "Europe/Rome", "madrid": "Europe/Madrid", "vienna": "Europe/Vienna", "stockholm": "Europe/Stockholm",
    "oslo": "Europe/Oslo", "copenhagen": "Europe/Copenhagen", "athens": "Europe/Athens", "central european": "Europe/Brussels",
    "central european summer": "Europe/Brussels", "tokyo": "Asia/Tokyo", "japan": "Asia/Tokyo", "hong kong": "Asia/Hong_Kong",
    "singapore": "Asia/Singapore", "sydney": "Australia/Sydney", "melbourne": "Australia/Melbourne", "tel aviv": "Asia/Jerusalem",
    "israel": "Asia/Jerusalem", "mexico city": "America/Mexico_City", "são paulo": "America/Sao_Paulo", "sao paulo": "America/Sao_Paulo",
    "buenos aires": "America/Argentina/Buenos_Aires", "bermuda": "Atlantic/Bermuda", "hamilton, bermuda": "Atlantic/Bermuda",
    "san juan": "America/Puerto_Rico", "honolulu": "Pacific/Honolulu", "hawaii": "Pacific/Honolulu", "shanghai": "Asia/Shanghai",
    "beijing": "Asia/Shanghai", "mumbai": "Asia/Kolkata", "indian standard": "Asia/Kolkata", "johannesburg": "Africa/Johannesburg",
}  # fmt: skip
"""What stands before the word "time", in small letters. A zone named "standard" in summer is a habit of speech: the place's own clock counts."""

SHORT: dict[str, str] = {
    "et": NEW_YORK, "est": NEW_YORK, "edt": NEW_YORK, "e.s.t.": NEW_YORK, "e.d.t.": NEW_YORK, "e.t.": NEW_YORK,
    "ct": "America/Chicago", "cst": "America/Chicago", "cdt": "America/Chicago", "mt": "America/Denver", "mst": "America/Denver",
    "mdt": "America/Denver", "pt": "America/Los_Angeles", "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles",
    "gmt": "UTC", "utc": "UTC", "bst": "Europe/London", "cet": "Europe/Brussels", "cest": "Europe/Brussels", "nyt": NEW_YORK, "nyc": NEW_YORK,
    "jst": "Asia/Tokyo", "hkt": "Asia/Hong_Kong",
}  # fmt: skip
"""Abbreviations that stand without the word "time"."""
