"""The chat: the same reading and record as mail, the answer where it was asked, and in the mailbox what counts."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.chat.chatting import Chat, Said, say
from bot.cli import app
from bot.demo.player import Stage, stage
from bot.model import MailStatus

MARGARET = "mwhitfield@elmgrove.example"


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Stage]:
    with stage(tmp_path) as scene:
        yield scene


def talk(scene: Stage, address: str, *lines: str) -> list[Said]:
    chat, found = Chat(address), []
    for line in lines:
        found.append(say(scene.house, chat, line))
        chat = found[-1].chat
    return found


def test_a_chat_goes_from_a_half_sentence_to_a_recorded_instruction(scene: Stage) -> None:
    said = talk(scene, MARGARET, "hi, please tender 50 of my notes", "Margaret A. Whitfield", "yes")
    assert [one.answers[0].kind for one in said] == ["request", "confirm", "recorded"]
    assert said[0].answers[0].missing == ("signature",)
    assert said[1].answers[0].status == ("LX-1001 PEND/OTHR",)
    assert "$50,000" in said[1].answers[0].words
    (entry,) = scene.house.store.entries()
    assert (entry.account, entry.quantity, entry.confirmed_by) == ("LX-1001", Decimal(50000), MARGARET)


def test_only_what_was_recorded_is_mailed_besides(scene: Stage) -> None:
    talk(scene, MARGARET, "Please tender all my notes. Margaret A. Whitfield", "yes")
    mailed = [event for event in scene.house.store.events() if event.name in {"reply.due", "reply.shown"}]
    assert [event.name for event in mailed] == ["reply.shown", "reply.due"]
    assert scene.house.store.answers(MARGARET)[-1].kind == "recorded"


def test_words_are_shown_without_the_frame_of_a_letter(scene: Stage) -> None:
    (said,) = talk(scene, MARGARET, "When is the deadline?")
    (answer,) = said.answers
    assert answer.words.startswith("Thank you for your question.")
    assert "automatic answer" not in answer.words
    assert scene.house.settings.mail.name not in answer.words


def test_a_bare_yes_in_a_new_chat_counts_since_its_writer_has_shown_who_he_is(scene: Stage) -> None:
    talk(scene, MARGARET, "Please tender all my notes. Margaret A. Whitfield")
    (said,) = talk(scene, MARGARET, "yes")
    assert said.answers[0].kind == "recorded"


def test_the_other_holder_of_a_joint_account_gets_his_copy_by_mail(scene: Stage) -> None:
    body = "Please tender 50,000 of our notes, LX-1003. Thomas R. Nguyen, Linda P. Nguyen. Phone 408 555 0119"
    (said,) = talk(scene, "tnguyen@pacificmail.example", body)
    assert {one.to for one in scene.house.store.answers()} >= {"tnguyen@pacificmail.example"}
    assert said.status is MailStatus.DONE


def test_where_mail_must_be_authenticated_a_chat_needs_no_header_for_it(tmp_path: Path) -> None:
    with stage(tmp_path, changed={"security": {"authserv_ids": ["mx.custodian.example"]}}) as scene:
        said = talk(scene, MARGARET, "Please tender all my notes. Margaret A. Whitfield", "yes")
        assert [one.answers[0].kind for one in said] == ["confirm", "recorded"]


def test_a_stranger_learns_nothing_about_any_account(scene: Stage) -> None:
    (said,) = talk(scene, "nobody@elsewhere.example", "Please tender all notes of LX-1001. Margaret A. Whitfield")
    assert said.status is MailStatus.FLAGGED
    assert all(not answer.status and "LX-" not in answer.words for answer in said.answers)


def test_the_command_talks_line_by_line(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text('[clock]\nstart = "2001-08-13T09:00:00-04:00"\n', encoding="utf-8")
    lines = "Please tender all my notes. Margaret A. Whitfield\nyes\n\n"
    done = CliRunner().invoke(app, ["--config", str(config), "chat", "--as", MARGARET], input=lines)
    assert done.exit_code == 0, done.output
    assert "confirm · LX-1001 PEND/OTHR" in done.output
    assert "recorded · LX-1001 PACK" in done.output


def test_the_command_wants_a_bare_address(tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["--config", str(tmp_path / "none.toml"), "chat", "--as", "Bob <bob@x.example>"])
    assert done.exit_code != 0
