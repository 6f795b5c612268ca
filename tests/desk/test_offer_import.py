"""From a document to an offer in force: kept as a proposal, completed by staff, approved by name, working in the engine."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest
from documents_scored import FOLDER
from typer.testing import CliRunner

from bot.cli import app
from bot.desk import Desk
from bot.errors import OfferError, OfferUnknownError
from bot.fresh import reading_of
from bot.importing.approving import approve, complete
from bot.importing.keeping import kept
from bot.importing.opening import opened
from bot.importing.proposed import proposed_toml
from bot.importing.reading import imported
from bot.offers.reading import load
from bot.store import Store
from nlp.context import Account

LETTER = FOLDER / "cash-tender-early-2024.txt"
OUR_DEADLINE = """[clocks.response]
words = "5:00 p.m., New York City time, on Wednesday, April 24, 2024"
instant = 2024-04-24T17:00:00-04:00
"""
HOLDER = Account("BW-1", "Maria Reyes", "individual", ("Maria Reyes",), ("mreyes@elmpost.example",), address="1 Elm Row, Troy, NY 12180", phone="212-555-0133", tin="900-12-3456")  # fmt: skip


def proposed(store: Store, offer_id: str = "brackwater-2024") -> str:
    kept(store, offer_id, imported([opened(LETTER)]), "Ann")
    found = store.proposed_offer(offer_id)
    assert found is not None
    return found.toml


def completed(text: str) -> str:
    """What staff write into the proposal: our deadline and whose positions."""
    without = "\n".join(line for line in text.splitlines() if not line.startswith("#!"))
    first, _, rest = without.partition("[[securities]]")
    return f'{first}accounts = ["BW-*"]\n\n{OUR_DEADLINE}\n[[securities]]{rest}\n'


def test_a_proposal_waits_and_is_not_in_force(store: Store) -> None:
    proposed(store)
    assert store.offers() == {}
    assert [one.id for one in store.proposed_offers()] == ["brackwater-2024"]
    found = store.proposed_offer("brackwater-2024")
    assert found is not None
    read = json.loads(found.read)
    assert read["documents"][0]["name"] == LETTER.name
    assert len(read["documents"][0]["sha256"]) == 64
    assert read["proposal"]["evidence"]
    assert [one.name for one in store.events()] == ["offer.proposed"]


def test_what_staff_must_still_say_is_named_and_nothing_is_in_force(store: Store) -> None:
    text = proposed(store)
    with pytest.raises(OfferError, match=r"clocks\.response: is missing"):
        approve(store, "brackwater-2024", "Ann")
    with pytest.raises(OfferError, match="accounts: is missing"):
        approve(store, "brackwater-2024", "Ann", ("edited.toml", completed(text).replace('accounts = ["BW-*"]\n', "")))
    with pytest.raises(OfferError, match="multiple: is missing"):
        approve(store, "brackwater-2024", "Ann", ("edited.toml", completed(text).replace("multiple = 1000\n", "")))
    with pytest.raises(OfferError, match="--by"):
        approve(store, "brackwater-2024", " ", ("edited.toml", completed(text)))
    assert store.offers() == {}


def test_an_approved_offer_is_in_force_with_the_name_of_who_approved_it(store: Store) -> None:
    text = completed(proposed(store))
    offer = approve(store, "brackwater-2024", "Ann Reed", ("edited.toml", text))
    assert (offer.minimum, offer.multiple, offer.securities[0].other_cusips) == (2000, 1000, ("U7139WAB1",))
    assert list(store.offers()) == ["brackwater-2024"]
    event = store.events()[-1]
    assert (event.name, event.by, event.offer) == ("offer.approved", "Ann Reed", "brackwater-2024")
    with pytest.raises(OfferUnknownError):
        approve(store, "brackwater-2024", "Ann Reed", ("edited.toml", text))
    with pytest.raises(OfferError, match="in force"):
        proposed(store)


def test_holders_mails_are_read_under_an_approved_offer(store: Store) -> None:
    text = completed(proposed(store))
    approve(store, "brackwater-2024", "Ann", ("edited.toml", text))
    offer = load(store.offers()["brackwater-2024"], "offer")
    desk = Desk(offers={offer.id: offer}, accounts={HOLDER.account: HOLDER}, brokers={})
    mail = (
        b"From: Maria Reyes <mreyes@elmpost.example>\r\nTo: offers@custodian.example\r\nSubject: Brackwater 7.125% notes\r\n"
        b"Date: Mon, 15 Apr 2024 10:00:00 -0400\r\nMessage-ID: <1@elmpost.example>\r\n\r\n"
        b"Please tender all of my notes in account BW-1.\r\n\r\nMaria Reyes\r\n"
    )
    said = reading_of(mail, desk, datetime.fromisoformat("2024-04-15T10:00:00-04:00"))
    assert said["offer"] == "brackwater-2024"
    assert said["instructions"][0]["election"] == "tender_all"


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.txt")), ids=lambda file: file.name)
def test_every_proposal_can_be_completed_by_hand_alone(file: Path) -> None:
    found = imported([opened(file)]).proposal
    assert found is not None
    text = proposed_toml("an-offer", found, (file.name,))
    with pytest.raises(OfferError, match="is missing"):
        complete("\n".join(line for line in text.splitlines() if not line.startswith("#!")), "proposal")


def test_the_command_prints_json_alone_and_a_sentence_for_what_is_no_offer(tmp_path: Path) -> None:
    run = CliRunner()
    done = run.invoke(app, ["offer", "import", str(LETTER), "--json"])
    said = json.loads(done.stdout)
    assert (said["issuer"], said["clocks"]["early"]["instant"]) == (
        "Brackwater Energy Partners LLC",
        "2024-04-11T17:00:00-04:00",
    )
    shown = run.invoke(app, ["offer", "import", str(LETTER)])
    assert "clocks.expiration" in shown.stdout
    assert "“THE TENDER OFFER WILL EXPIRE AT" in shown.stdout
    nothing = tmp_path / "recipe.txt"
    nothing.write_text("Two eggs, flour and butter.")
    refused = run.invoke(app, ["offer", "import", str(nothing)])
    assert isinstance(refused.exception, OfferError)
    assert "nothing in it tells of an offer" in refused.exception.sentence
