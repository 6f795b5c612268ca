"""Turns a filled-in template into blocks: the one source of both the text and the HTML version.

A line's first mark says what it is: `# ` heading, `- ` list, `! ` what to do now, `| ` table (its
first line the heads), `: ` form line, `~ ` small print, `@ words :: target` a link, `label :: value` a line of facts;
anything else is a paragraph. Blank lines part blocks. A fact without a value is left out.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_FACT = re.compile(r"(?P<label>[A-Z][A-Za-z' ]{0,24}) ::(?: (?P<value>.+))?")
_AMOUNT = re.compile(r"\W{0,4}(?:[A-Z]{3} )?\d[\d,.]*(?: [a-z]+)?$")
_NO_AMOUNT = ("", "-", "nothing", "all")
_LONGEST_VALUE = 4000
_MARKS = {"# ": "heading", "- ": "list", "! ": "call", "| ": "table", ": ": "form", "~ ": "small", "@ ": "link"}
_JOINED = ("heading", "call", "small", "paragraph")
# Control and format characters (bidirectional overrides among them), lone surrogates, line separators.
_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a mail: what it is, and its rows of cells (a paragraph has one row of one cell)."""

    kind: str
    """`paragraph`, `heading`, `call`, `small`, `list`, `table`, `form` or `facts`, or `link` (its words and its target)."""
    rows: tuple[tuple[str, ...], ...]

    @property
    def text(self) -> str:
        """The one text of a paragraph, heading, call or small print."""
        return self.rows[0][0]

    @property
    def figures(self) -> tuple[bool, ...]:
        """For each column of a table, whether it holds amounts, which stand at its right edge."""
        below = [row for row in self.rows[1:] if row]
        width = min((len(row) for row in self.rows), default=0)
        return tuple(
            any(_AMOUNT.match(row[at]) for row in below)
            and all(_AMOUNT.match(row[at]) or row[at] in _NO_AMOUNT for row in below)
            for at in range(width)
        )


def shortened(value: str, most: int = 120) -> str:
    """Give a name or number from outside, cut where it is longer than any honest one."""
    return value if len(value) <= most else f"{value[: most - 3]}..."


def plain_value(value: object) -> str:
    """Give a value as it may stand in a template: one line, nothing unseen, none of the marks that part cells.

    Names, subjects and accounts come from outside; none of them can make a line of its own.
    """
    seen = "".join(" " if unicodedata.category(one) in _UNSEEN else one for one in str(value))
    flat = " ".join(seen.split()).replace("|", "/").replace("::", ":")
    return shortened(flat, _LONGEST_VALUE)


def blocks(text: str) -> tuple[Block, ...]:
    """Read the blocks of a filled-in template."""
    found: list[Block] = []
    kind = ""
    rows: list[tuple[str, ...]] = []
    for line in [*text.splitlines(), ""]:
        stripped = line.strip()
        this, cells = _line(stripped)
        if this == "facts" and not cells[1]:
            continue
        if this == "paragraph" and kind in ("paragraph", "list", "call", "small"):
            # A long sentence may be broken over several lines of the template.
            rows[-1] = (*rows[-1][:-1], f"{rows[-1][-1]} {stripped}")
            continue
        if this != kind and rows:
            found.append(Block(kind, tuple(rows)))
            rows = []
        kind = this
        if not this:
            continue
        if this in _JOINED and rows:
            found.append(Block(this, tuple(rows)))
            rows = []
        rows.append(cells)
    return tuple(found)


def _line(line: str) -> tuple[str, tuple[str, ...]]:
    """Tell what a line is, and its cells; nothing for a blank one."""
    if not line:
        return "", ()
    if line == ":":
        return "form", ("",)
    kind = _MARKS.get(line[:2])
    if kind == "link":
        words, _, target = line[2:].rpartition(" :: ")
        return kind, (words.strip(), target.strip())
    if kind == "table":
        return kind, tuple(cell.strip() for cell in line[2:].split("|"))
    if kind:
        return kind, (line[2:].strip(),)
    fact = _FACT.fullmatch(line)
    return ("facts", (fact["label"], fact["value"] or "")) if fact else ("paragraph", (line,))
