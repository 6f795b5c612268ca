"""A conversation as a file: who writes what, what must come back, and what must stand on record in the end."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import parseaddr
from pathlib import Path
from typing import Any

from bot.errors import HolderMailError

NOTHING = "nothing"
"""As `expect`: no answer may come."""


class ScriptError(HolderMailError):
    """A conversation's file cannot be used; the sentence names the file and the key."""

    exit_code = 2


@dataclass(frozen=True, slots=True)
class Attached:
    """A file sent along, kept beside the script."""

    file: Path
    content_type: str


@dataclass(frozen=True, slots=True)
class Step:
    """One mail of the conversation, and the answer to its writer that must follow.

    `subject`: None where it replies to the last mail that this address got from us. `eml`: a whole
    mail sent as it is, in place of subject and body. `expect`: X-Instruction-Action of the answer,
    or `nothing`. `missing` and `status`: its headers of those names, None where they do not matter.
    """

    sender: str
    body: str
    subject: str | None = None
    eml: bytes | None = None
    headers: tuple[tuple[str, str], ...] = ()
    attached: tuple[Attached, ...] = ()
    after: timedelta = timedelta(minutes=30)
    at: datetime | None = None
    expect: str = NOTHING
    missing: tuple[str, ...] | None = None
    status: tuple[str, ...] | None = None
    says: tuple[str, ...] = ()
    """Words that the answer must contain."""
    copies: tuple[str, ...] = ()
    """Other addresses that must get a copy of the answer."""

    @property
    def address(self) -> str:
        """The bare address that writes, lower case."""
        return parseaddr(self.sender)[1].lower()


@dataclass(frozen=True, slots=True)
class Standing:
    """A line that must stand on record in the end. `quantity`: a decimal string, None for a no."""

    account: str
    election: str
    quantity: str | None


@dataclass(frozen=True, slots=True)
class Script:
    """One conversation. `accounts`: those it is about; the record of exactly these must be `record` in the end."""

    name: str
    title: str
    steps: tuple[Step, ...]
    accounts: tuple[str, ...]
    record: tuple[Standing, ...]
    flagged: int = 0
    """How many of its mails wait for a person in the end."""


def load(file: Path) -> Script:
    """The conversation in that TOML file. Raises ScriptError naming file and key."""
    try:
        values = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ScriptError(f"{file}: {error}") from None
    try:
        return Script(
            name=file.stem,
            title=values.pop("title"),
            steps=tuple(_step(step, file.parent) for step in values.pop("step")),
            accounts=tuple(values.pop("accounts")),
            record=tuple(Standing(**{"quantity": None, **line}) for line in values.pop("record", ())),
            flagged=values.pop("flagged", 0),
        )
    except KeyError as error:
        raise ScriptError(f"{file}: {error.args[0]} is missing") from None
    except TypeError as error:
        raise ScriptError(f"{file}: {error}") from None


def load_all(folder: Path) -> tuple[Script, ...]:
    """All conversations of a folder, in the order of their file names."""
    return tuple(load(file) for file in sorted(folder.glob("*.toml")))


def _step(values: dict[str, Any], folder: Path) -> Step:
    """One step; a key that is none is refused by name."""
    known = dict(values)
    eml = known.pop("eml", None)
    try:
        return Step(
            sender=known.pop("from"),
            body=known.pop("body", "").strip("\n") + "\n",
            eml=(folder / eml).read_bytes() if eml else None,
            headers=tuple(known.pop("headers", {}).items()),
            attached=tuple(Attached(folder / item["file"], item["type"]) for item in known.pop("attached", ())),
            after=timedelta(minutes=known.pop("after_minutes", 30)),
            missing=_listed(known.pop("missing", None)),
            status=_listed(known.pop("status", None)),
            says=tuple(known.pop("says", ())),
            copies=tuple(known.pop("copies", ())),
            **known,
        )
    except OSError as error:
        raise ScriptError(f"{folder / str(eml)}: {error.strerror}") from None


def _listed(value: list[str] | None) -> tuple[str, ...] | None:
    return None if value is None else tuple(value)
