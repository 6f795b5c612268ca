"""The form that goes out with a letter, filled in and sent back: the bot reads what the holder wrote, and no more."""

from __future__ import annotations

import io
from dataclasses import replace
from decimal import Decimal

import pytest
from pypdf import PdfReader

from bot.conversation import converse
from bot.letters.instruction_pdf import shown
from bot.model import Action, Missing
from bot.offers.offer import PriceRange, Security
from bot.replies.instruction_form import form_for
from nlp.instruction import Election, Instruction, Kind
from tests.instruction_forms import (
    ACCOUNTS,
    DESK,
    OFFER,
    REFERENCE,
    blank,
    filled,
    flat,
    mailed,
    names_of,
    read,
    scanned,
)
from tests.servers.need import need

NGUYEN = "Thomas R. Nguyen <tnguyen@pacificmail.example>"
PRIYA = "Priya Raman <priya.raman@northgate.example>"
JOINT = {
    "Choice.tender_part": "X",
    "Amount": "40,000",
    "date": "August 20, 2001",
    "signature1": "Thomas R. Nguyen",
    "signature2": "Linda P. Nguyen",
    "printed_name": "Thomas R. Nguyen, Linda P. Nguyen",
}


def one(raw: bytes) -> Instruction:
    """The one instruction of the mail."""
    reading = read(raw).reading
    assert reading.kind is Kind.INSTRUCTION
    [line] = reading.instructions
    return line


def print_or_field(pdf: bytes, printed: bool) -> bytes:
    """As fields, or flattened."""
    return flat(pdf) if printed else pdf


PRINTED = pytest.mark.parametrize("printed", [False, True], ids=["fields", "printed flat"])


@PRINTED
def test_a_part_with_both_signatures(printed: bool) -> None:
    received = read(mailed(NGUYEN, print_or_field(filled(blank("LX-1003"), JOINT), printed)))
    [line] = received.reading.instructions
    assert (line.account, line.election, line.quantity) == ("LX-1003", Election.TENDER_PART, Decimal(40000))
    assert not line.problems
    assert {signer.name for signer in received.reading.signers} == {"Thomas R. Nguyen", "Linda P. Nguyen"}


@PRINTED
@pytest.mark.parametrize(
    ("choice", "election", "quantity"),
    [("tender_all", Election.TENDER_ALL, Decimal(35000)), ("do_not_tender", Election.DO_NOT_TENDER, None)],
)
def test_the_form_names_the_account_of_a_holder_of_two(
    printed: bool, choice: str, election: Election, quantity: Decimal | None
) -> None:
    values = {f"Choice.{choice}": "X", "signature": "Priya Raman", "printed_name": "Priya Raman"}
    line = one(mailed(PRIYA, print_or_field(filled(blank("LX-1010"), values), printed)))
    assert (line.account, line.election, line.quantity) == ("LX-1010", election, quantity)


@PRINTED
def test_two_boxes_ticked_are_no_choice(printed: bool) -> None:
    values = JOINT | {"Choice.do_not_tender": "X"}
    line = one(mailed(NGUYEN, print_or_field(filled(blank("LX-1003"), values), printed)))
    assert line.election is None


@PRINTED
def test_signed_and_nothing_ticked_elects_nothing(printed: bool) -> None:
    values = {key: value for key, value in JOINT.items() if not key.startswith(("Choice", "Amount"))}
    reading = read(mailed(NGUYEN, print_or_field(filled(blank("LX-1003"), values), printed))).reading
    assert all(line.election is None and line.quantity is None for line in reading.instructions)


@PRINTED
def test_the_form_sent_back_untouched_elects_nothing(printed: bool) -> None:
    reading = read(mailed(NGUYEN, print_or_field(blank("LX-1003"), printed), body="Here you are.\n")).reading
    assert all(line.election is None and line.quantity is None for line in reading.instructions)


def test_a_form_printed_ticked_and_scanned() -> None:
    need("tesseract")
    received = read(mailed(NGUYEN, scanned(filled(blank("LX-1003"), JOINT)), kind="image/png"))
    # A picture may be misread, and then it is asked about: but it never says anything else.
    for line in received.reading.instructions:
        assert line.account in (None, "LX-1003")
        assert line.election in (None, Election.TENDER_PART)
        assert line.quantity in (None, Decimal(40000))
        assert line.from_picture


def test_what_we_know_stands_on_it_and_the_taxpayer_number_does_not() -> None:
    pdf = blank("LX-1003")
    text = " ".join(PdfReader(io.BytesIO(pdf)).pages[0].extract_text().split())
    for words in ("Thomas R. Nguyen and Linda P. Nguyen JTWROS", "$75,000 principal amount", REFERENCE, "August 31"):
        assert words in text
    fields = PdfReader(io.BytesIO(pdf)).get_fields() or {}
    assert fields["Account"]["/V"] == "LX-1003"
    assert "900-70-1003" not in text


def test_the_form_asks_for_what_the_offer_and_the_account_ask() -> None:
    assert [name for name in names_of(blank("LX-1003")) if name.startswith("signature")] == ["signature1", "signature2"]
    assert [name for name in names_of(blank("LX-1002")) if name.startswith("signature")] == ["signature1"]
    assert any(name.startswith("capacity") for name in names_of(blank("LX-1005")))
    assert not any(name.startswith("capacity") for name in names_of(blank("LX-1002")))
    few = replace(OFFER, items=("signature",), policy=replace(OFFER.policy, items=("phone",)))
    assert [name for name in names_of(blank("LX-1002", few)) if name[-1].isdigit()] == [
        "signature0",
        "printed_name1",
        "phone2",
    ]


def test_a_dutch_auction_asks_for_the_price() -> None:
    auction = replace(
        OFFER,
        event_type="DTCH",
        quantity_type="unit",
        securities=(Security("Common Stock"),),
        elections=("tender_part", "tender_at_price", "tender_at_auction_price", "odd_lot", "conditional"),
        price_range=PriceRange(Decimal("9.75"), Decimal("10.50"), Decimal("0.05")),
    )
    form = form_for(auction, ACCOUNTS["LX-1002"])
    assert [[choice.election for choice in group.choices] for group in form.groups] == [
        ["tender_part"],
        ["tender_at_price", "tender_at_auction_price"],
        ["odd_lot", "conditional"],
    ]
    assert [group.note for group in form.groups] == ["", "Prices from $9.75 to $10.50, in steps of $0.05.", ""]
    names = names_of(blank("LX-1002", auction))
    assert {"Price", "Amount", "Minimum", "Choice.odd_lot"} <= set(names)


def test_a_consent_asks_for_yes_or_no_alone() -> None:
    form = form_for(replace(OFFER, event_type="CONS", elections=("consent", "do_not_consent")), None)
    assert [choice.election for group in form.groups for choice in group.choices] == ["consent", "do_not_consent"]
    assert not any(choice.blank for group in form.groups for choice in group.choices)


@pytest.mark.parametrize(
    ("name", "on_paper"),
    [("Zoë Müller", "Zoë Müller"), ("Łukasz Dvořák", "Lukasz Dvorák"), ("李小明", "???"), ("a\u202eb", "a?b")],
)
def test_a_name_that_the_fonts_do_not_have_is_written_as_near_as_they_can(name: str, on_paper: str) -> None:
    assert shown(name) == on_paper


def test_a_form_with_all_that_is_needed_is_read_back() -> None:
    received = read(mailed(NGUYEN, filled(blank("LX-1003"), JOINT)))
    outcome = converse(received, {}, DESK, received.received, REFERENCE, lambda: "I-1")
    assert outcome.decision.action is Action.CONFIRM
    assert [(line.account, line.quantity) for line in outcome.decision.lines] == [("LX-1003", Decimal(40000))]


def test_a_form_that_one_of_two_holders_signed_is_asked_about() -> None:
    received = read(mailed(NGUYEN, filled(blank("LX-1003"), {k: v for k, v in JOINT.items() if k != "signature2"})))
    outcome = converse(received, {}, DESK, received.received, REFERENCE, lambda: "I-1")
    assert (outcome.decision.action, outcome.decision.missing) == (Action.REQUEST, (Missing.CO_SIGNATURE,))
