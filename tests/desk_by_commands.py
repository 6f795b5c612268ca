"""A desk that is worked by its commands only, on a scratch store, with a clock that its settings file puts forward."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import Any

from bot.demo.script import Step
from bot.demo.writing import written
from tests.commands import Ran, run_here

OURS = "offers@custodian.example"


@dataclass
class CommandDesk:
    """A desk in a folder of its own."""

    folder: Path
    at: datetime
    settings: str = ""
    count: int = 0
    files: dict[str, bytes] = field(default_factory=dict)

    def go_to(self, at: str) -> None:
        """Put the clock there, an ISO instant with its offset."""
        self.at = datetime.fromisoformat(at)

    def run(self, *arguments: object) -> Ran:
        """Run a command as `./run.sh` does, in this process."""
        config = self.folder / "config.toml"
        config.write_text(f'{self.settings}\n[clock]\nstart = "{self.at.isoformat()}"\n', encoding="utf-8")
        return run_here(config, *arguments)

    def ok(self, *arguments: object) -> str:
        """Run a command that must succeed; its standard output."""
        ran = self.run(*arguments)
        assert ran.code == 0, f"{arguments}: {ran.code}: {ran.error}\n{ran.out}"
        return ran.out

    def refused(self, code: int, *arguments: object) -> str:
        """Run a command that must fail with that code and one line; the line."""
        ran = self.run(*arguments)
        assert ran.code == code, (ran.out, ran.error)
        return ran.error

    def json(self, *arguments: object) -> Any:
        """Run a command whose standard output is JSON and nothing else."""
        return json.loads(self.ok(*arguments))

    def mail(self, step: Step) -> list[EmailMessage]:
        """Feed a mail; the answers that were new after it."""
        answered = None
        if step.thread != "none":
            answered = next(one for one in reversed(self.answers()) if step.address in str(one["To"]))
        self.count += 1
        raw = written(step, answered, OURS, self.at, f"<life{self.count}@{step.address.partition('@')[2]}>")
        return self.feed(raw)

    def feed(self, raw: bytes) -> list[EmailMessage]:
        """Feed a mail as it is; the answers that were new after it."""
        before = len(self.answers())
        self.count += 1
        file = self.folder / f"mail-{self.count}.eml"
        file.write_bytes(raw)
        said = self.ok("feed", file)
        assert "stuck" not in said, said
        return self.answers()[before:]

    def answers(self) -> list[EmailMessage]:
        """Everything sent or due, oldest first, from the Maildir of answers."""
        box = self.folder / "data" / "answers" / "new"
        names = sorted(box.iterdir(), key=lambda one: int(one.name.rpartition("-")[2])) if box.is_dir() else []
        return [_parsed(name.read_bytes()) for name in names]

    def instructs(self, sender: str, body: str, subject: str = "Lexington", **more: Any) -> EmailMessage:
        """Send a new mail; the one answer that its writer gets."""
        found = [
            one for one in self.mail(Step(sender, body, subject, **more)) if Step(sender, "").address in str(one["To"])
        ]
        assert len(found) == 1, [dict(one.items()) for one in found]
        return found[0]

    def replies(self, sender: str, body: str, **more: Any) -> EmailMessage:
        """Reply to the last mail that this address got; the one answer that its writer gets."""
        found = [
            one
            for one in self.mail(Step(sender, body, thread="all", **more))
            if Step(sender, "").address in str(one["To"])
        ]
        assert len(found) == 1, [dict(one.items()) for one in found]
        return found[0]

    def balances(self, offer: str) -> dict[str, dict[str, str]]:
        """The balance of an offer by account, which must hold: the rows as JSON gives them, `total` among them."""
        found = self.json("reconcile", offer, "--format", "json")
        return {row["account"]: row for row in (*found["accounts"], found["total"])}

    def date(self) -> str:
        """The Date header of a mail that is written now."""
        return format_datetime(self.at)


def _parsed(raw: bytes) -> EmailMessage:
    found = message_from_bytes(raw, policy=policy.default)
    assert isinstance(found, EmailMessage)
    return found
