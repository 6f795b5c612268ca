"""Split a message into its MIME parts (RFC 2045, 2046), within fixed bounds.

Written here rather than taken from the standard library because that one costs the product of nesting
and length, recurses as deep as a hostile mail is nested, and raises on a few of the mails that exist.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from mailflows.wrappings.decoding import decode_text, decode_transfer, header_text, parameters

MOST_PARTS = 200
DEEPEST = 20
MOST_HEADER_BYTES = 512 * 1024
MOST_HEADERS = 2_000

_BLANK = re.compile(rb"\n\r?\n")
_FROM = re.compile(rb"\nfrom[ \t]{0,8}:", re.IGNORECASE)
_FIELD = re.compile(rb"([!-9;-~]{1,200})[ \t]*:")


@dataclass(frozen=True, slots=True)
class Part:
    """One MIME part: its headers, and either its parts or its bytes (still transfer-encoded)."""

    headers: tuple[tuple[str, bytes], ...]
    """Names lower case, values raw and unfolded."""
    content_type: str
    type_parameters: dict[str, str]
    disposition: str
    disposition_parameters: dict[str, str]
    raw: bytes = field(repr=False)
    children: tuple[Part, ...] = ()

    def header(self, name: str) -> bytes | None:
        """Answer with the first header of that (lower case) name, raw, or None."""
        for key, value in self.headers:
            if key == name:
                return value
        return None

    @property
    def name(self) -> str:
        """The declared file name, without folders; empty where there is none."""
        declared = self.disposition_parameters.get("filename") or self.type_parameters.get("name") or ""
        return re.split(r"[/\\]", declared)[-1].strip()[:200] if declared else ""

    @property
    def content_id(self) -> str:
        """The Content-ID without its angle brackets, empty where there is none."""
        return header_text(self.header("content-id") or b"").strip().strip("<>")

    def content(self) -> tuple[bytes, str]:
        """Undo the transfer encoding; answers with the bytes and what was wrong."""
        return decode_transfer(self.raw, header_text(self.header("content-transfer-encoding") or b""))

    def text(self) -> tuple[str, tuple[str, ...]]:
        """Decode a textual part; answers with its text (line ends as line feeds) and what was wrong."""
        content, broken = self.content()
        charset = self.type_parameters.get("charset")
        text, wrong = decode_text(content, charset)
        return text.replace("\r\n", "\n").replace("\r", "\n"), tuple(filter(None, (broken, wrong)))

    def walk(self) -> list[Part]:
        """List this part and everything in it, in order."""
        found = [self]
        for child in self.children:
            found.extend(child.walk())
        return found


@dataclass(slots=True)
class Budget:
    """What is left to spend on one mail, and what was wrong with it: shared by all its parts."""

    parts: int = MOST_PARTS
    source_characters: int = 4_000_000
    """Characters of text and HTML source still to be read."""
    shown_characters: int = 600_000
    lines: int = 20_000
    elements: int = 30_000
    """Elements of HTML still to be looked at."""
    files: int = 60
    """Attachments still to be opened."""
    pictures: int = 12
    """Pictures among them; reading one takes seconds."""
    defects: list[str] = field(default_factory=list)

    def inner(self) -> Budget:
        """Answer with what a forwarded mail may spend: what is left here."""
        return replace(self, defects=[])

    def settle(self, inner: Budget) -> None:
        """Take off what a forwarded mail has spent."""
        self.parts, self.files, self.pictures = inner.parts, inner.files, inner.pictures
        self.source_characters, self.shown_characters = inner.source_characters, inner.shown_characters
        self.lines, self.elements = inner.lines, inner.elements

    def source(self, text: str) -> str:
        """Take what may still be read of a part's text."""
        if len(text) > self.source_characters:
            self.note("Its text is longer than is read; the end was left out.")
            text = text[: self.source_characters]
        self.source_characters -= len(text)
        return text

    def shown(self, text: str) -> str:
        """Take what may still be read of a text as people see it."""
        lines = text[: self.shown_characters].split("\n", self.lines)
        if len(text) > self.shown_characters or len(lines) > self.lines:
            self.note("Its text is longer than is read; the end was left out.")
            lines = lines[: self.lines]
        self.lines -= len(lines)
        taken = "\n".join(lines)
        self.shown_characters -= len(taken)
        return taken

    def note(self, defect: str) -> None:
        """Keep a defect once."""
        if defect and defect not in self.defects and len(self.defects) < 50:
            self.defects.append(defect)


def split_headers(raw: bytes) -> tuple[tuple[tuple[str, bytes], ...], int, str]:
    """Read the header section of a message or part.

    Answers with the headers (names lower case, values unfolded and raw), the offset where the body
    starts, and what was wrong. A line that is no header ends the section and belongs to the body, as
    most mail programs have it.
    """
    headers: list[tuple[str, list[bytes]]] = []
    position, end = 0, min(len(raw), MOST_HEADER_BYTES)
    broken = ""
    while position < end:
        newline = raw.find(b"\n", position)
        stop = len(raw) if newline < 0 else newline + 1
        line = raw[position : min(stop, position + MOST_HEADER_BYTES)].rstrip(b"\r\n")
        if not line.strip():
            if line and line[:1] in b" \t" and headers and _FIELD.match(raw, stop):
                # A line of mere white space inside the headers is a folding artefact, no end.
                position = stop
                continue
            return _joined(headers), stop, broken
        if line[:1] in b" \t" and headers:
            headers[-1][1].append(line)
        elif found := _FIELD.match(line):
            headers.append((found[1].decode("ascii").lower(), [line[found.end() :]]))
            if len(headers) > MOST_HEADERS:
                return _joined(headers), stop, "It has more headers than are read."
        elif not headers and line.startswith((b"From ", b">From ")):
            pass
        elif headers and not broken and _sender_follows(headers, raw[position:end]):
            # Some gateways lose the white space that continues a header: until the sender is named, they go on.
            headers[-1][1].append(b" " + line)
            broken = "Some of its headers go on in lines that are not marked so."
        elif broken and not any(name == "from" for name, _ in headers):
            headers[-1][1].append(b" " + line)
        else:
            return _joined(headers), position, "A line among the headers is no header."
        position = stop
    return _joined(headers), min(position, len(raw)), broken


def _sender_follows(headers: list[tuple[str, list[bytes]]], rest: bytes) -> bool:
    """Tell whether a From header still stands before the next blank line."""
    if any(name == "from" for name, _ in headers):
        return False
    blank = _BLANK.search(rest)
    return _FROM.search(rest, 0, blank.start() if blank else len(rest)) is not None


def _joined(headers: list[tuple[str, list[bytes]]]) -> tuple[tuple[str, bytes], ...]:
    return tuple((name, b"".join(lines).strip()) for name, lines in headers)


def split_message(raw: bytes, budget: Budget, depth: int = 0, default_type: str = "text/plain") -> Part:
    """Split a message (or one of its parts) into parts; `budget` bounds their number and collects defects."""
    headers, start, wrong = split_headers(raw)
    budget.note(wrong)
    return _part(headers, raw[start:], budget, depth, default_type)


def _part(headers: tuple[tuple[str, bytes], ...], body: bytes, budget: Budget, depth: int, default_type: str) -> Part:
    budget.parts -= 1
    declared = next((value for key, value in headers if key == "content-type"), b"")
    content_type, type_parameters = parameters(header_text(declared))
    if "/" not in content_type:
        content_type = {"text": "text/plain", "html": "text/html"}.get(content_type, default_type)
    disposition, disposition_parameters = parameters(
        header_text(next((value for key, value in headers if key == "content-disposition"), b""))
    )
    children: tuple[Part, ...] = ()
    if content_type.startswith("multipart/"):
        children = _children(body, content_type, type_parameters, budget, depth)
        if children:
            body = b""
        else:
            content_type = "text/plain"
    return Part(headers, content_type, type_parameters, disposition, disposition_parameters, body, children)


def _children(
    body: bytes, content_type: str, type_parameters: dict[str, str], budget: Budget, depth: int
) -> tuple[Part, ...]:
    boundary = type_parameters.get("boundary", "")
    if not boundary:
        budget.note("A multipart part names no boundary; it was read as one text.")
        return ()
    if depth >= DEEPEST:
        budget.note(f"Parts are nested more than {DEEPEST} deep; the deeper ones were not read.")
        return ()
    default_type = "message/rfc822" if content_type == "multipart/digest" else "text/plain"
    children: list[Part] = []
    for start, stop in _sections(body, boundary.encode("utf-8", errors="surrogateescape"), budget):
        if budget.parts <= 0:
            budget.note(f"It has more than {MOST_PARTS} parts; the others were not read.")
            break
        children.append(split_message(body[start:stop], budget, depth + 1, default_type))
    return tuple(children)


def _sections(body: bytes, boundary: bytes, budget: Budget) -> list[tuple[int, int]]:
    """Find where the parts between the boundary lines start and stop (RFC 2046, 5.1.1)."""
    marker = b"--" + boundary
    sections: list[tuple[int, int]] = []
    start: int | None = None
    position = 0 if body.startswith(marker) else body.find(b"\n" + marker) + 1
    if position == 0 and not body.startswith(marker):
        budget.note("A multipart part holds no boundary line; it was read as one text.")
        return []
    while True:
        after = position + len(marker)
        line_end = body.find(b"\n", after)
        line_end = len(body) if line_end < 0 else line_end
        rest = body[after : min(line_end, after + 200)].strip()
        if rest in {b"", b"--"}:
            if start is not None:
                # The line end before a boundary belongs to the boundary.
                stop = max(start, position - 1)
                sections.append((start, stop - 1 if stop > start and body[stop - 1 : stop] == b"\r" else stop))
            start = None if rest else min(line_end + 1, len(body))
            if rest:
                return sections
        found = body.find(b"\n" + marker, after - 1)
        if found < 0 or len(sections) > MOST_PARTS:
            break
        position = found + 1
    if start is not None:
        budget.note("A multipart part has no end; it may have been cut off.")
        sections.append((start, len(body)))
    return sections
