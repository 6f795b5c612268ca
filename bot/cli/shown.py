"""How a reading, a list or an answer looks in the terminal (rich). No decisions here."""

from __future__ import annotations

from typing import Any

from rich.console import Console
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

COLOURS = {
    "confirm": "green",
    "record": "green",
    "recorded": "green",
    "done": "green",
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


def rows(title: str, columns: list[str], lines: list[list[str | Text]]) -> None:
    """A table, or a sentence that there is nothing."""
    if not lines:
        console.print(f"{title}: none")
        return
    table = Table(title=title, title_justify="left", title_style="bold", header_style="bold", box=None, pad_edge=False)
    for column in columns:
        table.add_column(column, justify="right" if column in {"quantity", "tries", "mail", "count"} else "left")
    for line in lines:
        table.add_row(*line)
    console.print(table)


def entries(title: str, lines: list[dict[str, Any]]) -> None:
    """Lines of the record, as `bot.record.row` gives them."""
    rows(
        title,
        ["account", "offer", "election", "quantity", "status", "signed by", "recorded", "reference"],
        [
            [
                line["account"],
                line["offer"],
                (line["election"] or "–").replace("_", " "),
                money(line["quantity"], line["quantity_type"]),
                coloured("/".join([line["status"], "+".join(line["reasons"])]).rstrip("/")),
                ", ".join(line["signers"]),
                (line["recorded_at"] or "–")[:16].replace("T", " "),
                line["reference"],
            ]
            for line in lines
        ],
    )


def reading(result: dict[str, Any]) -> None:
    """One mail's reading: what it is, what each account would get, what is missing and why."""
    head = Text.assemble((result["kind"], "bold"), " -> ", coloured(result["action"]))
    table = Table.grid(padding=(0, 2))
    table.add_row("from", f"{result['sender']['address'] or '?'} ({result['sender']['role']})")
    table.add_row("offer", result["offer"] or "–")
    for item in result["instructions"]:
        account = item["account"] or item.get("named") or "account not told"
        election = (item["election"] or "election not told").replace("_", " ")
        table.add_row("instruction", f"{account}: {election} {money(item['quantity'], item['quantity_type'])}")
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
    for item in result["evidence"]:
        table.add_row(
            Text("evidence", style="dim"), Text(f"{item['field']}: “{item['text']}” ({item['source']})", style="dim")
        )
    for rule in result["rules"]:
        table.add_row(Text("rule", style="dim"), Text(f"{rule['rule']}: {rule['meaning']}", style="dim"))
    console.print(Panel(table, title=head, subtitle=result["file"], title_align="left", subtitle_align="right"))
