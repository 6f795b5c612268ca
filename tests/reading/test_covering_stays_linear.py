"""Half a megabyte over a form, and the other new readers of words, end in a time that goes with the length."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from linear import ends, repeated

from bot.sample import samples
from nlp.context import Context
from nlp.covering import door as covering
from nlp.covering.asides import asides
from nlp.covering.under import Covered
from nlp.sentence import Sentence
from nlp.sentences import redirected
from nlp.signals import deaths
from nlp.signers.courtesies import behind_courtesy

DESK = samples.desk()
UNDER = Covered(("LX-1002",), (Decimal(40000),), (Decimal(100000),))
PIECES = ("a", " ", "\n", "not until ", "my wife ", "hold it ", "was but ", ", and ", "if the printer ", "- ", "the company's new ", "my old father ", "thanks, A")  # fmt: skip


def context() -> Context:
    """The sender of one account."""
    return Context(
        received=datetime(2001, 8, 15, 12, tzinfo=UTC),
        offers=(),
        accounts=DESK.register,
        role="holder",
        sender_accounts=("LX-1002",),
    )


@pytest.mark.parametrize("piece", PIECES)
def test_words_over_a_form(piece: str) -> None:
    longest = repeated(piece, covering.LONGEST)
    ends(asides, longest, UNDER, context())
    ends(covering.turned_by_note, longest, (), UNDER, context())
    assert ends(covering.turned_by_note, repeated(piece), (), UNDER, context()) is not None


@pytest.mark.parametrize("piece", PIECES)
def test_words_of_deaths_banks_and_closes(piece: str) -> None:
    text = repeated(piece, 250_000)
    sentence = Sentence(0, len(text), text, (), (), ())
    accounts = tuple(one for one in DESK.accounts.values() if one.account == "LX-1002")
    ends(deaths.death, (sentence,), accounts, by_another=True)
    ends(redirected.paid_elsewhere, sentence)
    ends(behind_courtesy, text[-400:])
