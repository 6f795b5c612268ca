"""Who signed the filing, and with what title? Conformed signatures (/s/ Name), else the names under a signature line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from nlp.notices.page import Line, Page
from nlp.notices.values import NoticeSigner, Proof
from nlp.patterns.late import Late
from nlp.words.days import MONTH

_HEADING = re.compile(r"(?:signatures?\b.{0,20}|.*\bto\s+be\s+signed\s+on\s+its\s+behalf\b.*)$", re.IGNORECASE)
_CONFORMED = re.compile(r"/s/\s{0,10}(?P<name>[^\W\d_](?:(?!/s/).){0,79})", re.IGNORECASE)
_COLUMN = re.compile(r"\s{2,}|_{2,}|\t")
_RULE = re.compile(r"[\s\-_=*.]+")
_LABELLED = re.compile(r"(?:printed\s+)?(?P<label>name|title|its|capacity)\s{0,3}:\s{0,20}(?P<value>.*)", re.IGNORECASE)
_BY = re.compile(r"by\b:?", re.IGNORECASE)
_STOPS = Late(
    rf"(?:date|dated|by|exhibit|pursuant|\d|instruction|signatures?|attention|item|<|\[|/s/|this\s+report|index)\b|[<\[\d(]?/s/|{MONTH}\s+\d",
    re.IGNORECASE,
)
_DATE_COLUMN = Late(
    rf"(?:dated?:?\s*)?(?:{MONTH}\s+\d.*|\d{{1,2}}/\d{{1,2}}/\d{{2,4}})",
    re.IGNORECASE,
)
_TITLE = Late(
    r"president|officer|chair|director|treasurer|secretary|counsel|controller|comptroller|manager|partner|member|trustee|ceo\b|cfo\b|attorney|principal|agent|vice|representative|executive|head\b|finance|administrator|founder|owner|accounting|operations|legal|senior|interim|corporate|development|reporting",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"(?:and|&|,|-|–|of|for|the)$", re.IGNORECASE)
_LINES_BELOW = 9
_MOST = 60
"""Signatures that are looked at: a board signs an annual report, a megabyte of them is none."""


def signers(page: Page, end: int) -> tuple[tuple[NoticeSigner, ...], tuple[Proof, ...]]:
    """Give who signed, in order, each once, with the words. `end`: where the filing's own document ends."""
    lines = [line for line in page.lines if line.start < end]
    begin = next((index for index, line in enumerate(lines) if _HEADING.match(line.text)), None)
    if begin is None:
        begin = 0
    found: dict[str, tuple[NoticeSigner, Proof]] = {}
    for signer, proof in _conformed(page, lines, begin):
        key = signer.name.lower()
        if key not in found or (not found[key][0].title and signer.title):
            found[key] = (signer, proof)
    if not found and begin:
        found = {signer.name.lower(): (signer, proof) for signer, proof in _named(page, lines, begin)}
    return tuple(signer for signer, _ in found.values()), tuple(proof for _, proof in found.values())


def _conformed(page: Page, lines: Sequence[Line], begin: int) -> Iterator[tuple[NoticeSigner, Proof]]:
    """Those who signed with /s/."""
    signed = [index for index in range(begin, len(lines)) if "/s/" in lines[index].text.lower()]
    for index in signed[:_MOST]:
        line = lines[index]
        for number, match in enumerate(_CONFORMED.finditer(line.text)):
            column = _COLUMN.search(match["name"])
            written = match["name"][: column.start()] if column else match["name"]
            beside = match["name"][column.end() :] if column else ""
            if "/s/" in beside.lower():
                beside = ""
            name, _, title = written.partition(",")
            name, title = _suffixed(name, title)
            name = name.strip(" .,_-") + ("." if name.rstrip().endswith(("Jr.", "Sr.")) else "")
            if not _is_name(name):
                continue
            title = title.strip() if _TITLE.search(title) else _beside(beside)
            below = lines[index + 1 : index + 1 + _LINES_BELOW]
            name, under = _below(name, below, number)
            start = line.start + match.start()
            yield NoticeSigner(name, title or under), page.proof("signers", start, start + len(match[0].rstrip()))


def _suffixed(name: str, rest: str) -> tuple[str, str]:
    """A name whose Jr. or III stands behind the comma keeps it."""
    match = re.match(r"\s*(?P<suffix>Jr\.?|Sr\.?|II|III|IV|Esq\.?|M\.D\.|CPA)\s*(?:,|$)", rest)
    return (f"{name}, {match['suffix']}", rest[match.end() :]) if match else (name, rest)


def _is_name(name: str) -> bool:
    words = name.split()
    return 1 < len(words) <= 7 and all(
        word[0].isupper() or word in ("de", "van", "von", "der", "di", "la", "del") for word in words
    )


def _beside(words: str) -> str:
    """A title in a column beside the signature, without the date in the next column."""
    parts = [part.strip(" ,_") for part in _COLUMN.split(words)]
    titles = [part for part in parts if part and not _DATE_COLUMN.fullmatch(part)]
    return titles[0] if titles and _TITLE.search(titles[0]) else ""


def _below(name: str, lines: Sequence[Line], number: int = 0) -> tuple[str, str]:
    """The name as printed below, and the title in the lines under it; `number`: which of several columns it signs."""
    titles: list[str] = []
    printed = name
    for line in lines:
        text = _own_column(line.text, number)
        if not text or _RULE.fullmatch(text):
            continue
        if (label := _LABELLED.match(text)) is not None:
            if label["label"].lower() == "name":
                printed = _better(printed, label["value"].strip(" _"))
                continue
            if label["value"].strip():
                titles.append(label["value"].strip(" _"))
            continue
        if (rest := _after_name(name, text)) is not None:
            printed = _better(printed, text[: len(text) - len(rest)].strip(" ,"))
            if _TITLE.search(rest):
                titles.append(rest.strip(" ,"))
            continue
        if _STOPS.match(text) or (titles and line.blank_before and not _BETWEEN.search(titles[-1])):
            break
        if text.startswith("("):
            if titles:
                break
            text = text.strip("()")
        if not _TITLE.search(text) and not (titles and _BETWEEN.search(titles[-1])):
            if titles:
                break
            continue
        if len(text) > 100 or text.endswith((".", ";")):
            break
        titles.append(text)
    return printed, _joined(titles)


def _own_column(text: str, number: int = 0) -> str:
    """A line without the date that stands in the column before; of several signatures' columns that of `number`."""
    parts = [part.strip() for part in _COLUMN.split(text) if part.strip()]
    if len(parts) > 1:
        parts = [part for part in parts if not _DATE_COLUMN.fullmatch(part) and not re.fullmatch(r"dated?:?.*|by:?", part, re.IGNORECASE)] or parts  # fmt: skip
        if parts and _LABELLED.fullmatch(parts[0]) and len(parts) > 1:
            return " ".join(parts[:2])
        return parts[number] if number < len(parts) else ""
    return "" if number else text


def _after_name(name: str, text: str) -> str | None:
    """What follows the same name at the head of a line, None where another stands there."""
    plain = re.sub(r"[^\w\s]", "", name.lower()).split()
    words = re.findall(r"\S+", text)
    said = [re.sub(r"[^\w]", "", word.lower()) for word in words]
    said_words = [word for word in said if word]
    if said_words[: len(plain)] == plain:
        taken = len(plain)
    elif len(said) >= 2 and said[0] == plain[0] and plain[-1] in said[1:4]:
        taken = said.index(plain[-1], 1) + 1
    else:
        return None
    place = 0
    for word in words[:taken]:
        place = text.index(word, place) + len(word)
    return text[place:]


def _better(name: str, printed: str) -> str:
    """The fuller of signature and printed name; not in capitals where there is another form."""
    if not _is_name(printed) or (printed.isupper() and not name.isupper()):
        return name
    if name.isupper() and not printed.isupper():
        return printed
    return printed if len(printed.split()) >= len(name.split()) else name


def _joined(titles: Sequence[str]) -> str:
    """The lines of a title as one: a comma between two titles, a blank where one goes on."""
    whole = ""
    for title in (one.strip(" _") for one in titles):
        if not whole:
            whole = title
        elif _BETWEEN.search(whole) or title.lower().startswith(("and ", "& ", "of ")):
            whole = f"{whole} {title}"
        else:
            whole = f"{whole}, {title}"
    return re.sub(r"\s+", " ", whole).strip(" ,;")


def _named(page: Page, lines: Sequence[Line], begin: int) -> Iterator[tuple[NoticeSigner, Proof]]:
    """Those whose signature is a picture: "Name:" and "Title:" under a signature line."""
    for index in range(begin, len(lines)):
        label = _LABELLED.match(_own_column(lines[index].text))
        if label is None or label["label"].lower() != "name" or not _is_name(label["value"].strip(" _")):
            continue
        name = label["value"].strip(" _")
        _, title = _below(name, lines[index + 1 : index + 5])
        line = lines[index]
        yield NoticeSigner(name, title), page.proof("signers", line.start, line.end)
