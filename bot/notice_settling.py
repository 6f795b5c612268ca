"""Staff settle what a notice proposes: approve the new expiration, or drop it. Each is an act of a named person."""

from __future__ import annotations

from dataclasses import dataclass

from bot.errors import NoticeError, OfferUnknownError
from bot.extending import Done, extend
from bot.flow import House
from bot.notice import FiledNotice, Proposal


@dataclass(frozen=True, slots=True)
class Approved:
    """An approved notice, and what moving the expiration came to; None where the offer had it already."""

    notice: FiledNotice
    done: Done | None


def approve(house: House, number: int, by: str, offer_id: str | None = None) -> Approved:
    """Move the offer's expiration as notice `number` says, and settle every notice that says the same.

    `offer_id`: for a notice that is filed under no offer. Raises NoticeError where nothing waits for approval or
    no offer is known, OfferUnknownError for an offer that we do not have, and whatever refuses the extension.
    """
    notice = _waiting(house, number)
    offer = notice.offer or offer_id
    if offer is None:
        raise NoticeError(
            f"notice {number} is filed under no offer; name it: notices approve {number} --offer ID --by NAME"
        )
    if notice.offer is not None and offer_id not in (None, notice.offer):
        raise NoticeError(f"notice {number} is filed under {notice.offer}, not {offer_id}")
    done = _apply(house, notice, offer, by)
    return Approved(house.store.settle_notice(number, Proposal.APPROVED, by, offer), done)


def drop(house: House, number: int, by: str) -> FiledNotice:
    """Leave the expiration as it is. Raises NoticeError where nothing waits for approval."""
    _waiting(house, number)
    return house.store.settle_notice(number, Proposal.DROPPED, by, None)


def _waiting(house: House, number: int) -> FiledNotice:
    notice = house.store.notice(number)
    if notice.proposal is not Proposal.WAITING:
        settled = f" ({notice.proposal.value} by {notice.settled_by})" if notice.settled_by else ""
        raise NoticeError(f"notice {number} proposes nothing that waits for approval{settled}")
    return notice


def _apply(house: House, notice: FiledNotice, offer_id: str, by: str) -> Done | None:
    """The one place where a notice changes an offer: by the same door as `offer extend`."""
    until = notice.notice.new_expiration
    offer = house.desk().offers.get(offer_id)
    if offer is None:
        raise OfferUnknownError(f"{offer_id}: there is no such offer; `offer list` shows those there are")
    # Approved once and then cut off before it was noted here: the offer has it already.
    if until is None or offer.clocks.market.instant == until.instant:
        return None
    return extend(house, offer_id, until.instant, until.words, by)
