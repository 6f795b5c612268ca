"""An offer is extended, changed, ended or closed: every account once, also when it is stopped half-way."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bot import closing, extending
from bot.announcing import announce
from bot.app import house
from bot.call_list import call_list
from bot.cli import app
from bot.clock import Clock, real_now
from bot.config import Settings
from bot.covering import cover
from bot.demo.player import SteppedClock
from bot.errors import (
    ConflictError,
    HolderMailError,
    OfferError,
    OfferNotOpenError,
    OfferUnknownError,
    UsageError,
)
from bot.flow import House
from bot.following import finish
from bot.instants import instant
from bot.letters import send_letters
from bot.model import Bounced, CaseState, Draft, Entry, Missing, Status, Waiting
from bot.offers import load
from bot.protect import Protect, ProtectState
from bot.reminders import remind, remind_when_due
from bot.rules.timing import is_after_market
from bot.store.changing import Changes
from bot.store.outbox import Outbox
from nlp.instruction import Election, Kind

ZONE = "America/New_York"
OFFER = "lexington-2001"
NOTES = "LX-1001"
"""Of a holder with one address."""


def at(text: str) -> datetime:
    return instant(text, ZONE)


class Desk:
    """An open house whose clock can be put forward, and what tests ask of it."""

    def __init__(self, opened: House, time: SteppedClock) -> None:
        """Take the open house, and what puts its clock forward."""
        self.house = opened
        self.time = time

    def go_to(self, text: str) -> None:
        self.time.shift += at(text) - self.house.clock.now()

    def entry(self, account: str, **values: Any) -> Entry:
        usual: dict[str, Any] = {
            "entry_id": f"I-{account}",
            "offer": OFFER,
            "account": account,
            "election": Election.TENDER_PART,
            "quantity": Decimal(10000),
            "quantity_type": "face",
            "status": Status.PACK,
            "codes": (),
            "reference": "R",
            "message_id": None,
            "signers": (),
            "received": self.house.clock.now(),
            "recorded": self.house.clock.now(),
        }
        return Entry(**(usual | values))

    def draft(self, account: str, **values: Any) -> Draft:
        usual: dict[str, Any] = {
            "entry_id": f"D-{account}",
            "kind": Kind.INSTRUCTION,
            "election": Election.TENDER_PART,
            "quantity": Decimal(10000),
            "quantity_type": "face",
            "received": self.house.clock.now(),
            "mail_id": 1,
        }
        return Draft(**(usual | values))

    def put(self, account: str, **values: Any) -> None:
        """Put a case as given, with the lines that it speaks of."""
        with self.house.store.changing("test") as changing:
            case = changing.cases([(OFFER, account)])[OFFER, account]
            lines = [values["standing"]] if values.get("standing") else []
            lines += [one.entry for one in values.get("waiting", ())]
            changing.write(cases=[replace(case, **values)], entries=lines)

    def keep(self) -> int:
        """Keep a mail that waits for a worker; answers its number."""
        return self.house.store.keep(
            b"From: a@b.example\r\n\r\nx\r\n",
            received=self.house.clock.now(),
            message_id=None,
            sender="a@b.example",
            fingerprint="f",
            lane="a",
            via="smtp",
            origin="",
            too_big=False,
        ).mail_id

    def promise(self, offer: str, received: str, due: str) -> Protect:
        """Give a promise of late delivery that staff took, of a mail that waits for nobody."""
        mail = self.keep()
        self.house.store.fail(mail, "set aside")
        return Protect(
            offer,
            "BK-2001",
            "HART",
            "x@y.example",
            Decimal(1000),
            "face",
            at(received),
            at(due),
            mail,
            state=ProtectState.PROTECTED,
        )

    def lines(self, *accounts: str) -> list[str]:
        return [
            f"{entry.account} {entry.status.value}/{'+'.join(entry.codes)}"
            for entry in self.house.store.entries(OFFER, standing_only=False)
            if not accounts or entry.account in accounts
        ]

    def told(self) -> Counter[str]:
        return Counter(answer.to for answer in self.house.store.answers() if answer.kind == "notice")

    def notice(self, address: str) -> str:
        raw = next(
            answer.raw for answer in self.house.store.answers() if answer.kind == "notice" and answer.to == address
        )
        return " ".join(raw.decode().split())


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    time = SteppedClock()
    start = at("2001-08-13T09:00")
    clock = Clock(start, real_now(), time.real)
    with house(Settings.model_validate({"folder": tmp_path, "clock": {"start": start}}), clock=clock) as opened:
        yield Desk(opened, time)


class StoppedError(Exception):
    """The process was killed here."""


@contextmanager
def stopped_after(monkeypatch: pytest.MonkeyPatch, count: int) -> Iterator[None]:
    """Let so many commits through, and none after."""
    left = [count]
    doors: tuple[tuple[type, str], ...] = ((Changes, "changing"), (Outbox, "enqueue"))
    with monkeypatch.context() as patch:
        for kind, name in doors:
            real = getattr(kind, name)

            def door(*args: Any, _real: Any = real, **more: Any) -> Any:
                if left[0] == 0:
                    raise StoppedError
                left[0] -= 1
                return _real(*args, **more)

            patch.setattr(kind, name, door)
        yield


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


def test_an_extension_is_a_new_version_with_who_and_when_and_its_comments(desk: Desk) -> None:
    desk.go_to("2001-08-30T10:00")
    done = extending.extend(desk.house, OFFER, at("2001-09-12T17:00"), "5:00 P.M. ON SEPTEMBER 12", "R. Vance")
    first, second = desk.house.store.history("offer", OFFER)
    assert (second.by, load(second.body, "x")) == ("R. Vance", done.offer)
    assert (done.offer.version, done.offer.clocks.market.words) == (2, "5:00 P.M. ON SEPTEMBER 12")
    assert first.body.count("#") == second.body.count("#")
    said = {fact.topic: fact.words for fact in done.offer.facts}
    assert "September 12, 2001, at 5:00 p.m." in said["deadline"]
    assert "September 4" not in said["withdrawal"]
    assert done.warnings == ()


def test_everyone_concerned_is_told_once_and_a_broker_in_one_mail(desk: Desk) -> None:
    done = extending.extend(desk.house, OFFER, at("2001-09-12T17:00"), "", "R. Vance")
    assert done.told == len(desk.told())
    assert set(desk.told().values()) == {1}
    broker = next(iter(desk.house.desk().brokers.values()))
    assert desk.notice(broker.emails[0]).count("X-Instruction-Status: BK-") == len(
        desk.house.desk().clients_of(broker.broker)
    )
    assert finish(desk.house, OFFER).told == 0


@pytest.mark.parametrize("count", [0, 1, 2, 10, 30])
def test_an_extension_stopped_half_way_is_finished_by_the_next(
    desk: Desk, count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = desk.house.store.offers()[OFFER]
    desk.house.store.save_offer(OFFER, text.replace("version = 1", 'version = 1\non_extension = "reopen"'), "test")
    for account in ("LX-1001", "LX-1002"):
        desk.put(account, state=CaseState.RECORDED, standing=desk.entry(account))
    with stopped_after(monkeypatch, count), pytest.raises(StoppedError):
        extending.extend(desk.house, OFFER, at("2001-09-12T17:00"), "", "R. Vance")
    # What is instructed after the extension is no longer ended by it.
    desk.go_to("2001-08-13T10:00")
    desk.put("LX-1022", state=CaseState.RECORDED, standing=desk.entry("LX-1022"))
    closing.close_all(desk.house, set())
    assert desk.lines() == ["LX-1001 CANC/CSUB", "LX-1002 CANC/CSUB", "LX-1022 PACK/"]
    assert set(desk.told().values()) == {1}
    assert "LX-1001 CANC/CSUB" in desk.notice("mwhitfield@elmgrove.example")


def test_an_extension_stopped_half_way_is_finished_by_the_same_command(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    with stopped_after(monkeypatch, 2), pytest.raises(StoppedError):
        extending.extend(desk.house, OFFER, at("2001-09-12T17:00"), "", "R. Vance")
    assert sum(desk.told().values()) == 2
    done = extending.extend(desk.house, OFFER, at("2001-09-12T17:00"), "", "R. Vance")
    assert (done.told, done.offer.version) == (32, 2)
    assert set(desk.told().values()) == {1}
    with pytest.raises(UsageError, match="already; an extension must be later"):
        extending.extend(desk.house, OFFER, at("2001-09-12T17:00"), "", "R. Vance")


def test_an_extension_takes_back_what_the_end_had_done(desk: Desk) -> None:
    desk.put("LX-1002", state=CaseState.ASKED, draft=desk.draft("LX-1002", missing=(Missing.PHONE,)))
    desk.put("LX-1003", state=CaseState.READ_BACK, draft=desk.draft("LX-1003", read_back="R3"))
    desk.go_to("2001-09-05T00:01")
    closing.close(desk.house, OFFER)
    desk.go_to("2001-09-05T08:59")
    done = extending.extend(desk.house, OFFER, at("2001-09-19T24:00"), "", "R. Vance")
    assert done.warnings == ()
    assert {line.partition(" ")[2] for line in desk.lines()} == {"CANC/CSUB", "PEND/FULL", "PEND/OTHR"}
    cases = desk.house.store.cases_of([(OFFER, "LX-1001"), (OFFER, "LX-1002"), (OFFER, "LX-1003")]).values()
    assert [case.state for case in cases] == [CaseState.OPEN, CaseState.ASKED, CaseState.READ_BACK]
    # And it closes again at the new end.
    desk.go_to("2001-09-20T00:01")
    closing.close(desk.house, OFFER)
    assert {line.partition(" ")[2] for line in desk.lines()} == {"CANC/CSUB", "REJT/FULL", "REJT/LATE", "DFLA/"}


def test_an_extension_announced_too_late_is_made_and_warned_of(desk: Desk) -> None:
    desk.go_to("2001-09-05T09:01")
    done = extending.extend(desk.house, OFFER, at("2001-09-19T24:00"), "", "R. Vance")
    assert any("14e-1(d)" in warning for warning in done.warnings)


def test_promised_deliveries_are_due_by_the_new_deadline(desk: Desk) -> None:
    desk.go_to("2002-08-01T10:00")
    promise = desk.promise("lexington-2002", "2002-08-01T09:00", "2002-08-12T17:00")
    with desk.house.store.changing("test") as changing:
        changing.write(protects=[promise])
    extending.extend(desk.house, "lexington-2002", at("2002-08-30T24:00"), "", "R. Vance")
    assert [one.due for one in desk.house.store.protects()] == [at("2002-09-05T17:00")]


@pytest.mark.parametrize("until", ["2001-09-04T24:00", "2001-08-30T17:00"])
def test_what_is_no_later_end_is_no_extension(desk: Desk, until: str) -> None:
    with pytest.raises(UsageError, match="must be later"):
        extending.extend(desk.house, OFFER, at(until), "", "R. Vance")
    assert len(desk.house.store.history("offer", OFFER)) == 1


def test_an_unknown_offer_is_named(desk: Desk) -> None:
    for act in (
        lambda: extending.extend(desk.house, "x", at("2001-09-30T17:00"), "", "R. Vance"),
        lambda: extending.end(desk.house, "x", "no", "R. Vance"),
        lambda: closing.close(desk.house, "x"),
    ):
        with pytest.raises(OfferUnknownError, match="x: there is no such offer"):
            act()


def test_a_better_price_is_told_and_its_ten_business_days_are_warned_of(desk: Desk) -> None:
    desk.put("LX-1001", state=CaseState.RECORDED, standing=desk.entry("LX-1001"))
    text = (
        desk.house.store.offers()[OFFER].replace("percent = 3\n", "percent = 4\n").replace("equal to 3%", "equal to 4%")
    )
    desk.go_to("2001-08-30T10:00")
    done = extending.amend(desk.house, OFFER, text, "new.toml", "R. Vance")
    assert done.offer.version == 2
    assert any("14e-1(b)" in warning and "2001-09-13" in warning for warning in done.warnings)
    notice = desk.notice("mwhitfield@elmgrove.example")
    assert "equal to 3% of" in notice
    assert "equal to 4% of" in notice
    assert desk.lines("LX-1001") == ["LX-1001 PACK/"]


def test_changed_terms_that_take_an_option_away_end_what_chose_it(desk: Desk) -> None:
    desk.put("LX-1001", state=CaseState.RECORDED, standing=desk.entry("LX-1001"))
    text = desk.house.store.offers()[OFFER].replace(
        'elections = ["tender_all", "tender_part", "do_not_tender"]',
        'elections = ["do_not_tender"]\nelections_ended = ["tender_all", "tender_part"]',
    )
    extending.amend(desk.house, OFFER, text, "new.toml", "R. Vance")
    assert desk.lines("LX-1001") == ["LX-1001 CANC/CSUB"]


def test_a_file_of_another_offer_or_of_none_changes_nothing(desk: Desk) -> None:
    text = desk.house.store.offers()[OFFER]
    with pytest.raises(OfferError, match="id"):
        extending.amend(desk.house, OFFER, text.replace(OFFER, "another"), "new.toml", "R. Vance")
    with pytest.raises(OfferError):
        extending.amend(desk.house, OFFER, "id = 3", "new.toml", "R. Vance")
    with pytest.raises(UsageError, match="says the same"):
        extending.amend(desk.house, OFFER, text, "new.toml", "R. Vance")
    assert len(desk.house.store.history("offer", OFFER)) == 1


def test_an_offer_that_its_issuer_ended_has_nothing_left(desk: Desk) -> None:
    desk.put("LX-1001", state=CaseState.RECORDED, standing=desk.entry("LX-1001"))
    desk.put("LX-1003", state=CaseState.READ_BACK, draft=desk.draft("LX-1003", read_back="R3"))
    done = extending.end(desk.house, OFFER, "No financing was obtained.", "R. Vance")
    assert desk.lines() == ["LX-1001 CANC/CANO", "LX-1003 CANC/CANO"]
    assert "No financing was obtained." in desk.notice("mwhitfield@elmgrove.example")
    assert is_after_market(done.offer, desk.house.clock.now())
    desk.go_to("2001-09-06T10:00")
    assert closing.close(desk.house, OFFER).nothing
    with pytest.raises(UsageError):
        extending.end(desk.house, OFFER, "again", "R. Vance")
    with pytest.raises(UsageError):
        extending.extend(desk.house, OFFER, at("2001-09-30T17:00"), "", "R. Vance")


def test_two_people_cannot_change_an_offer_over_one_another(desk: Desk) -> None:
    text = desk.house.store.offers()[OFFER]
    desk.house.store.save_offer(OFFER, text + "# looked at\n", "A. Other")
    with pytest.raises(ConflictError, match="changed by somebody else"):
        desk.house.store.save_offer(OFFER, text + "# mine\n", "R. Vance", instead_of=text)


def test_a_notice_goes_only_to_addresses_on_file(desk: Desk) -> None:
    offer = desk.house.desk().offers[OFFER]
    announce(desk.house, offer, "test:1", "extended", ())
    known = {address for one in desk.house.desk().accounts.values() for address in one.emails}
    known |= {address for broker in desk.house.desk().brokers.values() for address in broker.emails}
    assert set(desk.told()) <= known


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


def test_the_commands_say_what_they_did_and_refuse_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = tmp_path / "config.toml"
    config.write_text('[clock]\nstart = "2001-08-29T10:00:00-04:00"\n', encoding="utf-8")

    def run(*words: str) -> int:
        try:
            app(["--config", str(config), "offer", *words], prog_name="./run.sh", standalone_mode=False)
        except HolderMailError as error:
            sys.stderr.write(f"{error.sentence}\n")
            return error.exit_code
        return 0

    extending_it = ("extend", OFFER, "--until", "2001-09-12T17:00", "--by", "R. Vance")
    assert run(*extending_it) == 0
    said = capsys.readouterr().out
    assert "now ends at Wednesday, September 12, 2001, at 5:00 p.m. New York time (version 2)" in said
    assert "34 holders told" in said
    assert run(*extending_it) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert run("close", OFFER, "--by", "R. Vance") == 2
    assert run("end", OFFER, "--reason", "It is over.", "--by", "R. Vance") == 0
    capsys.readouterr()
    assert run("history", OFFER) == 0
    listed = capsys.readouterr().out
    assert [word in listed for word in ("saved", "extended", "ended", "R. Vance")] == [True] * 4
    assert run("history", "none") == 1


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


def test_an_offer_that_its_issuer_ended_ends_its_promises_and_no_letter_or_reminder_or_call_follows(desk: Desk) -> None:
    second = "lexington-2002"
    desk.go_to("2002-08-01T12:00")
    promise = desk.promise(second, "2002-08-01T11:00", "2002-08-12T17:00")
    with desk.house.store.changing("test") as changing:
        changing.write(protects=[promise])
    send_letters(desk.house, second)
    extending.end(desk.house, second, "The financing failed.", "R. Vance")
    (ended,) = desk.house.store.protects(second)
    assert (ended.state, ended.by) == (ProtectState.REFUSED, "R. Vance")
    with pytest.raises(ConflictError, match="refused"):
        cover(desk.house, ended.number, "Ann Lee")
    for act in (send_letters, remind):
        with pytest.raises(OfferNotOpenError, match="was ended by its issuer"):
            act(desk.house, second)
    desk.go_to("2002-08-05T17:01")
    assert remind_when_due(desk.house, desk.house.desk().offers[second], desk.house.clock.now()) is None
    assert not call_list(desk.house, second)


def test_no_notice_goes_to_an_address_that_takes_no_mail(desk: Desk) -> None:
    house_of, now = desk.house, desk.house.clock.now()
    gone = ("vpetrov@riverside.example", "corpactions@hartwellstone.example", "tnguyen@pacificmail.example")
    for address in gone:
        assert house_of.store.mark_bounced(Bounced(address, now, "5.1.1", "no such user", "report", None))
    extending.extend(house_of, OFFER, at("2001-09-12T17:00"), "", "R. Vance")
    told = desk.told()
    assert not set(gone) & set(told)
    # The other holder of a joint account, and the broker's next address, are told instead.
    assert told["lindanguyen@pacificmail.example"] == told["j.pelletier@hartwellstone.example"] == 1
