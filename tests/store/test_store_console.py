"""The store's doors for the console, on SQLite and on PostgreSQL alike."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.console.signing import one_more_try
from bot.errors import ConflictError, MailUnknownError, UsageError
from bot.model import MailStatus
from bot.store import Store
from bot.store.columns import key_of
from bot.store.values_console import Rank, Sought
from tests.store_values import NOON, OFFER, REAL, answer, decide, keep, outcome

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def flag(store: Store, number: int, account: str, reasons: str = "late", offer: str | None = OFFER) -> int:
    """A mail that waits for a person; its number."""
    mail_id = keep(store, number).mail_id
    said = '"reasons": ["' + '", "'.join(reasons.split()) + '"], "instructions": [{"account": "' + account + '"}]'
    named = f'"{offer}"' if offer else "null"
    with store.deciding(mail_id) as deciding:
        deciding.write(outcome(MailStatus.FLAGGED), (), f'{{"kind": "instruction", "offer": {named}, {said}}}')
    return mail_id


def test_what_waits_is_put_in_order_and_sought_by_the_database(store: Store) -> None:
    later = flag(store, 1, "LX-1001", "late suspected_fraud", "lexington-2002")
    nowhere = flag(store, 2, "LX-1002", "unreadable", None)
    sooner = [flag(store, number, f"LX-100{number}") for number in (3, 4)]
    keep(store, 5)
    store.assign(sooner[1], "Rita", "Rita")
    deadlines = {OFFER: NOON + DAY, "lexington-2002": NOON + 300 * DAY}

    def found(sought: Sought) -> list[int]:
        page = store.waiting(sought, deadlines, first=0, count=10)
        assert page.total == len(page.rows)
        return [row.mail_id for row in page.rows]

    assert found(Sought()) == [*sooner, later, nowhere]
    assert found(Sought(order="newest")) == [*reversed(sooner), nowhere, later]
    assert found(Sought(reason="suspected_fraud")) == [later]
    assert found(Sought(reason="suspected")) == []
    assert found(Sought(offer=OFFER, nobody=True)) == sooner[:1]
    assert found(Sought(assignee="Rita")) == sooner[1:]
    assert found(Sought(words="lx-1002")) == [nowhere]
    assert found(Sought(words="nothing", accounts=("LX-1001",))) == [later]
    assert found(Sought(words="TNGUYEN@PACIFICMAIL.example")) == [*sooner, later, nowhere]
    assert found(Sought(status="stuck")) == []
    assert store.waiting(Sought(), deadlines, first=1, count=1).rows[0].mail_id == sooner[1]
    assert store.waiting_reasons() == {"late": 3, "suspected_fraud": 1, "unreadable": 1}


def test_a_person_is_known_by_any_spelling_of_the_name(store: Store) -> None:
    assert store.add_person(" Rita  Vance ", Rank.REVIEWER, "hash", "test")
    assert not store.add_person("rita vance", Rank.APPROVER, "other", "test")
    [person] = store.people()
    assert (person.name, person.rank) == ("Rita Vance", Rank.REVIEWER), "who bears the name already is not changed"
    assert store.change_person("rita vance", "test", rank=Rank.APPROVER)
    assert store.change_person("rita  VANCE", "test", password_hash="other")
    [person] = store.people()
    assert (person.name, person.rank) == ("Rita Vance", Rank.APPROVER), "what she proposed stays hers"
    found = store.person_to_check("RITA VANCE")
    assert found is not None
    assert found[1] == "other"
    with pytest.raises(UsageError):
        store.add_person("a\u202eb", Rank.VIEWER, "hash", "test")
    assert not store.disable_person("Nobody", "test")
    assert not store.change_person("Nobody", "test", enabled=True)


def test_a_session_ends_by_age_and_by_idleness(store: Store) -> None:
    store.add_person("Rita", Rank.VIEWER, "hash", "test")
    store.begin_session("Rita", "token", REAL)

    def who(after: timedelta, *, touch: bool = True) -> str | None:
        person = store.session_person("token", REAL + after, longest=3 * HOUR, idle=HOUR, touch=touch)
        return None if person is None else person.name

    assert who(timedelta(minutes=59), touch=False) == "Rita"
    assert who(HOUR) is None
    assert who(timedelta(minutes=59)) == "Rita"
    assert who(timedelta(minutes=118)) == "Rita"
    assert who(3 * HOUR) is None
    store.end_session("token", "Rita")
    assert who(timedelta()) is None


def test_tries_are_counted_by_name_and_forgotten_after_a_day(store: Store) -> None:
    for _ in range(5):
        tries = store.count_sign_in("Rita", REAL, one_more_try)
    assert tries is not None
    assert tries.failed == 5
    assert store.count_sign_in("RITA ", REAL + timedelta(seconds=29), one_more_try) is None
    again = store.count_sign_in("Rita", REAL + 2 * DAY, one_more_try)
    assert again is not None
    assert again.failed == 1


def test_a_proposal_is_settled_once(store: Store) -> None:
    mail_id = flag(store, 1, "LX-1001")
    number = store.propose("accept", {"why": "he called"}, ("sender",), "Rita", mail_id=mail_id)
    with pytest.raises(ConflictError):
        store.propose("accept", {}, ("sender",), "Otto", mail_id=mail_id)
    assert store.settle_proposal(number, "approved", "Ann").content == {"why": "he called"}
    for state in ("approved", "refused", "taken_back"):
        with pytest.raises(ConflictError):
            store.settle_proposal(number, state, "Otto")
    settled = store.proposal(number)
    assert settled is not None
    assert (settled.state, settled.settled_by, settled.because) == ("approved", "Ann", ("sender",))
    assert store.proposals() == []
    assert len(store.proposals(open_only=False)) == 1


def test_what_staff_write_down_is_sealed_and_given_back(store: Store, store_url: str) -> None:
    mail_id = flag(store, 1, "LX-1001")
    store.remark("note", "a private word about the holder", "Rita", mail_id=mail_id)
    paper = store.keep_paper("form.png", "image/png", b"private bytes", "Rita", offer=OFFER, account="LX-1001")
    store.keep_example(mail_id, "none | a private sentence", "Rita")
    assert [one.words for one in store.remarks(mail_id=mail_id)] == ["a private word about the holder"]
    kept = store.paper(paper)
    assert kept is not None
    assert kept.content == b"private bytes"
    assert [one.line for one in store.examples(mail_id)] == ["none | a private sentence"]
    if store_url.startswith("sqlite"):
        assert b"private" not in Path(store_url.removeprefix("sqlite:///")).read_bytes()
    assert store.verify() is None


def test_two_people_are_seen_on_one_mail_for_a_while(store: Store) -> None:
    mail_id = flag(store, 1, "LX-1001")
    assert store.seen_by(mail_id, "Rita", REAL, within=timedelta(seconds=45)) == []
    assert store.seen_by(mail_id, "Ann", REAL + timedelta(seconds=40), within=timedelta(seconds=45)) == ["Rita"]
    assert store.seen_by(mail_id, "Ann", REAL + timedelta(seconds=50), within=timedelta(seconds=45)) == []


def test_only_what_staff_settled_is_reopened(store: Store) -> None:
    mail_id = flag(store, 1, "LX-1001")
    with pytest.raises(ConflictError):
        store.reopen(mail_id, "{}", "Rita")
    store.settle(mail_id, "Rita", "closed")
    store.reopen(mail_id, '{"kind": "other", "reasons": ["legal"]}', "Rita")
    [row] = store.waiting(Sought(), {}, first=0, count=5).rows
    assert (row.reasons, store.mail(mail_id).row.settled_by) == (("legal",), None)
    with pytest.raises(MailUnknownError):
        store.reopen(99, "{}", "Rita")


def test_a_case_finds_its_mails_answers_and_events(store: Store) -> None:
    mail_id = keep(store, 1).mail_id
    decide(store, mail_id, answer(), account="LX-1003")
    assert [row.mail_id for row in store.mails_of_account("LX-1003")] == [mail_id]
    assert store.accounts_of_mail(mail_id) == ["LX-1003"]
    assert [reply.mail_id for reply in store.replies_about([mail_id], [])] == [mail_id]
    assert len(store.outbox()) == 1
    assert {event.name for event in store.find_events(mail_id=mail_id)} >= {"mail.kept", "mail.decided"}
    assert store.find_events(name="KEPT", count=1)[0].name == "mail.kept"
    assert store.find_events(name="%") == []
    assert store.find_events(before=1) == []
    assert store.hands() == {}
    assert store.leases() == []
    assert store.arrivals(OFFER, NOON - DAY, NOON + DAY) == []


def test_a_tried_name_is_not_kept(store: Store, store_url: str) -> None:
    store.count_sign_in("a password typed in the wrong field", REAL, one_more_try)
    store.sign_in_refused("a password typed in the wrong field", None)
    if store_url.startswith("sqlite"):
        assert b"wrong field" not in Path(store_url.removeprefix("sqlite:///")).read_bytes()
    assert len(key_of("sign-in", "x")) == 64
