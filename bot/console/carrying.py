"""Doing what a form asks for, at once or after a second person has approved: one function for each act."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot.console.forms import addresses_of, call_of, call_words, corrected_of, told_of
from bot.console.pages import ZONE
from bot.console.spoken import moment
from bot.errors import HolderMailError, UsageError
from bot.flow import House
from bot.staff import acting, settling
from bot.store.values_console import Proposal


@dataclass(frozen=True, slots=True)
class Target:
    """What an act is about: a mail, or a case."""

    mail_id: int | None = None
    offer: str | None = None
    account: str | None = None

    @property
    def mail(self) -> int:
        """The mail. Raises UsageError where there is none."""
        if self.mail_id is None:
            raise UsageError("This act needs a mail.")
        return self.mail_id

    @property
    def case(self) -> tuple[str, str]:
        """Offer and account. Raises UsageError where there are none."""
        if not self.offer or not self.account:
            raise UsageError("This act needs a case.")
        return self.offer, self.account


Form = Mapping[str, str]


def _accept(house: House, target: Target, _: Form, by: str) -> None:
    settling.accept(house, target.mail, by)


def _correct(house: House, target: Target, form: Form, by: str) -> None:
    call = call_of(form, ZONE)
    acting.correct(house, target.mail, by, corrected_of(form), call)
    if call is not None:
        house.store.remark("call", call_words(form, ZONE), by, mail_id=target.mail)


def _confirm(house: House, target: Target, form: Form, by: str) -> None:
    call = call_of({**form, "way": "call"}, ZONE)
    if call is None:
        raise UsageError("Say when the call was.")
    if target.mail_id is not None:
        acting.confirm_mail(house, target.mail, by, call)
        house.store.remark("call", call_words(form, ZONE), by, mail_id=target.mail)
        return
    offer, account = target.case
    acting.confirm_case(house, offer, account, by, call)
    house.store.remark("call", call_words(form, ZONE), by, offer=offer, account=account)


def _enter(house: House, _: Target, form: Form, by: str) -> None:
    told = told_of(form, ZONE)
    call = acting.Call(told.at) if form.get("way") == "record" else None
    acting.enter(house, by, told, call)
    words = f"By {form['medium']}, {moment(told.at, ZONE)}, entered: {form.get('said', '').strip()}"
    house.store.remark("paper", words[:5000], by, offer=told.offer, account=told.account)


def _release(house: House, target: Target, _: Form, by: str) -> None:
    acting.release(house, *target.case, by)


def _address(house: House, target: Target, form: Form, by: str) -> None:
    desk = house.desk()
    wanted = addresses_of(form)
    if target.account not in desk.accounts:
        raise UsageError(f"There is no account {target.account}.")
    changed = [replace(one, emails=wanted) if one.account == target.account else one for one in desk.accounts.values()]
    house.store.save_register(changed, list(desk.brokers.values()), by=by)
    house.store.remark("note", f"Addresses on file changed: {form.get('why', '')}"[:5000], by, account=target.account)


CARRIED: Mapping[str, Callable[[House, Target, Form, str], None]] = {
    "accept": _accept,
    "correct": _correct,
    "confirm": _confirm,
    "enter": _enter,
    "release": _release,
    "address": _address,
}
"""Every act that may need a second person, by its kind."""


def carry_out(house: House, kind: str, target: Target, form: Form, by: str) -> None:
    """Do it, as the act of that person. Raises UsageError for an act that there is not."""
    if kind not in CARRIED:
        raise UsageError(f"There is no act {kind}.")
    CARRIED[kind](house, target, form, by)


def approve(house: House, proposal: Proposal, by: str) -> None:
    """Do what another person proposed; `by` is the second one. What could not be done is not approved: it stays open.

    Raises UsageError for one's own proposal, else what the act itself raises.
    """
    if proposal.by == by:
        raise UsageError("You proposed this yourself: a second person must approve it.")
    house.store.settle_proposal(proposal.number, "approved", by)
    try:
        target = Target(proposal.mail_id, proposal.offer, proposal.account)
        carry_out(house, proposal.kind, target, proposal.content, proposal.by)
    except HolderMailError:
        house.store.settle_proposal(proposal.number, "open", by, given="approved", why="it could not be done")
        raise


def do_or_propose(house: House, kind: str, target: Target, form: Form, by: str, second: tuple[str, ...]) -> bool:
    """Do it at once where nobody else is needed (True), else keep it as a proposal (False).

    `second`: why a second person is needed, none for not at all. Forms are read before they are kept, so that a
    proposal can be carried out.
    """
    if not second:
        carry_out(house, kind, target, form, by)
        return True
    house.store.propose(kind, form, second, by, mail_id=target.mail_id, offer=target.offer, account=target.account)
    return False
