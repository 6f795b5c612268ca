"""What text files say: plain text, CSV and TSV, HTML, RTF."""

from __future__ import annotations

import csv
import io
import re

from mailflows.attachments.content import MOST_CELLS, MOST_CHARACTERS, Content
from mailflows.html.visible import visible
from mailflows.values import Table, Trouble
from mailflows.wrappings.decoding import decode_text

_DELIMITERS = ",;\t|"
_META_CHARSET = re.compile(rb"<meta[^>]{0,80}charset\s*=\s*[\"']?([A-Za-z0-9_-]{2,40})", re.IGNORECASE)


def decoded(content: bytes, charset: str | None = None) -> str:
    """Decode a text file: its byte-order mark first, then the declared charset, then by its bytes."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")[:MOST_CHARACTERS]
    if content.startswith(b"\xef\xbb\xbf"):
        return content[3:].decode("utf-8", errors="replace")[:MOST_CHARACTERS]
    return decode_text(content, charset)[0].lstrip("\ufeff")[:MOST_CHARACTERS]


def read_text(content: bytes, charset: str | None) -> Content:
    """Read a plain text file."""
    return Content(decoded(content, charset).replace("\r\n", "\n"))


def read_html(content: bytes, charset: str | None) -> Content:
    """Read an HTML file as a person sees it: hidden text left out."""
    declared = _META_CHARSET.search(content[:2048])
    return Content(visible(decoded(content, charset or (declared.group(1).decode("ascii") if declared else None))).text)


def _delimiter(text: str) -> str:
    """Tell which sign parts the cells: the one that most lines carry equally often."""
    lines = [line for line in text.splitlines()[:60] if line.strip()]
    best, best_score = ",", 0.0
    for mark in _DELIMITERS:
        rows = _rows("\n".join(lines), mark)
        counts = [len(row) for row in rows if row]
        wide = [count for count in counts if count > 1]
        if not wide:
            continue
        usual = max(set(wide), key=wide.count)
        score = wide.count(usual) / len(counts) + min(usual, 10) / 100
        if score > best_score:
            best, best_score = mark, score
    return best


def _rows(text: str, delimiter: str) -> list[tuple[str, ...]]:
    """Split a CSV text into rows; what the csv module refuses is split plainly."""
    try:
        return [
            tuple(cell.strip() for cell in row)
            for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        ]
    except csv.Error:
        return [tuple(cell.strip().strip('"') for cell in line.split(delimiter)) for line in text.splitlines()]


def read_separated(content: bytes, charset: str | None, source: str) -> Content:
    """Read a CSV or TSV file: one table of its rows, cells as text, blank rows left out."""
    text = decoded(content, charset)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.lower().startswith("sep=") and "\n" in text:
        # Spreadsheet programs write the delimiter into a first line of its own.
        first, _, rest = text.partition("\n")
        delimiter, body = first[4:5] or ",", rest
    else:
        delimiter, body = _delimiter(text), text
    rows = [row for row in _rows(body, delimiter) if any(row)]
    if sum(map(len, rows)) > MOST_CELLS:
        return Content(trouble=Trouble.TOO_BIG)
    wide = [number for number, row in enumerate(rows) if sum(map(bool, row)) >= 2]
    if len(wide) < 2:
        return Content(text)
    # Titles above the header (a firm's name, a date) are no rows of the table; the text keeps them.
    title = tuple(" ".join(filter(None, row)) for row in rows[: wide[0]])
    notes = tuple(" ".join(filter(None, row)) for row in rows[wide[-1] + 1 :])
    return Content(text, tables=(Table(source, tuple(rows[wide[0] : wide[-1] + 1]), 0, len(text), title, notes),))


_RTF = re.compile(
    r"\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)", re.IGNORECASE
)
_RTF_SKIPPED = frozenset(
    [
        "fonttbl",
        "colortbl",
        "stylesheet",
        "info",
        "pict",
        "object",
        "header",
        "footer",
        "headerl",
        "headerr",
        "footerl",
        "footerr",
        "themedata",
        "datastore",
        "listtable",
        "listoverridetable",
        "rsidtbl",
        "generator",
        "xmlnstbl",
        "latentstyles",
        "fldinst",
        "filetbl",
        "revtbl",
    ]
)
_RTF_SIGNS = {
    "par": "\n",
    "line": "\n",
    "row": "\n",
    "cell": " | ",
    "tab": "\t",
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "page": "\n",
}


def read_rtf(content: bytes) -> Content:
    """Read an RTF file's words: paragraphs, tabs, table cells; hidden and deleted text left out."""
    text = content.decode("latin-1")
    out: list[str] = []
    stack: list[tuple[bool, int]] = []
    skipping, unicode_skip, pending = False, 1, 0
    for match in _RTF.finditer(text[: 4 * MOST_CHARACTERS]):
        word, number, hexed, symbol, brace, plain = match.groups()
        if brace == "{":
            stack.append((skipping, unicode_skip))
            pending = 0
        elif brace == "}":
            skipping, unicode_skip = stack.pop() if stack else (False, 1)
            pending = 0
        elif symbol is not None:
            if symbol == "*":
                skipping = True
            elif not skipping:
                out.append(
                    {"~": "\u00a0", "_": "-", "\n": "\n", "\r": "\n"}.get(symbol, symbol if symbol in "\\{}" else "")
                )
        elif word is not None:
            lower = word.lower()
            if lower in _RTF_SKIPPED or (lower in {"v", "deleted"} and number != "0"):
                skipping = True
            elif lower == "uc":
                unicode_skip = int(number or 1)
            elif lower == "u" and number and not skipping:
                out.append(chr(int(number) % 65536))
                pending = unicode_skip
            elif lower in {"strike", "striked"} and not skipping:
                out.append("~~")
            elif lower in _RTF_SIGNS and not skipping:
                out.append(_RTF_SIGNS[lower])
        elif hexed is not None:
            if pending:
                pending -= 1
            elif not skipping:
                out.append(bytes.fromhex(hexed).decode("cp1252", errors="replace"))
        elif plain is not None and not skipping:
            out.append(plain[pending:])
            pending = 0
    return Content("".join(out).encode("utf-16", "surrogatepass").decode("utf-16", "replace").strip()[:MOST_CHARACTERS])
