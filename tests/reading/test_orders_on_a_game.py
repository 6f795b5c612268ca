"""An order that hangs on the outcome of a game."""

from __future__ import annotations

from nlp.standing.on_a_game import on_a_game


def test_two_outcomes_with_two_orders_are_a_bet() -> None:
    assert on_a_game(["Pedro pitches on Sunday.", "He wins, 30 bonds go in.", "He loses, I keep them."])
    assert not on_a_game(["We won on Sunday.", "Please tender 30 bonds."])


def test_a_mail_in_which_nothing_is_told_hangs_on_no_game() -> None:
    """A mail without a sentence stopped the reading."""
    assert not on_a_game(())
