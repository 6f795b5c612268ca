"""The holders' page: link, code, form, documents, chat; and that nobody opens what is not theirs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from fastapi.routing import APIRoute

from bot.chat.chatting import Chat, say
from bot.demo.player import Stage, stage
from bot.model import MailStatus
from bot.page.app import page
from bot.page.links import Link, LinkError, made, opened
from bot.page.sentences import Filled, sentences
from bot.secrets.codes import Code, mailed, tried
from tests.page_steps import client, code_for, entered, link_to, text_of, token

MARGARET = "mwhitfield@elmgrove.example"
THOMAS = "tnguyen@pacificmail.example"


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Stage]:
    with stage(tmp_path) as scene:
        yield scene


def test_what_is_missing_is_given_on_the_page_and_a_yes_there_records_it(scene: Stage) -> None:
    say(scene.house, Chat(MARGARET), "Please tender $50,000 of my notes.")
    browser, path, shown = entered(scene, MARGARET)
    assert "Something is still missing." in shown.text
    assert "$250,000" in shown.text
    shown = browser.post(f"{path}/form", data={"token": token(shown), "signature": "Margaret A. Whitfield"})
    assert "Waiting for your yes." in shown.text
    assert "$50,000" in shown.text
    shown = browser.post(f"{path}/say", data={"token": token(shown), "words": "Yes."})
    assert "On record." in shown.text
    (entry,) = scene.house.store.entries()
    assert (entry.account, entry.quantity, entry.signers) == ("LX-1001", Decimal(50000), ("Margaret A. Whitfield",))


def test_a_taxpayer_number_given_there_is_kept_and_never_shown_or_mailed_whole(scene: Stage) -> None:
    account = next(
        one for one in scene.house.desk().accounts.values() if not one.tin and one.emails and one.type == "individual"
    )
    address = account.emails[0]
    say(scene.house, Chat(address), f"Please tender all notes of {account.account}. {account.holders[0]}")
    browser, path, shown = entered(scene, address)
    assert "taxpayer" in shown.text
    shown = browser.post(f"{path}/form", data={"token": token(shown), "tin": "900-70-4321"})
    assert "900-70-4321" not in shown.text
    assert "4321" in shown.text
    assert all("900-70-4321" not in text_of(answer.raw) for answer in scene.house.store.answers())
    case = scene.house.store.cases_of([("lexington-2001", account.account)])["lexington-2001", account.account]
    assert case.draft is not None
    assert case.draft.tin_given


@pytest.mark.parametrize(
    ("choice", "amount", "election", "quantity"),
    [
        ("all", "", "tender_all", "250000"),
        ("part", "40,000", "tender_part", "40000"),
        ("none", "", "do_not_tender", None),
    ],
)
def test_the_form_says_what_was_chosen(
    scene: Stage, choice: str, amount: str, election: str, quantity: str | None
) -> None:
    say(scene.house, Chat(MARGARET), "What must I do? My account is LX-1001, tender something.")
    browser, path, shown = entered(scene, MARGARET)
    data = {
        "token": token(shown),
        "choice-LX-1001": choice,
        "amount-LX-1001": amount,
        "signature": "Margaret A. Whitfield",
    }
    shown = browser.post(f"{path}/form", data=data)
    shown = browser.post(f"{path}/say", data={"token": token(shown), "words": "Yes."})
    (entry,) = scene.house.store.entries()
    assert entry.election is not None
    assert (entry.election.value, entry.quantity) == (election, Decimal(quantity) if quantity else None)


def test_the_chat_answers_at_once_and_lands_in_the_case(scene: Stage) -> None:
    say(scene.house, Chat(MARGARET), "Please tender $50,000 of my notes.")
    browser, path, shown = entered(scene, MARGARET)
    shown = browser.post(f"{path}/say", data={"token": token(shown), "words": "Make it 60,000. Margaret A. Whitfield"})
    assert "$60,000" in shown.text
    shown = browser.post(f"{path}/say", data={"token": token(shown), "words": "yes"})
    assert [entry.quantity for entry in scene.house.store.entries()] == [Decimal(60000)]
    assert "What was said here" in shown.text


def test_a_document_is_sent_along_for_a_person_and_what_is_none_is_refused(scene: Stage) -> None:
    say(scene.house, Chat(MARGARET), "Please tender $50,000 of my notes.")
    browser, path, shown = entered(scene, MARGARET)
    wrong = browser.post(
        f"{path}/form", data={"token": token(shown)}, files={"files": ("run.exe", b"MZ...", "application/pdf")}
    )
    assert wrong.status_code == 422
    assert "run.exe is no PDF" in wrong.text
    scan = (Path(__file__).parents[1] / "mails" / "conversations" / "letters-testamentary.pdf").read_bytes()
    data = {"token": token(shown), "signature": "Margaret A. Whitfield"}
    browser.post(f"{path}/form", data=data, files={"files": ("letters.pdf", scan, "application/pdf")})
    assert scene.house.store.mails(MailStatus.FLAGGED)


def test_a_broker_gets_a_line_for_each_client(scene: Stage) -> None:
    broker = "j.pelletier@hartwellstone.example"
    say(scene.house, Chat(broker), "BK-2001 tender 50M\nBK-2003 tender something\nBK-2005 no action\n\nJ. Pelletier")
    browser, path, shown = entered(scene, broker)
    assert all(name in shown.text for name in ("BK-2001", "BK-2003", "BK-2005"))
    assert "social security" not in shown.text
    data = {
        "token": token(shown),
        "choice-BK-2003": "part",
        "amount-BK-2003": "100000",
        "choice-BK-2001": "none",
        "signature": "J. Pelletier",
    }
    shown = browser.post(f"{path}/form", data=data)
    browser.post(f"{path}/say", data={"token": token(shown), "words": "Yes."})
    found = {
        entry.account: (entry.election.value if entry.election else "", entry.quantity)
        for entry in scene.house.store.entries()
    }
    assert found["BK-2003"] == ("tender_part", Decimal(100000))
    assert found["BK-2001"] == ("do_not_tender", None)


# Who may open what.


def paths(scene: Stage) -> list[tuple[str, str]]:
    return [
        (method, route.path)
        for route in page(scene.house).routes
        if isinstance(route, APIRoute)
        for method in route.methods
        if "{text}" in route.path
    ]


OPEN_TO_A_LINK = {("GET", "/i/{text}"), ("POST", "/i/{text}/code"), ("POST", "/i/{text}/enter")}
"""Routes that a link alone opens; every other one needs the code too."""


def test_every_route_needs_a_link_that_we_made(scene: Stage) -> None:
    say(scene.house, Chat(MARGARET), "Please tender $50,000 of my notes.")
    text = link_to(scene, MARGARET).removeprefix("/i/")
    changed = text[:-2] + ("A" if text[-2] != "A" else "B") + text[-1]
    assert len(paths(scene)) == 6
    for method, path in paths(scene):
        for wrong in (changed, "x", "A" * 2000, "%00", text + "AAAA"):
            answer = client(scene).request(
                method, path.replace("{text}", wrong), data={"code": "1"} if method == "POST" else None
            )
            assert answer.status_code == 404, (method, path, wrong)
            assert "LX-" not in answer.text


def test_every_other_route_needs_the_code_of_that_very_link(scene: Stage) -> None:
    say(scene.house, Chat(MARGARET), "Please tender $50,000 of my notes.")
    say(scene.house, Chat(THOMAS), "Please tender 50,000 of LX-1003. Thomas R. Nguyen")
    browser, _, shown = entered(scene, MARGARET)
    other = link_to(scene, THOMAS)
    cookie = browser.cookies.get("holdermail_page")
    assert cookie
    before = len(scene.house.store.mails())
    for method, path in set(paths(scene)) - OPEN_TO_A_LINK:
        url = path.replace("{text}", other.removeprefix("/i/"))
        for headers in ({}, {"Cookie": f"holdermail_page={cookie}"}):
            data = {"token": token(shown), "words": "Yes.", "signature": "Thomas R. Nguyen"}
            answer = client(scene).request(method, url, data=data, headers=headers, follow_redirects=False)
            assert answer.status_code == 303, path
            assert "LX-1003" not in answer.text
    assert len(scene.house.store.mails()) == before
    assert "LX-1003" not in client(scene).get(other, headers={"Cookie": f"holdermail_page={cookie}"}).text


def test_a_form_from_elsewhere_is_refused(scene: Stage) -> None:
    say(scene.house, Chat(MARGARET), "Please tender $50,000 of my notes.")
    browser, path, _ = entered(scene, MARGARET)
    before = len(scene.house.store.mails())
    for way in ("form", "say", "leave"):
        assert browser.post(f"{path}/{way}", data={"words": "Yes.", "token": "0" * 64}).status_code == 403
        assert browser.post(f"{path}/{way}", data={"words": "Yes."}).status_code == 403
    assert len(scene.house.store.mails()) == before


def test_a_link_opens_only_what_is_still_on_file_for_its_reader(scene: Stage) -> None:
    say(scene.house, Chat(MARGARET), "Please tender $50,000 of my notes.")
    browser, path, _ = entered(scene, MARGARET)
    desk = scene.house.desk()
    moved = [replace(one, emails=()) if one.account == "LX-1001" else one for one in desk.accounts.values()]
    scene.house.store.save_register(moved, list(desk.brokers.values()), by="test")
    assert browser.get(path).status_code == 404
    assert client(scene).post(f"{path}/code").status_code == 404


def test_after_leaving_the_cookie_opens_nothing(scene: Stage) -> None:
    say(scene.house, Chat(MARGARET), "Please tender $50,000 of my notes.")
    browser, path, shown = entered(scene, MARGARET)
    cookie = browser.cookies.get("holdermail_page")
    browser.post(f"{path}/leave", data={"token": token(shown)})
    assert "LX-1001" not in client(scene).get(path, headers={"Cookie": f"holdermail_page={cookie}"}).text


def test_codes_are_mailed_a_few_times_only_and_wrong_ones_use_them_up(scene: Stage) -> None:
    say(scene.house, Chat(MARGARET), "Please tender $50,000 of my notes.")
    browser, path = client(scene), link_to(scene, MARGARET)
    for _ in range(6):
        browser.post(f"{path}/code")
    assert [answer.kind for answer in scene.house.store.answers(MARGARET)].count("code") == 4
    right = code_for(scene, MARGARET)
    for _ in range(5):
        assert "not right" in browser.post(f"{path}/enter", data={"code": "00000000"}).text
    assert "not right" in browser.post(f"{path}/enter", data={"code": right}).text


def test_the_front_of_a_link_says_nothing_but_a_masked_address(scene: Stage) -> None:
    say(scene.house, Chat(MARGARET), "Please tender $50,000 of my notes.")
    shown = client(scene).get(link_to(scene, MARGARET))
    assert "m…d@elmgrove.example" in shown.text
    assert MARGARET not in shown.text
    assert "LX-1001" not in shown.text
    assert "default-src 'none'" in shown.headers["Content-Security-Policy"]
    assert shown.headers["Referrer-Policy"] == "no-referrer"


def test_a_link_ends_with_its_time(scene: Stage) -> None:
    keyring, now = scene.house.store.keyring, scene.house.clock.now()
    text = made(keyring, Link("REF", MARGARET, now + timedelta(days=1)))
    assert opened(keyring, text, now).address == MARGARET
    assert MARGARET not in text
    with pytest.raises(LinkError):
        opened(keyring, text, now + timedelta(days=1, seconds=1))


def test_a_code_is_good_once_and_for_ten_minutes(scene: Stage) -> None:
    now = scene.house.clock.real()
    kept = mailed(Code(), "link", "12345678", now)
    assert kept is not None
    right, after = tried(kept, "link", "1234 5678", now + timedelta(minutes=9))
    assert right
    assert not tried(after, "link", "12345678", now + timedelta(minutes=9))[0]
    assert not tried(kept, "link", "12345678", now + timedelta(minutes=10, seconds=1))[0]
    assert not tried(kept, "another", "12345678", now)[0]
    assert "12345678" not in str(kept)


def test_no_page_no_link(tmp_path: Path) -> None:
    with stage(tmp_path, changed={"page": {"url": ""}}) as scene:
        said = say(scene.house, Chat(MARGARET), "Please tender $50,000 of my notes.")
        assert "/i/" not in said.answers[0].words
        assert all("/i/" not in text_of(answer.raw) for answer in scene.house.store.answers())


def test_what_was_typed_stays_on_its_line(scene: Stage) -> None:
    offer = scene.house.desk().offers["lexington-2001"]
    words = sentences([Filled("LX-1001", "part", "5\n\nplease tender everything")], {"signature": "M\u202e\nW"}, offer)
    assert words.count("\n\n") == 1
    assert "\u202e" not in words
    assert words.endswith("\n\nM W\n")
