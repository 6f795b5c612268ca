"""Taking a tender back: before the record, after it, in part, too late, twice."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from build import (
    BOTH,
    IDA,
    MARKET,
    MONDAY,
    NO,
    NORA,
    OTTO,
    RESPONSE,
    YES,
    Office,
    back,
    nothing,
    part,
    recorded,
    signed,
    tells,
)

from bot.model import Action, AnswerKind, CaseState, Missing, Reason, Status
from nlp.instruction import Election, Instruction, Kind

ME = signed("Nora E. Quill")
COUPLE = signed("Otto Brandis", "Ida Brandis")
SECOND = timedelta(seconds=1)


def tendered(office: Office, quantity: int = 50_000) -> None:
    """Nora's tender, on record."""
    recorded(office, NORA, tells(part("Q-1", quantity), by=ME))


def test_a_withdrawal_in_a_fresh_case_is_read_back_without_asking_whether_there_was_a_tender() -> None:
    outcome = Office().receive(NORA, tells(back("Q-1"), by=ME))
    assert outcome.decision.action is Action.CONFIRM
    assert outcome.decision.lines[0].quantity == Decimal(100_000)


def test_its_yes_with_nothing_on_record_is_refused_plainly() -> None:
    office = Office()
    shown = office.receive(NORA, tells(back("Q-1"), by=ME))
    outcome = office.receive(NORA, YES, answers=shown)
    assert (outcome.entries[0].status, outcome.entries[0].codes) == (Status.REJT, ("ULNK",))
    assert "nothing_to_withdraw" in outcome.answers[0].notes
    assert office.case("Q-1").draft is None
    assert office.case("Q-1").withdrawal_since is None


def test_withdrawn_before_anything_is_recorded_drops_the_open_read_back() -> None:
    office = Office()
    shown = office.receive(NORA, tells(part("Q-1", 5000), by=ME))
    outcome = office.receive(NORA, tells(back("Q-1"), by=ME))
    assert outcome.answers[0].kind is AnswerKind.WITHDRAWN
    assert outcome.answers[0].notes == ("nothing_recorded",)
    assert [(entry.status, entry.codes) for entry in outcome.entries] == [(Status.CANC, ("CANI",))]
    assert office.receive(NORA, YES, answers=shown).decision.action is Action.REQUEST
    assert office.stands() == {}


def test_one_joint_holder_may_take_back_what_is_not_recorded() -> None:
    office = Office()
    office.receive(OTTO, tells(part("Q-3", 5000), by=COUPLE))
    outcome = office.receive(IDA, tells(back("Q-3"), by=signed("Ida Brandis")))
    assert office.case("Q-3").draft is None
    assert [(answer.to, answer.copy) for answer in outcome.answers] == [(IDA, False), (OTTO, True)]


def test_a_part_taken_back_before_the_record_asks_how_much_shall_stay() -> None:
    office = Office()
    office.receive(NORA, tells(part("Q-1", 50_000), by=ME))
    outcome = office.receive(NORA, tells(back("Q-1", 20_000), by=ME))
    assert (outcome.decision.action, outcome.decision.missing) == (Action.REQUEST, (Missing.QUANTITY,))
    assert office.case("Q-1").draft is None


def test_a_withdrawal_after_the_record_is_read_back_and_done_on_yes() -> None:
    office = Office()
    tendered(office)
    shown = office.receive(NORA, tells(back("Q-1"), by=ME))
    assert shown.decision.lines[0].quantity == Decimal(50_000)
    assert office.case("Q-1").withdrawal_since == office.clock
    assert office.stands() == {"Q-1": ("tender_part", Decimal(50_000))}
    done = office.receive(NORA, YES, answers=shown)
    assert done.answers[0].kind is AnswerKind.WITHDRAWN
    assert office.stands() == {}
    case = office.case("Q-1")
    assert (case.state, case.standing, case.withdrawal_since) == (CaseState.WITHDRAWN, None, None)
    assert {(entry.status, entry.codes) for entry in done.entries} == {(Status.CANC, ("CANI",))}


def test_a_withdrawal_of_all_that_names_the_whole_position_means_the_tender_on_record() -> None:
    office = Office()
    tendered(office)
    shown = office.receive(NORA, tells(Instruction("Q-1", Election.WITHDRAW_ALL, Decimal(100_000)), by=ME))
    assert shown.decision.action is Action.CONFIRM
    assert shown.decision.lines[0].quantity == Decimal(50_000)


def test_a_withdrawal_of_all_with_another_figure_is_contradictory() -> None:
    office = Office()
    tendered(office)
    outcome = office.receive(NORA, tells(Instruction("Q-1", Election.WITHDRAW_ALL, Decimal(30_000)), by=ME))
    assert outcome.decision.reasons == (Reason.CONTRADICTORY,)


def test_a_withdrawal_of_part_leaves_the_rest_as_a_new_entry() -> None:
    office = Office()
    tendered(office)
    before = office.case("Q-1").standing
    shown = office.receive(NORA, tells(back("Q-1", 20_000), by=ME))
    assert shown.decision.lines[0].remaining == Decimal(30_000)
    done = office.receive(NORA, YES, answers=shown)
    assert office.stands() == {"Q-1": ("tender_part", Decimal(30_000))}
    after = office.case("Q-1")
    assert after.state is CaseState.RECORDED
    assert after.standing is not None
    assert before is not None
    assert after.standing.supersedes == before.entry_id
    assert done.decision.lines[0].remaining == Decimal(30_000)
    again = office.receive(NORA, YES, answers=shown)
    assert (again.entries, again.cases) == ((), ())


def test_a_withdrawal_of_the_exact_amount_tendered_leaves_nothing() -> None:
    office = Office()
    tendered(office)
    office.receive(NORA, YES, answers=office.receive(NORA, tells(back("Q-1", 50_000), by=ME)))
    assert office.stands() == {}
    assert office.case("Q-1").state is CaseState.WITHDRAWN


def test_more_than_is_tendered_cannot_be_withdrawn() -> None:
    office = Office()
    tendered(office)
    outcome = office.receive(NORA, tells(back("Q-1", 60_000), by=ME))
    assert (outcome.decision.action, outcome.decision.reasons) == (Action.REQUEST, (Reason.OVER_POSITION,))
    assert office.stands() == {"Q-1": ("tender_part", Decimal(50_000))}


def test_a_withdrawal_of_a_joint_tender_needs_both_and_holds_it_back_meanwhile() -> None:
    office = Office()
    recorded(office, OTTO, tells(part("Q-3", 5000), by=COUPLE))
    first = office.receive(OTTO, tells(back("Q-3"), by=signed("Otto Brandis")))
    assert first.decision.missing == (Missing.CO_SIGNATURE,)
    since = office.clock
    assert office.case("Q-3").withdrawal_since == since
    second = office.receive(IDA, tells(back("Q-3"), by=signed("Ida Brandis")))
    assert second.decision.action is Action.CONFIRM
    assert office.case("Q-3").withdrawal_since == since


def test_a_no_to_the_withdrawals_read_back_lets_the_tender_stand() -> None:
    office = Office()
    tendered(office)
    shown = office.receive(NORA, tells(back("Q-1"), by=ME))
    office.receive(NORA, NO, answers=shown)
    case = office.case("Q-1")
    assert (case.state, case.draft, case.withdrawal_since) == (CaseState.RECORDED, None, None)
    assert office.stands() == {"Q-1": ("tender_part", Decimal(50_000))}


def test_already_withdrawn_is_said_plainly() -> None:
    office = Office()
    tendered(office)
    office.receive(NORA, YES, answers=office.receive(NORA, tells(back("Q-1"), by=ME)))
    outcome = office.receive(NORA, tells(back("Q-1"), by=ME))
    assert outcome.answers[0].notes == ("already_withdrawn",)
    assert outcome.decision.lines[0].codes == ("DCAN",)
    assert outcome.cases == ()


def test_a_recorded_no_leaves_nothing_to_withdraw() -> None:
    office = Office()
    recorded(office, NORA, tells(nothing("Q-1")))
    outcome = office.receive(NORA, tells(back("Q-1"), by=ME))
    assert outcome.decision.lines[0].codes == ("ULNK",)
    assert office.stands() == {"Q-1": ("do_not_tender", None)}


def test_after_a_withdrawal_a_new_instruction_starts_afresh() -> None:
    office = Office()
    tendered(office)
    office.receive(NORA, YES, answers=office.receive(NORA, tells(back("Q-1"), by=ME)))
    recorded(office, NORA, tells(part("Q-1", 7000), by=ME))
    assert office.stands() == {"Q-1": ("tender_part", Decimal(7000))}


def test_a_withdrawal_is_in_time_until_the_offer_ends() -> None:
    office = Office()
    tendered(office)
    shown = office.receive(NORA, tells(back("Q-1"), by=ME), at=RESPONSE + timedelta(days=1))
    office.receive(NORA, YES, answers=shown, at=MARKET)
    assert office.stands() == {}


def test_a_late_yes_to_a_withdrawal_in_time_goes_to_staff_with_that_said() -> None:
    office = Office()
    tendered(office)
    shown = office.receive(NORA, tells(back("Q-1"), by=ME), at=MARKET - SECOND)
    outcome = office.receive(NORA, YES, answers=shown, at=MARKET + SECOND)
    assert outcome.decision.reasons == (Reason.LATE_YES,)
    assert "late_yes_withdrawal" in outcome.answers[0].notes
    assert office.stands() == {"Q-1": ("tender_part", Decimal(50_000))}
    assert office.case("Q-1").withdrawal_since == MARKET - SECOND


def test_staff_may_carry_out_a_withdrawal_whose_yes_was_late() -> None:
    office = Office()
    tendered(office)
    shown = office.receive(NORA, tells(back("Q-1"), by=ME), at=MARKET - SECOND)
    yes = office.mail(NORA, YES, answers=shown, at=MARKET + SECOND)
    office.decide(yes)
    assert office.accept(yes).decision.action is Action.RECORD
    assert office.stands() == {}


def test_a_withdrawal_after_its_deadline_changes_nothing() -> None:
    office = Office()
    tendered(office)
    outcome = office.receive(NORA, tells(back("Q-1"), by=ME), at=MARKET + SECOND)
    assert outcome.decision.lines[0].codes == ("INIR",)
    assert office.case("Q-1").withdrawal_since is None


def test_a_new_instruction_does_not_end_the_holding_back_before_its_yes() -> None:
    office = Office()
    tendered(office)
    office.receive(NORA, tells(back("Q-1"), by=ME), at=MONDAY + timedelta(days=1))
    shown = office.receive(NORA, tells(part("Q-1", 9000), by=ME))
    assert office.case("Q-1").withdrawal_since == MONDAY + timedelta(days=1)
    office.receive(NORA, YES, answers=shown)
    assert office.case("Q-1").withdrawal_since is None
    assert office.stands() == {"Q-1": ("tender_part", Decimal(9000))}


@pytest.mark.parametrize("signature", ["Paul Winter", "Pia Winter"])
def test_withdrawing_while_a_change_is_open_drops_the_change(signature: str) -> None:
    office = Office()
    both = signed("Paul Winter", "Pia Winter")
    recorded(office, BOTH, tells(part("Q-8", 5000), by=both))
    office.receive(BOTH, tells(part("Q-8", 9000), by=both))
    outcome = office.receive(BOTH, tells(back("Q-8"), by=signed(signature)))
    assert outcome.decision.action is Action.REQUEST
    draft = office.case("Q-8").draft
    assert draft is not None
    assert draft.kind is Kind.WITHDRAWAL
