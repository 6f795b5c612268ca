"""What a notice of guaranteed delivery promises, and everything that is wrong with it.

Rules: the notice of 2002 (its form, its "GUARANTEE", instruction 1); DOMAIN.md, "Guaranteed delivery".
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.desk import Desk
from bot.model import Received, Role
from bot.offers.offer import Offer
from bot.protect import Fault, Protect
from bot.rules.timing import is_after
from nlp.context import Account
from nlp.instruction import Guarantee, Instruction


def protects_of(received: Received, offer: Offer, desk: Desk) -> tuple[Protect, ...]:
    """The promises that a notice makes, each with all that is wrong with it; one without an account where it names none."""
    guarantee = received.reading.guarantee or Guarantee()
    if guarantee.covers:
        return ()
    lines = received.reading.instructions or (Instruction(None, None, quantity_type=offer.quantity_type),)
    return tuple(_protect(received, line, offer, desk, guarantee) for line in lines)


def _protect(received: Received, line: Instruction, offer: Offer, desk: Desk, guarantee: Guarantee) -> Protect:
    account = desk.accounts.get(line.account or "")
    sender = received.sender
    terms = offer.guaranteed_delivery
    return Protect(
        offer=offer.id,
        account=account.account if account is not None else None,
        broker=sender.broker,
        sender=sender.address,
        quantity=line.quantity,
        quantity_type=line.quantity_type,
        received=received.received,
        due=terms.deadline if terms is not None else None,
        mail_id=received.mail_id,
        faults=tuple(_faults(received, line, offer, desk, guarantee, account)),
        firm=guarantee.firm or sender.name,
    )


def _faults(
    received: Received, line: Instruction, offer: Offer, desk: Desk, guarantee: Guarantee, account: Account | None
) -> Iterable[Fault]:
    """Everything that is wrong with one line of a notice, gravest first."""
    sender, quantity = received.sender, line.quantity
    broker = desk.brokers.get(sender.broker)
    if offer.guaranteed_delivery is None:
        yield Fault.NOT_OFFERED
    if is_after(offer.clocks.protect or offer.clocks.market, received.received):
        yield Fault.LATE
    if sender.role is not Role.BROKER or broker is None:
        yield Fault.NOT_AN_INSTITUTION
    elif account is not None and account.broker != sender.broker:
        yield Fault.NOT_THEIR_CLIENT
    if broker is not None and guarantee.participant and int(guarantee.participant) != int(broker.dtc_participant or 0):
        yield Fault.OTHER_PARTICIPANT
    if not guarantee.given:
        yield Fault.NO_GUARANTEE
    if not (guarantee.firm or broker is not None):
        yield Fault.NO_FIRM
    if not (guarantee.signed_by or received.reading.signers):
        yield Fault.NO_SIGNATURE
    if account is None:
        yield Fault.NO_ACCOUNT
    elif quantity is None:
        yield Fault.NO_AMOUNT
    elif quantity > account.position:
        yield Fault.OVER_POSITION
    elif quantity < offer.minimum or quantity % offer.multiple:
        yield Fault.OFF_MULTIPLE
