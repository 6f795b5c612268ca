"""Mails that hold whole cases: suspected fraud, a death, a lawyer's letter, from a holder or broker on file."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.scope import named_accounts
from bot.conversation.turn import Turn
from bot.model import Case, Event, Reason, Role
from nlp.context import Account

HOLDING = (Reason.SUSPECTED_FRAUD, Reason.DEATH_NOTICE, Reason.LEGAL)


def held(turn: Turn, reasons: tuple[Reason, ...]) -> tuple[tuple[Case, ...], tuple[Event, ...]]:
    """The cases that a flagged mail puts on hold, and the events of it.

    A stranger's mail holds nothing: else anyone could stop an account by naming it.
    """
    why = next((reason for reason in HOLDING if reason in reasons), None)
    if why is None or turn.received.sender.role not in {Role.HOLDER, Role.BROKER}:
        return (), ()
    cases = tuple(
        replace(case, hold=why, version=case.version + 1)
        for case in _cases(turn, _accounts(turn))
        if case.hold is None
    )  # fmt: skip
    return cases, tuple(turn.event("held", case, reason=why.value) for case in cases)


def released(turn: Turn, done: tuple[Case, ...] = ()) -> tuple[tuple[Case, ...], tuple[Event, ...]]:
    """The holds that end because staff settled the mail that made them, and the events of it.

    `done`: cases that the settlement has already put forward, without their hold. A question that
    staff ask in their own words settles nothing: then the hold stays.
    """
    made = {signal.value for signal in turn.received.reading.signals}
    held_now = [case for case in turn.cases.values() if case.hold in HOLDING and case.hold.value in made]
    mine = {(case.offer, case.account) for case in _cases(turn, _accounts(turn))}
    over = [case for case in held_now if (case.offer, case.account) in mine]
    new = {(case.offer, case.account) for case in done}
    cases = tuple(
        replace(case, hold=None, version=case.version + 1)
        for case in over
        if (case.offer, case.account) not in new
    )  # fmt: skip
    return cases, tuple(turn.event("released", case, reason=case.hold.value if case.hold else "") for case in over)


def _accounts(turn: Turn) -> tuple[Account, ...]:
    """The sender's accounts that the mail names; else those of its thread; else all of the sender's."""
    thread = turn.received.thread
    of_thread = (turn.desk.accounts.get(account) for account in (thread.accounts if thread is not None else ()))
    choices = (
        named_accounts(turn.received, turn.desk),
        tuple(account for account in of_thread if account is not None),
        turn.own_accounts(),
    )
    own = (tuple(account for account in choice if turn.may_instruct(account)) for choice in choices)
    return next((accounts for accounts in own if accounts), ())


def _cases(turn: Turn, accounts: tuple[Account, ...]) -> tuple[Case, ...]:
    """Their cases in the offer meant; where none is meant, in every offer that is not over."""
    offers = (turn.offer,) if turn.offer is not None else tuple(turn.desk.offers.values())
    return tuple(
        turn.case(offer, account)
        for account in accounts
        for offer in offers
        if offer.concerns(account.account) and turn.received.received <= offer.clocks.market.instant
    )
