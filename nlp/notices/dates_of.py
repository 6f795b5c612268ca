"""When did it happen? The event's date of a report, the end of a period, else the date of the document."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from nlp.dates import find
from nlp.notices.page import Page
from nlp.notices.values import Proof

_ANY_DAY = date(2000, 1, 1)
"""Dates must bear their year here, so it does not matter when the text was sent."""

_EVENT = re.compile(r"\bearliest\s{1,5}event\s{1,5}reported\b", re.IGNORECASE)
_REPORT = re.compile(r"\bdate\s{1,5}of\s{1,5}report\b", re.IGNORECASE)
_PERIOD = re.compile(r"\b(?:year|period|quarter|months?|transition\s{1,3}period)\s{1,5}ended\b", re.IGNORECASE)
_EDGAR_PERIOD = re.compile(r"CONFORMED PERIOD OF REPORT:\s{0,20}(\d{4})(\d\d)(\d\d)")
_SIGNED = re.compile(r"^(?:dated?)\b\s{0,3}(?:as\s+of\b)?[:\s]", re.IGNORECASE)
_FIRST_PUBLISHED = re.compile(r"date\s+tender\s+offer\s+first\s+published", re.IGNORECASE)
_PERIODIC = ("10-K", "10-Q", "20-F", "40-F", "11-K", "12b-25", "10-D", "N-CSR")


@dataclass(frozen=True, slots=True)
class FoundDay:
    """A date and the words that it was read from; `end`: where these end in the running text (or the page's text)."""

    value: date
    proof: Proof
    end: int


def of_filing(page: Page, form: str) -> FoundDay | None:
    """Give the date of a filing: of its event, of its period, else that under its signature."""
    base = form.removesuffix("/A")
    if base.startswith("8-K"):
        return _event(page) or _header(page) or _signed(page)
    if base.startswith(_PERIODIC):
        return _after(page, _PERIOD, 160) or _header(page) or _signed(page)
    return _signed(page) or _first_published(page) or of_announcement(page, 0)


def of_announcement(page: Page, body: int) -> FoundDay | None:
    """Give the date at the head of an announcement, else the first date in its first lines."""
    start = page.head.place(body)
    labelled = [line for line in page.lines[:60] if _SIGNED.match(line.text)]
    for line in labelled:
        if line.start >= start and (found := _first(page, line.start, line.text)) is not None:
            return found
    region = page.region(start, start + 3_000)
    for one in find(region.text, _ANY_DAY):
        if one.has_year and not _is_due(region.text, one.start):
            return FoundDay(
                one.value,
                page.proof("event_date", region.place(one.start), region.place(one.end - 1) + 1),
                region.place(one.end - 1) + 1,
            )
    # The heads of a forwarded mail say at least when it was sent.
    dated = (_first(page, line.start, line.text) for line in labelled)
    return next((found for found in dated if found is not None), None)


def _is_due(text: str, at: int) -> bool:
    """Whether a date is a note's due date, or an hour's: no date of a document."""
    return (
        re.search(
            r"\b(?:due|maturing|time,?|until|on|of)\s(?:[A-Z][a-z]+day,?\s)?$",
            text[max(0, at - 24) : at],
            re.IGNORECASE,
        )
        is not None
    )


def _event(page: Page) -> FoundDay | None:
    """The date of the earliest event reported; where two stand there, the one in brackets."""
    match = _EVENT.search(page.text[:20_000])
    if match is None:
        return _after(page, _REPORT, 160)
    region = page.region(match.end(), match.end() + 160)
    found = [one for one in find(region.text, _ANY_DAY) if one.has_year][:2]
    if not found:
        return _before(page, match.start()) or _after(page, _REPORT, 200)
    both = len(found) == 2 and re.fullmatch(
        r"[\s(]{1,4}(?:[Dd]ate[\w\s]{0,30}:?\s?)?", region.text[found[0].end : found[1].start]
    )
    one = min(found, key=lambda each: each.value) if both else found[0]
    place = region.place(one.start)
    return FoundDay(one.value, page.proof("event_date", place, region.place(one.end - 1) + 1), place)


def _before(page: Page, at: int) -> FoundDay | None:
    """A date that stands above its label."""
    start = max(0, at - 200)
    region = page.region(start, at)
    found = [one for one in find(region.text, _ANY_DAY) if one.has_year]
    if not found:
        return None
    one = found[-1]
    place = region.place(one.start)
    return FoundDay(one.value, page.proof("event_date", place, region.place(one.end - 1) + 1), place)


def _after(page: Page, label: re.Pattern[str], length: int) -> FoundDay | None:
    """The first date behind a label of the cover."""
    for match in label.finditer(page.text[:20_000]):
        if (found := _first(page, match.end(), page.text[match.end() : match.end() + length])) is not None:
            return found
    return None


def _first(page: Page, start: int, piece: str) -> FoundDay | None:
    """The first date of a piece of the text."""
    region = page.region(start, start + len(piece))
    for one in find(region.text, _ANY_DAY):
        if one.has_year:
            place = region.place(one.start)
            return FoundDay(one.value, page.proof("event_date", place, region.place(one.end - 1) + 1), place)
    return None


def _header(page: Page) -> FoundDay | None:
    """The period of an EDGAR header."""
    match = _EDGAR_PERIOD.search(page.text[:20_000])
    if match is None:
        return None
    try:
        value = date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None
    return FoundDay(value, page.proof("event_date", match.start(1), match.end()), match.start(1))


def _signed(page: Page) -> FoundDay | None:
    """The date under the signature: "Dated: ...", or a line that is nothing but a date, behind the heading."""
    behind = False
    for line in page.lines:
        behind = behind or re.match(r"signatures?\b", line.text, re.IGNORECASE) is not None
        if behind and (_SIGNED.match(line.text) or re.match(r"[A-Z][a-z]{2,9}\.? \d", line.text)):
            found = _first(page, line.start, line.text[:120])
            if found is not None:
                return found
    return None


def _first_published(page: Page) -> FoundDay | None:
    match = _FIRST_PUBLISHED.search(page.text[:20_000])
    return _before(page, match.start()) if match else None


def of_dateline(page: Page, start: int, end: int) -> FoundDay | None:
    """Give the date of a dateline; `start` and `end` count in the running text, -1 without one."""
    if start < 0:
        return None
    found = [one for one in find(page.head.text[start:end], _ANY_DAY) if one.has_year]
    return FoundDay(found[0].value, page.head_proof("event_date", start, end), end) if found else None
