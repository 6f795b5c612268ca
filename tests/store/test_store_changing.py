"""Cases changed without a mail: what is written together becomes true together, and the log says who did it."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from bot.errors import ConflictError
from bot.model import Case, CaseState, Entry, Event, Status
from bot.store import NotLockedError, Store
from nlp.instruction import Election, Particulars

NOON = datetime(2001, 8, 20, 12, tzinfo=UTC)
ENTRY = Entry(
    entry_id="e1",
    offer="lexington-2001",
    account="LX-1001",
    election=Election.TENDER_PART,
    quantity=Decimal(40000),
    quantity_type="face",
    status=Status.PACK,
    codes=("NSTP",),
    reference="ref",
    message_id=None,
    signers=("Margaret A. Whitfield",),
    received=NOON,
    recorded=NOON,
    particulars=Particulars(price=Decimal("9.75"), odd_lot=True),
)


def test_an_instruction_taken_by_telephone_is_recorded_under_the_name_of_who_took_it(store: Store) -> None:
    with store.changing("R. Vance") as changing:
        case = changing.cases([("lexington-2001", "LX-1001")])["lexington-2001", "LX-1001"]
        after = replace(case, state=CaseState.RECORDED, standing=ENTRY)
        changing.write(cases=[after], entries=[ENTRY], events=[Event("telephone", offer="lexington-2001")])
    assert store.entries("lexington-2001") == [ENTRY]
    [kept] = store.cases_of([("lexington-2001", "LX-1001")]).values()
    assert (kept.standing, kept.version) == (ENTRY, 1)
    assert [(event.name, event.by) for event in store.events()][-2:] == [
        ("record.changed", "R. Vance"),
        ("telephone", "R. Vance"),
    ]
    assert store.verify() is None


def test_a_case_that_nobody_locked_is_not_changed(store: Store) -> None:
    with pytest.raises(NotLockedError), store.changing("R. Vance") as changing:
        changing.write(cases=[Case("lexington-2001", "LX-1001")])
    assert [case.version for case in store.cases_of([("lexington-2001", "LX-1001")]).values()] == [0]


def test_a_change_that_failed_half_way_is_not_kept_by_passing_over_its_error(store: Store) -> None:
    def pass_over_the_error() -> None:
        with store.changing("R. Vance") as changing:
            seen = changing.cases([("lexington-2001", "LX-1001")])
            with pytest.raises(NotLockedError):
                changing.write(cases=[*seen.values(), Case("lexington-2001", "LX-1002")])

    with pytest.raises(ConflictError):
        pass_over_the_error()
    assert [case.version for case in store.cases_of([("lexington-2001", "LX-1001")]).values()] == [0]


def test_many_cases_are_locked_together_and_one_is_not_changed_meanwhile(store: Store) -> None:
    pairs = [("lexington-2001", f"LX-{number}") for number in range(260)]
    with store.changing("R. Vance") as changing:
        cases = changing.cases(pairs)
        assert list(cases) == sorted(pairs)
        changing.write(cases=list(cases.values()))
    waits = threading.Event()

    def one() -> None:
        with store.changing("A. Lee") as other:
            waits.set()
            case = other.cases(pairs[:1])[pairs[0]]
            other.write(cases=[replace(case, state=CaseState.ASKED)])

    with store.changing("R. Vance") as changing:
        cases = changing.cases(pairs)
        thread = threading.Thread(target=one)
        thread.start()
        # On SQLite the other transaction cannot even begin.
        waits.wait(0.5)
        changing.write(cases=list(cases.values()))
    thread.join()
    case = store.cases_of(pairs[:1])[pairs[0]]
    assert (case.state, case.version) == (CaseState.ASKED, 3)
