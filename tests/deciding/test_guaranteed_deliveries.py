"""Guaranteed deliveries from the broker's notice to its cover: checked, protected, due, covered, missed, refused."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from email.message import EmailMessage
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.demo.player import Stage, stage
from bot.demo.script import Attached, Step
from bot.errors import ConflictError, ProtectUnknownError, UsageError
from bot.lifetime import covering
from bot.outstanding.call_list import call_list
from bot.outstanding.reminders import remind
from bot.outstanding.reminding import Kind
from bot.protect import Fault, ProtectState
from bot.staff import settling

NEW_YORK = ZoneInfo("America/New_York")
BROKER = "j.pelletier@hartwellstone.example"
NOTICE = Path(__file__).parents[1] / "mails" / "guaranteed" / "notice.txt"
THE_LAST_DAY = datetime(2002, 8, 7, 16, tzinfo=NEW_YORK)
DUE = datetime(2002, 8, 12, 17, tzinfo=NEW_YORK)
COVERING_NOTE = "Our notice of guaranteed delivery for BK-2001 is attached.\n\nJocelyn Pelletier\n"


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Stage]:
    with stage(tmp_path, datetime(2002, 8, 7, 9, tzinfo=NEW_YORK)) as scene:
        yield scene


def notice(
    body: str = COVERING_NOTE, *, sender: str = BROKER, at: datetime = THE_LAST_DAY, with_form: bool = True
) -> Step:
    attached = (Attached(NOTICE, "text/plain"),) if with_form else ()
    return Step(sender, body, subject="Lexington 2002: notice of guaranteed delivery", attached=attached, at=at)


def test_a_notice_in_time_with_its_guarantee_waits_for_a_person_and_is_then_protected(scene: Stage) -> None:
    played = scene.send(notice())
    (receipt,) = played.answers
    assert receipt["X-Instruction-Action"] == "flagged"
    (waiting,) = scene.house.store.protects("lexington-2002")
    assert (waiting.state, waiting.account, waiting.quantity, waiting.faults) == (
        ProtectState.WAITING,
        "BK-2001",
        Decimal(40000),
        (),
    )
    assert waiting.due == DUE
    settling.accept(scene.house, waiting.mail_id, "R. Vance")
    (answer,) = scene.fetch()
    assert answer["X-Instruction-Status"] == "BK-2001 PEND/PENR"
    assert "5:00 p.m." in _words(answer)
    (protected,) = scene.house.store.protects()
    assert (protected.state, protected.by, protected.number) == (ProtectState.PROTECTED, "R. Vance", waiting.number)
    assert not scene.house.store.entries("lexington-2002"), "interim totals leave guaranteed deliveries out"


def test_what_was_delivered_in_time_is_tendered_under_the_name_of_who_recorded_it(scene: Stage) -> None:
    number = _protected(scene)
    with pytest.raises(UsageError, match="was not promised"):
        covering.cover(scene.house, number, "R. Vance", Decimal(41000))
    covering.cover(scene.house, number, "R. Vance", Decimal(30000))
    (entry,) = scene.house.store.entries("lexington-2002")
    assert (entry.account, entry.quantity, entry.status.value, entry.codes, entry.confirmed_by) == (
        "BK-2001",
        Decimal(30000),
        "PACK",
        ("NSTP",),
        "R. Vance",
    )
    assert scene.house.store.protect(number).covered == Decimal(30000)
    with pytest.raises(ConflictError, match="covered"):
        covering.cover(scene.house, number, "R. Vance")
    assert scene.house.store.verify() is None


def test_what_is_not_delivered_by_the_third_trading_day_is_raised_once(scene: Stage) -> None:
    number = _protected(scene)
    scene.time.shift += DUE - scene.house.clock.now()
    assert covering.raise_missed(scene.house) == ()
    scene.time.shift += datetime(2002, 8, 12, 17, 0, 5, tzinfo=NEW_YORK) - scene.house.clock.now()
    assert [one.number for one in covering.raise_missed(scene.house)] == [number]
    assert covering.raise_missed(scene.house) == ()
    with pytest.raises(ConflictError, match="missed"):
        covering.cover(scene.house, number, "R. Vance")
    assert [event.name for event in scene.house.store.events()].count("delivery_missed") == 1


def test_a_cover_without_its_protect_is_refused(scene: Stage) -> None:
    with pytest.raises(ProtectUnknownError, match="7"):
        covering.cover(scene.house, 7, "R. Vance")


@pytest.mark.parametrize(
    ("step", "faults"),
    [
        (notice(at=datetime(2002, 8, 8, 0, 0, 2, tzinfo=NEW_YORK)), {Fault.LATE}),
        (
            notice("Notice of guaranteed delivery: BK-2001, $40,000 of the notes.\n\nJocelyn Pelletier\n", with_form=False),
            {Fault.NO_GUARANTEE},
        ),
        (
            notice(
                "Notice of guaranteed delivery for BK-2001: we guarantee delivery of $40,000 of the notes by Monday.\n\n"
                "Jocelyn Pelletier\nHartwell & Stone Securities LLC\n",
                with_form=False,
            ),
            set(),
        ),
        (
            notice("Our notice of guaranteed delivery is attached.\n\nJocelyn Pelletier\n"),
            {Fault.NO_ACCOUNT},
        ),
        (
            notice(
                "Notice of guaranteed delivery for BK-2001: we guarantee delivery of $40,500 of the notes.\n\nJocelyn Pelletier\n",
                with_form=False,
            ),
            {Fault.OFF_MULTIPLE},
        ),
        (
            notice(COVERING_NOTE.replace("Jocelyn Pelletier", "Tamsin Boyd"), sender="tamsin.boyd@piedmontclearing.example"),
            {Fault.NOT_THEIR_CLIENT, Fault.OTHER_PARTICIPANT},
        ),
        (
            notice(
                "Notice of guaranteed delivery: I guarantee delivery of $40,000 for LX-1001.\n\nMargaret A. Whitfield\n",
                sender="mwhitfield@elmgrove.example",
                with_form=False,
            ),
            {Fault.NOT_AN_INSTITUTION, Fault.NO_FIRM},
        ),
    ],
    ids=["late", "no guarantee", "own words", "no account", "off the multiple", "another broker's", "a client"],
)  # fmt: skip
def test_what_is_wrong_with_a_notice_is_named(scene: Stage, step: Step, faults: set[Fault]) -> None:
    scene.send(step)
    (waiting,) = scene.house.store.protects()
    assert set(waiting.faults) == faults


def test_the_broker_is_told_at_once_what_is_wrong(scene: Stage) -> None:
    body = "Notice of guaranteed delivery: BK-2001, $40,000 of the notes.\n\nJocelyn Pelletier\n"
    (receipt,) = scene.send(notice(body, with_form=False)).answers
    assert "the guarantee itself is missing" in _words(receipt)


def test_an_offer_without_guaranteed_delivery_refuses_it_by_its_code(tmp_path: Path) -> None:
    with stage(tmp_path) as scene:
        body = "Notice of guaranteed delivery for BK-2001: we guarantee delivery of $40,000.\n\nJocelyn Pelletier\n"
        scene.send(Step(BROKER, body, subject="Lexington"))
        (waiting,) = scene.house.store.protects("lexington-2001")
        assert waiting.faults == (Fault.NOT_OFFERED,)
        settling.accept(scene.house, waiting.mail_id, "R. Vance")
        (answer,) = scene.fetch()
        assert answer["X-Instruction-Status"] == "BK-2001 REJT/PRON"
        assert scene.house.store.protect(waiting.number).state is ProtectState.REFUSED


def _protected(scene: Stage) -> int:
    scene.send(notice())
    (waiting,) = scene.house.store.protects()
    settling.accept(scene.house, waiting.mail_id, "R. Vance")
    scene.fetch()
    return waiting.number


def _words(answer: EmailMessage) -> str:
    body = answer.get_body(("plain",))
    assert body is not None
    return " ".join(str(body.get_content()).split())


def test_what_is_promised_counts_against_what_can_be_tendered_besides(tmp_path: Path) -> None:
    """The position is 70,000 and 40,000 of it is promised: the total instructed never exceeds the position (14e-4)."""
    early = datetime(2002, 8, 5, 10, tzinfo=NEW_YORK)
    with stage(tmp_path, early) as scene:
        scene.send(notice(at=early.replace(minute=5)))
        (waiting,) = scene.house.store.protects("lexington-2002")
        settling.accept(scene.house, waiting.mail_id, "R. Vance")
        scene.fetch()
        over = scene.send(Step(BROKER, "Please tender all of BK-2001.\n\nJocelyn Pelletier\n", subject="Lexington"))
        assert over.answers[0]["X-Instruction-Status"] == "BK-2001 PEND/LACK"
        assert "promised already" in _words(over.answers[0])
        scene.send(Step(BROKER, "Please tender $30,000 of BK-2001.\n\nJocelyn Pelletier\n", subject="Lexington"))
        yes = scene.send(Step(BROKER, "Yes", thread="all"))
        assert yes.answers[0]["X-Instruction-Status"] == "BK-2001 PACK"
        # A second promise over the rest is told to the broker, and shown to the person who would take it.
        second = scene.send(notice(at=early.replace(hour=15)))
        assert "more than the account holds" in _words(second.answers[0])
        assert scene.house.store.protects("lexington-2002")[1].faults == (Fault.NOT_LEFT,)


def test_a_yes_to_what_a_promise_has_since_taken_up_records_nothing(tmp_path: Path) -> None:
    early = datetime(2002, 8, 5, 10, tzinfo=NEW_YORK)
    with stage(tmp_path, early) as scene:
        asked = scene.send(Step(BROKER, "Please tender all of BK-2001.\n\nJocelyn Pelletier\n", subject="Lexington"))
        assert asked.answers[0]["X-Instruction-Action"] == "confirm"
        scene.send(notice(at=early.replace(hour=12)))
        (waiting,) = scene.house.store.protects("lexington-2002")
        settling.accept(scene.house, waiting.mail_id, "R. Vance")
        scene.fetch()
        yes = scene.send(Step(BROKER, "Yes", thread="all", answers_earlier=2))
        assert yes.answers[0]["X-Instruction-Status"] == "BK-2001 PEND/LACK"
        assert not scene.house.store.entries("lexington-2002")


def test_a_holding_that_is_promised_whole_is_not_silent_and_one_promised_in_part_is(scene: Stage) -> None:
    house = scene.house
    position = house.desk().accounts["BK-2001"].position
    scene.send(notice())
    (waiting,) = house.store.protects("lexington-2002")
    settling.accept(house, waiting.mail_id, "R. Vance")

    def silent() -> set[str]:
        found = remind(house, "lexington-2002", anyway=True, dry_run=True).sent
        return {account for one in found if one.kind is Kind.SILENT for account in one.accounts}

    def called() -> set[str]:
        return {account for one in call_list(house, "lexington-2002") for account in one.accounts}

    assert position > Decimal(40000)
    assert "BK-2001" in silent() & called()
    accounts = [
        replace(one, position=Decimal(40000)) if one.account == "BK-2001" else one for one in house.store.accounts()
    ]
    house.store.save_register(accounts, house.store.brokers())
    assert "BK-2003" in silent() & called()
    assert "BK-2001" not in silent() | called()
