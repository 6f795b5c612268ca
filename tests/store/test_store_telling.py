"""What was told whom on which occasion, and which addresses bounced: the same on both engines, also for two at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

from bot.model import Bounced, Case, Event, Thread
from bot.store import Store
from bot.store.telling import Told
from bot.store.values import Outgoing

NOON = datetime(2001, 8, 20, 12, tzinfo=UTC)
OFFER, TO = "lexington-2001", "Bob@quill.example"


def told(fresh: Sequence[str], _cases: Mapping[str, Case]) -> Told:
    """A mail about all accounts that are still to be told."""
    reference = f"REF-{fresh[0]}"
    mail = Outgoing(f"<{reference}@custodian.example>", TO, "reminder", reference, b"raw", NOON)
    thread = Thread(reference, OFFER, "reminder", tuple(fresh), addressees=(TO,))
    return Told(mail, thread, "silent", tuple(fresh), (Event("reminded", offer=OFFER, account=fresh[0]),))


def test_each_account_is_told_once_on_each_occasion(store: Store) -> None:
    first = store.tell(OFFER, "letter", TO, ["LX-1", "LX-2"], told)
    assert first is not None
    assert store.tell(OFFER, "letter", "bob@QUILL.example", ["LX-2", "LX-1"], told) is None
    more = store.tell(OFFER, "letter", TO, ["LX-1", "LX-3"], told)
    assert more is not None
    assert more.accounts == ("LX-3",)
    assert store.tell(OFFER, "reminder 1", TO, ["LX-1"], lambda _fresh, _cases: None) is None
    assert [(one.occasion, one.address, one.account) for one in store.tellings(OFFER)] == [
        ("letter", "bob@quill.example", account) for account in ("LX-1", "LX-2", "LX-3")
    ]
    assert store.thread(["REF-LX-1"], []) is not None
    assert store.counts().replies["due"] == 2
    assert [event.name for event in store.events()].count("reminded") == 2
    assert store.verify() is None


def test_two_at_once_tell_it_once(store: Store) -> None:
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(lambda _: store.tell(OFFER, "letter", TO, ["LX-1"], told), range(8)))
    assert sum(one is not None for one in results) == 1
    assert store.counts().replies["due"] == 1


def test_a_bounced_address_is_kept_with_its_reason_until_it_is_cleared(store: Store) -> None:
    bounced = Bounced("bob@quill.example", NOON, "5.1.1", "no such mailbox", "report", "REF-1")
    assert store.mark_bounced(bounced, (Event("address.bounced", offer=OFFER, account="LX-1"),))
    assert not store.mark_bounced(bounced)
    assert store.bounced() == {"bob@quill.example": bounced}
    assert store.clear_bounced(" Bob@quill.example", "R. Vance")
    assert store.bounced() == {}
    assert [(event.name, event.by) for event in store.events()] == [
        ("address.bounced", "bot"),
        ("address.reached", "R. Vance"),
    ]
