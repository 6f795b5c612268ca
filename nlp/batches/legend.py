"""What a broker says that the codes of his list mean: "Y means exchange that par, N means leave it".

A code that he explains counts as he explains it, whatever it says elsewhere; the explanation itself instructs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from mailflows.values import Table
from nlp.batches.columns import columns_of, header_of
from nlp.clients.no_word import only_empty
from nlp.orders.door import order_of
from nlp.patterns.late import Late
from nlp.pipes.sentences.sentences import spans

_ENTRY = Late(
    r"(?<![\w$])[\"'“‘(]?(?P<code>[A-Za-z]{1,8}|\d|-{1,2}|[–—])[\"'”’)]?[ \t]{0,3}(?:=|\bmeans?\b|\bstands?[ \t]for\b|\bis[ \t]for\b|\bdenotes?\b|[–—])[ \t]{0,3}(?P<meaning>(?:(?![ \t]{2})[^,;.\n=]){2,60})"
)
_NAMED = Late(
    r"\b(?:(?:an?|the)[ \t]{1,3})?(?P<name>zero(?:e?s)?|nil|noughts?|dash(?:es)?|ticks?|tick[ \t]?marks?|check[ \t]?marks?|checks?|cross(?:es)?|blanks?|empty)(?:[ \t]{1,3}(?:amounts?|figures?|cells?|lines?|rows?|entr(?:y|ies)|marks?))?[ \t]{1,3}"
    r"(?:=|means?|marks?|stands?[ \t]for|denotes?|shows?|is|are)[ \t]{1,3}(?P<meaning>(?!not?\b)[^,;.\n=]{2,60})",
    re.IGNORECASE,
)
"""A sign called by its name: "Ticks are tenders, crosses are declines", "zero means the client declines"."""
_CALLED = {
    "zero": ("0", "0.00", "$0"), "nil": ("0", "nil", "0.00"), "nought": ("0", "0.00"), "dash": ("-", "--", "–", "—"), "tick": ("✓", "✔", "√", "☑"),
    "check": ("✓", "✔", "√", "☑"), "cross": ("✗", "✘", "✕", "✖"), "blank": (), "empty": (),
}  # fmt: skip
"""What stands in the cells, by the first letters of its name; of an empty cell nothing does."""
_SIGNS = frozenset({"0", "-", "--", "–", "—"})
"""Codes that are no word: "0 = client does not wish to exchange"."""
_EXPLAINED = _SIGNS | frozenset(sign for signs in _CALLED.values() for sign in signs)
_NARROWEST = 3
"""Columns of a list: account, election and amount at least."""
_MOST = 200
"""Explanations that are looked at."""


@dataclass(frozen=True, slots=True)
class Explained:
    """One code, in small letters, what it is said to mean, and where that stands."""

    code: str
    meaning: str
    start: int
    end: int


def legend(text: str, tables: Sequence[Table]) -> tuple[Explained, ...]:
    """Find in a text the explanations of codes that stand alone in cells of the mail's tables."""
    if not tables or not re.search(
        r"=|mean|stand|\bis\s+for\b|denote|[–—]|\b(?:tick|check|cross|zero|dash|nil|nought)", text, re.IGNORECASE
    ):
        return ()
    cells = frozenset(_cells(tables))
    found = []
    for match in _ENTRY.finditer(text):
        if match["code"].lower() in cells:
            found.append(
                Explained(match["code"].lower(), match["meaning"].strip(), match.start(), match.end("meaning"))
            )
        if len(found) >= _MOST:
            break
    for match in _NAMED.finditer(text):
        signs = next((signs for name, signs in _CALLED.items() if match["name"].lower().startswith(name)), ())
        order = order_of(match["meaning"])
        if order is None or order.open or order.unread:
            # "Zero amounts are clients who have not answered" is for a person.
            continue
        found.extend(
            Explained(sign, match["meaning"].strip(), match.start(), match.end("meaning"))
            for sign in signs
            if sign in cells
        )
    return tuple(found[:_MOST])


def _cells(tables: Iterable[Table]) -> Iterator[str]:
    """Give the cells of the columns of elections and amounts that may hold a code, in small letters."""
    for table in tables:
        if max(map(len, table.rows), default=0) < _NARROWEST:
            # Keys and values, one of each on a line, explain nothing: "Instruction = Tender part".
            continue
        header, rows = header_of(table.rows)
        columns = columns_of(header, rows)
        for row in rows:
            for index in (columns.election, columns.amount):
                if 0 <= index < len(row) and (
                    row[index].strip().isalpha()
                    or row[index].strip() in _EXPLAINED
                    or (index == columns.election and re.fullmatch(r"\d", row[index].strip()))
                ):
                    yield row[index].strip().lower()


def translated(table: Table, meaning: Mapping[str, str]) -> Table:
    """Give a list with its codes put as what they are said to mean, in the columns of elections and amounts."""
    header, rows = header_of(table.rows)
    columns = columns_of(header, rows)
    if not meaning:
        return table
    put = tuple(
        tuple(
            meaning.get(cell.strip().lower(), cell) if index in (columns.election, columns.amount) else cell
            for index, cell in enumerate(row)
        )
        for row in rows
    )
    return replace(table, rows=(*table.rows[: len(table.rows) - len(rows)], *put))


def meanings(entries: Iterable[Explained]) -> dict[str, str]:
    """Give what each code means; two explanations of one code are joined, so that nobody takes either."""
    result: dict[str, str] = {}
    for entry in entries:
        result[entry.code] = f"{result[entry.code]} and {entry.meaning}" if entry.code in result else entry.meaning
    return result


def without_legend(lead: str, text: str, entries: Iterable[Explained]) -> str:
    """Give the line above a list without its explanations of codes, which say nothing of its rows."""
    for entry in entries:
        lead = lead.replace(text[entry.start : entry.end], " ")
    return lead if re.search(r"\w", lead) else ""


_EMPTY = Late(
    r"\b(?:zero(?:e?s)?|blanks?|dash(?:es)?|nils?|empty|no\s+(?:figure|amount|entry|number))\b[^.\n]{0,40}(?:=|\b(?:means?|meaning|stands?|indicates?|denotes?|is|are|signif\w+|has|have)\b)"
    r"|(?:^|(?<=[\s(/\"']))(?:0(?:[.,]00)?|\$0|-{1,2}|n/?a)(?=[\s)/\"'])[^.\n]{0,30}(?:=|\b(?:means?|has|have|is|are)\b)",
    re.IGNORECASE | re.MULTILINE,
)


def speaks_of_empty(text: str, codes: Mapping[str, str]) -> bool:
    """Tell whether the mail says something of rows without an amount ("Blank means no.") that is not read as a code's meaning."""
    if _SIGNS & set(codes) or _EMPTY.search(text) is None:
        return False
    said = [text[start:end] for start, end in spans(text)]
    return any(_EMPTY.search(one) and not only_empty(one) for one in said)


def explains_noughts(text: str) -> bool:
    """Tell whether the mail says anything of what noughts, dashes or empty cells mean."""
    return _EMPTY.search(text) is not None


_FIGURES_ARE = Late(
    r"\b(?:amounts?|figures?|numbers?|quantit(?:y|ies)|par|columns?|balances?|entries|what\s+(?:you\s+see|is\s+shown))\b[^.;\n]{0,40}?\b(?:is|are|shows?|represents?|means?|denotes?|gives?|reflects?|stands?\s+for|refers?\s+to)\b[^.;\n]{0,60}",
    re.IGNORECASE,
)
_OF_WHAT_STAYS = Late(
    r"\b(?:keep\w*|kept|stay\w*|retain\w*|hold\w*|held|own(?:s|ed)?|remain\w*|left|not|never|positions?|out|last|old|previous|estimates?|approximate\w*|wrong|examples?|samples?|maximum|minimum|most|least)\b",
    re.IGNORECASE,
)
_WITH_ITS_HEAD = re.compile(r"\b(?:columns?|headed|marked|labell?ed)\b", re.IGNORECASE)


def calls_figures_otherwise(text: str) -> bool:
    """Tell whether words beside a list say that its figures are something else than what goes: "the amounts are what they keep"."""
    return any(
        _OF_WHAT_STAYS.search(found.group()) and not _WITH_ITS_HEAD.search(found.group())
        for found in _FIGURES_ARE.finditer(text)
    )
