"""The reconciliation for other systems: as JSON, and as CSV with a last line for the total. Pure."""

from __future__ import annotations

from bot.files.cells import as_csv, plain_number
from bot.handover.reconcile import Reconciliation, Row

COLUMNS = (
    "account",
    "broker",
    "position",
    "instructed",
    "pending",
    "protected",
    "uninstructed",
    "too_much",
    "excess",
    "withdrawn",
    "option",
)


def to_json(balance: Reconciliation) -> dict[str, object]:
    """Give it JSON-able: quantities as decimal strings."""
    return {
        "offer": balance.offer,
        "quantity_type": balance.quantity_type,
        "reconciles": balance.holds,
        "total": _json_row(balance.total),
        "by_option": [
            {"option": one.option, "accounts": one.accounts, "quantity": plain_number(one.quantity)}
            for one in balance.by_option
        ],
        "accounts": [_json_row(row) for row in balance.rows],
        "differences": [
            {"account": one.account, "difference": one.trouble.value, "words": one.words} for one in balance.differences
        ],
        "notes": list(balance.notes),
    }


def _json_row(row: Row) -> dict[str, object]:
    numbers = {name: plain_number(getattr(row, name)) for name in COLUMNS[2:-1]}
    return {"account": row.account, "broker": row.broker or None, **numbers, "option": row.option or None}


def to_csv(balance: Reconciliation) -> str:
    """Give it as CSV: a line an account, then the total."""
    return as_csv([COLUMNS, *([getattr(row, name) for name in COLUMNS] for row in (*balance.rows, balance.total))])
