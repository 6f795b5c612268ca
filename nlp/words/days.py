"""The names of days and months, as alternatives of a regular expression. No logic here."""

from __future__ import annotations

WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)"
