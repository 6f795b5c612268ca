"""No text, however odd, makes a small reader slow: time grows with the length only."""

from __future__ import annotations

from datetime import date

import pytest

from nlp import addresses, amounts, capacities, dates, names, phones, taxnumbers
from nlp.sentence import sentences
from tests.linear import ends, repeated

_ODD = [
    "1 ", "a ", "$", "one ", "1,", "1.", "all of my ", "x", "- ", "1-", "(", "A", "Aa ", "12 Aa ", "all ", "\n", " ", "12 Elm ", "9", "half ",
    "and ", "a.", "x-", "*", "_", "one-", "of the ", "\x1a", "+1 ", "Aug ", "last 4 ", "O", "tax no ", "aa\n", "12 Aa\n", "the whole ", "@", "\t",
    "all but ", "between 1 and ", "trustee ", "attorney in ", "Smith and ", "1/2 ", "P.O. Box ", "\x00", "(1", "1)", "all but 1 ", "all my notes except 10, ",
]  # fmt: skip
_READERS = {
    "amounts": amounts.find,
    "dates": lambda text: dates.find(text, date(2001, 8, 20)),
    "phones": phones.find,
    "taxnumbers": taxnumbers.find,
    "addresses": addresses.find,
    "capacities": capacities.find,
    "mentions": lambda text: names.mentions(text, ["Robert J. Castellano", "Aa Bb", "Tidewater Marine Supply Co."]),
}
# An amount is weighed for as long as some thousand blanks are passed over, so that fewer of them ask the same.
_AMOUNTS = {
    "1 ",
    "1/2 ",
    "+1 ",
    "one ",
    "half ",
    "12 Aa\n",
    "12 Aa ",
    "12 Elm ",
    "between 1 and ",
    "all but 1 ",
    "all my notes except 10, ",
}
_LONG, _FULL_OF_AMOUNTS = 250_000, 50_000


@pytest.mark.parametrize("odd", _ODD)
@pytest.mark.parametrize("reader", sorted(_READERS))
def test_a_run_of_one_odd_thing_is_read_to_its_end(reader: str, odd: str) -> None:
    size = _FULL_OF_AMOUNTS if reader == "amounts" and odd in _AMOUNTS else _LONG
    ends(_READERS[reader], repeated(odd, size))


@pytest.mark.parametrize("sign", ["$", "[", "…"])
def test_a_run_of_one_sign_is_one_word(sign: str) -> None:
    # spaCy's tokenizer takes such a run apart sign by sign, in quadratic time: 4,000 of them took three seconds.
    [sentence] = sentences(f"Tender all {sign * 60_000}.")
    assert len(sentence.words) <= 4
    assert sentence.words[-1].end == len("Tender all ") + 60_001
    assert sentence.has("TENDER")
