"""What a heading over a broker's list in words orders for the clients named line by line below it: "Please exchange in full:", "Declining:".

A heading that gives everything, or refuses, elects for each item that has no verb of its own. The amount of an item must
then be what that client holds; any other one contradicts its heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from nlp.accounts.door import mentions
from nlp.batches.list_items import item_of
from nlp.batches.rows import known_words
from nlp.context import Context, Terms
from nlp.instruction import Instruction, Problem
from nlp.lines_asked import asked
from nlp.orders.door import Clause, Deed, Order, order_of
from nlp.orders.weighed import instruction_of
from nlp.patterns.wordlists import listed
from nlp.quantities.holding_of import holding

_FRAME = listed(
    "following below listed named clients client customers accounts account positions position holdings names ones holders these those for of ours "
    "our my are is be to and the"
)
"""Words of a heading that only frame what follows."""
_LONGEST = 120
_MOST_LINES = 2_000
_BULLET = re.compile(r"^[>\s]{0,8}")


def under_headings(
    lines: Sequence[Instruction], text: str, context: Context, terms: Terms | None, *, doubted: bool
) -> list[Instruction]:
    """Give the lines of a mail with what its headings elect for the items below them.

    `doubted`: something else in the mail leaves its prose open, and so what stands under a heading as well.
    """
    if context.role != "broker":
        return list(lines)
    result = list(lines)
    for order, account, item in _headed(text, context):
        read = instruction_of(_together(order, item), account, holding(account, context, terms))
        read = asked(read) if doubted else read
        index = next((at for at, line in enumerate(result) if line.account == account), None)
        if index is None:
            result.append(read)
        elif _named_once(account, text, context):
            # Nothing else in the mail speaks of him, so that what the prose made of his line is its heading's.
            result[index] = replace(read, problems=result[index].problems or read.problems)
        elif not result[index].problems and _other(result[index], read):
            result[index] = Instruction(account, None, problems=(Problem.CONTRADICTORY,), quantity_stated=True)
    return result


def _named_once(account: str, text: str, context: Context) -> bool:
    """Tell whether only one line of a mail names the account."""
    return (
        sum(account in one.accounts for line in text.split("\n")[:_MOST_LINES] for one in mentions(line, context)[:1])
        == 1
    )


def _other(line: Instruction, read: Instruction) -> bool:
    """Tell whether what the prose took from an item is not what it is under its heading."""
    return bool(read.problems) or line.election is not read.election or line.quantity != read.quantity


def order_of_heading(line: str) -> Order | None:
    """Give what a line that ends with a colon elects for all that stands below it; None where it is no such heading."""
    if len(line) > _LONGEST or not line.rstrip().endswith(":"):
        return None
    order = order_of(_BULLET.sub("", line), frozenset(_FRAME))
    return order if order is not None and _elects(order) else None


def leads_to_items(heading: str, below: str, context: Context) -> bool:
    """Tell whether a sentence is a heading that elects, and the line below it an item of one client."""
    if order_of_heading(heading) is None:
        return False
    return item_of(next((line for line in below.split("\n") if line.strip()), ""), context) is not None


def _headed(text: str, context: Context) -> Iterator[tuple[Order, str, Order | None]]:
    """Give each item that stands below a heading and has no verb of its own: the heading's order, the item's account and its order."""
    heading: Order | None = None
    for line in text.split("\n")[:_MOST_LINES]:
        if not line.strip():
            continue
        if line.rstrip().endswith(":"):
            heading = order_of_heading(line)
            continue
        item = item_of(line, context)
        if item is None:
            heading = None
            continue
        account, rest = item
        own = order_of(rest, known_words(context, account))
        if heading is not None and (own is None or _only_an_amount(own)):
            yield heading, account, own


def _elects(order: Order) -> bool:
    """Tell whether a heading plainly gives everything, or refuses."""
    if (
        order.open
        or order.unread
        or not order.clauses
        or any(one.amounts or one.part or one.rest for one in order.clauses)
    ):
        return False
    deeds = {one.deed for one in order.clauses}
    return deeds == {Deed.REFUSE} or (deeds == {Deed.GIVE} and any(one.all for one in order.clauses))


def _only_an_amount(order: Order) -> bool:
    """Tell whether an item says nothing but an amount."""
    return not (order.open or order.unread) and all(
        one.deed is Deed.BARE and not (one.part or one.rest) for one in order.clauses
    )


def _together(heading: Order, item: Order | None) -> Order:
    """Give the order of an item as it is under its heading."""
    said = tuple(amount for one in (item.clauses if item else ()) for amount in one.amounts)
    return Order((replace(_whole(heading), amounts=said),))


def _whole(heading: Order) -> Clause:
    """Give the clause by which a heading elects."""
    return next((one for one in heading.clauses if one.all), heading.clauses[0])
