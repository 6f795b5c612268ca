"""Which terms does a notice say are others now: price, range, amount sought, fee, minimum? With the figure of now and of before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from nlp.notices.changes import asserted
from nlp.notices.changes_patterns import BOILERPLATE
from nlp.notices.page import Passage
from nlp.notices.terms_patterns import CHANGED, FIGURE, NEW, OLD, RANGE, TERM, TERMS
from nlp.notices.values import Change, NewTerm

_APART = 70
"""So many characters at most lie between the term and the verb that is said of it."""
_BEHIND = 240
"""So far behind them the figures are looked for."""
_BEFORE = 60
_LONGEST = 3_000
"""A sentence of more characters is none."""


@dataclass(frozen=True, slots=True)
class FoundTerm:
    """A new term and where the words that say it stand in the running text."""

    term: NewTerm
    start: int
    end: int


def new_terms(change: Change | None, sentences: Sequence[Passage]) -> list[FoundTerm]:
    """List the terms that are announced as changed, each once; none where the offer is over.

    Only a term with the figure that holds now counts: "the price was increased" alone proposes nothing that could be put in force.
    """
    if change in {Change.TERMINATED, Change.COMPLETED}:
        return []
    found: dict[str, FoundTerm] = {}
    for passage in sentences:
        if len(passage.text) > _LONGEST:
            continue
        if any(sign.isdigit() for sign in passage.text) and not BOILERPLATE.search(passage.text.lower()):
            for one in _in(passage):
                # A headline says in short what the text says in full.
                known = found.get(one.term.name)
                if known is None or (known.term.before is None and one.term.before is not None):
                    found[one.term.name] = one
    return list(found.values())


def _in(passage: Passage) -> list[FoundTerm]:
    """The changed terms of one sentence."""
    small = passage.text.lower()
    terms, verbs = list(TERM.finditer(small)), list(CHANGED.finditer(small))
    pairs: list[tuple[int, int, str]] = []
    for term in terms:
        near = [
            verb
            for verb in verbs
            if _apart(term, verb) <= _APART and asserted(small[max(0, verb.start() - _BEFORE) : verb.start()])
        ]
        if near:
            verb = min(near, key=lambda one: _apart(term, one))
            pairs.append((min(term.start(), verb.start()), max(term.end(), verb.end()), _name(term)))
    found: list[FoundTerm] = []
    for at, (start, end, name) in enumerate(pairs):
        # What follows belongs to this term until another one is changed.
        limit = min([end + _BEHIND, len(small), *(other[0] for other in pairs[at + 1 :] if other[0] >= end)])
        said = _figures(passage.text, small, end, limit)
        if said is not None:
            words = " ".join(passage.text[start : said.end].split())
            term_now = NewTerm(name, said.now, said.before, words)
            found.append(FoundTerm(term_now, passage.start + start, passage.start + said.end))
    return found


def _apart(one: re.Match[str], other: re.Match[str]) -> int:
    return max(one.start(), other.start()) - min(one.end(), other.end())


def _name(term: re.Match[str]) -> str:
    return next(name for at, (name, _) in enumerate(TERMS) if term[f"t{at}"] is not None)


@dataclass(frozen=True, slots=True)
class _Figures:
    """The figure of now and of before, and where the last of their words ends."""

    now: str
    before: str | None
    end: int


def _figures(text: str, small: str, start: int, end: int) -> _Figures | None:
    """The figures between these places; None where none is said to hold now."""
    old = OLD.search(small, start, end)
    if old is None:
        now = _now(text, small, start, end)
        return None if now is None else _Figures(now[0], None, now[1])
    both, one = RANGE.match(small, old.end(), end), FIGURE.match(small, old.end(), end)
    earlier = _now(text, small, start, old.start())
    # "From 9 to 11 to 10 to 12" names two ranges, "from 9 to 11" two figures.
    if both is not None and (now := earlier or _now(text, small, both.end(), end)) is not None:
        return _Figures(now[0], _range(text, both), max(now[1], both.end()))
    if one is not None and (now := earlier or _now(text, small, one.end(), end)) is not None:
        return _Figures(now[0], _clean(text, one, 0), max(now[1], one.end()))
    return None


def _now(text: str, small: str, start: int, end: int) -> tuple[str, int] | None:
    """The figure, or the range of two, that is said to hold now; with where it ends."""
    for word in NEW.finditer(small, start, end):
        if (both := RANGE.match(small, word.end(), end)) is not None:
            return _range(text, both), both.end()
        if (one := FIGURE.match(small, word.end(), end)) is not None:
            return _clean(text, one, 0), one.end()
    return None


def _range(text: str, both: re.Match[str]) -> str:
    return f"{_clean(text, both, 'low')} to {_clean(text, both, 'high')}"


def _clean(text: str, figure: re.Match[str], group: str | int) -> str:
    return " ".join(text[figure.start(group) : figure.end(group)].split()).rstrip(",")
