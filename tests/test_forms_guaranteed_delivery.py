"""The notice of guaranteed delivery with its printed address block, paragraphs and captions side by side."""

from __future__ import annotations

import pytest
from form_mails import mail, told

from mailflows.forms.door import find_forms

BROKER = "Jocelyn Pelletier <j.pelletier@hartwellstone.example>"
NOTICE = """                 NOTICE OF GUARANTEED DELIVERY

    BY MAIL:                               BY COURIER:

    Harborview Bank                        Harborview Bank
    P.O. Box 4410                          2300 Quay Street

         The  signer  tenders  to the  Company  the  principal
amount  of  Old  Notes  named  below  under  the  guaranteed  delivery
procedures  of  the  Offering  Circular.

 -----------------------------------        -----------------------------------
                                                       Street Address

 -----------------------------------        -----------------------------------
            Signature(s)                        City, State         Zip Code

 -----------------------------------
       Name(s) (please print)

Principal Amount of Old Notes Tendered:

{amount}
----------------------------------------
Certificate No.(s) of Old Notes Tendered
(if available):
                ------------------------

Name of Tendering Institution: {institution}

DTC Account No.: {account}
"""
FILLED = NOTICE.format(amount="$40,000", institution="Hartwell & Stone Securities LLC", account="0417")


def test_only_what_was_filled_in_is_taken() -> None:
    (form,) = find_forms(FILLED, "body")
    assert form.kind == "guaranteed_delivery"
    assert form.amount is not None
    assert form.amount.text == "$40,000"
    assert (form.signatures, form.printed_names, form.remarks) == ((), (), ())


def test_the_blank_notice_is_no_form() -> None:
    assert find_forms(NOTICE.format(amount="", institution="", account=""), "body") == ()


@pytest.mark.parametrize("amount", ["$40,000", "40,000 (forty thousand dollars)"])
def test_a_notice_sent_along_names_the_amount_and_goes_to_a_person(amount: str) -> None:
    text = FILLED.replace("$40,000", amount)
    raw = mail(
        "Notice for BK-2001 attached.\n\nJocelyn Pelletier\n",
        sender=BROKER,
        attached=(("notice.txt", "text/plain", text.encode()),),
    )
    assert told(raw) == ("flag", ["BK-2001 tender_part 40000"])


def test_words_and_figures_of_a_notice_that_disagree() -> None:
    text = FILLED.replace("$40,000", "$40,000 (fifty thousand)")
    raw = mail(
        "Notice for BK-2001 attached.\n\nJocelyn Pelletier\n",
        sender=BROKER,
        attached=(("notice.txt", "text/plain", text.encode()),),
    )
    assert told(raw) == ("flag", ["BK-2001 tender_part -"])
