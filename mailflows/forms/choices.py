"""The boxes and lines by which a form asks for a price, a consent, an odd lot or a conditional quantity.

They are told by their own words beside a box, or by their label, and are taken out of the lines before the rest of the form is read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from mailflows.forms import patterns as words
from mailflows.forms.boxes import Mark, mark_at
from mailflows.forms.lines import Line
from mailflows.values import Choice, Form

_BOX = rf"(?:\[[^\[\]\n]{{0,6}}\]|\([^()\n]{{0,3}}\)|[{words.TICKS}{words.EMPTY_BOXES}]\ufe0f?|(?<![\w_])_{{1,6}}[xX✓✔]?_{{0,6}}(?![\w_]))"
_FIGURE = r"\$?\s?\d{1,4}\.\d{2,4}(?!\d)"
_PRICE_BEHIND = re.compile(rf"(?P<box>{_BOX})\s{{0,3}}(?:at\s)?(?P<value>{_FIGURE})", re.IGNORECASE)
_PRICE_BEFORE = re.compile(rf"(?P<value>{_FIGURE})\s{{0,3}}(?P<box>{_BOX})", re.IGNORECASE)
_DECIMALS = re.compile(r"\d\.\d\d")
"""What every price has."""
_LEAD = rf"^\s*(?P<box>{_BOX})?\s*(?:[(\[]?[1-9a-d][.)\]]\s*)?"
_NUMBERED_BOX = rf"^\s*(?:[(\[]?[1-9a-d][.)\]]\s*)?(?P<box>{_BOX})\s*(?:[(\[]?[1-9a-d][.)\]]\s*)?"
_LINES: tuple[tuple[str, tuple[str, ...], re.Pattern[str]], ...] = (
    (
        "odd_lot",
        ("odd", "than"),
        re.compile(
            _NUMBERED_BOX + r"[^\n]{0,100}?\b(?:odd[\s-]lots?|(?:fewer|less)\s+than\s+(?:100|one\s+hundred))\b",
            re.IGNORECASE,
        ),
    ),
    (
        "minimum",
        ("conditional", "minimum", "least"),
        re.compile(
            _LEAD
            + r"(?:conditional\s+tender\b[^:\n]{0,120}|minimum\s+(?:number|quantity)\b[^:\n]{0,120}|[^:\n]{0,60}\bat\s+least\s+this\s+(?:number|many)\b[^:\n]{0,60}):(?P<value>[^\n]*)$",
            re.IGNORECASE,
        ),
    ),
    (
        "auction",
        ("price", "determined"),
        re.compile(
            _NUMBERED_BOX
            + r"[^\n]{0,90}?\b(?:price\s+(?:as\s+)?(?:determined|selected|set|fixed|established)|(?:auction|purchase|clearing)\s+price|determined\s+in\s+the\s+(?:dutch\s+)?auction)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "price",
        ("price",),
        re.compile(
            _LEAD
            + r"(?:(?:tender\s+)?at\s+(?:this|the\s+following|a)\s+price|(?:my\s+|tender\s+)?price)(?:\s+per\s+share)?\b[^:\n]{0,90}:(?P<value>[^\n]*)$",
            re.IGNORECASE,
        ),
    ),
)
"""Each choice, the words of which its line has one, and its line."""
_CONSENT = re.compile(
    rf"(?P<box>{_BOX})\s*(?:[(\[]?[1-9a-d][.)\]]\s*)?(?:(?:i|we|the\s+undersigned)\s+)?(?:hereby\s+)?"
    r"(?:(?P<no>do(?:es)?\s+not\s+consent|don't\s+consent|withholds?\s+(?:my\s+|our\s+)?consent|against\b)|(?P<yes>consents?\b|for\s+the\b|in\s+favou?r\b))",
    re.IGNORECASE,
)
_CONSENT_NEEDS = ("consent", "against", "for", "favo")
_CONSENT_PART = re.compile(_LEAD + r"(?:(?:i|we)\s+)?consents?\s+only\b[^:\n]{0,60}:(?P<value>[^\n]*)$", re.IGNORECASE)
_PRINTED = re.compile(
    r"\W*(?:at\s+which\s+price,\s+if\s+you\s+tender\b|prices?\s+from\s+\S+\s+to\s+\S+\s+in\s+steps\s+of\b|only\s+if\s+it\s+applies\s+to\s+you:)[^\n]*$",
    re.IGNORECASE,
)
"""What our own form prints about prices: nobody wrote it."""
_HINTS = (
    "price",
    "auction",
    "odd",
    "100",
    "hundred",
    "minimum",
    "conditional",
    "consent",
    "favo",
    "against",
    "for the",
    "$",
    ".",
    "at least",
)
_FAR = 12
"""So many lines away from a form its choices may stand."""
_LONGEST = 1000

Found = tuple[int, tuple[Choice, ...]]
"""The number of a line and what is chosen on it."""


def without_choices(lines: Sequence[Line]) -> tuple[list[Line], tuple[Found, ...]]:
    """Take the lines that ask for a price or the like out of a text's lines: blank ones stand in their place."""
    kept: list[Line] = []
    found: list[Found] = []
    for number, line in enumerate(lines):
        asked = _asked(line.text) if line.text and len(line.text) <= _LONGEST else None
        if asked is None:
            kept.append(line)
            continue
        kept.append(Line("", line.start, line.depth))
        if asked:
            at = line.start
            found.append((number, tuple(replace(one, start=one.start + at, end=one.end + at) for one in asked)))
    return kept, tuple(found)


@lru_cache(maxsize=4096)
def _asked(text: str) -> tuple[Choice, ...] | None:
    """Give the choices of a line, with their places in it: empty on one that only our own form prints, None on another line.

    The lines of the form that every holder fills in, and of the letter round it, are kept.
    """
    choices = _choices_on(text)
    printed = len(text) < _LONGEST and _PRINTED.match(text) is not None
    return choices if choices or printed else None


def _choices_on(text: str) -> tuple[Choice, ...]:
    """Give the choices of one line, with their places in it; none where it is another line."""
    low = text.lower()
    if not any(hint in low for hint in _HINTS):
        return ()
    for kind, needs, pattern in _LINES:
        for word in needs:
            if word in low:
                if match := pattern.match(text):
                    return (_choice(kind, match, text),)
                break
    if any(word in low for word in _CONSENT_NEEDS):
        if match := _CONSENT_PART.match(text):
            return (_choice("consent_part", match, text),)
        consents = tuple(
            _choice("no_consent" if match["no"] else "consent", match, text) for match in _CONSENT.finditer(text)
        )
        if consents:
            return consents
    return _price_boxes(text) if _DECIMALS.search(text) else ()


def _price_boxes(text: str) -> tuple[Choice, ...]:
    """Give the price boxes of a line, before their figures or behind them; other words make it another line."""
    # A line that begins with a figure has its boxes behind them.
    figure_first = text.lstrip(" \t>*-")[:1] in "$0123456789"
    for pattern in (_PRICE_BEFORE,) if figure_first else (_PRICE_BEHIND, _PRICE_BEFORE):
        boxes = list(pattern.finditer(text))
        left = pattern.sub("", text)
        if boxes and not re.search(r"[A-Za-z]{3,}", re.sub(r"per\s+share|each", "", left, flags=re.IGNORECASE)):
            return tuple(_choice("price", match, text) for match in boxes)
    return ()


def _choice(kind: str, match: re.Match[str], text: str) -> Choice:
    """Make a choice of what a pattern found in a line: its tick, and what was filled in."""
    box = match.groupdict().get("box")
    mark = mark_at(text + " ", match.start("box")) if box is not None else None
    value = (match.groupdict().get("value") or "").strip(" \t_.*")
    return Choice(
        kind,
        None if box is None else mark is not None and mark.mark in (Mark.TICK, Mark.DOUBT),
        value if any(sign.isalnum() for sign in value) else "",
        match.start(),
        match.end(),
        doubtful=mark is not None and mark.mark in (Mark.DOUBT, Mark.CONTRAST, Mark.STRUCK),
    )


def shared_out(found: Sequence[Found], extents: Sequence[tuple[int, int]]) -> list[tuple[Choice, ...]]:
    """Give each form, told by its first and last line, the choices that stand in it or beside it."""
    result: list[list[Choice]] = [[] for _ in extents]
    for number, choices in found:
        away = [max(first - number, number - last, 0) for first, last in extents]
        nearest = min(away, default=_FAR + 1)
        if nearest <= _FAR:
            result[away.index(nearest)].extend(choices)
    return [tuple(choices) for choices in result]


def with_choices(form: Form, choices: tuple[Choice, ...]) -> Form:
    """Give the form its choices; it reaches as far as they do."""
    if not choices:
        return form
    return replace(
        form,
        choices=choices,
        start=min(form.start, *(one.start for one in choices)),
        end=max(form.end, *(one.end for one in choices)),
        unsure=form.unsure or any(one.doubtful for one in choices),
    )
