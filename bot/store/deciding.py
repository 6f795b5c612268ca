"""One mail's decision, from looking at its cases to its answers being due: one transaction."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime

from sqlmodel import col, select

from bot.errors import ConflictError, MailUnknownError, NotFlaggedError
from bot.model import Case, Entry, MailStatus, Outcome, Thread
from bot.notice import FiledNotice
from bot.secrets import Keyring
from bot.store import plain
from bot.store.chain import Note
from bot.store.errors import AlreadyDecidedError, LostClaimError, NotLockedError
from bot.store.inbox import bound_mail
from bot.store.notices import put_notices
from bot.store.outbox import neutral_since, put_in_outbox
from bot.store.register import bound_tax_number
from bot.store.tables import CaseTable, EntryTable, MailBytesTable, MailTable, TaxNumberTable
from bot.store.threads import find_thread, write_thread
from bot.store.values import Outgoing
from bot.store.work import Room, Work

_OPEN = (MailStatus.RECEIVED, MailStatus.WORKING)
_FINAL = (MailStatus.DONE, MailStatus.IGNORED, MailStatus.FLAGGED)


class Deciding:
    """A mail being decided: what it needs to see, and the one door to write what comes of it."""

    def __init__(self, work: Work, keyring: Keyring, row: MailTable, settled_by: str | None) -> None:
        """Take a begun transaction in which the mail's row is locked."""
        self._work = work
        self._keyring = keyring
        self._row = row
        self._settled_by = settled_by
        self._seen: dict[tuple[str, str], Case] = {}
        self.written = False
        self.whole = True
        """False while, and after, a `write` that did not come to its end: then nothing of it may be committed."""

    def cases(self, pairs: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Case]:
        """Give the case of each (offer, account), a new one where there is none, and keep others from them.

        Until this transaction ends no other one sees or changes them, so that two workers never
        decide on the same state. Ask for all of them at once: then two never wait for each other.
        """
        wanted = sorted(set(pairs))
        self._work.lock(*(f"case:{offer}:{account}" for offer, account in wanted))
        for offer, account in wanted:
            row = self._work.session.get(CaseTable, (offer, account), with_for_update=True, populate_existing=True)
            self._seen[offer, account] = Case(offer, account) if row is None else plain.loads(Case, row.body)
        return {pair: self._seen[pair] for pair in wanted}

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
        mail_id = self._mail_id
        entries = [(entry, plain.dumps(entry)) for entry in outcome.entries]
        for case in outcome.cases:
            self._write_case(case)
        for entry, body in entries:
            self._write_entry(entry, body)
        for thread in outcome.threads:
            write_thread(self._work, thread)
        if outcome.tin:
            for account in outcome.tin_accounts:
                self._keep_tax_number(account, outcome.tin)
        for answer in outgoing:
            put_in_outbox(self._work, self._keyring, answer, mail_id)
        self._write_mail(outcome.mail_status, reading_json, decision_json)
        by = self._settled_by or "bot"
        self._work.note(_decided(outcome, entries, mail_id, by))
        for event in outcome.events:
            self._work.note(Note(event.name, event.data, event.by, mail_id, event.offer, event.account))
        self.whole = True

    def file(self, notices: Sequence[FiledNotice]) -> None:
        """Keep the issuers' notices that stand in this mail, together with its decision."""
        put_notices(self._work, self._keyring, notices)

    @property
    def _mail_id(self) -> int:
        if self._row.id is None:
            raise MailUnknownError
        return self._row.id

    def _write_case(self, case: Case) -> None:
        before = self._seen.get((case.offer, case.account))
        if before is None:
            raise NotLockedError(f"The case of {case.account} in {case.offer} was not asked for before it was changed.")
        after = replace(case, version=before.version + 1)
        body = plain.dumps(after)
        row = self._work.session.get(CaseTable, (case.offer, case.account))
        if row is None:
            row = CaseTable(
                offer=case.offer, account=case.account, state="", version=0, changed=self._work.now, body=""
            )
        row.state, row.hold, row.version = after.state, after.hold, after.version
        row.changed, row.body = self._work.now, body
        self._work.session.add(row)
        self._work.session.flush()
        self._seen[case.offer, case.account] = after
        self._work.version("case", f"{case.offer} {case.account}", body, mail_id=self._mail_id)

    def _write_entry(self, entry: Entry, body: str) -> None:
        if (entry.offer, entry.account) not in self._seen:
            raise NotLockedError(f"The case of {entry.account} in {entry.offer} was not asked for before its record.")
        session = self._work.session
        row = session.exec(select(EntryTable).where(col(EntryTable.entry_id) == entry.entry_id)).one_or_none()
        if row is None:
            row = EntryTable(
                entry_id=entry.entry_id, offer="", account="", kind="", status="", reference="", body=""
            )  # fmt: skip
        row.offer, row.account, row.kind, row.status = entry.offer, entry.account, entry.kind, entry.status
        row.reference, row.recorded, row.supersedes = entry.reference, entry.recorded, entry.supersedes
        row.body = body
        session.add(row)
        session.flush()
        self._work.version("entry", entry.entry_id, body, by=self._settled_by or "bot", mail_id=self._mail_id)

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
                raise NotFlaggedError(f"Mail {mail_id} is {row.status}: it does not wait for a person.")
            if settled_by is None and row.status not in _OPEN:
                raise AlreadyDecidedError(f"Mail {mail_id} is {row.status} already.")
            if worker is not None and row.claimed_by != worker:
                raise LostClaimError(f"Mail {mail_id} is in the hands of {row.claimed_by or 'nobody'} now.")
            deciding = Deciding(work, self._keyring, row, settled_by)
            yield deciding
            if not deciding.whole:
                raise ConflictError(f"Mail {mail_id} could not be written whole, so nothing of it was.")


def _decided(outcome: Outcome, entries: list[tuple[Entry, str]], mail_id: int, by: str) -> Note:
    """Say in the log what a mail came to: its status and action, and each line of the record with its digest."""
    data = [("status", outcome.mail_status.value), ("action", outcome.decision.action.value)]
    for entry, body in entries:
        digest = hashlib.sha256(body.encode()).hexdigest()
        data.append((f"entry {entry.entry_id}", f"{entry.status.value} {digest}"))
    return Note("mail.decided", tuple(data), by, mail_id)
