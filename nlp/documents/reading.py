"""Reads a document into a proposal: each part by the reader of its own, then what was not found."""

from __future__ import annotations

import re
from dataclasses import replace

from nlp.documents.agent import read_agent
from nlp.documents.answers import read_answers
from nlp.documents.clocks import read_clocks
from nlp.documents.codes import read_codes
from nlp.documents.conditions import read_conditions
from nlp.documents.consideration import read_consideration
from nlp.documents.delivery import read_delivery
from nlp.documents.event import read_currency, read_event, zone_of
from nlp.documents.evidence import Found, T, evidence_of
from nlp.documents.form import read_form
from nlp.documents.issuer import read_issuer
from nlp.documents.letter_date import read_letter_date
from nlp.documents.missing import not_found
from nlp.documents.prices import read_price_range
from nlp.documents.proposal import Agent, Evidence, Part, Proposal, Series
from nlp.documents.securities import Securities, offered_words, read_securities
from nlp.documents.terms import read_denominations, read_minimum_percent
from nlp.documents.text import Document, prepare


def read(text: str) -> Proposal:
    """Give all that a document says of an offer. Never raises; a text about something else gives an empty proposal."""
    document = prepare(text)
    notes: list[Evidence] = []

    def proven(field: str, found: Found[T] | None) -> T | None:
        if found is None:
            return None
        notes.append(evidence_of(document, field, found))
        return found.value

    event = read_event(document)
    kind = event.value if event else None
    issuer = proven("issuer", read_issuer(document)) if event else None
    codes, wrong = read_codes(document)
    securities = read_securities(document, codes, kind) if event else Securities()
    clocks = read_clocks(document, zone_of(document))
    minimum, multiple = read_denominations(document, debt=securities.debt)
    agent = read_agent(document, issuer)
    delivery, none_offered = read_delivery(document, clocks.expiration.value if clocks.expiration else None)
    form = read_form(document, kind)
    prices = read_price_range(document) if kind in {"DTCH", "BIDS"} else None
    parts = (
        read_consideration(document, kind, debt=securities.debt) if event and not (prices and kind == "BIDS") else []
    )
    if kind == "EXOF" and securities.offered and not any(one.value.kind in {"securities", "shares"} for one in parts):
        parts = [_given(document, one) for one in securities.offered] + parts
    proposal = Proposal(
        issuer=issuer,
        event_type=proven("event_type", event),
        securities=_dated(
            document, tuple(_series(proven, index, one) for index, one in enumerate(securities.tendered))
        ),
        offered=tuple(
            _proven_words(proven, f"offered.{index}", Found(offered_words(document, one), one.start, one.end))
            for index, one in enumerate(securities.offered)
        ),
        quantity_type=("face" if securities.debt else "unit") if securities.tendered else None,
        currency=(proven("currency", read_currency(document)) or "USD") if event else None,
        minimum=proven("minimum", minimum),
        multiple=proven("multiple", multiple),
        letter_date=proven("letter_date", read_letter_date(document)),
        expiration=proven("clocks.expiration", clocks.expiration),
        early=proven("clocks.early", clocks.early),
        withdrawal=proven("clocks.withdrawal", clocks.withdrawal),
        response=proven("clocks.response", clocks.response),
        minimum_tender_percent=proven("minimum_tender_percent", read_minimum_percent(document, kind)),
        consideration=tuple(_kept(proven, f"consideration.{index}", one) for index, one in enumerate(parts)),
        agent=Agent(
            proven("agent.name", agent.name),
            tuple(_kept(proven, f"agent.addresses.{index}", one) for index, one in enumerate(agent.addresses)),
            proven("agent.phone", agent.phone),
            proven("agent.fax", agent.fax),
        ),
        guaranteed_delivery=proven("guaranteed_delivery", delivery),
        elections=tuple(_kept(proven, "elections", one) for one in form.elections),
        items=tuple(_kept(proven, "items", one) for one in form.items),
        price_range=proven("price_range", prices),
        conditions=tuple(_kept(proven, "conditions", one) for one in read_conditions(document)) if event else (),
        contradictions=(*clocks.contradictions, *(f"securities: {code} has a wrong check digit" for code in wrong)),
    )
    proven("clocks.withdrawal", clocks.irrevocable)
    for topic, answer in read_answers(document):
        proven(f"facts.{topic}", answer)
    proposal = replace(proposal, evidence=tuple(notes))
    return replace(
        proposal,
        not_found=not_found(
            proposal,
            without_delivery=none_offered,
            irrevocable=clocks.irrevocable is not None,
            has=_speaks_of(document),
        ),
    )


def _given(document: Document, found: Found[str]) -> Found[Part]:
    """What is given, as a part of the consideration, where no sentence says how much of it."""
    return Found(Part("securities", offered_words(document, found)), found.start, found.end)


def _kept(proven: object, field: str, found: Found[T]) -> T:
    """Note the evidence of a value that is there."""
    proven(field, found)  # type: ignore[operator]
    return found.value


def _proven_words(proven: object, field: str, found: Found[str]) -> str:
    return _kept(proven, field, found)


def _series(proven: object, index: int, found: Found[Series]) -> Series:
    return _kept(proven, f"securities.{index}", found)


_SPEAKS = (
    ("delivery", re.compile(r"\bguaranteed delivery\b")),
    (
        "form",
        re.compile(
            r"\bto our clients\b|\binstruct us\b|\binstructions? forms?\b|\bhereby instructed\b|\bconsent form\b|\binstructs you\b|\byour instructions\b|\bdear client"
        ),
    ),
)
"""Subjects that make some fields usual, and the words that show that a document has them."""


def _speaks_of(document: Document) -> frozenset[str]:
    return frozenset(name for name, pattern in _SPEAKS if pattern.search(document.small))


_MATURE = re.compile(
    r"\b(?:mature|maturity date|matures|maturing|final maturity)[^.\d]{0,30}?\b(?P<day>[a-z]{3,9}\.? \d{1,2}, (?:19|20)\d\d|\d{1,2} [a-z]{3,9} (?:19|20)\d\d)"
)


def _dated(document: Document, series: tuple[Series, ...]) -> tuple[Series, ...]:
    """Fill in the day on which the only series matures, where its name has the year and a sentence the day."""
    from nlp.dates.deadlines import days_in  # noqa: PLC0415

    if len(series) != 1 or series[0].due is None or len(series[0].due) > 4:
        return series
    for match in _MATURE.finditer(document.small):
        days = days_in(match["day"])
        if days and str(days[0].year) == series[0].due:
            return (replace(series[0], due=days[0].isoformat()),)
    return series
