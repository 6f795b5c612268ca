"""Whether everything runs, as `/healthz`, `/metrics` and the mails to staff say it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from bot.api.operation import operation
from bot.chat.chatting import Chat, say
from bot.demo.player import Stage, stage
from bot.model import MailStatus
from bot.running.alerting import alerts, look
from bot.running.health import SILENT, Health, health
from bot.store.values import MailRow
from bot.store.values_ops import Hook, Pulse
from bot.times.clock import real_now

NOON = datetime(2001, 8, 31, 12, tzinfo=UTC)
WELL = Health(())


def pulse(part: str, ago: float = 5, trouble: str | None = None, process: str = "host:1:a") -> Pulse:
    return Pulse(part, process, NOON - timedelta(seconds=ago), trouble)


def row(mail_id: int, received: datetime, status: MailStatus = MailStatus.FLAGGED, cause: str | None = None) -> MailRow:
    return MailRow(
        mail_id=mail_id,
        status=status,
        received=received,
        message_id=None,
        sender="a@b.example",
        via="smtp",
        attempts=1,
        cause=cause,
        duplicate_of=None,
        repeats=0,
        reused_message_id=False,
        too_big=False,
        decided=None,
        settled_by=None,
        settled_how=None,
    )


def test_a_part_that_one_process_runs_is_well_even_if_another_has_trouble_with_it() -> None:
    pulses = [pulse("sender", trouble="The server does not answer."), pulse("sender", process="host:2:b")]
    assert health(["sender"], pulses, [], NOON).well


def test_a_part_that_is_silent_or_in_trouble_everywhere_is_named() -> None:
    late = SILENT.total_seconds() + 1
    how = health(
        ["workers", "poller"], [pulse("workers", ago=late), pulse("poller", trouble="Login was refused.")], [], NOON
    )
    assert dict(how.parts) == {"workers": "silent", "poller": "Login was refused."}
    assert how.problems == (
        "Nobody has heard of the workers that decide mails for more than 90 seconds.",
        "The mailbox poller: Login was refused.",
    )


def test_a_webhook_that_fails_again_and_again_is_named() -> None:
    hook = Hook("ledger", "https://ledger.example", ("recorded",), 7, attempts=5, error="answered 500")
    assert health([], [], [hook], NOON).problems == (
        "The system behind webhook ledger could not be called 5 times: answered 500",
    )


def test_a_flag_is_told_after_an_hour_and_then_once_an_hour_however_many_wait() -> None:
    young, old = row(1, NOON - timedelta(minutes=59)), row(2, NOON - timedelta(hours=2))
    assert alerts([], [young], WELL, [], NOON) == ()
    (alert,) = alerts([], [young, old], WELL, [], NOON)
    assert alert.lines == ("Mail 2 has waited for 2 hours.",)
    (again,) = alerts([], [young, old], WELL, [], NOON + timedelta(minutes=10))
    assert again.key != alerts([], [old], WELL, [], NOON + timedelta(hours=1))[0].key
    assert again.subject == "2 mails are waiting for a person"


def test_near_the_deadline_every_flag_is_told_at_once(tmp_path: Path) -> None:
    with stage(tmp_path) as scene:
        offer = scene.house.desk().offers["lexington-2001"]
        before = offer.clocks.response.instant - timedelta(hours=1)
        fresh = row(9, before - timedelta(minutes=1))
        (alert,) = alerts([], [fresh], WELL, [offer], before)
        assert "our response deadline is 31 August 2001, 17:00" in alert.lines[0]
        assert alerts([], [fresh], WELL, [offer], offer.clocks.response.instant - timedelta(hours=5)) == ()


def test_a_stuck_mail_is_told_once_with_its_cause() -> None:
    stuck = row(4, NOON, MailStatus.STUCK, "KeyError in read (reading.py, line 9)")
    (alert,) = alerts([stuck], [], WELL, [], NOON)
    assert alert.lines == ("Mail 4: KeyError in read (reading.py, line 9)",)
    assert alert.key == alerts([stuck], [], WELL, [], NOON + timedelta(days=1))[0].key


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Stage]:
    with stage(tmp_path, changed={"staff": {"addresses": ["desk@custodian.example"]}}) as scene:
        yield scene


def test_the_staff_get_one_mail_for_an_unread_flag(scene: Stage) -> None:
    say(scene.house, Chat("nobody@elsewhere.example"), "Tender everything of LX-1001.")
    assert look(scene.house) == 0
    scene.time.shift += timedelta(hours=1, minutes=1)
    assert look(scene.house) == 1
    assert look(scene.house) == 0
    (mail,) = scene.house.store.answers("desk@custodian.example")
    assert (mail.kind, mail.neutral) == ("alert", False)
    assert b"Auto-Submitted: auto-generated" in mail.raw
    assert b"has waited for an hour" in mail.raw
    assert b"LX-1001" not in mail.raw


def reader(scene: Stage, host: str = "127.0.0.1") -> TestClient:
    app = FastAPI()
    app.include_router(operation(scene.house))
    return TestClient(app, client=(host, 50000))


def test_healthz_is_200_while_all_runs_and_503_with_the_reason_else(scene: Stage) -> None:
    answer = reader(scene).get("/healthz")
    assert (answer.status_code, answer.json()["status"]) == (200, "ok")
    scene.house.store.pulse(
        [Pulse(p.part, p.process, real_now(), "The server is away.") for p in scene.house.store.pulses()]
    )
    answer = reader(scene).get("/healthz")
    assert answer.status_code == 503
    assert "The sender of answers: The server is away." in answer.json()["problems"]


def test_metrics_are_numbers_only(scene: Stage) -> None:
    say(scene.house, Chat("nobody@elsewhere.example"), "Tender everything of LX-1001.")
    text = reader(scene).get("/metrics").text
    assert 'holdermail_mails{state="flagged"} 1.0' in text
    assert 'holdermail_part_runs{part="workers"} 1.0' in text
    assert 'holdermail_deadline_seconds{deadline="response",offer="lexington-2001"}' in text
    assert "nobody" not in text
    assert "LX-" not in text


def test_another_machine_needs_a_token(scene: Stage) -> None:
    far = reader(scene, "10.1.2.3")
    scene.house.store.add_token("watch", "token-watch", ["status"], "R. Vance")
    scene.house.store.add_token("ledger", "token-ledger", ["instructions"], "R. Vance")
    for path in ("/healthz", "/metrics"):
        assert far.get(path).status_code == 401
        assert far.get(path, headers={"Authorization": "Bearer token-ledger"}).status_code == 401
        assert far.get(path, headers={"Authorization": "Bearer token-watch"}).status_code == 200


def test_a_process_that_ends_in_order_is_not_missed(scene: Stage) -> None:
    (process,) = {one.process for one in scene.house.store.pulses()}
    scene.house.store.end_pulses(process)
    assert scene.house.store.pulses() == []
