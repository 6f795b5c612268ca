"""What a document's form asks for: the elections among which to choose, and the items to fill in."""

from __future__ import annotations

import re
from dataclasses import dataclass

from nlp.documents.evidence import Found
from nlp.documents.form_words import (
    AMOUNT_ASKED,
    BLANK,
    ELECTIONS,
    FORM_ENDS,
    FORM_STARTS,
    ITEMS,
    NOT_ASKED,
    OPTION,
    RULE,
)
from nlp.documents.text import Document, Line

_RULE_ONLY = re.compile(r"[ \t]{0,200}[-=_*]{30,}[ \t]{0,200}|[-=*+| \t]{3,}")
"""A line that only divides: a rule, or the frame of a table."""
_LONGEST_LABEL = 150
"""Signs of a line of a form: a longer one is a sentence."""

ITEM_ORDER = ("signature", "printed_name", "address", "phone", "tin", "date", "account", "capacity", "email")
_ODD_LOT = re.compile(r"\bodd lots?\b|\b(?:fewer|less) than (?:100|one hundred)\b", re.IGNORECASE)
ELECTION_ORDER = (
    "tender_all",
    "tender_part",
    "do_not_tender",
    "tender_at_price",
    "tender_at_auction_price",
    "odd_lot",
    "conditional",
    "consent",
    "do_not_consent",
)


@dataclass(frozen=True, slots=True)
class Form:
    """The elections and items in the order of the contract, each with the line that asks for it."""

    elections: tuple[Found[str], ...] = ()
    items: tuple[Found[str], ...] = ()


def read_form(document: Document, event: str | None) -> Form:
    """Read the form of a document; empty where it has none."""
    first, last = _region(document)
    if first is None:
        return Form()
    lines = document.lines[first:last]
    elections = _elections(document, lines, event)
    items = _items(document, lines)
    return Form(
        tuple(elections[name] for name in ELECTION_ORDER if name in elections),
        tuple(items[name] for name in ITEM_ORDER if name in items),
    )


def _region(document: Document) -> tuple[int | None, int]:
    """The lines of the form: from its heading or its first box or blank, to the guarantee, the instructions or the end."""
    heading = boxes = None
    for index, line in enumerate(document.lines):
        if len(line.text) > 400:
            continue
        if FORM_STARTS.search(line.text):
            heading = index if heading is None or boxes is None else heading
        if OPTION.search(line.text.lstrip()[:24]) or (
            BLANK.search(line.text)
            and (AMOUNT_ASKED.search(line.text) or any(pattern.search(line.text) for _, pattern in ITEMS))
        ):
            boxes = index if boxes is None else boxes
    if boxes is None and heading is None:
        ruled = next((index for index, line in enumerate(document.lines) if _ruled(line)), None)
        first = ruled
    else:
        first = (
            min(place for place in (heading, boxes) if place is not None)
            if heading is None or boxes is None or heading <= boxes
            else boxes
        )
    if first is None:
        return None, 0
    last = len(document.lines)
    for index in range(first + 1, len(document.lines)):
        if len(document.lines[index].text) < 120 and FORM_ENDS.search(document.lines[index].text) and index - first > 3:
            last = index
            break
    return max(0, first - 1), last


def _ruled(line: Line) -> bool:
    return bool(BLANK.search(line.text)) and not _RULE_ONLY.fullmatch(line.text)


def _elections(document: Document, lines: tuple[Line, ...], event: str | None) -> dict[str, Found[str]]:
    found: dict[str, Found[str]] = {}
    for index, line in enumerate(lines):
        behind = lines[index + 1].text if index + 1 < len(lines) else ""
        option = OPTION.search(line.text)
        words = f"{line.text} {behind.strip()}" if option and not OPTION.search(behind) else line.text
        for name, pattern in ELECTIONS:
            if name == "tender_all" and _ODD_LOT.search(words):
                # Who has an odd lot tenders all of it: that is no choice of its own.
                continue
            if event == "CONS" and name in {"do_not_tender", "tender_all", "tender_part"}:
                continue
            if name in {"consent", "do_not_consent"} and event not in {"CONS", "TEND", "EXOF"}:
                continue
            if name not in found and pattern.search(words) and (option or _standing(name, words)):
                found[name] = _line(document, line)
    if "tender_part" in found and "tender_all" not in found:
        whole = re.search(
            r"(?:unless|if no)[^.]{0,90}\b(?:all|the entire)\b[^.]{0,30}(?:principal amount|shares|notes|units|warrants|debentures)[^.]{0,60}tendered|assumed that all",
            document.small,
        )
        if whole:
            found["tender_all"] = Found("tender_all", whole.start(), whole.end())
    for name in list(found):
        found[name] = Found(name, found[name].start, found[name].end)
    return found


def _standing(name: str, words: str) -> bool:
    """Tell whether an election is asked without a box: a number to fill in."""
    return name in {"tender_part", "tender_all"} and bool(RULE.search(words)) and len(words) < 200


def _items(document: Document, lines: tuple[Line, ...]) -> dict[str, Found[str]]:
    found: dict[str, Found[str]] = {}
    for index, line in enumerate(lines):
        if not line.text.strip() or len(line.text) > _LONGEST_LABEL * 2:
            continue
        near = any(RULE.search(lines[place].text) for place in range(max(0, index - 2), min(len(lines), index + 2)))
        for cell in re.split(r"\s{3,}|[_.]{3,}|\||-{3,}", line.text):
            label = cell.strip(" :_-*()\t")
            if not label or len(label) > 90 or NOT_ASKED.search(label) or not (near or cell.rstrip().endswith(":")):
                continue
            for name, pattern in ITEMS:
                if name not in found and pattern.search(label):
                    found[name] = Found(name, *_line_span(document, line))
    return found


def _line(document: Document, line: Line) -> Found[str]:
    return Found("", *_line_span(document, line))


def _line_span(document: Document, line: Line) -> tuple[int, int]:
    lead = len(line.text) - len(line.text.lstrip())
    start = document.flat_place(line.start + lead)
    return start, max(start, document.flat_place(line.start + len(line.text.rstrip())))
