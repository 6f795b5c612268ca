"""The agent's answers to a batch: which line each is of, what was cancelled, and files that cannot be read."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from bot.agent.acknowledgement_files import read_acknowledgements
from bot.handover.acknowledgements import Acknowledgement, Answer, Match, fit, missing
from bot.handover.batches import Act, Batch, next_batch
from bot.handover.cancellation_messages import cancellation_message
from bot.handover.status_messages import Told, status_message
from bot.model import CaseState, Status
from tests.handover_batch import ACCOUNTS, acts, frozen, said
from tests.handover_values import NOON, NOTES, case_of, entry


def test_acknowledgements_match_by_our_id_else_by_account_and_amount() -> None:
    batch = frozen([entry("A-1", 40000), entry("A-2", 1000), entry("A-3", 7000)])
    rows = fit(
        [batch],
        [
            said(2, instruction_id="I-A-1"),
            said(3, account="A-2", quantity=Decimal(1000)),
            said(4, account="A-3", quantity=Decimal(7001)),
            said(5, account="A-7", quantity=Decimal(1)),
            said(6, instruction_id="I-A-1", account="A-2"),
            said(7, instruction_id="I-other"),
        ],
    )
    assert [row.match for row in rows] == [
        Match.MATCHED,
        Match.MATCHED,
        Match.DIFFERS,
        Match.UNMATCHED,
        Match.DIFFERS,
        Match.UNMATCHED,
    ]
    assert rows[2].words == "A-3: the amount is 7,000 with us, 7,001 with the agent"


LIST = (
    b'Our Reference,Account No,Principal Amount,Status,Their Number\nI-A-1,A-1,"$40,000",accepted,7\n'
    b"I-A-2,A-2,1000,Rejected,8\n"
)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        (
            "ack.csv",
            LIST,
        ),
        (
            "ack.xml",
            b"".join(
                status_message(NOTES, Told(f"I-{name}", name, status, codes, "face", quantity=Decimal(amount)))
                for name, status, codes, amount in (
                    ("A-1", Status.PACK, (), 40000),
                    ("A-2", Status.REJT, ("SAFE",), 1000),
                )
            ),
        ),
    ],
)
def test_lists_and_messages_of_the_agent_are_read_alike(name: str, content: bytes) -> None:
    lines, problems = read_acknowledgements(content, name)
    assert problems == []
    rows = fit([frozen([entry("A-1", 40000), entry("A-2", 1000)])], lines)
    assert [row.match for row in rows] == [Match.MATCHED, Match.REJECTED]


@pytest.mark.parametrize(
    ("name", "content", "named"),
    [
        ("a.csv", b"name,quantity\nx,1\n", "no column names the instruction or the account"),
        ("a.csv", b"account,quantity\nA-1,forty\n", "is no amount"),
        ("a.csv", b"account,quantity\nA-1,NaN\n", "is no amount"),
        ("a.csv", b"account,status\nA-1,maybe\n", "is no answer that we know"),
        ("a.xml", b"<Document/>", "no status of an instruction"),
        ("a.xml", b"<Document>", "no XML that can be read"),
        ("a.xml", b"", "no message"),
        ("a.xlsx", b"PK", "not a workbook"),
    ],
)
def test_a_file_of_the_agents_that_cannot_be_read_is_named(name: str, content: bytes, named: str) -> None:
    lines, problems = read_acknowledgements(content, name)
    assert lines == []
    assert named in problems[0].message


def test_no_entity_of_the_agents_xml_is_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("I-A-1", encoding="utf-8")
    bomb = (
        f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY s SYSTEM "file://{tmp_path}/secret">]>'
        "<Document><CorpActnInstrStsAdvc><InstrId><Id>&s;</Id></InstrId></CorpActnInstrStsAdvc></Document>"
    )
    lines, _ = read_acknowledgements(bomb.encode(), "a.xml")
    assert all(line.instruction_id != "I-A-1" for line in lines)


def test_an_answer_to_the_tender_is_none_to_its_cancellation() -> None:
    first = frozen([entry("A-1", 40000)])
    gone = case_of(None, "A-1", state=CaseState.WITHDRAWN)
    second = next_batch(NOTES, ACCOUNTS, [], {"A-1": gone}, [first], made=NOON, by="R. Vance")
    assert acts(second) == [("cancel", "I-A-1", "I-A-1")]
    both = [first, second]
    # The agent's answer to batch 1 comes in only after batch 2 went out.
    late = Acknowledgement(NOTES.id, "one.csv", NOON, "R. Vance", fit(both, [said(2, instruction_id="I-A-1")]))
    assert [(number, line.act) for number, line in missing(both, [late])] == [(2, Act.CANCEL)]
    then = fit(both, [said(2, instruction_id="I-A-1")], [late])
    assert [(row.match, row.batch) for row in then] == [(Match.MATCHED, 2)]


def cancelled_in_batch_2() -> list[Batch]:
    """An instruction of batch 1 that batch 2 takes back."""
    first = frozen([entry("A-1", 40000), entry("A-2", 1000)])
    gone = case_of(None, "A-1", state=CaseState.WITHDRAWN)
    stays = [entry("A-2", 1000)]
    second = next_batch(NOTES, ACCOUNTS, stays, {"A-1": gone}, [first], made=NOON, by="R. Vance")
    assert acts(second) == [("cancel", "I-A-1", "I-A-1")]
    return [first, second]


@pytest.mark.parametrize("amount", [None, "40000", "0"])
def test_cancelled_is_the_answer_that_a_cancellation_asks_for(amount: str | None) -> None:
    both = cancelled_in_batch_2()
    quantity = Decimal(amount) if amount else None
    answers = fit(both, [said(2, instruction_id="I-A-1", quantity=quantity, answer=Answer.CANCELLED)])
    assert [(row.match, row.batch) for row in answers] == [(Match.MATCHED, 2)]
    # The tender that is gone is not waited for any more, although the agent never acknowledged it.
    kept = Acknowledgement(NOTES.id, "two.csv", NOON, "R. Vance", answers)
    assert [(number, line.account) for number, line in missing(both, [kept])] == [(1, "A-2")]


def test_cancelled_by_the_agent_of_its_own_accord_goes_to_a_person() -> None:
    answers = fit(cancelled_in_batch_2(), [said(2, instruction_id="I-A-2", answer=Answer.CANCELLED)])
    assert [row.match for row in answers] == [Match.REJECTED]
    assert answers[0].words == "A-2: cancelled by the agent, which we had not asked for"


def test_an_instruction_that_was_replaced_is_cancelled_by_its_replacement() -> None:
    first = frozen([entry("A-1", 40000)])
    second = frozen([entry("A-1", 50000, entry_id="I-A-9")], [first])
    assert acts(second) == [("change", "I-A-9", "I-A-1")]
    answers = fit([first, second], [said(2, instruction_id="I-A-1", answer=Answer.CANCELLED)])
    assert [(row.match, row.batch) for row in answers] == [(Match.MATCHED, 1)]
    taken = Acknowledgement(
        NOTES.id, "x.csv", NOON, "R. Vance", fit([first, second], [said(2, instruction_id="I-A-9")])
    )
    assert missing([first, second], [taken]) == []


@pytest.mark.parametrize(
    ("status", "codes", "match"),
    [
        (Status.CANC, ("CANI",), Match.MATCHED),
        (Status.PACK, (), Match.MATCHED),
        (Status.REJT, ("DPRG",), Match.REJECTED),
        (Status.PEND, ("OTHR",), Match.PENDING),
    ],
)
def test_the_agents_status_of_a_cancellation_is_read(status: Status, codes: tuple[str, ...], match: Match) -> None:
    message = cancellation_message(NOTES, Told("I-A-1", "A-1", status, codes, "face", quantity=Decimal(40000)))
    lines, problems = read_acknowledgements(message, "ack.xml")
    assert problems == []
    assert [(row.match, row.batch) for row in fit(cancelled_in_batch_2(), lines)] == [(match, 2)]


def test_the_agents_word_for_cancelled_is_read_from_its_list() -> None:
    lines, problems = read_acknowledgements(b"instruction_id,status\nI-A-1,Cancelled\n", "ack.csv")
    assert problems == []
    assert [row.match for row in fit(cancelled_in_batch_2(), lines)] == [Match.MATCHED]
