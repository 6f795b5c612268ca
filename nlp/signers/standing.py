"""Whether the lines above and below a name leave it a signature."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.names import Fit, beside, fits
from nlp.names.remarks import settled
from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed
from nlp.signers.persons import same_person
from nlp.signers.signature_lines import SIGNED, fits_fully, parted

_RUNS_ON = listed(
    """a an the my our his her and or with by to of from for that is was are were asked told tell ask call late mr mrs ms dr wife husband son daughter brother sister
    mother father uncle aunt cousin friend partner neighbour neighbor lawyer accountant attorney says said named called than as both"""
)
"""A line that ends with one of these goes on with the next."""


_SLASHED = re.compile(r"\s*(?:by\s*:?\s*)?/?s/\s*[^\W\d_]", re.IGNORECASE)


def stands(
    text: str,
    at: int,
    line: str,
    start: int,
    index: int,
    closing: Sequence[tuple[int, str]],
    written: Sequence[str],
    holders: Sequence[str],
) -> bool:
    """Tell whether the lines above and below a name leave it a signature.

    An empty line to sign on above it makes it a printed name, and so does one below it where others sign with `/s/`; "by his daughter" below it says that another signed; a
    line of the words that runs on to it, or from it, is prose.
    """
    above = text[:at].rstrip("\n").rpartition("\n")[2] if at else ""
    adjacent = above if at and text[:at].endswith("\n") and not text[:at].endswith("\n\n") else ""
    end = text.find("\n", at)
    stop = (end if end >= 0 else len(text)) + 1
    below = text[stop:].partition("\n")[0]
    if SIGNED.match(line) is None and (
        beside.is_empty_line(adjacent)
        or (beside.is_empty_line(below) and any(_SLASHED.match(other) for _, other in closing))
    ):
        return False
    ours = any(fits_fully(name, holders) for name in written)
    if not ours and beside.is_author(line, above):
        return False
    following = closing[index + 1][1] if index + 1 < len(closing) else ""
    if beside.takes_back(following) or _another_acts(following, written, holders):
        return False
    if ours and not _of_the_other(below, written, holders) and _undone_below(below, alone=len(holders) == 1):
        return False
    if at >= start or (ours and fits_fully(parted(below)[0], holders)):
        return True
    apart = text[:at].endswith("\n\n") or fits_fully(parted(adjacent)[0], holders)
    return not _in_prose(text, stop, adjacent, ours=ours, apart=apart)


_SAYS_NO = re.compile(r"\s*(?:not|never)\b", re.IGNORECASE)
_GOES_ON_BELOW = re.compile(r"\s*(?:[(\[–—-]|[a-zà-ÿ])")
_HIM = re.compile(r"\b(?:he|she|him|his|her|hers)\b", re.IGNORECASE)
_POSTSCRIPT = re.compile(r"\s*p\.?\s?(?:p\.?\s?)?s\b", re.IGNORECASE)
_MOST_BELOW = 12
"""Words of a remark below a name."""


def _undone_below(below: str, *, alone: bool) -> bool:
    """Tell whether the line right below a holder's name is a remark on it that leaves open that he signed: "(asleep)", "my father".

    `alone`: he is the only holder. A line that begins with a capital is a title, a place or a motto, unless it tells of "him".
    """
    if (
        not below.strip()
        or len(below) > beside.LONGEST_LINE
        or len(below.split()) > _MOST_BELOW
        or _AND.fullmatch(below)
        or _JOINS_ON.match(below)
    ):
        return False
    label = beside.labelled(below) or (beside.only_names(below) and not _SAYS_NO.match(below))
    if label and below.strip()[0] not in "([":
        return False
    if _GOES_ON_BELOW.match(below) is None:
        return alone and _HIM.search(settled(below)) is not None and _POSTSCRIPT.match(below) is None
    return beside.remarked(below, alone=alone)


def _of_the_other(below: str, written: Sequence[str], holders: Sequence[str]) -> bool:
    """Tell whether the remark below begins with the name of a holder who is not named above: "(Linda is in Oregon)"."""
    first = re.match(r"\W*([^\W\d_]{2,})", below)
    return first is not None and any(
        fits(first[1], holder) is Fit.FIRST_ONLY and all(fits(name, holder) is Fit.NONE for name in written)
        for holder in holders
    )


_JOINS_ON = re.compile(
    r"\s*(?:and|&|\+|also|plus|as\s+well\s+as|together\s+with|along\s+with|-{1,2}|[–—~*]+)\s+[^\W\d_]", re.IGNORECASE
)
"""A line that joins another name."""


def _another_acts(following: str, written: Sequence[str], holders: Sequence[str]) -> bool:
    """Tell whether the line below the names `written` says that another than they signed: "by his daughter"."""
    acting = beside.acts_by(following)
    return acting is not None and not acting[0] and not any(same_person(name, acting[1], holders) for name in written)


def _in_prose(text: str, stop: int, adjacent: str, *, ours: bool, apart: bool) -> bool:
    """Tell whether a line of the words that ends at `stop` is prose: the line above (`adjacent`) runs on to it, or it runs on to the line below.

    `ours`: a holder's full name stands on it; a stranger's may have below it who he is. `apart`: an empty line or another holder stands above.
    """
    last = re.findall(r"[^\W\d_]+$", adjacent.strip()[-30:])
    if last and last[0].lower() in _RUNS_ON and not (ours and _AND.fullmatch(adjacent)):
        return True
    below = text[stop:].partition("\n")[0]
    if apart and ours and says_who(text[stop:]) and not beside.leaves_open(text[stop:], alone=True):
        # It is a town in small letters, or where and how he writes: "typing with one thumb".
        return False
    if apart and _HOW.fullmatch(below) and not _OF_OTHERS.search(below):
        return False
    return _runs_on_to(below) and not (not ours and apart and says_who(text[stop:]))


_AND = re.compile(r"\s*(?:and|&|\+)(?:\s+also)?\s*", re.IGNORECASE)
"""Alone on its line between the names of two who sign."""
_HOW = Late(
    r"\s*\(?(?:dictated|typed|written|sent|spoken|scribbled|composed|posted|voice|at|in|on|near|still|aged|formerly|proud|your|via|sorry|please|excuse|forgive|apologies|with\s+apologies)\b[^.!?\n]{0,70}[.!)]*\s*"
)
"""Below a name of its own paragraph, in small letters: how or where the mail was written ("dictated, please forgive the spelling")."""
_OF_OTHERS = re.compile(r"\b(?:his|her|hers|their|she|he|they|for|behalf|not|never|by)\b")

_WHO = Late(
    r"\s*(?!(?:is|was|are|has|had|says|said|asks|asked|told|tells|wants|will|would|and|or|but|to|that|who|whom|if|can|may|i|we|he|she|they|it|you|please|as|so|then)\b)[a-zà-ÿ][\w'’-]*(?:[ ,]+[\w.'’#/-]+){0,7}\s*"
)
"""Below a name, in small letters: where somebody lives, or what he is to the holder ("next door, no. 7")."""


def says_who(below: str) -> bool:
    """Tell whether the last line of the words, below a name of its own, says who that is and goes on with nothing."""
    return _WHO.fullmatch(below) is not None


def _runs_on_to(below: str) -> bool:
    """Tell whether the line below goes on with a sentence; a title in small letters does not."""
    first = re.match(r"\s*([a-zà-ÿ]+)", below)
    return first is not None and not beside.is_small(first[1])
