"""The commands as a person types them: exit codes, one line for what is wrong, results on standard output."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.commands import Ran, run_here

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "bot" / "sample"
CLEAR = b"""From: Robert Castellano <bob.castellano@harborline.example>
To: offers@custodian.example
Subject: Lexington
Date: Mon, 13 Aug 2001 10:00:00 -0400
Message-ID: <one@harborline.example>

Please tender $25,000 of my Lexington notes.

Robert J. Castellano
"""
COMPLAINT = b"""From: Victor Petrov <vpetrov@riverside.example>
To: offers@custodian.example
Subject: complaint
Date: Mon, 13 Aug 2001 10:05:00 -0400
Message-ID: <two@riverside.example>

I wish to complain formally about your desk. Nobody has called me back for two weeks, and this is unacceptable service.

Victor Petrov
"""


@dataclass(frozen=True)
class Desk:
    """A scratch desk with its own config file, worked from its folder."""

    folder: Path

    def run(self, *arguments: str) -> Ran:
        """In this process: starting one takes a second, and does the same (`started` shows it)."""
        return run_here(self.folder / "config.toml", *arguments, folder=self.folder, COLUMNS="160")

    def started(self, *arguments: str, columns: int = 160) -> Ran:
        """In a process of its own, whose terminal is that wide: within one process the width stays what it was at first."""
        done = subprocess.run(
            [sys.executable, "-m", "bot", "--config", str(self.folder / "config.toml"), *arguments],
            capture_output=True,
            text=True,
            check=False,
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": str(columns)},
        )
        return Ran(done.returncode, done.stdout, done.stderr)

    def ok(self, *arguments: str) -> str:
        done = self.run(*arguments)
        assert done.code == 0, done.error
        return done.out

    def refused(self, code: int, *arguments: str) -> str:
        done = self.run(*arguments)
        assert done.code == code
        assert "Traceback" not in done.error
        assert not done.out
        return done.error


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    (tmp_path / "config.toml").write_text('[clock]\nstart = "2001-08-13T09:00:00-04:00"\n', encoding="utf-8")
    (tmp_path / "clear.eml").write_bytes(CLEAR)
    (tmp_path / "complaint.eml").write_bytes(COMPLAINT)
    return Desk(tmp_path)


def test_a_mail_that_is_fed_is_answered_and_counted(desk: Desk) -> None:
    assert "done" in desk.ok("feed", "clear.eml")
    raw = desk.ok("answers", "--to", "bob.castellano@harborline.example", "--raw")
    assert "X-Instruction-Action: confirm" in raw
    assert "To be tendered:" in desk.ok("answers")
    counts = json.loads(desk.ok("status", "--json"))
    assert counts["mails"]["done"] == 1
    assert counts["replies"]["sent"] == 1
    assert json.loads(desk.ok("instructions", "--format", "json")) == []
    (pending,) = json.loads(desk.ok("instructions", "--format", "json", "--all"))
    assert (pending["status"], pending["reasons"]) == ("PEND", ["OTHR"])
    assert "BK-2001" not in desk.ok("instructions", "--format", "csv", "--all")
    assert "chain is whole" in desk.ok("audit", "verify")


def test_a_flagged_mail_is_listed_shown_and_settled_by_name(desk: Desk) -> None:
    desk.ok("feed", "complaint.eml")
    assert "complaint" in desk.ok("review")
    assert "Nobody has called me back" in desk.ok("review", "1")
    assert "--by" in desk.refused(2, "review", "1", "--ask", "What happened?")
    assert "asked by Ann" in desk.ok("review", "1", "--ask", "May I call you tomorrow at ten?", "--by", "Ann")
    assert "May I call you tomorrow at ten?" in desk.ok("answers")
    assert "does not wait for a person" in desk.refused(1, "review", "1", "--accept", "--by", "Ann")
    assert "flagged: none" in desk.ok("review")


def test_a_flagged_mail_is_shown_with_its_taxpayer_numbers_starred(desk: Desk) -> None:
    (desk.folder / "stranger.eml").write_bytes(
        b"From: someone@elsewhere.example\r\nSubject: my SSN 900-70-7777\r\nMessage-ID: <stranger@elsewhere.example>\r\n"
        b"\r\nMy SSN is 900-70-7777, tender all of LX-1002. I say it again: 900707777.\r\n"
    )
    desk.ok("feed", "stranger.eml")
    said = desk.ok("review", "1")
    assert said.count("7777") >= 3
    assert "900" not in said


def test_a_rejection_needs_a_code_of_the_field(desk: Desk) -> None:
    desk.ok("feed", "complaint.eml")
    assert "DQUA" in desk.refused(2, "review", "1", "--reject", "NOPE", "--by", "Ann")


def test_a_register_is_shown_before_it_is_changed(desk: Desk) -> None:
    text = (SAMPLE / "register.csv").read_text(encoding="utf-8")
    (desk.folder / "moved.csv").write_text(text.replace("14 Elm Grove Road", "15 Elm Grove Road"), encoding="utf-8")
    for _ in range(2):
        assert "~ LX-1001  address" in desk.ok("register", "import", "moved.csv")
    desk.ok("register", "import", "moved.csv", "--apply")
    assert not desk.ok("register", "import", "moved.csv")


def test_a_bad_register_row_is_named_by_its_line_and_changes_nothing(desk: Desk) -> None:
    text = (SAMPLE / "register.csv").read_text(encoding="utf-8")
    (desk.folder / "bad.csv").write_text(text.replace(",250000", ",lots").replace("14 Elm", "15 Elm"), encoding="utf-8")
    said = desk.refused(1, "register", "import", "bad.csv", "--apply")
    assert "bad.csv: line 2: position" in said
    assert "nothing was changed" in said
    assert not desk.ok("register", "import", str(SAMPLE / "register.csv"))


@pytest.mark.parametrize(
    ("code", "arguments", "says"),
    [
        (2, ["nonsense"], "No such command"),
        (2, ["read"], "Missing argument"),
        (2, ["read", "none.eml"], "none.eml"),
        (2, ["read", "clear.eml", "--json", "--explain"], "give one of --json, --explain"),
        (2, ["read", "clear.eml", "--now", "yesterday"], "--now yesterday"),
        (2, ["feed", "none.eml"], "none.eml"),
        (1, ["read", "clear.eml", "--offer", "nope"], "nope"),
        (1, ["offer", "show", "nope"], "nope"),
        (1, ["review", "99"], "99"),
        (2, ["retry", "x"], "retry x"),
        (2, ["review", "--accept"], "--by"),
    ],
)
def test_wrong_use_is_one_line_and_no_traceback(desk: Desk, code: int, arguments: list[str], says: str) -> None:
    assert says in desk.refused(code, *arguments)


def test_the_deadlines_of_the_offers_are_listed_with_their_zone(desk: Desk) -> None:
    document = ROOT / "tests" / "documents" / "amendment-2005.txt"
    desk.ok("offer", "import", str(document), "--save", "tidewell", "--by", "Ann")
    said = desk.started("offer", "list").out
    listed = {line.split()[0]: line for line in said.splitlines() if line.strip()}
    assert "2001-08-31 17:00 EDT" in listed["lexington-2001"]
    assert "2001-09-05 00:00 EDT" in listed["lexington-2001"]
    assert "2005-08-23 17:00 UTC-04:00" in listed["tidewell"]


def test_no_day_of_a_table_is_broken_in_a_narrow_terminal(desk: Desk) -> None:
    said = desk.started("offer", "list", columns=80).out
    assert max(map(len, said.splitlines())) <= 80
    assert "2001-09-05" in said


def test_a_process_of_its_own_keeps_what_the_next_one_shows(desk: Desk) -> None:
    fed = desk.started("feed", "clear.eml")
    assert (fed.code, "Traceback" in fed.error) == (0, False), fed.error
    assert "done" in fed.out
    shown = desk.started("answers", "--to", "bob.castellano@harborline.example", "--raw")
    assert shown.code == 0
    assert "X-Instruction-Action: confirm" in shown.out
    assert shown == desk.run("answers", "--to", "bob.castellano@harborline.example", "--raw")


@pytest.mark.parametrize(
    "arguments",
    [["nonsense"], ["review", "99"]],
    ids=lambda words: words[0],
)
def test_a_process_of_its_own_refuses_with_the_same_code_and_words(desk: Desk, arguments: list[str]) -> None:
    ended = desk.started(*arguments)
    assert ended.code in {1, 2}
    assert ended.error
    assert ended == desk.run(*arguments)


def test_every_command_is_in_the_readme_with_help(desk: Desk) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    listed = desk.ok("--help").partition("Commands:")[2]
    names = [line.split()[0] for line in listed.splitlines() if line.startswith("  ") and line[2:3].isalpha()]
    assert len(names) >= 13
    for name in names:
        assert f"`{name}" in readme, f"{name} is not in the README"
        assert "--help" in desk.ok(name, "--help")


def test_bench_tells_how_fast_mails_are_read_and_counts_attachments_apart(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "one.eml").write_bytes(CLEAR)
    (tmp_path / "sub" / "two.eml").write_bytes(COMPLAINT)
    done = Desk(tmp_path).started("bench", "--mails", str(tmp_path), "--passes", "1")
    assert done.code == 0, done.error
    shown = done.out
    assert "(2 mails" in shown
    assert "attachments none" in shown
    assert "loading" in shown
    assert "two.eml" in shown
    assert re.search(r"peak memory \d+ MB", shown)


def test_bench_refuses_a_folder_without_mails(tmp_path: Path) -> None:
    refused = Desk(tmp_path).run("bench", "--mails", str(tmp_path))
    assert refused.code == 2
    assert "no .eml file" in refused.error
