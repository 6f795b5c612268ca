"""A From header of nothing but signs is read in a moment, however long it is."""

from __future__ import annotations

import pytest

from mailflows.addresses import MOST_CHARACTERS, mailboxes
from tests import linear
from tests.linear import ends, repeated


@pytest.mark.parametrize("piece", [":", "b:", '"', "(", "<", "\\", "a ", "a@b ", ",a@b"])
def test_a_header_of_one_sign_behind_an_address_ends(monkeypatch: pytest.MonkeyPatch, piece: str) -> None:
    # A header is cut at 50,000 characters, for which a quadratic reader took up to ten seconds and a linear one takes 20 ms.
    monkeypatch.setattr(linear, "SPAN", 2.0)
    ends(mailboxes, f"a@{repeated(piece, MOST_CHARACTERS)}".encode())


def test_a_colon_ends_a_group_and_stands_in_an_address() -> None:
    assert [address.address for address in mailboxes(b"Holders: ann@north.example, mailto:bob@south.example;")] == [
        "ann@north.example",
        "bob@south.example",
    ]
