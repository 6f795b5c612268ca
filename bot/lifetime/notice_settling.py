"""Staff settle what a notice proposes: another expiration, other terms, the offer's end. Each is an act of a named person."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.errors import NoticeError, OfferUnknownError
from bot.flow import House
from bot.lifetime.extending import Done, amend, end, extend
from bot.notices.notice import FiledNotice, Proposal, ends_offer
from bot.staff import settling


@dataclass(frozen=True, slots=True)
class Approved:
    """An approved notice, and what it came to; None where the offer was so already."""

    notice: FiledNotice
    done: Done | None


@dataclass(frozen=True, slots=True)
class Changed:
    """The offer's whole file as staff changed it for new terms, and the name that errors give it."""

    text: str
    name: str


def approve(
    house: House, number: int, by: str, offer_id: str | None = None, changed: Changed | None = None
) -> Approved:
    """Do to the offer what notice `number` says, and settle every notice that says the same, with their mails.

    `offer_id`: for a notice that is filed under no offer. `changed`: for new terms, which no program writes into an
    offer's file. Raises NoticeError where nothing waits for approval, no offer is known or that file is missing,
    OfferUnknownError for an offer that we do not have, and whatever refuses the change itself.
    """
    notice = _waiting(house, number)
    offer = notice.offer or offer_id
    if offer is None:
        raise NoticeError(
            f"notice {number} is filed under no offer; name it: notices approve {number} --offer ID --by NAME"
        )
    if notice.offer is not None and offer_id not in (None, notice.offer):
        raise NoticeError(f"notice {number} is filed under {notice.offer}, not {offer_id}")
    done = _apply(house, notice, offer, by, changed)
    mails = _alike(house, notice, offer)
    settled = house.store.settle_notice(number, Proposal.APPROVED, by, offer)
    _settle_mails(house, mails, by)
    return Approved(settled, done)


def drop(house: House, number: int, by: str) -> FiledNotice:
    """Leave the offer as it is. Raises NoticeError where nothing waits for approval."""
    notice = _waiting(house, number)
    settled = house.store.settle_notice(number, Proposal.DROPPED, by, None)
    _settle_mails(house, (notice.mail_id,), by)
    return settled


def _waiting(house: House, number: int) -> FiledNotice:
    notice = house.store.notice(number)
    if notice.proposal is not Proposal.WAITING:
        settled = f" ({notice.proposal.value} by {notice.settled_by})" if notice.settled_by else ""
        raise NoticeError(f"notice {number} proposes nothing that waits for approval{settled}")
    return notice


def _alike(house: House, notice: FiledNotice, offer_id: str) -> tuple[int, ...]:
    """The mails whose notices may be settled with this one."""
    waiting = (one for one in house.store.notices(offer_id) if one.proposal is Proposal.WAITING)
    return tuple(dict.fromkeys((notice.mail_id, *(one.mail_id for one in waiting))))


def _settle_mails(house: House, mails: tuple[int, ...], by: str) -> None:
    """The mails that waited for nothing but these notices wait no longer."""
    for mail_id in mails:
        settling.settle_with_notice(house, mail_id, by)


def _apply(house: House, notice: FiledNotice, offer_id: str, by: str, changed: Changed | None) -> Done | None:
    """The one place where a notice changes an offer: by the same doors as `offer end`, `offer amend` and `offer extend`."""
    said = notice.notice
    offer = house.desk().offers.get(offer_id)
    if offer is None:
        raise OfferUnknownError(f"{offer_id}: there is no such offer; `offer list` shows those there are")
    if ends_offer(said):
        # Approved once and then cut off before it was noted here: the offer has it already.
        return None if offer.ended is not None else end(house, offer_id, reason(notice), by)
    done: Done | None = None
    if said.new_terms:
        if changed is None:
            terms = "; ".join(f"{term.name} {term.now}" for term in said.new_terms)
            raise NoticeError(
                f"notice {notice.number} states other terms ({terms}): write them into the offer's file and give it: "
                f"notices approve {notice.number} --file FILE --by NAME"
            )
        done = amend(house, offer_id, changed.text, changed.name, by)
        offer = house.desk().offers[offer_id]
    until = said.new_expiration
    if until is None or offer.clocks.market.instant == until.instant:
        return done
    moved = extend(house, offer_id, until.instant, until.words, by)
    return moved if done is None else replace(moved, warnings=(*done.warnings, *moved.warnings))


def reason(notice: FiledNotice) -> str:
    """Why the offer ended, as holders will read it: what the notice says, and whose it is."""
    said = notice.notice
    day = f" of {said.event_date:%B} {said.event_date.day}, {said.event_date.year}" if said.event_date else ""
    return f"{said.registrant or 'The issuer'} has ended the offer, by its announcement{day}."
