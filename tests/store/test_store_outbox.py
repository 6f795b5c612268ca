"""The outbox: counted before it is tried, in order for each address, never dropped, never doubled."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import col, select

from bot.errors import StoreError
from bot.model import Event, Thread
from bot.store import Store
from bot.store.tables import ReplyBytesTable
from tests.store_values import NOON, OFFER, WORKER, answer, decide, keep

MINUTE = timedelta(minutes=1)


def due(store: Store, minutes: float = 0) -> list[str]:
    """Tell the answers taken then, by their content."""
    return [reply.raw.decode() for reply in store.due(NOON + minutes * MINUTE, 10, WORKER)]


def test_an_answer_is_due_with_everything_that_sending_needs(store: Store) -> None:
    mail_id = keep(store).mail_id
    decide(store, mail_id, answer(envelope_from="offers+REF-1@custodian.example"))
    (reply,) = store.due(NOON, 10, WORKER)
    assert (reply.to, reply.envelope_from) == ("tnguyen@pacificmail.example", "offers+REF-1@custodian.example")
    assert (reply.raw, reply.attempts, reply.mail_id, reply.reference) == (b"Answer 1", 0, mail_id, "REF-1")


def test_nothing_is_due_before_its_time_and_what_is_taken_is_not_taken_twice(store: Store) -> None:
    store.enqueue([answer(due=NOON + MINUTE)])
    assert due(store) == []
    assert due(store, 1) == ["Answer 1"]
    assert due(store, 1) == []


def test_taken_but_never_attempted_it_is_free_again_after_two_minutes(store: Store) -> None:
    store.enqueue([answer()])
    assert due(store) == ["Answer 1"]
    assert due(store, 1.9) == []
    assert due(store, 2) == ["Answer 1"]


def test_an_attempt_is_counted_before_it_is_made_and_a_killed_sender_tries_no_sooner(store: Store) -> None:
    store.enqueue([answer()])
    (reply,) = store.due(NOON, 10, WORKER)
    assert store.attempt(reply.reply_id, NOON, NOON + 8 * MINUTE) == 1
    assert due(store, 7.9) == []
    (again,) = store.due(NOON + 8 * MINUTE, 10, WORKER)
    assert again.attempts == 1
    assert store.attempt(reply.reply_id, NOON, NOON + 15 * MINUTE) == 2


def test_what_was_sent_is_never_due_again_and_counts_for_the_hour(store: Store) -> None:
    store.enqueue([answer(to="TNguyen@PacificMail.example")])
    (reply,) = store.due(NOON, 10, WORKER)
    store.attempt(reply.reply_id, NOON, NOON + MINUTE)
    assert store.replies_since("tnguyen@pacificmail.example", NOON) == 0
    store.sent(reply.reply_id, NOON + MINUTE)
    assert due(store, 100_000) == []
    assert store.replies_since("tnguyen@pacificmail.EXAMPLE", NOON + MINUTE) == 1
    assert store.replies_since("tnguyen@pacificmail.example", NOON + 2 * MINUTE) == 0
    assert store.replies_since("other@pacificmail.example", NOON) == 0
    with pytest.raises(StoreError, match="sent"):
        store.attempt(reply.reply_id, NOON, NOON)
    with pytest.raises(StoreError, match="unknown"):
        store.sent(4711, NOON)


def test_answers_to_one_address_go_in_order_and_other_addresses_do_not_wait(store: Store) -> None:
    other = answer(4, to="mreyes@harborpost.example")
    store.enqueue([answer(1), answer(2, to="tnguyen@PACIFICMAIL.example"), answer(3), other])
    first, fourth = store.due(NOON, 10, WORKER)
    assert (first.raw, fourth.raw) == (b"Answer 1", b"Answer 4")
    store.sent(fourth.reply_id, NOON)
    store.deferred(first.reply_id, "451 later", NOON + 8 * MINUTE)
    assert due(store) == []
    (first,) = store.due(NOON + 8 * MINUTE, 10, WORKER)
    store.sent(first.reply_id, NOON)
    (second,) = store.due(NOON, 10, WORKER)
    store.gave_up(second.reply_id, "550 unknown user")
    assert due(store) == ["Answer 3"]


def test_the_longest_due_go_first_and_no_more_than_asked_for(store: Store) -> None:
    store.enqueue([answer(n, to=f"{n}@x.example", due=NOON - n * MINUTE) for n in range(5)])
    assert [reply.raw for reply in store.due(NOON, 2, WORKER)] == [b"Answer 4", b"Answer 3"]
    assert [reply.raw for reply in store.due(NOON, 10, WORKER)] == [b"Answer 2", b"Answer 1", b"Answer 0"]


def test_the_servers_words_are_kept_while_an_answer_only_waits_its_turn(store: Store) -> None:
    store.enqueue([answer()])
    (reply,) = store.due(NOON, 10, WORKER)
    store.deferred(reply.reply_id, "451 try later", NOON + MINUTE)
    store.deferred(reply.reply_id, "", NOON + 2 * MINUTE)
    (stored,) = store.answers()
    assert (stored.error, stored.state, stored.due, stored.attempts) == ("451 try later", "due", NOON + 2 * MINUTE, 0)


def test_answers_are_listed_newest_last_for_one_address_or_all(store: Store) -> None:
    store.enqueue([answer(1), answer(2, to="mreyes@harborpost.example"), answer(3)])
    assert [one.raw for one in store.answers()] == [b"Answer 1", b"Answer 2", b"Answer 3"]
    assert [one.message_id for one in store.answers("TNGUYEN@pacificmail.example")] == [
        "<answer-1@custodian.example>",
        "<answer-3@custodian.example>",
    ]
    assert store.answers("nobody@x.example") == []


def test_letters_are_queued_once_however_often_they_are_asked_for(store: Store) -> None:
    letters = [answer(n, to=f"{n}@x.example", once=f"letter:{OFFER}:LX-100{n}") for n in range(3)]
    event = Event("letters.sent", (("letters", "3"),), OFFER, None, "Ann")
    thread = Thread("REF-0", OFFER, "letter", ("LX-1000",))
    assert store.enqueue(letters[:2]) == 2
    assert store.enqueue(letters, [thread], [event]) == 1
    assert store.enqueue(letters) == 0
    assert len(store.answers()) == 3
    assert store.thread(["REF-0"], []) == thread
    assert [one.by for one in store.events(offer=OFFER)] == ["Ann"]


def test_what_became_of_an_answer_is_in_the_log_without_its_address(store: Store) -> None:
    store.enqueue([answer(1), answer(2, to="mreyes@harborpost.example")])
    first, second = store.due(NOON, 10, WORKER)
    store.sent(first.reply_id, NOON)
    store.gave_up(second.reply_id, "550")
    assert [event.name for event in store.events()] == ["reply.due", "reply.due", "reply.sent", "reply.gave_up"]
    assert "@" not in repr([event.data for event in store.events()])
    assert store.counts().replies == {"due": 0, "sent": 1, "gave_up": 1}


def test_no_word_of_an_answer_stands_readable_on_disk(store: Store, tmp_path: Path) -> None:
    store.enqueue([answer(raw=b"We understood: tender $50,000")])
    store.close()
    for path in tmp_path.iterdir():
        assert b"We understood" not in path.read_bytes(), path


def test_any_words_of_a_server_can_be_kept(store: Store) -> None:
    store.enqueue([answer()])
    store.gave_up(store.due(NOON, 1, WORKER)[0].reply_id, "550 \udcff\0" + "x" * 9000)
    assert store.counts().replies["gave_up"] == 1


def test_an_answer_that_cannot_be_unsealed_is_given_up_and_the_others_go_on(store: Store) -> None:
    store.enqueue([answer(n, to=f"{n}@x.example") for n in range(2)])
    with store._database.write() as session:
        bad, good = session.exec(select(ReplyBytesTable).order_by(col(ReplyBytesTable.reply_id))).all()
        bad.raw = good.raw
    assert due(store) == ["Answer 1"]
    assert store.counts().replies["gave_up"] == 1
    assert due(store, 10) == ["Answer 1"]
