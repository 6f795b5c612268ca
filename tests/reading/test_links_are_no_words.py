"""The key in a link of ours is letters at random: no word of any language, whatever it looks like."""

from __future__ import annotations

import pytest

from nlp.tongues.putting import in_english

ASKS = "Answer on our page instead, safely and at once: the right place for a document:\nhttp://127.0.0.1:8081/i/SE0x_{}_9x"


@pytest.mark.parametrize("key", ["og-nej", "pas-une", "kein-und", "todo-los", "tutte-le-mie"])
def test_the_letters_of_a_link_are_no_other_language(key: str) -> None:
    text = ASKS.format(key)
    assert (in_english(text).text, in_english(text).foreign) == (text, ())


def test_what_stands_beside_a_link_is_still_read() -> None:
    assert in_english("Je garde tout ce que j'ai chez vous, voir http://127.0.0.1:8081/i/SE0x").text.strip() != ""
    assert (
        in_english("Ich behalte alles. http://127.0.0.1:8081/i/x").text
        != "Ich behalte alles. http://127.0.0.1:8081/i/x"
    )
