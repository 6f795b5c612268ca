"""Find the content inside an opaquely signed S/MIME message (RFC 5652, 5; RFC 8551, 3.5.2).

Only reads through the envelope, DER or BER, far enough to find the signed bytes; verifies nothing.
"""

from __future__ import annotations

SIGNED_DATA = bytes.fromhex("2a864886f70d010702")
DATA = bytes.fromhex("2a864886f70d010701")
DEEPEST = 12


class _BadEncodingError(ValueError):
    """The bytes are no BER."""


def signed_content(encoded: bytes) -> bytes | None:
    """Answer with the signed content, or None where these bytes are no signed data (encrypted, damaged)."""
    try:
        _, start, stop, _ = _element(encoded, 0)
        kind, content = _children(encoded, start, stop)[:2]
        if encoded[kind[1] : kind[2]] != SIGNED_DATA:
            return None
        signed = _children(encoded, content[1], content[2])[0]
        fields = _children(encoded, signed[1], signed[2])
        # SignedData: version, digestAlgorithms, encapContentInfo, …
        info = _children(encoded, fields[2][1], fields[2][2])
        if encoded[info[0][1] : info[0][2]] != DATA or len(info) < 2:
            return None
        return b"".join(_octets(encoded, info[1][1], info[1][2], 0)) or None
    except (_BadEncodingError, IndexError, ValueError):
        return None


def _octets(data: bytes, start: int, stop: int, depth: int) -> list[bytes]:
    """Collect the primitive octet strings between two offsets, also of a constructed string."""
    if depth > DEEPEST:
        raise _BadEncodingError
    found: list[bytes] = []
    for tag, inner_start, inner_stop in _children(data, start, stop):
        if tag & 0x20:
            found.extend(_octets(data, inner_start, inner_stop, depth + 1))
        else:
            found.append(data[inner_start:inner_stop])
    return found


def _children(data: bytes, start: int, stop: int) -> list[tuple[int, int, int]]:
    found: list[tuple[int, int, int]] = []
    position = start
    while position < stop and len(found) < 100_000:
        if data[position : position + 2] == b"\x00\x00":
            break
        tag, inner_start, inner_stop, position = _element(data, position)
        found.append((tag, inner_start, inner_stop))
    return found


def _element(data: bytes, position: int, depth: int = 0) -> tuple[int, int, int, int]:
    """Read one element; answers with its tag, where its content starts and stops, and where the next one starts."""
    if position + 2 > len(data) or depth > DEEPEST:
        raise _BadEncodingError
    tag, length = data[position], data[position + 1]
    start = position + 2
    if tag & 0x1F == 0x1F:
        raise _BadEncodingError
    if length < 0x80:
        stop = start + length
    elif length == 0x80:
        # Indefinite length: up to the end-of-contents bytes.
        at = start
        while data[at : at + 2] != b"\x00\x00":
            *_, at = _element(data, at, depth + 1)
        return tag, start, at, at + 2
    else:
        count = length & 0x7F
        if count > 4:
            raise _BadEncodingError
        stop = start + count + int.from_bytes(data[start : start + count], "big")
        start += count
    if stop > len(data):
        raise _BadEncodingError
    return tag, start, stop, stop
