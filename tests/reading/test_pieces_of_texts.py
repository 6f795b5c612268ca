"""The words of all patterns are looked for together: what a pattern finds is the same before and after it is taken up."""

import re

import pytest

from nlp.patterns import pieces
from nlp.patterns.needing import branches, needs
from nlp.patterns.sifted import Sifted

PATTERN = r"\bwith\s+(?:held|draw\w*)\b|\bnot\s+my\s+\d{2}\s+notes\b|\b(?:a|I)\s+\w+\b"
TEXTS = (
    "I ask",
    "He WITH\nHELD it.",
    "These are not my 40 notes",
    "Nothing of it stands here at all.",
    "with\u00a0drawn notes",
    "not my 4 notes",
    "",
    "x" * 5000 + " with draw",
    "-".join(["with draw"] * 9),
    "W\u0130TH held, with held",
)


def _found(pattern: Sifted, text: str) -> list[str]:
    return [match.group() for match in pattern.finditer(text)]


@pytest.mark.parametrize("flags", [re.NOFLAG, re.IGNORECASE])
def test_a_pattern_finds_the_same_when_its_words_are_looked_for_with_those_of_others(flags: re.RegexFlag) -> None:
    plain = re.compile(PATTERN, flags)
    sifted = Sifted(PATTERN, flags)
    others = [Sifted(f"(?:word{number}|another{number}) stands", flags) for number in range(40)]
    for round_ in range(60):
        for number, one in enumerate(others):
            assert (one.search(f"word{round_} stands") is not None) == (
                str(round_).startswith(str(number)) and number == round_
            )
        for text in TEXTS:
            assert _found(sifted, text) == [match.group() for match in plain.finditer(text)]
    assert sifted._wanted is not None
    assert sifted._wanted.bits


def test_a_way_known_only_by_a_letter_is_always_tried() -> None:
    assert pieces.sought(needs(r"\ba\s+\w+")) == ()
    assert set(pieces.sought(needs(r"\bof\s+course\b"))) <= {"of", "course"}
    assert [bool(pieces.sought(needs(way))) for way in branches(PATTERN)] == [True, True, False]


def test_of_a_piece_too_long_to_be_looked_through_everything_is_said_to_stand_in_it() -> None:
    wanted = [
        pieces.Wanted([(f"unheard{letter}of",)]) for letter in "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"
    ]
    taken = [one for one in wanted if one.bits]
    assert taken
    assert not pieces.standing("nothing of it") & taken[0].every
    assert pieces.standing("z" * 200) & taken[0].every
    assert pieces.standing("It is UnheardAof, so to speak") & taken[0].every


def test_so_many_different_pieces_as_are_not_kept_are_looked_through_all_the_same() -> None:
    wanted = [
        pieces.Wanted([(f"rarely{letter}seen",)]) for letter in "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"
    ]
    text = " ".join(
        f"piece{chr(97 + number % 26)}{chr(97 + number // 26 % 26)}{chr(97 + number // 676)}" for number in range(9000)
    )
    assert not pieces.standing(text) & wanted[0].every
    assert pieces.standing(f"{text} rarelyaseen") & wanted[0].every
