"""How far a reason reaches that leaves the prose of a mail open: to its forms and lists, to what it takes back? The policy, in one list.

What leaves prose open lowers the lines of that prose where it is found. A form, a list or a withdrawal stands apart from it, and is
lowered only by the reasons named here.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, auto

from nlp.instruction import IN_PASSING, TURNED, Why
from nlp.turning.door import TAKE_TURNED


class Beside(Enum):
    """What a mail may say beside the elections of its prose."""

    FORMS_AND_LISTS = auto()
    WITHDRAWALS = auto()


_EVERYTHING = frozenset(Beside)
_LISTED = frozenset({Beside.FORMS_AND_LISTS})
_TAKEN_BACK = frozenset({Beside.WITHDRAWALS})
REACHES = {
    "condition_left_over": _EVERYTHING,
    "wait_left_over": _EVERYTHING,
    "left_open": _EVERYTHING,
    "doubt_left_over": _LISTED,
    "no_instruction_said": _LISTED,
    TURNED: _EVERYTHING,
    IN_PASSING: _EVERYTHING,
    TAKE_TURNED: _TAKEN_BACK,
    "more_to_come": _EVERYTHING,
    "client_left_out": _TAKEN_BACK,
}
"""What the reasons that leave prose open hold for besides; a reason that is not here holds for the prose alone.

"Withdraw my tender. Only if the rate goes down" is left open by what stands behind it.
"""


def reaches(why: Iterable[Why], beside: Beside, *, elects: bool) -> bool:
    """Tell whether one of the reasons holds for what stands beside the prose as well.

    `elects`: the prose has lines of its own. Where it has none, words that turn an election turn no withdrawal: they are the
    words that take it back.
    """
    return any(
        beside in REACHES.get(one.rule, ())
        and (elects or one.rule not in (TURNED, IN_PASSING) or beside is not Beside.WITHDRAWALS)
        for one in why
    )


_OF_ITEMS = frozenset({"taken_back", "client_left_out", "client_silent", "client_remarked"})
"""Reasons that leave open, beside those of lists, the items of a list in words that the prose itself did not read."""


def leaves_items_open(why: Iterable[Why]) -> bool:
    """Tell whether one of the reasons holds for the items of a list in words as well: they stand in the same prose."""
    return any(Beside.FORMS_AND_LISTS in REACHES.get(one.rule, ()) or one.rule in _OF_ITEMS for one in why)
