"""What a page's reading got wrong, or left doubtful: specks in a box, figures read badly, scraps beside captions."""

from __future__ import annotations

import time

import numpy as np
from PIL import Image

from mailflows.attachments.layout import TextLine, Word
from mailflows.attachments.picture import merged
from mailflows.attachments.picture_boxes import box_beside
from mailflows.attachments.picture_figures import looked_at_again
from mailflows.attachments.picture_words import is_caption, mended

_PAGE = Image.new("L", (800, 200), 255)


def _box(*ink: tuple[slice, slice]) -> bool | None:
    """Say how a box of 40 points a side is read with this ink in it."""
    dark = np.zeros((120, 300), dtype=np.bool_)
    dark[40:80, 60:63] = dark[40:80, 97:100] = True
    dark[40:43, 60:100] = dark[77:80, 60:100] = True
    for rows, columns in ink:
        dark[rows, columns] = True
    box = box_beside(dark, 120, 45, 75)
    assert box is not None
    return box.ticked


def test_specks_that_lie_apart_leave_a_box_empty() -> None:
    specks = [(slice(row, row + 2), slice(column, column + 2)) for row, column in ((55, 75), (60, 85), (66, 79))]
    assert _box(*specks) is False


def test_one_faint_stroke_is_for_a_person() -> None:
    assert _box((slice(52, 65), slice(80, 81))) is None


def test_a_mark_ticks_a_box() -> None:
    assert _box((slice(50, 70), slice(76, 84))) is True


def _again(answers: list[str], sure: float = 90.0) -> Word:
    """Give a figure as it stands after looks that answer this."""
    left = iter(answers)
    line = TextLine((Word("900-700-1002", 100, 80, 300, 110, 0.0),))

    def read(_cut: Image.Image, _seconds: float) -> list[Word]:
        return [Word(next(left), 0, 0, 10, 10, sure)]

    return looked_at_again([line], _PAGE, read, time.monotonic() + 60)[0].words[0]


def test_a_figure_is_taken_where_two_looks_agree() -> None:
    assert _again(["900-70-1002", "900-70-1002", "900-70-100"]).text == "900-70-1002"


def test_a_figure_stays_doubtful_where_no_looks_agree_or_none_is_sure() -> None:
    assert _again(["900-70-1002", "900-70-1003", "900-70-1004"]).sure == 0.0
    assert _again(["900-70-1002"] * 3, sure=40.0).sure == 0.0


def test_a_caption_read_badly_is_one() -> None:
    assert is_caption("SK3NATURE(S)")
    assert not is_caption("88 Harbor Street")
    assert mended("‘lender all Old Notes held for my account.").startswith("Tender all")
    assert mended("You are hereby instnicted to tender").startswith("You are hereby instructed to tender")


def test_two_letters_seen_once_are_no_line() -> None:
    name = TextLine((Word("Castellano", 100, 100, 300, 130, 95.0),))
    scrap = TextLine((Word("ae", 700, 55, 730, 81, 42.0),))
    assert [line for line in merged([name], [scrap, name]) if line.words] == [name]


def test_what_the_end_of_a_ruled_line_is_read_as_parts_no_looks() -> None:
    assert _again(["~900-70-1002", "900-70-1002", "-900-70-1002"]).text == "900-70-1002"
    assert _again(["900-70-1002_", "900-70-1003", "-900-70-1004"]).sure == 0.0


def test_a_badly_read_sign_over_a_figure_is_left_out() -> None:
    figure = Word("900-70-1002", 100, 80, 300, 110, 90.0)
    sure, behind = Word(">", 290, 80, 300, 110, 95.0), Word(">", 500, 80, 520, 110, 10.0)
    for sign, kept in (
        (Word(">", 290, 80, 300, 110, 20.0), 1),
        (sure, 2),
        (behind, 2),
        (Word("x", 290, 80, 300, 110, 20.0), 2),
    ):
        found = looked_at_again([TextLine((figure, sign))], _PAGE, lambda _cut, _left: [], time.monotonic() + 60)
        assert len(found[0].words) == kept
