"""Changes single values in an offer's TOML and leaves every comment, blank line and order as staff wrote them. Pure.

The file is walked statement by statement (whatever the parser takes as one), so that a value over several lines, or a
text that looks like a heading, is never mistaken for something else. What comes out is parsed and compared: exactly
the values asked for have changed, or an OfferError says that the file must be edited by hand.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

from bot.errors import OfferError

Value: TypeAlias = str | int | datetime | list[str]


@dataclass(frozen=True, slots=True)
class Edit:
    """One value to be set: in the file's head (`table` empty), in a table, or in that table of a list which `where` picks."""

    table: str
    key: str
    value: Value
    where: tuple[str, str] | None = None
    """Key and value by which one table of a list is known."""


@dataclass(frozen=True, slots=True)
class _Statement:
    """Some lines that the parser takes as one: a heading, a key with its value, or nothing but comment."""

    lines: tuple[str, ...]
    heading: str = ""
    key: str = ""
    value: object = None


def edited(text: str, edits: Sequence[Edit], file: str) -> str:
    """Give the text with these values set; a key that its table does not have yet is put behind the others.

    `file`: the name that an error gives it. Raises OfferError where the file is written in a way in which a value
    cannot be found for certain (an inline table, a dotted key).
    """
    before = tomllib.loads(text)
    statements = _statements(text, file)
    wanted = json.loads(json.dumps(before, default=str))
    for edit in edits:
        statements = _set(statements, edit, file)
        _put(wanted, edit)
    after = "".join(line for statement in statements for line in statement.lines)
    try:
        found = json.loads(json.dumps(tomllib.loads(after), default=str))
    except tomllib.TOMLDecodeError:
        found = None
    if found != wanted:
        names = ", ".join(dict.fromkeys(".".join(filter(None, (edit.table, edit.key))) for edit in edits))
        raise OfferError(
            f"{file}: {names}: cannot be changed for certain as the file is written; edit it and use `offer amend`"
        )
    return after


def _statements(text: str, file: str) -> list[_Statement]:
    lines, found = text.splitlines(keepends=True), list[_Statement]()
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    at = 0
    while at < len(lines):
        bare = lines[at].strip()
        if not bare or bare.startswith("#"):
            found.append(_Statement((lines[at],)))
            at += 1
            continue
        end = next((end for end in range(at + 1, len(lines) + 1) if _parsed("".join(lines[at:end])) is not None), None)
        if end is None:
            raise OfferError(f"{file}: line {at + 1}: is not valid TOML")
        piece = tuple(lines[at:end])
        values = _parsed("".join(piece)) or {}
        if bare.startswith("["):
            found.append(_Statement(piece, heading=bare.partition("#")[0].strip()))
        else:
            key, value = next(iter(values.items()))
            found.append(_Statement(piece, key=key, value=value))
        at = end
    return found


def _parsed(piece: str) -> dict[str, Any] | None:
    try:
        return tomllib.loads(piece)
    except tomllib.TOMLDecodeError:
        return None


def _set(statements: list[_Statement], edit: Edit, file: str) -> list[_Statement]:
    start, end = _place(statements, edit, file)
    line = f"{edit.key} = {written(edit.value)}"
    for at in range(start, end):
        if statements[at].key == edit.key:
            return [
                *statements[:at],
                _Statement((line + _comment(statements[at]) + "\n",), key=edit.key),
                *statements[at + 1 :],
            ]
    last = max((at for at in range(start, end) if statements[at].key), default=start - 1)
    return [*statements[: last + 1], _Statement((line + "\n",), key=edit.key), *statements[last + 1 :]]


def _place(statements: list[_Statement], edit: Edit, file: str) -> tuple[int, int]:
    """From which statement to which the table's own keys stand; a table that is not there yet is put at the end."""
    heads = [at for at, statement in enumerate(statements) if statement.heading]
    if not edit.table:
        return 0, heads[0] if heads else len(statements)
    name: Callable[[str], str] = lambda heading: heading.strip("[]").strip()  # noqa: E731
    for head in heads:
        end = next((other for other in heads if other > head), len(statements))
        if name(statements[head].heading) != edit.table:
            continue
        own = {statement.key: statement.value for statement in statements[head + 1 : end] if statement.key}
        if edit.where is None or own.get(edit.where[0]) == edit.where[1]:
            return head + 1, end
    if edit.where is not None:
        raise OfferError(f"{file}: {edit.table}: has none whose {edit.where[0]} is {edit.where[1]}")
    statements.extend((_Statement(("\n",)), _Statement((f"[{edit.table}]\n",), heading=f"[{edit.table}]")))
    return len(statements), len(statements)


def _comment(statement: _Statement) -> str:
    """The comment behind a value of one line."""
    if len(statement.lines) > 1:
        return ""
    line = statement.lines[0].rstrip("\n")
    for at in (at for at, character in enumerate(line) if character == "#"):
        if _parsed(line[:at]) == _parsed(line):
            return "  " + line[at:] if line[at - 2 : at] == "  " else " " + line[at:]
    return ""


def written(value: Value) -> str:
    """Write a value as TOML: texts with their escapes, instants with their offset."""
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, int):
        return str(value)
    # TOML's basic strings escape as JSON's do, but for DEL, which a text of words does not have.
    return json.dumps(value, ensure_ascii=False)


def _put(values: dict[str, Any], edit: Edit) -> None:
    """Set the value in what the file holds, to compare with what was written."""
    place: Any = values
    for part in edit.table.split(".") if edit.table else ():
        place = place.setdefault(part, {})
    if edit.where is not None:
        place = next(one for one in place if isinstance(one, Mapping) and one.get(edit.where[0]) == edit.where[1])
    place[edit.key] = json.loads(json.dumps(edit.value, default=str))
