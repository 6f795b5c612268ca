"""Mails as a whole: ignored, flagged, answered; senders, accounts and deadlines."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from build import (
    BARE,
    DESK,
    FALKE,
    MARKET,
    MONDAY,
    NO,
    NORA,
    OFFER,
    OPENS,
    OTTO,
    RESPONSE,
    STRANGER,
    YES,
    Office,
    asks,
    back,
    nothing,
    other,
    part,
    reading,
    signed,
    supplies,
    tells,
)

from bot.model import Action, MailStatus, Missing, Reason, Status
from nlp.instruction import Capacity, Instruction, Kind, Question, Signal, Topic

ME = signed("Nora E. Quill")
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize("kind", [Kind.AUTO_REPLY, Kind.BOUNCE])
def test_automatic_mail_is_ignored_whoever_sends_it(kind: Kind) -> None:
    for address in (NORA, FALKE, STRANGER):
        outcome = Office().receive(address, reading(kind, signals=(Signal.COMPLAINT,)))
        assert outcome.decision.action is Action.IGNORE
        assert (outcome.mail_status, outcome.answers, outcome.cases) == (MailStatus.IGNORED, (), ())


def test_advertising_is_ignored_but_never_an_instruction() -> None:
    assert Office().receive(STRANGER, other(Signal.ADVERTISING)).decision.action is Action.IGNORE
    words = tells(part("Q-1", 5000), by=ME, signals=(Signal.ADVERTISING,))
    assert Office().receive(NORA, words).decision.action is Action.CONFIRM


def test_thanks_only_is_ignored_and_thanks_with_a_complaint_is_not() -> None:
    assert Office().receive(NORA, other(Signal.THANKS)).decision.action is Action.IGNORE
    assert Office().receive(NORA, other(Signal.THANKS, Signal.COMPLAINT)).decision.action is Action.FLAG


def test_our_own_mail_coming_back_is_ignored() -> None:
    assert Office().receive("offers@desk.example", tells(part("Q-1", 5000))).decision.action is Action.IGNORE


def test_an_empty_mail_from_a_holder_is_asked_for_its_words() -> None:
    outcome = Office().receive(NORA, other(Signal.EMPTY))
    assert outcome.decision.action is Action.REQUEST
    assert outcome.answers[0].notes == ("empty",)


@pytest.mark.parametrize(
    ("signal", "reason"),
    [
        (Signal.DEATH_NOTICE, Reason.DEATH_NOTICE),
        (Signal.COMPLAINT, Reason.COMPLAINT),
        (Signal.LEGAL, Reason.LEGAL),
        (Signal.SUSPECTED_FRAUD, Reason.SUSPECTED_FRAUD),
        (Signal.AUTHORITY_DOCUMENT, Reason.AUTHORITY_DOCUMENT_ATTACHED),
        (Signal.GUARANTEED_DELIVERY, Reason.GUARANTEED_DELIVERY),
        (Signal.ISSUER_NOTICE, Reason.ISSUER_NOTICE),
        (Signal.UNREADABLE, Reason.UNREADABLE),
        (Signal.OTHER_SECURITY, Reason.OTHER_SECURITY),
    ],
)
def test_such_a_mail_is_flagged_whatever_it_instructs(signal: Signal, reason: Reason) -> None:
    outcome = Office().receive(NORA, tells(part("Q-1", 5000), by=ME, signals=(signal,)))
    assert outcome.decision.action is Action.FLAG
    assert reason in outcome.decision.reasons
    assert outcome.decision.lines[0].action is Action.FLAG
    assert outcome.entries == ()
    assert outcome.mail_status is MailStatus.FLAGGED


@pytest.mark.parametrize("kind", [Kind.GUARANTEED_DELIVERY, Kind.ISSUER_NOTICE])
def test_notices_are_flagged_by_their_kind_alone(kind: Kind) -> None:
    assert Office().receive(NORA, reading(kind)).decision.reasons == (Reason(kind.value),)


def test_an_issuer_is_not_expected_on_file() -> None:
    decision = Office().receive(STRANGER, reading(Kind.ISSUER_NOTICE, signals=(Signal.ISSUER_NOTICE,))).decision
    assert decision.reasons == (Reason.ISSUER_NOTICE,)


def test_a_mail_without_one_sender_is_flagged_unreadable_and_not_answered() -> None:
    outcome = Office().receive("", tells(part("Q-1", 5000), by=ME))
    assert outcome.decision.action is Action.FLAG
    assert Reason.UNREADABLE in outcome.decision.reasons
    assert outcome.answers == ()


def test_an_address_that_nobody_has_on_file_is_flagged() -> None:
    outcome = Office().receive(STRANGER, tells(part("Q-1", 5000), by=ME))
    assert outcome.decision.action is Action.FLAG
    assert outcome.decision.reasons == (Reason.SENDER_NOT_ON_FILE,)


def test_another_holders_account_is_not_the_senders_to_instruct() -> None:
    decision = Office().receive(OTTO, tells(part("Q-1", 5000), by=signed("Otto Brandis"))).decision
    assert decision.action is Action.FLAG
    assert set(decision.reasons) == {Reason.SENDER_NOT_ON_FILE, Reason.NOT_REGISTERED_HOLDER}


def test_staff_are_no_holders() -> None:
    outcome = Office().receive("staff@desk.example", tells(part("Q-1", 5000), by=ME))
    assert outcome.decision.reasons == (Reason.SENDER_NOT_ON_FILE,)
    assert outcome.answers == ()


def test_an_account_that_we_do_not_have_is_flagged() -> None:
    assert Office().receive(NORA, tells(part("Q-77", 5000), by=ME)).decision.reasons == (Reason.UNKNOWN_ACCOUNT,)
    named = Instruction(None, part("Q-1", 5).election, None, named="Mrs. Nobody")
    assert Reason.UNKNOWN_ACCOUNT in Office().receive(NORA, tells(named, by=ME)).decision.reasons


def test_an_account_without_a_position_in_the_offer_is_flagged() -> None:
    assert Office().receive(NORA, tells(part("X-1", 5000), by=ME)).decision.reasons == (Reason.OTHER_SECURITY,)


def test_an_account_that_is_not_named_is_missing() -> None:
    decision = Office().receive(NORA, tells(part(None, 5000), by=ME)).decision
    assert (decision.action, decision.missing, decision.reasons) == (Action.REQUEST, (Missing.ACCOUNT,), ())


def test_an_offer_that_cannot_be_told_is_asked_for() -> None:
    decision = Office().receive(NORA, tells(part("Q-1", 5000), by=ME, offer=None)).decision
    assert (decision.action, decision.missing) == (Action.REQUEST, (Missing.OFFER,))


def test_an_offer_that_we_do_not_have_is_flagged() -> None:
    decision = Office().receive(NORA, tells(part("Q-1", 5000), by=ME, offer="granite-2001")).decision
    assert decision.action is Action.FLAG
    assert Reason.OTHER_SECURITY in decision.reasons


def test_before_the_offer_opens_it_is_too_early() -> None:
    decision = Office().receive(NORA, tells(part("Q-1", 5000), by=ME), at=OPENS - SECOND).decision
    assert decision.reasons == (Reason.NOT_YET_OPEN,)
    assert (decision.lines[0].status, decision.lines[0].codes) == (Status.PEND, ("BSTR",))


def test_the_deadlines_own_second_is_in_time() -> None:
    words = tells(part("Q-1", 5000), by=ME)
    in_its_second = RESPONSE + timedelta(microseconds=900_000)
    assert Office().receive(NORA, words, at=RESPONSE).decision.action is Action.CONFIRM
    assert Office().receive(NORA, words, at=in_its_second).decision.action is Action.CONFIRM
    assert Office().receive(NORA, words, at=RESPONSE + SECOND).decision.reasons == (Reason.LATE,)


@pytest.mark.parametrize(
    ("after", "status"), [(RESPONSE, (Status.PEND, ("ADEA",))), (MARKET, (Status.REJT, ("LATE",)))]
)
def test_late_is_best_efforts_until_the_market_closes(after: object, status: object) -> None:
    line = Office().receive(NORA, tells(part("Q-1", 5000), by=ME), at=after + SECOND).decision.lines[0]  # type: ignore[operator]
    assert (line.status, line.codes) == status


def test_a_withdrawal_has_its_own_deadline() -> None:
    words = tells(back("Q-1"), by=ME)
    assert Office().receive(NORA, words, at=MARKET).decision.action is Action.CONFIRM
    late = Office().receive(NORA, words, at=MARKET + SECOND).decision
    assert late.reasons == (Reason.LATE,)
    assert (late.lines[0].status, late.lines[0].codes) == (Status.REJT, ("INIR",))


def test_a_question_that_the_facts_answer_is_answered() -> None:
    outcome = Office().receive(NORA, asks(Topic.DEADLINE, Topic.HOW_TO))
    assert outcome.decision.action is Action.ANSWER
    assert outcome.answers[0].topics == (Topic.DEADLINE, Topic.HOW_TO)


@pytest.mark.parametrize("topic", [Topic.STATUS, Topic.POSITION, Topic.ADVICE, Topic.TAX, Topic.OTHER])
def test_other_questions_go_to_staff(topic: Topic) -> None:
    decision = Office().receive(NORA, asks(topic)).decision
    assert (decision.action, decision.reasons) == (Action.FLAG, (Reason.QUESTION_FOR_STAFF,))


def test_a_fact_that_the_offer_file_has_no_words_for_goes_to_staff() -> None:
    assert Office().receive(NORA, asks(Topic.FEES)).decision.action is Action.FLAG


def test_a_question_without_its_offer_is_asked_which() -> None:
    decision = Office().receive(NORA, asks(Topic.DEADLINE, offer=None)).decision
    assert (decision.action, decision.missing) == (Action.REQUEST, (Missing.OFFER,))


def test_an_instruction_with_a_question_is_decided_as_the_instruction_and_answered_along() -> None:
    words = replace(tells(part("Q-1", 5000), by=ME), questions=(Question(Topic.DEADLINE, "When?"),))
    outcome = Office().receive(NORA, words)
    assert outcome.decision.action is Action.CONFIRM
    assert outcome.answers[0].topics == (Topic.DEADLINE,)
    assert outcome.mail_status is MailStatus.DONE


def test_a_question_besides_that_only_a_person_can_answer_brings_the_mail_before_one() -> None:
    words = replace(tells(part("Q-1", 5000), by=ME), questions=(Question(Topic.POSITION, "How much have I?"),))
    outcome = Office().receive(NORA, words)
    assert outcome.decision.action is Action.CONFIRM
    assert outcome.mail_status is MailStatus.FLAGGED
    assert "question_for_staff" in outcome.answers[0].notes


@pytest.mark.parametrize("words", [supplies(by=ME), YES, NO])
def test_a_reply_that_answers_nothing_is_a_request_in_a_fresh_case(words: object) -> None:
    outcome = Office().receive(NORA, words)  # type: ignore[arg-type]
    assert (outcome.decision.action, outcome.decision.missing) == (Action.REQUEST, ())
    assert outcome.answers[0].notes == ("nothing_asked",)
    assert outcome.cases == ()


def test_a_broker_instructs_for_its_own_clients_with_a_persons_name_and_nothing_else() -> None:
    kim = signed(("Kim Alder", Capacity.BROKER))
    words = tells(part("F-1", 5000), part("F-2", 6000), nothing("F-3"), by=kim)
    assert Office().receive(FALKE, words).decision.action is Action.CONFIRM
    assert Office().receive(FALKE, tells(part("F-1", 5000))).decision.missing == (Missing.SIGNATURE,)


def test_another_brokers_client_is_refused_and_the_other_lines_go_on() -> None:
    kim = signed(("Kim Alder", Capacity.BROKER))
    outcome = Office().receive(FALKE, tells(part("F-1", 5000), part("F-9", 5000), by=kim))
    assert outcome.decision.action is Action.FLAG
    assert outcome.decision.reasons == (Reason.BROKER_NOT_AUTHORISED,)
    assert [line.action for line in outcome.decision.lines] == [Action.CONFIRM, Action.FLAG]
    assert [case.account for case in outcome.cases] == ["F-1"]


def test_mail_that_should_be_authenticated_and_is_not_goes_to_staff() -> None:
    words = tells(part("Q-1", 5000), by=ME)
    assert Office().receive(NORA, words, authenticated=False).decision.reasons == (Reason.NOT_AUTHENTICATED,)
    assert Office().receive(NORA, words, authenticated=True).decision.action is Action.CONFIRM


@pytest.mark.parametrize(
    ("mark", "reason"), [("too_big", Reason.TOO_BIG), ("reused_message_id", Reason.REUSED_MESSAGE_ID)]
)
def test_what_arrived_oddly_is_flagged(mark: str, reason: Reason) -> None:
    outcome = Office().receive(BARE, other(), **{mark: True})
    assert outcome.decision.reasons == (reason,)
    assert outcome.answers[0].notes == (reason.value,)


def test_the_sample_desk_judges_by_receipt_and_not_by_the_mails_own_date() -> None:
    words = tells(part("Q-1", 5000), by=ME, dated=(RESPONSE + timedelta(days=9)).date())
    assert Office(desk=DESK, clock=MONDAY).receive(NORA, words).decision.action is Action.CONFIRM
    assert OFFER.clocks.response.instant == RESPONSE
