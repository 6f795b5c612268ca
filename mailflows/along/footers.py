"""Tell what mail programs, telephones and firms put under every mail from what its writer says there.

"Sent from my phone", the name of a filter, a disclaimer: known by how they begin or by their words, never where a line
says a figure or gives an instruction.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailflows.along import signature_patterns as patterns
from mailflows.along.firm_lines import is_a_name, of_a_firm

RULE = re.compile(r"[\s_\-=*~.]+")
WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LONG_NUMBER = re.compile(r"\d[\d,.]{3,}")


def words_of(line: str) -> list[str]:
    """Answer with a line's words, in small letters."""
    return [word.lower() for word in WORDS.findall(line)]


def without_trailing_blanks(lines: Sequence[str], end: int) -> int:
    """Step back from `end` over blank lines."""
    while end > 0 and not lines[end - 1].strip():
        end -= 1
    return end


def before_footers(lines: Sequence[str], end: int) -> int:
    """Step back over disclaimers and "Sent from my phone" at the end, paragraph by paragraph."""
    cut = end
    while True:
        stop = without_trailing_blanks(lines, cut)
        if stop == 0:
            return cut
        start = stop
        while start > 0 and lines[start - 1].strip():
            start -= 1
        paragraph = lines[start:stop]
        if _is_footer(paragraph):
            cut = start
            continue
        # "Sent from my iPhone" may stand straight under the name.
        if len(paragraph) > 1 and is_footer_line(paragraph[-1]):
            cut = stop - 1
            continue
        if (below := _firm_lines_below(paragraph)) > 0:
            cut = stop - below
            continue
        return min(cut, end)


_MOST_WRAPPED = 6
"""Lines into which a firm's standing words under a name may be broken."""


def _firm_lines_below(paragraph: Sequence[str]) -> int:
    """Give how many lines at the end of a paragraph are a firm's standing words; neither its first line nor one of the firm's name alone is among them."""
    most = min(_MOST_WRAPPED, len(paragraph) - 1)
    for count in range(most, 0, -1):
        if not is_a_name(paragraph[-count].strip()) and of_a_firm(" ".join(paragraph[-count:])):
            return count
    return 0


def _is_footer(paragraph: Sequence[str]) -> bool:
    text = " ".join(line.strip() for line in paragraph[:60])[:6000].lower().lstrip("*_-=~# <>|[(\t\u00a0")
    if RULE.fullmatch(text) or not text:
        return True
    if text.startswith(patterns.DISCLAIMER_OPENERS):
        return True
    if patterns.NO_ORDERS_BY_MAIL.fullmatch(text):
        return not _LONG_NUMBER.search(text)
    if text.startswith(patterns.SENT_FROM):
        return len(text) < 160 and not _instructs(text)
    if len(paragraph) == 1 and _is_device_line(text):
        return True
    if of_a_firm(" ".join(paragraph[:60])):
        return True
    words = WORDS.findall(text)
    known = sum(1 for word in words if word in patterns.DISCLAIMER_WORDS)
    return len(words) >= 12 and known >= 3 and known * 9 >= len(words)


def is_footer_line(line: str) -> bool:
    """Tell one line of the kind that a telephone or a firm adds."""
    text = line.strip().lower().lstrip("*_-=~# <>|[(")
    if text.startswith(patterns.SENT_FROM) or _is_device_line(text):
        return len(text) < 160 and not _instructs(text)
    return text.startswith(patterns.DISCLAIMER_OPENERS)


def _instructs(text: str) -> bool:
    """Tell `Sent from my phone: tender …` from what the telephone adds."""
    return any(word in patterns.UNMISTAKABLE_WORDS for word in words_of(text))


def _is_device_line(text: str) -> bool:
    """Tell "Sent from my phone" and its like, in small letters; a line that says a figure or an account says more."""
    text = text.rstrip("*_-=~# >|])!.")
    if len(text) > 130 or _LONG_NUMBER.search(text) or "$" in text:
        return False
    return patterns.DEVICE_LINE.fullmatch(text) is not None and not any(
        word in patterns.ELECTION_WORDS for word in words_of(text)
    )
