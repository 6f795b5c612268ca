"""What staff do between a client's mails, and what the conversation then makes of the next one (OPERATION.md)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

import bot.flow
from bot.demo.checking import to_address, words_of
from bot.demo.player import Stage, stage
from bot.demo.script import Settled, Step
from bot.model import MailStatus
from mailflows.values import Mail
from tests.operation_steps import action, answered, eventually, new, reply, status, unanswered

HOLDER = "Bob Castellano <bob.castellano@harborline.example>"
TENDER = "Tender all of my Lexington notes.\n\nRobert J. Castellano\n"
BROKER = "Hartwell <corpactions@hartwellstone.example>"


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Stage]:
    with stage(tmp_path, changed={"staff": {"addresses": ["r.vance@custodian.example"]}}) as opened:
        yield opened


def settle(scene: Stage, sender: str, how: str, words: str = "") -> list[str]:
    """Settle the sender's last flagged mail; what the answers that follow are."""
    played = scene.send(Step(sender, "", settled=Settled(how, words)))
    return [action(answer) for answer in played.answers]


def change(scene: Stage, account: str, **values: object) -> None:
    """Change one account of the register, as an import would."""
    desk = scene.house.desk()
    accounts = [replace(one, **values) if one.account == account else one for one in desk.accounts.values()]  # type: ignore[arg-type]
    scene.house.store.save_register(accounts, list(desk.brokers.values()), by="R. Vance")


def test_a_hold_ends_when_staff_accept_the_mail_that_made_it(scene: Stage) -> None:
    answered(scene, new(HOLDER, "This is a threat: my attorney will file suit against you.\n\nRobert J. Castellano\n"))
    assert action(answered(scene, new(HOLDER, TENDER, "Lexington notes"))) == "flagged"
    assert settle(scene, HOLDER, "reject", "OTHR") == ["flagged"]
    settle(scene, HOLDER, "accept")
    assert not scene.house.store.flagged()
    assert action(answered(scene, new(HOLDER, TENDER, "Once more"))) == "confirm"


@pytest.mark.parametrize("how", ["accept", "reject"])
def test_the_mail_that_made_a_hold_is_settled_first_and_what_came_meanwhile_goes_on(scene: Stage, how: str) -> None:
    answered(scene, new(HOLDER, TENDER))
    answered(scene, new(HOLDER, "My attorney will file suit against you.\n\nRobert J. Castellano\n", "Suit"))
    settle(scene, HOLDER, how, "OTHR" if how == "reject" else "")
    assert not scene.house.store.flagged()
    assert action(answered(scene, new(HOLDER, "Yes.\n", "the yes"))) == "confirm"
    assert action(answered(scene, reply(HOLDER, "Yes.\n"))) == "recorded"


def test_a_question_of_staff_does_not_end_a_hold(scene: Stage) -> None:
    answered(scene, new(HOLDER, "My attorney will file suit against you.\n\nRobert J. Castellano\n", "Suit"))
    assert settle(scene, HOLDER, "ask", "May we call you on Monday?") == ["request"]
    assert action(answered(scene, reply(HOLDER, TENDER))) == "flagged"
    assert settle(scene, HOLDER, "accept") == ["confirm"]
    assert status(answered(scene, reply(HOLDER, "Yes.\n"))) == ["LX-1002 PACK/NSTP"]


def test_what_a_stranger_wrote_is_put_to_the_address_on_file_and_says_where_it_came_from(scene: Stage) -> None:
    stranger = "Bob <bobby.c@freemail.example>"
    answered(scene, new(stranger, "LX-1002: tender all.\n\nRobert J. Castellano\n"))
    played = scene.send(Step(stranger, "", settled=Settled("accept")))
    [put] = played.answers
    assert to_address(put) == "bob.castellano@harborline.example"
    assert "from an address that is not on file for it" in words_of(put)
    assert action(answered(scene, reply(HOLDER, "No.\n"))) == "request"
    assert scene.history(["LX-1002"]) == ["LX-1002 tender_all 100000 CANC/CANI"]


def test_a_mail_of_staff_is_for_people_and_gets_no_answer(scene: Stage) -> None:
    unanswered(scene, new("R. Vance <r.vance@custodian.example>", "LX-1002: tender all.\n\nRobert J. Castellano\n"))
    assert len(scene.house.store.flagged()) == 1
    assert scene.standing(["LX-1002"]) == set()


def test_a_yes_counts_no_more_when_the_holding_has_shrunk_since_the_read_back(scene: Stage) -> None:
    answered(scene, new(HOLDER, "Tender $90,000 of my Lexington notes.\n\nRobert J. Castellano\n"))
    change(scene, "LX-1002", position=Decimal(50000))
    asked = answered(scene, reply(HOLDER, "Yes\n"))
    assert action(asked) == "request"
    assert status(asked) == ["LX-1002 PEND/LACK"]
    assert "Something has changed since we read this back to you" in " ".join(str(asked).split())
    assert scene.standing(["LX-1002"]) == set()


def test_broker_and_client_instruct_the_same_account_and_a_person_decides(scene: Stage) -> None:
    change(scene, "BK-2001", emails=("pgrant@summitmail.example",))
    assert action(answered(scene, new(BROKER, "BK-2001: tender all\n\nJeanne Pelletier\n"))) == "confirm"
    client = new("Philip Grant <pgrant@summitmail.example>", "Do not tender my notes in BK-2001.\n\nPhilip Grant\n")
    assert action(answered(scene, client)) == "flagged"
    assert action(answered(scene, reply(BROKER, "Yes\n\nJeanne Pelletier\n"))) == "recorded"


def test_a_mail_that_got_stuck_and_is_decided_after_a_later_one_goes_to_a_person(
    scene: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    parse = bot.flow.parse
    first = new(HOLDER, "Tender $10,000 of my Lexington notes.\n\nRobert J. Castellano\n", "the first")

    def failing(raw: bytes, own: str) -> Mail:
        if b"the first" in raw:
            raise RuntimeError("planted")
        return parse(raw, own)

    with monkeypatch.context() as planted:
        planted.setattr(bot.flow, "parse", failing)
        scene.hand_over(first.address, scene.written(first))
        eventually(lambda: scene.house.store.counts().mails["stuck"] == 1)
    [stuck] = scene.house.store.mails(MailStatus.STUCK)
    assert "planted" not in str(stuck.cause)
    later = new(HOLDER, TENDER, "the second")
    scene.hand_over(later.address, scene.written(later))
    eventually(lambda: len(scene.house.store.answers(later.address)) == 1)
    scene.house.store.retry(stuck.mail_id)
    scene.house.wake()
    eventually(lambda: len(scene.house.store.answers(later.address)) == 2)
    kinds = [answer.kind for answer in scene.house.store.answers(later.address)]
    assert kinds == ["confirm", "flagged"]
    assert [row.mail_id for row in scene.house.store.flagged()] == [stuck.mail_id]
    assert scene.history(["LX-1002"]) == ["LX-1002 tender_all 100000 PEND/OTHR"]
