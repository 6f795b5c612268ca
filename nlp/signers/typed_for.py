"""Whether one person types what the holder dictates, and which of the words are then the holder's own.

"Grandma is telling me what to write and I just type it: "…"", closed by the holder's full name: what stands in quotation
marks there is not quoted, it is dictated. Only so: in the present, by somebody who is plainly the holder, with nothing
beside it that doubts, disagrees, tells of the past, or calls it a draft or an example. In every other case what is
quoted stays quoted, and is asked about.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from nlp.names import Fit, fits
from nlp.names.nicknames import same_person_first_name
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.patterns.sifted import Sifted
from nlp.signers.typed_for_words import CHECKED, DICTATES, DOUBTS, ELDERS, HANDS_OVER, KINDRED, SAYS, TELLS, YOUNGER
from nlp.text.quotations import quoted

_DICTATES = Sifted(DICTATES)
_DOUBTS = Late(DOUBTS)
_CHECKED = Late(CHECKED)
_ELDERS = Late(rf"\b(?:{ELDERS})\b")
_KINDRED = Late(rf"\b(?:{KINDRED}|she|he)\b")
_HANDS_OVER = Late(HANDS_OVER)
_SAYS = Late(SAYS)
_YOUNGER = Late(rf"\b(?:{YOUNGER})\b[^.!?:\"]{{0,25}}\b{TELLS}")
_PRESENTS = Late(r"\b(?:this\s+is|i\s+am|i'm|my\s+name\s+is)\s+(?:(?:mr|mrs|ms)\.?\s+)?([^\W\d_]{2,})")
_NAMED = Late(
    rf"\b([^\W\d_]{{2,}})\s+(?:\S+\s+){{0,4}}?(?:{TELLS}|(?:is\s+|'s\s+)?(?:talking|speaking))|\bfor\s+(?:(?:my|old|dear|aunt|uncle|mr|mrs|ms)\.?\s+){{0,2}}([^\W\d_]{{2,}})"
)
_LONGEST = 6000
"""Characters of a mail up to which somebody may have dictated it."""
_LONGEST_FRAME = 500
"""Characters that may lead to the dictated words, or follow them: whoever types says little himself."""


def own_words(text: str, holders: Sequence[str]) -> str:
    """Give a text of the same length in which what a sole holder dictated stands as his own words; any other as it is.

    `text`: what was newly written, the signature included; `holders`: those of the sender's accounts.
    """
    flat = lowered(text.translate(_PLAIN))
    if len(holders) != 1 or len(text) > _LONGEST or not _DICTATES.search(flat):
        return text
    spans = quoted(text)
    if not spans:
        return _without_says(text, flat, holders[0])
    first, last = spans[0][0], spans[-1][1]
    frame, tail = flat[: first - 1], flat[last + 1 :]
    between = "".join(text[stop:start] for (_, stop), (start, _) in itertools.pairwise(spans))
    body, signed = _signed_off(tail, holders[0])
    whole = _not_checked(f"{frame}\n{body}")
    if (
        not signed
        or len(whole) > _LONGEST_FRAME
        or re.search(r"[^\W\d_]", between)
        or _DOUBTS.search(whole)
        or not _DICTATES.search(frame)
        or not _leads_to(frame)
        or not _by_the_holder(whole, flat[first:last], holders[0])
    ):
        return text
    return _blanked(text, [at for start, stop in spans for at in (start - 1, stop)], _checks(flat, last))


_PLAIN = str.maketrans({"’": "'", "‘": "'"})


def _leads_to(frame: str) -> bool:
    """Tell whether the words before the quotation end in it: by a colon, a dash or a new paragraph."""
    return re.search(r"(?:[:,–—-]|\.{3}|…|\n\s*\n)\s*$|\b(?:is|says|goes|write|type|it)\s*$", frame[-40:]) is not None


def _signed_off(tail: str, holder: str) -> tuple[str, bool]:
    """Divide what follows the dictated words where the holder's full name stands on a line of its own; whether it does."""
    at = 0
    for line in tail.split("\n"):
        name = line.strip(" \t.,*_-–—")
        if len(name.split()) >= 2 and fits(name.title(), holder) is Fit.FULL:
            return tail[:at], True
        at += len(line) + 1
    return tail, False


def _not_checked(words: str) -> str:
    """Take out of small letters that the holder read it over before it was sent: that makes it no draft."""
    for found in reversed(list(_CHECKED.finditer(words))):
        words = words[: found.start()] + " " * (found.end() - found.start()) + words[found.end() :]
    return words


def _checks(flat: str, start: int) -> list[tuple[int, int]]:
    """Give the places behind `start` that say that the holder read it over before it was sent."""
    return [found.span() for found in _CHECKED.finditer(flat) if found.start() >= start]


def _by_the_holder(outside: str, dictated: str, holder: str) -> bool:
    """Tell whether who dictates is the holder: by name, as the typist's grandparent, or as one who signs himself."""
    if _YOUNGER.search(outside):
        return False
    first = lowered(holder.split(maxsplit=1)[0])
    presents = _PRESENTS.search(dictated[:80])
    named = (*(found[1] or found[2] for found in _NAMED.finditer(outside)), *([presents[1]] if presents else []))
    if any(same_person_first_name(word, first) for word in named):
        return True
    return _ELDERS.search(outside) is not None or (
        _KINDRED.search(outside) is not None and _HANDS_OVER.search(outside) is not None
    )


def _without_says(text: str, flat: str, holder: str) -> str:
    """Give the text without "she says:" before what is dictated and not put in quotation marks."""
    found = _SAYS.search(flat)
    if found is None:
        return text
    frame = flat[: found.end()]
    body, signed = _signed_off(flat[found.end() :], holder)
    if not signed or _DOUBTS.search(_not_checked(f"{frame}\n{body}")) or not _DICTATES.search(frame):
        return text
    if not _by_the_holder(frame, "", holder):
        return text
    return _blanked(text, [], [found.span("says")])


def _blanked(text: str, signs: Sequence[int], spans: Sequence[tuple[int, int]]) -> str:
    """Put blanks for single signs and for whole spans, line ends kept."""
    letters = list(text)
    for at in signs:
        letters[at] = " "
    for start, stop in spans:
        for at in range(start, stop):
            letters[at] = letters[at] if letters[at] == "\n" else " "
    return "".join(letters)
