"""Where hand-over meets the store and the disk: an offer's books, the next batch frozen, its files written."""

from __future__ import annotations

import json
import os
import re
import secrets
import shutil
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from bot.desk import Desk
from bot.errors import HandoverError, OfferUnknownError
from bot.files.cells import as_csv, plain_number
from bot.flow import House
from bot.handover.acknowledgements import Acknowledgement, Fitted, Match, Said, fit
from bot.handover.batches import Act, Batch, BatchLine, ended_of, next_batch
from bot.handover.books import Books
from bot.handover.instruction_messages import Instructed, cancellation_request, instruction_message
from bot.handover.schedule import Schedule, of_batch, of_record
from bot.handover.schedule_columns import as_lines
from bot.handover.schedule_pdf import to_pdf
from bot.handover.schedule_xlsx import to_xlsx
from bot.handover.status_messages import Passed, Told, status_message
from bot.model import Case, Status
from bot.offers.offer import Offer

_PATIENCE = 20
"""How often a batch is made anew because a mail came in between."""
_NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9._-]+")


def offer_of(house: House, offer_id: str) -> Offer:
    """That offer. Raises OfferUnknownError."""
    offers = house.desk().offers
    if offer_id not in offers:
        raise OfferUnknownError(f"{offer_id}: there is no such offer; there are {', '.join(offers) or 'none'}")
    return offers[offer_id]


def schedule_of(house: House, offer_id: str) -> Schedule:
    """The schedule of everything that stands in an offer now."""
    offer = offer_of(house, offer_id)
    return of_record(offer, house.desk(), house.store.books(offer_id), house.clock.now())


def hand_over(house: House, offer_id: str, by: str) -> Batch:
    """Freeze the offer's next batch: whole, with its files, or not at all. Raises HandoverError where nothing is new.

    The files of a large offer take a while. They are made first; then the cases are locked, and the batch is put
    together once more: only where it is the very same one it is frozen, so that no withdrawal and no change of the
    register comes in between. Otherwise all is made anew.
    """
    made = house.clock.now()
    for _ in range(_PATIENCE):
        desk, books = house.desk(), house.store.books(offer_id)
        offer = offer_of(house, offer_id)
        batch = _next(offer, desk, books, {case.account: case for case in books.cases}, made=made, by=by)
        if not batch.lines:
            raise HandoverError(nothing_new(batch))
        files = files_of(offer, desk, books, batch)
        with house.store.handing_over(offer_id, by) as door:
            concerned = {line.account for line in batch.lines} | {held.account for held in batch.held}
            cases = door.cases((offer_id, account) for account in concerned)
            present, now = house.desk(), door.books(offer_id)
            seen = {case.account: case for case in now.cases}
            if present is desk and _next(offer, desk, now, seen, made=made, by=by) == batch:
                door.freeze(batch, files, _marked(batch, cases))
                return batch
    raise HandoverError(f"{offer_id}: the record changes too fast to be frozen now; nothing was. Try again in a moment")


def _next(offer: Offer, desk: Desk, books: Books, cases: Mapping[str, Case], *, made: datetime, by: str) -> Batch:
    ended = ended_of(books.entries)
    return next_batch(offer, desk.accounts, books.standing, cases, books.batches, made=made, by=by, ended=ended)


def nothing_new(batch: Batch) -> str:
    """Say that there is nothing to hand over, and what is held back."""
    held = "; held back: " + ", ".join(f"{one.account} ({one.why})" for one in batch.held) if batch.held else ""
    return f"{batch.offer}: nothing was accepted, changed or taken back since the last batch{held}"


def _marked(batch: Batch, cases: Mapping[tuple[str, str], Case]) -> list[Case]:
    """The cases of the batch's lines, with the batch that the agent has of them."""
    return [
        replace(cases[batch.offer, line.account], handed_over=None if line.act is Act.CANCEL else batch.number)
        for line in batch.lines
    ]


def files_of(offer: Offer, desk: Desk, books: Books, batch: Batch) -> dict[str, bytes]:
    """The files of a batch, by their names within its folder."""
    schedule = of_batch(offer, desk, books, batch)
    files = {
        "schedule.csv": schedule_csv(schedule).encode("utf-8-sig"),
        "schedule.xlsx": to_xlsx(schedule),
        "schedule.pdf": to_pdf(schedule),
        "batch.json": json.dumps(summary(batch), ensure_ascii=False, indent=2).encode(),
    }
    for line in batch.lines:
        name = f"{_NOT_IN_A_NAME.sub('-', line.account)[:60]}-{_NOT_IN_A_NAME.sub('-', line.entry_id)}.xml"
        said = instructed(line)
        if line.act is Act.CANCEL:
            files[f"seev040/{name}"] = cancellation_request(offer, said)
        else:
            files[f"seev033/{name}"] = instruction_message(offer, desk.accounts.get(line.account), said)
        files[f"seev034/{name}"] = status_message(offer, _told(line))
    if batch.held:
        held = [("account", "batch", "why"), *((one.account, str(one.batch or ""), one.why) for one in batch.held)]
        files["held-back.csv"] = as_csv(held).encode("utf-8-sig")
    return files


def instructed(line: BatchLine) -> Instructed:
    """A line of a batch as a message says it."""
    return Instructed(
        instruction_id=line.entry_id,
        account=line.account,
        option=line.option,
        election=line.election,
        quantity=line.quantity,
        quantity_type=line.quantity_type,
        position=line.position,
        particulars=line.particulars,
        cancels=line.cancels,
    )


def _told(line: BatchLine) -> Told:
    """A line of a batch as a status message to its owner: accepted and forwarded, or cancelled."""
    gone = line.act is Act.CANCEL
    return Told(
        instruction_id=line.entry_id,
        account=line.account,
        status=Status.CANC if gone else Status.PACK,
        codes=("CANI",) if gone else (),
        quantity_type=line.quantity_type,
        option=line.option,
        quantity=line.amount,
        position=line.position,
        passed=None if gone else Passed.FORWARDED,
        security=line.particulars.security,
    )


def schedule_csv(schedule: Schedule) -> str:
    """The schedule as CSV."""
    return as_csv(as_lines(schedule))


def summary(batch: Batch) -> dict[str, object]:
    """What a batch holds, JSON-able."""
    return {
        "offer": batch.offer,
        "batch": batch.number,
        "made": batch.made.isoformat(),
        "by": batch.by,
        "lines": [
            {
                "act": line.act.value,
                "instruction_id": line.entry_id,
                "account": line.account,
                "option": line.option.number,
                "option_type": line.option.type,
                "election": line.election.value,
                "quantity": plain_number(line.amount),
                "quantity_type": line.quantity_type,
                "replaces": line.cancels,
                "replaces_batch": line.cancels_batch,
            }
            for line in batch.lines
        ],
        "held_back": [{"account": one.account, "why": one.why, "batch": one.batch} for one in batch.held],
    }


def batch_of(house: House, offer_id: str, number: int) -> Batch:
    """That batch. Raises HandoverError where there is none."""
    found = [batch for batch in house.store.books(offer_id).batches if batch.number == number]
    if not found:
        raise HandoverError(f"{offer_id} has no batch {number}; `handover {offer_id} --list` shows those there are")
    return found[0]


def write_files(house: House, offer_id: str, number: int, folder: Path | None) -> Path:
    """Write a batch's files, the bytes that were frozen, into a folder of its own; gives that folder.

    `folder`: where that is made; in the data folder without one. It appears whole or not at all, and replaces
    an earlier one of the same batch. Raises HandoverError.
    """
    files = house.store.batch_files(offer_id, number)
    parent = folder if folder is not None else house.settings.data / "handover"
    target = parent / f"{_NOT_IN_A_NAME.sub('-', offer_id)}-batch-{number}"
    making = parent / f".{target.name}.{secrets.token_hex(4)}"
    try:
        for name, content in files.items():
            file = making / name
            file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            file.write_bytes(content)
            os.chmod(file, 0o600)  # noqa: PTH101 - as short as it can be said
        if target.exists():
            shutil.rmtree(target)
        making.rename(target)
    except OSError as error:
        shutil.rmtree(making, ignore_errors=True)
        raise HandoverError(
            f"Batch {number} is frozen, but its files could not be written to {target}: {error.strerror}; "
            f"`handover {offer_id} --again {number}` writes them"
        ) from error
    return target


def acknowledge(house: House, offer_id: str, said: list[Said], file: str, by: str) -> Acknowledgement:
    """Match the agent's lines to what was handed over, and keep it."""
    books = house.store.books(offer_id)
    if not books.batches:
        raise HandoverError(f"{offer_id}: nothing was handed over yet, so nothing can be acknowledged")
    rows = fit(books.batches, said, books.acknowledgements)
    kept = Acknowledgement(offer_id, file, house.clock.now(), by, rows)
    house.store.keep_acknowledgement(
        kept, [(match.value, str(count)) for match in Match if (count := _counted(rows, match))]
    )
    return kept


def _counted(rows: tuple[Fitted, ...], match: Match) -> int:
    return sum(row.match is match for row in rows)
