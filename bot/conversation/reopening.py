"""What an extension, a change of terms or the offer's early end does to one account. Pure.

An extension takes back what the offer's end had done: the default action, and the rejection of what was still open. An
instruction that stands is kept, or ends by the offer's terms (`on_extension`): then it is asked for anew. What had been
refused as late stays refused; a mail that still waits for a person and is in time by the new deadline is decided again
by `bot.lifetime.extending`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.conversation.entries import entry_of
from bot.conversation.lapsing import Change
from bot.conversation.turn import resting
from bot.model import Case, CaseState, Draft, Entry, Event, Status
from bot.offers.offer import Offer
from bot.rules.options import has
from bot.rules.status import WAITING, codes_of

VOID = ("CSUB",)
"""The offer was extended or changed, and the instruction is void by its terms."""
ENDED = ("CANO",)
"""The issuer ended the offer."""


def reopen(case: Case, offer: Offer, since: datetime, by: str, *, void: bool) -> Change | None:
    """What an extension does to the account; None where nothing is left to do, however often it is asked.

    `since`: when the extension was made; `void`: whether instructions given before it end by the offer's terms.
    """
    entries, events = list[Entry](), list[Event]()
    after = case
    if after.default is not None and _before(after.default.recorded, since):
        entries.append(replace(after.default, status=Status.CANC, codes=VOID))
        after = replace(after, default=None, state=CaseState.OPEN)
    if after.lapsed is not None and after.draft is None and not void:
        after = brought_back(after, after.lapsed)
        if after.draft is not None:
            codes = codes_of(after.draft.missing, after.draft.reasons) or (WAITING,)
            entries.append(entry_of(case, after.draft, Status.PEND, codes, after.draft.read_back or ""))
    if void:
        after, gone = _voided(after, since, VOID)
        entries.extend(gone)
        after = replace(after, lapsed=None)
    if after.state is CaseState.SETTLED:
        after = replace(after, state=resting(replace(after, state=CaseState.OPEN)))
    if after == case:
        return None
    events.extend(_event("reopened", entry, offer, by) for entry in entries)
    return Change(replace(after, version=case.version + 1), tuple(entries), tuple(events))


def option_ended(case: Case, offer: Offer, by: str) -> Change | None:
    """What a change of terms does to an instruction whose option the offer no longer has: it is void."""
    standing = case.standing
    gone = standing is not None and standing.election is not None and has(standing.election, offer.elections_ended)
    if standing is None or not gone:
        return None
    entry = replace(standing, status=Status.CANC, codes=VOID)
    after = replace(case, standing=None, state=CaseState.OPEN if case.draft is None else case.state, handed_over=None)
    return Change(replace(after, version=case.version + 1), (entry,), (_event("void", entry, offer, by),))


def cancel(case: Case, offer: Offer, by: str) -> Change | None:
    """What the early end of the offer does: everything that stands or is open is cancelled (CANO); None where nothing is."""
    after, gone = _voided(case, None, ENDED)
    waiting = [
        replace(one.entry, status=Status.CANC, codes=ENDED) for one in case.waiting if one.entry.status is Status.PEND
    ]
    if not gone and not waiting:
        return None
    after = replace(after, state=CaseState.SETTLED, waiting=(), lapsed=None, version=case.version + 1)
    entries = (*gone, *waiting)
    return Change(after, entries, tuple(_event("cancelled", entry, offer, by) for entry in entries))


def _voided(case: Case, since: datetime | None, codes: tuple[str, ...]) -> tuple[Case, list[Entry]]:
    """The case without what was said before `since` (None: without anything), and the lines that end."""
    gone, after = list[Entry](), case
    if case.draft is not None and _before(case.draft.received, since):
        gone.append(entry_of(case, case.draft, Status.CANC, codes, case.draft.read_back or ""))
        after = replace(after, draft=None)
    if case.standing is not None and _before(case.standing.recorded, since):
        gone.insert(0, replace(case.standing, status=Status.CANC, codes=codes))
        after = replace(after, standing=None, handed_over=None)
    if gone:
        state = (
            case.state
            if after.draft is not None
            else CaseState.RECORDED
            if after.standing is not None
            else CaseState.OPEN
        )
        after = replace(after, state=state, withdrawal_since=None if after.standing is None else case.withdrawal_since)
    return after, gone


def brought_back(case: Case, draft: Draft) -> Case:
    """The case with what was open when the offer ended, as it was then."""
    return replace(case, draft=draft, lapsed=None, state=CaseState.READ_BACK if draft.read_back else CaseState.ASKED)


def _before(instant: datetime | None, since: datetime | None) -> bool:
    return since is None or (instant is not None and instant <= since)


def _event(name: str, entry: Entry, offer: Offer, by: str) -> Event:
    data = (("entry", entry.entry_id), ("status", "/".join((entry.status.value, *entry.codes))))
    return Event(name, data, offer.id, entry.account, by)
