"""Who sends replies, and what becomes of each? The loop takes what is due, counts the attempt, sends, records.

The attempt is counted, and the next one put off, before it is made: a process killed in between neither sends
a reply in a tight circle nor forgets it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Protocol

import structlog

from mailflows.backoff import Backoff
from mailflows.errors import OutboundUnreachableError, RecipientRefusedError, ReplyDeferredError, ReplyRefusedError
from mailflows.leaving.outgoing import Outgoing, Way
from mailflows.leaving.schedule import SCHEDULE, wait_after
from mailflows.turns import Turns

log = structlog.get_logger("mailflows.outbox")

LOOK_SECONDS = 0.5
"""How often the sender looks for replies that are due when nobody wakes it."""

STOP_SECONDS = 10.0
"""How long `stop` waits for the reply in hand."""


class Record(Protocol):
    """Where the sender writes what became of a reply. Each call commits before it returns."""

    def attempt(self, reply_id: int, wait: timedelta) -> bool:
        """Count an attempt and make the reply due again after `wait`. False: it is no longer to be sent, or taken."""

    def sent(self, reply_id: int) -> None:
        """Note that the server took it."""

    def deferred(self, reply_id: int, why: str, wait: timedelta) -> None:
        """Note that it was not taken for now; it is due again after `wait`.

        `why` is empty where it was taken from `due` and not attempted after all: no reply pays for a closed way out.
        """

    def gave_up(self, reply_id: int, why: str) -> None:
        """Note that it is refused for good, or was tried long enough; staff must see it."""


class Sender:
    """Sends what is due, in a thread of its own. `due` answers the replies to send now, the oldest first."""

    def __init__(
        self,
        way: Way,
        due: Callable[[], Sequence[Outgoing]],
        record: Record,
        *,
        lease: Callable[[], bool] = lambda: True,
        refused: Callable[[Outgoing, str], None] = lambda _reply, _why: None,
        look_seconds: float = LOOK_SECONDS,
    ) -> None:
        """Take replies from `due`, send them by `way`, write to `record`.

        `lease` tells whether this process is the one that sends; it is asked before each batch. `refused` is told,
        before the reply is given up, where the server refuses the recipient for good.
        """
        self._way = way
        self._due = due
        self._record = record
        self._lease = lease
        self._refused = refused
        self._down = Backoff()
        # A server that does not answer is not waited for: the attempt is counted, and made again after a restart.
        self.turns = Turns("sender", self._turn, look_seconds, tires=True, stop_within=STOP_SECONDS)
        """Its looks in the background."""
        self.trouble: str | None = None
        """Why nothing goes out at present, in a sentence; None while it does."""

    def send_due(self) -> int:
        """Send one batch of what is due; answers how many replies were handed over.

        Where the way out is closed nothing is attempted and nothing counted: the whole batch simply stays due,
        and the way is tried again after a pause of one second, doubling to five minutes.
        """
        if self._down.remaining or not self._lease():
            return 0
        waiting = deque(self._due())
        taken = 0
        try:
            while waiting and not self.turns.stopping():
                self._way.open()
                taken += self._send(waiting.popleft())
                self._up()
        except OutboundUnreachableError as error:
            self.trouble = error.sentence
            if self._down.failed():
                log.error("outbound_down", waiting=len(waiting), why=error.sentence)  # noqa: TRY400 - the sentence says it all
        finally:
            self._way.close()
        for reply in waiting:
            self._record.deferred(reply.reply_id, "", timedelta(0))
        return taken

    def _send(self, reply: Outgoing) -> bool:
        """Attempt one reply and record what became of it; answers whether it was handed over."""
        attempts = reply.attempts + 1
        wait = wait_after(attempts)
        if not self._record.attempt(reply.reply_id, wait or SCHEDULE[-1]):
            return False
        try:
            self._way.send(reply)
        except OutboundUnreachableError as error:
            self._record.deferred(reply.reply_id, error.sentence, wait or SCHEDULE[-1])
            raise
        except RecipientRefusedError as error:
            self._refused(reply, error.sentence)
            self._give_up(reply, attempts, error.sentence)
            return False
        except ReplyRefusedError as error:
            self._give_up(reply, attempts, error.sentence)
            return False
        except ReplyDeferredError as error:
            if wait is None:
                self._give_up(reply, attempts, error.sentence)
            else:
                self._record.deferred(reply.reply_id, error.sentence, wait)
                log.warning(
                    "reply_deferred",
                    reply=reply.reply_id,
                    attempt=attempts,
                    code=_code(error.sentence),
                    again_in=str(wait),
                )
            return False
        self._record.sent(reply.reply_id)
        log.info("reply_sent", reply=reply.reply_id, attempt=attempts)
        return True

    def _give_up(self, reply: Outgoing, attempts: int, why: str) -> None:
        """Raise the reply to staff."""
        self._record.gave_up(reply.reply_id, why)
        log.error("reply_given_up", reply=reply.reply_id, attempt=attempts, code=_code(why))

    def _up(self) -> None:
        """Note that the way out is open."""
        self.trouble = None
        if self._down.worked():
            log.info("outbound_up")

    def _turn(self) -> float | None:
        """Send what is due, and look again at once where anything was."""
        # There may be more, such as the next answer to an address that only one may be under way to.
        return 0.0 if self.send_due() else None


def _code(why: str) -> str:
    """Take the server's code, if the cause begins with one: the rest may hold addresses and stays out of the log."""
    head = why[:3]
    return head if head.isdigit() else "connection"
