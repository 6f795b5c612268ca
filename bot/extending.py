"""An offer is extended, changed, or ended by its issuer: a new version, every case brought in line, holders told.

Each act is saved first, with who did it; the rest follows case by case and mail by mail, each in a commit of its own and
each once, so that `finish` can go on where a killed process stopped.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

import structlog

from bot.announcing import announce
from bot.conversation.lapsing import Change
from bot.conversation.reopening import cancel, option_ended, reopen
from bot.errors import OfferError, OfferUnknownError, UsageError
from bot.flow import House
from bot.model import Case, Entry, Event, Reason, Status
from bot.offer import Offer
from bot.offer_edits import Edit, edited
from bot.offers import load
from bot.replies.changes import facts_of, said_facts, stale
from bot.replies.moments import moment
from bot.rules.moving import Moved, announced_late, moved, too_short
from bot.rules.timing import is_after_market
from bot.settling import decide_again

log = structlog.get_logger()

ACTS = ("offer.extended", "offer.amended", "offer.ended")
"""Events of what can become of an offer; each bears its version, and is followed by `offer.told` once all is done."""
TOLD = "offer.told"
LATENESS = frozenset({Reason.LATE.value, Reason.LATE_YES.value})


@dataclass(frozen=True, slots=True)
class Done:
    """What came of it: the offer as it is now, cases changed, late mails decided again, holders' mails, and warnings."""

    offer: Offer
    cases: int = 0
    again: int = 0
    told: int = 0
    warnings: tuple[str, ...] = ()


def extend(
    house: House,
    offer_id: str,
    until: datetime,
    words: str,
    by: str,
    *,
    response: datetime | None = None,
    withdrawal: datetime | None = None,
    early: datetime | None = None,
) -> Done:
    """Extend an offer to that instant; the other clocks go along (`bot.rules.moving`), and holders are told.

    `words`: the announcement's literal words for the new expiration, "" for ours; `by`: the person who says so.
    `response`, `withdrawal`, `early`: these clocks where they are given. Raises OfferUnknownError, UsageError for an
    instant that is no extension, OfferError where the file cannot be edited or the clocks contradict one another,
    ConflictError where somebody else changed the offer meanwhile.
    """
    offer, text, now = *_offer(house, offer_id), house.clock.now()
    if offer.ended is not None:
        raise UsageError(f"{offer_id} was ended by its issuer; it cannot be extended")
    if until <= offer.clocks.market.instant:
        raise UsageError(
            f"{offer_id} ends at {moment(offer.clocks.market.instant, offer.time_zone)} already; "
            "an extension must be later (`offer amend` changes anything else)"
        )
    after = moved(offer, until, words, response=response, withdrawal=withdrawal, early=early)
    extended = replace(
        offer, clocks=after.clocks, guaranteed_delivery=after.guaranteed_delivery, version=offer.version + 1
    )
    new = edited(text, _edits(offer, extended, after), f"offer {offer_id}")
    load(new, f"offer {offer_id}")
    warnings = (
        *_warned(offer, extended, now),
        *(
            f"the fact “{topic}” still names an old date; change it with `offer amend`"
            for topic in stale(offer, extended)
        ),
    )
    data = (("version", str(extended.version)), ("from", _iso(offer)), ("to", _iso(extended)))
    house.store.save_offer(offer_id, new, by, instead_of=text, event=("offer.extended", data))
    return replace(finish(house, offer_id), warnings=warnings)


def amend(house: House, offer_id: str, new: str, file: str, by: str) -> Done:
    """Put another text in the place of an offer's file: changed terms; holders are told what changed.

    `file`: the name that errors give it. An expiration that moves makes it an extension as well. Raises
    OfferUnknownError, OfferError for a text that is no offer, or of another id.
    """
    offer, text, now = *_offer(house, offer_id), house.clock.now()
    changed = load(new, file)
    if changed.id != offer_id:
        raise OfferError(f'{file}: id: is "{changed.id}", not {offer_id}')
    new = edited(new, [Edit("", "version", offer.version + 1)], file)
    changed = load(new, file)
    if replace(changed, version=offer.version) == offer:
        raise UsageError(f"{file} says the same as the offer does already; nothing was changed")
    warnings = list(_warned(offer, changed, now) if changed.clocks.market.instant > offer.clocks.market.instant else ())
    short = too_short(offer, changed, now)
    if short is not None:
        warnings.append(
            f"the price or the amount sought changed: the offer must stay open until the end of {short.isoformat()}, "
            "ten business days from today (14e-1(b)); `offer extend` moves its end"
        )
    data = (("version", str(changed.version)), ("from", _iso(offer)), ("to", _iso(changed)))
    house.store.save_offer(offer_id, new, by, instead_of=text, event=("offer.amended", data))
    return replace(finish(house, offer_id), warnings=tuple(warnings))


def end(house: House, offer_id: str, reason: str, by: str) -> Done:
    """End an offer as its issuer did: everything that stands or is open is cancelled (CANO), and holders are told why.

    `reason`: the words that say it, as holders will read them. Raises OfferUnknownError, UsageError where it is over.
    """
    offer, text, now = *_offer(house, offer_id), house.clock.now().replace(microsecond=0)
    if offer.ended is not None:
        raise UsageError(f"{offer_id} was ended already, {moment(offer.ended.at, offer.time_zone)}")
    edits = [
        Edit("", "version", offer.version + 1),
        Edit("ended", "at", _there(now, offer)),
        Edit("ended", "words", reason),
    ]
    new = edited(text, edits, f"offer {offer_id}")
    load(new, f"offer {offer_id}")
    house.store.save_offer(
        offer_id, new, by, instead_of=text, event=("offer.ended", (("version", str(offer.version + 1)),))
    )
    return finish(house, offer_id)


def finish(house: House, offer_id: str) -> Done:
    """Bring every case in line with the last act on that offer, decide late mails again, tell the holders.

    What was done before is not done twice: it can be called after a crash, or for an offer of which all is done.
    """
    offer, _ = _offer(house, offer_id)
    act = next((event for event in reversed(house.store.events(offer=offer_id)) if event.name in (*ACTS, TOLD)), None)
    if act is None or act.name == TOLD:
        return Done(offer)
    before, by = _before(house, offer, offer_id), act.by
    void: dict[str, Entry] = {}
    cases = 0
    for case in house.store.cases(offer_id):
        change = _one(house, offer, case, lambda now_case: _change(act.name, now_case, offer, before, act.at, by), by)
        if change is not None:
            cases += 1
            void.update({entry.account: entry for entry in change.entries if _is_void(entry)})
    void = {**_voided_before(house, offer, act.at), **void}
    name = act.name.partition(".")[2]
    note = _note(name, offer, before)
    told = announce(
        house,
        offer,
        f"{name}:{offer.version}",
        note,
        facts_of(before, offer),
        void=void,
        words=offer.ended.words if offer.ended else "",
    )
    again = _late_mails(house, offer, by) if name != "ended" and offer.clocks != before.clocks else 0
    house.store.log(Event(TOLD, (("version", str(offer.version)), ("told", str(told))), offer_id, None, by))
    return Done(offer, cases, again, told)


def _offer(house: House, offer_id: str) -> tuple[Offer, str]:
    """The offer in force with its text. Raises OfferUnknownError."""
    text = house.store.offers().get(offer_id)
    if text is None:
        raise OfferUnknownError(f"{offer_id}: there is no such offer; `offer list` shows those there are")
    return load(text, f"offer {offer_id}"), text


def _before(house: House, offer: Offer, offer_id: str) -> Offer:
    """The offer as it was in the version before this one."""
    texts = [version.body for version in house.store.history("offer", offer_id)]
    earlier = [load(text, f"offer {offer_id}") for text in texts[-2:-1]]
    return earlier[0] if earlier else offer


def _change(name: str, case: Case, offer: Offer, before: Offer, at: datetime, by: str) -> Change | None:
    """What the act does to one case."""
    if name == "offer.ended":
        return cancel(case, offer, by)
    later = offer.clocks.market.instant > before.clocks.market.instant
    if later:
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


def _late_mails(house: House, offer: Offer, by: str) -> int:
    """Decide again every mail that only its lateness holds up and that is in time by the new deadlines."""
    count = 0
    for row in house.store.flagged():
        if is_after_market(offer, row.received):
            continue
        outcome = decide_again(house, row.mail_id, by, offer.id, LATENESS)
        count += outcome is not None
    return count


def _edits(offer: Offer, extended: Offer, after: Moved) -> list[Edit]:
    """What changes in the offer's file: its version, the clocks that moved, and the facts that tell them."""
    edits = [Edit("", "version", extended.version)]
    names = {"expiration": "market"}
    for table in ("response", "expiration", "withdrawal", "early", "protect", "cover"):
        field = names.get(table, table)
        old, new = getattr(offer.clocks, field), getattr(after.clocks, field)
        if new is not None and new != old:
            edits += [
                Edit(f"clocks.{table}", "words", new.words),
                Edit(f"clocks.{table}", "instant", _there(new.instant, offer)),
            ]
    promise = after.guaranteed_delivery
    if promise is not None and promise != offer.guaranteed_delivery:
        edits.append(Edit("guaranteed_delivery", "deadline", _there(promise.deadline, offer)))
    facts = said_facts(extended)
    edits.extend(
        Edit("facts", "words", facts[fact.topic], ("topic", fact.topic)) for fact in offer.facts if fact.topic in facts
    )
    return edits


def _there(instant: datetime, offer: Offer) -> datetime:
    """The instant in the offer's zone with a plain offset, as its file has it."""
    return instant.astimezone(ZoneInfo(offer.time_zone))


def _warned(offer: Offer, extended: Offer, now: datetime) -> tuple[str, ...]:
    """What staff should know about an extension: announced too late, or clocks that have passed already."""
    found = []
    if announced_late(offer, now):
        found.append(
            "the extension comes after 9:00 a.m. New York time of the business day that follows the expiration (14e-1(d))"
        )
    if extended.clocks.response.instant <= now:
        found.append("our response deadline has passed already; give another one with --response")
    if extended.clocks.market.instant <= now:
        found.append("the new expiration has passed already")
    return tuple(found)


def _note(name: str, offer: Offer, before: Offer) -> str:
    if name == "extended" and offer.on_extension == "reopen":
        return "extended_anew"
    return name if name != "amended" or offer.clocks.market == before.clocks.market else "amended_and_extended"


def _iso(offer: Offer) -> str:
    return offer.clocks.market.instant.isoformat()
