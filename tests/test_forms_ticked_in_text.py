"""Which box of a form is ticked, in every shape that holders give a tick, and what stands beside it."""

from __future__ import annotations

import pytest

from mailflows.forms.door import find_forms
from tests.filled_forms import TICKED, TOP, letter_form, only, quoted, words


@pytest.mark.parametrize("box", TICKED)
def test_a_ticked_first_box_in_any_shape(box: str) -> None:
    form = only(letter_form(all_box=box, signed="Edna Marsh"))
    assert form.all_ticked is True
    assert form.part_ticked is False


@pytest.mark.parametrize("box", TICKED)
def test_a_ticked_second_box_in_any_shape(box: str) -> None:
    form = only(letter_form(part_box=box, amount="$12,000", signed="Edna Marsh"))
    assert form.part_ticked is True
    assert form.all_ticked is False
    assert form.amount is not None
    assert form.amount.text == "$12,000"


@pytest.mark.parametrize(
    "box",
    [
        "[__]",
        "[ ]",
        "[]",
        "☐",
        "( )",
        "()",
        "_____",
        "[    ]",
        "□",
        "[.]",
        "[-]",
        "[no]",
        "NO",
        "[blank]",
        "[n/a]",
        "○",
    ],
)
def test_an_empty_box_in_any_shape_does_not_count(box: str) -> None:
    form = only(letter_form(all_box=box, part_box="[X]", amount="$12,000", signed="Edna Marsh"))
    assert form.all_ticked is False
    assert form.part_ticked is True


def test_a_signed_form_without_any_tick_is_a_form_without_election() -> None:
    form = only(letter_form(signed="Edna Marsh", name="Edna Marsh", tin="900-70-4444"))
    assert (form.all_ticked, form.part_ticked, form.amount) == (False, False, None)
    assert words(form.signatures) == ["Edna Marsh"]


def test_a_box_ticked_and_nothing_else() -> None:
    form = only(letter_form(all_box="[X]"))
    assert form.all_ticked is True
    assert form.signatures == ()
    assert form.dated is None


def test_both_boxes_ticked_are_both_told() -> None:
    form = only(letter_form("[X]", "[X]", "$75,000.", signed="Edna Marsh"))
    assert (form.all_ticked, form.part_ticked) == (True, True)
    assert form.amount is not None
    assert form.amount.text == "$75,000"


def test_an_amount_beside_the_unticked_box_is_told_with_the_other_tick() -> None:
    form = only(letter_form("[X]", "[__]", "$20,000", signed="Edna Marsh"))
    assert (form.all_ticked, form.part_ticked) == (True, False)
    assert form.amount is not None
    assert form.amount.text == "$20,000"


def test_an_amount_without_any_tick() -> None:
    form = only(letter_form(amount="____$20,000____.", signed="Edna Marsh"))
    assert (form.all_ticked, form.part_ticked) == (False, False)
    assert form.amount is not None
    assert form.amount.text == "$20,000"


def test_filled_in_behind_quote_marks_with_underscores_left_standing() -> None:
    text = "My part is far down.\n\nOn 8/6/01 9:00 AM, Exchange Offer Desk wrote:\n" + quoted(
        letter_form(
            part_box="[xx]", amount="___$40,000____.", dated="____Aug. 20______, 2001", signed="____Edna P. Marsh______________",
            name="____Edna P. Marsh________", address="____14 Quarry Lane, Barre VT 05641____", phone="____802 555 0111____", tin="____900-70-4444____",
        )
    )  # fmt: skip
    form = only(text)
    assert form.part_ticked is True
    assert form.amount is not None
    assert form.amount.text == "$40,000"
    assert words(form.signatures) == ["Edna P. Marsh"]
    assert form.dated is not None
    assert form.dated.text == "Aug. 20"
    assert form.phone is not None
    assert form.phone.text == "802 555 0111"
    assert form.attribution == "On 8/6/01 9:00 AM, Exchange Offer Desk wrote:"


@pytest.mark.parametrize(
    "line",
    [
        "~~[X] Tender all Old Notes held for my account.~~",
        "[X] ~~Tender all Old Notes held for my account.~~",
        "---[X] Tender all Old Notes held for my account.---",
        "-----Tender all Old Notes held for my account.-----",
        "[X] Tender all Old Notes held for my account. (crossed out)",
        "[X] T̶e̶n̶d̶e̶r̶ ̶a̶l̶l̶ Tender all Old Notes",
    ],
)
def test_a_struck_out_line_is_not_ticked(line: str) -> None:
    text = f"{TOP}{line}\n[X] Tender only the aggregate principal amount of Old Notes Indicated: $5,000\nSigned: Edna Marsh\n"
    form = only(text)
    assert form.all_ticked is not True
    assert form.part_ticked is True


def test_the_tick_on_the_right_side() -> None:
    text = f"{TOP}Tender all Old Notes held for my account.  [ ]\nTender only the aggregate principal amount of Old Notes Indicated: $5,000   [X]\nSigned: Edna Marsh\n"
    form = only(text)
    assert (form.all_ticked, form.part_ticked) == (False, True)
    assert form.amount is not None
    assert form.amount.text == "$5,000"


@pytest.mark.parametrize(
    "tail",
    [
        " X",
        " ..... X",
        ": yes",
        " - YES",
        " <-- this one",
        " (X)",
        " [x]",
        " ✓",
        " | X",
        " ____X____",
        "  <==",
        " ... yes please",
    ],
)
def test_a_mark_behind_the_first_option(tail: str) -> None:
    text = f"{TOP}[ ] Tender all Old Notes held for my account{tail}\n[ ] Tender only the aggregate principal amount of Old Notes Indicated: ____\nSigned: Edna Marsh\n"
    form = only(text)
    assert (form.all_ticked, form.part_ticked) == (True, False)


def test_both_options_on_one_line() -> None:
    form = only("[ ] Tender all   [X] Tender only $8,000\nSignature: Edna Marsh   Date: 8/20/2001\n")
    assert (form.all_ticked, form.part_ticked) == (False, True)
    assert form.amount is not None
    assert form.amount.text == "$8,000"
    assert form.dated is not None
    assert form.dated.text == "8/20/2001"
    assert words(form.signatures) == ["Edna Marsh"]


def test_radio_dots_count_only_beside_an_empty_one() -> None:
    form = only("(o) Tender all Old Notes\n( ) Tender only: ____\nSigned: Edna Marsh\n")
    assert (form.all_ticked, form.part_ticked) == (True, False)
    bullets = find_forms(
        "• Tender all Old Notes\n• Tender only: $5,000\nSigned: Edna Marsh\nTel: 802-555-0111\n", "body"
    )
    assert all(form.all_ticked is not True and form.part_ticked is not True for form in bullets)


def test_tender_only_ticked_with_the_amount_left_blank() -> None:
    form = only(letter_form(part_box="[X]", signed="Edna Marsh"))
    assert form.part_ticked is True
    assert form.amount is None


@pytest.mark.parametrize(
    "condition", ["but only if the 99% condition is met", "except the $10,000 that I promised to Odile"]
)
def test_a_condition_or_exception_on_the_ticked_line_is_never_lost(condition: str) -> None:
    form = only(f"{TOP}[X] Tender all Old Notes held for my account, {condition}.\nSigned: Edna Marsh\n")
    kept = " ".join(words(form.remarks)) + (form.amount.text if form.amount else "")
    assert condition.rsplit(maxsplit=1)[-1] in kept


def test_a_remark_written_between_the_lines_is_kept() -> None:
    text = letter_form("[X]", signed="Edna Marsh").replace(
        "SIGN HERE", "please do not do this before the 20th\n\nSIGN HERE"
    )
    form = only(text)
    assert "please do not do this before the 20th" in words(form.remarks)


def test_declining_and_withdrawing_boxes() -> None:
    declined = only(
        "[ ] Tender all Old Notes\n[ ] Tender only: ___\n[X] Do not tender any of my notes\nSigned: Edna Marsh\n"
    )
    assert (declined.all_ticked, declined.decline_ticked) == (False, True)
    withdrawn = only("[X] Withdraw my tender\nSigned: Edna Marsh\nDated: 8/30/2001\n")
    assert withdrawn.withdraw_ticked is True


def test_the_mark_stands_between_the_words_and_the_amount() -> None:
    text = "INSTRUCTION FORM\nTender ALL: [ ]\nTender PART: [X]  Amount: $25,000\nAccount: LX-7001\nSignature: x Edna Marsh\nSSN: 900-70-4444\n"
    form = only(text)
    assert (form.all_ticked, form.part_ticked) == (False, True)
    assert form.amount is not None
    assert form.amount.text == "$25,000"
    assert words(form.signatures) == ["Edna Marsh"]


def test_short_options_on_one_line_behind_a_label() -> None:
    form = only("Election: [X] All  [ ] Part  [ ] None\nSigned: Edna Marsh\n")
    assert (form.all_ticked, form.part_ticked) == (True, False)
