"""Whether a line is a person's full name."""

from __future__ import annotations

import re

from nlp.names.nonpersons import DESCRIBING, FIRM_WORDS, PLACES, STATE_LETTERS, STATES
from nlp.names.parts import take_apart, words_of
from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed

_MARKS = Late(r"^\s*(?:/s/|s/|\(signed\)|signed:?|by:)?[\s*_~–—-]*(?:by:\s*)?(?:/s/\s*)?", re.IGNORECASE)
_WORD = r"(?:[^\W\d_][\w'’`.-]*\.?)"
_SHAPE = Late(rf"{_WORD}(?:,?\s+{_WORD}){{1,6}}\.?")
_TITLE_AFTER = Late(
    r"\s*,\s*(?:esq\.?|ph\.?\s?d\.?|m\.?d\.?|j\.?d\.?|c\.?p\.?a\.?|cfa|jr\.?|sr\.?|ii|iii|iv|d\.?d\.?s\.?|r\.?n\.?|ret\.?)\s*$",
    re.IGNORECASE,
)
_STOP_INSIDE = re.compile(
    r"(?!(?:wm|jas|geo|chas|thos|jos|robt|jno|st|ste|dr|mr|mrs|ms|jr|sr|rev|hon|prof)\.)\b\w{2,}\.\s", re.IGNORECASE
)
_SMALL = listed("de la le les du des del di da dos das von van der den ter ten zu zum zur af bin ibn al el y e and")
_TITLES_BEFORE = listed(
    "mr mrs ms miss dr prof rev hon sir dame fr sister col capt maj lt sgt gen judge mme mlle herr frau"
)


def is_person(line: str) -> bool:
    """Tell whether a line is one person's full name: two or more name words and nothing else.

    Firms, departments, desks, greetings and places are none; neither is a first name alone. Capitals are
    not required of the whole ("gloria esposito"), but where some words have them, all name words must.
    """
    line = _TITLE_AFTER.sub("", _MARKS.sub("", line)).strip(" .,-–—*_\t")
    if not 3 <= len(line) <= 60 or not _SHAPE.fullmatch(line):
        return False
    plain_words = words_of(line)
    if " ".join(plain_words) in PLACES or (plain_words and plain_words[-1] in STATES):
        return False
    if _STOP_INSIDE.search(line):
        return False
    written = [word.strip(",") for word in line.split()]
    if _ends_in_a_state(written):
        return False
    names = [
        word
        for word in written
        if word.lower().strip(".") not in _SMALL and word.lower().strip(".") not in _TITLES_BEFORE
    ]
    if len(names) < 2 or not all(_fits_case(word, written) for word in names):
        return False
    if any(word in FIRM_WORDS or word in DESCRIBING for word in plain_words if len(word) > 1 and word not in _SMALL):
        return False
    if not any(len(re.sub(r"[^\w]", "", word)) > 2 for word in names) and len("".join(names)) < 5:
        return False
    apart = take_apart(line)
    return apart is not None and bool(apart.first) and any(len(part) > 1 for part in apart.surname)


def _ends_in_a_state(written: list[str]) -> bool:
    """Whether the last word is a state by its letters: "Charlotte NC". Where all is in capitals, only letters that are nobody's surname: "JACK MA" is a man."""
    last = written[-1].replace(".", "") if written else ""
    if last not in STATE_LETTERS:
        return False
    return not all(word.isupper() for word in written) or not set(last) & set("AEIOUY")


def _fits_case(word: str, written: list[str]) -> bool:
    """Whether a word's capitals go with the rest: all lower, all upper, or each with its first letter."""
    if all(other == other.lower() for other in written):
        return len(written) <= 3
    first = next((sign for sign in word if sign.isalpha()), "")
    return first.isupper() or "'" in word or "’" in word
