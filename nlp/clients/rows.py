"""What is done with a row of signs before its shape is looked at: cut into segments, rid of what says nothing, searched for words that bind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nlp.clients.signs import BREAKS, JOINS, PARTS, UNKNOWN, Sign
from nlp.clients.words_quiet import BINDS
from nlp.patterns.late import Late

_BINDS = Late(rf"(?:{BINDS})|\W*\d.*|\?", re.IGNORECASE)


def bound(text: str, sign: Sign) -> bool:
    """Tell whether an unknown word may bind or turn what is told, or names somebody or something else."""
    words = text[sign.start : sign.end].strip()
    foreign = words[:1].isupper() and not text.isupper() and text[: sign.start].strip(" *-•") != ""
    shouted = text.isupper() and len(words) > 1
    return sign.amount is not None or foreign or shouted or _BINDS.fullmatch(words) is not None


def segments(row: Sequence[Sign]) -> list[list[Sign]]:
    """Cut a row at its joints and breaks; a break between a client and what is said of him cuts as well, and is closed again by its shape."""
    pieces: list[list[Sign]] = [[]]
    for sign in row:
        if sign.letter in (BREAKS, PARTS, JOINS):
            if pieces[-1] and pieces[-1][-1].letter == "O":
                # "25% of the line, i.e. 200 bonds": of what it is a part is not told.
                pieces[-1].pop()
            pieces.append([])
        else:
            pieces[-1].append(sign)
    return [piece for piece in pieces if piece]


_NEAR = 40


def _parted(one: Sign, between: Sign, other: Sign) -> bool:
    """Tell whether a part and that of which it is one are too far from each other to belong together."""
    return between.start - one.end > _NEAR or other.start - between.end > _NEAR


def without_idle(piece: Sequence[Sign]) -> list[Sign]:
    """Give the signs of a clause without those that say nothing in it."""
    letters = [sign.letter for sign in piece]
    named, wrong = "C" in letters, "F" in letters
    kept: list[Sign] = []
    for index, sign in enumerate(piece):
        after = letters[index + 1] if index + 1 < len(letters) else ""
        last = kept[-1].letter if kept else ""
        if sign.letter == "g":
            # "Delgado is 25 bonds, not 35" sets right; "Delgado is 25" may be her age.
            kept.extend([replace(sign, letter="G")] if wrong and after == "Q" else [sign] if after == "Q" else [])
            continue
        if sign.letter == "G" and after in ("K", "B", "S") and not wrong:
            # "Eighteen are to stay": nothing is put right there.
            continue
        if sign.letter == "o" and after not in ("Q", "A", "C"):
            continue
        if sign.letter == "H" and (named or last == "H" or (after == "A" and last == "Q")):
            continue
        if sign.letter == "C" and any(one.letter == "C" and one.accounts == sign.accounts for one in kept):
            # "for $325,000 of the Foundation's notes": whose they are was said.
            continue
        if (
            sign.letter == "O"
            and not (index == 0 and after == "C")
            and letters[index - 1 : index + 3] != ["Q", "O", "C", "Q"]
            and (last not in ("Q", "A") or after != "Q" or _parted(piece[index - 1], sign, piece[index + 1]))
        ):
            continue
        kept.append(sign)
    if "W" in letters:
        # "Revoke the tender for BK-2005": the tender is what is revoked.
        kept = [sign for sign in kept if sign.letter != "T"]
    return kept


def colours(text: str, piece: Sequence[Sign]) -> tuple[str, ...] | None:
    """Give the clients whom a segment only names, among words that say nothing of notes; None where it says more."""
    letters = "".join(sign.letter for sign in piece)
    if not re.fullmatch(r"[xHgEo]*C?[xHgEo]*", letters):
        return None
    named = [sign for sign in piece if sign.letter == "C"]
    if "o" in letters and not named:
        # "Positions as of today:"
        return None
    for sign in named:
        index = piece.index(sign)
        owner = re.search(r"['’]s?$", text[sign.start : sign.end]) is not None
        if owner and index + 1 < len(piece) and piece[index + 1].letter == UNKNOWN:
            # "Bell's brother rang and is in for 30": it is not Bell who is in.
            return None
    return named[0].accounts if named else ()
