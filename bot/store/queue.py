"""The queue of kept mails: who takes which next, and what happens when a worker goes away."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

import structlog
from sqlalchemy import and_, bindparam, exists, or_, tuple_
from sqlalchemy.orm import aliased
from sqlmodel import col, select, update
from sqlmodel.sql.expression import SelectOfScalar

from bot.errors import MailUnknownError, NotStuckError
from bot.model import MailStatus
from bot.secrets.sealing import SecretsError
from bot.store.chain import Note
from bot.store.columns import Instant, RowNumber
from bot.store.inbox import bound_mail
from bot.store.tables import LeaseTable, MailBytesTable, MailTable, ReplyTable
from bot.store.values import Claimed
from bot.store.work import Room, Work

log = structlog.get_logger()

MOST_CLAIMS = 3
"""A mail that was taken in hand so often and never finished is set stuck: it may be what kills the workers."""
_WAITING = (MailStatus.RECEIVED.value, MailStatus.WORKING.value)


class Queue(Room):
    """Mails waiting to be decided, in order within each lane."""

    def claim(self, worker: str, lease_seconds: float, real_now: datetime) -> Claimed | None:
        """Take the oldest mail whose turn it is, for so many seconds; None where there is none now.

        `worker` is `host:pid:nonce`. A lane's turn is its oldest mail that is neither decided, stuck
        nor flagged, and only while no other mail of the lane is in hand. A claim whose lease has
        run out may be taken over; at the fourth time the mail is set stuck instead, and so is a mail
        whose bytes cannot be unsealed any more.
        """
        while True:
            with self._work() as work:
                row = work.session.exec(_NEXT, params={"now": real_now}).first()
                if row is None:
                    return None
                work.lock(f"lane:{row.lane_key}")
                if not work.session.exec(_STILL_NEXT, params={"now": real_now, "mail_id": row.id}).first():
                    # Another worker took a mail of this lane in between: look again.
                    continue
                claimed = self._take(work, row, worker, real_now + timedelta(seconds=lease_seconds))
            if claimed is not None:
                return claimed

    def _take(self, work: Work, row: MailTable, worker: str, until: datetime) -> Claimed | None:
        """Put this mail into the worker's hands, or set it stuck and give None."""
        mail_id = row.id
        if mail_id is None or row.attempts >= MOST_CLAIMS:
            _set_stuck(work, row, f"Taken in hand {row.attempts} times and never finished.")
            return None
        try:
            sealed = work.session.get_one(MailBytesTable, mail_id).raw
            raw = self._keyring.unseal(sealed, bound_mail(mail_id))
        except SecretsError as error:
            _set_stuck(work, row, error.sentence)
            return None
        row.status, row.claimed_by, row.lease_until, row.attempts = MailStatus.WORKING, worker, until, row.attempts + 1
        work.session.add(row)
        return Claimed(
            mail_id=mail_id,
            raw=raw,
            received=row.received,
            message_id=row.message_id,
            sender=row.sender,
            lane=row.lane,
            via=row.via,
            attempts=row.attempts,
            reused_message_id=row.reused_message_id,
            too_big=row.too_big,
        )

    def release(self, worker: str) -> int:
        """Put back what this worker has in hand where the store failed it; the attempt counts. Gives how many mails.

        It counts because a mail over which the store fails every time must end as stuck, and not go round for ever.
        """
        with self._work() as work:
            rows = _in_hand(work, [worker])
            for row in rows:
                _put_back(work, row)
            _let_go(work, [worker])
            return len(rows)

    def release_dead(self, host: str, alive_pids: Collection[int]) -> int:
        """Put back at once what processes of this host had in hand that are gone, and end their leases.

        Workers, senders and lease holders are named `host:pid:nonce`. Gives how many mails; each
        keeps its count of attempts, since it may be what killed them.
        """
        with self._work() as work:
            holders = {
                holder
                for column in (MailTable.claimed_by, ReplyTable.held_by, LeaseTable.holder)
                for holder in work.session.exec(select(column).where(col(column).is_not(None)).distinct())
                if holder is not None and _is_gone(holder, host, alive_pids)
            }
            rows = _in_hand(work, sorted(holders))
            for row in rows:
                _put_back(work, row)
            _let_go(work, sorted(holders))
            for lease in work.session.exec(select(LeaseTable).where(col(LeaseTable.holder).in_(holders))):
                work.session.delete(lease)
            return len(rows)

    def fail(self, mail_id: int, cause: str) -> bool:
        """Set a mail stuck with its cause, so that the others go on. Never raises; False where nothing was set.

        When even this cannot be written, the claim runs out by itself and the mail is taken again.
        """
        try:
            with self._work() as work:
                row = work.session.get(MailTable, mail_id, with_for_update=True)
                if row is None or row.status not in _WAITING:
                    return False
                _set_stuck(work, row, cause)
                return True
        except Exception:
            log.exception("cause could not be kept", mail=mail_id)
            return False

    def retry(self, mail_id: int | None, *, by: str = "staff") -> list[int]:
        """Queue a stuck mail again, or with None all of them; gives their numbers.

        Raises MailUnknownError and NotStuckError for a mail that is not there or not stuck.
        """
        with self._work() as work:
            wanted = select(MailTable).order_by(col(MailTable.id)).with_for_update()
            if mail_id is None:
                rows = work.session.exec(wanted.where(col(MailTable.status) == MailStatus.STUCK)).all()
            else:
                rows = work.session.exec(wanted.where(col(MailTable.id) == mail_id)).all()
                if not rows:
                    raise MailUnknownError(f"There is no mail {mail_id}.")
                if rows[0].status != MailStatus.STUCK:
                    raise NotStuckError(f"Mail {mail_id} is {rows[0].status}, not stuck: there is nothing to retry.")
            for row in rows:
                row.status, row.attempts, row.cause = MailStatus.RECEIVED, 0, None
                work.session.add(row)
                work.note(Note("mail.retried", by=by, mail_id=row.id))
            return [row.id for row in rows if row.id is not None]


def _next() -> SelectOfScalar[MailTable]:
    """Ask for the oldest mail whose turn it is at `now`; on PostgreSQL passing over those that another worker looks at."""
    other = aliased(MailTable)
    now = bindparam("now", type_=Instant())
    mail_order = tuple_(col(MailTable.received), col(MailTable.id))
    other_order = tuple_(col(other.received), col(other.id))
    comes_first = exists().where(
        col(other.lane_key) == col(MailTable.lane_key),
        col(other.id) != col(MailTable.id),
        or_(
            and_(col(other.status) == MailStatus.WORKING, col(other.lease_until) > now),
            and_(col(other.status).in_(_WAITING), other_order < mail_order),
        ),
    )
    free = or_(
        col(MailTable.status) == MailStatus.RECEIVED,
        and_(col(MailTable.status) == MailStatus.WORKING, col(MailTable.lease_until) <= now),
    )
    return (
        select(MailTable)
        .where(col(MailTable.status).in_(_WAITING), free, ~comes_first)
        .order_by(col(MailTable.received), col(MailTable.id))
        .limit(1)
        .with_for_update(skip_locked=True, key_share=True, of=MailTable)
        .execution_options(populate_existing=True)
    )


# Built once: putting them together takes longer than running them.
_NEXT = _next()
_STILL_NEXT = _NEXT.where(col(MailTable.id) == bindparam("mail_id", type_=RowNumber()))


def _in_hand(work: Work, workers: list[str]) -> list[MailTable]:
    """Lock the mails that these workers have in hand."""
    wanted = select(MailTable).where(
        col(MailTable.status) == MailStatus.WORKING, col(MailTable.claimed_by).in_(workers)
    )
    return list(work.session.exec(wanted.order_by(col(MailTable.id)).with_for_update(key_share=True)).all())


def _put_back(work: Work, row: MailTable) -> None:
    """Make a mail wait for the next worker."""
    row.status, row.claimed_by, row.lease_until = MailStatus.RECEIVED, None, None
    work.session.add(row)


def _let_go(work: Work, senders: list[str]) -> None:
    """Let the answers that these senders have in hand be taken by others; their next time stays as it is."""
    held = update(ReplyTable).where(col(ReplyTable.held_by).in_(senders))
    work.session.exec(held.values(held_by=None, held_until=None))


def _set_stuck(work: Work, row: MailTable, cause: str) -> None:
    """Set a mail stuck and say why; the event names no cause, since it may hold words of the mail."""
    row.status, row.cause, row.claimed_by, row.lease_until = MailStatus.STUCK, cause, None, None
    work.session.add(row)
    work.note(Note("mail.stuck", mail_id=row.id))


def _is_gone(holder: str, host: str, alive_pids: Collection[int]) -> bool:
    """Whether `host:pid:nonce` names a process of this host that no longer runs."""
    name, _, rest = holder.rpartition(":")[0].rpartition(":")
    return name == host and rest.isdecimal() and int(rest) not in alive_pids
