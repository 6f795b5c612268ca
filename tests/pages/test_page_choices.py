"""The form of the page follows the offer, and what was chosen there is what is read back and recorded."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from bot.chat.chatting import Chat, say
from bot.demo.player import stage
from bot.letters.sending import send_letters
from bot.offers.offer import Offer
from bot.page.choices import PARTS, TAKE_BACK, TENDERS, choices
from bot.page.sentences import Filled, sentences, trouble
from bot.record import row
from tests.kinds_of_offers import OFFERS, WRITERS, desk, read, said
from tests.page_steps import entered, token

START = datetime.fromisoformat("2003-05-12T09:00:00-04:00")
ACCOUNTS = {
    "dutch_auction": "CV-1001",
    "consents": "HM-3001",
    "cash_tender": "TF-5001",
    "tender_with_consent": "TF-5001",
}
ELECTIONS = {
    "all": "tender_all",
    "part": "tender_part",
    "none": "do_not_tender",
    "consent": "consent",
    "consent-part": "consent",
    "no-consent": "do_not_consent",
    "withdraw": "withdraw_all",
}


def offer_of(kind: str) -> Offer:
    (offer,) = desk(kind).offers.values()
    return offer


def everything(kind: str) -> Iterator[Filled]:
    """Every choice of the form of one sample with every price and condition that it can have."""
    offered = choices(offer_of(kind))
    for way in [value for value, _ in offered.ways] + [TAKE_BACK]:
        amounts = ("20",) if kind == "dutch_auction" else ("20,000", "$20,000")
        prices = [value for value, _ in offered.prices] if way in TENDERS else [""]
        least = ("", "15") if offered.least and way in TENDERS else ("",)
        for amount, price, bought in itertools.product(amounts if way in PARTS else ("",), prices or [""], least):
            yield Filled(ACCOUNTS[kind], way, amount, price, bought)


@pytest.mark.parametrize("kind", list(ACCOUNTS))
def test_each_choice_of_the_form_is_read_back_as_it_was_chosen(kind: str) -> None:
    offer = offer_of(kind)
    position = next(one.position for one in desk(kind).accounts.values() if one.account == ACCOUNTS[kind])
    for line in everything(kind):
        assert trouble([line], offer) == ""
        reading = read(kind, sentences([line], {}, offer).strip())
        ((account, election, quantity, price, least, odd),) = said(reading)
        assert reading["action"] == "confirm", line
        wanted = ELECTIONS[line.choice]
        if line.choice in TENDERS and line.price:
            wanted = "tender_at_auction_price" if line.price == "auction" else "tender_at_price"
        assert (account, election) == (line.account, wanted)
        whole = None if line.choice == "none" else str(position)
        assert quantity == ({"20": "20"}.get(line.amount, "20000") if line.choice in PARTS else whole), line
        assert price == (line.price if wanted == "tender_at_price" else None)
        assert (least, odd) == (line.least or None, False)


def test_an_odd_lot_is_certified_by_its_box() -> None:
    offer = offer_of("dutch_auction")
    line = Filled("CV-1002", "all", price="9.75", odd_lot=True)
    reading = read("dutch_auction", sentences([line], {}, offer), "gordon.ives@millpond.example", "Gordon T. Ives")
    assert (reading["action"], said(reading)) == (
        "confirm",
        [("CV-1002", "tender_at_price", "80", "9.75", None, True)],
    )


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (Filled("CV-1001", "part"), "how much"),
        (Filled("CV-1001", "part", "some; tender all of LX-1001"), "must be a number"),
        (Filled("CV-1001", "all", "500"), "goes with a part"),
        (Filled("CV-1001", "none", price="10"), "goes with a tender"),
        (Filled("CV-1001", "none", odd_lot=True), "goes with a tender"),
        (Filled("CV-1001", price="10"), "goes with a tender"),
        (Filled("CV-1001", "all", price="10 or 11"), "must be a number"),
        (Filled("CV-1001", "all", price="10", least="a few"), "must be a number"),
        (Filled("CV-1001", "consent"), "choices of the list"),
        (Filled("CV-1001", "everything"), "choices of the list"),
    ],
)
def test_what_does_not_fit_together_is_not_sent(line: Filled, why: str) -> None:
    assert why in trouble([line], offer_of("dutch_auction"))


FORMS = (
    ("dutch_auction", "emarsh@larkfield.example", "CV-1001", {"choice": "part", "amount": "500", "price": "10.25", "least": "200"},
     "500 shares, Tender at $10.25 per share, but only if at least 200 shares are bought, else none",
     {"election": "tender_at_price", "quantity": "500", "price": "10.25", "conditional_quantity": "200"}),
    ("dutch_auction", "gordon.ives@millpond.example", "CV-1002", {"choice": "all", "price": "auction", "odd-lot": "yes"},
     "an odd lot", {"election": "tender_at_auction_price", "quantity": "80", "odd_lot": "yes"}),
    ("consents", "jcalder@westquay.example", "HM-3001", {"choice": "consent-part", "amount": "$20,000"},
     "$20,000, Consent", {"election": "consent", "quantity": "20000"}),
    ("consents", "nils.brandvold@northmail.example", "HM-3003", {"choice": "no-consent"},
     "Do not consent", {"election": "do_not_consent", "quantity": "25000"}),
    ("cash_tender", "desmond.ojo@rivermail.example", "TF-5002", {"choice": "part", "amount": "50,000"},
     "10% Senior Notes due 2009", {"election": "tender_part", "quantity": "50000", "security": "TF-2009"}),
)  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "address", "account", "fields", "shown", "expected"), FORMS, ids=[f"{one[0]}-{one[2]}" for one in FORMS]
)
def test_the_form_behind_the_link_of_a_letter_ends_in_the_record(
    kind: str,
    address: str,
    account: str,
    fields: dict[str, str],
    shown: str,
    expected: dict[str, str],
    tmp_path: Path,
) -> None:
    with stage(tmp_path, START, sample=OFFERS / kind) as scene:
        send_letters(scene.house, next(iter(scene.house.desk().offers)))
        browser, path, first = entered(scene, address)
        data = {f"{name}-{account}": value for name, value in fields.items()}
        signer = scene.house.desk().accounts[account].holders[0]
        second = browser.post(f"{path}/form", data={"token": token(first), "signature": signer, **data})
        assert "Waiting for your yes." in second.text
        assert shown in second.text
        third = browser.post(f"{path}/say", data={"token": token(second), "words": "Yes."})
        assert "On record." in third.text
        (entry,) = [row(one) for one in scene.house.store.entries()]
        assert {key: entry[key] for key in expected} == expected


def test_a_price_by_itself_completes_what_was_begun(tmp_path: Path) -> None:
    with stage(tmp_path, START, sample=OFFERS / "dutch_auction") as scene:
        address = WRITERS["dutch_auction"][0]
        say(scene.house, Chat(address), "Please tender 500 of my Corvane shares. Eleanor B. Marsh")
        browser, path, first = entered(scene, address)
        assert "a price per share from $9.75 to $10.50 in steps of $0.05" in first.text
        second = browser.post(f"{path}/form", data={"token": token(first), "price-CV-1001": "10.1"})
        assert "500 shares, Tender at $10.10 per share" in second.text
        third = browser.post(f"{path}/form", data={"token": token(second), "price-CV-1001": "auction"})
        assert "500 shares, Tender at whatever price the auction gives" in third.text


def test_what_was_filled_in_stands_there_again_when_it_does_not_fit(tmp_path: Path) -> None:
    with stage(tmp_path, START, sample=OFFERS / "dutch_auction") as scene:
        send_letters(scene.house, next(iter(scene.house.desk().offers)))
        browser, path, first = entered(scene, WRITERS["dutch_auction"][0])
        before = len(scene.house.store.mails())
        fields = {"choice-CV-1001": "part", "price-CV-1001": "10.1", "phone": "802-555-0101", "tin": "900-71-1001"}
        second = browser.post(f"{path}/form", data={"token": token(first), **fields})
        assert second.status_code == 422
        assert "please also say how much" in second.text
        assert re.search(r'<option value="10.1" selected>', second.text)
        assert 'value="802-555-0101"' in second.text
        assert "900-71-1001" not in second.text
        assert len(scene.house.store.mails()) == before
