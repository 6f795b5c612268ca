"""Numbers in words: `two and a half million` to a Decimal, and a Decimal back to words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from nlp.amounts.vocabulary import HUNDREDS, NUMBER_NAMES, SCALES, SMALL, TENS
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered

_COMPOUNDS = {
    ten + one: TENS[ten] + SMALL[one]
    for ten in TENS
    for one in ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
}
"""Written without the hyphen: `twentyfive`."""
_MILLION = 10**6
_TIERS = ((10**12, "trillion"), (10**9, "billion"), (_MILLION, "million"), (10**3, "thousand"))
_DOZENS = {"dozen": Decimal(12), "score": Decimal(20)}
_SPOKEN_SCALES = {**SCALES, "mil": 1_000_000, "mill": 1_000_000}
"""Behind words `mil` is a million ("half a mil"); behind figures it may be a thousand as well."""
_WORDS = sorted([*SMALL, *TENS, *_SPOKEN_SCALES, *HUNDREDS, *_COMPOUNDS, *_DOZENS], key=len, reverse=True)


def _grouped(words: Sequence[str]) -> str:
    """Give an alternation of words by their first two letters: a place where none begins is left after as many tries."""
    beginnings = dict.fromkeys(word[:2] for word in words)
    groups = ((head, [word[2:] for word in words if word.startswith(head)]) for head in beginnings)
    return "|".join(f"{head}(?:{'|'.join(rest)})" for head, rest in groups)


_TOKEN = rf"(?:{_grouped(_WORDS)})"
_PART = rf"(?:three[\s-]quarters?|{_TOKEN}|half|quarter)"
_ROUND = r"(?:(?:cool|round|flat|full|even|whole|straight|solid)\s+)?"
"""Between the article and the scale: "a cool million"."""
_THE = re.compile(r"\b(?:the|my|our|that|this)\s+(?:(?:whole|full|entire|other|remaining|first|last)\s+)?$")
_ENDS = Late(
    r"\s*(?:[.,;:!?)\n]|$|(?:dollars?|of|in|out|goes|go|stays?|where|for|and|which|face|par|pl(?:ease|[sz])|back|alone|to)\b)"
)
"""What stands around a million that is counted without a number."""
_ROUND_WORDS = frozenset({"cool", "round", "flat", "full", "even", "whole", "straight", "solid"})
_GLUE = r"(?:\s*-\s*|\s+|,\s+(?=\w+\s+hundred))(?:(?:and|&)\s+)?(?:an?\s+|one[\s-]+(?=half|quarter))?"
NUMBER_WORDS = Late(
    rf"\b(?:(?:an?\s+)?(?:half|quarter)\s+(?:of\s+)?(?:an?\s+)?(?=(?:hundred|thousand|million|mil\b|billion|dozen))"
    rf"|three[\s-]quarters?\s+(?:of\s+an?\s+)?(?=mil|billion)|an?\s+{_ROUND}(?=hundred|thousand|mil|billion|dozen|grand|score))?"
    rf"{_TOKEN}(?:{_GLUE}{_PART})*\b"
)
"""A run of number words that may hold one number or several side by side, in small letters."""

_PARTED = re.compile(r"[\s-]+")
_SPLIT = Late(r"one[\s-]+(?:half|quarter)|three[\s-]quarters?|[A-Za-z]+|&", re.IGNORECASE)
_FRACTIONS = {
    "half": Decimal("0.5"),
    "quarter": Decimal("0.25"),
    "three quarters": Decimal("0.75"),
    "three quarter": Decimal("0.75"),
}
_AND_A_PART = re.compile(r"\s+and\s+(?:an?\s+|one[\s-]+)?(?:half|quarter|three[\s-]quarters?)\b")
"""Behind a scale without a number before it, this shows that one is meant: "the full million and a half"."""
_AND_FIGURES = Late(
    rf"(?:\s+|\s*-\s*)(?:{'|'.join(word for word in (*SMALL, *TENS) if word != 'zero')})(?![\w'’]|\s+(?:years?|months?|weeks?|days?|hours?|minutes?|times?|people|holders)\b)"
)
"""Behind a million without a number before it, the figures said for what comes on top of one: "the million five", "our million seven-fifty"."""
_COUNTED_BEFORE = re.compile(
    r"(?:[\d)½¼¾]|\b(?:several|few|some|many|couple|more|another|per|by\s+the|of\s+a|the\s+last|n|s))\s*-?\s*$"
)
"""Before a million, what counts it otherwise than as one."""

_ORDINAL_TAIL = Late(
    r"[\s-]+(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)s?\b|(?:th|ths|st|nd|rd)\b|[-\s]*fold\b|[\s-]+odd\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Written:
    """One number in words: its value, where it stands, whether a scale word (thousand) belongs to it."""

    value: Decimal
    start: int
    end: int
    scaled: bool
    also: Decimal | None = None
    """What it may stand for besides: "a million seven-fifty" is 1,000,750 or 1,750,000."""


@dataclass(slots=True)
class _Sum:
    """The number being read: what is finished, and the group below the next scale."""

    total: Decimal = Decimal(0)
    group: Decimal = Decimal(0)
    last: int = 10**15
    """The smallest scale so far: a later one must be smaller."""
    filled: str = ""
    """What the group ends with: nothing, `unit`, `ten`, `hundred`, `part`."""
    scaled: bool = False
    dozen: Decimal = Decimal(0)
    """Twelve or twenty, where the group ends with a dozen or a score."""
    start: int = -1
    end: int = -1

    def begun(self) -> bool:
        """Whether anything was read."""
        return self.start >= 0

    def value(self) -> Decimal:
        """The number as read so far."""
        return self.total + self.group

    def also(self) -> Decimal | None:
        """What is meant besides where the scale of the last figures may be left out, as in "a million two fifty"."""
        if self.last != _MILLION or not self.group or self.filled == "part" or self.group != int(self.group):
            return None
        return self.total + self.group * (100_000 if self.group < 10 else 1_000)


def _small(state: _Sum, number: int) -> bool:
    """Add a number below twenty; False where it begins another number."""
    if state.filled in {"", "hundred"} or (state.filled == "ten" and 0 < number < 10):
        state.group += number
    elif state.filled == "unit" and 10 <= number < 20 and 1 <= state.group <= 9:
        state.group = state.group * 100 + number  # "two fifteen" is said for 215
    else:
        return False
    state.filled = "unit"
    return True


def _ten(state: _Sum, number: int) -> bool:
    """Add a ten; False where it begins another number."""
    if state.filled in {"", "hundred"}:
        state.group += number
    elif state.filled == "unit" and (state.total == 0 or state.last == _MILLION) and 1 <= state.group <= 9:
        state.group = state.group * 100 + number  # "two fifty" is said for 250
    else:
        return False
    state.filled = "ten"
    return True


def _hundred(state: _Sum) -> bool:
    """Multiply the group by a hundred; False where that makes no number."""
    if state.filled == "hundred" or state.group >= 100:
        return False
    state.group = (state.group or Decimal(1)) * 100
    state.filled = "hundred"
    return True


def _scale(state: _Sum, scale: int) -> bool:
    """Close the group with a scale; False where a bigger scale went before it in vain."""
    if state.filled == "" and state.scaled:
        state.total *= scale  # "thousand million"
        state.last = scale
        return True
    if scale >= state.last:
        return False
    state.total += (state.group or Decimal(1)) * scale
    state.group, state.filled, state.last, state.scaled = Decimal(0), "", scale, True
    return True


def _take(state: _Sum, word: str, gap: str) -> bool:
    """Take one more word; False where the word does not belong to this number."""
    joined = "and" in gap.lower() or "&" in gap
    if word in _FRACTIONS:
        if joined and state.scaled and state.filled == "":
            state.total += state.last * _FRACTIONS[word]  # "a million and a half"
        elif joined and state.dozen:
            state.group += state.dozen * _FRACTIONS[word]  # "a dozen and a half"
            state.dozen = Decimal(0)
        elif joined and state.filled in {"unit", "ten", "hundred"}:
            state.group += _FRACTIONS[word]
        else:
            return False
        state.filled = "part"
        return True
    if joined and state.begun() and state.filled != "hundred" and not (state.scaled and state.filled == ""):
        return False  # "thirty and forty" are two numbers, "hundred and forty" is one
    if "," in gap and not (state.scaled and state.filled == ""):
        return False
    if word in SMALL:
        return _small(state, SMALL[word])
    if word in _COMPOUNDS:
        return _ten(state, _COMPOUNDS[word] // 10 * 10) and _small(state, _COMPOUNDS[word] % 10)
    if word in TENS:
        return _ten(state, TENS[word])
    if word in HUNDREDS:
        return _hundred(state)
    if word in _DOZENS:
        state.group = (state.group or Decimal(1)) * _DOZENS[word]
        state.filled, state.dozen = "part", _DOZENS[word]
        return True
    return _scale(state, _SPOKEN_SCALES[word])


_A_HUNDRED = re.compile(r"[\s-]+hundred\b")
_ALONE_NOTHING = frozenset(_SPOKEN_SCALES)
"""Without a number or an article before them, these are no number."""


def written(text: str) -> Iterator[Written]:
    """Give every number in words, in order.

    Ordinals ("twenty-first") are none. "Thirty or forty thousand" gives thirty and forty thousand.
    """
    small = lowered(text)
    for run in NUMBER_WORDS.finditer(small):
        yield from _read_run(small, run.start(), run.end())


def _one_is_meant(text: str, scale: re.Match[str]) -> bool:
    """Tell whether a scale without a number counts one: "the full million and a half", "keep the other million", "the million five"."""
    if _AND_A_PART.match(text, scale.end()):
        return True
    if scale[0] in {"million", "mil"} and _AND_FIGURES.match(text, scale.end()):
        return _COUNTED_BEFORE.search(text, max(0, scale.start() - 16), scale.start()) is None
    return scale[0] in {"million", "mil"} and bool(
        _THE.search(text, max(0, scale.start() - 24), scale.start()) and _ENDS.match(text, scale.end())
    )


def _read_run(text: str, begin: int, stop: int) -> Iterator[Written]:
    """Read one run of number words, which may hold several numbers."""
    state = _Sum()
    previous = begin
    lead = re.match(r"(?:an?\s+)?(half|quarter|three[\s-]quarters?)\b", text[begin:stop], re.IGNORECASE)
    position = begin
    if lead:
        state.group = _FRACTIONS[re.sub(r"[\s-]+", " ", lead[1].lower())]
        state.filled, state.start, state.end = "part", begin, begin + lead.end()
        position = previous = state.end
    for token in _SPLIT.finditer(text, position, stop):
        word = _PARTED.sub(" ", token[0].lower()).removeprefix("one ")
        if word in _ALONE_NOTHING and not state.begun() and state.end < 0 and not _one_is_meant(text, token):
            previous = token.end()
            continue  # "(45) thousand" is read where the figures are
        if word in _ROUND_WORDS and state.end < 0:
            continue
        if word in {"a", "an", "and", "of", "&"}:
            if not state.begun() and word in {"a", "an"}:
                state.start = token.start()
            continue
        gap = text[previous : token.start()] if state.end >= 0 else ""
        # "One hundred and one hundred fifty" are two numbers.
        anew = word in SMALL and state.filled == "hundred" and _A_HUNDRED.match(text, token.end()) is not None
        if anew or not _take(state, word, gap):
            if state.end >= 0:
                yield Written(state.value(), state.start, state.end, state.scaled, state.also())
            state = _Sum()
            if word in _FRACTIONS:
                previous = token.end()
                continue
            _take(state, word, "")
        if state.start < 0:
            state.start = token.start()
        state.end = previous = token.end()
    if state.end >= 0 and not _ORDINAL_TAIL.match(text, state.end):
        yield Written(state.value(), state.start, state.end, state.scaled, state.also())


def _below_thousand(number: int) -> str:
    """Write a whole number from 1 to 999."""
    hundreds, rest = divmod(number, 100)
    parts = [f"{NUMBER_NAMES[hundreds]} hundred"] if hundreds else []
    if rest in NUMBER_NAMES and rest:
        parts.append(NUMBER_NAMES[rest])
    elif rest:
        parts.append(f"{NUMBER_NAMES[rest - rest % 10]}-{NUMBER_NAMES[rest % 10]}")
    return " ".join(parts)


def words(value: Decimal) -> str:
    """Write a whole amount in words: `one hundred seventy-five thousand`.

    `find` reads them back equal. Raises ValueError for a negative or broken amount, or one of a
    quadrillion and more.
    """
    number = int(value)
    if number != value or not 0 <= number < 10**15:
        raise ValueError(f"{value} cannot be written in words: a whole number below 10^15 is needed.")
    if number == 0:
        return "zero"
    parts: list[str] = []
    for size, name in _TIERS:
        count, number = divmod(number, size)
        if count:
            parts.append(f"{_below_thousand(count)} {name}")
    if number:
        parts.append(_below_thousand(number))
    return " ".join(parts)
