"""What deciding a mail and any other change have in common: cases locked, seen, written with their record, answers due."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from sqlmodel import col, select

from bot.model import Case, Entry, Thread
from bot.secrets.sealing import Keyring
from bot.store import plain
from bot.store.cases import AT_ONCE, cases_in, rows_of
from bot.store.errors import NotLockedError
from bot.store.outbox import put_in_outbox
from bot.store.tables import CaseTable, EntryTable
from bot.store.threads import write_threads
from bot.store.values import Outgoing
from bot.store.work import Work

_ALL_CASES = "cases"
_MANY = 200
"""More cases than that are locked by one lock on all of them: a database has room for some thousand locks in all."""


class Writing:
    """A begun transaction in which cases may change, by whom, and because of which mail if any."""

    def __init__(self, work: Work, keyring: Keyring, by: str, mail_id: int | None = None) -> None:
        """Take a begun transaction. `by`: the name that versions and events bear."""
        self._work = work
        self._keyring = keyring
        self._by = by
        self._because_of = mail_id
        self._seen: dict[tuple[str, str], Case] = {}
        self._kept: dict[tuple[str, str], CaseTable] = {}

    def cases(self, pairs: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Case]:
        """Give the case of each (offer, account), a new one where there is none, and keep others from them.

        Until this transaction ends no other one sees or changes them, so that two workers never
        decide on the same state. Ask for all of them at once: then two never wait for each other.
        """
        wanted = sorted(set(pairs))
        many = len(wanted) > _MANY
        self._work.lock(_ALL_CASES, together=not many)
        if not many:
            self._work.lock(*(f"case:{offer}:{account}" for offer, account in wanted))
        rows = rows_of(self._work.session, wanted, locked=True)
        self._kept |= rows
        self._seen |= cases_in(self._work.session, wanted, rows)
        return {pair: self._seen[pair] for pair in wanted}

    def _write_all(
        self, cases: Iterable[Case], entries: Iterable[Entry], threads: Iterable[Thread], answers: Iterable[Outgoing]
    ) -> None:
        """Write cases, lines of the record, threads and answers due, in this order."""
        for case in cases:
            self._write_case(case)
        self._work.session.flush()
        self._write_entries(list(entries))
        write_threads(self._work, threads)
        put_in_outbox(self._work, self._keyring, answers, self._because_of)

    def _write_case(self, case: Case) -> None:
        before = self._seen.get((case.offer, case.account))
        if before is None:
            raise NotLockedError(f"The case of {case.account} in {case.offer} was not asked for before it was changed.")
        after = replace(case, version=before.version + 1)
        # What is promised stands with the promises, and is added when a case is given out.
        body = plain.dumps(replace(after, promised=Decimal(0)))
        row = self._kept.get((case.offer, case.account))
        if row is None:
            row = CaseTable(
                offer=case.offer, account=case.account, state="", version=0, changed=self._work.now, body=""
            )
            self._kept[case.offer, case.account] = row
        row.state, row.hold, row.version = after.state, after.hold, after.version
        row.changed, row.body = self._work.now, body
        self._work.session.add(row)
        self._seen[case.offer, case.account] = after
        self._work.version("case", f"{case.offer} {case.account}", body, by=self._by, mail_id=self._because_of)

    def _write_entries(self, entries: Sequence[Entry]) -> None:
        """Write lines of the record, new or changed, and a version of each."""
        session = self._work.session
        names = sorted({entry.entry_id for entry in entries})
        rows: dict[str, EntryTable] = {}
        for begin in range(0, len(names), AT_ONCE):
            some = select(EntryTable).where(col(EntryTable.entry_id).in_(names[begin : begin + AT_ONCE]))
            rows |= {row.entry_id: row for row in session.exec(some)}
        for entry in entries:
            if (entry.offer, entry.account) not in self._seen:
                raise NotLockedError(
                    f"The case of {entry.account} in {entry.offer} was not asked for before its record."
                )
            row = rows.get(entry.entry_id)
            if row is None:
                row = rows[entry.entry_id] = EntryTable(
                    entry_id=entry.entry_id, offer="", account="", kind="", status="", reference="", body=""
                )
            row.offer, row.account, row.kind, row.status = entry.offer, entry.account, entry.kind, entry.status
            row.reference, row.recorded, row.supersedes = entry.reference, entry.recorded, entry.supersedes
            row.body = body = plain.dumps(entry)
            session.add(row)
            self._work.version("entry", entry.entry_id, body, by=self._by, mail_id=self._because_of)
        session.flush()


def digests(entries: Iterable[Entry]) -> tuple[tuple[str, str], ...]:
    """Say for the log what each line of the record became: its status and the digest of its whole content."""
    return tuple(
        (f"entry {entry.entry_id}", f"{entry.status.value} {hashlib.sha256(plain.dumps(entry).encode()).hexdigest()}")
        for entry in entries
    )
