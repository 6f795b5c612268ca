"""Offers of other kinds as a desk works them, by commands alone: document, letter, form filled in and mailed back, messages, entitlements."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path

import pytest
from lxml import etree
from pypdf import PdfReader, PdfWriter

from tests.desk_by_commands import OURS, CommandDesk

DOCUMENTS = Path(__file__).parents[1] / "documents"
SCHEMA = Path(__file__).parents[3] / "shared" / "iso20022" / "seev.033.001.12.xsd"
MARSH, IVES, ODELL = "emarsh@larkfield.example", "gordon.ives@millpond.example", "ruth.odell@fernhill.example"
REGISTER = """\
account,registration,type,holders,emails,address,phone,tin,authority_on_file,broker,position,security
QA-1,Eleanor B. Marsh,individual,Eleanor B. Marsh,emarsh@larkfield.example,"7 Larkfield Close, Burlington, VT 05401",802-555-0101,900-71-1001,,,{first}
QA-2,Gordon T. Ives,individual,Gordon T. Ives,gordon.ives@millpond.example,"52 Mill Pond Road, Dover, DE 19901",302-555-0102,900-71-1002,,,{second}
QA-3,Ruth Odell,individual,Ruth Odell,ruth.odell@fernhill.example,"3 Fern Hill, Barre, VT 05641",802-555-0103,900-71-1003,,,{third}
"""


@pytest.fixture
def desk(tmp_path: Path) -> CommandDesk:
    return CommandDesk(tmp_path, datetime.fromisoformat("2002-10-08T09:00:00-04:00"), "[sample]\nload = false\n")


def opened(
    desk: CommandDesk, offer: str, document: str, positions: tuple[str, str, str], more: str = "", head: str = ""
) -> None:
    """Import, complete, approve; the register; the letter to everybody."""
    desk.ok("offer", "import", DOCUMENTS / document, "--save", offer, "--by", "Ann Lee")
    text = desk.ok("offer", "show", offer).replace('#! accounts = ["XX-*"]', f'accounts = ["QA-*"]\n{head}')
    for key in ("minimum", "multiple"):
        text = text.replace(f"#! {key} = ", f"{key} = 1000")
    file = desk.folder / f"{offer}.toml"
    file.write_text(text + more, encoding="utf-8")
    desk.ok("offer", "approve", offer, "--file", file, "--by", "R. Vance")
    register = desk.folder / "register.csv"
    first, second, third = positions
    register.write_text(REGISTER.format(first=first, second=second, third=third), encoding="utf-8")
    desk.ok("register", "import", register, "--apply")
    desk.ok("letters", "send", offer)


def form_of(desk: CommandDesk, to: str, ticked: tuple[str, ...], lines: Mapping[str, str], signed: str) -> EmailMessage:
    """The form from that holder's letter, filled in and mailed back; the answer."""
    letter = next(one for one in desk.answers() if to in str(one["To"]))
    blank = next(one.get_content() for one in letter.iter_attachments() if one.get_content_type() == "application/pdf")
    fields = PdfReader(io.BytesIO(blank)).get_fields() or {}
    signature = next(name for name in fields if name.startswith("signature"))
    boxes = {f"Choice.{name}": "/Yes" for name in ticked}
    assert set(boxes) <= set(fields)
    assert set(lines) <= set(fields)
    writer = PdfWriter(clone_from=io.BytesIO(blank))
    for page in writer.pages:
        writer.update_page_form_field_values(page, {**boxes, **lines, signature: signed}, auto_regenerate=False)
    out = io.BytesIO()
    writer.write(out)
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = to, OURS, "my form"
    mail["Message-ID"], mail["Date"] = f"<form-{desk.count}@{to.partition('@')[2]}>", desk.date()
    mail.set_content(f"My form is attached.\n\n{signed.removeprefix('/s/ ')}\n")
    mail.add_attachment(out.getvalue(), maintype="application", subtype="pdf", filename="form.pdf")
    (answer,) = desk.feed(mail.as_bytes())
    return answer


def recorded(desk: CommandDesk, to: str, answer: EmailMessage, status: str) -> None:
    """The read-back, and the yes that records it."""
    assert answer["X-Instruction-Action"] == "confirm", answer.get_body(("plain",))
    again = desk.replies(to, "Yes.\n")
    assert (again["X-Instruction-Action"], again["X-Instruction-Status"]) == ("recorded", status)


def message(desk: CommandDesk, offer: str, account: str, batch: int = 1) -> etree._Element:
    """The instruction message of that account, valid by its schema where that is here."""
    folder = desk.folder / "out" / f"{offer}-batch-{batch}" / "seev033"
    (file,) = folder.glob(f"{account}-*.xml")
    found = etree.fromstring(file.read_bytes())
    if SCHEMA.exists():
        etree.XMLSchema(etree.parse(SCHEMA)).assertValid(found)
    return found


def said(found: etree._Element, name: str) -> list[str]:
    """What the elements of that name say, those within them included."""
    return ["".join(map(str, one.itertext())).strip() for one in found.iter(f"{{*}}{name}")]


def cash(rows: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """What each account is paid, by the schedule."""
    return {account: row.get("cash_usd", "") for account, row in rows.items()}


def schedule(desk: CommandDesk, offer: str) -> dict[str, dict[str, str]]:
    """The schedule's lines by account."""
    rows = csv.DictReader(io.StringIO(desk.ok("schedule", offer, "--format", "csv")))
    return {row["account"]: row for row in rows if row["account"].startswith("QA-")}


def test_a_dutch_auction_by_its_form(desk: CommandDesk) -> None:
    offer = "penhallow-2002"
    opened(desk, offer, "auction-conditional-2002.txt", ("1200,", "80,", "500,"))
    desk.go_to("2002-10-15T10:00:00-04:00")
    answer = form_of(
        desk, MARSH, ("tender_part", "tender_at_price", "conditional"),
        {"Amount": "600", "Price": "22.25", "Minimum": "200"}, "/s/ Eleanor B. Marsh",
    )  # fmt: skip
    recorded(desk, MARSH, answer, "QA-1 PACK")
    recorded(
        desk,
        IVES,
        form_of(desk, IVES, ("tender_all", "odd_lot", "tender_at_auction_price"), {}, "/s/ Gordon T. Ives"),
        "QA-2 PACK",
    )
    recorded(
        desk,
        ODELL,
        form_of(desk, ODELL, ("tender_all", "tender_at_price"), {"Price": "23.50"}, "/s/ Ruth Odell"),
        "QA-3 PACK",
    )
    desk.ok("handover", offer, "--by", "Ann Lee", "--out", desk.folder / "out")
    first = message(desk, offer, "QA-1")
    assert (said(first, "PricVal"), said(first, "Unit")[-2:]) == (["22.25"], ["200", "600"])
    assert said(message(desk, offer, "QA-2"), "NotSpcfdPric") == ["UNSP"]
    # The company takes at 22.75, half of what was tendered at or below it; staff put that in.
    desk.go_to("2002-10-26T00:06:00-04:00")
    desk.ok("offer", "close", offer, "--by", "R. Vance")
    text = (desk.folder / f"{offer}.toml").read_text(encoding="utf-8")
    found = desk.folder / "settled.toml"
    found.write_text(
        f'{text}\n[settlement]\napproved_by = "R. Vance"\nprice = "22.75"\nproration = "50"\n', encoding="utf-8"
    )
    desk.ok("offer", "amend", offer, "--file", found, "--by", "R. Vance")
    # 300 x 22.75; an odd lot is taken whole: 80 x 22.75; 23.50 is above the price.
    assert cash(schedule(desk, offer)) == {"QA-1": "6825", "QA-2": "1820", "QA-3": ""}
    assert desk.balances(offer)["total"]["instructed"] == "1180"


def test_a_consent_by_its_form(desk: CommandDesk) -> None:
    offer = "tallowfield-2002"
    opened(desk, offer, "consent-revoked-before-2002.txt", ("50000,", "120000,", "25000,"))
    desk.go_to("2002-10-15T10:00:00-04:00")
    recorded(desk, MARSH, form_of(desk, MARSH, ("consent",), {}, "/s/ Eleanor B. Marsh"), "QA-1 PACK")
    recorded(desk, IVES, form_of(desk, IVES, ("do_not_consent",), {}, "/s/ Gordon T. Ives"), "QA-2 PACK")
    desk.ok("handover", offer, "--by", "Ann Lee", "--out", desk.folder / "out")
    assert said(message(desk, offer, "QA-1"), "OptnTp") == ["CONY"]
    assert said(message(desk, offer, "QA-2"), "OptnTp") == ["CONN"]
    # 50 x 12.50.
    assert cash(schedule(desk, offer)) == {"QA-1": "625", "QA-2": ""}
    # A consent is revoked after it was handed over, before the deadline: staff carry it out, and the agent is told.
    answer = desk.instructs(MARSH, "I revoke my consent.\n\nEleanor B. Marsh\n", "Tallowfield")
    assert answer["X-Instruction-Status"] == "QA-1 REJT/DPRG"


EARLY = """
[clocks.response]
words = "5:00 p.m. on Thursday, October 31, 2002"
instant = 2002-10-31T17:00:00-05:00
"""


def test_a_cash_tender_in_two_series_before_and_after_its_early_deadline(desk: CommandDesk) -> None:
    offer = "garrowby-2002"
    opened(
        desk,
        offer,
        "drawn-table-two-series-2002.txt",
        ("40000,7.375-2007", "75000,8.25-2011", "20000,8.25-2011"),
        EARLY,
    )
    desk.go_to("2002-10-21T16:30:00-04:00")
    tender = "Please tender all my Garrowby notes.\n\n{}\n"
    recorded(desk, MARSH, desk.instructs(MARSH, tender.format("Eleanor B. Marsh"), "Garrowby"), "QA-1 PACK")
    # Read back before the early deadline, and agreed to only after it.
    answer = desk.instructs(IVES, tender.format("Gordon T. Ives"), "Garrowby")
    desk.go_to("2002-10-21T17:00:01-04:00")
    recorded(desk, IVES, answer, "QA-2 PACK")
    recorded(desk, ODELL, desk.instructs(ODELL, tender.format("Ruth Odell"), "Garrowby"), "QA-3 PACK")
    # 40 x (1,012.50 + 30.00); 75 x 1,038.75; 20 x 1,038.75: each by the price of its series, a premium only in time.
    assert cash(schedule(desk, offer)) == {
        "QA-1": "41700",
        "QA-2": "77906.25",
        "QA-3": "20775",
    }
    desk.ok("handover", offer, "--by", "Ann Lee", "--out", desk.folder / "out")
    assert said(message(desk, offer, "QA-2"), "FaceAmt")[-1] == "75000"
    # Withdrawal rights ended with the early deadline.
    answer = desk.instructs(MARSH, "I withdraw my tender.\n\nEleanor B. Marsh\n", "Garrowby")
    assert answer["X-Instruction-Status"] == "QA-1 REJT/INIR"
    assert "chain is whole" in desk.ok("audit", "verify")
