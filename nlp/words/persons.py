"""Words for persons: relatives. No logic here."""

from __future__ import annotations

KIN = (
    "wife|husband|son|daughter|mother|father|mom|dad|brother|sister|uncle|aunt|cousin|nephew|niece|neighbou?r|friend|boss|partner|grandson|granddaughter|grandmother|grandfather|"
    "(?:mother|father|son|daughter|brother|sister)-in-law|ex|roommate|colleague"
)
"""People who are not the sender; a regular expression's alternatives."""
