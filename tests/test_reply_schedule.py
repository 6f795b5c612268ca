"""When replies and servers are tried again, and which recipients are ours: without any server."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest

from mailflows.arriving.recipients import ours
from mailflows.backoff import Backoff, delay
from mailflows.leaving.schedule import SCHEDULE, wait_after
from mailflows.leaving.submission import SmtpSettings


def test_eight_attempts_ever_further_apart_then_none() -> None:
    waits = [wait_after(attempts) for attempts in range(1, 9)]
    assert waits[:-1] == list(SCHEDULE[1:])
    assert waits[-1] is None
    assert all(earlier < later for earlier, later in pairwise(SCHEDULE))
    assert sum(SCHEDULE, timedelta(0)) > timedelta(hours=24)


def test_a_server_is_tried_again_after_one_second_doubling_to_five_minutes() -> None:
    assert [delay(failures) for failures in range(11)] == [0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300]
    assert delay(10_000) == 300


def test_only_the_first_failure_and_the_return_are_news() -> None:
    now = 100.0
    backoff = Backoff(lambda: now)
    assert backoff.worked() is False
    assert backoff.failed() is True
    assert backoff.remaining == 1
    assert backoff.failed() is False
    assert backoff.remaining == 2
    now = 101.5
    assert backoff.remaining == 0.5
    now = 110.0
    assert backoff.remaining == 0
    assert backoff.failures == 2
    assert backoff.worked() is True
    assert backoff.worked() is False
    assert backoff.remaining == 0


@pytest.mark.parametrize(
    "recipient",
    [
        "offers@custodian.example",
        "offers+AB12@custodian.example",
        "offers+a+b@custodian.example",
        "offers+@custodian.example",
        "OFFERS@CUSTODIAN.EXAMPLE",
        "offers@custodian.example.",
    ],
)
def test_our_address_with_or_without_a_reference_is_ours(recipient: str) -> None:
    assert ours(recipient, "offers@custodian.example")


@pytest.mark.parametrize(
    "recipient",
    [
        "",
        "offers",
        "@custodian.example",
        "+AB12@custodian.example",
        "offer@custodian.example",
        "offers2@custodian.example",
        "offers@mail.custodian.example",
        "offers@custodian.example@elsewhere.example",
        "someone%custodian.example@elsewhere.example",
        '"offers@custodian.example"@elsewhere.example',
    ],
)
def test_any_other_address_is_not_ours(recipient: str) -> None:
    assert not ours(recipient, "offers@custodian.example")


def test_both_forms_of_an_international_domain_are_ours() -> None:
    assert ours("angebote+X@xn--bro-hoa.example", "angebote@büro.example")
    assert ours("angebote@BÜRO.example", "angebote@xn--bro-hoa.example")
    assert not ours(f"angebote@{'ü' * 70}.example", "angebote@büro.example")


def test_settings_never_show_the_password() -> None:
    assert "hunter2" not in repr(SmtpSettings(host="smtp.example", user="desk", password="hunter2"))
