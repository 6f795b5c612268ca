"""Which answers may go out now, by which way, and what became of each? Between the store and the sender."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.config import Settings
from bot.desk import Desk
from bot.senders.reach import bounced_of, events_of
from bot.store import Store
from bot.times.clock import Clock
from mailflows.leaving.maildir import MaildirWay
from mailflows.leaving.outgoing import Outgoing, Way
from mailflows.leaving.submission import SmtpSettings, SmtpWay
from mailflows.machines.failures import Failure, code_in

BATCH = 50
HOUR = timedelta(hours=1)
LOOK_AGAIN = timedelta(minutes=1)
"""How long an answer over the hourly limit waits until the limit is looked at again."""


def way_out(settings: Settings) -> Way:
    """Where answers go: into the Maildir of the data folder, or to the SMTP server."""
    if settings.mail.outbound == "embedded":
        return MaildirWay(settings.maildir)
    smtp = settings.mail.smtp
    return SmtpWay(
        SmtpSettings(
            host=smtp.host,
            port=smtp.port,
            tls=smtp.tls,
            user=smtp.user,
            password=smtp.secret(),
            ca_file=str(settings.path(smtp.ca_file)) if smtp.ca_file else "",
        )
    )


@dataclass(frozen=True)
class Outbound:
    """The store's outbox, as `mailflows.outbox.Sender` wants it. Satisfies its `Record`."""

    store: Store
    clock: Clock
    settings: Settings
    desk: Callable[[], Desk]
    worker: str

    def due(self) -> Sequence[Outgoing]:
        """Answers that may go now. One over the hourly limit to its address waits; none is dropped."""
        now = self.clock.now()
        ready = []
        for reply in self.store.due(now, BATCH, self.worker):
            if self.store.replies_since(reply.to, now - HOUR) >= self._limit(reply.to):
                self.store.deferred(reply.reply_id, "", now + LOOK_AGAIN)
                continue
            ready.append(Outgoing(reply.reply_id, reply.raw, reply.envelope_from, reply.to, reply.attempts))
        return ready

    def attempt(self, reply_id: int, wait: timedelta) -> bool:
        """Count the attempt before it is made."""
        now = self.clock.now()
        return self.store.attempt(reply_id, now, now + wait) > 0

    def sent(self, reply_id: int) -> None:
        """The server took it."""
        self.store.sent(reply_id, self.clock.now())

    def deferred(self, reply_id: int, why: str, wait: timedelta) -> None:
        """It was not taken for now."""
        self.store.deferred(reply_id, why, self.clock.now() + wait)

    def gave_up(self, reply_id: int, why: str) -> None:
        """It is refused for good, or was tried long enough."""
        self.store.gave_up(reply_id, why)

    def refused(self, reply: Outgoing, why: str) -> None:
        """The server refuses the recipient for good: nothing more is sent there unasked."""
        failure = Failure(reply.recipient.lower(), permanent=True, code=code_in(why), reason=why)
        desk = self.desk()
        for bounced in bounced_of((failure,), (reply.recipient,), desk, self.clock.now(), how="refused"):
            self.store.mark_bounced(bounced, events_of((bounced,), desk))

    def _limit(self, address: str) -> int:
        """How many answers that address may get in an hour."""
        mail = self.settings.mail
        return mail.broker_replies_per_hour if self.desk().broker_of(address) else mail.replies_per_hour
