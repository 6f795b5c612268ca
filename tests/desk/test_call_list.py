"""Whom staff must call: those whom no mail reaches, those who wait for themselves, the most urgent first."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bot.desk import Desk
from bot.errors import UsageError
from bot.letters.sending import send_letters
from bot.model import Bounced, Case, CaseState, Draft, Entry, Reason, Status
from bot.outstanding import reminding
from bot.outstanding.call_list import as_csv, call_list, record_call, row
from bot.outstanding.calling import Made, Result, Why, calls, calls_made, declined_by_telephone
from bot.outstanding.reminders import remind
from bot.outstanding.reminding import kind_of
from bot.store.values import LoggedEvent
from nlp.context import Account, Broker
from nlp.instruction import Election, Kind
from tests.instruction_forms import OFFER as OFFER_2001
from tests.letters_steps import DEADLINE, OFFER, START, days, desk, holder, register

HARTWELL = Broker("HARTWELL", "Hartwell & Stone Securities LLC", "0417", ("desk@hartwell.example",), "212-555-0170")
NEAR = DEADLINE - days(1)
EARLY = START + days(1)
DRAFT = Draft(
    "I-1", Kind.INSTRUCTION, Election.TENDER_ALL, Decimal(10000), "face", START, 1, sender="holder1@quill.example"
)
ENTRY = Entry(
    "I-2", OFFER, "LX-1", Election.TENDER_ALL, Decimal(10000), "face", Status.PACK, (), "R", None, (), START, START
)


def case(state: CaseState, **values: Any) -> Case:
    """The case of LX-1."""
    return Case(OFFER, "LX-1", state, last_received=values.pop("last_received", START), **values)


def listed(
    accounts: list[Account],
    *cases: Case,
    now: datetime = EARLY,
    bounced: Mapping[str, Bounced] | None = None,
    made: tuple[Made, ...] = (),
    brokers: tuple[Broker, ...] = (),
) -> list[tuple[str, tuple[Why, ...]]]:
    """The list as account and reasons."""
    known = Desk(
        {OFFER: OFFER_2001}, {one.account: one for one in accounts}, {broker.broker: broker for broker in brokers}
    )
    found = calls(
        OFFER_2001,
        known,
        {one.account: one for one in cases},
        bounced=bounced or {},
        letters={},
        made=made,
        now=now,
    )
    return [(one.account, one.why) for one in found]


def gone(address: str) -> dict[str, Bounced]:
    """That address bounced."""
    return {address: Bounced(address, START, "5.1.1", "no such mailbox")}


def test_holders_without_an_address_are_on_it_from_the_start_and_silent_ones_near_the_deadline() -> None:
    accounts = [holder(1, emails=()), holder(2)]
    assert listed(accounts) == [("LX-1", (Why.NO_ADDRESS,))]
    assert listed(accounts, now=NEAR) == [("LX-1", (Why.NO_ADDRESS, Why.SILENT)), ("LX-2", (Why.SILENT,))]


@pytest.mark.parametrize(
    ("state", "why"), [(CaseState.READ_BACK, Why.YES), (CaseState.ASKED, Why.ITEMS)], ids=["yes", "items"]
)
def test_who_was_read_back_to_or_asked_is_called_once_he_has_had_time(state: CaseState, why: Why) -> None:
    waiting = case(state, draft=DRAFT)
    assert listed([holder(1)], waiting, now=START + timedelta(hours=23)) == []
    assert listed([holder(1)], waiting, now=START + timedelta(hours=25)) == [("LX-1", (why,))]
    late = replace(waiting, last_received=NEAR)
    assert listed([holder(1)], late, now=NEAR + timedelta(minutes=50)) == []
    assert listed([holder(1)], late, now=NEAR + timedelta(minutes=70)) == [("LX-1", (why,))]


def test_a_bounced_address_puts_the_holder_on_it_also_where_another_one_takes_mail() -> None:
    joint = holder(1, emails=("a@quill.example", "b@quill.example"))
    assert listed([joint], bounced=gone("a@quill.example")) == [("LX-1", (Why.BOUNCED,))]
    waiting = case(CaseState.READ_BACK, draft=DRAFT)
    assert listed([joint], waiting, bounced=gone("b@quill.example"), now=NEAR) == [("LX-1", (Why.YES, Why.BOUNCED))]


@pytest.mark.parametrize(
    "settled",
    [
        case(CaseState.RECORDED, standing=ENTRY),
        case(CaseState.WITHDRAWN),
        case(CaseState.OPEN),
        case(CaseState.READ_BACK, draft=DRAFT, hold=Reason.DEATH_NOTICE),
    ],
    ids=["recorded", "withdrawn", "said no to the read-back", "held"],
)
def test_who_answered_is_not_called(settled: Case) -> None:
    assert listed([holder(1)], settled, now=NEAR, bounced=gone("holder1@quill.example")) == []


def test_who_is_asked_anew_by_an_extension_is_called_and_reminded_again() -> None:
    void = case(CaseState.OPEN, last_received=START)
    assert kind_of(void) is None
    assert kind_of(void, START + days(1)) is reminding.Kind.SILENT
    assert kind_of(void, START - days(1)) is None
    log = [
        LoggedEvent(1, START, "void", "bot", None, OFFER, "LX-1", {}),
        LoggedEvent(2, NEAR, "x", "b", 1, OFFER, "LX-1", {}),
    ]
    assert reminding.reopenings(log) == {"LX-1": START}


def test_a_broker_is_one_line_for_its_clients_and_is_called_near_the_deadline() -> None:
    accounts = [holder(number, emails=(), broker="HARTWELL") for number in (1, 2, 3)]
    recorded = case(CaseState.RECORDED, standing=ENTRY)
    assert listed(accounts, recorded, brokers=(HARTWELL,)) == []
    assert listed(accounts, recorded, brokers=(HARTWELL,), now=NEAR) == [("HARTWELL", (Why.SILENT,))]
    everything = gone("desk@hartwell.example")
    assert listed(accounts, brokers=(HARTWELL,), bounced=everything) == [("HARTWELL", (Why.BOUNCED,))]


def test_the_most_urgent_stand_first_and_those_spoken_to_last() -> None:
    accounts = [
        holder(2, position=Decimal(1)),
        holder(3, position=Decimal(900000)),
        holder(4, emails=()),
        holder(5),
        holder(1),
    ]
    waiting = case(CaseState.READ_BACK, draft=DRAFT)
    bounced = gone("holder5@quill.example")
    order = [name for name, _ in listed(accounts, waiting, now=NEAR, bounced=bounced)]
    assert order == ["LX-1", "LX-5", "LX-4", "LX-3", "LX-2"]
    for result, first in ((Result.REACHED, "LX-5"), (Result.NO_ANSWER, "LX-1")):
        made = (Made("LX-1", NEAR, "R. Vance", result.value, ""),)
        order = [name for name, _ in listed(accounts, waiting, now=NEAR, bounced=bounced, made=made)]
        assert order[0] == first
    # He wrote again after the call, and still owes his yes.
    since = replace(waiting, last_received=NEAR + timedelta(hours=1))
    made = (Made("LX-1", NEAR, "R. Vance", "reached", ""),)
    assert listed(accounts, since, now=NEAR + timedelta(hours=3), made=made)[0] == ("LX-1", (Why.YES,))


def test_there_is_nobody_to_call_before_the_offer_opens_and_after_it_ends() -> None:
    accounts = [holder(1, emails=())]
    assert OFFER_2001.opens is not None
    assert listed(accounts, now=OFFER_2001.opens - days(1)) == []
    assert listed(accounts, now=OFFER_2001.clocks.market.instant + days(1)) == []
    assert listed(accounts, now=OFFER_2001.clocks.market.instant - days(1)) != []


def test_a_call_is_an_event_with_who_called_and_no_taxpayer_number(tmp_path: Path) -> None:
    with desk(tmp_path, at=NEAR) as (house, _):
        register(house, [holder(1), holder(2, emails=(), broker="HARTWELL")], [HARTWELL])
        record_call(house, OFFER, "LX-1", by=" R. Vance ", note="will write;\nSSN 900-70-1001", result=Result.MESSAGE)
        record_call(house, OFFER, "HARTWELL", by="R. Vance", note="", result=Result.DECLINED)
        [first, second] = calls_made(house.store.events(offer=OFFER))
        assert (first.account, first.by, first.result) == ("LX-1", "R. Vance", "message")
        assert "900-70-1001" not in first.note
        assert first.note.startswith("will write; SSN")
        assert declined_by_telephone([first, second], house.desk()) == {"HARTWELL", "LX-2"}
        assert [one.to for one in remind(house, OFFER, dry_run=True).sent] == ["holder1@quill.example"]
        for wrong, by in (("LX-9", "R. Vance"), ("LX-1", " ")):
            with pytest.raises(UsageError):
                record_call(house, OFFER, wrong, by=by, note="", result=Result.REACHED)
        assert house.store.verify() is None


def test_the_list_for_other_programs_and_for_a_spreadsheet(tmp_path: Path) -> None:
    with desk(tmp_path, at=NEAR) as (house, _):
        register(house, [holder(1, phone="+45 39 55 01 13", emails=())])
        send_letters(house, OFFER)
        record_call(house, OFFER, "LX-1", by="R. Vance", note="=1+1", result=Result.NO_ANSWER)
        found = call_list(house, OFFER)
        line = json.loads(json.dumps(row(found[0], OFFER_2001)))
    assert line["account"] == "LX-1"
    assert (line["why"], line["holding"], line["accounts"]) == (["no_address", "silent"], "10000", ["LX-1"])
    assert line["last_call"] == {
        "at": "2001-08-30T17:00:00-04:00",
        "by": "R. Vance",
        "result": "no_answer",
        "note": "=1+1",
    }
    assert line["since"] == "2001-08-06T00:00:00-04:00"
    [cells] = csv.DictReader(io.StringIO(as_csv(found, OFFER_2001)))
    assert (cells["phone"], cells["note"]) == ("'+45 39 55 01 13", "'=1+1")
