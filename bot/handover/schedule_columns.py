"""Which columns a schedule has, and what stands in them: the same in CSV, workbook and print. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from zoneinfo import ZoneInfo

from bot.handover.schedule import Schedule, ScheduleRow

Cell = str | Decimal | None
UNIT_HEADS = {"principal": "new_principal", "warrants": "warrants", "shares": "new_shares"}


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name in files, its head for people, how wide it is (characters), and its cell for a line."""

    name: str
    head: str
    width: int
    cell: Callable[[ScheduleRow], Cell]
    number: bool = False
    money: bool = False
    printed: bool = True
    """Whether the print has room for it."""
    unit: str = ""
    """What is received, where the column holds that (`Schedule.brought` adds it up)."""


def columns(schedule: Schedule) -> Sequence[Column]:
    """The columns of this schedule: those of an auction, of several series or of a batch only where there is something in them."""
    zone = ZoneInfo(schedule.offer.time_zone)
    rows = schedule.rows
    found = [
        Column("account", "Account", 12, lambda row: row.account),
        Column("registration", "Registered holder", 34, lambda row: row.registration),
        Column("broker", "Broker", 11, lambda row: row.broker),
        Column("firm", "Firm", 28, lambda row: row.firm, printed=False),
        Column("dtc_participant", "DTC no.", 8, lambda row: row.participant),
        Column("option", "Option", 7, lambda row: row.option.number),
        Column("option_type", "Type", 6, lambda row: row.option.type),
        Column("quantity", "Quantity", 15, lambda row: row.quantity, number=True),
        Column("position", "Position", 15, lambda row: row.position, number=True),
    ]
    if schedule.batch is not None:
        found.insert(0, Column("act", "Act", 8, lambda row: row.act))
    if any(row.particulars.price is not None for row in rows):
        found.append(Column("price", "Price", 9, lambda row: row.particulars.price, number=True, money=True))
    if any(row.particulars.security for row in rows):
        found.append(Column("security", "Series", 10, lambda row: row.particulars.security or ""))
    if any(row.particulars.conditional_quantity is not None for row in rows):
        found.append(
            Column(
                "conditional_quantity", "At least", 12, lambda row: row.particulars.conditional_quantity, number=True
            )
        )
    if any(row.particulars.odd_lot for row in rows):
        found.append(Column("odd_lot", "Odd lot", 8, lambda row: "yes" if row.particulars.odd_lot else ""))
    found += [_received(unit) for unit in schedule.units()]
    found.append(Column("instruction_id", "Instruction", 17, lambda row: row.instruction_id))
    found.append(
        Column(
            "confirmed_at",
            "Confirmed",
            26,
            lambda row: row.confirmed.astimezone(zone).isoformat(timespec="seconds") if row.confirmed else "",
            printed=False,
        )
    )
    if schedule.batch is not None:
        found.append(Column("replaces", "Replaces", 26, lambda row: row.replaces))
    else:
        found.append(Column("passed", "Handed over", 20, lambda row: row.passed))
    return found


def _received(unit: str) -> Column:
    """The column of one thing that is received."""
    name = UNIT_HEADS.get(unit, f"cash_{unit.lower()}")
    head = {"principal": "New principal", "warrants": "Warrants", "shares": "New shares"}.get(unit, f"Cash {unit}")
    return Column(
        name, head, 15, lambda row: row.brings.sums().get(unit), number=True, money=unit not in UNIT_HEADS, unit=unit
    )


def as_lines(schedule: Schedule) -> list[list[Cell]]:
    """The schedule as lines of cells, its heads first."""
    some = columns(schedule)
    return [[column.name for column in some], *([column.cell(row) for column in some] for row in schedule.rows)]
