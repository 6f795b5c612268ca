"""Our own mails quoted in a reply: untouched they say nothing; the form in our letter, filled in, is read whole."""

from __future__ import annotations

from email.message import EmailMessage

import pytest
import replies_situations as situations

from bot.replies import render
from mailflows.message import parse
from mailflows.values import Mail


def letter() -> Mail:
    answer = situations.SITUATIONS["letter_to_a_holder"]
    raw = render(
        answer, None, situations.DESK, situations.DESK_NAME, situations.offer(), situations.NOW, "<l@custodian.example>"
    )
    return parse(raw)


def filled() -> str:
    text = letter().text
    for blank, entry in (
        (
            "[ ] Tender only this principal amount: ____________________",
            "[x] Tender only this principal amount: $40,000",
        ),
        ("Dated: ____________________", "Dated: August 14, 2001"),
        ("Signature(s): ____________________", "Signature(s): Margaret A. Whitfield"),
        ("Capacity: ____________________", "Capacity: trustee"),
        ("Address: ____________________", "Address: 14 Elm Grove Road, Albany, NY 12207"),
        ("Area code and telephone number: ____________________", "Area code and telephone number: 518-555-0142"),
    ):
        assert blank in text
        text = text.replace(blank, entry)
    return text


def reply(body: str) -> Mail:
    message = EmailMessage()
    message["From"] = "mwhitfield@elmgrove.example"
    message["To"] = situations.DESK
    message["Subject"] = "Re: Exchange offer"
    message["Message-ID"] = "<r@elmgrove.example>"
    message.set_content(body)
    return parse(message.as_bytes())


def quoted(text: str) -> str:
    lines = "\n".join(f"> {line}" for line in text.splitlines())
    return f"On Mon, Aug 13, 2001, Exchange Offer Desk <offers@custodian.example> wrote:\n{lines}\n"


def test_the_untouched_letter_says_nothing() -> None:
    assert not letter().forms
    mail = reply(f"Thanks, I will think about it.\n\n{quoted(letter().text)}")
    assert not mail.forms
    assert mail.new_text.strip() == "Thanks, I will think about it."


@pytest.mark.parametrize("body", [quoted(filled()), filled()], ids=["inside the quoted letter", "pasted"])
def test_the_filled_in_form_is_read_whole(body: str) -> None:
    (form,) = reply(f"Please see the form.\n\n{body}").forms
    assert (form.all_ticked, form.part_ticked, form.decline_ticked) == (False, True, False)
    assert form.amount is not None
    assert form.amount.text == "$40,000"
    assert form.dated is not None
    assert form.dated.text == "August 14, 2001"
    assert [line.text for line in form.signatures] == ["Margaret A. Whitfield"]
    assert form.capacity is not None
    assert form.capacity.text == "trustee"
    assert form.address is not None
    assert form.address.text == "14 Elm Grove Road, Albany, NY 12207"
    assert form.phone is not None
    assert form.phone.text == "518-555-0142"
    assert form.tin is None


@pytest.mark.parametrize("name", situations.SITUATIONS)
def test_a_yes_above_our_quoted_answer_is_the_only_new_word(name: str) -> None:
    answer = situations.SITUATIONS[name]
    raw = render(
        answer,
        situations.mail(),
        situations.DESK,
        situations.DESK_NAME,
        situations.offer(),
        situations.NOW,
        "<l@custodian.example>",
    )
    mail = reply(f"YES\n\n{quoted(parse(raw).text)}")
    assert mail.new_text.strip() == "YES"
    assert not mail.forms
    # A table in the quotation may be found, but none stands in the sender's own words, and only those count.
    assert all(table.start > mail.text.index("YES") + len("YES") for table in mail.tables)
