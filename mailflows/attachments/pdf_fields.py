"""What was entered into a PDF's form fields and typed over its pages, with a label for each field."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NameObject

from mailflows.attachments.layout import TextLine, Word, letter_width, line_text, lines_from
from mailflows.forms.label_words import label_kind
from mailflows.forms.options import option_kind

_MOST_FIELDS = 400
_RADIO = 1 << 15
_ONE_LINE = 8.0
"""Points between the middles of two fields that stand on one line."""
_MEANINGLESS = re.compile(
    r"(?:text|check\s?box|field|undefined|untitled|form\d*|topmostsubform|button|group|radio|cb|tb|txt|chk|box|fill|option)?[\s_.\-\[\]#]*\d*[\s_.\-\[\]\d]*",
    re.IGNORECASE,
)
_CAPTIONS = {
    "signature": "Signature(s)", "printed_name": "Print name(s)", "address": "Address", "phone": "Telephone", "tin": "Taxpayer identification number",
    "dated": "Dated", "amount": "Principal amount", "account": "Account", "capacity": "Capacity", "email": "E-mail", "plain_name": "Print name(s)",
    "city": "City, State, Zip", "zip": "Zip code",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Field:
    """One form field: its label in words, what was entered, whether it is a ticked box (None: no box)."""

    label: str
    value: str
    ticked: bool | None
    place: tuple[float, float] = (0.0, 0.0)
    """The middle of its height, growing downwards, and its left edge."""


def _plain(value: Any) -> Any:  # noqa: ANN401 - pypdf's objects are of any type
    """Follow a reference to the object it stands for."""
    return value.get_object() if isinstance(value, IndirectObject) else value


def _inherited(field: DictionaryObject, key: str) -> Any:  # noqa: ANN401 - likewise
    """Look a key up in a field and its parents (ISO 32000, 12.7.3.1)."""
    node: Any = field
    for _ in range(12):
        if not isinstance(node, DictionaryObject):
            return None
        if key in node:
            return _plain(node[key])
        node = _plain(node.get("/Parent"))
    return None


def _full_name(field: DictionaryObject) -> str:
    parts: list[str] = []
    node: Any = field
    for _ in range(12):
        if not isinstance(node, DictionaryObject):
            break
        if "/T" in node:
            parts.append(str(_plain(node["/T"])))
        node = _plain(node.get("/Parent"))
    return ".".join(reversed(parts))


def _widgets(reader: PdfReader, most_pages: int) -> Iterator[tuple[int, float, DictionaryObject]]:
    """Walk the widget annotations of every page: page number, its height, the widget."""
    for number, page in enumerate(reader.pages[:most_pages]):
        height = float(page.mediabox.top)
        annotations = _plain(page.get("/Annots"))
        if not isinstance(annotations, (list, ArrayObject)):
            continue
        for reference in annotations[: 2 * _MOST_FIELDS]:
            annotation = _plain(reference)
            if isinstance(annotation, DictionaryObject):
                yield number, height, annotation


def _box(annotation: DictionaryObject, height: float) -> tuple[float, float, float, float] | None:
    """Give an annotation's rectangle as left, top, right, bottom, y growing downwards."""
    rect = _plain(annotation.get("/Rect"))
    if not isinstance(rect, (list, ArrayObject)) or len(rect) != 4:
        return None
    x0, y0, x1, y1 = (float(_plain(edge)) for edge in rect)
    return min(x0, x1), height - max(y0, y1), max(x0, x1), height - min(y0, y1)


def _unseen(annotation: DictionaryObject) -> bool:
    """Say whether an annotation is hidden or not shown (ISO 32000, table 165: bits 2 and 6)."""
    flags = _plain(annotation.get("/F"))
    return isinstance(flags, int) and bool(flags & 0b100010)


def _near(words: list[Word], box: tuple[float, float, float, float], *, tick: bool) -> str:
    """Find the words beside a field: right of a box, left of (else below, else above) a line to fill in."""
    left, top, right, bottom = box
    middle = (top + bottom) / 2
    letter = letter_width(words)
    level = [line for line in lines_from(words) if line.words and line.top - 3 <= middle <= line.bottom + 3]

    def text(chosen: list[Word]) -> str:
        return line_text(TextLine(tuple(chosen)), letter).strip()

    behind = [w for line in level for w in line.words if w.left >= right - 2]
    before = [w for line in level for w in line.words if w.right <= left + 2]
    if tick:
        # A form may print brackets around its box: they are no part of the words beside it.
        return text(behind).lstrip("]) ") or text(before).rstrip("[( ")
    if before:
        return text(before)
    for line in lines_from([w for w in words if w.top >= bottom - 4]):
        if line.words and line.top - bottom < 2.2 * max(bottom - top, 9):
            return text([w for w in line.words if w.left < right and w.right > left])
    above = [line for line in lines_from([w for w in words if w.bottom <= top + 4]) if line.words]
    if above and top - above[-1].bottom < 1.6 * max(bottom - top, 9):
        return text([w for w in above[-1].words if w.left < right and w.right > left])
    return ""


def _label(widget: DictionaryObject, near: str, *, tick: bool, state: str = "") -> str:
    """Choose a field's label: the first of tooltip, name, state name and the words beside it that says what it is."""
    name = _full_name(widget).split(".")[-1]
    tooltip = str(_inherited(widget, "/TU") or "")
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])|[_.]+", " ", name).strip()
    choices = [near, tooltip, state, spaced, name] if tick else [tooltip, spaced, name, near]
    for choice in choices:
        kind = option_kind(choice) if tick else label_kind(choice)
        if kind:
            return choice
    return next((choice for choice in choices if choice and not _MEANINGLESS.fullmatch(choice)), near or name)


def fields_of(reader: PdfReader, words: dict[int, list[Word]], most_pages: int) -> list[Field]:
    """Read the form fields of a document in reading order. `words`: each page's words, to find labels beside fields."""
    found: list[tuple[int, float, float, Field]] = []
    for number, height, widget in _widgets(reader, most_pages):
        if str(widget.get("/Subtype")) != "/Widget" or _unseen(widget) or len(found) >= _MOST_FIELDS:
            continue
        box = _box(widget, height)
        kind = _inherited(widget, "/FT")
        if box is None or kind is None:
            continue
        tick = kind == "/Btn"
        near = _near(words.get(number, []), box, tick=tick)
        if tick:
            ticked, state = _button(widget)
            if ticked is None:
                continue
            field = Field(_label(widget, near, tick=True, state=state), "", ticked, _place(box))
        else:
            field = Field(_label(widget, near, tick=False), _entered(widget, str(kind)), None, _place(box))
        found.append((number, round(box[1] / 6), box[0], field))
    found.sort(key=lambda one: one[:3])
    return [field for _, _, _, field in found]


def _place(box: tuple[float, float, float, float]) -> tuple[float, float]:
    """Give where a field stands: the middle of its height, and its left edge."""
    return (box[1] + box[3]) / 2, box[0]


def _button(widget: DictionaryObject) -> tuple[bool | None, str]:
    """Read a check box or radio button: on or off, and its on-state's name; None for a push button."""
    flags = _inherited(widget, "/Ff") or 0
    if isinstance(flags, int) and flags & (1 << 16):
        return None, ""
    appearance = _plain(widget.get("/AP"))
    normal = _plain(appearance.get("/N")) if isinstance(appearance, DictionaryObject) else None
    states = [str(key) for key in normal if str(key) != "/Off"] if isinstance(normal, DictionaryObject) else []
    shown = _plain(widget.get("/AS"))
    value = _inherited(widget, "/V")
    state = states[0].lstrip("/") if states else ""
    # What the page shows is the appearance state; without one, the value decides.
    now = str(shown) if shown is not None else str(value) if isinstance(value, (NameObject, str)) else "/Off"
    if (
        shown is not None
        and str(shown) == "/Off"
        and value is not None
        and str(value) != "/Off"
        and not flags & _RADIO
        and len(states) <= 1
    ):
        now = str(value)
    return now not in {"/Off", "Off", "/", ""}, state


def _entered(widget: DictionaryObject, kind: str) -> str:
    """Read what a text, choice or signature field holds."""
    value = _inherited(widget, "/V")
    if kind == "/Sig":
        if isinstance(value, DictionaryObject):
            return str(_plain(value.get("/Name")) or "")
        return ""
    if isinstance(value, (list, ArrayObject)):
        return ", ".join(str(_plain(one)) for one in value)
    return " ".join(str(value).split()) if value is not None else ""


def fields_as_text(fields: list[Field]) -> str:
    """Write fields as a retyped form: one labelled line each, boxes as `[X]` and `[ ]`."""
    lines: list[str] = []
    before: Field | None = None
    for field in fields:
        last, before = before, field
        if last is not None and _continues(last, field):
            # "[X] Tender only this amount: ____": what stands on the blank belongs to the box.
            lines[-1] = f"{lines[-1]} {field.value}".rstrip()
            continue
        if field.ticked is not None:
            kind = option_kind(field.label)
            label = field.label if kind else field.label or "(box)"
            lines.append(f"{'[X]' if field.ticked else '[ ]'} {label}")
            continue
        kind = label_kind(field.label)
        caption = field.label.rstrip(" :_.")
        if kind in _CAPTIONS and label_kind(caption) != kind:
            caption = _CAPTIONS[kind]
        lines.append(f"{caption or 'Entered'}: {field.value}".rstrip())
    return "\n".join(lines)


def _continues(box: Field, blank: Field) -> bool:
    """Say whether a line to fill in is the blank at the end of a box's own words, on the same line."""
    level = abs(box.place[0] - blank.place[0]) < _ONE_LINE
    return box.ticked is not None and blank.ticked is None and level and box.label.rstrip(" $€£_.").endswith(":")


def notes_of(reader: PdfReader, most_pages: int) -> dict[int, list[Word]]:
    """Give what was typed over the pages (free-text annotations), as words with their places."""
    found: dict[int, list[Word]] = {}
    for number, height, note in _widgets(reader, most_pages):
        if str(note.get("/Subtype")) != "/FreeText" or _unseen(note):
            continue
        box = _box(note, height)
        content = str(_plain(note.get("/Contents")) or "")
        if box is None or not content.strip():
            continue
        rows = content.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        step = (box[3] - box[1]) / len(rows)
        for index, row in enumerate(rows):
            if row.strip():
                top = box[1] + index * step
                width = min(box[2] - box[0], 6.0 * len(row.strip()))
                found.setdefault(number, []).append(
                    Word(row.strip(), box[0], top + 0.1 * step, box[0] + width, top + 0.9 * step)
                )
    return found
