"""Which of many names a text mentions, and where."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from nlp.names.parts import plain
from nlp.names.registrations import matches_registration
from nlp.patterns.wordlists import listed

_WORD = re.compile(r"[^\W_](?:[\w'’.&/-]*\w)?\.?")
_JOINING = listed("of the and & de la le von van der den del di da du y jr sr ii iii")


@dataclass(frozen=True, slots=True)
class Mention:
    """A name that a text mentions: its index in the list asked about, and where it stands."""

    index: int
    start: int
    end: int


def mentions(text: str, names: Sequence[str]) -> list[Mention]:
    """Find which of `names` (holders or registrations) the text names, in order of place.

    At each place the longest run of words that matches a name stands; where it could be several
    names, all of them are given at the same place, for the caller to ask.
    """
    tokens = [(match.start(), match.end(), match[0]) for match in _WORD.finditer(text)]
    index = _by_word(names)
    found: list[Mention] = []
    position = 0
    while position < len(tokens):
        step = 1
        if _may_begin(tokens[position][2], index):
            longest, matched = _longest(text, tokens, position, names, index)
            if matched:
                start, end = tokens[position][0], tokens[position + longest - 1][1]
                while text[end - 1] in ".,&/-" and not re.search(
                    r"\b(?:\w|jr|sr|co|inc|l\.p|ltd|corp)\.$", text[start:end], re.IGNORECASE
                ):
                    end -= 1
                found.extend(Mention(number, start, end) for number in matched)
                step = longest
        position += step
    return found


def _by_word(names: Sequence[str]) -> dict[str, set[int]]:
    """Comparable word -> indices of the names that have it."""
    table: dict[str, set[int]] = {}
    for number, name in enumerate(names):
        for word in re.findall(r"[a-z0-9]+", re.sub(r"['’]s\b|['’]", "", plain(name))):
            if len(word) > 2:
                table.setdefault(word, set()).add(number)
    return table


def _pieces(word: str) -> list[str]:
    """The comparable pieces of a word."""
    return re.findall(r"[a-z0-9]+", re.sub(r"['’]s\b|['’]", "", plain(word)))


def _may_begin(word: str, index: dict[str, set[int]]) -> bool:
    """Whether a mention can begin here: a capital, or a word of some name of at least four letters."""
    return (
        word[0].isupper() or any(len(piece) > 3 and piece in index for piece in _pieces(word))
    ) and word.lower() not in _JOINING


def _longest(
    text: str, tokens: list[tuple[int, int, str]], position: int, names: Sequence[str], index: dict[str, set[int]]
) -> tuple[int, list[int]]:
    """The longest run from here that matches names, and which."""
    best: tuple[int, list[int]] = (0, [])
    candidates: set[int] = set()
    for length in range(1, min(8, len(tokens) - position) + 1):
        last = tokens[position + length - 1]
        if length > 1:
            gap = text[tokens[position + length - 2][1] : last[0]]
            if not re.fullmatch(r"[ \t]*,?[ \t]*(?:&[ \t]*)?", gap):
                break
        for piece in _pieces(last[2]):
            candidates |= index.get(piece, set())
        if last[2].lower() in _JOINING and length > 1:
            continue
        run = text[tokens[position][0] : last[1]]
        matched = [number for number in sorted(candidates) if _names(run, names[number])]
        if matched:
            best = (length, matched)
    return best


def _names(run: str, name: str) -> bool:
    """Whether a run of words names this holder or registration. One common word needs its capital."""
    return (any(sign.isupper() for sign in run) or len(run.split()) > 1) and matches_registration(run, name)
