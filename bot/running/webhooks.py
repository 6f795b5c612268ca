"""Calls other systems when something is recorded, cancelled or flagged: signed, in order, and again until they take it.

The log of events is the queue: each hook has its place in it, moved on only once the other side answered 2xx. So a
call may come twice after a crash (same X-Holdermail-Delivery), and none is lost or overtakes another.
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

import httpx
import structlog

from bot.errors import UsageError
from bot.model import Entry, Status
from bot.record import row
from bot.running.leases import Lease
from bot.store import Store
from bot.store.values import LoggedEvent
from bot.store.values_ops import Hook
from bot.times.clock import real_now
from mailflows.turns import Turns

log = structlog.get_logger()

ABOUT = ("recorded", "cancelled", "flagged")
"""What a system can be called about."""
WAITS = tuple(timedelta(seconds=seconds) for seconds in (10, 60, 300, 900, 3600, 14400))
"""How long until the next try, after the first, second ... vain one; the last one again and again."""
SECONDS = 10.0
"""How long the other side may take to answer."""
LOOK_SECONDS = 1.0
LEASE = "webhooks"
LEASE_SECONDS = 30.0
_STATUSES = {"recorded": Status.PACK.value, "cancelled": Status.CANC.value}


@dataclass(frozen=True, slots=True)
class Call:
    """One call: what about, and its JSON-able content. `delivery`: the same whenever it is made again."""

    about: str
    delivery: str
    content: dict[str, Any]

    @property
    def body(self) -> bytes:
        """The bytes that are sent, and signed."""
        return json.dumps(self.content, ensure_ascii=False, separators=(",", ":")).encode()


def checked_url(url: str) -> str:
    """That URL, if we may call it: https, or http on this machine alone. Raises UsageError."""
    parts = urlsplit(url)
    if parts.scheme == "https" and parts.hostname:
        return url
    if parts.scheme == "http" and _is_here(parts.hostname or ""):
        return url
    raise UsageError(f"webhook: {url} must begin with https:// (http:// only for this machine itself)")


def _is_here(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def calls(event: LoggedEvent, about: tuple[str, ...], entry: Callable[[str], Entry | None]) -> tuple[Call, ...]:
    """What a hook about these things is to be told of one event. `entry` gives a line of the record by its id.

    The line is given as it is now, with `as_of_event` the status that the event gave it.
    """
    found = []
    base = {"event": event.event_id, "at": event.at.isoformat(), "offer": event.offer, "mail": event.mail_id}
    for key, value in event.data.items():
        status = value.partition(" ")[0]
        kind = next((name for name, wanted in _STATUSES.items() if wanted == status), "")
        if not key.startswith("entry ") or kind not in about:
            continue
        line = entry(key.removeprefix("entry "))
        if line is not None:
            content = {**base, "about": kind, "offer": line.offer, "as_of_event": status, "instruction": row(line)}
            found.append(Call(kind, f"{event.event_id}-{line.entry_id}", content))
    if event.name == "flagged" and "flagged" in about:
        content = {
            **base,
            "about": "flagged",
            "reasons": event.data.get("reasons", "").split(),
            "by_rules": event.data.get("rules", "").split(),
        }
        found.append(Call("flagged", str(event.event_id), content))
    return tuple(found)


def signature(secret: bytes, body: bytes, at: datetime) -> str:
    """The value of X-Holdermail-Signature: `t=UNIX SECONDS,v1=HMAC-SHA-256 in hex` over `t`, a full stop and the body."""
    stamp = str(int(at.timestamp()))
    return f"t={stamp},v1={hmac.new(secret, stamp.encode() + b'.' + body, hashlib.sha256).hexdigest()}"


class Webhooks:
    """Tells every hook what it has not been told of; one process does it at a time (a lease)."""

    def __init__(self, store: Store, holder: str, client: httpx.Client | None = None) -> None:
        """Read from that store; `holder`: who asks for the lease."""
        self._store = store
        self._lease = Lease(store, LEASE, holder, LEASE_SECONDS)
        # Made with the first call otherwise: reading the certificates in takes a while, and most have no hook.
        self._client = client
        self.turns = Turns("webhooks", self._turn, LOOK_SECONDS, last=self._end)
        """Its looks in the background, after the last of which it calls nobody any more."""

    def tell_all(self) -> int:
        """Tell every hook all that it may be told now; answers how many calls were taken."""
        return sum(self._tell(hook) for hook in self._store.hooks())

    def _tell(self, hook: Hook) -> int:
        if hook.next_at is not None and hook.next_at > real_now():
            return 0
        taken, attempts = 0, hook.attempts
        while events := self._store.events_after(hook.told):
            for event in events:
                for call in calls(event, hook.about, self._store.entry):
                    if self.turns.stopping():
                        return taken
                    self._store.hook_tried(hook.name, real_now() + WAITS[min(attempts, len(WAITS) - 1)])
                    failure = self._call(hook, call)
                    if failure is not None:
                        self._store.hook_failed(hook.name, failure)
                        log.warning("webhook_failed", hook=hook.name, of_event=event.event_id, why=failure)
                        return taken
                    taken, attempts = taken + 1, 0
            hook = self._moved(hook, events[-1].event_id)
        return taken

    def _moved(self, hook: Hook, event_id: int) -> Hook:
        self._store.hook_told(hook.name, event_id)
        return Hook(hook.name, hook.url, hook.about, event_id, hook.secret)

    def _call(self, hook: Hook, call: Call) -> str | None:
        """Make one call; None where it was taken, else why not, in a few words."""
        headers = {
            "Content-Type": "application/json",
            "User-Agent": "Holdermail",
            "X-Holdermail-Event": call.about,
            "X-Holdermail-Delivery": call.delivery,
            "X-Holdermail-Signature": signature(hook.secret, call.body, real_now()),
        }
        if self._client is None:
            self._client = httpx.Client(timeout=SECONDS, follow_redirects=False)
        try:
            answer = self._client.post(hook.url, content=call.body, headers=headers)
        except httpx.HTTPError as error:
            return f"no answer ({type(error).__name__})"
        return None if answer.is_success else f"answered {answer.status_code}"

    def _turn(self) -> None:
        if self._lease.held():
            self.tell_all()

    def _end(self) -> None:
        if self._client is not None:
            self._client.close()
        self._lease.free()
