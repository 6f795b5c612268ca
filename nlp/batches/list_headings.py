"""What a heading over a broker's list in words orders for the clients named line by line below it: "Please exchange in full:", "Declining:".

A heading that gives everything, or refuses, elects for each item that has no verb of its own. The amount of an item must
then be what that client holds; any other one contradicts its heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from nlp.accounts.door import mentions
from nlp.batches.list_items import item_of
from nlp.batches.rows import known_words
from nlp.context import Context, Terms
from nlp.instruction import Instruction, Problem
from nlp.lines_asked import asked
from nlp.orders.door import Clause, Deed, Order, order_of
from nlp.orders.weighed import instruction_of
from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed
from nlp.quantities.holding_of import holding

FRAME = listed(
    "following below listed named clients client customers accounts account positions position holdings names ones holders these those for of ours "
    "our my are is be to and the fbo b/o"
)
"""Words of a heading that only frame what follows."""
_NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_COUNT = Late(
    rf"(?:^\W*|\b(?P<before>all|these|those|the|our|following|of)\s+)(?P<count>{'|'.join(_NUMBERS)}|\d{{1,2}})(?=\s+(?!bonds?|notes?|thousand|hundred|million|grand|percent|[km]\b)[a-z]|\s*:?\s*$)",
    re.IGNORECASE,
)
"""How many clients stand below a heading: "All six tender everything:"."""
_SPELT_OUT = Late(
    r"(?:(?<=[.;,:)])|(?<=\s[-–—]))\s*(?:(?:to\s+spell\s+(?:it|them|that)\s+out|namely|that\s+is(?:\s+to\s+say)?|i\.?e\.?|viz\.?|as\s+follows|(?:here\s+(?:are|is)\s+)?(?:the\s+|in\s+)?(?:details?|figures|list|amounts|breakdown)(?:\s+(?:below|here))?|here\s+(?:they\s+are|you\s+go|goes)|for\s+the\s+record|one\s+by\s+one|line\s+by\s+line)\s*[.:,]*\s*)+$",
    re.IGNORECASE,
)
"""Words at the end of a heading that only lead to what stands below it."""
_NOTED = Late(
    r"^\W*(?:(?:please|pls|kindly)\s+)?(?:note|be\s+advised|take\s+note)(?:\s+that)?\s+(?=(?:the\s+following|these|those|both|all)\b)",
    re.IGNORECASE,
)
_SHOULD_NOT = Late(
    r"(?:their\s+(?:notes|bonds)\s+)?\b(?:should|must|shall|are)\s+not\s+(?:to\s+)?be\s+(?=(?:tendered|exchanged|swapped|submitted)\b)",
    re.IGNORECASE,
)
"""Bids what a refusal says: "are declining and should not be tendered"."""
_CLIENTS = r"(?:clients?|customers?|accounts?|accts?|holders|names|ones)"
_BELOW = Late(
    rf"\b(?:following|below|these|those|both|all)(?:\s+of)?(?:\s+(?:our|my|the|these|those))?\s+{_CLIENTS}\b|^\W*(?:the\s+following|these|those|both)\s+(?:all\s+|both\s+)?(?:tender|exchange|decline|are|go|wish|want|elect|pass|take|have)\b",
    re.IGNORECASE,
)
"""A heading that ends with a full stop speaks of those below it by such a word, or counts them."""
_LONGEST = 120
_MOST_LINES = 2_000
_FEWEST = 2
"""Items below a heading that ends with a full stop: fewer may be who signs below a sentence."""
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
    for order, account, item, miscounted in _headed(text, context):
        read = instruction_of(_together(order, item), account, holding(account, context, terms))
        read = asked(read) if doubted or miscounted else read
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
    """Give what a line above a list elects for all that stands below it; None where it is no such heading.

    It ends with a colon, or with a full stop where it speaks of those below: "The following tender in full.".
    """
    if len(line) > _LONGEST:
        return None
    spelt = _SHOULD_NOT.sub("not ", _NOTED.sub("", _SPELT_OUT.sub("", line)))
    counted = _COUNT.search(spelt)
    if not (line.rstrip().endswith(":") or (line.rstrip().endswith(".") and (counted or _BELOW.search(spelt)))):
        return None
    said = spelt if counted is None else f"{spelt[: counted.start('count')]} {spelt[counted.end('count') :]}"
    order = order_of(_BULLET.sub("", said), frozenset(FRAME))
    return order if order is not None and _elects(order) else None


def order_of_label(label: str) -> Order | None:
    """Give what a label before clients in the same sentence orders for them: "In full", "Leave alone", "Tender"; None where it is none."""
    found = _COUNT.search(label)
    said = label if found is None else f"{label[: found.start('count')]} {label[found.end('count') :]}"
    order = order_of(_BULLET.sub("", said), frozenset(FRAME))
    if order is None or order.open or order.unread or not order.clauses:
        return None
    if any(one.amounts or one.part or one.rest or one.bases for one in order.clauses):
        return None
    deeds = {one.deed for one in order.clauses}
    return order if len(deeds) == 1 and deeds <= {Deed.GIVE, Deed.REFUSE, Deed.KEEP} else None


def count_of(heading: str) -> int | None:
    """Say how many clients a heading counts; None where it counts none."""
    found = _COUNT.search(heading)
    if found is None:
        return None
    word = found["count"].lower()
    return _NUMBERS.index(word) + 2 if word in _NUMBERS else int(word)


def leads_to_items(heading: str, below: str, context: Context) -> bool:
    """Tell whether a sentence is a heading that elects, and the line below it an item of one client."""
    if order_of_heading(heading) is None:
        return False
    lines = [line for line in below.split("\n") if line.strip()]
    if lines and heading.rstrip().endswith(".") and _SPELT_OUT.fullmatch(f". {lines[0].strip()}", 1):
        lines = lines[1:]
    items = [item_of(line, context) is not None for line in lines[:2]]
    return items[:1] == [True] and (heading.rstrip().endswith(":") or items == [True, True])


def without_spelling_out(heading: str) -> str:
    """Give a heading without the words at its end that only lead on: "All are in. To spell it out:" is "All are in.:"."""
    return f"{_SPELT_OUT.sub('', heading)}:" if heading.rstrip().endswith(":") else heading


def only_spells_out(sentence: str) -> bool:
    """Tell whether a sentence only leads to what stands below it: "To spell it out:", "Details below:"."""
    return sentence.rstrip().endswith(":") and _SPELT_OUT.fullmatch(f". {sentence.strip()}", 1) is not None


@dataclass(slots=True)
class _Group:
    """A heading with the clients below it: what it orders, how many it counts, and each one's account and own order."""

    order: Order
    count: int | None
    items: list[tuple[str, Order | None, bool]]
    """Of the items the last tells whether it says no more than its heading."""
    stops: bool = False
    """The heading ends with a full stop."""


def _headed(text: str, context: Context) -> Iterator[tuple[Order, str, Order | None, bool]]:
    """Give each item that stands below a heading and has no verb of its own: the heading's order, the item's account and its order.

    Last: whether the heading counts more or fewer clients than stand below it.
    """
    for group in _groups(text, context):
        if group.stops and len(group.items) < _FEWEST:
            continue
        miscounted = group.count is not None and group.count != len({account for account, _, _ in group.items})
        for account, own, under in group.items:
            if under:
                yield group.order, account, own, miscounted


def _groups(text: str, context: Context) -> Iterator[_Group]:
    """Give the headings of a text, each with the items below it."""
    group: _Group | None = None
    for line in text.split("\n")[:_MOST_LINES]:
        if not line.strip():
            continue
        item = item_of(line, context)
        if item is None:
            order = order_of_heading(line)
            if group is not None and not group.items and order is None and _SPELT_OUT.fullmatch(f". {line.strip()}", 1):
                continue
            if group is not None:
                yield group
            group = None if order is None else _Group(order, count_of(line), [], stops=line.rstrip().endswith("."))
        elif group is not None:
            account, rest = item
            own = order_of(rest, known_words(context, account))
            group.items.append((account, own, own is None or _only_an_amount(own)))
    if group is not None:
        yield group


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
