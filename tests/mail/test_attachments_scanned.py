"""Scans and photographs of the form: boxes as the eye sees them, handwriting, logos."""

from __future__ import annotations

import io
import random

import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from mailflows.attachments import Opened, read_attachment
from mailflows.attachments.layout import TextLine, Word
from mailflows.attachments.picture import can_read, merged
from mailflows.values import Trouble

needs_ocr = pytest.mark.skipif(not can_read(), reason="tesseract is not installed, so pictures cannot be read")

BOXED = [
    ("all", "Tender all Old Notes held for my account."),
    ("part", "Tender only the aggregate principal amount of Old Notes"),
    ("", "Indicated: $12,000"),
]
BELOW = [
    "Dated: August 20, 2001",
    "SIGN HERE",
    "/s/ Edna P. Marsh",
    "SIGNATURE(S)",
    "Edna P. Marsh",
    "PLEASE TYPE OR PRINT NAME(S)",
    "14 Quarry Lane, Barre, VT 05641",
    "PLEASE TYPE OR PRINT ADDRESS",
    "802-555-0111",
    "AREA CODE AND TELEPHONE NUMBER",
    "900-70-4444",
    "TAXPAYER IDENTIFICATION OR SOCIAL SECURITY NUMBER",
]


def tick(draw: ImageDraw.ImageDraw, x: int, y: int, side: int, shape: str) -> None:
    """Draw a mark by hand into the box at a place."""
    match shape:
        case "cross":
            draw.line((x + 6, y + 6, x + side - 6, y + side - 6), fill=0, width=4)
            draw.line((x + 6, y + side - 6, x + side - 6, y + 6), fill=0, width=4)
        case "check":
            draw.line((x + 6, y + side // 2, x + side // 2, y + side - 6, x + side + 8, y - 8), fill=0, width=5)
        case "filled":
            draw.rectangle((x + 6, y + 6, x + side - 6, y + side - 6), fill=0)
        case "scribble":
            draw.line([(x + 6 + 3 * i, y + (8 if i % 2 else side - 8)) for i in range(side // 3 - 3)], fill=20, width=3)
        case _:
            pass


def page(
    ticked: str = "part",
    shape: str = "cross",
    *,
    below: list[str] | None = None,
    size: int = 34,
    scribble: bool = False,
) -> Image.Image:
    """A page of the form with drawn boxes, as printed, filled in and scanned."""
    image = Image.new("L", (1700, 2000), 255)
    draw = ImageDraw.Draw(image)
    font = ImageFont.load_default(size)
    draw.text((300, 90), "INSTRUCTIONS WITH RESPECT TO THE EXCHANGE OFFER", fill=0, font=font)
    y = 200
    side = size + 4
    for which, words in BOXED:
        if which:
            draw.rectangle((140, y, 140 + side, y + side), outline=0, width=3)
            if which == ticked:
                tick(draw, 140, y, side, shape)
        draw.text((220, y), words, fill=0, font=font)
        y += 80 if which == "all" else 60
    y += 40
    for line in BELOW if below is None else below:
        if line == "SIGNATURE(S)" and scribble:
            draw.line([(180 + 14 * i, y - 40 + random.Random(i).randint(-26, 26)) for i in range(30)], fill=30, width=4)  # noqa: S311 - a drawing, no secret
        draw.text((420 if line.isupper() else 150, y), line, fill=0, font=font)
        y += 64
        if not line.isupper():
            draw.line((140, y - 12, 1400, y - 12), fill=90, width=2)
    return image


def read(
    image: Image.Image, kind: str = "png", name: str = "scan.png", *, inline: bool = False, content: bytes | None = None
) -> Opened:
    """What the picture says when it comes as an attachment."""
    out = io.BytesIO()
    image.save(out, kind)
    return read_attachment(name, f"image/{kind}", content or out.getvalue(), inline=inline)


@needs_ocr
@pytest.mark.parametrize("shape", ["cross", "check", "filled", "scribble"])
@pytest.mark.parametrize("ticked", ["all", "part"])
def test_a_drawn_box_with_any_mark_in_it_is_ticked(ticked: str, shape: str) -> None:
    form = read(page(ticked, shape)).forms[0]
    assert (form.all_ticked, form.part_ticked) == (ticked == "all", ticked == "part")
    assert form.from_picture


@needs_ocr
def test_every_line_of_a_scan() -> None:
    found = read(page())
    form = found.forms[0]
    assert found.attachment.from_picture
    assert form.amount is not None
    assert form.amount.text == "$12,000"
    assert [line.text for line in form.signatures] == ["Edna P. Marsh"]
    assert [line.text for line in form.printed_names] == ["Edna P. Marsh"]
    assert form.tin is not None
    assert form.tin.text == "900-70-4444"
    assert form.phone is not None
    assert form.phone.text == "802-555-0111"
    assert form.dated is not None
    assert form.dated.text == "August 20, 2001"
    assert found.attachment.text[form.tin.start : form.tin.end] == "900-70-4444"


@needs_ocr
def test_no_box_ticked_on_a_signed_scan() -> None:
    form = read(page(ticked="none")).forms[0]
    assert (form.all_ticked, form.part_ticked) == (False, False)


@needs_ocr
@pytest.mark.parametrize("angle", [-3.0, 2.0])
def test_a_page_laid_askew_on_the_scanner(angle: float) -> None:
    form = read(page("all", "cross").rotate(angle, Image.Resampling.BICUBIC, fillcolor=255)).forms[0]
    assert (form.all_ticked, form.part_ticked) == (True, False)
    assert [line.text for line in form.signatures] == ["Edna P. Marsh"]


@needs_ocr
def test_a_page_scanned_upside_down() -> None:
    form = read(page("all", "cross").rotate(180)).forms[0]
    assert (form.all_ticked, form.part_ticked) == (True, False)


@needs_ocr
def test_specks_of_dust_tick_nothing() -> None:
    image = page("part", "cross")
    dots = random.Random(7)  # noqa: S311 - dust, no secret
    for _ in range(9000):
        image.putpixel((dots.randrange(image.width), dots.randrange(image.height)), dots.choice((0, 60, 120)))
    form = read(image).forms[0]
    assert (form.all_ticked, form.part_ticked) == (False, True)


@needs_ocr
def test_a_photograph_with_a_shadow_as_jpeg() -> None:
    image = page("part", "cross")
    shade = Image.linear_gradient("L").resize(image.size).point(lambda value: 90 + value * 165 // 255)
    shaded = Image.composite(image, Image.new("L", image.size, 0), shade)
    form = read(shaded, "jpeg", "IMG_0042.jpg").forms[0]
    assert (form.all_ticked, form.part_ticked) == (False, True)


@needs_ocr
def test_handwriting_on_the_signature_line_makes_the_form_unsure() -> None:
    below = [line for line in BELOW if not line.startswith("/s/")]
    form = read(page("all", "cross", below=below, scribble=True)).forms[0]
    assert form.unsure
    assert "Edna P. Marsh" not in [line.text for line in form.signatures]


def test_a_line_of_dust_is_no_line_of_the_page() -> None:
    name = TextLine((Word("Edna", 150, 100, 230, 134, 95.0), Word("Marsh", 240, 100, 330, 134, 95.0)))
    caption = TextLine((Word("SIGNATURE(S)", 420, 180, 640, 214, 90.0),))
    dust = TextLine((Word("|", 1600, 156, 1602, 158, 59.0), Word("'", 1630, 158, 1632, 160, 57.0)))
    lines = merged([name, caption], [name, dust, caption])
    assert [line for line in lines if line.words] == [name, caption]


def test_a_mark_of_ink_on_a_line_of_its_own_stays() -> None:
    mark = TextLine((Word("X", 150, 100, 180, 134, 60.0),))
    words = TextLine((Word("Tender", 220, 180, 330, 214, 95.0),))
    assert [line for line in merged([words], [mark, words]) if line.words] == [mark, words]


@needs_ocr
def test_an_empty_signature_line_on_a_scan_is_no_signature_and_no_doubt() -> None:
    below = [line for line in BELOW if not line.startswith("/s/")]
    form = read(page("all", "cross", below=below)).forms[0]
    assert form.signatures == ()
    assert not form.unsure
    assert [line.text for line in form.printed_names] == ["Edna P. Marsh"]


@needs_ocr
def test_a_blank_form_scanned_is_no_form() -> None:
    assert read(page("none", below=[line for line in BELOW if line.isupper()])).forms == () or not any(
        form.all_ticked or form.part_ticked or form.signatures
        for form in read(page("none", below=[line for line in BELOW if line.isupper()])).forms
    )


@needs_ocr
def test_a_scan_inside_a_pdf() -> None:
    out = io.BytesIO()
    page("part", "check").convert("RGB").save(out, "PDF", resolution=200)
    found = read_attachment("scan.pdf", "application/pdf", out.getvalue(), inline=False)
    form = found.forms[0]
    assert form.from_picture
    assert (form.all_ticked, form.part_ticked) == (False, True)


@needs_ocr
def test_an_authority_document_as_a_picture_keeps_its_words() -> None:
    image = Image.new("L", (1500, 900), 255)
    draw = ImageDraw.Draw(image)
    for number, line in enumerate(
        ["GENERAL POWER OF ATTORNEY", "I, Karl Marsh, appoint Edna P. Marsh", "my attorney-in-fact for all securities."]
    ):
        draw.text((120, 120 + 90 * number), line, fill=0, font=ImageFont.load_default(44))
    found = read(image)
    assert "POWER OF ATTORNEY" in found.attachment.text
    assert found.forms == ()


def test_a_logo_is_neither_form_nor_trouble() -> None:
    logo = Image.new("RGB", (220, 80), "navy")
    found = read(logo, inline=True)
    assert (found.forms, found.attachment.trouble, found.attachment.text) == ((), None, "")
    assert read(logo).attachment.trouble is None


def test_a_large_picture_without_words_shown_by_the_body_is_no_trouble() -> None:
    found = read(Image.linear_gradient("L").resize((700, 500)), inline=True)
    assert (found.forms, found.attachment.trouble, found.attachment.text) == ((), None, "")


def test_a_picture_of_too_many_pixels_is_not_opened() -> None:
    found = read(Image.new("1", (9000, 6000), 1))
    assert found.attachment.trouble is Trouble.TOO_BIG


def test_without_the_program_a_picture_says_that_it_needs_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mailflows.attachments.picture.can_read", lambda: False)
    assert read(page()).attachment.trouble is Trouble.NEEDS_OCR


def lined(all_ticked: bool, part_ticked: bool) -> Image.Image:
    """A page whose options stand behind lines to write on, each with a cross on it or none."""
    image = page(ticked="")
    draw = ImageDraw.Draw(image)
    for y, ticked in ((200, all_ticked), (280, part_ticked)):
        draw.rectangle((100, y - 10, 210, y + 50), fill=255)
        draw.line((120, y + 40, 205, y + 40), fill=0, width=2)
        if ticked:
            draw.line((146, y + 6, 178, y + 34), fill=0, width=4)
            draw.line((146, y + 34, 178, y + 6), fill=0, width=4)
    return image


@needs_ocr
@pytest.mark.parametrize(("all_ticked", "part_ticked"), [(True, False), (False, True), (True, True), (False, False)])
def test_crosses_on_lines_before_the_options_are_measured(all_ticked: bool, part_ticked: bool) -> None:
    form = read(lined(all_ticked, part_ticked)).forms[0]
    assert form.part_ticked is part_ticked
    # The reading of the page may take a cross and the word behind it for one word: then nothing is relied on.
    assert form.all_ticked is all_ticked or (form.all_ticked is None and form.unsure)


@needs_ocr
def test_a_form_of_which_only_one_box_was_seen_is_not_relied_on() -> None:
    image = page("all")
    draw = ImageDraw.Draw(image)
    draw.rectangle((100, 270, 210, 330), fill=255)
    form = read(image).forms[0]
    assert form.all_ticked is True
    assert form.unsure


@needs_ocr
def test_a_page_too_blurred_to_read_needs_a_person() -> None:
    found = read(page("all").resize((640, 752)).filter(ImageFilter.GaussianBlur(1.5)))
    assert not found.forms
    assert found.attachment.trouble is Trouble.NEEDS_OCR
