"""Reminders: of the right kind, to the right people, at the right times, once; and an answer to one counts."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.demo.player import Stage, stage
from bot.errors import OfferNotOpenError
from bot.letters.sending import send_letters
from bot.model import Bounced
from bot.offers.offer import Lead, Offer
from bot.offers.reading import load
from bot.outstanding import timekeeper
from bot.outstanding.reminders import remind
from bot.outstanding.reminding import Kind, instant_of, slot_now, slots
from bot.outstanding.timekeeper import Timekeeper
from bot.times.clock import real_now
from tests.instruction_forms import OFFER as SAMPLE
from tests.letters_steps import DEADLINE, OFFER, START, days, desk, files, holder, mails, register, to, words
from tests.operation_steps import action, answered, eventually, new, reply, status

NAOMI = "Naomi Brightwell <naomi.brightwell@lanternmail.example>"
THOMAS = "Thomas R. Nguyen <tnguyen@pacificmail.example>"
LINDA = "Linda P. Nguyen <lindanguyen@pacificmail.example>"
TENDER = "Tender all of my Lexington notes.\n\nNaomi Brightwell\n"
JOINT = "Please tender $50,000 of our Lexington notes.\n\nThomas R. Nguyen\n"


def reminded(scene: Stage, **values: Any) -> dict[str, Kind]:
    """Remind by hand; to whom it went, of what."""
    found = remind(scene.house, OFFER, **values)
    scene.fetch()
    return {one.to: one.kind for one in found.sent}


def test_each_is_reminded_of_what_is_expected_of_him_and_the_others_of_nothing(tmp_path: Path) -> None:
    with stage(tmp_path) as scene:
        answered(scene, new(NAOMI, TENDER))
        answered(scene, new(THOMAS, JOINT))
        margaret = "Margaret Whitfield <mwhitfield@elmgrove.example>"
        answered(scene, new(margaret, "Please do not tender my notes.\n\nMargaret A. Whitfield\n"))
        answered(scene, reply(margaret, "Yes.\n"))
        bob = "Bob Castellano <bob.castellano@harborline.example>"
        answered(scene, new(bob, "Tender all of my Lexington notes.\n\nRobert J. Castellano\n"))
        answered(scene, reply(bob, "No.\n"))
        fmercer = "F. Mercer <fmercer@plainsnet.example>"
        scene.send(
            new(fmercer, "Lexington: will the exchange touch my margin loan with you? Please have somebody call me.\n")
        )
        assert scene.house.store.flagged()
        got = reminded(scene)
    assert got["naomi.brightwell@lanternmail.example"] is Kind.YES
    assert got["tnguyen@pacificmail.example"] is Kind.ITEMS
    assert got["lindanguyen@pacificmail.example"] is Kind.ITEMS
    assert got["dfeldman@sunsetvillage.example"] is Kind.SILENT
    assert "mwhitfield@elmgrove.example" not in got  # declined, and it is on record
    assert "bob.castellano@harborline.example" not in got  # said no to what was read back
    assert "fmercer@plainsnet.example" not in got  # with a person


def test_a_yes_to_the_reminder_is_a_yes_to_the_read_back_that_it_repeats(tmp_path: Path) -> None:
    with stage(tmp_path) as scene:
        read_back = answered(scene, new(NAOMI, TENDER))
        scene.time.shift += days(3)
        reminded(scene)
        [repeated] = scene.got["naomi.brightwell@lanternmail.example"][1:]
        assert action(repeated) == "reminder"
        assert repeated["X-Instruction-Reference"] != read_back["X-Instruction-Reference"]
        assert "$110,000 (one hundred ten thousand dollars)" in words(repeated)
        recorded = answered(scene, reply(NAOMI, "Yes.\n"))
        assert status(recorded) == ["LX-1029 PACK"]
        assert scene.history(["LX-1029"]) == ["LX-1029 tender_all 110000 PACK"]
        # The same yes again, to the first read-back, changes nothing.
        again = answered(scene, reply(NAOMI, "Yes.\n", answers_earlier=2))
        assert status(again) == ["LX-1029 PACK"]
        assert len(scene.history(["LX-1029"])) == 1


def test_a_yes_to_a_reminder_after_a_change_does_not_record_what_it_repeated(tmp_path: Path) -> None:
    with stage(tmp_path) as scene:
        answered(scene, new(NAOMI, TENDER))
        reminded(scene)
        answered(scene, new(NAOMI, "Make it $40,000 instead.\n\nNaomi Brightwell\n"))
        outdated = answered(scene, reply(NAOMI, "Yes.\n", answers_earlier=1))
        assert action(outdated) == "confirm"
        assert scene.standing(["LX-1029"]) == set()
        assert "$40,000" in words(outdated)


def test_a_no_to_the_reminder_drops_what_it_repeats(tmp_path: Path) -> None:
    with stage(tmp_path) as scene:
        answered(scene, new(NAOMI, TENDER))
        reminded(scene)
        assert action(answered(scene, reply(NAOMI, "No.\n"))) == "request"
        assert scene.standing(["LX-1029"]) == set()


@pytest.mark.parametrize("said", ["Yes.", "I agree.", "Please tender $50,000, as Thomas says."])
def test_the_other_holders_signature_in_reply_to_the_reminder_completes_the_instruction(
    tmp_path: Path, said: str
) -> None:
    with stage(tmp_path) as scene:
        asked = answered(scene, new(THOMAS, JOINT))
        assert asked["X-Instruction-Missing"] == "co_signature"
        reminded(scene)
        reminder = scene.got["lindanguyen@pacificmail.example"][-1]
        assert "signature of each other holder" in words(reminder)
        played = scene.send(reply(LINDA, f"{said}\n\nLinda P. Nguyen\n"))
        assert {action(answer) for answer in played.answers} == {"confirm"}


def test_a_silent_holder_may_answer_the_reminder_itself(tmp_path: Path) -> None:
    with stage(tmp_path) as scene:
        reminded(scene)
        assert "attached form" in words(scene.got["naomi.brightwell@lanternmail.example"][-1])
        assert action(answered(scene, reply(NAOMI, TENDER))) == "confirm"


def test_one_mail_for_a_holder_of_two_accounts_and_one_for_a_broker(tmp_path: Path) -> None:
    with desk(tmp_path) as (house, _):
        remind(house, OFFER)
        sent = {to(one): one for one in mails(house, "reminder")}
    priya = sent["priya.raman@northgate.example"]
    assert list(files(priya)) == ["instruction-form-LX-1009.pdf", "instruction-form-LX-1010.pdf"]
    assert "LX-1009" in words(priya)
    assert "LX-1010" in words(priya)
    broker = sent["corpactions@hartwellstone.example"]
    assert list(files(broker)) == ["instructions-lexington-2001.csv"]
    assert "j.pelletier@hartwellstone.example" not in sent


def test_never_twice_at_the_same_time_of_reminding_and_never_to_one_that_bounced(tmp_path: Path) -> None:
    with desk(tmp_path) as (house, clock):
        register(house, [holder(1), holder(2)])
        house.store.mark_bounced(Bounced("holder2@quill.example", START, "5.1.1"))
        for at, count in ((START, 1), (START + days(1), 0), (DEADLINE - days(2), 1), (DEADLINE - days(1), 1)):
            clock.at = at
            assert len(remind(house, OFFER, dry_run=True).sent) == count
            assert len(remind(house, OFFER).sent) == count
        assert {to(one) for one in mails(house, "reminder")} == {"holder1@quill.example"}


def test_a_dry_run_changes_nothing(tmp_path: Path) -> None:
    with desk(tmp_path) as (house, _):
        before = len(house.store.events())
        assert remind(house, OFFER, dry_run=True).sent
        assert len(house.store.events()) == before
        assert not house.store.answers()


def test_reminders_go_out_only_while_the_offer_is_open(tmp_path: Path) -> None:
    with desk(tmp_path, at=DEADLINE + timedelta(hours=1)) as (house, clock):
        with pytest.raises(OfferNotOpenError, match="--anyway"):
            remind(house, OFFER)
        assert remind(house, OFFER, anyway=True).sent
        assert "we will try, but cannot promise" in words(mails(house, "reminder")[0])
        clock.at = DEADLINE + days(7)
        with pytest.raises(OfferNotOpenError, match="has ended"):
            remind(house, OFFER, anyway=True)


def test_the_running_bot_reminds_at_the_offers_times_and_at_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks = _looks(monkeypatch)
    changed = {"reminders": {"automatic": True}}
    with stage(tmp_path, changed=changed) as scene:
        send_letters(scene.house, OFFER, ["LX-1029", "LX-1002"])
        scene.fetch()
        seen = []
        for step in (DEADLINE - days(8), DEADLINE - days(7), DEADLINE - days(5), DEADLINE - days(3)):
            scene.time.shift += step + timedelta(minutes=1) - scene.house.clock.now()
            seen.append(_after_a_look(scene, looks))
        scene.time.shift += DEADLINE - days(2) - scene.house.clock.now()
        answered(scene, new(NAOMI, TENDER))
        for step in (DEADLINE - days(1), DEADLINE - timedelta(hours=3), DEADLINE + timedelta(minutes=5)):
            scene.time.shift += step + timedelta(minutes=1) - scene.house.clock.now()
            seen.append(_after_a_look(scene, looks))
        counts = [len(scene.got[address]) for address in ("bob.castellano@harborline.example",)]
        last = scene.got["naomi.brightwell@lanternmail.example"][-1]
    # Nothing between the times; two at each; the others have had no letter.
    assert seen == [0, 2, 2, 4, 6, 8, 8]
    assert counts == [5]  # the letter and four reminders
    assert "still wait for your yes" in words(last)


def _looks(monkeypatch: pytest.MonkeyPatch) -> list[datetime]:
    """When the looks of the running bot at the clock ended; it looks more often than it would, so that none is waited for."""
    ended: list[datetime] = []
    look = Timekeeper._look

    def counted(keeper: Timekeeper) -> None:
        look(keeper)
        ended.append(real_now())

    monkeypatch.setattr(Timekeeper, "_look", counted)
    monkeypatch.setattr(timekeeper, "LOOK_SECONDS", 0.05)
    return ended


def _after_a_look(scene: Stage, looks: list[datetime]) -> int:
    """How many reminders are out once the bot has looked at the clock."""
    # The running bot's own thread holds the lease or has just done it; whoever comes second finds nothing to do.
    other = Timekeeper(scene.house, "test")
    eventually(lambda: not other.look())
    # The second look to end from now on began with the clock as it is now.
    before = len(looks)
    eventually(lambda: len(looks) >= before + 2)
    scene.fetch()
    return len(mails(scene.house, "reminder"))


def test_two_processes_remind_nobody_twice(tmp_path: Path) -> None:
    with desk(tmp_path) as (house, clock):
        send_letters(house, OFFER)
        clock.at = DEADLINE - days(3) + timedelta(minutes=1)
        one, other = Timekeeper(house, "one"), Timekeeper(house, "other")
        count = one.look()
        assert count
        assert other.look() == 0
        clock.at += timedelta(minutes=2)
        assert Timekeeper(house, "after a restart").look() == 0
        assert len(mails(house, "reminder")) == count


def test_who_was_read_back_to_a_moment_before_is_not_reminded_by_the_bot(tmp_path: Path) -> None:
    with stage(tmp_path) as scene:
        send_letters(scene.house, OFFER)
        scene.time.shift += DEADLINE - days(3) - timedelta(hours=1) - scene.house.clock.now()
        scene.send(new(NAOMI, TENDER))
        scene.time.shift += DEADLINE - days(3) + timedelta(minutes=1) - scene.house.clock.now()
        Timekeeper(scene.house, "test").look()
        assert "naomi.brightwell@lanternmail.example" not in {to(one) for one in mails(scene.house, "reminder")}


def test_without_its_letter_nobody_is_reminded_by_the_bot(tmp_path: Path) -> None:
    with desk(tmp_path, at=DEADLINE - days(1) + timedelta(minutes=1)) as (house, _):
        assert Timekeeper(house, "test").look() == 0


def offer(reminders: str) -> Offer:
    """The sample offer with these times of reminding."""
    text = (Path(__file__).parents[2] / "bot/sample/offers/lexington-2001.toml").read_text(encoding="utf-8")
    old = 'reminders = ["7 days", "3 days", "1 day", "3 hours"]'
    assert old in text
    return load(text.replace(old, reminders), "test.toml")


def test_the_times_are_those_of_the_offers_file() -> None:
    set_so = offer('reminders = ["4h", "2 days", "36 hours"]')
    assert [str(lead) for lead in set_so.reminders] == ["2 days", "36 hours", "4 hours"]
    assert [slot.at for slot in slots(set_so)] == [
        DEADLINE - days(2),
        DEADLINE - timedelta(hours=36),
        DEADLINE - timedelta(hours=4),
    ]
    assert slot_now(set_so, DEADLINE - days(3)) is None
    assert slot_now(set_so, DEADLINE) is None
    assert not slots(offer("reminders = []"))
    assert offer("").reminders == (Lead(days=7), Lead(days=3), Lead(days=1), Lead(hours=3))


@pytest.mark.parametrize("wrong", ['["soon"]', '["0 days"]', '["3 weeks"]', '["-1 day"]'])
def test_a_time_that_is_none_is_named(wrong: str) -> None:
    with pytest.raises(Exception, match="reminders"):
        offer(f"reminders = {wrong}")


def test_days_keep_the_hour_over_a_change_to_winter_time_and_hours_are_counted_as_they_pass() -> None:
    from dataclasses import replace  # noqa: PLC0415

    # Clocks went back on 28 October 2001.
    late = datetime.fromisoformat("2001-10-29T17:00:00-05:00")
    clocks = replace(SAMPLE.clocks, response=replace(SAMPLE.clocks.response, instant=late))
    autumn = replace(SAMPLE, clocks=clocks)
    assert instant_of(Lead(days=2), autumn) == datetime.fromisoformat("2001-10-27T17:00:00-04:00")
    assert instant_of(Lead(hours=48), autumn) == datetime.fromisoformat("2001-10-27T18:00:00-04:00")
