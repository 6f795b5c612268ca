"""A mail that was spoken into a machine, or typed in one breath: where its sentences end, which nobody wrote down.

Without stops a mail is one sentence, in which a telephone number, thanks and the election stand together, and nobody
can judge it. Stops said aloud ("period", "new line") become what they stand for, and a stretch without any stop is
cut where it turns to something else; never where words before the cut bear on what follows it. Offsets stay.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from nlp.governors.passing import in_passing
from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.sentences.dictated_words import (
    BEARS,
    ENDS,
    FILLS,
    GOES_ON,
    INTRODUCES,
    OVERCOME,
    SPOKEN_STOP,
    TO_THE_MACHINE,
    TURNS,
    TURNS_NOTHING,
    TURNS_ROUND,
)

SEAM = "\x1e"
"""The sign put where one sentence ends and the next begins; every pattern takes it for a blank."""
_STOPS = Late(r"[.!?;:,…](?=\s|$)")
_STOPS_ALOUD = Sifted(
    r"\s(?:(?<!offer\s)(?<!exchange\s)(?<!tender\s)(?<!withdrawal\s)(?<!the\s)(?<!this\s)(?<!that\s)period|full\s+stop|exclamation\s+(?:point|mark)|question\s+mark)(?:\s+(?:stop|end)\s+\w+|\s+send\s+(?:it|now))?\s*$",
    re.IGNORECASE,
)
"""A stretch that ends in a stop said aloud is spoken, however short."""
_BLOCK = re.compile(r"[^\n]+(?:\n[^\n]+)*")
_FEWEST = 15
"""Words from which on a stretch without stops is taken for spoken."""
_FEWEST_ALOUD = 3
"""Words from which on it is where stops are said aloud in it."""
_LONGEST = 600
"""Words up to which it is; nobody speaks longer."""


def parted(text: str) -> str:
    """Give a text of the same length with the stops of what was spoken in it; any other text as it is."""
    pieces, last = [], 0
    for start, end in _stretches(text):
        pieces += [text[last:start], _parted(text[start:end])]
        last = end
    return "".join((*pieces, text[last:]))


def breathless(text: str) -> tuple[tuple[int, int], ...]:
    """Give the stretches in which no stop is written or said: in each the words of one sentence may bear on another."""
    return tuple((start, end) for start, end in _stretches(text) if _aloud(text[start:end]) < 2)


def may_turn(text: str) -> bool:
    """Tell whether a sentence of a breathless stretch has words that may turn its election round."""
    for start, end in (*in_passing(text), *(match.span() for match in TURNS_NOTHING.finditer(text))):
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return TURNS_ROUND.search(text) is not None


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """Give the stretches of a text that have no stop, and are long enough to need some."""
    for block in _BLOCK.finditer(text):
        said = block[0].strip()
        written = said[:1].isupper() and said[-1:] in ".!?"  # One sentence, and a whole one.
        count = len(said.split())
        if written or not _FEWEST_ALOUD <= count <= _LONGEST or _STOPS.search(said.rstrip(".!?")) is not None:
            continue
        if count >= _FEWEST or _STOPS_ALOUD.search(said) or _aloud(said) > 1:
            yield block.span()


def _aloud(said: str) -> int:
    """Give how many stops are said aloud in a stretch; no more than two are counted."""
    return len(list(itertools.islice(SPOKEN_STOP.finditer(said), 2)))


def _parted(block: str) -> str:
    """Give one spoken stretch with its stops."""
    signs = list(SPOKEN_STOP.sub(_said, block))
    spoken = TO_THE_MACHINE.sub(lambda match: " " * len(match[0]), "".join(signs))
    signs = list(spoken)
    for place in _cuts(spoken):
        signs[place] = SEAM
    if (end := ENDS.search(spoken, max(0, len(spoken) - 120))) is not None:
        signs[end.end("last") - 1] = "\n"
    return "".join(signs)


def _said(match: re.Match[str]) -> str:
    """Give the stop that a word stands for, blanks behind it."""
    sign = SEAM + "\n" if match["line"] else "," if match["comma"] else "." if match["stop"].lower()[0] in "pf" else "!"
    sign = "?" if (match["stop"] or "").lower().startswith("q") else sign
    return sign + " " * (len(match[0]) - len(sign))


def _cuts(spoken: str) -> Iterator[int]:
    """Give the places at which a spoken stretch is cut."""
    turns = {match.start() for match in TURNS.finditer(spoken)}
    goes_on = {match.start() for match in GOES_ON.finditer(spoken)}
    if (named := INTRODUCES.match(spoken)) is not None:
        turns.add(named.end())
    begin = 0
    for place in sorted(turns | goes_on):
        if place not in turns and BEARS.search(spoken, begin, place) and not OVERCOME.search(spoken, begin, place):
            continue
        if FILLS.fullmatch(spoken[begin:place].lstrip()):
            continue
        yield place
        begin = place + 1
