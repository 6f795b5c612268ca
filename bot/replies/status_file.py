"""The status file that a broker's own systems take: one line for each account of an answer, as CSV. Pure."""

from __future__ import annotations

import csv
import io
from decimal import Decimal

from bot.files.cells import safe
from bot.model import Answer, Attachment, Line
from bot.offers.offer import Offer
from bot.replies.view import group, view

COLUMNS = (
    "account",
    "offer",
    "election",
    "quantity",
    "quantity_type",
    "price",
    "status",
    "reason_codes",
    "waits_for",
    "missing",
    "words",
    "reference",
)
WAITS_FOR = {
    "read_back": "your yes",
    "ask": "your answer",
    "look": "a person here",
    "protected": "the delivery",
    "recorded": "",
    "withdrawn": "",
    "refused": "",
}
"""What a line waits for, by the part of the mail in which it stands."""


def status_file(answer: Answer, offer: Offer | None) -> Attachment:
    """Every line of the answer with its status (DOMAIN.md), what it waits for, and what is still asked, in words.

    CSV in UTF-8 with a header line (RFC 4180); quantities are decimal figures without separators, several codes are
    joined by `+`. A cell that a spreadsheet would calculate gets an apostrophe before it.
    """
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for line in answer.lines:
        writer.writerow([_cell(value) for value in _row(line, answer, offer)])
    return Attachment(f"status-{answer.reference or 'holdermail'}.csv", "text/csv", out.getvalue().encode())


def _row(line: Line, answer: Answer, offer: Offer | None) -> tuple[str, ...]:
    seen, part = view(line, answer, offer), group(line, answer)
    refusal = (seen.refusal,) if part == "refused" else ()
    return (
        line.account or line.named or "",
        answer.offer or "",
        line.election.value if line.election else "",
        _figure(line.quantity),
        line.quantity_type if line.quantity is not None else "",
        _figure(line.particulars.price),
        line.status.value,
        "+".join(line.codes),
        WAITS_FOR[part],
        "+".join(item.value for item in line.missing),
        " ".join((*seen.asks, *seen.looks, *refusal)),
        answer.reference or "",
    )


def _figure(value: Decimal | None) -> str:
    return "" if value is None else f"{value:f}"


def _cell(value: str) -> str:
    return safe(" ".join(value.split()))
