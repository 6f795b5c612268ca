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

THREADS = ("all", "reference", "header", "address", "none")
"""How a mail can be tied to the mail of ours that it answers."""

SETTLEMENTS = ("accept", "ask", "reject")
"""What staff can do with a flagged mail."""


class ScriptError(HolderMailError):
    """A conversation's file cannot be used; the sentence names the file and the key."""

    exit_code = 2


@dataclass(frozen=True, slots=True)
class Attached:
    """A file sent along, kept beside the script."""

    file: Path
    content_type: str


@dataclass(frozen=True, slots=True)
class Settled:
    """What staff do with the last mail of a person that waits for them: `how` is one of `SETTLEMENTS`."""

    how: str
    words: str = ""
    """The question, or the reason code."""
    by: str = "R. Vance"


ACTS = ("extend", "amend", "end", "close", "free", "hand_over", "acknowledge")
"""What the desk can do to the offer, to the register, or with what stands, between two mails."""


@dataclass(frozen=True, slots=True)
class Acted:
    """What the desk does of its own accord: `how` is one of `ACTS`, with what the command takes."""

    how: str
    values: tuple[tuple[str, str], ...] = ()
    by: str = "R. Vance"


@dataclass(frozen=True, slots=True)
class Step:
    """One mail of the conversation, and the answer to its writer that must follow.

    `subject`: None where it replies to a mail of ours. `eml`: a whole mail sent as it is, in place of
    subject and body. `expect`: X-Instruction-Action of the answer, or `nothing`. `missing` and
    `status`: its headers of those names, None where they do not matter.
    """

    sender: str
    body: str
    subject: str | None = None
    eml: bytes | None = None
    headers: tuple[tuple[str, str | tuple[str, ...]], ...] = ()
    """They replace those of the same name; an empty one takes it away, a list writes it several times."""
    attached: tuple[Attached, ...] = ()
    after: timedelta = timedelta(minutes=30)
    at: datetime | None = None
    thread: str = "none"
    """By what it is tied to our mail, one of `THREADS`."""
    answers_to: str = ""
    """Whose mail from us it answers, where that is another address than its own."""
    answers_earlier: int = 0
    """How many mails of ours before the last one it answers."""
    again: int | None = None
    """The step (from 1) whose very mail is sent again."""
    settled: Settled | None = None
    """No mail: staff settle the last mail of this address that waits for them."""
    acted: Acted | None = None
    """No mail: the desk acts on the offer; the answer expected is what this address is told of it."""
    expect: str = NOTHING
    missing: tuple[str, ...] | None = None
    status: tuple[str, ...] | None = None
    passed: tuple[str, ...] | None = None
    """How far what was handed over has gone right after it, of the script's accounts: `LX-1022 forwarded`, `received`."""
    says: tuple[str, ...] = ()
    """Words that the answer must contain."""
    says_not: tuple[str, ...] = ()
    """Words that no answer to this step may contain."""
    copies: tuple[str, ...] = ()
    """The other addresses that must get a copy of the answer; nobody else may get one."""
    stands: tuple[str, ...] | None = None
    """What must be on record right after it for the script's accounts: `LX-1003 tender_part 50000`."""
    lines: tuple[str, ...] | None = None
    """Every line of these accounts right after it, with its status: `LX-1003 tender_part 50000 PEND/IPAW`."""

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

    def __str__(self) -> str:
        """The line as `stands` and `history` write it."""
        return " ".join(filter(None, (self.account, self.election, self.quantity)))


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
    start: datetime | None = None
    """When it begins, where that is not the stage's own beginning."""
    offer: str = ""
    """The offer whose letters go out and on which the desk acts, where that is not the only one open."""
    terms: tuple[tuple[str, str], ...] = ()
    """What is changed in the offer's file before it begins: words there, and what stands in their place."""
    letters: bool = True
    """Whether the holders get the letter first."""
    history: tuple[str, ...] | None = None
    """All lines of these accounts with their status (`LX-1003 tender_part 50000 CANC/CANI`), None: not looked at."""


def load(file: Path) -> Script:
    """The conversation in that TOML file. Raises ScriptError naming file and key."""
    try:
        values = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ScriptError(f"{file}: {error}") from None
    try:
        script = Script(
            name=file.stem,
            title=values.pop("title"),
            steps=tuple(_step(step, file.parent) for step in values.pop("step")),
            accounts=tuple(values.pop("accounts")),
            record=tuple(Standing(**{"quantity": None, **line}) for line in values.pop("record", ())),
            history=_listed(values.pop("history", None)),
            terms=tuple((old, new) for old, new in values.pop("terms", ())),
            **values,
        )
    except KeyError as error:
        raise ScriptError(f"{file}: {error.args[0]} is missing") from None
    except (TypeError, ValueError) as error:
        raise ScriptError(f"{file}: {error}") from None
    return script


def load_all(folder: Path) -> tuple[Script, ...]:
    """All conversations of a folder, in the order of their file names."""
    return tuple(load(file) for file in sorted(folder.glob("*.toml")))


def _step(values: dict[str, Any], folder: Path) -> Step:
    """One step; a key that is none is refused by name."""
    known = dict(values)
    eml = known.pop("eml", None)
    thread = known.pop("thread", "none" if "subject" in known else "all")
    if thread not in THREADS:
        raise ValueError(f"thread is one of {', '.join(THREADS)}, not {thread}")
    try:
        return Step(
            sender=known.pop("from"),
            body=known.pop("body", "").strip("\n") + "\n",
            eml=(folder / eml).read_bytes() if eml else None,
            headers=tuple((name, _header(value)) for name, value in known.pop("headers", {}).items()),
            attached=tuple(Attached(folder / item["file"], item["type"]) for item in known.pop("attached", ())),
            after=timedelta(minutes=known.pop("after_minutes", 30)),
            thread=thread,
            settled=_settled(known),
            acted=_acted(known),
            missing=_listed(known.pop("missing", None)),
            status=_listed(known.pop("status", None)),
            passed=_listed(known.pop("passed", None)),
            says=tuple(known.pop("says", ())),
            says_not=tuple(known.pop("says_not", ())),
            copies=tuple(known.pop("copies", ())),
            stands=_listed(known.pop("stands", None)),
            lines=_listed(known.pop("lines", None)),
            **known,
        )
    except OSError as error:
        raise ScriptError(f"{folder / str(eml)}: {error.strerror}") from None


def _settled(known: dict[str, Any]) -> Settled | None:
    """The step's `staff`, `words` and `by`, taken out of it."""
    how = known.pop("staff", None)
    details = {key: known.pop(key) for key in ("words", "by") if key in known}
    if how is None and details:
        raise TypeError(f"{', '.join(details)} without staff")
    if how is not None and how not in SETTLEMENTS:
        raise ValueError(f"staff is one of {', '.join(SETTLEMENTS)}, not {how}")
    return None if how is None else Settled(how, **details)


def _acted(known: dict[str, Any]) -> Acted | None:
    """The step's `desk`, taken out of it: what is done, and with what."""
    values = dict(known.pop("desk", {}))
    if not values:
        return None
    how, by = values.pop("do", None), values.pop("by", "R. Vance")
    if how not in ACTS:
        raise ValueError(f"desk.do is one of {', '.join(ACTS)}, not {how}")
    return Acted(how, tuple((key, str(value)) for key, value in values.items()), by)


def _header(value: str | list[str]) -> str | tuple[str, ...]:
    return value if isinstance(value, str) else tuple(value)


def _listed(value: list[str] | None) -> tuple[str, ...] | None:
    return None if value is None else tuple(value)
