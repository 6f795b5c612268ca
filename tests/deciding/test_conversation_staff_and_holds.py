"""What a person must see: holds, receipts, acceptance, refusal; and what may be said to whom."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from build import (
    BOTH,
    FALKE,
    MARKET,
    NO,
    NORA,
    OFFER,
    OTTO,
    RESPONSE,
    STRANGER,
    TRUST,
    YES,
    Office,
    back,
    everything,
    other,
    part,
    recorded,
    signed,
    supplies,
    tells,
)

from bot.conversation import concerned
from bot.conversation.staff import settle_ask, settle_reject, settle_release_hold
from bot.model import Action, AnswerKind, CaseState, MailStatus, Reason, Status
from nlp.instruction import Capacity, Instruction, Problem, Signal

ME = signed("Nora E. Quill")
KIM = signed(("Kim Alder", Capacity.BROKER))
HOLDING = [Signal.SUSPECTED_FRAUD, Signal.DEATH_NOTICE, Signal.LEGAL]


@pytest.mark.parametrize("signal", HOLDING)
def test_such_a_mail_from_a_holder_holds_the_case_until_staff_settle_it(signal: Signal) -> None:
    office = Office()
    shown = office.receive(NORA, tells(part("Q-1", 5000), by=ME))
    office.receive(NORA, other(signal), answers=shown)
    assert office.case("Q-1").hold == Reason(signal.value)
    later = (YES, NO, supplies(by=ME), tells(part("Q-1", 6000), by=ME), tells(back("Q-1"), by=ME))
    for words in later:
        outcome = office.receive(NORA, words, answers=shown)
        assert outcome.decision.action is Action.FLAG
        assert Reason.ON_HOLD in outcome.decision.reasons
        assert outcome.cases == ()
    assert office.stands() == {}
    office.keep(settle_release_hold(office.case("Q-1"), by="Mara"))
    assert office.receive(NORA, YES, answers=shown).decision.action is Action.RECORD


def test_a_hold_is_only_for_the_accounts_that_the_mail_names() -> None:
    office = Office()
    office.receive(NORA, tells(part("Q-1", 5000), by=ME, signals=(Signal.DEATH_NOTICE,)))
    assert office.case("Q-1").hold is Reason.DEATH_NOTICE
    assert office.receive(NORA, tells(part("Q-2", 5000), by=ME)).decision.action is Action.CONFIRM


def test_a_mail_that_names_no_account_holds_all_of_the_senders() -> None:
    office = Office()
    outcome = office.receive(NORA, other(Signal.LEGAL, offer=None))
    assert {case.account for case in outcome.cases} == {"Q-1", "Q-2"}


def test_a_stranger_holds_nothing() -> None:
    office = Office()
    outcome = office.receive(STRANGER, tells(part("Q-1", 5000), by=ME, signals=(Signal.SUSPECTED_FRAUD,)))
    assert outcome.cases == ()
    foreign = office.receive(OTTO, tells(part("Q-1", 5000), by=ME, signals=(Signal.SUSPECTED_FRAUD,)))
    assert {case.account for case in foreign.cases} == {"Q-3", "Q-9"}


@pytest.mark.parametrize("signal", [Signal.COMPLAINT, Signal.UNREADABLE, Signal.AUTHORITY_DOCUMENT])
def test_other_flags_do_not_hold_the_case(signal: Signal) -> None:
    office = Office()
    office.receive(NORA, tells(part("Q-1", 5000), by=ME, signals=(signal,)))
    assert office.receive(NORA, tells(part("Q-1", 5000), by=ME)).decision.action is Action.CONFIRM


def test_one_receipt_for_a_flagged_mail_from_a_holder_on_file() -> None:
    outcome = Office().receive(NORA, other(Signal.COMPLAINT))
    (answer,) = outcome.answers
    assert (answer.kind, answer.to, answer.neutral) == (AnswerKind.FLAGGED, NORA, False)
    assert answer.reference is not None
    assert answer.notes == ("complaint",)


def test_an_unknown_address_gets_a_neutral_receipt_that_says_nothing() -> None:
    outcome = Office().receive(STRANGER, tells(everything("Q-1"), by=ME))
    (answer,) = outcome.answers
    assert (answer.neutral, answer.reference, answer.offer, answer.lines, answer.notes) == (True, None, None, (), ())
    assert outcome.threads == ()


def test_nobody_learns_anything_about_an_account_that_is_not_his() -> None:
    office = Office()
    recorded(office, NORA, tells(part("Q-1", 5000), by=ME))
    for words in (tells(everything("Q-1"), by=ME), tells(part("Q-1", 999_000), by=ME), tells(back("Q-1"), by=ME)):
        (answer,) = office.receive(OTTO, words).answers
        (line,) = answer.lines
        assert (line.quantity, line.position, line.remaining, line.choices, line.signers) == (None, None, None, (), ())
        assert (line.missing, line.registration, line.supersedes, line.codes) == ((), "", False, ("OTHR",))
        assert set(line.reasons) <= {Reason.SENDER_NOT_ON_FILE, Reason.NOT_REGISTERED_HOLDER}


def test_a_broker_learns_nothing_of_another_brokers_client() -> None:
    (answer,) = Office().receive(FALKE, tells(everything("F-9"), by=KIM)).answers
    assert (answer.lines[0].quantity, answer.lines[0].position) == (None, None)


def test_a_broker_learns_the_positions_of_its_own_clients() -> None:
    (answer,) = Office().receive(FALKE, tells(part("F-1", 999_000), by=KIM)).answers
    assert answer.lines[0].position == Decimal(70_000)


def test_an_account_instructed_by_its_broker_and_by_the_client_goes_to_staff() -> None:
    office = Office()
    shown = office.receive(FALKE, tells(part("F-3", 5000), by=KIM))
    lena = signed(("Lena Wren", Capacity.TRUSTEE))
    both = office.receive("lena@wren.example", tells(part("F-3", 9000), by=lena))
    assert both.decision.reasons == (Reason.BROKER_AND_CLIENT,)
    office.receive(FALKE, YES, answers=shown)
    after = office.receive("lena@wren.example", tells(back("F-3"), by=lena))
    assert after.decision.reasons == (Reason.BROKER_AND_CLIENT,)
    assert office.stands() == {"F-3": ("tender_part", Decimal(5000))}


def test_staff_accept_evidence_of_authority_and_the_instruction_goes_on_under_their_hand() -> None:
    office = Office()
    firm = "office@tarnworks.example"
    words = tells(part("Q-5", 5000), by=signed(("Hugo Tarn", Capacity.OFFICER)), signals=(Signal.AUTHORITY_DOCUMENT,))
    flagged = office.mail(firm, words)
    assert office.decide(flagged).mail_status is MailStatus.FLAGGED
    accepted = office.accept(flagged)
    assert (accepted.decision.action, accepted.mail_status) == (Action.CONFIRM, MailStatus.DONE)
    assert "settled_by_staff" in accepted.answers[0].notes
    done = office.receive(firm, YES, answers=accepted)
    assert done.decision.action is Action.RECORD
    assert done.entries[0].codes == ("NSTP",)


def test_evidence_sent_later_and_accepted_completes_the_draft() -> None:
    office = Office()
    firm = "office@tarnworks.example"
    asked = office.receive(firm, tells(part("Q-5", 5000), by=signed(("Hugo Tarn", Capacity.OFFICER))))
    evidence = office.mail(firm, supplies(signals=(Signal.AUTHORITY_DOCUMENT,)), answers=asked)
    assert office.decide(evidence).decision.action is Action.FLAG
    assert office.accept(evidence).decision.action is Action.CONFIRM


def test_a_late_instruction_that_staff_accepted_needs_only_the_holders_yes() -> None:
    office = Office()
    late = office.mail(NORA, tells(part("Q-1", 5000), by=ME), at=RESPONSE.replace(hour=18))
    office.decide(late)
    shown = office.accept(late)
    done = office.receive(NORA, YES, answers=shown)
    assert (done.decision.action, done.entries[0].codes) == (Action.RECORD, ("NSTP",))
    assert office.stands() == {"Q-1": ("tender_part", Decimal(5000))}


def test_an_instruction_after_the_offers_end_cannot_be_accepted() -> None:
    office = Office()
    late = office.mail(NORA, tells(part("Q-1", 5000), by=ME), at=MARKET.replace(hour=18))
    assert office.accept(late).decision.action is Action.FLAG
    assert office.stands() == {}


def test_a_brokers_mail_locks_the_accounts_that_it_names_and_a_yes_those_of_its_thread() -> None:
    office = Office()
    batch = office.mail(FALKE, tells(part("F-1", 5000), by=KIM))
    assert concerned(batch, office.desk) == ((OFFER.id, "F-1"),)
    shown = office.decide(batch)
    assert concerned(office.mail(FALKE, YES, answers=shown), office.desk) == ((OFFER.id, "F-1"),)
    assert len(concerned(office.mail(FALKE, YES), office.desk)) == 3
    alarming = tells(part("F-1", 5000), by=KIM, signals=(Signal.SUSPECTED_FRAUD,))
    assert len(concerned(office.mail(FALKE, alarming), office.desk)) == 3


def test_what_staff_accept_may_still_lack_something() -> None:
    office = Office()
    flagged = office.mail(TRUST, tells(part("Q-7", 5000), signals=(Signal.COMPLAINT,)))
    accepted = office.accept(flagged)
    assert accepted.decision.action is Action.REQUEST
    assert accepted.answers[0].kind is AnswerKind.REQUEST


def test_staff_cannot_accept_what_only_the_holder_can_answer() -> None:
    office = Office()
    words = tells(part("Q-1", 900_000, problems=(Problem.CONDITIONAL,)), by=ME, signals=(Signal.COMPLAINT,))
    accepted = office.accept(office.mail(NORA, words), "Mara", *Reason)
    assert accepted.decision.action is Action.REQUEST
    assert set(accepted.decision.reasons) == {Reason.OVER_POSITION, Reason.CONDITIONAL}


def test_the_read_back_of_a_mail_that_staff_accepted_goes_to_the_addresses_on_file() -> None:
    office = Office()
    flagged = office.mail(STRANGER, tells(part("Q-1", 5000), by=ME))
    office.decide(flagged)
    accepted = office.accept(flagged)
    (answer,) = accepted.answers
    assert (answer.kind, answer.to) == (AnswerKind.CONFIRM, NORA)
    assert answer.lines[0].position == Decimal(100_000)
    assert office.receive(STRANGER, YES, answers=accepted).decision.action is Action.FLAG
    assert office.receive(NORA, YES, answers=accepted).decision.action is Action.RECORD


def test_staff_accept_another_persons_mail_for_a_brokers_client_and_the_broker_is_asked() -> None:
    office = Office()
    flagged = office.mail("new.person@falke.example", tells(part("F-2", 5000), by=KIM))
    accepted = office.accept(flagged)
    assert {answer.to for answer in accepted.answers} == {"reorg@falke.example", "kim@falke.example"}


def test_accepting_a_mail_again_changes_nothing_where_it_took_effect() -> None:
    office = Office()
    flagged = office.mail(FALKE, tells(part("F-1", 5000), part("F-9", 5000), by=KIM))
    shown = office.decide(flagged)
    office.receive(FALKE, YES, answers=shown)
    before = office.case("F-1")
    office.decide(replace(flagged, accepted_by="Mara", waived=(Reason.OUT_OF_ORDER,)))
    assert office.case("F-1") == before
    assert office.stands() == {"F-1": ("tender_part", Decimal(5000))}


def test_accepting_a_complaint_settles_it_without_another_answer() -> None:
    office = Office()
    outcome = office.accept(office.mail(NORA, other(Signal.COMPLAINT)))
    assert (outcome.mail_status, outcome.answers, outcome.cases) == (MailStatus.DONE, (), ())


def test_no_second_receipt_where_an_accepted_mail_is_flagged_for_something_else() -> None:
    office = Office()
    office.receive(NORA, tells(part("Q-1", 9000), by=ME), at=RESPONSE)
    late = office.mail(NORA, tells(part("Q-1", 5000), by=ME), at=RESPONSE.replace(hour=18))
    stopped = office.decide(replace(late, accepted_by="Mara", waived=(Reason.COMPLAINT,)))
    assert stopped.decision.action is Action.FLAG
    assert stopped.answers == ()


def test_staff_refuse_a_flagged_instruction_with_a_code() -> None:
    office = Office()
    late = office.mail(NORA, tells(part("Q-1", 5000), by=ME), at=RESPONSE.replace(hour=18))
    office.decide(late)
    outcome = settle_reject(
        late, office.cases, office.desk, office.clock, "REF", lambda: "I-REJ", code="ADEA", by="Mara"
    )
    office.keep(outcome)
    (entry,) = outcome.entries
    assert (entry.status, entry.codes, entry.account) == (Status.REJT, ("ADEA",), "Q-1")
    assert outcome.mail_status is MailStatus.DONE
    (answer,) = outcome.answers
    assert (answer.lines[0].status, answer.notes) == (Status.REJT, ("settled_by_staff",))
    assert office.stands() == {}


def test_staff_refuse_a_late_yes_and_the_draft_is_closed() -> None:
    office = Office()
    shown = office.receive(NORA, tells(part("Q-1", 5000), by=ME), at=RESPONSE)
    yes = office.mail(NORA, YES, answers=shown, at=RESPONSE.replace(hour=18))
    office.decide(yes)
    office.keep(
        settle_reject(yes, office.cases, office.desk, office.clock, "REF", lambda: "I-R", code="ADEA", by="Mara")
    )
    assert office.case("Q-1").draft is None
    assert office.record[shown.entries[0].entry_id].status is Status.REJT


def test_refusing_a_strangers_mail_answers_nobody() -> None:
    office = Office()
    mail = office.mail(STRANGER, tells(part("Q-1", 5000), by=ME))
    outcome = settle_reject(mail, office.cases, office.desk, office.clock, "REF", lambda: "I-R", code="OTHR", by="Mara")
    assert outcome.answers == ()


def test_staff_ask_in_their_own_words_and_the_reply_finds_back() -> None:
    office = Office()
    office.receive(NORA, tells(part("Q-1", 5000)))
    mail = office.mail(NORA, tells(part("Q-1", 5000), by=ME, signals=(Signal.COMPLAINT,)))
    outcome = settle_ask(mail, office.desk, office.clock, "REF-ASK", words="Please call us.", by="Mara")
    assert outcome.answers[0].words == "Please call us."
    assert outcome.threads[0].accounts == ("Q-1",)
    assert outcome.threads[0].offer == OFFER.id


def test_a_hold_is_lifted_when_staff_accept_the_mail_that_set_it() -> None:
    office = Office()
    mail = office.mail(NORA, tells(part("Q-1", 5000), by=ME, signals=(Signal.SUSPECTED_FRAUD,)))
    office.decide(mail)
    accepted = office.decide(replace(mail, accepted_by="Mara", waived=(Reason.SUSPECTED_FRAUD,)))
    assert accepted.decision.action is Action.CONFIRM
    assert office.case("Q-1").hold is None


def test_a_form_signed_with_no_box_ticked_says_in_the_request_what_the_letter_would_mean() -> None:
    outcome = Office().receive(NORA, tells(Instruction("Q-1", None), by=ME))
    assert "default_all" in outcome.answers[0].notes
    assert outcome.cases[0].state is CaseState.ASKED


def test_a_number_given_with_an_account_still_unnamed_is_kept_for_the_senders_accounts() -> None:
    outcome = Office().receive(NORA, tells(part(None, 5000), by=ME, tin="900-70-1111", tin_last4="1111"))
    assert outcome.tin == "900-70-1111"
    assert set(outcome.tin_accounts) == {"Q-1", "Q-2", "X-1"}


def test_no_event_carries_names_addresses_or_numbers_of_people() -> None:
    office = Office()
    words = tells(part("Q-8", 5000), by=signed("Paul Winter", "Pia Winter"), tin="900-70-1111", phone="+15185550100")
    shown = office.receive(BOTH, words)
    done = office.receive(BOTH, YES, answers=shown)
    said = repr([event.data for event in (*shown.events, *done.events)])
    for secret in ("Winter", "900-70", "5185550100", "@"):
        assert secret not in said
    assert {event.name for event in done.events} >= {"decided", "confirmed", "recorded"}


def test_an_accepted_mail_with_the_message_id_of_what_stands_is_still_read_back() -> None:
    office, same = Office(), "<same@quill.example>"
    shown = office.receive(NORA, tells(part("Q-1", 5000), by=ME), message_id=same)
    office.receive(NORA, YES, answers=shown)
    other = office.mail(NORA, tells(part("Q-1", 8000), by=ME), message_id=same, reused_message_id=True)
    assert office.decide(other).decision.reasons == (Reason.REUSED_MESSAGE_ID,)
    outcome = office.accept(other)
    assert (outcome.decision.action, outcome.decision.lines[0].quantity) == (Action.CONFIRM, Decimal(8000))
