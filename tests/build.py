"""Small values for tests of deciding: a desk of invented people, readings in one line, and an office that remembers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from itertools import count

from bot.conversation import concerned, converse
from bot.desk import Desk
from bot.model import Answer, Case, Entry, Outcome, Reason, Received, Role, Sender, Status, Thread
from bot.offers.offer import Clocks, Deadline, Fact, Offer
from nlp.context import Account, Broker
from nlp.instruction import (
    Capacity,
    Election,
    Instruction,
    Kind,
    Question,
    Reading,
    Signal,
    Signer,
    Topic,
)

NEW_YORK = timezone(timedelta(hours=-4))
OPENS = datetime(2001, 8, 6, tzinfo=NEW_YORK)
RESPONSE = datetime(2001, 8, 31, 17, tzinfo=NEW_YORK)
MARKET = datetime(2001, 9, 5, tzinfo=NEW_YORK)
MONDAY = datetime(2001, 8, 13, 9, tzinfo=NEW_YORK)

NORA, OTTO, IDA, BOTH = "nora@quill.example", "otto@brandis.example", "ida@brandis.example", "winters@home.example"
BARE, FIRM, SALES = "petra@lindow.example", "office@tarnworks.example", "sales@tarnworks.example"
TRUST, FALKE, FALKE_TWO, STERN = (
    "wills@elderberry.example",
    "reorg@falke.example",
    "kim@falke.example",
    "ops@stern.example",
)
STRANGER = "someone@elsewhere.example"

OFFER = Offer(
    id="harbor-2001",
    issuer="Harbor Light Corporation",
    title="Harbor Light Corporation, 9% Notes",
    event_type="EXOF",
    securities=(),
    clocks=Clocks(
        response=Deadline("5 p.m. on August 31", RESPONSE),
        market=Deadline("midnight on September 4", MARKET),
        withdrawal=Deadline("midnight on September 4", MARKET),
    ),
    opens=OPENS,
    accounts=("Q-*", "F-*"),
    facts=(Fact("deadline", "By five."), Fact("how_to", "Write to us."), Fact("consideration", "New notes.")),
)


def account(number: str, kind: str, holders: str, emails: str, position: int, **more: object) -> Account:
    """An account with everything on file, unless said otherwise; names and addresses separated by semicolons."""
    given: dict[str, object] = {
        "address": "1 Quay Street, Albany, NY 12207",
        "phone": "518-555-0100",
        "tin": "900-70-0000",
        "authority_on_file": False,
        "broker": "",
    } | more
    return Account(
        account=number,
        registration=str(given.pop("registration", holders.replace(";", " and "))),
        type=kind,
        holders=tuple(holders.split(";")),
        emails=tuple(filter(None, emails.split(";"))),
        position=Decimal(position),
        **given,  # type: ignore[arg-type]
    )


ACCOUNTS = (
    account("Q-1", "individual", "Nora E. Quill", NORA, 100_000),
    account("Q-2", "ira", "Nora E. Quill", NORA, 40_000),
    account("Q-3", "joint", "Otto Brandis;Ida Brandis", f"{OTTO};{IDA}", 80_000),
    account("Q-4", "individual", "Petra Lindow", BARE, 30_000, phone="", tin=""),
    account("Q-5", "corporation", "Hugo Tarn;Vera Moss", f"{FIRM};{SALES}", 900_000, registration="Tarn Works, Inc."),
    account("Q-6", "corporation", "Agnes Holt", "agnes@holt.example", 500_000, authority_on_file=True),
    account("Q-7", "trust", "Greta Wills;Jonas Wills", TRUST, 200_000, authority_on_file=True),
    account("Q-8", "joint", "Paul Winter;Pia Winter", BOTH, 60_000),
    account("Q-9", "individual", "Otto Brandis", OTTO, 10_000),
    account("F-1", "individual", "Basil Crane", "", 70_000, broker="FALKE", tin=""),
    account("F-2", "joint", "Dora Finch;Emil Finch", "", 50_000, broker="FALKE"),
    account("F-3", "trust", "Lena Wren", "lena@wren.example", 90_000, broker="FALKE", authority_on_file=True),
    account("F-9", "individual", "Otis Heron", "", 20_000, broker="STERN"),
    account("X-1", "individual", "Nora E. Quill", NORA, 10_000),
)

DESK = Desk(
    offers={OFFER.id: OFFER},
    accounts={one.account: one for one in ACCOUNTS},
    brokers={
        "FALKE": Broker("FALKE", "Falke & Sons", "0001", (FALKE, FALKE_TWO)),
        "STERN": Broker("STERN", "Stern Clearing", "0002", (STERN,)),
    },
    staff=frozenset({"staff@desk.example"}),
    own=frozenset({"offers@desk.example"}),
)


def sender(address: str, desk: Desk = DESK, *, authenticated: bool | None = None) -> Sender:
    """Who writes from that address, by the register."""
    if address in desk.staff:
        return Sender(address, Role.STAFF, authenticated=authenticated)
    broker = desk.broker_of(address)
    if broker is not None:
        clients = tuple(one.account for one in desk.clients_of(broker.broker))
        return Sender(address, Role.BROKER, "", broker.broker, clients, authenticated)
    own = tuple(one.account for one in desk.accounts_of(address))
    return Sender(address, Role.HOLDER if own else Role.UNKNOWN, "", "", own, authenticated)


def signed(*names: str | tuple[str, Capacity]) -> tuple[Signer, ...]:
    """Signers: a name, or a name with its capacity."""
    return tuple(Signer(name) if isinstance(name, str) else Signer(*name) for name in names)


def part(number: str | None, quantity: int | None, **more: object) -> Instruction:
    """A tender of part."""
    amount = None if quantity is None else Decimal(quantity)
    stated = bool(more.pop("quantity_stated", quantity is not None))
    return Instruction(number, Election.TENDER_PART, amount, quantity_stated=stated, **more)  # type: ignore[arg-type]


def everything(number: str | None) -> Instruction:
    """A tender of all, its amount filled in where the account is known."""
    known = DESK.accounts.get(number or "")
    return Instruction(number, Election.TENDER_ALL, known.position if known else None, quantity_stated=False)


def nothing(number: str | None) -> Instruction:
    """A no."""
    return Instruction(number, Election.DO_NOT_TENDER)


def back(number: str | None, quantity: int | None = None) -> Instruction:
    """A withdrawal: of all, or of an amount."""
    election = Election.WITHDRAW_ALL if quantity is None else Election.WITHDRAW_PART
    return Instruction(number, election, None if quantity is None else Decimal(quantity))


def reading(kind: Kind, *lines: Instruction, by: Iterable[Signer] = (), **more: object) -> Reading:
    """A reading for the offer of these tests."""
    given: dict[str, object] = {"offer": OFFER.id} | more
    return Reading(kind, instructions=tuple(lines), signers=tuple(by), **given)  # type: ignore[arg-type]


def tells(*lines: Instruction, by: Iterable[Signer] = (), **more: object) -> Reading:
    """An instruction, or a withdrawal where its lines are."""
    withdraws = all(line.election in {Election.WITHDRAW_ALL, Election.WITHDRAW_PART} for line in lines)
    return reading(Kind.WITHDRAWAL if withdraws else Kind.INSTRUCTION, *lines, by=by, **more)


YES = reading(Kind.CONFIRMATION, offer=None)
NO = reading(Kind.REFUSAL, offer=None)


def supplies(by: Iterable[Signer] = (), **more: object) -> Reading:
    """A supplement."""
    return reading(Kind.SUPPLEMENT, by=by, **more)


def asks(*topics: Topic, **more: object) -> Reading:
    """A question."""
    return reading(Kind.QUESTION, questions=tuple(Question(topic, "?") for topic in topics), **more)


def other(*signals: Signal, **more: object) -> Reading:
    """Another mail with those signals."""
    return reading(Kind.OTHER, signals=signals, **more)


@dataclass
class Office:
    """A desk that remembers what its decisions changed, as the store would."""

    desk: Desk = DESK
    cases: dict[tuple[str, str], Case] = field(default_factory=dict)
    record: dict[str, Entry] = field(default_factory=dict)
    threads: dict[str, Thread] = field(default_factory=dict)
    answers: list[Answer] = field(default_factory=list)
    clock: datetime = MONDAY
    numbers: count[int] = field(default_factory=lambda: count(1))

    def receive(
        self,
        address: str,
        words: Reading,
        *,
        answers: str | Outcome | None = None,
        at: datetime | None = None,
        authenticated: bool | None = None,
        message_id: str | None = None,
        **more: object,
    ) -> Outcome:
        """Decide a mail and keep what it changes. `answers`: the reference, or the outcome, that it replies to."""
        received = self.mail(
            address, words, answers=answers, at=at, authenticated=authenticated, message_id=message_id, **more
        )
        return self.decide(received)

    def mail(
        self,
        address: str,
        words: Reading,
        *,
        answers: str | Outcome | None = None,
        at: datetime | None = None,
        authenticated: bool | None = None,
        message_id: str | None = None,
        **more: object,
    ) -> Received:
        """A received mail; a minute after the last one unless said otherwise."""
        self.clock = at or self.clock + timedelta(minutes=1)
        number = next(self.numbers)
        thread = answers.threads[0] if isinstance(answers, Outcome) else self.threads.get(answers or "")
        return Received(
            mail_id=number,
            message_id=message_id or f"<mail-{number}@test.example>",
            received=self.clock,
            sender=sender(address, self.desk, authenticated=authenticated),
            reading=words,
            thread=thread,
            **more,  # type: ignore[arg-type]
        )

    def decide(self, received: Received) -> Outcome:
        """Decide a received mail with the cases that it concerns."""
        wanted = concerned(received, self.desk)
        cases = {pair: self.cases[pair] for pair in wanted if pair in self.cases}
        outcome = converse(
            received,
            cases,
            self.desk,
            received.received.astimezone(UTC),
            f"REF-{next(self.numbers)}",
            lambda: f"I-{next(self.numbers)}",
        )
        assert {(case.offer, case.account) for case in outcome.cases} <= set(wanted), "a case that was not locked"
        self.keep(outcome)
        return outcome

    def keep(self, outcome: Outcome) -> None:
        """Keep what a decision changed."""
        for case in outcome.cases:
            self.cases[case.offer, case.account] = case
        for entry in outcome.entries:
            self.record[entry.entry_id] = entry
        for thread in outcome.threads:
            self.threads[thread.reference] = thread
        self.answers.extend(outcome.answers)

    def accept(self, received: Received, by: str = "Mara", *also: Reason) -> Outcome:
        """Let staff accept a mail that was flagged: what it was flagged for is waived."""
        flagged = self.probe(received).decision.reasons
        return self.decide(replace(received, accepted_by=by, waived=(*flagged, *also)))

    def probe(self, received: Received) -> Outcome:
        """Decide without keeping anything."""
        return converse(received, dict(self.cases), self.desk, received.received, "PROBE", lambda: "I-PROBE")

    def case(self, number: str) -> Case:
        """The case of an account."""
        return self.cases[OFFER.id, number]

    def stands(self) -> dict[str, tuple[str, Decimal | None]]:
        """What is on record now: account, election, quantity."""
        superseded = {entry.supersedes for entry in self.record.values() if entry.recorded is not None}
        return {
            entry.account: (entry.election.value if entry.election else "", entry.quantity)
            for entry in self.record.values()
            if entry.status is Status.PACK and entry.kind is Kind.INSTRUCTION and entry.entry_id not in superseded
        }


def recorded(office: Office, address: str, words: Reading) -> Outcome:
    """An instruction, read back and confirmed in its thread."""
    asked = office.receive(address, words)
    return office.receive(address, YES, answers=asked)
