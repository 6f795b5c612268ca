"""Phrases of a patterns file are found where their line says, and nowhere else, however long the sentence."""

from __future__ import annotations

import pytest

from nlp.pipes.phrases import Finder
from tests.linear import ends

WORDS = {"me": "me us"}


def _found(line: str, sentence: str) -> list[str]:
    """The words of each find of one line in a sentence."""
    words = sentence.split()
    return [" ".join(words[start:end]) for _, start, end in Finder({"A": (line,)}, WORDS)(words)]


@pytest.mark.parametrize(
    ("line", "sentence", "expected"),
    [
        ("count|leave @me out", "please leave us out", ["leave us out"]),
        ("count|leave @me out", "please leave them out", []),
        ("see? me", "me see me", ["see me", "me"]),
        ("go in?", "let it go", ["go"]),
        ("put ..2 in", "put all mine in", ["put all mine in"]),
        ("put ..2 in", "put all of mine in", []),
        ("put ..2 in", "put , in", []),
        ("put ...2 in", "put , in", ["put , in"]),
        ("put ...9 in", "put it . then in", []),
        ("ten|# bonds", "25,000 bonds and ten bonds", ["25,000 bonds", "ten bonds"]),
        ("# bonds", "$25k bonds, a25 bonds", []),
        ("# notes", "$25k notes or a25 notes", ["$25k notes"]),
        ("account ..2", "account one", ["account one"]),
    ],
)
def test_a_line_is_found_where_it_says(line: str, sentence: str, expected: list[str]) -> None:
    assert _found(line, sentence) == expected


def test_of_overlapping_finds_of_a_label_the_longest_counts_and_then_the_first() -> None:
    words = ["a", "b", "c", "d", "e", "a", "b"]
    assert Finder({"A": ("a b", "b c d"), "B": ("a",)}, {})(words) == [
        ("A", 1, 4),
        ("A", 5, 7),
        ("B", 0, 1),
        ("B", 5, 6),
    ]
    assert Finder({"A": ("a b", "b c")}, {})(words[:3]) == [("A", 0, 2)]


def test_a_phrase_that_begins_with_a_gap_is_refused() -> None:
    with pytest.raises(ValueError, match="begins with a gap"):
        Finder({"A": ("..3 out",)}, {})


def test_a_sentence_of_forty_thousand_words_is_read_to_its_end() -> None:
    finder = Finder({"A": ("put ...24 into|in ..8 back @me? out",)}, WORDS)
    assert ends(finder, ["put", "in", "back", "me"] * 10_000) == []
