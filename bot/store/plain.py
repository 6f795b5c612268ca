"""How frozen values become plain JSON text and come back: one way for all of them.

Money is written as its decimal string, instants with their offset, enumerations by value, tuples
as lists. A field declared with `repr=False` is a secret (a taxpayer number) and is never written;
it comes back as its default. Fields added later come back as their defaults too, and fields that
are no longer there are passed over, so that rows of earlier versions stay readable.
"""

from __future__ import annotations

import json
import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, TypeAlias, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from bot.errors import StoreError

Value = TypeVar("Value")
Decoder: TypeAlias = Callable[[Any], Any]


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
        return {name: encode(getattr(value, name)) for name in _names_of(type(value))}
    raise TypeError(f"A {type(value).__name__} has no plain form.")


def decode(kind: Any, data: Any) -> Any:  # noqa: ANN401 - the type comes as a value, so what comes back cannot be named
    """Make a value of type `kind` (as annotations name it) from what `encode` gave."""
    try:
        return _decoder(kind)(data)
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        raise PlainError(f"A stored {getattr(kind, '__name__', kind)} does not have the form expected.") from error


@cache
def _names_of(kind: type) -> tuple[str, ...]:
    """The names of the fields of a dataclass that are written."""
    return tuple(one.name for one in fields(kind) if one.repr)


@cache
def _decoder(kind: Any) -> Decoder:  # noqa: ANN401 - as decode
    """How a value of that type is made: worked out once for each type, since a large offer has tens of thousands of them."""
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _of_optional(kind)
    if origin is tuple:
        return _of_tuple(get_args(kind))
    if origin is frozenset:
        one_of_set = _decoder(get_args(kind)[0])
        return lambda data: frozenset(one_of_set(one) for one in data)
    if origin is not None and issubclass(origin, Mapping):
        of_key, of_value = (_decoder(one) for one in get_args(kind))
        return lambda data: {of_key(key): of_value(one) for key, one in data.items()}
    return _of_dataclass(kind) if is_dataclass(kind) else _of_single(kind)


def _of_optional(kind: Any) -> Decoder:  # noqa: ANN401 - as decode
    """Of `X | None`: None, or an X."""
    others = [one for one in get_args(kind) if one is not types.NoneType]
    if len(others) != 1:
        raise TypeError(f"{kind} is more than one type or None.")
    other = _decoder(others[0])
    return lambda data: None if data is None else other(data)


def _of_tuple(kinds: tuple[Any, ...]) -> Decoder:
    """`tuple[X, ...]` of any length, `tuple[X, Y]` of exactly that."""
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        each = _decoder(kinds[0])
        return lambda data: tuple([each(one) for one in data])
    several = [_decoder(kind) for kind in kinds]
    return lambda data: tuple(decoder(one) for decoder, one in zip(several, data, strict=True))


def _of_dataclass(kind: Any) -> Decoder:  # noqa: ANN401 - as decode
    """Each field by its annotation; secret and absent ones by default."""
    hints = get_type_hints(kind)
    parts: tuple[tuple[str, Decoder, bool], ...] | None = None

    def made(data: Any) -> Any:  # noqa: ANN401 - as decode
        nonlocal parts
        # Only once one is read: a class may have fields of its own kind. Set whole, since threads share it.
        if parts is None:
            parts = tuple((one.name, _decoder(hints[one.name]), _needed(one)) for one in fields(kind) if one.repr)
        return kind(**{name: decoder(data[name]) for name, decoder, needed in parts if needed or name in data})

    return made


def _needed(field: Field[Any]) -> bool:
    """Whether it has no default to come back as."""
    return field.default is MISSING and field.default_factory is MISSING


def _of_single(kind: Any) -> Decoder:  # noqa: ANN401 - as decode
    """One value that is not made of others."""
    if issubclass(kind, Enum):
        return cast("Decoder", kind)
    if kind is Decimal:
        return Decimal
    if kind in (datetime, date):
        return cast("Decoder", kind.fromisoformat)

    def itself(data: Any) -> Any:  # noqa: ANN401 - as decode
        if kind in (str, int, bool) and type(data) is kind:
            return data
        raise TypeError(f"{data!r:.20} is no {kind}.")

    return itself
