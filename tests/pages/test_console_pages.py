"""The console's other pages: what came by telephone or paper, cases, offers, register, audit, settings."""

from __future__ import annotations

import io
import json
import re
import zipfile
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PIL import Image

from bot.config import Settings
from bot.console.progress import by_hour, ladder, progress
from bot.console.running import in_force
from bot.console.words import CODES, LABELS, MISSING, REASONS
from bot.demo.checking import to_address, words_of
from bot.demo.player import Stage
from bot.model import Bounced, Missing, Reason
from bot.staff.settling import REJECTION_CODES
from nlp.purport import door as purport
from nlp.training.corpus import corrections
from tests.console_steps import BOB, OFFER, Visitor, flagged_mail, visitor
from tests.operation_steps import action, answered, new, reply

LI = "Xiaoming Li <xm.li@jademail.example>"
TOLD = {
    "offer": OFFER,
    "account": "LX-1020",
    "told": "2001-08-13T08:55",
    "medium": "telephone",
    "election": "tender_part",
    "quantity": "20,000",
    "signers": "Xiaoming Li",
    "said": "She called from 718-555-0125.",
    "way": "read_back",
}


def standing(scene: Stage, account: str) -> tuple[str, Decimal | None, str | None] | None:
    entry = scene.house.store.cases_of([(OFFER, account)])[OFFER, account].standing
    return (
        None if entry is None or entry.election is None else (entry.election.value, entry.quantity, entry.confirmed_by)
    )


def test_every_reason_item_code_and_label_has_words() -> None:
    assert {reason.value for reason in Reason} <= set(REASONS)
    assert {item.value for item in Missing} == set(MISSING)
    assert set(CODES) == REJECTION_CODES
    assert set(LABELS) == {*purport.LABELS, "none"}


def test_what_came_by_telephone_is_read_back_and_recorded_with_the_holders_yes(scene: Stage, rita: Visitor) -> None:
    assert rita.done("/enter", **TOLD) == "entered"
    [said] = scene.fetch()
    assert (to_address(said), action(said)) == ("xm.li@jademail.example", "confirm")
    assert "reached us by telephone or on paper" in words_of(said)
    assert standing(scene, "LX-1020") is None
    assert action(answered(scene, reply(LI, "Yes.\n"))) == "recorded"
    assert standing(scene, "LX-1020") == ("tender_part", Decimal(20000), "xm.li@jademail.example")
    page = rita.get(f"/case/{OFFER}/LX-1020").text
    assert "She called from 718-555-0125." in page
    assert "Entered by staff" in page


def test_what_is_to_be_recorded_without_the_holders_own_yes_needs_a_second_person(
    scene: Stage, rita: Visitor, ann: Visitor
) -> None:
    assert rita.done("/enter", **{**TOLD, "way": "record"}) == "proposed"
    assert standing(scene, "LX-1020") is None
    [proposal] = scene.house.store.proposals()
    assert proposal.because == ("told",)
    assert ann.done(f"/proposals/{proposal.number}/approve") == "approved"
    assert standing(scene, "LX-1020") == ("tender_part", Decimal(20000), "Rita Vance")
    [said] = scene.fetch()
    assert action(said) == "recorded"


def test_paper_needs_its_scan_which_is_kept_sealed_and_drawn_by_us(scene: Stage, rita: Visitor) -> None:
    paper = {**TOLD, "medium": "paper"}
    assert rita.post("/enter", **paper).status_code == 422
    out = io.BytesIO()
    Image.new("RGB", (300, 200), "white").save(out, "PNG")
    fields = {"token": rita.token(), **paper}
    assert (
        rita.client.post("/enter", data=fields, files={"scan": ("x.png", b"no picture", "image/png")}).status_code
        == 422
    )
    answer = rita.client.post(
        "/enter", data=fields, files={"scan": ("form.png", out.getvalue(), "image/png")}, follow_redirects=False
    )
    assert answer.status_code == 303
    page = rita.get(f"/case/{OFFER}/LX-1020").text
    assert "/papers/1" in page
    drawn = rita.get("/papers/1/0")
    assert (drawn.status_code, drawn.headers["content-type"]) == (200, "image/png")
    assert rita.get("/papers/1/1").status_code == 404
    assert out.getvalue() not in (tmp := Path(scene.house.settings.folder) / "data" / "demo.db").read_bytes(), tmp
    assert [event.by for event in scene.house.store.events() if event.name == "paper.opened"] == ["Rita Vance"]


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"account": "LX-9999"}, 422),
        ({"offer": "none"}, 404),
        ({"told": "2001-08-14T09:00"}, 422),
        ({"told": "yesterday"}, 422),
        ({"medium": ""}, 422),
        ({"election": "tender_some"}, 422),
        ({"quantity": "a few"}, 422),
        ({"signers": ""}, 422),
    ],
    ids=str,
)
def test_an_entry_that_makes_no_sense_changes_nothing(
    scene: Stage, rita: Visitor, fields: dict[str, str], status: int
) -> None:
    assert rita.post("/enter", **{**TOLD, **fields}).status_code == status
    assert scene.house.store.cases() == []


def test_an_entry_on_a_case_on_hold_waits_until_the_hold_is_lifted_by_two(
    scene: Stage, rita: Visitor, ann: Visitor
) -> None:
    flagged_mail(scene, LI, "My attorney will file suit against you.\n\nXiaoming Li\n", "Suit")
    now = {**TOLD, "told": f"{scene.house.clock.now():%Y-%m-%dT%H:%M}"}
    answer = rita.post("/enter", **now)
    assert (answer.status_code, "on hold" in answer.text) == (409, True)
    assert rita.done(f"/case/{OFFER}/LX-1020/release", why="It was another Li.") == "proposed"
    [proposal] = scene.house.store.proposals()
    ann.done(f"/proposals/{proposal.number}/approve")
    assert scene.house.store.cases_of([(OFFER, "LX-1020")])[OFFER, "LX-1020"].hold is None
    scene.time.shift += timedelta(minutes=2)
    assert rita.done("/enter", **{**TOLD, "told": f"{scene.house.clock.now():%Y-%m-%dT%H:%M}"}) == "entered"


def test_an_entry_that_is_late_now_and_was_not_as_told_needs_a_second_person(scene: Stage) -> None:
    scene.time.shift += (
        scene.house.desk().offers[OFFER].clocks.response.instant - scene.house.clock.now() + timedelta(minutes=20)
    )
    rita = visitor(scene, "Rita Vance")
    assert rita.done("/enter", **{**TOLD, "told": "2001-08-31T16:50"}) == "proposed"
    assert scene.house.store.proposals()[0].because == ("time",)


def test_a_client_of_a_broker_without_an_address_is_read_back_to_the_broker(scene: Stage, rita: Visitor) -> None:
    rita.done(
        "/enter", **{**TOLD, "account": "BK-2001", "signers": "Philip Grant", "election": "tender_all", "quantity": ""}
    )
    [said] = scene.fetch()
    assert to_address(said).endswith("@hartwellstone.example")


def test_what_waits_for_its_yes_is_confirmed_from_the_case_after_a_call(scene: Stage, rita: Visitor) -> None:
    answered(scene, new(LI, "Please tender $20,000 of my Lexington notes.\n\nXiaoming Li\n"))
    call = {
        "called": f"{scene.house.clock.now():%Y-%m-%dT%H:%M}",
        "number": "(718) 555-0125",
        "spoke_to": "Xiaoming Li",
    }
    assert rita.done(f"/case/{OFFER}/LX-1020/confirm", **call) == "confirmed"
    assert standing(scene, "LX-1020") == ("tender_part", Decimal(20000), "Rita Vance")
    assert rita.post(f"/case/{OFFER}/LX-1020/confirm", **call).status_code == 409, "nothing waits any more"


def test_the_timeline_tells_mails_decisions_with_their_rules_answers_and_acts(scene: Stage, rita: Visitor) -> None:
    answered(scene, new(LI, "Please tender $20,000 of my Lexington notes.\n\nXiaoming Li\n"))
    answered(scene, reply(LI, "Yes.\n"))
    rita.done(f"/case/{OFFER}/LX-1020/note", words="A friendly holder.")
    page = rita.get(f"/case/{OFFER}/LX-1020").text
    places = [
        page.index(words)
        for words in (
            "Mail 1 came in",
            "rules: complete",
            "Our answer: a read-back, to be confirmed",
            "Mail 2 came in",
            "yes to the read back",
            "Our answer: it is recorded",
            "A friendly holder.",
        )
    ]
    assert places == sorted(places)
    assert "Every version of the case (2)" in page


def test_progress_counts_every_account_once(scene: Stage) -> None:
    answered(scene, new(LI, "Please tender $20,000 of my Lexington notes.\n\nXiaoming Li\n"))
    answered(scene, reply(LI, "Yes.\n"))
    answered(scene, new(BOB, "Tender all of my Lexington notes.\n\nRobert J. Castellano\n"))
    desk = scene.house.desk()
    figures = progress(desk.offers[OFFER], desk.accounts.values(), scene.house.store.cases(OFFER))
    counted = {name: part.count for name, part in figures.parts.items()}
    assert counted == {"tendered": 1, "declined": 0, "pending": 1, "silent": 39, "withdrawn": 0}
    assert figures.parts["tendered"].amount == Decimal(20000)
    assert sum(counted.values()) == figures.accounts == 41
    assert figures.needed == 99


def test_the_ladder_has_the_present_in_its_place(scene: Stage) -> None:
    offer, now = scene.house.desk().offers[OFFER], scene.house.clock.now()
    rungs = ladder(offer, now)
    place = next(number for number, rung in enumerate(rungs) if rung.now)
    assert all(rung.over for rung in rungs[:place])
    assert not any(rung.over for rung in rungs[place:])


def test_arrivals_are_counted_by_the_hour(scene: Stage) -> None:
    end = scene.house.clock.now()
    counted = by_hour([end, end - timedelta(hours=1), end - timedelta(hours=1), end - timedelta(days=9)], end, 4)
    assert [count for _, count in counted] == [0, 0, 2, 1]


def test_the_chart_has_no_style_or_script_of_its_own(rita: Visitor) -> None:
    page = rita.get(f"/offers/{OFFER}").text
    chart = page[page.index("<svg") : page.index("</svg>")]
    for word in ("<style", "<script", " style=", "onclick", "http://www.w3.org/1999/xlink", "kozea"):
        assert word not in chart.lower()
    assert chart.count("<rect") > 40


def test_the_record_is_saved_as_csv_and_json(scene: Stage, rita: Visitor) -> None:
    answered(scene, new(LI, "Please tender $20,000 of my Lexington notes.\n\nXiaoming Li\n"))
    answered(scene, reply(LI, "Yes.\n"))
    assert json.loads(rita.get(f"/offers/{OFFER}/record.json").content)[0]["account"] == "LX-1020"
    assert rita.get(f"/offers/{OFFER}/record.csv").text.startswith("instruction_id,")


def test_a_changed_address_counts_when_a_second_person_has_looked(scene: Stage, rita: Visitor, ann: Visitor) -> None:
    fields = {"emails": "Li@newmail.example\r\nxm.li@jademail.example", "why": "Called 718-555-0125 on Monday."}
    assert rita.done("/register/LX-1020/emails", **fields) == "proposed"
    [proposal] = scene.house.store.proposals()
    ann.done(f"/proposals/{proposal.number}/approve")
    assert scene.house.desk().accounts["LX-1020"].emails == ("li@newmail.example", "xm.li@jademail.example")
    assert scene.house.desk().accounts["LX-1020"].tin == "900-70-1020"
    assert "Called 718-555-0125 on Monday." in rita.get("/register/LX-1020").text


def test_an_address_that_our_mail_did_not_reach_is_named_and_taken_up_again(scene: Stage, rita: Visitor) -> None:
    scene.house.store.mark_bounced(Bounced("xm.li@jademail.example", scene.house.clock.now(), reason="no such <user>"))
    assert "no such &lt;user&gt;" in rita.get("/register/LX-1020").text
    assert rita.post("/register/LX-1020/reachable", address="other@jademail.example").status_code == 404
    assert rita.done("/register/LX-1020/reachable", address="xm.li@jademail.example") == "reachable"
    assert scene.house.store.bounced() == {}


def test_the_audit_finds_events_and_proves_the_chain(scene: Stage, rita: Visitor) -> None:
    flagged_mail(scene, BOB, "My attorney will file suit against you.\n\nRobert J. Castellano\n", "Suit")
    assert "held" in rita.get("/audit?account=LX-1002").text
    assert "No event fits" in rita.get("/audit?name=%25nothing").text
    assert rita.done("/audit/verify") == "verified"
    with scene.house.store._database.write() as session:
        session.connection().exec_driver_sql("DROP TRIGGER events_no_update")
        session.connection().exec_driver_sql("UPDATE events SET by = 'nobody' WHERE id = 3")
    assert "The chain breaks at event 3" in rita.post("/audit/verify").text


def test_settings_are_shown_without_their_secrets() -> None:
    settings = Settings.model_validate(
        {
            "mail": {
                "imap": {"host": "h", "password": "imap secret", "password_env": "NAME_OF_IT"},
                "smtp": {"password": "smtp secret"},
            },
            "store": {"url": "postgresql+psycopg://desk:store%20secret@db.example/x"},
        }
    )
    shown = dict(in_force(settings))
    assert "secret" not in str(shown)
    assert shown["mail.imap.password"] == "set"
    assert shown["mail.imap.password_env"] == "NAME_OF_IT"
    assert shown["store.url"] == "postgresql+psycopg://desk:***@db.example/x"


def test_misread_sentences_are_saved_in_the_form_that_training_takes(
    scene: Stage, rita: Visitor, tmp_path: Path
) -> None:
    mail_id = flagged_mail(scene, BOB, "My attorney will file suit against you.\n\nRobert J. Castellano\n", "Suit")
    rita.done(f"/mail/{mail_id}/example", labels="elects_part\nkeeps", sentence="Put 40 in, keep the rest.")
    file = tmp_path / "corrections.txt"
    file.write_bytes(rita.post("/settings/examples").content)
    [sentence] = corrections(file)
    assert (sentence.text, sentence.labels) == ("Put 40 in, keep the rest.", {"elects_part", "keeps"})


def test_a_stuck_mail_is_taken_up_again(scene: Stage, rita: Visitor) -> None:
    mail_id = flagged_mail(scene, BOB, "My attorney will file suit against you.\n\nRobert J. Castellano\n", "Suit")
    with scene.house.store._database.write() as session:
        session.connection().exec_driver_sql("UPDATE mails SET status = 'stuck', cause = 'ValueError in read'")
    assert "ValueError in read" in rita.get("/").text
    assert "ValueError in read" in rita.get("/flow").text
    assert rita.done(f"/mail/{mail_id}/retry") == "retried"
    assert rita.done("/flow/retry") == "retried"


def test_a_call_from_the_list_is_kept_with_who_called(scene: Stage) -> None:
    scene.time.shift += timedelta(days=17)
    rita = visitor(scene, "Rita Vance")
    page = rita.get(f"/offers/{OFFER}/calls").text
    account = re.findall(r'name="account" value="([^"]+)"', page)[0]
    assert rita.done(f"/offers/{OFFER}/calls", account=account, result="no_answer", said="Rang out.") == "called"
    assert "no answer, Rita Vance" in rita.get(f"/offers/{OFFER}/calls").text
    assert rita.post(f"/offers/{OFFER}/calls", account=account, result="sang").status_code == 422
    assert rita.get(f"/offers/{OFFER}/calls.csv").content.startswith(b"why,account")


def test_a_batch_is_handed_over_by_an_approver_and_its_files_are_saved(
    scene: Stage, rita: Visitor, ann: Visitor
) -> None:
    answered(scene, new(LI, "Please tender $20,000 of my Lexington notes.\n\nXiaoming Li\n"))
    answered(scene, reply(LI, "Yes.\n"))
    assert rita.post(f"/offers/{OFFER}/handover").status_code == 403
    assert ann.done(f"/offers/{OFFER}/handover") == "handed_over"
    page = rita.get(f"/offers/{OFFER}/handover").text
    assert "It reconciles" in page
    assert "Ann Proctor" in page
    with zipfile.ZipFile(io.BytesIO(rita.get(f"/offers/{OFFER}/batches/1").content)) as archive:
        assert "schedule.pdf" in archive.namelist()
    assert ann.post(f"/offers/{OFFER}/handover").status_code == 409, "nothing is new"
    for form, first in (("csv", b"\xef\xbb\xbf"), ("xlsx", b"PK"), ("pdf", b"%PDF")):
        assert rita.get(f"/offers/{OFFER}/schedule.{form}").content.startswith(first)
    assert rita.get(f"/offers/{OFFER}/schedule.exe").status_code == 422
    assert rita.get(f"/offers/{OFFER}/balance.csv").status_code == 200


def test_a_guaranteed_delivery_that_is_not_there_is_not_covered(rita: Visitor) -> None:
    assert rita.post(f"/offers/{OFFER}/deliveries/1/cover").status_code == 404
    assert "no guaranteed delivery" in rita.get(f"/offers/{OFFER}/deliveries").text
