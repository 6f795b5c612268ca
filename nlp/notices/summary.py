"""One or two plain sentences that say what a notice says, composed of the facts that were found in it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from nlp.notices.values import PRESS_RELEASE, Change, Notice

_DONE = {
    Change.EXTENDED: "has extended its offer",
    Change.AMENDED: "has changed the terms of its offer",
    Change.TERMINATED: "has terminated its offer",
    Change.COMPLETED: "has completed its offer, or the offer has expired",
    Change.EARLY_RESULTS: "reports the early results of its offer",
}


def summary(notice: Notice) -> str:
    """Say it in one or two sentences, or three where a share tendered is named besides."""
    who = notice.registrant or "An issuer that is not named"
    if notice.form.startswith("12b-25"):
        return _late(notice, who)
    said = [_first(notice, who)]
    if notice.new_expiration is not None:
        said.append(f"The new expiration is {_words(notice.new_expiration.words)}.")
    said += [
        f"The {one.name} is {one.now} now{f', and was {one.before}' if one.before else ''}." for one in notice.new_terms
    ]
    if notice.tendered_percent is not None:
        said.append(f"{notice.tendered_percent}% had been tendered.")
    return " ".join(said)


def _first(notice: Notice, who: str) -> str:
    """Who did what, in which form, on what day."""
    day = f" dated {_day(notice.event_date)}" if notice.event_date else ""
    source = "announcement" if notice.form == PRESS_RELEASE else f"Form {notice.form}"
    if notice.change is not None:
        return f"{who} {_DONE[notice.change]} ({source}{day})."
    if notice.about_offer:
        return f"{who} writes about its offer ({source}{day}) and names no change of it."
    if notice.form == PRESS_RELEASE:
        return f"{who} made an announcement{day} that is not about an offer."
    when = f" for {_day(notice.event_date)}" if notice.event_date else ""
    under = f" under {_listed('item', notice.items)}" if notice.items else ""
    beside = f", with {_count(len(notice.exhibits))}" if notice.exhibits else ""
    return f"{who} filed {source}{when}{under}{beside}; it is not about an offer."


def _late(notice: Notice, who: str) -> str:
    """What report is late, for which period, and why."""
    report = f"its Form {notice.late_form}" if notice.late_form else "a report"
    period = f" for the period ended {_day(notice.event_date)}" if notice.event_date else ""
    told = f"{who} gives notice that {report}{period} is late."
    if notice.reason is None:
        return told
    reason = notice.reason if notice.reason.endswith((".", "…")) else f"{notice.reason}."
    return f"{told} The reason given: {reason}"


def _day(day: date) -> str:
    return f"{day:%B} {day.day}, {day.year}"


def _words(words: str) -> str:
    return " ".join(words.split()).rstrip(".,")


def _listed(name: str, numbers: Sequence[str]) -> str:
    if len(numbers) == 1:
        return f"{name} {numbers[0]}"
    return f"{name}s {', '.join(numbers[:-1])} and {numbers[-1]}"


def _count(number: int) -> str:
    return "one exhibit" if number == 1 else f"{number} exhibits"
