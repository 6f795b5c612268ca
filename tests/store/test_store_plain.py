"""Values written as plain text and read back: equal, without secrets, and across versions."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.model import Case, Decision, Entry, Outcome, Thread
from bot.store import plain
from nlp.context import Account, Broker
from nlp.instruction import Kind, Reading

st.register_type_strategy(datetime, st.datetimes(timezones=st.just(UTC)))
st.register_type_strategy(Decimal, st.decimals(allow_nan=False, allow_infinity=False))


@given(st.from_type(Case))
@settings(max_examples=60)
def test_a_case_comes_back_equal(case: Case) -> None:
    assert plain.loads(Case, plain.dumps(case)) == case


@given(st.from_type(Entry))
@settings(max_examples=60)
def test_an_entry_comes_back_equal(entry: Entry) -> None:
    assert plain.loads(Entry, plain.dumps(entry)) == entry


@given(st.from_type(Thread))
def test_a_thread_comes_back_equal(thread: Thread) -> None:
    assert plain.loads(Thread, plain.dumps(thread)) == thread


@given(st.from_type(Decision))
@settings(max_examples=60)
def test_a_decision_comes_back_equal(decision: Decision) -> None:
    assert plain.loads(Decision, plain.dumps(decision)) == decision


@given(st.from_type(Broker))
def test_a_broker_comes_back_equal(broker: Broker) -> None:
    assert plain.loads(Broker, plain.dumps(broker)) == broker


@given(st.from_type(Account))
def test_an_account_comes_back_without_its_taxpayer_number(account: Account) -> None:
    assert plain.loads(Account, plain.dumps(account)) == replace(account, tin="")


@given(st.from_type(Reading))
@settings(max_examples=40)
def test_a_reading_comes_back_without_its_taxpayer_number(reading: Reading) -> None:
    assert plain.loads(Reading, plain.dumps(reading)) == replace(reading, tin=None)


def test_equal_values_give_equal_text_in_plain_ascii() -> None:
    thread = Thread("R\u00e9f", None, "confirm", ("LX-1003",), (("LX-1003", "e1"),))
    assert plain.dumps(thread) == plain.dumps(replace(thread))
    assert plain.dumps(thread).isascii()


def test_money_is_written_to_the_last_figure() -> None:
    assert plain.encode(Decimal("50000.10")) == "50000.10"
    assert str(plain.decode(Decimal, "50000.10")) == "50000.10"


def test_a_field_of_a_later_version_is_passed_over_and_one_of_ours_gets_its_default() -> None:
    data = json.loads(plain.dumps(Case("lexington-2001", "LX-1003")))
    data["of a later version"] = 1
    del data["hold"]
    assert plain.loads(Case, json.dumps(data)) == Case("lexington-2001", "LX-1003")


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        (Case, '{"offer": "o"}'),
        (Case, '{"offer": "o", "account": 7}'),
        (Case, '{"offer": "o", "account": "a", "state": "unheard of"}'),
        (Case, '{"offer": "o", "account": "a", "last_received": "yesterday"}'),
        (Decimal, '"twelve"'),
        (Kind, '"unheard of"'),
        (Thread, "[]"),
    ],
)
def test_what_does_not_fit_has_a_named_error(kind: type, data: str) -> None:
    with pytest.raises(plain.PlainError):
        plain.loads(kind, data)


def test_a_value_without_plain_form_is_refused_before_it_is_written() -> None:
    with pytest.raises(TypeError):
        plain.dumps(object())
    with pytest.raises(TypeError):
        plain.dumps(Outcome)
