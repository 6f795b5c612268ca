"""The register and the offers: as they are, as they were, and who changed them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from bot.secrets.sealing import Keyring
from bot.store import Store, open_store
from nlp.context import Account, Broker

NGUYEN = Account(
    account="LX-1003",
    registration="Thomas R. Nguyen and Linh Nguyen",
    type="joint",
    holders=("Thomas R. Nguyen", "Linh Nguyen"),
    emails=("tnguyen@pacificmail.example",),
    tin="987-65-4321",
    position=Decimal("100000.00"),
)
REYES = Account("LX-1004", "Maria Reyes", "individual", ("Maria Reyes",))
BROKER = Broker("HB", "Harbor Brokerage", "0123", ("desk@harborpost.example",))


def test_the_register_comes_back_in_its_order_with_its_taxpayer_numbers(store: Store) -> None:
    store.save_register([REYES, NGUYEN], [BROKER])
    assert store.accounts() == [REYES, NGUYEN]
    assert store.brokers() == [BROKER]


def test_a_saved_register_is_exactly_what_was_saved_last(store: Store) -> None:
    store.save_register([REYES, NGUYEN], [BROKER])
    moved = replace(NGUYEN, address="2210 Alder Court", tin="")
    store.save_register([moved], [], by="Ann")
    assert store.accounts() == [moved]
    assert store.brokers() == []
    assert [len(store.history("account", name)) for name in ("LX-1003", "LX-1004")] == [2, 2]
    assert store.history("account", "LX-1004")[-1].body == ""
    assert [(one.by, one.data["changed"]) for one in store.events()] == [("bot", "3"), ("Ann", "3")]


def test_the_same_register_again_is_no_change(store: Store) -> None:
    for _ in range(3):
        store.save_register([REYES, NGUYEN], [BROKER])
    assert len(store.events()) == 1
    assert len(store.history("account", "LX-1003")) == 1


def test_a_changed_taxpayer_number_is_a_change(store: Store) -> None:
    store.save_register([NGUYEN], [])
    store.save_register([replace(NGUYEN, tin="111-22-3333")], [])
    assert store.accounts()[0].tin == "111-22-3333"
    assert store.tax_number("LX-1003", "Ann") == "111-22-3333"


def test_no_taxpayer_number_stands_readable_on_disk_or_in_the_history(store: Store, tmp_path: Path) -> None:
    store.save_register([NGUYEN], [])
    assert "987-65-4321" not in repr(store.history("account", "LX-1003"))
    store.close()
    for path in tmp_path.iterdir():
        assert b"987-65-4321" not in path.read_bytes(), path


def test_an_offer_keeps_every_version_with_who_wrote_it(store: Store) -> None:
    assert store.save_offer("lexington-2001", "version = 1", "bot")
    assert not store.save_offer("lexington-2001", "version = 1", "Ann")
    assert store.save_offer("lexington-2001", "version = 2", "Ann")
    store.save_offer("lexington-2002", "", "bot")
    assert store.offers() == {"lexington-2001": "version = 2", "lexington-2002": ""}
    history = [(one.number, one.by, one.body) for one in store.history("offer", "lexington-2001")]
    assert history == [(1, "bot", "version = 1"), (2, "Ann", "version = 2")]
    assert [(one.offer, one.by) for one in store.events()] == [
        ("lexington-2001", "bot"),
        ("lexington-2001", "Ann"),
        ("lexington-2002", "bot"),
    ]


def test_other_processes_see_it_at_once(store: Store, store_url: str, keyring: Keyring) -> None:
    other = open_store(store_url, keyring)
    store.save_register([NGUYEN], [BROKER])
    assert other.accounts() == [NGUYEN]
    other.close()
