"""Who gets the letter "To Our Clients", and has it gone out already? Puts letters into the outbox, never twice."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from bot.errors import OfferUnknownError
from bot.flow import House
from bot.identifiers import new_reference
from bot.model import Action, Answer, AnswerKind, Line, Thread
from bot.outgoing import outgoing
from nlp.instruction import Particulars


def send_letters(house: House, offer_id: str, accounts: Collection[str] | None = None) -> int:
    """Queue the letter of that offer for every holder's address on file, or only for those accounts.

    Each account and address gets it once, however often this is called; answers how many were new.
    Raises OfferUnknownError.
    """
    desk, settings, now = house.desk(), house.settings.mail, house.clock.now()
    offer = desk.offers.get(offer_id)
    if offer is None:
        raise OfferUnknownError(f"{offer_id}: there is no such offer; `offer list` shows those there are")
    count = 0
    for account in desk.accounts.values():
        if not offer.concerns(account.account) or (accounts is not None and account.account not in accounts):
            continue
        line = Line(
            account.account,
            None,
            None,
            offer.quantity_type,
            Action.REQUEST,
            position=account.position,
            registration=account.registration,
            particulars=Particulars(security=account.security if offer.series else None),
        )
        for address in account.emails:
            reference = new_reference()
            answer = Answer(AnswerKind.LETTER, address, offer.id, reference, (line,))
            mails = outgoing([answer], None, desk, address=settings.address, name=settings.name, now=now)
            thread = Thread(reference, offer.id, "letter", (account.account,), addressees=(address,), sent=now)
            count += house.store.enqueue(
                [replace(mail, once=f"letter:{offer.id}:{account.account}:{address}") for mail in mails], [thread]
            )
    house.wake()
    return count
