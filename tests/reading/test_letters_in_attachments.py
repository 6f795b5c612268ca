"""An instruction in a letter that is attached as a document: read like the mail, with whatever it makes depend on."""

from __future__ import annotations

import io
from email.message import EmailMessage

import pytest
from docx import Document

from bot.fresh import reading_of
from bot.sample import samples

DESK = samples.desk()
PLAIN = "To the Exchange Offer Desk\nAccount LX-1022. I instruct you to tender $50,000 of my notes.\nVictor Petrov"


def read(cover: str, letter: str, *, name: str = "letter.docx", more: str = "") -> dict[str, object]:
    """The reading of a mail with a letter in a file of that name; `more`: a second one."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = (
        "Victor Petrov <vpetrov@riverside.example>",
        "offers@custodian.example",
        "Lexington",
    )
    mail["Date"], mail["Message-ID"] = "Wed, 15 Aug 2001 12:00:00 -0400", "<letter@riverside.example>"
    mail.set_content(cover)
    for number, text in enumerate(filter(None, (letter, more))):
        if name.endswith(".docx"):
            document, file = Document(), io.BytesIO()
            for line in text.split("\n"):
                document.add_paragraph(line)
            document.save(file)
            kind = "vnd.openxmlformats-officedocument.wordprocessingml.document"
            mail.add_attachment(file.getvalue(), maintype="application", subtype=kind, filename=f"{number}{name}")
        else:
            mail.add_attachment(text.encode(), maintype="text", subtype="plain", filename=f"{number}{name}")
    return reading_of(mail.as_bytes(), DESK)


@pytest.mark.parametrize("name", ["letter.docx", "letter.txt"])
@pytest.mark.parametrize(
    "cover",
    [
        "My decision is in the attached page.\n\nVictor Petrov",
        "Please see attached.\n\nVictor",
        "Good day, enclosed is my letter of instruction.\n\nV. Petrov",
        "See my letter.",
    ],
)
def test_a_letter_to_which_the_mail_points_instructs(cover: str, name: str) -> None:
    found = read(cover, PLAIN, name=name)
    assert found["action"] == "confirm"
    assert [(one["election"], one["quantity"]) for one in found["instructions"]] == [("tender_part", "50000")]  # type: ignore[attr-defined]
    assert [one["name"] for one in found["signers"]] == ["Victor Petrov"]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "letter",
    [
        "I instruct you to tender all of my notes. This is good only when the interest has been paid.\nVictor Petrov",
        "Tender $50,000 of my notes, but not before you have heard from my lawyer.\nVictor Petrov",
        "If my sister agrees, exchange all of my notes.\nVictor Petrov",
        "I have not decided whether to exchange my notes.\nVictor Petrov",
        "DRAFT. Please tender all of my notes.\nVictor Petrov",
        "My neighbour wants all of his notes exchanged.\nVictor Petrov",
        "Please tender all of my notes.",
    ],
)
def test_what_a_letter_leaves_open_or_does_not_sign_is_asked_about(letter: str) -> None:
    assert read("My answer is attached.", letter)["action"] != "confirm"


@pytest.mark.parametrize(
    "cover",
    [
        "Attached is a draft, do not act on it yet.\n\nVictor Petrov",
        "Is the attached letter all right?\n\nVictor Petrov",
        "Please ignore the attached, it is the old one.\n\nVictor Petrov",
        "The attachment is for your information.\n\nVictor Petrov",
        "I will call you about the attached tomorrow, please wait.\n\nVictor Petrov",
    ],
)
def test_a_letter_that_the_mail_does_not_send_as_an_instruction_is_none(cover: str) -> None:
    found = read(cover, PLAIN)
    assert found["action"] != "confirm"


def test_of_two_letters_neither_is_taken() -> None:
    found = read("See attached.\n\nVictor Petrov", PLAIN, more="Please tender all of my notes.\nVictor Petrov")
    assert found["action"] != "confirm"


def test_a_letter_that_another_signs_goes_to_a_person() -> None:
    found = read("See attached letter.", "Account LX-1022. Tender all of the notes.\n\n/s/ Boris Kamenev")
    assert found["action"] != "confirm"
