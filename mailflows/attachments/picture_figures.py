"""Looks again at the figures of a picture that were read badly: cut out, in several sizes, one line at a time.

A figure that a page's reading got wrong ("900-700-1002" for "900-70-1002", sure of nothing) is mostly read well alone.
Only where two looks agree, and are sure, is it taken; else it stays as doubtful as it was.
"""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from PIL import Image

from mailflows.attachments.layout import TextLine, Word

_BADLY = 60.0
"""A figure read less surely than this is looked at again."""
_SURELY = 70.0
"""How sure one of the looks that agree must be."""
_LOOKS = ((1.0, 0.35), (0.7, 0.6), (1.5, 0.6))
"""Sizes, and margins in letters' heights, of the looks at one figure."""
_MOST = 8
"""Figures of a page that are looked at again."""
_SECONDS_A_LOOK = 2.0
Reader = Callable[[Image.Image, float], list[Word]]
"""Reads a picture of one line within so many seconds."""


def is_figure(text: str) -> bool:
    """Tell whether a word is a figure that a wrong digit would change: an amount, an account, a number."""
    return sum(sign.isdigit() for sign in text) >= 3


_DUST_BEFORE = re.compile(r"[~`´'’‘\"“”·°|_=—–<«^*:;,.-]++(?=[\d$(])")
_DUST_BEHIND = re.compile(r"(?<=\d)[~`´'’‘\"“”·°|_=—–>»^*:;-]+$")


def without_dust(text: str) -> str:
    """Give a figure without what the ends of a ruled line, and dust, are read as on either side of it: `~900-70-1002`."""
    begin = found.end() if (found := _DUST_BEFORE.match(text)) else 0
    return _DUST_BEHIND.sub("", text[begin:])


def looked_at_again(lines: list[TextLine], page: Image.Image, read: Reader, until: float) -> list[TextLine]:
    """Give the lines with badly read figures as two further looks at each read them; `until`: on the clock of `time.monotonic`."""
    again = 0
    better: list[TextLine] = []
    for line in lines:
        words = list(line.words)
        for number, word in enumerate(words):
            left = until - time.monotonic()
            if is_figure(word.text) and word.sure < _BADLY and again < _MOST and left > _SECONDS_A_LOOK:
                again += 1
                words[number] = _looked_at(word, page, read, until)
        better.append(TextLine(_without_signs_over(words)))
    return better


def _without_signs_over(words: list[Word]) -> tuple[Word, ...]:
    """Leave out badly read signs that lie over a figure's own place: the end of a ruled line."""
    figures = [word for word in words if is_figure(word.text)]
    return tuple(
        word
        for word in words
        if any(map(str.isalnum, word.text))
        or word.sure >= _BADLY
        or not any(figure.left <= word.left and word.right <= figure.right + word.height for figure in figures)
    )


def _looked_at(word: Word, page: Image.Image, read: Reader, until: float) -> Word:
    """Look at one figure in several sizes; take what two looks agree on."""
    votes: Counter[str] = Counter()
    surest: dict[str, float] = {}
    for size, margin in _LOOKS:
        left = until - time.monotonic()
        if left < _SECONDS_A_LOOK:
            break
        figures = [found for found in read(_cut(word, page, size, margin), left) if is_figure(found.text)]
        if len(figures) == 1:
            text = without_dust(figures[0].text)
            votes[text] += 1
            surest[text] = max(surest.get(text, 0.0), figures[0].sure)
    if not votes:
        return word
    text, count = votes.most_common(1)[0]
    if count < 2 or surest[text] < _SURELY or len(votes) > 2:
        return word
    return replace(word, text=text, sure=surest[text])


def _cut(word: Word, page: Image.Image, size: float, margin: float) -> Image.Image:
    """Cut a word out of its page, with some paper around it."""
    room = word.height * margin
    cut = page.crop(
        (
            max(0, int(word.left - 2 * room)),
            max(0, int(word.top - room)),
            min(page.width, int(word.right + 2 * room)),
            min(page.height, int(word.bottom + room)),
        )
    )
    return cut.resize((max(1, int(cut.width * size)), max(1, int(cut.height * size))), Image.Resampling.LANCZOS)
