"""Signature blocks that do not stand at the very end: a name with its firm, street and telephone, and more words below.

A postscript, a disclaimer or a webmail's advertisement below a signature does not undo it. A block is a paragraph of short lines
that begins with a holder's name (or with `By:`), stands below words that were written, and is led in by nothing that makes it
an address ("send it to:").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from nlp.patterns.late import Late

_MOST_LINES = 9
_MOST_WORDS = 9
_PROSE = Late(
    r"(?<!\b\w)(?<!\b[JS]r)(?<!\bSt)(?<!\bDr)(?<!\bMrs)[.!?;]\s+\S|[?!]\s*$|\b(?:i|i'm|i'll|we|we'll|you|me|us|please|pls|tender|exchange|exchanged|tendered|withdraw|keep|do not|don't|not|only|unless|if|until)\b",
    re.IGNORECASE,
)
"""A line with this is no line of a block. The full stop of an initial or a title ends no sentence: "Robert J. Castellano"."""
_LEADS_TO_ADDRESS = Late(
    r"[:]\s*$|\b(?:to|for|from|at|of|by|with|and|or|the|my|our|is|are|was|called|named|attn|care of|c/o|dear)\W{0,3}$",
    re.IGNORECASE,
)
"""The line above a name goes on to it: he is written to, spoken of, or named as a person to ask."""
_GREETING_OR_CLOSING = Late(
    r"\W*(?:dear|hello|hi|good\s+\w+|to\s+whom)\b|.{0,40}\b(?:regards|thanks|thank\s+you|sincerely|truly|faithfully|cordially|respectfully|wishes|yours)\W*$",
    re.IGNORECASE,
)
_WRITTEN = 5
"""Words that a line above must have to be something that was written, rather than a letterhead."""

Line = tuple[int, str]


def standing_blocks(text: str, stop: int, signs: Callable[[str], bool]) -> tuple[Line, ...]:
    """Give the lines of signature blocks before offset `stop`, each with its offset.

    `signs`: whether a line by itself is a signature. Only the first two lines of a block may be: below a firm stands who acts for it.
    """
    found: list[Line] = []
    written = False
    above = ""
    for paragraph in _paragraphs(text[:stop]):
        if written and _is_block(paragraph, above) and any(signs(line) for _, line in paragraph[:2]):
            found.extend(paragraph)
        written = written or any(
            len(line.split()) >= _WRITTEN for _, line in paragraph if not _GREETING_OR_CLOSING.match(line)
        )
        above = paragraph[-1][1]
    return tuple(found)


def _is_block(paragraph: Sequence[Line], above: str) -> bool:
    """Tell whether a paragraph is short lines only, and the line above it does not run on to it."""
    if len(paragraph) > _MOST_LINES:
        return False
    if _LEADS_TO_ADDRESS.search(above) and not _GREETING_OR_CLOSING.match(above):
        return False
    return all(_of_block(line) or (index > 1 and _is_motto(line)) for index, (_, line) in enumerate(paragraph))


def _of_block(line: str) -> bool:
    """Tell whether a line is short, and no sentence."""
    return len(line.split()) <= _MOST_WORDS and _PROSE.search(line) is None


_QUOTED = re.compile(r"[\"“”«»][^\"“”«»\n]{1,120}[\"“”«»]")
_NO_MOTTO = Late(
    r"\b(?:i|i'm|i'll|me|my|mine|he|she|him|his|her|they|please|pls|tender\w*|exchang\w*|swap\w*|notes?|bonds?|withdraw\w*|revok\w*|cancel\w*|keep|hold|wait|sign\w*|do not|don't|not|only|unless|if|until|before|instructions?|orders?|accounts?|all|half|rest|this|that|these|those|(?<!\w )it|no)\b|[?$]",
    re.IGNORECASE,
)
_MOST_OF_A_MOTTO = 18
"""Words."""


def _is_motto(line: str) -> bool:
    """Tell whether a line below a name and a title or firm is what the firm says of itself: '"You dream it, we build it." Since 1931'."""
    rest = _QUOTED.sub(" ", line)
    said = line if _NO_MOTTO.search(line) is None else rest if _of_firm(rest) else ""
    return (
        bool(said)
        and len(line.split()) <= _MOST_OF_A_MOTTO
        and _NO_MOTTO.search(said) is None
        and (rest != line or len(_STOP_WITHIN.findall(line)) <= 1)
    )


_STOP_WITHIN = re.compile(r"[.!]\s+\S")


def _of_firm(rest: str) -> bool:
    """Tell whether something, and nothing of a sentence, stands beside a quoted motto."""
    return any(sign.isalnum() for sign in rest) and _of_block(rest)


def _paragraphs(text: str) -> list[list[Line]]:
    """Cut a text at its empty lines; each line with its offset."""
    paragraphs: list[list[Line]] = [[]]
    at = 0
    for line in text.split("\n"):
        if line.strip():
            paragraphs[-1].append((at, line))
        elif paragraphs[-1]:
            paragraphs.append([])
        at += len(line) + 1
    return [paragraph for paragraph in paragraphs if paragraph]
