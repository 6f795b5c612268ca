"""The record in the form that other systems rely on (OPERATION.md, "The record, as JSON"). Pure."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from bot.files.cells import safe
from bot.handover.acknowledgements import Whereabouts
from bot.model import Entry
from bot.report import plain

COLUMNS = (
    "instruction_id",
    "offer",
    "account",
    "election",
    "quantity",
    "quantity_type",
    "status",
    "reasons",
    "recorded_at",
    "confirmed_at",
    "signers",
    "message_id",
    "supersedes",
    "reference",
    "price",
    "security",
    "conditional_quantity",
    "odd_lot",
    "early",
    "receipt",
    "passed",
    "batch",
)


def row(entry: Entry, where: Whereabouts | None = None) -> dict[str, Any]:
    """One line of the record, JSON-able: instants in ISO form with offset, quantities as decimal strings.

    `where`: how far it has gone beyond us; `passed` is then `forwarded` or `received`, and `batch` the number of its batch.
    """
    return {
        "instruction_id": entry.entry_id,
        "offer": entry.offer,
        "account": entry.account,
        "election": entry.election.value if entry.election else None,
        "quantity": plain(entry.quantity),
        "quantity_type": entry.quantity_type,
        "status": entry.status.value,
        "reasons": list(entry.codes),
        "recorded_at": entry.recorded.isoformat() if entry.recorded else None,
        "confirmed_at": entry.confirmed.isoformat() if entry.confirmed else None,
        "signers": list(entry.signers),
        "message_id": entry.message_id,
        "supersedes": entry.supersedes,
        "reference": entry.reference,
        "price": plain(entry.particulars.price),
        "security": entry.particulars.security,
        "conditional_quantity": plain(entry.particulars.conditional_quantity),
        "odd_lot": "yes" if entry.particulars.odd_lot else None,
        "early": None if entry.early is None else "yes" if entry.early else "no",
        "receipt": entry.receipt or None,
        "passed": where.passed.value if where else None,
        "batch": str(where.batch) if where else None,
    }


def as_csv(entries: Iterable[Entry], whereabouts: Mapping[str, Whereabouts] | None = None) -> str:
    """The record as CSV with a header line; lists joined by `;`, nothing where there is no value.

    `whereabouts`: by entry id, how far each has gone beyond us.

    A cell that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for entry in entries:
        writer.writerow([_cell(value) for value in row(entry, (whereabouts or {}).get(entry.entry_id)).values()])
    return out.getvalue()


def _cell(value: str | Sequence[str] | None) -> str:
    return safe(None if value is None else value if isinstance(value, str) else ";".join(value))
