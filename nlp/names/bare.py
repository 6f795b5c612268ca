"""A signer's name without what is no name: titles before it, letters and offices behind it ("Rev.", "RN", "Ph.D.")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.names.fitting import Fit, fits
from nlp.patterns.wordlists import listed

_BEFORE = listed(
    "mr mrs ms miss mister dr prof professor rev reverend hon honorable honourable judge sir dame lady fr father sr sister br brother pastor rabbi imam deacon bishop col colonel capt captain cpt maj major lt ltc lieutenant sgt sergeant gen general adm admiral cmdr commander chief officer coach "
    "herr frau hr fru mme mlle me maître m monsieur madame sig sra sr don doña dona ing dipl"
)
_BEHIND = listed(
    "esq esquire md phd jd cpa cfa cfp mba dds dmd dvm do od rn lpn np pa-c pac bsn msn cna emt pharmd pe pls aia llm llb ret retired usn usmc usaf usa uscg ma ba bs bsc ms msc med edd dmin mdiv frcp obe mbe cbe qc sj op osb lcsw msw ccrn aprn crna dpt pt ot rph cpm"
)
"""Letters of degrees, trades and services. As the last word behind a first name and a surname they are no part of the name."""
_SMALLEST = 2
"""Words that a name must keep."""
_POINTS = re.compile(r"[.,()]")


def bare(name: str, holders: Sequence[str] = ()) -> str:
    """Give a name without titles and letters; as it is where it would fit another holder, or none, without them.

    "Mrs. Samuel Goldberg" keeps its title: without it, it would be her husband's name. `holders`: as on the register.
    """
    name = _first_name_first(name, holders)
    words = name.split()
    while len(words) > _SMALLEST and _plain(words[0]) in _BEFORE:
        words = words[1:]
    while len(words) > _SMALLEST and _plain(words[-1]) in _BEHIND and _is_letters(words[-1], words[:-1]):
        words = words[:-1]
    shorter = " ".join(words).rstrip(",")
    same = shorter != name and [fits(shorter, holder) for holder in holders] == [
        fits(name, holder) for holder in holders
    ]
    return shorter if same else name


_SURNAME_FIRST = re.compile(r"(?P<last>[^\W\d_][\w'’. -]{0,40}),\s?(?P<first>[^\W\d_][\w'’. -]{0,40})")


def _first_name_first(name: str, holders: Sequence[str]) -> str:
    """Give a holder's name that is written as in a list, "LI, Xiaoming", in the order of the register; any other as it is."""
    written = _SURNAME_FIRST.fullmatch(name)
    if written is None or _plain(written["first"]).strip() in _BEHIND | {
        "jr",
        "sr",
        "ii",
        "iii",
        "iv",
        "junior",
        "senior",
    }:
        return name
    words = sorted(_POINTS.sub(" ", name.lower()).split())
    for holder in holders:
        if sorted(_POINTS.sub(" ", holder.lower()).split()) == words:
            return holder
    turned = f"{written['first']} {written['last']}"
    return turned if any(fits(turned, holder) is Fit.FULL for holder in holders) else name


def _plain(word: str) -> str:
    """A word in small letters without points."""
    return _POINTS.sub("", word.lower())


def _is_letters(word: str, before: Sequence[str]) -> bool:
    """Tell whether a word is written as letters of a degree are: in capitals or with points, other words not in capitals, or behind a comma."""
    bare_word = _POINTS.sub("", word)
    if before[-1].endswith(",") or "." in word.rstrip(".") or word.startswith("("):
        return True
    mixed = any(not other.isupper() for other in before if len(_POINTS.sub("", other)) > 1)
    return (bare_word.isupper() and mixed) or bare_word.lower() in {"esq", "phd"}
