"""What deciding a mail and any other change have in common: cases locked, seen, written with their record, answers due."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from sqlmodel import col, select

from bot.model import Case, Entry, Thread
from bot.secrets import Keyring
from bot.store import plain
from bot.store.errors import NotLockedError
from bot.store.outbox import put_in_outbox
from bot.store.protects import promised
from bot.store.tables import CaseTable, EntryTable
from bot.store.threads import write_thread
from bot.store.values import Outgoing
from bot.store.work import Work


class Writing:
    """A begun transaction in which cases may change, by whom, and because of which mail if any."""

    def __init__(self, work: Work, keyring: Keyring, by: str, mail_id: int | None = None) -> None:
        """Take a begun transaction. `by`: the name that versions and events bear."""
        self._work = work
        self._keyring = keyring
        self._by = by
        self._because_of = mail_id
        self._seen: dict[tuple[str, str], Case] = {}

    def cases(self, pairs: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Case]:
        """Give the case of each (offer, account), a new one where there is none, and keep others from them.

        Until this transaction ends no other one sees or changes them, so that two workers never
        decide on the same state. Ask for all of them at once: then two never wait for each other.
        """
        wanted = sorted(set(pairs))
        self._work.lock(*(f"case:{offer}:{account}" for offer, account in wanted))
        for offer, account in wanted:
            row = self._work.session.get(CaseTable, (offer, account), with_for_update=True, populate_existing=True)
            case = Case(offer, account) if row is None else plain.loads(Case, row.body)
            self._seen[offer, account] = replace(case, promised=promised(self._work.session, offer, account))
        return {pair: self._seen[pair] for pair in wanted}

    def _write_all(
        self, cases: Iterable[Case], entries: Iterable[Entry], threads: Iterable[Thread], answers: Iterable[Outgoing]
    ) -> None:
        """Write cases, lines of the record, threads and answers due, in this order."""
        for case in cases:
            self._write_case(case)
        for entry in entries:
            self._write_entry(entry, plain.dumps(entry))
        for thread in threads:
            write_thread(self._work, thread)
        for answer in answers:
            put_in_outbox(self._work, self._keyring, answer, self._because_of)

    def _write_case(self, case: Case) -> None:
        before = self._seen.get((case.offer, case.account))
        if before is None:
            raise NotLockedError(f"The case of {case.account} in {case.offer} was not asked for before it was changed.")
        after = replace(case, version=before.version + 1)
        # What is promised stands with the promises, and is added when a case is given out.
        body = plain.dumps(replace(after, promised=Decimal(0)))
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
        self._work.version("case", f"{case.offer} {case.account}", body, by=self._by, mail_id=self._because_of)

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
        self._work.version("entry", entry.entry_id, body, by=self._by, mail_id=self._because_of)


def digests(entries: Iterable[Entry]) -> tuple[tuple[str, str], ...]:
    """Say for the log what each line of the record became: its status and the digest of its whole content."""
    return tuple(
        (f"entry {entry.entry_id}", f"{entry.status.value} {hashlib.sha256(plain.dumps(entry).encode()).hexdigest()}")
        for entry in entries
    )
