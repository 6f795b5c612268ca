"""Conversations as files, played over the real path: SMTP in, the bot's threads, the outbox, the clock stepped on."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.demo.player import Stage, stage
from bot.demo.script import Script, ScriptError, load, load_all
from tests.answers_checked import check
from tests.servers.postgres import PostgresServer

ROOT = Path(__file__).parents[2]
DEMO = load_all(ROOT / "bot" / "sample" / "demo")
SITUATIONS = load_all(ROOT / "tests" / "mails" / "conversations")


def play(scene: Stage, script: Script) -> None:
    scene.send_letters(script)
    before = len(scene.house.store.flagged())
    for played in scene.play(script):
        check(played)
    assert scene.standing(script.accounts) == set(script.record)
    if script.history is not None:
        assert scene.history(script.accounts) == list(script.history)
    assert len(scene.house.store.flagged()) - before == script.flagged
    assert not scene.house.store.counts().mails["stuck"]
    assert scene.house.store.verify() is None


@pytest.mark.parametrize("script", [*DEMO, *SITUATIONS], ids=lambda script: script.name)
def test_a_conversation_ends_in_the_record_that_its_file_says(script: Script, tmp_path: Path) -> None:
    with stage(tmp_path, script.start) as scene:
        play(scene, script)


def test_the_demonstration_in_another_order_gives_the_same_record(tmp_path: Path) -> None:
    with stage(tmp_path) as scene:
        for script in reversed(DEMO):
            play(scene, script)


def test_the_demonstration_on_postgresql_gives_the_same_record(tmp_path: Path, postgres: PostgresServer) -> None:
    with postgres.database() as url, stage(tmp_path, url=url) as scene:
        for script in DEMO:
            play(scene, script)


@pytest.mark.parametrize("script", DEMO, ids=lambda script: script.name)
def test_every_mail_of_the_demonstration_sent_twice_gives_the_same_record(script: Script, tmp_path: Path) -> None:
    with stage(tmp_path) as scene:
        scene.send_letters(script)
        for played in scene.play(script):
            answers = len(scene.house.store.answers())
            scene.send_again(played)
            assert len(scene.house.store.answers()) == answers
        assert scene.standing(script.accounts) == set(script.record)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("accounts = []\n", "title"),
        ('title = "x"\naccounts = []\n[[step]]\nfrom = "a@b.example"\nexpects = "request"\n', "expects"),
        ('title = "x"\naccounts = []\n[[step]]\nfrom = "a@b.example"\neml = "none.eml"\n', "none.eml"),
        ('title = "x"\naccounts = []\n[[step]]\nfrom = "a@b.example"\nthread = "wool"\n', "wool"),
        ('title = "x"\naccounts = []\n[[step]]\nfrom = "a@b.example"\nstaff = "shred"\n', "shred"),
        ('title = "x"\naccounts = []\n[[step]]\nfrom = "a@b.example"\nwords = "What?"\n', "words"),
        ('title = "x"\naccounts = []\nstep = []\nending = "good"\n', "ending"),
        ("title = \n", "TOML|nvalid"),
    ],
)
def test_a_wrong_conversation_file_is_named(tmp_path: Path, text: str, named: str) -> None:
    file = tmp_path / "wrong.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ScriptError, match=named):
        load(file)
