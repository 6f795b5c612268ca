"""Shares of the whole: half, two-thirds, 3/4, 40%."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from nlp.amounts.number_words import Written
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered, needed, possible
from nlp.patterns.sifted import Sifted

_PARTS = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fourth": 4,
    "fourths": 4,
    "fifth": 5,
    "fifths": 5,
    "sixth": 6,
    "sixths": 6,
    "seventh": 7,
    "sevenths": 7,
    "eighth": 8,
    "eighths": 8,
    "ninth": 9,
    "ninths": 9,
    "tenth": 10,
    "tenths": 10,
}
_COUNTS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "1": 1, "2": 2, "3": 3, "4": 4, "the other": 1, "the remaining": 1, "the last": 1, "the first": 1, "one full": 1, "the final": 1, "other": 1, "remaining": 1, "my": 1, "another": 1, "only a": 1,
}  # fmt: skip
_POINTS = frozenset({"that", "this", "the said"})
"""What points back at a share spoken of before."""
_MORE_COUNTS = {"ten": 10, **{str(number): number for number in range(1, 10)}}
_GLYPHS = {
    "½": Fraction(1, 2),
    "⅓": Fraction(1, 3),
    "⅔": Fraction(2, 3),
    "¼": Fraction(1, 4),
    "¾": Fraction(3, 4),
    "⅕": Fraction(1, 5),
    "⅛": Fraction(1, 8),
}
_NOT_AFTER = (
    r"(?!['’\w])(?!\s+(?:time|times|party|parties|person|account|accounts|letter|notice|request|mail|e-?mail|option|way|call|reminder|grader?|street|avenue|st|ave|floor|"
    r"hour|an hour|past|day|a day|year|a year|month|dozen|a dozen|million|a million|billion|thousand|a thousand|hundred|a hundred|of a million|of (?:january|february|march|april|may|june|july|august|"
    r"september|october|november|december|the month)|quarter|trading|business|and final|paragraph|page|wedding|birthday|week|attempt|one|ask|brother|sister|moon|price|point|percent|per cent|hearted|baked|sure|expect|expected|wonder|suspect|empty|full|interest|of (?:me|us|you|him|the (?:note|bond|share)?holders|the people|the family|the time|the country|the battle|my (?:life|friends|family|time)|all (?:note|bond)?holders)|of (?:an|the) (?:hour|year|month|day|century)|(?:past|to) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d))\b)(?!-(?:hour|year|time|hearted|baked|moon|sister|brother|price|day))"
)
_WORDS = Late(
    r"(?<![\w-])(?:(?P<count>the other|the remaining|the last|the first|the final|one full|another|only a|that|this|the said|an?|one|two|three|four|five|six|seven|eight|nine|[1-9])(?:[\s-]+))?"
    rf"(?P<part>{'|'.join(sorted(_PARTS, key=len, reverse=True))})" + _NOT_AFTER
)
"""A share in words, in small letters."""
_NEEDS = needed("half|halves|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth")
_FIGURES = Sifted(
    r"(?<![\w./,$-])(?<!\d\s)(?P<top>\d{1,2})\s?/\s?(?P<bottom>\d{1,3})(?:rds|ths|th|rd|nds?)?(?![\w/%]|[.,]\d)"
)
_GLYPH = Late(f"(?<![\\w])(?P<glyph>[{''.join(_GLYPHS)}])(?!\\s?(?:%|percent|million|m\\b))")
_PERCENT = Late(
    r"(?<![\w.,/$-])(?P<figures>\d{1,3}(?:[.,]\d{1,3})?)\s?(?:%|per ?cents?\b|percent(?:age)?\b|pct\b|p\.c\.|prozent\b|pour ?cent\b|por ciento\b|procent\b)",
    re.IGNORECASE,
)
_PERCENT_WORD = re.compile(r"[\s-]*(?:per ?cents?|percent|pct)\b", re.IGNORECASE)
_NO_HALF = re.compile(r"\b(?:better|past|second|first)\s$|\band an?\s$|\d\s$", re.IGNORECASE)
"""Before `half`, these make it another thing: a spouse, an hour, part of a number."""
_HALF_ONLY = Late(
    r"[\s-]+(?:forg[eo]t\w*|asleep|awake|expect(?:ed|ing)?|hearted(?:ly)?|blind|deaf|dead|frozen|crazy|starved|believ(?:e|ed|ing)|hop(?:ed|ing)|listen(?:ed|ing)|remember(?:ed|ing)?|wonder(?:ed|ing)|joking|kidding|measures?|baked|truths?)\b",
    re.IGNORECASE,
)
"""Behind `half`, what is only nearly so: half forgotten, half asleep."""
_CONCLUDES = re.compile(r"\b(?:decid|resolv|conclud|agree|vot|direct|determin|ask|request|instruct)(?:ed|e|s|d)?\s+$")
"""Before "that half": the word begins what is decided, and points at no half."""
_AND_HALF = re.compile(r"\band\s$", re.IGNORECASE)
"""Before `half`, what adds it to something; where a half was spoken of before, only behind a number: "half goes in and half stays"."""
_ADDED_HALF = Late(
    r"(?:\d|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\w+teen|\w+ty|hundred|thousand|million))\s+and\s$",
    re.IGNORECASE,
)
"""Before "one half", a number that it is added to; "one half goes in and one half stays" adds nothing."""
_EVEN_SPLIT = Late(
    r"(?<![\w/])(?:50\s?[/-]\s?50|fifty[\s-]fifty|half[\s-](?:and|&|n)[\s-]half)(?![\w/])", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Share:
    """A share of the whole holding, and where it stands."""

    value: Fraction
    start: int
    end: int


def shares(text: str, in_words: Sequence[Written]) -> list[Share]:
    """Give the shares in a text, in order. A whole (100%, 2/2) is none: it is all.

    `in_words`: the numbers that stand in it in words.
    """
    found = [*_split(text), *_percents(text, in_words), *_fractions(text), *_in_words(text), *_counted(text)]
    result: list[Share] = []
    for share in sorted(found, key=lambda item: (item.start, -item.end)):
        if (not result or share.start >= result[-1].end) and not _in_a_number(share, in_words):
            result.append(share)
    return result


def _in_a_number(share: Share, in_words: Sequence[Written]) -> bool:
    """Whether it is the end of a number: the quarter of "a million and a quarter" is no share of the holding."""
    return any(
        number.start <= share.start
        and share.end <= number.end
        and (number.start, number.end) != (share.start, share.end)
        for number in in_words
    )


def _split(text: str) -> Iterator[Share]:
    for match in _EVEN_SPLIT.finditer(text):
        yield Share(Fraction(1, 2), match.start(), match.end())


_THIRDS = Late(r"(?<![\w.,/])(?P<whole>16|33|66)\s(?P<top>[12])/3\s?(?:%|per ?cents?\b|percent\b)", re.IGNORECASE)
"""Thirds of a hundred: no coupon is counted in thirds."""


_HIGHEST_FEE = Fraction(5, 100)
_THE = Late(
    r"\b(?:the|that|this|their|your|its)\s+(?:extra\s+|measly\s+|lousy\s+|little\s+|paltry\s+|cash\s+)?$", re.IGNORECASE
)
_OF_THE_NOTES = re.compile(r"\s+(?:of\b|in\b(?!\s+(?:cash|hand))|goes?\b|to\s+(?:go|be)\b)", re.IGNORECASE)


_OF_A_HOLDING = Late(
    r"\s+of\s+(?:(?:my|the|our|these|those|all)\s+)*(?:\w+\s+)?(?:notes|bonds|holdings?|position|them|mine|ours)\b",
    re.IGNORECASE,
)
"""What a share is of, so that no "110 % sure" is one."""
_ORDERED = re.compile(
    r"\b(?:tender|exchange|swap|convert|submit|put\s+in|send\s+in|turn\s+in|trade\s+in)\s+\Z", re.IGNORECASE
)
_NO_MORE_SAID = re.compile(r"\s*(?:pl(?:ease|[sz])\s*)?(?:[.,;!\n]|\Z)", re.IGNORECASE)
_REACH = 20
"""Signs before a share in which the verb that orders it stands."""


def _is_of_a_holding(text: str, start: int, end: int) -> bool:
    """Tell whether what is more than all there is, is said of the notes: it is computed all the same, to be refused by name and never taken for all."""
    return _OF_A_HOLDING.match(text, end) is not None or (
        _ORDERED.search(text[max(0, start - _REACH) : start]) is not None and _NO_MORE_SAID.match(text, end) is not None
    )


def _is_the_rate(text: str, value: Fraction, start: int, end: int) -> bool:
    """Tell whether a small percentage with an article is what is paid, and no part of the notes: "the new notes and the 3%"."""
    return (
        value <= _HIGHEST_FEE
        and _THE.search(text, max(0, start - 24), start) is not None
        and _OF_THE_NOTES.match(text, end) is None
    )


def _percents(text: str, in_words: Sequence[Written]) -> Iterator[Share]:
    for match in _THIRDS.finditer(text):
        yield Share((int(match["whole"]) + Fraction(int(match["top"]), 3)) / 100, match.start(), match.end())
    for match in _PERCENT.finditer(text):
        value = Fraction(match["figures"].replace(",", ".")) / 100
        if value > 1 and _is_of_a_holding(text, match.start(), match.end()):
            yield Share(value, match.start(), match.end())
        if 0 < value < 1 and not _is_the_rate(text, value, match.start(), match.end()):
            yield Share(value, match.start(), match.end())
    for number in in_words:
        sign = _PERCENT_WORD.match(text, number.end)
        if sign and _is_the_rate(text, Fraction(number.value) / 100, number.start, sign.end()):
            continue
        if sign and (
            0 < number.value < 100 or (number.value > 100 and _is_of_a_holding(text, number.start, sign.end()))
        ):
            yield Share(Fraction(number.value) / 100, number.start, sign.end())


def _fractions(text: str) -> Iterator[Share]:
    for match in _FIGURES.finditer(text):
        top, bottom = int(match["top"]), int(match["bottom"])
        usual = bottom <= 10 or bottom in {12, 16, 20, 100}
        if usual and (0 < top < bottom or (top > bottom > 1 and _OF_A_HOLDING.match(text, match.end()))):
            yield Share(Fraction(top, bottom), match.start(), match.end())
    for match in _GLYPH.finditer(text):
        yield Share(_GLYPHS[match["glyph"]], match.start(), match.end())


_COUNTED = rf"(?:{'|'.join(word for word in _COUNTS if word.isalpha() and word not in {'a', 'an', 'other', 'remaining', 'my', 'another'})}|ten|[1-9])"
_OF_EVERY = Late(
    rf"\b(?P<top>{_COUNTED})\s+(?:"
    rf"(?:parts?|slices?|portions?|notes?|bonds?)\s+(?:out\s+of|in|of|from)\s+(?:every\s+|each\s+)?"
    rf"|(?:out\s+of|of|in|from)\s+(?:every|each)\s+"
    rf"|in\s+(?=\w+\s+of\s+(?:my|our|the|mine|them|what))"
    rf")(?P<bottom>{_COUNTED})\b(?!\s*(?:thousand|hundred|million|k\b|days?|weeks?|months?|years?)|[.,]?\d)(?:\s+(?:notes|bonds)\b)?",
    re.IGNORECASE,
)
"""A share told by counting: "two of every three bonds", "one in four of my notes"."""


def _counted(text: str) -> Iterator[Share]:
    """Give the shares that are told by counting."""
    for match in _OF_EVERY.finditer(text):
        top, bottom = (
            _COUNTS.get(match[name].lower()) or _MORE_COUNTS.get(match[name].lower(), 0) for name in ("top", "bottom")
        )
        if 0 < top < bottom:
            yield Share(Fraction(top, bottom), match.start(), match.end())


def _in_words(text: str) -> Iterator[Share]:
    small = lowered(text)
    if not possible(_NEEDS, small):
        return
    seen: set[tuple[str, int]] = set()
    for match in _WORDS.finditer(small):
        part, count = match["part"], re.sub(r"\s+", " ", match["count"] or "")
        if not count and part != "half":
            continue
        ordinal = part in {"third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "quarter"}
        if ordinal and count in {"the first", "the other"} and part not in {"third", "quarter"}:
            continue
        if count == "the first" and part == "quarter":
            continue
        another = (part, 1) in seen
        no_half = (_ADDED_HALF,) if count == "one" else (_NO_HALF, _ADDED_HALF if another else _AND_HALF)
        if part == "half" and any(one.search(text, max(0, match.start() - 16), match.start()) for one in no_half):
            continue
        if part == "half" and _HALF_ONLY.match(text, match.end()):
            continue
        top = _COUNTS.get(count, 1)
        begins = match.start()
        if count == "that" and part == "half" and _CONCLUDES.search(small, max(0, begins - 16), begins):
            count, begins = "", match.start("part")
        if count in _POINTS:
            if (part, 1) not in seen:
                continue  # "That third" is a share only where a third was spoken of.
            top = 1
        seen.add((part, top))
        if top < _PARTS[part]:
            yield Share(Fraction(top, _PARTS[part]), begins, match.end())
