"""What the agent acknowledged, matched to what was handed over: by our instruction id, else by account and amount. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from bot.handover.batches import Act, Batch, BatchLine, with_the_agent
from bot.handover.iso_text import identification
from bot.handover.reconcile import figure
from bot.handover.status_messages import Passed


class Answer(StrEnum):
    """What the agent says of a line."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    PENDING = "pending"
    CANCELLED = "cancelled"
    """It no longer has the instruction."""


class Match(StrEnum):
    """How a line of the agent's file fits what we handed over."""

    MATCHED = "matched"
    DIFFERS = "differs"
    """It names a line of ours, and another account or amount."""
    REJECTED = "rejected"
    PENDING = "pending"
    """The agent has it, and has not taken it yet."""
    UNMATCHED = "unmatched"
    """We handed nothing over that it could be."""


@dataclass(frozen=True, slots=True)
class Said:
    """A line of the agent's file, counted from its first; what it does not say is None."""

    line: int
    instruction_id: str | None
    account: str | None
    quantity: Decimal | None
    answer: Answer = Answer.ACCEPTED
    words: str = ""
    cancellation: bool = False
    """Whether it says of itself that it answers a cancellation."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """What a line of the agent's file was matched to, and a sentence where a person must look."""

    said: Said
    match: Match
    batch: int | None = None
    entry_id: str | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """One file of the agent's as it was imported: `at` an instant with zone, `by` a person's name."""

    offer: str
    file: str
    at: datetime
    by: str
    rows: tuple[Fitted, ...]


def fit(
    batches: Sequence[Batch], said: Iterable[Said], acknowledged: Iterable[Acknowledgement] = ()
) -> tuple[Fitted, ...]:
    """Match each line of the agent's file. `acknowledged`: what came before.

    A cancellation bears the number of what it cancels. So the earliest batch is meant whose line of that number nobody has
    acknowledged yet: the agent's answer to the tender must not pass for one to the cancellation. But "cancelled" answers
    the line that asked for it: a cancellation, or the change that came in the instruction's place.
    """
    lines: dict[str, list[tuple[int, BatchLine]]] = {}
    for batch in sorted(batches, key=lambda one: one.number):
        for line in batch.lines:
            for name in {line.entry_id, identification(line.entry_id)}:
                lines.setdefault(name, []).append((batch.number, line))
    latest = {line.account: (number, line) for found in lines.values() for number, line in found}
    has = {**latest, **with_the_agent(batches)}
    accounts = {name: found for account, found in has.items() for name in (account, identification(account))}
    replaced = {line.cancels for batch in batches for line in batch.lines if line.act is Act.CHANGE}
    done, rows = _received(acknowledged), list[Fitted]()
    for one in said:
        named = lines.get(one.instruction_id or "", [])
        waits = [(number, line) for number, line in named if (number, line.entry_id) not in done]
        if one.answer is Answer.CANCELLED or one.cancellation:
            waits = [(number, line) for number, line in (*waits, *named) if line.act is Act.CANCEL]
        row = _fitted(one, next(iter((*waits, *named[-1:])), None), accounts, replaced)
        rows.append(row)
        if row.match is Match.MATCHED:
            done.add((row.batch, row.entry_id))
    return tuple(rows)


def _fitted(
    said: Said,
    known: tuple[int, BatchLine] | None,
    by_account: Mapping[str, tuple[int, BatchLine]],
    replaced: Collection[str | None],
) -> Fitted:
    """Match one line. `known`: what its instruction number means; `replaced`: the instructions that a later one took the place of."""
    if known is None and said.instruction_id and said.quantity is None:
        # An id that is none of ours and no amount: the account alone cannot say which instruction is meant.
        return Fitted(said, Match.UNMATCHED, words=f"we handed over no instruction {said.instruction_id}")
    found = known or by_account.get(said.account or "")
    if found is None:
        named = said.instruction_id or said.account or "a line without instruction and account"
        return Fitted(said, Match.UNMATCHED, words=f"we handed over nothing for {named}")
    number, line = found
    problems = []
    if said.account and said.account not in {line.account, identification(line.account)}:
        problems.append(f"the account is {line.account} with us, {said.account} with the agent")
    asked_for = line.act is Act.CANCEL or line.entry_id in replaced
    # Of what was cancelled an agent names the amount that it was for, or the nothing that is left of it.
    nothing_left = said.answer is Answer.CANCELLED and asked_for and said.quantity == 0
    if said.quantity is not None and said.quantity != _expected(line) and not nothing_left:
        problems.append(f"the amount is {figure(_expected(line))} with us, {figure(said.quantity)} with the agent")
    if known is None and said.instruction_id:
        problems.append(f"the instruction is {line.entry_id} with us, {said.instruction_id} with the agent")
    if problems:
        return Fitted(said, Match.DIFFERS, number, line.entry_id, f"{line.account}: {'; '.join(problems)}")
    besides = f": {said.words}" if said.words else ""
    if said.answer is Answer.REJECTED:
        return Fitted(said, Match.REJECTED, number, line.entry_id, f"{line.account}: refused by the agent{besides}")
    if said.answer is Answer.PENDING:
        return Fitted(said, Match.PENDING, number, line.entry_id, f"{line.account}: pending with the agent{besides}")
    if said.answer is Answer.CANCELLED and not asked_for:
        words = f"{line.account}: cancelled by the agent, which we had not asked for{besides}"
        return Fitted(said, Match.REJECTED, number, line.entry_id, words)
    return Fitted(said, Match.MATCHED, number, line.entry_id)


def _expected(line: BatchLine) -> Decimal:
    """The amount that an acknowledgement of the line must name."""
    return line.amount


def missing(batches: Sequence[Batch], acknowledged: Iterable[Acknowledgement]) -> list[tuple[int, BatchLine]]:
    """List the lines handed over that no acknowledgement matched yet, with their batch's number.

    Not those in whose place the agent has taken a later line: it says no more of them.
    """
    done = _received(acknowledged)
    over = {
        (line.cancels_batch, line.cancels)
        for batch in batches
        for line in batch.lines
        if (batch.number, line.entry_id) in done
    }
    return [
        (batch.number, line)
        for batch in sorted(batches, key=lambda one: one.number)
        for line in batch.lines
        if (batch.number, line.entry_id) not in done and (batch.number, line.entry_id) not in over
    ]


def _received(acknowledged: Iterable[Acknowledgement]) -> set[tuple[int | None, str | None]]:
    return {
        (row.batch, row.entry_id) for one in acknowledged for row in one.rows if row.match is Match.MATCHED
    }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """How far an instruction has gone, and in which batch."""

    passed: Passed
    batch: int


def passed(batches: Sequence[Batch], acknowledged: Iterable[Acknowledgement]) -> dict[str, Whereabouts]:
    """Tell of each instruction that was handed over how far it has gone (DOMAIN.md, last row of the status table)."""
    done = _received(acknowledged)
    found: dict[str, Whereabouts] = {}
    for batch in sorted(batches, key=lambda one: one.number):
        for line in batch.lines:
            if line.act is not Act.CANCEL:
                received = (batch.number, line.entry_id) in done
                found[line.entry_id] = Whereabouts(Passed.RECEIVED if received else Passed.FORWARDED, batch.number)
    return found
