"""The balance of an offer: positions against what is instructed, pending, protected and left, to the cent."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from bot.desk import Desk
from bot.handover.batches import next_batch
from bot.handover.books import Books, balance
from bot.handover.reconcile import Reconciliation, Trouble, reconcile
from bot.handover.reconcile_forms import to_csv, to_json
from bot.model import Case, CaseState, Entry, Reason, Status, Waiting
from nlp.context import Account
from nlp.instruction import Election, Kind, Particulars
from tests.handover_values import NOON, NOTES, account, case_of, draft, entry


def row_of(found: Reconciliation, name: str) -> list[Decimal]:
    [row] = [row for row in found.rows if row.account == name]
    return [row.position, row.instructed, row.pending, row.protected, row.uninstructed]


def troubles(found: Reconciliation) -> list[tuple[str, Trouble]]:
    return [(one.account, one.trouble) for one in found.differences]


def test_a_part_tendered_leaves_the_rest_uninstructed() -> None:
    line = entry("A-1", "40000.25")
    found = reconcile(NOTES, [account("A-1", "100000.50")], [line], [case_of(line)])
    assert row_of(found, "A-1") == [Decimal("100000.50"), Decimal("40000.25"), 0, 0, Decimal("60000.25")]
    assert found.holds


def test_a_recorded_no_counts_as_instructed_for_all_that_is_held() -> None:
    line = entry("A-1", None, Election.DO_NOT_TENDER)
    found = reconcile(NOTES, [account("A-1", 100000)], [line], [case_of(line)])
    assert row_of(found, "A-1") == [100000, 100000, 0, 0, 0]
    assert [(one.option, one.accounts, one.quantity) for one in found.by_option] == [("NOAC", 1, 100000)]


def test_pending_counts_up_to_what_is_free_and_the_excess_is_named() -> None:
    line = entry("A-1", 70000)
    case = case_of(line, state=CaseState.READ_BACK, draft=draft(50000))
    found = reconcile(NOTES, [account("A-1", 100000)], [line], [case], protected={"A-1": Decimal(10000)})
    assert row_of(found, "A-1") == [100000, 70000, 20000, 10000, 0]
    assert found.total.excess == 30000
    assert found.holds
    assert found.notes == ("A-1: 30,000 of what is pending is more than is free",)


def test_a_pending_no_or_all_without_a_figure_is_for_what_is_free() -> None:
    for election in (Election.DO_NOT_TENDER, Election.TENDER_ALL):
        case = case_of(None, "A-1", draft=draft(None, election))
        assert row_of(reconcile(NOTES, [account("A-1", 5000)], [], [case]), "A-1") == [5000, 0, 5000, 0, 0]


def test_what_only_its_timing_holds_up_is_pending_too() -> None:
    late = entry("A-1", 30000, entry_id="I-late", status=Status.PEND, codes=("ADEA",), recorded=None)
    refused = replace(late, entry_id="I-no", status=Status.REJT, codes=("LATE",))
    case = case_of(None, "A-1", waiting=(Waiting(3, late), Waiting(4, refused)))
    assert row_of(reconcile(NOTES, [account("A-1", 100000)], [], [case]), "A-1") == [100000, 0, 30000, 0, 70000]


def test_what_is_on_loan_is_named() -> None:
    line = entry("A-1", 70000)
    found = reconcile(NOTES, [account("A-1", 100000, free=Decimal(60000))], [line], [case_of(line)])
    assert found.holds
    assert found.notes == ("A-1: only 60,000 has been received and is not on loan; held back from hand-over",)


def test_a_withdrawal_that_waits_changes_no_figure_and_is_named() -> None:
    line = entry("A-1", 70000)
    waits = draft(70000, Election.WITHDRAW_ALL, kind=Kind.WITHDRAWAL)
    case = case_of(line, draft=waits, withdrawal_since=NOON)
    found = reconcile(NOTES, [account("A-1", 100000)], [line], [case])
    assert row_of(found, "A-1") == [100000, 70000, 0, 0, 30000]
    assert found.notes == ("A-1: a withdrawal waits for its yes; held back from hand-over",)


def test_what_was_withdrawn_is_a_memo() -> None:
    gone = entry("A-1", 60000, status=Status.CANC, codes=("CANI",), entry_id="I-1")
    done = entry("A-1", 60000, Election.WITHDRAW_ALL, kind=Kind.WITHDRAWAL, status=Status.CANC, entry_id="I-2")
    asked = replace(done, entry_id="I-3", recorded=None)
    case = case_of(None, "A-1", state=CaseState.WITHDRAWN)
    found = reconcile(NOTES, [account("A-1", 60000)], [], [case], history=[gone, done, asked])
    assert row_of(found, "A-1") == [60000, 0, 0, 0, 60000]
    assert found.total.withdrawn == 60000


def test_more_instructed_than_held_is_a_difference_and_offsets_nothing() -> None:
    over, under = entry("A-1", 70000), entry("A-2", 10000)
    found = reconcile(
        NOTES, [account("A-1", 60000), account("A-2", 90000)], [over, under], [case_of(over), case_of(under)]
    )
    assert troubles(found) == [("A-1", Trouble.OVER_INSTRUCTED)]
    assert (found.total.too_much, found.total.uninstructed) == (10000, 80000)
    assert "10,000 more than its position of 60,000" in found.differences[0].words


def test_instructed_and_protected_together_may_not_exceed_the_position() -> None:
    line = entry("A-1", 60000)
    found = reconcile(NOTES, [account("A-1", 70000)], [line], [case_of(line)], protected={"A-1": Decimal(20000)})
    assert troubles(found) == [("A-1", Trouble.OVER_INSTRUCTED)]


def test_an_account_that_the_register_does_not_have_is_named() -> None:
    line = entry("A-9", 5000)
    found = reconcile(NOTES, [account("A-1", 60000)], [line], [case_of(line)], protected={"A-8": Decimal(1)})
    assert troubles(found) == [("A-8", Trouble.UNKNOWN_ACCOUNT), ("A-9", Trouble.UNKNOWN_ACCOUNT)]
    assert found.total.too_much == 5001


def test_an_account_of_another_offers_security_is_not_counted() -> None:
    offer = replace(NOTES, accounts=("A-*",))
    found = reconcile(offer, [account("A-1", 60000), account("B-1", 60000)], [])
    assert found.total.position == 60000


def test_a_position_that_fell_below_what_was_recorded_is_a_difference_until_the_holder_speaks() -> None:
    case = case_of(None, "A-1", state=CaseState.ASKED, draft=draft(100000, mail_id=0, reasons=(Reason.OVER_POSITION,)))
    found = reconcile(NOTES, [account("A-1", 60000)], [], [case])
    assert row_of(found, "A-1") == [60000, 0, 60000, 0, 0]
    assert troubles(found) == [("A-1", Trouble.POSITION_CHANGED)]


def test_a_position_that_rose_is_told_and_no_difference() -> None:
    line = entry("A-1", 100000, Election.TENDER_ALL)
    found = reconcile(NOTES, [account("A-1", 150000)], [line], [case_of(line)], positions_then={"A-1": Decimal(100000)})
    assert found.holds
    assert row_of(found, "A-1") == [150000, 100000, 0, 0, 50000]
    assert found.notes == (
        "A-1: the position rose from 100,000 to 150,000 after the instruction; 100,000 stays on record",
    )


def test_case_and_record_that_name_different_instructions_are_a_difference() -> None:
    line = entry("A-1", 5000)
    accounts = [account("A-1", 9000)]
    assert troubles(reconcile(NOTES, accounts, [line], [Case(NOTES.id, "A-1", version=2)])) == [
        ("A-1", Trouble.CASE_AND_RECORD)
    ]
    assert troubles(reconcile(NOTES, accounts, [], [case_of(line)])) == [("A-1", Trouble.CASE_AND_RECORD)]
    both = [line, replace(line, entry_id="I-2", quantity=Decimal(1000))]
    assert ("A-1", Trouble.TWO_STANDING) in troubles(reconcile(NOTES, accounts, both, [case_of(line)]))


def test_an_instruction_for_another_series_than_the_one_held_is_a_difference() -> None:
    line = entry("A-1", 5000, particulars=Particulars(security="2010"))
    found = reconcile(NOTES, [account("A-1", 9000, security="2008")], [line], [case_of(line)])
    assert troubles(found) == [("A-1", Trouble.OTHER_SECURITY)]


def test_the_forms_for_other_systems_hold_the_same_figures() -> None:
    line = entry("A-1", "40000.25")
    found = reconcile(NOTES, [account("A-1", "100000.50")], [line], [case_of(line)])
    as_json = to_json(found)
    assert as_json["reconciles"] is True
    assert as_json["total"] == {
        "account": "total",
        "broker": None,
        "position": "100000.5",
        "instructed": "40000.25",
        "pending": "0",
        "protected": "0",
        "uninstructed": "60000.25",
        "too_much": "0",
        "excess": "0",
        "withdrawn": "0",
        "option": None,
    }
    assert to_csv(found).splitlines()[1] == "A-1,,100000.5,40000.25,0,0,60000.25,0,0,0,SECU"


CENTS = st.decimals(min_value=0, max_value=10**9, places=2)
NAMES = st.sampled_from([f"A-{number}" for number in range(8)])


@st.composite
def records(draw: st.DrawFn) -> tuple[list[Account], list[Entry], list[Case], dict[str, Decimal]]:
    """Draw a register and a record, which may well not fit together."""
    accounts = [account(name, draw(CENTS)) for name in draw(st.sets(NAMES))]
    elections = [Election.TENDER_PART, Election.TENDER_ALL, Election.DO_NOT_TENDER]
    lines = [
        entry(name, None if election is Election.DO_NOT_TENDER else draw(CENTS), election)
        for name in sorted(draw(st.sets(NAMES)))
        for election in [draw(st.sampled_from(elections))]
    ]
    standing = {line.account: line for line in lines}
    cases = [case_of(line) for line in lines]
    for name in sorted(draw(st.sets(NAMES))):
        waiting = draft(draw(CENTS | st.none()), draw(st.sampled_from(elections)))
        cases = [case for case in cases if case.account != name]
        cases.append(replace(case_of(standing.get(name), name), draft=waiting))
    return accounts, lines, cases, {name: draw(CENTS) for name in sorted(draw(st.sets(NAMES)))}


@given(records())
def test_every_account_and_the_total_balance_to_the_cent_whatever_is_on_record(
    drawn: tuple[list[Account], list[Entry], list[Case], dict[str, Decimal]],
) -> None:
    accounts, lines, cases, protected = drawn
    found = reconcile(NOTES, accounts, lines, cases, protected=protected)
    for row in (*found.rows, found.total):
        sides = row.instructed + row.pending + row.protected + row.uninstructed - row.too_much
        assert row.position == sides
        assert min(row.pending, row.uninstructed, row.too_much, row.excess) >= 0
    assert sum(one.quantity for one in found.by_option) == found.total.instructed
    named = {one.account for one in found.differences}
    assert {row.account for row in found.rows if row.too_much} <= named
    assert found.holds == (not named)


def test_more_with_the_agent_than_is_held_is_a_difference_until_a_batch_takes_it_back() -> None:
    line = entry("A-1", 40000)
    known = {"A-1": account("A-1", 100000)}
    first = next_batch(NOTES, known, [line], {"A-1": case_of(line)}, [], made=NOON, by="R. Vance")
    fell = Desk({NOTES.id: NOTES}, {"A-1": account("A-1", 30000)}, {})
    # The instruction lost its place, and was then rejected at the offer's end: nothing stands, nothing takes it back.
    rejected = replace(line, status=Status.REJT, codes=("LACK",))
    settled = case_of(None, "A-1", state=CaseState.SETTLED)
    found = balance(NOTES, fell, Books((rejected,), (settled,), batches=(first,)))
    assert troubles(found) == [("A-1", Trouble.WITH_THE_AGENT)]
    assert "the agent has 40,000 from batch 1" in found.differences[0].words
    # A smaller one on record in its place goes with the next batch, by itself.
    less = entry("A-1", 30000, entry_id="I-less")
    assert balance(NOTES, fell, Books((rejected, less), (case_of(less),), batches=(first,))).holds
    # What is taken back goes too.
    gone = case_of(None, "A-1", state=CaseState.WITHDRAWN)
    assert balance(NOTES, fell, Books((rejected,), (gone,), batches=(first,))).holds
