"""How frozen values become plain JSON text and come back: one way for all of them.

Money is written as its decimal string, instants with their offset, enumerations by value, tuples
as lists. A field declared with `repr=False` is a secret (a taxpayer number) and is never written;
it comes back as its default. Fields added later come back as their defaults too, and fields that
are no longer there are passed over, so that rows of earlier versions stay readable.
"""

from __future__ import annotations

import json
import types
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from bot.errors import StoreError

Value = TypeVar("Value")


class PlainError(StoreError):
    """A stored value does not have the form that this version expects."""


def dumps(value: object) -> str:
    """Write a value as JSON text: ASCII only, keys in order, no spaces, so that equal values give equal text."""
    return json.dumps(encode(value), sort_keys=True, separators=(",", ":"))


def loads(kind: type[Value], text: str) -> Value:
    """Read a value of that kind back from what `dumps` wrote; raises PlainError where it does not fit."""
    return cast("Value", decode(kind, json.loads(text)))


def encode(value: object) -> object:
    """Turn a value into what JSON knows; raises TypeError for a type that has no plain form."""
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [encode(one) for one in value]
    if isinstance(value, frozenset | set):
        return sorted((encode(one) for one in value), key=str)
    if isinstance(value, Mapping):
        return {str(encode(key)): encode(one) for key, one in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return {one.name: encode(getattr(value, one.name)) for one in fields(value) if one.repr}
    raise TypeError(f"A {type(value).__name__} has no plain form.")


def decode(kind: Any, data: Any) -> Any:  # noqa: ANN401 - the type comes as a value, so what comes back cannot be named
    """Make a value of type `kind` (as annotations name it) from what `encode` gave."""
    origin = get_origin(kind)
    try:
        if origin in (Union, types.UnionType):
            return _decode_optional(kind, data)
        if origin is tuple:
            return _decode_tuple(get_args(kind), data)
        if origin is frozenset:
            return frozenset(decode(get_args(kind)[0], one) for one in data)
        if origin is not None and issubclass(origin, Mapping):
            of_key, of_value = get_args(kind)
            return {decode(of_key, key): decode(of_value, one) for key, one in data.items()}
        if is_dataclass(kind):
            return _decode_dataclass(kind, data)
        return _decode_single(kind, data)
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        raise PlainError(f"A stored {getattr(kind, '__name__', kind)} does not have the form expected.") from error


def _decode_optional(kind: Any, data: Any) -> Any:  # noqa: ANN401 - as decode
    """Of `X | None`: None, or an X."""
    if data is None:
        return None
    others = [one for one in get_args(kind) if one is not types.NoneType]
    if len(others) != 1:
        raise TypeError(f"{kind} is more than one type or None.")
    return decode(others[0], data)


def _decode_tuple(kinds: tuple[Any, ...], data: Any) -> tuple[Any, ...]:  # noqa: ANN401 - as decode
    """`tuple[X, ...]` of any length, `tuple[X, Y]` of exactly that."""
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        return tuple(decode(kinds[0], one) for one in data)
    return tuple(decode(kind, one) for kind, one in zip(kinds, data, strict=True))


def _decode_dataclass(kind: Any, data: Any) -> Any:  # noqa: ANN401 - as decode
    """Each field by its annotation; secret and absent ones by default."""
    return kind(**{
        field.name: decode(hint, data[field.name])
        for field, hint in _fields_of(kind)
        if field.name in data or _needed(field)
    })  # fmt: skip


def _needed(field: Field[Any]) -> bool:
    """Whether it has no default to come back as."""
    return field.default is MISSING and field.default_factory is MISSING


@cache
def _fields_of(kind: type) -> tuple[tuple[Field[Any], Any], ...]:
    """List the fields of a dataclass with their types, found once."""
    hints = get_type_hints(kind)
    return tuple((field, hints[field.name]) for field in fields(kind) if field.repr)


def _decode_single(kind: Any, data: Any) -> Any:  # noqa: ANN401 - as decode
    """One value that is not made of others."""
    if issubclass(kind, Enum):
        return kind(data)
    if kind is Decimal:
        return Decimal(data)
    if kind in (datetime, date):
        return kind.fromisoformat(data)
    if kind in (str, int, bool) and type(data) is kind:
        return data
    raise TypeError(f"{data!r:.20} is no {kind}.")
