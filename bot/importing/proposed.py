"""A proposal as an offer file for staff to complete: each value under the sentence it came from, what is missing as a comment."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from bot.importing.naming import answers_of, names_of, title_of
from bot.importing.toml_text import comment, listed, quoted
from nlp.documents.proposal import Clock, Proposal

_OURS = {
    "CONS": ("consent", "do_not_consent"),
    "DTCH": ("tender_at_price", "tender_at_auction_price", "do_not_tender"),
}
_PRICED = {"tender_at_price", "tender_at_auction_price"}


def proposed_toml(offer_id: str, proposal: Proposal, documents: tuple[str, ...]) -> str:
    """Give the offer file. It cannot be approved as it is: our own deadline and the accounts are staff's to add."""
    return "\n".join(_lines(offer_id, proposal, documents)) + "\n"


def _lines(offer_id: str, proposal: Proposal, documents: tuple[str, ...]) -> Iterator[str]:
    yield from comment(
        f"Proposed from {', '.join(documents)}. Not in force: complete it, then `offer approve {offer_id} --file THIS --by NAME`."
    )
    yield from comment("Above each value stands the sentence that it was read from. Lines to complete begin with #!")
    for line in proposal.contradictions:
        yield from comment(f"CONTRADICTION  {line}")
    zone = _zone(proposal)
    yield from ("", f"id = {quoted(offer_id)}", "version = 1")
    yield from _value(proposal, "issuer", quoted(proposal.issuer) if proposal.issuer else None)
    yield f"title = {quoted(title_of(proposal))}"
    yield f"names = {listed(names_of(proposal))}"
    yield from _value(proposal, "event_type", quoted(proposal.event_type) if proposal.event_type else None)
    if proposal.offered:
        yield from _value(proposal, "offered", listed(proposal.offered))
    yield from _elections(proposal)
    yield from _counted(proposal)
    if proposal.letter_date:
        yield from _value(proposal, "letter_date", proposal.letter_date.isoformat())
        start = datetime(proposal.letter_date.year, proposal.letter_date.month, proposal.letter_date.day, tzinfo=zone)
        yield f"opens = {start.isoformat()} # start of the day of the document"
    else:
        yield "#! letter_date = YYYY-MM-DD"
    yield f"time_zone = {quoted(zone.key)}"
    if proposal.minimum_tender_percent is not None:
        yield from _value(proposal, "minimum_tender_percent", quoted(f"{proposal.minimum_tender_percent:f}"))
    yield from ("", "#! Accounts of the register whose position is in these securities.", '#! accounts = ["XX-*"]')
    yield from _value(proposal, "items", listed(proposal.items) if proposal.items else None)
    yield from _tables(proposal, zone)


def _zone(proposal: Proposal) -> ZoneInfo:
    """The zone of the offer's end; New York's where the document tells none."""
    info = proposal.expiration.instant.tzinfo if proposal.expiration else None
    return info if isinstance(info, ZoneInfo) else ZoneInfo("America/New_York")


def _value(proposal: Proposal, field: str, written: str | None) -> Iterator[str]:
    """The key under its sentences; a key to complete where nothing was found."""
    yield ""
    for words in list(dict.fromkeys(one.text for one in proposal.sentences(field)))[:4]:
        yield from comment(f"“{words}”")
    yield f"{field} = {written}" if written is not None else f"#! {field} = "


def _elections(proposal: Proposal) -> Iterator[str]:
    elections = list(proposal.elections)
    if _PRICED & set(elections):
        # At a price or at the auction's, and of all shares or a number of them: our form asks for both.
        elections = [
            "tender_all",
            "tender_part",
            *(one for one in elections if one not in {"tender_all", "tender_part"}),
        ]
    if not elections:
        elections = list(_OURS.get(proposal.event_type or "", ("tender_all", "tender_part", "do_not_tender")))
        yield from (
            "",
            "# The document has no form: these are the usual choices of its kind.",
            f"elections = {listed(elections)}",
        )
        return
    if not {"do_not_tender", "do_not_consent"} & set(elections):
        elections.append("do_not_tender")
    yield from _value(proposal, "elections", listed(elections))


def _counted(proposal: Proposal) -> Iterator[str]:
    """How an amount is counted: of shares one by one where nothing else is said; of debt as the document says, or staff."""
    yield from ("", f"quantity_type = {quoted(proposal.quantity_type or 'face')}")
    yield from _value(proposal, "currency", quoted(proposal.currency or "USD"))
    shares = proposal.quantity_type == "unit"
    for field, value in (("minimum", proposal.minimum), ("multiple", proposal.multiple)):
        if value is None and shares:
            yield f"{field} = 1 # nothing else is said: share by share"
        elif value is None and field == "minimum" and proposal.multiple is not None:
            yield from ("", f"minimum = {proposal.multiple:f} # no minimum is said: one multiple")
        else:
            yield from _value(proposal, field, None if value is None else f"{value:f}")
    yield f"unit_value = {1 if shares else 1000}"


def _tables(proposal: Proposal, zone: ZoneInfo) -> Iterator[str]:
    several = len(proposal.securities) > 1
    for index, one in enumerate(proposal.securities):
        yield from _head(proposal, f"securities.{index}", "[[securities]]")
        yield f"description = {quoted(one.description)}"
        if one.coupon is not None:
            yield f"coupon = {quoted(f'{one.coupon.normalize():f}')}"
        for name, value in (("due", one.due), ("cusip", one.cusip), ("isin", one.isin)):
            if value:
                yield f"{name} = {quoted(value)}"
        if one.other_cusips:
            yield f"other_cusips = {listed(one.other_cusips)}"
        if several:
            yield f"key = {quoted(_key(index, one.coupon, one.due))} # as the register calls this series"
    yield from _clocks(proposal, zone)
    for index, part in enumerate(proposal.consideration):
        yield from _head(proposal, f"consideration.{index}", "[[consideration]]")
        yield f"kind = {quoted(part.kind)}"
        if part.series:
            yield f"security = {quoted(_key_named(proposal, part.series))}"
        for name, figure in (("per_1000", part.per_1000), ("per_share", part.per_share), ("percent", part.percent)):
            if figure is not None:
                yield f"{name} = {quoted(f'{figure:f}')}"
        yield f"words = {quoted(part.words)}"
    promise = proposal.guaranteed_delivery
    if promise and promise.deadline:
        yield from _head(proposal, "guaranteed_delivery", "[guaranteed_delivery]")
        yield from (
            f"days = {promise.days}",
            f"time = {quoted(promise.time)}",
            f"deadline = {_at(promise.deadline, zone)}",
        )
    if proposal.price_range and proposal.price_range.step:
        prices = proposal.price_range
        yield from _head(proposal, "price_range", "[price_range]")
        yield from (f'low = "{prices.low:f}"', f'high = "{prices.high:f}"', f'step = "{prices.step:f}"')
    agent = proposal.agent
    if agent.name:
        yield from _head(proposal, "agent.name", "[agent]")
        yield from (f"name = {quoted(agent.name)}", f"addresses = {listed(agent.addresses)}")
        yield from (
            f"{name} = {quoted(value)}" for name, value in (("phone", agent.phone), ("fax", agent.fax)) if value
        )
    yield from (
        "",
        "# Answers to frequent questions, sent word for word: the document's own words, for staff to put plainly.",
    )
    for answer in answers_of(proposal):
        yield from ("", "[[facts]]", f"topic = {quoted(answer.topic)}", f"words = {quoted(answer.words)}")


def _key(index: int, coupon: Decimal | None, due: str | None) -> str:
    return f"{coupon.normalize():f}-{(due or '')[:4]}".rstrip("-") if coupon is not None else f"series-{index + 1}"


def _key_named(proposal: Proposal, title: str) -> str:
    """The key of the series with that title; the title itself where it cannot be told, which the check then names."""
    wanted = " ".join(title.lower().split())
    found = [
        _key(index, one.coupon, one.due)
        for index, one in enumerate(proposal.securities)
        if (said := " ".join(one.description.lower().split())) and (said in wanted or wanted in said)
    ]
    return found[0] if len(found) == 1 else title


def _head(proposal: Proposal, field: str, head: str) -> Iterator[str]:
    yield ""
    for words in list(dict.fromkeys(one.text for one in proposal.sentences(field)))[:2]:
        yield from comment(f"“{words}”")
    yield head


def _clocks(proposal: Proposal, zone: ZoneInfo) -> Iterator[str]:
    for field, clock in (
        ("response", proposal.response),
        ("expiration", proposal.expiration),
        ("withdrawal", proposal.withdrawal),
        ("early", proposal.early),
    ):
        yield from _clock(proposal, field, clock, zone)
    promise = proposal.guaranteed_delivery
    if promise and promise.deadline:
        words = proposal.sentences("guaranteed_delivery")[0].text
        yield from ("", "[clocks.cover] # when what was promised by guaranteed delivery must have arrived")
        yield from (f"words = {quoted(words)}", f"instant = {_at(promise.deadline, zone)}")


def _clock(proposal: Proposal, field: str, clock: Clock | None, zone: ZoneInfo) -> Iterator[str]:
    if clock is not None:
        yield from _head(proposal, f"clocks.{field}", f"[clocks.{field}]")
        yield from (f"words = {quoted(clock.words)}", f"instant = {_at(clock.instant, zone)}")
    elif field != "early":
        ours = (
            " Ours: until then an instruction can be carried out without haste."
            if field == "response"
            else " Not found in the document."
        )
        yield from (
            "",
            f"#!{ours}",
            f"#! [clocks.{field}]",
            '#! words = "the hour, zone and day in words"',
            "#! instant = YYYY-MM-DDThh:mm:00-05:00",
        )


def _at(instant: datetime, zone: ZoneInfo) -> str:
    return instant.astimezone(zone).isoformat()
