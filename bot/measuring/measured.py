"""How a folder of labelled mails is read: figures for each key, false confirms, whole mails, instructions confirmed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.desk import Desk
from bot.errors import UsageError
from bot.files.texts import text_of
from bot.fresh import reading_of
from bot.measuring.agreement import KEYS, agreements, falsely_confirmed, rightly_confirmed

LABELS = "labels.jsonl"


@dataclass(frozen=True, slots=True)
class Judged:
    """One mail: its label, its reading, and on which keys the two agree."""

    name: str
    label: Mapping[str, Any]
    reading: Mapping[str, Any]
    agreements: Mapping[str, bool]

    @property
    def whole(self) -> bool:
        """Whether everything that the label lets compare agrees."""
        return all(self.agreements.values())

    @property
    def false_confirm(self) -> bool:
        """Whether it would be confirmed or recorded as what it does not say."""
        return falsely_confirmed(self.label, self.reading)


@dataclass(frozen=True, slots=True)
class Measured:
    """All mails of a folder. The pairs are what was right, and of how many."""

    mails: tuple[Judged, ...]

    @property
    def false_confirms(self) -> tuple[str, ...]:
        """The names of the mails that are confirmed and should not be."""
        return tuple(mail.name for mail in self.mails if mail.false_confirm)

    @property
    def whole(self) -> tuple[int, int]:
        """Mails that agree with everything in their labels."""
        return sum(mail.whole for mail in self.mails), len(self.mails)

    @property
    def confirmed(self) -> tuple[int, int]:
        """Complete instructions that are read back as they were given."""
        found = [done for mail in self.mails if (done := rightly_confirmed(mail.label, mail.reading)) is not None]
        return sum(found), len(found)

    def by_key(self) -> dict[str, tuple[int, int]]:
        """For each key that any label has: mails that agree on it."""
        found = {key: [mail.agreements[key] for mail in self.mails if key in mail.agreements] for key in KEYS}
        return {key: (sum(done), len(done)) for key, done in found.items() if done}


def folders(place: Path) -> tuple[Path, ...]:
    """The folders of labelled mails at or below a place. Raises UsageError where there is none."""
    found = tuple(sorted(path.parent for path in place.rglob(LABELS)))
    if not found:
        raise UsageError(f"{place}: holds no labelled mails (a {LABELS} beside the .eml files)")
    return found


def measure(folder: Path, desk: Desk) -> Measured:
    """Read every labelled mail of a folder as a fresh case. Raises UsageError for labels or mails that are none."""
    mails = []
    for name, label in _labels(folder / LABELS):
        try:
            raw = (folder / name).read_bytes()
        except OSError as error:
            raise UsageError(f"{folder / name}: cannot be read: {error.strerror}") from None
        reading = reading_of(raw, desk)
        mails.append(Judged(name, label, reading, agreements(label, reading)))
    return Measured(tuple(mails))


def _labels(file: Path) -> list[tuple[str, dict[str, Any]]]:
    """The labels of a file with the names of their mails. Raises UsageError naming the line that is none."""
    lines = text_of(file, UsageError).splitlines()
    found = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            label = json.loads(line)
        except json.JSONDecodeError:
            label = None
        if not isinstance(label, dict) or not {"file", "kind", "action"} <= label.keys():
            raise UsageError(f"{file}: line {number}: no label; it has at least the keys file, kind and action")
        found.append((Path(str(label["file"])).name, label))
    return found
