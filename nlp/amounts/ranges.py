"""Ranges and vague amounts: thirty or forty thousand, up to 40,000, about 30,000."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from nlp.amounts.bareness import may_stand_alone, plain_noun_follows
from nlp.amounts.quantity import Quantity
from nlp.amounts.shares import Share
from nlp.amounts.vocabulary import TENS, THOUSAND
from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted

_BETWEEN = re.compile(
    r"\b(?:between|from|anywhere (?:between|from)|somewhere (?:between|from)|either)\s+$", re.IGNORECASE
)
_OBJECT = r"(?:\s+(?:of\s+(?:them|mine|ours|these|those|it|(?:my|our|the)\s+(?:old\s+|lexington\s+)?(?:bonds|notes))|bonds|notes|thousand|for\s+(?:me|us)|pl(?:ease|[sz])|in|back)){0,3}"
"""What may stand behind the first of two amounts: "seven of them for me, or eight"."""
_LINK = Late(
    rf"{_OBJECT}\s*,?\s*(?:\b(?:or|alternatively)\b,?(?:\s+(?:else|say|possibly|maybe|perhaps|even|also|equally|just\s+as\s+(?:well|soon)|as\s+well|it\s+could\s+be|why\s+not|else\s+perhaps))?)\s*"
    r"|\s*(?:-|–|—|to|or|and|bis|à|up to|or maybe|or perhaps|maybe|perhaps|,\s*(?:maybe|perhaps|possibly)(?: even)?|,?\s*or possibly|or even|\.\.\.?)\s*",
    re.IGNORECASE,
)
_EITHER = re.compile(r"\b(?:or|alternatively)\b", re.IGNORECASE)
_MOST = Late(
    r"\b(?:up to|as much as|as many as|no more than|not more than|not over|not above|not exceeding|not to exceed|at most|at the most|(?:a )?max(?:imum)?(?: of)?|(?<!no )(?<!not )(?:less than|fewer than|under|below)|nearly|almost|(?:just )?shy of|(?:just )?short of|a little less than|a bit less than|a little under|a bit under|slightly under|slightly less than|just under|not quite|close to|between\s+(?:a\s+(?:little|few)|nothing|none|zero|some)\s+and|bis zu)\s+$",
    re.IGNORECASE,
)
_LEAST = Late(
    r"\b(?:at least|at the least|no less than|not less than|no fewer than|not under|(?:a )?min(?:imum)?(?: of)?|(?<!no )(?<!not )(?:more than|greater than|over|above)|upwards? of|in excess of|north of|exceeding|mindestens)\s+$",
    re.IGNORECASE,
)
_ABOUT = Late(
    r"(?:\b(?:a good(?=\s+(?:\$|\d|\w+\s))|about|around|roughly|a little over|a bit over|a little more than|or about|probably|possibly|approx(?:imately|\.)?|appr\.|circa|ca\.?|c\.|some|say about|something like|more or less|in the (?:neighborhood|neighbourhood|region|vicinity|area|range) of|on the order of|somewhere (?:around|near|about)|near|ungefähr|etwa|environ)\s+|~\s?|≈\s?)$",
    re.IGNORECASE,
)
_AFTER_MOST = re.compile(
    r"\s*,?\s*(?:or less|or fewer|tops|at most|at the most|max(?:imum)?\b|or under)",
    re.IGNORECASE,
)
_AFTER_LEAST = Late(
    r"\s*,?\s*(?:or more|at least|and up|and over|or better|minimum|plus(?=\s*(?:[.,;!?]|$))|\+|or over|or upwards?)",
    re.IGNORECASE,
)
_AFTER_ABOUT = Late(
    r"\s*,?\s*(?:or so|or thereabouts?|give or take|-?ish\b(?:\s+(?:bonds|notes|thousand))?|odd\b|-odd\b|more or less|approximately|roughly|or something|or\s+(?:as\s+(?:near|close)|close|near|the\s+nearest|whatever)\b|,\s*(?:maybe|perhaps|possibly)\s+(?:a\s+(?:bit|little|few)\s+)?(?:more|less)\b|or somewhere (?:around )?there|somewhere in there)",
    re.IGNORECASE,
)
_VAGUE = Late(
    r"\b(?:a couple(?: of)?|a few|several|a handful of|a number of|a good many|some)\s+(?:hundred\s+)?(?:(?:of\s+)?(?:my|our|the|these|those|old|lexington)\s+)*(?:bonds|notes|thousand|of them|of mine|of these)\b",
    re.IGNORECASE,
)


_TEN = "|".join(sorted(TENS, key=len, reverse=True))
_DECADE = Sifted(
    rf"\b(?P<ten>{_TEN})[\s-]?(?:something|some|odd|ish)\b(?:\s+(?P<scale>thousand|grand|k|bonds|notes)\b|(?=\s+of\s+(?:my|our|the|mine|them|it)\b|\s*[.,;!?)]|\s*$))"
    r"|\bin\s+the\s+(?:low\s+|mid\s+|high\s+|upper\s+|lower\s+)?(?P<plural>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b(?=\s+of\s+(?:my|our|the)\b|\s*,?\s+(?P<scale_too>thousands?|bonds|notes)\b)",
    re.IGNORECASE,
)
"""A decade without its ones: "thirty-something thousand"."""


@dataclass(frozen=True, slots=True)
class Span:
    """A range between two amounts, either of which may be open."""

    start: int
    end: int
    low: Decimal | None
    high: Decimal | None
    currency: str | None = None
    unit: str | None = None
    bare: bool = False


def ranged(text: str, numbers: list[Quantity], parts: list[Share]) -> tuple[list[Span], list[Quantity], list[Share]]:
    """Take the ranges out: gives them, and the numbers and shares that are left."""
    spans: list[Span] = []
    left: list[Quantity] = []
    index = 0
    while index < len(numbers):
        number = numbers[index]
        if number.garbled:
            if not any(other is not number and set(other.readings) & set(number.readings) for other in numbers):
                spans.append(_unsure(number))
            index += 1
            continue
        following = numbers[index + 1] if index + 1 < len(numbers) else None
        pair = _pair(text, number, following) if following else None
        if pair and pair.bare and plain_noun_follows(text, pair.end):
            index += 2
            continue
        single = None if pair else _single(text, number)
        if pair:
            spans.append(pair)
            index += 1
        elif single:
            spans.append(single)
        else:
            left.append(number)
        index += 1
    kept = [part for part in parts if not _loose(text, part, spans)]
    decades = [_decade(match) for match in _DECADE.finditer(text)]
    spans = [span for span in spans if not any(one.start < span.end and span.start < one.end for one in decades)]
    spans.extend(decades)
    left = [one for one in left if not any(span.start < one.end and one.start < span.end for span in decades)]
    for match in _VAGUE.finditer(text):
        taken = [(span.start, span.end) for span in spans] + [(number.start, number.end) for number in left]
        if not any(start < match.end() and match.start() < end for start, end in taken):
            spans.append(Span(match.start(), match.end(), None, None))
    return spans, left, _without_pairs(text, kept, spans)


def _unsure(number: Quantity) -> Span:
    """An amount that nobody can be sure of, as the range of what it may be."""
    low, high = min(number.readings), max(number.readings)
    return Span(number.start, number.end, low, high, number.currency, number.unit, number.bare)


def _decade(match: re.Match[str]) -> Span:
    """The range of "thirty-something" and "in the forties"."""
    word = (match["ten"] or match["plural"]).lower()
    low = Decimal(TENS[word if match["ten"] else re.sub(r"ies$", "y", word)])
    scale = THOUSAND if match["scale"] or match["scale_too"] else Decimal(1)
    return Span(match.start(), match.end(), low * scale, (low + 9) * scale, bare=scale == 1)


def _lone(number: Quantity) -> Decimal:
    """The likeliest value of a number."""
    return number.readings[0]


def _pair(text: str, first: Quantity, second: Quantity) -> Span | None:
    """Two numbers as one range, where the words between say so."""
    between = text[first.end : second.start]
    link = _LINK.fullmatch(between)
    if not link:
        return None
    lead = _BETWEEN.search(text, max(0, first.start - 24), first.start)
    word = between.strip().lower()
    if word == "and" and not (lead and "from" not in lead[0]):
        return None
    if first.bare and second.bare and not lead and max(_lone(first), _lone(second)) <= 12 and not _EITHER.search(word):
        return None  # "(2 to 3)" are hours far oftener than bonds
    low, high = _lone(first), _lone(second)
    if first.bare and not second.bare and low < high:
        factor = THOUSAND if high >= 1000 else Decimal(1)
        if second.scaled and high >= 1_000_000:
            factor = Decimal(1_000_000)
        low = low * factor if low * factor <= high else low
    elif first.currency and not first.grouped and not first.scaled and low < 1000 <= high:
        low = low * THOUSAND
    if not lead and word in {"-", "–", "—"} and low >= high:
        return None
    low, high = min(low, high), max(low, high)
    return Span(
        lead.start() if lead else first.start,
        second.end,
        low,
        high,
        first.currency or second.currency,
        second.unit or first.unit,
        first.bare and second.bare,
    )


_WHOLE_BEFORE = Late(
    r"\b(?:everything|anything|all)(?:\s+(?:of it|i have|i own|we have|we own|i hold|we hold))?\s+(?:over\s+and\s+)?$",
    re.IGNORECASE,
)


_TURNED_OVER = re.compile(
    r"\b(?:hand|turn|sign|carry|roll|bring|pass)(?:ing|s|ed)?\s+over\b",
    re.IGNORECASE,
)
"""Here "over" belongs to the verb: "we hand over sixty thousand" is no more than that."""


_SHORT_OF = re.compile(r"short\s+of\s+$", re.IGNORECASE)
_WHOLE = Late(
    r"\b(?:everything|anything|all|lot|works|caboodle|shebang|whole|entire|holding|position|notes|bonds|of\s+(?:it|them))[\s,]+$",
    re.IGNORECASE,
)


def _single(text: str, number: Quantity) -> Span | None:
    """One number with words that leave it open. "Everything over $10,000" is the whole but for something."""
    value = _lone(number)
    if number.bare and not may_stand_alone(text, number.end):
        return None
    for before, after, low, high in (
        (_ABOUT, _AFTER_ABOUT, value, value),
        (_MOST, _AFTER_MOST, None, value),
        (_LEAST, _AFTER_LEAST, value, None),
    ):
        lead = before.search(text, max(0, number.start - 32), number.start)
        tail = after.match(text, number.end)
        if lead and _TURNED_OVER.search(text, max(0, lead.start() - 16), lead.start() + 5):
            lead = None
        if (
            lead
            and low is not None
            and high is None
            and _WHOLE_BEFORE.search(text, max(0, lead.start() - 24), lead.start())
        ):
            return None
        if (
            lead
            and low is None
            and _SHORT_OF.search(lead[0])
            and _WHOLE.search(text, max(0, lead.start() - 40), lead.start())
        ):
            return None  # "the whole lot short of twenty" is all but twenty.
        if lead or tail:
            start = lead.start() if lead else number.start
            end = tail.end() if tail else number.end
            return Span(start, end, low, high, number.currency, number.unit, number.bare)
    return None


def _before_article(text: str, start: int) -> int:
    """Give where the article before a share begins, else the share: "just under the half"."""
    return start - 4 if text[max(0, start - 5) : start].lower().endswith((" the ", "\nthe ")) else start


def _loose(text: str, part: Share, spans: list[Span]) -> bool:
    """Whether a share is vague ("about half"); then it is a range that nobody can compute."""
    for before, after in ((_ABOUT, _AFTER_ABOUT), (_MOST, _AFTER_MOST), (_LEAST, _AFTER_LEAST)):
        lead = before.search(text, max(0, part.start - 32), _before_article(text, part.start))
        if lead and _TURNED_OVER.search(text, max(0, lead.start() - 16), lead.start() + 5):
            lead = None
        tail = after.match(text, part.end)
        if lead or tail:
            spans.append(Span(lead.start() if lead else part.start, tail.end() if tail else part.end, None, None))
            return True
    return False


def _without_pairs(text: str, parts: list[Share], spans: list[Span]) -> list[Share]:
    """Take out `a third or a half`."""
    kept: list[Share] = []
    for part in parts:
        if (
            kept
            and re.fullmatch(
                r"\s*(?:or|to|-|–)\s*(?:maybe |even |perhaps )?", text[kept[-1].end : part.start], re.IGNORECASE
            )
            and kept[-1].value != part.value
        ):
            spans.append(Span(kept[-1].start, part.end, None, None))
            kept.pop()
        else:
            kept.append(part)
    return kept
