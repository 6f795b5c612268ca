"""What the agent acknowledged, matched to what was handed over: by our instruction id, else by account and amount. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
    acknowledged yet: the agent's answer to the tender must not pass for one to the cancellation.
    """
    lines: dict[str, list[tuple[int, BatchLine]]] = {}
    for batch in sorted(batches, key=lambda one: one.number):
        for line in batch.lines:
            for name in {line.entry_id, identification(line.entry_id)}:
                lines.setdefault(name, []).append((batch.number, line))
    latest = {line.account: (number, line) for found in lines.values() for number, line in found}
    has = {**latest, **with_the_agent(batches)}
    accounts = {name: found for account, found in has.items() for name in (account, identification(account))}
    done, rows = _received(acknowledged), list[Fitted]()
    for one in said:
        named = lines.get(one.instruction_id or "", [])
        waits = [(number, line) for number, line in named if (number, line.entry_id) not in done]
        row = _fitted(one, next(iter((*waits, *named[-1:])), None), accounts)
        rows.append(row)
        if row.match is Match.MATCHED:
            done.add((row.batch, row.entry_id))
    return tuple(rows)


def _fitted(said: Said, known: tuple[int, BatchLine] | None, by_account: dict[str, tuple[int, BatchLine]]) -> Fitted:
    """Match one line. `known`: what its instruction number means."""
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
    if said.quantity is not None and said.quantity != _expected(line):
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
    return Fitted(said, Match.MATCHED, number, line.entry_id)


def _expected(line: BatchLine) -> Decimal:
    """The amount that an acknowledgement of the line must name."""
    return line.amount


def missing(batches: Sequence[Batch], acknowledged: Iterable[Acknowledgement]) -> list[tuple[int, BatchLine]]:
    """List the lines handed over that no acknowledgement matched yet, with their batch's number."""
    done = _received(acknowledged)
    return [
        (batch.number, line)
        for batch in sorted(batches, key=lambda one: one.number)
        for line in batch.lines
        if (batch.number, line.entry_id) not in done
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
