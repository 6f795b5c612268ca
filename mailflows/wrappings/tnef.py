"""Open winmail.dat: the Transport Neutral Encapsulation that Outlook wraps a mail's text and attachments in.

Reads the attributes and the MAPI properties that hold a text, a name or a file, as [MS-OXTNEF] and [MS-OXCDATA] lay
them out, and the packed RTF of [MS-OXRTFCP]. Never raises: what is damaged ends the reading.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from mailflows.wrappings.charsets import codec_for

SIGNATURE = b"\x78\x9f\x3e\x22"
MOST_ATTACHMENTS = 60
MOST_PROPERTIES = 5_000
MOST_UNPACKED = 4_000_000

_BODY, _TITLE, _DATA, _RENDER, _MESSAGE, _ATTACHMENT, _CODEPAGE = 0x800C, 0x8010, 0x800F, 0x9002, 0x9003, 0x9005, 0x9007
_TEXT, _RTF, _HTML, _FILE, _LONG_NAME, _SHORT_NAME, _MIME, _CONTENT_ID = (
    0x1000,
    0x1009,
    0x1013,
    0x3701,
    0x3707,
    0x3704,
    0x370E,
    0x3712,
)
_FIXED = {0x02: 4, 0x03: 4, 0x04: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x0A: 4, 0x0B: 4, 0x14: 8, 0x40: 8, 0x48: 16}
_STRING, _UNICODE = 0x1E, 0x1F
_MULTIPLE = 0x1000
_PREFIX = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans SerifSymbolArial"
    rb"Times New RomanCourier{\colortbl\red0\green0\blue0" + b"\r\n" + rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
"""What the dictionary of packed RTF begins with ([MS-OXRTFCP] 2.1.3.1.4)."""


@dataclass(slots=True)
class TnefFile:
    """One attached file."""

    name: str = ""
    content_type: str = ""
    content_id: str = ""
    content: bytes = field(default=b"", repr=False)


@dataclass(slots=True)
class Tnef:
    """What a winmail.dat holds: its text in up to three forms, and its files."""

    text: str = ""
    html: bytes = b""
    rtf: bytes = b""
    files: list[TnefFile] = field(default_factory=list)
    damaged: bool = False


def read_tnef(content: bytes) -> Tnef | None:
    """Read a winmail.dat; None where these bytes are none."""
    if not content.startswith(SIGNATURE) or len(content) < 6:
        return None
    found = Tnef()
    codec = "cp1252"
    try:
        for kind, data in _attributes(content):
            if kind == _CODEPAGE and len(data) >= 4:
                codec = codec_for(f"cp{struct.unpack_from('<I', data)[0]}") or codec
            elif kind == _BODY:
                found.text = _string(data, codec)
            elif kind == _MESSAGE:
                _message(found, data, codec)
            elif kind == _RENDER and len(found.files) < MOST_ATTACHMENTS:
                found.files.append(TnefFile())
            elif found.files and kind in {_TITLE, _DATA, _ATTACHMENT}:
                _attachment(found.files[-1], kind, data, codec)
    except (struct.error, ValueError, IndexError):
        found.damaged = True
    found.files = [file for file in found.files if file.content]
    return found


def _attributes(content: bytes) -> Iterator[tuple[int, bytes]]:
    position = 6
    while position + 9 <= len(content):
        _, kind, length = struct.unpack_from("<BII", content, position)
        start = position + 9
        if start + length > len(content):
            raise ValueError("The file ends inside an attribute.")
        yield kind & 0xFFFF, content[start : start + length]
        # Two bytes of checksum follow.
        position = start + length + 2


def _message(found: Tnef, data: bytes, codec: str) -> None:
    for tag, value in _properties(data, codec):
        if tag == _TEXT and isinstance(value, str):
            found.text = value
        elif tag == _HTML:
            found.html = value if isinstance(value, bytes) else value.encode()
        elif tag == _RTF and isinstance(value, bytes):
            found.rtf = unpacked_rtf(value)


def _attachment(file: TnefFile, kind: int, data: bytes, codec: str) -> None:
    if kind == _TITLE:
        file.name = file.name or _string(data, codec)
        return
    if kind == _DATA:
        file.content = file.content or data
        return
    for tag, value in _properties(data, codec):
        if isinstance(value, str):
            if tag == _LONG_NAME or (tag == _SHORT_NAME and not file.name):
                file.name = value
            elif tag == _MIME:
                file.content_type = value
            elif tag == _CONTENT_ID:
                file.content_id = value
        elif tag == _FILE:
            # A mail inside: sixteen bytes that name the interface, then a TNEF of its own.
            inner = value[16:] if value[16:20] == SIGNATURE else value
            file.content = inner or file.content


def _properties(data: bytes, codec: str) -> Iterator[tuple[int, str | bytes]]:
    """List MAPI properties ([MS-OXTNEF] 2.1.3.4) whose values are strings, bytes or objects; others are stepped over."""
    count = min(struct.unpack_from("<I", data)[0], MOST_PROPERTIES)
    position = 4
    for _ in range(count):
        kind, tag = struct.unpack_from("<HH", data, position)
        position += 4
        if tag >= 0x8000:
            position = _after_name(data, position)
        base = kind & ~_MULTIPLE
        many = bool(kind & _MULTIPLE)
        fixed = _FIXED.get(base)
        if fixed is not None:
            values = struct.unpack_from("<I", data, position)[0] if many else 1
            position += 4 * many + min(values, len(data)) * max(4, fixed)
            continue
        values = struct.unpack_from("<I", data, position)[0]
        position += 4
        for number in range(min(values, MOST_PROPERTIES)):
            length = struct.unpack_from("<I", data, position)[0]
            start = position + 4
            if start + length > len(data):
                raise ValueError("A property ends after the end.")
            raw = data[start : start + length]
            position = start + length + (-length % 4)
            if number == 0:
                yield tag, _value(base, raw, codec)


def _value(base: int, raw: bytes, codec: str) -> str | bytes:
    if base == _UNICODE:
        return raw.decode("utf-16-le", errors="replace").partition("\x00")[0]
    return _string(raw, codec) if base == _STRING else raw


def _after_name(data: bytes, position: int) -> int:
    """Step over the name of a named property: a GUID, then a number or a string."""
    kind, number = struct.unpack_from("<II", data, position + 16)
    position += 24
    return position + number + (-number % 4) if kind == 1 else position


def _string(raw: bytes, codec: str) -> str:
    return raw.decode(codec, errors="replace").partition("\x00")[0]


def unpacked_rtf(packed: bytes) -> bytes:
    """Unpack the RTF of a message ([MS-OXRTFCP] 3.1.3); what it says beyond a bound is left out."""
    if len(packed) < 16:
        return b""
    _, size, kind, checksum = struct.unpack_from("<IIII", packed)
    body = packed[16:]
    if kind == 0x414C454D:
        return body[: min(size, MOST_UNPACKED)]
    if kind != 0x75465A4C or (checksum and zlib.crc32(body, 0xFFFFFFFF) ^ 0xFFFFFFFF != checksum):
        return b""
    window = bytearray(_PREFIX) + bytearray(4096 - len(_PREFIX))
    write, position = len(_PREFIX), 0
    out = bytearray()
    limit = min(size, MOST_UNPACKED)
    while position < len(body) and len(out) < limit:
        control = body[position]
        position += 1
        for bit in range(8):
            if position >= len(body):
                break
            if not control >> bit & 1:
                chunk = body[position : position + 1]
                position += 1
            else:
                pair = int.from_bytes(body[position : position + 2], "big")
                position += 2
                offset, length = pair >> 4, (pair & 15) + 2
                if offset == write:
                    return bytes(out[:limit])
                chunk = b""
                for step in range(length):
                    byte = window[(offset + step) % 4096]
                    window[(write + step) % 4096] = byte
                    chunk += bytes((byte,))
                write = (write + length) % 4096
                out += chunk
                continue
            window[write] = chunk[0]
            write = (write + 1) % 4096
            out += chunk
    return bytes(out[:limit])
