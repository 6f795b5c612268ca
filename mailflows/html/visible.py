"""Turn an HTML mail into the text that a person sees, line by line.

Table rows stay on one line (cells parted by ` | `), list items begin with `- `, tick boxes become `[x]` and
`[ ]`, quoted mail is marked with `>` as in plain text. What nobody can see is returned apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from mailflows.along import patterns
from mailflows.html.looks import TELLING_TAGS, Look, declared, look_of
from mailflows.html.styles import sheet_rules

MOST_CHARACTERS = 3_000_000
MOST_ELEMENTS = 30_000
DEEPEST = 400
"""Elements nested deeper are read by no mail program alike, and the parser's time grows with their square."""

_SPACES = re.compile(r"[ \t\n\r\f]+")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:]*)")
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2060-\u2064\ufeff\U000e0000-\U000e007f]"
)
_TAG_CHARACTERS = re.compile("[\U000e0020-\U000e007e]+")

_SKELETON = frozenset({"html", "body", "table", "tbody", "tr", "td", "th"})
"""Elements that are walked through though they show nothing."""
_CHANGING = frozenset({"blockquote", *TELLING_TAGS})
"""Elements that change what stands inside them without an attribute or a style."""
_DATA_URL = re.compile(r"data:[^\"'<>\s)]{200,}")


class Line(NamedTuple):
    """One line as a person sees it: its text, how deep it is quoted, whether the mail calls it a signature."""

    text: str
    depth: int = 0
    signature: bool = False

    @property
    def marked(self) -> str:
        """The line with its quotation marks."""
        return (">" * self.depth + " " + self.text).rstrip() if self.depth else self.text


@dataclass(frozen=True, slots=True)
class Visible:
    """What an HTML mail shows, and what it holds back."""

    lines: tuple[Line, ...] = ()
    hidden: str = ""
    struck: str = ""
    """Text that is struck out: visible, but taken back by its writer."""
    defects: tuple[str, ...] = ()
    elements: int = 0
    """How many tags it holds, as a measure of the work."""

    @property
    def text(self) -> str:
        """The visible text."""
        return "\n".join(line.marked for line in self.lines)


@dataclass(slots=True)
class _Frame:
    """Lines being gathered: the page, or one table cell."""

    lines: list[Line] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    gap: bool = False
    nested: bool = False
    bullet: str = ""


@dataclass(slots=True)
class _State:
    look: Look
    depth: int = 0
    signature: bool = False


@dataclass(slots=True)
class _Table:
    rows: list[list[_Frame]] = field(default_factory=list)


def visible(html: str, most_elements: int = MOST_ELEMENTS) -> Visible:
    """Read an HTML mail: its visible lines, its hidden and its struck-out text. Never raises.

    `most_elements` bounds the work. Of a mail that is longer, or nested deeper than any mail program makes it, it cannot
    be told what a person sees: none of it counts as visible.
    """
    html = _DATA_URL.sub("data:", html.replace("\x00", ""))
    elements, depth = _size(html)
    if depth > DEEPEST or elements > most_elements or len(html) > MOST_CHARACTERS:
        wrong = "The HTML is nested too deep to be read." if depth > DEEPEST else "The HTML is too long to be read."
        return Visible((), _SPACES.sub(" ", _without_tags(html[:MOST_CHARACTERS])), "", (wrong,), elements)
    tree = LexborHTMLParser(html)
    root = tree.root
    if root is None:
        return Visible()
    walk = _Walk(sheet_rules(tree))
    walk.run(root)
    return Visible(
        _trimmed(walk.page.lines),
        "\n".join(filter(None, (_SPACES.sub(" ", text).strip() for text in walk.hidden))),
        " ".join(filter(None, (_SPACES.sub(" ", text).strip() for text in walk.struck))),
        (),
        elements,
    )


def without_invisible(text: str) -> tuple[str, str]:
    """Take characters without width out of a text; answers with the rest and with words spelled in tag characters.

    U+E0020 to U+E007E mirror ASCII invisibly: a whole sentence can be written in them.
    """
    if text.isascii():
        return text, ""
    smuggled = " ".join(
        "".join(chr(ord(char) - 0xE0000) for char in run) for run in _TAG_CHARACTERS.findall(text) if len(run) > 8
    )
    return _INVISIBLE.sub("", text), smuggled


def _size(html: str) -> tuple[int, int]:
    """Count tags and estimate how deep elements are nested, in one pass."""
    count = depth = deepest = 0
    for closing, name in _TAG.findall(html):
        count += 1
        if name.lower() in patterns.SHALLOW_ELEMENTS:
            continue
        depth = max(0, depth - 1) if closing else depth + 1
        deepest = max(deepest, depth)
    return count, deepest


def _without_tags(html: str) -> str:
    return " ".join(piece.rpartition(">")[2] for piece in html.split("<"))


def _trimmed(lines: list[Line]) -> tuple[Line, ...]:
    start, stop = 0, len(lines)
    while start < stop and not lines[start].text:
        start += 1
    while stop > start and not lines[stop - 1].text:
        stop -= 1
    return tuple(lines[start:stop])


class _Walk:
    """One pass over the elements, without recursion; gathers lines in frames (the page, table cells)."""

    def __init__(self, rules: dict[int, dict[str, str]]) -> None:
        self.rules = rules
        self.page = _Frame()
        self.frames = [self.page]
        self.tables: list[_Table] = []
        self.hidden: list[str] = []
        self.struck: list[str] = []
        self.rest_quoted = 0
        self.lists: list[int | None] = []

    @property
    def frame(self) -> _Frame:
        return self.frames[-1]

    def run(self, root: LexborNode) -> None:
        # The elements that stand open, each with its children that are still to come.
        opened: list[tuple[LexborNode, _State, Iterator[LexborNode]]] = []
        first = self._enter(root, _State(Look()))
        if first is not None:
            opened.append((root, first, root.iter(include_text=True)))
        while opened:
            node, state, children = opened[-1]
            for child in children:
                if child.tag == "-text":
                    self._text(child.text_content or "", state)
                elif child.tag == "-comment":
                    self._comment(child.text_content or "")
                elif (inner := self._enter(child, state)) is not None:
                    opened.append((child, inner, child.iter(include_text=True)))
                    break
            else:
                opened.pop()
                self._leave(node, state)
        self._break(_State(Look()))

    def _text(self, text: str, state: _State) -> None:
        look = state.look
        text, smuggled = without_invisible(text)
        if smuggled:
            self.hidden.append(smuggled)
        if look.hidden:
            if text.strip():
                self.hidden.append(text)
            return
        if look.struck and text.strip():
            self.struck.append(text)
            return
        if look.symbols:
            text = "".join(patterns.WINGDINGS.get(char, char) for char in text)
        text = "".join(patterns.BOX_SIGNS.get(char, char) for char in text) if not text.isascii() else text
        if look.pre:
            first, *others = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
            self.frame.pieces.append(first.replace(" ", "\u00a0"))
            for other in others:
                self._break(state)
                self.frame.pieces.append(other.replace(" ", "\u00a0"))
            return
        self.frame.pieces.append(text)

    def _comment(self, text: str) -> None:
        # Conditional comments (`[if mso]`) and pieces of markup are a mailer's; prose in a comment is a person's.
        if text.strip() and "<" not in text and "{" not in text and "[" not in text and len(text.split()) > 4:
            self.hidden.append(text)

    def _enter(self, node: LexborNode, outer: _State) -> _State | None:
        tag = node.tag or ""
        if tag in patterns.UNSHOWN_ELEMENTS:
            return None
        attributes = node.attributes
        style = self.rules.get(node.mem_id, {}) if self.rules else {}
        words: set[str] = set()
        state = outer
        if attributes or style or tag in _CHANGING:
            if attributes:
                style = {**style, **declared(attributes.get("style") or "")}
                words = _names(attributes)
            look = look_of(outer.look, tag, attributes, style)
            state = _State(look, outer.depth, outer.signature)
        if state.look.gone and tag not in _SKELETON:
            self.hidden.append(node.text(deep=True, separator=" "))
            return None
        if tag == "br":
            self._break(outer, force=True)
            return None
        if tag in patterns.FIELD_ELEMENTS:
            return state if self._field(node, tag, attributes, state) else None
        frame = self.frame
        if frame.pieces and tag in patterns.BLOCK_ELEMENTS:
            self._break(outer)
        if state is not outer:
            self._quotation(node, words, style, state)
            state.signature = state.signature or not words.isdisjoint(patterns.SIGNATURE_MARKS)
        if not frame.gap and tag in patterns.SPACED_ELEMENTS and not _without_margin(words, style):
            frame.gap = True
        if tag in {"ul", "ol"}:
            self.lists.append(1 if tag == "ol" else None)
        elif tag == "li":
            self._bullet()
        elif tag == "table":
            self.frame.nested = True
            self.tables.append(_Table())
        elif tag == "tr" and self.tables:
            self.tables[-1].rows.append([])
        elif tag in {"td", "th"} and self.tables:
            self.frames.append(_Frame())
        return state

    def _leave(self, node: LexborNode, state: _State) -> None:
        tag = node.tag or ""
        if tag in {"td", "th"} and self.tables and len(self.frames) > 1:
            self._break(state)
            cell = self.frames.pop()
            rows = self.tables[-1].rows
            if not rows:
                rows.append([])
            rows[-1].append(cell)
            return
        if self.frame.pieces and tag in patterns.BLOCK_ELEMENTS:
            self._break(state)
        if tag == "table" and self.tables:
            self._table(self.tables.pop(), state)
        if tag in {"ul", "ol"} and self.lists:
            self.lists.pop()
        if not self.frame.gap and tag in patterns.SPACED_ELEMENTS:
            attributes = node.attributes
            words = set((attributes.get("class") or "").lower().split())
            if not _without_margin(words, declared(attributes.get("style") or "")):
                self.frame.gap = True

    def _bullet(self) -> None:
        number = self.lists[-1] if self.lists else None
        if number is None:
            self.frame.bullet = "- "
        else:
            self.frame.bullet = f"{number}. "
            self.lists[-1] = number + 1

    def _quotation(self, node: LexborNode, words: set[str], style: dict[str, str], state: _State) -> None:
        """Deepen the quotation where this element opens one, or begins the older mail that fills the rest."""
        tag, attributes = node.tag, node.attributes
        if tag == "blockquote":
            state.depth += 0 if _indentation(words, style, attributes) else 1
        elif not words.isdisjoint(patterns.QUOTE_ELEMENTS) or (
            tag == "div" and (attributes.get("name") or "").lower() in {"quote", "messagereplysection"}
        ):
            state.depth += 1
        elif not words.isdisjoint(patterns.QUOTE_WRAPPERS) or any(
            word.startswith(patterns.QUOTE_PREFIXES) for word in words
        ):
            # Where the older mail is in a blockquote of its own, what stands beside that is an answer.
            children = [child.tag for child in node.iter()]
            forwarded = "---" in node.text(deep=True)[:200]
            state.depth += 1 if "blockquote" not in children or forwarded else 0
        elif not state.depth and not self.rest_quoted and _starts_older_mail(node, words, style):
            self.rest_quoted = 1

    def _field(self, node: LexborNode, tag: str, attributes: dict[str, str | None], state: _State) -> bool:
        """Write a form field as a person sees it; answers whether its children are to be read."""
        if state.look.hidden:
            return False
        kind = (attributes.get("type") or "text").lower()
        if tag == "input":
            if kind in {"checkbox", "radio"}:
                self.frame.pieces.append(" [x] " if "checked" in attributes else " [ ] ")
            elif kind not in {"hidden", "submit", "button", "image", "reset", "file", "password"}:
                self.frame.pieces.append(attributes.get("value") or "")
            return False
        if tag == "select":
            chosen = [option for option in node.css("option") if "selected" in option.attributes]
            self.frame.pieces.append(" ".join(option.text(deep=True).strip() for option in chosen))
            return False
        if tag == "img":
            alt = (attributes.get("alt") or "").strip()
            if len(alt) <= 2:
                self.frame.pieces.append("".join(patterns.BOX_SIGNS.get(char, char) for char in alt))
            return False
        return True

    def _break(self, state: _State, *, force: bool = False) -> None:
        frame = self.frame
        if not frame.pieces and not force:
            return
        written = "".join(frame.pieces)
        text = _one_spaced(written).strip(" ").replace("\u00a0", " ").rstrip()
        frame.pieces.clear()
        if not text and not force and "\u00a0" not in written:
            return
        depth = state.depth + self.rest_quoted
        if frame.gap and text:
            if frame.lines and frame.lines[-1].text:
                frame.lines.append(Line("", min(depth, frame.lines[-1].depth)))
            frame.gap = False
        if text and frame.bullet:
            text, frame.bullet = frame.bullet + text, ""
        frame.lines.append(Line(text, depth, state.signature))

    def _table(self, table: _Table, state: _State) -> None:
        """Write a table's rows into the frame around it: one line a row where it holds data."""
        rows = [row for row in table.rows if any(line.text for cell in row for line in cell.lines)]
        width = max((len(row) for row in rows), default=0)
        used = [
            column
            for column in range(width)
            if any(column < len(row) and any(line.text for line in row[column].lines) for row in rows)
        ]
        frame = self.frame
        depth = state.depth + self.rest_quoted
        if rows and frame.gap and frame.lines and frame.lines[-1].text:
            frame.lines.append(Line("", min(depth, frame.lines[-1].depth)))
        frame.gap = False
        for row in rows:
            cells = [row[column] for column in used if column < len(row)]
            if len(cells) < 2 or any(_holds_more_than_data(cell, depth) for cell in cells):
                for cell in cells:
                    frame.lines.extend(cell.lines)
                continue
            joined = " | ".join(" ".join(line.text for line in cell.lines if line.text).strip() for cell in cells)
            frame.lines.append(Line(joined.rstrip(), depth, state.signature))


def _names(attributes: Mapping[str, str | None]) -> set[str]:
    """Give an element's classes and its id, in small letters."""
    return {*(attributes.get("class") or "").lower().split(), *(attributes.get("id") or "").lower().split()}


def _one_spaced(text: str) -> str:
    """Give the text with one blank for every run of blanks and line ends: most have few, and need no pattern."""
    if not text.isprintable():
        text = text.replace("\n", " ").replace("\t", " ").replace("\r", " ").replace("\f", " ")
    return _SPACES.sub(" ", text) if "  " in text else text


def _holds_more_than_data(cell: _Frame, depth: int) -> bool:
    """Tell a cell that lays out a page from one that holds a datum."""
    texts = [line.text for line in cell.lines if line.text]
    if cell.nested and len(texts) > 1:
        return True
    return len(texts) > 8 or sum(map(len, texts)) > 600 or any(line.depth > depth for line in cell.lines)


def _without_margin(words: set[str], style: Mapping[str, str]) -> bool:
    """Tell whether a paragraph has no space around it, as Outlook's have."""
    if not words.isdisjoint(patterns.MARGINLESS_CLASSES):
        return True
    if not style:
        return False
    margins = [style.get(name, "") for name in ("margin", "margin-top", "margin-bottom")]
    return any(margin.startswith(("0", ".0001")) for margin in margins) and "em" not in margins[0]


def _indentation(words: set[str], style: dict[str, str], attributes: dict[str, str | None]) -> bool:
    """Tell a blockquote that only indents (Gmail's and Apple's indent button) from one that quotes."""
    if attributes.get("type") == "cite" or "cite" in attributes:
        return False
    if "webkit-indent-blockquote" in words:
        return True
    edges = style.get("border", "") + style.get("border-left", "") + style.get("border-left-width", "")
    return "border" in style and "none" in style["border"] and edges.strip() == style["border"].strip()


def _starts_older_mail(node: LexborNode, words: set[str], style: dict[str, str]) -> bool:
    """Recognise what Outlook, Hotmail and Zimbra put between an answer and the mail it answers."""
    if not words.isdisjoint(patterns.REST_MARKS):
        return True
    top = style.get("border-top", "")
    if node.tag in {"div", "p", "td"} and "solid" in top and "none" in style.get("border", "none"):
        head = node.text(deep=True).lstrip()[:40].lower().replace("\u00a0", " ")
        return head.startswith(patterns.FROM_LABELS)
    return False
