"""Texts and numbers as ISO 20022 takes them: lengths, character sets, digits. Pure; every pattern is linear."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from decimal import Decimal

from bot.errors import HandoverError

# Characters that every network takes in an identification (SWIFT set X, without the line end).
_NOT_IN_SET_X = re.compile(r"[^0-9A-Za-z/\-?:().,'+ ]+")
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_MARK = 8
_TOTAL_DIGITS = 18


def identification(text: str, longest: int = 35) -> str:
    """Give an identification of at most so many characters of set X; equal texts give equal ones, others never do.

    One that has to be changed (too long, other characters, slashes at its ends) gets a mark made of its whole text.
    """
    base = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    plain = " ".join(_NOT_IN_SET_X.sub("-", base).split()).strip("/ ")
    while "//" in plain:
        plain = plain.replace("//", "/")
    if plain == text and plain and len(plain) <= longest:
        return plain
    mark = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_MARK].upper()
    kept = plain[: longest - _MARK - 1].rstrip("/- ")
    return f"{kept}-{mark}" if kept else mark


def words(text: str, longest: int) -> str:
    """Give a text of one line and at most so many characters, without what XML does not take; cut with three points."""
    clean = " ".join(_NOT_IN_XML.sub(" ", unicodedata.normalize("NFC", text)).split())
    visible = "".join(one for one in clean if unicodedata.category(one) not in {"Cc", "Cf", "Cs", "Co"})
    if not visible:
        return "-"
    return visible if len(visible) <= longest else visible[: longest - 3].rstrip() + "..."


def name_and_rest(text: str, longest: int = 350) -> tuple[str, str]:
    """A name, and what of it was too long for one field, to be said elsewhere; usually nothing."""
    whole = words(text, 10 * longest)
    return (whole, "") if len(whole) <= longest else (words(whole, longest), whole)


def lines(text: str, width: int, most: int) -> list[str]:
    """Part a text into lines of at most that width, at its blanks where it has them; the last is cut where it is longer."""
    found: list[str] = []
    rest = words(text, width * most * 2)
    while rest and len(found) < most:
        if len(rest) <= width:
            found.append(rest)
            break
        if len(found) == most - 1:
            found.append(words(rest, width))
            break
        at = rest.rfind(" ", 0, width + 1)
        at = at if at > 0 else width
        found.append(rest[:at].rstrip())
        rest = rest[at:].lstrip()
    return found


def number(value: Decimal, places: int) -> str:
    """Give a number with at most so many places and 18 digits. Raises `HandoverError` where it has more: never rounded."""
    text = f"{value:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    whole, _, part = text.lstrip("-").partition(".")
    if value < 0 or len(part) > places or len(whole.lstrip("0") + part) > _TOTAL_DIGITS:
        raise HandoverError(
            f"{value} cannot be written as a quantity of a message: no sign, {places} places, 18 digits"
        )
    return text
