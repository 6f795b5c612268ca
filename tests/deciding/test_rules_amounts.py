"""What is elected and how much, and the details that must be known."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from build import BARE, DESK, NORA, OFFER, Office, back, everything, nothing, part, reading, signed, tells

from bot.model import Action, Decision, Missing, Reason, Status
from nlp.instruction import Election, Instruction, Kind, Problem, Reading, Signal

ME = signed("Nora E. Quill")


def judged(words: Reading, address: str = NORA) -> Decision:
    """The decision of a fresh case."""
    return Office().receive(address, words).decision


def test_all_is_the_whole_position() -> None:
    decision = judged(tells(Instruction("Q-1", Election.TENDER_ALL), by=ME))
    assert decision.action is Action.CONFIRM
    assert decision.lines[0].quantity == Decimal(100_000)


def test_all_with_a_figure_that_is_not_the_position_is_contradictory() -> None:
    decision = judged(tells(Instruction("Q-1", Election.TENDER_ALL, Decimal(90_000)), by=ME))
    assert (decision.action, decision.reasons) == (Action.REQUEST, (Reason.CONTRADICTORY,))


def test_more_than_the_position_is_asked_about_and_keeps_its_amount() -> None:
    decision = judged(tells(part("Q-1", 101_000), by=ME))
    assert (decision.action, decision.reasons) == (Action.REQUEST, (Reason.OVER_POSITION,))
    assert decision.lines[0].quantity == Decimal(101_000)
    assert decision.lines[0].codes == ("LACK",)


@pytest.mark.parametrize("quantity", [500, 1500, 0])
def test_an_amount_off_the_multiple_is_asked_about(quantity: int) -> None:
    assert judged(tells(part("Q-1", quantity), by=ME)).reasons == (Reason.OFF_MULTIPLE,)


def test_a_part_without_an_amount_lacks_the_quantity() -> None:
    decision = judged(tells(part("Q-1", None), by=ME))
    assert (decision.action, decision.missing, decision.reasons) == (Action.REQUEST, (Missing.QUANTITY,), ())


def test_an_amount_that_could_not_be_settled_is_ambiguous_and_not_missing() -> None:
    decision = judged(tells(part("Q-1", None, quantity_stated=True), by=ME))
    assert (decision.missing, decision.reasons) == ((), (Reason.AMBIGUOUS_QUANTITY,))


@pytest.mark.parametrize("problem", list(Problem))
def test_a_problem_of_reading_is_a_reason_to_ask(problem: Problem) -> None:
    decision = judged(tells(part("Q-1", None, problems=(problem,)), by=ME))
    assert decision.action is Action.REQUEST
    assert decision.reasons == (Reason(problem.value),)
    # A condition says nothing of how much: the amount is lacking besides.
    assert decision.missing == ((Missing.QUANTITY,) if problem is Problem.CONDITIONAL else ())


def test_choices_of_an_ambiguous_amount_go_into_the_question() -> None:
    choices = (Decimal(2000), Decimal(20_000))
    line = part("Q-1", None, problems=(Problem.AMBIGUOUS_QUANTITY,), choices=choices)
    assert Office().receive(NORA, tells(line, by=ME)).answers[0].lines[0].choices == choices


def test_no_election_at_all_is_missing() -> None:
    assert judged(tells(Instruction("Q-1", None), by=ME)).missing == (Missing.ELECTION,)


def test_a_contradictory_mail_lacks_no_election() -> None:
    assert judged(tells(Instruction("Q-1", None, problems=(Problem.CONTRADICTORY,)), by=ME)).missing == ()


def test_what_cannot_be_read_lacks_no_election() -> None:
    decision = judged(tells(Instruction("Q-1", None), by=ME, signals=(Signal.UNREADABLE,)))
    assert (decision.action, decision.missing) == (Action.FLAG, ())


def test_a_mail_that_means_to_instruct_and_has_no_line_is_asked_what_to_do() -> None:
    decision = judged(reading(Kind.INSTRUCTION, by=ME))
    assert (decision.action, decision.missing) == (Action.REQUEST, (Missing.ELECTION,))


def test_an_election_that_the_offer_has_not_is_refused_at_once() -> None:
    only_no = replace(OFFER, elections=("do_not_tender",))
    office = Office(desk=replace(DESK, offers={OFFER.id: only_no}))
    decision = office.receive(NORA, tells(everything("Q-1"), by=ME)).decision
    assert (decision.action, decision.reasons) == (Action.REQUEST, (Reason.OPTION_NOT_OFFERED,))
    assert (decision.lines[0].status, decision.lines[0].codes) == (Status.REJT, ("OPTY",))
    assert Office(desk=office.desk).receive(NORA, tells(nothing("Q-1"), by=ME)).decision.action is Action.CONFIRM


def test_an_election_that_the_offer_no_longer_has_is_refused_as_ended() -> None:
    ended = replace(OFFER, elections=("do_not_tender",), elections_ended=("tender_part",))
    decision = (
        Office(desk=replace(DESK, offers={OFFER.id: ended})).receive(NORA, tells(everything("Q-1"), by=ME)).decision
    )
    assert (decision.lines[0].status, decision.lines[0].codes) == (Status.REJT, ("CANC",))


def test_a_plain_tender_in_an_auction_leaves_open_at_what_price() -> None:
    auction = replace(OFFER, elections=("tender_at_price", "tender_at_auction_price", "do_not_tender"))
    office = Office(desk=replace(DESK, offers={OFFER.id: auction}))
    assert office.receive(NORA, tells(everything("Q-1"), by=ME)).decision.missing == (Missing.PRICE,)


def test_more_can_not_be_withdrawn_than_the_account_holds() -> None:
    assert judged(tells(back("Q-1", 200_000), by=ME)).reasons == (Reason.OVER_POSITION,)


def test_details_are_asked_for_only_where_neither_mail_nor_register_has_them() -> None:
    petra = signed("Petra Lindow")
    bare = judged(tells(part("Q-4", 5000), by=petra), BARE)
    assert (bare.action, bare.missing) == (Action.REQUEST, (Missing.PHONE, Missing.TIN))
    given = tells(part("Q-4", 5000), by=petra, phone="+15185550111", tin="900-70-1234", tin_last4="1234")
    assert judged(given, BARE).action is Action.CONFIRM


def test_the_last_four_digits_alone_are_no_taxpayer_number() -> None:
    words = tells(part("Q-4", 5000), by=signed("Petra Lindow"), phone="+15185550111", tin_last4="1234")
    assert judged(words, BARE).missing == (Missing.TIN,)


def test_the_gravest_line_holds_for_the_mail_and_each_line_carries_its_own() -> None:
    decision = judged(tells(part("Q-1", 5000), part("Q-2", 50_000), by=ME))
    assert decision.action is Action.REQUEST
    assert [line.action for line in decision.lines] == [Action.CONFIRM, Action.REQUEST]
    assert decision.reasons == (Reason.OVER_POSITION,)


def test_one_account_instructed_twice_in_one_mail_is_contradictory() -> None:
    decision = judged(tells(part("Q-1", 5000), part("Q-1", 6000), by=ME))
    assert (decision.action, decision.reasons) == (Action.REQUEST, (Reason.CONTRADICTORY,))
    assert len(decision.lines) == 1
    assert decision.lines[0].quantity is None


def test_the_same_line_twice_is_one_line() -> None:
    assert judged(tells(part("Q-1", 5000), part("Q-1", 5000), by=ME)).action is Action.CONFIRM
