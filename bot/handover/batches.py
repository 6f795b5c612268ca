"""What goes to the agent next: everything accepted since the last batch, what changed since, what is taken back. Pure.

A batch is numbered within its offer, and frozen: it says what was handed over, whatever happens later. A change of
what an earlier batch passed on is a line of the next one (change, or cancellation). Held back, and named, is
what a withdrawal waits for, what lies under a hold, and what the position does not cover.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.entitlements.choices import Option, amount_of, is_no, option_of
from bot.handover.reconcile import figure, is_short
from bot.model import Case, CaseState, Entry, Status
from bot.offers.offer import Offer
from nlp.context import Account
from nlp.instruction import PLAIN, Election, Kind, Particulars

NOTHING = Decimal(0)
_VOID = frozenset({"CSUB", "CANO"})
"""Void by an extension, or ended by the issuer (DOMAIN.md, status table)."""


class Act(StrEnum):
    """What a line of a batch asks of the agent."""

    NEW = "new"
    CHANGE = "change"
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class BatchLine:
    """One account's line. `entry_id`: our instruction; of a cancellation, the one that is cancelled.

    `quantity`: None for a no, which is for all that is held. `cancels`: the instruction of an earlier batch that
    this one replaces, and `cancels_batch` the number of that batch.
    """

    act: Act
    entry_id: str
    account: str
    option: Option
    election: Election
    quantity: Decimal | None
    quantity_type: str
    position: Decimal
    broker: str = ""
    particulars: Particulars = PLAIN
    cancels: str | None = None
    cancels_batch: int | None = None

    @property
    def amount(self) -> Decimal:
        """How much it is for, a no being for the whole position at that time; a cancellation leaves nothing."""
        return self.position if self.quantity is None else self.quantity


@dataclass(frozen=True, slots=True)
class HeldBack:
    """An account that a batch leaves out, and why, in words."""

    account: str
    why: str
    batch: int | None = None
    """The earlier batch that the agent has of it; None where it has nothing."""


@dataclass(frozen=True, slots=True)
class Batch:
    """A frozen batch: `number` within the offer, `made` an instant with zone, `by` a person's name."""

    offer: str
    number: int
    made: datetime
    by: str
    lines: tuple[BatchLine, ...]
    held: tuple[HeldBack, ...] = ()


def standing_of(entries: Sequence[Entry]) -> list[Entry]:
    """Pick what stands on record now: accepted instructions that no recorded one superseded."""
    superseded = {
        entry.supersedes
        for entry in entries
        if entry.supersedes and (entry.recorded is not None or entry.status is Status.PACK)
    }
    return [
        entry
        for entry in entries
        if entry.status is Status.PACK and entry.kind is Kind.INSTRUCTION and entry.entry_id not in superseded
    ]


def ended_of(entries: Sequence[Entry]) -> frozenset[str]:
    """Name the instructions that ended for good: taken back on record, or void by the offer's own terms."""
    taken_back = {one.supersedes for one in entries if one.kind is Kind.WITHDRAWAL and one.recorded is not None}
    void = {one.entry_id for one in entries if one.status is Status.CANC and _VOID.intersection(one.codes)}
    return frozenset(name for name in (*taken_back, *void) if name)


def with_the_agent(batches: Iterable[Batch]) -> dict[str, tuple[int, BatchLine]]:
    """Tell what the agent has of each account after these batches, and from which of them."""
    has: dict[str, tuple[int, BatchLine]] = {}
    for batch in sorted(batches, key=lambda one: one.number):
        for line in batch.lines:
            if line.act is Act.CANCEL:
                has.pop(line.account, None)
            else:
                has[line.account] = (batch.number, line)
    return has


def next_batch(
    offer: Offer,
    accounts: Mapping[str, Account],
    standing: Sequence[Entry],
    cases: Mapping[str, Case],
    batches: Sequence[Batch],
    *,
    made: datetime,
    by: str,
    ended: Collection[str] = frozenset(),
) -> Batch:
    """Put together the next batch; it may have no line, where nothing is new.

    `accounts`, `cases`: by account number. `batches`: the earlier ones of this offer. `ended`: see `ended_of`.
    """
    has = with_the_agent(batches)
    stands = {entry.account: entry for entry in standing if entry.offer == offer.id}
    lines, held = list[BatchLine](), list[HeldBack]()
    for name in sorted(stands.keys() | has.keys()):
        entry, before = stands.get(name), has.get(name)
        account, case = accounts.get(name), cases.get(name) or Case(offer.id, name)
        if (
            entry is not None
            and before is not None
            and before[1].entry_id == entry.entry_id
            and not _stopped(offer, case)
        ):
            if why := _uncovered(entry, account):
                held.append(HeldBack(name, f"{why}; the agent has it from batch {before[0]}", before[0]))
            continue
        made_line = _line(offer, entry, account, before)
        why = _stopped(offer, case) or (_uncovered(entry, account) if entry is not None else _open(case, before, ended))
        if not why and made_line is None:
            why = "its election is none of the offer's options"
        if why or made_line is None:
            earlier = f"; the agent has {figure(before[1].amount)} from batch {before[0]}" if before else ""
            held.append(HeldBack(name, why + earlier, before[0] if before else None))
        else:
            lines.append(made_line)
    number = max((batch.number for batch in batches), default=0) + 1
    return Batch(offer.id, number, made, by, tuple(lines), tuple(held))


def _stopped(offer: Offer, case: Case) -> str:
    """Why a case goes nowhere at present, or nothing."""
    if case.withdrawal_since is not None:
        since = case.withdrawal_since.astimezone(ZoneInfo(offer.time_zone))
        return f"a withdrawal received {since:%Y-%m-%d %H:%M %Z} waits for its yes"
    if case.hold is not None:
        return f"on hold: {case.hold.value.replace('_', ' ')}"
    return ""


def _uncovered(entry: Entry, account: Account | None) -> str:
    """Why the register does not bear the instruction, or nothing."""
    if account is None:
        return "the register has no such account any more"
    amount = amount_of(entry, account.position) or NOTHING
    if amount > account.position and not is_no(entry):
        return f"{figure(amount)} is more than the position of {figure(account.position)}"
    if account.free is not None and amount > account.free and not is_no(entry):
        return f"only {figure(account.free)} of {figure(amount)} has been received and is not on loan"
    return ""


def _open(case: Case, before: tuple[int, BatchLine] | None, ended: Collection[str]) -> str:
    """Why what the agent has must not simply be cancelled although nothing stands, or nothing."""
    if case.state is CaseState.WITHDRAWN or (before is not None and before[1].entry_id in ended):
        return ""
    if is_short(case):
        return "the position fell below it, and the holder has not said yet what to do"
    if case.draft is not None and case.draft.kind is Kind.INSTRUCTION:
        return "an instruction in its place waits for its yes"
    return "nothing stands for it any more, but it was not taken back on record either"


def _line(
    offer: Offer, entry: Entry | None, account: Account | None, before: tuple[int, BatchLine] | None
) -> BatchLine | None:
    """One account's line; None where it cannot be made."""
    if entry is None:
        return _cancelled(before)
    option = option_of(offer, entry.election)
    if option is None or entry.election is None or account is None:
        return None
    return BatchLine(
        act=Act.CHANGE if before else Act.NEW,
        entry_id=entry.entry_id,
        account=entry.account,
        option=option,
        election=entry.election,
        quantity=entry.quantity if entry.quantity is not None or is_no(entry) else account.position,
        quantity_type=entry.quantity_type,
        position=account.position,
        broker=account.broker,
        particulars=entry.particulars,
        cancels=before[1].entry_id if before else None,
        cancels_batch=before[0] if before else None,
    )


def _cancelled(before: tuple[int, BatchLine] | None) -> BatchLine | None:
    """The cancellation of what the agent has."""
    if before is None:
        return None
    number, line = before
    return BatchLine(
        act=Act.CANCEL,
        entry_id=line.entry_id,
        account=line.account,
        option=line.option,
        election=line.election,
        quantity=line.quantity,
        quantity_type=line.quantity_type,
        position=line.position,
        broker=line.broker,
        particulars=line.particulars,
        cancels=line.entry_id,
        cancels_batch=number,
    )
