"""The program as it is started (`./run.sh`), with settings from a file only, between real mail servers."""

from __future__ import annotations

import email
import email.policy
import json
import os
import signal
import smtplib
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.commands import run_here
from tests.servers.dovecot import PASSWORD, DovecotServer
from tests.servers.postgres import PostgresServer
from tests.servers.smtpd import SmtpSink, smtp_sink
from tests.servers.waiting import accepts, free_port, until

ROOT = Path(__file__).parents[2]
HOLDER = "xm.li@jademail.example"
CLOCK = '[clock]\nstart = "2001-08-14T09:00:00-04:00"\n'


@dataclass
class Program:
    """The program on one config file."""

    config: Path

    def ask(self, *arguments: str) -> str:
        """Run a command in this process, which is another than the running one; its standard output."""
        done = run_here(self.config, *arguments)
        assert done.code == 0, done.error
        return done.out

    def ask_as_typed(self, *arguments: str) -> str:
        """Start a command as it is typed, and wait for its end; its standard output."""
        done = subprocess.run(
            [str(ROOT / "run.sh"), "--config", str(self.config), *arguments],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    @contextmanager
    def running(self, *command: str) -> Iterator[subprocess.Popen[str]]:
        """Run it in the background; at the end SIGTERM must end it with 0."""
        with (self.config.parent / "run.log").open("a") as log:
            process = subprocess.Popen(
                [str(ROOT / "run.sh"), "--config", str(self.config), *command], stderr=log, text=True
            )
        try:
            until(lambda: self.said("stop with Ctrl-C") or process.poll() is not None, 60, "it does not start")
            yield process
            process.send_signal(signal.SIGTERM)
            assert process.wait(30) == 0
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()

    def said(self, words: str) -> bool:
        return words in (self.config.parent / "run.log").read_text()


def program(folder: Path, text: str) -> Program:
    config = folder / "config.toml"
    config.write_text(text, encoding="utf-8")
    return Program(config)


def written(body: str, answered: EmailMessage | None = None, sender: str = HOLDER, mark: str = "1") -> bytes:
    message = EmailMessage()
    message["From"] = sender
    message["To"] = "offers@custodian.example"
    message["Subject"] = str(answered["Subject"]) if answered else "Lexington exchange"
    message["Message-ID"] = f"<{mark}.{len(body)}@jademail.example>"
    message["Date"] = "Tue, 14 Aug 2001 09:30:00 -0400"
    if answered:
        message["In-Reply-To"] = str(answered["Message-ID"])
    message.set_content(body)
    return message.as_bytes(policy=email.policy.SMTP)


def parsed(raw: bytes) -> EmailMessage:
    return email.message_from_bytes(raw, policy=email.policy.default)


def newest(sink: SmtpSink, count: int) -> EmailMessage:
    until(lambda: len(sink.taken) >= count, 30, f"only {len(sink.taken)} answers of {count}")
    return parsed(sink.taken[count - 1].content)


def test_embedded_a_mail_is_answered_and_a_yes_records_it(tmp_path: Path) -> None:
    port = free_port()
    bot = program(tmp_path, f"[mail.embedded]\nport = {port}\n{CLOCK}")
    maildir = tmp_path / "data" / "answers" / "new"
    with bot.running():
        until(lambda: accepts(port), 20)
        with smtplib.SMTP("127.0.0.1", port) as client:
            client.sendmail(
                HOLDER, ["offers@custodian.example"], written("Please tender all my notes.\n\nXiaoming Li\n")
            )
        until((maildir / "reply-1").exists, 10, "no answer within ten seconds")
        read_back = parsed((maildir / "reply-1").read_bytes())
        assert read_back["X-Instruction-Action"] == "confirm"
        assert "Reference" in bot.ask_as_typed("answers", "--to", HOLDER)
        with smtplib.SMTP("127.0.0.1", port) as client:
            client.sendmail(HOLDER, ["offers@custodian.example"], written("YES\n", read_back))
        until((maildir / "reply-2").exists, 10)
        (standing,) = json.loads(bot.ask("instructions", "--format", "json"))
    assert (standing["account"], standing["election"], standing["quantity"]) == ("LX-1020", "tender_all", "45000")
    assert standing["status"] == "PACK"
    assert standing["confirmed_at"].startswith("2001-08-14T")


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_imap_in_smtp_out_settings_only_from_the_file(
    engine: str, tmp_path: Path, dovecot: DovecotServer, user: str, request: pytest.FixtureRequest
) -> None:
    with smtp_sink(login=("desk", "hush")) as sink:
        stores = {"sqlite": "sqlite:///data/bot.db"}
        if engine == "postgresql":
            server: PostgresServer = request.getfixturevalue("postgres")
            database = server.database()
            stores["postgresql"] = database.__enter__()
        try:
            bot = program(
                tmp_path,
                f"""
[mail]
inbound = ["imap"]
outbound = "smtp"
[mail.imap]
host = "127.0.0.1"
port = {dovecot.imap}
tls = "none"
user = "{user}"
password = "{PASSWORD}"
poll_seconds = 5
[mail.smtp]
host = "127.0.0.1"
port = {sink.port}
tls = "none"
user = "desk"
password = "hush"
[store]
url = "{stores[engine]}"
{CLOCK}""",
            )
            with bot.running():
                dovecot.deliver(user, written("Please tender $20,000 of my notes.\n\nXiaoming Li\n"))
                read_back = newest(sink, 1)
                assert read_back["X-Instruction-Action"] == "confirm"
                assert sink.taken[0].sender.startswith("offers+")
                dovecot.deliver(user, written("Yes, that is right.\n", read_back))
                assert newest(sink, 2)["X-Instruction-Action"] == "recorded"
                until(lambda: dovecot.count(user, "Processed") == 2, 20, "not moved to Processed")
                assert dovecot.count(user, "INBOX") == 0
            (standing,) = json.loads(bot.ask("instructions", "--format", "json"))
            assert (standing["election"], standing["quantity"]) == ("tender_part", "20000")
        finally:
            if engine == "postgresql":
                database.__exit__(None, None, None)


def test_lmtp_in_and_two_worker_processes_on_postgresql(tmp_path: Path, postgres: PostgresServer) -> None:
    port = free_port()
    with postgres.database() as url, smtp_sink() as sink:
        text = f"""
[mail]
inbound = ["lmtp"]
outbound = "smtp"
[mail.lmtp]
port = {port}
[mail.smtp]
host = "127.0.0.1"
port = {sink.port}
tls = "none"
[store]
url = "{url}"
{CLOCK}"""
        main = program(tmp_path, text)
        (tmp_path / "second").mkdir()
        second = program(tmp_path / "second", text + f'[security]\nkey_file = "{tmp_path}/data/holdermail.key"\n')
        with main.running(), second.running("worker"):
            senders = {
                "mwhitfield@elmgrove.example": "Margaret A. Whitfield",
                "bob.castellano@harborline.example": "Robert J. Castellano",
                "vpetrov@riverside.example": "Victor Petrov",
                "fmercer@plainsnet.example": "Franklin D. Mercer",
            }
            with smtplib.LMTP("127.0.0.1", port) as client:
                for number, (sender, name) in enumerate(senders.items()):
                    raw = written(f"Please tender all my notes.\n\n{name}\n", sender=sender, mark=str(number))
                    client.sendmail(sender, ["offers@custodian.example"], raw)
            newest(sink, 4)
            for number, taken in enumerate(sink.taken[:4]):
                raw = written("Yes\n", parsed(taken.content), sender=taken.recipient, mark=f"yes{number}")
                with smtplib.LMTP("127.0.0.1", port) as client:
                    client.sendmail(taken.recipient, ["offers@custodian.example"], raw)
            newest(sink, 8)
            standing = json.loads(main.ask("instructions", "--format", "json"))
        assert {line["account"] for line in standing} == {"LX-1001", "LX-1002", "LX-1022", "LX-1019"}


def test_killed_and_started_again_it_goes_on_where_it_was(tmp_path: Path) -> None:
    port = free_port()
    bot = program(tmp_path, f"[mail.embedded]\nport = {port}\n{CLOCK}")
    maildir = tmp_path / "data" / "answers" / "new"
    with bot.running() as process:
        until(lambda: accepts(port), 20)
        with smtplib.SMTP("127.0.0.1", port) as client:
            client.sendmail(
                HOLDER, ["offers@custodian.example"], written("Please tender all my notes.\n\nXiaoming Li\n")
            )
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        (tmp_path / "run.log").write_text("")
        with bot.running():
            until((maildir / "reply-1").exists, 90, "the mail that was acknowledged got no answer")
        process.returncode = 0
    assert json.loads(bot.ask("status", "--json"))["mails"]["done"] == 1
    assert "chain is whole" in bot.ask("audit", "verify")


def test_at_todays_time_the_old_sample_offers_are_left_as_they_are(tmp_path: Path) -> None:
    """Nobody was asked anything in them: silence is no default action, and nobody is told of an end long ago."""
    port = free_port()
    bot = program(tmp_path, f'[mail.embedded]\nport = {port}\n[clock]\nstart = ""\n')
    maildir = tmp_path / "data" / "answers" / "new"
    with bot.running():
        until(lambda: accepts(port), 20)
        with smtplib.SMTP("127.0.0.1", port) as client:
            raw = written("Please tender all my notes.\n\nXiaoming Li\n")
            client.sendmail(HOLDER, ["offers@custodian.example"], raw)
        until((maildir / "reply-1").exists, 10, "no answer within ten seconds")
        lines = json.loads(bot.ask("instructions", "--format", "json", "--all"))
    assert parsed((maildir / "reply-1").read_bytes())["X-Instruction-Action"] == "flagged"
    assert [(line["account"], line["status"], line["reasons"]) for line in lines] == [("LX-1020", "REJT", ["LATE"])]


def test_a_bad_setting_stops_the_start_with_its_name(tmp_path: Path) -> None:
    bot = program(tmp_path, '[mail]\ninbond = ["imap"]\n')
    done = subprocess.run(
        [str(ROOT / "run.sh"), "--config", str(bot.config), "status"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "mail.inbond" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_port_that_is_taken_stops_the_start_with_one_line(tmp_path: Path) -> None:
    with smtp_sink() as sink:
        bot = program(tmp_path, f"[mail.embedded]\nport = {sink.port}\n{CLOCK}")
        done = subprocess.run(
            [str(ROOT / "run.sh"), "--config", str(bot.config)], capture_output=True, text=True, check=False, timeout=60
        )
    assert done.returncode == 1
    assert "in use" in done.stderr
    assert "Traceback" not in done.stderr
