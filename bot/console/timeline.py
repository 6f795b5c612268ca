"""Everything that happened to one case, put in one order: mails, decisions, answers, acts of staff. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.console import words
from bot.console.spoken import plainly
from bot.store.values import LoggedEvent, MailRow
from bot.store.values_console import Paper, Remark, SentReply

_OWN = frozenset({"mail.kept", "mail.decided", "reply.due", "reply.sent", "remark.note", "remark.call", "remark.paper", "paper.kept"})  # fmt: skip
"""Events that stand in the timeline by what they are about."""
_HIDDEN = frozenset({"mail", "entry"})
_LISTS = frozenset({"rules", "reasons", "missing"})
_WORDS = {
    "kind": words.KINDS,
    "reasons": words.REASONS,
    "missing": words.MISSING,
    "reason": words.REASONS,
    "code": words.CODES,
}
"""The words for values of events, by the name of the value."""
_AS_THEY_ARE = frozenset({"reference", "name", "by_first", "to", "why"})
"""Values that are nobody's code words."""
_TOLD = frozenset({"action"})
"""Of a decision: what its heading tells already."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that happened. `detail`: pairs of name and value; `link`: where more of it stands."""

    at: datetime
    sort: str
    """`mail`, `decision`, `answer`, `staff` or `event`."""
    what: str
    by: str
    link: str = ""
    detail: tuple[tuple[str, str], ...] = ()
    words: str = ""


def timeline(
    mails: Iterable[MailRow],
    events: Iterable[LoggedEvent],
    replies: Iterable[SentReply],
    remarks: Iterable[Remark],
    papers: Iterable[Paper],
) -> tuple[Item, ...]:
    """All of it, oldest first; of the same instant, causes before what came of them."""
    items = [
        *(_mail(row) for row in mails),
        *(_event(event) for event in events if event.name not in _OWN),
        *(_reply(reply) for reply in replies),
        *(Item(one.at, "staff", one.kind.capitalize(), one.by, words=one.words) for one in remarks),
        *(Item(one.at, "staff", f"Scan kept: {one.name}", one.by, f"/papers/{one.number}") for one in papers),
    ]
    order = {"mail": 0, "decision": 1, "event": 2, "answer": 3, "staff": 4}
    return tuple(sorted(items, key=lambda item: (item.at, order[item.sort])))


def _mail(row: MailRow) -> Item:
    """A mail that came in."""
    settled = (("settled by", row.settled_by),) if row.settled_by else ()
    return Item(
        row.received,
        "mail",
        f"Mail {row.mail_id} came in",
        row.sender or "no sender",
        f"/mail/{row.mail_id}",
        (("state", row.status.value), *settled),
    )


def _reply(reply: SentReply) -> Item:
    """An answer of ours."""
    error = (("server said", reply.error),) if reply.error else ()
    return Item(
        reply.sent or reply.queued,
        "answer",
        f"Our answer: {words.ANSWERS.get(reply.kind, plainly(reply.kind))}",
        "bot",
        f"/mail/{reply.mail_id}" if reply.mail_id else "",
        (("to", reply.to), ("state", plainly(reply.state)), ("reference", reply.reference or ""), *error),
    )


def _said(name: str, value: str) -> str:
    """A value of an event as people read it; lists of words are parted by commas."""
    if name in _LISTS:
        known = _WORDS.get(name, {})
        return ", ".join(known.get(word, plainly(word)) for word in value.split())
    return _WORDS.get(name, {}).get(value, value if name in _AS_THEY_ARE else plainly(value))


def _event(event: LoggedEvent) -> Item:
    """A decision with the rules that fired, or another event."""
    decision = event.name in {"decided", "flagged"}
    hidden = _HIDDEN | _TOLD if decision else _HIDDEN
    detail = tuple(
        (plainly(name), _said(name, value)) for name, value in event.data.items() if value and name not in hidden
    )
    action = event.data.get("action", "")
    decided = f"{event.name.capitalize()}: {words.ACTIONS.get(action, action)}"
    what = decided if decision else plainly(event.name.replace(".", " ")).capitalize()
    return Item(
        event.at,
        "decision" if decision else "event",
        what,
        event.by,
        f"/mail/{event.mail_id}" if event.mail_id else "",
        detail,
    )
