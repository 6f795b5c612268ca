"""Our own instruction form, filled in as a viewer does it, printed into a flat file, or scanned; and mailed in."""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import datetime
from email.message import EmailMessage

import pypdfium2 as pdfium
from pypdf import PdfReader, PdfWriter

from bot.desk import Desk
from bot.letters.instruction_pdf import Prefilled, draw
from bot.model import Received
from bot.offers.offer import Offer
from bot.offers.reading import load
from bot.replies.instruction_form import form_for
from bot.sample import samples
from bot.understand import Kept, understand
from mailflows.message import parse

OFFERS = {file.stem: load(file.read_text(encoding="utf-8"), file.name) for file in samples.offer_files()}
OFFER = OFFERS["lexington-2001"]
ACCOUNTS = samples.register()
DESK = Desk(OFFERS, ACCOUNTS, samples.brokers(), own=frozenset({"offers@custodian.example"}))
REFERENCE = "GS03JRB1M4S9QB7E"


def blank(account: str, offer: Offer = OFFER) -> bytes:
    """The form for that account of the sample register, as it goes out."""
    holder = ACCOUNTS[account]
    known = Prefilled(
        account=account,
        registration=holder.registration,
        holding=f"${holder.position:,} principal amount",
        reference=REFERENCE,
        deadline="Friday, August 31, 2001, at 5:00 p.m. New York time",
        offer_title=offer.title,
        desk_name="Exchange Offer Desk",
        desk_address="offers@custodian.example",
    )
    return draw(form_for(offer, holder), known)


def names_of(pdf: bytes) -> list[str]:
    """The fields of the form, in their order."""
    return list(PdfReader(io.BytesIO(pdf)).get_fields() or {})


def filled(pdf: bytes, values: Mapping[str, str]) -> bytes:
    """The form with these fields filled in; "X" ticks a box. A field's name may be given by its beginning."""
    names = names_of(pdf)
    whole = {next(name for name in names if name.startswith(key)): value for key, value in values.items()}
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    for page in writer.pages:
        writer.update_page_form_field_values(
            page,
            {name: "/Yes" if name.startswith("Choice.") else value for name, value in whole.items()},
            auto_regenerate=False,
        )
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def flat(pdf: bytes) -> bytes:
    """The same printed into a file: no fields any more, only what the page shows."""
    document = pdfium.PdfDocument(pdf)
    document.init_forms()
    for page in document:
        page.flatten()
    out = io.BytesIO()
    document.save(out)
    document.close()
    return out.getvalue()


def scanned(pdf: bytes) -> bytes:
    """The same on paper and scanned again: a picture (PNG, 200 dots per inch)."""
    document = pdfium.PdfDocument(pdf)
    document.init_forms()
    out = io.BytesIO()
    document[0].render(scale=200 / 72, may_draw_forms=True).to_pil().convert("L").save(out, "PNG")
    document.close()
    return out.getvalue()


def mailed(
    sender: str, attachment: bytes, *, kind: str = "application/pdf", body: str = "Form attached.\n", **heads: str
) -> bytes:
    """A mail with the form attached to it."""
    message = EmailMessage()
    message["From"] = sender
    message["To"] = "offers@custodian.example"
    message["Subject"] = heads.get("subject", "Lexington form")
    message["Date"] = "Mon, 20 Aug 2001 10:00:00 -0400"
    message["Message-ID"] = heads.get("message_id", "<form-1@holder.example>")
    message.set_content(body)
    main, _, sub = kind.partition("/")
    ending = {"application/pdf": "pdf", "image/png": "png", "text/csv": "csv"}[kind]
    message.add_attachment(attachment, maintype=main, subtype=sub, filename=f"form.{ending}")
    return message.as_bytes()


def read(raw: bytes) -> Received:
    """What the bot understands of that mail."""
    mail = parse(raw, "offers@custodian.example")
    return understand(mail, Kept(1, datetime.fromisoformat("2001-08-20T10:00:00-04:00")), DESK)
