"""The lines of the record that a conversation writes, and the statuses they get."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from bot.model import Case, Draft, Entry, Status
from nlp.instruction import Election, Kind

REPLACED = ("CANI",)
"""Replaced by a later one, or withdrawn in time (DOMAIN.md)."""


def names(draft: Draft) -> tuple[str, ...]:
    """Who signed a draft, each name once."""
    return tuple(dict.fromkeys(signer.name for signer in draft.signers))


def entry_of(case: Case, draft: Draft, status: Status, codes: tuple[str, ...], reference: str) -> Entry:
    """A draft's line of the record. `reference`: that of the answer in which it was last spoken of."""
    return Entry(
        entry_id=draft.entry_id,
        offer=case.offer,
        account=case.account,
        election=draft.election,
        quantity=draft.quantity,
        quantity_type=draft.quantity_type,
        status=status,
        codes=codes,
        reference=draft.read_back or reference,
        message_id=draft.message_id,
        signers=names(draft),
        received=draft.received,
        supersedes=case.standing.entry_id if case.standing is not None else None,
        kind=draft.kind,
        particulars=draft.particulars,
        early=draft.early,
    )


def dropped(case: Case, draft: Draft, reference: str) -> Entry:
    """A draft's line once it is replaced, refused or taken back before it was recorded."""
    return entry_of(case, draft, Status.CANC, REPLACED, reference)


def accepted(case: Case, draft: Draft, reference: str, now: datetime, confirmed_by: str) -> Entry:
    """A draft's line once it is recorded. `now`: instant of the yes by our clock; `confirmed_by`: who said it.

    `reference`: that of the answer which says that it is recorded; the line itself bears that of the read-back.
    """
    codes = ("NSTP",) if draft.touched_by else ()
    entry = entry_of(case, draft, Status.PACK, codes, reference)
    return replace(entry, recorded=now, confirmed=now, confirmed_by=confirmed_by, receipt=reference)


def replaced(entry: Entry) -> Entry:
    """What stood, once something else stands or it is withdrawn."""
    return replace(entry, status=Status.CANC, codes=REPLACED)


def rest_of(
    standing: Entry, draft: Draft, rest: Decimal, entry_id: str, reference: str, now: datetime, by: str, receipt: str
) -> Entry:
    """What stays tendered after a withdrawal of part: a new line that supersedes the old one.

    It was tendered when the old one was, so whether it was in time for the early deadline stays as it is. `reference`:
    that of the read-back; `receipt`: that of the answer which says that it is done.
    """
    return replace(
        standing,
        entry_id=entry_id,
        election=Election.TENDER_PART if standing.election is Election.TENDER_ALL else standing.election,
        quantity=rest,
        # What was left of an odd lot is none: only who tenders all of it has its priority.
        particulars=replace(standing.particulars, odd_lot=False),
        status=Status.PACK,
        codes=("NSTP",) if draft.touched_by else (),
        reference=reference,
        message_id=draft.message_id,
        signers=names(draft),
        received=draft.received,
        recorded=now,
        confirmed=now,
        confirmed_by=by,
        supersedes=standing.entry_id,
        kind=Kind.INSTRUCTION,
        receipt=receipt,
    )
