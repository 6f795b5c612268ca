"""`evaluate` on labelled mails: the comparison of the reading contract, and how it is told."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.errors import UsageError
from bot.measuring import measured
from bot.measuring.agreement import agreements, falsely_confirmed, instructed, rightly_confirmed
from bot.sample import samples

LINE = {"account": "LX-1001", "election": "tender_part", "quantity": "150000"}
MAIL = "From: fmercer@plainsnet.example\nSubject: Lexington\nDate: Mon, 20 Aug 2001 10:00:00 -0500\n\n{}\n\nFranklin D. Mercer\n"


def reading(**changed: Any) -> dict[str, Any]:
    return {
        "kind": "instruction",
        "action": "confirm",
        "offer": "lexington-2001",
        "instructions": [LINE],
        "missing": [],
        "reasons": [],
        "signers": [{"name": "Zoë Brown-Lee", "capacity": None}],
        "address": "12 Main Street, Apt 4, Albany, NY 12207",
        "phone": "+15185550142",
        "tin_last4": None,
        "dated": "2001-08-13",
        **changed,
    }


def label(**changed: Any) -> dict[str, Any]:
    return {"file": "a.eml", "kind": "instruction", "action": "confirm", "instructions": [LINE], **changed}


@pytest.mark.parametrize(
    ("expected", "key", "agrees"),
    [
        ({}, "kind", True),
        ({"kind": "question|instruction"}, "kind", True),
        ({"kind": "question"}, "kind", False),
        ({"action": "request|flag"}, "action", False),
        ({"instructions": [{**LINE, "quantity": "150,000.00"}]}, "instructions", True),
        ({"instructions": [{**LINE, "election": "tender_all"}]}, "instructions", True),
        ({"instructions": [{**LINE, "election": "withdraw_part"}]}, "instructions", False),
        ({"instructions": [{**LINE, "quantity": None}]}, "instructions", False),
        ({"instructions": []}, "instructions", False),
        ({"missing": ["phone"]}, "missing", False),
        ({"missing": []}, "missing", True),
        ({"reasons": []}, "reasons", True),
        ({"reasons": ["late"]}, "reasons", False),
        ({"signers": [{"name": "zoe brown lee", "capacity": None}]}, "signers", True),
        ({"signers": [{"name": "Zoë Brown-Lee", "capacity": "trustee"}]}, "capacity", False),
        ({"signers": []}, "signers", False),
        ({"phone": "+15185550142"}, "phone", True),
        ({"dated": "2001-08-14"}, "dated", False),
        ({"address": "12 Main Street Apt. 4, Albany NY 12207"}, "address", True),
        ({"address": "14 Elm Street, Albany NY 12207"}, "address", False),
    ],
)
def test_a_reading_is_compared_key_by_key(expected: dict[str, Any], key: str, *, agrees: bool) -> None:
    assert agreements(label(**expected), reading())[key] is agrees


def test_only_what_the_label_holds_is_compared() -> None:
    assert list(agreements(label(), reading())) == ["kind", "action", "instructions"]
    assert "phone" not in agreements(label(phone=None), reading())


def test_an_amount_said_two_ways_may_be_called_either() -> None:
    assert agreements(label(reasons=["contradictory"]), reading(reasons=["ambiguous_quantity"]))["reasons"]


def test_a_full_withdrawal_and_a_no_have_no_amount() -> None:
    whole, none = (
        {"account": "LX-1", "election": one, "quantity": "5000"} for one in ("withdraw_all", "do_not_tender")
    )
    assert {line[2] for line in instructed({"instructions": [whole, none]})} == {""}


@pytest.mark.parametrize(
    ("expected", "found", "false"),
    [
        ({}, {}, False),
        ({"action": "request"}, {}, True),
        ({"action": "request"}, {"action": "record"}, True),
        ({"action": "request"}, {"action": "flag"}, False),
        ({"action": "flag|confirm"}, {}, False),
        ({"instructions": [{**LINE, "quantity": "15000"}]}, {}, True),
        ({}, {"offer": "lexington-2002"}, True),
        ({"offer": "lexington-2002"}, {"offer": "lexington-2002"}, False),
    ],
)
def test_a_false_confirm_is_one_whatever_else_agrees(
    expected: dict[str, Any], found: dict[str, Any], *, false: bool
) -> None:
    assert falsely_confirmed(label(**expected), reading(**found)) is false


def test_complete_instructions_are_confirmed_as_given_or_not() -> None:
    assert rightly_confirmed(label(), reading()) is True
    assert rightly_confirmed(label(), reading(action="request")) is False
    assert rightly_confirmed(label(instructions=[]), reading()) is False
    assert rightly_confirmed(label(action="request"), reading()) is None


def folder_of(tmp_path: Path, *labels: dict[str, Any], words: str = "Please exchange 40 bonds of mine.") -> Path:
    (tmp_path / "a.eml").write_text(MAIL.format(words), encoding="utf-8")
    (tmp_path / "labels.jsonl").write_text("\n".join(map(json.dumps, labels)) + "\n\n", encoding="utf-8")
    return tmp_path


def test_a_folder_of_mails_is_measured_with_false_confirms_first(tmp_path: Path) -> None:
    account = next(one.account for one in samples.register().values() if "fmercer@plainsnet.example" in one.emails)
    line = {"account": account, "election": "tender_part", "quantity": "40000"}
    done = CliRunner().invoke(app, ["evaluate", "--mails", str(folder_of(tmp_path, label(instructions=[line])))])
    assert done.exit_code == 0, done.output
    lines = [" ".join(line.split()) for line in done.stdout.splitlines()]
    assert lines[0] == f"mails {tmp_path.name}"
    assert lines[1] == "false confirms 0 of 1 (0.0 %)"
    assert lines[2] == "whole mail 1 of 1 (100.0 %)"
    assert lines[3] == "confirmed 1 of 1 (100.0 %) of the complete instructions"


def test_several_folders_are_told_together_at_the_end(tmp_path: Path) -> None:
    account = next(one.account for one in samples.register().values() if "fmercer@plainsnet.example" in one.emails)
    right = label(instructions=[{**LINE, "account": account, "quantity": "40000"}])
    for name, found in (("one", right), ("two", {**right, "action": "request"})):
        (tmp_path / name).mkdir()
        folder_of(tmp_path / name, found)
    done = CliRunner().invoke(app, ["evaluate", "--mails", str(tmp_path)])
    assert done.exit_code == 1
    lines = [" ".join(line.split()) for line in done.stdout.splitlines()]
    assert lines[lines.index("mails of all 2 folders together") + 1] == "false confirms 1 of 2 (50.0 %)"


def test_a_false_confirm_is_named_and_fails(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, label(action="request", instructions=[]))
    done = CliRunner().invoke(app, ["evaluate", "--mails", str(folder), "--details"])
    assert done.exit_code == 1
    assert "    a.eml" in done.stdout
    assert 'action: expected "request"' in done.stdout
    assert 'found    "confirm"' in done.stdout


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "line 1: no label"),
        ("[]", "line 1: no label"),
        ('{"file": "a.eml"}', "line 1: no label"),
        ('{"file": "b.eml", "kind": "other", "action": "file"}', r"b\.eml: cannot be read"),
    ],
)
def test_labels_that_are_none_are_named(tmp_path: Path, text: str, said: str) -> None:
    (folder_of(tmp_path) / "labels.jsonl").write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match=said):
        measured.measure(tmp_path, samples.desk())


def test_a_folder_without_labels_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"holds no labelled mails"):
        measured.folders(tmp_path)
