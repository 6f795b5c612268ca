"""What the end of an offer does to one account: silence becomes the default action, what is not settled is rejected. Pure.

It happens at the market deadline and not at ours: between the two we still try, and what a person carries out by then
stands. Only accepted instructions stand afterwards. A withdrawal that came in time and waits for its yes is left to staff
(OPERATION.md, "The conversation's rules").
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.conversation.entries import entry_of
from bot.model import Case, CaseState, Draft, Entry, Event, Status, Waiting
from bot.offers.offer import Offer
from bot.rules.status import codes_of, codes_when_over
from nlp.context import Account
from nlp.instruction import Kind


@dataclass(frozen=True, slots=True)
class Change:
    """What something that is no mail does to one account: its case, its lines of the record, what the log says."""

    case: Case
    entries: tuple[Entry, ...] = ()
    events: tuple[Event, ...] = ()


def lapse(
    case: Case, offer: Offer, account: Account, now: datetime, by: str, new_entry_id: Callable[[], str]
) -> Change | None:
    """What the offer's end changes for an account; None where nothing is left to do, however often it is asked.

    `now`: our clock, the instant of the lines; `by`: who the log says it was.
    """
    entries, events = list[Entry](), list[Event]()
    draft, waiting = _open_draft(case), tuple(_lapsed(one) for one in case.waiting)
    if draft is not None:
        codes = codes_when_over(codes_of(draft.missing, draft.reasons))
        entries.append(entry_of(case, draft, Status.REJT, codes, draft.read_back or ""))
    entries.extend(after.entry for before, after in zip(case.waiting, waiting, strict=True) if after != before)
    events.extend(
        Event("refused", (("entry", entry.entry_id), ("code", "+".join(entry.codes))), offer.id, account.account, by)
        for entry in entries
    )
    silent = not entries and _silent(case) and account.position > 0
    default = _default(offer, account, now, new_entry_id()) if silent else case.default
    if silent and default is not None:
        entries.append(default)
        events.append(Event("default_action", (("entry", default.entry_id),), offer.id, account.account, by))
    if not entries:
        return None
    after = replace(
        case,
        state=CaseState.RECORDED if case.standing is not None else CaseState.SETTLED,
        draft=None if draft is not None else case.draft,
        lapsed=draft or case.lapsed,
        default=default,
        waiting=waiting,
        version=case.version + 1,
    )
    return Change(after, tuple(entries), tuple(events))


def waits_for_staff(case: Case) -> bool:
    """Whether a withdrawal came in time and is not settled: the offer's end does not settle it, a person does."""
    return case.draft is not None and case.draft.kind is Kind.WITHDRAWAL


def _open_draft(case: Case) -> Draft | None:
    return None if case.draft is None or waits_for_staff(case) else case.draft


def _lapsed(one: Waiting) -> Waiting:
    if one.entry.status is not Status.PEND:
        return one
    return replace(one, entry=replace(one.entry, status=Status.REJT, codes=codes_when_over(one.entry.codes)))


def _silent(case: Case) -> bool:
    """Whether nothing that was said for the account stands, is open, was refused at the end, or was taken back."""
    spoken = case.standing or case.draft or case.lapsed or case.default or case.waiting
    return not spoken and case.state not in {CaseState.WITHDRAWN, CaseState.SETTLED}


def _default(offer: Offer, account: Account, now: datetime, entry_id: str) -> Entry:
    """The default action: nothing is done with the position (option NOAC), because nobody said anything."""
    return Entry(
        entry_id=entry_id,
        offer=offer.id,
        account=account.account,
        election=None,
        quantity=account.position,
        quantity_type=offer.quantity_type,
        status=Status.DFLA,
        codes=(),
        reference="",
        message_id=None,
        signers=(),
        received=now,
        recorded=now,
    )
