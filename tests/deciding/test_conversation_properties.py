"""Whatever is said, in whatever order: nothing is recorded that was not read back and confirmed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from itertools import permutations

from build import (
    BARE,
    FALKE,
    IDA,
    MONDAY,
    NO,
    NORA,
    OTTO,
    STRANGER,
    YES,
    Office,
    back,
    everything,
    nothing,
    part,
    signed,
    supplies,
    tells,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.model import Action, Entry, MailStatus, Outcome, Received, Status
from nlp.instruction import Capacity, Instruction, Kind, Reading, Signal

PEOPLE = {
    NORA: ("Nora E. Quill",),
    OTTO: ("Otto Brandis",),
    IDA: ("Ida Brandis",),
    BARE: ("Petra Lindow",),
    STRANGER: ("Nora E. Quill",),
}
ADDRESSES = st.sampled_from([NORA, OTTO, IDA, BARE, FALKE, STRANGER])
NUMBERS = st.sampled_from(["Q-1", "Q-2", "Q-3", "Q-4", "F-1", "F-2"])
AMOUNTS = st.sampled_from([1000, 5000, 20_000, 30_000, 90_000, 1500])
PAIRS = st.sampled_from([
    (NORA, "Q-1"),
    (NORA, "Q-2"),
    (OTTO, "Q-3"),
    (IDA, "Q-3"),
    (BARE, "Q-4"),
    (FALKE, "F-1"),
    (FALKE, "F-2"),
])  # fmt: skip
Content = tuple[str, Decimal | None]


def content(election: object, quantity: Decimal | None) -> Content:
    """What is asked for, so that all of a position and the same amount are one thing."""
    name = str(election)
    return ("withdraw" if name.startswith("withdraw") else "tender" if name.startswith("tender") else name), quantity


class Conversation(RuleBasedStateMachine):
    """Anyone says anything to an office; what it records is compared with what it read back."""

    @initialize()
    def open_the_office(self) -> None:
        self.office = Office()
        self.shown: dict[tuple[str, str], Content] = {}
        self.latest: dict[str, str] = {}
        self.given: set[tuple[str, str, Content]] = set()
        self.last: Received | None = None

    def say(self, address: str, words: Reading, reference: str | None, **more: object) -> None:
        self.last = self.office.mail(address, words, answers=reference, **more)  # type: ignore[arg-type]
        self.decide(self.last)

    def decide(self, received: Received) -> None:
        before = dict(self.office.record)
        standing = {number: case.standing for (_, number), case in self.office.cases.items()}
        latest = dict(self.latest)
        self.note_signatures(received)
        outcome = self.office.decide(received)
        for entry in outcome.entries:
            if entry.status is Status.PACK and before.get(entry.entry_id) != entry:
                self.check_record(received, entry, standing.get(entry.account), latest)
        self.note_read_backs(outcome)

    def note_signatures(self, received: Received) -> None:
        thread = received.thread
        for signer in received.reading.signers:
            for line in received.reading.instructions:
                if line.account is None:
                    # It waits in its thread for the account to be named.
                    self.given.add((signer.name, "", content(line.election, line.quantity)))
                elif line.election:
                    quantity = line.quantity
                    if quantity is None and line.election.value.startswith("withdraw"):
                        case = self.office.cases.get(("harbor-2001", line.account))
                        tendered = case.standing.quantity if case and case.standing else None
                        quantity = tendered or self.office.desk.accounts[line.account].position
                    self.given.add((signer.name, line.account, content(line.election, quantity)))
            if thread is not None and received.reading.kind in {Kind.SUPPLEMENT, Kind.CONFIRMATION}:
                for number in thread.accounts:
                    seen = self.shown.get((thread.reference, number))
                    if seen is not None:
                        self.given.add((signer.name, number, seen))
            if thread is None and received.reading.kind is Kind.SUPPLEMENT:
                # Only a sender who elected himself may complete it without a thread.
                for (_, number), case in self.office.cases.items():
                    if case.draft is not None and case.draft.sender == received.sender.address:
                        self.given.add((signer.name, number, content(case.draft.election, case.draft.quantity)))

    def note_read_backs(self, outcome: Outcome) -> None:
        for answer in outcome.answers:
            for line in answer.lines:
                if answer.reference and line.account and not (answer.neutral or line.election is None):
                    self.shown[answer.reference, line.account] = content(line.election, line.quantity)
                    if line.action is Action.CONFIRM:
                        self.latest[line.account] = answer.reference

    def check_record(self, received: Received, entry: Entry, standing: Entry | None, latest: dict[str, str]) -> None:
        assert received.reading.kind is Kind.CONFIRMATION, "recorded without a yes"
        reference = latest[entry.account]
        if received.thread is not None and (received.thread.drafts or received.thread.asked):
            assert received.thread.reference == reference, "recorded by a yes to an older read-back"
        else:
            assert received.sender.authenticated is True, "recorded by a bare yes that nobody vouches for"
        what, quantity = self.shown[reference, entry.account]
        if what == "withdraw":
            assert standing is not None
            assert standing.quantity is not None
            assert quantity is not None
            assert entry.quantity == standing.quantity - quantity
        else:
            assert content(entry.election, entry.quantity) == (what, quantity), "recorded other than read back"
        assert entry.message_id
        for name in entry.signers:
            signed_for = {(name, entry.account, (what, quantity)), (name, "", (what, quantity))}
            assert signed_for & self.given, "a signature carried to another content"

    @rule(pair=PAIRS, amount=AMOUNTS, sign=st.sampled_from([True, True, False]), reply=st.booleans())
    def tender(self, pair: tuple[str, str], amount: int, *, sign: bool, reply: bool) -> None:
        address, number = pair
        words = tells(part(number, amount), by=self.signers(address) if sign else ())
        self.say(address, words, self.pick(number) if reply else None)

    @rule(pair=PAIRS, amount=AMOUNTS)
    def tender_and_confirm(self, pair: tuple[str, str], amount: int) -> None:
        self.tender(pair, amount, sign=True, reply=False)
        self.the_right_one_says_yes(pair[1])

    @rule(amount=AMOUNTS)
    def both_holders_tender(self, amount: int) -> None:
        self.say(OTTO, tells(part("Q-3", amount), by=signed("Otto Brandis", "Ida Brandis")), None)

    @rule(amount=AMOUNTS, second=AMOUNTS)
    def one_holder_changes_while_the_other_signs(self, amount: int, second: int) -> None:
        self.tender((OTTO, "Q-3"), amount, sign=True, reply=False)
        shown = self.pick("Q-3")
        self.tender((OTTO, "Q-3"), second, sign=True, reply=False)
        self.say(IDA, supplies(by=signed("Ida Brandis")), shown)
        self.the_right_one_says_yes("Q-3")

    @rule(pair=PAIRS, whole=st.booleans())
    def tender_all_or_nothing(self, pair: tuple[str, str], *, whole: bool) -> None:
        address, number = pair
        self.say(address, tells(everything(number) if whole else nothing(number), by=self.signers(address)), None)

    @rule(pair=PAIRS, amount=st.none() | AMOUNTS, sign=st.booleans())
    def withdraw(self, pair: tuple[str, str], amount: int | None, *, sign: bool) -> None:
        address, number = pair
        self.say(address, tells(back(number, amount), by=self.signers(address) if sign else ()), None)
        self.the_right_one_says_yes(number)

    @rule(address=ADDRESSES, number=NUMBERS, amount=AMOUNTS)
    def an_outsider_speaks(self, address: str, number: str, amount: int) -> None:
        self.say(address, tells(part(number, amount), by=self.signers(address)), self.pick(number))
        self.say(address, YES, self.pick(number))

    @rule(address=ADDRESSES, amount=AMOUNTS, number=NUMBERS)
    def tender_from_no_account_and_name_it(self, address: str, amount: int, number: str) -> None:
        self.say(address, tells(part(None, amount), by=self.signers(address)), None)
        self.say(address, tells(Instruction(number, None)), next(reversed(self.office.threads), None))

    @rule(pair=PAIRS, amount=AMOUNTS)
    def name_the_amount_alone(self, pair: tuple[str, str], amount: int) -> None:
        address, number = pair
        line = Instruction(number, None, Decimal(amount), quantity_stated=True)
        self.say(address, tells(line), self.pick(number))

    @rule(pair=PAIRS, reply=st.booleans(), sign=st.booleans())
    def supply(self, pair: tuple[str, str], *, reply: bool, sign: bool) -> None:
        address, number = pair
        words = supplies(by=self.signers(address) if sign else (), phone="+15185550111", tin="900-70-1111")
        self.say(address, words, self.pick(number) if reply else None)

    @rule(pair=PAIRS, index=st.integers(0, 2), authenticated=st.sampled_from([True, False, None]))
    def say_yes(self, pair: tuple[str, str], index: int, *, authenticated: bool | None) -> None:
        address, number = pair
        about = [one.reference for one in self.office.threads.values() if number in one.accounts]
        reference = about[-1 - index] if index < len(about) else None
        self.say(address, YES, reference, authenticated=authenticated)

    @rule(number=NUMBERS)
    def the_right_one_says_yes(self, number: str) -> None:
        case = self.office.cases.get(("harbor-2001", number))
        if case is not None and case.draft is not None and case.draft.read_back:
            self.say(case.draft.asked[0], YES, case.draft.read_back)

    @rule(pair=PAIRS)
    def a_change_comes_between_read_back_and_yes(self, pair: tuple[str, str]) -> None:
        address, number = pair
        self.tender(pair, 20_000, sign=True, reply=False)
        shown = self.pick(number)
        self.tender(pair, 30_000, sign=True, reply=False)
        self.say(address, YES, shown)

    @rule(quantities=st.tuples(AMOUNTS, AMOUNTS), excepted=st.sampled_from(["F-1", "F-2"]))
    def a_brokers_batch_but_one(self, quantities: tuple[int, int], excepted: str) -> None:
        lines = (part("F-1", quantities[0]), part("F-2", quantities[1]))
        self.say(FALKE, tells(*lines, by=self.signers(FALKE)), None)
        self.say(FALKE, replace(YES, disagreed=(excepted,)), self.pick("F-1"))

    @rule(pair=PAIRS, reply=st.booleans())
    def say_no(self, pair: tuple[str, str], *, reply: bool) -> None:
        address, number = pair
        self.say(address, NO, self.pick(number) if reply else None)

    @rule(address=ADDRESSES, number=NUMBERS)
    def alarm(self, address: str, number: str) -> None:
        self.say(address, tells(part(number, 5000), signals=(Signal.COMPLAINT,)), None)

    @rule(hours=st.sampled_from([1, 24, 100]))
    def let_time_pass(self, hours: int) -> None:
        self.office.clock += timedelta(hours=hours)

    @rule()
    def the_same_mail_comes_again(self) -> None:
        if self.last is None:
            return
        standing, stands = self.settled(), self.office.stands()
        self.decide(self.last)
        assert self.office.stands() == stands
        assert self.settled() == standing

    def settled(self) -> set[str]:
        """What was ever accepted."""
        return {one.entry_id for one in self.office.record.values() if one.recorded is not None}

    def signers(self, address: str) -> tuple[object, ...]:
        """How the person at that address signs."""
        return signed(("Kim Alder", Capacity.BROKER)) if address == FALKE else signed(*PEOPLE[address])

    def pick(self, number: str) -> str | None:
        """The reference of the latest answer about that account."""
        about = (one.reference for one in reversed(self.office.threads.values()) if number in one.accounts)
        return next(about, None)

    @invariant()
    def nobody_tenders_more_than_there_is(self) -> None:
        for number, (_, quantity) in self.office.stands().items():
            assert quantity is None or Decimal(0) < quantity <= self.office.desk.accounts[number].position

    @invariant()
    def the_record_and_the_cases_agree(self) -> None:
        of_cases = {
            number: (case.standing.election.value, case.standing.quantity)
            for (_, number), case in self.office.cases.items()
            if case.standing is not None and case.standing.election is not None
        }
        assert of_cases == self.office.stands()

    @invariant()
    def no_open_line_of_the_record_is_left_behind(self) -> None:
        drafts = {case.draft.entry_id for case in self.office.cases.values() if case.draft is not None}
        # What came late waits for a person, without a draft: it was found after five hundred hours, by a random order of steps.
        waiting = {one.entry.entry_id for case in self.office.cases.values() for one in case.waiting}
        pending = {one.entry_id for one in self.office.record.values() if one.status is Status.PEND}
        assert drafts <= pending <= drafts | waiting

    @invariant()
    def nobody_hears_of_an_account_that_is_not_his(self) -> None:
        for answer in self.office.answers:
            for line in answer.lines:
                account = self.office.desk.accounts.get(line.account or "")
                if account is None or answer.to in account.emails:
                    continue
                broker = self.office.desk.broker_of(answer.to)
                if broker is None or broker.broker != account.broker:
                    assert (line.quantity, line.position, line.missing, line.signers) == (None, None, (), ())


Conversation.TestCase.settings = settings(max_examples=50, stateful_step_count=25, deadline=None)
TestConversation = Conversation.TestCase

Step = tuple[str, int]
SCRIPTS = st.lists(
    st.tuples(st.sampled_from(["tender", "yes", "no", "back"]), st.sampled_from([1000, 5000, 9000])),
    min_size=1,
    max_size=5,
)
SPEAKERS = ((NORA, "Q-1", signed("Nora E. Quill")), (OTTO, "Q-3", signed("Otto Brandis", "Ida Brandis")))
KIM = signed(("Kim Alder", Capacity.BROKER))


def play(office: Office, scripts: list[list[Step]], order: list[int]) -> None:
    """Play each speaker's script in its own order, the speakers interleaved as `order` says."""
    speakers = (*SPEAKERS, (FALKE, "F-1", KIM))
    places, last = [0] * len(scripts), dict[int, Outcome]()
    for turn, who in enumerate(order):
        address, number, by = speakers[who]
        action, amount = scripts[who][places[who]]
        places[who] += 1
        # Each speaker has a clock of his own, so that who goes first changes nobody's receipt.
        at = MONDAY + timedelta(hours=places[who])
        if action == "tender":
            words = tells(part(number, amount), by=by)
        elif action == "back":
            words = tells(back(number), by=by)
        else:
            words = NO if action == "no" else YES
        reply = last.get(who) if action in {"yes", "no"} else None
        outcome = office.receive(address, words, answers=reply, at=at)
        assert outcome.mail_status in {MailStatus.DONE, MailStatus.FLAGGED}, turn
        if outcome.threads:
            last[who] = outcome


@given(st.tuples(SCRIPTS, SCRIPTS, SCRIPTS), st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_another_order_of_independent_accounts_mails_gives_the_same_record(
    scripts: tuple[list[Step], ...], chance: object
) -> None:
    order = [who for who, script in enumerate(scripts) for _ in script]
    shuffled = list(order)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    one, other = Office(), Office()
    play(one, list(scripts), order)
    play(other, list(scripts), shuffled)
    assert one.stands() == other.stands()
    assert {key: case.state for key, case in one.cases.items()} == {
        key: case.state for key, case in other.cases.items()
    }


def test_each_order_of_three_holders_mails_comes_to_the_same_record() -> None:
    scripts = [[("tender", 5000), ("yes", 0)], [("tender", 9000), ("yes", 0)], [("tender", 1000), ("no", 0)]]
    records = []
    for order in set(permutations([0, 0, 1, 1, 2, 2])):
        office = Office()
        play(office, scripts, list(order))
        records.append(office.stands())
    assert records[0] == {"Q-1": ("tender_part", Decimal(5000)), "Q-3": ("tender_part", Decimal(9000))}
    assert all(record == records[0] for record in records)
