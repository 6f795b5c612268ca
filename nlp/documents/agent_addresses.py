"""Where to deliver: the agent's addresses, in columns by way of delivery, in a block, or in a sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from nlp.documents.evidence import Found
from nlp.documents.text import Document, Line

_ZIP = r"(?:\b[A-Z][A-Za-z]\.? {1,3}\d{5}(?:-\d{4})?\b|\b\d{5}(?:-\d{4})?\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b)"
_INLINE = re.compile(
    rf"[ ,;:(]{{1,3}}(?:(?:at|located at|whose address is|its address is|attn\.?:?|attention:?|depositary|exchange agent|tender agent|tabulation agent)[ ,:]{{1,3}}){{0,2}}(?P<address>[^;:()|]{{6,170}}?{_ZIP})",
    re.IGNORECASE,
)
_ADDRESS_IS = re.compile(rf"\baddress is (?P<address>[^;:()]{{6,170}}?{_ZIP})", re.IGNORECASE)
_WAY = re.compile(
    r"^\(?(?:by|if by|for delivery by|via)\b(?!.*(?:facsimile|telecop|telephone|fax|e-?mail|confirm)).*\b(?:mail|hand|courier|delivery|overnight|express|messenger)\b.*$",
    re.IGNORECASE,
)
_WAY_ENDS = re.compile(r"^(?:.{0,30}\b(?:mail|courier|hand|delivery|overnight)\b.{0,12}):?$", re.IGNORECASE)
_STOP = re.compile(
    r"\b(?:facsimile|fax|telephone|phone|tel\.?:|confirm|call|e-?mail|toll[- ]free|information agent|dealer manager|delivery of this|\(?for eligible)",
    re.IGNORECASE,
)
_CELL = re.compile(r"[^\s|](?:[^\s|]| (?! ))*")
_MOST_LINES = 60


@dataclass(slots=True)
class _Column:
    way: str
    left: int
    right: int
    place: int
    parts: list[str] = field(default_factory=list)
    end: int = 0
    closed: bool = False
    stacked: bool = False
    """Under a way that stands above the next one: the addresses follow block by block."""

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


def read_addresses(document: Document, start: int, name_end: int, end: int) -> list[Found[str]]:
    """Find the addresses of the agent whose name stands at a place of the flat text; `end`: where its block ends."""
    lines = _lines(document, start, end)
    for read in (_columns, _block):
        found = read(document, lines)
        if found:
            return found
    inline = _INLINE.match(document.flat, name_end) or _ADDRESS_IS.search(
        document.flat, name_end, min(end, name_end + 260)
    )
    if inline and re.search(r"\d", inline["address"]):
        return [Found(inline["address"].strip(" ,"), inline.start("address"), inline.end("address"))]
    return []


def _lines(document: Document, start: int, end: int) -> list[Line]:
    """The lines from that of the agent's name to the end of its block."""
    first, last = document.squeezed.places[start], document.squeezed.places[min(end, len(document.squeezed.places) - 1)]
    return [line for line in document.lines if first <= line.start + len(line.text) and line.start <= last][
        :_MOST_LINES
    ]


def _cells(line: str) -> list[tuple[str, int, int]]:
    return [(match[0].strip(), match.start(), match.end()) for match in _CELL.finditer(line) if match[0].strip()]


def _columns(document: Document, lines: list[Line]) -> list[Found[str]]:
    """Addresses under the ways of delivery: "By Mail", "By Hand or Overnight Courier"."""
    columns: list[_Column] = []
    done: list[_Column] = []
    blanks = 0
    for line in lines:
        cells = _cells(line.text)
        if line.text.strip(" |\t\r") == "" and "|" in line.text:
            _next_block(columns)
            continue
        ways = [cell for cell in cells if _WAY.match(cell[0]) and len(cell[0]) < 70]
        if ways:
            stacked = len(ways) == 1 and bool(columns) and not any(column.parts for column in columns)
            waiting = columns if stacked else []
            done += [] if stacked else columns
            fresh = _with_rest(
                [_Column(text.strip(" :"), left, right, line.start + left) for text, left, right in ways]
            )
            columns = [*waiting, *fresh]
            for column in columns:
                column.stacked = stacked or column.stacked
            blanks = 0
            continue
        if not columns:
            continue
        if not cells:
            blanks += 1
            if blanks > 1 and any(column.parts for column in columns):
                done, columns = done + columns, []
            continue
        if blanks and any(_ended(column) for column in columns):
            done, columns = done + columns, []
            continue
        blanks = 0
        _fill(columns, cells, line)
        if all(column.closed for column in columns):
            done, columns = done + columns, []
    return [_address(document, column) for column in done + columns if len(column.parts) > 1]


def _with_rest(columns: list[_Column]) -> list[_Column]:
    """A way with its address on the same line: "By mail: P.O. Box 1, Albany, NY 12201"."""
    for column in columns:
        head, _, rest = column.way.partition(":")
        if rest.strip():
            column.way, column.parts = head.strip(), [rest.strip()]
    return columns


def _ended(column: _Column) -> bool:
    return bool(column.parts) and (bool(re.search(_ZIP, " ".join(column.parts))) or len(column.parts) > 2)


def _next_block(columns: list[_Column]) -> None:
    """Close the column under way where the ways stand one above the other and a rule of the table ends its block."""
    for column in columns:
        if column.stacked and column.parts and not column.closed:
            column.closed = True
            return


def _fill(columns: list[_Column], cells: list[tuple[str, int, int]], line: Line) -> None:
    """Give each cell of a line to the column that it stands under."""
    for text, left, right in cells:
        middle = (left + right) / 2
        nearest = min(columns, key=lambda column: min(abs(column.left - left), abs(column.middle - middle)))
        if len(columns) == len(cells):
            nearest = columns[[cell[1] for cell in cells].index(left)]
        if nearest.stacked:
            nearest = next((column for column in columns if not column.closed), nearest)
        if nearest.closed:
            continue
        if _STOP.search(text):
            nearest.closed = True
            if len(cells) == 1:
                for column in columns:
                    column.closed = True
        elif (
            not nearest.parts and not nearest.way.endswith(":") and _WAY_ENDS.match(text) and not re.search(r"\d", text)
        ):
            nearest.way = f"{nearest.way} {text.strip(' :')}"
        else:
            nearest.parts.append(text.strip(" ,;"))
            nearest.end = line.start + right


def _address(document: Document, column: _Column) -> Found[str]:
    way = column.way.strip(" :")
    way = way.capitalize() if way.isupper() else way
    start = document.flat_place(column.place)
    return Found(f"{way}: {', '.join(column.parts)}", start, max(start, document.flat_place(column.end)))


def _block(document: Document, lines: list[Line]) -> list[Found[str]]:
    """An address in the lines under the name, where the name stands alone on its line."""
    if not lines or len(lines[0].text.strip()) > 90 or re.search(_ZIP, lines[0].text):
        return []
    parts: list[str] = []
    end = lines[0].start
    for line in lines[1:14]:
        text = line.text.strip(" \t|")
        if not text:
            if parts:
                break
            continue
        if _STOP.search(text) or len(text) > 90 or (text.endswith((".", ":")) and len(text.split()) > 8):
            break
        parts.append(text.strip(" ,;"))
        end = line.start + len(line.text)
    if len(parts) < 2 or not re.search(_ZIP, " ".join(parts)):
        return []
    start = document.flat_place(lines[1].start)
    return [Found(", ".join(parts), start, max(start, document.flat_place(end)))]
