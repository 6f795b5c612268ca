"""Changes of cases that no mail makes: a deadline passes, an offer is extended, staff enter an instruction, a hand-over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from bot.errors import ConflictError
from bot.model import Case, Entry, Event, Thread
from bot.protect import Protect
from bot.store.chain import Note
from bot.store.protects import write_protects
from bot.store.values import Outgoing
from bot.store.work import Room
from bot.store.writing import Writing, digests


class Changing(Writing):
    """Cases being changed by a named person, or by the bot itself: what is seen, and the one door to write."""

    whole = True
    """False while, and after, a `write` that did not come to its end: then nothing of it may be committed."""

    def offer(self, offer_id: str) -> None:
        """Let nobody change that offer until this transaction ends: what is done to its cases then fits it."""
        self._work.lock(f"offer:{offer_id}")

    def write(
        self,
        *,
        cases: Sequence[Case] = (),
        entries: Sequence[Entry] = (),
        threads: Sequence[Thread] = (),
        answers: Sequence[Outgoing] = (),
        protects: Sequence[Protect] = (),
        events: Sequence[Event] = (),
    ) -> None:
        """Write these changes; they become true together when the `with` ends well. May be called several times.

        The store counts the cases' versions itself. Lines of the record are logged with their digest beside the
        events given. Raises NotLockedError for a case, or a record's account, that was not asked for by `cases`.
        """
        self.whole = False
        self._write_all(cases, entries, threads, answers)
        write_protects(self._work, protects, self._by)
        if entries:
            self._work.note(Note("record.changed", digests(entries), self._by))
        for event in events:
            self._work.note(Note(event.name, event.data, self._by, None, event.offer, event.account))
        self.whole = True


class Changes(Room):
    """The door to change cases without a mail."""

    @contextmanager
    def changing(self, by: str) -> Iterator[Changing]:
        """Give everything needed to change cases; what is written becomes true when the `with` ends well.

        `by`: who does it, as events and versions say: a person's name, or `bot`. Ask for all cases at once by
        `cases`: they stay locked until the end, so that no mail is decided on them meanwhile.
        """
        with self._work() as work:
            changing = Changing(work, self._keyring, by)
            yield changing
            if not changing.whole:
                raise ConflictError("A change of cases could not be written whole, so nothing of it was.")
