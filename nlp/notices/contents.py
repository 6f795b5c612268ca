"""What a filing consists of: the items it reports under, and the exhibits it lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nlp.notices.page import Line, Page
from nlp.notices.values import Proof
from nlp.patterns.late import Late

_ITEM = Late(
    r"(?P<label>items?\s{0,5}(?P<number>\d{1,2}(?:\.\d\d)?))(?:\([a-z]\))?[A-Z]?(?P<rest>[.:)]?\s{0,20}[-–—]?\s{0,20}(?P<title>.*))$",
    re.IGNORECASE,
)
_DOTTED = re.compile(r"item\s{0,5}\d\.\d\d", re.IGNORECASE)
"""Items as numbered since August 2004 (Item 8.01): where one stands, a bare number is none."""
_SEVERAL = re.compile(
    r"items\s{1,5}(?P<first>\d{1,2})\s{0,3}(?:through|to|thru|-|–)\s{0,3}(?P<last>\d{1,2})\b", re.IGNORECASE
)
_NEXT = re.compile(r"(?:,|and|&)\s{0,3}(?:items?\s{0,3})?(?P<number>\d{1,2}(?:\.\d\d)?)(?=[\s,.:]|$)", re.IGNORECASE)
_NUMBER = r"(?:\d{1,3}(?:\.\d{1,3})?[A-Z]?(?:\([a-z0-9]{1,3}\)){0,3}|\([a-z]\)(?:\(\d{1,2}\)){1}(?:\([A-Z]{1,4}\)|\([ivx]{1,4}\))?)"
_LISTED = Late(
    rf"(?:\([a-z]\)\s{{1,20}}(?=exhibit))?(?:exhibits?\s{{1,5}}(?:nos?\.?\s{{0,3}})?)?\(?(?P<number>{_NUMBER})(?:[*†+#]{{0,3}})(?=\s{{2,}}|[.:]\s|\s{{1,3}}[-–—\"“(]|\s{{1,3}}[A-Z]|\s*$)",
    re.IGNORECASE,
)
_HEADED = Late(r"(?:\([a-z]\)\s{1,20})?exhibits?\s{1,5}(?:nos?\.?\s{0,3})?\d|\(?\d|\([a-z]\)\(\d", re.IGNORECASE)
_HEADING = Late(
    r"(?:items?\b.{0,120}\bexhibits?\b\.?|.{0,60}\bmaterials?\s+to\s+be\s+filed\s+as\s+exhibits?\b.{0,10}|(?:\([a-z]\)\s{0,10})?(?:index\s+(?:to|of)\s+)?(?:list\s+of\s+)?exhibits?(?:\s+index)?[.:]?|exhibits?\s{0,3}(?:no\.?|number|#)?\b.{0,60}(?:description|document|title|name)?\b.{0,30}|exhibit|number)",
    re.IGNORECASE,
)
_ENDS = Late(
    r"(?:signatures?\b|pursuant\s+to\s+the\s+requirements|after\s+(?:due|reasonable)\s+inquiry|part\s+[iv])",
    re.IGNORECASE,
)
_ATTACHED = Late(
    rf"\b(?:attached|filed|furnished|included|annexed|submitted)\b[^.]{{0,120}}?\bas\s(?:an\s)?exhibits?\s(?P<number>{_NUMBER})(?:\s(?:and|to)\s(?P<other>{_NUMBER}))?",
    re.IGNORECASE,
)
_OF_ANOTHER = Late(
    r"^\s?(?:to|of|in)\s(?:the\s|its\s|our\s|registrant|company)[^.]{0,80}\b(?:form\s(?:10-|s-|8-)|registration|annual|quarterly)",
    re.IGNORECASE,
)
_LETTERED = Late(r"(?P<number>\([b-h]\))\s{1,40}(?!not\s{1,3}applicable|none)[A-Z]", re.IGNORECASE)
"""An exhibit of a tender offer statement that bears a letter alone (Item 1016 of Regulation M-A)."""
_HIGHEST = 110
"""No exhibit of Item 601 of Regulation S-K has a higher number."""
_DOCUMENT_ENDS = re.compile(r"^\s{0,10}(?:</DOCUMENT>|<TYPE>\s{0,5}EX-)", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Listed:
    """A number of an item or an exhibit, and the words that it was read from."""

    number: str
    proof: Proof


def end_of_document(page: Page) -> int:
    """Where the filing's own document ends, and its exhibits' texts begin; the end of the text where they do not."""
    match = _DOCUMENT_ENDS.search(page.text)
    return match.start() if match else len(page.text)


def items(page: Page, form: str, end: int) -> tuple[Listed, ...]:
    """Give the items that head parts of a filing, each once, in order. Press releases and late notices have none."""
    if form.startswith(("12b-25", "425", "424")):
        return ()
    found: dict[str, Listed] = {}
    dotted = form.startswith("8-K") and any(_DOTTED.match(line.text) for line in page.lines)
    for line in page.lines:
        if line.start >= end:
            break
        for number, start, stop in _numbers_of(line, dotted=dotted):
            found.setdefault(number, Listed(number, page.proof("items", start, stop)))
    return tuple(found.values())


def _numbers_of(line: Line, *, dotted: bool) -> Iterator[tuple[str, int, int]]:
    """The items that a line heads: "Item 5.  Other Events", "Items 1 through 9, and 11."."""
    match = _ITEM.match(line.text)
    if match is None or not _is_heading(match, line) or (dotted and "." not in match["number"]):
        return
    start = line.start
    if (several := _SEVERAL.match(line.text)) is not None:
        numbers = range(int(several["first"]), min(int(several["last"]), 20) + 1)
        yield from ((str(number), start, start + several.end()) for number in numbers)
        at = several.end()
    else:
        yield match["number"], start, start + match.end("label")
        at = match.end("label")
    if line.text[:5].lower() == "items":
        for other in _NEXT.finditer(line.text, at, min(len(line.text), at + 60)):
            yield other["number"], start + other.start("number"), start + other.end("number")


def _is_heading(match: re.Match[str], line: Line) -> bool:
    """Whether the line heads a part, and is no piece of a sentence that speaks of an item."""
    title = match["title"]
    if not title:
        return line.blank_before
    return title[0].isupper() or title[0] in '("“[' or line.text[:5].lower() == "items"


def exhibits(page: Page, form: str, end: int) -> tuple[Listed, ...]:
    """Give the numbers of the exhibits that a filing lists or attaches, each once, in order."""
    if form.startswith(("12b-25", "425", "424")):
        return ()
    found: dict[str, Listed] = {}
    for listed in (*_in_lists(page, end, lettered=form.startswith("SC ")), *_in_prose(page, end)):
        found.setdefault(listed.number, listed)
    return tuple(found.values())


def _in_lists(page: Page, end: int, *, lettered: bool) -> Iterator[Listed]:
    inside = False
    for line in page.lines:
        if line.start >= end:
            return
        if _ENDS.match(line.text):
            inside = False
        heading = _HEADING.fullmatch(line.text) or re.match(r"\([a-z]\)\s{1,20}exhibit", line.text, re.IGNORECASE)
        if heading is not None and "exhibit" in line.text.lower():
            inside = True
        elif inside and _ITEM.match(line.text) and "exhibit" not in line.text.lower():
            inside = False
        match = _LETTERED.match(line.text) if lettered else None
        if not inside or not (match or _HEADED.match(line.text)):
            continue
        match = match or _LISTED.match(line.text)
        if match is not None and _possible(match["number"]):
            start = line.start + match.start("number")
            yield Listed(match["number"], page.proof("exhibits", start, start + len(match["number"])))


def _in_prose(page: Page, end: int) -> Iterator[Listed]:
    """Those that a sentence attaches ("a copy is attached as Exhibit 99.1"), but not those of another filing."""
    text, head = page.head.text, page.head
    for match in _ATTACHED.finditer(text):
        if head.place(match.start()) >= end:
            return
        if _OF_ANOTHER.match(text[match.end() : match.end() + 120]):
            continue
        for group in ("number", "other"):
            if match[group] and _possible(match[group]):
                yield Listed(
                    match[group].rstrip("."), page.head_proof("exhibits", match.start(group), match.end(group))
                )


def _possible(number: str) -> bool:
    """Whether there can be an exhibit of that number."""
    whole = re.match(r"\d+", number)
    return whole is None or 0 < int(whole[0]) <= _HIGHEST
