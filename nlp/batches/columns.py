"""Which column of a broker's table holds what: by its header, else by what stands in its cells; and what an election cell elects."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from nlp.orders.door import Deed, order_of
from nlp.patterns.late import Late
from nlp.words.tables import COLUMNS, ROW_ELECTIONS, TOTAL_ROW


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column holds what; -1 where there is none."""

    account: int = -1
    name: int = -1
    election: int = -1
    amount: int = -1
    held: int = -1
    kept: int = -1
    replaced: int = -1
    """An older amount, where a newer one stands beside it."""

    @property
    def read(self) -> frozenset[int]:
        """Give the columns that are one of these; all others hold remarks, dates, whatever else the list has."""
        return frozenset({self.account, self.name, self.election, self.amount, self.held, self.kept, self.replaced})


_JOINED = re.compile(r"_|(?<=[a-z])(?=[A-Z])")
"""What joins the words of a head that a program wrote: `face_amount`, `TenderAmount`."""


_HIGHEST = 4
"""Rows among which a header stands."""


def header_of(rows: Sequence[Sequence[str]]) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
    """Divide a table into its header, if it has one, and its rows; heads that a program wrote are parted into words."""
    head, below = _header_of([tuple(_JOINED.sub(" ", cell) for cell in row) for row in rows[: _HIGHEST + 1]])
    return head, rows[below:]


def _header_of(rows: Sequence[Sequence[str]]) -> tuple[Sequence[str], int]:
    """Give a table's header, and how many rows it takes with what stands above it."""
    for index, row in enumerate(rows[:_HIGHEST]):
        if not _names_columns(row):
            continue
        below = rows[index + 1] if index + 1 < len(rows) else ()
        spanned = len(below) == len(row) and not (row[0].strip() and below[0].strip())
        if spanned and _names_columns(below) and not any(sign.isdigit() for cell in below for sign in cell):
            # A heading over several columns stands above the row that names each of them.
            return tuple(lower if lower.strip() else upper for upper, lower in zip(row, below, strict=True)), index + 2
        return row, index + 1
    return (), 0


_IN_BRACKETS = re.compile(r"\(([^()]{5,120})\)")
_BETWEEN_HEADS = re.compile(r"\s*[/,;|]\s*|\s+-\s+")


def header_in_words(lead: str, rows: Sequence[Sequence[str]]) -> Sequence[str]:
    """Give the header that the line above a list spells: "Acct / in / out", "(client, held, going in, staying out)"; empty where it has none.

    It names every column, or all but the one in which the account's number stands.
    """
    found = _IN_BRACKETS.search(lead)
    heads = [head.strip(" :.") for head in _BETWEEN_HEADS.split(found[1] if found else lead)]
    width = max(map(len, rows), default=0)
    if not 2 <= len(heads) <= width <= len(heads) + 1 or any(len(head.split()) > _MOST_WORDS for head in heads):
        return ()
    if len(heads) < width:
        place = next(
            (
                index
                for index in range(width)
                if all(index < len(row) and _NUMBERED.fullmatch(row[index].strip()) for row in rows)
            ),
            None,
        )
        if place is None or any(re.search(COLUMNS["account"], head, re.IGNORECASE) for head in heads):
            return ()
        heads.insert(place, "account")
    return tuple(heads) if _names_columns(heads) else ()


def without_header(lead: str) -> str:
    """Give what the line above a list says besides the header that it spells."""
    return _IN_BRACKETS.sub(" ", lead) if _IN_BRACKETS.search(lead) else ""


_MOST_WORDS = 3
_NUMBERED = re.compile(r"[A-Za-z]{1,4}[-\s]?\d{3,8}")


def _names_columns(row: Sequence[str]) -> bool:
    """Tell whether a row holds names of columns and no data."""
    if any(_EXPLAINS.match(cell) for cell in row):
        # "E = EXCHANGE" explains a code.
        return False
    hits = sum(any(re.search(pattern, cell, re.IGNORECASE) for pattern in COLUMNS.values()) for cell in row)
    return hits >= 2 and not any(re.search(r"\d{4}", cell) for cell in row)


_EXPLAINS = re.compile(r"\W*(?:(?:codes?|legend|key)\s*:\s*)?[A-Za-z]{1,3}\s*=\s*[A-Za-z]", re.IGNORECASE)
_YES_OR_NO = re.compile(r"\?|\by\s*/\s*n\b|\byes\s*/\s*no\b", re.IGNORECASE)
_ELECTS = re.compile(r"\b(?:elect(?:ion|ed|s)?|instruction|action|decision|option|choice|vote)\b", re.IGNORECASE)
"""Heads that name the election more surely than "status" or "reply"."""
_HOW_MUCH = re.compile(r"\b(?:qty|quantity|amounts?|amts?|par|face|principal|nominal|bonds|notes)\b|\$", re.IGNORECASE)
"""Heads of how much, whatever else they say."""
_PERCENT = re.compile(r"%|\b(?:pct|percent(?:age)?|share)\b", re.IGNORECASE)
"""Heads of shares, which say how much of the holding and elect nothing."""
_REMARK = re.compile(r"\b(?:comments?|remarks?|memo|reasons?|observations?)\b", re.IGNORECASE)
"""Heads of what is said beside an amount, which elects nothing."""
_ONLY_THOUSANDS = re.compile(r"\W{0,3}(?:in\s+)?(?:000|1,?000)'?s?\W{0,3}", re.IGNORECASE)
_TICKED = Late(r"\W{0,2}(?:x{1,2}|y|yes|[✓✔☑☒√])\W{0,2}", re.IGNORECASE)
_OPTION_HEADS = (
    ("decline", Late(r"none|no|decline[sd]?|refuse[sd]?|reject(?:s|ed)?|no\s+(?:tender|exchange|action)|(?:do|does)?\s*not\s+(?:tender|exchange)(?:ing)?|keep(?:s|\s+all)?|retain(?:\s+all)?|pass|out|stays?(?:\s+out)?|staying(?:\s+out)?|not\s+tender(?:ing|ed)", re.IGNORECASE)),
    ("all", Late(r"(?:(?:tender|exchange)\s+)?(?:all|full|whole|in\s+full|entire(?:\s+position)?)", re.IGNORECASE)),
    ("part", re.compile(r"(?:(?:tender|exchange)\s+)?(?:part|partial|in\s+part|portion)(?:\s+only)?", re.IGNORECASE)),
    ("tender", Late(r"tender(?:s|ed)?|exchange[sd]?|yes|accept(?:s|ed)?|participate[sd]?|in|goes(?:\s+in)?|going(?:\s+in)?", re.IGNORECASE)),
)  # fmt: skip
"""Heads of columns that are options to be ticked, by what a tick elects."""
_OPTIONS = frozenset(name for name, _ in _OPTION_HEADS)


def _option(head: str) -> str | None:
    """Say what a tick below a head elects; None where it is no head of an option."""
    words = head.strip(" ?:.")
    return next((name for name, pattern in _OPTION_HEADS if pattern.fullmatch(words)), None)


def ticked(cell: str) -> bool:
    """Tell whether a cell holds nothing but a tick."""
    return _TICKED.fullmatch(cell.strip()) is not None


def options_ticked(
    header: Sequence[str], rows: Sequence[Sequence[str]]
) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
    """Put columns of options that are ticked (All, Part, Decline) as one column that names the election; other lists as they are.

    A column counts as an option where nothing but ticks stands in it; a list has two of them at least. Of a row with several
    ticks all are named, so that nobody takes one of them.
    """
    heads = {
        index: name
        for index, cell in enumerate(header)
        if (name := _option(cell))
        and all(_TICKED.fullmatch(row[index].strip()) for row in rows if index < len(row) and row[index].strip())
    }
    if len(set(heads.values())) < 2:
        return header, rows
    put = []
    for row in rows:
        ticked = [name for index, name in heads.items() if index < len(row) and row[index].strip()]
        put.append((*row[: len(header)], *([""] * (len(header) - len(row))), " and ".join(ticked)))
    return (*(" " if index in heads else cell for index, cell in enumerate(header)), "election"), put


def columns_of(header: Sequence[str], rows: Sequence[Sequence[str]]) -> Columns:
    """Find out which column is what, by the header, else by what stands in the cells."""
    place = dict.fromkeys(COLUMNS, -1)
    place["election"] = next((index for index, cell in enumerate(header) if _YES_OR_NO.search(cell)), -1)
    place["amount"] = next((index for index, cell in enumerate(header) if _ONLY_THOUSANDS.fullmatch(cell)), -1)
    if place["amount"] >= 0 and not any(place["amount"] < len(row) and row[place["amount"]].strip() for row in rows):
        # "(000s)" at the end of the header speaks of all figures.
        place["amount"] = -1
    place["election"] = next(
        (
            index
            for index, cell in enumerate(header)
            if place["election"] < 0 and _ELECTS.search(cell) and not _says_how_much(cell, rows, index)
        ),
        place["election"],
    )
    for index, cell in enumerate(header):
        if index in place.values():
            continue
        for name, pattern in COLUMNS.items():
            if name == "election" and _says_how_much(cell, rows, index):
                continue
            if place[name] < 0 and re.search(pattern, cell, re.IGNORECASE):
                place[name] = index
                break
    if place["election"] < 0:
        taken = {index for index in place.values() if index >= 0}
        lines = [row for row in rows if not TOTAL_ROW.search(" ".join(row)) and sum(map(bool, row)) > 1]
        best = _most(lines, lambda cell: elected_in(cell) is not None)
        otherwise = 0 <= best < len(header) and (
            _PERCENT.search(header[best]) or (place["amount"] >= 0 and _REMARK.search(header[best]))
        )
        place["election"] = best if best not in taken and not otherwise else -1
    if place["amount"] < 0 and not header:
        numeric = [
            index
            for index in range(max(map(len, rows), default=0))
            if _most_numeric(rows, index) and not _numbers_rows(rows, index)
        ]
        place["amount"] = numeric[0] if len(numeric) == 1 else -1
    return Columns(
        place["account"], place["name"], place["election"], place["amount"], place["held"], place.get("kept", -1)
    )


def _says_how_much(head: str, rows: Sequence[Sequence[str]], index: int) -> bool:
    """Tell whether a column holds what goes, though its head speaks of the election: "Instr qty" over figures."""
    return _HOW_MUCH.search(head) is not None and _most_numeric(rows, index)


def _most(rows: Sequence[Sequence[str]], fits: Callable[[str], bool]) -> int:
    """Give the column most of whose cells fit; -1 where none does."""
    width = max(map(len, rows), default=0)
    counts = [sum(1 for row in rows if index < len(row) and fits(row[index])) for index in range(width)]
    return counts.index(max(counts)) if counts and max(counts) > 0 else -1


def _numbers_rows(rows: Sequence[Sequence[str]], index: int) -> bool:
    """Tell whether a column only counts the rows: 1, 2, 3; the first may go on with the count of another list."""
    cells = [row[index].strip(" .)") for row in rows if index < len(row)]
    first = int(cells[0]) if cells and index == 0 and len(cells) > 1 and cells[0].isdecimal() else 1
    return cells == [str(number) for number in range(first, first + len(cells))]


def _most_numeric(rows: Sequence[Sequence[str]], index: int) -> bool:
    """Tell whether a column holds figures."""
    cells = [row[index] for row in rows if index < len(row) and row[index].strip()]
    return bool(cells) and sum(
        bool(
            re.fullmatch(
                r"\s*\$?\s*[\d,.]+\s*[kKmM]{0,2}\s*(?:(?:/|of|out\s+of)\s*\$?\s*[\d,.]+\s*[kKmM]{0,2}\s*)?", cell
            )
        )
        for cell in cells
    ) * 2 >= len(cells)


_SETTLED = Late(
    r"(?:client\s+)?(?:instructed|final|confirmed|received|ok|done|completed?|firm|ready|approved|signed|agreed|good|active|go)\W*",
    re.IGNORECASE,
)
"""States of a line that is to be acted upon; how much it says elsewhere."""


_BEFORE_NOW = re.compile(r"\b(?:already|previously|earlier|last\s+(?:time|year|month))\b", re.IGNORECASE)
"""Says of an election that it was made before."""
_WORDS = re.compile(r"[^\W\d_][\w'’]*")
_UNITS = re.compile(r"(?:k|m|mm|usd|us|bonds?|notes?|par|face|million|thousand)", re.IGNORECASE)
_WAITS = ROW_ELECTIONS[0][1]


def is_worded(cell: str) -> bool:
    """Tell whether an election stands in a cell as an order in words ("tender 75, keep 50"), and not as a code or two."""
    if _several_ticked(cell):
        return False
    said = [word for word in _WORDS.findall(cell) if not _UNITS.fullmatch(word)]
    return len(said) > 2 or (bool(said) and any(sign.isdigit() for sign in cell))


def _several_ticked(cell: str) -> bool:
    """Tell whether several options of a row were ticked, as `options_ticked` writes it."""
    return " and " in cell and set(cell.split(" and ")) <= _OPTIONS


def waits_in(cell: str) -> bool:
    """Tell whether a cell says only that no election has come yet."""
    return re.search(_WAITS, cell, re.IGNORECASE) is not None


def elected_in(cell: str) -> str | None:
    """Say what an election cell elects: all, part, tender, decline, none, settled; None where it is no election."""
    text = cell.strip()
    if not text or _several_ticked(text):
        return None
    if _BEFORE_NOW.search(text):
        return None
    if _SETTLED.fullmatch(text):
        return "settled"
    if is_worded(text):
        return _ordered_in(text)
    if _CODES.get(text.lower()):
        return _CODES[text.lower()]
    found = next((name for name, pattern in ROW_ELECTIONS if re.search(pattern, text, re.IGNORECASE)), None)
    return found if found is not None or not _WORDS.search(text) else _ordered_in(text)


_CODES = {"true": "tender", "false": "decline", "a": "all", "f": "all", "p": "part", "t": "tender"}
"""Single letters of an election's column, beside Y, N and X."""


def _ordered_in(text: str) -> str | None:
    """Say what an order in words elects; None where it cannot be told, or leaves something open."""
    order = order_of(text)
    if waits_in(text) and (order is None or not order.gives):
        return "none"
    if order is None or order.open or order.unread:
        return None
    bare = any(one.deed is Deed.BARE for one in order.clauses)
    if order.refuses or (order.keeps and not order.gives):
        return None if order.gives or bare else "decline"
    if any(one.all for one in order.clauses if one not in order.keeps):
        return "all"
    return "part" if any(one.part for one in order.clauses) else "tender" if order.gives else None
