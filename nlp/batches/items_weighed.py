"""Lines of a broker's list that state more than one measure of a client: what he holds and what goes, or an amount and that it is all.

"Tidewater - 800M - tender 500M", "BK-2001 Grant: tender 50,000 (of 70,000)", "FBO Almeida 22,000 tender (all)". The measures must come to
the holding; a line in which they do not, or of which a word is not known, is left to the other readers, who ask about it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from nlp.accounts.door import OTHER, Mention
from nlp.batches.line_stated import statement_of
from nlp.batches.list_items import item_of
from nlp.batches.rows import known_words
from nlp.batches.tallies import only_leads
from nlp.context import Context, Terms
from nlp.instruction import Election, Instruction
from nlp.orders.door import Deed, Order, order_of
from nlp.orders.weighed import instruction_of
from nlp.patterns.late import Late
from nlp.quantities.holding_of import holding
from nlp.sentence import Sentence
from nlp.statements import Statement

_LONGEST = 200
_HELD_FIRST = Late(
    r"[\s;:,(|/–—-]*(?:(?:who\s+)?(?:holds?|holding|held|has|long|owns?|position|posn?)\b\.?\s*(?:(?:of|is)\s+)?[;:]?\s*)?"
    r"(?P<held>(?:usd\s?|\$\s?)?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:\s?(?:mm|m|k)(?!\w))?)(?:\s+(?:bonds?|notes?|face|par|held|position|on\s+hand))*"
    r"\s*(?:[),;:|/]|(?<=\s)[-–—]+(?=\s))[\s),;:|/–—-]*(?P<order>[^\W\d_].*)",
    re.IGNORECASE | re.DOTALL,
)
"""A figure between a client's name and his order, each parted from the other by a sign."""

_FETCHED = re.compile(
    r"\b(?:wants?|would\s+like|wish(?:es)?|needs?|asks?|takes?|gets?)\b[^;\n]*\bback\b", re.IGNORECASE
)
"""Notes that a client wants back were given in before, and are not refused."""


def weighed_items(
    parts: Sequence[tuple[int, Sentence]], named: Sequence[Mention], context: Context, terms: Terms | None
) -> dict[int, tuple[Statement, ...]]:
    """Give what each line of several measures states, by the place of its sentence.

    `parts`: the sentences with their places; `named`: the accounts that the mail names.
    """
    return dict(_weighed(parts, named, context, terms))


def _weighed(
    parts: Sequence[tuple[int, Sentence]], named: Sequence[Mention], context: Context, terms: Terms | None
) -> Iterator[tuple[int, tuple[Statement, ...]]]:
    """Give the same, one after the other; nothing below a line that only tells what is on record."""
    for number, sentence in parts:
        inside = [one for one in named if sentence.start <= one.start < sentence.end]
        if not inside and only_leads(sentence.text):
            return
        if not inside or any(not one.accounts or one.accounts == OTHER for one in inside):
            continue
        text = sentence.text.strip()
        item = item_of(text, context) if len(text) <= _LONGEST and "\n" not in text else None
        line = _read(*item, context, terms) if item and not _FETCHED.search(item[1]) else None
        if line is not None and line.account is not None:
            yield number, (statement_of(line, number, sentence),)


def _read(account: str, rest: str, context: Context, terms: Terms | None) -> Instruction | None:
    """Weigh the measures of one client's line; None where it states only one, or they do not agree."""
    held_of, known = holding(account, context, terms), known_words(context, account)
    first = _HELD_FIRST.fullmatch(rest)
    held = _figures(order_of(first["held"], known)) if first else ()
    if first and held_of.position not in held:
        return None
    order = order_of(first["order"] if first else rest, known)
    if order is None or order.open or order.unread or all(one.deed is Deed.BARE for one in order.clauses):
        return None
    if not (held or _of_its_whole(order)):
        return None
    line = instruction_of(order, account, held_of)
    if line.problems or line.election is None:
        return None
    return line if line.election is Election.DO_NOT_TENDER or line.quantity is not None else None


def _figures(order: Order | None) -> tuple[Decimal, ...]:
    """Give all that the figures of an order may come to."""
    return tuple(
        value for one in (order.clauses if order else ()) for amount in one.amounts for value in amount.readings
    )


def _of_its_whole(order: Order) -> bool:
    """Tell whether an order says of what its amount is a part, or that it is all."""
    return any(one.bases for one in order.clauses) or (
        any(one.amounts for one in order.clauses) and any(one.all for one in order.clauses)
    )
