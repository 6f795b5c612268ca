"""Status and reason codes, row by row of the table (DOMAIN.md)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from build import MARKET, MONDAY, OFFER, RESPONSE

from bot.decide import GRAVITY, LINE_TABLE, MAIL_TABLE, gravest
from bot.model import Action, Missing, Reason, Status
from bot.rules.status import status_of
from nlp.instruction import Kind

SECOND = timedelta(seconds=1)
# Reason codes that each status may carry by the schemas of seev.034 and, for withdrawals, seev.041.
PENDING = {"ADEA", "OTHR", "FULL", "MCER", "LACK", "LATE", "DQUA", "PENR", "BSTR", "IPAW"}
REJECTED = {"LATE", "INIR", "ULNK", "DCAN", "DPRG", "SAFE", "EVNM", "DSEC", "OPTY", "CANC", "DUPL"}


@pytest.mark.parametrize(
    ("missing", "reasons", "codes"),
    [
        ((Missing.SIGNATURE,), (), ("IPAW",)),
        ((Missing.CO_SIGNATURE,), (), ("IPAW",)),
        ((Missing.CAPACITY,), (), ("IPAW",)),
        ((Missing.EVIDENCE_OF_AUTHORITY,), (), ("MCER",)),
        ((), (Reason.AUTHORITY_DOCUMENT_ATTACHED,), ("MCER",)),
        ((Missing.TIN,), (), ("FULL",)),
        ((Missing.ADDRESS, Missing.PHONE), (), ("FULL",)),
        ((), (Reason.AMBIGUOUS_QUANTITY,), ("DQUA",)),
        ((), (Reason.CONTRADICTORY,), ("DQUA",)),
        ((), (Reason.OFF_MULTIPLE,), ("DQUA",)),
        ((), (Reason.OVER_POSITION,), ("LACK",)),
        ((), (Reason.NOT_YET_OPEN,), ("BSTR",)),
        ((Missing.ACCOUNT,), (), ("OTHR",)),
        ((Missing.CO_SIGNATURE, Missing.PHONE), (Reason.OVER_POSITION,), ("IPAW", "FULL", "LACK")),
    ],
)
def test_what_is_missing_or_in_the_way_has_its_code(
    missing: tuple[Missing, ...], reasons: tuple[Reason, ...], codes: tuple[str, ...]
) -> None:
    assert status_of(Action.REQUEST, missing, reasons, Kind.INSTRUCTION, OFFER, MONDAY) == (Status.PEND, codes)


def test_waiting_for_the_holders_yes_is_pending_for_other_reasons() -> None:
    assert status_of(Action.CONFIRM, (), (), Kind.INSTRUCTION, OFFER, MONDAY) == (Status.PEND, ("OTHR",))


@pytest.mark.parametrize(
    ("kind", "received", "expected"),
    [
        (Kind.INSTRUCTION, RESPONSE + SECOND, (Status.PEND, ("ADEA",))),
        (Kind.INSTRUCTION, MARKET, (Status.PEND, ("ADEA",))),
        (Kind.INSTRUCTION, MARKET + SECOND, (Status.REJT, ("LATE",))),
        (Kind.WITHDRAWAL, MARKET + SECOND, (Status.REJT, ("INIR",))),
    ],
)
def test_late_has_its_status_by_how_late_it_is(kind: Kind, received: object, expected: object) -> None:
    assert status_of(Action.FLAG, (), (Reason.LATE,), kind, OFFER, received) == expected  # type: ignore[arg-type]


def test_every_code_of_the_table_is_allowed_by_the_schemas() -> None:
    for item in Missing:
        status, codes = status_of(Action.REQUEST, (item,), (), Kind.INSTRUCTION, OFFER, MONDAY)
        assert set(codes) <= (PENDING if status is Status.PEND else REJECTED)
    for reason in Reason:
        status, codes = status_of(Action.FLAG, (), (reason,), Kind.INSTRUCTION, OFFER, MARKET + SECOND)
        assert set(codes) <= (PENDING if status is Status.PEND else REJECTED)


def test_every_rule_has_a_name_of_its_own_and_a_meaning_to_read_aloud() -> None:
    rules = [*(rule for rule, _ in MAIL_TABLE), *(rule for rule, _ in LINE_TABLE)]
    names = [rule.name for rule in rules]
    assert len(names) == len(set(names))
    assert all(rule.meaning.endswith(".") and len(rule.meaning) < 90 for rule in rules)


def test_rows_that_ignore_come_before_rows_that_flag_and_those_before_the_rest() -> None:
    leads = [leads_to for _, leads_to in MAIL_TABLE]
    assert leads.index(Action.FLAG) > max(index for index, action in enumerate(leads) if action is Action.IGNORE)
    assert leads.index(Action.ANSWER) > max(index for index, action in enumerate(leads) if action is Action.FLAG)


def test_flag_is_graver_than_request_and_that_than_confirm() -> None:
    assert gravest(GRAVITY) is Action.FLAG
    assert gravest([Action.CONFIRM, Action.REQUEST]) is Action.REQUEST
    assert gravest([Action.CONFIRM, Action.RECORD]) is Action.CONFIRM
