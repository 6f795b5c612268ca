"""What holds an order up, weighed by what was learned: the weights, how they are learned, and how they are kept."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest

from nlp.errors import ModelError
from nlp.tenor import weights
from nlp.tenor.weights import Weights
from nlp.training import held_up
from nlp.training.held_up import HeldUp

SOME = Weights({"bias": 0.2, "plainness": 0.5, "length": 0.3, "reasons": -0.2}, {"strange": 0.1, "condition": -1.0})


def likely(plainness: float, words: int, *rules: str) -> float:
    found = SOME.likelihood(plainness, words, rules)
    assert found is not None
    return found


def test_a_plainer_and_longer_mail_and_a_lighter_rule_make_an_order_likelier() -> None:
    assert likely(0.9, 40, "strange") > likely(0.5, 40, "strange")
    assert likely(0.9, 80, "strange") > likely(0.9, 20, "strange")
    assert likely(0.9, 40, "strange") > likely(0.9, 40, "condition")
    assert likely(0.9, 40, "strange") > likely(0.9, 40, "strange", "strange")


def test_of_a_rule_that_was_never_seen_nothing_is_said() -> None:
    assert SOME.likelihood(0.99, 40, ["strange", "another"]) is None


def test_what_is_certain_is_still_weighed() -> None:
    assert 0.5 < likely(1.0, 40, "strange") < 1
    assert 0 < likely(0.0, 1, "strange") < 0.5


def test_weights_are_written_and_read_back(tmp_path: Path) -> None:
    SOME.write(tmp_path)
    assert weights.read(tmp_path) == SOME


@pytest.mark.parametrize(
    "told",
    [
        "",
        "[]",
        json.dumps({"facts": {}, "rules": {}}),
        json.dumps({"facts": dict(SOME.facts) | {"bias": "heavy"}, "rules": {}}),
        json.dumps({"facts": dict(SOME.facts), "rules": {"strange": float("inf")}}),
    ],
)
def test_weights_of_another_program_are_refused(tmp_path: Path, told: str) -> None:
    (tmp_path / weights.FILE).write_text(told, encoding="utf-8")
    with pytest.raises(ModelError, match=r"--only weights"):
        weights.read(tmp_path)


def test_a_rule_that_holds_up_open_mails_weighs_against_an_order() -> None:
    cases = [HeldUp(0.9, 40, ("light",), plain=True)] * 20 + [HeldUp(0.9, 40, ("heavy",), plain=False)] * 20
    learned = held_up.fitted(cases)
    assert learned.rules["light"] == 0
    assert learned.rules["heavy"] < -0.5


def test_a_rule_that_was_seen_seldom_is_not_weighed() -> None:
    cases = [HeldUp(0.9, 40, ("light",), plain=True)] * 20 + [HeldUp(0.9, 40, ("light", "rare"), plain=True)]
    assert set(held_up.fitted(cases).rules) == {"light"}


def test_what_would_pass_is_counted_by_both_bars() -> None:
    cases = [
        HeldUp(0.99, 40, ("strange",), plain=True),
        HeldUp(0.7, 40, ("strange",), plain=True),
        HeldUp(0.999, 60, ("condition",), plain=False),
        HeldUp(0.99, 40, ("unknown",), plain=False),
    ]
    found = held_up.passing(SOME, cases)
    assert (found.plain, found.open) == ((1, 2), (1, 2))


def test_of_no_mails_nothing_is_learned() -> None:
    assert held_up.fitted([]) == Weights(dict.fromkeys(weights.FACTS, 0.0), {})


@pytest.mark.parametrize(
    ("text", "first", "among"),
    [
        ("Tender $30,000 of my $70,000.", 70_000, 100_000),
        ("All nine go in.", 9_000, 18_000),
        ("I hold 12,000 here and 8,000 there.", 12_000, 20_000),
        ("Tender everything.", 100_000, 1_000_000),
    ],
)
def test_a_holding_is_found_that_fits_what_a_mail_says(text: str, first: int, among: int) -> None:
    holdings = held_up._holdings(text)
    assert holdings[0] == Decimal(first)
    assert Decimal(among) in holdings
