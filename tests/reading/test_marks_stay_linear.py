"""No text, however odd, makes the readers of marks slow: time grows with the length only."""

from __future__ import annotations

import pytest

from nlp.clients.remarks_that_leave_alone import comes_by_itself, leaves_order_alone
from nlp.left_over.objections import objection
from nlp.signals.courts_of_others import lived_through, of_others
from nlp.signals.of_oneself import told_of_oneself
from nlp.signals.put_to_others import kept_on_hold, so_often_put_to_us
from nlp.signers.introduced import introduced
from nlp.standing.pressed import pressed
from nlp.turning.what_remains import without_the_rest
from tests.linear import ends, repeated

_PIECES = [
    "i called five times ", "asked my ", "on hold for ten minutes with ", "do not ask for ", "never agreed on a ", "my friend ", "lien on my dad's ",
    "been through a ", "Esther was against ", "Esther says not ", "Esther said ", "not touch the forty that ", "the forty ", "afraid of her ", "or he will ",
    "mr a would like a copy ", "Aa ", "Aa Bb here ", "full name Aa ", "she may do more separately ", "don't wait ",
]  # fmt: skip


@pytest.mark.parametrize("piece", _PIECES)
def test_a_run_of_one_piece_is_read_to_its_end(piece: str) -> None:
    text = repeated(piece)
    small = text.lower()
    ends(so_often_put_to_us, small)
    ends(kept_on_hold, small)
    ends(told_of_oneself, small, "never agreed")
    ends(of_others, small)
    ends(lived_through, small)
    ends(objection, text, ("Esther", "Samuel"))
    ends(without_the_rest, text)
    ends(pressed, [text[:2000]])
    ends(comes_by_itself, text)
    ends(introduced, text)
    for length in (60, 120, 258):
        ends(leaves_order_alone, text[:length])


@pytest.mark.parametrize(
    "begins",
    [
        "Mr. Bell asked me to thank you for ",
        "Mr. Bell asked whether the warrants come ",
        "He is a ",
        "Mr. Bell will send me paper but ",
    ],
)
def test_a_remark_that_goes_on_is_read_to_its_end(begins: str) -> None:
    for tail in ("a" * 200, "a " * 100, "no, " * 50, "and he was a cook " * 10):
        ends(leaves_order_alone, f"{begins}{tail}"[:258] + "!?")
