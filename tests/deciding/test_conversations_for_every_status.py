"""Every row of DOMAIN.md's status table has a conversation that shows it, in the answer's header and in the record."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.demo.script import Script, load_all

FOLDER = Path(__file__).parents[1] / "mails" / "conversations"
SCRIPTS = load_all(FOLDER)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table: what the header says, and what the record's line says ("" where it says nothing)."""

    header: str
    record: str


ROWS = {
    "complete, in time, confirmed by the holder": Row("PACK", "PACK"),
    "same, after staff touched it": Row("PACK/NSTP", "PACK/NSTP"),
    "signature, co-signature, capacity or printed name missing": Row("PEND/IPAW", "PEND/IPAW"),
    "evidence of authority missing or to be judged": Row("PEND/MCER", "PEND/MCER"),
    "taxpayer number, address, phone missing": Row("PEND/FULL", "PEND/FULL"),
    "amount unclear, contradictory or off the multiple": Row("PEND/DQUA", "PEND/DQUA"),
    "amount unclear, after the deadline": Row("REJT/DQUA", "REJT/DQUA"),
    "over the holding": Row("PEND/LACK", "PEND/LACK"),
    "over the holding, after the deadline": Row("REJT/LACK", "REJT/LACK"),
    "position not yet received, on loan": Row("PEND/PENR", "PEND/PENR"),
    "waiting for the holder's confirmation": Row("PEND/OTHR", "PEND/OTHR"),
    "after our deadline, before the market's": Row("PEND/ADEA", "PEND/ADEA"),
    "after the market deadline": Row("REJT/LATE", "REJT/LATE"),
    "before the offer opens": Row("PEND/BSTR", "PEND/BSTR"),
    # An account that nobody has can have no line of the record.
    "unknown account, after staff looked": Row("REJT/SAFE", ""),
    "unknown offer, after staff looked": Row("REJT/EVNM", "REJT/EVNM"),
    "unknown security, after staff looked": Row("REJT/DSEC", "REJT/DSEC"),
    "option not offered": Row("REJT/OPTY", "REJT/OPTY"),
    "option no longer offered": Row("REJT/CANC", "REJT/CANC"),
    # No new instruction, so no new line: what stands is told with the reason.
    "the same again": Row("PACK/DUPL", ""),
    "replaced by a later one": Row("", "tender_part [0-9]+ CANC/CANI"),
    "withdrawn in time": Row("CANC/CANI", "withdraw_all [0-9]+ CANC/CANI"),
    "withdrawal too late": Row("REJT/INIR", "REJT/INIR"),
    "nothing to withdraw": Row("REJT/ULNK", "REJT/ULNK"),
    "already withdrawn": Row("REJT/DCAN", "REJT/DCAN"),
    "already handed over": Row("REJT/DPRG", "REJT/DPRG"),
    "offer extended, instruction void by its terms": Row("CANC/CSUB", "CANC/CSUB"),
    "offer ended by the issuer": Row("CANC/CANO", "CANC/CANO"),
    "guaranteed delivery not offered": Row("REJT/PRON", "REJT/PRON"),
    "cover without its protect": Row("REJT/PROI", "REJT/PROI"),
    # Who is silent is written nothing: only the record says it.
    "silence at the deadline": Row("", "DFLA"),
}
"""All rows but the last one, which is no status of its own: see below."""


def shows(script: Script, row: Row) -> bool:
    """Whether the conversation asserts the row: in a header, and in the record's lines (after a step, or in the end)."""
    header = any(
        re.search(rf" {row.header}$", status) for step in script.steps for status in (step.status or ())
    )  # fmt: skip
    lines = [line for step in script.steps for line in (step.lines or ())] + list(script.history or ())
    record = any(re.search(rf" {row.record}$", line) for line in lines)
    return (header or not row.header) and (record or not row.record)


@pytest.mark.parametrize("situation", ROWS)
def test_every_row_of_the_status_table_has_a_conversation(situation: str) -> None:
    assert [script.name for script in SCRIPTS if shows(script, ROWS[situation])]


def test_a_row_that_no_conversation_shows_would_be_named() -> None:
    assert not any(shows(script, Row("REJT/MONY", "REJT/MONY")) for script in SCRIPTS)


@pytest.mark.parametrize("how_far", ["forwarded", "received"])
def test_what_is_handed_over_and_acknowledged_has_a_conversation(how_far: str) -> None:
    steps = [step for script in SCRIPTS for step in script.steps]
    assert any(line.endswith(f" {how_far}") for step in steps for line in step.passed or ())
