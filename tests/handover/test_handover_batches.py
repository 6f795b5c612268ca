"""Hand-over in numbered batches: what is new, changed or taken back since the last; what is held back; whole or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest

from bot.agent import desk_side
from bot.app import house
from bot.config import Settings
from bot.errors import HandoverError
from bot.flow import House
from bot.handover.acknowledgements import missing, passed
from bot.handover.batches import Act, Batch, ended_of, next_batch, standing_of, with_the_agent
from bot.handover.status_messages import Passed
from bot.model import CaseState, Reason, Status
from bot.store import Store
from bot.times.clock import Clock
from nlp.instruction import Election, Kind
from tests.handover_batch import ACCOUNTS, acts, frozen, said
from tests.handover_values import NOON, NOTES, account, case_of, draft, entry


def test_the_first_batch_has_everything_that_stands_and_the_second_only_what_is_new() -> None:
    one, two = entry("A-1", 40000), entry("A-2", None, Election.DO_NOT_TENDER)
    first = frozen([one])
    assert (first.number, acts(first)) == (1, [("new", "I-A-1", None)])
    second = frozen([one, two], [first])
    assert (second.number, acts(second)) == (2, [("new", "I-A-2", None)])
    assert second.lines[0].option.type == "NOAC"
    assert second.lines[0].amount == 100000
    assert frozen([one, two], [first, second]).lines == ()


def test_a_later_instruction_goes_into_the_next_batch_as_a_change() -> None:
    first = frozen([entry("A-1", 40000)])
    second = frozen([entry("A-1", 60000, entry_id="I-2", supersedes="I-A-1")], [first])
    assert acts(second) == [("change", "I-2", "I-A-1")]
    assert second.lines[0].cancels_batch == 1
    third = frozen([entry("A-1", 10000, entry_id="I-3")], [first, second])
    assert acts(third) == [("change", "I-3", "I-2")]
    assert third.lines[0].cancels_batch == 2


def test_a_withdrawal_goes_into_the_next_batch_as_a_cancellation_and_a_new_tender_is_new_again() -> None:
    first = frozen([entry("A-1", 40000)])
    second = frozen([], [first], cases=[case_of(None, "A-1", state=CaseState.WITHDRAWN)])
    assert acts(second) == [("cancel", "I-A-1", "I-A-1")]
    assert with_the_agent([first, second]) == {}
    assert acts(frozen([entry("A-1", 5000, entry_id="I-4")], [first, second])) == [("new", "I-4", None)]


def test_an_account_whose_withdrawal_waits_is_held_back_and_named() -> None:
    line = entry("A-1", 40000)
    waits = case_of(line, withdrawal_since=NOON, draft=draft(40000, Election.WITHDRAW_ALL, kind=Kind.WITHDRAWAL))
    batch = frozen([line, entry("A-2", 1000)], cases=[waits])
    assert acts(batch) == [("new", "I-A-2", None)]
    assert [(one.account, one.why) for one in batch.held] == [
        ("A-1", "a withdrawal received 2001-08-20 12:00 EDT waits for its yes")
    ]
    later = frozen([line], [frozen([line])], cases=[waits])
    assert later.lines == ()
    assert later.held[0].why.endswith("; the agent has 40,000 from batch 1")


def test_a_hold_holds_back() -> None:
    line = entry("A-1", 40000)
    batch = frozen([line], cases=[case_of(line, hold=Reason.DEATH_NOTICE)])
    assert (batch.lines, batch.held[0].why) == ((), "on hold: death notice")


def test_more_than_the_position_or_without_an_account_is_never_handed_over() -> None:
    over, gone = entry("A-1", 100001), entry("A-9", 5)
    batch = frozen([over, gone])
    assert batch.lines == ()
    assert [one.why for one in batch.held] == [
        "100,001 is more than the position of 100,000",
        "the register has no such account any more",
    ]


def test_what_is_on_loan_waits_in_the_house() -> None:
    batch = frozen([entry("A-1", 70000)], accounts={"A-1": account("A-1", 100000, free=Decimal(69999))})
    assert [one.why for one in batch.held] == ["only 69,999 of 70,000 has been received and is not on loan"]
    assert frozen([entry("A-1", 70000)], accounts={"A-1": account("A-1", 100000, free=Decimal(70000))}).held == ()


def test_what_the_agent_has_is_not_cancelled_because_the_position_fell() -> None:
    first = frozen([entry("A-1", 100000)])
    short = case_of(None, "A-1", state=CaseState.ASKED, draft=draft(100000, mail_id=0, reasons=(Reason.OVER_POSITION,)))
    batch = frozen([], [first], cases=[short], accounts={"A-1": account("A-1", 60000)})
    assert batch.lines == ()
    assert "the agent has 100,000 from batch 1" in batch.held[0].why


def test_what_the_agent_has_waits_for_the_yes_to_what_replaces_it_unless_it_was_taken_back() -> None:
    first = frozen([entry("A-1", 100000)])
    again = case_of(None, "A-1", state=CaseState.READ_BACK, draft=draft(60000))
    batch = frozen([], [first], cases=[again])
    assert batch.lines == ()
    assert batch.held[0].why.startswith("an instruction in its place waits for its yes")
    done = entry("A-1", 100000, Election.WITHDRAW_ALL, kind=Kind.WITHDRAWAL, status=Status.CANC, supersedes="I-A-1")
    ended = ended_of([replace(done, entry_id="I-w")])
    taken = next_batch(NOTES, ACCOUNTS, [], {"A-1": again}, [first], made=NOON, by="R. Vance", ended=ended)
    assert acts(taken) == [("cancel", "I-A-1", "I-A-1")]
    assert ended_of([replace(done, recorded=None)]) == frozenset()
    assert ended_of([entry("A-1", 1, status=Status.CANC, codes=("CSUB",))]) == {"I-A-1"}


def test_what_stands_is_what_no_recorded_line_superseded() -> None:
    old = entry("A-1", 1, entry_id="I-1")
    pending = entry("A-1", 2, entry_id="I-2", supersedes="I-1", status=Status.PEND, recorded=None)
    assert standing_of([old, pending]) == [old]
    new = replace(pending, status=Status.PACK, recorded=NOON)
    assert standing_of([replace(old, status=Status.CANC), new]) == [new]
    withdrawal = entry("A-2", 5, kind=Kind.WITHDRAWAL)
    assert standing_of([withdrawal]) == []


@contextmanager
def opened(folder: Path) -> Iterator[House]:
    settings = Settings.model_validate({"folder": folder, "clock": {"start": "2001-08-20T09:00:00-04:00"}})
    with house(settings, Clock(datetime.fromisoformat("2001-08-20T09:00:00-04:00"), NOON, lambda: NOON)) as one:
        yield one


OFFER = "lexington-2001"


def record(one: House, name: str, quantity: int, entry_id: str = "", **changed: object) -> None:
    """Put a tender of part on record, in the place of what stood."""
    with one.store.changing("R. Vance") as door:
        case = door.cases([(OFFER, name)])[OFFER, name]
        line = entry(name, quantity, offer=OFFER, entry_id=entry_id or f"I-{name}", **changed)
        line = replace(line, supersedes=case.standing.entry_id if case.standing else None)
        old = [replace(case.standing, status=Status.CANC, codes=("CANI",))] if case.standing else []
        door.write(cases=[replace(case, state=CaseState.RECORDED, standing=line)], entries=[*old, line])


def test_a_batch_is_frozen_with_its_files_and_gives_the_same_bytes_again(tmp_path: Path) -> None:
    with opened(tmp_path) as one:
        record(one, "LX-1001", 40000)
        batch = desk_side.hand_over(one, OFFER, "R. Vance")
        folder = desk_side.write_files(one, OFFER, 1, tmp_path / "out")
        before = {file.relative_to(folder): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
        assert {str(name) for name in before} == {
            "schedule.csv",
            "schedule.xlsx",
            "schedule.pdf",
            "batch.json",
            "seev033/LX-1001-I-LX-1001.xml",
            "seev034/LX-1001-I-LX-1001.xml",
        }
        record(one, "LX-1001", 50000, "I-2")
        desk_side.write_files(one, OFFER, 1, tmp_path / "out")
        assert {file.relative_to(folder): file.read_bytes() for file in folder.rglob("*") if file.is_file()} == before
        assert [path.name for path in (tmp_path / "out").iterdir()] == [f"{OFFER}-batch-1"]
        [case] = [case for case in one.store.cases(OFFER) if case.account == "LX-1001"]
        assert (batch.number, case.handed_over) == (1, 1)
        assert one.store.verify() is None
        with pytest.raises(HandoverError, match="no batch 2"):
            desk_side.batch_of(one, OFFER, 2)


def test_nothing_new_is_no_batch(tmp_path: Path) -> None:
    with opened(tmp_path) as one:
        with pytest.raises(HandoverError, match="nothing was accepted"):
            desk_side.hand_over(one, OFFER, "R. Vance")
        assert one.store.books(OFFER).batches == ()


def test_a_batch_that_fails_half_way_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with opened(tmp_path) as one:
        record(one, "LX-1001", 40000)

        def fails(*_: object) -> bytes:
            raise OSError("disk full")

        with monkeypatch.context() as patched:
            patched.setattr(desk_side, "to_pdf", fails)
            with pytest.raises(OSError, match="disk full"):
                desk_side.hand_over(one, OFFER, "R. Vance")
        assert one.store.books(OFFER).batches == ()
        assert [case.handed_over for case in one.store.cases(OFFER)] == [None]
        assert desk_side.hand_over(one, OFFER, "R. Vance").number == 1


def test_files_that_cannot_be_written_leave_the_batch_frozen_and_no_half_folder(tmp_path: Path) -> None:
    with opened(tmp_path) as one:
        record(one, "LX-1001", 40000)
        desk_side.hand_over(one, OFFER, "R. Vance")
        (tmp_path / "file").write_text("not a folder", encoding="utf-8")
        with pytest.raises(HandoverError, match="--again 1"):
            desk_side.write_files(one, OFFER, 1, tmp_path / "file")
        assert desk_side.write_files(one, OFFER, 1, None).is_dir()


def test_two_who_hand_over_at_once_make_one_batch_of_it(tmp_path: Path) -> None:
    with opened(tmp_path) as one:
        for number in range(1001, 1009):
            record(one, f"LX-{number}", 1000)
        made, refused = list[Batch](), list[HandoverError]()

        def freeze(by: str) -> None:
            try:
                made.append(desk_side.hand_over(one, OFFER, by))
            except HandoverError as error:
                refused.append(error)

        threads = [threading.Thread(target=freeze, args=(by,)) for by in ("R. Vance", "M. Ito")]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert (len(made), len(refused)) == (1, 1)
        assert len(made[0].lines) == 8


def test_change_and_withdrawal_follow_in_the_next_batch_with_their_messages(tmp_path: Path) -> None:
    with opened(tmp_path) as one:
        record(one, "LX-1001", 40000)
        record(one, "LX-1002", 10000)
        desk_side.hand_over(one, OFFER, "R. Vance")
        record(one, "LX-1001", 60000, "I-2")
        with one.store.changing("R. Vance") as door:
            case = door.cases([(OFFER, "LX-1002")])[OFFER, "LX-1002"]
            assert case.standing is not None
            gone = replace(case.standing, status=Status.CANC, codes=("CANI",))
            door.write(cases=[replace(case, state=CaseState.WITHDRAWN, standing=None)], entries=[gone])
        batch = desk_side.hand_over(one, OFFER, "R. Vance")
        assert [line.act for line in batch.lines] == [Act.CHANGE, Act.CANCEL]
        files = one.store.batch_files(OFFER, 2)
        assert b"<Id>I-LX-1001</Id>" in files["seev033/LX-1001-I-2.xml"]
        assert b"<Id>I-LX-1002</Id>" in files["seev040/LX-1002-I-LX-1002.xml"]
        assert b"CANI" in files["seev034/LX-1002-I-LX-1002.xml"]
        assert {case.account: case.handed_over for case in one.store.cases(OFFER)} == {"LX-1001": 2, "LX-1002": None}


def test_an_acknowledgement_makes_forwarded_received_and_names_what_is_missing(tmp_path: Path) -> None:
    with opened(tmp_path) as one:
        record(one, "LX-1001", 40000)
        record(one, "LX-1002", 10000)
        with pytest.raises(HandoverError, match="nothing was handed over"):
            desk_side.acknowledge(one, OFFER, [said(2, account="LX-1001")], "a.csv", "M. Ito")
        desk_side.hand_over(one, OFFER, "R. Vance")
        desk_side.acknowledge(one, OFFER, [said(2, account="LX-1001", quantity=Decimal(40000))], "a.csv", "M. Ito")
        books = one.store.books(OFFER)
        assert {name: where.passed for name, where in passed(books.batches, books.acknowledgements).items()} == {
            "I-LX-1001": Passed.RECEIVED,
            "I-LX-1002": Passed.FORWARDED,
        }
        assert [line.account for _, line in missing(books.batches, books.acknowledgements)] == ["LX-1002"]


def test_batches_are_kept_on_either_engine(store: Store) -> None:
    batch = frozen([entry("A-1", 40000)])
    with store.handing_over(NOTES.id, "R. Vance") as door:
        case = door.cases([(NOTES.id, "A-1")])[NOTES.id, "A-1"]
        door.freeze(batch, {"a/b.csv": b"x"}, [replace(case, handed_over=1)])
    assert store.books(NOTES.id).batches == (batch,)
    assert store.batch_files(NOTES.id, 1) == {"a/b.csv": b"x"}
    with pytest.raises(Exception, match="batches"), store.handing_over(NOTES.id, "R. Vance") as door:
        door.freeze(batch, {}, [])
    assert store.verify() is None
    with pytest.raises(HandoverError):
        store.batch_files(NOTES.id, 2)


def test_a_withdrawal_that_comes_while_the_files_are_made_is_held_back_after_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(tmp_path) as one:
        record(one, "LX-1001", 40000)
        record(one, "LX-1002", 10000)
        files_of, slipped_in = desk_side.files_of, list[int]()

        def slow(*arguments: object) -> dict[str, bytes]:
            made = files_of(*arguments)  # type: ignore[arg-type]
            if not slipped_in:
                slipped_in.append(1)
                with one.store.changing("bot") as door:
                    case = door.cases([(OFFER, "LX-1001")])[OFFER, "LX-1001"]
                    door.write(cases=[replace(case, withdrawal_since=NOON)])
            return made

        monkeypatch.setattr(desk_side, "files_of", slow)
        batch = desk_side.hand_over(one, OFFER, "R. Vance")
        assert [line.account for line in batch.lines] == ["LX-1002"]
        assert [held.account for held in batch.held] == ["LX-1001"]
        assert not [name for name in one.store.batch_files(OFFER, 1) if "LX-1001" in name]


KILLED = """
import os, sys
from pathlib import Path
from bot.agent import desk_side
from tests.handover.test_handover_batches import OFFER, opened

def dies(*_):
    os._exit(9)

folder, where = Path(sys.argv[1]), sys.argv[2]
with opened(folder) as one:
    if where == "frozen":
        import bot.store.handover
        kept = bot.store.handover.BatchFileTable
        def third(**values):
            third.count += 1
            return dies() if third.count == 3 else kept(**values)
        third.count = 0
        bot.store.handover.BatchFileTable = third
    desk_side.hand_over(one, OFFER, "R. Vance")
    os.chmod = dies
    desk_side.write_files(one, OFFER, 1, folder / "out")
"""


@pytest.mark.parametrize("where", ["frozen", "written"])
def test_killed_half_way_a_batch_is_whole_or_not_there(tmp_path: Path, where: str) -> None:
    with opened(tmp_path) as one:
        record(one, "LX-1001", 40000)
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path), where],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root)},
        check=False,
        capture_output=True,
    )
    assert done.returncode == 9, done.stderr
    with opened(tmp_path) as one:
        assert not (tmp_path / "out" / f"{OFFER}-batch-1").exists()
        assert len(one.store.books(OFFER).batches) == (0 if where == "frozen" else 1)
        if where == "frozen":
            assert desk_side.hand_over(one, OFFER, "R. Vance").number == 1
        assert (desk_side.write_files(one, OFFER, 1, tmp_path / "out") / "schedule.pdf").exists()
        assert one.store.verify() is None
