"""What leaves the prose of a mail open leaves its forms, lists and withdrawals open as far as the policy says, and no farther."""

from __future__ import annotations

from decimal import Decimal

import pytest

from nlp.instruction import Election, Instruction, Problem, Why
from nlp.left_over.reaching import Beside, reaches
from nlp.lines_asked import asked, asked_if_electing
from nlp.turning.door import TURNED

CLEAN = Instruction("LX-1001", Election.TENDER_PART, Decimal(5000), quantity_stated=True)
NOTHING = Instruction("LX-1001", None)


def told(rule: str) -> tuple[Why, ...]:
    return (Why("client_named", "A client is named.", ""), Why(rule, "Something is left open.", "if it rains"))


@pytest.mark.parametrize("rule", ["condition_left_over", "wait_left_over", "left_open"])
@pytest.mark.parametrize("beside", list(Beside))
def test_a_condition_and_a_wait_hold_for_everything(rule: str, beside: Beside) -> None:
    assert reaches(told(rule), beside, elects=False)


@pytest.mark.parametrize("rule", ["doubt_left_over", "no_instruction_said"])
def test_a_doubt_and_a_no_leave_a_list_open_and_no_withdrawal(rule: str) -> None:
    assert reaches(told(rule), Beside.FORMS_AND_LISTS, elects=True)
    assert not reaches(told(rule), Beside.WITHDRAWALS, elects=True)


def test_words_that_turn_an_election_turn_a_withdrawal_only_beside_one() -> None:
    assert reaches(told(TURNED), Beside.WITHDRAWALS, elects=True)
    assert not reaches(told(TURNED), Beside.WITHDRAWALS, elects=False)
    assert reaches(told(TURNED), Beside.FORMS_AND_LISTS, elects=False)


def test_any_other_reason_holds_for_the_prose_alone() -> None:
    assert not any(reaches(told("strange_words"), beside, elects=True) for beside in Beside)


def test_a_clean_line_is_asked_about_and_one_with_a_problem_keeps_it() -> None:
    assert asked(CLEAN).problems == (Problem.CONDITIONAL,)
    assert asked(CLEAN, Problem.AMBIGUOUS_QUANTITY).problems == (Problem.AMBIGUOUS_QUANTITY,)
    assert asked(asked(CLEAN, Problem.CONTRADICTORY)).problems == (Problem.CONTRADICTORY,)


def test_a_line_that_elects_nothing_is_asked_about_only_outright() -> None:
    assert asked(NOTHING).problems == (Problem.CONDITIONAL,)
    assert asked_if_electing(NOTHING) == NOTHING
    assert asked_if_electing(CLEAN, None) == CLEAN
