"""Shapes of days, years, hours and ages: figures that say when or how old, and no amount. No logic here."""

from __future__ import annotations

from nlp.amounts.nonamounts.small_numbers import NUMBER_WORD, TINY
from nlp.words.days import WEEKDAY

_MONTHS = (
    r"(?:jan(?:uary|uar|vier)?|janv|feb(?:ruary|ruar)?|f[ée]vr(?:ier)?|mar(?:ch|s|zo)?|m[äa]rz|apr(?:il|ile)?|avr(?:il)?|mai|may|mei|maj|june?|juni?|juin|jul(?:y|i|io)?|"
    r"juil(?:let)?|aug(?:ust|usti|ustus)?|ao[ûu]t|agosto|sept?(?:ember|embre|iembre)?|oct(?:ober|obre|ubre)?|okt(?:ober)?|nov(?:ember|embre|iembre)?|"
    r"dec(?:ember)?|dez(?:ember)?|d[ée]c(?:embre)?|dic(?:embre|iembre)?)"
)
_MONTH_AFTER = rf"{_MONTHS}(?!\w)(?<!\bmay)(?<!\bMAY)|(?:May|MAY|may)\b(?!\s+(?:stay|be|go|remain|now|also|not|well|have|come|keep|enter|do|wish|want|i|we|you|as|join|sit|ride|rest|exchange|tender|swap|convert|wait|roll|move|leave|hang|lie|follow|participate|switch|get|take|just|still|gladly|happily)\b)"
_YEAR = r"(?:19|20)\d\d"

SHAPES: tuple[tuple[str, str], ...] = (
    (
        "date with slashes",
        r"\b\d{1,4}[/]\d{1,2}[/]\d{1,4}\b|\b\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})\b(?!,)|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}-\d{1,2}-(?:\d{4}|\d{2})\b",
    ),
    (
        "date month first",
        rf"\b{_MONTHS}\b\.?,?\s*(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\b(?![,.]?\d{{3}})(?:_*,?\s*(?:{_YEAR}|'\d\d))?(?!\s*(?:bonds|notes|k\b|thousand))",
    ),
    (
        "date day first",
        rf"\b\d{{1,2}}(?:st|nd|rd|th|er|\.|º)?(?:\s+(?:day\s+)?(?:of|de))?[\s-]+(?:{_MONTH_AFTER})\.?(?:,?[\s-]+(?:de\s+|of\s+)?(?:{_YEAR}|'\d\d))?",
    ),
    ("month and year", rf"\b{_MONTHS}\b\.?,?\s+(?:of\s+)?{_YEAR}\b"),
    (
        "date in words",
        rf"\b{_MONTHS}\s+(?:the\s+)?(?:\w+th|first|second|third|\w+-(?:first|second|third|\w+th))\b|(?:\b(?:in|of|year|since|until|{_MONTHS})\s+|[a-z],\s+)(?:the year\s+)?two thousand (?:and )?(?:one|two|three|four|five|nine|ten)\b(?!\s*(?:dollars|bonds|notes|hundred|thousand|million))|\bnineteen (?:hundred and )?(?>(?:eighty|ninety|seventy|sixty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine)\b)?)(?!\s*(?:dollars|bonds|notes|hundred|thousand|million|us\b))",
    ),
    (
        "year by name",
        rf"(?i:\b(?:in|since|until|till|through|before|after|by|due|of|from|year|for|back in|during|late|early|summer|winter|spring|fall)\s+(?:the\s+)?)(?:{_YEAR}|'\d\d)\b(?![,.]?\d)(?!\s*(?:bonds|notes|dollars|k\b))",
    ),
    (
        "year long past",
        (
            r"(?i:\b(?:(?:(?:is|are|was|were|it's|they're|comes?|came)\s+(?:(?:probably|maybe|only|supposedly)\s+)*from|(?:dates?|dating|dated|goes\s+back|going\s+back|go\s+back)\s+(?:(?:back|all\s+the\s+way|probably|maybe|only|supposedly)\s+)*(?:from|to))\s+(?:about\s+|around\s+|circa\s+|the\s+year\s+)?"
            r"|(?:built|made|founded|established|est\.?|begun|carved|painted|cast|printed|planted|opened|laid|raised|born|settled|started|finished|bound|woven|sewn|chartered)\s+(?:\w+\s+){0,3}?(?:in|about|around|circa|back\s+in|before|after|by)\s+"
            r"|(?:since|circa|ca\.?|anno|the\s+year)\s+|(?:an?|the|my|our|his|her)\s+(?:(?!notes\b|bonds\b|amount\b|tender\b|figure\b|number\b|total\b|holding\b|position\b|order\b|exchange\b|it\b)\w+\s+){1,4}from\s+(?:about\s+|around\s+)?))1[5-8]\d\d\b(?![,.]?\d)(?!\s*(?:bonds|notes|dollars|face|par|k\b|to\b|down\b|of\b))"
            r"|(?:(?<=[.!?]\s)|^)From\s+(?:about\s+|around\s+)?1[5-8]\d\d\b(?=\s*[.,!;]|\s+or\s+so\b|\s+i\s+(?:think|believe)\b)"
        ),
    ),
    ("short year", r"(?<![\d\w])'\d\ds?\b"),
    ("ordinal", r"(?<!/)\b\d{1,3}\s?(?:st|nd|rd|th)\b"),
    (
        "clock",
        r"\b\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\b\.?)?|\b(?:\d{1,2}|"
        + TINY
        + r")\s*(?:[ap]\.m\.?|[ap]m\b|o'?clock|noon|midnight|uhr)|\b\d{4} (?:hours|hrs)\b|\b24/7\b|\b9/11\b",
    ),
    (
        "clock by name",
        r"\b(?:at|by|before|after|until|till|around|past|between|from|says|o'clock|noon|about)\s+(?:"
        + TINY
        + r"|\d{1,2})(?:\s*(?:and|to|or|-)\s*(?:"
        + TINY
        + rf"|\d{{1,2}}))?\s+(?:in the (?:morning|afternoon|evening)|at night|tomorrow|today|tonight|sharp|most|every|on {WEEKDAY}|eastern|est|edt|pacific|central)\b",
    ),
    (
        "clock ahead",
        r"\b(?:after|before|until|till|past|clock says|(?:call|phone|home|in) by)\s+(?:"
        + TINY
        + r"|(?:1[0-2]|[1-9]))\b(?=\s*(?:[.,;:!?)]|$|and\b|but\b|or\b|i\b|we\b|because\b))",
    ),
    (
        "hours to call",
        r"\b(?:call|phone|reach|ring|available|home|open|office|hours|answer)\b[^.\n]{0,30}\b(?:between|from)\s+(?:"
        + TINY
        + r"|\d{1,2})\s+(?:and|to|until|till)\s+(?:"
        + TINY
        + r"|\d{1,2})\b(?!\s*(?:bonds|notes|k\b|thousand))",
    ),
    (
        "starts in so many minutes",
        r"\b(?:shift|meeting|class|game|show|bus|train|plane|flight|ferry|boat|service|mass|practice|rehearsal|school|work|movie|court|surgery|break|call|kick-?off)\s+(?:starts?|begins?|leaves?|departs?|boards?|ends?|is|opens?|closes?|kicks\s+off)\s+(?:up\s+)?(?:in|at)\s+(?:"
        + TINY
        + r"|\d{1,2})\b(?!\s*(?:bonds|notes|k\b|thousand|of\b)|[,.]\d)",
    ),
    (
        "lucky number",
        rf"\b(?:lucky|favou?rite|house|locker|jersey|pew|birth)\s+number(?:\s+is|\s+was|['’]s)\s+(?:(?:the|a|always)\s+)?(?:{TINY}|\d{{1,2}})\b",
    ),
    (
        "half past",
        r"\b(?:half|(?:a )?quarter)\s+(?:past|to|after|before|of)\s+(?:"
        + TINY
        + r"|\d{1,2})\b(?!\s*(?:bonds|notes|thousand|million))",
    ),
    (
        "hours",
        r"\((?:\d{1,2}|"
        + TINY
        + r")\s*(?:to|-|–)\s*(?:\d{1,2}|"
        + TINY
        + r")\)|\b(?:9|nine|8|eight)\s*(?:to|-|–)\s*(?:5|five|6|six|4|four)\b",
    ),
    (
        "age",
        r"\b(?:i am|i'm|am|is|are|was|be|he's|she's|aged|age|age of|turned|turning|turn|turns|at the age of|we're|now)\s+(?:now |almost |nearly |only |going on |past )?(?:\d{2,3}|"
        + NUMBER_WORD
        + r")(?=\s*(?:[.,;!?)]|$|and|but|years|yrs|this|next|in|now|so|with|or so))(?!\s*[,.]\d)(?!\s*(?:in total|in all))|\b(?:\d{1,3}|"
        + NUMBER_WORD
        + r")[- ]years?(?:[- ]old)?\b",
    ),
)
"""When, and how old."""
