"""The typeface of our prints, and what becomes of a sign that it lacks."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from xml.sax.saxutils import escape

import reportlab
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

PLAIN, BOLD = "Holdermail", "Holdermail-Bold"
_FOLDER = Path(reportlab.__file__).parent / "fonts"
# Letters of names that are no base letter with a mark, as a reader would write them without them.
_NEAR = str.maketrans({"Ł": "L", "ł": "l", "Đ": "D", "đ": "d", "Ħ": "H", "ħ": "h", "ı": "i", "Ŋ": "N", "ŋ": "n"})
LACKING = "?"


def fonts() -> None:
    """Make the typeface known; it is carried in the file, so that every reader shows the same."""
    if PLAIN not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(PLAIN, str(_FOLDER / "Vera.ttf")))
        pdfmetrics.registerFont(TTFont(BOLD, str(_FOLDER / "VeraBd.ttf")))
        pdfmetrics.registerFontFamily(PLAIN, normal=PLAIN, bold=BOLD, italic=PLAIN, boldItalic=BOLD)


def printable(text: str, longest: int = 400) -> str:
    """Give a text as the markup of a paragraph; see `visible`."""
    return escape(visible(text, longest))


def visible(text: str, longest: int = 400) -> str:
    """Give a text of one line that the typeface has: a sign that it lacks without its marks, else `?`."""
    line = text if text.isascii() and text.isprintable() else " ".join(unicodedata.normalize("NFC", text).split())
    line = line if len(line) <= longest else line[: longest - 3].rstrip() + "..."
    if line.isascii() and line.isprintable():
        return line
    fonts()
    known: dict[int, int] = pdfmetrics.getFont(PLAIN).face.charToGlyph  # type: ignore[attr-defined]  # a TTFont has one
    return "".join(_shown(sign, known) for sign in line)


def _shown(sign: str, known: dict[int, int]) -> str:
    if ord(sign) in known and unicodedata.category(sign) not in {"Cc", "Cf"}:
        return sign
    if unicodedata.category(sign) in {"Cc", "Cf", "Mn"}:
        return ""
    near = unicodedata.normalize("NFKD", sign.translate(_NEAR))
    bare = "".join(one for one in near if ord(one) in known and unicodedata.category(one) != "Mn")
    return bare or LACKING
