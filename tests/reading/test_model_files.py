"""The shipped model: its checksums, its size, and what happens where a file of it is not the right one."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import nlp.entities
import nlp.purport.door
import nlp.tenor.door
from bot.__main__ import main
from bot.app import house, warm_up
from bot.config import Settings
from bot.flow import keep, work
from mailflows.arriving.arrival import Arrival
from nlp import models
from nlp.errors import ModelError
from nlp.training.recipe import LIMIT

MAIL = (
    b"From: fmercer@plainsnet.example\nSubject: Lexington\n\nPlease exchange 40 bonds of mine.\n\nFranklin D. Mercer\n"
)


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the model that this process reads with, not loaded yet."""
    folder = tmp_path / "model"
    shutil.copytree(models.FOLDER, folder)
    monkeypatch.setattr(models, "FOLDER", folder)
    nlp.purport.door._model.cache_clear()
    nlp.entities._model.cache_clear()
    nlp.tenor.door._learned.cache_clear()
    yield folder
    nlp.purport.door._model.cache_clear()
    nlp.tenor.door._learned.cache_clear()
    nlp.entities._model.cache_clear()


def flip(file: Path) -> None:
    """Change one byte in the middle of a file."""
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(bytes(content))


@pytest.mark.parametrize("part", [*models.PARTS, models.TENOR])
def test_the_shipped_model_is_the_listed_one(part: str) -> None:
    assert models.checked(part, models.FOLDER) == models.FOLDER / part


def test_the_shipped_model_is_small() -> None:
    assert models.size(models.FOLDER) <= LIMIT


@pytest.mark.parametrize("part", models.PARTS)
def test_it_has_one_step_and_no_vectors_to_load(part: str) -> None:
    loaded = models.load(part)
    assert len(loaded.pipe_names) == 1
    assert loaded.vocab.vectors.size == 0
    assert len(loaded.vocab.strings) < 20_000


@pytest.mark.parametrize("file", ["purport/textcat_multilabel/model", "purport/config.cfg", "entities/ner/model"])
def test_one_changed_byte_is_noticed(copied: Path, file: str) -> None:
    flip(copied / file)
    with pytest.raises(ModelError, match="was changed or damaged") as told:
        models.load(file.split("/", maxsplit=1)[0])
    assert str(copied / file) in told.value.sentence


def test_a_missing_file_is_named(copied: Path) -> None:
    (copied / "purport" / "meta.json").unlink()
    with pytest.raises(ModelError, match=r"purport/meta\.json: is missing"):
        models.load("purport")


def test_a_file_too_many_is_named(copied: Path) -> None:
    (copied / "purport" / "hook.py").write_text("print()")
    with pytest.raises(ModelError, match=r"purport/hook\.py: is no file of the model"):
        models.load("purport")


@pytest.mark.parametrize("lines", [None, "", "not a list\n"])
def test_a_model_without_a_list_is_not_used(copied: Path, lines: str | None) -> None:
    (copied / models.LIST).unlink()
    if lines is not None:
        (copied / models.LIST).write_text(lines)
    with pytest.raises(ModelError, match="SHA256SUMS: has no line for the model purport"):
        models.load("purport")


def test_a_listed_model_that_is_of_another_program_is_not_used(copied: Path) -> None:
    config = copied / "purport" / "config.cfg"
    config.write_text("[nlp]\nlang = en\n[components.x]\nfactory = holdermail_nothing\n")
    lines = (copied / models.LIST).read_text().splitlines()
    new = [f"{models._digest(config)}  purport/config.cfg" if "purport/config" in line else line for line in lines]
    (copied / models.LIST).write_text("\n".join(new) + "\n")
    with pytest.raises(ModelError, match="purport: cannot be used"):
        models.load("purport")


def test_a_damaged_model_stops_reading_with_a_sentence(
    copied: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    flip(copied / "purport" / "textcat_multilabel" / "model")
    (tmp_path / "a.eml").write_bytes(MAIL)
    monkeypatch.setattr(sys, "argv", ["./run.sh", "read", str(tmp_path / "a.eml")])
    assert main() == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("holdermail: ")
    assert "purport/textcat_multilabel/model: was changed or damaged" in told.err
    assert len(told.err.splitlines()) == 1


@pytest.mark.parametrize("file", ["purport/textcat_multilabel/model", "tenor/table.bin"])
def test_the_bot_does_not_start_with_a_damaged_model(copied: Path, file: str) -> None:
    flip(copied / file)
    with pytest.raises(ModelError):
        warm_up()


def test_a_mail_in_hand_is_given_back_and_not_called_stuck(copied: Path, tmp_path: Path) -> None:
    """Nothing is wrong with the mail: once the right model is there, it is read."""
    flip(copied / "purport" / "textcat_multilabel" / "model")
    given = {"folder": tmp_path, "clock": {"start": "2001-08-13T09:00:00-04:00"}}
    with house(Settings.model_validate(given)) as opened:
        mail = keep(opened, MAIL, Arrival(received=None, via="smtp"))
        with pytest.raises(ModelError):
            work(opened, "host:1:a")
        assert opened.store.mail(mail).row.status.value == "received"
        flip(copied / "purport" / "textcat_multilabel" / "model")
        assert work(opened, "host:1:a") == 1
