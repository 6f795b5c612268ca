"""Writes amounts as people read them: `$120,000`, `500 shares`, and the same in words."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from bot.offers.offer import Offer
from nlp.amounts.number_words import words

_SIGNS = {"USD": "$", "CAD": "C$", "EUR": "€", "GBP": "£"}
_NAMES = {"USD": "dollars", "CAD": "Canadian dollars", "EUR": "euros", "GBP": "pounds"}
_NOUNS = (
    ("debenture", "debentures"),
    ("bond", "bonds"),
    ("note", "notes"),
    ("warrant", "warrants"),
    ("unit", "units"),
    ("share", "shares"),
    ("stock", "shares"),
)


def noun(offer: Offer | None) -> str:
    """Give what the offer is for, in the plural: notes, bonds, shares; securities where that cannot be told."""
    described = offer.securities[0].description.lower() if offer and offer.securities else ""
    return next((plural for mark, plural in _NOUNS if mark in described), "securities")


def money(value: Decimal, offer: Offer | None) -> str:
    """Write a price per share: `$10.25`, with at least the two decimals that people expect."""
    currency = offer.currency if offer else "USD"
    plain = f"{value:,.2f}" if value == round(value, 2) else f"{value.normalize():f}"
    sign = _SIGNS.get(currency)
    return f"{sign}{plain}" if sign else f"{currency} {plain}"


def figure(value: Decimal, quantity_type: str, offer: Offer | None) -> str:
    """Write the amount in figures: face amounts with the currency's sign, numbers with what is counted."""
    plain = f"{value:,.0f}" if value == value.to_integral_value() else f"{value.normalize():,f}"
    if quantity_type != "face":
        return f"{plain} {_counted(value, offer)}"
    currency = offer.currency if offer else "USD"
    if value != value.to_integral_value():
        plain = f"{value:,.2f}" if value == round(value, 2) else plain
    sign = _SIGNS.get(currency)
    return f"{sign}{plain}" if sign else f"{currency} {plain}"


def in_words(value: Decimal, quantity_type: str, offer: Offer | None) -> str:
    """Write the amount in words, such as `fifty thousand dollars`; empty where it is no whole number."""
    try:
        number = words(value)
    except ValueError:
        return ""
    if quantity_type != "face":
        return f"{number} {_counted(value, offer)}"
    currency = offer.currency if offer else "USD"
    return f"{number} {_NAMES.get(currency, currency)}"


def both(value: Decimal, quantity_type: str, offer: Offer | None) -> str:
    """Write the amount in figures and, in brackets, in words."""
    spoken = in_words(value, quantity_type, offer)
    shown = figure(value, quantity_type, offer)
    return f"{shown} ({spoken})" if spoken else shown


def neighbours(value: Decimal, offer: Offer, most: Decimal | None) -> tuple[Decimal, ...]:
    """Give the allowed amounts next below and next above, as far as minimum and position (`most`) let them be.

    A position that is itself off the multiple may always be tendered whole.
    """
    below = (value / offer.multiple).to_integral_value(ROUND_FLOOR) * offer.multiple
    above = (value / offer.multiple).to_integral_value(ROUND_CEILING) * offer.multiple
    fits = [one for one in (below, above) if one >= offer.minimum and (most is None or one <= most)]
    if most is not None and above > most and most not in fits and most >= value:
        fits.append(most)
    return tuple(dict.fromkeys(fits))


def _counted(value: Decimal, offer: Offer | None) -> str:
    plural = noun(offer)
    return plural.removesuffix("s") if value == 1 and plural != "securities" else plural
