"""Several documents of one offer as one proposal: each field from the first that has it; where they differ is named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import datetime

from nlp.documents.delivery import deadline_of
from nlp.documents.missing import not_found
from nlp.documents.proposal import Agent, Clock, Delivery, Proposal, Series

_ONE_VALUE = (
    "issuer", "event_type", "quantity_type", "currency", "minimum", "multiple", "expiration", "early", "withdrawal", "response",
    "minimum_tender_percent", "price_range", "guaranteed_delivery",
)  # fmt: skip
_LISTS = ("offered", "consideration", "elections", "items")
_NAMES = {name: f"clocks.{name}" for name in ("expiration", "early", "withdrawal", "response")}


def merged(read: Sequence[tuple[str, Proposal]]) -> Proposal:
    """Give one proposal of several, each with its document's name; the documents come in order of weight.

    A notice of guaranteed delivery without the offer's end takes it from the letter.
    """
    named = [(name, _marked(name, proposal)) for name, proposal in read]
    result = named[0][1]
    for _, proposal in named[1:]:
        result = _filled(result, proposal)
    contradictions = [line for _, proposal in named for line in proposal.contradictions]
    if len(named) > 1:
        contradictions += [line for field in _ONE_VALUE for line in _differing(field, named)]
    promise = result.guaranteed_delivery
    if promise and promise.deadline is None and result.expiration and len(named) > 1:
        result = replace(
            result,
            guaranteed_delivery=replace(
                promise, deadline=deadline_of(result.expiration.instant, promise.days, promise.time)
            ),
        )
    result = replace(result, contradictions=tuple(dict.fromkeys(contradictions)))
    if len(named) == 1:
        return result
    in_vain = set.intersection(*(set(proposal.not_found) for _, proposal in named))
    return replace(
        result,
        not_found=tuple(
            name for name in not_found(result) if name in in_vain or name == "guaranteed_delivery.deadline"
        ),
    )


def _marked(name: str, proposal: Proposal) -> Proposal:
    return replace(proposal, evidence=tuple(replace(one, document=name) for one in proposal.evidence))


def _filled(first: Proposal, second: Proposal) -> Proposal:
    """Fill what the first does not have from the second, and take its evidence for that."""
    changed: dict[str, object] = {}
    taken: list[str] = []
    for field in fields(Proposal):
        name = field.name
        if name in {"evidence", "not_found", "contradictions", "agent", "securities", "conditions"}:
            continue
        if not getattr(first, name) and getattr(second, name):
            changed[name] = getattr(second, name)
            taken.append(_NAMES.get(name, name))
    agent = _agent(first.agent, second.agent)
    if agent != first.agent:
        changed["agent"] = agent
        taken.append("agent")
    securities = _securities(first.securities, second.securities)
    if securities != first.securities:
        changed["securities"] = securities
        taken.append("securities")
    conditions = (*first.conditions, *(one for one in second.conditions if one not in first.conditions))
    evidence = [*first.evidence]
    evidence += [
        one
        for one in second.evidence
        if any(one.field == name or one.field.startswith(f"{name}.") for name in taken)
        or one.field.startswith("facts.")
    ]
    return replace(first, conditions=conditions, evidence=tuple(evidence), **changed)  # type: ignore[arg-type]


def _agent(first: Agent, second: Agent) -> Agent:
    """The agent of both; parts of another company are not mixed in."""
    if first.name and second.name and first.name.lower() != second.name.lower():
        return first
    return Agent(
        first.name or second.name,
        first.addresses or second.addresses,
        first.phone or second.phone,
        first.fax or second.fax,
    )


def _securities(first: tuple[Series, ...], second: tuple[Series, ...]) -> tuple[Series, ...]:
    """The series of the first with the codes and ends of the second's; all of the second where the first names none."""
    if not first:
        return second
    result = []
    for one in first:
        same = next((other for other in second if _same(one, other)), None)
        if same:
            due = same.due if len(same.due or "") > len(one.due or "") else one.due
            one = replace(  # noqa: PLW2901  (the series with what the other document adds)
                one,
                due=due,
                cusip=one.cusip or same.cusip,
                isin=one.isin or same.isin,
                other_cusips=one.other_cusips or same.other_cusips,
            )
        result.append(one)
    return tuple(result)


def _same(one: Series, other: Series) -> bool:
    return (one.coupon, (one.due or "")[:4]) == (other.coupon, (other.due or "")[:4])


def _differing(field: str, named: list[tuple[str, Proposal]]) -> list[str]:
    """Tell where documents say different things of a field, each with what it says."""
    told: dict[object, tuple[str, str]] = {}
    for name, proposal in named:
        value = getattr(proposal, field)
        if value not in (None, ""):
            told.setdefault(_key(value), (name, _shown(value)))
    if len(told) < 2:
        return []
    return [f"{_NAMES.get(field, field)}: " + "; ".join(f"{name} says {shown}" for name, shown in told.values())]


def _key(value: object) -> object:
    if isinstance(value, Clock):
        return value.instant
    if isinstance(value, Delivery):
        return (value.days, value.time)
    return value.lower() if isinstance(value, str) else value


def _shown(value: object) -> str:
    if isinstance(value, Clock):
        return value.words
    if isinstance(value, Delivery):
        return f"{value.days} trading days, {value.time}"
    return value.isoformat() if isinstance(value, datetime) else str(value)
