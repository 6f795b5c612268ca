"""Figures and number words in an electing sentence that no reader of amounts took: amounts there, or in the way.

A figure that stays unread beside an election could change it, so it is put in as a bare amount;
where it is none, the amounts no longer agree and the holder is asked.
A number in words is one only where no other noun follows it (`forty in`, but not `three grandchildren`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from nlp.amounts.amount import Amount, AmountKind
from nlp.amounts.bareness import may_stand_alone
from nlp.amounts.nonamounts import counts
from nlp.amounts.nonamounts.blanking import blank
from nlp.amounts.nonamounts.houses import house_numbers
from nlp.amounts.nonamounts.small_numbers import BODIES
from nlp.amounts.number_words import Written, written
from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.words.days import MONTH

_FIGURE = Late(
    r"(?<![\w./,'#:+-])\$?(?P<figure>\d{1,3}(?:,\d{3})+|\d{1,7})(?![\w/:'-]|[.,]\d|\s?(?:%|percent|per\s?cent|cents?|/|1/|3/))",
    re.IGNORECASE,
)
_ALL = Late(
    r"\bevery\s+(?:single\s+|last\s+|blessed\s+|one\s+of\s+)*(?:one|note|bond|bit|them)\b|(?<!at )(?<!after )(?<!above )(?<!of )\ball\s+(?:of\s+)?(?:my|our|mine|ours|that|those|these|his|hers?|its|theirs?)\b(?!\s+(?:heart|best|life|years|attention|questions?|time|sort|kind))",
    re.IGNORECASE,
)
_NOT_AFTER = Late(
    r"(?:\b(?:(?:s?he)\s+(?:is|reaches|becomes)|box|item|option|page|section|paragraph|motion|resolution|minute|article|clause|no\.?|number|line|step|part|rule|form|aged?|turned|turn|turns|turning|reach|reaches|i['’]m|he['’]s|she['’]s|will\s+be|['’]ll\s+be|am|at|since|in|by|until|till|on|of|before|after|ext\.?|x|chapter|suite|apt|unit|route|rr|hwy|room|floor|"
    r"jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*|due|for the|participant|dtc|tel|phone|fax|cusip|act|scene|verse|reel|lesson|stanza)\.?\s+|[(]\s*)$",
    re.IGNORECASE,
)
_NOT_BEFORE = Late(
    rf"\s*(?:st|nd|rd|th|a\.?m|p\.?m|o'clock|years?|yrs?|days?|weeks?|months?|hours?|minutes?|times?|accounts?|holders?|copies|pages?|clients?|lines?|rows?|items?|people|of\s+us|grandchildren|kids|children|cows|acres|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|street|st\.|avenue|road|lane|boxes|\)|of\s+{MONTH})\b",
    re.IGNORECASE,
)


_DIGIT = r"(?:zero|oh|o|one|two|three|four|five|six|seven|eight|nine|double)"
_TELEPHONE = Late(
    rf"(?<![\w.,])\(?\d{{3}}\)?[\s.–-]\d{{3}}[\s.–-]\d{{4}}\b|\b{_DIGIT}(?:[\s,-]{{1,2}}{_DIGIT}){{6,15}}\b",
    re.IGNORECASE,
)
"""A number to call, in figures or spoken figure by figure."""


_PART = re.compile(r"\bpart(?:ial)?\s+\$?$", re.IGNORECASE)
_OF_THAT = re.compile(r"\s*(?:bonds?|notes?|bds)?\s*(?:(?:out\s+)?of|/)\s*\$?\d", re.IGNORECASE)
"""Behind a figure: of what holding it is a part."""


_VOTES = Late(
    r"\b(?:voted?|carried|passed|approved|resolved)\s*,?\s*(?:by\s+)?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\s*(?:to|-|–|against|:)\s*(?:\d{1,2}|nil|none|one|two|three|four|five)(?=\s*(?:[.,;:]|(?:to|in\s+favou?r|on|that|for|against|last|this|yesterday|at)\b|$))",
    re.IGNORECASE,
)
"""How many were for it and how many against: "voted 5 to 2 to tender $2,000,000"."""

_COUNTED = tuple(
    Late(shape, re.IGNORECASE)
    for name, shape in counts.SHAPES
    if name in ("votes by day or hands", "how many of a body", "hours of work", "heat")
)
"""Votes, seats, hours and heat in the sentence that elects."""
_BODY = Late(
    BODIES
    + r"\s+(?:no\.?\s*|#\s*)?\d{1,5}\b(?!\s*(?:bonds|notes|of|more|k\b|thousand|million)|,\d{3})"
    + r"|\blines\s+\d{1,3}\s*(?:to|through|thru|and|-|–)\s*\d{1,3}\b(?!,)|(?<![\w,.-])10-4\b",
    re.IGNORECASE,
)
"""Lines of a page, a radio's "10-4", and a club, a crew or a building told from others by its number: "Local 1187 tenders its notes"."""
_DEPARTURE = Late(
    r"\b(?:boarding|wheels\s+up|teeing\s+off|tee\s+off|taking\s+off|landing|departing|sailing|docking|kick-?off|curtain)\s+(?:in|at)\s+(?:\d{1,2}|[a-z]+)\b(?!\s*(?:bonds|notes|thousand|k\b|of))"
    r"|\b(?:boat|bus|train|plane|ferry|flight|shift|show|game|service|mass|class|tide|bank|store|shop)\s+(?:leaves|sails|departs|starts|begins|ends|closes|opens|boards|turns)\s+(?:at\s+)?\d{1,2}\b(?!\s*(?:bonds|notes|thousand|k\b|of))",
    re.IGNORECASE,
)
"""When somebody leaves: "Boarding in five.", "Boat leaves 6."."""


def stray(text: str, start: int, end: int, found: tuple[Amount, ...]) -> Iterator[Amount]:
    """Give the unread figures of `text[start:end]` as bare amounts. `found`: the amounts already read."""
    for match in _ALL.finditer(text, start, end):
        if not any(amount.start < match.end() and match.start() < amount.end for amount in found):
            yield Amount(AmountKind.ALL, None, match.start(), match.end(), match.group())
    unread = [
        amount
        for amount in (*_figures(text, start, end), *_words(text, start, end))
        if not any(one.start < amount.end and amount.start < one.end for one in found)
    ]
    if not unread:
        return
    taken = [
        match.span()
        for pattern in (_TELEPHONE, _VOTES, _BODY, _DEPARTURE, _LEAVES)
        for match in pattern.finditer(text, start, end)
    ]
    taken += [match.span() for shape in _COUNTED for match in shape.finditer(text, start, end)]
    taken += [match.span("years") for match in _LAST_YEARS.finditer(text, start, end)]
    taken += house_numbers(text, start, end)
    for amount in unread:
        if not any(begin < amount.end and amount.start < stop for begin, stop in taken):
            taken.append((amount.start, amount.end))
            yield amount


def _figures(text: str, start: int, end: int) -> Iterator[Amount]:
    """Give the figures that may be amounts."""
    for match in _FIGURE.finditer(text, start, end):
        of_amount = re.match(
            r"\s+of\s+(?:them|'?em|my|our|mine|ours|these|those|the|his|her)\b",
            text[match.end() : end],
            re.IGNORECASE,
        ) or (
            re.search(r"\bof\s+$", text[start : match.start()])
            and re.search(r"\d\s+of\s+$", text[start : match.start()])
        )
        before = text[start : match.start()]
        # "PART 30 of 35" is a part of a holding, "part 2 of the form" is not.
        partly = _PART.search(before) and _OF_THAT.match(text, match.end())
        if (_NOT_AFTER.search(before) and not of_amount and not partly) or _NOT_BEFORE.match(text, match.end()):
            continue
        value = Decimal(match["figure"].replace(",", ""))
        earliest = 1600 if _DATED.search(before) else 1900
        if value < 2 or (earliest <= value <= 2100 and "," not in match["figure"]):
            continue
        yield _bare(value, match.start(), match.end(), match.group())


_LEAVES = Late(
    r"\b(?:tabs|pages|lines|paragraphs|sections|boxes|chapters|exhibits)\s+(?:\d{1,3}|[a-z]+)\s+(?:and|or|to|through|thru)\s+(?:\d{1,3}\b(?!,)|[a-z]+\b)(?!\s+(?:bonds|notes|thousand|hundred|million|of))",
    re.IGNORECASE,
)
"""Two leaves of a folder: "with tabs four and seven"."""
_LAST_YEARS = Late(
    r"\byears?\b[^.;!?]{0,40}\b(?:the\s+)?(?P<years>last\s+(?:\d{1,2}|[a-z]+)\s+(?:i|we)\s+(?:am|was|are|were|had|have|ran|run|owned?))\b",
    re.IGNORECASE,
)
"""Years of which the sentence spoke before: "thirty one year in kitchen, last fifteen I am owner"."""
_DATED = re.compile(
    r"\b(?:(?:is|was|are|were|dates?|comes?|came)\s+from|dates?\s+back\s+to)\s+(?:about\s+)?$", re.IGNORECASE
)
"""Leads to the year of an old thing: "It is from 1820."."""
_NUMBER_WORD = Sifted(
    r"two|three|four|five|six|seven|eight|nine|ten(?!der)|eleven|twel|teen|twen|thir|for?ty|fourty|fif|fity|sixty|ninty|hundred|dozen",
    re.IGNORECASE,
)
"""Without one of these no number from two on stands in a sentence in words."""
_NO_AMOUNT_BEFORE = Late(
    r"\b(?:at|aged?|turned|turn|turns|turning|reach|reaches|i['’]m|he['’]s|she['’]s|will\s+be|['’]ll\s+be|am|are|chapter|pages?|tabs?|sheets|box|number|line|day|year|since|until|till|past|vs?|every|per|within|one|item|option|step|part|act|scene|verse|reel|lesson|stanza|"
    r"before|after|by|room|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\w*)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_A_COUNT_OF_PEOPLE = re.compile(
    r"\s+of\s+(?:us|you|the\s+(?:kids|boys|girls|children|heirs|trustees))\b", re.IGNORECASE
)
_OF_BONDS = Late(
    r"\s+of\s+(?:(?!(?:about|on|for|with|to|from|in|at|and|or|who|that|which|of|per)\b)[^\W\d_][\w'’.-]{0,20}\s+){1,3}(?:bonds?|notes?|debentures?)\b",
    re.IGNORECASE,
)
"""Whoever they are said to belong to, it is notes that are counted: "all forty of me bonds", "ten of my late mother's notes"."""
_PAIR = re.compile(r"\b(?:the|we|us|you|those|these|or|and|them|all|other)\s+$", re.IGNORECASE)
_PAIR_AFTER = Late(r"\s+(?:in|stay|go|goes|stays|out|of\s+(?:mine|ours|them|those|these|the\s+notes))\b", re.IGNORECASE)


def _words(text: str, start: int, end: int) -> Iterator[Amount]:
    """Give the numbers in words that may be amounts: nothing else is counted by them."""
    piece = text[start:end]
    if not _NUMBER_WORD.search(piece):
        return
    for number in written(blank(piece)):
        if _is_amount(piece, number):
            yield _bare(number.value, start + number.start, start + number.end, piece[number.start : number.end])


def _is_amount(piece: str, number: Written) -> bool:
    """Whether a number in words is one of notes: no other noun follows, and no clock, age or page leads to it."""
    before = piece[max(0, number.start - 24) : number.start]
    return (
        number.value >= 2
        and not number.scaled
        and (may_stand_alone(piece, number.end) or _OF_BONDS.match(piece, number.end) is not None)
        and not _NO_AMOUNT_BEFORE.search(before)
        and not _A_COUNT_OF_PEOPLE.match(piece, number.end)
        and (number.value > 3 or not _PAIR.search(before) or bool(_PAIR_AFTER.match(piece, number.end)))
    )


def _bare(value: Decimal, start: int, end: int, words: str) -> Amount:
    """Make a bare amount, with thousands read into a small one."""
    readings = (value, value * 1000) if value < 1000 else (value,)
    return Amount(
        AmountKind.AMOUNT, value if len(readings) == 1 else None, start, end, words, readings=readings, bare=True
    )
