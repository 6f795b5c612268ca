"""A pattern whose beginning is looked for first finds all that it finds where it is tried everywhere."""

from __future__ import annotations

import importlib
import pkgutil
import random
import re

import pytest

import nlp
from mailflows.forms import options as forms_options
from nlp.patterns.beginnings import finder
from nlp.patterns.late import Late
from tests.house.test_sifted_patterns import _made, parser

_ROUNDS = 40
"""Texts made of each pattern."""
_AROUND = ("{}", "It is so. {}", "so {} it is.", "\n{}\nThat is all.\n", "é’{} ſ")


def _tried_often(late: Late) -> Late:
    """The pattern after so many texts that its beginning is looked for from now on."""
    for _ in range(20):
        late.search("")
    return late


def _by_module() -> dict[str, dict[str, Late]]:
    """All of them, by the module and the name under which they stand."""
    found = dict[str, dict[str, Late]]()
    for module in pkgutil.walk_packages(nlp.__path__, "nlp."):
        if ".training" not in module.name:
            held = vars(importlib.import_module(module.name)).items()
            if patterns := {name: value for name, value in held if isinstance(value, Late)}:
                found[module.name] = patterns
    return found


BY_MODULE = _by_module()


@pytest.mark.parametrize("module", BY_MODULE)
def test_the_patterns_of_a_module_find_what_the_plain_ones_find(module: str) -> None:
    for name, pattern in BY_MODULE[module].items():
        late = _tried_often(pattern)
        plain = re.compile(late.pattern, late.flags)
        chance = random.Random(f"{module}.{name}")  # noqa: S311 - no secret
        parsed = parser.parse(late.pattern, int(late.flags))
        for _ in range(_ROUNDS):
            text = chance.choice(_AROUND).format(_made(parsed, chance) + chance.choice(["", " ", " 5", " notes"]))
            if late.flags & re.IGNORECASE:
                text = chance.choice([text, text.upper()])
            assert [match.span() for match in late.finditer(text)] == [match.span() for match in plain.finditer(text)]
            found, expected = late.search(text, 1, len(text)), plain.search(text, 1, len(text))
            assert (found and found.span()) == (expected and expected.span()), (name, text)
            assert late.sub("#", text) == plain.sub("#", text)


def test_what_is_looked_for_is_the_first_sign_of_a_match() -> None:
    found = finder(r"\b(?:un)?told\b|(?<!\d)\d+(?=%)", re.NOFLAG)
    assert found is not None
    assert [match.start() for match in re.finditer(found, "told, untold: 15% of 20")] == [0, 6, 14]
    for anything in (r"x?", r"\S+ x", r".x", r"[^,]x", r"(?:a|)", r"(x)?\1"):
        assert finder(anything, re.NOFLAG) is None, anything


def test_signs_that_pass_for_letters_begin_a_match_too() -> None:
    for pattern, text in ((r"\binsist", "I İnsist"), (r"\bkinds?\b", "two \u212ainds"), (r"\bsome\b", "ſome")):
        assert _tried_often(Late(pattern, re.IGNORECASE)).search(text) is not None, text


def test_a_pattern_that_refers_to_its_parts_is_tried_as_it_is() -> None:
    twice = _tried_often(Late(r"(?P<link>[-/])\d(?P=link)"))
    assert [match.group() for match in twice.finditer("1-2-3/4/5-6/")] == ["-2-", "/4/"]


@pytest.mark.parametrize("name", ["options of a form"])
def test_the_letters_of_options_are_all_with_which_one_begins(name: str) -> None:
    plain, begins = forms_options._SMALL_OPTION, forms_options._BEGINS
    parsed = parser.parse(plain.pattern, 0)
    chance = random.Random(name)  # noqa: S311 - no secret
    for _ in range(2000):
        text = chance.choice(["{}", "[x] {}", "so {} x"]).format(_made(parsed, chance)).lower()
        first, expected = begins.search(text), plain.search(text)
        assert (first and first.start()) == (expected and expected.start()), text
