"""Deciding a mail: everything in one commit, once, and nothing of it where it fails."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from bot.errors import ConflictError, MailUnknownError, NotFlaggedError
from bot.model import Case, CaseState, Draft, DraftSigner, Event, MailStatus, Missing, Reason, Status, Thread
from bot.store import AlreadyDecidedError, LostClaimError, NotLockedError, Store
from nlp.instruction import Capacity, Election, Kind
from tests.store_values import NOON, OFFER, WORKER, answer, claim, decide, entry, keep, outcome

FULL = Case(
    offer=OFFER,
    account="LX-1003",
    state=CaseState.READ_BACK,
    draft=Draft(
        entry_id="e7",
        kind=Kind.INSTRUCTION,
        election=Election.TENDER_PART,
        quantity=Decimal("50000.50"),
        quantity_type="face",
        received=NOON,
        mail_id=1,
        signers=(DraftSigner("Thomas R. Nguyen", Capacity.TRUSTEE, "tnguyen@pacificmail.example", 1),),
        dated=NOON.date(),
        missing=(Missing.PHONE,),
        reasons=(Reason.LATE,),
        choices=(Decimal(1000), Decimal(2000)),
        read_back="REF-1",
    ),
    standing=entry("e6"),
    hold=Reason.LEGAL,
    withdrawal_since=NOON,
    phone="+14085550119",
    last_received=NOON,
)


def test_everything_of_a_decision_is_there_afterwards(store: Store) -> None:
    mail_id = keep(store).mail_id
    thread = Thread(
        "REF-1", OFFER, "confirm", ("LX-1003",), (("LX-1003", "e7"),), ("tnguyen@pacificmail.example",), NOON
    )
    event = Event("case.read_back", (("missing", "phone"),), OFFER, "LX-1003", "Ann")
    decide(
        store, mail_id, answer(), cases=(FULL,), entries=(entry("e7", status=Status.PEND),), threads=(thread,), events=(event,)
    )  # fmt: skip
    mail = store.mail(mail_id)
    assert (mail.row.status, mail.row.decided is not None) == (MailStatus.DONE, True)
    assert (mail.reading_json, mail.decision_json) == ('{"kind": "instruction"}', '{"action": "request"}')
    (case,) = store.cases(OFFER)
    assert case.version == 1
    assert case.draft == FULL.draft
    assert case.standing == FULL.standing
    assert (case.hold, case.withdrawal_since, case.phone) == (FULL.hold, FULL.withdrawal_since, FULL.phone)
    assert store.entry("e7") == entry("e7", status=Status.PEND)
    assert store.thread(["REF-1"], []) == thread
    assert [(one.reference, one.raw, one.mail_id) for one in store.answers()] == [("REF-1", b"Answer 1", mail_id)]
    names = {one.name: one for one in store.events(mail_id=mail_id)}
    assert set(names) == {"mail.kept", "reply.due", "mail.decided", "case.read_back"}
    assert (names["case.read_back"].by, names["case.read_back"].data) == ("Ann", {"missing": "phone"})
    assert names["mail.decided"].data["entry e7"].startswith("PEND ")
    assert store.verify() is None


def test_an_exception_leaves_nothing_behind(store: Store) -> None:
    mail_id = keep(store).mail_id
    before = store.events()

    def write_and_break() -> None:
        with store.deciding(mail_id) as deciding:
            deciding.cases([(OFFER, "LX-1003")])
            deciding.write(outcome(cases=(FULL,), entries=(entry("e7"),)), [answer()], "{}")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_and_break()
    assert store.mail(mail_id).row.status is MailStatus.RECEIVED
    assert (store.cases(), store.entries(standing_only=False), store.answers()) == ([], [], [])
    assert store.events() == before


def test_looking_without_writing_changes_nothing(store: Store) -> None:
    mail_id = keep(store).mail_id
    with store.deciding(mail_id) as deciding:
        assert deciding.cases([(OFFER, "LX-1003"), (OFFER, "LX-1003"), (OFFER, "LX-1001")]) == {
            (OFFER, "LX-1001"): Case(OFFER, "LX-1001"),
            (OFFER, "LX-1003"): Case(OFFER, "LX-1003"),
        }
    assert store.cases() == []
    assert store.mail(mail_id).row.status is MailStatus.RECEIVED


@pytest.mark.parametrize("end", [MailStatus.DONE, MailStatus.IGNORED, MailStatus.FLAGGED])
def test_a_decided_mail_cannot_be_decided_again(store: Store, end: MailStatus) -> None:
    mail_id = keep(store).mail_id
    with store.deciding(mail_id) as deciding:
        deciding.write(outcome(end), [answer()], "{}")
        with pytest.raises(AlreadyDecidedError):
            deciding.write(outcome(end), [answer(2)], "{}")
    with pytest.raises(AlreadyDecidedError, match=end.value), store.deciding(mail_id):
        pass
    assert len(store.answers()) == 1


def test_a_stuck_mail_is_decided_only_after_retry(store: Store) -> None:
    mail_id = keep(store).mail_id
    store.fail(mail_id, "cause")
    with pytest.raises(AlreadyDecidedError), store.deciding(mail_id):
        pass
    store.retry(mail_id)
    decide(store, mail_id)
    assert store.mail(mail_id).row.cause is None


def test_a_worker_that_lost_its_claim_cannot_write(store: Store) -> None:
    mail_id = keep(store).mail_id
    claim(store)
    claim(store, "host:2:b", datetime(2030, 1, 1, tzinfo=UTC))
    with pytest.raises(LostClaimError, match="host:2:b"), store.deciding(mail_id, worker=WORKER):
        pass
    with store.deciding(mail_id, worker="host:2:b") as deciding:
        deciding.write(outcome(), [], "{}")


def test_a_mail_that_is_not_there_is_named(store: Store) -> None:
    with pytest.raises(MailUnknownError, match="4711"), store.deciding(4711):
        pass


@pytest.mark.parametrize("status", [MailStatus.RECEIVED, MailStatus.WORKING, MailStatus.STUCK])
def test_a_decided_mail_must_come_to_an_end(store: Store, status: MailStatus) -> None:
    mail_id = keep(store).mail_id
    with pytest.raises(ValueError, match=status.value), store.deciding(mail_id) as deciding:
        deciding.write(outcome(status), [], "{}")


def test_a_case_that_was_not_asked_for_cannot_be_changed(store: Store) -> None:
    mail_id = keep(store).mail_id
    for parts in ({"cases": (FULL,)}, {"entries": (entry("e7"),)}):
        with pytest.raises(NotLockedError, match="LX-1003"), store.deciding(mail_id) as deciding:
            deciding.write(outcome(**parts), [], "{}")
    assert (store.cases(), store.entries(standing_only=False)) == ([], [])


def test_a_write_that_broke_off_leaves_nothing_even_where_its_error_was_swallowed(store: Store) -> None:
    mail_id = keep(store).mail_id

    def write_and_swallow() -> None:
        with store.deciding(mail_id) as deciding:
            asked = deciding.cases([(OFFER, "LX-1001")])[OFFER, "LX-1001"]
            with suppress(NotLockedError):
                deciding.write(outcome(cases=(asked, FULL)), [], "{}")

    with pytest.raises(ConflictError, match="nothing of it"):
        write_and_swallow()
    assert store.cases() == []
    assert store.mail(mail_id).row.status is MailStatus.RECEIVED


def test_the_store_counts_the_versions_and_keeps_them_all(store: Store) -> None:
    for number, state in enumerate((CaseState.ASKED, CaseState.READ_BACK, CaseState.RECORDED), start=1):
        case = Case(OFFER, "LX-1003", state, version=99)
        assert decide(store, keep(store, number).mail_id, cases=(case,)).version == number - 1
    assert store.cases_of([(OFFER, "LX-1003")])[OFFER, "LX-1003"].version == 3
    history = store.history("case", f"{OFFER} LX-1003")
    assert [(one.number, one.mail_id) for one in history] == [(1, 1), (2, 2), (3, 3)]
    assert '"state":"asked"' in history[0].body


def test_a_changed_entry_keeps_its_place_and_its_earlier_version(store: Store) -> None:
    decide(store, keep(store, 1).mail_id, entries=(entry("e1", status=Status.PEND, recorded=None), entry("e2")))
    decide(store, keep(store, 2).mail_id, entries=(entry("e1"),))
    assert [one.entry_id for one in store.entries()] == ["e1", "e2"]
    assert len(store.history("entry", "e1")) == 2


def test_a_taxpayer_number_is_kept_sealed_and_shown_only_by_an_act_of_staff(store: Store, tmp_path: Path) -> None:
    mail_id = keep(store).mail_id
    decide(store, mail_id, tin="987-65-4321", tin_accounts=("LX-1003", "LX-1004"))
    assert store.tax_number("LX-1004", "Ann") == "987-65-4321"
    assert store.tax_number("LX-1009", "Ann") is None
    revealed = [event for event in store.events() if event.name == "tax_number.revealed"]
    assert [(event.by, event.account) for event in revealed] == [("Ann", "LX-1004"), ("Ann", "LX-1009")]
    assert "987-65-4321" not in repr([store.cases(), store.events(), store.history("case", f"{OFFER} LX-1003")])
    store.close()
    for path in tmp_path.iterdir():
        assert b"987-65-4321" not in path.read_bytes(), path


def test_staff_settle_a_flagged_mail_by_having_it_decided_again(store: Store) -> None:
    mail_id = keep(store).mail_id
    with store.deciding(mail_id) as deciding:
        deciding.write(outcome(MailStatus.FLAGGED), [], "{}")
    with store.deciding(mail_id, settled_by="Ann") as deciding:
        deciding.cases([(OFFER, "LX-1003")])
        deciding.write(outcome(entries=(entry("e1"),)), [answer()], "{}")
    row = store.mail(mail_id).row
    assert (row.status, row.settled_by) == (MailStatus.DONE, "Ann")
    assert [event.by for event in store.events(mail_id=mail_id) if event.name == "mail.decided"] == ["bot", "Ann"]
    with pytest.raises(NotFlaggedError), store.deciding(mail_id, settled_by="Ann"):
        pass


def test_staff_cannot_settle_what_waits_for_nobody(store: Store) -> None:
    mail_id = keep(store).mail_id
    with pytest.raises(NotFlaggedError, match="received"), store.deciding(mail_id, settled_by="Ann"):
        pass
    with pytest.raises(NotFlaggedError, match="received"):
        store.settle(mail_id, "Ann", "seen")
    with pytest.raises(MailUnknownError):
        store.settle(4711, "Ann", "seen")


def test_a_thread_is_found_by_reference_first_the_newest_of_them(store: Store) -> None:
    old, new = (Thread(reference, OFFER, "confirm", ("LX-1003",)) for reference in ("REF-1", "REF-2"))
    decide(store, keep(store, 1).mail_id, answer(1), threads=(old,))
    decide(store, keep(store, 2).mail_id, answer(2), threads=(new,))
    first, second = "<answer-1@custodian.example>", "<answer-2@custodian.example>"
    assert store.thread(["REF-1"], [second]) == old
    assert store.thread(["REF-1", "REF-2"], []) == new
    assert store.thread(["unheard of"], [first, second]) == old
    assert store.thread([], ["<unheard@of.example>", second, first]) == new
    assert store.thread([], ["<unheard@of.example>"]) is None
    assert store.thread([], []) is None
    with store.deciding(keep(store, 3).mail_id) as deciding:
        assert deciding.thread(["REF-1"], []) == old


def test_a_thread_can_change_under_its_reference(store: Store) -> None:
    decide(store, keep(store, 1).mail_id, threads=(Thread("REF-1", OFFER, "request", ()),))
    decide(store, keep(store, 2).mail_id, threads=(Thread("REF-1", OFFER, "confirm", ("LX-1003",)),))
    found = store.thread(["REF-1"], [])
    assert found is not None
    assert found.action == "confirm"


def test_neutral_receipts_count_from_the_moment_they_are_decided(store: Store) -> None:
    store.use_clock(lambda: NOON)
    decide(store, keep(store, 1).mail_id, answer(to="Who@Else.example", neutral=True, reference=None))
    with store.deciding(keep(store, 2).mail_id) as deciding:
        assert deciding.neutral_sent_since("who@else.example", NOON - timedelta(days=1)) == 1
        assert deciding.neutral_sent_since("who@else.example", NOON + timedelta(seconds=1)) == 0
        assert deciding.neutral_sent_since("other@else.example", NOON - timedelta(days=1)) == 0
