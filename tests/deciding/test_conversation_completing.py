"""Several mails complete one case: what was asked, another holder's signature, a change of mind."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from build import (
    BARE,
    BOTH,
    FIRM,
    IDA,
    MONDAY,
    NO,
    NORA,
    OTTO,
    RESPONSE,
    SALES,
    YES,
    Office,
    everything,
    nothing,
    other,
    part,
    reading,
    recorded,
    signed,
    supplies,
    tells,
)

from bot.model import Action, AnswerKind, CaseState, Missing, Reason, Status
from nlp.instruction import Capacity, Evidence, Instruction, Kind, Problem, Signal

ME = signed("Nora E. Quill")
OTTO_S, IDA_S = signed("Otto Brandis"), signed("Ida Brandis")


def test_a_supplement_brings_only_what_was_asked() -> None:
    office = Office()
    asked = office.receive(BARE, tells(part("Q-4", 5000), by=signed("Petra Lindow")))
    assert asked.decision.missing == (Missing.PHONE, Missing.TIN)
    assert office.case("Q-4").state is CaseState.ASKED
    half = office.receive(BARE, supplies(phone="+15185550111"), answers=asked)
    assert (half.decision.action, half.decision.missing) == (Action.REQUEST, (Missing.TIN,))
    assert half.answers[0].notes == ("thanks_for_items",)
    done = office.receive(BARE, supplies(tin="900-70-4321", tin_last4="4321"), answers=half)
    assert done.decision.action is Action.CONFIRM
    assert (done.tin, done.tin_accounts) == ("900-70-4321", ("Q-4",))
    assert done.decision.lines[0].quantity == Decimal(5000)
    assert office.receive(BARE, YES, answers=done).decision.action is Action.RECORD
    assert office.stands() == {"Q-4": ("tender_part", Decimal(5000))}


def test_a_supplement_in_a_new_mail_finds_the_open_case() -> None:
    office = Office()
    office.receive(BARE, tells(part("Q-4", 5000), by=signed("Petra Lindow")))
    done = office.receive(BARE, supplies(phone="+15185550111", tin="900-70-4321"))
    assert done.decision.action is Action.CONFIRM


def test_details_once_given_are_not_asked_for_again() -> None:
    office = Office()
    petra = signed("Petra Lindow")
    asked = office.receive(BARE, tells(part("Q-4", 5000), by=petra))
    office.receive(BARE, supplies(phone="+15185550111", tin="900-70-4321"), answers=asked)
    assert office.receive(BARE, tells(part("Q-4", 7000), by=petra)).decision.action is Action.CONFIRM


def test_a_supplement_from_an_address_that_is_not_on_file_changes_nothing() -> None:
    office = Office()
    asked = office.receive(BARE, tells(part("Q-4", 5000), by=signed("Petra Lindow")))
    before = office.case("Q-4")
    outcome = office.receive(OTTO, supplies(phone="+15185550111"), answers=asked)
    assert outcome.decision.reasons == (Reason.SENDER_NOT_ON_FILE,)
    assert office.case("Q-4") == before


def test_a_signature_alone_completes_what_the_same_address_elected() -> None:
    office = Office()
    asked = office.receive(NORA, tells(part("Q-1", 5000)))
    assert asked.decision.missing == (Missing.SIGNATURE,)
    assert office.receive(NORA, supplies(by=ME), answers=asked).decision.action is Action.CONFIRM


def test_a_capacity_sent_later_completes_the_signature() -> None:
    office = Office()
    address = "agnes@holt.example"
    asked = office.receive(address, tells(part("Q-6", 5000), by=signed("Agnes Holt")))
    later = office.receive(address, supplies(by=signed(("Agnes Holt", Capacity.OFFICER))), answers=asked)
    assert later.decision.action is Action.CONFIRM


def test_a_joint_holders_second_mail_that_repeats_the_election_adds_his_signature() -> None:
    office = Office()
    first = office.receive(OTTO, tells(part("Q-3", 30_000), by=OTTO_S))
    assert first.decision.missing == (Missing.CO_SIGNATURE,)
    second = office.receive(IDA, tells(part("Q-3", 30_000), by=IDA_S))
    assert second.decision.action is Action.CONFIRM
    assert second.decision.lines[0].signers == ("Otto Brandis", "Ida Brandis")
    assert office.case("Q-3").draft is not None
    assert [answer.to for answer in second.answers] == [IDA, OTTO]
    assert [answer.copy for answer in second.answers] == [False, True]


def test_the_read_back_goes_to_the_one_who_completed_it_with_copies_about_that_account_only() -> None:
    office = Office()
    words = tells(part("Q-3", 30_000), by=signed("Otto Brandis", "Ida Brandis"))
    outcome = office.receive(OTTO, words)
    mine, copy = outcome.answers
    assert (mine.kind, mine.to, mine.copy) == (AnswerKind.CONFIRM, OTTO, False)
    assert (copy.kind, copy.to, copy.copy) == (AnswerKind.CONFIRM, IDA, True)
    assert [line.account for line in copy.lines] == ["Q-3"]
    assert mine.reference == copy.reference


def test_a_request_goes_to_the_writer_alone() -> None:
    outcome = Office().receive(OTTO, tells(part("Q-3", 30_000), by=OTTO_S))
    assert [answer.to for answer in outcome.answers] == [OTTO]


def test_a_different_election_by_the_other_joint_holder_is_contradictory_and_both_are_asked() -> None:
    office = Office()
    office.receive(OTTO, tells(part("Q-3", 30_000), by=OTTO_S))
    other_amount = office.receive(IDA, tells(part("Q-3", 50_000), by=IDA_S))
    assert other_amount.decision.action is Action.REQUEST
    assert Reason.CONTRADICTORY in other_amount.decision.reasons
    assert [answer.to for answer in other_amount.answers] == [IDA, OTTO]
    assert {answer.kind for answer in other_amount.answers} == {AnswerKind.REQUEST}


def test_a_contradiction_is_over_once_the_other_holder_agrees() -> None:
    office = Office()
    office.receive(OTTO, tells(part("Q-3", 30_000), by=OTTO_S))
    office.receive(IDA, tells(part("Q-3", 50_000), by=IDA_S))
    agreed = office.receive(OTTO, tells(part("Q-3", 50_000), by=OTTO_S))
    assert agreed.decision.action is Action.CONFIRM
    office.receive(OTTO, YES, answers=agreed)
    assert office.stands() == {"Q-3": ("tender_part", Decimal(50_000))}


def test_holders_with_one_mailbox_contradict_each_other_by_their_signatures() -> None:
    office = Office()
    office.receive(BOTH, tells(part("Q-8", 30_000), by=signed("Paul Winter")))
    outcome = office.receive(BOTH, tells(nothing("Q-8"), by=signed("Pia Winter")))
    assert Reason.CONTRADICTORY in outcome.decision.reasons


def test_a_signature_never_carries_over_to_another_amount() -> None:
    office = Office()
    office.receive(OTTO, tells(part("Q-3", 30_000), by=OTTO_S))
    office.receive(OTTO, tells(part("Q-3", 40_000), by=OTTO_S))
    outcome = office.receive(IDA, tells(part("Q-3", 30_000), by=IDA_S))
    assert outcome.decision.action is Action.REQUEST
    assert office.receive(NORA, tells(part("Q-1", 5000), by=ME)).decision.action is Action.CONFIRM
    assert office.receive(NORA, tells(part("Q-1", 6000))).decision.missing == (Missing.SIGNATURE,)


def test_a_signature_in_reply_is_for_the_content_that_was_shown_and_no_other() -> None:
    office = Office()
    shown = office.receive(OTTO, tells(part("Q-3", 30_000), by=OTTO_S))
    office.receive(OTTO, tells(part("Q-3", 40_000), by=OTTO_S))
    outcome = office.receive(IDA, supplies(by=IDA_S), answers=shown)
    assert outcome.decision.missing == (Missing.CO_SIGNATURE,)


def test_another_holder_who_signs_unasked_is_shown_the_content_first() -> None:
    office = Office()
    office.receive(OTTO, tells(part("Q-3", 30_000), by=OTTO_S))
    shown = office.receive(IDA, supplies(by=IDA_S))
    assert (shown.decision.action, shown.decision.missing) == (Action.REQUEST, (Missing.CO_SIGNATURE,))
    assert shown.answers[0].lines[0].quantity == Decimal(30_000)
    signed_now = office.receive(IDA, supplies(by=IDA_S), answers=shown)
    assert signed_now.decision.action is Action.CONFIRM


def test_a_signed_yes_to_a_request_is_the_signature_that_was_missing() -> None:
    office = Office()
    office.receive(OTTO, tells(part("Q-3", 30_000), by=OTTO_S))
    shown = office.receive(IDA, supplies(by=IDA_S))
    outcome = office.receive(IDA, replace(YES, signers=IDA_S), answers=shown)
    assert outcome.decision.action is Action.CONFIRM
    assert office.stands() == {}


def test_an_amount_sent_later_completes_the_election_from_the_same_address() -> None:
    office = Office()
    asked = office.receive(NORA, tells(part("Q-1", None), by=ME))
    assert asked.decision.missing == (Missing.QUANTITY,)
    amount = Instruction("Q-1", None, Decimal(25_000), quantity_stated=True)
    outcome = office.receive(NORA, tells(amount), answers=asked)
    assert outcome.decision.action is Action.CONFIRM
    assert outcome.decision.lines[0].quantity == Decimal(25_000)


def test_where_all_must_sign_each_signs_the_amount_that_was_left_open() -> None:
    office = Office()
    both = signed("Paul Winter", "Pia Winter")
    asked = office.receive(BOTH, tells(part("Q-8", None), by=both))
    outcome = office.receive(BOTH, tells(part("Q-8", 20_000), by=signed("Paul Winter")), answers=asked)
    assert outcome.decision.missing == (Missing.CO_SIGNATURE,)


def test_a_condition_dropped_needs_a_new_signature() -> None:
    office = Office()
    asked = office.receive(NORA, tells(part("Q-1", 5000, problems=(Problem.CONDITIONAL,)), by=ME))
    assert asked.decision.reasons == (Reason.CONDITIONAL,)
    assert office.receive(NORA, tells(part("Q-1", 5000)), answers=asked).decision.missing == (Missing.SIGNATURE,)


def test_a_supplement_does_not_heal_a_condition() -> None:
    office = Office()
    asked = office.receive(NORA, tells(part("Q-1", 5000, problems=(Problem.CONDITIONAL,)), by=ME))
    outcome = office.receive(NORA, supplies(by=ME), answers=asked)
    assert (outcome.decision.action, outcome.decision.reasons) == (Action.REQUEST, (Reason.CONDITIONAL,))


def test_an_account_named_later_finds_the_instruction_that_waited_for_it() -> None:
    office = Office()
    asked = office.receive(NORA, tells(part(None, 20_000), by=ME))
    assert asked.decision.missing == (Missing.ACCOUNT,)
    outcome = office.receive(NORA, supplies(evidence=(Evidence("account", "body", "Q2", 0, 2),)), answers=asked)
    assert outcome.decision.action is Action.CONFIRM
    assert (outcome.decision.lines[0].account, outcome.decision.lines[0].quantity) == ("Q-2", Decimal(20_000))
    assert outcome.entries[0].received == MONDAY + timedelta(minutes=1)
    line_only = office.receive(NORA, tells(Instruction("Q-1", None)), answers=asked)
    assert line_only.decision.lines[0].account == "Q-1"
    assert line_only.decision.action is Action.CONFIRM


def test_an_offer_named_later_finds_the_instruction_that_waited_for_it() -> None:
    office = Office()
    asked = office.receive(NORA, tells(part("Q-1", 20_000), by=ME, offer=None))
    outcome = office.receive(NORA, supplies(), answers=asked)
    assert outcome.decision.action is Action.CONFIRM
    assert outcome.decision.lines[0].account == "Q-1"


def test_a_reply_that_names_two_accounts_for_one_waiting_line_places_nothing() -> None:
    office = Office()
    asked = office.receive(NORA, tells(part(None, 20_000), by=ME))
    both = tells(Instruction("Q-1", None), Instruction("Q-2", None))
    outcome = office.receive(NORA, both, answers=asked)
    assert outcome.decision.action is Action.REQUEST
    assert office.cases.get(("harbor-2001", "Q-1")) is None or office.case("Q-1").state is not CaseState.READ_BACK


def test_a_later_instruction_replaces_the_open_draft_and_gets_its_own_read_back() -> None:
    office = Office()
    first = office.receive(NORA, tells(part("Q-1", 5000), by=ME))
    second = office.receive(NORA, tells(part("Q-1", 8000), by=ME), answers=first)
    assert second.decision.action is Action.CONFIRM
    assert [entry.status for entry in second.entries] == [Status.CANC, Status.PEND]
    assert second.entries[0].codes == ("CANI",)


def test_a_later_instruction_supersedes_what_stands_only_after_its_own_yes() -> None:
    office = Office()
    recorded(office, NORA, tells(part("Q-1", 5000), by=ME))
    changed = office.receive(NORA, tells(part("Q-1", 8000), by=ME))
    assert changed.decision.lines[0].supersedes
    assert office.stands() == {"Q-1": ("tender_part", Decimal(5000))}
    done = office.receive(NORA, YES, answers=changed)
    assert office.stands() == {"Q-1": ("tender_part", Decimal(8000))}
    assert [(entry.status, entry.codes) for entry in done.entries] == [(Status.CANC, ("CANI",)), (Status.PACK, ())]
    assert done.entries[1].supersedes == done.entries[0].entry_id


def test_a_no_over_a_recorded_tender_needs_the_full_set() -> None:
    office = Office()
    recorded(office, OTTO, tells(part("Q-3", 5000), by=signed("Otto Brandis", "Ida Brandis")))
    outcome = office.receive(OTTO, tells(nothing("Q-3"), by=OTTO_S))
    assert outcome.decision.missing == (Missing.CO_SIGNATURE,)
    assert office.stands() == {"Q-3": ("tender_part", Decimal(5000))}


def test_the_same_again_as_what_stands_is_no_new_instruction() -> None:
    office = Office()
    recorded(office, NORA, tells(everything("Q-1"), by=ME))
    before = dict(office.record)
    again = office.receive(NORA, tells(part("Q-1", 100_000), by=ME))
    assert again.answers[0].kind is AnswerKind.RECORDED
    assert again.answers[0].notes == ("duplicate",)
    assert (again.cases, again.entries) == ((), ())
    assert office.record == before


def test_two_accounts_of_one_sender_are_kept_apart() -> None:
    office = Office()
    first = office.receive(NORA, tells(everything("Q-2"), by=ME))
    second = office.receive(NORA, tells(part("Q-1", 5000), by=ME))
    office.receive(NORA, YES, answers=first)
    assert office.stands() == {"Q-2": ("tender_all", Decimal(40_000))}
    office.receive(NORA, YES, answers=second)
    assert office.stands() == {"Q-2": ("tender_all", Decimal(40_000)), "Q-1": ("tender_part", Decimal(5000))}


def test_one_mail_and_one_answer_about_several_accounts() -> None:
    office = Office()
    outcome = office.receive(NORA, tells(part("Q-1", 5000), part("Q-2", 90_000), by=ME))
    (answer,) = outcome.answers
    assert answer.kind is AnswerKind.REQUEST
    assert [(line.account, line.action) for line in answer.lines] == [
        ("Q-1", Action.CONFIRM),
        ("Q-2", Action.REQUEST),
    ]
    office.receive(NORA, YES, answers=outcome)
    assert office.stands() == {"Q-1": ("tender_part", Decimal(5000))}


def test_what_completes_an_instruction_after_the_deadline_is_late() -> None:
    office = Office()
    asked = office.receive(NORA, tells(part("Q-1", 5000)), at=RESPONSE)
    outcome = office.receive(NORA, supplies(by=ME), answers=asked, at=RESPONSE + timedelta(seconds=1))
    assert outcome.decision.reasons == (Reason.LATE,)
    assert office.case("Q-1").state is CaseState.ASKED


def test_an_older_mail_decided_later_goes_to_staff_and_changes_nothing() -> None:
    office = Office()
    older = office.mail(NORA, tells(part("Q-1", 9000), by=ME), at=MONDAY)
    office.receive(NORA, tells(part("Q-1", 5000), by=ME), at=MONDAY + timedelta(hours=1))
    before = office.case("Q-1")
    outcome = office.decide(older)
    assert outcome.decision.reasons == (Reason.OUT_OF_ORDER,)
    assert office.case("Q-1") == before


def test_a_flagged_mail_does_not_hold_up_a_later_proper_one() -> None:
    office = Office()
    office.receive(NORA, tells(part("Q-1", 5000), by=ME, signals=(Signal.COMPLAINT,)))
    assert office.receive(NORA, tells(part("Q-1", 5000), by=ME)).decision.action is Action.CONFIRM


def test_either_officer_may_complete_what_the_other_began() -> None:
    office = Office()
    asked = office.receive(FIRM, tells(part("Q-5", 5000)))
    outcome = office.receive(SALES, supplies(by=signed(("Vera Moss", Capacity.OFFICER))), answers=asked)
    assert outcome.decision.missing == (Missing.EVIDENCE_OF_AUTHORITY,)


def test_a_mail_of_no_consequence_leaves_the_case_alone() -> None:
    office = Office()
    office.receive(NORA, tells(part("Q-1", 5000), by=ME))
    before = office.case("Q-1")
    for words in (other(Signal.THANKS), other(Signal.EMPTY), reading(Kind.AUTO_REPLY)):
        office.receive(NORA, words)
    assert office.case("Q-1") == before


def test_no_and_a_new_amount_in_one_breath_is_read_back_afresh() -> None:
    office = Office()
    first = office.receive(NORA, tells(everything("Q-1"), by=ME))
    outcome = office.receive(NORA, replace(NO, instructions=(part("Q-1", 40_000),), signers=ME), answers=first)
    assert outcome.decision.action is Action.CONFIRM
    assert outcome.decision.lines[0].quantity == Decimal(40_000)
    office.receive(NORA, YES, answers=first)
    assert office.stands() == {}
