"""Where does an issuer's notice belong, who sent it, and what change does it propose? Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime

from bot.desk import Desk
from bot.model import Received, Role, Sender
from bot.notices.notice import FiledNotice, Proposal, Standing, ends_offer
from bot.offers.offer import Offer, Security
from nlp.notices import Notice
from nlp.notices.values import Noticed

_SUFFIX = re.compile(
    r"[\s,]+(?:the|inc|incorporated|corp|corporation|company|co|ltd|limited|llc|lp|plc|sa|nv|ag|holdings?|group)\.?$"
)
_FRACTIONS = str.maketrans({"½": " 1/2", "¼": " 1/4", "¾": " 3/4", "⅛": " 1/8", "⅜": " 3/8", "⅝": " 5/8", "⅞": " 7/8"})


def filed(received: Received, desk: Desk, senders: Sequence[str]) -> tuple[FiledNotice, ...]:
    """Give the notices of a mail as they are kept. `senders`: addresses and domains whose notices are known."""
    standing = standing_of(received.sender, senders)
    return tuple(_filed(found, received, desk, standing) for found in received.reading.notices)


def _filed(found: Noticed, received: Received, desk: Desk, standing: Standing) -> FiledNotice:
    offer = offer_of(found, desk.offers.values(), received.received)
    return FiledNotice(
        received.mail_id,
        found.source,
        received.received,
        received.sender.address,
        standing,
        offer.id if offer else None,
        found.notice,
        proposal(found.notice, offer),
    )


def standing_of(sender: Sender, senders: Sequence[str]) -> Standing:
    """What is known of the sender. A known address counts only where nothing speaks against its being genuine."""
    if sender.role in {Role.HOLDER, Role.BROKER}:
        return Standing.CLIENT
    address, _, domain = sender.address, "", sender.address.rpartition("@")[2]
    named = {one.lower().removeprefix("@") for one in senders}
    known = bool(address) and (sender.role is Role.STAFF or address in named or domain in named)
    if not known:
        return Standing.UNKNOWN
    return Standing.UNAUTHENTICATED if sender.authenticated is False else Standing.KNOWN


def proposal(notice: Notice, offer: Offer | None) -> Proposal:
    """Whether the notice proposes something that is not in force; an offer that cannot be told may be named later.

    New terms always wait: whether the offer's file says them already a person sees.
    """
    over = offer is not None and offer.ended is not None
    if ends_offer(notice):
        return Proposal.NONE if over else Proposal.WAITING
    until = notice.new_expiration
    moves = until is not None and not (offer is not None and until.instant == offer.clocks.market.instant)
    return Proposal.WAITING if moves or notice.new_terms else Proposal.NONE


def offer_of(found: Noticed, offers: Iterable[Offer], received: datetime) -> Offer | None:
    """Give the offer that a notice belongs to, None where none is named or more than one is likely.

    By CUSIP or ISIN, else by the issuer. Of several offers of one issuer: those whose security the text
    describes; then those open at receipt; then the one that closed last before it, or opens next.
    """
    text = plain(found.text)
    by_code = [offer for offer in offers if any(_has_code(one, found.text) for one in offer.securities)]
    left = by_code or [offer for offer in offers if _has_issuer(offer, text)]
    described = [offer for offer in left if any(_describes(one, text) for one in offer.securities)]
    left = described or left
    open_now = [offer for offer in left if _opened(offer, received) and received <= offer.clocks.market.instant]
    if open_now:
        return open_now[0] if len(open_now) == 1 else _named_clock(open_now, found.notice)
    over = [offer for offer in left if offer.clocks.market.instant < received]
    if over:
        return max(over, key=lambda offer: offer.clocks.market.instant)
    return min(left, key=lambda offer: offer.opens or offer.clocks.market.instant) if left else None


def _named_clock(offers: Sequence[Offer], notice: Notice) -> Offer | None:
    """Of several open offers the one whose expiration the notice moves the least: it cannot be told otherwise."""
    if notice.new_expiration is None:
        return None
    instant = notice.new_expiration.instant
    later = [offer for offer in offers if offer.clocks.market.instant <= instant]
    return later[0] if len(later) == 1 else None


def _opened(offer: Offer, received: datetime) -> bool:
    return offer.opens is None or offer.opens <= received


def plain(text: str) -> str:
    """A text for comparing names: small letters, one blank between words, fractions written out."""
    return " ".join(text.translate(_FRACTIONS).replace("-", " ").lower().split())


def _has_code(security: Security, text: str) -> bool:
    """Whether the text names the security's CUSIP or ISIN, also with inner blanks."""
    codes = [code for code in (security.cusip, security.isin) if code]
    return any(re.search(r"(?<!\w)" + r"\s?".join(map(re.escape, code)) + r"(?!\w)", text) for code in codes)


def _has_issuer(offer: Offer, text: str) -> bool:
    """Whether the text names the issuer, with or without what only says that it is a company."""
    name = plain(offer.issuer).rstrip(".")
    short = _SUFFIX.sub("", name)
    wanted = short if len(short.split()) > 1 else name
    return re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", text) is not None


def _describes(security: Security, text: str) -> bool:
    """Whether the text describes the security: coupon and year of maturity, or its description."""
    if plain(security.description) in text:
        return True
    year = re.search(r"(?:19|20)\d\d", security.due or "")
    coupon = re.match(r"(?P<rate>\d{1,2}(?:\.\d+|\s\d{1,2}/\d{1,2})?)\s?%", plain(security.description))
    return bool(year and coupon) and f"{coupon['rate']}%" in text and year[0] in text  # type: ignore[index]
