"""One turn of a conversation: the mail with everything beside it, and what it does to one account."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.desk import Desk
from bot.model import (
    AnswerKind,
    Case,
    CaseState,
    Draft,
    DraftSigner,
    Entry,
    Event,
    Fired,
    Line,
    Reason,
    Received,
    Role,
)
from bot.offers.offer import Offer
from bot.rules.signatures import holder_meant
from nlp.context import Account

Cases = Mapping[tuple[str, str], Case]


@dataclass(frozen=True, slots=True)
class Turn:
    """A received mail with the cases it concerns. `now`: our clock, with zone; `reference`: that of the answer."""

    received: Received
    cases: Cases
    desk: Desk
    now: datetime
    reference: str
    new_entry_id: Callable[[], str]

    @property
    def sender(self) -> str:
        """The address that wrote."""
        return self.received.sender.address

    @property
    def offer(self) -> Offer | None:
        """The offer meant: the one read, else that of the thread, if we have it."""
        thread = self.received.thread
        named = self.received.reading.offer or (thread.offer if thread is not None else None)
        return self.desk.offers.get(named) if named else None

    def case(self, offer: Offer, account: Account) -> Case:
        """The case of that account, a fresh one where there is none yet.

        A hold is over once staff accepted a mail that made it, or one that came while it lasted: they have looked.
        """
        case = self.cases.get((offer.id, account.account)) or Case(offer=offer.id, account=account.account)
        over = case.hold in self.received.waived or Reason.ON_HOLD in self.received.waived
        return replace(case, hold=None) if over else case

    def known(self, offer: Offer, account: Account) -> bool:
        """Whether anything was ever said about that account in that offer."""
        return (offer.id, account.account) in self.cases

    def may_instruct(self, account: Account) -> bool:
        """Whether the sender's address is on file for that account, or it is its broker's."""
        sender = self.received.sender
        if sender.role is Role.BROKER:
            return account.broker == sender.broker
        return sender.role is Role.HOLDER and sender.address in account.emails

    def own_accounts(self) -> tuple[Account, ...]:
        """The sender's accounts, by the register."""
        found = (self.desk.accounts.get(account) for account in self.received.sender.accounts)
        return tuple(account for account in found if account is not None and self.may_instruct(account))

    def signers(self) -> tuple[DraftSigner, ...]:
        """Who signs in this mail."""
        return tuple(
            DraftSigner(signer.name, signer.capacity, self.sender, self.received.mail_id)
            for signer in self.received.reading.signers
        )

    def obstacles(self, case: Case, account: Account) -> tuple[Reason, ...]:
        """What in the case itself makes this mail one for staff, less what they accepted."""
        found = []
        if case.hold is not None:
            found.append(Reason.ON_HOLD)
        if case.last_received is not None and self.received.received < case.last_received:
            found.append(Reason.OUT_OF_ORDER)
        if self._two_parties(case, account):
            found.append(Reason.BROKER_AND_CLIENT)
        return tuple(reason for reason in found if reason not in self.received.waived)

    def _two_parties(self, case: Case, account: Account) -> bool:
        """Whether the account's broker spoke before and now the client does, or the other way round."""
        if not account.broker or not account.emails:
            return False
        spoken = {case.draft.sender} if case.draft is not None else set()
        if case.standing is not None and case.standing.confirmed_by in self._addresses(account):
            spoken.add(case.standing.confirmed_by or "")
        from_broker = self.received.sender.role is Role.BROKER
        return any(address and (self.desk.broker_of(address) is not None) is not from_broker for address in spoken)

    def _addresses(self, account: Account) -> frozenset[str]:
        """Every address that may instruct for that account."""
        broker = self.desk.brokers.get(account.broker)
        return frozenset((*account.emails, *(broker.emails if broker is not None else ())))

    def readers(self, offer: Offer, account: Account) -> tuple[str, ...]:
        """Who gets the answer about that account: the sender first, then the other holders who must sign.

        A sender who is not on file, whose mail staff accepted, gets none: it goes to the addresses on file.
        """
        if not self.may_instruct(account):
            return account.emails or tuple(sorted(self._addresses(account)))
        others = account.emails if account.type in offer.policy.all_must_sign else ()
        from_broker = self.received.sender.role is Role.BROKER
        return (self.sender, *(() if from_broker else (email for email in others if email != self.sender)))

    def touched(self, case: Case, **changes: object) -> Case:
        """A new version of a case after this mail."""
        latest = max(filter(None, (case.last_received, self.received.received)))
        return replace(case, last_received=latest, version=case.version + 1, **changes)  # type: ignore[arg-type]  # the names are checked by the tests that make them

    def event(self, name: str, case: Case, **data: str) -> Event:
        """Something that this mail did to a case, for the log."""
        items = (("mail", str(self.received.mail_id)), *data.items())
        return Event(name, items, case.offer, case.account, self.received.accepted_by or "bot")


@dataclass(frozen=True, slots=True)
class Step:
    """What one mail does to one account. `case`: the new version, None where nothing changes.

    `says`: how the answer is to be called where the line's action does not tell. `copied`: other
    addresses on file that get a copy about this account. `to`: who gets it instead of the sender.
    `unplaced`: an instruction that has no case to go to yet, with its account if that is known.
    """

    line: Line
    fired: tuple[Fired, ...] = ()
    case: Case | None = None
    entries: tuple[Entry, ...] = ()
    events: tuple[Event, ...] = ()
    notes: tuple[str, ...] = ()
    says: AnswerKind | None = None
    copied: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    unplaced: tuple[str, Draft] | None = None
    keeps_tin: bool = False


def already_done(turn: Turn, case: Case) -> bool:
    """Whether this very mail took effect on the case before: then staff's settling it changes nothing there."""
    received = turn.received
    drafted = case.draft is not None and case.draft.mail_id == received.mail_id
    standing = case.standing
    # A Message-ID that another mail bore before says nothing about this one.
    own_id = None if received.reused_message_id else received.message_id
    recorded = standing is not None and own_id is not None and standing.message_id == own_id
    return drafted or recorded


def resting(case: Case) -> CaseState:
    """The state of a case that has no draft: what stands on record, or open."""
    if case.standing is not None:
        return CaseState.RECORDED
    return CaseState.WITHDRAWN if case.state is CaseState.WITHDRAWN else CaseState.OPEN


def same_person(one: str, other: str, account: Account) -> bool:
    """Whether two written names are the same holder of that account."""
    first, _ = holder_meant(one, account.emails[0] if account.emails else "", account)
    second, _ = holder_meant(other, account.emails[0] if account.emails else "", account)
    return one == other or (first is not None and first == second)
