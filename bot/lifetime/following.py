"""What follows from an act on an offer: every case brought in line, late mails decided again, holders told.

The act is saved first, with who did it; the rest goes case by case and mail by mail, each in a commit of its own and each
once, so that `finish` goes on where a killed process stopped. The running bot calls it beside closing offers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.conversation.lapsing import Change
from bot.conversation.reopening import cancel, option_ended, reopen
from bot.errors import OfferUnknownError
from bot.flow import House
from bot.letters.announcing import announce
from bot.model import Case, Entry, Event, Reason, Status
from bot.offers.offer import Offer
from bot.offers.reading import load
from bot.protect import ProtectState
from bot.replies.changes import facts_of
from bot.rules.timing import is_after_market
from bot.staff.settling import decide_again

ACTS = ("offer.extended", "offer.amended", "offer.ended")
"""Events of what can become of an offer; each bears its version, and is followed by `offer.told` once all is done."""
TOLD = "offer.told"
LATE_YES = frozenset({Reason.LATE_YES.value})
LATENESS = frozenset({Reason.LATE.value, Reason.LATE_YES.value})


@dataclass(frozen=True, slots=True)
class Done:
    """What came of it: the offer as it is now, cases changed, late mails decided again, holders' mails, and warnings."""

    offer: Offer
    cases: int = 0
    again: int = 0
    told: int = 0
    warnings: tuple[str, ...] = ()


def finish(house: House, offer_id: str) -> Done:
    """Bring every case in line with the last act on that offer, decide late mails again, tell the holders.

    What was done before is not done twice: it can be called after a crash, or for an offer of which all is done.
    """
    offer, _ = in_force(house, offer_id)
    act = next((event for event in reversed(house.store.events(offer=offer_id)) if event.name in (*ACTS, TOLD)), None)
    if act is None or act.name == TOLD:
        return Done(offer)
    before, by, name = _before(house, offer, offer_id), act.by, act.name.partition(".")[2]
    over = is_after_market(offer, house.clock.now())
    void: dict[str, Entry] = {}
    cases = 0
    for case in house.store.cases(offer_id):
        change = _one(
            house, offer, case, lambda now_case: _change(name, now_case, offer, before, act.at, by, over=over), by
        )
        if change is not None:
            cases += 1
            void.update({entry.account: entry for entry in change.entries if _is_void(entry)})
    moved = name != "ended" and offer.clocks != before.clocks
    # A yes takes effect before its holder is told how things stand; what must be read back follows the news.
    again = _late_mails(house, offer, by, LATE_YES) if moved else 0
    if name == "ended":
        _promises_end(house, offer, by)
    else:
        _promises_move(house, offer, before, by)
    void = {**_voided_before(house, offer, act.at), **void}
    note = _note(name, offer, before)
    facts = (*facts_of(before, offer), *((("Reason given", offer.ended.words),) if offer.ended is not None else ()))
    told = announce(house, offer, f"{name}:{offer.version}", note, facts, void=void)
    again += _late_mails(house, offer, by) if moved else 0
    house.store.log(Event(TOLD, (("version", str(offer.version)), ("told", str(told))), offer_id, None, by))
    return Done(offer, cases, again, told)


def in_force(house: House, offer_id: str) -> tuple[Offer, str]:
    """Give the offer in force with its text. Raises OfferUnknownError."""
    text = house.store.offers().get(offer_id)
    if text is None:
        raise OfferUnknownError(f"{offer_id}: there is no such offer; `offer list` shows those there are")
    return load(text, f"offer {offer_id}"), text


def _before(house: House, offer: Offer, offer_id: str) -> Offer:
    """The offer as it was in the version before this one."""
    texts = [version.body for version in house.store.history("offer", offer_id)]
    earlier = [load(text, f"offer {offer_id}") for text in texts[-2:-1]]
    return earlier[0] if earlier else offer


def _change(name: str, case: Case, offer: Offer, before: Offer, at: datetime, by: str, *, over: bool) -> Change | None:
    """What the act does to one case. `over`: the offer has ended all the same, so that nothing is opened again."""
    if name == "ended":
        return cancel(case, offer, by)
    later = offer.clocks.market.instant > before.clocks.market.instant
    if later and not over:
        return reopen(case, offer, at, by, void=offer.on_extension == "reopen")
    return option_ended(case, offer, by)


def _one(house: House, offer: Offer, case: Case, change: Callable[[Case], Change | None], by: str) -> Change | None:
    """Change one case in a commit of its own; it is looked at again once it is locked."""
    if change(case) is None:
        return None
    with house.store.changing(by) as changing:
        locked = changing.cases([(offer.id, case.account)])[offer.id, case.account]
        done = change(locked)
        if done is not None:
            changing.write(cases=[done.case], entries=done.entries, events=done.events)
    return done


def _is_void(entry: Entry) -> bool:
    """Whether this line of an instruction ended; the default action taken back is nothing that anybody instructed."""
    return entry.status is Status.CANC and entry.election is not None


def _voided_before(house: House, offer: Offer, since: datetime) -> dict[str, Entry]:
    """What this act ended before the process was stopped: the lines that the log says were voided since then."""
    ids = {
        event.data.get("entry", "")
        for event in house.store.events(offer=offer.id)
        if event.name in {"void", "cancelled", "reopened"} and event.at >= since
    }
    entries = (house.store.entry(entry_id) for entry_id in sorted(ids) if entry_id)
    return {entry.account: entry for entry in entries if entry is not None and _is_void(entry)}


def _promises_move(house: House, offer: Offer, before: Offer, by: str) -> None:
    """Guaranteed deliveries that are still to come are due by the new deadline."""
    old, new = before.guaranteed_delivery, offer.guaranteed_delivery
    if old is None or new is None or old.deadline == new.deadline:
        return
    moving = [
        replace(one, due=new.deadline)
        for one in house.store.protects(offer.id)
        if one.state in {ProtectState.WAITING, ProtectState.PROTECTED} and one.due == old.deadline
    ]
    if moving:
        with house.store.changing(by) as changing:
            changing.write(
                protects=moving,
                events=[
                    Event("delivery_moved", (("delivery", str(one.number)),), offer.id, one.account, by)
                    for one in moving
                ],
            )


def _promises_end(house: House, offer: Offer, by: str) -> None:
    """Nothing is delivered late to an offer that its issuer ended."""
    ending = [
        replace(one, state=ProtectState.REFUSED, settled=house.clock.now(), by=by)
        for one in house.store.protects(offer.id)
        if one.state in {ProtectState.WAITING, ProtectState.PROTECTED}
    ]
    if ending:
        with house.store.changing(by) as changing:
            changing.write(
                protects=ending,
                events=[
                    Event("delivery_refused", (("delivery", str(one.number)),), offer.id, one.account, by)
                    for one in ending
                ],
            )


def _late_mails(house: House, offer: Offer, by: str, having: frozenset[str] = frozenset()) -> int:
    """Decide again every mail that only its lateness holds up and that is in time by the new deadlines.

    `having`: only those that were flagged for one of these reasons.
    """
    count = 0
    for row in house.store.flagged():
        if is_after_market(offer, row.received):
            continue
        outcome = decide_again(house, row.mail_id, by, offer.id, LATENESS, having)
        count += outcome is not None
    return count


def _note(name: str, offer: Offer, before: Offer) -> str:
    if name == "extended" and offer.on_extension == "reopen":
        return "extended_anew"
    return name if name != "amended" or offer.clocks.market == before.clocks.market else "amended_and_extended"
