"""A Dutch auction, a consent solicitation and a cash tender for two series, each run through the demo's machinery."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

import pytest

from bot.demo.checking import text_of
from bot.demo.player import Stage, stage
from bot.demo.script import Script, Step, load_all
from bot.letters.sending import send_letters
from bot.record import row
from tests.answers_checked import check

OFFERS = Path(__file__).parents[1] / "offers"
START = datetime.fromisoformat("2003-05-12T09:00:00-04:00")
SCRIPTS = [(folder, script) for folder in sorted(OFFERS.iterdir()) for script in load_all(folder / "conversations")]


@pytest.mark.parametrize(("folder", "script"), SCRIPTS, ids=[f"{one.name}-{two.name}" for one, two in SCRIPTS])
def test_a_conversation_ends_in_the_record_that_its_file_says(folder: Path, script: Script, tmp_path: Path) -> None:
    with stage(tmp_path, START, sample=folder) as scene:
        scene.send_letters(script)
        for played in scene.play(script):
            check(played)
        assert scene.standing(script.accounts) == set(script.record)
        assert len(scene.house.store.flagged()) == script.flagged
        assert scene.house.store.verify() is None


FORMS = (
    ("dutch_auction", "emarsh@larkfield.example", "Eleanor B. Marsh", ("[ ] Tender all", "[ ] At this price per share: $____________________"), "10.25",
     {"election": "tender_at_price", "quantity": "1200", "price": "10.25"}),
    ("dutch_auction", "h.osterlund@fjordmail.example", "Henrik Osterlund",
     ("[ ] Tender only this number of shares: ____________________", "[ ] At the price determined"), "700",
     {"election": "tender_at_auction_price", "quantity": "700", "price": None}),
    ("dutch_auction", "gordon.ives@millpond.example", "Gordon T. Ives", ("[ ] Tender all", "[ ] At this price per share: $____________________", "[ ] Odd lot"), "9.75",
     {"election": "tender_at_price", "quantity": "80", "price": "9.75", "odd_lot": "yes"}),
    ("dutch_auction", "priya.raman@sunmail.example", "Priya Raman", ("[ ] Do not tender",), "",
     {"election": "do_not_tender", "quantity": None}),
    ("consents", "jcalder@westquay.example", "Josephine A. Calder", ("[ ] Consent to what",), "",
     {"election": "consent", "quantity": "50000"}),
    ("consents", "nils.brandvold@northmail.example", "Nils Brandvold", ("[ ] Do not consent",), "",
     {"election": "do_not_consent", "quantity": "25000"}),
    ("dutch_auction", "emarsh@larkfield.example", "Eleanor B. Marsh",
     ("[ ] Tender all", "[ ] At the price determined", "[ ] Only if at least this number is bought: ____________________"), "300",
     {"account": "CV-1001", "election": "tender_at_auction_price", "quantity": "1200", "conditional_quantity": "300"}),
    ("cash_tender", "margit@lindholm.example", "Margit Lindholm", ("[ ] Tender all",), "",
     {"election": "tender_all", "quantity": "40000", "security": "TF-2008"}),
    ("cash_tender", "desmond.ojo@rivermail.example", "Desmond K. Ojo",
     ("[ ] Tender only this principal amount: ____________________",), "$25,000",
     {"election": "tender_part", "quantity": "25000", "security": "TF-2009"}),
    ("cash_tender", "lfenwick@greenlane.example", "Louisa Fenwick", ("[ ] Do not tender",), "",
     {"election": "do_not_tender", "quantity": None, "security": "TF-2008"}),
)  # fmt: skip


def lettered(scene: Stage, address: str) -> str:
    """The letter that this address got, as text."""
    send_letters(scene.house, next(iter(scene.house.desk().offers)))
    scene.fetch()
    return text_of(scene.got[address][0])


def filled_in(letter: str, ticked: tuple[str, ...], amount: str, name: str) -> str:
    """The letter's form with those boxes ticked, an amount on the line that is ticked last, dated and signed."""
    form = letter[letter.index("INSTRUCTION FORM") : letter.index("Reference ")]
    for box in ticked:
        assert box in form
        done = box.replace("[ ]", "[X]", 1)
        form = form.replace(box, re.sub("_{4,}", amount, done) if amount else done, 1)
    form = re.sub(r"Dated: _+", "Dated: May 12, 2003", form)
    form = re.sub(r"Signature\(s\): _+", f"Signature(s): /s/ {name}", form)
    return re.sub(r"Printed name\(s\): _+", f"Printed name(s): {name}", form)


@pytest.mark.parametrize(
    ("folder", "address", "name", "ticked", "amount", "expected"),
    FORMS,
    ids=[f"{one[0]}-{one[3][-1][:18]}-{one[2]}" for one in FORMS],
)
def test_the_letters_form_filled_in_comes_on_record(
    folder: str,
    address: str,
    name: str,
    ticked: tuple[str, ...],
    amount: str,
    expected: dict[str, str | None],
    tmp_path: Path,
) -> None:
    with stage(tmp_path, START, sample=OFFERS / folder) as scene:
        form = filled_in(lettered(scene, address), ticked, amount, name)
        quoted = "\n".join(f"> {line}".rstrip() for line in form.splitlines())
        for body in (form, f"My form is below.\n\n{name}\n\nOn May 12, 2003, the desk wrote:\n{quoted}"):
            answer = scene.send(Step(f"{name} <{address}>", body, thread="all")).answers[0]
            assert answer["X-Instruction-Action"] == "confirm", text_of(answer)
        scene.send(Step(f"{name} <{address}>", "Yes.\n", thread="all"))
        (entry,) = [row(one) for one in scene.house.store.entries()]
        assert {key: entry[key] for key in expected} == expected
