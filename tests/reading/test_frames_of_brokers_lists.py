"""What a broker says round his list: that more comes, what it is for, how many lines; and what only looks like it."""

from __future__ import annotations

import pytest

from bot.fresh import reading_of
from bot.sample import samples
from nlp.forms.boxes import unsaid
from nlp.sentences.frames import list_is_for, more_comes

DESK = samples.desk()


def read(words: str, sender: str = "Jocelyn Pelletier <j.pelletier@hartwellstone.example>") -> dict[str, object]:
    """The reading of a mail with these words."""
    head = f"From: {sender}\nTo: offers@custodian.example\nSubject: Lexington\nDate: Wed, 15 Aug 2001 12:00:00 -0400\n"
    head += "Message-ID: <f@hartwellstone.example>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
    return reading_of(f"{head}{words}\n".encode(), DESK)


MORE = [
    "Will send the rest as they trickle in.",
    "More to follow.",
    "I'll revert on the others.",
    "Others to come as I hear from them.",
    "Still waiting to hear from the rest.",
    "The remaining clients haven't answered yet.",
    "Balance of my list to come tomorrow.",
    "I will forward the remaining accounts when received.",
    "The others are still outstanding.",
    "No word from the other clients so far.",
    "We'll get back to you on the rest of our accounts by Friday.",
]
NOT_MORE = [
    "Hold these until the rest come in.",
    "Will send the rest of his bonds later.",
    "Don't process before I send the others.",
    "Will send the rest if they like this.",
    "I'll revert on this one.",
    "Wait for the others.",
    "Will tender the rest later.",
    "The other 30 are still pending.",
]


@pytest.mark.parametrize("words", MORE)
def test_that_more_comes_leaves_a_line_what_it_is(words: str) -> None:
    assert more_comes(words)
    found = read(f"BK-2001: 40M of 70M.\n{words}\n\nJocelyn Pelletier")
    assert (found["action"], len(found["instructions"])) == ("confirm", 1)  # type: ignore[arg-type]


@pytest.mark.parametrize("words", NOT_MORE)
def test_a_wish_to_wait_or_more_of_the_same_client_is_asked_about(words: str) -> None:
    assert not more_comes(words)
    assert read(f"BK-2001: 40M of 70M.\n{words}\n\nJocelyn Pelletier")["action"] != "confirm"


@pytest.mark.parametrize(
    "words",
    [
        "Both vs LEXP 12.75 exch offer.",
        "These are re the Lexington exchange.",
        "All of the above per the exchange offer.",
    ],
)
def test_what_a_list_is_for_leaves_it_what_it_is(words: str) -> None:
    assert list_is_for(words)
    assert read(f"BK-2001: 40M.\nBK-2002: 35M flat.\n{words}\n\nJ. Pelletier\nHartwell & Stone")["action"] == "confirm"


@pytest.mark.parametrize(
    "words",
    [
        "Both against the exchange.",
        "Both under review.",
        "All are opposed to the offer.",
    ],
)
def test_what_only_sounds_like_it_is_asked_about(words: str) -> None:
    assert not list_is_for(words)
    assert read(f"BK-2001: 40M.\nBK-2002: 35M flat.\n{words}\n\nJ. Pelletier\nHartwell & Stone")["action"] != "confirm"


@pytest.mark.parametrize(
    "close",
    [
        "Jocelyn Pelletier",
        "Best, Jocelyn Pelletier",
        "that's it for today\nDolores Quigg\nreorg, 212-555-0171",
        "Jocelyn Pelletier\nHartwell & Stone Securities LLC\nMember NASD SIPC. Past performance is no guarantee of future results.",
        "Rgds Jocelyn Pelletier, reorg desk",
    ],
)
def test_a_brokers_name_is_seen_without_a_signature_block(close: str) -> None:
    found = read(f"BK-2001: 40M of 70M.\n\n{close}")
    assert (found["action"], len(found["signers"])) == ("confirm", 1)  # type: ignore[arg-type]


def test_a_brokers_name_behind_the_last_full_stop_signs() -> None:
    found = read("BK-2001: tender 40M of 70M. One this time. Jocelyn Pelletier")
    assert [one["name"] for one in found["signers"]] == ["Jocelyn Pelletier"]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "close", ["Jocelyn", "Hartwell & Stone", "as told by\nDolores Quigg\nyesterday at noon", "reorg desk\n212-555-0171"]
)
def test_what_is_no_brokers_full_name_does_not_sign(close: str) -> None:
    found = read(f"BK-2001: 40M of 70M.\n\n{close}")
    assert found["signers"] == []


HOLDER = "Victor Petrov <vpetrov@riverside.example>"


@pytest.mark.parametrize(
    ("words", "election", "quantity"),
    [
        ("[ ] Tender all\n[x] Tender nothing", "do_not_tender", None),
        ("( ) Tender all\n(X) Tender $50,000 only\n( ) Tender nothing", "tender_part", "50000"),
        ("[x] Tender all of my notes\n[ ] Tender some of them", "tender_all", "300000"),
        ("☐ Tender all of my notes\n☑ I do not tender", "do_not_tender", None),
    ],
)
def test_boxes_of_ones_own_say_what_is_ticked(words: str, election: str, quantity: str | None) -> None:
    found = read(f"I made my own boxes.\n\n{words}\n\nVictor Petrov", HOLDER)
    one = found["instructions"][0]  # type: ignore[index]
    assert (found["action"], one["election"], one["quantity"]) == ("confirm", election, quantity)


@pytest.mark.parametrize(
    "words",
    ["[ ] Tender all\n[ ] Tender nothing", "☐ in with all\n☐ out", "[x] Tender all of my notes\n[x] Tender nothing"],
)
def test_boxes_without_a_tick_or_with_two_are_asked_about(words: str) -> None:
    assert read(f"I made my own boxes.\n\n{words}\n\nVictor Petrov", HOLDER)["action"] != "confirm"


def test_a_single_box_is_no_choice() -> None:
    assert unsaid("[ ] milk") == []


@pytest.mark.parametrize(
    ("balance", "action"),
    [
        ("$200,000, no action", "confirm"),
        ("200M retained", "confirm"),
        ("200,000", "confirm"),
        ("not to be tendered", "confirm"),
        ("150,000, no action", "request"),
        ("to be decided", "request"),
        ("also tender", "request"),
        ("to be exchanged", "request"),
        ("will follow next week", "request"),
        ("sell at market", "request"),
    ],
)
def test_the_balance_of_a_block_stays_out_or_is_asked_about(balance: str, action: str) -> None:
    block = f"Account: LX-1022\nAction: exchange\nPrincipal: $100,000\nBalance: {balance}"
    assert read(f"{block}\n\nVictor Petrov", HOLDER)["action"] == action


@pytest.mark.parametrize("greeting", ["Hi all -", "Dear all,", "Hello all.", "Morning all -"])
def test_a_greeting_of_all_is_no_amount(greeting: str) -> None:
    found = read(f"{greeting} please tender 50 bonds.\n\nVictor Petrov", HOLDER)
    assert [one["quantity"] for one in found["instructions"]] == ["50000"]  # type: ignore[attr-defined]
