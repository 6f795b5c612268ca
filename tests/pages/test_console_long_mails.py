"""A broker's mail with hundreds of lines at the console: nothing is left out in silence, and what is open stands first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from bot.cli.shown import first_few
from bot.console.forms import MOST_LINES, corrected_of
from bot.demo.player import Stage
from bot.errors import UsageError
from nlp.context import Account
from tests.console_steps import OFFER, Visitor, console_stage, flagged_mail, visitor

DESK = "Jeanne Pelletier <corpactions@hartwellstone.example>"
MANY = 401


def many_clients(scene: Stage) -> list[str]:
    """Give the broker hundreds of clients; their accounts."""
    desk = scene.house.desk()
    one = desk.accounts["BK-2001"]
    new: list[Account] = [
        replace(one, account=f"BK-{5000 + number}", registration=f"Client {number}") for number in range(MANY)
    ]
    scene.house.store.save_register([*desk.accounts.values(), *new], list(desk.brokers.values()), by="test")
    return [account.account for account in new]


def long_mail(scene: Stage) -> int:
    """A mail of all of them, and of one that is not the broker's, in the last line."""
    lines = [f"{account}: tender 1000" for account in many_clients(scene)]
    body = "\n".join([*lines, "LX-1001: tender all", "", "Jeanne Pelletier", "Hartwell & Stone"])
    return flagged_mail(scene, DESK, body, "Instructions")


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with console_stage(tmp_path_factory.mktemp("console")) as running:
        yield running


@pytest.fixture(scope="module")
def mail_id(scene: Stage) -> int:
    return long_mail(scene)


@pytest.fixture(scope="module")
def rita(scene: Stage) -> Visitor:
    return visitor(scene, "Rita Vance")


def test_every_account_of_a_long_mail_is_found_and_has_it_in_its_case(
    scene: Stage, mail_id: int, rita: Visitor
) -> None:
    for account in ("BK-5000", "BK-5399", f"BK-{5000 + MANY - 1}", "LX-1001"):
        assert f"/mail/{mail_id}" in rita.get(f"/case/{OFFER}/{account}").text
        assert f"/mail/{mail_id}" in rita.get(f"/?q={account}").text
    assert len(scene.house.store.accounts_of_mail(mail_id)) == MANY + 1


def test_what_is_open_stands_first_and_the_lines_scroll_in_a_place_of_their_own(mail_id: int, rita: Visitor) -> None:
    page = rita.get(f"/mail/{mail_id}").text
    lines = re.findall(r'<h3><a href="/case/lexington-2001/([\w-]+)"', page)
    assert (len(lines), lines[0], lines[1]) == (MANY + 1, "LX-1001", "BK-5000")
    assert f"{MANY + 1} lines; 1 with something open" in page
    assert 'class="many" tabindex="0" role="region" aria-label="Lines of the reading"' in page


def test_a_correction_of_hundreds_of_lines_keeps_every_one(mail_id: int, rita: Visitor, scene: Stage) -> None:
    form = rita.get(f"/mail/{mail_id}").text
    fields = dict(re.findall(r'name="((?:place|account|quantity)_\d+)"(?: value="([^"]*)")?', form))
    fields |= {
        name.replace("account", "election"): "tender_part"
        for name, value in fields.items()
        if name.startswith("account") and value
    }
    fields |= {"account_401": "", "offer": OFFER, "signers": "Jeanne Pelletier; broker", "way": "read_back"}
    assert rita.done(f"/mail/{mail_id}/correct", **fields) == "proposed"
    seen = visitor(scene, "Ann Proctor").get("/proposals").text
    assert f"{MANY} lines" in seen
    assert "LX-1001" in seen
    [proposal] = scene.house.store.proposals()
    assert visitor(scene, "Ann Proctor").done(f"/proposals/{proposal.number}/approve") == "approved"
    cases = scene.house.store.cases_of([(OFFER, f"BK-{5000 + number}") for number in range(MANY)])
    assert {case.draft.quantity for case in cases.values() if case.draft is not None} == {1000}
    assert all(case.draft is not None for case in cases.values())


def test_more_lines_than_can_be_corrected_are_refused_by_number() -> None:
    form = {f"account_{number}": f"BK-{number}" for number in range(MOST_LINES + 1)}
    form |= {f"election_{number}": "tender_all" for number in range(MOST_LINES + 1)}
    with pytest.raises(UsageError, match="At most 2,000 lines"):
        corrected_of({**form, "offer": OFFER})


def test_the_list_in_the_terminal_names_the_first_accounts_and_how_many_more() -> None:
    assert first_few([f"BK-{number}" for number in range(1, 402)]) == "BK-1, BK-2, BK-3, BK-4, BK-5, BK-6 and 395 more"
    assert first_few(["BK-1", "BK-2"]) == "BK-1, BK-2"
    assert first_few([]) == ""
