"""A new register together with what it changes in the record: one transaction."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from bot.errors import ConflictError
from bot.store.changing import Changing
from bot.store.register import Register
from nlp.context import Account, Broker


class RegisterChanges(Register):
    """The door to put a register in force."""

    @contextmanager
    def changing_register(self, accounts: Sequence[Account], brokers: Sequence[Broker], by: str) -> Iterator[Changing]:
        """Save this register (see `save_register`) and give the door to change cases; all is true when the `with` ends well.

        The register is written before cases are locked: whoever decides a mail meanwhile holds its cases, so that
        what he records is seen here, or he sees the new register after us.
        """
        with self._work() as work:
            self._put_in_force(work, accounts, brokers, by)
            changing = Changing(work, self._keyring, by)
            yield changing
            if not changing.whole:
                raise ConflictError("A new register could not be put in force whole, so nothing of it was.")
