"""What staff do beside deciding: take a mail upon them, look at it, write a note, propose, keep a scan, label a sentence."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlmodel import col, delete, select

from bot.errors import ConflictError, MailUnknownError
from bot.model import MailStatus
from bot.store.chain import Note
from bot.store.inbox import bound_mail
from bot.store.tables import MailBytesTable, MailTable
from bot.store.tables_console import (
    AssignmentTable,
    ExampleTable,
    PaperTable,
    PresenceTable,
    ProposalTable,
    RemarkTable,
)
from bot.store.values_console import Example, Paper, Proposal, Remark
from bot.store.waiting import write_summary
from bot.store.work import Room, Work

_NOBODY_KNOWS = b"-"
"""Stands in a sealed column for the moment between a row's number being known and its content being sealed to it."""


class DeskWork(Room):
    """The doors for what staff do by themselves."""

    def assign(self, mail_id: int, person: str | None, by: str) -> None:
        """Give a mail to a person, or with None to nobody. Raises MailUnknownError."""
        with self._work() as work:
            _must_be(work, mail_id)
            row = work.session.get(AssignmentTable, mail_id)
            if row is None and person is None:
                return
            if person is None:
                work.session.delete(row)
            else:
                row = row or AssignmentTable(mail_id=mail_id, person="", at=work.now)
                row.person, row.at = person, work.now
                work.session.add(row)
            work.note(Note("mail.assigned", (("to", person or "nobody"),), by, mail_id))

    def assignee(self, mail_id: int) -> str | None:
        """Tell who has taken that mail."""
        with self._database.read() as session:
            row = session.get(AssignmentTable, mail_id)
            return None if row is None else row.person

    def seen_by(self, mail_id: int, person: str, now: datetime, *, within: timedelta) -> list[str]:
        """Say that this person looks at that mail, and tell who else has looked within that time. Real clock."""
        with self._work() as work:
            work.session.exec(delete(PresenceTable).where(col(PresenceTable.seen) < now - within))
            row = work.session.get(PresenceTable, (mail_id, person))
            row = row or PresenceTable(mail_id=mail_id, person=person, seen=now)
            row.seen = now
            work.session.add(row)
            work.session.flush()
            others = select(PresenceTable.person).where(
                col(PresenceTable.mail_id) == mail_id, col(PresenceTable.person) != person
            )
            return sorted(work.session.exec(others))

    def remark(
        self,
        kind: str,
        words: str,
        by: str,
        *,
        mail_id: int | None = None,
        offer: str | None = None,
        account: str | None = None,
    ) -> int:
        """Keep what somebody wrote down, sealed; gives its number. The event has the number and not the words."""
        with self._work() as work:
            row = RemarkTable(
                kind=kind, by=by, at=work.now, mail_id=mail_id, offer=offer, account=account, sealed=_NOBODY_KNOWS
            )
            work.session.add(row)
            work.session.flush()
            number = row.number or 0
            row.sealed = self._keyring.seal(words.encode(), f"remark:{number}")
            work.session.add(row)
            work.note(Note(f"remark.{kind}", (("remark", str(number)),), by, mail_id, offer, account))
            return number

    def remarks(
        self, *, mail_id: int | None = None, offer: str | None = None, account: str | None = None
    ) -> list[Remark]:
        """List what was written down about a mail, or about a case, oldest first."""
        wanted = select(RemarkTable).order_by(col(RemarkTable.number))
        for column, value in (
            (RemarkTable.mail_id, mail_id),
            (RemarkTable.offer, offer),
            (RemarkTable.account, account),
        ):
            if value is not None:
                wanted = wanted.where(col(column) == value)
        with self._database.read() as session:
            return [
                Remark(
                    row.number or 0,
                    row.kind,
                    row.by,
                    row.at,
                    row.mail_id,
                    row.offer,
                    row.account,
                    self._keyring.unseal(row.sealed, f"remark:{row.number}").decode(),
                )
                for row in session.exec(wanted)
            ]

    def propose(
        self,
        kind: str,
        content: Mapping[str, str],
        because: tuple[str, ...],
        by: str,
        *,
        mail_id: int | None = None,
        offer: str | None = None,
        account: str | None = None,
    ) -> int:
        """Keep what somebody wants done until another one has looked at it; gives its number.

        Raises ConflictError where something is proposed for that mail already.
        """
        with self._work() as work:
            work.lock(f"propose:{mail_id}")
            same = select(ProposalTable).where(
                col(ProposalTable.mail_id) == mail_id, col(ProposalTable.state) == "open"
            )
            if mail_id is not None and work.session.exec(same).first() is not None:
                raise ConflictError("Something is proposed for this mail already: it is approved or refused first.")
            row = ProposalTable(
                kind=kind,
                by=by,
                at=work.now,
                mail_id=mail_id,
                offer=offer,
                account=account,
                because=" ".join(because),
                state="open",
                sealed=_NOBODY_KNOWS,
            )
            work.session.add(row)
            work.session.flush()
            number = row.number or 0
            row.sealed = self._keyring.seal(json.dumps(dict(content)).encode(), f"proposal:{number}")
            work.session.add(row)
            data = (("proposal", str(number)), ("act", kind), ("because", row.because))
            work.note(Note("proposal.made", data, by, mail_id, offer, account))
            return number

    def proposals(self, *, mail_id: int | None = None, open_only: bool = True, newest: int = 200) -> list[Proposal]:
        """List proposals, newest first: all, or those for one mail."""
        wanted = select(ProposalTable).order_by(col(ProposalTable.number).desc()).limit(newest)
        if mail_id is not None:
            wanted = wanted.where(col(ProposalTable.mail_id) == mail_id)
        if open_only:
            wanted = wanted.where(col(ProposalTable.state) == "open")
        with self._database.read() as session:
            return [self._proposal(row) for row in session.exec(wanted)]

    def proposal(self, number: int) -> Proposal | None:
        """Give that proposal, or None."""
        with self._database.read() as session:
            row = session.get(ProposalTable, number)
            return None if row is None else self._proposal(row)

    def settle_proposal(self, number: int, state: str, by: str, *, why: str = "", given: str = "open") -> Proposal:
        """Turn a proposal from one state (`given`) to another, by one person and once.

        The event bears `by`; `why` is kept with it where it is not empty. Raises ConflictError where another one was faster.
        """
        with self._work() as work:
            row = work.session.get(ProposalTable, number, with_for_update=True)
            if row is None or row.state != given:
                raise ConflictError(f"Proposal {number} is {row.state if row else 'unknown'}: look at it again.")
            row.state = state
            row.settled_by, row.settled_at = (None, None) if state == "open" else (by, work.now)
            work.session.add(row)
            data = [("proposal", str(number)), ("act", row.kind), ("by_first", row.by)]
            data += [("why", why)] if why else []
            name = "proposal.reopened" if state == "open" else f"proposal.{state}"
            work.note(Note(name, tuple(data), by, row.mail_id, row.offer, row.account))
            return self._proposal(row)

    def _proposal(self, row: ProposalTable) -> Proposal:
        content: dict[str, str] = json.loads(self._keyring.unseal(row.sealed, f"proposal:{row.number}"))
        return Proposal(
            row.number or 0,
            row.kind,
            row.by,
            row.at,
            row.mail_id,
            row.offer,
            row.account,
            tuple(row.because.split()),
            row.state,
            row.settled_by,
            row.settled_at,
            content,
        )

    def keep_paper(self, name: str, content_type: str, content: bytes, by: str, *, offer: str, account: str) -> int:
        """Keep a scan, sealed; gives its number."""
        with self._work() as work:
            row = PaperTable(
                name=name,
                content_type=content_type,
                by=by,
                at=work.now,
                offer=offer,
                account=account,
                sealed=_NOBODY_KNOWS,
            )
            work.session.add(row)
            work.session.flush()
            row.sealed = self._keyring.seal(content, f"paper:{row.number}")
            work.session.add(row)
            work.note(Note("paper.kept", (("paper", str(row.number)),), by, None, offer, account))
            return row.number or 0

    def papers(self, offer: str, account: str) -> list[Paper]:
        """List the scans of a case, oldest first, without their content."""
        wanted = select(PaperTable).where(col(PaperTable.offer) == offer, col(PaperTable.account) == account)
        with self._database.read() as session:
            rows = session.exec(wanted.order_by(col(PaperTable.number))).all()
            return [
                Paper(row.number or 0, row.name, row.content_type, row.by, row.at, row.offer, row.account)
                for row in rows
            ]

    def paper(self, number: int) -> Paper | None:
        """Give that scan whole, or None."""
        with self._database.read() as session:
            row = session.get(PaperTable, number)
            if row is None:
                return None
            content = self._keyring.unseal(row.sealed, f"paper:{number}")
            return Paper(number, row.name, row.content_type, row.by, row.at, row.offer, row.account, content)

    def keep_example(self, mail_id: int, line: str, by: str) -> int:
        """Keep a sentence of a mail with what it really does, sealed; gives its number. Raises MailUnknownError."""
        with self._work() as work:
            _must_be(work, mail_id)
            row = ExampleTable(mail_id=mail_id, by=by, at=work.now, sealed=_NOBODY_KNOWS)
            work.session.add(row)
            work.session.flush()
            row.sealed = self._keyring.seal(line.encode(), f"example:{row.number}")
            work.session.add(row)
            work.note(Note("example.kept", (("example", str(row.number)),), by, mail_id))
            return row.number or 0

    def examples(self, mail_id: int | None = None) -> list[Example]:
        """List the labelled sentences, oldest first: all, or those of one mail."""
        wanted = select(ExampleTable).order_by(col(ExampleTable.number))
        if mail_id is not None:
            wanted = wanted.where(col(ExampleTable.mail_id) == mail_id)
        with self._database.read() as session:
            return [
                Example(
                    row.number or 0,
                    row.mail_id,
                    row.by,
                    row.at,
                    self._keyring.unseal(row.sealed, f"example:{row.number}").decode(),
                )
                for row in session.exec(wanted)
            ]

    def reopen(self, mail_id: int, reading_json: str, by: str) -> None:
        """Let a mail that staff settled wait for a person again, with its reading as it would be judged now.

        Raises MailUnknownError, or ConflictError where no member of staff has settled it.
        """
        with self._work() as work:
            row = _must_be(work, mail_id)
            if row.status != MailStatus.DONE or row.settled_by is None:
                raise ConflictError(f"Mail {mail_id} is {row.status}, and nobody of the staff has settled it.")
            row.status, row.settled_by, row.settled_how = MailStatus.FLAGGED, None, None
            content = work.session.get_one(MailBytesTable, mail_id)
            content.reading = self._keyring.seal(reading_json.encode(), bound_mail(mail_id, "reading"))
            work.session.add_all([row, content])
            write_summary(work.session, mail_id, reading_json)
            work.note(Note("mail.reopened", by=by, mail_id=mail_id))


def _must_be(work: Work, mail_id: int) -> MailTable:
    """Lock that mail's row; raises MailUnknownError where there is none."""
    row = work.session.exec(
        select(MailTable).where(col(MailTable.id) == mail_id).with_for_update(key_share=True)
    ).one_or_none()
    if row is None:
        raise MailUnknownError(f"There is no mail {mail_id}.")
    return row
