"""What the lines above and below a list in a document say of clients: nobody may read the list and pass over them.

"Bell: declines" under a list that has no Bell instructs something that the list does not say.
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from nlp.accounts.door import mentions
from nlp.batches.remarks import notes_hold
from nlp.context import Context
from nlp.orders.door import order_of


@dataclass(frozen=True, slots=True)
class Around:
    """Of which of the list's accounts something is said, and whether something is ordered for an account beyond it."""

    named: frozenset[str] = frozenset()
    beyond: bool = False


def said_around(lines: Sequence[str], accounts: AbstractSet[str], context: Context) -> Around:
    """Judge the lines round a list. `accounts`: those that its rows instruct for."""
    named: set[str] = set()
    beyond = False
    for line in lines:
        on_it = {account for mention in mentions(line, context) for account in mention.accounts if account != "*other*"}
        if not on_it:
            continue
        order = order_of(line)
        if notes_hold(line) or (
            order is not None and (order.open or any(one.deed != "bare" or one.amounts for one in order.clauses))
        ):
            named |= on_it & accounts
            beyond = beyond or not on_it <= accounts
    return Around(frozenset(named), beyond)
