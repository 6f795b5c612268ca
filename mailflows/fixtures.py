"""How well mails are read as mails: measured on a folder of mails with what is expected of each.

Beside NAME.eml (a whole mail), NAME.txt (a text) or NAME.html stands NAME.expected.toml:

    reply = '''what the sender newly wrote, signature included'''
    words = '''the same without the signature'''
    automatic = "auto_reply"      # or "bounce", "list", "none"; for NAME.eml only

Every key may be left out and is then not measured. Texts agree when their lines do: white space at the ends of lines,
and blank lines, do not count. Folders within the folder are looked through as well.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from mailflows.body import separate, separate_html
from mailflows.errors import FixtureError
from mailflows.message import parse

ENDING = ".expected.toml"
KEYS = ("reply", "words", "automatic")
KINDS = frozenset({"auto_reply", "bounce", "list", "none"})


@dataclass(frozen=True, slots=True)
class Measured:
    """One expectation and what came of it."""

    name: str
    """The fixture, as its path within the folder, without the ending."""
    key: str
    """`reply`, `words` or `automatic`."""
    expected: str
    found: str

    @property
    def right(self) -> bool:
        """Whether the two agree."""
        return _lines(self.expected) == _lines(self.found)


def measure(folder: Path) -> Iterator[Measured]:
    """Measure every fixture of a folder, in the order of their names.

    Raises FixtureError where the folder cannot be read or holds none, where an expectation has no mail beside it, or is
    none.
    """
    expectations = sorted(folder.rglob(f"*{ENDING}"))
    if not expectations:
        raise FixtureError(f"{folder}: holds no NAME{ENDING}")
    for path in expectations:
        expected = _expected(path)
        name = path.relative_to(folder).as_posix().removesuffix(ENDING)
        found = _found(path)
        for key in KEYS:
            if key in expected:
                if key not in found:
                    raise FixtureError(f"{path}: only a whole mail (NAME.eml) can be told to be automatic")
                yield Measured(name, key, expected[key], found[key])


def _expected(path: Path) -> dict[str, str]:
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise FixtureError(f"{path}: cannot be read: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        raise FixtureError(f"{path}: is no TOML") from None
    unknown = sorted(set(values) - set(KEYS))
    if unknown or not values:
        raise FixtureError(f"{path}: knows only the keys {', '.join(KEYS)}, and needs one of them")
    if not all(isinstance(value, str) for value in values.values()):
        raise FixtureError(f"{path}: every value is a text")
    if values.get("automatic", "none") not in KINDS:
        raise FixtureError(f"{path}: automatic is one of {', '.join(sorted(KINDS))}")
    return values


def _found(path: Path) -> dict[str, str]:
    """What is read of the mail beside an expectation."""
    stem = path.name.removesuffix(ENDING)
    for ending in (".eml", ".txt", ".html"):
        mail = path.with_name(stem + ending)
        if mail.is_file():
            return _read(mail.read_bytes(), ending)
    raise FixtureError(f"{path}: has no {stem}.eml, {stem}.txt or {stem}.html beside it")


def _read(raw: bytes, ending: str) -> dict[str, str]:
    if ending == ".eml":
        mail = parse(raw)
        return {"reply": mail.new_text, "words": mail.words, "automatic": mail.automatic or "none"}
    text = raw.decode("utf-8", errors="replace")
    found = separate_html(text) if ending == ".html" else separate(text)
    return {"reply": found.new, "words": found.words}


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
