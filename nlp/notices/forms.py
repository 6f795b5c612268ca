"""Which form of the SEC is it? By its cover line, its EDGAR header, or words that only that form has."""

from __future__ import annotations

import re
from dataclasses import dataclass

from nlp.notices.forms_patterns import (
    AMENDMENT_LINE,
    COVER_LINE,
    COVER_SIGNS,
    EDGAR_TYPE,
    FORMS,
    ISSUER_BOX,
    LATE_BOX,
    PRELIMINARY_BOX,
    SAME_PERSON,
    THIRD_PARTY_BOX,
    UNTITLED,
)
from nlp.notices.page import Line, Page

_COVER = 12_000
"""Characters in which a cover must begin: before it may stand the heads of forwarded mails."""
_LINES_TO_AMENDMENT = 8


@dataclass(frozen=True, slots=True)
class FoundForm:
    """A form as EDGAR calls it, and where it is named in the page's text."""

    form: str
    start: int
    end: int


def form_of(page: Page) -> FoundForm | None:
    """Give the form of a filing, None for a text that is none of the SEC's forms."""
    cover = page.text[: 2 * _COVER]
    small = re.sub(r"\s+", " ", cover.lower())
    if not any(sign in small for sign in COVER_SIGNS):
        return None
    found = _by_header(cover) or _by_line(page)
    found = found or next((_untitled(form, shape, cover) for form, shape in UNTITLED if shape.search(cover)), None)
    if found is None:
        return None
    form = _whose_tender(found.form, cover)
    amended = "/A" if not form.endswith("/A") and _amendment(page, found) else ""
    return FoundForm(form + amended, found.start, found.end)


def late_form(page: Page) -> str | None:
    """Give the report that a notification of late filing is about: the first box that is ticked."""
    match = LATE_BOX.search(page.text[: 2 * _COVER])
    return match["form"].upper() if match else None


def _by_header(cover: str) -> FoundForm | None:
    """By an EDGAR header."""
    for match in EDGAR_TYPE.finditer(cover):
        name = re.sub(r"^(?:SC|DEF) ", "", match["name"].upper())
        if (form := FORMS.get(name) or (name if re.fullmatch(r"42[45]B?\d?", name) else None)) is not None:
            return FoundForm(form + ("/A" if match["amended"] else ""), match.start("name"), match.end())
    return None


def _by_line(page: Page) -> FoundForm | None:
    """By the first line that begins a cover; a 12b-25 names other forms beside its own."""
    for line in page.lines:
        if line.start > _COVER:
            return None
        match = COVER_LINE.match(line.text)
        if match is None:
            continue
        form = FORMS[re.sub(r"\s+", " ", match["name"].upper())]
        return FoundForm(form + ("/A" if match["amended"] else ""), line.start, line.start + match.end())
    return None


def _untitled(form: str, shape: re.Pattern[str], cover: str) -> FoundForm | None:
    """By words that only that form has."""
    match = shape.search(cover)
    return FoundForm(form, match.start(), match.end()) if match else None


def _whose_tender(form: str, cover: str) -> str:
    """Tell apart the tender offer statements of an issuer, of a third party, and before an offer begins."""
    base, slash, rest = form.partition("/")
    if base != "SC TO":
        return form
    if PRELIMINARY_BOX.search(cover):
        kind = "C"
    elif ISSUER_BOX.search(cover):
        kind = "I"
    elif THIRD_PARTY_BOX.search(cover):
        kind = "T"
    else:
        kind = "I" if SAME_PERSON.search(cover) else "T"
    return f"{base}-{kind}{slash}{rest}"


def _amendment(page: Page, found: FoundForm) -> bool:
    """Whether a line of the cover's head says that it is an amendment."""
    after = [line for line in page.lines[:400] if line.start >= found.start][: _LINES_TO_AMENDMENT + 1]
    return any(_says_amendment(line) for line in after)


def _says_amendment(line: Line) -> bool:
    return AMENDMENT_LINE.fullmatch(line.text) is not None
