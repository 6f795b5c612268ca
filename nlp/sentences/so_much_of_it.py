"""How much of the holding goes in, and how much stays, where a whole sentence says so in closed words: "Of the Fund's $5,000,000 you are to tender $3,500,000.".

Clause behind clause, each gives an amount ("$40,000 is to be tendered", "forty in", "tender of $30,000", "I tender four-fifths: $400,000") or keeps
one ("the balance remains with you", "three kept", "the other $100,000 is not to be touched"), and at the head may stand of how much. Every word has its
place, so a condition, a range, another's notes or a doubt makes the sentence none of these. What is named as the whole must be the
holding, and what is given and kept must make it up; words without a verb that orders are taken only beside a "please", since they may tell of the past.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from nlp.amounts.amount import Amount, AmountKind
from nlp.moods import Mood
from nlp.quantities.door import Holding, candidates, settle, with_millions
from nlp.sentence import Sentence
from nlp.sentences.in_signs import in_signs
from nlp.sentences.so_much_words import BETWEEN, BIDS, DENIED, END, GIVES, HEAD, KEEPS, LEAD, OF_HOW_MUCH, TAIL, TELLS
from nlp.statements import Deed, Statement

_SIGN = "<amount>"
_ANOTHERS = re.compile(r"\b(?:(?:my|our)\s+\w+['’]s|his|her|their)\b", re.IGNORECASE)
"""In an amount: of whose notes it is, "forty of my wife's bonds"."""
_WIDE = re.compile(r"\s{3}")
"""Wider blanks than a sentence has, over which the shapes would be slow."""
_KINDS = (AmountKind.ALL, AmountKind.AMOUNT, AmountKind.SHARE)
_LONGEST = 48
"""Words of such a sentence."""
_MOST = 5
"""Clauses of such a sentence."""


@dataclass(slots=True)
class _Clause:
    """One clause: what it does, and the amounts in it by their numbers in the sentence."""

    deed: Deed
    amounts: list[int] = field(default_factory=list)
    bases: list[int] = field(default_factory=list)
    rest: bool = False
    tells: bool = False
    """It has no verb that orders, and may tell of what was."""


def so_much_of_it(
    number: int,
    sentence: Sentence,
    names: frozenset[str],
    of_accounts: tuple[tuple[int, int], ...],
    holdings: Sequence[Holding],
    *,
    wards: bool,
) -> tuple[Statement, ...]:
    """Give what a sentence of a holder gives and keeps by amounts; nothing where it is not understood to the last word.

    `number`: its place in the mail; `names`: words of the sender's accounts' names; `of_accounts`: where accounts are named; `holdings`: of his accounts;
    `wards`: each of them is one that he holds for somebody else.
    """
    amounts = _amounts(sentence)
    if (
        len(holdings) != 1
        or not amounts
        or len(amounts) < len(sentence.amounts)
        or len(sentence.words) > _LONGEST
        or _WIDE.search(sentence.text)
        or any(one.kind not in _KINDS or one.currency not in (None, "USD") for one in amounts)
        or (not wards and any(_ANOTHERS.search(one.text) for one in amounts))
    ):
        return ()
    text = in_signs(sentence, names, of_accounts, amounts)
    clauses = _clauses(text)
    given = [one for one in clauses if one.deed is Deed.TENDER]
    if not given and number and len(clauses) == 1 and clauses[0].amounts:
        return tuple(_statement(one, number, sentence, amounts) for one in clauses)
    if len(given) == 1 and _uneven(given[0], clauses, amounts, holdings[0]):
        # What is said is clear and does not add up: the sums say so of the line.
        return tuple(_statement(one, number, sentence, amounts) for one in clauses)
    if any(one.tells for one in given) and not BIDS.search(text):
        # It may be what somebody did, or what a statement shows: "Last time it went like this. Forty in, forty-five kept."
        return ()
    if len(given) != 1 or not _bears_out(given[0], clauses, amounts, holdings[0], bidden=BIDS.search(text) is not None):
        return ()
    return tuple(_statement(one, number, sentence, amounts) for one in clauses)


def _amounts(sentence: Sentence) -> tuple[Amount, ...]:
    """Give the amounts of a sentence in order, of those that lie in one another the first."""
    found: list[Amount] = []
    for amount in sorted(sentence.amounts, key=lambda one: (one.start, -one.end)):
        if not found or amount.start >= found[-1].end:
            found.append(amount)
    return tuple(found)


def _clauses(text: str) -> tuple[_Clause, ...]:
    """Give the clauses of a sentence in signs; nothing where a word of it has no place in them."""
    place, seen = 0, 0
    whole: list[int] = []
    alike: list[int] = []
    if lead := LEAD.match(text):
        place = lead.end()
    if head := HEAD.match(text, place):
        alike, seen, place = [seen], seen + 1, head.end()
    if of := OF_HOW_MUCH.match(text, place):
        whole, seen, place = [seen], seen + 1, of.end()
    found: list[_Clause] = []
    while len(found) < _MOST:
        read = _read(text, place)
        if read is None:
            return ()
        clause, end = read
        for sign in re.finditer(re.escape(_SIGN), text[place:end]):
            first = not (clause.amounts or clause.bases)
            base = not first and OF_HOW_MUCH.fullmatch(text, *_from_of(text, place, place + sign.end()))
            (clause.bases if base else clause.amounts).append(seen)
            seen += 1
        found.append(clause)
        place = TAIL.match(text, end).end()  # type: ignore[union-attr]
        if END.fullmatch(text, place):
            break
        between = BETWEEN.match(text, place)
        if between is None:
            return ()
        place = between.end()
    else:
        return ()
    for clause in found:
        if clause.deed is Deed.TENDER:
            clause.amounts, clause.bases = alike + clause.amounts, whole + clause.bases
    return tuple(found)


_OF = re.compile(r"\b(?:out\s+of|of|from)\b[^<]{0,40}(?:<name>['’]?s?\s+){0,4}<amount>$", re.IGNORECASE)


def _from_of(text: str, start: int, end: int) -> tuple[int, int]:
    """Give the stretch from the last "of" before an amount to its end; none where there is no "of" right before it."""
    found = _OF.search(text, start, end)
    return (found.start(), end) if found else (end, end)


def _read(text: str, place: int) -> tuple[_Clause, int] | None:
    """Give the longest clause that begins at a place, and where it ends."""
    best: tuple[_Clause, int] | None = None
    for deed, patterns in ((Deed.TENDER, GIVES), (Deed.KEEP, KEEPS)):
        for pattern in patterns:
            one = pattern.match(text, place)
            if one is None or (best is not None and one.end() <= best[1]):
                continue
            rest = deed is Deed.KEEP and one.groupdict().get("rest") is not None
            best = (_Clause(deed, rest=rest, tells=pattern in TELLS), one.end())
    if best is not None and best[0].deed is Deed.TENDER and DENIED.match(text, best[1]):
        return None
    return best


def _uneven(given: _Clause, clauses: Sequence[_Clause], amounts: Sequence[Amount], holding: Holding) -> bool:
    """Tell whether what is given is an amount of the holding, and what is kept is not what is left of it: "forty in, forty kept" of 85."""
    kept = [amounts[place] for clause in clauses if clause.deed is Deed.KEEP for place in clause.amounts]
    told = [(amounts[place], [amounts[base] for base in given.bases]) for place in given.amounts]
    return bool(kept) and settle(told, (), holding).value is not None and settle(told, kept, holding).value is None


def _bears_out(
    given: _Clause, clauses: Sequence[_Clause], amounts: Sequence[Amount], holding: Holding, *, bidden: bool
) -> bool:
    """Tell whether the whole that is named is the holding, and what goes in and what stays make it up; words that may tell of the past need both."""
    position = holding.position
    for place in (base for clause in clauses for base in clause.bases):
        if position is None or position not in (
            *with_millions(amounts[place], position),
            *candidates(amounts[place], holding),
        ):
            return False
    kept = [amounts[place] for clause in clauses if clause.deed is Deed.KEEP for place in clause.amounts]
    bases = [amounts[place] for place in given.bases]
    if not given.amounts or _in_millions_of_a_bare(given, amounts):
        return False
    settled = settle([(amounts[place], bases) for place in given.amounts], kept, holding)
    if settled.value is None or settled.problem is not None or not holding.fits(settled.value):
        return False
    keeps = any(clause.deed is Deed.KEEP for clause in clauses)
    if kept and len([clause for clause in clauses if clause.deed is Deed.KEEP]) > 1:
        return False
    return (
        not given.tells or bidden or bool(kept) or (keeps and len(given.amounts) + len(given.bases) > 1) or settled.all
    )


def _in_millions_of_a_bare(given: _Clause, amounts: Sequence[Amount]) -> bool:
    """Tell whether a bare figure goes in of what is told in millions: "2 of the 5 million" may be two notes, thousands or millions."""
    millions = any(re.search(r"mill?ion|mm?\b", amounts[place].text, re.IGNORECASE) for place in given.bases)
    return millions and any(amounts[place].bare for place in given.amounts)


def _statement(clause: _Clause, number: int, sentence: Sentence, amounts: Sequence[Amount]) -> Statement:
    """Give a clause as a statement, meant as it stands."""
    own = tuple(amounts[place] for place in clause.amounts)
    first = min((one.start for one in own), default=sentence.start)
    return Statement(
        clause.deed,
        Mood.DIRECT,
        sentence.start,
        sentence.end,
        sentence.text,
        number,
        own,
        tuple(amounts[place] for place in clause.bases),
        rest=clause.rest or (clause.deed is Deed.KEEP and not own),
        begins=min(first, sentence.start) if clause.deed is Deed.TENDER else first,
        at=sentence.start,
        made=clause.deed is Deed.TENDER,
    )
