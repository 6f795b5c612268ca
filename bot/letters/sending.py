"""Who gets the letter "To Our Clients", and has it gone out already? Puts letters into the outbox, never twice."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.desk import Desk
from bot.errors import OfferNotOpenError, OfferUnknownError
from bot.flow import House
from bot.letters.broker_list import list_for
from bot.letters.instruction_pdf import Prefilled, draw
from bot.letters.recipients import Recipient, recipients
from bot.model import Action, Answer, AnswerKind, Attachment, Case, Event, Line, Thread
from bot.offers.offer import Offer
from bot.outgoing import outgoing
from bot.replies import Note
from bot.replies.figures import figure
from bot.replies.instruction_form import form_for
from bot.rules.timing import is_over
from bot.secrets.identifiers import new_reference
from bot.store.telling import Told
from bot.times.moments import moment
from nlp.context import Account
from nlp.instruction import Particulars

LETTER = "letter"
"""The occasion of a letter, in the store."""


@dataclass(frozen=True, slots=True)
class LettersSent:
    """What came of it, in letters: one for each account and address, one for each broker."""

    sent: int
    """Queued now."""
    before: int
    """Gone out earlier."""
    no_address: tuple[str, ...]
    """Accounts without any e-mail address."""
    bounced: tuple[tuple[str, str], ...]
    """Account and address that take no mail."""


def send_letters(
    house: House,
    offer_id: str,
    accounts: Collection[str] | None = None,
    *,
    anyway: bool = False,
    told: Callable[[int, int], None] = lambda _done, _all: None,
) -> LettersSent:
    """Queue the letter of that offer to everybody concerned, or about `accounts` only; call it again after any break.

    Each letter is committed by itself, and none goes out twice. `anyway`: also after our own deadline, while the
    offer itself is open. `told` hears how many are done, of how many. Raises OfferUnknownError, and OfferNotOpenError
    with a sentence that says what is in the way.
    """
    desk = house.desk()
    offer = open_offer(desk, offer_id, house.clock.now(), anyway=anyway, what="letters")
    found = recipients(offer, desk, house.store.bounced(), accounts)
    known = {(one.address, one.account) for one in house.store.tellings(offer.id) if one.occasion == LETTER}
    sent = 0
    for number, letter in enumerate(found.letters, start=1):
        if any((letter.to, account.account) not in known for account in letter.accounts):
            numbers = [account.account for account in letter.accounts]
            queued = house.store.tell(offer.id, LETTER, letter.to, numbers, _letter(house, offer, desk, letter))
            sent += queued is not None
            if queued is not None:
                house.wake()
        told(number, len(found.letters))
    return LettersSent(sent, len(found.letters) - sent, found.no_address, found.bounced)


def open_offer(desk: Desk, offer_id: str, now: datetime, *, anyway: bool, what: str) -> Offer:
    """The offer, if letters or reminders may go out for it now; else the error that says in a sentence why not."""
    offer = desk.offers.get(offer_id)
    if offer is None:
        raise OfferUnknownError(f"{offer_id}: there is no such offer; `offer list` shows those there are")
    clocks, zone = offer.clocks, offer.time_zone
    if offer.opens is not None and now < offer.opens:
        raise OfferNotOpenError(
            f"{offer.id} is not open yet (it opens: {moment(offer.opens, zone)}); no {what} go out before that"
        )
    if offer.ended is not None and is_over(offer, now):
        raise OfferNotOpenError(
            f"{offer.id} was ended by its issuer ({moment(offer.ended.at, zone)}); no {what} go out any more"
        )
    if now > clocks.market.instant:
        raise OfferNotOpenError(
            f"{offer.id} has ended ({moment(clocks.market.instant, zone)}); no {what} go out any more"
        )
    if now > clocks.response.instant and not anyway:
        raise OfferNotOpenError(
            f"Our deadline for {offer.id}, {moment(clocks.response.instant, zone)}, has passed; "
            f"--anyway sends {what} until the offer itself ends, at {moment(clocks.market.instant, zone)}"
        )
    return offer


def _letter(
    house: House, offer: Offer, desk: Desk, letter: Recipient
) -> Callable[[Sequence[str], Mapping[str, Case]], Told]:
    """How the letter is written, once it is known which accounts it is still to be about.

    It is written beforehand, about all of them, so that nobody waits for the store while a form is drawn.
    """
    settings, now = house.settings.mail, house.clock.now()

    def about(accounts: tuple[Account, ...]) -> Told:
        reference = new_reference()
        answer = Answer(
            AnswerKind.LETTER,
            letter.to,
            offer.id,
            reference,
            tuple(silent_line(offer, account) for account in accounts),
            notes=(Note.TO_BROKER.value,) if letter.broker else (),
            greeting=letter.broker.firm if letter.broker else "",
            attachments=papers(house, offer, accounts, reference, to_broker=letter.broker is not None),
        )
        [mail] = outgoing([answer], None, desk, address=settings.address, name=settings.name, now=now, page=house.page)
        numbers = tuple(account.account for account in accounts)
        whose = letter.broker.broker if letter.broker else numbers[0]
        # New clients of a broker get a letter of their own: so the first account is part of what makes it one.
        once = f"letter:{offer.id}:{whose}:{letter.to}" + (f":{numbers[0]}" if letter.broker else "")
        thread = Thread(reference, offer.id, "letter", numbers, addressees=(letter.to,), sent=now)
        events = tuple(Event("letter.queued", (("reference", reference),), offer.id, one) for one in numbers)
        return Told(replace(mail, once=once), thread, LETTER, numbers, events)

    written = about(letter.accounts)

    def build(fresh: Sequence[str], _cases: Mapping[str, Case]) -> Told:
        some = tuple(account for account in letter.accounts if account.account in fresh)
        return written if len(some) == len(letter.accounts) else about(some)

    return build


def silent_line(offer: Offer, account: Account) -> Line:
    """The line of an account of which nothing has come yet."""
    return Line(
        account.account,
        None,
        None,
        offer.quantity_type,
        Action.REQUEST,
        codes=("OTHR",),
        position=account.position,
        registration=account.registration,
        particulars=Particulars(security=account.security if offer.series else None),
    )


def papers(
    house: House, offer: Offer, accounts: Sequence[Account], reference: str, *, to_broker: bool
) -> tuple[Attachment, ...]:
    """What is attached to a letter: the holder's form, filled in as far as we know it, or a broker's list."""
    if to_broker:
        return (list_for(offer, accounts),)
    mail = house.settings.mail
    return tuple(
        Attachment(
            f"instruction-form-{account.account}.pdf",
            "application/pdf",
            draw(
                form_for(offer, account),
                Prefilled(
                    account=account.account,
                    registration=account.registration,
                    holding=held(offer, account),
                    reference=reference,
                    deadline=moment(offer.clocks.response.instant, offer.time_zone),
                    offer_title=offer.title,
                    desk_name=mail.name,
                    desk_address=mail.address,
                ),
            ),
        )
        for account in accounts
    )


def held(offer: Offer, account: Account) -> str:
    """What the account holds, in words."""
    amount = figure(account.position, offer.quantity_type, offer)
    return f"{amount} principal amount" if offer.quantity_type == "face" else amount
