"""Plays conversations over the real path: mails in by SMTP, answers read from the outbox, the clock stepped on."""

from __future__ import annotations

import smtplib
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import make_msgid
from pathlib import Path
from typing import Any

from bot.app import load_sample, running
from bot.config import Settings
from bot.demo.acting import act
from bot.demo.checking import complaint, to_address
from bot.demo.script import Script, Settled, Standing, Step
from bot.demo.writing import written
from bot.errors import HolderMailError
from bot.flow import House
from bot.letters.sending import send_letters
from bot.model import MailStatus
from bot.report import plain
from bot.staff import settling
from bot.store.values import StoredAnswer
from bot.times.clock import Clock, real_now

START = datetime.fromisoformat("2001-08-13T09:00:00-04:00")
"""When the sample offer is open and nobody has answered yet."""

PATIENCE = 60.0
"""Seconds until a mail must have been decided and answered."""


class PlayError(HolderMailError):
    """Something else came back than the conversation's file says."""


@dataclass
class SteppedClock:
    """The real time plus what was stepped over: lets days pass between two mails."""

    shift: timedelta = timedelta()
    stopped: datetime | None = None
    """The real instant at which it stands still, so that a mail can come in at one certain second."""

    def real(self) -> datetime:
        """The shifted real time."""
        return (self.stopped or real_now()) + self.shift


@dataclass(frozen=True, slots=True)
class Played:
    """One step as it went: what was sent (None where staff settled), and the answers that followed (the writer's first)."""

    step: Step
    sent: bytes | None
    answers: tuple[EmailMessage, ...]

    @property
    def mail(self) -> EmailMessage | None:
        """What was sent, parsed."""
        return message_from_bytes(self.sent, policy=policy.default) if self.sent is not None else None


@dataclass
class Stage:
    """A running bot of its own, with a clock that can be stepped, to which conversations are played."""

    house: House
    port: int
    time: SteppedClock
    seen: int = 0
    got: defaultdict[str, list[EmailMessage]] = field(default_factory=lambda: defaultdict(list))
    """The mails of ours that each address got."""
    offer: str = ""
    """The offer on which the desk acts; the one open at the time where none is named."""

    def send_letters(self, script: Script) -> None:
        """Send the letter to the holders of the script's accounts, as the desk does before anyone answers."""
        self.offer = script.offer or self._offer()
        if script.terms:
            text = self.house.store.offers()[self.offer]
            for old, new in script.terms:
                if old not in text:
                    raise PlayError(f"{script.name}: the file of {self.offer} does not say {old!r}")
                text = text.replace(old, new)
            self.house.store.save_offer(self.offer, text, "script")
        if script.letters:
            send_letters(self.house, self.offer, script.accounts)
            self.fetch()

    def play(self, script: Script) -> Iterator[Played]:
        """Play one conversation, step by step. Raises PlayError where something else comes back than it says."""
        sent: list[bytes | None] = []
        for number, step in enumerate(script.steps, start=1):
            again = sent[step.again - 1] if step.again is not None else None
            played = self.send(step, again, script.accounts)
            sent.append(played.sent)
            wrong = complaint(step, played.answers) or self._stands_otherwise(step, script)
            if wrong:
                raise PlayError(f"{script.name}: after step {number}, of {step.address}: {wrong}")
            yield played

    def send(self, step: Step, again: bytes | None = None, accounts: Sequence[str] = ()) -> Played:
        """Send one mail by SMTP (or settle one, or let the desk act), and wait until it is decided and all answers are out.

        `again`: the bytes of an earlier mail, to be sent once more; `accounts`: those that the conversation is about.
        """
        now = self.house.clock.now()
        self.time.shift += max((step.at or now + step.after) - now, timedelta())
        raw = None
        try:
            if step.at is not None:
                self.time.stopped = real_now()
                self.time.shift += step.at - self.house.clock.now()
            if step.settled is not None:
                self._settle_as_staff(step, step.settled)
            elif step.acted is not None:
                act(self.house, step.acted, self.offer, accounts)
            else:
                raw = again or self.written(step)
                self._transmit(step.address, raw)
        finally:
            self.time.stopped = None
        answers = self.fetch()
        if step.acted is not None:
            # Everyone is told of what became of the offer: a conversation looks at what its own people are told.
            answers = [answer for answer in answers if to_address(answer) in {step.address, *step.copies}]
        answers.sort(key=lambda answer: to_address(answer) != step.address)
        return Played(step, raw, tuple(answers))

    def send_again(self, played: Played) -> None:
        """Send the same mail once more, as a server does that did not hear our 250."""
        if played.sent is not None:
            self._transmit(played.step.address, played.sent)

    def standing(self, accounts: Sequence[str]) -> set[Standing]:
        """What stands on record for these accounts."""
        return {
            Standing(entry.account, entry.election.value if entry.election else "", plain(entry.quantity))
            for entry in self.house.store.entries()
            if entry.account in accounts
        }

    def history(self, accounts: Sequence[str]) -> list[str]:
        """Every line of these accounts, in the order first written, each with its status and codes."""
        return [
            f"{Standing(entry.account, entry.election.value if entry.election else 'unclear', plain(entry.quantity))} "
            + "/".join(filter(None, (entry.status.value, "+".join(entry.codes))))
            for entry in self.house.store.entries(standing_only=False)
            if entry.account in accounts
        ]

    def passed(self, accounts: Sequence[str]) -> set[str]:
        """How far what stands for these accounts has gone: `LX-1022 forwarded`, or `received` once it is acknowledged."""
        books = self.house.store.books(self.offer)
        gone = books.passed()
        return {
            f"{entry.account} {gone[entry.entry_id].passed.value}"
            for entry in books.standing
            if entry.account in accounts and entry.entry_id in gone
        }

    def _stands_otherwise(self, step: Step, script: Script) -> str | None:
        """What is on record other than the step says, or None."""
        lines = self.history(script.accounts)
        if step.lines is not None and lines != list(step.lines):
            return f"expected the lines {list(step.lines)}, there are {lines}"
        if step.passed is not None and (gone := self.passed(script.accounts)) != set(step.passed):
            return f"expected passed on {sorted(step.passed)}, there is {sorted(gone)}"
        stands = {str(line) for line in self.standing(script.accounts)}
        if step.stands is None or stands == set(step.stands):
            return None
        return f"expected on record {sorted(step.stands)}, there is {sorted(stands)}"

    def written(self, step: Step) -> bytes:
        """The mail of a step: tied to what this address (or another) got from us, or a new one."""
        if step.eml is not None:
            return step.eml
        answered = None
        if step.thread != "none":
            got = self.got[step.answers_to or step.address]
            if len(got) <= step.answers_earlier:
                raise PlayError(f"{step.address} replies, but got nothing from us")
            answered = got[-1 - step.answers_earlier]
        own, domain = self.house.settings.mail.address, step.address.rpartition("@")[2] or "nowhere.example"
        return written(step, answered, own, self.house.clock.now(), make_msgid(domain=domain))

    def hand_over(self, envelope_from: str, raw: bytes) -> None:
        """Hand a mail over by SMTP and wait for nothing but the 250. Raises smtplib's errors."""
        with smtplib.SMTP("127.0.0.1", self.port, timeout=PATIENCE) as client:
            client.sendmail(envelope_from, [_recipient(raw, self.house.settings.mail.address)], raw)

    def _transmit(self, envelope_from: str, raw: bytes) -> None:
        """Hand the mail over by SMTP and wait until everything that comes of it is done."""
        self.hand_over(envelope_from, raw)
        self._settle()

    def _settle_as_staff(self, step: Step, settled: Settled) -> None:
        """Settle the last mail of this address that waits for a person."""
        waiting = [row for row in self.house.store.flagged() if row.sender == step.address]
        if not waiting:
            raise PlayError(f"no mail of {step.address} waits for a person")
        mail_id = max(row.mail_id for row in waiting)
        if settled.how == "accept":
            settling.accept(self.house, mail_id, settled.by)
        elif settled.how == "ask":
            settling.ask(self.house, mail_id, settled.words, settled.by)
        else:
            settling.reject(self.house, mail_id, settled.words, settled.by)
        self._settle()

    def _settle(self) -> None:
        """Wait until nothing is received, in hand or due any more."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            counts = self.house.store.counts()
            if counts.mails[MailStatus.STUCK]:
                raise PlayError("a mail is stuck; see `status`")
            if not counts.mails["received"] and not counts.mails["working"] and not counts.replies["due"]:
                return
            time.sleep(0.02)
        raise PlayError("the bot did not come to rest; see `status`")

    def fetch(self) -> list[EmailMessage]:
        """The answers that went out since the last look, oldest first."""
        self._settle()
        stored = self.house.store.answers()
        fresh = [_parsed(answer) for answer in stored[self.seen :]]
        self.seen = len(stored)
        for message in fresh:
            self.got[to_address(message)].append(message)
        return fresh

    def _offer(self) -> str:
        """The offer that is open now, empty where none is."""
        now = self.house.clock.now()
        offers = self.house.desk().offers.values()
        return next(
            (
                offer.id
                for offer in offers
                if (offer.opens is None or offer.opens <= now) and now < offer.clocks.market.instant
            ),
            "",
        )


@contextmanager
def stage(
    folder: Path,
    start: datetime | None = None,
    url: str = "sqlite:///data/demo.db",
    changed: Mapping[str, Any] | None = None,
    sample: Path | None = None,
) -> Iterator[Stage]:
    """A bot running on a scratch store in that folder (or at that URL), with the sample, its clock set to `start`.

    `changed`: other settings, by table (`{"mail": {"max_bytes": 20000}}`), over those of the stage.
    `sample`: a folder with other offers, register and brokers, in place of ours.
    """
    start = start or START
    tables: dict[str, dict[str, Any]] = {
        "mail": {"embedded": {"port": 0}, "replies_per_hour": 500},
        "store": {"url": url},
        "clock": {"start": start},
        "reminders": {"automatic": False},
        "log": {"level": "error"},
        "sample": {"load": sample is None},
    }
    for name, values in (changed or {}).items():
        tables.setdefault(name, {}).update(values)
    stepped = SteppedClock()
    clock = Clock(start, real_now(), stepped.real)
    with running(Settings.model_validate({"folder": folder, **tables}), clock=clock, closes=False) as (house, ports):
        if sample is not None:
            load_sample(house.store, sample)
        yield Stage(house, ports[0], stepped, seen=len(house.store.answers()))


def _parsed(answer: StoredAnswer) -> EmailMessage:
    return message_from_bytes(answer.raw, policy=policy.default)


def _recipient(raw: bytes, own: str) -> str:
    """Where a mail goes: the first address of its To, or ours."""
    to = message_from_bytes(raw, policy=policy.default)["To"]
    return str(to.addresses[0].addr_spec) if to is not None and to.addresses else own
