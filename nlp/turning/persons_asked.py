"""Whom one asks about a step, when, and about what: parts of patterns that the readers beside this share. No logic here."""

from __future__ import annotations

from nlp.turning.terms import ADVISER, IT, KIN, LATER
from nlp.words.days import MONTH, WEEKDAY

PERSONS = (
    rf"(?:{KIN}|{ADVISER}|bf|gf|hubby|missus|ma|pa|granny|nana|stepfather|stepmother|dude|guy|fellow|fella|man|lady|woman|people|girls|boys|crew|members?|imam|ustadz|monsignor|bishop|chancery|deacon|vicar|elders?|agent|manager|handler|physician|teacher|principal|caseworker|ombudsman|"
    r"(?:tax|money|insurance|numbers|finance|bond|trust)\s+(?:guy|man|lady|woman|person|fella|people|preparer)|(?:case|social|probate)\s+(?:lady|worker|man)|(?:financial|business|portfolio)\s+\w+)"
)
_TITLED = r"(?-i:(?:Mr|Mrs|Ms|Miss|Dr|Fr|Father|Sister|Brother|Uncle|Aunt|Rev|Monsignor|Msgr|Pastor|Rabbi|Capt|Judge)\.?\s+[A-Z][\w'’-]+)"
_NAMED = r"(?-i:(?!(?:You|We|It|This|That|These|Those|There|Here|Who|What|Which|Nobody|None|No|Everything|Nothing|Everyone|All|Please|Then|Now|My|Our|The|Lexington|If|But|And|So|Mail|Fax|Street|Road|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|I)\b)[A-Z][a-z]+)"
PERSON = rf"(?:(?:my|our|the|an?|his|her|some|this|that|these|those)\s+(?:(?!other\b|new\b)[\w'’-]+\s+){{0,2}}?{PERSONS}|him|her|them|ma|mom|mum|dad|pop|papa|mama|{_TITLED}|{_NAMED})"
"""Another person of whom something is asked; never the desk."""
ABOUT_IT = rf"\babout\s+(?:{IT}|(?:my|the|your|these|those)\s+(?:notes|bonds|letter|terms))\b"
TO_COME = rf"(?:{LATER}|(?:on\s+)?(?:next|this)\s+(?:\w+)|in\s+(?:the\s+)?(?:morning|a\s+\w+)|(?:on\s+the\s+)?\d+(?:st|nd|rd|th)|(?:on\s+)?{WEEKDAY}s?|{MONTH})"
"""A day to come."""
