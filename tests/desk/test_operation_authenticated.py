"""Where our own mail server's DMARC result is believed: what a bare yes is worth, and what a forged mail is (OPERATION.md)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.demo.player import Stage, stage
from tests.operation_steps import action, answered, new, reply, status

HOLDER = "Franklin D. Mercer <fmercer@plainsnet.example>"
TENDER = "Tender $60,000 of my Lexington notes.\n\nFranklin D. Mercer\n"
PASS = (("Authentication-Results", "mx.custodian.example; dmarc=pass header.from=plainsnet.example"),)
FAIL = (("Authentication-Results", "mx.custodian.example; dmarc=fail header.from=plainsnet.example"),)
THEIR_OWN = (("Authentication-Results", "mx.plainsnet.example; dmarc=pass header.from=plainsnet.example"),)


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Stage]:
    with stage(tmp_path, changed={"security": {"authserv_ids": ["mx.custodian.example"]}}) as opened:
        yield opened


def standing(scene: Stage) -> set[str]:
    return {str(line) for line in scene.standing(["LX-1019"])}


def test_an_authenticated_bare_yes_confirms_the_one_read_back_that_is_open(scene: Stage) -> None:
    assert action(answered(scene, new(HOLDER, TENDER, headers=PASS))) == "confirm"
    recorded = answered(scene, new(HOLDER, "Yes.\n", "Yes", headers=PASS))
    assert status(recorded) == ["LX-1019 PACK"]
    assert standing(scene) == {"LX-1019 tender_part 60000"}


@pytest.mark.parametrize("headers", [FAIL, THEIR_OWN, ()], ids=["failed", "not our server's word", "none"])
def test_a_bare_yes_that_is_not_authenticated_gets_the_read_back_again(scene: Stage, headers: Any) -> None:
    answered(scene, new(HOLDER, TENDER, headers=PASS))
    again = answered(scene, new(HOLDER, "Yes.\n", "Yes", headers=headers))
    assert action(again) == "confirm"
    assert standing(scene) == set()


def test_an_instruction_that_is_not_authenticated_goes_to_a_person_without_its_figures(scene: Stage) -> None:
    receipt = answered(scene, new(HOLDER, TENDER, headers=FAIL))
    assert action(receipt) == "flagged"
    assert "85,000" not in str(receipt)
    assert action(answered(scene, new(HOLDER, TENDER, "Lexington notes", headers=PASS))) == "confirm"


def test_a_yes_in_the_thread_that_is_not_authenticated_goes_to_a_person(scene: Stage) -> None:
    answered(scene, new(HOLDER, TENDER, headers=PASS))
    assert action(answered(scene, reply(HOLDER, "Yes.\n", headers=FAIL))) == "flagged"
    assert standing(scene) == set()


def test_of_two_open_read_backs_a_bare_yes_confirms_neither(scene: Stage) -> None:
    sender = "Priya Raman <priya.raman@northgate.example>"
    answered(scene, new(sender, "LX-1009: tender $20,000.\n\nPriya Raman\n", "one", headers=PASS))
    answered(scene, new(sender, "LX-1010: tender all.\n\nPriya Raman\n", "two", headers=PASS))
    again = answered(scene, new(sender, "Yes.\n", "three", headers=PASS))
    assert action(again) == "confirm"
    assert sorted(status(again)) == ["LX-1009 PEND/OTHR", "LX-1010 PEND/OTHR"]
    assert scene.standing(["LX-1009", "LX-1010"]) == set()
    recorded = answered(scene, reply(sender, "Yes to both.\n", headers=PASS))
    assert sorted(status(recorded)) == ["LX-1009 PACK", "LX-1010 PACK"]
