"""A form whose tick was taken back in a note elects nothing certain; initials and the colour of the ink take nothing back."""

from __future__ import annotations

import pytest

from nlp.standing.all_but import all_but
from nlp.standing.asleep import asleep
from nlp.standing.hung_in_time import hung_in_time
from nlp.standing.priced import priced
from nlp.standing.recommended import only_recommended
from nlp.standing.sentences import told_in
from nlp.standing.ticks_struck import tick_struck
from tests.filled_forms import letter_form
from tests.form_mails import mail, outcome
from tests.linear import ends, repeated

_ALL = "Tender all Old Notes held for my account."


def _action(line: str, part_box: str = "[__]", amount: str = "_____________.") -> str:
    form = letter_form(part_box=part_box, amount=amount, signed="Naomi Brightwell", dated="Aug 20, 2001")
    assert form.count(f"[__] {_ALL}") == 1
    return str(outcome(mail(form.replace(f"[__] {_ALL}", line)))["action"])


@pytest.mark.parametrize(
    "line",
    [
        f"[X (crossed out, N.B.)] {_ALL}",
        f"[X (void)] {_ALL}",
        f"[X withdrawn] {_ALL}",
        f"[X (my error)] {_ALL}",
        f"[X] VOID {_ALL}",
        f"[X] withdrawn {_ALL}",
        f"[X] {{cancelled}} {_ALL}",
        f"[X] {_ALL} <- withdrawn, NB",
        f"[X] {_ALL} (cancelled)",
        f"[X] {_ALL} (this tick was made by mistake)",
        f"[X] {_ALL}\n         (above tick struck out, N.B.)",
        f"[X] {_ALL}\n         ^ crossed out by me",
    ],
)
def test_a_tick_that_a_note_takes_back_is_not_confirmed(line: str) -> None:
    assert _action(line) == "request"


@pytest.mark.parametrize(
    "line",
    [
        f"[X] {_ALL}",
        f"[X (initialled N.B.)] {_ALL}",
        f"[X (in ink)] {_ALL}",
        f"[X] {_ALL} (initialled N.B.)",
        f"[X] {_ALL} (signed in ink)",
    ],
)
def test_a_tick_with_another_note_is_confirmed(line: str) -> None:
    assert _action(line) == "confirm"


def test_where_one_tick_is_taken_back_the_other_counts() -> None:
    assert _action(f"[X (crossed out, N.B.)] {_ALL}", "[X]", "$5,000.") == "confirm"


@pytest.mark.parametrize(
    "piece",
    [
        "[X] tender ",
        "[X] tender void A.B. ",
        "the moment my ",
        "worth $3 ",
        "all, that is, save ",
        "this is for ",
        "a b ",
        "enough ",
    ],
)
@pytest.mark.parametrize("reader", [hung_in_time, asleep, only_recommended, all_but, priced])
def test_what_is_read_anywhere_stays_linear(piece: str, reader: object) -> None:
    assert callable(reader)
    ends(tick_struck, repeated(piece))
    ends(lambda: reader(told_in(repeated(piece))))
    ends(lambda: reader(told_in(repeated(piece + ". "))))
