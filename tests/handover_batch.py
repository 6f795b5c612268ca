"""A batch as the next one is frozen from what stands, its lines in short, and what the agent says of one."""

from __future__ import annotations

from bot.handover.acknowledgements import Said
from bot.handover.batches import Batch, next_batch
from bot.model import Case, Entry
from nlp.context import Account
from tests.handover_values import NOON, NOTES, account, case_of

ACCOUNTS = {name: account(name, 100000) for name in ("A-1", "A-2", "A-3")}


def frozen(
    standing: list[Entry],
    batches: list[Batch] | None = None,
    *,
    cases: list[Case] | None = None,
    accounts: dict[str, Account] | None = None,
) -> Batch:
    known = {case.account: case for case in cases or [case_of(line) for line in standing]}
    return next_batch(
        NOTES, ACCOUNTS if accounts is None else accounts, standing, known, batches or [], made=NOON, by="R. Vance"
    )


def acts(batch: Batch) -> list[tuple[str, str, str | None]]:
    return [(line.act.value, line.entry_id, line.cancels) for line in batch.lines]


def said(line: int, **what: object) -> Said:
    given: dict[str, object] = {"instruction_id": None, "account": None, "quantity": None}
    return Said(line, **(given | what))  # type: ignore[arg-type]
