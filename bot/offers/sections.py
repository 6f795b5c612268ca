"""Reads typed values out of TOML tables and names the file and the key wherever one does not fit.

A `Section` remembers which keys were asked for, so that `finish` can name one that nobody knows:
a misspelt key in an offer file must stop the import, never be passed over in silence.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from difflib import get_close_matches
from typing import NoReturn

from bot.errors import OfferError

_SEEN_AS = {
    str: "a text",
    bool: "true or false",
    int: "a number",
    Decimal: "a number",
    list: "a list",
    dict: "a table",
    datetime: "a date with time",
    date: "a date",
}


class Section:
    """One TOML table with its path in the file; each method gives one key's value or raises `OfferError`."""

    def __init__(self, values: dict[str, object], file: str, path: str = "") -> None:
        """Wrap the table that stands at `path` (dotted, empty for the file itself) of `file`."""
        self._values = values
        self._file = file
        self._path = path
        self._asked: list[str] = []

    def fail(self, key: str, sentence: str) -> NoReturn:
        """Raise the one line that names the file, the key and what is wrong with it."""
        raise OfferError(f"{self._file}: {self.name(key)}: {sentence}")

    def name(self, key: str) -> str:
        """Give the key's full dotted name, such as `clocks.response.instant`."""
        return ".".join(part for part in (self._path, key) if part)

    def has(self, key: str) -> bool:
        """Tell whether the key stands in the table."""
        return key in self._values

    def _take(self, key: str) -> object:
        self._asked.append(key)
        return self._values.get(key)

    def _wrong(self, key: str, value: object, wanted: str) -> NoReturn:
        seen = next((words for kind, words in _SEEN_AS.items() if type(value) is kind), "something else")
        self.fail(key, f"must be {wanted}, not {seen}")

    def text(self, key: str, default: str | None = None) -> str:
        """Give a text of at least one character; without default the key must be there."""
        value = self._take(key)
        if value is None:
            return self.fail(key, "is missing") if default is None else default
        if not isinstance(value, str):
            self._wrong(key, value, "a text in quotes")
        if not value.strip():
            self.fail(key, "is empty")
        return " ".join(value.split())

    def optional_text(self, key: str) -> str | None:
        """Give a text, or None where the key is absent."""
        self._asked.append(key)
        return self.text(key) if self.has(key) else None

    def choice(self, key: str, allowed: Collection[str], default: str | None = None) -> str:
        """Give a text that is one of `allowed`."""
        value = self.text(key, default)
        if value not in allowed:
            self.fail(key, f'"{value}" is not one of {", ".join(allowed)}')
        return value

    def texts(self, key: str, default: tuple[str, ...] = (), allowed: Collection[str] | None = None) -> tuple[str, ...]:
        """Give a list of texts, each one of `allowed` where that is given."""
        value = self._take(key)
        if value is None:
            return default
        if not isinstance(value, list):
            self._wrong(key, value, "a list of texts in quotes")
        for item in value:
            if not isinstance(item, str) or not item.strip():
                self.fail(key, "must be a list of texts in quotes, none of them empty")
            if allowed is not None and item not in allowed:
                self.fail(key, f'"{item}" is not one of {", ".join(allowed)}')
        return tuple(" ".join(item.split()) for item in value)

    def decimal(self, key: str, default: Decimal | None = None) -> Decimal | None:
        """Give a number above zero, written plainly or as a text ("12.75"); None where absent and without default."""
        value = self._take(key)
        if value is None:
            return default
        if isinstance(value, bool) or not isinstance(value, int | Decimal | str):
            self._wrong(key, value, "a number")
        try:
            number = Decimal(value)
        except InvalidOperation:
            self.fail(key, f'"{value}" is not a number')
        if not number.is_finite() or number <= 0:
            self.fail(key, f"{value} is not a number above zero")
        return number

    def amount(self, key: str, default: Decimal) -> Decimal:
        """Give a number above zero, `default` where the key is absent."""
        return self.decimal(key, default) or default

    def whole(self, key: str, default: int | None = None) -> int:
        """Give a whole number of at least one."""
        value = self._take(key)
        if value is None:
            return self.fail(key, "is missing") if default is None else default
        if isinstance(value, bool) or not isinstance(value, int):
            self._wrong(key, value, "a whole number")
        if value < 1:
            self.fail(key, f"{value} is less than 1")
        return value

    def flag(self, key: str) -> bool:
        """Give true or false, false where absent."""
        value = self._take(key)
        if value is not None and not isinstance(value, bool):
            self._wrong(key, value, "true or false")
        return bool(value)

    def truth(self, key: str, *, default: bool) -> bool:
        """Give true or false, `default` where the key is absent."""
        value = self._take(key)
        if value is None:
            return default
        if not isinstance(value, bool):
            self._wrong(key, value, "true or false, without quotes")
        return value

    def day(self, key: str) -> date | None:
        """Give a date such as 2001-08-06, or None where absent."""
        value = self._take(key)
        if value is None:
            return None
        if isinstance(value, datetime) or not isinstance(value, date):
            self._wrong(key, value, "a date such as 2001-08-06, without quotes")
        return value

    def instant(self, key: str) -> datetime | None:
        """Give a date with time and zone such as 2001-08-31T17:00:00-04:00, or None where absent."""
        value = self._take(key)
        if value is None:
            return None
        if not isinstance(value, datetime):
            self._wrong(key, value, "a date with time and zone such as 2001-08-31T17:00:00-04:00, without quotes")
        if value.tzinfo is None:
            self.fail(key, f"{value.isoformat()} has no zone; write the offset too, such as -04:00")
        return value

    def table(self, key: str) -> Section | None:
        """Give the table under that key, or None where absent."""
        value = self._take(key)
        if value is None:
            return None
        if not isinstance(value, dict):
            self._wrong(key, value, f"a table [{self.name(key)}]")
        return Section(value, self._file, self.name(key))

    def tables(self, key: str) -> tuple[Section, ...]:
        """Give the tables of a list written as [[key]], numbered from 1 in messages."""
        value = self._take(key)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            self.fail(key, f"must be tables, each begun with [[{self.name(key)}]]")
        return tuple(Section(item, self._file, f"{self.name(key)}[{at}]") for at, item in enumerate(value, start=1))

    def finish(self) -> None:
        """Name the first key that nobody asked for."""
        for key in self._values:
            if key not in self._asked:
                known = sorted(set(self._asked))
                near = get_close_matches(key, known, n=1)
                hint = f'did you mean "{near[0]}"?' if near else f"here may stand {', '.join(known)}"
                self.fail(key, f"is not a key that we know; {hint}")


def _where(text: str, line: int) -> str:
    """Name the line and, where one stands there, its key."""
    written = text.splitlines()[line - 1 : line]
    key = re.match(r"\s*([\w.-]+)\s*=", written[0]) if written else None
    return f"line {line}, {key[1]}" if key else f"line {line}"


def parse(text: str, file: str) -> Section:
    """Give the file's top table; a file that is no TOML raises `OfferError` with its line."""
    try:
        return Section(tomllib.loads(text, parse_float=Decimal), file)
    except (tomllib.TOMLDecodeError, ValueError, InvalidOperation) as error:
        # An impossible date such as 2001-02-30 is a ValueError of its own kind inside tomllib.
        line = re.search(r"at line (\d+)", str(error))
        where = _where(text, int(line.group(1))) if line else "the file"
        reason = re.sub(r"\s*\(at [^)]*\)", "", str(error)) or "cannot be read"
        raise OfferError(f"{file}: {where}: is not valid TOML: {reason}") from error
