"""Several processes on one store: nothing lost, nothing doubled, order kept, and nothing half done when one is killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

from bot.model import MailStatus
from bot.secrets.sealing import Keyring
from bot.store import Store, open_store
from tests.store_values import NOON, OFFER, REAL, WORKER, answer, claim, decide, entry, keep, outcome

ROOT = Path(__file__).parents[2]

# Several processes share what may be a slow machine.
pytestmark = pytest.mark.timeout(300)

_BEGIN = """
import os, sys, time
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from bot.secrets.sealing import Keyring
from bot.store import AlreadyDecidedError, open_store
from tests.store_values import *
store = open_store(sys.argv[1], Keyring.open(sys.argv[2]))
worker = f"host:{os.getpid()}:x"
print("ready", flush=True)
sys.stdin.readline()
"""

_WORK = (
    _BEGIN
    + """
while True:
    claimed = store.claim(worker, 600, REAL)
    if claimed is None:
        if store.counts().oldest_waiting is None:
            break
        time.sleep(0.05)
        continue
    with store.deciding(claimed.mail_id, worker=worker) as deciding:
        case = deciding.cases([(OFFER, claimed.lane)])[OFFER, claimed.lane]
        order = (case.phone or "") + f" {claimed.raw.decode()}"
        deciding.write(outcome(cases=(replace(case, phone=order),)), [answer(claimed.mail_id)], "{}")
"""
)

_KEEP = (
    _BEGIN
    + """
fresh = [keep(store, number).fresh for number in range(40)]
print(sum(fresh), flush=True)
"""
)

_ADD = (
    _BEGIN
    + """
for number in range(150):
    mail_id = keep(store, 0, message_id=f"<{worker}-{number}>", lane=f"{worker}-{number}").mail_id
    with store.deciding(mail_id) as deciding:
        case = deciding.cases([(OFFER, "LX-1003"), (OFFER, "LX-1004")])[OFFER, "LX-1003"]
        deciding.write(outcome(cases=(replace(case, phone=str(int(case.phone or 0) + 1)),)), [], "{}")
"""
)

_CROSSED = (
    _BEGIN
    + """
for number in range(60):
    mail_id = keep(store, 0, message_id=f"<{worker}-{number}>", lane=f"{worker}-{number}").mail_id
    accounts = [f"LX-{n}" for n in range(6)]
    with store.deciding(mail_id) as deciding:
        cases = deciding.cases([(OFFER, one) for one in (accounts if os.getpid() % 2 else accounts[::-1])])
        deciding.write(outcome(cases=tuple(cases.values())), [answer(mail_id)], "{}")
    for reply in store.due(NOON, 3, worker):
        store.attempt(reply.reply_id, NOON, NOON + timedelta(minutes=1))
        store.sent(reply.reply_id, NOON)
    store.release("host:0:nobody")
"""
)

_DIE_BEFORE_COMMIT = (
    _BEGIN
    + """
claimed = store.claim(worker, 600, REAL)
with store.deciding(claimed.mail_id) as deciding:
    case = deciding.cases([(OFFER, "LX-1003")])[OFFER, "LX-1003"]
    deciding.write(outcome(cases=(case,), entries=(entry("e1"),)), [answer()], "{}")
    deciding._work.session.flush()
    print("written", flush=True)
    time.sleep(60)
"""
)


def start(url: str, tmp_path: Path, program: str) -> subprocess.Popen[str]:
    """Start a process on that store; it waits for a line before it begins."""
    return subprocess.Popen(
        [sys.executable, "-c", program, url, str(tmp_path / "test.key")],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def together(url: str, tmp_path: Path, program: str, count: int) -> list[str]:
    """Let so many processes run that program at the same time; gives what each printed after `ready`."""
    running = [start(url, tmp_path, program) for _ in range(count)]
    for process in running:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in running:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    said = [process.communicate(timeout=240) for process in running]
    assert [process.returncode for process in running] == [0] * count, [errors[-2000:] for _, errors in said]
    return [output for output, _ in said]


def test_four_workers_decide_two_hundred_mails_in_the_order_of_their_lanes(
    store: Store, store_url: str, tmp_path: Path
) -> None:
    expected: dict[str, list[str]] = defaultdict(list)
    for number in range(200):
        lane = f"LX-{number % 9}"
        keep(store, number, lane=lane, raw=str(number).encode())
        expected[lane].append(str(number))
    together(store_url, tmp_path, _WORK, 4)
    assert store.counts().mails == {**dict.fromkeys(store.counts().mails, 0), "done": 200}
    assert {case.account: (case.phone or "").split() for case in store.cases()} == expected
    assert sorted(one.mail_id or 0 for one in store.answers()) == list(range(1, 201))
    assert store.verify() is None


def test_the_same_mails_kept_by_several_processes_at_once_are_fresh_exactly_once(
    store: Store, store_url: str, tmp_path: Path
) -> None:
    fresh = together(store_url, tmp_path, _KEEP, 3)
    assert sum(map(int, fresh)) == 40
    counts = store.counts().mails
    assert (counts["received"], counts["ignored"]) == (40, 40)
    assert sum(row.repeats for row in store.mails()) == 40
    assert store.verify() is None


def test_six_hundred_changes_of_one_case_by_four_processes_lose_none(
    store: Store, store_url: str, tmp_path: Path
) -> None:
    together(store_url, tmp_path, _ADD, 4)
    (case,) = store.cases()
    assert (case.phone, case.version) == ("600", 600)
    assert len(store.history("case", f"{OFFER} LX-1003")) == 600


def test_processes_that_want_the_same_cases_in_other_orders_never_wait_for_each_other_for_ever(
    store: Store, store_url: str, tmp_path: Path
) -> None:
    together(store_url, tmp_path, _CROSSED, 4)
    assert {case.version for case in store.cases()} == {240}
    sent = [one for one in store.answers() if one.state == "sent"]
    assert all(one.attempts == 1 for one in sent)
    assert store.verify() is None


def test_a_worker_killed_between_writing_and_commit_leaves_nothing_and_its_mail_is_taken_again(
    store: Store, store_url: str, tmp_path: Path
) -> None:
    keep(store)
    process = start(store_url, tmp_path, _DIE_BEFORE_COMMIT)
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("go\n")
    process.stdin.flush()
    assert [process.stdout.readline(), process.stdout.readline()] == ["ready\n", "written\n"]
    os.kill(process.pid, signal.SIGKILL)
    process.communicate(timeout=30)
    assert (store.cases(), store.entries(standing_only=False), store.answers()) == ([], [], [])
    assert store.claim(WORKER, 60, REAL) is None
    assert store.release_dead("host", {os.getpid()}) == 1
    assert claim(store).attempts == 2
    decide(store, 1, answer(), entries=(entry("e1"),))
    assert len(store.answers()) == 1
    assert store.verify() is None


@pytest.mark.parametrize("moment", range(4))
def test_a_process_killed_at_any_moment_leaves_whole_mails_only(
    store: Store, store_url: str, tmp_path: Path, moment: int
) -> None:
    process = start(store_url, tmp_path, _CROSSED)
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    process.stdin.write("go\n")
    process.stdin.flush()
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(timeout=0.1 + moment * 0.07)
    os.kill(process.pid, signal.SIGKILL)
    process.communicate(timeout=30)
    done = store.counts().mails["done"]
    assert {case.version for case in store.cases()} in ({done}, set())
    assert len(store.answers()) == done
    assert all(store.mail(row.mail_id).raw for row in store.mails())
    assert store.verify() is None


def test_a_busy_store_does_not_keep_readers_waiting(store: Store, store_url: str, tmp_path: Path) -> None:
    other = open_store(store_url, Keyring.open(tmp_path / "test.key"))
    mail_id = keep(store).mail_id
    with store.deciding(mail_id) as deciding:
        deciding.cases([(OFFER, "LX-1003")])
        deciding.write(outcome(), [answer()], "{}")
        assert other.counts().mails["received"] == 1
        assert other.answers() == []
    assert other.mail(mail_id).row.status is MailStatus.DONE
    assert other.due(NOON, 1, WORKER)
    other.close()
