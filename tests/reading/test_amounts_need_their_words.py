"""The words that a pattern is said to need stand in whatever it matches: no cheap look hides a match."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from nlp.accounts.door import mentions
from nlp.addresses.shapes import ENDS, SHAPES
from nlp.addresses.shapes import NEEDS as OF_ADDRESSES
from nlp.amounts.nonamounts.blanking import COMPILED, FILLER, PATTERNS, blank
from nlp.amounts.nonamounts.needs import NEEDS
from nlp.patterns.late import Late
from nlp.patterns.possible import flat, lowered, needed, possible
from tests.readings_corpus import address_of, context_of

HERE = Path(__file__).parents[1]


def _said_once(texts: Iterable[str]) -> Iterator[str]:
    """Give the texts without the lines that an earlier one has: the letter stands below most mails, and what it says is asked once."""
    seen: set[str] = set()
    for text in texts:
        new = [line for line in text.splitlines() if line not in seen]
        seen.update(new)
        yield "\n".join(new)


TEXTS = [
    *(file.read_text(encoding="utf-8") for file in sorted((HERE / "readings").glob("*.toml"))),
    *_said_once(file.read_bytes().decode("latin-1") for file in sorted((HERE / "mails" / "corpus").rglob("*.eml"))),
]
"""Some hundred thousand words of mails, as they stand in their files."""

_ODD = [
    ("cusip by name", "CUSİP no 529529AB4"),
    ("last four", "laſt 4: 1234"),
    ("date in words", "DÉC twelfth"),
    ("date in words", "in two thousand and one"),
    ("clock", "seven o'clock"),
    ("clock ahead", "call by nine, or before ten."),
    ("coupon in words", "twelve and three-quarters percent"),
    ("denomination", "in multiples of $1,000 principal"),
    ("figure of speech", "which one is catch-22, square one"),
    ("degrees", "ninety in the shade"),
    ("form", "the UTMA account"),
    ("hours", "(nine to five)"),
    ("ratio", "two for one"),
    ("cents", "fifty c on the dollar"),
    ("rate", "12 pct cash"),
    ("condition", "minimum of ninety per cent participation"),
    ("postcode and town", "DK-2900 Hellerup"),
]


@pytest.mark.parametrize(("name", "text"), _ODD)
def test_words_written_oddly_are_seen(name: str, text: str) -> None:
    _, small, shape = dict(zip((name for name, _ in PATTERNS), COMPILED, strict=True))[name]
    found = shape.search(lowered(text) if small else text)
    assert found is not None
    assert set(blank(text)[found.start() : found.end()]) == {FILLER}


@pytest.mark.parametrize("name", [name for name, _ in PATTERNS])
def test_what_a_shape_of_no_amount_matches_has_the_words_it_needs(name: str) -> None:
    words, small, shape = dict(zip((name for name, _ in PATTERNS), COMPILED, strict=True))[name]
    for text in TEXTS:
        for match in shape.finditer(lowered(text) if small else text):
            assert possible(words, flat(match[0])), match[0]


@pytest.mark.parametrize(("name", "shape"), SHAPES, ids=[name for name, _ in SHAPES])
def test_what_a_shape_of_an_address_matches_has_the_words_it_needs(name: str, shape: Late) -> None:
    words = needed(OF_ADDRESSES[name])
    for text in TEXTS[: len(TEXTS) // 4]:
        for match in shape.finditer(text):
            assert possible(words, flat(match["address"])), match[0]
            assert name not in ENDS or ENDS[name].search(text), match[0]


def test_every_shape_that_is_said_to_need_words_is_there() -> None:
    assert set(NEEDS) <= {name for name, _ in PATTERNS}
    assert set(OF_ADDRESSES) == {name for name, _ in SHAPES}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Robert J. Castellano's notes", "Robert J. Castellano's"),
        ("ROBERT CASTELLANO agrees", "ROBERT CASTELLANO"),
        ("Robert J. Caſtellano agrees", "Robert J. Caſtellano"),
        ("Robert Castellan agrees", ""),
    ],
)
def test_another_holder_is_seen_however_his_name_is_written(text: str, expected: str) -> None:
    context = context_of(address_of("LX-1004"))
    assert "".join(mention.text for mention in mentions(text, context)) == expected
