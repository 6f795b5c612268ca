"""Is a text an announcement of an issuer or its agent, and where does it begin? By marks that add up, none enough alone."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from nlp.notices.announcing_patterns import (
    AGENT_MARKS,
    ANNOUNCES,
    DATELINE,
    FORWARD_BEGINS,
    FORWARD_HEAD,
    HEADLINE,
    INSTRUCTS,
    OFFER_DOCUMENT,
    PERSONAL,
    QUOTED_SPEECH,
    RELEASE_MARKS,
    UNDATED,
)
from nlp.notices.changes import change_of
from nlp.notices.companies import companies
from nlp.notices.page import Page, Passage
from nlp.patterns.late import Late

_LOOKED_AT = 8_000
"""Characters of running text in which the marks must stand."""
_ENOUGH = 4
_MOST_LINES = 60
_MOST_HEADS = 40

_RELEASE = tuple((Late(pattern, re.MULTILINE), weight) for pattern, weight in RELEASE_MARKS)
_AGENT = tuple(Late(pattern, re.MULTILINE) for pattern in AGENT_MARKS)


@dataclass(frozen=True, slots=True)
class Announcement:
    """Where an announcement begins and its dateline ends, in the running text; -1 without a dateline."""

    body: int
    lead: int
    date_start: int
    date_end: int


def body_of(page: Page) -> int:
    """Where the document begins in the running text: behind the heads of the mails it was forwarded in."""
    end = 0
    for number, match in enumerate(FORWARD_HEAD.finditer(page.text[:12_000])):
        if number >= _MOST_HEADS or (end and match.start() - end > 600):
            break
        if not end and (match.start() > 3_000 or not FORWARD_BEGINS.match(match[0])):
            continue
        end = match.end()
    return _out(page, end) if end else 0


def _out(page: Page, place: int) -> int:
    """That place of the page's text in the running text."""
    index = bisect_left(page.head.places, place)
    return page.head.outs[index] if index < len(page.head.outs) else len(page.head.text)


def headline(page: Page, body: int, lead: int) -> tuple[Passage, ...]:
    """The passages before the dateline, or the first two, that are headlines."""
    before = [one for one in page.sentences if body <= one.start and (one.start + len(one.text) <= lead or lead < 0)]
    return tuple(
        before[:6]
        if lead >= 0
        else [one for one in before[:2] if HEADLINE.match(one.text.strip()) or one.text.isupper()]
    )


def announcement(page: Page, *, assumed: bool = False) -> Announcement | None:
    """Tell whether the text is an announcement; None where it is a holder's, a client's or a broker's, or says too little.

    `assumed`: it is known to be one.
    """
    body = body_of(page)
    if not assumed and not _announces(page, body):
        return None
    dateline = _dateline(page, body)
    if dateline is None:
        return Announcement(body, _lead(page, body), -1, -1)
    return Announcement(body, dateline.end(), dateline.start("date"), dateline.end("date"))


def _announces(page: Page, body: int) -> bool:
    """Whether nothing in the text is another's, and enough speaks for an announcement."""
    text = page.head.text[:_LOOKED_AT]
    said = QUOTED_SPEECH.sub(" ", text)
    if PERSONAL.search(said) or INSTRUCTS.search(said) or _is_question(text):
        return False
    if any(
        line.blank_before and OFFER_DOCUMENT.match(line.text) and not _is_varied(line.text) for line in page.lines[:6]
    ):
        return False
    weight, speaks = _weigh(page, body, _dateline(page, body) is not None)
    return speaks and weight >= _ENOUGH


def _dateline(page: Page, body: int) -> re.Match[str] | None:
    """The dateline: at the head of one of the first lines."""
    begin = page.head.place(body)
    for line in page.lines[:_MOST_LINES]:
        if line.start >= begin and (match := DATELINE.match(page.head.text, _out(page, line.start))) is not None:
            return match
    return None


def _is_varied(line: str) -> bool:
    return re.search(r"\b(?:extension|extended|amend|variation|terminat|announce)", line, re.IGNORECASE) is not None


def _weigh(page: Page, body: int, dateline: bool) -> tuple[int, bool]:
    """How much speaks for an announcement, and whether anything in it announces."""
    text = page.head.text[body : body + _LOOKED_AT]
    small, lines = text.lower(), page.text[: 2 * _LOOKED_AT].lower()
    sentences = [one for one in page.sentences if body <= one.start < body + _LOOKED_AT]
    marks = sum(weight for pattern, weight in _RELEASE if pattern.search(lines))
    announces = ANNOUNCES.search(small) is not None
    named = bool(companies(text[:2_000]))
    heads = any(HEADLINE.match(one.text.strip()) for one in sentences[:4])
    agent = min(2, sum(pattern.search(lines) is not None or pattern.search(small) is not None for pattern in _AGENT))
    change = change_of(sentences[:2], sentences[:20]) is not None
    weight = min(marks, 4) + 3 * dateline + 2 * (announces and named) + heads + 2 * agent + (change and named)
    return weight, announces or change or (dateline and marks > 1) or (agent > 1 and named)


def _lead(page: Page, body: int) -> int:
    """Where the first sentence that announces begins, without a dateline."""
    for one in page.sentences:
        if one.start >= body and ANNOUNCES.search(one.text.lower()) and not _is_headline(one.text.strip()):
            place = UNDATED.match(one.text.lstrip())
            return one.start + (len(one.text) - len(one.text.lstrip()) + place.end() if place else 0)
    return -1


def _is_headline(text: str) -> bool:
    """Whether a passage is a headline: short, in the present tense, and no sentence."""
    return HEADLINE.match(text) is not None and len(text) < 200 and not text.endswith(".")


def _is_question(text: str) -> bool:
    """Whether a short text asks something: an announcement does not."""
    return len(text) < 700 and "?" in text
