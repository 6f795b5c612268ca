"""Mails staff when something needs them and they may not be looking: stuck mail, a part that is down, flags unread."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from bot.flow import House
from bot.model import MailStatus
from bot.offers.offer import Offer
from bot.running.health import Health, health, wanted
from bot.running.leases import Lease
from bot.secrets.identifiers import new_message_id
from bot.store.values import MailRow, Outgoing
from bot.times.clock import real_now
from mailflows.turns import Turns

UNREAD = timedelta(hours=1)
"""A flag that nobody settled for so long is told."""
NEAR = timedelta(hours=4)
"""So long before a deadline every flag is told."""
LOOK_SECONDS = 30.0
LEASE = "alerts"
LEASE_SECONDS = 90.0
_MOST = 30
"""How many mails one alert names."""


@dataclass(frozen=True, slots=True)
class Alert:
    """One mail to the staff. `key`: the same alert is mailed once; unread flags once an hour, however many there are."""

    key: str
    subject: str
    lines: tuple[str, ...]


def alerts(
    stuck: Sequence[MailRow],
    flagged: Sequence[MailRow],
    how: Health,
    offers: Sequence[Offer],
    now: datetime,
) -> tuple[Alert, ...]:
    """What staff must be told now. `now`: our clock, with zone. Nothing in it names a holder or quotes a mail."""
    found = []
    if stuck:
        lines = [f"Mail {row.mail_id}: {row.cause}" for row in stuck]
        found.append(_alert("stuck", f"{_count(stuck)} stuck", lines, _ids(stuck)))
    if how.problems:
        found.append(_alert("trouble", "something is not running", list(how.problems), " ".join(how.problems)))
    unread = [row for row in flagged if now - row.received >= UNREAD]
    if unread:
        lines = [f"Mail {row.mail_id} has waited for {_hours(now - row.received)}." for row in unread]
        found.append(_alert("unread", f"{_count(unread)} waiting for a person", lines, f"{now:%Y-%m-%d %H}"))
    for offer in offers:
        for name, deadline in (
            ("our response deadline", offer.clocks.response),
            ("the offer's end", offer.clocks.market),
        ):
            if flagged and timedelta(0) <= deadline.instant - now <= NEAR:
                when = f"{deadline.instant:%d %B %Y, %H:%M %Z}"
                lines = [
                    f"{offer.id}: {name} is {when}.",
                    *(f"Mail {row.mail_id} waits for a person." for row in flagged),
                ]
                key = f"{offer.id} {deadline.instant.isoformat()} {_ids(flagged)}"
                found.append(_alert("deadline", f"{_count(flagged)} waiting, {name} is near", lines, key))
    return tuple(found)


def _alert(kind: str, subject: str, lines: list[str], what: str) -> Alert:
    more = [f"And {len(lines) - _MOST} more."] if len(lines) > _MOST else []
    digest = hashlib.sha256(what.encode()).hexdigest()[:16]
    return Alert(f"alert:{kind}:{digest}", subject[:1].upper() + subject[1:], (*lines[:_MOST], *more))


def _ids(rows: Sequence[MailRow]) -> str:
    return " ".join(str(row.mail_id) for row in rows)


def _count(rows: Sequence[MailRow]) -> str:
    return "1 mail is" if len(rows) == 1 else f"{len(rows)} mails are"


def _hours(span: timedelta) -> str:
    hours = int(span.total_seconds() // 3600)
    return "an hour" if hours == 1 else f"{hours} hours"


def written(alert: Alert, to: str, house: House) -> Outgoing:
    """The mail of an alert to one of the staff."""
    mail, now = house.settings.mail, house.clock.now()
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"] = f"{mail.name} <{mail.address}>", to
    message["Subject"] = f"[{mail.name}] {alert.subject}"
    message["Date"] = format_datetime(now)
    message_id = new_message_id(mail.address.rpartition("@")[2])
    message["Message-ID"] = message_id
    message["Auto-Submitted"] = "auto-generated"
    console = house.settings.console
    where = f"The console is at http://{console.host}:{console.port}/ on the machine that runs it."
    message.set_content("\n".join([*alert.lines, "", where]) + "\n")
    return Outgoing(
        message_id=message_id,
        to=to,
        kind="alert",
        reference=None,
        raw=message.as_bytes(),
        due=now,
        envelope_from=mail.address,
        once=f"{alert.key}:{to}",
    )


def look(house: House) -> int:
    """Look once, and queue what staff have not been told yet; answers how many mails were queued."""
    store, staff = house.store, house.settings.staff.addresses
    if not staff:
        return 0
    how = health(wanted(house.settings), store.pulses(), store.hooks(), real_now())
    stuck, flagged = store.mails(MailStatus.STUCK), store.flagged()
    found = alerts(stuck, flagged, how, list(house.desk().offers.values()), house.clock.now())
    count = store.enqueue([written(alert, to, house) for alert in found for to in staff])
    if count:
        house.wake()
    return count


def alerting(house: House, holder: str) -> Turns:
    """Looks twice a minute; one process does it at a time (a lease). `holder`: who asks for it."""
    lease = Lease(house.store, LEASE, holder, LEASE_SECONDS)

    def turn() -> None:
        if lease.held():
            look(house)

    return Turns("alerts", turn, LOOK_SECONDS, last=lease.free, rests_first=True)
