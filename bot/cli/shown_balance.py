"""How a balance, a batch and an acknowledgement look in the terminal (rich). No decisions here."""

from __future__ import annotations

from datetime import tzinfo
from decimal import Decimal

from rich.text import Text

from bot.cli import shown
from bot.handover.acknowledgements import Acknowledgement, Match, missing
from bot.handover.batches import Act, Batch
from bot.handover.books import Books
from bot.handover.reconcile import Reconciliation, Row, figure

_COLUMNS = ("position", "instructed", "pending", "protected", "uninstructed")
_MEMOS = ("too_much", "excess", "withdrawn")


def balance(found: Reconciliation) -> None:
    """The balance: a line an account, the total, by option, what does not fit and what is worth knowing."""
    memos = [name for name in _MEMOS if getattr(found.total, name)]
    heads = ["account", "option", *_COLUMNS, *(name.replace("_", " ") for name in memos)]
    lines = [_line(row, memos, found.quantity_type) for row in found.rows]
    lines.append([Text(str(cell), style="bold") for cell in _line(found.total, memos, found.quantity_type)])
    shown.rows(
        f"reconciliation of {found.offer}", heads, lines, right={*_COLUMNS, *(name.replace("_", " ") for name in memos)}
    )
    for option in found.by_option:
        accounts = f"{option.accounts} account{'' if option.accounts == 1 else 's'}"
        shown.console.print(f"{option.option}: {_amount(option.quantity, found.quantity_type)}, {accounts}")
    for note in found.notes:
        shown.console.print(Text(note, style="yellow"))
    for difference in found.differences:
        shown.console.print(Text(f"{difference.account} {difference.words}", style="red"))
    shown.console.print(
        Text("reconciles", style="green") if found.holds else Text("does not reconcile", style="bold red")
    )


def _line(row: Row, memos: list[str], kind: str) -> list[str | Text]:
    cells = [_amount(getattr(row, name), kind) for name in (*_COLUMNS, *memos)]
    return [row.account, row.option or "–", *cells]


def _amount(value: Decimal, kind: str) -> str:
    return "–" if not value else f"${figure(value)}" if kind == "face" else figure(value)


def batches(books: Books, zone: tzinfo | None) -> None:
    """The batches so far, with how much of each the agent has acknowledged."""
    open_lines = [number for number, _ in missing(books.batches, books.acknowledgements)]
    shown.rows(
        "batches",
        ["batch", "made", "by", "new", "change", "cancel", "quantity", "held back", "acknowledged"],
        [
            [
                str(one.number),
                f"{one.made.astimezone(zone):%Y-%m-%d %H:%M}",
                one.by,
                *(str(sum(line.act is act for line in one.lines)) for act in Act),
                figure(sum((line.amount for line in one.lines if line.act is not Act.CANCEL), Decimal(0))),
                str(len(one.held)),
                f"{len(one.lines) - open_lines.count(one.number)} of {len(one.lines)}",
            ]
            for one in books.batches
        ],
        right={"batch", "new", "change", "cancel", "quantity", "held back"},
    )


def batch(found: Batch, books: Books) -> None:
    """One batch, line by line."""
    waiting = {
        line.entry_id for number, line in missing(books.batches, books.acknowledgements) if number == found.number
    }
    shown.rows(
        f"batch {found.number} of {found.offer}, by {found.by}",
        ["act", "account", "option", "quantity", "instruction", "replaces", "with the agent"],
        [
            [
                line.act.value,
                line.account,
                f"{line.option.number} {line.option.type}",
                _amount(line.amount, line.quantity_type),
                line.entry_id,
                f"{line.cancels} (batch {line.cancels_batch})" if line.cancels else "–",
                "forwarded" if line.entry_id in waiting else "received",
            ]
            for line in found.lines
        ],
        right={"quantity"},
    )
    for held in found.held:
        shown.console.print(Text(f"held back: {held.account}: {held.why}", style="yellow"))


def acknowledged(kept: Acknowledgement, books: Books) -> None:
    """What was matched, what needs a person, and what the agent has not acknowledged yet."""
    counts = {match: sum(row.match is match for row in kept.rows) for match in Match}
    said = ", ".join(f"{count} {match.value}" for match, count in counts.items() if count)
    shown.console.print(f"{kept.file}: {said or 'no line'}")
    for row in kept.rows:
        if row.match is not Match.MATCHED:
            shown.console.print(Text(f"line {row.said.line}: {row.match.value}: {row.words}", style="red"))
    for number, line in missing(books.batches, books.acknowledgements):
        shown.console.print(
            Text(f"missing: {line.account} {line.entry_id} (batch {number}, {line.act.value})", style="yellow")
        )
