"""A changed mailbox is seen however it is said; a copy, a signature line or somebody's address in a story is none."""

from __future__ import annotations

import pytest
from linear import ends, repeated

from nlp.sentence import sentences
from nlp.sentences.redirected import pays_elsewhere, writes_elsewhere

KNOWN = frozenset({"amos@pell.example", "offers@custodian.example"})


@pytest.mark.parametrize(
    "text",
    [
        "My e-mail changes today, so use amos.pell@swiftpost.example.",
        "Please send your confirmation and everything after it to a.pell@swiftpost.example.",
        "I do not read this mailbox any more.",
        "Our e-mail has moved; answer at pells@swiftpost.example.",
        "This mailbox will be closed on Friday.",
        "You can reach me at a.pell@swiftpost.example now.",
        "Reply to a.pell@swiftpost.example, not to this address.",
        "My son has set up a new mailbox for me.",
        "Kindly note my new e-mail: a.pell@swiftpost.example",
        "Use a.pell@swiftpost.example in future.",
        "My inbox has been hacked, write to a.pell@swiftpost.example.",
        "From Monday my mail address is now a.pell@swiftpost.example.",
    ],
)
def test_answers_that_are_to_go_to_another_mailbox_are_suspected(text: str) -> None:
    assert writes_elsewhere(sentences(text), KNOWN)


@pytest.mark.parametrize(
    "text",
    [
        "Please write to amos@pell.example as always.",
        "Kindly copy my accountant, joe@tallybooks.example.",
        "My accountant (joe@tallybooks.example) told me to write to you.",
        "a.pell@swiftpost.example",
        "E-mail: a.pell@swiftpost.example / Phone: 555-0112",
        "I wrote to offers@custodian.example yesterday.",
        "I have moved, my new address is 12 Pine Road, Bend, OR 97701.",
        "My phone number changes today to 541-555-0144.",
        "Your letter came to j.pell@swiftpost.example and he passed it to me.",
        "I read my e-mail only on weekends.",
        "For questions about the invoice write to joe@tallybooks.example.",
        "Confirm by e-mail, please.",
    ],
)
def test_other_addresses_are_no_redirection(text: str) -> None:
    assert not writes_elsewhere(sentences(text), KNOWN)


@pytest.mark.parametrize(
    ("text", "elsewhere"),
    [
        ("Kindly book the new notes to account 55-102.", True),
        ("Please wire the cash to a/c no. 77012.", True),
        ("Pay the interest into my account 4411-2.", True),
        ("Tender all notes in account 4411-2.", False),
        ("Put all of my notes into the exchange.", False),
    ],
)
def test_money_or_notes_sent_to_an_account_by_number(text: str, elsewhere: bool) -> None:
    assert pays_elsewhere(text) is elsewhere


@pytest.mark.parametrize("piece", ["write ", "a@b.example ", "write to a@b.example ", "my e-mail ", "a.", "pay to "])
def test_reading_of_redirections_is_linear(piece: str) -> None:
    ends(writes_elsewhere, sentences(repeated(piece, 60_000)), KNOWN)
    ends(pays_elsewhere, repeated(piece))
