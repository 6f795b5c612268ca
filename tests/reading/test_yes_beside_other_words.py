"""A yes that names another amount, and a reply that is no plain yes: neither may record anything."""

from __future__ import annotations

from decimal import Decimal

import pytest
from build import NORA, YES, Office, other, part, signed, tells

from bot.model import Action
from nlp.amounts import find
from nlp.instruction import Signal

ME = signed("Nora E. Quill")


@pytest.mark.parametrize(
    "words", ["yes, it should read $8,000", "yes (not 5,000 but 8,000)", "yes to half of it", "yes, 2,000 to 5,000"]
)
def test_a_yes_that_names_an_amount_not_read_back_records_nothing(words: str) -> None:
    office = Office()
    shown = office.receive(NORA, tells(part("Q-1", 5000), by=ME))
    outcome = office.receive(NORA, YES, answers=shown, amounts=tuple(find(words)))
    assert outcome.decision.action is Action.CONFIRM
    assert outcome.answers[0].notes == ("another_amount",)
    assert office.stands() == {}
    office.receive(NORA, YES, answers=outcome)
    assert office.stands() == {"Q-1": ("tender_part", Decimal(5000))}


@pytest.mark.parametrize("words", ["yes, $5,000", "yes, all correct", "yes to the 5 bonds", "yes"])
def test_a_yes_that_repeats_the_amount_read_back_records_it(words: str) -> None:
    office = Office()
    shown = office.receive(NORA, tells(part("Q-1", 5000), by=ME))
    office.receive(NORA, YES, answers=shown, amounts=tuple(find(words)))
    assert office.stands() == {"Q-1": ("tender_part", Decimal(5000))}


@pytest.mark.parametrize("signals", [(), (Signal.EMPTY,)])
def test_a_reply_to_a_read_back_that_is_neither_yes_nor_no_gets_it_again(signals: tuple[Signal, ...]) -> None:
    office = Office()
    shown = office.receive(NORA, tells(part("Q-1", 5000), by=ME))
    outcome = office.receive(NORA, other(*signals), answers=shown)
    assert outcome.decision.action is Action.CONFIRM
    assert outcome.answers[0].notes == ("no_plain_answer",)
    assert office.stands() == {}
    assert office.receive(NORA, other(Signal.THANKS), answers=outcome).answers == ()
    office.receive(NORA, YES, answers=outcome)
    assert office.stands() == {"Q-1": ("tender_part", Decimal(5000))}
