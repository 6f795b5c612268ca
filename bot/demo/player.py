"""Plays conversations over the real path: mails in by SMTP, answers read from the outbox, the clock stepped on."""

from __future__ import annotations

import smtplib
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from pathlib import Path

from bot.app import running
from bot.clock import Clock, real_now
from bot.config import Settings
from bot.demo.script import NOTHING, Script, Standing, Step
from bot.errors import HolderMailError
from bot.flow import House
from bot.letters import send_letters
from bot.report import plain
from bot.store.values import StoredAnswer

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

    def real(self) -> datetime:
        """The shifted real time."""
        return real_now() + self.shift


@dataclass(frozen=True, slots=True)
class Played:
    """One step as it went: what was sent, and the answers that followed (the writer's first)."""

    step: Step
    sent: EmailMessage
    answers: tuple[EmailMessage, ...]


@dataclass
class Stage:
    """A running bot of its own, with a clock that can be stepped, to which conversations are played."""

    house: House
    port: int
    time: SteppedClock
    seen: int = 0
    last: dict[str, EmailMessage] = field(default_factory=dict)
    """The last mail of ours that each address got."""

    def send_letters(self, script: Script) -> None:
        """Send the letter to the holders of the script's accounts, as the desk does before anyone answers."""
        send_letters(self.house, self._offer(), script.accounts)
        self._fetch()

    def play(self, script: Script) -> Iterator[Played]:
        """Play one conversation, step by step. Raises PlayError where something else comes back than it says."""
        for step in script.steps:
            played = self.send(step)
            complaint = _complaint(step, played.answers)
            if complaint:
                raise PlayError(f"{script.name}: after the mail of {step.address}: {complaint}")
            yield played

    def send(self, step: Step) -> Played:
        """Send one mail by SMTP and wait until it is decided and all answers are out."""
        now = self.house.clock.now()
        wanted = step.at or now + step.after
        self.time.shift += max(wanted - now, timedelta())
        message = self._message(step)
        self._transmit(step, message)
        answers = self._fetch()
        answers.sort(key=lambda answer: _to(answer) != step.address)
        return Played(step, message, tuple(answers))

    def send_again(self, played: Played) -> None:
        """Send the same mail once more, as a server does that did not hear our 250."""
        self._transmit(played.step, played.sent)

    def standing(self, accounts: Sequence[str]) -> set[Standing]:
        """What stands on record for these accounts."""
        return {
            Standing(entry.account, entry.election.value if entry.election else "", plain(entry.quantity))
            for entry in self.house.store.entries()
            if entry.account in accounts
        }

    def _message(self, step: Step) -> EmailMessage:
        """The mail of a step: a reply in the thread of what this address last got from us, or a new one."""
        if step.eml is not None:
            return message_from_bytes(step.eml, policy=policy.default)
        message = EmailMessage()
        message["From"] = step.sender
        before = self.last.get(step.address)
        if step.subject is None and before is None:
            raise PlayError(f"{step.address} replies, but got nothing from us")
        if step.subject is None and before is not None:
            subject = str(before["Subject"])
            message["To"] = str(before["Reply-To"] or before["From"])
            message["Subject"] = subject if subject.lower().startswith("re:") else f"Re: {subject}"
            message["In-Reply-To"] = str(before["Message-ID"])
            message["References"] = f"{before['References'] or ''} {before['Message-ID']}".strip()
        else:
            message["To"] = self.house.settings.mail.address
            message["Subject"] = step.subject
        message["Date"] = format_datetime(self.house.clock.now())
        message["Message-ID"] = make_msgid(domain=step.address.rpartition("@")[2])
        for name, value in step.headers:
            message[name] = value
        message.set_content(step.body)
        for attached in step.attached:
            maintype, _, subtype = attached.content_type.partition("/")
            message.add_attachment(
                attached.file.read_bytes(), maintype=maintype, subtype=subtype, filename=attached.file.name
            )
        return message

    def _transmit(self, step: Step, message: EmailMessage) -> None:
        """Hand the mail over by SMTP and wait until everything that comes of it is done."""
        with smtplib.SMTP("127.0.0.1", self.port, timeout=PATIENCE) as client:
            client.sendmail(step.address, [_recipient(message)], step.eml or message.as_bytes(policy=policy.SMTP))
        self._settle()

    def _settle(self) -> None:
        """Wait until nothing is received, in hand or due any more."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            counts = self.house.store.counts()
            if not counts.mails["received"] and not counts.mails["working"] and not counts.replies["due"]:
                return
            time.sleep(0.02)
        raise PlayError("the bot did not come to rest; see `status`")

    def _fetch(self) -> list[EmailMessage]:
        """The answers that went out since the last look, oldest first."""
        self._settle()
        stored = self.house.store.answers()
        fresh = [_parsed(answer) for answer in stored[self.seen :]]
        self.seen = len(stored)
        for message in fresh:
            self.last[_to(message)] = message
        return fresh

    def _offer(self) -> str:
        """The offer that is open now."""
        now = self.house.clock.now()
        offers = self.house.desk().offers.values()
        return next(
            offer.id
            for offer in offers
            if (offer.opens is None or offer.opens <= now) and now < offer.clocks.market.instant
        )


@contextmanager
def stage(folder: Path, start: datetime = START, url: str = "sqlite:///data/demo.db") -> Iterator[Stage]:
    """A bot running on a scratch store in that folder (or at that URL), with the sample, its clock set to `start`."""
    settings = Settings.model_validate(
        {
            "folder": folder,
            "mail": {"embedded": {"port": 0}, "replies_per_hour": 500},
            "store": {"url": url},
            "clock": {"start": start},
            "log": {"level": "error"},
        }
    )
    stepped = SteppedClock()
    clock = Clock(start, real_now(), stepped.real)
    with running(settings, clock=clock) as (house, ports):
        yield Stage(house, ports[0], stepped)


def _complaint(step: Step, answers: Sequence[EmailMessage]) -> str | None:
    """What is not as the step says, or None."""
    own = [answer for answer in answers if _to(answer) == step.address]
    if step.expect == NOTHING:
        return f"expected no answer, got {own[0]['X-Instruction-Action']}" if own else None
    if len(own) != 1:
        return f"expected one answer ({step.expect}), got {len(own)}"
    answer = own[0]
    if answer["X-Instruction-Action"] != step.expect:
        return f"expected {step.expect}, got {answer['X-Instruction-Action']}"
    missing = {item.strip() for item in str(answer["X-Instruction-Missing"] or "").split(",") if item.strip()}
    if step.missing is not None and missing != set(step.missing):
        return f"expected missing {sorted(step.missing)}, got {sorted(missing)}"
    status = {str(line) for line in answer.get_all("X-Instruction-Status", [])}
    if step.status is not None and status != set(step.status):
        return f"expected status {sorted(step.status)}, got {sorted(status)}"
    words = " ".join(text_of(answer).split())
    unsaid = [said for said in step.says if said not in words]
    if unsaid:
        return f"the answer does not say {unsaid[0]!r}"
    uncopied = set(step.copies) - {_to(other) for other in answers}
    return f"no copy went to {', '.join(sorted(uncopied))}" if uncopied else None


def text_of(message: EmailMessage) -> str:
    """The plain text of a mail."""
    body = message.get_body(("plain",))
    return str(body.get_content()) if body is not None else ""


def _parsed(answer: StoredAnswer) -> EmailMessage:
    return message_from_bytes(answer.raw, policy=policy.default)


def _to(message: EmailMessage) -> str:
    return str(message["To"].addresses[0].addr_spec).lower()


def _recipient(message: EmailMessage) -> str:
    return str(message["To"].addresses[0].addr_spec)
