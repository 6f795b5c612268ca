"""What a Word document (DOCX) shows: paragraphs and table rows in order, boxes and symbols as seen."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from docx import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn

from mailflows.attachments.content import MOST_CHARACTERS, Content
from mailflows.attachments.unpacked import too_big_unpacked
from mailflows.attachments.word_symbols import seen
from mailflows.values import Trouble

PICTURE = "[picture]"
"""Stands in the text where the document shows a picture (perhaps a drawn signature)."""
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_PARAGRAPH, _TABLE, _ROW, _CELL, _RUN = qn("w:p"), qn("w:tbl"), qn("w:tr"), qn("w:tc"), qn("w:r")
_SDT, _SDT_CONTENT, _TEXT_BOX = qn("w:sdt"), qn("w:sdtContent"), qn("w:txbxContent")
_OFF = {"0", "false", "off", "none"}

# python-docx hands out untyped lxml elements; Any stands for one of them.
Element = Any


def _on(properties: Element, name: str) -> bool:
    """Say whether a switch such as `w:strike` is set in a run's properties."""
    if properties is None:
        return False
    found = properties.find(qn(name))
    return found is not None and (found.get(qn("w:val")) or "1").lower() not in _OFF


def _hidden(properties: Element) -> bool:
    """Say whether a run cannot be seen: hidden, or white letters on white."""
    if _on(properties, "w:vanish"):
        return True
    color = properties.find(qn("w:color")) if properties is not None else None
    shaded = properties is not None and (
        properties.find(qn("w:shd")) is not None or properties.find(qn("w:highlight")) is not None
    )
    return color is not None and (color.get(qn("w:val")) or "").upper() == "FFFFFF" and not shaded


def _run_text(run: Element) -> str:
    """Give what a run shows: symbol letters as seen, boxes of old form fields, `~~` around struck words."""
    properties = run.find(qn("w:rPr"))
    if _hidden(properties):
        return ""
    fonts = properties.find(qn("w:rFonts")) if properties is not None else None
    font = (fonts.get(qn("w:ascii")) or fonts.get(qn("w:hAnsi")) or "") if fonts is not None else ""
    out: list[str] = []
    for child in run:
        match child.tag:
            case t if t == qn("w:t"):
                out.append(seen(font, child.text or ""))
            case t if t == qn("w:tab"):
                out.append("\t")
            case t if t in {qn("w:br"), qn("w:cr")}:
                out.append("\n")
            case t if t == qn("w:noBreakHyphen"):
                out.append("-")
            case t if t == qn("w:sym"):
                code = int(child.get(qn("w:char")) or "20", 16)
                out.append(seen(child.get(qn("w:font")) or "", chr(code)))
            case t if t == qn("w:fldChar"):
                out.append(_old_check_box(child))
            case t if t in {qn("w:drawing"), qn("w:pict"), qn("w:object")}:
                boxes = [_block_text(box) for box in _text_boxes(child)]
                out.append("\n" + "\n".join(boxes) + "\n" if boxes else f" {PICTURE} ")
            case "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent":
                boxes = [_block_text(box) for box in _text_boxes(child)]
                out.append("\n" + "\n".join(boxes) + "\n" if boxes else f" {PICTURE} ")
            case _:
                pass
    text = "".join(out)
    struck = _on(properties, "w:strike") or _on(properties, "w:dstrike")
    return f"~~{text}~~" if struck and text.strip() else text


def _text_boxes(element: Element) -> Iterator[Element]:
    """Find the text boxes within a drawing, each once (Word writes them twice, for old programs)."""
    for child in element:
        if child.tag == _FALLBACK:
            continue
        if child.tag == _TEXT_BOX:
            yield child
        else:
            yield from _text_boxes(child)


def _old_check_box(field: Element) -> str:
    """Read a legacy form field's check box as `[X]` or `[ ]`."""
    data = field.find(qn("w:ffData"))
    box = data.find(qn("w:checkBox")) if data is not None else None
    if box is None:
        return ""
    state = box.find(qn("w:checked"))
    if state is None:
        state = box.find(qn("w:default"))
    ticked = state is not None and (state.get(qn("w:val")) or "1").lower() not in _OFF
    return "[X]" if ticked else "[ ]"


def _inline(element: Element) -> str:
    """Give what a paragraph-like element shows, deleted text left out."""
    out: list[str] = []
    for child in element:
        if child.tag == _RUN:
            out.append(_run_text(child))
        elif child.tag == _SDT:
            out.append(_control(child))
        elif child.tag in {
            qn("w:hyperlink"),
            qn("w:ins"),
            qn("w:smartTag"),
            qn("w:fldSimple"),
            qn("w:moveTo"),
            _SDT_CONTENT,
            qn("w:customXml"),
        }:
            out.append(_inline(child))
    return "".join(out)


def _control(control: Element) -> str:
    """Read a content control: a check box as it stands, other controls as their text, prompts left out."""
    properties = control.find(qn("w:sdtPr"))
    content = control.find(_SDT_CONTENT)
    box = properties.find(f"{_W14}checkbox") if properties is not None else None
    if box is not None:
        state = box.find(f"{_W14}checked")
        ticked = state is not None and (state.get(f"{_W14}val") or "1").lower() not in _OFF
        return "☒" if ticked else "☐"
    if properties is not None and _on(properties, "w:showingPlcHdr"):
        return "____"
    return _inline(content) if content is not None else ""


def _row_text(row: Element) -> str:
    """Give a table row as `cell | cell`, the form that all readers know."""
    cells: list[str] = []
    for child in row.iter(_CELL):
        if child.getparent() is not row and child.getparent().tag != _SDT_CONTENT:
            continue
        cells.append(" ".join(_block_text(child).split()))
    return " | ".join(cells)


def _block_text(block: Element) -> str:
    """Give the paragraphs and tables of a body, a cell or a text box, one line each."""
    lines: list[str] = []
    for child in block:
        if child.tag == _PARAGRAPH:
            lines.append(_inline(child))
        elif child.tag == _TABLE:
            lines.extend(
                _row_text(row) for row in child.iter(_ROW) if row.getparent() in (child, *child.iter(_SDT_CONTENT))
            )
        elif child.tag == _SDT:
            content = child.find(_SDT_CONTENT)
            if content is not None:
                lines.append(_block_text(content))
        elif child.tag in {qn("w:ins"), qn("w:customXml"), qn("w:moveTo")}:
            lines.append(_block_text(child))
    return "\n".join(lines)


def read_document(content: bytes) -> Content:
    """Read a Word document's words in order; headers and footers are left out."""
    try:
        if too_big_unpacked(content):
            return Content(trouble=Trouble.TOO_BIG)
        body = Document(io.BytesIO(content)).element.body
    except (PackageNotFoundError, zipfile.BadZipFile, KeyError, ValueError, OSError, SyntaxError):
        return Content(trouble=Trouble.DAMAGED)
    return Content(_block_text(body)[:MOST_CHARACTERS], unseen_text=_unseen_text(body)[:MOST_CHARACTERS])


def _unseen_text(body: Element) -> str:
    """Give the words of the runs that nobody sees, one run a line."""
    hidden = (run for run in body.iter(_RUN) if _hidden(run.find(qn("w:rPr"))))
    return "\n".join(
        words for run in hidden if (words := "".join(part.text or "" for part in run.iter(qn("w:t"))).strip())
    )


def pictures_of(content: bytes) -> list[bytes]:
    """Give the pictures kept in a document, largest first: a document may be nothing but a scan."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        entries = [
            e for e in archive.infolist() if e.filename.startswith("word/media/") and 5_000 < e.file_size < 20_000_000
        ]
        entries.sort(key=lambda entry: -entry.file_size)
        return [archive.read(entry) for entry in entries[:5]]
