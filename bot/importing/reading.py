"""What do these documents say: a proposed offer, or an issuer's notice? The one place where notices plug in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.errors import OfferError
from bot.importing.opening import Opened
from nlp.documents import read
from nlp.documents.merging import merged
from nlp.documents.proposal import Proposal
from nlp.notices import PRESS_RELEASE, Notice, notice

_OFFER_HEAD = re.compile(
    r"\b(?:to our clients|dear clients?|offers? to (?:purchase|exchange)|offering circular|offering memorandum|letter of transmittal|notice of guaranteed delivery|consent solicitation statement"
    r"|solicitation of consents|prospectus|issuer bid|exchange offer memorandum|tender offer memorandum|invitation to tender|instructions? form|supplement no)\b",
    re.IGNORECASE,
)
_ANNOUNCES = re.compile(
    r"\bannounced\b[^.]{0,60}\b(?:today|that)\b|\btoday announced\b|\bannounces\b|\bfor immediate release\b|\b(?:pr|globe) ?newswire\b|\bbusiness wire\b|\bpress release\b|\bmarketwire\b",
    re.IGNORECASE,
)
_HEAD = 2500


@dataclass(frozen=True, slots=True)
class Imported:
    """What was read: the proposal of all offer documents, or the notice; `documents` in the order given."""

    documents: tuple[Opened, ...]
    proposal: Proposal | None = None
    notice: Notice | None = None


def imported(documents: Sequence[Opened]) -> Imported:
    """Read the documents of one offer, or one notice.

    Raises `OfferError` where none of them is about an offer, or notices and offer documents are mixed.
    """
    notices = [(one, found) for one in documents if (found := _as_notice(one.text)) is not None]
    if notices:
        if len(documents) > 1:
            raise OfferError(
                f"{notices[0][0].name} is a notice of the issuer (form {notices[0][1].form}), no offer document; import it alone"
            )
        return Imported(tuple(documents), notice=notices[0][1])
    proposals = [(one.name, read(one.text)) for one in documents]
    proposal = merged(proposals)
    if not _says_anything(proposal):
        names = ", ".join(one.name for one in documents)
        raise OfferError(f"{names}: nothing in it tells of an offer: no issuer with a security, no deadline, no form")
    return Imported(tuple(documents), proposal=proposal)


def _says_anything(proposal: Proposal) -> bool:
    return bool(proposal.event_type and (proposal.securities or proposal.issuer or proposal.expiration))


def _as_notice(text: str) -> Notice | None:
    """Give the notice that a document is. An offer's own document that speaks like an announcement is none."""
    found = notice(text)
    if found is None:
        return None
    if found.form != PRESS_RELEASE:
        return found
    head = text[:_HEAD]
    if _ANNOUNCES.search(head):
        return found
    return None if _OFFER_HEAD.search(head) or (found.change is None and _states_an_offer(read(text))) else found


def _states_an_offer(proposal: Proposal) -> bool:
    """Whether a text that tells of no change states an offer's own terms: what for, until when, and what is paid."""
    paid = proposal.consideration or proposal.price_range
    return bool(proposal.event_type and proposal.securities and proposal.expiration and paid)
