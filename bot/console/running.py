"""How the bot itself does: mail flow, audit, settings in force, sentences for training."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Any

from fastapi import Depends
from fastapi.responses import Response
from pydantic import BaseModel

from bot.console.examples import as_file
from bot.console.guard import Visit, visit_of
from bot.console.mail import download
from bot.console.pages import page, then
from bot.console.rules import Routes
from bot.model import MailStatus
from bot.running.health import PARTS, health, wanted
from bot.store.values_console import Rank

routes = Routes()
Visiting = Annotated[Visit, Depends(visit_of)]
_EVENTS = 100
INBOUND = {"embedded": "our own mail server", "imap": "a mailbox that is polled", "lmtp": "a mail server before us"}
OUTBOUND = {"embedded": "into a folder of files, and nowhere else", "smtp": "to a mail server"}
"""The ways of mail as the settings name them, in words."""
_SECRET = re.compile(r"//([^:/@]*):[^@]*@")
"""The password of a database's URL."""


@routes.page("/flow")
def flow(visit: Visiting) -> Response:
    """Poller, workers, outbox, and what is stuck."""
    return page(visit, "flow.html", **_flow(visit))


@routes.page("/flow/now", quiet=True)
def flow_now(visit: Visiting) -> Response:
    """The same without its frame: what the script fetches to keep the page fresh."""
    return page(visit, "flow_now.html", **_flow(visit))


def _flow(visit: Visit) -> dict[str, Any]:
    """What the mail flow page shows."""
    store, settings = visit.house.store, visit.house.settings
    how = health(wanted(settings), store.pulses(), store.hooks(), visit.house.clock.real())
    return {
        "counts": store.counts(),
        "parts": [(PARTS[part], state) for part, state in how.parts],
        "problems": how.problems,
        "hands": store.hands(),
        "leases": store.leases(),
        "real": visit.house.clock.real(),
        "places": store.places(),
        "outbox": store.outbox(),
        "stuck": store.mails(MailStatus.STUCK, limit=200),
        "inbound": [INBOUND.get(way, way) for way in settings.mail.inbound],
        "outbound": OUTBOUND.get(settings.mail.outbound, settings.mail.outbound),
    }


@routes.act("/flow/retry")
def retry(visit: Visiting) -> Response:
    """Queue every stuck mail again."""
    visit.house.store.retry(None, by=visit.name)
    visit.house.wake()
    return then("/flow", "retried")


@routes.page("/audit")
def audit(visit: Visiting) -> Response:
    """The log of events, newest first, sought by what, who, case or mail."""
    asked = visit.request.query_params
    mail, before = asked.get("mail", ""), asked.get("before", "")
    sought = {name: asked.get(name, "").strip()[:100] for name in ("name", "by", "offer", "account")}
    found = visit.house.store.find_events(
        **sought,
        mail_id=int(mail) if mail.isdecimal() and len(mail) < 16 else None,
        before=int(before) if before.isdecimal() and len(before) < 16 else None,
        count=_EVENTS,
    )
    return page(
        visit, "audit.html", found=found, sought={**sought, "mail": mail}, more=len(found) == _EVENTS, broken=None
    )


@routes.act("/audit/verify", Rank.VIEWER)
def verify(visit: Visiting) -> Response:
    """Walk the whole chain of events."""
    broken = visit.house.store.verify()
    if broken is None:
        return then("/audit", "verified")
    return page(visit, "audit.html", found=[], sought={}, more=False, broken=broken)


@routes.page("/settings")
def settings(visit: Visiting) -> Response:
    """Every setting in force, secrets masked, and who may sign in."""
    return page(
        visit,
        "settings.html",
        found=list(in_force(visit.house.settings)),
        people=visit.house.store.people(),
        examples=len(visit.house.store.examples()),
    )


@routes.act("/settings/examples")
def examples(visit: Visiting) -> Response:
    """The misread sentences as a file for training."""
    return download(as_file(visit.house.store.examples()).encode(), "corrections.txt")


def in_force(section: BaseModel, path: str = "") -> Iterator[tuple[str, str]]:
    """Every key with its value as people may see it: a password only says whether it is set."""
    for name in type(section).model_fields:
        value, key = getattr(section, name), f"{path}.{name}".strip(".")
        if isinstance(value, BaseModel):
            yield from in_force(value, key)
        elif "password" in name and not name.endswith("_env"):
            yield key, "set" if value else ""
        elif key == "store.url":
            yield key, _SECRET.sub(r"//\1:***@", str(value))
        else:
            yield key, ", ".join(map(str, value)) if isinstance(value, tuple) else "" if value is None else str(value)
