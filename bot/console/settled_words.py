"""How a mail was settled, and why it had waited, told from its events. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from bot.console import words
from bot.store.values import LoggedEvent

_HOW = (
    ("rejected", "rejected"),
    ("asked", "the writer was asked"),
    ("mail.settled", "closed, nothing was to be done"),
    ("confirmed_by_telephone", "recorded on the holder's word by telephone"),
    ("reading_corrected", "the reading was corrected"),
    ("decided", "accepted as it was read"),
    ("flagged", "accepted, and flagged again"),
)
"""Names of events with what they mean, the most telling first."""


def how_settled(events: Sequence[LoggedEvent], by: str) -> str:
    """What that person did with the mail last; empty where the events do not tell. `events`: the mail's, oldest first."""
    since = max((place for place, one in enumerate(events) if one.name == "mail.reopened"), default=-1)
    theirs = {one.name: one for one in events[since + 1 :] if one.by == by}
    name, said = next(((name, said) for name, said in _HOW if name in theirs), ("", ""))
    code = theirs[name].data.get("code", "") if name == "rejected" else ""
    return f"{said} ({words.CODES.get(code, code)})" if code else said


def approved_by(events: Sequence[LoggedEvent]) -> str:
    """Who approved, as the second person, what was done with the mail last; empty where nobody had to."""
    since = max((place for place, one in enumerate(events) if one.name == "mail.reopened"), default=-1)
    found = [one.by for one in events[since + 1 :] if one.name == "proposal.approved"]
    return found[-1] if found else ""


def why_waited(events: Sequence[LoggedEvent]) -> tuple[str, ...]:
    """The reasons with which the mail was flagged last."""
    found = [one for one in events if one.name == "flagged"]
    return tuple(found[-1].data.get("reasons", "").split()) if found else ()
