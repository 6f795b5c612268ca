"""What staff do at the console and what comes of it: accept, correct, confirm after a call, four eyes, undo."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from bot.console import four_eyes
from bot.demo.checking import to_address, words_of
from bot.demo.player import Stage
from bot.model import CaseState, MailStatus
from bot.store.values_console import Sought
from tests.console_steps import BOB, OFFER, STRANGER, Visitor, flagged_mail, visitor
from tests.operation_steps import action, answered, new, reply

CALL = {"called": "2001-08-13T10:00", "number": "617-555-0178", "spoke_to": "Robert Castellano"}


def standing(scene: Stage, account: str) -> tuple[str, Decimal | None, tuple[str, ...], str | None] | None:
    case = scene.house.store.cases_of([(OFFER, account)])[OFFER, account]
    if case.standing is None:
        return None
    election = case.standing.election.value if case.standing.election else ""
    return election, case.standing.quantity, case.standing.codes, case.standing.confirmed_by


def answers(scene: Stage) -> list[tuple[str, str]]:
    """The answers since the last look: to whom, and what they are."""
    return [(to_address(one), action(one)) for one in scene.fetch()]


def hold(scene: Stage, account: str = "LX-1002") -> str | None:
    found = scene.house.store.cases_of([(OFFER, account)])[OFFER, account].hold
    return found.value if found is not None else None


def status(scene: Stage, mail_id: int) -> MailStatus:
    return scene.house.store.mail(mail_id).row.status


def events(scene: Stage, name: str) -> list[str]:
    return [event.by for event in scene.house.store.events() if event.name == name]


def test_a_question_for_a_person_is_accepted_by_one_and_the_event_bears_the_name(scene: Stage, rita: Visitor) -> None:
    mail_id = flagged_mail(scene, BOB, "Is this taxable for me in Ohio?\n\nRobert J. Castellano\n", "Taxes")
    assert rita.done(f"/mail/{mail_id}/accept") == "accepted"
    assert scene.house.store.mail(mail_id).row.settled_by == "Rita Vance"
    assert "Rita Vance" in events(scene, "mail.decided")


def test_a_legal_threat_holds_the_case_so_going_on_takes_two_people(scene: Stage, rita: Visitor, ann: Visitor) -> None:
    mail_id = flagged_mail(scene, BOB, "My attorney will file suit against you.\n\nRobert J. Castellano\n", "Suit")
    assert rita.done(f"/mail/{mail_id}/accept") == "proposed"
    assert hold(scene) == "legal"
    [proposal] = scene.house.store.proposals()
    assert "a hold on the case is lifted" in ann.get("/proposals").text
    assert ann.done(f"/proposals/{proposal.number}/approve") == "approved"
    assert hold(scene) is None


def test_an_unknown_sender_needs_a_second_person_who_is_not_the_first(
    scene: Stage, rita: Visitor, ann: Visitor
) -> None:
    mail_id = flagged_mail(scene, STRANGER, "LX-1002: tender all.\n\nRobert J. Castellano\n")
    assert ann.done(f"/mail/{mail_id}/accept") == "proposed"
    [proposal] = scene.house.store.proposals()
    assert rita.post(f"/proposals/{proposal.number}/approve").status_code == 403, "a reviewer approves nothing"
    assert ann.post(f"/proposals/{proposal.number}/approve").status_code == 403, "nor does who proposed it"
    assert status(scene, mail_id) is MailStatus.FLAGGED
    assert visitor(scene, "Otto Brandt").done(f"/proposals/{proposal.number}/approve") == "approved"
    assert status(scene, mail_id) is MailStatus.DONE
    assert answers(scene) == [("bob.castellano@harborline.example", "confirm")]
    assert events(scene, "proposal.made") == ["Ann Proctor"]
    assert events(scene, "proposal.approved") == ["Otto Brandt"]
    assert visitor(scene, "Otto Brandt").post(f"/proposals/{proposal.number}/approve").status_code == 409


def test_a_second_proposal_for_the_same_mail_is_refused(scene: Stage, rita: Visitor, ann: Visitor) -> None:
    mail_id = flagged_mail(scene, STRANGER, "LX-1002: tender all.\n\nRobert J. Castellano\n")
    rita.done(f"/mail/{mail_id}/accept")
    assert ann.post(f"/mail/{mail_id}/accept").status_code == 409
    [proposal] = scene.house.store.proposals()
    assert ann.done(f"/proposals/{proposal.number}/refuse") == "refused"
    assert ann.done(f"/mail/{mail_id}/accept") == "proposed"


def test_an_approved_act_that_cannot_be_done_stays_open(scene: Stage, rita: Visitor, ann: Visitor) -> None:
    mail_id = flagged_mail(scene, STRANGER, "LX-1002: tender all.\n\nRobert J. Castellano\n")
    rita.done(f"/mail/{mail_id}/confirm", **{**CALL, "called": "1999-08-13T10:00"})
    [proposal] = scene.house.store.proposals()
    assert ann.post(f"/proposals/{proposal.number}/approve").status_code == 422, "the call was before the mail"
    assert scene.house.store.proposal(proposal.number).state == "open"  # type: ignore[union-attr]


def flagged_instruction(scene: Stage) -> int:
    """A mail that instructs plainly and is flagged because the case is on hold."""
    flagged_mail(scene, BOB, "My attorney will file suit against you.\n\nRobert J. Castellano\n", "Suit")
    return flagged_mail(scene, BOB, "Tender $20,000 of my notes in LX-1002.\n\nRobert J. Castellano\n")


def corrected(
    account: str = "LX-1002", election: str = "tender_part", quantity: str = "20,000", **more: str
) -> dict[str, str]:
    fields = {"offer": OFFER, "place_0": "0", "account_0": account, "election_0": election, "quantity_0": quantity}
    return {**fields, "signers": "Robert J. Castellano", "way": "read_back", **more}


def test_a_corrected_name_is_read_back_and_one_person_is_enough(scene: Stage, rita: Visitor) -> None:
    mail_id = flagged_instruction(scene)
    assert rita.done(f"/mail/{mail_id}/correct", **corrected()) == "corrected"
    assert answers(scene) == [("bob.castellano@harborline.example", "confirm")]
    assert action(answered(scene, reply(BOB, "Yes.\n"))) == "recorded"
    assert standing(scene, "LX-1002") == ("tender_part", Decimal(20000), ("NSTP",), "bob.castellano@harborline.example")


def test_a_changed_amount_needs_a_second_person(scene: Stage, rita: Visitor, ann: Visitor) -> None:
    mail_id = flagged_instruction(scene)
    assert rita.done(f"/mail/{mail_id}/correct", **corrected(quantity="$25,000")) == "proposed"
    [proposal] = scene.house.store.proposals()
    assert proposal.because == ("quantity",)
    assert "$25,000" in ann.get(f"/mail/{mail_id}").text
    ann.done(f"/proposals/{proposal.number}/approve")
    assert answers(scene) == [("bob.castellano@harborline.example", "confirm")]
    case = scene.house.store.cases_of([(OFFER, "LX-1002")])[OFFER, "LX-1002"]
    assert case.draft is not None
    assert (case.state, case.draft.quantity, case.draft.touched_by) == (
        CaseState.READ_BACK,
        Decimal(25000),
        "Rita Vance",
    )


@pytest.mark.parametrize("election", ["withdraw_part", "do_not_tender", "tender_all"])
def test_another_way_than_was_read_needs_a_second_person(scene: Stage, rita: Visitor, election: str) -> None:
    mail_id = flagged_instruction(scene)
    assert rita.done(f"/mail/{mail_id}/correct", **corrected(election=election)) == "proposed"
    assert scene.house.store.proposals()[0].because == ("quantity",)


def test_which_acts_need_a_second_person() -> None:
    all_of_it, part = ("tender", Decimal(100), None), ("tender", Decimal(40), None)
    assert four_eyes.to_accept(["late", "complaint"]) == ()
    both = {"A": all_of_it, "B": part}
    assert four_eyes.to_correct([], both, {"A": all_of_it}) == ("quantity",), "a line that is left out"
    assert four_eyes.to_correct([], both, both) == ()
    assert four_eyes.to_accept(["legal"]) == four_eyes.to_accept(["death_notice"]) == ("hold",)
    assert four_eyes.to_accept(["sender_not_on_file"]) == ("sender",)
    assert four_eyes.to_accept(["suspected_fraud", "broker_not_authorised"]) == ("sender", "authority")
    assert four_eyes.to_correct([], {"A": part}, {"A": part}) == ()
    assert four_eyes.to_correct([], {"A": part}, {"A": all_of_it}) == ("quantity",)
    assert four_eyes.to_correct([], {"A": part}, {"B": part}) == ("quantity",)
    assert four_eyes.to_correct([], {"A": part}, {"A": ("tender", Decimal(40), Decimal("12.75"))}) == ("quantity",)
    assert four_eyes.to_confirm("+1 (617) 555-0178", ["617-555-0178"]) == ()
    assert four_eyes.to_confirm("", [""]) == four_eyes.to_confirm("617-555-0179", ["617-555-0178"]) == ("number",)
    assert four_eyes.to_enter(records=False, late_now=True, late_as_told=True) == ()
    assert four_eyes.to_enter(records=True, late_now=True, late_as_told=False) == ("told", "time")


def test_a_mail_linked_to_another_account_needs_a_second_person_and_goes_to_that_holder(
    scene: Stage, rita: Visitor, ann: Visitor
) -> None:
    mail_id = flagged_instruction(scene)
    fields = corrected(account="LX-1020", signers="Xiaoming Li")
    assert rita.done(f"/mail/{mail_id}/correct", **fields) == "proposed"
    [proposal] = scene.house.store.proposals()
    assert "sender" in proposal.because
    ann.done(f"/proposals/{proposal.number}/approve")
    assert answers(scene) == [("xm.li@jademail.example", "confirm")]


def test_a_yes_by_telephone_to_the_number_on_file_records_at_once(scene: Stage, rita: Visitor) -> None:
    mail_id = flagged_instruction(scene)
    assert rita.done(f"/mail/{mail_id}/correct", **corrected(way="call", **CALL)) == "confirmed"
    assert standing(scene, "LX-1002") == ("tender_part", Decimal(20000), ("NSTP",), "Rita Vance")
    [said] = scene.fetch()
    assert (to_address(said), action(said)) == ("bob.castellano@harborline.example", "recorded")
    assert "has spoken to you on the telephone" in words_of(said)
    assert [remark.kind for remark in scene.house.store.remarks(mail_id=mail_id)] == ["call"]
    assert "617-555-0178" in rita.get(f"/mail/{mail_id}").text
    assert events(scene, "confirmed_by_telephone") == ["Rita Vance"]
    assert scene.house.store.verify() is None


def test_a_yes_by_telephone_to_another_number_needs_a_second_person(scene: Stage, rita: Visitor, ann: Visitor) -> None:
    mail_id = flagged_instruction(scene)
    other = {**CALL, "number": "212-555-0199"}
    assert rita.done(f"/mail/{mail_id}/confirm", **other) == "proposed"
    assert standing(scene, "LX-1002") is None
    [proposal] = scene.house.store.proposals()
    assert proposal.because == ("number",)
    ann.done(f"/proposals/{proposal.number}/approve")
    assert standing(scene, "LX-1002") == ("tender_part", Decimal(20000), ("NSTP",), "Rita Vance")


def test_confirmed_as_read_by_telephone(scene: Stage, rita: Visitor) -> None:
    mail_id = flagged_instruction(scene)
    assert rita.done(f"/mail/{mail_id}/confirm", **CALL) == "confirmed"
    assert standing(scene, "LX-1002") == ("tender_part", Decimal(20000), ("NSTP",), "Rita Vance")
    assert status(scene, mail_id) is MailStatus.DONE


def test_a_yes_by_telephone_records_nothing_while_something_is_missing(scene: Stage, rita: Visitor) -> None:
    mail_id = flagged_instruction(scene)
    answer = rita.post(f"/mail/{mail_id}/correct", **corrected(way="call", signers="", **CALL))
    assert (answer.status_code, "signature is missing" in answer.text) == (409, True)
    assert (standing(scene, "LX-1002"), status(scene, mail_id)) == (None, MailStatus.FLAGGED)


def test_a_call_that_has_not_been_yet_records_nothing(scene: Stage, rita: Visitor) -> None:
    mail_id = flagged_instruction(scene)
    answer = rita.post(f"/mail/{mail_id}/confirm", **{**CALL, "called": "2001-08-30T09:00"})
    assert (answer.status_code, standing(scene, "LX-1002")) == (422, None)


def test_a_call_from_before_the_mail_records_nothing(scene: Stage, rita: Visitor) -> None:
    mail_id = flagged_instruction(scene)
    answer = rita.post(f"/mail/{mail_id}/confirm", **{**CALL, "called": "2001-08-13T09:59"})
    assert (answer.status_code, "call again" in answer.text) == (422, True)


def test_a_call_after_the_deadline_records_nothing(scene: Stage) -> None:
    mail_id = flagged_instruction(scene)
    scene.time.shift += scene.house.desk().offers[OFFER].clocks.response.instant - scene.house.clock.now()
    scene.time.shift += timedelta(hours=1)
    rita, late = visitor(scene, "Rita Vance"), {**CALL, "called": "2001-08-31T17:10"}
    answer = rita.post(f"/mail/{mail_id}/confirm", **late)
    assert (answer.status_code, standing(scene, "LX-1002")) == (409, None)


@pytest.mark.parametrize(
    "fields",
    [
        {"quantity_0": "a lot"},
        {"quantity_0": ""},
        {"election_0": ""},
        {"account_0": ""},
        {"offer": ""},
        {"signers": "Robert; emperor"},
    ],
    ids=str,
)
def test_a_correction_that_makes_no_sense_changes_nothing(scene: Stage, rita: Visitor, fields: dict[str, str]) -> None:
    mail_id = flagged_instruction(scene)
    assert rita.post(f"/mail/{mail_id}/correct", **{**corrected(), **fields}).status_code == 422
    assert status(scene, mail_id) is MailStatus.FLAGGED


def test_an_accepted_instruction_is_undone_until_it_is_on_record(scene: Stage, rita: Visitor) -> None:
    mail_id = flagged_instruction(scene)
    rita.done(f"/mail/{mail_id}/accept")
    answers(scene)
    assert rita.done(f"/mail/{mail_id}/undo") == "reopened"
    case = scene.house.store.cases_of([(OFFER, "LX-1002")])[OFFER, "LX-1002"]
    assert (case.draft, status(scene, mail_id)) == (None, MailStatus.FLAGGED)
    assert [entry.status.value for entry in scene.house.store.entries_of(OFFER, "LX-1002")] == ["CANC"]
    assert action(answered(scene, reply(BOB, "Yes.\n"))) != "recorded"
    rita.done(f"/mail/{mail_id}/confirm", **{**CALL, "called": f"{scene.house.clock.now():%Y-%m-%dT%H:%M}"})
    assert rita.post(f"/mail/{mail_id}/undo").status_code == 409


def test_a_rejection_is_undone(scene: Stage, rita: Visitor) -> None:
    mail_id = flagged_mail(
        scene, "Beatrice Holloway <bea.holloway@quietmail.example>", "tender 10 bonds in LX-1019\n\nB. Holloway\n"
    )
    rita.done(f"/mail/{mail_id}/reject", code="SAFE")
    assert status(scene, mail_id) is MailStatus.DONE
    rita.done(f"/mail/{mail_id}/undo")
    [row] = scene.house.store.waiting(Sought(), {}, first=0, count=9).rows
    assert (row.mail_id, "sender_not_on_file" in row.reasons) == (mail_id, True)


def test_a_mail_that_nobody_settled_cannot_be_undone(scene: Stage, rita: Visitor) -> None:
    answered(scene, new(BOB, "Tender all of my Lexington notes.\n\nRobert J. Castellano\n"))
    assert rita.post("/mail/1/undo").status_code == 409


def test_a_question_in_staffs_words_is_sent(scene: Stage, rita: Visitor) -> None:
    mail_id = flagged_instruction(scene)
    assert rita.done(f"/mail/{mail_id}/ask", words="May we call you on Monday?") == "asked"
    [said] = scene.fetch()
    assert "May we call you on Monday?" in words_of(said)
    assert rita.post(f"/mail/{mail_id}/ask", words="  ").status_code == 422


def test_a_note_is_for_the_desk_and_goes_to_nobody(scene: Stage, rita: Visitor) -> None:
    mail_id = flagged_instruction(scene)
    answers(scene)
    rita.done(f"/mail/{mail_id}/note", words="Bob is on holiday <until> Friday")
    assert answers(scene) == []
    assert "Bob is on holiday &lt;until&gt; Friday" in visitor(scene, "Vera Lund").get(f"/mail/{mail_id}").text


def test_a_misread_sentence_is_kept_in_the_form_of_the_corpus(scene: Stage, rita: Visitor) -> None:
    mail_id = flagged_instruction(scene)
    rita.done(f"/mail/{mail_id}/example", labels="elects_part\nkeeps", sentence="Put [40] in,\n keep the rest")
    [kept] = scene.house.store.examples()
    assert kept.line == "elects_part keeps | Put (40) in, keep the rest"
    assert rita.post(f"/mail/{mail_id}/example", labels="sings", sentence="La").status_code == 422


def test_two_people_on_one_mail_see_each_other(scene: Stage, rita: Visitor, ann: Visitor) -> None:
    mail_id = flagged_instruction(scene)
    assert "looks at this mail too" not in rita.get(f"/mail/{mail_id}").text
    assert "Rita Vance looks at this mail too" in ann.get(f"/mail/{mail_id}").text
    assert "Ann Proctor looks at this mail too" in rita.post(f"/mail/{mail_id}/looking").text


def test_a_mail_is_taken_and_given_back(scene: Stage, rita: Visitor) -> None:
    mail_id = flagged_instruction(scene)
    rita.done(f"/mail/{mail_id}/assign", to="me")
    assert "Rita Vance" in rita.get("/?who=me").text.split("<tbody>")[1]
    rita.done(f"/mail/{mail_id}/assign", to="nobody")
    assert "<tbody>" not in rita.get("/?who=me").text


def test_a_mail_of_an_announcement_is_closed(scene: Stage, rita: Visitor) -> None:
    mail_id = flagged_instruction(scene)
    rita.done(f"/mail/{mail_id}/close")
    assert status(scene, mail_id) is MailStatus.DONE
    assert rita.post(f"/mail/{mail_id}/close").status_code == 409
