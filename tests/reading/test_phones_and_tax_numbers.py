"""Telephones and taxpayer numbers are told apart, and from accounts, amounts and CUSIPs."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp import phones, taxnumbers


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Should anyone wish to speak with me I am at (518) 555-0142 most mornings", "+15185550142"),
        ("You can get me at 570.555.0186 after 4", "+15705550186"),
        ("+45 39 55 01 13.", "+4539550113"),
        ("514 555-0195", "+15145550195"),
        ("phone ..... 718 555 0131", "+17185550131"),
        ("T 330-555-0184", "+13305550184"),
        ("call me at 8475550155", "+18475550155"),
        ("1-888-555-0100", "+18885550100"),
        ("+1 (212) 555-0134", "+12125550134"),
        ("cell: (212)555-0134", "+12125550134"),
        ("+44 20 7946 0958", "+442079460958"),
        ("+44 (0)20 7946 0958", "+442079460958"),
        ("011 45 39 55 01 13", "+4539550113"),
        ("Jocelyn Pelletier 212-555-0170 x4471", "+12125550170"),
        ("212/555-0170", "+12125550170"),
    ],
)
def test_a_telephone_is_read(text: str, want: str) -> None:
    assert [found.e164 for found in phones.find(text)] == [want]


@pytest.mark.parametrize(
    "text",
    [
        "account 1234567890",
        "acct 212-555-0170",
        "900-70-1002",
        "12-3451007",
        "$2,125,550,134",
        "x4471",
        "CUSIP 529529109",
        "2001-08-23",
        "08/23/2001",
        "250 000 0000",
        "1,500,000",
        "LX-1008",
        "August 2001",
        "order no. 212-555-0170",
        "SSN 900701002",
        "ticket #2125550134",
    ],
)
def test_what_is_no_telephone_is_not_found(text: str) -> None:
    assert phones.find(text) == []


def test_national_numbers_are_of_the_registers_country() -> None:
    assert [found.e164 for found in phones.find("Tlf. 39 55 01 13", "DK")] == ["+4539550113"]
    assert phones.find("39 55 01 13", "US") == []


@pytest.mark.parametrize(
    ("address", "want"),
    [
        ("Strandvejen 112, 2900 Hellerup, Denmark", "DK"),
        ("1245 rue Sherbrooke Ouest, Montréal, QC H3G 1G2", "CA"),
        ("77 Lakeshore Drive, Evanston, IL 60201", "US"),
        ("12 High Street, London SW1A 1AA", "GB"),
        ("Goethestraße 5, 60313 Frankfurt, Deutschland", "DE"),
        ("9 King Street, Toronto, Ontario", "CA"),
        ("4 Ontario Street, Chicago, IL 60611", "US"),
        ("", "US"),
    ],
)
def test_the_country_of_an_address(address: str, want: str) -> None:
    assert phones.region_of(address) == want


@pytest.mark.parametrize(
    ("text", "whole", "last4"),
    [
        ("it is 900-70-1004, I believe", "900-70-1004", "1004"),
        ("My tax number here in Denmark (CPR) is 120348-1013.", "120348-1013", "1013"),
        ("12-3451018", "12-3451018", "1018"),
        ("900-70-1023 (ITIN)", "900-70-1023", "1023"),
        ("soc sec ..... 900-70-1026", "900-70-1026", "1026"),
        ("tax id 900701002", "900701002", "1002"),
        ("my SSN is 900 70 1002", "900701002", "1002"),
        ("NINO: QQ 12 34 56 C", "QQ123456C", "456C"),
        ("SIN 046 454 286", "046454286", "4286"),
        ("Steuer-ID 12 345 678 901", "12345678901", "8901"),
        ("BSN 123456782", "123456782", "6782"),
        ("XXX-XX-1234", None, "1234"),
        ("***-**-1002", None, "1002"),
        ("last four 1234", None, "1234"),
        ("the last four of my social are 4321", None, "4321"),
        ("for the taxpayer number I should write only the last four digits, which are 4321", None, "4321"),
        ("taxpayer id: I give only the last four digits; they are 4321", None, "4321"),
        ("SSN, the last four, namely 4321", None, "4321"),
        ("tax number: only the last four digits (4321)", None, "4321"),
        ("My account is LX-1023; for the tax, the last four are 4321", None, "4321"),
        ("SSN ending in 4321", None, "4321"),
    ],
)
def test_a_taxpayer_number_is_read(text: str, whole: str | None, last4: str) -> None:
    assert [(found.whole, found.last4) for found in taxnumbers.find(text)] == [(whole, last4)]


@pytest.mark.parametrize(
    "text",
    [
        "212-555-0170",
        "I have none",
        "CUSIP 529529109",
        "account 900701002",
        "acct ending 4321",
        "account no. 900-70-1002",
        "$900,701,002",
        "2001-08-23",
        "income tax for 2001",
        "529529AB1",
        "call 570.555.0186",
        "ZIP 12207-1234",
    ],
)
def test_what_is_no_taxpayer_number_is_not_found(text: str) -> None:
    assert taxnumbers.find(text) == []


@settings(max_examples=100, deadline=None)
@given(
    number=st.from_regex(r"[1-9]\d{2}-\d{2}-\d{4}", fullmatch=True),
    before=st.sampled_from(["", "SSN ", "my social is ", "900 bonds; tax no. "]),
)
def test_a_masked_number_keeps_its_length_and_shows_only_four(number: str, before: str) -> None:
    text = f"{before}{number} thank you"
    found = taxnumbers.find(text)
    masked = taxnumbers.mask(text, found)
    assert len(masked) == len(text)
    assert number not in masked
    assert masked.endswith(f"{number[-4:]} thank you")


def test_a_found_number_is_not_shown_by_its_repr() -> None:
    assert "900-70-1004" not in repr(taxnumbers.find("it is 900-70-1004"))


@settings(max_examples=150, deadline=None)
@given(text=st.text(alphabet="0123456789-+(). xXA*#", max_size=60))
def test_any_figures_are_searched_without_an_error(text: str) -> None:
    for phone in phones.find(text):
        assert 0 <= phone.start < phone.end <= len(text)
    masked = taxnumbers.mask(text, taxnumbers.find(text))
    assert len(masked) == len(text)


@pytest.mark.parametrize(
    ("text", "region", "last4"),
    [
        ("My tax number you have not. In Denmark it is 0102481013.", "DK", "1013"),
        ("I have no US tax id. The Dutch one is 123456782.", "NL", "6782"),
        ("You asked for my tax number. Mine is: 19480312-1013", "SE", "1013"),
        ("My Danish tax number: 0102481013", "DK", "1013"),
    ],
)
def test_a_number_may_stand_in_the_sentence_behind_the_word_for_it(text: str, region: str, last4: str) -> None:
    assert [tin.last4 for tin in taxnumbers.find(text, region)] == [last4]


@pytest.mark.parametrize(
    "text",
    [
        "My account number is not with you. It is 0102481013.",
        "The order number for the tax guide is 2024567890.",
        "Please ring me about the tax. It is 3955010113.",
    ],
)
def test_figures_of_something_else_are_no_tax_number(text: str) -> None:
    assert taxnumbers.find(text, "DK") == []
