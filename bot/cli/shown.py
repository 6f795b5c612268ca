"""How a reading, a list or an answer looks in the terminal (rich). No decisions here."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Any, Literal

from rich.console import Console
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from bot.secrets.masking import starred

if TYPE_CHECKING:
    from bot.staff.settling import Flagged

COLOURS = {
    "confirm": "green",
    "record": "green",
    "recorded": "green",
    "done": "green",
    "covered": "green",
    "protected": "yellow",
    "waiting": "yellow",
    "missed": "red",
    "refused": "red",
    "PACK": "green",
    "request": "yellow",
    "PEND": "yellow",
    "flag": "red",
    "flagged": "red",
    "stuck": "red",
    "REJT": "red",
    "CANC": "red",
    "answer": "cyan",
    "answered": "cyan",
    "ignore": "dim",
    "ignored": "dim",
}

console = Console(highlight=False)
NARROW = 8
"""How narrow a column of words may become in a table that is too wide for the terminal."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
"""A day as the tables write it: broken over two lines it would be misread."""
FIGURES = frozenset({"quantity", "tries", "mail", "count"})
"""Columns of figures, by their headings."""
NAMES = frozenset({"offer", "account", "status", "reference"})
"""Columns of names and codes that people copy: like figures they are never broken."""


def coloured(word: str) -> Text:
    """That word in the colour that it has everywhere."""
    return Text(word, style=COLOURS.get(word.partition("/")[0], ""))


def money(quantity: str | None, kind: str = "face") -> str:
    """A quantity as people read it: $120,000, or 1,200 for units; a dash for none."""
    if quantity is None:
        return "–"
    whole, _, part = quantity.partition(".")
    figure = f"{int(whole):,}" + (f".{part}" if part else "")
    return f"${figure}" if kind == "face" else figure


def beside(line: dict[str, Any]) -> str:
    """What an offer of another kind asks besides election and amount, in a few words; nothing in a plain tender."""
    said = (
        (line.get("price"), "at {}"),
        (line.get("conditional_quantity"), "at least {} or none"),
        (line.get("odd_lot"), "odd lot"),
        (line.get("security"), "of {}"),
    )
    return ", ".join(words.format(value) for value, words in said if value)


def rows(title: str, columns: list[str], lines: list[list[str | Text]], right: Collection[str] = frozenset()) -> None:
    """A table, or a sentence that there is nothing. `right`: further columns of figures.

    A figure is never broken over two lines, where it would be misread, nor is a name, which could not be copied: what does
    not fit the terminal is wider than it.
    """
    if not lines:
        console.print(f"{title}: none")
        return
    figures = [column in {*FIGURES, *right} for column in columns]
    parts = _columns(columns, lines)
    least = _narrowest(parts, right)
    gap = 2 if sum(least) + 2 * (len(columns) - 1) <= console.width else 1
    room = console.width - gap * (len(columns) - 1)
    widths = _fitted([max(map(len, cells)) for cells in parts], least, room)
    table = Table(
        title=title, title_justify="left", title_style="bold", header_style="bold", box=None, pad_edge=False,
        padding=(0, gap, 0, 0),
    )  # fmt: skip
    for column, whole, width in zip(columns, figures, widths, strict=True):
        # Folded, not cut: an address that is cut cannot be copied.
        justify: Literal["left", "right"] = "right" if whole else "left"
        table.add_column(column, justify=justify, overflow="fold", width=width)
    for line in lines:
        table.add_row(*line)
    needed = sum(widths) + gap * (len(columns) - 1)
    wide = console if needed <= console.width else Console(highlight=False, width=needed)
    wide.print(table)


def _columns(columns: list[str], lines: list[list[str | Text]]) -> list[list[str]]:
    """The words of each column, its heading first."""
    return [[head, *map(_plain, (line[place] for line in lines))] for place, head in enumerate(columns)]


def _narrowest(parts: list[list[str]], right: Collection[str] = frozenset()) -> list[int]:
    """How narrow each column may become."""
    return [_least(cells, whole=cells[0] in {*FIGURES, *NAMES, *right}) for cells in parts]


def _plain(cell: str | Text) -> str:
    return cell.plain if isinstance(cell, Text) else cell


def _least(cells: list[str], *, whole: bool) -> int:
    """How narrow a column (its heading first) may become: figures and names not at all, words down to `NARROW`, but no day."""
    words = [word for cell in cells for word in cell.split()]
    figures = max(map(len, cells[1:])) if whole else 0
    days = max((len(word) for word in words if _DAY.fullmatch(word)), default=0)
    return max(min(max(map(len, words), default=0), NARROW), figures, days)


def _fitted(widths: list[int], least: list[int], room: int) -> list[int]:
    """The columns' widths, the widest made narrower one by one until they fit, or none can be."""
    widths = list(widths)
    while sum(widths) > room:
        loose = [(width, place) for place, width in enumerate(widths) if width > least[place]]
        if not loose:
            break
        widths[max(loose)[1]] -= 1
    return widths


def entries(title: str, lines: list[dict[str, Any]]) -> None:
    """Lines of the record, as `bot.record.row` gives them; a table for each offer where one for all would be too wide."""
    heads = ["account", "offer", "election", "quantity", "status", "handed over", "signed by", "recorded", "reference"]
    cells = [_entry(line) for line in lines]
    if not lines or sum(_narrowest(_columns(heads, cells))) + len(heads) - 1 <= console.width:
        rows(title, heads, cells)
        return
    place = heads.index("offer")
    for offer in dict.fromkeys(str(line["offer"]) for line in lines):
        of_it = [row[:place] + row[place + 1 :] for row in cells if row[place] == offer]
        rows(f"{title}: {offer}", heads[:place] + heads[place + 1 :], of_it)


def _entry(line: dict[str, Any]) -> list[str | Text]:
    """The cells of one line of the record."""
    return [
        line["account"],
        str(line["offer"]),
        " ".join(filter(None, ((line["election"] or "–").replace("_", " "), beside(line)))),
        money(line["quantity"], line["quantity_type"]),
        coloured("/".join([line["status"], "+".join(line["reasons"])]).rstrip("/")),
        f"{line['passed']} ({line['batch']})" if line["passed"] else "–",
        ", ".join(line["signers"]),
        (line["recorded_at"] or "–")[:16].replace("T", " "),
        line["reference"],
    ]


def first_few(accounts: Sequence[str], most: int = 6) -> str:
    """The first accounts of a mail, and how many more there are: a broker's mail names hundreds."""
    more = len(accounts) - most
    return ", ".join(accounts[:most]) + (f" and {more} more" if more > 0 else "")


def flagged(found: list[Flagged], now: datetime) -> None:
    """The mails that wait for a person, the oldest first."""
    lines: list[list[str | Text]] = []
    for seen in found:
        row = seen.stored.row
        hours, minutes = divmod(int((now - row.received).total_seconds()) // 60, 60)
        accounts = [line["account"] or line.get("named") or "?" for line in seen.reading.get("instructions", ())]
        lines.append(
            [
                str(row.mail_id),
                f"{hours}:{minutes:02} h",
                row.sender or "?",
                first_few(accounts) or "–",
                Text(", ".join(reason.value.replace("_", " ") for reason in seen.reasons), style="red"),
            ]
        )
    rows("flagged", ["mail", "waits", "from", "accounts", "because"], lines)


def flagged_mail(seen: Flagged, zone: tzinfo | None) -> None:
    """One flagged mail: its words, what was read in them, and why a person must look."""
    row, mail = seen.stored.row, seen.mail
    state = f"{row.status.value}" + (f", settled by {row.settled_by}: {row.settled_how}" if row.settled_by else "")
    console.print(Text(f"mail {row.mail_id}  {row.received.astimezone(zone):%Y-%m-%d %H:%M}  {state}", style="bold"))
    console.print(Text(f"From: {row.sender or '?'}\nSubject: {starred(mail.subject, seen.reading)}"))
    console.print(Panel(_marked(seen), title="what the sender wrote", title_align="left"))
    for attachment in mail.attachments:
        trouble = f", {attachment.trouble.value}" if attachment.trouble else ""
        console.print(f"attached: {attachment.name} ({attachment.content_type}, {attachment.size:,} bytes{trouble})")
    if seen.reading:
        reading({"file": f"mail {row.mail_id}", **seen.reading})


def _marked(seen: Flagged) -> Text:
    """The sender's new words with the evidence marked in place."""
    text = Text(starred(seen.mail.text, seen.reading))
    for item in seen.reading.get("evidence", ()):
        if item["source"] == "body":
            text.stylize("bold cyan", item["start"], item["end"])
    if seen.mail.new_start < 0 or not seen.mail.new_text:
        return text
    return text[seen.mail.new_start : seen.mail.new_start + len(seen.mail.new_text)]


def reading(result: dict[str, Any]) -> None:
    """One mail's reading: what it is, what each account would get, what is missing and why."""
    head = Text.assemble((result["kind"], "bold"), " -> ", coloured(result["action"]))
    table = Table.grid(padding=(0, 2))
    table.add_row("from", f"{result['sender']['address'] or '?'} ({result['sender']['role']})")
    table.add_row("offer", result["offer"] or "–")
    for item in result["instructions"]:
        account = item["account"] or item.get("named") or "account not told"
        election = (item["election"] or "election not told").replace("_", " ")
        also = f" {beside(item)}" if beside(item) else ""
        table.add_row("instruction", f"{account}: {election} {money(item['quantity'], item['quantity_type'])}{also}")
    for signer in result["signers"]:
        table.add_row("signed", signer["name"] + (f" ({signer['capacity']})" if signer["capacity"] else ""))
    for name in ("address", "phone", "dated"):
        if result[name]:
            table.add_row(name, result[name])
    if result["tin_last4"]:
        table.add_row("tax number", f"•••••{result['tin_last4']}")
    for name in ("missing", "reasons"):
        if result[name]:
            table.add_row(name, ", ".join(result[name]).replace("_", " "))
    for question in result["questions"]:
        table.add_row("asks", f"{question['topic']}: {question['text']}")
    for notice in result.get("notices", ()):
        table.add_row("notice", f"{notice['form']} ({notice['source']}): {notice['summary']}")
    for item in result["evidence"]:
        table.add_row(
            Text("evidence", style="dim"), Text(f"{item['field']}: “{item['text']}” ({item['source']})", style="dim")
        )
    for rule in result["rules"]:
        table.add_row(Text("rule", style="dim"), Text(f"{rule['rule']}: {rule['meaning']}", style="dim"))
    console.print(Panel(table, title=head, subtitle=result["file"], title_align="left", subtitle_align="right"))
