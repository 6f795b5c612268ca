"""`evaluate --fixtures`: figures over a folder of mails with what is expected of each."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from mailflows.errors import FixtureError
from mailflows.fixtures import measure

LETTER = "Please put in all of it.\n\nBest regards,\nAnn Lee\n\nOn Tue, Mar 4, 2025 at 10:15 AM Desk <desk@bank.example> wrote:\n> How many?\n"
AWAY = (
    "From: Ann Lee <ann@lee.example>\nSubject: Automatic reply: The offer\nAuto-Submitted: auto-replied\n\nI am away.\n"
)


def fixture(folder: Path, name: str, mail: str, expected: str) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(mail, encoding="utf-8")
    stem = (folder / name).with_suffix("")
    Path(f"{stem}.expected.toml").write_text(expected, encoding="utf-8")


def test_what_is_right_and_what_is_not(tmp_path: Path) -> None:
    fixture(
        tmp_path, "one.txt", LETTER, "reply = '''Please put in all of it.\nBest regards,\nAnn Lee'''\nwords = 'Nothing'"
    )
    fixture(tmp_path, "deep/two.eml", AWAY, "automatic = 'auto_reply'\nreply = 'I am away.'")
    fixture(tmp_path, "three.html", "<p>Yes.</p><blockquote type=cite>No?</blockquote>", "reply = 'Yes.'")
    done = CliRunner().invoke(app, ["evaluate", "--fixtures", str(tmp_path)])
    assert done.exit_code == 1
    assert done.stdout.splitlines() == [
        "reply: 3 of 3 right (100.0 %)",
        "words: 0 of 1 right (0.0 %)",
        "  one",
        "automatic: 1 of 1 right (100.0 %)",
    ]
    detailed = CliRunner().invoke(app, ["evaluate", "--fixtures", str(tmp_path), "--details"])
    assert "expected: 'Nothing'\n    found:    'Please put in all of it.'" in detailed.stdout


def test_a_person_is_expected_to_be_one(tmp_path: Path) -> None:
    fixture(tmp_path, "one.eml", "From: ann@lee.example\n\nTender all.\n", "automatic = 'none'")
    assert CliRunner().invoke(app, ["evaluate", "--fixtures", str(tmp_path)]).exit_code == 0


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("one.txt", "automatic = 'bounce'"),
        ("one.eml", "automatic = 'vacation'"),
        ("one.eml", "answer = 'Yes.'"),
        ("one.eml", "reply = 3"),
        ("one.eml", "reply ="),
        ("one.eml", ""),
        ("one.pdf", "reply = 'Yes.'"),
    ],
)
def test_an_expectation_that_is_none_is_told(tmp_path: Path, name: str, expected: str) -> None:
    fixture(tmp_path, name, "Yes.\n", expected)
    with pytest.raises(FixtureError, match=r"one\.expected\.toml: "):
        list(measure(tmp_path))


def test_a_folder_without_fixtures_is_told(tmp_path: Path) -> None:
    with pytest.raises(FixtureError, match="holds no NAME"):
        list(measure(tmp_path))
