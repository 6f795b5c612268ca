"""Every shape of amount in readings/amounts.toml reads as written there, and what is none is not found."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from nlp.amounts import AmountKind, find
from nlp.amounts.listed import measured, written

_FILE = Path(__file__).parents[1] / "readings" / "amounts.toml"
_LIST = tomllib.loads(_FILE.read_text(encoding="utf-8"))
_SHAPES = [(text, value["want"]) for value in _LIST["value"] for text in value["texts"]]
_NOTHING = _LIST["nothing"]["none"]


@pytest.mark.parametrize("value", _LIST["value"], ids=lambda value: value["want"])
def test_the_shapes_of_a_value_read_as_written_in_the_list(value: dict[str, Any]) -> None:
    found = {text: ";".join(written(amount) for amount in find(text)) for text in value["texts"]}
    assert found == dict.fromkeys(value["texts"], value["want"])


def test_what_is_no_amount_is_not_found() -> None:
    assert [(text, found) for text in _NOTHING if (found := find(text))] == []


def test_the_list_is_as_long_as_it_should_be() -> None:
    assert len(_SHAPES) >= 250
    assert len(_NOTHING) >= 120


def test_places_and_values_agree_with_the_kind() -> None:
    for text, want in _SHAPES:
        for amount in find(text):
            assert text[amount.start : amount.end] == amount.text
            assert amount.text == amount.text.strip() != ""
            assert (amount.value is not None) == (amount.kind is AmountKind.SHARE or len(amount.readings) == 1), want


def test_evaluate_measures_every_shape_of_the_list() -> None:
    assert len(measured(_FILE)) == len(_SHAPES) + len(_NOTHING)


def test_a_shape_that_reads_otherwise_is_found_wrong(tmp_path: Path) -> None:
    file = tmp_path / "amounts.toml"
    file.write_text("[[value]]\nwant = 'amount 41'\ntexts = ['40 dollars']\n[nothing]\nnone = ['no amount']\n")
    assert [(shape.text, shape.right) for shape in measured(file)] == [("40 dollars", False), ("no amount", True)]
