"""The call list as the store has it now, its forms for others, and the door by which a call is recorded."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.errors import OfferUnknownError, UsageError
from bot.files.cells import safe
from bot.flow import House
from bot.letters.recipients import holders_of
from bot.letters.sending import LETTER
from bot.model import Event
from bot.offers.offer import Offer
from bot.outstanding.calling import EVENT, Call, Result, calls, calls_made
from bot.outstanding.reminding import reopenings
from bot.protect import promised_whole
from bot.report import plain
from nlp import taxnumbers

COLUMNS = (
    "why",
    "account",
    "name",
    "phone",
    "holding",
    "accounts",
    "since",
    "detail",
    "called",
    "by",
    "result",
    "note",
)


def call_list(house: House, offer_id: str) -> tuple[Call, ...]:
    """The call list of that offer now. Raises OfferUnknownError."""
    offer = _offer(house, offer_id)
    store = house.store
    events = store.events(offer=offer.id)
    return calls(
        offer,
        house.desk(),
        {case.account: case for case in store.cases(offer.id)},
        bounced=store.bounced(),
        letters={(one.address, one.account): one.at for one in store.tellings(offer.id) if one.occasion == LETTER},
        made=calls_made(events),
        reopened=reopenings(events),
        promised=promised_whole(store.protects(offer.id), house.desk().accounts),
        now=house.clock.now(),
    )


def record_call(house: House, offer_id: str, account: str, *, by: str, note: str, result: Result) -> None:
    """Record that somebody was called: an event of the log, with who called and what came of it.

    `account`: as the list has it, an account or a broker's code. A taxpayer number in the note is starred. Raises
    OfferUnknownError, and UsageError for an account that the offer does not concern or a call without a caller.
    """
    offer, desk = _offer(house, offer_id), house.desk()
    concerned = holders_of(offer, desk)
    if account not in {one for holder in concerned for one in (holder.account, holder.broker) if one}:
        raise UsageError(f"{account}: no account and no broker that {offer.id} concerns; `calls {offer.id}` lists them")
    if not by.strip():
        raise UsageError("--by: say who called")
    said = " ".join(note.split())
    data = (("result", result.value), ("note", taxnumbers.mask(said, taxnumbers.find(said))))
    house.store.log(Event(EVENT, data, offer.id, account, by.strip()))


def row(call: Call, offer: Offer) -> dict[str, Any]:
    """One line of the list, JSON-able: instants in ISO form, the holding as a decimal string."""
    last = call.last
    return {
        "account": call.account,
        "name": call.name,
        "registration": call.registration,
        "phone": call.phone,
        "accounts": list(call.accounts),
        "holding": plain(call.position),
        "quantity_type": offer.quantity_type,
        "why": [why.name.lower() for why in call.why],
        "since": _instant(call.since, offer),
        "detail": call.detail,
        "last_call": None
        if last is None
        else {"at": _instant(last.at, offer), "by": last.by, "result": last.result, "note": last.note},
    }


def _instant(instant: datetime | None, offer: Offer) -> str | None:
    """To the second, with the offset of the offer's time zone."""
    return instant.astimezone(ZoneInfo(offer.time_zone)).isoformat(timespec="seconds") if instant else None


def as_csv(found: Iterable[Call], offer: Offer) -> str:
    """The list as CSV with a header line, for a spreadsheet: no cell of it is a formula."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for call in found:
        last = call.last
        cells = (
            "; ".join(call.why),
            call.account,
            call.name,
            call.phone,
            plain(call.position) or "",
            ";".join(call.accounts),
            _instant(call.since, offer) or "",
            call.detail,
            _instant(last.at, offer) or "" if last else "",
            last.by if last else "",
            last.result if last else "",
            last.note if last else "",
        )
        writer.writerow([safe(one) for one in cells])
    return out.getvalue()


def _offer(house: House, offer_id: str) -> Offer:
    offer = house.desk().offers.get(offer_id)
    if offer is None:
        raise OfferUnknownError(f"{offer_id}: there is no such offer; `offer list` shows those there are")
    return offer
