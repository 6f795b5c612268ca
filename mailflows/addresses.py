"""Read who is named in a From, To, Cc or Reply-To header (RFC 5322, 3.4).

The header's structure is read before its encoded words are decoded, so that a decoded display name can
never pass for an address. Everything is read in one pass over the characters.
"""

from __future__ import annotations

import re
from functools import lru_cache

from mailflows.values import Address
from mailflows.wrappings.decoding import clean_header, decode_words, header_text

MOST_CHARACTERS = 50_000
MOST_ADDRESSES = 500

_SPACES = re.compile(r"\s+")
_ORDINARY = re.compile(r'[^"(<,;:\s]+')
"""Signs that mean nothing by themselves in a header of addresses."""


@lru_cache(maxsize=8)
def mailboxes(raw: bytes) -> tuple[Address, ...]:
    """List every mailbox of a header's raw, unfolded bytes, in order; what names no address is left out.

    `A <a@x.example> <b@y.example>` and `a@x.example <b@y.example>` name two mailboxes: which one a mail
    program shows differs, so the caller is told of both. Several readers ask for the same header of a mail, so
    the last few are kept.
    """
    found: list[Address] = []
    name: list[str] = []
    comment: list[str] = []
    bare: list[str] = []
    text = header_text(raw[:MOST_CHARACTERS])
    for kind, content in _tokens(text):
        if kind == "text":
            (bare if "@" in content else name).append(content)
        elif kind == "quoted":
            name.append(content)
        elif kind == "comment":
            comment.append(content)
        elif kind == "angle":
            # A bare address before the angle brackets is a display name only where it is the same address.
            found.extend(Address(other) for other in _addresses(bare) if other != _address(content))
            if address := _address(content):
                found.append(Address(address, _name(name) or _name(comment)))
            name, comment, bare = [], [], []
        elif bare:
            found.extend(Address(address, _name(name) or _name(comment)) for address in _addresses(bare))
            name, comment, bare = [], [], []
        elif content != ",":
            name, comment = [], []
        # A comma in an unquoted display name (`Doe, Jane <jane@…>`) goes on: the name is kept.
        elif name:
            name.append(",")
        if len(found) >= MOST_ADDRESSES:
            break
    found.extend(Address(address, _name(name) or _name(comment)) for address in _addresses(bare))
    return tuple(found)


def _tokens(text: str) -> list[tuple[str, str]]:
    """Cut into `text` words, `quoted` strings, `comment`s, `angle` addresses and `end`s (`,`, `;`, `:`)."""
    tokens: list[tuple[str, str]] = []
    word: list[str] = []
    # Whether the word holds an `@`: then a colon is part of it.
    addressed = False
    index, length = 0, len(text)

    def flush() -> None:
        nonlocal addressed
        if word:
            tokens.append(("text", "".join(word)))
            word.clear()
            addressed = False

    while index < length:
        if run := _ORDINARY.match(text, index):
            word.append(run.group())
            addressed = addressed or "@" in run.group()
            index = run.end()
            continue
        char = text[index]
        if char == '"':
            content, index = _until(text, index + 1, '"', nested=None)
            if index < length and text[index] == "@":
                # A quoted local part: "john doe"@example.com is an address.
                word.append(f'"{content}"')
            else:
                flush()
                tokens.append(("quoted", content))
            continue
        if char == "(":
            flush()
            content, index = _until(text, index + 1, ")", nested="(")
            tokens.append(("comment", content))
            continue
        if char == "<":
            flush()
            end = text.find(">", index)
            end = length if end < 0 else end
            tokens.append(("angle", text[index + 1 : end]))
            index = end + 1
            continue
        if char in ",;" or (char == ":" and not addressed):
            flush()
            tokens.append(("end", char))
        elif char == ":":
            word.append(char)
        else:
            flush()
        index += 1
    flush()
    tokens.append(("end", ";"))
    return tokens


def _until(text: str, start: int, closing: str, nested: str | None) -> tuple[str, int]:
    out: list[str] = []
    depth = 1
    index = start
    while index < len(text):
        char = text[index]
        if char == "\\" and index + 1 < len(text):
            out.append(text[index + 1])
            index += 2
            continue
        if char == nested:
            depth += 1
        elif char == closing:
            depth -= 1
            if depth == 0:
                return "".join(out), index + 1
        out.append(char)
        index += 1
    return "".join(out), index


def _name(words: list[str]) -> str:
    joined = clean_header(decode_words(" ".join(words))).replace(" ,", ",").strip(" ,'\"")
    return _SPACES.sub(" ", joined)


def _addresses(bare: list[str]) -> list[str]:
    return [address for address in map(_address, bare) if address]


def _address(text: str) -> str:
    """Normalise one address: lower case, ASCII domain; empty where it is none."""
    compact = "".join(text.split()).strip("<>,;'").lower().removeprefix("mailto:")
    local, at, domain = compact.rpartition("@")
    # A source route (`@relay:user@host`, RFC 5322, 4.4) counts for nothing.
    local = local.rpartition(":")[2] if local.startswith("@") else local
    if not at or not local or not domain or len(compact) > 320:
        return ""
    if any(ord(char) < 33 or ord(char) == 127 for char in compact):
        return ""
    return f"{local}@{ascii_domain(domain)}"


def ascii_domain(domain: str) -> str:
    """Write a domain in its ASCII form (IDNA), lower case; as it stands where it has none."""
    if domain.isascii():
        return domain.lower()
    try:
        return domain.encode("idna").decode("ascii").lower()
    except (UnicodeError, ValueError):
        return domain.lower()
