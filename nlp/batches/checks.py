"""What the words beside a broker's table say about it as a whole: its sum, and corrections of lines by their number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from mailflows.values import Mail
from nlp.instruction import Election, Instruction, Problem
from nlp.lines_asked import asked
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered

_TOTAL = Late(
    r"\b(?:grand\s+)?total(?:s|ing|ling|led)?\b(?P<between>[^\n\d$]{0,40})\$?\s?(?P<figure>\d[\d,]*(?:\.\d\d?)?)\s*(?P<scale>mm|k|m|thousand|million)?\b(?P<what>[ \t]*[a-z]*)",
    re.IGNORECASE,
)
_FIGURE_FIRST = Late(
    r"\$?(?P<figure>\d[\d,]*(?:\.\d\d?)?)\s*(?P<scale>mm|k|m|thousand|million)?\s+(?:in\s+(?:total|all)|altogether|all\s+told)\b",
    re.IGNORECASE,
)
_OF_SOMETHING_ELSE = re.compile(r"\b(?:position|holding|held|own|outstanding|balance)", re.IGNORECASE)
_COUNTED = re.compile(r"\s*(?:accounts?|lines?|clients?|positions?|holders?|instructions?|rows?|items?|bonds?|notes?)\b", re.IGNORECASE)  # fmt: skip
_SCALES = {"k": 1000, "m": 1000, "thousand": 1000, "mm": 1_000_000, "million": 1_000_000}
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_WHICH = r"(?:(?:line|row|item|entry|number|no\.?)\s*#?\s*(?P<number{0}>\d{{1,4}})|(?P<ordinal{0}>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d{{1,3}}(?:st|nd|rd|th))\s+(?:line|row|item|entry|one|client|account))\b"
_CORRECTED = Late(
    r"\b(?:disregard|ignore|omit|strike|delete|remove|drop|scratch|cancel|skip|leave\s+out|take\s+out|exclud\w+|except|without|not)\b[^.\n]{0,30}?\b"
    + _WHICH.format(1)
    + r"|\b"
    + _WHICH.format(2)
    + r"[^.\n]{0,40}?\b(?:should|must|needs?|wrong|read|error|mistake|typo|instead|is\s+off|not|out|withdrawn|cancell?ed)\b",
)

_MOST_WORDS = 200_000
"""Characters beside a list that are looked at; nobody writes more, and the work stays bounded."""
_HELD_BACK = Late(
    r"\b(?:wait(?:s|ing)?|await(?:s|ing)?|pending|hold|on\s+hold|not\s+(?:final|confirmed|yet|signed|firm)|do\s+not|don'?t|draft|cancel\w*|unless|if|until|subject\s+to|conditional\w*|tent(?:ative(?:ly)?)?|unsure|unclear|"
    r"to\s+(?:follow|confirm|be\s+(?:confirmed|advised))|tb[acd]|withdrawn|void|revok\w*|chang(?:e|ed|es|ing)|correct\w*|wrong|error|question\w*|check\w*|verify|maybe|probably|"
    r"undecided|unreach\w*|not\s+reached|thinking|considering|no\s+(?:answer|word|reply|response|news))\b|\?",
    re.IGNORECASE,
)


def held_back(cells: Sequence[str]) -> bool:
    """Tell whether a note in a row's other cells keeps its instruction open: "WAIT - client to confirm"."""
    return any(_HELD_BACK.search(cell) for cell in cells)


def checked(lines: Sequence[Instruction], mail: Mail, *, header: bool) -> tuple[Instruction, ...]:
    """Give a list's lines with the doubts that the words beside it cast on them.

    `header`: whether the list has one, so that "line 3" may count it. A list whose lines do not add up to the
    total that the mail states is read back to nobody; neither is a line that was corrected by its number.
    """
    words = beside_tables(mail)
    doubted = _lines_meant(words, len(lines), header=header)
    kept = [_doubted(line) if number in doubted else line for number, line in enumerate(lines, start=1)]
    sums = _sums(lines)
    if sums is not None and any(total not in sums for total in _totals(words)):
        kept = [_doubted(line) if line.quantity is not None else line for line in kept]
    return tuple(kept)


def _doubted(line: Instruction) -> Instruction:
    """Add the doubt to a line that has no problem yet; what it states stays to be seen."""
    return asked(line, Problem.AMBIGUOUS_QUANTITY)


def beside_tables(mail: Mail) -> str:
    """Give the newly written words without the lines of tables."""
    rows = {
        line.strip()
        for table in mail.tables
        if table.source == "body"
        for line in mail.text[table.start : table.end].split("\n")
    }
    return "\n".join(line for line in mail.new_text.split("\n") if line.strip() not in rows)[:_MOST_WORDS]


def _sums(lines: Sequence[Instruction]) -> frozenset[Decimal] | None:
    """Give what a right total may be: the sum in dollars or in thousands; None where a line's amount is not known."""
    if not lines or any(line.quantity is None and line.election is not Election.DO_NOT_TENDER for line in lines):
        return None
    summed = sum((line.quantity or Decimal(0) for line in lines), Decimal(0))
    return frozenset((summed, summed / 1000))


def _totals(words: str) -> tuple[Decimal, ...]:
    """Find the totals that the words state."""
    found = []
    for match in (*_TOTAL.finditer(words), *_FIGURE_FIRST.finditer(words)):
        groups = match.groupdict()
        if _OF_SOMETHING_ELSE.search(f"{groups.get('between') or ''} {groups.get('what') or ''}"):
            continue
        if _COUNTED.match(groups.get("what") or "") or len(groups["figure"].replace(",", "")) < 2:
            continue
        try:
            value = Decimal(groups["figure"].replace(",", ""))
        except InvalidOperation:
            continue
        found.append(value * _SCALES.get((groups["scale"] or "").lower(), 1))
    return tuple(found)


def _lines_meant(words: str, count: int, *, header: bool) -> frozenset[int]:
    """Give the numbers of the lines that the words correct; under a header also the line before, if that counts."""
    meant: set[int] = set()
    for match in _CORRECTED.finditer(lowered(words)):
        number = match["number1"] or match["number2"]
        ordinal = match["ordinal1"] or match["ordinal2"] or ""
        if number is None:
            digits = re.match(r"\d+", ordinal)
            number = digits[0] if digits else str(count if ordinal == "last" else _ORDINALS.index(ordinal) + 1)
        meant.add(int(number))
        if header and ordinal != "last":
            meant.add(int(number) - 1)
    # A number beyond the list: nobody can tell which line it means.
    return frozenset(range(1, count + 1)) if any(number > count for number in meant) else frozenset(meant)
