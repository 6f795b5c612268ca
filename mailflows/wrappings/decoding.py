"""Turn the bytes of headers and bodies into text, whatever they claim to be.

Nothing here raises: what cannot be decoded as declared is decoded as the bytes suggest, and the second
value of a result says in words what was wrong (empty where nothing was). Losing a letter of a name is
better than losing the mail.
"""

from __future__ import annotations

import binascii
import codecs
import re
from functools import lru_cache
from urllib.parse import unquote_to_bytes

from mailflows.wrappings.charsets import codec_for

_ENCODED_WORD = re.compile(r"=\?([^?\s]{1,80})\?([bBqQ])\?([^?]*)\?=")
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")
_BREAKS = re.compile(r"[\r\n\t]+")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x9f]")


def decode_text(content: bytes, charset: str | None) -> tuple[str, str]:
    """Decode a body or a header word.

    `charset` is the declared one, None where none is. Answers with the text and with what was wrong.
    """
    if not content:
        return "", ""
    declared = (charset or "us-ascii").strip().strip("\"'").lower()
    codec = codec_for(declared)
    if codec is None:
        return _by_its_bytes(content), f"The charset {declared[:60]!r} is unknown; it was read as the bytes suggest."
    if codec.startswith(("utf-16", "utf-32")):
        return _wide(content, codec, declared)
    if codec == "utf-8":
        text = _strict(content.removeprefix(codecs.BOM_UTF8), "utf-8")
        if text is not None:
            return text, ""
        plain = declared in {"us-ascii", "ascii"}
        return _by_its_bytes(content), "" if plain else "The text is not valid in its declared charset, UTF-8."
    try:
        return content.decode(codec, errors="strict"), ""
    except (UnicodeError, ValueError):
        pass
    # Five bytes are undefined in windows-1252; a mail that holds one may well be UTF-8 that lies.
    if codec == "cp1252":
        return _by_its_bytes(content), ""
    try:
        return content.decode(
            codec, errors="replace"
        ), f"The text is not valid in its declared charset, {declared[:60]}."
    except (UnicodeError, ValueError):
        return _by_its_bytes(content), f"The text cannot be read in its declared charset, {declared[:60]}."


def _wide(content: bytes, codec: str, declared: str) -> tuple[str, str]:
    """Decode what is declared to have two or four bytes a character; without a zero byte it has not."""
    marked = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    if not marked and b"\x00" not in content[:2000]:
        return _by_its_bytes(content), f"The text is not in its declared charset, {declared[:60]}."
    if not marked and codec in {"utf-16", "utf-32"}:
        codec += "-be" if content[:1] == b"\x00" else "-le"
    return content.decode(codec, errors="replace").lstrip("\ufeff"), ""


def _strict(content: bytes, codec: str) -> str | None:
    try:
        return content.decode(codec, errors="strict")
    except (UnicodeError, ValueError):
        return None


def _by_its_bytes(content: bytes) -> str:
    """Decode by what the bytes look like: UTF-8 where most of it is, else windows-1252."""
    text = _strict(content, "utf-8")
    if text is not None:
        return text
    replaced = content.decode("utf-8", errors="replace")
    wrong = replaced.count("\ufffd")
    beyond_ascii = sum(1 for char in replaced if char > "\x7f")
    if wrong * 4 <= beyond_ascii:
        return replaced
    return content.decode("cp1252", errors="replace")


def decode_transfer(body: bytes, encoding: str) -> tuple[bytes, str]:
    """Undo a Content-Transfer-Encoding (RFC 2045, 6); answers with the bytes and with what was wrong."""
    kind = encoding.strip().strip("\"'").lower()
    if kind == "base64":
        return _base64(body)
    if kind in {"quoted-printable", "quoted_printable"}:
        return binascii.a2b_qp(body), ""
    if kind in {"x-uuencode", "uuencode", "x-uue", "uue"}:
        return _uuencoded(body)
    if kind in {"", "7bit", "8bit", "binary", "7-bit", "8-bit"}:
        return body, ""
    return body, f"The transfer encoding {kind[:40]!r} is unknown; the text was read as it stands."


def _base64(body: bytes) -> tuple[bytes, str]:
    """Decode base64 and go on over characters that do not belong there and a missing end (RFC 2045, 6.8)."""
    # Some mailing lists append their footer as plain text after the padding: the padding ends the data.
    compact = b"".join(body.split())
    data, padding, rest = compact.partition(b"=")
    kept = _NOT_BASE64.sub(b"", data)
    foreign = len(kept) != len(data) or bool(rest.strip(b"="))
    usable = kept if len(kept) % 4 != 1 else kept[:-1]
    truncated = len(kept) % 4 == 1 or (len(kept) % 4 != 0 and not padding)
    decoded = binascii.a2b_base64(usable + b"=" * (-len(usable) % 4))
    if foreign:
        return decoded, "The base64 encoding holds characters that do not belong there."
    return decoded, "The base64 encoding ends too early." if truncated else ""


def _uuencoded(body: bytes) -> tuple[bytes, str]:
    decoded: list[bytes] = []
    inside = wrong = False
    for line in body.splitlines():
        if not inside:
            inside = line.startswith(b"begin ")
            continue
        if line.strip() == b"end":
            break
        try:
            decoded.append(binascii.a2b_uu(line))
        except (binascii.Error, ValueError):
            wrong = True
    return b"".join(decoded), "The uuencoded part is damaged." if wrong or not inside else ""


@lru_cache(maxsize=32)
def decode_header(raw: bytes) -> str:
    """Decode a header's bytes: 8-bit characters and encoded words (RFC 2047), without control characters.

    `raw` is unfolded. Encoded words inside quotes or touching other words are decoded too, against the
    letter of RFC 2047, because many mailers write them so and a person's program shows them decoded.
    Several readers ask for the same header of a mail, so the last few are kept.
    """
    return clean_header(decode_words(header_text(raw)))


def header_text(raw: bytes) -> str:
    """Decode only the 8-bit characters of a header, leaving encoded words as they stand."""
    return _by_its_bytes(raw)


def clean_header(text: str) -> str:
    """Take line ends and control characters out of a header, and the white space around it."""
    return _CONTROL.sub("", _BREAKS.sub(" ", text)).strip()


def decode_words(text: str) -> str:
    """Decode the encoded words of a text (RFC 2047); what is broken stays as it stands."""
    if "=?" not in text:
        return text
    out: list[str] = []
    pending: list[bytes] = []
    pending_charset = ""
    position = 0
    for found in _ENCODED_WORD.finditer(text):
        between = text[position : found.start()]
        charset, encoding, content = found.groups()
        charset = charset.partition("*")[0].lower()
        decoded = _word_bytes(content, encoding.lower())
        # White space between two encoded words is not part of the text (RFC 2047, 6.2), and mailers cut
        # characters of several bytes in two: the bytes are joined before they are decoded.
        if pending and (between.strip() or charset != pending_charset):
            out.append(decode_text(b"".join(pending), pending_charset)[0])
            joined = bool(between.strip())
            pending = []
        else:
            joined = bool(between.strip()) or position == 0
        if joined:
            out.append(between)
        pending.append(decoded)
        pending_charset = charset
        position = found.end()
    if pending:
        out.append(decode_text(b"".join(pending), pending_charset)[0])
    out.append(text[position:])
    return "".join(out)


def _word_bytes(content: str, encoding: str) -> bytes:
    raw = content.encode("utf-8", errors="surrogateescape")
    if encoding == "b":
        return _base64(raw)[0]
    return binascii.a2b_qp(raw.replace(b"_", b" "), header=False)


def parameters(value: str) -> tuple[str, dict[str, str]]:
    """Split a structured header into its value, lower case, and its parameters (RFC 2045, 5.1; RFC 2231).

    Continuations (`name*0`, `name*1*`) are joined, percent-encoded values decoded. Encoded words inside
    parameters, forbidden by RFC 2047 and written all the same, are decoded too.
    """
    if not value:
        return "", {}
    head, *rest = _split_outside_quotes(value[:20_000], ";")
    plain: dict[str, str] = {}
    pieces: dict[str, list[tuple[int, bool, str]]] = {}
    for item in rest[:200]:
        name, equals, content = item.partition("=")
        name = name.strip().lower()
        content = _unquote(content.strip())
        if not equals or not name:
            continue
        if "*" not in name:
            plain.setdefault(name, clean_header(decode_words(content)))
            continue
        base, _, tail = name.partition("*")
        number = tail.removesuffix("*")
        pieces.setdefault(base, []).append((int(number) if number.isdecimal() else 0, name.endswith("*"), content))
    for base, parts in pieces.items():
        plain[base] = clean_header(_extended(sorted(parts, key=lambda part: part[0])))
    return head.strip().lower(), plain


def _extended(parts: list[tuple[int, bool, str]]) -> str:
    charset = "utf-8"
    content: list[bytes] = []
    for index, (_, encoded, value) in enumerate(parts):
        text = value
        if encoded and index == 0 and text.count("'") >= 2:
            charset, _, text = text.split("'", 2)
        content.append(unquote_to_bytes(text) if encoded else text.encode("utf-8", errors="surrogateescape"))
    return decode_text(b"".join(content), charset or "utf-8")[0]


def _split_outside_quotes(text: str, separator: str) -> list[str]:
    if '"' not in text:
        return text.split(separator)
    items: list[str] = []
    start = 0
    quoted = escaped = False
    for index, char in enumerate(text):
        if escaped:
            escaped = False
        elif char == "\\" and quoted:
            escaped = True
        elif char == '"':
            quoted = not quoted
        elif char == separator and not quoted:
            items.append(text[start:index])
            start = index + 1
    items.append(text[start:])
    return items


def _unquote(text: str) -> str:
    if len(text) >= 2 and text[0] == text[-1] == '"':
        return re.sub(r"\\(.)", r"\1", text[1:-1]) if "\\" in text else text[1:-1]
    return text.strip('"')
