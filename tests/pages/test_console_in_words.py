"""What the console says where something is not to be had, is not running, came by another way, or has several pages."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from PIL import Image

from bot.console.pages import breakable
from bot.console.pictures import leaves
from bot.demo.player import Stage
from bot.demo.script import Attached, Step
from bot.model import Bounced
from bot.web.headers import LARGEST
from tests.console_steps import OFFER, Visitor, as_read, flagged_mail, visitor

TOLD = {
    "offer": OFFER,
    "account": "LX-1019",
    "told": "2001-08-13T08:00",
    "medium": "telephone",
    "election": "tender_part",
    "quantity": "80,000",
    "signers": "Franklin D. Mercer",
    "said": "he called",
    "way": "read_back",
}


def test_a_mail_that_names_no_account_shows_whose_address_it_came_from(scene: Stage, rita: Visitor) -> None:
    flagged_mail(scene, "naomi.brightwell@lanternmail.example", "Is this taxable for me in Ohio?\n\nNaomi Brightwell\n")
    assert "from Naomi Brightwell" in as_read(rita.get("/").text)


@pytest.mark.parametrize(
    ("path", "status", "heading"),
    [("/mail/999", 404, "Not found"), ("/offers/none", 404, "Not found"), ("/papers/9", 404, "Not found")],
)
def test_what_is_not_there_keeps_the_menu(rita: Visitor, path: str, status: int, heading: str) -> None:
    answer = rita.get(path)
    assert answer.status_code == status
    assert f"<h1>{heading}</h1>" in answer.text
    assert 'aria-label="Console"' in answer.text


def test_a_rank_that_does_not_do_says_so_and_shows_nothing_of_the_page(scene: Stage) -> None:
    vera = visitor(scene, "Vera Lund")
    answer = vera.post("/offers/lexington-2001/handover")
    assert (answer.status_code, "<h1>Not allowed</h1>" in answer.text) == (403, True)


def test_a_form_that_was_not_taken_says_how_to_keep_what_was_typed(rita: Visitor) -> None:
    answer = rita.post("/enter", **{**TOLD, "account": "LX-77"})
    assert answer.status_code == 422
    assert "back button of your browser shows your form again" in answer.text
    assert 'href="/enter"' in answer.text


def test_a_scan_that_is_too_large_is_refused_by_its_size_and_nothing_is_kept(scene: Stage, rita: Visitor) -> None:
    files = {"scan": ("big.pdf", b"%PDF" + b" " * LARGEST, "application/pdf")}
    answer = rita.client.post("/enter", data={"token": rita.token(), **TOLD}, files=files)
    assert (answer.status_code, "at most 12 MB" in answer.text) == (413, True)
    assert scene.house.store.papers(OFFER, "LX-1019") == []


def test_a_form_with_too_many_files_is_no_missing_page(rita: Visitor) -> None:
    files = [("scan", (f"{number}.png", b"x", "image/png")) for number in range(11)]
    answer = rita.client.post("/enter", data={"token": rita.token(), **TOLD}, files=files)
    assert answer.status_code == 400
    assert "The form could not be read" in answer.text


def test_an_entry_that_does_not_fit_does_not_say_that_it_was_read_back(rita: Visitor) -> None:
    assert rita.done("/enter", **TOLD) == "entered"
    assert (
        rita.done(
            "/enter", **{**TOLD, "account": "LX-1014", "quantity": "20,500", "signers": "Mary-Louise de la Croix"}
        )
        == "entered_asked"
    )


def test_the_mail_flow_says_what_runs_and_what_does_not(rita: Visitor) -> None:
    before = as_read(rita.get("/flow").text)
    assert "What runs" in before
    assert re.search(r"The workers that decide mails: (?:running|not running)", before)
    assert "embedded" not in before


def test_a_brokers_address_that_did_not_take_our_mail_is_named_and_taken_up_again(scene: Stage, rita: Visitor) -> None:
    address = "corpactions@hartwellstone.example"
    scene.house.store.mark_bounced(Bounced(address, scene.house.clock.now(), reason="no such user"))
    page = rita.get("/brokers").text
    assert f"Our mail to {address} of Hartwell &amp; Stone Securities LLC came back" in page
    assert visitor(scene, "Vera Lund").post("/brokers/HARTWELL/reachable", address=address).status_code == 403
    assert rita.post("/brokers/PIEDMONT/reachable", address=address).status_code == 404
    assert rita.done("/brokers/HARTWELL/reachable", address=address) == "reachable"
    assert scene.house.store.bounced() == {}


def test_every_page_of_an_attachment_can_be_looked_at(scene: Stage, rita: Visitor, tmp_path: Path) -> None:
    fax = io.BytesIO()
    pages = [Image.new("L", (300, 200), shade) for shade in (255, 200, 150)]
    pages[0].save(fax, "TIFF", save_all=True, append_images=pages[1:])
    assert leaves(fax.getvalue()) == 3
    file = tmp_path / "authority.tiff"
    file.write_bytes(fax.getvalue())
    keller = "Susan Brandt Keller <susan.keller@brightpath.example>"
    body = "Please tender all notes of the estate.\n\nSusan Brandt Keller, Executor\n"
    scene.send(Step(keller, body, "Estate", attached=(Attached(file, "image/tiff"),)))
    [mail_id] = [row.mail_id for row in scene.house.store.mails_of_account("LX-1006")]
    page = rita.get(f"/mail/{mail_id}").text
    links = re.findall(rf'href="(/mail/{mail_id}/picture/0/\d)" aria-label="Page', page)
    assert links == [f"/mail/{mail_id}/picture/0/{leaf}" for leaf in range(3)]
    assert len({rita.get(link).content for link in links}) == 3


def test_an_address_is_broken_at_its_joints_and_shown_harmlessly() -> None:
    assert breakable("a.b@c.example") == "a<wbr>.b@<wbr>c<wbr>.example"
    assert "<script>" not in breakable("<script>@x")
    assert breakable(None) == ""
