"""How issuers' notices look in the terminal and as JSON. No decisions here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import tzinfo
from typing import Any

from rich.text import Text

from bot.cli.shown import console, rows
from bot.notices.notice import FiledNotice, Proposal, Standing, ends_offer
from bot.offers.offer import Offer
from bot.times.moments import moment
from nlp.notices import to_json

_COLOURS = {Proposal.WAITING: "yellow", Proposal.APPROVED: "green", Proposal.DROPPED: "dim", Proposal.NONE: ""}
_SENDERS = {
    Standing.KNOWN: "known sender",
    Standing.UNKNOWN: "UNKNOWN SENDER",
    Standing.UNAUTHENTICATED: "SENDER NOT AUTHENTICATED",
    Standing.CLIENT: "passed on by a client",
}
"""What staff read before they believe a notice."""


def row(filed: FiledNotice, offers: Mapping[str, Offer]) -> dict[str, Any]:
    """A notice as an object of the JSON list: where it came from, what it says, what it proposes."""
    until, offer = filed.notice.new_expiration, offers.get(filed.offer or "")
    return {
        "number": filed.number,
        "mail": filed.mail_id,
        "source": filed.source,
        "received": filed.received.isoformat(),
        "sender": filed.sender,
        "standing": filed.standing.value,
        "offer": filed.offer,
        "notice": to_json(filed.notice),
        "proposed": None
        if filed.proposal is Proposal.NONE
        else {
            "expiration": until.instant.isoformat() if until else None,
            "words": until.words if until else None,
            "now": offer.clocks.market.instant.isoformat() if offer else None,
            "end": ends_offer(filed.notice),
            "terms": [{"name": term.name, "now": term.now, "before": term.before} for term in filed.notice.new_terms],
            "state": filed.proposal.value,
        },
        "settled_by": filed.settled_by,
        "settled_at": filed.settled_at.isoformat() if filed.settled_at else None,
    }


def listed(found: Sequence[FiledNotice], offers: Mapping[str, Offer], zone: tzinfo | None) -> None:
    """The notices, each with its summary under it."""
    if not found:
        rows("notices", [], [])
        return
    for filed in found:
        head = f"{filed.number}  {filed.received.astimezone(zone):%Y-%m-%d %H:%M}  {filed.notice.form}  {filed.offer or 'unfiled'}"
        console.print(Text.assemble((head, "bold"), f"  mail {filed.mail_id}, {filed.source}, from {filed.sender or '?'} ", _sender(filed)))  # fmt: skip
        console.print(Text(filed.notice.summary), soft_wrap=False)
        if (told := proposed(filed, offers.get(filed.offer or ""))) is not None:
            console.print(told)
        console.print()


def _sender(filed: FiledNotice) -> Text:
    """Who sent it, in red where nobody has named the sender."""
    style = "green" if filed.standing is Standing.KNOWN else "yellow" if filed.standing is Standing.CLIENT else "red"
    return Text(f"({_SENDERS[filed.standing]})", style=style)


def proposed(filed: FiledNotice, offer: Offer | None) -> Text | None:
    """What the notice proposes and what became of it; None where it proposes nothing."""
    until = filed.notice.new_expiration
    if filed.proposal is Proposal.NONE:
        return None
    zone = offer.time_zone if offer else "America/New_York"
    waits = filed.proposal is Proposal.WAITING
    told = "proposed: the offer's END; everything in it would be cancelled\n" if ends_offer(filed.notice) else ""
    if until is not None:
        now = f"\nin force: {moment(offer.clocks.market.instant, zone)}" if offer and waits else ""
        told += f"proposed expiration: {moment(until.instant, zone)} (“{' '.join(until.words.split())}”){now}\n"
    for term in filed.notice.new_terms:
        told += (
            f"proposed {term.name}: {term.now}{f', instead of {term.before}' if term.before else ''} (“{term.words}”)\n"
        )
    state = filed.proposal.value + (f" by {filed.settled_by}" if filed.settled_by else "")
    end = ""
    if waits:
        earlier = offer is not None and until is not None and until.instant < offer.clocks.market.instant
        file = " --file FILE" if filed.notice.new_terms else ""
        end = f"; notices approve {filed.number}{file} --by NAME, or notices drop" + (
            "; EARLIER than now" if earlier else ""
        )
    return Text.assemble(told, (state, _COLOURS[filed.proposal]), end)


def approved(filed: FiledNotice, offer: Offer | None) -> None:
    """What approving a notice came to."""
    when = moment(offer.clocks.market.instant, offer.time_zone) if offer else "?"
    now = f"{filed.offer} is ended" if offer is not None and offer.ended else f"{filed.offer} now expires {when}"
    console.print(f"notice {filed.number}: approved by {filed.settled_by}; {now}")
    if filed.standing is not Standing.KNOWN:
        console.print(Text(f"It came from {filed.sender or '?'}, {_SENDERS[filed.standing].lower()}: make sure that the issuer or its agent confirms it.", style="red"))  # fmt: skip
