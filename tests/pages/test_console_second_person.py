"""What the second person sees of a proposal, and what becomes of one that can no longer be done."""

from __future__ import annotations

import io
import re

import pytest
from PIL import Image

from bot.console import words
from bot.console.carrying import CARRIED
from bot.demo.player import Stage
from bot.model import MailStatus
from tests.console_steps import BOB, OFFER, STRANGER, Visitor, as_read, flagged_mail

CALL = {"called": "2001-08-13T10:00", "number": "212-555-0100", "spoke_to": "Robert Castellano"}
LINE = {"offer": OFFER, "place_0": "0", "account_0": "LX-1002", "signers": "Robert J. Castellano", "way": "read_back"}


def shown(person: Visitor, path: str = "/proposals") -> str:
    """A page as it is read: without its tags."""
    return as_read(person.get(path).text)


def of_a_stranger(scene: Stage, body: str = "LX-1002: tender all.\n\nRobert J. Castellano\n") -> int:
    return flagged_mail(scene, STRANGER, body)


def test_every_act_that_can_be_proposed_has_words() -> None:
    assert set(words.ACTS) == set(CARRIED)


def test_a_correction_is_shown_beside_what_was_read(scene: Stage, rita: Visitor, ann: Visitor) -> None:
    mail_id = of_a_stranger(scene, "LX-1002: tender $40,000.\nLX-1001: tender all.\n\nRobert J. Castellano\n")
    assert rita.done(f"/mail/{mail_id}/correct", **LINE, election_0="tender_part", quantity_0="25000") == "proposed"
    seen = shown(ann)
    assert "LX-1002 tender part $25,000 (before: tender part $40,000)" in seen
    assert "Left out LX-1001" in seen
    assert "Then read back to the address on file" in seen
    assert "election 0" not in seen
    assert "tender_part" not in seen
    assert "Called" not in seen, "there was no call"


def test_what_was_read_cannot_be_put_in_by_the_form(scene: Stage, rita: Visitor, ann: Visitor) -> None:
    mail_id = of_a_stranger(scene, "LX-1002: tender $40,000.\n\nRobert J. Castellano\n")
    forged = {"was LX-1002": "tender part $25,000", "was left out": "nobody"}
    rita.done(f"/mail/{mail_id}/correct", **LINE, election_0="tender_part", quantity_0="25000", **forged)
    seen = shown(ann)
    assert "(before: tender part $40,000)" in seen
    assert "nobody" not in seen


def test_other_addresses_are_shown_beside_those_on_file_with_a_link_that_opens(
    rita: Visitor, ann: Visitor, scene: Stage
) -> None:
    rita.done("/register/LX-1026/emails", emails="gloria@new.example", why="called on 13 August")
    page = ann.get("/proposals").text
    assert "Addresses gloria@new.example (before: gloria.e@brightwater.example)" in shown(ann)
    for link in set(re.findall(r'href="(/(?:register|case)/[^"]+)"', page)):
        assert ann.get(link).status_code == 200
    [proposal] = scene.house.store.proposals()
    answer = ann.post(f"/proposals/{proposal.number}/approve")
    assert answer.headers["location"] == "/register/LX-1026?done=approved"


@pytest.mark.parametrize("emails", ["gloria", "@new.example", "gloria@", "a b@"])
def test_addresses_that_are_none_are_refused_before_anybody_looks(scene: Stage, rita: Visitor, emails: str) -> None:
    assert rita.post("/register/LX-1026/emails", emails=emails, why="called").status_code == 422
    assert scene.house.store.proposals() == []


def test_a_proposal_falls_when_its_mail_is_settled_otherwise(scene: Stage, rita: Visitor, ann: Visitor) -> None:
    mail_id = of_a_stranger(scene)
    rita.done(f"/mail/{mail_id}/accept")
    ann.done(f"/mail/{mail_id}/reject", code="SAFE")
    assert scene.house.store.proposals() == []
    assert "proposal waits" not in ann.get("/").text
    [fallen] = scene.house.store.proposals(mail_id=mail_id, open_only=False)
    assert (fallen.state, fallen.settled_by) == ("refused", "Ann Proctor")
    assert ann.post(f"/proposals/{fallen.number}/approve").status_code == 409
    [event] = [one for one in scene.house.store.events() if one.name == "proposal.refused"]
    assert event.data["why"] == "the mail was settled otherwise"


def test_closing_a_mail_drops_what_was_proposed_for_it(scene: Stage, rita: Visitor) -> None:
    mail_id = of_a_stranger(scene)
    rita.done(f"/mail/{mail_id}/accept")
    rita.done(f"/mail/{mail_id}/close")
    assert scene.house.store.proposals() == []


def test_a_mail_in_which_nothing_was_read_is_not_confirmed_after_a_call(scene: Stage, rita: Visitor) -> None:
    mail_id = flagged_mail(scene, BOB, "My attorney will file suit against you.\n\nRobert J. Castellano\n", "Suit")
    answer = rita.post(f"/mail/{mail_id}/confirm", **CALL)
    assert (answer.status_code, "Nothing that could be recorded was read" in answer.text) == (422, True)
    assert scene.house.store.proposals() == []
    assert "Confirm as read" not in rita.get(f"/mail/{mail_id}").text


def test_who_comes_too_late_is_told_who_settled_the_mail(scene: Stage, rita: Visitor, ann: Visitor) -> None:
    mail_id = of_a_stranger(scene)
    ann.done(f"/mail/{mail_id}/close")
    answer = rita.post(f"/mail/{mail_id}/reject", code="OTHR")
    assert (answer.status_code, "Ann Proctor has settled mail" in answer.text) == (409, True)
    assert scene.house.store.mail(mail_id).row.status is MailStatus.DONE


def test_a_settled_mail_says_what_was_done_by_whom_and_why_it_had_waited(
    scene: Stage, rita: Visitor, ann: Visitor
) -> None:
    mail_id = of_a_stranger(scene)
    rita.done(f"/mail/{mail_id}/accept")
    [proposal] = scene.house.store.proposals()
    ann.done(f"/proposals/{proposal.number}/approve")
    seen = shown(ann, f"/mail/{mail_id}")
    assert "Settled by Rita Vance: accepted as it was read; approved by Ann Proctor." in seen
    assert "It had waited because: The address is not on file" in seen
    other = of_a_stranger(scene, "LX-1001: tender all.\n\nRobert J. Castellano\n")
    rita.done(f"/mail/{other}/reject", code="SAFE")
    assert "Settled by Rita Vance: rejected (SAFE: no such account)." in shown(rita, f"/mail/{other}")
    rita.done(f"/mail/{other}/undo")
    rita.done(f"/mail/{other}/close")
    assert "Settled by Rita Vance: closed, nothing was to be done." in shown(rita, f"/mail/{other}")


def test_a_scan_is_reached_from_its_proposal(rita: Visitor, ann: Visitor) -> None:
    out = io.BytesIO()
    Image.new("RGB", (300, 200), "white").save(out, "PNG")
    fields = {
        "token": rita.token(),
        "offer": OFFER,
        "account": "LX-1014",
        "told": "2001-08-13T08:00",
        "medium": "paper",
        "election": "tender_all",
        "signers": "Mary-Louise de la Croix",
        "said": "by post",
        "way": "record",
    }
    files = {"scan": ("letter.png", out.getvalue(), "image/png")}
    assert rita.client.post("/enter", data=fields, files=files, follow_redirects=False).status_code == 303
    assert "It came on paper, 2001-08-13 08:00 EDT" in shown(ann)
    [link] = re.findall(r'href="(/papers/\d+)"', ann.get("/proposals").text)
    assert ann.get(link).status_code == 200
