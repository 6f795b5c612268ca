"""The list that goes to a broker with a letter: one row for each account, two columns to fill in. Pure.

Its heads are those by which `nlp/batches/columns.py` knows the columns of a list that comes back.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from bot.files.cells import safe
from bot.model import Attachment
from bot.offers.offer import Offer
from nlp.context import Account

HEADS = ("Account", "Registration", "Position held", "Instruction", "Amount")


def list_for(offer: Offer, accounts: Sequence[Account]) -> Attachment:
    """The list of these accounts as CSV (RFC 4180), the last two columns empty, for a spreadsheet to open."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(HEADS)
    for account in accounts:
        writer.writerow([safe(account.account), safe(account.registration), f"{account.position:f}", "", ""])
    # The mark of UTF-8 at the beginning: without it a spreadsheet takes the names for another encoding.
    return Attachment(f"instructions-{offer.id}.csv", "text/csv", out.getvalue().encode("utf-8-sig"))
