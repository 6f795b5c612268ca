"""The schedule that the desk submits: a line an instruction, totals by option and broker, and the balance. Pure values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from bot.desk import Desk
from bot.entitlements.choices import Option, amount_of, option_of
from bot.entitlements.entitlements import Entitlement, of_entry
from bot.handover.acknowledgements import Whereabouts
from bot.handover.batches import Act, Batch, BatchLine, HeldBack
from bot.handover.books import Books, balance
from bot.handover.reconcile import Reconciliation
from bot.model import Entry
from bot.offers.offer import Offer
from nlp.context import Account
from nlp.instruction import Particulars

NOTHING = Decimal(0)
DIRECT = "direct"
"""Under what the accounts without a broker are added up."""
UNKNOWN = Option("", "OTHR")


@dataclass(frozen=True, slots=True)
class ScheduleRow:
    """One line: the account with its holder and broker, what is instructed, and what that brings."""

    account: str
    registration: str
    broker: str
    firm: str
    participant: str
    option: Option
    quantity: Decimal
    """A no is for the whole position."""
    position: Decimal
    instruction_id: str
    particulars: Particulars
    confirmed: datetime | None
    brings: Entitlement
    act: str = ""
    """In a batch: new, change or cancel."""
    replaces: str = ""
    """In a batch: the instruction that this one changes or cancels, and its batch."""
    passed: str = ""
    """forwarded or received, with the batch; empty where it has not gone out."""


@dataclass(frozen=True, slots=True)
class Total:
    """How many lines there are of one kind, and how much they come to."""

    name: str
    lines: int
    quantity: Decimal


@dataclass(frozen=True, slots=True)
class Schedule:
    """A schedule: of everything that stands (`batch` None), or of one batch. `made`: an instant with zone."""

    offer: Offer
    made: datetime
    rows: tuple[ScheduleRow, ...]
    balance: Reconciliation
    batch: int | None = None
    by: str = ""
    held: tuple[HeldBack, ...] = ()

    @property
    def title(self) -> str:
        """What it is, in a line."""
        return f"Batch {self.batch}" if self.batch is not None else "Schedule of instructions"

    @property
    def total(self) -> Decimal:
        """The sum of all lines; cancelled ones of a batch leave nothing."""
        return sum((counted(row) for row in self.rows), NOTHING)

    def by_option(self) -> tuple[Total, ...]:
        """Totals by option, by its number."""
        return _totals((f"{row.option.number} {row.option.type}", counted(row)) for row in self.rows)

    def by_broker(self) -> tuple[Total, ...]:
        """Totals by broker; accounts without one together."""
        return _totals((row.broker or DIRECT, counted(row)) for row in self.rows)

    def by_act(self) -> tuple[Total, ...]:
        """Totals of a batch by what its lines ask for."""
        return _totals((row.act, row.quantity) for row in self.rows if row.act)

    def units(self) -> tuple[str, ...]:
        """What is received, in the order of the offer's consideration: currency, principal, warrants, shares."""
        found = [part.unit for row in self.rows for part in row.brings.parts if part.amount is not None]
        return tuple(dict.fromkeys(found))

    def brought(self, unit: str) -> Decimal:
        """The sum of one unit over all lines."""
        return sum((row.brings.sums().get(unit, NOTHING) for row in self.rows if row.act != Act.CANCEL), NOTHING)

    def left_to_words(self) -> tuple[str, ...]:
        """The parts of the consideration that could not be reckoned, or not wholly: the offer's own words for them."""
        found = [part.words for row in self.rows for part in row.brings.parts if part.amount is None or part.more]
        return tuple(dict.fromkeys(found))


def counted(row: ScheduleRow) -> Decimal:
    """What a line adds to the totals."""
    return NOTHING if row.act == Act.CANCEL else row.quantity


def _totals(pairs: Iterable[tuple[str, Decimal]]) -> tuple[Total, ...]:
    found: dict[str, list[Decimal]] = {}
    for name, quantity in pairs:
        found.setdefault(name, []).append(quantity)
    return tuple(Total(name, len(some), sum(some, NOTHING)) for name, some in sorted(found.items()))


def of_record(offer: Offer, desk: Desk, books: Books, made: datetime) -> Schedule:
    """The schedule of everything that stands on record, whether it has gone out yet or not."""
    whereabouts = books.passed()
    rows = [_row(offer, desk, entry, whereabouts) for entry in books.standing]
    return Schedule(offer, made, tuple(sorted(rows, key=_order)), balance(offer, desk, books))


def of_batch(offer: Offer, desk: Desk, books: Books, batch: Batch) -> Schedule:
    """The schedule of one batch, with the offer's balance when it was frozen."""
    known = {entry.entry_id: entry for entry in books.entries}
    rows = [_batch_row(offer, desk, line, known.get(line.entry_id)) for line in batch.lines]
    return Schedule(
        offer,
        batch.made,
        tuple(sorted(rows, key=_order)),
        balance(offer, desk, books),
        batch=batch.number,
        by=batch.by,
        held=batch.held,
    )


def _order(row: ScheduleRow) -> tuple[str, str]:
    return row.account, row.instruction_id


def _row(offer: Offer, desk: Desk, entry: Entry, whereabouts: Mapping[str, Whereabouts]) -> ScheduleRow:
    """The line of what stands for one account."""
    account = desk.accounts.get(entry.account)
    position = account.position if account is not None else NOTHING
    where = whereabouts.get(entry.entry_id)
    firm, participant = _broker(desk, account.broker if account is not None else "")
    return ScheduleRow(
        account=entry.account,
        registration=account.registration if account is not None else "",
        broker=account.broker if account is not None else "",
        firm=firm,
        participant=participant,
        option=option_of(offer, entry.election) or UNKNOWN,
        quantity=amount_of(entry, position) or NOTHING,
        position=position,
        instruction_id=entry.entry_id,
        particulars=entry.particulars,
        confirmed=entry.confirmed,
        brings=of_entry(offer, entry),
        passed=f"{where.passed.value} (batch {where.batch})" if where else "",
    )


def _batch_row(offer: Offer, desk: Desk, line: BatchLine, entry: Entry | None) -> ScheduleRow:
    """The line of a batch; a cancelled one brings nothing."""
    account: Account | None = desk.accounts.get(line.account)
    firm, participant = _broker(desk, line.broker)
    gone = line.act is Act.CANCEL or entry is None
    return ScheduleRow(
        account=line.account,
        registration=account.registration if account is not None else "",
        broker=line.broker,
        firm=firm,
        participant=participant,
        option=line.option,
        quantity=line.amount,
        position=line.position,
        instruction_id=line.entry_id,
        particulars=line.particulars,
        confirmed=entry.confirmed if entry is not None else None,
        brings=Entitlement(line.amount, NOTHING) if gone or entry is None else of_entry(offer, entry),
        act=line.act.value,
        replaces=f"{line.cancels} (batch {line.cancels_batch})" if line.cancels else "",
    )


def _broker(desk: Desk, code: str) -> tuple[str, str]:
    """A broker's firm and participant number, both empty where there is none."""
    broker = desk.brokers.get(code)
    return (broker.firm, broker.dtc_participant) if broker is not None else ("", "")
