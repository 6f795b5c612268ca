"""What the letters of symbol fonts look like: a `þ` set in Wingdings is a ticked box to the person who sees it."""

from __future__ import annotations

WINGDINGS = {
    0x6C: "●", 0x6E: "■", 0x6F: "☐", 0x70: "☐", 0x71: "☐", 0x72: "☐", 0x73: "◆", 0x78: "☒", 0xA1: "○", 0xA4: "◉", 0xA7: "▪", 0xA8: "☐",
    0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑", 0xE0: "→", 0xE8: "→", 0xF0: "→", 0x46: "☞", 0x21: "✎", 0x3F: "✍",
}  # fmt: skip
"""Wingdings: code of the letter -> what is seen."""
WINGDINGS_2 = {
    0x4F: "✗",
    0x50: "✓",
    0x51: "☒",
    0x52: "☑",
    0x53: "☒",
    0x54: "☒",
    0x2A: "☐",
    0xA3: "☐",
    0xA2: "■",
    0x98: "●",
    0x99: "○",
}
WEBDINGS = {0x61: "✓", 0x63: "☐", 0x67: "■", 0x72: "✗", 0x3D: "●"}
ZAPF = {
    0x33: "✓",
    0x34: "✔",
    0x35: "✕",
    0x36: "✖",
    0x37: "✗",
    0x38: "✘",
    0x6E: "■",
    0x6F: "☐",
    0x70: "☐",
    0x71: "☐",
    0x72: "☐",
    0x6C: "●",
    0x6D: "○",
}
FONTS: dict[str, dict[int, str]] = {
    "wingdings": WINGDINGS,
    "wingdings 2": WINGDINGS_2,
    "webdings": WEBDINGS,
    "zapfdingbats": ZAPF,
    "zapf dingbats": ZAPF,
    "itc zapf dingbats": ZAPF,
}


def seen(font: str, text: str) -> str:
    """Give what a person sees of letters in a symbol font; text in other fonts as it is.

    Letters of the private area U+F0xx stand for the symbol fonts' own codes.
    """
    table = FONTS.get(font.strip().lower())
    if table is None:
        if not any("\uf020" <= char <= "\uf0ff" for char in text):
            return text
        table = WINGDINGS
    # Word keeps some of these letters by their Windows-1252 code, some moved to U+F000.
    return "".join(table.get(_code(char), char) for char in text)


def _code(char: str) -> int:
    point = ord(char)
    if 0xF000 <= point <= 0xF0FF:
        return point - 0xF000
    if point < 256:
        return point
    try:
        return char.encode("cp1252")[0]
    except UnicodeEncodeError:
        return point
