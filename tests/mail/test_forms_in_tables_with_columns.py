"""A form retyped as a table: a column that numbers the rows, the box in any column, the amount behind it in one of its own."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from form_mails import ALL, FORTY, PART, WHOLE, mail, told

SIGNED = "<p>Dated: August 14, 2001</p><p>SIGN HERE</p><p>Naomi Brightwell</p><hr><p>SIGNATURE(S)</p>"
HEAD = ("No.", "Mark", "Election")
ROWS = {
    "number, box, text": (("1", "{0}", ALL), ("2", "{1}", f"{PART} {{2}}")),
    "number, box, text, amount": (("1", "{0}", ALL, ""), ("2", "{1}", PART, "{2}")),
    "box, number, text": (("{0}", "1", ALL), ("{1}", "2", f"{PART} {{2}}")),
    "number, text, box": (("1", ALL, "{0}"), ("2", f"{PART} {{2}}", "{1}")),
    "number, text, amount, box": (("1", ALL, "", "{0}"), ("2", PART, "{2}", "{1}")),
    "number, text, box, amount": (("1", ALL, "{0}", ""), ("2", PART, "{1}", "{2}")),
    "letter, box, text": (("A", "{0}", ALL), ("B", "{1}", f"{PART} {{2}}")),
    "number in brackets": (("(1)", "{0}", ALL), ("(2)", "{1}", f"{PART} {{2}}")),
    "No. 1": (("No. 1", "{0}", ALL), ("No. 2", "{1}", f"{PART} {{2}}")),
    "Option 1": (("Option 1", "{0}", ALL), ("Option 2", "{1}", f"{PART} {{2}}")),
    "Roman": (("I.", "{0}", ALL), ("II.", "{1}", f"{PART} {{2}}")),
}
SIGNS = {"glyph": ("&#9745;", "&#9744;"), "brackets": ("[X]", "[ ]"), "an X": ("X", ""), "yes and no": ("yes", "no")}


def _table(rows: Sequence[Sequence[str]], whole: str, part: str, amount: str) -> str:
    cells = ("".join(f"<td>{cell.format(whole, part, amount)}</td>" for cell in row) for row in rows)
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>{SIGNED}"


@pytest.mark.parametrize("signs", SIGNS.values(), ids=SIGNS)
@pytest.mark.parametrize("rows", ROWS.values(), ids=ROWS)
def test_the_ticked_row_counts_wherever_its_box_stands(rows: Sequence[Sequence[str]], signs: tuple[str, str]) -> None:
    on, off = signs
    assert told(mail(None, html=_table(rows, on, off, "______"))) == ("confirm", [WHOLE])
    assert told(mail(None, html=_table(rows, off, on, "$40,000"))) == ("confirm", [FORTY])
    assert told(mail(None, html=_table((HEAD, *rows), off, on, "$40,000"))) == ("confirm", [FORTY])


@pytest.mark.parametrize("rows", ROWS.values(), ids=ROWS)
@pytest.mark.parametrize(
    ("whole", "part", "amount"),
    [
        ("[X]", "[X]", "$40,000"),
        ("[ ]", "[ ]", "______"),
        ("", "", "______"),
        ("[X]", "[ ]", "$40,000"),
        ("[X?]", "[ ]", ""),
    ],
)
def test_both_none_or_a_doubtful_box_is_asked_about(
    rows: Sequence[Sequence[str]], whole: str, part: str, amount: str
) -> None:
    assert told(mail(None, html=_table(rows, whole, part, amount)))[0] != "confirm"
