"""Labelled mails of several writers: none is confirmed that should not be, and most that are clear are.

The folders of `tests/mails/corpus` were written by people who did not know how the program reads. The
development mails stand beside the project where it is built, and are skipped where they are not.
"""

from __future__ import annotations

import json
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bot.fresh import reading_of_mail
from bot.sample import samples
from mailflows.message import parse
from mailflows.values import Mail

HERE = Path(__file__).parents[1]
CORPORA = sorted(path.parent for path in (HERE / "mails" / "corpus").glob("*/labels.jsonl"))
DEVELOPMENT = HERE.parents[1] / "shared" / "mails" / "dev"
CONFIRMED_AT_LEAST = 0.6
"""Share of the complete instructions that must be confirmed without a person's help."""

of_each_writer = pytest.mark.parametrize("folder", CORPORA, ids=lambda folder: folder.name, scope="module")
"""With its scope, what is asked of one folder comes one after the other: in one process, which has read it once."""


@cache
def labels(folder: Path) -> dict[str, dict[str, Any]]:
    lines = (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines()
    return {label["file"]: label for label in map(json.loads, filter(None, lines))}


@cache
def mails(folder: Path) -> dict[str, Mail]:
    return {name: parse((folder / name).read_bytes()) for name in labels(folder)}


@cache
def readings(folder: Path) -> dict[str, dict[str, Any]]:
    desk = samples.desk()
    return {name: reading_of_mail(mail, desk) for name, mail in mails(folder).items()}


def instructed(item: dict[str, Any]) -> list[tuple[str, ...]]:
    """What is instructed, in comparable form: all of a position and the same amount are one thing."""
    found = []
    for line in item["instructions"]:
        election, quantity = str(line["election"]), line.get("quantity")
        amount = "" if quantity is None else f"{Decimal(str(quantity)).normalize():f}"
        if election in {"tender_all", "tender_part"} and amount:
            election = "tender"
        found.append((str(line["account"]), election, "" if election in {"withdraw_all", "do_not_tender"} else amount))
    return sorted(found)


def falsely_confirmed(folder: Path) -> list[str]:
    return [
        name
        for name, label in labels(folder).items()
        if (reading := readings(folder)[name])["action"] == "confirm"
        and (
            "confirm" not in label["action"].split("|")
            or instructed(label) != instructed(reading)
            or reading["offer"] != label.get("offer", "lexington-2001")
        )
    ]


def share_confirmed(folder: Path) -> float:
    clear = {name: label for name, label in labels(folder).items() if label["action"] == "confirm"}
    done = [
        name
        for name, label in clear.items()
        if readings(folder)[name]["action"] == "confirm" and instructed(label) == instructed(readings(folder)[name])
    ]
    return len(done) / len(clear)


@of_each_writer
def test_no_mail_of_these_writers_is_confirmed_that_should_not_be(folder: Path) -> None:
    assert falsely_confirmed(folder) == []


@of_each_writer
def test_most_clear_instructions_of_these_writers_are_confirmed(folder: Path) -> None:
    assert share_confirmed(folder) >= CONFIRMED_AT_LEAST


def test_the_development_mails_have_no_false_confirm() -> None:
    if not DEVELOPMENT.is_dir():
        pytest.skip("the development mails are not beside the project")
    assert falsely_confirmed(DEVELOPMENT) == []
    assert share_confirmed(DEVELOPMENT) >= CONFIRMED_AT_LEAST


@of_each_writer
def test_evidence_stands_where_it_says(folder: Path) -> None:
    for name, reading in readings(folder).items():
        mail = mails(folder)[name]
        sources = {"subject": mail.subject, "body": mail.text}
        sources.update({f"attachment:{item.name}": item.text for item in mail.attachments})
        for item in reading["evidence"]:
            words = sources[item["source"]][item["start"] : item["end"]]
            assert len(words) == len(item["text"]), (name, item)
            # Taxpayer numbers, and what has their shape, are starred at equal length.
            same = all(shown in ("*", sign) for shown, sign in zip(item["text"], words, strict=True))
            assert item["field"] == "tin_last4" or same, (name, item)
