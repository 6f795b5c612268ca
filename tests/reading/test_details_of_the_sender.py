"""Telephone, tax number, address and date of signing in the shapes of many countries; other securities; papers of authority."""

from __future__ import annotations

from datetime import date
from email.message import EmailMessage

import pytest
from readings_corpus import context_of

from mailflows.message import parse
from nlp import addresses, dates, phones, taxnumbers
from nlp.capacities import authority
from nlp.capacities import find as capacities_in
from nlp.names import Fit, fits
from nlp.sentence import sentences
from nlp.signals.securities import other_security
from nlp.taxnumbers import national
from tests.linear import ends, repeated


@pytest.mark.parametrize(
    ("text", "last4"),
    [
        ("My tax number: the Danish one is 120348-1013.", "1013"),
        ("My Danish personal number (CPR), which you lacked, is 120348-1013", "1013"),
        ("Mit CPR-nummer er 120348-1013.", "1013"),
        ("My personal identity number, as we call it in Sweden, is 480312-1234", "1234"),
        ("personnummer 19480312-1234", "1234"),
        ("my Finnish identity code is 120348-123A", "123A"),
        ("Norwegian national identity number: 120348 12345", "2345"),
        ("Meine Steuernummer lautet 12/345/67890", "7890"),
        ("Meine Steuer-Identifikationsnummer ist die 12 345 678 901.", "8901"),
        ("the number the Inland Revenue gave me, my tax reference, is 12345 67890", "7890"),
        ("My UK National Insurance number is QQ 12 34 56 C", "456C"),
        ("Mi NIF es 12345678Z", "678Z"),
        ("My Spanish tax identification number, the NIE, is X1234567L", "567L"),
        ("il mio codice fiscale è RSSMRA80A01H501U", "501U"),
        ("Rijksregisternummer 48.03.12-123.45", "2345"),
        ("AHV-Nr. 756.1234.5678.97", "7897"),
        ("my PAN is ABCDE1234F", "234F"),
        ("CPF 123.456.789-09", "8909"),
        ("SS# 900701004", "1004"),
        ("My tax ID (it is the same as my social security number) is 900-70-1004", "1004"),
    ],
)
def test_a_tax_number_of_any_country_is_known_by_its_shape_and_the_words_before_it(text: str, last4: str) -> None:
    found = taxnumbers.find(text, "US")
    assert [(item.last4, item.whole is not None) for item in found] == [(last4, True)]


def test_a_number_of_the_registers_country_needs_no_word() -> None:
    assert [item.last4 for item in taxnumbers.find("You wanted this: 120348-1013", "DK")] == ["1013"]
    assert taxnumbers.find("You wanted this: 120348-1013", "US") == []
    assert taxnumbers.find("You wanted this: 129948-1013", "DK") == []


def test_what_is_hidden_is_rather_too_much() -> None:
    text = "You wanted this: 120348-1013"
    assert taxnumbers.mask(text, taxnumbers.find(text)) == "You wanted this: ******-1013"


@pytest.mark.parametrize(
    "text",
    [
        "my account number is 120348-1013",
        "ref 120348-1013",
        "tax lot 2001-0815",
        "invoice 480312-1234",
        "my tax adviser's phone is 39 55 01 13",
        "My tax number you have. Ring me on 12 345 678 901.",
        "about my tax: 75.000 principal",
        "my wife's social security number is 900-70-1004",
        "My daughter's CPR number is 120348-1014",
    ],
)
def test_a_number_of_another_kind_or_of_another_person_is_no_tax_number(text: str) -> None:
    assert taxnumbers.find(text, "DK") == []


@pytest.mark.parametrize(
    ("text", "region", "want"),
    [
        ("cell # 570-555-0186", "US", ["+15705550186"]),
        ("my old number 518-555-0199 is dead; the new one is 518-555-0142", "US", ["+15185550142"]),
        ("not 518-555-0199 any more but 518-555-0142", "US", ["+15185550142"]),
        ("phone 518-555-0199, sorry, 518-555-0142", "US", ["+15185550142"]),
        ("my former telephone was 518-555-0199", "US", []),
        ("Tél. : 514 555-0195", "CA", ["+15145550195"]),
        ("011 45 39 55 01 13", "US", ["+4539550113"]),
    ],
)
def test_a_telephone_is_that_at_which_the_sender_is_now(text: str, region: str, want: list[str]) -> None:
    assert [item.e164 for item in phones.find(text, region)] == want


@pytest.mark.parametrize(
    "written",
    [
        "23 elokuuta 2001",
        "23 sierpnia 2001",
        "23/VIII/2001",
        "23 viii 2001",
        "23 de agosto de 2001",
        "le 23 août 2001",
        "den 23. august 2001",
        "23/8/01",
        "8-23-01",
        "this 23rd day of August, 2001",
        "23-Aug-01",
    ],
)
def test_a_date_is_read_in_any_order_and_language(written: str) -> None:
    assert [item.value for item in dates.find(written, date(2001, 8, 28))] == [date(2001, 8, 23)]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("now at Posada Lane 9, Taos, NM 87571 (moved in July)", "Posada Lane 9, Taos, NM 87571"),
        ("Flat 3, 12 High Street, Oxford OX1 1AA", "Flat 3, 12 High Street, Oxford OX1 1AA"),
    ],
)
def test_an_address_is_read_with_its_number_where_the_writer_puts_it(text: str, want: str) -> None:
    assert [item.text for item in addresses.find(text)] == [want]


@pytest.mark.parametrize(
    "text",
    [
        "Please exchange 50 % of my notes.",
        "Exchange 50% from my bonds please.",
        "As I said in Friday's note, tender all my notes.",
        "My typist put an extra digit in Tuesday's note: tender 60 bonds.",
        "I lost money on the Farmland paper in 88, so tender all of these.",
        "Back in 1991 my Amfac debentures went to zero; exchange the lot.",
        "Put Bob's bonds in the exchange please.",
        "When my aunt's Studebaker stock was exchanged years ago we got nothing; tender these notes all the same.",
        "I read about the Kmart bonds last year and I tender all of mine.",
    ],
)
def test_a_security_that_is_only_told_of_is_no_other_security(text: str) -> None:
    assert not other_security(sentences(text), context_of("bob.castellano@harborline.example"))


@pytest.mark.parametrize(
    "text",
    [
        "Please tender my Cascadia Pulp 9 1/4% debentures due 2006.",
        "Please exchange my Farmland notes bought in 1988.",
        "tender my Pan Am bonds, which I once bought",
        "Tender the 8% notes.",
        "All of my Kmart bonds should be tendered.",
        "Do not tender my Texaco notes.",
        "Tender all my Lexington notes and all my Texaco notes.",
        "Exchange the General Motors 7 1/2s bonds as in 1999.",
    ],
)
def test_another_security_as_the_object_of_an_election_is_seen(text: str) -> None:
    assert other_security(sentences(text), context_of("bob.castellano@harborline.example"))


def _with_paper(words: str, name: str, content: str) -> bytes:
    """A mail with one paper attached as text."""
    message = EmailMessage()
    message["From"], message["To"] = "Abigail Frost <afrost@northwindfoundation.example>", "offers@custodian.example"
    message["Subject"], message["Date"] = "papers", "Wed, 15 Aug 2001 10:12:00 -0400"
    message.set_content(words)
    message.add_attachment(content.encode(), maintype="text", subtype="plain", filename=name)
    return message.as_bytes()


@pytest.mark.parametrize(
    ("words", "name", "content", "want"),
    [
        ("As asked.", "Secretarys certificate.txt", "", True),
        (
            "As asked.",
            "scan01.txt",
            "I certify that Abigail Frost is duly authorized to sign for the Foundation.",
            True,
        ),
        ("Anbei die Papiere.", "Vollmacht.txt", "", True),
        ("The trust deed is attached.", "scan.txt", "pages 1 to 3", True),
        ("As asked.", "holiday.txt", "The lake was cold and the boat leaked.", False),
        ("Our letter is attached.", "letter.txt", "Please tender all of our notes.", False),
    ],
)
def test_a_paper_of_authority_is_known_by_its_name_its_words_or_the_mails(
    words: str, name: str, content: str, want: bool
) -> None:
    assert authority.has_papers_attached(parse(_with_paper(words, name, content))) is want


@pytest.mark.parametrize(
    ("written", "holder", "want"),
    [
        ("RJ Castellano", "Robert J. Castellano", Fit.FULL),
        ("AL Castellano", "Robert J. Castellano", Fit.NONE),
        ("LI Xiaoming", "Xiaoming Li", Fit.FULL),
        ("Henrik Soerensen", "Henrik Sørensen", Fit.FULL),
        ("Joerg Mueller", "Jörg Müller", Fit.FULL),
        ("Hinckley Jr., P.E.", "Walter Hinckley Jr.", Fit.NONE),
        ("Mrs. Samuel Goldberg", "Samuel Goldberg", Fit.NONE),
        ("Mrs. Esther Goldberg", "Esther Goldberg", Fit.FULL),
        ("Mr. Samuel Goldberg", "Samuel Goldberg", Fit.FULL),
    ],
)
def test_a_name_in_an_uncommon_shape_fits_its_holder_only(written: str, holder: str, want: Fit) -> None:
    assert fits(written, holder) is want


@pytest.mark.parametrize(
    "text", ["people at the custodian", "You, as custodian, know it", "Dear trustee", "you are our custodian"]
)
def test_the_capacity_of_the_reader_of_a_mail_is_not_the_writers(text: str) -> None:
    assert capacities_in(text) == []


@pytest.mark.parametrize(
    "piece",
    ["1", "12 ", "120348-1013 ", "tax number ", "tax number 120348-1013 ", "my wife's ", "AB12 34 56 ", "A", "12.34.", "12/345/", "call 518-555-0142 ", "old ", "Lane Lane Lane 9 "],
)  # fmt: skip
def test_half_a_megabyte_is_read_to_its_end(piece: str) -> None:
    text = repeated(piece)
    for found in ends(lambda: list(national.SHAPES.finditer(text))):
        assert found.end() > found.start()
    ends(taxnumbers.find, text, "DK")
    ends(dates.find, text, date(2001, 8, 28))
