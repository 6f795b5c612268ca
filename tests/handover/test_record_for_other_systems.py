"""The record as other systems read it: its keys, instants with offset, quantities as strings, no formula for a spreadsheet."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from bot.model import Entry, Status
from bot.record import as_csv, row
from nlp.instruction import Election

ENTRY = Entry(
    entry_id="I-7YQ2M0XK4B1D",
    offer="harbor-2001",
    account="Q-1",
    election=Election.TENDER_PART,
    quantity=Decimal("25000.00"),
    quantity_type="face",
    status=Status.PACK,
    codes=("NSTP",),
    reference="GS03JRB1M4S9QB7E",
    message_id="<one@quill.example>",
    signers=("Nora E. Quill",),
    received=datetime(2001, 8, 13, 13, tzinfo=UTC),
    recorded=datetime(2001, 8, 13, 14, tzinfo=UTC),
    confirmed=datetime(2001, 8, 13, 14, tzinfo=UTC),
)


def test_a_line_of_the_record_has_the_keys_and_forms_that_were_promised() -> None:
    assert row(ENTRY) == {
        "instruction_id": "I-7YQ2M0XK4B1D",
        "offer": "harbor-2001",
        "account": "Q-1",
        "election": "tender_part",
        "quantity": "25000",
        "quantity_type": "face",
        "status": "PACK",
        "reasons": ["NSTP"],
        "recorded_at": "2001-08-13T14:00:00+00:00",
        "confirmed_at": "2001-08-13T14:00:00+00:00",
        "signers": ["Nora E. Quill"],
        "message_id": "<one@quill.example>",
        "supersedes": None,
        "reference": "GS03JRB1M4S9QB7E",
        "price": None,
        "security": None,
        "conditional_quantity": None,
        "odd_lot": None,
        "early": None,
        "receipt": None,
        "passed": None,
        "batch": None,
    }


def test_a_name_that_a_spreadsheet_would_calculate_stays_a_name() -> None:
    (line,) = csv.DictReader(io.StringIO(as_csv([replace(ENTRY, signers=('=HYPERLINK("x")', "Otto Brandis"))])))
    assert line["signers"] == '\'=HYPERLINK("x");Otto Brandis'
    assert (line["quantity"], line["supersedes"]) == ("25000", "")
