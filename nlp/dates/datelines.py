"""Is a date that stands on a line of its own the dateline of a letter? "Hellerup, den 17. august 2001", "Fait à Laval, le 17 août 2001".

Asked of the words before it on the line and of those behind. A city is written in capitals; a date told in a sentence has words before it that are none.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_PARTICLES = r"(?:of|upon|on|the|am|an|der|im|bei|ob|sur|sous|de|del|della|di|do|da|dos|la|le|les|lès|el|los|las|en|ved|i|på|aan|bij|den|St\.|Ste\.)"
_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w.'’/()-]{0,24}+"
_PLACE = (
    rf"{_CAPITAL}(?:[ ](?:{_CAPITAL}|{_PARTICLES}(?=[ ]))){{0,4}}(?:,[ ]?{_CAPITAL}(?:[ ]{_CAPITAL}){{0,2}}){{0,2}}"
)
_DONE_AT = r"(?i:(?:(?:given|done|written|signed|dated)\s+(?:at|in)|fait\s+(?:à|a)|dado\s+en|hecho\s+en|firmado\s+en|fatto\s+a|gegeben\s+zu|gedaan\s+te|feito\s+em)\s+)?"
_WEEKDAY = (
    r"(?i:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|thur|fri|sat|sun)\b\.?"
    r"|(?:man|tirs|ons|tors|fre|lør|søn|lör|sön|mån|tis)dag|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend"
    r"|(?:maan|dins|woens|donder|vrij|zater|zon)dag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo|(?:luned|marted|mercoled|gioved|venerd)[iì]|domenica"
    r"|(?:segunda|terça|quarta|quinta|sexta)-feira|(?:maanan|tiis|keskiviikon|tors|perjan|lauan|sunnun)tai(?:na)?)\b,?\s*)?"
)
_ARTICLE = r"(?i:(?:den|dem|the|this|le|ce|am|d\.|el|il|lì|li|op|dnia|em|a|à|de|d[.]?[ ]?d[.]?|the\s+day\s+of)(?:\s+|(?<=\.)))?"
_BEFORE = Late(rf"\s*{_DONE_AT}(?:{_PLACE}\s{{0,2}}[,.:;–-]{{0,2}}\s{{1,3}})?{_WEEKDAY}{_ARTICLE}(?:{_WEEKDAY})")
_BEHIND = Late(rf"[ .,;–-]{{0,3}}(?:(?i:in|at|à|i|zu)\s)?(?:{_PLACE})?[ .,\r]{{0,3}}")
_MOST = 70
"""Characters of a line before its date."""
_TELLS = re.compile(
    r"\b(?:since|until|till|before|after|by|from|due|expir\w+|maturing|born|bought|sold|on|was|is|were|are|my|our|his|her|your|their|deadline|expiration|birthday|anniversary|meeting|vote|offer|circular|letter|note|notes|bonds?|trade|settlement|purchase|purchased|received|posted|postmark(?:ed)?|re|ref|sent|date\s+of\s+birth|dob|d\.o\.b|maturity|effective|yours)\b|\bof\s*$",
    re.IGNORECASE,
)
"""What tells of another date than that of the letter."""


_SIGNS = re.compile(r"\b(?:dated?|signed|executed)\b", re.IGNORECASE)


def of_another_day(before: str) -> bool:
    """Tell whether the words before a date on its line are of something that happened then: "My birthday, August 10"."""
    return _TELLS.search(before) is not None and _SIGNS.search(before) is None


def is_dateline(before: str, behind: str, *, at_head: bool) -> bool:
    """Tell whether a date is a letter's dateline, by the words before and behind it on its line.

    `at_head`: nothing was written above that is longer than an address, so that a city may stand behind the date as well.
    """
    if len(before) > _MOST or _BEFORE.fullmatch(before) is None or _TELLS.search(before.replace("upon", "")):
        return False
    if not behind.strip(" .,\r"):
        return True
    return at_head and len(behind) <= _MOST and not _TELLS.search(behind) and _BEHIND.fullmatch(behind) is not None


__all__ = ["is_dateline", "of_another_day"]
