"""A yes after the offer was extended, and a holder who withdraws while his tender is handed over: what counts, what is told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from bot.agent import desk_side
from bot.agent.desk_side import hand_over
from bot.chat.chatting import Chat, say
from bot.demo.player import Stage, stage
from bot.lifetime import extending
from bot.model import CaseState, Status
from bot.store.handover import HandingOver
from tests.operation_steps import new, reply

OFFER = "lexington-2001"
BOB = "Bob Castellano <bob.castellano@harborline.example>"
TENDER = "Tender all of my Lexington notes.\n\nRobert J. Castellano\n"


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Stage]:
    with stage(tmp_path) as scene:
        yield scene


def extended(scene: Stage) -> EmailMessage:
    """A tender that is read back, then the extension, of which its holder is told; the read-back."""
    (read_back,) = scene.send(new(BOB, TENDER)).answers
    assert read_back["X-Instruction-Action"] == "confirm"
    offer = scene.house.desk().offers[OFFER]
    extending.extend(scene.house, OFFER, offer.clocks.market.instant + timedelta(days=7), "", "R. Vance")
    assert any("bob.castellano" in str(one["To"]) for one in scene.fetch())
    return read_back


def test_a_yes_to_the_read_back_counts_after_the_extension(scene: Stage) -> None:
    reference = extended(scene)["X-Instruction-Reference"]
    said = scene.send(new(BOB, "Yes.\n", subject=f"Re: Lexington [{reference}]")).answers
    assert [(one["X-Instruction-Action"], one["X-Instruction-Status"]) for one in said] == [
        ("recorded", "LX-1002 PACK")
    ]


def test_a_yes_to_the_notice_of_the_extension_is_read_back_once_more(scene: Stage) -> None:
    extended(scene)
    said = scene.send(reply(BOB, "Yes.\n")).answers
    assert [one["X-Instruction-Action"] for one in said] == ["confirm"]
    said = scene.send(reply(BOB, "Yes.\n")).answers
    assert [(one["X-Instruction-Action"], one["X-Instruction-Status"]) for one in said] == [
        ("recorded", "LX-1002 PACK")
    ]


def test_a_yes_in_a_chat_after_the_extension_counts_for_what_was_read_back_by_mail(scene: Stage) -> None:
    extended(scene)
    chat = Chat("bob.castellano@harborline.example")
    said = say(scene.house, chat, "yes")
    assert [one.kind for one in said.answers] == ["recorded"]
    [case] = [one for one in scene.house.store.cases(OFFER) if one.account == "LX-1002"]
    assert case.standing is not None
    assert case.standing.status is Status.PACK


def test_a_withdrawal_in_the_moment_of_the_hand_over_is_never_lost(
    scene: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene.send(new(BOB, TENDER))
    scene.send(reply(BOB, "Yes.\n"))
    # It arrives while the files are made: the batch is made anew without it.
    real, times = desk_side.files_of, []

    def late(*given: object) -> dict[str, bytes]:
        times.append(datetime.now().astimezone())
        if len(times) == 1:
            answer = scene.send(new(BOB, "I withdraw my tender completely.\n\nRobert J. Castellano\n")).answers
            assert [one["X-Instruction-Action"] for one in answer] == ["confirm"]
        return real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(desk_side, "files_of", late)
    with pytest.raises(Exception, match=r"a withdrawal received .* waits for its yes"):
        hand_over(scene.house, OFFER, "R. Vance")
    scene.send(reply(BOB, "Yes.\n"))
    [case] = [one for one in scene.house.store.cases(OFFER) if one.account == "LX-1002"]
    assert (case.state, case.standing) == (CaseState.WITHDRAWN, None)
    assert scene.house.store.books(OFFER).batches == ()


def test_a_withdrawal_right_after_the_batch_was_frozen_goes_to_staff(
    scene: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene.send(new(BOB, TENDER))
    scene.send(reply(BOB, "Yes.\n"))
    frozen = []
    real = HandingOver.freeze

    def freeze(door: HandingOver, *given: object) -> None:
        real(door, *given)  # type: ignore[arg-type]
        frozen.append(True)

    monkeypatch.setattr(HandingOver, "freeze", freeze)
    hand_over(scene.house, OFFER, "R. Vance")
    assert frozen
    answer = scene.send(new(BOB, "I withdraw my tender completely.\n\nRobert J. Castellano\n")).answers
    assert [(one["X-Instruction-Action"], one["X-Instruction-Status"]) for one in answer] == [
        ("flagged", "LX-1002 REJT/DPRG")
    ]
