"""No last line, however odd, keeps the search for a name at the end of the words busy."""

from __future__ import annotations

import pytest

from nlp.signers.door import signers
from tests.linear import ends
from tests.readings_corpus import address_of, context_of


@pytest.mark.parametrize(
    "last",
    [
        "go ahead. " + "a" * 60 + "1!",
        "see it here. " + "a." * 2000 + "!",
        "well. " + "Ann and " * 500 + "!",
        "thanks." + " " * 4000 + "1",
        "x. " * 1300 + "1",
        " - " * 1300 + "1",
    ],
    ids=["one word", "dots", "and", "blanks", "stops", "dashes"],
)
def test_an_odd_last_line_is_read_to_its_end(last: str) -> None:
    context = context_of(address_of("LX-1002"))
    text = f"Please tender all my notes.\n{last}"
    ends(signers, text, len(text), (), context, context.accounts)


def test_a_name_behind_the_last_full_stop_signs() -> None:
    context = context_of(address_of("LX-1002"))
    text = "Please tender all my notes, and tell me when it is done. Robert J. Castellano"
    found = signers(text, len(text), (), context, context.accounts)
    assert [signer.name for signer, _, _ in found] == ["Robert J. Castellano"]
