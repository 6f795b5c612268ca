"""Issuers' notices on the path of a mail: recognised, filed, listed; what they propose waits for a person."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path

import pytest

from bot.app import house
from bot.config import Settings
from bot.errors import NoticeError, UsageError
from bot.flow import House, keep, work
from bot.fresh import reading_of
from bot.lifetime.notice_settling import approve, drop
from bot.model import MailStatus
from bot.notices.notice import FiledNotice, Proposal, Standing
from bot.sample import samples
from bot.staff.settling import reject
from mailflows.arriving.arrival import Arrival
from tests.notice_documents import documents

HOLDER = "Bob Castellano <bob.castellano@harborline.example>"
BROKER = "Hartwell <corpactions@hartwellstone.example>"
ISSUER = "Lexington Precision <ir@lexingtonprecision.example>"
AGENT = "Reorg Services <reorg@rodneytrust.example>"
EXTENSION = """FOR IMMEDIATE RELEASE

NEW YORK, August 30, 2001 -- Lexington Precision Corporation announced today that it has extended its offer to
exchange its 12 3/4% Senior Subordinated Notes due February 1, 2000. The offer, which was to expire at 12 midnight,
New York City time, on September 4, 2001, will now expire at 5:00 p.m., New York City time, on September 21, 2001.

Contact: Investor Relations, (212) 555-0193
"""
NOW = datetime.fromisoformat("2001-08-30T18:00:00-04:00")
UNTIL = datetime.fromisoformat("2001-09-21T17:00:00-04:00")


def mail(
    sender: str, text: str, subject: str = "Lexington Precision", *, attached: str = "", html: str = "", **headers: str
) -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, "offers@custodian.example", subject
    message["Date"] = "Thu, 30 Aug 2001 17:00:00 -0400"
    message["Message-ID"] = f"<{abs(hash((sender, text, subject)))}@test.example>"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    if html:
        message.add_alternative(html, subtype="html")
    if attached:
        message.add_attachment(attached.encode(), maintype="text", subtype="plain", filename="notice.txt")
    return message.as_bytes()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[House]:
    settings = Settings.model_validate(
        {"folder": tmp_path, "clock": {"start": NOW}, "notices": {"senders": ["rodneytrust.example"]}}
    )
    with house(settings) as opened:
        yield opened


def fed(desk: House, *raw: bytes) -> list[FiledNotice]:
    """Process mails as they arrive; the notices that are on file then."""
    for one in raw:
        keep(desk, one, Arrival(received=None, via="smtp"))
    work(desk, "worker")
    return desk.store.notices()


def expiration(desk: House) -> datetime:
    return desk.desk().offers["lexington-2001"].clocks.market.instant


def test_a_notice_is_filed_under_its_offer_and_flagged(desk: House) -> None:
    (filed,) = fed(desk, mail(ISSUER, EXTENSION))
    assert (filed.offer, filed.source, filed.standing) == ("lexington-2001", "body", Standing.UNKNOWN)
    assert filed.proposal is Proposal.WAITING
    assert filed.notice.new_expiration is not None
    assert filed.notice.new_expiration.instant == UNTIL
    assert desk.store.mail(filed.mail_id).row.status is MailStatus.FLAGGED
    reading = json.loads(desk.store.mail(filed.mail_id).reading_json or "")
    assert (reading["kind"], reading["action"], reading["reasons"]) == ("issuer_notice", "flag", ["issuer_notice"])
    assert reading["notices"][0]["summary"] == filed.notice.summary
    assert [event.name for event in desk.store.events(offer="lexington-2001")].count("notice.filed") == 1
    assert desk.store.verify() is None


def test_nothing_moves_before_a_person_approves(desk: House) -> None:
    before = expiration(desk)
    (filed,) = fed(desk, mail(AGENT, EXTENSION))
    assert filed.standing is Standing.KNOWN
    assert expiration(desk) == before
    approved = approve(desk, filed.number, "R. Vance").notice
    assert (approved.proposal, approved.settled_by) == (Proposal.APPROVED, "R. Vance")
    assert expiration(desk) == UNTIL
    with pytest.raises(NoticeError, match=r"approved by R. Vance"):
        approve(desk, filed.number, "R. Vance")
    assert "notice.approved" in [event.name for event in desk.store.events(mail_id=filed.mail_id)]
    assert desk.store.verify() is None


def test_what_is_dropped_changes_nothing(desk: House) -> None:
    before = expiration(desk)
    (filed,) = fed(desk, mail(ISSUER, EXTENSION))
    assert drop(desk, filed.number, "R. Vance").proposal is Proposal.DROPPED
    assert expiration(desk) == before
    with pytest.raises(NoticeError):
        approve(desk, filed.number, "R. Vance")


def test_issuer_and_agent_announce_one_change(desk: House) -> None:
    first, second = fed(desk, mail(ISSUER, EXTENSION), mail(AGENT, EXTENSION))
    approve(desk, second.number, "R. Vance")
    assert desk.store.notice(first.number).proposal is Proposal.APPROVED
    assert expiration(desk) == UNTIL


def test_a_second_extension_waits_beside_the_first(desk: House) -> None:
    later = EXTENSION.replace("September 21", "September 28")
    first, second = fed(desk, mail(ISSUER, EXTENSION), mail(AGENT, later))
    approve(desk, second.number, "R. Vance")
    assert desk.store.notice(first.number).proposal is Proposal.WAITING
    with pytest.raises(UsageError, match="must be later"):
        approve(desk, first.number, "R. Vance")
    assert desk.store.notice(first.number).proposal is Proposal.WAITING


def test_a_forged_sender_that_is_not_authenticated_is_marked(tmp_path: Path) -> None:
    settings = Settings.model_validate(
        {
            "folder": tmp_path,
            "clock": {"start": NOW},
            "security": {"authserv_ids": ["mx.custodian.example"]},
            "notices": {"senders": ["reorg@rodneytrust.example"]},
        }
    )
    passed = {"Authentication_Results": "mx.custodian.example; dmarc=pass header.from=rodneytrust.example"}
    with house(settings) as desk:
        forged, genuine = fed(desk, mail(AGENT, EXTENSION), mail(AGENT, EXTENSION, "Again", **passed))
    assert (forged.standing, genuine.standing) == (Standing.UNAUTHENTICATED, Standing.KNOWN)


def test_a_notice_of_another_issuer_is_unfiled_and_can_be_filed_at_approval(desk: House) -> None:
    other = EXTENSION.replace("Lexington Precision Corporation", "Harbor Loom Corporation").replace("12 3/4%", "9%").replace("2000", "2004")  # fmt: skip
    (filed,) = fed(desk, mail("Wire <news@wire.example>", other, "Harbor Loom"))
    assert filed.offer is None
    assert filed.proposal is Proposal.WAITING
    with pytest.raises(NoticeError, match="name it"):
        approve(desk, filed.number, "R. Vance")
    assert approve(desk, filed.number, "R. Vance", "lexington-2001").notice.offer == "lexington-2001"


def test_a_notice_that_is_attached_is_found_in_the_attachment(desk: House) -> None:
    (filed,) = fed(
        desk, mail("Joan Marsh <joan@elsewhere.example>", "FYI, see attached.\n\nJoan Marsh\n", attached=EXTENSION)
    )
    assert filed.source == "attachment:notice.txt"
    assert filed.offer == "lexington-2001"


def as_pdf(text: str) -> bytes:
    """The text as the pages of a PDF."""
    canvas = pytest.importorskip("reportlab.pdfgen.canvas", reason="reportlab is not installed")
    buffer = io.BytesIO()
    page = canvas.Canvas(buffer)
    for number, line in enumerate(text.splitlines()):
        if number % 80 == 0:
            if number:
                page.showPage()
            page.setFont("Courier", 8)
        page.drawString(30, 800 - 9 * (number % 80), line)
    page.save()
    return buffer.getvalue()


@pytest.mark.parametrize("sender", [HOLDER, "EDGAR <alerts@filings.example>"])
def test_a_filing_that_is_attached_as_pdf_is_read(sender: str) -> None:
    filing = next(one.text for one in documents() if one.name == "form_8k_old_extension.txt")
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, "offers@custodian.example", "Form 8-K"
    message["Date"], message["Message-ID"] = "Thu, 30 Aug 2001 17:00:00 -0400", "<pdf@test.example>"
    message.set_content("Please see attached.\n")
    message.add_attachment(as_pdf(filing), maintype="application", subtype="pdf", filename="8k.pdf")
    found = reading_of(message.as_bytes(), samples.desk(), NOW)
    assert (found["kind"], found["action"], found["instructions"]) == ("issuer_notice", "flag", [])
    (told,) = found["notices"]
    assert (told["source"], told["form"], told["items"], told["exhibits"]) == (
        "attachment:8k.pdf",
        "8-K",
        ["5", "7"],
        ["99.1"],
    )
    assert told["new_expiration"]["instant"] == "2001-04-10T17:00:00-04:00"


def test_a_filled_form_beside_an_attached_notice_is_still_an_instruction() -> None:
    form = "INSTRUCTIONS WITH RESPECT TO THE EXCHANGE OFFER\n\n[X] Tender all Old Notes held for my account.\n\nDated: August 30, 2001\n\nSIGN HERE\n\n/s/ Robert J. Castellano\n---------\n   SIGNATURE(S)\n\nRobert J. Castellano\n---------\nPLEASE TYPE OR PRINT NAME(S)\n"
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = HOLDER, "offers@custodian.example", "Lexington"
    message["Date"], message["Message-ID"] = "Thu, 30 Aug 2001 17:00:00 -0400", "<both@test.example>"
    message.set_content("See attached.\n")
    message.add_attachment(EXTENSION.encode(), maintype="text", subtype="plain", filename="notice.txt")
    message.add_attachment(form.encode(), maintype="text", subtype="plain", filename="form.txt")
    found = reading_of(message.as_bytes(), samples.desk(), NOW)
    assert found["kind"] == "instruction"
    assert found["notices"] == []


def test_a_notice_in_html_is_read(desk: House) -> None:
    paragraphs = "".join(f"<p>{part}</p>" for part in EXTENSION.split("\n\n"))
    (filed,) = fed(desk, mail(ISSUER, "See the HTML part.", html=f"<html><body>{paragraphs}</body></html>"))
    assert filed.notice.new_expiration is not None
    assert filed.notice.new_expiration.instant == UNTIL


def test_a_filing_of_any_length_is_recognised(desk: House) -> None:
    filing = next(one.text for one in documents() if one.name == "form_8k_old_extension.txt")
    (filed,) = fed(
        desk, mail("EDGAR <alerts@filings.example>", filing + "\n" + "The schedule goes on and on.\n" * 4_000, "8-K")
    )
    assert (filed.notice.form, filed.notice.registrant) == ("8-K", "Tremont Castings Corporation")
    assert desk.store.mail(filed.mail_id).row.status is MailStatus.FLAGGED


def test_a_notice_that_comes_by_a_list_is_filed_and_the_mail_not_answered(desk: House) -> None:
    (filed,) = fed(desk, mail(ISSUER, EXTENSION, List_Id="<alerts.lexingtonprecision.example>", Precedence="list"))
    assert filed.proposal is Proposal.WAITING
    assert desk.store.mail(filed.mail_id).row.status is MailStatus.IGNORED
    assert not desk.store.answers()


def test_a_wire_that_ends_with_unsubscribe_is_no_advertising(desk: House) -> None:
    end = "\nYou are receiving this e-mail because you asked for news of the company. Click here to unsubscribe.\n"
    (filed,) = fed(desk, mail(ISSUER, EXTENSION + end))
    assert desk.store.mail(filed.mail_id).row.status is MailStatus.FLAGGED


def test_a_notice_is_kept_once_however_its_mail_is_settled(desk: House) -> None:
    (filed,) = fed(desk, mail(ISSUER, EXTENSION))
    reject(desk, filed.mail_id, "OTHR", "R. Vance")
    assert len(desk.store.notices()) == 1


@pytest.mark.parametrize("sender", [HOLDER, BROKER])
def test_a_client_who_passes_a_notice_on_and_says_nothing_else_is_flagged(sender: str) -> None:
    raw = mail(
        sender, f"FYI\n\n---------- Forwarded message ----------\nFrom: {ISSUER}\nSubject: Lexington\n\n{EXTENSION}"
    )
    found = reading_of(raw, samples.desk(), NOW)
    assert (found["kind"], found["action"], found["instructions"]) == ("issuer_notice", "flag", [])


INSTRUCTING = {
    "an instruction over a forwarded notice": f"Please tender all of my notes.\n\nRobert J. Castellano\n\n---------- Forwarded message ----------\nFrom: {ISSUER}\nSubject: Lexington\n\n{EXTENSION}",
    "an instruction that tells of the extension": "Lexington Precision Corporation announced today that it has extended the offer to September 21, 2001. Tender $25,000 of my notes.\n\nRobert J. Castellano\n",
    "an instruction under the pasted notice": f"{EXTENSION}\nIn view of this, please tender all of my notes.\n\nRobert J. Castellano\n",
    "a no that quotes the release": f"I do not want to tender, whatever they announce.\n\n> {EXTENSION.replace(chr(10), chr(10) + '> ')}\n\nRobert J. Castellano\n",
    "a question about the extension": f"Does this change anything for me?\n\n---------- Forwarded message ----------\nFrom: {ISSUER}\n\n{EXTENSION}",
    "a yes": "Yes, that is right.\n\nRobert J. Castellano\n",
}


@pytest.mark.parametrize("text", INSTRUCTING.values(), ids=INSTRUCTING)
@pytest.mark.parametrize("sender", [HOLDER, BROKER])
def test_what_a_client_or_a_broker_says_is_never_taken_for_a_notice(sender: str, text: str) -> None:
    found = reading_of(mail(sender, text), samples.desk(), NOW)
    assert found["kind"] != "issuer_notice"
    assert found["notices"] == []


def test_a_stranger_who_asks_about_an_extension_announces_nothing() -> None:
    text = "I read that the expiration date of the offer has been extended to September 21. Is that so? No action is needed?\n\nKen Marlow\n"
    found = reading_of(mail("Ken Marlow <ken@marlow.example>", text), samples.desk(), NOW)
    assert found["notices"] == []
    assert found["action"] == "flag"


@pytest.mark.parametrize(
    "document", [pytest.param(one, id=one.name) for one in documents() if "form" not in one.expected]
)
@pytest.mark.parametrize("sender", [HOLDER, BROKER, "Ken Marlow <ken@marlow.example>"])
def test_what_is_no_notice_is_none_in_a_mail_either(document: object, sender: str) -> None:
    text: str = document.text  # type: ignore[attr-defined]
    assert reading_of(mail(sender, text), samples.desk(), NOW)["notices"] == []


@pytest.mark.parametrize("document", [pytest.param(one, id=one.name) for one in documents() if "form" in one.expected])
def test_every_document_is_recognised_in_a_mail_of_a_stranger(document: object) -> None:
    text, expected = document.text, document.expected  # type: ignore[attr-defined]
    html = text if document.name.endswith(".html") else ""  # type: ignore[attr-defined]
    found = reading_of(
        mail("News <news@wire.example>", "see below" if html else text, "News", html=html), samples.desk(), NOW
    )
    assert (found["kind"], found["action"]) == ("issuer_notice", "flag")
    assert found["notices"][0]["form"] == expected["form"]
    assert found["notices"][0]["registrant"] == expected["registrant"]
    assert found["offer"] is None


def test_evidence_of_a_notice_stands_where_it_says() -> None:
    subject = "Fwd: Lexington Precision Extends Exchange Offer"
    found = reading_of(mail(ISSUER, EXTENSION, subject), samples.desk(), NOW)
    for item in found["notices"][0]["evidence"]:
        source = subject if item["field"].startswith("subject: ") else EXTENSION
        assert source[item["start"] : item["end"]] == item["text"]
