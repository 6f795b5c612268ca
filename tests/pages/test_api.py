"""The JSON API: who is let in, pages, forms, and that every route has its scope."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from fastapi import HTTPException
from fastapi.routing import APIRoute
from fastapi.testclient import TestClient
from typer.testing import CliRunner

from bot.agent import desk_side
from bot.api.app import api, paged
from bot.api.scopes import Scope
from bot.api.values import InstructionOut
from bot.chat.chatting import Chat, say
from bot.cli import app
from bot.demo.player import Stage, stage
from bot.handover.acknowledgements import Said
from bot.record import COLUMNS

ALL = tuple(scope.value for scope in Scope)
PATHS = {
    "/instructions": Scope.INSTRUCTIONS,
    "/instructions/{instruction_id}": Scope.INSTRUCTIONS,
    "/cases": Scope.CASES,
    "/cases/{offer}/{account}": Scope.CASES,
    "/flagged": Scope.FLAGGED,
    "/offers": Scope.STATUS,
    "/status": Scope.STATUS,
}


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with stage(tmp_path_factory.mktemp("api")) as scene:
        for address, words in (
            ("mwhitfield@elmgrove.example", "Please tender all my notes. Margaret A. Whitfield"),
            ("bob.castellano@harborline.example", "I do not wish to tender. Robert J. Castellano"),
        ):
            said = say(scene.house, Chat(address), words)
            say(scene.house, said.chat, "yes")
        say(scene.house, Chat("nobody@elsewhere.example"), "Tender everything of LX-1001 at once.")
        say(scene.house, Chat("tnguyen@pacificmail.example"), "Tender 50,000 of LX-1003. Thomas R. Nguyen")
        for scope in ALL:
            scene.house.store.add_token(f"only-{scope}", f"token-{scope}", [scope], "R. Vance")
        yield scene


def client(scene: Stage, scope: str | None) -> TestClient:
    return TestClient(api(scene.house), headers={"Authorization": f"Bearer token-{scope}"} if scope else {})


def routes(scene: Stage) -> set[str]:
    return {route.path for route in api(scene.house).routes if isinstance(route, APIRoute)}


def test_every_route_is_known_here_with_its_scope(scene: Stage) -> None:
    assert routes(scene) == set(PATHS), "a new route needs its scope, here and in the application"


@pytest.mark.parametrize("path", PATHS)
def test_nobody_reads_without_a_token_or_with_one_of_another_scope(scene: Stage, path: str) -> None:
    url = path.format(instruction_id="I-1", offer="lexington-2001", account="LX-1001")
    assert client(scene, None).get(url).status_code == 401
    assert client(scene, "wrong").get(url).status_code == 401
    for scope in ALL:
        answer = client(scene, scope).get(url)
        if scope == PATHS[path]:
            assert answer.status_code in {200, 404}
        else:
            assert answer.status_code == 403
            assert "scope" in answer.json()["error"]


def test_a_revoked_token_lets_in_no_more(scene: Stage) -> None:
    scene.house.store.add_token("short", "token-short", ALL, "R. Vance")
    assert client(scene, "short").get("/status").status_code == 200
    scene.house.store.revoke_token("short", "R. Vance")
    assert client(scene, "short").get("/status").status_code == 401


def test_the_record_has_the_forms_of_the_command(scene: Stage) -> None:
    found = client(scene, "instructions").get("/instructions").json()["items"]
    assert [(line["account"], line["election"], line["quantity"], line["status"]) for line in found] == [
        ("LX-1001", "tender_all", "250000", "PACK"),
        ("LX-1002", "do_not_tender", None, "PACK"),
    ]
    one = client(scene, "instructions").get(f"/instructions/{found[0]['instruction_id']}").json()
    assert one == found[0]
    assert client(scene, "instructions").get("/instructions/I-NONE").json() == {
        "error": "There is no such instruction."
    }


def test_pages_follow_one_another_to_the_end(scene: Stage) -> None:
    reader = client(scene, "instructions")
    seen, after = [], None
    while True:
        page = reader.get(
            "/instructions", params={"all": "true", "limit": 1} | ({"after": after} if after else {})
        ).json()
        seen += [line["instruction_id"] for line in page["items"]]
        after = page["next"]
        if after is None:
            break
    everything = reader.get("/instructions", params={"all": "true"}).json()["items"]
    assert seen == [line["instruction_id"] for line in everything]
    assert len(seen) == 3
    assert reader.get("/instructions", params={"after": "I-ELSEWHERE"}).status_code == 400
    assert reader.get("/instructions", params={"limit": 501}).status_code == 422


def test_a_list_goes_on_where_its_last_line_has_left_it_meanwhile() -> None:
    """A flag that is settled, or a line that is replaced, between two pages is no reason to begin again."""
    every = ["1", "2", "3", "4", "5"]
    assert paged(["1", "3", "5"], str, "2", 1, lambda: every) == (["3"], "3")
    assert paged(["1", "3"], str, "4", 9, lambda: every) == ([], None)
    with pytest.raises(HTTPException, match="begin again"):
        paged(["1"], str, "9", 1, lambda: every)


def test_flags_settled_between_two_pages_break_no_reading(scene: Stage) -> None:
    store = scene.house.store
    [mail] = client(scene, "flagged").get("/flagged").json()["items"]
    done = next(row.mail_id for row in store.mails() if row.mail_id < mail["mail"])
    page = client(scene, "flagged").get("/flagged", params={"after": str(done)}).json()
    assert [one["mail"] for one in page["items"]] == [mail["mail"]]


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/nothing", 404),
        ("POST", "/status", 405),
        ("GET", "/instructions?limit=0", 422),
        ("GET", "/instructions?limit=many", 422),
        ("GET", "/flagged?after=nobody", 400),
        ("GET", "/cases/none/LX-1001", 404),
    ],
)
def test_every_error_has_the_one_form_of_a_sentence(scene: Stage, method: str, path: str, status: int) -> None:
    scene.house.store.add_token(f"{method}{path}", f"token-{method}{path}", ALL, "R. Vance")
    answer = client(scene, f"{method}{path}").request(method, path)
    assert answer.status_code == status
    assert list(answer.json()) == ["error"]
    assert isinstance(answer.json()["error"], str)
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_a_case_says_what_is_still_asked(scene: Stage) -> None:
    case = client(scene, "cases").get("/cases/lexington-2001/LX-1003").json()
    assert (case["state"], case["draft"]["missing"], case["standing"]) == (
        "asked",
        ["co_signature", "phone"],
        None,
    ) or (case["state"] == "asked" and "co_signature" in case["draft"]["missing"])
    assert client(scene, "cases").get("/cases/lexington-2001/LX-9999").status_code == 404
    assert client(scene, "cases").get("/cases/lexington-2001/LX-1005").json()["state"] == "open"


def test_flagged_mail_is_told_without_its_words(scene: Stage) -> None:
    (mail,) = client(scene, "flagged").get("/flagged").json()["items"]
    assert mail["sender"] == "nobody@elsewhere.example"
    assert "sender_not_on_file" in mail["reasons"]
    assert "at once" not in str(mail)


def test_status_counts_and_says_whether_all_runs(scene: Stage) -> None:
    told = client(scene, "status").get("/status").json()
    assert told["mails"]["flagged"] == 1
    assert (told["well"], told["parts"]) == (True, {"workers": "runs", "sender": "runs"})
    offers = client(scene, "status").get("/offers").json()["items"]
    assert offers[0]["response_deadline"] == "2001-08-31T17:00:00-04:00"


def test_no_taxpayer_number_is_anywhere_in_it(scene: Stage) -> None:
    for scope, path in (("instructions", "/instructions?all=true"), ("cases", "/cases"), ("flagged", "/flagged")):
        assert "900-7" not in client(scene, scope).get(path).text


def test_the_document_describes_every_route_and_loads_nothing_from_elsewhere(scene: Stage) -> None:
    reader = client(scene, None)
    document = reader.get("/openapi.json").json()
    assert set(document["paths"]) == set(PATHS)
    assert all(each["get"]["summary"] and each["get"]["description"] for each in document["paths"].values())
    assert reader.get("/docs").status_code == 404
    for each in document["paths"].values():
        wrong = each["get"]["responses"]
        assert {"400", "401", "403", "404", "422"} <= set(wrong)
        assert wrong["422"]["content"]["application/json"]["schema"]["$ref"].endswith("/ErrorOut")


def test_the_commands_make_list_and_revoke_a_token(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text("", encoding="utf-8")

    def run(*words: str) -> str:
        done = CliRunner().invoke(app, ["--config", str(config), *words])
        assert done.exit_code == 0, done.output
        return done.stdout

    made = run("token", "add", "ledger", "--scope", "instructions", "--by", "R. Vance").split()[0]
    assert made.startswith("hm_")
    assert len(made) > 40
    assert "ledger" in run("token", "list")
    assert made not in run("token", "list")
    run("token", "revoke", "ledger", "--by", "R. Vance")


def test_what_was_handed_over_says_so_with_its_batch(tmp_path: Path) -> None:
    with stage(tmp_path) as scene:
        said = say(scene.house, Chat("mwhitfield@elmgrove.example"), "Tender all my notes. Margaret A. Whitfield")
        say(scene.house, said.chat, "yes")
        scene.house.store.add_token("ledger", "token-instructions", ["instructions"], "R. Vance")
        reader = client(scene, "instructions")

        def gone() -> list[tuple[str | None, str | None]]:
            (line,) = reader.get("/instructions").json()["items"]
            assert reader.get(f"/instructions/{line['instruction_id']}").json() == line
            return [(line["passed"], line["batch"])]

        assert gone() == [(None, None)]
        desk_side.hand_over(scene.house, "lexington-2001", "R. Vance")
        assert gone() == [("forwarded", "1")]
        received = [Said(1, None, "LX-1001", Decimal(250000))]
        desk_side.acknowledge(scene.house, "lexington-2001", received, "a.csv", "M. Ito")
        assert gone() == [("received", "1")]


def test_an_offer_says_that_its_issuer_ended_it(tmp_path: Path) -> None:
    with stage(tmp_path) as scene:
        scene.house.store.add_token("ledger", "token-status", ["status"], "R. Vance")

        def ended() -> dict[str, str] | None:
            offers = client(scene, "status").get("/offers").json()["items"]
            return next(offer["ended"] for offer in offers if offer["id"] == "lexington-2001")

        assert ended() is None
        text = scene.house.store.offers()["lexington-2001"]
        section = '\n[ended]\nat = 2001-08-13T10:00:00-04:00\nwords = "The company has withdrawn its offer."\n'
        scene.house.store.save_offer("lexington-2001", text + section, "R. Vance")
        told = ended()
        assert told is not None
        assert told["words"] == "The company has withdrawn its offer."
        assert datetime.fromisoformat(told["at"]) == datetime.fromisoformat("2001-08-13T10:00:00-04:00")


def test_every_value_of_a_line_of_the_record_is_given() -> None:
    assert set(InstructionOut.model_fields) == set(COLUMNS)
