"""Does what is held equal what is instructed, pending, protected and left? Pure; nothing is rounded.

For each account, and so for all: position = instructed (a recorded no included) + pending + protected +
uninstructed (+ what is too much, which is a difference). Pending counts up to what is free; what goes beyond
is named as excess. What was withdrawn is told beside it and counts nowhere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from bot.conversation.content import lost_its_place
from bot.entitlements.choices import NAYS, amount_of, option_of
from bot.model import Case, Draft, Entry, Status
from bot.offers.offer import Offer
from nlp.context import Account
from nlp.instruction import Kind

NOTHING = Decimal(0)


class Trouble(StrEnum):
    """What does not fit between the register and the record."""

    OVER_INSTRUCTED = "over_instructed"
    """More is instructed and promised than the account holds."""
    UNKNOWN_ACCOUNT = "unknown_account"
    """Something is on record or promised for an account that the register does not have in this offer."""
    POSITION_CHANGED = "position_changed"
    """The position fell below what was instructed; the instruction waits for the holder's word."""
    WITH_THE_AGENT = "with_the_agent"
    """The agent has more of an account than it holds, and no batch takes it back by itself."""
    OTHER_SECURITY = "other_security"
    """The instruction names another series than the one that the account holds."""
    TWO_STANDING = "two_standing"
    """Two instructions stand for one account."""
    CASE_AND_RECORD = "case_and_record"
    """The case and the record name different instructions as the one that stands."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Something that does not fit: for which account, what, and a sentence with the figures."""

    account: str
    trouble: Trouble
    words: str


@dataclass(frozen=True, slots=True)
class Row:
    """One account's balance, all in the offer's quantity (face amount, or number of units)."""

    account: str
    broker: str
    position: Decimal
    instructed: Decimal = NOTHING
    pending: Decimal = NOTHING
    protected: Decimal = NOTHING
    uninstructed: Decimal = NOTHING
    too_much: Decimal = NOTHING
    """What instructed and protected have beyond the position; nothing where it reconciles."""
    excess: Decimal = NOTHING
    """What pending has beyond what is free; counted nowhere."""
    withdrawn: Decimal = NOTHING
    """Memo: what was taken back in this offer."""
    option: str = ""
    """ISO type of the option that stands; empty where nothing does."""


@dataclass(frozen=True, slots=True)
class OptionTotal:
    """How much is instructed under one option, and by how many accounts."""

    option: str
    accounts: int
    quantity: Decimal


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """The offer's balance: each account in the order of its number, the total, and what does not fit."""

    offer: str
    quantity_type: str
    currency: str
    rows: tuple[Row, ...]
    total: Row
    by_option: tuple[OptionTotal, ...]
    differences: tuple[Difference, ...]
    notes: tuple[str, ...]
    """What is worth knowing and no difference: a position that rose, a pending excess, a tender held back."""

    @property
    def holds(self) -> bool:
        """Whether it reconciles."""
        return not self.differences


def reconcile(
    offer: Offer,
    accounts: Sequence[Account],
    standing: Sequence[Entry],
    cases: Sequence[Case] = (),
    *,
    history: Sequence[Entry] = (),
    protected: Mapping[str, Decimal] | None = None,
    positions_then: Mapping[str, Decimal] | None = None,
    left: Mapping[str, tuple[int, Decimal]] | None = None,
) -> Reconciliation:
    """Balance an offer.

    `accounts`: the register; those that the offer does not concern are passed over. `standing`: what stands on
    record in this offer. `cases`: for what is pending. `history`: all lines of the record, for what was withdrawn.
    `protected`: promised by guaranteed delivery and not yet delivered, by account. `positions_then`: what an
    account held when its standing instruction was recorded, where that is known. `left`: what the agent has of an
    account and the next batch does not change, with the batch that it has it from.
    """
    held = {account.account: account for account in accounts if offer.concerns(account.account)}
    cases_of = {case.account: case for case in cases if case.offer == offer.id}
    promised = {name: amount for name, amount in (protected or {}).items() if amount}
    entries: dict[str, list[Entry]] = {}
    for entry in standing:
        if entry.offer == offer.id:
            entries.setdefault(entry.account, []).append(entry)
    drafted = {name for name, case in cases_of.items() if _pending(case)}
    taken_back = _withdrawn(offer, history)
    rows, differences, notes = [], list[Difference](), list[str]()
    for name in sorted(held.keys() | entries.keys() | drafted | promised.keys() | taken_back.keys()):
        account, case = held.get(name), cases_of.get(name) or Case(offer.id, name)
        row = _row(
            offer,
            account,
            name,
            entries.get(name, []),
            case,
            promised.get(name, NOTHING),
            taken_back.get(name, NOTHING),
        )
        rows.append(row)
        differences.extend(_differences(account, row, entries.get(name, []), case))
        differences.extend(_left_with_the_agent(row, (left or {}).get(name)))
        notes.extend(_notes(row, account, case, (positions_then or {}).get(name)))
    return Reconciliation(
        offer=offer.id,
        quantity_type=offer.quantity_type,
        currency=offer.currency,
        rows=tuple(rows),
        total=_total(rows),
        by_option=_by_option(rows),
        differences=tuple(differences),
        notes=tuple(notes),
    )


def _pending_draft(case: Case) -> Draft | None:
    """The instruction that waits in a case; a withdrawal that waits changes nothing yet."""
    return case.draft if case.draft is not None and case.draft.kind is Kind.INSTRUCTION else None


def _pending(case: Case) -> list[Draft | Entry]:
    """All that waits in a case: its open draft, and lines that only their timing holds up until staff settle them."""
    draft = _pending_draft(case)
    lines = [one.entry for one in case.waiting]
    held = [line for line in lines if line.status is Status.PEND and line.kind is Kind.INSTRUCTION]
    return [*([draft] if draft is not None else []), *held]


def _withdrawn(offer: Offer, history: Sequence[Entry]) -> dict[str, Decimal]:
    """What was taken back from the record, by account."""
    found: dict[str, Decimal] = {}
    for entry in history:
        done = entry.kind is Kind.WITHDRAWAL and entry.status is Status.CANC and entry.recorded is not None
        if entry.offer == offer.id and done and entry.quantity is not None:
            found[entry.account] = found.get(entry.account, NOTHING) + entry.quantity
    return found


def _row(
    offer: Offer,
    account: Account | None,
    name: str,
    entries: Sequence[Entry],
    case: Case,
    protected: Decimal,
    withdrawn: Decimal,
) -> Row:
    """Balance one account."""
    position = account.position if account is not None else NOTHING
    instructed = sum((amount_of(entry, position) or NOTHING for entry in entries), NOTHING)
    free = max(position - instructed - protected, NOTHING)
    # A no that waits, or an "all", has no figure of its own: it is for what is free.
    wanted = sum((amount_of(one, free) or NOTHING for one in _pending(case)), NOTHING)
    pending = min(wanted, free)
    rest = position - instructed - protected - pending
    option = option_of(offer, entries[-1].election) if entries else None
    return Row(
        account=name,
        broker=account.broker if account is not None else "",
        position=position,
        instructed=instructed,
        pending=pending,
        protected=protected,
        uninstructed=max(rest, NOTHING),
        too_much=max(-rest, NOTHING),
        excess=wanted - pending,
        withdrawn=withdrawn,
        option=option.type if option is not None else "",
    )


def _differences(account: Account | None, row: Row, entries: Sequence[Entry], case: Case) -> list[Difference]:
    """What does not fit for one account."""
    found: list[tuple[Trouble, str]] = []
    if account is None:
        words = (
            f"is not on the register of this offer, but has {figure(row.instructed)} instructed, "
            f"{figure(row.pending + row.excess)} pending and {figure(row.protected)} protected"
        )
        found.append((Trouble.UNKNOWN_ACCOUNT, words))
    elif row.too_much:
        words = (
            f"has {figure(row.instructed)} instructed and {figure(row.protected)} protected, "
            f"{figure(row.too_much)} more than its position of {figure(row.position)}"
        )
        found.append((Trouble.OVER_INSTRUCTED, words))
    draft = _pending_draft(case)
    if account is not None and draft is not None and is_short(case) and row.excess:
        words = (
            f"holds {figure(row.position)} now, but {figure(draft.quantity or NOTHING)} had been recorded; "
            "the instruction waits for the holder's word (PEND/LACK)"
        )
        found.append((Trouble.POSITION_CHANGED, words))
    if len(entries) > 1:
        found.append((Trouble.TWO_STANDING, f"has {len(entries)} instructions that stand"))
    elif entries and case.version and (case.standing is None or case.standing.entry_id != entries[0].entry_id):
        found.append((Trouble.CASE_AND_RECORD, f"has {entries[0].entry_id} on record, and another in its case"))
    elif not entries and case.standing is not None:
        found.append((Trouble.CASE_AND_RECORD, f"has {case.standing.entry_id} in its case, and nothing on record"))
    if account is not None and account.security:
        series = {entry.particulars.security for entry in entries if entry.particulars.security}
        found.extend(
            (Trouble.OTHER_SECURITY, f"holds {account.security}, but its instruction names {one}")
            for one in sorted(series - {account.security})
        )
    return [Difference(row.account, trouble, words) for trouble, words in found]


def _left_with_the_agent(row: Row, left: tuple[int, Decimal] | None) -> list[Difference]:
    """What the agent has beyond the position (14e-4), where a person must see to it."""
    if left is None or left[1] <= row.position:
        return []
    words = f"holds {figure(row.position)}, but the agent has {figure(left[1])} from batch {left[0]}; a person must settle it"
    return [Difference(row.account, Trouble.WITH_THE_AGENT, words)]


def is_short(case: Case) -> bool:
    """Whether what waits in the case was on record once, and lost its place when the position fell (see `positions`)."""
    return case.draft is not None and lost_its_place(case.draft)


def _notes(row: Row, account: Account | None, case: Case, then: Decimal | None) -> list[str]:
    """What is worth knowing about one account and no difference."""
    found = []
    if then is not None and then != row.position and row.instructed and not row.too_much:
        how = "rose" if row.position > then else "fell"
        found.append(
            f"{row.account}: the position {how} from {figure(then)} to {figure(row.position)} after the instruction; "
            f"{figure(row.instructed)} stays on record"
        )
    if row.excess and not is_short(case):
        found.append(f"{row.account}: {figure(row.excess)} of what is pending is more than is free")
    draft = _pending_draft(case)
    if draft is not None and draft.quantity is None and draft.election not in NAYS:
        found.append(f"{row.account}: an instruction is pending whose amount is not settled")
    free = account.free if account is not None else None
    if free is not None and row.instructed > free:
        found.append(
            f"{row.account}: only {figure(free)} has been received and is not on loan; held back from hand-over"
        )
    if case.withdrawal_since is not None:
        found.append(f"{row.account}: a withdrawal waits for its yes; held back from hand-over")
    return found


def _total(rows: Sequence[Row]) -> Row:
    """Add up all accounts."""

    def added(name: str) -> Decimal:
        return sum((getattr(row, name) for row in rows), NOTHING)

    return Row(
        account="total",
        broker="",
        position=added("position"),
        instructed=added("instructed"),
        pending=added("pending"),
        protected=added("protected"),
        uninstructed=added("uninstructed"),
        too_much=added("too_much"),
        excess=added("excess"),
        withdrawn=added("withdrawn"),
    )


def _by_option(rows: Sequence[Row]) -> tuple[OptionTotal, ...]:
    """Add up what is instructed by option, in the order of the types' names."""
    found: dict[str, list[Decimal]] = {}
    for row in rows:
        if row.option:
            found.setdefault(row.option, []).append(row.instructed)
    return tuple(OptionTotal(option, len(some), sum(some, NOTHING)) for option, some in sorted(found.items()))


def figure(value: Decimal) -> str:
    """Write a quantity with its thousands parted, and no more places than it has."""
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
