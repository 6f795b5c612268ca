"""Hand-over: an offer's books read at one moment, batches frozen whole, their files given again, acknowledgements kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from sqlmodel import Session, col, select

from bot.errors import ConflictError, HandoverError
from bot.handover.acknowledgements import Acknowledgement
from bot.handover.batches import Batch
from bot.handover.books import Books
from bot.model import Case, Entry, Event
from bot.protect import Protect
from bot.store import plain
from bot.store.chain import Note
from bot.store.changing import Changing
from bot.store.tables import CaseTable, EntryTable, VersionTable
from bot.store.tables_handover import AcknowledgementTable, BatchFileTable, BatchTable
from bot.store.tables_protects import ProtectTable
from bot.store.work import Room
from nlp.context import Account


def bound_file(offer: str, number: int, name: str) -> str:
    """Name what a file of a batch is bound to."""
    return f"batch:{offer}:{number}:{name}"


class HandingOver(Changing):
    """An offer whose next batch is being frozen: nobody else freezes one meanwhile."""

    def books(self, offer: str) -> Books:
        """Read the offer's books as they are now."""
        return _books(self._work.session, offer)

    def freeze(self, batch: Batch, files: Mapping[str, bytes], cases: Sequence[Case]) -> None:
        """Write the batch with its files, and the cases that it changed; all become true together."""
        self.whole = False
        session = self._work.session
        session.add(
            BatchTable(offer=batch.offer, number=batch.number, made=batch.made, by=batch.by, body=plain.dumps(batch))
        )
        for name, content in files.items():
            sealed = self._keyring.seal(content, bound_file(batch.offer, batch.number, name))
            session.add(BatchFileTable(offer=batch.offer, number=batch.number, name=name, content=sealed))
        data = (
            ("batch", str(batch.number)),
            ("lines", str(len(batch.lines))),
            ("held_back", str(len(batch.held))),
            ("files", str(len(files))),
        )
        self._work.note(Note("handed_over", data, batch.by, None, batch.offer))
        self.write(cases=cases)


class Handover(Room):
    """The doors for reconciliation and hand-over."""

    def books(self, offer: str) -> Books:
        """Give everything that is kept about an offer, as it was at one moment."""
        with self._database.read() as session:
            return _books(session, offer)

    @contextmanager
    def handing_over(self, offer: str, by: str) -> Iterator[HandingOver]:
        """Give the door to freeze the offer's next batch; what is written becomes true when the `with` ends well."""
        with self._work() as work:
            work.lock(f"handover:{offer}")
            door = HandingOver(work, self._keyring, by)
            yield door
            if not door.whole:
                raise ConflictError("The batch could not be written whole, so nothing of it was.")

    def batch_files(self, offer: str, number: int) -> dict[str, bytes]:
        """Give the files of a batch, the same bytes as when it was frozen. Raises HandoverError where there is none."""
        with self._database.read() as session:
            if session.get(BatchTable, (offer, number)) is None:
                raise HandoverError(f"{offer} has no batch {number}; `handover {offer} --list` shows those there are.")
            wanted = select(BatchFileTable).where(
                col(BatchFileTable.offer) == offer, col(BatchFileTable.number) == number
            )
            rows = session.exec(wanted.order_by(col(BatchFileTable.name))).all()
            return {row.name: self._keyring.unseal(row.content, bound_file(offer, number, row.name)) for row in rows}

    def keep_acknowledgement(self, acknowledgement: Acknowledgement, counts: Sequence[tuple[str, str]]) -> None:
        """Keep what an acknowledgement of the agent's was matched to; `counts` go into the log."""
        with self._work() as work:
            work.session.add(
                AcknowledgementTable(
                    offer=acknowledgement.offer,
                    at=acknowledgement.at,
                    by=acknowledgement.by,
                    file=acknowledgement.file,
                    body=plain.dumps(acknowledgement),
                )
            )
            event = Event("acknowledged", tuple(counts), acknowledgement.offer, None, acknowledgement.by)
            work.note(Note(event.name, event.data, event.by, None, event.offer))


def _books(session: Session, offer: str) -> Books:
    """Read an offer's books in this transaction."""
    entries = select(EntryTable).where(col(EntryTable.offer) == offer).order_by(col(EntryTable.number))
    cases = select(CaseTable).where(col(CaseTable.offer) == offer).order_by(col(CaseTable.account))
    protects = select(ProtectTable).where(col(ProtectTable.offer) == offer).order_by(col(ProtectTable.number))
    batches = select(BatchTable).where(col(BatchTable.offer) == offer).order_by(col(BatchTable.number))
    acknowledged = select(AcknowledgementTable).where(col(AcknowledgementTable.offer) == offer)
    return Books(
        entries=tuple(plain.loads(Entry, row.body) for row in session.exec(entries)),
        cases=tuple(plain.loads(Case, row.body) for row in session.exec(cases)),
        protects=tuple(
            replace(plain.loads(Protect, row.body), number=row.number or 0) for row in session.exec(protects)
        ),
        batches=tuple(plain.loads(Batch, row.body) for row in session.exec(batches)),
        acknowledgements=tuple(
            plain.loads(Acknowledgement, row.body)
            for row in session.exec(acknowledged.order_by(col(AcknowledgementTable.id)))
        ),
        positions=_positions(session),
    )


def _positions(session: Session) -> dict[str, tuple[tuple[datetime, Decimal], ...]]:
    """Each account's positions with the instants from which they held, oldest first; nothing once it was taken out."""
    found: dict[str, list[tuple[datetime, Decimal]]] = {}
    wanted = select(VersionTable).where(col(VersionTable.thing) == "account").order_by(col(VersionTable.id))
    for row in session.exec(wanted):
        position = plain.loads(Account, row.body).position if row.body else Decimal(0)
        found.setdefault(row.name, []).append((row.at, position))
    return {name: tuple(held) for name, held in found.items()}
