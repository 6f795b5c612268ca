"""Closings and signature blocks: who signed and who is only named, and that no text makes the readers of them slow."""

from __future__ import annotations

import pytest
from decided_corpus import Decided, decided, differences, outcome
from readings_corpus import RECEIVED

from nlp.context import Context, Register
from nlp.names import beside
from nlp.signers.signature_lines import of_line
from tests.linear import ends, repeated

CORPORA = ("decided_closings.toml", "decided_closings_two.toml", "decided_closings_three.toml")
HOLDERS = ("Thomas R. Nguyen", "Linda P. Nguyen")
CONTEXT = Context(RECEIVED, (), Register(), role="holder")


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in decided(*CORPORA)])
def test_a_closing_names_those_who_signed_and_no_other(case: Decided) -> None:
    assert not differences(case, outcome(case))


@pytest.mark.parametrize(
    "rest",
    [
        "",
        ", Trustee",
        " (408) 555-0119",
        " - San Jose, California",
        ", M.D.",
        ", Kerrville Tool & Die",
        " (age 83)",
        " <tom@pacificmail.example>",
        " x4471",
        " (his own hand)",
    ],
)
def test_a_title_a_town_or_a_telephone_behind_a_name_changes_nothing(rest: str) -> None:
    assert not beside.leaves_open(rest)


@pytest.mark.parametrize(
    "rest",
    [
        " (to follow)",
        " - DECEASED",
        " (away until Friday)",
        ", by his daughter",
        " (signed by Esther)",
        " ???",
        " (not his own hand)",
        " - verbal OK",
        " (per phone)",
        " will sign",
        ", who is in Lisbon",
    ],
)
def test_a_remark_behind_a_name_leaves_it_open(rest: str) -> None:
    assert beside.leaves_open(rest)


@pytest.mark.parametrize(
    "sign", ["a", "A", " ", "_", ".", ",", "(", "-", "/", "é", "\t", "1", "@", "by ", "A. ", "A, ", "( "]
)
def test_a_closing_line_of_any_length_is_read_to_its_end(sign: str) -> None:
    text = repeated(sign)
    assert ends(of_line, text, HOLDERS, in_block=True, context=CONTEXT, found=()) == ()
    ends(beside.takes_back, text)
    ends(beside.is_empty_line, text)
    ends(beside.is_author, text, text)
    ends(beside.acts_by, text)
