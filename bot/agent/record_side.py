"""The record as a workbook and as messages, and how far each line of it has gone."""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Iterable, Mapping
from decimal import Decimal
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from bot.entitlements.choices import amount_of, option_of
from bot.errors import UsageError
from bot.flow import House
from bot.handover.acknowledgements import Whereabouts
from bot.handover.batches import with_the_agent
from bot.handover.cancellation_messages import cancellation_message
from bot.handover.instruction_messages import Instructed, instruction_message
from bot.handover.schedule_xlsx import heads, put
from bot.handover.status_messages import Told, status_message
from bot.model import Entry, Status
from bot.offers.offer import Offer
from bot.record import COLUMNS, row
from nlp.context import Account
from nlp.instruction import Kind

_NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9._-]+")
_NUMBERS = ("quantity", "price", "conditional_quantity")


def whereabouts(house: House, offer: str | None) -> dict[str, Whereabouts]:
    """How far each instruction has gone, of one offer or of all."""
    offers = [offer] if offer is not None else list(house.desk().offers)
    return {name: where for one in offers for name, where in house.store.books(one).passed().items()}


def with_agent(house: House, offer: str | None) -> dict[tuple[str, str], str]:
    """Which instruction the agent has of each (offer, account), of one offer or of all."""
    offers = [offer] if offer is not None else list(house.desk().offers)
    return {
        (one, account): line.entry_id
        for one in offers
        for account, (_, line) in with_the_agent(house.store.books(one).batches).items()
    }


def workbook(entries: Iterable[Entry], where: Mapping[str, Whereabouts]) -> bytes:
    """The record as a workbook: the columns of the CSV, quantities as numbers, heads that stay in sight."""
    book = Workbook()
    sheet = book.active
    if not isinstance(sheet, Worksheet):
        raise TypeError("A new workbook has a first sheet.")
    sheet.title = "Instructions"
    heads(
        sheet,
        1,
        [(name.replace("_", " "), 26 if name.endswith(("_at", "_id")) else 17, name in _NUMBERS) for name in COLUMNS],
    )
    for line, entry in enumerate(entries, start=2):
        cells = row(entry, where.get(entry.entry_id))
        amounts = {
            "quantity": entry.quantity,
            "price": entry.particulars.price,
            "conditional_quantity": entry.particulars.conditional_quantity,
        }
        for at, name in enumerate(COLUMNS, start=1):
            value = cells[name]
            put(
                sheet,
                line,
                at,
                amounts[name] if name in amounts else ";".join(value) if isinstance(value, list) else value,
            )
    sheet.freeze_panes = "D2"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def messages(house: House, entries: Iterable[Entry], kind: str, where: Mapping[str, Whereabouts]) -> dict[str, bytes]:
    """One message a line of the record, by file name. `kind`: seev033 (what stands), seev034, or seev041 (withdrawals)."""
    desk = house.desk()
    has = with_agent(house, None) if kind == "seev033" else {}
    found = {}
    for entry in entries:
        offer, account = desk.offers.get(entry.offer), desk.accounts.get(entry.account)
        message = None if offer is None else _message(offer, account, entry, kind, where, has)
        if message is not None:
            name = "-".join(_NOT_IN_A_NAME.sub("-", part)[:60] for part in (entry.offer, entry.account, entry.entry_id))
            found[f"{name}.xml"] = message
    return found


def _message(
    offer: Offer,
    account: Account | None,
    entry: Entry,
    kind: str,
    where: Mapping[str, Whereabouts],
    has: Mapping[tuple[str, str], str],
) -> bytes | None:
    """The message of one line; None where there is none of that kind. It replaces what the agent has of the account."""
    withdrawal = entry.kind is Kind.WITHDRAWAL
    if kind == "seev041":
        return cancellation_message(offer, _told(offer, account, entry, where)) if withdrawal else None
    if kind == "seev034":
        return None if withdrawal else status_message(offer, _told(offer, account, entry, where))
    option = option_of(offer, entry.election)
    if withdrawal or entry.status is not Status.PACK or option is None or entry.election is None:
        return None
    before = has.get((entry.offer, entry.account))
    said = Instructed(
        instruction_id=entry.entry_id,
        account=entry.account,
        option=option,
        election=entry.election,
        quantity=entry.quantity,
        quantity_type=entry.quantity_type,
        position=account.position if account is not None else entry.quantity or Decimal(0),
        particulars=entry.particulars,
        cancels=before if before != entry.entry_id else None,
    )
    return instruction_message(offer, account, said)


def _told(offer: Offer, account: Account | None, entry: Entry, where: Mapping[str, Whereabouts]) -> Told:
    """What a status message says of a line."""
    position = account.position if account is not None else None
    gone = where.get(entry.entry_id)
    return Told(
        instruction_id=entry.entry_id,
        account=entry.account,
        status=entry.status,
        codes=entry.codes,
        quantity_type=entry.quantity_type,
        option=option_of(offer, entry.election),
        quantity=entry.quantity if position is None else amount_of(entry, position),
        position=position,
        passed=gone.passed if gone is not None and entry.status is Status.PACK else None,
        security=entry.particulars.security,
    )


def write_messages(found: Mapping[str, bytes], folder: Path | None) -> None:
    """Write each message into a file of that folder, or all to standard output, each with its own XML declaration."""
    if folder is None:
        for content in found.values():
            sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in found.items():
            (folder / name).write_bytes(content)
    except OSError as error:
        raise UsageError(f"{folder}: cannot be written: {error.strerror}") from None
    sys.stderr.write(f"{folder}: {len(found)} messages\n")
