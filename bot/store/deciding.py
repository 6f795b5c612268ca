"""One mail's decision, from looking at its cases to its answers being due: one transaction."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

from sqlmodel import col, select

from bot.errors import ConflictError, MailUnknownError
from bot.model import MailStatus, Outcome, Thread
from bot.notices.notice import FiledNotice
from bot.secrets.sealing import Keyring
from bot.store.chain import Note
from bot.store.errors import AlreadyDecidedError, LostClaimError
from bot.store.inbox import bound_mail
from bot.store.notices import put_notices
from bot.store.outbox import neutral_since
from bot.store.protects import write_protects
from bot.store.reach import write_reach
from bot.store.register import bound_tax_number
from bot.store.settled import drop_proposals, not_flagged
from bot.store.tables import MailBytesTable, MailTable, TaxNumberTable
from bot.store.threads import find_thread
from bot.store.values import Outgoing
from bot.store.waiting import write_summary
from bot.store.work import Room, Work
from bot.store.writing import Writing, digests

_OPEN = (MailStatus.RECEIVED, MailStatus.WORKING)
_FINAL = (MailStatus.DONE, MailStatus.IGNORED, MailStatus.FLAGGED)


class Deciding(Writing):
    """A mail being decided: what it needs to see, and the one door to write what comes of it."""

    def __init__(self, work: Work, keyring: Keyring, row: MailTable, settled_by: str | None) -> None:
        """Take a begun transaction in which the mail's row is locked."""
        if row.id is None:
            raise MailUnknownError
        super().__init__(work, keyring, settled_by or "bot", row.id)
        self._mail_id = row.id
        self._row = row
        self._settled_by = settled_by
        self.written = False
        self.whole = True
        """False while, and after, a `write` that did not come to its end: then nothing of it may be committed."""

    def thread(self, references: Sequence[str], message_ids: Sequence[str]) -> Thread | None:
        """Find the answer of ours that a mail speaks of; see `find_thread`."""
        return find_thread(self._work.session, references, message_ids)

    def neutral_sent_since(self, address: str, since: datetime) -> int:
        """Count the neutral receipts for that address, sent or due, since that instant."""
        return neutral_since(self._work.session, address, since)

    def write(
        self,
        outcome: Outcome,
        outgoing: Sequence[Outgoing],
        reading_json: str,
        decision_json: str = "",
    ) -> None:
        """Write everything that this mail changes; it all becomes true together when the `with` ends.

        `reading_json` and `decision_json` must not hold a whole taxpayer number; they are kept
        sealed. The store counts the cases' versions itself. Raises NotLockedError for a case that
        was not asked for by `cases`, AlreadyDecidedError at a second call, and ValueError for an
        outcome that leaves the mail unfinished.
        """
        if self.written:
            raise AlreadyDecidedError(f"Mail {self._row.id} is written already.")
        if outcome.mail_status not in _FINAL:
            raise ValueError(f"A decided mail is not {outcome.mail_status}.")
        self.written, self.whole = True, False
        self._write_all(outcome.cases, outcome.entries, outcome.threads, outgoing)
        if outcome.tin:
            for account in outcome.tin_accounts:
                self._keep_tax_number(account, outcome.tin)
        write_reach(self._work, outcome.bounced, outcome.reached, self._mail_id)
        write_protects(self._work, outcome.protects, self._by)
        self._write_mail(outcome.mail_status, reading_json, decision_json)
        changed = [case.account for case in outcome.cases]
        write_summary(self._work.session, self._mail_id, reading_json, changed)
        decided = (("status", outcome.mail_status.value), ("action", outcome.decision.action.value))
        self._work.note(Note("mail.decided", (*decided, *digests(outcome.entries)), self._by, self._mail_id))
        for event in outcome.events:
            self._work.note(Note(event.name, event.data, event.by, self._mail_id, event.offer, event.account))
        self.whole = True

    def file(self, notices: Sequence[FiledNotice]) -> None:
        """Keep the issuers' notices that stand in this mail, together with its decision."""
        put_notices(self._work, self._keyring, notices)

    def _keep_tax_number(self, account: str, number: str) -> None:
        sealed = self._keyring.seal(number.encode(), bound_tax_number(account, self._mail_id))
        self._work.session.add(
            TaxNumberTable(account=account, mail_id=self._mail_id, kept=self._work.now, sealed=sealed)
        )

    def _write_mail(self, status: MailStatus, reading_json: str, decision_json: str) -> None:
        row = self._row
        row.status, row.decided, row.cause = status, self._work.now, None
        row.claimed_by, row.lease_until = None, None
        if self._settled_by is not None:
            row.settled_by, row.settled_how = self._settled_by, "decided again"
            drop_proposals(self._work, self._mail_id, self._settled_by)
        content = self._work.session.get_one(MailBytesTable, self._mail_id)
        content.reading = self._sealed("reading", reading_json)
        content.decision = self._sealed("decision", decision_json)
        self._work.session.add_all([row, content])

    def _sealed(self, part: str, words: str) -> bytes | None:
        return self._keyring.seal(words.encode(), bound_mail(self._mail_id, part)) if words else None


class Decisions(Room):
    """The door to decide a mail."""

    @contextmanager
    def deciding(self, mail_id: int, *, worker: str | None = None, settled_by: str | None = None) -> Iterator[Deciding]:
        """Give everything needed to decide a mail; what is written becomes true when the `with` ends well.

        `worker`: raises LostClaimError where another one has taken the mail over meanwhile.
        `settled_by`: the name of the staff member who settles a flagged mail by having it decided
        again; raises NotFlaggedError where it waits for nobody. Otherwise raises
        AlreadyDecidedError where it was decided before, and MailUnknownError where there is none.
        """
        with self._work() as work:
            wanted = select(MailTable).where(col(MailTable.id) == mail_id).with_for_update(key_share=True)
            row = work.session.exec(wanted).one_or_none()
            if row is None:
                raise MailUnknownError(f"There is no mail {mail_id}.")
            if settled_by is not None and row.status != MailStatus.FLAGGED:
                raise not_flagged(row)
            if settled_by is None and row.status not in _OPEN:
                raise AlreadyDecidedError(f"Mail {mail_id} is {row.status} already.")
            if worker is not None and row.claimed_by != worker:
                raise LostClaimError(f"Mail {mail_id} is in the hands of {row.claimed_by or 'nobody'} now.")
            deciding = Deciding(work, self._keyring, row, settled_by)
            yield deciding
            if not deciding.whole:
                raise ConflictError(f"Mail {mail_id} could not be written whole, so nothing of it was.")
