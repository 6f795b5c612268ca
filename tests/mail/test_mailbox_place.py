"""How far a mailbox was read, what is fetched together, and what is tried again: without any server."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflows.errors import ImapSettingsError
from mailflows.imap.fetch import BATCH, PORTION_OCTETS, Portion, batches, portions
from mailflows.imap.ledger import Ledger
from mailflows.imap.place import Place, advanced, place_in
from mailflows.imap.settings import ImapSettings

UIDS = st.sets(st.integers(1, 2**32 - 1), max_size=50)


def test_a_known_place_is_gone_on_from() -> None:
    assert place_in(7, Place(7, 41)) == Place(7, 41)


def test_uids_that_were_given_anew_start_over() -> None:
    assert place_in(8, Place(7, 41)) == Place(8, 0)
    assert place_in(8, None) == Place(8, 0)


def test_the_place_stops_before_the_first_mail_that_is_owed() -> None:
    assert advanced(Place(7, 10), kept={11, 12, 14}, owed={13}) == Place(7, 12)
    assert advanced(Place(7, 10), kept={12}, owed={11}) == Place(7, 10)
    assert advanced(Place(7, 10), kept={11, 12}, owed=()) == Place(7, 12)
    assert advanced(Place(7, 10), kept=(), owed=()) == Place(7, 10)


@given(last=st.integers(0, 2**32), kept=UIDS, owed=UIDS)
def test_the_place_never_goes_back_and_never_past_what_is_owed(last: int, kept: set[int], owed: set[int]) -> None:
    owed = {uid for uid in owed if uid > last}
    reached = advanced(Place(7, last), kept, owed).last_uid
    assert reached >= last
    assert not any(uid <= reached for uid in owed)


@given(uids=st.lists(st.integers(1, 2000), unique=True, max_size=500), careful=st.sets(st.integers(1, 2000)))
def test_batches_lose_nothing_keep_the_order_and_leave_suspects_alone(uids: list[int], careful: set[int]) -> None:
    cut = list(batches(uids, careful))
    assert [uid for batch in cut for uid in batch] == uids
    assert all(1 <= len(batch) <= BATCH for batch in cut)
    assert all(len(batch) == 1 for batch in cut if careful & set(batch))


@given(sizes=st.lists(st.integers(0, 3 * PORTION_OCTETS), max_size=60), limit=st.integers(1, 2 * PORTION_OCTETS))
def test_portions_lose_nothing_keep_the_order_and_fit_into_memory(sizes: list[int], limit: int) -> None:
    size = dict(enumerate(sizes, 1))
    cut = portions(list(size), size, limit)
    assert [uid for portion in cut for uid in portion.uids] == list(size)
    for portion in cut:
        assert all((size[uid] > limit) == portion.too_big for uid in portion.uids)
        assert portion.too_big or len(portion.uids) == 1 or sum(size[uid] for uid in portion.uids) <= PORTION_OCTETS


def test_an_oversize_mail_between_others_is_fetched_apart() -> None:
    size = {1: 10, 2: 10, 3: 999, 4: 10}
    assert portions([1, 2, 3, 4], size, 100) == [Portion((1, 2)), Portion((3,), too_big=True), Portion((4,))]


def test_a_mail_that_failed_waits_and_then_comes_behind_the_others() -> None:
    ledger = Ledger(7)
    assert ledger.failed(2) is True
    assert ledger.failed(2) is False
    assert ledger.due([1, 2, 3]) == [1, 3]
    assert ledger.owed([1, 2, 3]) == [1, 2, 3]
    assert ledger.next_retry is not None
    assert 0 < ledger.next_retry <= 2
    ledger.worked(2)
    assert ledger.failing == 0
    assert ledger.next_retry is None
    assert ledger.due([1, 2, 3]) == [1, 3]


def test_of_many_mails_in_flight_none_is_blamed_and_of_one_it_is() -> None:
    ledger = Ledger(7)
    assert ledger.broke([1, 2, 3]) is None
    assert ledger.careful == {1, 2, 3}
    assert ledger.failing == 0
    assert ledger.broke([2]) == 2
    assert ledger.due([1, 2, 3]) == [1, 3]


def test_what_the_folder_no_longer_shows_is_forgotten() -> None:
    ledger = Ledger(7)
    for uid in (1, 2):
        ledger.worked(uid)
    ledger.failed(3)
    ledger.settled.add(1)
    assert ledger.to_settle() == [2]
    ledger.prune([2])
    assert (ledger.kept, ledger.settled, ledger.failing) == ({2}, set(), 0)


def test_moving_mails_into_the_polled_folder_is_refused() -> None:
    with pytest.raises(ImapSettingsError, match=r"mail\.imap\.processed is the polled folder itself"):
        ImapSettings(host="imap.example", user="desk", folder="Inbox", processed="INBOX")
    with pytest.raises(ImapSettingsError, match="poll_seconds"):
        ImapSettings(host="imap.example", user="desk", poll_seconds=0)


def test_settings_never_show_the_password() -> None:
    assert "hunter2" not in repr(ImapSettings(host="imap.example", user="desk", password="hunter2"))
