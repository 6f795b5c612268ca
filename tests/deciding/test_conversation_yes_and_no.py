"""A yes records what was read back and nothing else; a no opens the case again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from build import (
    BOTH,
    DESK,
    FALKE,
    FALKE_TWO,
    IDA,
    MARKET,
    NO,
    NORA,
    OTTO,
    RESPONSE,
    STRANGER,
    YES,
    Office,
    nothing,
    part,
    reading,
    recorded,
    signed,
    tells,
)

from bot.model import Action, AnswerKind, CaseState, MailStatus, Outcome, Reason, Status
from nlp.instruction import Capacity, Kind

ME = signed("Nora E. Quill")
COUPLE = signed("Otto Brandis", "Ida Brandis")
KIM = signed(("Kim Alder", Capacity.BROKER))
SECOND = timedelta(seconds=1)


def read_back(office: Office, quantity: int = 5000) -> Outcome:
    """Nora's instruction, read back."""
    return office.receive(NORA, tells(part("Q-1", quantity), by=ME))


def test_a_yes_in_the_thread_of_the_read_back_records_it() -> None:
    office = Office()
    shown = read_back(office)
    outcome = office.receive(NORA, YES, answers=shown)
    assert outcome.decision.action is Action.RECORD
    (entry,) = outcome.entries
    assert (entry.status, entry.codes, entry.confirmed_by) == (Status.PACK, (), NORA)
    assert entry.entry_id == shown.entries[0].entry_id
    assert entry.recorded == entry.confirmed
    assert office.case("Q-1").state is CaseState.RECORDED
    assert outcome.answers[0].kind is AnswerKind.RECORDED


def test_a_yes_twice_records_once_and_says_so() -> None:
    office = Office()
    shown = read_back(office)
    office.receive(NORA, YES, answers=shown)
    before = dict(office.record)
    again = office.receive(NORA, YES, answers=shown)
    assert (again.cases, again.entries) == ((), ())
    assert again.answers[0].notes == ("already_recorded",)
    assert office.record == before


def test_a_yes_to_an_older_read_back_is_void_and_the_latest_is_read_back_again() -> None:
    office = Office()
    old = read_back(office, 5000)
    read_back(office, 8000)
    outcome = office.receive(NORA, YES, answers=old)
    assert outcome.decision.action is Action.CONFIRM
    assert outcome.decision.lines[0].quantity == Decimal(8000)
    assert outcome.answers[0].notes == ("outdated",)
    assert office.stands() == {}
    office.receive(NORA, YES, answers=outcome)
    assert office.stands() == {"Q-1": ("tender_part", Decimal(8000))}


def test_a_yes_to_the_latest_but_one_of_the_same_content_reads_back_again() -> None:
    office = Office()
    first, _ = read_back(office), read_back(office)
    assert office.receive(NORA, YES, answers=first).decision.action is Action.CONFIRM
    assert office.stands() == {}


@pytest.mark.parametrize("authenticated", [None, False])
def test_a_bare_yes_in_a_new_mail_that_is_not_authenticated_gets_the_read_back_again(authenticated: object) -> None:
    office = Office()
    shown = read_back(office)
    outcome = office.receive(NORA, YES, authenticated=authenticated)  # type: ignore[arg-type]
    assert outcome.decision.action is Action.CONFIRM
    assert outcome.answers[0].notes == ("resent",)
    assert outcome.threads[0].reference != shown.threads[0].reference
    assert office.stands() == {}
    office.receive(NORA, YES, answers=outcome)
    assert office.stands() == {"Q-1": ("tender_part", Decimal(5000))}


def test_a_bare_yes_in_a_new_authenticated_mail_counts_for_the_only_read_back() -> None:
    office = Office()
    read_back(office)
    assert office.receive(NORA, YES, authenticated=True).decision.action is Action.RECORD


def test_a_bare_yes_does_not_count_where_two_read_backs_are_open() -> None:
    office = Office()
    read_back(office)
    office.receive(NORA, tells(part("Q-2", 6000), by=ME))
    outcome = office.receive(NORA, YES, authenticated=True)
    assert outcome.decision.action is Action.CONFIRM
    assert {line.account for line in outcome.decision.lines} == {"Q-1", "Q-2"}
    assert office.stands() == {}


def test_a_bare_yes_where_nothing_is_read_back_asks() -> None:
    office = Office()
    office.receive(NORA, tells(part("Q-1", 5000)))
    assert office.receive(NORA, YES, authenticated=True).decision.action is Action.REQUEST
    assert office.stands() == {}


def test_a_yes_from_a_stranger_or_another_holder_records_nothing() -> None:
    office = Office()
    shown = read_back(office)
    for address in (STRANGER, OTTO):
        outcome = office.receive(address, YES, answers=shown)
        assert outcome.decision.action is Action.FLAG
        assert outcome.cases == ()
    assert office.stands() == {}


def test_one_of_those_who_signed_may_say_yes_also_from_the_copy() -> None:
    office = Office()
    shown = office.receive(OTTO, tells(part("Q-3", 5000), by=COUPLE))
    outcome = office.receive(IDA, YES, answers=shown)
    assert outcome.decision.action is Action.RECORD
    assert outcome.entries[-1].confirmed_by == IDA
    assert [(answer.to, answer.copy) for answer in outcome.answers] == [(IDA, False), (OTTO, True)]


def test_a_yes_from_a_copy_is_for_the_account_that_the_copy_spoke_of_alone() -> None:
    office = Office()
    words = tells(part("Q-3", 5000), part("Q-9", 2000), by=COUPLE)
    shown = office.receive(OTTO, words)
    copy = shown.answers[1]
    assert (copy.to, [line.account for line in copy.lines]) == (IDA, ["Q-3"])
    outcome = office.receive(IDA, YES, answers=shown)
    assert outcome.decision.action is Action.RECORD
    assert [line.account for line in outcome.answers[0].lines] == ["Q-3"]
    assert office.stands() == {"Q-3": ("tender_part", Decimal(5000))}
    office.receive(OTTO, YES, answers=shown)
    assert set(office.stands()) == {"Q-3", "Q-9"}


def test_an_officer_who_was_not_asked_and_has_not_signed_cannot_say_yes() -> None:
    desk = DESK
    firm = replace(desk.accounts["Q-5"], authority_on_file=True)
    office = Office(desk=replace(desk, accounts={**desk.accounts, "Q-5": firm}))
    shown = office.receive(
        "office@tarnworks.example", tells(part("Q-5", 5000), by=signed(("Hugo Tarn", Capacity.OFFICER)))
    )
    assert shown.decision.action is Action.CONFIRM
    outcome = office.receive("sales@tarnworks.example", YES, answers=shown)
    assert outcome.decision.action is Action.REQUEST
    assert office.stands() == {}
    signed_yes = replace(YES, signers=signed("Hugo Tarn"))
    assert office.receive("sales@tarnworks.example", signed_yes, answers=shown).decision.action is Action.RECORD


def test_a_yes_is_void_when_the_position_changed_since_the_read_back() -> None:
    office = Office()
    shown = read_back(office, 50_000)
    sold = replace(office.desk.accounts["Q-1"], position=Decimal(40_000))
    office.desk = replace(office.desk, accounts={**office.desk.accounts, "Q-1": sold})
    outcome = office.receive(NORA, YES, answers=shown)
    assert outcome.decision.action is Action.REQUEST
    assert outcome.decision.reasons == (Reason.OVER_POSITION,)
    assert office.stands() == {}
    assert office.receive(NORA, YES, answers=shown).decision.action is not Action.RECORD


def test_a_yes_after_our_deadline_to_an_instruction_in_time_is_for_staff() -> None:
    office = Office()
    shown = office.receive(NORA, tells(part("Q-1", 5000), by=ME), at=RESPONSE)
    outcome = office.receive(NORA, YES, answers=shown, at=RESPONSE + SECOND)
    assert outcome.decision.action is Action.FLAG
    assert set(outcome.decision.reasons) == {Reason.LATE, Reason.LATE_YES}
    assert (outcome.entries[0].status, outcome.entries[0].codes) == (Status.PEND, ("ADEA",))
    assert outcome.answers[0].kind is AnswerKind.FLAGGED
    assert "late_yes" in outcome.answers[0].notes
    assert office.stands() == {}


def test_a_yes_in_the_deadlines_own_second_is_in_time() -> None:
    office = Office()
    shown = office.receive(NORA, tells(part("Q-1", 5000), by=ME), at=RESPONSE - SECOND)
    assert office.receive(NORA, YES, answers=shown, at=RESPONSE).decision.action is Action.RECORD


def test_a_yes_after_the_markets_deadline_is_rejected_late() -> None:
    office = Office()
    shown = office.receive(NORA, tells(part("Q-1", 5000), by=ME), at=RESPONSE)
    late = office.mail(NORA, YES, answers=shown, at=MARKET + SECOND)
    outcome = office.decide(late)
    assert outcome.decision.action is Action.FLAG
    assert (outcome.entries[0].status, outcome.entries[0].codes) == (Status.REJT, ("LATE",))
    assert "late_yes_market" in outcome.answers[0].notes
    assert office.case("Q-1").draft is None


def test_staff_may_accept_a_late_yes_while_the_market_is_open_and_not_after() -> None:
    office = Office()
    shown = office.receive(NORA, tells(part("Q-1", 5000), by=ME), at=RESPONSE)
    late = office.mail(NORA, YES, answers=shown, at=RESPONSE + SECOND)
    office.decide(late)
    accepted = office.accept(late)
    assert accepted.decision.action is Action.RECORD
    assert office.stands() == {"Q-1": ("tender_part", Decimal(5000))}
    over = Office()
    shown = over.receive(NORA, tells(part("Q-1", 5000), by=ME), at=RESPONSE)
    assert over.accept(over.mail(NORA, YES, answers=shown, at=MARKET + SECOND)).decision.action is Action.FLAG
    assert over.stands() == {}


def test_a_no_before_the_record_opens_the_case_again() -> None:
    office = Office()
    shown = read_back(office)
    outcome = office.receive(NORA, NO, answers=shown)
    assert outcome.decision.action is Action.REQUEST
    assert outcome.answers[0].notes == ("reopened",)
    assert office.case("Q-1").state is CaseState.OPEN
    assert office.case("Q-1").draft is None
    assert [(entry.status, entry.codes) for entry in outcome.entries] == [(Status.CANC, ("CANI",))]
    assert office.receive(NORA, YES, answers=shown).decision.action is Action.REQUEST
    assert office.stands() == {}


def test_a_no_of_any_holder_before_the_record_reopens_and_the_others_are_told() -> None:
    office = Office()
    shown = office.receive(OTTO, tells(part("Q-3", 5000), by=COUPLE))
    outcome = office.receive(IDA, NO, answers=shown)
    assert office.case("Q-3").state is CaseState.OPEN
    assert [(answer.to, answer.copy) for answer in outcome.answers] == [(IDA, False), (OTTO, True)]
    assert office.receive(OTTO, YES, answers=shown).decision.action is not Action.RECORD


def test_a_bare_no_in_a_new_mail_stops_what_is_open() -> None:
    office = Office()
    read_back(office)
    office.receive(NORA, NO)
    assert office.case("Q-1").draft is None


def test_a_no_after_the_record_is_for_staff() -> None:
    office = Office()
    shown = office.receive(OTTO, tells(part("Q-3", 5000), by=COUPLE))
    office.receive(OTTO, YES, answers=shown)
    for answers in (shown, None):
        outcome = office.receive(IDA, NO, answers=answers)
        assert outcome.decision.reasons == (Reason.AFTER_THE_RECORD,)
        assert outcome.mail_status is MailStatus.FLAGGED
    assert office.stands() == {"Q-3": ("tender_part", Decimal(5000))}


def test_a_no_to_a_change_leaves_what_stands() -> None:
    office = Office()
    recorded(office, NORA, tells(part("Q-1", 5000), by=ME))
    change = read_back(office, 8000)
    office.receive(NORA, NO, answers=change)
    assert office.case("Q-1").state is CaseState.RECORDED
    assert office.stands() == {"Q-1": ("tender_part", Decimal(5000))}


def test_yes_but_make_it_forty_is_a_change_read_back_again() -> None:
    office = Office()
    shown = read_back(office)
    change = office.receive(NORA, tells(part("Q-1", 40_000), by=ME), answers=shown)
    assert change.decision.action is Action.CONFIRM
    assert office.stands() == {}
    assert office.receive(NORA, YES, answers=shown).decision.action is Action.CONFIRM
    assert office.stands() == {}


BATCH = tells(part("F-1", 10_000), part("F-2", 20_000), part("F-3", 30_000), by=KIM)


def test_all_fine_except_one_records_the_rest_and_asks_about_that_one() -> None:
    office = Office()
    shown = office.receive(FALKE, BATCH)
    outcome = office.receive(FALKE, replace(YES, disagreed=("F-2",)), answers=shown)
    assert office.stands() == {"F-1": ("tender_part", Decimal(10_000)), "F-3": ("tender_part", Decimal(30_000))}
    assert outcome.decision.action is Action.REQUEST
    (answer,) = outcome.answers
    assert answer.kind is AnswerKind.REQUEST
    assert answer.notes == ("excepted",)
    assert office.case("F-2").state is CaseState.OPEN


def test_an_exception_with_a_new_amount_is_read_back_in_the_same_answer() -> None:
    office = Office()
    shown = office.receive(FALKE, BATCH)
    words = replace(YES, disagreed=("F-2",), instructions=(part("F-2", 15_000),), signers=KIM)
    outcome = office.receive(FALKE, words, answers=shown)
    assert [(line.account, line.action) for line in outcome.decision.lines] == [
        ("F-2", Action.CONFIRM),
        ("F-1", Action.RECORD),
        ("F-3", Action.RECORD),
    ]
    assert set(office.stands()) == {"F-1", "F-3"}
    office.receive(FALKE, YES, answers=outcome)
    assert office.stands()["F-2"] == ("tender_part", Decimal(15_000))


def test_a_yes_limited_to_some_accounts_reads_the_others_back_again() -> None:
    office = Office()
    shown = office.receive(FALKE, BATCH)
    outcome = office.receive(FALKE, replace(YES, agreed=("F-1",)), answers=shown)
    assert set(office.stands()) == {"F-1"}
    assert [line.action for line in outcome.decision.lines] == [Action.RECORD, Action.CONFIRM, Action.CONFIRM]
    office.receive(FALKE, YES, answers=outcome)
    assert set(office.stands()) == {"F-1", "F-2", "F-3"}


def test_an_instruction_with_a_yes_to_the_others_does_both() -> None:
    office = Office()
    shown = office.receive(FALKE, BATCH)
    words = tells(part("F-2", 15_000), by=KIM, agreed=("F-1", "F-3"))
    office.receive(FALKE, words, answers=shown)
    assert set(office.stands()) == {"F-1", "F-3"}
    assert office.case("F-2").state is CaseState.READ_BACK


def test_a_brokers_no_to_one_of_several_leaves_the_others_read_back() -> None:
    office = Office()
    shown = office.receive(FALKE, BATCH)
    office.receive(FALKE, replace(NO, disagreed=("F-2",)), answers=shown)
    assert office.case("F-2").draft is None
    office.receive(FALKE, YES, answers=shown)
    assert set(office.stands()) == {"F-1", "F-3"}


def test_another_desk_of_the_broker_cannot_say_yes_unless_it_was_asked() -> None:
    office = Office()
    shown = office.receive(FALKE, tells(nothing("F-1"), by=KIM))
    assert office.receive(FALKE_TWO, YES, answers=shown).decision.action is Action.REQUEST
    assert office.stands() == {}


def test_a_yes_with_one_mailbox_for_both_holders_records() -> None:
    office = Office()
    shown = office.receive(BOTH, tells(part("Q-8", 5000), by=signed("Paul Winter", "Pia Winter")))
    assert len(shown.answers) == 1
    assert office.receive(BOTH, YES, answers=shown).decision.action is Action.RECORD


def test_two_different_lines_for_one_account_beside_a_yes_are_asked_about_and_never_read_back() -> None:
    office = Office()
    shown = office.receive(NORA, tells(part("Q-2", 4000), by=ME))
    mixed = reading(Kind.CONFIRMATION, part("Q-1", 5000), part("Q-1", 9000), by=ME)
    outcome = office.receive(NORA, mixed, answers=shown)
    (line,) = (line for line in outcome.decision.lines if line.account == "Q-1")
    assert (line.action, line.reasons) == (Action.REQUEST, (Reason.CONTRADICTORY,))
    office.receive(NORA, YES, answers=outcome)
    assert office.stands() == {"Q-2": ("tender_part", Decimal(4000))}
