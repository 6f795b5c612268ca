"""Looking at the record: what stands, how much there is, what waits for a person."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.model import Case, CaseState, MailStatus, Status
from bot.store import Store
from nlp.instruction import Election, Kind
from tests.store_values import NOON, OFFER, answer, claim, decide, entry, keep, outcome


def standing(store: Store) -> list[str]:
    return [one.entry_id for one in store.entries()]


@pytest.mark.parametrize("status", [Status.PEND, Status.REJT, Status.CANC, Status.DFLA])
def test_only_what_was_accepted_stands(store: Store, status: Status) -> None:
    decide(store, keep(store).mail_id, entries=(entry("e1"), entry("e2", status=status, recorded=None)))
    assert standing(store) == ["e1"]
    assert [one.entry_id for one in store.entries(standing_only=False)] == ["e1", "e2"]


def test_what_a_recorded_one_superseded_stands_no_more(store: Store) -> None:
    decide(store, keep(store).mail_id, entries=(entry("e1"), entry("e2", supersedes="e1")))
    assert standing(store) == ["e2"]


def test_what_only_a_pending_one_would_supersede_still_stands(store: Store) -> None:
    pending = entry("e2", supersedes="e1", status=Status.PEND, recorded=None)
    decide(store, keep(store).mail_id, entries=(entry("e1"), pending))
    assert standing(store) == ["e1"]


def test_nothing_rises_again_when_what_superseded_it_is_withdrawn(store: Store) -> None:
    decide(store, keep(store).mail_id, entries=(entry("e1"), entry("e2", supersedes="e1", status=Status.CANC)))
    assert standing(store) == []


def test_the_line_of_a_withdrawal_is_no_instruction_that_stands(store: Store) -> None:
    withdrawal = entry("e2", kind=Kind.WITHDRAWAL, election=Election.WITHDRAW_ALL, supersedes="e1")
    decide(store, keep(store).mail_id, entries=(entry("e1", status=Status.CANC), withdrawal))
    assert standing(store) == []


def test_the_record_of_one_offer_is_its_own(store: Store) -> None:
    with store.deciding(keep(store).mail_id) as deciding:
        deciding.cases([(OFFER, "LX-1003"), ("lexington-2002", "LX-1003")])
        both = (entry("e1"), entry("e2", offer="lexington-2002"))
        deciding.write(
            outcome(entries=both, cases=(Case(OFFER, "LX-1003"), Case("lexington-2002", "LX-1003"))), [], "{}"
        )
    assert [one.entry_id for one in store.entries("lexington-2002")] == ["e2"]
    assert [one.offer for one in store.cases("lexington-2002")] == ["lexington-2002"]
    assert len(store.cases()) == 2
    assert store.entry("e3") is None


def test_everything_is_counted_also_what_there_is_none_of(store: Store) -> None:
    empty = store.counts()
    assert empty.mails == {"received": 0, "working": 0, "done": 0, "ignored": 0, "flagged": 0, "stuck": 0}
    assert empty.replies == {"due": 0, "sent": 0, "gave_up": 0}
    assert set(empty.cases) == {state.value for state in CaseState}
    assert empty.oldest_waiting is None
    for number in range(1, 6):
        keep(store, number)
    keep(store, 1, raw=b"again")
    claim(store)
    store.fail(2, "cause")
    decide(store, 3, answer(), cases=(Case(OFFER, "LX-1003", CaseState.ASKED),))
    counts = store.counts()
    assert counts.mails == {"received": 2, "working": 1, "done": 1, "ignored": 1, "flagged": 0, "stuck": 1}
    assert (counts.cases["asked"], counts.replies["due"]) == (1, 1)
    assert counts.oldest_waiting == NOON + timedelta(seconds=1)


def test_mails_are_listed_by_receipt_by_status_and_no_more_than_asked_for(store: Store) -> None:
    for number in (3, 1, 2):
        keep(store, number)
    store.fail(1, "cause")
    assert [row.mail_id for row in store.mails()] == [2, 3, 1]
    assert [row.mail_id for row in store.mails(newest_first=True, limit=2)] == [1, 3]
    assert [row.mail_id for row in store.mails(MailStatus.STUCK)] == [1]


def test_a_flagged_mail_waits_until_a_person_settles_it(store: Store) -> None:
    with store.deciding(keep(store).mail_id) as deciding:
        deciding.write(outcome(MailStatus.FLAGGED), [], "{}")
    assert [row.mail_id for row in store.flagged()] == [1]
    store.settle(1, "Ann", "called the holder")
    assert store.flagged() == []
    row = store.mail(1).row
    assert (row.status, row.settled_by, row.settled_how) == (MailStatus.DONE, "Ann", "called the holder")
    assert [event.by for event in store.events(mail_id=1) if event.name == "mail.settled"] == ["Ann"]
