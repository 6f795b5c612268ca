"""Users by command, and the mails that the console asks two people about: the terminal asks the same two."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from rich.console import Console

from bot.cli import shown
from tests.commands import Ran
from tests.desk_by_commands import CommandDesk

PASSWORDS = {"RITA": "rita's own long words", "ANN": "ann's own long words", "ANNA": "another of ann's words"}
STRANGER = "somebody@elsewhere.example"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CommandDesk:
    for name, password in PASSWORDS.items():
        monkeypatch.setenv(name, password)
    desk = CommandDesk(tmp_path, datetime.fromisoformat("2001-08-20T10:00:00-04:00"))
    desk.ok("user", "add", "Rita Vance", "--role", "reviewer", "--password-env", "RITA")
    desk.ok("user", "add", "Ann Proctor", "--role", "approver", "--password-env", "ANN")
    return desk


def refused(ran: Ran) -> str:
    assert ran.code in {1, 2}
    assert "Usage:" not in ran.error
    assert ran.error.count("\n") == 1
    return ran.error


def test_adding_a_user_who_exists_changes_nothing_and_names_the_way(desk: CommandDesk) -> None:
    told = refused(desk.run("user", "add", "rita vance", "--role", "approver", "--password-env", "ANN"))
    for way in ("user password NAME", "user role NAME ROLE", "user enable NAME"):
        assert way in told
    (line,) = [line for line in desk.ok("user", "list").splitlines() if line.startswith("Rita Vance")]
    assert "reviewer" in line


def test_a_user_is_changed_by_a_command_for_each_thing(desk: CommandDesk) -> None:
    desk.ok("user", "role", "Rita Vance", "approver")
    desk.ok("user", "password", "Rita Vance", "--password-env", "ANNA")
    desk.ok("user", "disable", "Ann Proctor")
    assert "disabled" in desk.ok("user", "list")
    desk.ok("user", "enable", "ann proctor")
    listed = desk.ok("user", "list")
    assert listed.count("approver") == listed.count("active") == 2
    assert "none; there are viewer, reviewer, approver" in refused(desk.run("user", "role", "Rita Vance", "boss"))
    for words in (("role", "Nobody", "viewer"), ("password", "Nobody", "--password-env", "ANN"), ("enable", "Nobody")):
        assert "no such user" in refused(desk.run("user", *words))


def flagged(desk: CommandDesk) -> str:
    """The number of a mail for an account, from an address that is not on file for it."""
    desk.instructs(STRANGER, "Please tender all notes of LX-1002.\n\nRobert J. Castellano\n")
    (line,) = [line for line in desk.ok("review").splitlines() if STRANGER.partition("@")[0] in line]
    return line.split()[0]


def test_a_stranger_is_let_in_by_two_people_only(desk: CommandDesk) -> None:
    mail = flagged(desk)
    proposed = desk.ok("review", mail, "--accept", "--by", "rita vance", "--password-env", "RITA")
    assert "proposed by Rita Vance and not done yet" in proposed
    assert "the sender is not known for the account" in proposed
    assert f"review {mail} --approve" in proposed
    assert STRANGER.partition("@")[0] in desk.ok("review"), "it waits as before"
    approved = desk.ok("review", mail, "--approve", "--by", "Ann Proctor", "--password-env", "ANN")
    assert approved == f"mail {mail}: accepted by Rita Vance, approved by Ann Proctor\n"
    assert STRANGER.partition("@")[0] not in desk.ok("review")


def test_nobody_approves_what_he_proposed_himself(desk: CommandDesk) -> None:
    mail = flagged(desk)
    desk.ok("review", mail, "--accept", "--by", "Ann Proctor", "--password-env", "ANN")
    own = desk.run("review", mail, "--approve", "--by", "ANN proctor", "--password-env", "ANN")
    assert "a second person must approve it" in refused(own)
    assert "takes the role approver" in refused(
        desk.run("review", mail, "--approve", "--by", "Rita Vance", "--password-env", "RITA")
    )
    assert "proposed already" in refused(
        desk.run("review", mail, "--accept", "--by", "Rita Vance", "--password-env", "RITA")
    )


def test_one_person_cannot_pass_for_two(desk: CommandDesk) -> None:
    mail = flagged(desk)
    for by, variable in (("Rita Vance", "ANN"), ("Nobody", "ANN")):
        assert "no such user with this password" in refused(
            desk.run("review", mail, "--accept", "--by", by, "--password-env", variable)
        )
    assert "nobody has proposed" in refused(
        desk.run("review", mail, "--approve", "--by", "Ann Proctor", "--password-env", "ANN")
    )


def test_a_scope_that_there_is_not_is_refused_in_one_sentence_that_names_them_all(desk: CommandDesk) -> None:
    told = refused(desk.run("token", "add", "ledger", "--scope", "everything", "--by", "Ann"))
    assert told == "holdermail: --scope: everything is none; there are instructions, cases, status, flagged\n"
    assert desk.ok("token", "list") == "tokens: none\n"


def test_a_file_that_is_missing_keeps_the_others_from_nothing(desk: CommandDesk, tmp_path: Path) -> None:
    for name in ("a.eml", "c.eml"):
        (tmp_path / name).write_bytes(b"From: x@y.example\nSubject: hello\n\nPlease tell me more.\n")
    ran = desk.run("read", "--json", tmp_path / "a.eml", tmp_path / "b.eml", tmp_path / "c.eml")
    assert ran.code == 2
    assert [Path(line.split('"')[3]).name for line in ran.out.splitlines()] == ["a.eml", "c.eml"]
    assert ran.error.count("\n") == 1
    assert f"{tmp_path / 'b.eml'}: cannot be read: No such file or directory" in ran.error


@pytest.mark.parametrize("group", [(), ("user",), ("offer",), ("letters",), ("notices",), ("token",)])
def test_help_names_each_command_with_its_whole_sentence(
    desk: CommandDesk, monkeypatch: pytest.MonkeyPatch, group: tuple[str, ...]
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    shown = desk.ok(*group, "--help")
    assert "..." not in shown.partition("Commands:")[2]
    assert max(map(len, shown.splitlines())) <= 80


@pytest.mark.parametrize("width", [80, 100, 160])
def test_no_name_or_figure_of_a_table_is_broken(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], width: int
) -> None:
    monkeypatch.setattr(shown, "console", Console(highlight=False, width=width))
    line = {
        "account": "LX-1002", "offer": "lexington-2001", "election": "tender_part", "quantity": "1250000", "quantity_type": "face",
        "status": "REJT", "reasons": ["DPRG"], "passed": "25000", "batch": 1, "signers": ["Robert J. Castellano", "Olga Petrov-Lindqvist"],
        "recorded_at": "2001-08-20T10:00:00-04:00", "reference": "R7K2-9MPQ4",
    }  # fmt: skip
    shown.entries("record", [line, {**line, "offer": "cirrus-hollow-2011"}])
    shown.rows(
        "offers", ["offer", "event", "expires", "issuer", "standing"], [["lexington-2001", *["many words of it"] * 4]]
    )
    told = capsys.readouterr().out
    for whole in ("LX-1002", "$1,250,000", "REJT/DPRG", "R7K2-9MPQ4"):
        assert told.count(whole) == 2
    assert told.count("lexington-2001") == 2
    assert told.count("cirrus-hollow-2011") == 1
    assert max(len(one.rstrip()) for one in told.splitlines()) <= width


def test_an_empty_record_says_so_on_the_narrowest_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shown, "console", Console(highlight=False, width=20))
    shown.entries("record", [])
    assert capsys.readouterr().out == "record: none\n"


def test_a_desk_without_users_settles_by_name_alone(tmp_path: Path) -> None:
    desk = CommandDesk(tmp_path, datetime.fromisoformat("2001-08-20T10:00:00-04:00"))
    mail = flagged(desk)
    assert f"mail {mail}: accepted by rita" in desk.ok("review", mail, "--accept", "--by", "rita")
