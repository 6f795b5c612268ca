"""An offer's end moved, its terms changed or itself ended: a new version, and everyone told once."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.cli import app
from bot.errors import (
    ConflictError,
    HolderMailError,
    OfferError,
    OfferNotOpenError,
    OfferUnknownError,
    UsageError,
)
from bot.letters.announcing import announce
from bot.letters.sending import send_letters
from bot.lifetime import closing, extending
from bot.lifetime.covering import cover
from bot.lifetime.following import finish
from bot.model import Bounced, CaseState, Missing
from bot.offers.reading import load
from bot.outstanding.call_list import call_list
from bot.outstanding.reminders import remind, remind_when_due
from bot.protect import ProtectState
from bot.rules.timing import is_after_market
from tests.offer_end_steps import OFFER, Desk, StoppedError, at, desk_with_a_clock, stopped_after


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_with_a_clock(tmp_path) as opened:
        yield opened


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
