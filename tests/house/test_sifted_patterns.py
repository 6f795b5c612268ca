"""A pattern that is tried only where its words stand finds all that it finds where it is tried everywhere."""

from __future__ import annotations

import importlib
import pkgutil
import random
import re
from typing import Any

import pytest

import nlp
from nlp.left_over.reservations import RESERVATIONS
from nlp.patterns import needing
from nlp.patterns.possible import flat, possible
from nlp.patterns.sifted import Sifted

kinds = importlib.import_module("re._constants")
parser = importlib.import_module("re._parser")

_ROUNDS = 12
"""Texts made of each way to match."""
_AT_MOST = 20 * _ROUNDS
"""So many times where none of the texts made so far held a match: few texts made at random satisfy what some patterns look for."""


def _every_one() -> dict[str, Sifted]:
    """All of them, by the place where they stand."""
    found = {f"reservations: {name}": Sifted(pattern, re.IGNORECASE) for name, pattern in RESERVATIONS}
    for module in pkgutil.walk_packages(nlp.__path__, "nlp."):
        if ".training" not in module.name:
            for name, value in vars(importlib.import_module(module.name)).items():
                if isinstance(value, Sifted):
                    found[f"{module.name}.{name}"] = value
    return found


EVERY_ONE = _every_one()


def _made(parsed: Any, chance: random.Random) -> str:
    """A text that the pattern may match: what only looks round is left out."""
    return "".join(_of(kind, value, chance) for kind, value in parsed)


def _of(kind: Any, value: Any, chance: random.Random) -> str:
    if kind is kinds.LITERAL:
        return chr(value)
    if kind is kinds.SUBPATTERN:
        return _made(value[-1], chance)
    if kind is kinds.ATOMIC_GROUP:
        return _made(value, chance)
    if kind is kinds.BRANCH:
        return _made(chance.choice(value[1]), chance)
    if kind in {kinds.MAX_REPEAT, kinds.MIN_REPEAT, kinds.POSSESSIVE_REPEAT}:
        least, most, inner = value
        return "".join(_made(inner, chance) for _ in range(chance.randint(least, min(least + 2, int(most)))))
    if kind is kinds.IN:
        return _one_of(value, chance)
    if kind in {kinds.ANY, kinds.NOT_LITERAL}:
        return "~"
    return ""


def _one_of(choices: Any, chance: random.Random) -> str:
    if choices[0][0] is kinds.NEGATE:
        return "q" if (kinds.CATEGORY, kinds.CATEGORY_NOT_WORD) in choices else chance.choice(" ~q")
    kind, value = chance.choice(choices)
    if kind is kinds.LITERAL:
        return chr(value)
    if kind is kinds.RANGE:
        return chr(chance.randint(*value))
    return {"CATEGORY_DIGIT": "7", "CATEGORY_SPACE": " ", "CATEGORY_WORD": "w"}.get(str(value), "~")


@pytest.mark.parametrize("name", EVERY_ONE)
def test_a_sifted_pattern_finds_what_the_plain_one_finds(name: str) -> None:
    sifted = EVERY_ONE[name]
    plain = re.compile(sifted.pattern, sifted.flags)
    chance = random.Random(name)  # noqa: S311 - no secret
    hits = 0
    for way in needing.branches(sifted.pattern):
        parsed = parser.parse(way, int(sifted.flags))
        for turn in range(_AT_MOST):
            if turn >= _ROUNDS and hits:
                break
            text = chance.choice(["{}", "It is so. {}", "so {} it is.", "\n{}\nThat is all.\n"]).format(
                _made(parsed, chance)
            )
            if sifted.flags & re.IGNORECASE:
                text = chance.choice([text, text, text.upper()])
            assert [match.span() for match in sifted.finditer(text)] == [match.span() for match in plain.finditer(text)]
            found, expected = sifted.search(text, 1), plain.search(text, 1)
            assert (found and found.span()) == (expected and expected.span()), text
            hits += expected is not None
    assert hits, "nothing was made that it matches"


@pytest.mark.parametrize(
    ("pattern", "groups"),
    [
        (r"\b(?:i|we)\s+(?:do\s+)?(?:insist|demand)\b", (("demand", "insist"), ("i", "we"))),
        (r"colou?r\b", (("colo",), ("r",))),
        (r"x{2,3}y*(?<=abc)(?!def)", (("xx",),)),
        (r"(?:foo|bar)\d{3}-[0-9]+?z{,2}", (("000-0",), ("bar", "foo"))),
        (r"ab{}c\d{0}d", (("ab{}cd",),)),
        (r"(?:foo|)ba[rz]", (("ba",),)),
        (r"\x41bc[de]", (("bc",),)),
        (r"(?P<sum>\w+)\s(?i:each)", (("each",),)),
        (r"\w+|no", ()),
    ],
)
def test_what_a_pattern_needs(pattern: str, groups: tuple[tuple[str, ...], ...]) -> None:
    assert needing.needs(pattern) == groups


def test_a_pattern_that_refers_to_its_parts_is_never_cut() -> None:
    assert needing.branches(r"(a)|\1b") == (r"(a)|\1b",)
    assert needing.branches(r"(?P<a>x)|(?P=a)y") == (r"(?P<a>x)|(?P=a)y",)
    assert needing.branches(r"a|(?:b|c)|[|]") == ("a", "(?:b|c)", "[|]")


def test_words_written_with_signs_that_pass_for_letters_are_seen() -> None:
    sifted = Sifted(r"\binsist on \d+ kinds\b", re.IGNORECASE)
    assert sifted.search("I İNSIST ON ٣ \u212aindſ") is not None
    assert possible(("insist",), flat("İNſIST"))
    assert sifted.search("I insist on none") is None
