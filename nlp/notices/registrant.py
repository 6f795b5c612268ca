"""Whose filing or announcement is it? The issuer's name as the text writes it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from nlp.notices.companies import COMPANY, Company, companies, is_agent_firm
from nlp.notices.page import Line, Page
from nlp.notices.registrant_patterns import (
    AFTER_LABELS,
    BELOW_LABELS,
    EDGAR_NAME,
    FILED_BY,
    LEAD_VERB,
    NAME_ENDS,
    NO_NAME,
    OF_ISSUER,
)
from nlp.notices.values import Proof

_LONGEST_NAME = 120
_LINES_ABOVE = 4
_FIRST = 4_000
"""Characters of running text in which an announcement names who speaks."""
_TAIL = re.compile(r"[\s,;:]+$|\s*\((?:issuer|offeror|registrant|subject company)[^)]{0,60}\)?.*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Named:
    """A name and the words that it was read from."""

    name: str
    proof: Proof


def of_filing(page: Page) -> Named | None:
    """Give the registrant of one of the SEC's forms, by the labels of its cover."""
    found = _filed_by(page) or _labelled(page) or _by_header(page)
    return _mixed(found, page) if found else None


def of_announcement(page: Page, body: int, dateline_end: int | None) -> Named | None:
    """Give the issuer of a press release or an agent's notice.

    `body`: where the document begins in the running text, behind the heads of forwarded mails.
    `dateline_end`: the end of its dateline there, None without one.
    """
    found = _after_label(page) or _lead(page, dateline_end) or _issuer_of_agent(page, body) or _first(page, body)
    return _mixed(found, page) if found else None


def _filed_by(page: Page) -> Named | None:
    for line in page.lines[:12]:
        if (match := FILED_BY.match(line.text)) and not match["name"].lower().startswith("the registrant"):
            return _of_line(page, line, match.start("name"), match["name"])
    return None


def _labelled(page: Page) -> Named | None:
    """By a label that stands under the name, or before it."""
    for index, line in enumerate(page.lines[:300]):
        if BELOW_LABELS.match(line.text):
            behind = AFTER_LABELS.match(line.text)
            if behind and not NO_NAME.search(behind["name"]):
                return _of_line(page, line, behind.start("name"), behind["name"])
            if (found := _above(page, index)) is not None:
                return found
    return None


def _above(page: Page, index: int) -> Named | None:
    """The name above a label: the nearest line that can be one, and the line before where the name is broken."""
    for back in range(index - 1, max(-1, index - 1 - _LINES_ABOVE), -1):
        line = page.lines[back]
        if NO_NAME.search(line.text):
            continue
        first = line
        if back > 0 and not line.blank_before and _goes_on(page.lines[back - 1], line):
            first = page.lines[back - 1]
        if first is not line and COMPANY.fullmatch(first.text):
            # Two registrants on one cover: the first is the one whose filing it is called.
            line = first
        name = " ".join(page.text[first.start : line.end].split())
        name = _TAIL.sub("", name)
        if 2 < len(name) <= _LONGEST_NAME:
            return Named(name, page.proof("registrant", first.start, line.end))
        return None
    return None


def _goes_on(above: Line, line: Line) -> bool:
    """Whether the line above is the first half of a name."""
    return not NO_NAME.search(above.text) and above.text.isupper() == line.text.isupper() and len(above.text) < 60


def _by_header(page: Page) -> Named | None:
    match = EDGAR_NAME.search(page.text[:20_000])
    if match is None:
        return None
    return Named(match["name"].strip(), page.proof("registrant", match.start("name"), match.end("name")))


def _after_label(page: Page) -> Named | None:
    """By a line like ISSUER: NAME in a depository's notice."""
    for line in page.lines[:60]:
        match = AFTER_LABELS.match(line.text)
        if match and match["name"][:1].isupper() and len(match["name"]) < 90 and not _is_prose(match["name"]):
            return _of_line(page, line, match.start("name"), match["name"])
    return None


def _is_prose(words: str) -> bool:
    return len(words.split()) > 10 or re.search(r"\b(?:is|has|will|announces?)\b|@|\d{3}-\d{4}", words) is not None


def _of_line(page: Page, line: Line, offset: int, name: str) -> Named:
    name = _TAIL.sub("", re.sub(r"\s+", " ", name))
    return Named(name, page.proof("registrant", line.start + offset, line.start + offset + len(name)))


def _lead(page: Page, dateline_end: int | None) -> Named | None:
    """By who speaks in the first sentence behind the dateline."""
    if dateline_end is None:
        return None
    sentence = page.head.text[dateline_end : dateline_end + 600]
    verb = LEAD_VERB.search(sentence)
    if verb is None:
        return None
    end = NAME_ENDS.search(sentence, 0, verb.end())
    stop = min(end.start() if end else verb.start(), verb.start())
    name = sentence[:stop].strip(" ,")
    start = dateline_end + sentence.index(name[0]) if name else dateline_end
    named = companies(sentence[: verb.end() + 200])
    inside = next((one for one in named if one.start <= start - dateline_end + 4 <= one.end), None)
    if inside is not None and (not name or inside.name.startswith(name)):
        name, start = inside.name, dateline_end + inside.start
    if not name or not (name[0].isupper() or name[0].isdigit()) or len(name) > _LONGEST_NAME:
        return None
    if (inside is not None and inside.agent) or re.match(
        r"(?:The\s(?:Board|Company|Offer|Expiration)|As|In|On)\b", name
    ):
        return None
    return Named(name, page.head_proof("registrant", start, start + len(name)))


def _issuer_of_agent(page: Page, body: int) -> Named | None:
    """By the words with which an agent says whose offer it is."""
    text = page.head.text[body : body + _FIRST]
    found = companies(text)
    for one in found:
        if not one.agent and OF_ISSUER.search(text[max(0, one.start - 80) : one.start]):
            return _company(page, body, one)
    return None


def _first(page: Page, body: int) -> Named | None:
    """By the first company named that is nobody's agent."""
    found = companies(page.head.text[body : body + _FIRST])
    agents = {one.name for one in found if one.agent}
    left = [one for one in found if one.name not in agents]
    likely = [one for one in left if not is_agent_firm(one.name)]
    return _company(page, body, (likely or left)[0]) if left else None


def _company(page: Page, body: int, one: Company) -> Named:
    return Named(one.name, page.head_proof("registrant", body + one.start, body + one.end))


def _mixed(found: Named, page: Page) -> Named:
    """The same name in capital and small letters, where the text has it so."""
    if not found.name.isupper():
        return found
    text = page.head.text
    for match in re.finditer(re.escape(found.name.rstrip(".,")) + r"\.?", text, re.IGNORECASE):
        words = match[0]
        if not words.isupper() and words[0].isupper() and words != words.lower():
            if words.endswith(".") and not found.name.endswith("."):
                words = words[:-1]
            return Named(words, page.head_proof("registrant", match.start(), match.start() + len(words)))
    return found
