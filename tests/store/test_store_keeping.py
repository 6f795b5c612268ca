"""Keeping mails: durable, sealed, and once, however often they arrive."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.errors import MailUnknownError
from bot.model import MailStatus
from bot.secrets.sealing import BrokenSealError
from bot.store import Store
from bot.store.columns import key_of
from bot.store.tables import MailBytesTable
from tests.store_values import NOON, keep


def test_a_mail_is_kept_as_it_came_and_waits(store: Store) -> None:
    raw = bytes(range(256)) * 10
    kept = keep(store, raw=raw, via="imap")
    assert kept.fresh
    mail = store.mail(kept.mail_id)
    assert mail.raw == raw
    assert (mail.row.status, mail.row.via, mail.row.sender) == ("received", "imap", "tnguyen@pacificmail.example")
    assert (mail.reading_json, mail.decision_json) == (None, None)


def test_a_big_mail_is_kept(store: Store) -> None:
    raw = b"0123456789abcdef" * 1_640_000
    assert store.mail(keep(store, raw=raw).mail_id).raw == raw


def test_no_word_of_a_mail_stands_readable_on_disk(tmp_path: Path, store: Store) -> None:
    keep(store, raw=b"Subject: tender\r\n\r\nMy taxpayer number is 123-45-6789.")
    store.close()
    for path in tmp_path.iterdir():
        content = path.read_bytes()
        assert b"123-45-6789" not in content, path
        assert b"taxpayer number" not in content, path


def test_the_same_message_id_and_content_is_a_duplicate_filed_at_once(store: Store) -> None:
    first = keep(store, raw=b"Received: a\r\n\r\nTender")
    second = keep(store, raw=b"Received: b\r\n\r\nTender")
    assert (second.fresh, second.duplicate_of) == (False, first.mail_id)
    assert second.mail_id != first.mail_id
    row = store.mail(second.mail_id).row
    assert (row.status, row.duplicate_of) == (MailStatus.IGNORED, first.mail_id)
    assert store.counts().mails["received"] == 1


def test_without_message_id_the_same_content_is_a_duplicate(store: Store) -> None:
    first = keep(store, message_id=None)
    second = keep(store, message_id=None, raw=b"other hops, same words")
    assert (first.fresh, second.fresh) == (True, False)


def test_other_message_ids_make_other_mails_even_with_the_same_content(store: Store) -> None:
    assert keep(store).fresh
    assert keep(store, message_id="<another@pacificmail.example>").fresh
    assert keep(store, message_id=None).fresh
    assert [row.reused_message_id for row in store.mails()] == [False, False, False]


def test_the_same_message_id_with_other_content_is_another_mail_and_says_so(store: Store) -> None:
    first = keep(store)
    second = keep(store, fingerprint="another")
    assert second.fresh
    assert not store.mail(first.mail_id).row.reused_message_id
    assert store.mail(second.mail_id).row.reused_message_id


def test_exactly_the_same_bytes_again_and_again_make_one_duplicate_that_counts(store: Store) -> None:
    keep(store)
    again = [keep(store) for _ in range(5)]
    assert len({kept.mail_id for kept in again}) == 1
    assert len(store.mails()) == 2
    assert store.mail(again[0].mail_id).row.repeats == 4


def test_fetched_again_from_the_same_place_it_is_the_same_row(store: Store) -> None:
    first = keep(store, origin="INBOX:7:41")
    again = keep(store, origin="INBOX:7:41")
    assert (again.mail_id, again.fresh, again.duplicate_of) == (first.mail_id, False, None)
    assert len(store.mails()) == 1
    assert len(store.events()) == 1


def test_a_server_that_gives_a_uid_twice_loses_no_mail(store: Store) -> None:
    keep(store, 1, origin="INBOX:7:41")
    assert keep(store, 2, origin="INBOX:7:41").fresh


def test_after_a_changed_uidvalidity_the_same_mail_is_a_duplicate(store: Store) -> None:
    first = keep(store, origin="INBOX:7:41")
    second = keep(store, origin="INBOX:8:1")
    assert (second.fresh, second.duplicate_of) == (False, first.mail_id)


@given(
    message_id=st.none() | st.text(max_size=60) | st.just("<" + "x" * 9000 + ">") | st.just("<\ud800\0>"),
    sender=st.text(max_size=30) | st.just("\udcff\0@example.org") | st.just("s" * 5000),
    raw=st.binary(max_size=200),
)
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)  # the store may fill
def test_any_headers_and_any_bytes_can_be_kept(store: Store, message_id: str | None, sender: str, raw: bytes) -> None:
    kept = store.keep(
        raw,
        received=NOON,
        message_id=message_id,
        sender=sender,
        fingerprint=key_of(raw.hex()),
        lane=sender,
        via="embedded",
        origin=sender,
    )
    assert store.mail(kept.mail_id).raw == raw


def test_too_big_is_remembered(store: Store) -> None:
    assert store.mail(keep(store, too_big=True).mail_id).row.too_big


def test_bytes_moved_to_another_row_are_noticed(store: Store) -> None:
    first, second = keep(store, 1), keep(store, 2)
    with store._database.write() as session:
        there = session.get_one(MailBytesTable, second.mail_id)
        there.raw = session.get_one(MailBytesTable, first.mail_id).raw
    with pytest.raises(BrokenSealError):
        store.mail(second.mail_id)


def test_a_mail_that_is_not_there_is_named(store: Store) -> None:
    with pytest.raises(MailUnknownError, match="4711"):
        store.mail(4711)


def test_every_kept_mail_is_an_event_with_its_digest_and_no_words(store: Store) -> None:
    kept = keep(store)
    (event,) = store.events()
    assert (event.name, event.mail_id, set(event.data)) == ("mail.kept", kept.mail_id, {"digest", "via"})
