"""The letters with which an option of a form may begin, kept by hand for speed, are those of the options themselves."""

from __future__ import annotations

import re
from string import ascii_lowercase

from mailflows.forms import patterns as forms_patterns
from nlp.patterns.beginnings import finder


def test_the_letters_of_the_options_are_those_that_the_options_begin_with() -> None:
    options = "|".join(f"(?:\\b(?:{pattern}))" for _, pattern in forms_patterns.OPTIONS)
    found = finder(options, re.NOFLAG)
    assert found is not None
    first = re.compile(found.partition("(?<=")[0])
    assert "".join(letter for letter in ascii_lowercase if first.fullmatch(letter)) == forms_patterns.OPTION_LETTERS
