"""A telephone and a tax number announced together; Canadian and other foreign numbers before, behind and far from their word."""

from __future__ import annotations

import pytest

from nlp import phones, taxnumbers
from nlp.signers.details import without_tax_numbers


def _last4(text: str, region: str | None = None) -> list[str]:
    return [found.last4 for found in taxnumbers.find(text, region) if found.whole]


@pytest.mark.parametrize(
    "text",
    [
        "you need my number & social: 718 555 0158 and 900-70-1026. thank u!!",
        "you need my number & social: 900-70-1026 and 718 555 0158",
        "phone + ssn: 718 555 0158, 900-70-1026",
        "cell and social are 718.555.0158 / 900701026",
        "number and ssn below: 718 555 0158 and 900 70 1026",
        "social & phone: 900-70-1026 & (718) 555-0158",
        "my ss and cell, 900701026 and 7185550158",
        "Social security and telephone: 900-70-1026, 718-555-0158",
        "telephone/tax no: 718-555-0158 / 900-70-1026",
        "contact and tax: 718 555 0158 900-70-1026",
        "you asked for phone and SSN: they are, in that order, 718 555 0158 and 900-70-1026",
        "tax id and daytime phone as asked: 900701026 - 718 555 0158",
        "SIN/phone: 900 701 026 / 718 555 0158",
        "5 of mine. My SIN and phone, 900-701-026, 718-555-0158",
    ],
)
def test_two_numbers_announced_together_are_told_by_their_shape(text: str) -> None:
    assert _last4(text) == ["1026"]
    assert [found.e164 for found in phones.find(text, "US")] == ["+17185550158"]


@pytest.mark.parametrize(
    "text",
    [
        "he said account and social: 718 555 0158 and 900-70-1026",
        "my account number & social: 718 555 0158",
        "the case number and SSN: 718 555 0158",
        "My account has a number and my social insurance number is not it; the account is 718 555 0158",
    ],
)
def test_another_number_announced_is_no_telephone(text: str) -> None:
    assert phones.find(text, "US") == []


@pytest.mark.parametrize(
    "text",
    [
        "My social insurance number, which was missing in your files I believe: 130 692 544.",
        "The only thing you lacked, my SIN I suppose, is this one: 130 692 544",
        "My SIN was asked. 130 692 544.",
        "My social insurance number\n130 692 544",
        "130 692 544 is my social insurance number.",
        "130 692 544 (SIN)",
        "130 692 544 - this is my SIN",
        "My social insurance number (Canada), as you asked for it, is 130-692-544",
        "S.I.N. 130.692.544",
        "Numéro d'assurance sociale : 130 692 544",
    ],
)
def test_a_canadian_number_is_found_by_its_word(text: str) -> None:
    assert _last4(text, "CA") == ["2544"]


@pytest.mark.parametrize(
    "text",
    [
        "The number of my account at your bank is 130 692 544.",
        "Confirmation number 130 692 544",
        "I exchange 130 000 000 of my notes, my SIN is on file",
        "My SIN is on file, please tender 130 000 000",
        "I have three numbers of notes 100 200 300.",
        "The SIN of my husband is 130 692 544",
        "My wife's SIN is 130 692 544",
        "My reference is 130 692 544.",
        "My account has a number and my social insurance number is not it; the account is 130 692 544",
        "Call me on 130 692 544",
    ],
)
def test_three_times_three_figures_of_something_else_are_none(text: str) -> None:
    assert _last4(text, "CA") == []


@pytest.mark.parametrize(
    ("region", "text", "telephones"),
    [
        ("GB", "UTR 12345 67890", []),
        ("AU", "TFN 123 456 782", []),
        ("NZ", "IRD 49-091-850", []),
        ("BR", "CPF 123.456.789-09", []),
        ("DE", "Tax number (Steuernummer) 21/815/08150, Tel. 030 1234567", ["+49301234567"]),
        ("DK", "phone and CPR: +45 33 12 34 56 and 120360-1234", ["+4533123456"]),
        ("MX", "Mi RFC es RUMA-600101-AB1 y mi teléfono 55 1234 5678", ["+525512345678"]),
    ],
)
def test_a_foreign_tax_number_is_no_telephone(region: str, text: str, telephones: list[str]) -> None:
    assert _last4(text, region)
    assert [found.e164 for found in phones.find(without_tax_numbers(text, region), region)] == telephones


@pytest.mark.parametrize("text", ["5055550150 is my cell", "my cell's 5055550150", "5055550150 (home phone)"])
def test_figures_in_one_run_are_a_telephone_by_the_word_beside(text: str) -> None:
    assert [found.e164 for found in phones.find(text, "US")] == ["+15055550150"]


def test_figures_in_one_run_beside_a_telephone_bill_are_none() -> None:
    assert phones.find("5055550150 is my phone bill's number", "US") == []
