"""Looking at what is kept: mails, cases, the record, and how much there is of each."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import exists, or_
from sqlalchemy.orm import aliased
from sqlmodel import Session, SQLModel, col, func, select

from bot.errors import MailUnknownError
from bot.model import Case, CaseState, Entry, MailStatus, Status
from bot.store import plain
from bot.store.cases import cases_in, rows_of
from bot.store.chain import Note
from bot.store.inbox import bound_mail
from bot.store.settled import drop_proposals, not_flagged
from bot.store.tables import REPLY_STATES, CaseTable, EntryTable, MailBytesTable, MailTable, ReplyTable
from bot.store.values import Counts, MailRow, StoredMail
from bot.store.work import Room
from nlp.instruction import Kind


class Record(Room):
    """The doors for those who look, and for staff who settle."""

    def entries(self, offer: str | None = None, *, standing_only: bool = True) -> list[Entry]:
        """List the lines of the record, in the order in which they were first written.

        `standing_only`: what stands now: accepted instructions (PACK) that no recorded one
        superseded. Otherwise also what is pending, superseded, withdrawn or rejected.
        """
        wanted = select(EntryTable).order_by(col(EntryTable.number))
        if offer is not None:
            wanted = wanted.where(col(EntryTable.offer) == offer)
        if standing_only:
            later = aliased(EntryTable)
            superseded = exists().where(
                col(later.supersedes) == col(EntryTable.entry_id),
                or_(col(later.recorded).is_not(None), col(later.status) == Status.PACK),
            )
            wanted = wanted.where(
                col(EntryTable.status) == Status.PACK, col(EntryTable.kind) == Kind.INSTRUCTION, ~superseded
            )
        with self._database.read() as session:
            return [plain.loads(Entry, row.body) for row in session.exec(wanted)]

    def entry(self, entry_id: str) -> Entry | None:
        """Give that line of the record, or None."""
        with self._database.read() as session:
            row = session.exec(select(EntryTable).where(col(EntryTable.entry_id) == entry_id)).one_or_none()
            return None if row is None else plain.loads(Entry, row.body)

    def cases(self, offer: str | None = None) -> list[Case]:
        """List the cases by offer and account."""
        wanted = select(CaseTable).order_by(col(CaseTable.offer), col(CaseTable.account))
        if offer is not None:
            wanted = wanted.where(col(CaseTable.offer) == offer)
        with self._database.read() as session:
            return [plain.loads(Case, row.body) for row in session.exec(wanted)]

    def cases_of(self, pairs: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Case]:
        """Give those cases as they are now, new ones where there is none; to look at, not to change."""
        wanted = set(pairs)
        with self._database.read() as session:
            return cases_in(session, wanted, rows_of(session, wanted))

    def counts(self) -> Counts:
        """Count mails by status, cases by state and replies by state, each word present, also with 0."""
        with self._database.read() as session:
            oldest = session.exec(
                select(func.min(MailTable.received)).where(
                    col(MailTable.status).in_((MailStatus.RECEIVED, MailStatus.WORKING))
                )
            ).one()
            return Counts(
                mails=_counted(session, MailTable, "status", [status.value for status in MailStatus]),
                cases=_counted(session, CaseTable, "state", [state.value for state in CaseState]),
                replies=_counted(session, ReplyTable, "state", list(REPLY_STATES)),
                oldest_waiting=oldest,
            )

    def mails(
        self, status: MailStatus | None = None, *, newest_first: bool = False, limit: int | None = None
    ) -> list[MailRow]:
        """List mails without their content, by receipt, the oldest first unless said otherwise."""
        order = (col(MailTable.received), col(MailTable.id))
        wanted = select(MailTable).order_by(*([one.desc() for one in order] if newest_first else order))
        if status is not None:
            wanted = wanted.where(col(MailTable.status) == status)
        if limit is not None:
            wanted = wanted.limit(limit)
        with self._database.read() as session:
            return [mail_row(row) for row in session.exec(wanted)]

    def flagged(self) -> list[MailRow]:
        """List the mails that wait for a person, the oldest first."""
        return self.mails(MailStatus.FLAGGED)

    def mail(self, mail_id: int) -> StoredMail:
        """Give a mail whole, unsealed; raises MailUnknownError where there is none."""
        with self._database.read() as session:
            row = session.get(MailTable, mail_id)
            content = session.get(MailBytesTable, mail_id)
            if row is None or content is None:
                raise MailUnknownError(f"There is no mail {mail_id}.")
            return StoredMail(
                row=mail_row(row),
                raw=self._keyring.unseal(content.raw, bound_mail(mail_id)),
                reading_json=self._unsealed_words(content.reading, mail_id, "reading"),
                decision_json=self._unsealed_words(content.decision, mail_id, "decision"),
            )

    def settle(self, mail_id: int, by: str, how: str) -> None:
        """Say that a flagged mail needs no one any more: who settled it, and how, in words.

        Raises MailUnknownError, or NotFlaggedError where it waits for nobody. Where settling means
        deciding anew, use `deciding(mail_id, settled_by=…)` instead.
        """
        with self._work() as work:
            row = work.session.get(MailTable, mail_id, with_for_update=True)
            if row is None:
                raise MailUnknownError(f"There is no mail {mail_id}.")
            if row.status != MailStatus.FLAGGED:
                raise not_flagged(row)
            row.status, row.settled_by, row.settled_how = MailStatus.DONE, by, how
            drop_proposals(work, mail_id, by)
            work.note(Note("mail.settled", (("how", how),), by, mail_id))

    def _unsealed_words(self, sealed: bytes | None, mail_id: int, part: str) -> str | None:
        return None if sealed is None else self._keyring.unseal(sealed, bound_mail(mail_id, part)).decode()


def _counted(session: Session, table: type[SQLModel], column: str, words: list[str]) -> dict[str, int]:
    """Count the rows of each word."""
    by = getattr(table, column)
    found: dict[str, int] = dict(session.exec(select(by, func.count()).group_by(by)).all())
    return {word: found.get(word, 0) for word in words}


def mail_row(row: MailTable) -> MailRow:
    """Give a mail's row as a value."""
    return MailRow(
        mail_id=row.id or 0,
        status=MailStatus(row.status),
        received=row.received,
        message_id=row.message_id,
        sender=row.sender,
        via=row.via,
        attempts=row.attempts,
        cause=row.cause,
        duplicate_of=row.duplicate_of,
        repeats=row.repeats,
        reused_message_id=row.reused_message_id,
        too_big=row.too_big,
        decided=row.decided,
        settled_by=row.settled_by,
        settled_how=row.settled_how,
    )
