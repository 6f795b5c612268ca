"""Keeping mails: once, sealed, in one commit, whatever arrives and however often."""

from __future__ import annotations

import hashlib
from datetime import datetime

from sqlmodel import col, select, update

from bot.model import MailStatus
from bot.store.chain import Note
from bot.store.columns import key_of
from bot.store.tables import MailBytesTable, MailTable
from bot.store.values import Kept
from bot.store.work import Room, Work


def bound_mail(mail_id: int, part: str = "raw") -> str:
    """Name what a mail's sealed `raw`, `reading` or `decision` is bound to."""
    return f"mail:{mail_id}:{part}"


class Inbox(Room):
    """The door through which every mail comes in."""

    def keep(
        self,
        raw: bytes,
        *,
        received: datetime,
        message_id: str | None,
        sender: str,
        fingerprint: str,
        lane: str,
        via: str,
        origin: str = "",
        too_big: bool = False,
    ) -> Kept:
        """Make a mail durable and queue it, unless it is here already; when this returns, it is on disk.

        `fingerprint`: equal for the same From, Date, Subject and body. `lane`: mails of one lane are
        decided one after the other. `origin`: its place in a mailbox (folder, UIDVALIDITY, UID), empty
        where it was handed to us. The same bytes from the same origin are the same row. The same
        Message-ID (or none) and the same fingerprint make a duplicate: a row of its own, filed at
        once (OPERATION.md, the conversation's rules), but only one for the same bytes, which counts
        how often they came again. The same Message-ID with another fingerprint is another mail,
        marked `reused_message_id`. Raises StoreUnavailableError: then the sender must try again.
        """
        digest = hashlib.sha256(raw).hexdigest()
        with self._work() as work:
            # All mails that could be the same mail wait for each other here, so that exactly one is fresh.
            work.lock(f"keep:{message_id or fingerprint}", *([f"origin:{origin}"] if origin else []))
            known = _from_same_place(work, origin, digest)
            if known is not None:
                return Kept(_id(known), fresh=False, duplicate_of=known.duplicate_of)
            identity = key_of("with id" if message_id else "no id", message_id or "", fingerprint)
            original = work.session.exec(select(MailTable).where(col(MailTable.identity) == identity)).one_or_none()
            if original is not None:
                repeated = _same_bytes_again(work, _id(original), digest)
                if repeated is not None:
                    return Kept(repeated, fresh=False, duplicate_of=original.id)
            row = MailTable(
                status=MailStatus.RECEIVED if original is None else MailStatus.IGNORED,
                received=received,
                kept=work.now,
                message_id=message_id,
                message_key=key_of(message_id) if message_id else None,
                sender=sender,
                identity=identity if original is None else None,
                digest=digest,
                origin=origin or None,
                origin_key=key_of(origin) if origin else None,
                duplicate_of=None if original is None else original.id,
                reused_message_id=original is None and _id_was_used(work, message_id),
                too_big=too_big,
                lane=lane,
                lane_key=key_of(lane),
                via=via,
                decided=None if original is None else work.now,
            )
            work.session.add(row)
            work.session.flush()
            mail_id = _id(row)
            sealed = self._keyring.seal(raw, bound_mail(mail_id))
            work.session.add(MailBytesTable(mail_id=mail_id, raw=sealed))
            note = [("digest", digest), ("via", via)]
            note += [] if original is None else [("duplicate_of", str(original.id))]
            work.note(Note("mail.kept", tuple(note), mail_id=mail_id))
            return Kept(mail_id, fresh=original is None, duplicate_of=row.duplicate_of)


def _id(row: MailTable) -> int:
    """Give the number of a row that has been written."""
    if row.id is None:
        raise ValueError("The row has not been written yet.")
    return row.id


def _from_same_place(work: Work, origin: str, digest: str) -> MailTable | None:
    """Find the same bytes from the same place in a mailbox: fetched again after a crash, or a move that failed."""
    if not origin:
        return None
    wanted = select(MailTable).where(col(MailTable.origin_key) == key_of(origin), col(MailTable.digest) == digest)
    return work.session.exec(wanted).one_or_none()


def _same_bytes_again(work: Work, original: int, digest: str) -> int | None:
    """Count one more where a duplicate with exactly these bytes is kept already, and give its number."""
    same = select(MailTable.id).where(col(MailTable.duplicate_of) == original, col(MailTable.digest) == digest)
    found = work.session.exec(same.limit(1)).one_or_none()
    if found is not None:
        again = update(MailTable).where(col(MailTable.id) == found).values(repeats=col(MailTable.repeats) + 1)
        work.session.exec(again)
    return found


def _id_was_used(work: Work, message_id: str | None) -> bool:
    """Whether another mail has that Message-ID; only asked where the content differs."""
    if not message_id:
        return False
    used = select(MailTable.id).where(col(MailTable.message_key) == key_of(message_id)).limit(1)
    return work.session.exec(used).one_or_none() is not None
