"""What a change of the offer is told with: the dates before and now, and what it means for each account. Pure."""

from __future__ import annotations

import re

from bot.model import Action, Answer, Line, Status
from bot.offers.offer import Consideration, Offer
from bot.replies.figures import both, noun
from bot.replies.words import ELECTIONS, REFUSED
from bot.times.moments import MONTHS, moment
from bot.times.trading_days import day_of
from nlp.instruction import Election, Topic


def facts_of(before: Offer, now: Offer) -> tuple[tuple[str, str], ...]:
    """Label and value of everything that changed and that a holder goes by: the offer's end, our deadline, what is given."""
    zone = now.time_zone
    pairs = (
        ("Was to end", "Now ends", before.clocks.market, now.clocks.market),
        ("We had asked by", "Please answer by", before.clocks.response, now.clocks.response),
        ("Withdrawal was until", "Withdrawal now until", before.clocks.withdrawal, now.clocks.withdrawal),
        ("Early deadline was", "Early deadline now", before.clocks.early, now.clocks.early),
    )
    found = [
        (label, moment(deadline.instant, zone))
        for was, is_now, old, new in pairs
        if old is not None and new is not None and old.instant != new.instant
        for label, deadline in ((was, old), (is_now, new))
    ]
    if before.consideration != now.consideration:
        found += [("Offered before", _given(before.consideration)), ("Offered now", _given(now.consideration))]
    if before.minimum_tender_percent != now.minimum_tender_percent:
        found += [("Condition before", _condition(before)), ("Condition now", _condition(now))]
    return tuple(found)


def _given(parts: tuple[Consideration, ...]) -> str:
    return "; ".join(part.words for part in parts) or "nothing stated"


def _condition(offer: Offer) -> str:
    percent = offer.minimum_tender_percent
    return "none of a minimum" if percent is None else f"at least {percent.normalize():f}% tendered"


def said_facts(offer: Offer) -> dict[str, str]:
    """The answers about deadline and withdrawal of an offer whose clocks moved, in place of those with the old dates."""
    clocks, zone = offer.clocks, offer.time_zone
    early = f" The early deadline is {moment(clocks.early.instant, zone)}." if clocks.early is not None else ""
    return {
        Topic.DEADLINE.value: f"The offer has been extended. We need your instruction by "
        f"{moment(clocks.response.instant, zone)}, so that we can act on it in time. The offer itself now ends at "
        f"{moment(clocks.market.instant, zone)}, unless it is extended again.{early}",
        Topic.WITHDRAWAL.value: f"You can change or withdraw an instruction until {moment(clocks.withdrawal.instant, zone)}. "
        "Write to us which account and how much; we read it back to you first. After that time a tender cannot be "
        "taken back.",
    }


def stale(before: Offer, now: Offer) -> tuple[str, ...]:
    """Topics of the facts that still name the day of a deadline that moved."""
    old = [
        day_of(was.instant)
        for was, new in (
            (before.clocks.market, now.clocks.market),
            (before.clocks.response, now.clocks.response),
            (before.clocks.withdrawal, now.clocks.withdrawal),
        )
        if was.instant != new.instant
    ]
    days = [re.compile(rf"\b{MONTHS[day.month - 1]} {day.day}\b", re.IGNORECASE) for day in old]
    written = said_facts(now)
    return tuple(
        fact.topic for fact in before.facts if fact.topic not in written and any(day.search(fact.words) for day in days)
    )


def told(line: Line, answer: Answer, offer: Offer | None, until: str, withdrawal: str) -> str:
    """What the change means for one account. `until`: by when to instruct; `withdrawal`: until when to withdraw, or ""."""
    what, by = _what(line, offer), until.replace("until ", "by ", 1)
    if "ended" in answer.notes:
        return f"{what} is cancelled with the offer; nothing is tendered." if line.election else "Nothing was tendered."
    if "closed" in answer.notes:
        return f"{what} was not carried out. {_why(line)}"
    if line.status is Status.CANC:
        ended = f"By the terms of the offer, your instruction ({what}) has ended."
        return f"{ended} If you wish to take part, please instruct us again {by}."
    if line.status is Status.PACK:
        change = f" You can change or withdraw it until {withdrawal}." if withdrawal else ""
        return f"{what} is on record and stays as it is; you need do nothing.{change}"
    if line.status is Status.REJT or line.action is Action.FLAG:
        return f"{what} reached us outside the earlier time. A person looks at it, or you hear from us again about it."
    if line.action is Action.CONFIRM:
        return f"{what} was read back to you and still waits for your yes: please reply YES to that mail {by}."
    if line.action is Action.REQUEST:
        return f"Your instruction still lacks something; please see our last mail, and answer {by}."
    return f"We have no instruction from you. If you wish to take part, please instruct us {by}."


def _why(line: Line) -> str:
    """Why what was open when the offer ended was not carried out."""
    codes = [code for code in line.codes if code != "LATE"]
    return " ".join(REFUSED[code] for code in codes if code in REFUSED) or "It was still to be confirmed or looked at."


def _what(line: Line, offer: Offer | None) -> str:
    """What was instructed, in few words."""
    if line.election is None:
        return "What you sent us"
    choice = ELECTIONS.get(line.election, str(line.election.value).replace("_", " ").capitalize())
    if line.quantity is None or line.election is Election.DO_NOT_TENDER:
        return f"“{choice}”"
    return f"“{choice}”, {both(line.quantity, line.quantity_type, offer)} of the {noun(offer)}"
