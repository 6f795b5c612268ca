"""What forms and brokers' lists say of prices and consents: boxes ticked, lines filled in, the column of prices."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from mailflows.values import Choice, Form, FormLine, Table
from nlp.accounts.door import mentions
from nlp.batches.columns import header_of
from nlp.context import Context, Terms
from nlp.options.prices import Price, of_cell

_PRICE_HEAD = re.compile(r"\bprice\b|\bbid\b", re.IGNORECASE)
_NUMBER = re.compile(r"(?P<number>\d{1,3}(?:,\d{3})+|\d+)(?:\s+shares)?\W*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Papers:
    """By account, the prices on its form or its row (None: one that cannot be read); odd lot and minimum ticked or written."""

    prices: Mapping[str | None, tuple[Price, ...] | None]
    odd_lot: bool = False
    minimum: Decimal | None = None
    doubted: bool = False


def of_papers(
    forms: Iterable[tuple[Form, str | None]], tables: Sequence[Table], context: Context, terms: Terms
) -> Papers:
    """Read forms (each with its account) and tables. Choices that the offer does not have are doubted."""
    prices: dict[str | None, tuple[Price, ...] | None] = _columns(tables, context) if terms.priced else {}
    chosen: list[Choice] = []
    for form, account in forms:
        chosen += form.choices
        if not terms.priced:
            continue
        read = [_of_choice(one) for one in form.choices if one.kind in ("price", "auction")]
        before = prices.get(account, ())
        unread = before is None or any(one is None for one in read)
        prices[account] = None if unread else (*(before or ()), *(price for one in read for price in one or ()))
    made = [one for one in chosen if one.ticked or one.text]
    minimum, unread = _minimum([one for one in made if one.kind == "minimum"])
    allowed = {"price", "auction"} if terms.priced else set[str]()
    allowed |= {"consent", "consent_part", "no_consent"} if terms.asks_consent else set()
    allowed |= {"odd_lot"} if "odd_lot" in terms.elections else set()
    allowed |= {"minimum"} if "conditional" in terms.elections else set()
    return Papers(
        prices,
        odd_lot=any(one.kind == "odd_lot" and one.ticked for one in made),
        minimum=minimum,
        doubted=unread or any(one.kind not in allowed or one.doubtful for one in made),
    )


def as_tender(form: Form, terms: Terms | None) -> Form:
    """Give a form whose consent is ticked as one whose tender is, where there is nothing to tender."""
    if terms is None or not terms.asks_consent or (terms.takes_tenders and _tenders(form)):
        return form
    yes = any(one.kind == "consent" and one.ticked for one in form.choices)
    part = next((one for one in form.choices if one.kind == "consent_part" and (one.ticked or one.text)), None)
    no = any(one.kind == "no_consent" and one.ticked for one in form.choices)
    if not yes and not no and part is None:
        return form
    return replace(
        form,
        all_ticked=(yes and form.amount is None) or form.all_ticked,
        part_ticked=part is not None or (yes and form.amount is not None) or form.part_ticked,
        decline_ticked=no or form.decline_ticked,
        amount=FormLine(part.text) if part is not None and part.text and form.amount is None else form.amount,
    )


def _tenders(form: Form) -> bool:
    """Tell whether the form itself tenders or declines."""
    return bool(form.all_ticked or form.part_ticked or form.decline_ticked or form.amount is not None)


def _of_choice(choice: Choice) -> tuple[Price, ...] | None:
    """Give the price of one box or line: none where it is not ticked; None where it cannot be read."""
    boxes = choice.kind == "price" and re.fullmatch(r"\$?\s?\d{1,4}\.\d{2,4}", choice.text) is not None
    if choice.kind == "auction":
        return (Price(0, 0, None),) if choice.ticked else ()
    if boxes and choice.ticked is False and not _is_line(choice):
        return ()
    return of_cell(choice.text)


def _is_line(choice: Choice) -> bool:
    """Tell whether a price stands on a line of its own, where writing it chooses it, box or no box."""
    return choice.end - choice.start > len(choice.text) + 14


def _minimum(choices: Sequence[Choice]) -> tuple[Decimal | None, bool]:
    """Give the conditional quantity, and whether one was meant that cannot be read."""
    filled = [one for one in choices if one.text]
    values = {Decimal(match["number"].replace(",", "")) for one in filled if (match := _NUMBER.fullmatch(one.text))}
    unread = len(values) > 1 or len(values) < len({one.text for one in filled}) or any(not one.text for one in choices)
    return (next(iter(values)) if len(values) == 1 else None), unread


def _columns(tables: Sequence[Table], context: Context) -> dict[str | None, tuple[Price, ...] | None]:
    """Read the column of prices of every list that has one."""
    found: dict[str | None, tuple[Price, ...] | None] = {}
    for table in tables:
        header, rows = header_of(table.rows)
        at = next((index for index, cell in enumerate(header) if _PRICE_HEAD.search(cell)), -1)
        if at < 0:
            continue
        for row in rows:
            named = [account for mention in mentions(" | ".join(row), context) for account in mention.accounts]
            if named:
                cell = row[at] if at < len(row) else "?"
                price = of_cell(cell)
                before = found.get(named[0], ())
                found[named[0]] = None if price is None or before is None else (*before, *price)
    return found
