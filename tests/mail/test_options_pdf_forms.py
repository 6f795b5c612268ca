"""Our own form as a PDF, filled in for an auction and sent back: its boxes and lines say at what price."""

from __future__ import annotations

import io
from email.message import EmailMessage

import pytest
from pypdf import PdfReader, PdfWriter

from bot import fresh
from bot.letters.instruction_pdf import Prefilled, draw
from bot.replies.instruction_form import form_for
from tests.kinds_of_offers import NOW, desk, said


def sent_back(ticked: tuple[str, ...], lines: dict[str, str]) -> bytes:
    """The form of the sample auction with these boxes ticked and lines filled in, signed."""
    known = desk("dutch_auction")
    (offer,) = known.offers.values()
    account = known.accounts["CV-1001"]
    beforehand = Prefilled(
        account.account,
        account.registration,
        "1,200 shares",
        "",
        "soon",
        offer.title,
        "Desk",
        "offers@custodian.example",
    )
    blank = draw(form_for(offer, account), beforehand)
    signature = next(name for name in PdfReader(io.BytesIO(blank)).get_fields() or {} if name.startswith("signature"))
    writer = PdfWriter(clone_from=io.BytesIO(blank))
    values = {f"Choice.{name}": "/Yes" for name in ticked} | lines | {signature: "/s/ Eleanor B. Marsh"}
    for page in writer.pages:
        writer.update_page_form_field_values(page, values, auto_regenerate=False)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("ticked", "lines", "action", "expected"),
    [
        (("tender_all", "tender_at_price"), {"Price": "10.25"}, "confirm", ("tender_at_price", "1200", "10.25", None)),
        (("tender_all", "tender_at_auction_price"), {}, "confirm", ("tender_at_auction_price", "1200", None, None)),
        (
            ("tender_part", "tender_at_price", "conditional"),
            {"Amount": "600", "Price": "9.80", "Minimum": "200"},
            "confirm",
            ("tender_at_price", "600", "9.8", "200"),
        ),
        (("do_not_tender",), {}, "confirm", ("do_not_tender", None, None, None)),
        (("tender_all",), {}, "request", ("tender_all", "1200", None, None)),
        (("tender_all", "tender_at_price"), {"Price": "11.00"}, "request", ("tender_at_price", "1200", "11", None)),
        (
            ("tender_all", "tender_at_price", "tender_at_auction_price"),
            {"Price": "10"},
            "request",
            ("tender_all", "1200", None, None),
        ),
    ],
)
def test_the_pdf_form_filled_in_says_at_what_price(
    ticked: tuple[str, ...], lines: dict[str, str], action: str, expected: tuple[str | None, ...]
) -> None:
    mail = EmailMessage()
    mail["From"] = "Eleanor B. Marsh <emarsh@larkfield.example>"
    mail["To"] = "offers@custodian.example"
    mail["Subject"] = "my form"
    mail["Message-ID"] = "<form@larkfield.example>"
    mail["Date"] = "Mon, 12 May 2003 09:00:00 -0400"
    mail.set_content("My form is attached.\n\nEleanor B. Marsh\n")
    mail.add_attachment(sent_back(ticked, lines), maintype="application", subtype="pdf", filename="form.pdf")
    reading = fresh.reading_of(mail.as_bytes(), desk("dutch_auction"), NOW)
    assert (reading["action"], [one[1:5] for one in said(reading)]) == (action, [expected])
