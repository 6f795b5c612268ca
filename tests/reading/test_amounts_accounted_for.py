"""Which amounts of a mail must be what goes in, what stays or what is held, and which are told of something else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

import pytest

from nlp.context import Account
from nlp.instruction import Election, Instruction
from nlp.sentence import Sentence, sentences
from nlp.tenor.accounted import may_be_told, unaccounted

HOLDS = Account("LX-1002", "Robert J. Castellano", "individual", ("Robert J. Castellano",), position=Decimal(100_000))
PART = Instruction("LX-1002", Election.TENDER_PART, Decimal(40_000))
ALL = Instruction("LX-1002", Election.TENDER_ALL, Decimal(100_000))


def all_accounted_for(
    parts: Iterable[Sentence], lines: Sequence[Instruction], accounts: Sequence[Account], *, strictly: bool = False
) -> bool:
    """Tell whether every amount of the sentences has an account."""
    return unaccounted(parts, lines, accounts, strictly=strictly) == ()


@pytest.mark.parametrize(
    ("text", "line", "known"),
    [
        ("Tender $40,000 of my $100,000, the other 60 stay", PART, True),
        ("40 percent of my notes", PART, True),
        ("all of my notes", ALL, True),
        ("all 100 of my notes, and 20 of my wife's bonds", ALL, False),
        ("40,000 of my notes. It should have been 45,000.", PART, False),
        ("between 30 and 40 bonds", PART, False),
        ("40,000 of my notes. My number at the tax office is 900 701 023.", PART, True),
        ("40,000 of my notes, and $900,000 besides", PART, False),
        ("40,000 of my notes, sorry, 45,500", PART, False),
        ("40,000 of my notes. Tender 60,000 of them when you can.", PART, False),
        ("Tender 40,000 of my notes. Keep 60,000.", PART, True),
        ("Tender 40,000 of my notes. I keep 40,000 for the boys.", PART, False),
        ("Tender 40,000 of my notes. I keep 60,000 of my 100,000.", PART, True),
        ("Tender all of my notes. I keep 100 for luck.", ALL, False),
        ("I want 40,000 of my notes tendered and 60,000 left alone.", PART, True),
        ("I want 40,000 of my notes tendered, sorry, 60,000.", PART, False),
        ("I want 40,000 of my notes tendered and 50,000 left alone.", PART, False),
        ("Of my 100,000, tender 60,000.", PART, False),
        ("Tender all but 60,000 of my notes.", PART, True),
        ("Tender all but 40,000 of my notes.", PART, False),
        ("Tender 40,000 of my notes; my insurance number here is 900 701 023.", PART, True),
        ("Tender all of my notes. I mean to keep everything.", ALL, False),
    ],
)
def test_every_amount_must_be_what_goes_in_what_stays_or_what_is_held(
    text: str, line: Instruction, known: bool
) -> None:
    assert all_accounted_for(sentences(text), (line,), (HOLDS,)) is known


def test_an_amount_may_be_that_of_any_of_several_accounts_but_each_must_be_known() -> None:
    second = Instruction("LX-1003", Election.TENDER_PART, Decimal(20_000))
    other = Account("LX-1003", "Thomas R. Nguyen", "individual", ("Thomas R. Nguyen",), position=Decimal(75_000))
    assert all_accounted_for(
        sentences("Tender 40,000 of the one and 20,000 of the second"), (PART, second), (HOLDS, other)
    )
    assert not all_accounted_for(sentences("40,000 and 30,000"), (PART, second), (HOLDS, other))
    assert not all_accounted_for((), (PART, second), (HOLDS,))


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("The council voted on it nine to two and we all went home.", False),
        ("Make it 45.", True),
        ("The council voted on it and then we said to make it 45.", True),
        ("We keep 45 of them in the drawer for the children.", True),
        ("I tender 45 of my notes, as the council has voted.", True),
    ],
)
def test_amounts_of_what_is_told_besides_need_no_account(text: str, counts: bool) -> None:
    parts = sentences(f"I tender 40,000 of my notes. {text}")
    assert all_accounted_for(parts, (PART,), (HOLDS,)) is not counts
    # What goes in is told outright, so that a bare figure of a tale is none of it even where the mail disagrees with itself.
    assert all_accounted_for(parts, (PART,), (HOLDS,), strictly=True) is not counts


def test_where_a_mail_disagrees_and_tells_no_amount_outright_a_bare_figure_counts() -> None:
    parts = sentences("I tender 40. The council voted on it nine to two and we all went home.")
    assert all_accounted_for(parts, (PART,), (HOLDS,))
    assert not all_accounted_for(parts, (PART,), (HOLDS,), strictly=True)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("I want to take part in the exchange, but not with everything.", True),
        ("I tender everything that I have.", False),
        ("My brother owed money to half of Albany before he died.", True),
        ("Make it half of what I said before, please.", False),
        ("He was paid $30,000 a year and a turkey for Christmas.", False),
    ],
)
def test_which_amount_without_an_account_is_likely_one_of_something_else(text: str, *, told: bool) -> None:
    [part] = sentences(text)
    [amount] = part.amounts[:1]
    assert may_be_told(part, amount) is told


def test_of_an_account_that_holds_nothing_no_number_is_too_large_to_matter() -> None:
    empty = Account("LX-1002", "Robert J. Castellano", "individual", ("Robert J. Castellano",))
    line = Instruction("LX-1002", Election.TENDER_ALL)
    assert not all_accounted_for(sentences("Tender all of my notes, 45,500"), (line,), (empty,))
