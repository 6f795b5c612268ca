"""What the market deadline settles, once for each account, however often and by however many it is settled."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from bot.app import house
from bot.config import Settings
from bot.demo.player import SteppedClock
from bot.errors import (
    ConflictError,
    UsageError,
)
from bot.lifetime import closing, extending
from bot.model import CaseState, Missing, Status, Waiting
from bot.protect import ProtectState
from bot.times.clock import Clock, real_now
from nlp.instruction import Election, Kind
from tests.offer_end_steps import OFFER, Desk, StoppedError, at, desk_with_a_clock, stopped_after


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_with_a_clock(tmp_path) as opened:
        yield opened


def test_silence_becomes_the_default_action_at_the_market_deadline_and_not_at_ours(desk: Desk) -> None:
    desk.go_to("2001-09-04T23:59")
    with pytest.raises(UsageError, match="is open until midnight"):
        closing.close(desk.house, OFFER)
    desk.go_to("2001-09-05T00:00:02")
    closed = closing.close(desk.house, OFFER)
    concerned = [one for one in desk.house.desk().accounts.values() if one.position]
    assert closed.defaults == len(concerned)
    assert set(desk.lines()) == {f"{one.account} DFLA/" for one in concerned}
    assert desk.house.store.entries(OFFER) == []
    # Who said nothing is told nothing: the letter said what silence does.
    assert not desk.told()


def test_only_accepted_instructions_stand_after_the_end_and_pending_ones_get_their_code(desk: Desk) -> None:
    desk.put("LX-1001", state=CaseState.RECORDED, standing=desk.entry("LX-1001"))
    desk.put("LX-1002", state=CaseState.ASKED, draft=desk.draft("LX-1002", missing=(Missing.PHONE,)))
    desk.put("LX-1003", state=CaseState.READ_BACK, draft=desk.draft("LX-1003", read_back="R3"))
    waits = desk.entry("LX-1004", status=Status.PEND, codes=("ADEA",), recorded=None)
    desk.put("LX-1004", waiting=(Waiting(7, waits),))
    desk.put("LX-1022", state=CaseState.WITHDRAWN)
    desk.go_to("2001-09-05T00:01")
    closing.close(desk.house, OFFER)
    assert desk.lines("LX-1001", "LX-1002", "LX-1003", "LX-1004", "LX-1022") == [
        "LX-1001 PACK/",
        "LX-1004 REJT/LATE",
        "LX-1002 REJT/FULL",
        "LX-1003 REJT/LATE",
    ]
    assert [entry.account for entry in desk.house.store.entries(OFFER)] == ["LX-1001"]


def test_a_withdrawal_in_time_that_waits_for_its_yes_is_left_to_a_person(desk: Desk) -> None:
    draft = desk.draft("LX-1001", kind=Kind.WITHDRAWAL, election=Election.WITHDRAW_ALL, read_back="R1")
    desk.put("LX-1001", state=CaseState.READ_BACK, standing=desk.entry("LX-1001"), draft=draft)
    desk.go_to("2001-09-05T00:01")
    assert closing.close(desk.house, OFFER).withdrawals == ("LX-1001",)
    assert desk.lines("LX-1001") == ["LX-1001 PACK/"]


def test_a_change_that_was_not_confirmed_is_rejected_and_what_stood_stands(desk: Desk) -> None:
    draft = desk.draft("LX-1001", read_back="R1")
    desk.put("LX-1001", state=CaseState.READ_BACK, standing=desk.entry("LX-1001"), draft=draft)
    desk.go_to("2001-09-05T00:01")
    closing.close(desk.house, OFFER)
    assert desk.lines("LX-1001") == ["LX-1001 PACK/", "LX-1001 REJT/LATE"]
    [case] = desk.house.store.cases_of([(OFFER, "LX-1001")]).values()
    assert (case.state, case.draft) == (CaseState.RECORDED, None)


def test_a_promised_delivery_is_not_closed_before_its_cover_is_due(desk: Desk) -> None:
    promise = desk.promise(OFFER, "2001-09-04T12:00", "2001-09-07T17:00")
    with desk.house.store.changing("test") as changing:
        changing.write(protects=[promise])
    desk.go_to("2001-09-05T00:01")
    assert closing.close(desk.house, OFFER).promised == ("BK-2001",)
    assert desk.lines("BK-2001") == []
    with desk.house.store.changing("test") as changing:
        changing.write(protects=[replace(desk.house.store.protects(OFFER)[0], state=ProtectState.MISSED)])
    assert closing.close(desk.house, OFFER).defaults == 1
    assert desk.lines("BK-2001") == ["BK-2001 DFLA/"]


def test_closing_again_changes_nothing(desk: Desk) -> None:
    desk.put("LX-1002", state=CaseState.ASKED, draft=desk.draft("LX-1002", missing=(Missing.PHONE,)))
    desk.go_to("2001-09-05T00:01")
    closing.close(desk.house, OFFER)
    before, told = desk.lines(), desk.told()
    assert closing.close(desk.house, OFFER).nothing
    assert (desk.lines(), desk.told()) == (before, told)
    assert set(told.values()) == {1}


@pytest.mark.parametrize("count", [0, 1, 2, 7, 20, 39, 40, 41, 42])
def test_closing_stopped_half_way_is_finished_by_the_next(
    desk: Desk, count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for account in ("LX-1001", "LX-1002", "BK-2001"):
        desk.put(account, state=CaseState.ASKED, draft=desk.draft(account, missing=(Missing.PHONE,)))
    desk.go_to("2001-09-05T00:01")
    with stopped_after(monkeypatch, count), suppress(StoppedError):
        closing.close(desk.house, OFFER)
    closing.close(desk.house, OFFER)
    accounts = [one.account for one in desk.house.desk().accounts.values() if one.position]
    lines = Counter(line.partition(" ")[0] for line in desk.lines())
    assert lines == Counter(accounts)
    assert Counter(line.partition(" ")[2] for line in desk.lines())["REJT/FULL"] == 3
    assert set(desk.told().values()) == {1}
    assert len(desk.told()) == 3
    assert desk.house.store.verify() is None


def test_mail_that_came_in_time_is_decided_before_the_offer_closes(desk: Desk) -> None:
    desk.go_to("2001-09-04T23:59")
    desk.keep()
    desk.go_to("2001-09-05T00:10")
    with pytest.raises(ConflictError, match="not decided yet"):
        closing.close(desk.house, OFFER)
    closing.close_all(desk.house, set())
    assert desk.lines() == []


def test_the_running_bot_closes_an_offer_by_itself_a_little_after_its_end(desk: Desk) -> None:
    done: set[closing.Settled] = set()
    desk.go_to("2001-09-05T00:04")
    closing.close_all(desk.house, done)
    assert desk.lines() == []
    desk.go_to("2001-09-05T00:06")
    closing.close_all(desk.house, done)
    assert len(desk.lines()) == len([one for one in desk.house.desk().accounts.values() if one.position])


def test_only_one_process_closes_offers_and_another_takes_over(desk: Desk) -> None:
    desk.go_to("2001-09-05T00:06")
    store = desk.house.store
    assert store.lease(closing.LEASE, "another", 60, real_now())
    closer = closing.closer(desk.house, "mine", seconds=0.05)
    closer.start()
    time.sleep(0.3)
    assert desk.lines() == []
    store.release_lease(closing.LEASE, "another")
    for _ in range(200):
        if desk.lines():
            break
        time.sleep(0.05)
    closer.stop()
    assert desk.lines()
    assert store.lease(closing.LEASE, "another", 60, real_now())


def test_two_who_close_an_offer_at_once_settle_each_account_once(tmp_path: Path, empty_url: str) -> None:
    stepped = SteppedClock()
    start = at("2001-09-05T00:10")
    clock = Clock(start, real_now(), stepped.real)
    settings = Settings.model_validate({"folder": tmp_path, "clock": {"start": start}, "store": {"url": empty_url}})
    with house(settings, clock=clock) as opened:
        with ThreadPoolExecutor(2) as both:
            done = list(both.map(lambda _: closing.close(opened, OFFER), range(2)))
        lines = Counter(entry.account for entry in opened.store.entries(OFFER, standing_only=False))
        concerned = [one.account for one in opened.desk().accounts.values() if one.position]
        assert lines == Counter(concerned)
        assert sum(one.defaults for one in done) == len(concerned)
        extending.extend(opened, OFFER, at("2001-09-19T24:00"), "", "R. Vance")
        again = {entry.status for entry in opened.store.entries(OFFER, standing_only=False)}
        assert again == {Status.CANC}
        assert opened.store.verify() is None


def test_an_offer_that_was_over_before_it_came_here_is_closed_by_name_only(tmp_path: Path) -> None:
    """The sample at today's time: nobody was asked anything, so that silence is no answer."""
    with house(Settings.model_validate({"folder": tmp_path, "clock": {"start": at("2026-11-28T09:00")}})) as opened:
        closing.close_all(opened, set())
        assert not opened.store.entries(OFFER, standing_only=False)
        assert not opened.store.answers()
        assert closing.close(opened, OFFER, "R. Vance").defaults
        # Once it was extended into a time at which it was here, it ends like any other.
        second = "lexington-2002"
        extending.extend(opened, second, at("2026-11-28T12:00"), "", "R. Vance", response=at("2026-11-28T11:00"))
        told = len(opened.store.answers())
    later = Settings.model_validate({"folder": tmp_path, "clock": {"start": at("2026-11-28T12:30")}})
    with house(later) as opened:
        closing.close_all(opened, set())
        assert opened.store.entries(second, standing_only=False)
        assert len(opened.store.answers()) == told


def test_a_guaranteed_delivery_that_did_not_come_is_missed_and_its_account_closed_without_a_command(desk: Desk) -> None:
    second = "lexington-2002"
    desk.go_to("2002-08-07T12:00")
    promise = desk.promise(second, "2002-08-07T12:00", "2002-08-12T17:00")
    with desk.house.store.changing("test") as changing:
        changing.write(protects=[promise])
    desk.go_to("2002-08-08T00:06")
    done: set[closing.Settled] = set()
    closing.close_all(desk.house, done)
    assert "BK-2001" not in {entry.account for entry in desk.house.store.entries(second, standing_only=False)}
    desk.go_to("2002-08-12T17:06")
    closing.close_all(desk.house, done)
    assert [one.state for one in desk.house.store.protects(second)] == [ProtectState.MISSED]
    (line,) = [one for one in desk.house.store.entries(second, standing_only=False) if one.account == "BK-2001"]
    assert line.status is Status.DFLA
