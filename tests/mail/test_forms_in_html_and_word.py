"""Forms in HTML mails and Word files: symbol fonts, check boxes, crossed-out lines."""

from __future__ import annotations

import io

import pytest
from docx import Document
from form_mails import ALL, FORTY, PART, WHOLE, mail, told

SIGNED = "<p>Dated: August 14, 2001</p><p>SIGN HERE</p><p>Naomi Brightwell</p><hr><p>SIGNATURE(S)</p>"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
BOXES = [
    ("<input type=checkbox checked>", "<input type=checkbox>"),
    ("<input type=radio name=a checked>", "<input type=radio name=a>"),
    ('<span style="font-family:Wingdings">&#254;</span>', '<span style="font-family:Wingdings">&#168;</span>'),
    ('<font face="Wingdings">x</font>', '<font face="Wingdings">o</font>'),
    ("<span style=\"font-family:'Wingdings 2'\">R</span>", "<span style=\"font-family:'Wingdings 2'\">&#163;</span>"),
    ("[<b>X</b>]", "[&nbsp;]"),
    ("<u>&nbsp;X&nbsp;</u>", "<u>&nbsp;&nbsp;&nbsp;&nbsp;</u>"),
    ("&#9746;", "&#9744;"),
]


@pytest.mark.parametrize(("on", "off"), BOXES)
def test_boxes_of_an_html_mail(on: str, off: str) -> None:
    rows = "<table><tr><td>{}</td><td>" + ALL + "</td></tr><tr><td>{}</td><td>" + PART + " {}</td></tr></table>"
    assert told(mail(None, html=rows.format(on, off, "______") + SIGNED)) == ("confirm", [WHOLE])
    assert told(mail(None, html=rows.format(off, on, "$40,000") + SIGNED)) == ("confirm", [FORTY])


@pytest.mark.parametrize(("opens", "closes"), [("<s>", "</s>"), ('<span style="text-decoration:line-through">', "</span>")])  # fmt: skip
def test_a_line_crossed_out_in_html(opens: str, closes: str) -> None:
    assert told(mail(None, html=f"<p>{ALL}</p><p>{opens}{PART} ____{closes}</p>{SIGNED}")) == ("confirm", [WHOLE])
    assert told(mail(None, html=f"<p>{opens}{ALL}{closes}</p><p>{PART} $40,000</p>{SIGNED}")) == ("confirm", [FORTY])
    assert told(mail(None, html=f"<p>{opens}[X] {ALL}{closes}</p><p>[ ] {PART} ____</p>{SIGNED}"))[0] == "request"


def test_an_html_form_whose_boxes_were_lost_elects_nothing() -> None:
    assert told(mail(None, html=f"<p><img src=box.gif>{ALL}</p><p><img src=box.gif>{PART} ____</p>{SIGNED}")) == (
        "request",
        ["LX-1029 - -"],
    )


@pytest.mark.parametrize(("struck", "expected"), [(1, WHOLE), (0, FORTY)])
def test_a_line_crossed_out_in_a_word_file_leaves_the_other(struck: int, expected: str) -> None:
    document = Document()
    for number, words in enumerate((ALL, f"{PART} {'____' if struck else '$40,000'}")):
        document.add_paragraph().add_run(words).font.strike = number == struck
    for line in ("Dated: August 14, 2001", "SIGN HERE", "Naomi Brightwell", "_" * 40, "SIGNATURE(S)"):
        document.add_paragraph(line)
    out = io.BytesIO()
    document.save(out)
    note = "My form is attached.\n\nNaomi Brightwell\n"
    assert told(mail(note, attached=(("form.docx", WORD, out.getvalue()),))) == ("confirm", [expected])
