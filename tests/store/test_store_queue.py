"""The queue: whose turn it is, and what becomes of a mail whose worker goes away."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.errors import MailUnknownError, NotStuckError
from bot.model import MailStatus
from bot.store import Store
from bot.store.database import Database
from bot.store.tables import MailBytesTable
from tests.store_values import NOON, REAL, WORKER, answer, claim, decide, keep, outcome

LATER = REAL + timedelta(seconds=61)


def status(store: Store, mail_id: int) -> str:
    return {row.mail_id: row.status.value for row in store.mails()}[mail_id]


def test_the_oldest_receipt_comes_first_whatever_was_kept_first(store: Store) -> None:
    second = keep(store, 1, received=NOON + timedelta(hours=2))
    first = keep(store, 2, received=NOON + timedelta(hours=1))
    assert [claim(store).mail_id, claim(store).mail_id] == [first.mail_id, second.mail_id]


def test_equal_receipts_go_by_the_order_in_which_they_were_kept(store: Store) -> None:
    kept = [keep(store, number, received=NOON).mail_id for number in range(5)]
    assert [claim(store).mail_id for _ in kept] == kept


def test_a_claim_tells_everything_that_was_kept(store: Store) -> None:
    keep(store, 1)
    kept = keep(store, 1, fingerprint="another", too_big=True, lane="LX-1003", via="imap", raw=b"x")
    claim(store)
    claimed = claim(store)
    assert (claimed.mail_id, claimed.raw, claimed.received) == (kept.mail_id, b"x", NOON + timedelta(seconds=1))
    assert (claimed.message_id, claimed.sender) == ("<1@pacificmail.example>", "tnguyen@pacificmail.example")
    assert (claimed.lane, claimed.via, claimed.attempts) == ("LX-1003", "imap", 1)
    assert (claimed.reused_message_id, claimed.too_big) == (True, True)
    assert status(store, kept.mail_id) == "working"


def test_an_empty_queue_gives_nothing(store: Store) -> None:
    assert store.claim(WORKER, 60, REAL) is None


def test_a_lane_goes_one_after_the_other_and_others_go_on(store: Store) -> None:
    first, second = keep(store, 1, lane="LX-1003").mail_id, keep(store, 2, lane="LX-1003").mail_id
    other = keep(store, 3, lane="LX-1004").mail_id
    assert claim(store).mail_id == first
    assert claim(store, "host:2:b").mail_id == other
    assert store.claim("host:3:c", 60, REAL) is None
    decide(store, first)
    assert claim(store, "host:3:c").mail_id == second


@pytest.mark.parametrize("end", [MailStatus.DONE, MailStatus.IGNORED, MailStatus.FLAGGED])
def test_every_end_frees_the_lane(store: Store, end: MailStatus) -> None:
    first, second = keep(store, 1, lane="a").mail_id, keep(store, 2, lane="a").mail_id
    claim(store)
    with store.deciding(first) as deciding:
        deciding.write(outcome(end), [], "{}")
    assert claim(store).mail_id == second


def test_a_stuck_mail_does_not_hold_up_its_lane(store: Store) -> None:
    first, second = keep(store, 1, lane="a").mail_id, keep(store, 2, lane="a").mail_id
    claim(store)
    assert store.fail(first, "LookupError: unheard of")
    assert claim(store).mail_id == second
    row = store.mail(first).row
    assert (row.status, row.cause) == (MailStatus.STUCK, "LookupError: unheard of")


def test_a_mail_that_was_retried_waits_until_the_later_one_of_its_lane_is_out_of_hand(store: Store) -> None:
    first, second = keep(store, 1, lane="a").mail_id, keep(store, 2, lane="a").mail_id
    claim(store)
    store.fail(first, "cause")
    claim(store)
    store.retry(first)
    assert store.claim("host:2:b", 60, REAL) is None
    decide(store, second)
    assert claim(store).mail_id == first


def test_a_lane_with_a_retried_mail_and_a_lost_worker_is_not_blocked_for_ever(store: Store) -> None:
    first, second = keep(store, 1, lane="a").mail_id, keep(store, 2, lane="a").mail_id
    claim(store)
    store.fail(first, "cause")
    claim(store)
    store.retry(first)
    assert claim(store, "host:2:b", LATER).mail_id == first
    decide(store, first)
    assert claim(store, "host:2:b", LATER).mail_id == second


def test_a_claim_that_ran_out_is_taken_over_and_not_before(store: Store) -> None:
    kept = keep(store)
    claim(store)
    assert store.claim("host:2:b", 60, REAL + timedelta(seconds=59)) is None
    taken = claim(store, "host:2:b", REAL + timedelta(seconds=60))
    assert (taken.mail_id, taken.attempts) == (kept.mail_id, 2)


def test_the_fourth_time_a_mail_is_set_stuck_and_the_next_one_goes_on(store: Store) -> None:
    bad, good = keep(store, 1), keep(store, 2)
    for attempt in range(3):
        assert claim(store, f"host:{attempt}:x", REAL + timedelta(hours=attempt)).mail_id == bad.mail_id
    assert claim(store, "host:9:x", REAL + timedelta(hours=9)).mail_id == good.mail_id
    row = store.mail(bad.mail_id).row
    assert row.status is MailStatus.STUCK
    assert "3 times" in (row.cause or "")


def test_what_a_worker_puts_back_is_free_at_once_and_the_attempt_counts(store: Store) -> None:
    kept = [keep(store, number).mail_id for number in (1, 2)]
    for _ in range(3):
        assert [claim(store).mail_id, claim(store, "host:2:b").mail_id] == kept
        assert store.release(WORKER) == 1
        assert status(store, kept[1]) == "working"
        assert store.release("host:2:b") == 1
    assert store.mail(kept[0]).row.attempts == 3
    assert store.claim(WORKER, 600, REAL) is None
    assert status(store, kept[0]) == "stuck"


def test_what_dead_processes_of_this_host_had_in_hand_is_free_again(store: Store) -> None:
    kept = [keep(store, number).mail_id for number in range(1, 5)]
    for worker in ("host:10:a", "host:11:b", "other:10:c", "host:5 tries:x"):
        claim(store, worker)
    assert store.lease("poll", "host:10:a", 600, REAL)
    assert store.lease("send", "host:11:b", 600, REAL)
    assert store.release_dead("host", {11}) == 1
    assert [status(store, mail_id) for mail_id in kept] == ["received", "working", "working", "working"]
    assert store.lease("poll", "host:11:b", 600, REAL)
    assert not store.lease("send", "host:12:z", 600, REAL)


def test_answers_in_the_hands_of_a_dead_sender_are_free_again(store: Store) -> None:
    store.enqueue([answer()])
    assert store.due(NOON, 10, "host:10:a")
    assert store.due(NOON, 10, "host:11:b") == []
    store.release_dead("host", {11})
    assert store.due(NOON, 10, "host:11:b")


def test_a_mail_whose_bytes_were_tampered_with_is_set_stuck_and_the_next_one_goes_on(store: Store) -> None:
    bad, good = keep(store, 1), keep(store, 2)
    with store._database.write() as session:
        session.get_one(MailBytesTable, bad.mail_id).raw = b"HM1" + bytes(40)
    assert claim(store).mail_id == good.mail_id
    assert status(store, bad.mail_id) == "stuck"


def test_fail_never_raises(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = keep(store)
    assert not store.fail(4711, "no such mail")
    with monkeypatch.context() as broken:
        broken.setattr(Database, "write", None)
        assert not store.fail(kept.mail_id, "the store is away too")
    assert status(store, kept.mail_id) == "received"


def test_fail_does_not_touch_what_is_decided(store: Store) -> None:
    kept = keep(store)
    decide(store, kept.mail_id)
    assert not store.fail(kept.mail_id, "too late")
    assert status(store, kept.mail_id) == "done"


def test_a_cause_of_any_words_can_be_kept(store: Store) -> None:
    kept = keep(store)
    assert store.fail(kept.mail_id, "\udcff\0" + "x" * 20_000)
    assert status(store, kept.mail_id) == "stuck"


def test_retry_takes_one_or_all_and_starts_counting_anew(store: Store) -> None:
    kept = [keep(store, number).mail_id for number in (1, 2, 3)]
    for mail_id in kept:
        claim(store)
        store.fail(mail_id, "cause")
    assert store.retry(kept[1], by="Ann") == [kept[1]]
    assert store.retry(None) == [kept[0], kept[2]]
    assert [claim(store).attempts for _ in kept] == [1, 1, 1]
    assert [event.by for event in store.events() if event.name == "mail.retried"] == ["Ann", "staff", "staff"]


def test_retry_of_what_is_not_stuck_is_refused(store: Store) -> None:
    kept = keep(store)
    with pytest.raises(NotStuckError, match="received"):
        store.retry(kept.mail_id)
    with pytest.raises(MailUnknownError, match="4711"):
        store.retry(4711)
    assert store.retry(None) == []
