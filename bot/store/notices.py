"""Issuers' notices: kept with the decision of their mail, listed, and settled by staff."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlmodel import col, select

from bot.errors import NoticeError
from bot.notices.notice import FiledNotice, Proposal, Standing, proposes
from bot.secrets.sealing import Keyring
from bot.store import plain
from bot.store.chain import Note
from bot.store.columns import key_of
from bot.store.tables import MailTable
from bot.store.tables_notices import NoticeTable
from bot.store.work import Room, Work
from nlp.notices import Notice


@dataclass(frozen=True, slots=True)
class _Body:
    """What of a notice is sealed: the words of its mail."""

    source: str
    notice: Notice


def bound_notice(mail_id: int, source_key: str) -> str:
    """Name what a sealed notice is bound to."""
    return f"notice:{mail_id}:{source_key}"


def put_notices(work: Work, keyring: Keyring, notices: Sequence[FiledNotice]) -> None:
    """Keep the notices of a mail that is being decided; those that are kept already stay as they are."""
    for filed in notices:
        key = key_of(filed.source)
        same = select(NoticeTable.number).where(
            col(NoticeTable.mail_id) == filed.mail_id, col(NoticeTable.source_key) == key
        )
        if work.session.exec(same).one_or_none() is not None:
            continue
        until = filed.notice.new_expiration
        body = plain.dumps(_Body(filed.source, filed.notice)).encode()
        row = NoticeTable(
            mail_id=filed.mail_id,
            source_key=key,
            offer=filed.offer,
            form=filed.notice.form,
            received=filed.received,
            standing=filed.standing,
            until=until.instant if until else None,
            proposal=filed.proposal,
            body=keyring.seal(body, bound_notice(filed.mail_id, key)),
        )
        work.session.add(row)
        work.session.flush()
        work.note(_note("notice.filed", row))


class Notices(Room):
    """The doors to issuers' notices."""

    def notices(self, offer: str | None = None, *, mail_id: int | None = None) -> list[FiledNotice]:
        """List notices, oldest first: all, those of an offer, or those of a mail."""
        wanted = select(NoticeTable, MailTable.sender).join(MailTable, col(MailTable.id) == col(NoticeTable.mail_id))
        if offer is not None:
            wanted = wanted.where(col(NoticeTable.offer) == offer)
        if mail_id is not None:
            wanted = wanted.where(col(NoticeTable.mail_id) == mail_id)
        with self._database.read() as session:
            return [self._filed(row, sender) for row, sender in session.exec(wanted.order_by(col(NoticeTable.number)))]

    def notice(self, number: int) -> FiledNotice:
        """Give that notice. Raises NoticeError where there is none."""
        with self._database.read() as session:
            row = session.get(NoticeTable, number)
            if row is None:
                raise NoticeError(f"there is no notice {number}; `notices` lists those there are")
            return self._filed(row, session.get_one(MailTable, row.mail_id).sender)

    def settle_notice(self, number: int, proposal: Proposal, by: str, offer: str | None) -> FiledNotice:
        """Note that a person approved or dropped what a notice proposes.

        What is approved settles every waiting notice of the same offer that proposes the same: issuer, agent
        and depository all announce one change. Raises NoticeError where it does not wait (any more).
        """
        with self._work() as work:
            work.lock("notices")
            row = work.session.get(NoticeTable, number, populate_existing=True)
            if row is None or row.proposal != Proposal.WAITING:
                raise NoticeError(f"notice {number} proposes nothing that waits for approval")
            row.offer = row.offer or offer
            alike = [row]
            if proposal is Proposal.APPROVED:
                same = select(NoticeTable).where(
                    col(NoticeTable.offer) == row.offer,
                    col(NoticeTable.until) == row.until,
                    col(NoticeTable.proposal) == Proposal.WAITING,
                    col(NoticeTable.number) != number,
                )
                wanted = proposes(self._filed(row, "").notice)
                alike += [
                    one for one in work.session.exec(same).all() if proposes(self._filed(one, "").notice) == wanted
                ]
            for one in alike:
                one.proposal, one.settled_by, one.settled_at = proposal, by, work.now
                work.session.add(one)
                work.note(_note(f"notice.{proposal.value}", one, by))
        return self.notice(number)

    def _filed(self, row: NoticeTable, sender: str) -> FiledNotice:
        sealed = self._keyring.unseal(row.body, bound_notice(row.mail_id, row.source_key))
        body = plain.loads(_Body, sealed.decode())
        filed = FiledNotice(
            row.mail_id, body.source, row.received, sender, Standing(row.standing), row.offer, body.notice
        )
        return replace(
            filed,
            number=row.number or 0,
            proposal=Proposal(row.proposal),
            settled_by=row.settled_by,
            settled_at=row.settled_at,
        )


def _note(name: str, row: NoticeTable, by: str = "bot") -> Note:
    """The event of a notice: its number, form and what it proposes, without a word of it."""
    data = (
        ("notice", str(row.number)),
        ("form", row.form),
        ("standing", str(row.standing)),
        ("proposal", str(row.proposal)),
        ("until", row.until.isoformat() if row.until else ""),
    )
    return Note(name, data, by, row.mail_id, row.offer)
