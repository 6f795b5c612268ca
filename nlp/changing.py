"""A frozen value with other fields, as `dataclasses.replace` gives it, but the value itself where nothing is other.

Reading and deciding put one answer after the other into values of some twenty fields, and nine times in ten the field
has that answer already: to make the value anew each time took one twentieth of all reading.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    Value = TypeVar("Value", bound=DataclassInstance)
else:
    Value = TypeVar("Value")


def changed(value: Value, **fields: object) -> Value:
    """Give the value with these fields: itself where each of them is the one it has.

    Equal texts and tuples are the same here; anything else must be one and the same, since equal numbers can differ
    in how they are written.
    """
    for name, new in fields.items():
        old = getattr(value, name)
        if old is not new and not (type(new) in (str, tuple) and type(old) is type(new) and old == new):
            return replace(value, **fields)
    return value
