"""Mails about prices, consents, odd lots and series that must not be confirmed, and clear ones that must be."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.kinds_of_offers import desk, read, said

NOT_CONFIRMED = {
    "dutch_auction": (
        # A price taken for an amount, an amount for a price.
        "Tender 10.25 of my shares.",
        "Please tender 10.",
        "Tender 10 at 200.",
        "Tender at 10 shares.",
        "Please tender $10 of my shares.",
        "Please tender $2,000 worth of my shares at $10.",
        "Tender 100 shares for $10.",
        "Tender all my shares at $1,000.",
        "Tender 200 shares at $10k.",
        "Tender 200 bonds at $10.",
        "Tender all my notes at $10.",
        "Tender thirty (300) shares at $10.",
        # Figures that are no price.
        "Tender all my shares at 10 percent.",
        "Tender my shares at 10%.",
        "Tender all my shares at 10 cents.",
        "Call me at 10 am. Tender all my shares.",
        "I live at 10 Elm Street. Tender all my shares.",
        "Tender all my shares at 10.00.25",
        "Tender all shares at 10,25",
        # Prices that are denied, compared, hedged, or one of two.
        "Please tender all my shares but not at the auction price.",
        "Tender all my shares at $10.00 (not $10.25).",
        "Tender all at $10 or better.",
        "Tender all at $10 or higher.",
        "Tender all my shares at $10 or $10.25.",
        "Tender all my shares for at least $10.",
        "Tender all shares at a price above $10.",
        "Tender all shares at $10.00-$10.25.",
        "Tender all my shares between $10 and $10.25.",
        "Tender all my shares at about $10.",
        "Tender all my shares at $10 or so.",
        "Tender all my shares at $10 minus fees.",
        "Tender all my shares at 10, and no less.",
        "Tender 200 shares at 10, no, make that 10.25.",
        "Tender all at $10. Or should I take $10.25?",
        "My wife wants $10.25 but I say tender all at $10.",
        "Tender all my shares at market price.",
        "Tender all at the best price.",
        "Please tender all my shares at the price you think best.",
        "Tender 200 shares at $10.00 and 300 shares at $10.25.",
        "Tender 200 shares at $10.00 and the rest at the auction price.",
        "Tender all my shares at $10 and at the auction price.",
        # Prices that are told, asked about, or of another time.
        "The shares trade at $10.10. Please tender all of mine.",
        "I bought these at $10. Tender all my shares.",
        "I tendered at $10 last year. Tender all my shares.",
        "My broker says $10 is a good price. Please tender all.",
        "Would you tender all my shares at $10?",
        "At $10, would you recommend tendering all my shares?",
        "What is the auction price? Tender all my shares.",
        # Conditions.
        "If the price is $10, tender all my shares.",
        "Tender all my shares if the auction gives more than $10.",
        "Tender all my shares at $10 unless the price is raised.",
        "Tender 300 shares at $10, but only if the tax is nil.",
        "Tender all at $10 only if my wife agrees.",
        "Tender all or nothing at $10.",
        "Tender 300 shares at $10 on condition that at least 500 are bought.",
        "Tender 100 shares at $10 subject to at least 50 being bought and to my wife's approval.",
        # A no with a price is no plain no.
        "Do not tender at $10.",
        "Do not tender below $10.",
        "Please do not tender at the auction price.",
        "Tender none at $10.",
        # Odd lots that are none.
        "Odd lot. Tender all my shares at $10.",
        "Not an odd lot. Tender all my shares at $10.",
        # Nothing said of a price, or a price and nothing else.
        "Please tender all my shares.",
        "My price is $10.00.",
        "Do whatever you think. Price $10.",
        "Tender 200 shares at $10.27.",
        "Tender 200 shares at $12.",
        "Please tender 5k shares at 10.",
    ),
    "consents": (
        "I do not object to the amendments.",
        "No objection.",
        "I neither consent nor object.",
        "I have not decided whether to consent.",
        "I would consent if the fee were higher.",
        "I consent if the fee is paid.",
        "I don't think I consent.",
        "My husband thinks we should consent.",
        "My wife consents.",
        "I consented last year.",
        "I received the consent form. Thank you.",
        "I consent to nothing.",
        "I consent to being contacted by phone.",
        "I consent to receiving e-mail. I'll decide about the amendments later.",
        "I consent to the exchange offer.",
        "I consent to the waiver, not to the amendments.",
        "I consent and I do not consent.",
        "I consent, but my wife does not.",
        "I am in favor of the amendments.",
        "I agree with my broker.",
        "I approve the minutes.",
        "I abstain.",
        "Do I have to consent?",
        "Consent? No.",
        "Please don't consent until I call.",
        "Without my consent nothing should be done.",
        "Please tender all my notes.",
        "Tender all my notes and consent.",
        "I'm keeping my notes.",
        "I consent for $80,000 of my notes.",
    ),
    "tender_with_consent": (
        "Please tender all my notes. I do not consent to the amendments.",
        "Do not tender my notes, but I consent to the amendments.",
        "I consent. Tender nothing.",
        "Please tender all my notes without consenting.",
        "I vote against the amendments but tender my notes.",
        "Consent: yes. Tender: none.",
        "I consent for all of my notes and tender none of them.",
        "I consent for all of my notes without tendering them.",
    ),
    "cash_tender": (
        "Please tender all my 10% notes due 2009.",
        "Please tender all my notes due 2009.",
        "Please tender my 9 1/8% and my 10% notes.",
        "Tender all of TF-2009.",
    ),
}


@pytest.mark.parametrize(
    ("kind", "body"), [(kind, body) for kind, several in NOT_CONFIRMED.items() for body in several]
)
def test_what_is_not_clear_is_asked_about(kind: str, body: str) -> None:
    reading = read(kind, body)
    assert reading["action"] in {"request", "flag", "answer"}, said(reading)


CONFIRMED = {
    "dutch_auction": (
        ("Please tender 200 shares at $10.25 per share.", "tender_at_price", "200", "10.25"),
        ("Tender all my shares at $10.", "tender_at_price", "1200", "10"),
        ("Please tender all of my shares at the minimum price.", "tender_at_price", "1200", "9.75"),
        ("Tender all my shares at the highest price.", "tender_at_price", "1200", "10.5"),
        ("Tender half of my shares at 9.80.", "tender_at_price", "600", "9.8"),
        ("Please tender 137 shares @ 10.05.", "tender_at_price", "137", "10.05"),
        ("Tender 10 shares at 10.", "tender_at_price", "10", "10"),
        ("Please tender all shares. My price is $10.10 per share.", "tender_at_price", "1200", "10.1"),
        ("Please tender 400 shares. At $10.25, please.", "tender_at_price", "400", "10.25"),
        ("Keep 200 and tender the rest at $10.", "tender_at_price", "1000", "10"),
        ("I want to tender three hundred (300) shares at a price of $10.25 per share.", "tender_at_price", "300", "10.25"),
        ("I'd like to sell 400 shares at a price of $9.95 per share.", "tender_at_price", "400", "9.95"),
        ("Please tender 500 shares at whatever price the auction gives.", "tender_at_auction_price", "500", None),
        ("I want to tender all my shares at the purchase price determined by the company.", "tender_at_auction_price", "1200", None),
        ("Tender all shares at the auction price.", "tender_at_auction_price", "1200", None),
        ("Do not tender any of my shares.", "do_not_tender", None, None),
        ("Withdraw my tender.", "withdraw_all", "1200", None),
    ),
    "consents": (
        ("I consent to the proposed amendments.", "consent", "50000", None),
        ("I vote yes.", "consent", "50000", None),
        ("Please record my consent to the amendments for account HM-3001.", "consent", "50000", None),
        ("I hereby consent to the proposed amendments with respect to $20,000 of my notes.", "consent", "20000", None),
        ("I do not consent.", "do_not_consent", "50000", None),
        ("I vote no on the proposed amendments.", "do_not_consent", "50000", None),
        ("I withhold my consent.", "do_not_consent", "50000", None),
        ("I revoke my consent.", "withdraw_all", "50000", None),
        ("I do not wish to take part.", "do_not_tender", None, None),
    ),
    "tender_with_consent": (
        ("Please tender all my notes and consent to the proposed amendments.", "tender_all", "40000", None),
        ("I consent to the proposed amendments and tender $20,000 of my notes.", "tender_part", "20000", None),
        ("I consent to the proposed amendments.", "consent", "40000", None),
        ("I do not consent to the amendments.", "do_not_consent", "40000", None),
        ("I consent for all of my notes.", "consent", "40000", None),
        ("I consent with respect to $20,000 of my notes.", "consent", "20000", None),
        ("Consent: yes", "consent", "40000", None),
    ),
    "cash_tender": (
        ("Please tender all of my 9 1/8% notes due 2008.", "tender_all", "40000", None),
        ("Tender $20,000 of the 2008 notes.", "tender_part", "20000", None),
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "body", "election", "quantity", "price"),
    [(kind, *one) for kind, several in CONFIRMED.items() for one in several],
)
def test_what_is_clear_is_read_back(
    kind: str, body: str, election: str, quantity: str | None, price: str | None
) -> None:
    reading = read(kind, body)
    assert reading["action"] == "confirm", reading["reasons"]
    assert [one[1:4] for one in said(reading)] == [(election, quantity, price)]


def test_a_conditional_quantity_and_an_odd_lot_are_read_beside_the_price() -> None:
    least = read(
        "dutch_auction", "Please tender 300 shares at $10.00, conditional on at least 200 shares being purchased."
    )
    assert said(least) == [("CV-1001", "tender_at_price", "300", "10", "200", False)]
    odd = read(
        "dutch_auction",
        "I own fewer than 100 shares and tender all of them at $10.25.",
        "gordon.ives@millpond.example",
        "Gordon T. Ives",
    )
    assert said(odd) == [("CV-1002", "tender_at_price", "80", "10.25", None, True)]
    assert {least["action"], odd["action"]} == {"confirm"}


WALTER = ("wkessler@oldmill.example", "Walter P. Kessler")


@pytest.mark.parametrize(
    "body",
    [
        "CV-1006 - tender all. CV-1007 - tender all at $10.",
        "Tender all of CV-1006. Tender all of CV-1007. At $10.",
        "Tender all of CV-1006 at $10. CV-1007: tender all.",
        "At $10, tender all of CV-1006. Tender all of CV-1007.",
        "Tender all my shares at $10.",
        "Tender all shares in both accounts at $10, but only if at least 100 shares are bought.",
    ],
)
def test_a_price_of_one_account_is_never_that_of_another(body: str) -> None:
    reading = read("dutch_auction", body, *WALTER)
    assert reading["action"] == "request", said(reading)


@pytest.mark.parametrize(
    ("body", "prices"),
    [
        ("Tender 200 shares at $10 from CV-1006. Tender all of CV-1007 at the auction price.", ("10", None)),
        ("Tender all shares in both accounts at $10.", ("10", "10")),
        ("Please tender all of CV-1006 at $10 and none of CV-1007.", ("10", None)),
    ],
)
def test_two_accounts_have_each_their_own_price(body: str, prices: tuple[str | None, ...]) -> None:
    reading = read("dutch_auction", body, *WALTER)
    assert reading["action"] == "confirm"
    assert tuple(one[3] for one in said(reading)) == prices


FORM = """INSTRUCTION FORM

[X] Tender all shares held for my account
[ ] Tender only this number: ______
[ ] Do not tender

{price}

Signature(s): /s/ Eleanor B. Marsh
Printed name(s): Eleanor B. Marsh
"""


@pytest.mark.parametrize(
    ("lines", "price"),
    [
        ("[ ] $9.75 [X] $9.80 [ ] $9.85", "9.8"),
        ("$9.75 [ ]   $9.80 [ ]   $9.85 [X]", "9.85"),
        ("☐ $9.75  ☒ $9.80  ☐ $9.85", "9.8"),
        ("( ) $9.75 ( ) $9.80 (x) $9.85", "9.85"),
        ("[ ] $9.75\n[ ] $9.80\n[X] $9.85", "9.85"),
        ("Price per share: $10.25", "10.25"),
        ("[X] At this price per share (from $9.75 to $10.50): $10.25", "10.25"),
    ],
)
def test_a_forms_price_boxes_in_every_usual_shape(lines: str, price: str) -> None:
    reading = read("dutch_auction", FORM.format(price=lines))
    assert reading["action"] == "confirm", reading["reasons"]
    assert [one[1:4] for one in said(reading)] == [("tender_at_price", "1200", price)]


@pytest.mark.parametrize(
    "lines",
    [
        "[ ] $9.75 [ ] $9.80 [ ] $9.85",
        "[X] $9.75 [X] $9.80 [ ] $9.85",
        "[X] At the price determined by the auction\n[X] $9.80",
        "[?] $9.75 [ ] $9.80",
        "Price per share: whatever you like",
        "Price per share: 9.75 or 9.80",
        "[X] $9.77",
        "[X] $9.75\n\nMinimum number to be bought, else none: 2,000",
        "[X] $9.75\n\n[X] Odd lot: I own fewer than 100 shares and tender all of them",
    ],
)
def test_a_forms_price_that_is_none_or_two_or_not_allowed_is_asked_about(lines: str) -> None:
    reading = read("dutch_auction", FORM.format(price=lines))
    assert reading["action"] == "request", said(reading)


def test_shares_are_not_tendered_for_notes_where_the_desk_has_an_offer_for_shares_as_well() -> None:
    both = replace(desk("cash_tender"), offers={**desk("cash_tender").offers, **desk("dutch_auction").offers})
    reading = read("cash_tender", "Please tender all my shares.", on=both)
    assert (reading["action"], reading["offer"]) == ("flag", "tamarind-2003")
