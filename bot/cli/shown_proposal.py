"""How what documents say looks in the terminal: field, value, the sentence it came from; then what was not found."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rich.table import Table
from rich.text import Text

from bot.cli.shown import console
from nlp.documents.numbers import plain
from nlp.documents.proposal import Clock, Part, Proposal, Series

_SHORTEN = 320


def proposal(found: Proposal, documents: tuple[str, ...]) -> None:
    """Print a proposal as a table."""
    title = f"what {', '.join(documents)} {'say' if len(documents) > 1 else 'says'}"
    table = Table(title=title, title_justify="left", title_style="bold", show_header=False, box=None, pad_edge=False)
    table.add_column("field", no_wrap=True, style="bold")
    table.add_column("value", overflow="fold")
    last = ""
    for field, value in _rows(found):
        said = _said(found, field, several=len(documents) > 1)
        table.add_row(field, Text(value))
        # A sentence that tells several values in a row is printed once.
        table.add_row("", Text("said in the same" if said == last else said, style="dim"))
        table.add_row("", "")
        last = said
    console.print(table)
    for line in found.contradictions:
        console.print(Text(f"contradiction: {line}", style="red"))
    if found.not_found:
        console.print(Text.assemble(("not found: ", "yellow"), ", ".join(found.not_found)))
    else:
        console.print("everything that such a document usually states was found")


def _said(found: Proposal, field: str, *, several: bool) -> str:
    sentences = dict.fromkeys((one.text, one.document) for one in found.sentences(field))
    lines = []
    for text, document in list(sentences)[:3]:
        short = text if len(text) <= _SHORTEN else text[:_SHORTEN].rsplit(" ", 1)[0] + " …"
        lines.append(f"“{short}”" + (f" ({document})" if several else ""))
    return "\n".join(lines) or "no sentence: it follows from the securities"


def _rows(found: Proposal) -> Iterator[tuple[str, str]]:
    """Each field that has a value, in the order of the contract."""
    for field in ("issuer", "event_type"):
        if getattr(found, field):
            yield field, str(getattr(found, field))
    for index, one in enumerate(found.securities):
        yield f"securities.{index}", _series(one)
    for index, words in enumerate(found.offered):
        yield f"offered.{index}", words
    if found.quantity_type:
        yield "quantity_type", f"{found.quantity_type}, {found.currency}"
    for field in ("minimum", "multiple"):
        value = getattr(found, field)
        if value is not None:
            yield field, f"{value:,f}"
    if found.letter_date:
        yield "letter_date", found.letter_date.isoformat()
    for name in ("expiration", "early", "withdrawal", "response"):
        clock: Clock | None = getattr(found, name)
        if clock:
            yield f"clocks.{name}", f"{clock.instant.isoformat()}\n{clock.words}"
    if found.minimum_tender_percent is not None:
        yield "minimum_tender_percent", f"{plain(found.minimum_tender_percent)} %"
    if found.price_range:
        step = f" in steps of {found.price_range.step:f}" if found.price_range.step else ""
        yield "price_range", f"{found.price_range.low:f} to {found.price_range.high:f}{step}"
    for index, part in enumerate(found.consideration):
        yield f"consideration.{index}", _part(part)
    agent = found.agent
    for name, value in (("name", agent.name), ("phone", agent.phone), ("fax", agent.fax)):
        if value:
            yield f"agent.{name}", value
    for index, address in enumerate(agent.addresses):
        yield f"agent.addresses.{index}", address
    if found.guaranteed_delivery:
        promise = found.guaranteed_delivery
        until = promise.deadline.isoformat() if promise.deadline else "the day is not told"
        yield "guaranteed_delivery", f"{promise.days} trading days, {promise.time}\n{until}"
    for field in ("elections", "items"):
        if getattr(found, field):
            yield field, "\n".join(getattr(found, field))


def _series(one: Series) -> str:
    codes = [f"CUSIP {code}" for code in (one.cusip, *one.other_cusips) if code] + (
        [f"ISIN {one.isin}"] if one.isin else []
    )
    parts = [
        f"coupon {one.coupon.normalize():f}" if one.coupon is not None else "",
        f"due {one.due}" if one.due else "",
        *codes,
    ]
    return "\n".join([one.description, *filter(None, parts)])


def _part(part: Part) -> str:
    figures = [
        f"{plain(value)} {name}"
        for value, name in ((part.per_1000, "per $1,000"), (part.per_share, "per share"), (part.percent, "%"))
        if value is not None
    ]
    return f"{part.kind.replace('_', ' ')} {', '.join(figures)}".strip() + f"\n{part.words}"


def notice(name: str, found: dict[str, Any]) -> None:
    """Print an issuer's notice."""
    table = Table(
        title=f"{name} is a notice of the issuer",
        title_justify="left",
        title_style="bold",
        show_header=False,
        box=None,
        pad_edge=False,
    )
    table.add_column("field", style="bold", no_wrap=True)
    table.add_column("value", overflow="fold")
    for field, value in found.items():
        if field == "evidence" or value in (None, [], ""):
            continue
        table.add_row(field.replace("_", " "), Text(_value(value)))
    console.print(table)


def _value(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(
            " – ".join(str(part) for part in one.values()) if isinstance(one, dict) else str(one) for one in value
        )
    if isinstance(value, dict):
        return ", ".join(f"{part}" for part in value.values())
    return {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(value)
