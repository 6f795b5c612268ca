"""Tells what an import would change in the register: accounts added, changed field by field, and removed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from decimal import Decimal

from nlp.context import Account


@dataclass(frozen=True, slots=True)
class Change:
    """One field of an account: what it is and what it would become, as people read it. Taxpayer numbers are masked."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Changed:
    """An account of which some fields would change."""

    account: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """What an import would do, each part in the order of the account numbers."""

    added: tuple[Account, ...]
    changed: tuple[Changed, ...]
    removed: tuple[Account, ...]

    @property
    def empty(self) -> bool:
        """Whether nothing would change."""
        return not (self.added or self.changed or self.removed)


def difference(old: Iterable[Account], new: Iterable[Account]) -> Difference:
    """Compare the register on file with the one of an import."""
    before = {account.account: account for account in old}
    after = {account.account: account for account in new}
    both = sorted(before.keys() & after.keys())
    changed = ((name, _changes(before[name], after[name])) for name in both)
    return Difference(
        added=tuple(after[name] for name in sorted(after.keys() - before.keys())),
        changed=tuple(Changed(name, changes) for name, changes in changed if changes),
        removed=tuple(before[name] for name in sorted(before.keys() - after.keys())),
    )


def _changes(before: Account, after: Account) -> tuple[Change, ...]:
    return tuple(
        _change(field.name, getattr(before, field.name), getattr(after, field.name))
        for field in fields(Account)
        if getattr(before, field.name) != getattr(after, field.name)
    )


def _change(name: str, before: object, after: object) -> Change:
    if name == "tin":
        masked = mask(str(before)), mask(str(after))
        # Two numbers may end alike: the masked forms must still tell that they differ.
        return Change(name, masked[0], masked[1] if masked[0] != masked[1] else f"another number, {masked[1]}")
    return Change(name, _shown(before), _shown(after))


def mask(tin: str) -> str:
    """Give a taxpayer number as it may be shown: its last four characters only."""
    bare = "".join(character for character in tin if character.isalnum())
    return f"ending in {bare[-4:]}" if bare else "none"


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return "; ".join(value) or "none"
    if isinstance(value, Decimal):
        return f"{value:,f}"
    return str(value) or "none"
