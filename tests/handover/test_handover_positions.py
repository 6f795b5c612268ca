"""A new register under instructions on record: nothing follows it in silence, and every holder concerned is told."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from email import message_from_bytes, policy
from itertools import count
from pathlib import Path

import pytest

from bot import flow
from bot.agent import desk_side
from bot.app import house
from bot.config import Settings
from bot.demo.player import Stage, stage
from bot.demo.script import Step
from bot.errors import HandoverError
from bot.flow import House
from bot.handover.books import balance
from bot.handover.positions import Moved, Rechecked, moved, recheck
from bot.model import AnswerKind, Case, CaseState, Entry, Reason, Status
from bot.register.recheck import put_in_force
from bot.store import NotLockedError, Store
from bot.times.clock import Clock
from nlp.context import Account
from nlp.instruction import Election, Kind
from tests.handover_values import END, NOON, NOTES, account, case_of, draft, entry

OFFER = "lexington-2001"


def checked(case: Case, before: Account | None, after: Account | None, now: datetime = NOON) -> Rechecked:
    numbers = count(1)
    return recheck(
        {NOTES.id: NOTES},
        {},
        (Moved(before, after),),
        {(case.offer, case.account): case},
        now=now,
        by="R. Vance",
        new_reference=lambda: f"REF-{next(numbers)}",
    )


def test_only_accounts_whose_position_or_security_changed_are_looked_at() -> None:
    old = {name: account(name, 5) for name in ("A-1", "A-2", "A-3")}
    new = {"A-1": old["A-1"], "A-2": account("A-2", 6), "A-4": account("A-4", 1)}
    assert [one.name for one in moved(old, new)] == ["A-2", "A-3", "A-4"]
    assert moved(old, {**old, "A-1": replace(old["A-1"], phone="1")}) == ()


def test_a_tender_of_all_does_not_follow_a_position_that_rose_and_the_holder_is_told() -> None:
    found = checked(case_of(entry("A-1", 100000, Election.TENDER_ALL)), account("A-1", 100000), account("A-1", 150000))
    assert (found.cases, found.entries) == ((), ())
    [answer] = found.answers
    assert (answer.kind, answer.to, answer.notes) == (AnswerKind.RECORDED, "a-1@quarry.example", ("position_changed",))
    assert (answer.lines[0].quantity, answer.lines[0].position) == (100000, 150000)
    assert [event.name for event in found.events] == ["position_changed"]


def test_an_instruction_over_the_new_position_loses_its_place_and_is_asked_about() -> None:
    found = checked(case_of(entry("A-1", 100000, Election.TENDER_ALL)), account("A-1", 100000), account("A-1", 60000))
    [case], [line], [answer], [thread] = found.cases, found.entries, found.answers, found.threads
    assert (line.entry_id, line.status, line.codes, line.quantity) == ("I-A-1", Status.PEND, ("LACK",), 100000)
    assert (case.standing, case.state) == (None, CaseState.ASKED)
    assert case.draft is not None
    assert (case.draft.entry_id, case.draft.quantity, case.draft.reasons) == ("I-A-1", 100000, (Reason.OVER_POSITION,))
    assert (answer.kind, answer.notes) == (AnswerKind.REQUEST, ("position_short",))
    assert thread.asked == (("A-1", "I-A-1"),)


def test_the_last_cent_of_the_position_covers() -> None:
    case = case_of(entry("A-1", "60000.01"))
    assert checked(case, account("A-1", 100000), account("A-1", "60000.01")).entries == ()
    assert checked(case, account("A-1", 100000), account("A-1", "60000.00")).entries != ()


def test_an_account_that_is_gone_is_told_at_the_address_that_was_on_file() -> None:
    found = checked(case_of(entry("A-1", 5000)), account("A-1", 100000), None)
    assert [(answer.kind, answer.to) for answer in found.answers] == [(AnswerKind.FLAGGED, "a-1@quarry.example")]
    assert [line.codes for line in found.entries] == [("LACK",)]


def test_an_address_that_is_no_longer_on_file_is_not_written_to() -> None:
    new = account("A-1", 60000, emails=("new@quarry.example",))
    found = checked(case_of(entry("A-1", 100000)), account("A-1", 100000), new)
    assert [answer.to for answer in found.answers] == ["new@quarry.example"]


def test_a_no_stays_a_no_whatever_is_held() -> None:
    case = case_of(entry("A-1", None, Election.DO_NOT_TENDER))
    assert checked(case, account("A-1", 100000), account("A-1", 1)) == Rechecked()


def test_nothing_happens_in_an_offer_that_has_ended() -> None:
    case = case_of(entry("A-1", 5000))
    after_the_end = END.instant.replace(second=1)
    assert checked(case, account("A-1", 100000), account("A-1", 1), after_the_end) == Rechecked()
    assert checked(case, account("A-1", 100000), account("A-1", 1), END.instant) != Rechecked()


def test_a_withdrawal_that_waits_keeps_what_it_would_take_back_and_the_difference_is_named() -> None:
    waits = draft(100000, Election.WITHDRAW_ALL, kind=Kind.WITHDRAWAL)
    case = case_of(entry("A-1", 100000), draft=waits, withdrawal_since=NOON)
    found = checked(case, account("A-1", 100000), account("A-1", 60000))
    assert (found.cases, found.entries) == ((), ())
    assert [event.name for event in found.events] == ["position_short"]


def test_what_lost_its_place_is_read_back_when_a_slip_in_the_register_is_put_right() -> None:
    [case] = checked(case_of(entry("A-1", 100000)), account("A-1", 100000), account("A-1", 10000)).cases
    found = checked(case, account("A-1", 10000), account("A-1", 100000))
    [after], [answer], [thread] = found.cases, found.answers, found.threads
    assert (after.state, after.standing) == (CaseState.READ_BACK, None)
    assert answer.kind is AnswerKind.CONFIRM
    assert thread.drafts == (("A-1", "I-A-1"),)
    assert after.draft is not None
    assert (after.draft.read_back, after.draft.asked) == (thread.reference, ("a-1@quarry.example",))
    assert checked(case, account("A-1", 10000), account("A-1", 99999)) == Rechecked()


@contextmanager
def opened(folder: Path) -> Iterator[House]:
    settings = Settings.model_validate({"folder": folder, "clock": {"start": "2001-08-20T09:00:00-04:00"}})
    with house(settings, Clock(datetime.fromisoformat("2001-08-20T09:00:00-04:00"), NOON, lambda: NOON)) as one:
        yield one


def with_position(one: House, name: str, position: int) -> list[Account]:
    return [
        replace(known, position=Decimal(position)) if known.account == name else known
        for known in one.desk().accounts.values()
    ]


def record(one: House, name: str, line: Entry) -> None:
    with one.store.changing("R. Vance") as door:
        case = door.cases([(OFFER, name)])[OFFER, name]
        door.write(cases=[replace(case, state=CaseState.RECORDED, standing=line)], entries=[line])


def test_register_record_and_mails_change_together_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(tmp_path) as one:
        record(one, "LX-1001", entry("LX-1001", 250000, offer=OFFER))
        brokers = list(one.desk().brokers.values())

        def fails(*_: object, **__: object) -> None:
            raise OSError("no paper")

        with monkeypatch.context() as patched:
            patched.setattr("bot.register.recheck.outgoing", fails)
            with pytest.raises(OSError, match="no paper"):
                put_in_force(one, with_position(one, "LX-1001", 180000), brokers, "R. Vance")
        assert one.desk().accounts["LX-1001"].position == 250000
        assert len(one.store.entries(OFFER)) == 1
        put_in_force(one, with_position(one, "LX-1001", 180000), brokers, "R. Vance")
        assert one.desk().accounts["LX-1001"].position == 180000
        assert one.store.entries(OFFER) == []
        [answer] = one.store.answers()
        text = message_from_bytes(answer.raw, policy=policy.default).get_body(("plain",))
        assert text is not None
        assert "we hold $180,000 for this account" in " ".join(text.get_content().split())
        found = balance(one.desk().offers[OFFER], one.desk(), one.store.books(OFFER))
        assert [(one.account, one.trouble.value) for one in found.differences] == [("LX-1001", "position_changed")]
        assert one.store.verify() is None


def test_a_rise_after_the_record_is_found_by_the_balance_from_the_registers_history(tmp_path: Path) -> None:
    with opened(tmp_path) as one:
        record(one, "LX-1001", entry("LX-1001", 250000, Election.TENDER_ALL, offer=OFFER, recorded=one.clock.now()))
        one.store.use_clock(lambda: one.clock.now().replace(hour=13))
        put_in_force(one, with_position(one, "LX-1001", 300000), list(one.desk().brokers.values()), "R. Vance")
        found = balance(one.desk().offers[OFFER], one.desk(), one.store.books(OFFER))
        assert found.holds
        assert found.notes[0].startswith("LX-1001: the position rose from 250,000 to 300,000")
        [row] = [row for row in desk_side.schedule_of(one, OFFER).rows if row.account == "LX-1001"]
        assert (row.quantity, row.position) == (250000, 300000)


BOB = "bob.castellano@harborline.example"


def step(body: str, thread: str = "all", subject: str | None = None) -> Step:
    return Step(f"Robert Castellano <{BOB}>", f"{body}\n\nRobert J. Castellano\n", subject, thread=thread)


def actions(scene: Stage, one: Step) -> list[str]:
    return [str(answer["X-Instruction-Action"]) for answer in scene.send(one).answers]


def change(scene: Stage, position: int) -> None:
    one = scene.house
    put_in_force(one, with_position(one, "LX-1002", position), list(one.desk().brokers.values()), "R. Vance")
    scene.fetch()


def test_a_holder_whose_position_fell_says_what_to_do_and_it_goes_into_the_next_batch_as_a_change(
    tmp_path: Path,
) -> None:
    with stage(tmp_path) as scene:
        assert actions(scene, step("Please tender all of my Lexington notes.", "none", "Lexington")) == ["confirm"]
        assert actions(scene, step("YES")) == ["recorded"]
        first = desk_side.hand_over(scene.house, OFFER, "R. Vance")
        assert [line.amount for line in first.lines] == [100000]
        change(scene, 60000)
        assert scene.standing(["LX-1002"]) == set()
        # A bare yes to the question records nothing: it was no read-back.
        assert actions(scene, step("YES")) == ["request"]
        assert scene.standing(["LX-1002"]) == set()
        assert actions(scene, step("Please tender $60,000.")) == ["confirm"]
        assert actions(scene, step("YES")) == ["recorded"]
        assert {str(one) for one in scene.standing(["LX-1002"])} == {"LX-1002 tender_all 60000"}
        second = desk_side.hand_over(scene.house, OFFER, "R. Vance")
        assert [(line.act.value, line.amount) for line in second.lines] == [("change", 60000)]
        assert second.lines[0].cancels == first.lines[0].entry_id


def test_a_yes_to_all_after_the_position_rose_reads_the_amount_back_as_the_part_that_it_is_now(tmp_path: Path) -> None:
    with stage(tmp_path) as scene:
        assert actions(scene, step("Please tender all of my Lexington notes.", "none", "Lexington")) == ["confirm"]
        change(scene, 140000)
        played = scene.send(step("YES"))
        assert [answer["X-Instruction-Action"] for answer in played.answers] == ["confirm"]
        text = played.answers[0].get_body(("plain",))
        assert text is not None
        assert "Not tendered:    $40,000" in text.get_content()
        assert scene.standing(["LX-1002"]) == set()
        assert actions(scene, step("YES")) == ["recorded"]
        assert {str(one) for one in scene.standing(["LX-1002"])} == {"LX-1002 tender_part 100000"}


def test_a_register_that_changes_between_reading_and_deciding_is_the_one_that_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with stage(tmp_path) as scene:
        assert actions(scene, step("Please tender $100,000 of my notes.", "none", "Lexington")) == ["confirm"]
        read = flow.read_in_context
        slipped_in = []

        def slow(one: House, *rest: object) -> object:
            received = read(one, *rest)  # type: ignore[arg-type]
            if not slipped_in:
                slipped_in.append(1)
                put_in_force(one, with_position(one, "LX-1002", 60000), list(one.desk().brokers.values()), "R. Vance")
            return received

        monkeypatch.setattr(flow, "read_in_context", slow)
        assert actions(scene, step("YES")) == ["request"]
        assert slipped_in
        assert scene.standing(["LX-1002"]) == set()


@pytest.mark.parametrize(
    ("words", "acts"),
    [("I withdraw my tender.", ["cancel"]), ("NO", None)],
    ids=["a withdrawal is taken to the agent", "a bare no cancels nothing at the agent"],
)
def test_what_the_agent_has_of_a_position_that_fell_is_cancelled_only_by_a_withdrawal(
    tmp_path: Path, words: str, acts: list[str] | None
) -> None:
    with stage(tmp_path) as scene:
        scene.send(step("Please tender all of my Lexington notes.", "none", "Lexington"))
        scene.send(step("YES"))
        desk_side.hand_over(scene.house, OFFER, "R. Vance")
        change(scene, 60000)
        scene.send(step(words))
        assert scene.standing(["LX-1002"]) == set()
        if acts is None:
            with pytest.raises(HandoverError, match="it was not taken back on record either"):
                desk_side.hand_over(scene.house, OFFER, "R. Vance")
        else:
            batch = desk_side.hand_over(scene.house, OFFER, "R. Vance")
            assert [line.act.value for line in batch.lines] == acts


def test_register_and_cases_are_written_together_on_either_engine(store: Store) -> None:
    line = entry("A-1", 100000)
    with store.changing("R. Vance") as door:
        case = door.cases([(NOTES.id, "A-1")])[NOTES.id, "A-1"]
        door.write(cases=[replace(case, state=CaseState.RECORDED, standing=line)], entries=[line])
    with pytest.raises(NotLockedError), store.changing_register([account("A-1", 60000)], [], "R. Vance") as door:
        door.write(cases=[case])
    assert store.accounts() == []
    with store.changing_register([account("A-1", 60000)], [], "R. Vance") as door:
        case = door.cases([(NOTES.id, "A-1")])[NOTES.id, "A-1"]
        lost = replace(line, status=Status.PEND, codes=("LACK",))
        door.write(cases=[replace(case, standing=None)], entries=[lost])
    assert [one.position for one in store.accounts()] == [60000]
    assert store.entries(NOTES.id) == []
    assert [held for _, held in (store.books(NOTES.id).positions or {})["A-1"]] == [60000]
    assert store.verify() is None
