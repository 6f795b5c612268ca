"""A sentence of a broker's as a row of signs: clients, amounts, words that put in, keep, take back or set right, and what is unknown."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from nlp import amounts
from nlp.amounts.amount import Amount, AmountKind
from nlp.clients.naming import Client
from nlp.clients.words import LETTERS
from nlp.clients.words_quiet import NOTHING_SAID
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.quantities.stray import stray
from nlp.sentence import Sentence

UNKNOWN = "x"
JOINS = "J"
PARTS = ","
BREAKS = "|"
CUE = "!"
CLIENT, AMOUNT, ALL, AMENDS = "C", "Q", "A", "E"


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign: its letter, where it stands in the sentence, and what it names."""

    letter: str
    start: int
    end: int
    accounts: tuple[str, ...] = ()
    amount: Amount | None = None


_MASK = "\ue000"
_FIGURE_MASK = "\ue001"


@lru_cache(maxsize=1)
def _phrases() -> re.Pattern[str]:
    """Give all phrases as one pattern, each sign a group; it is compiled when the first broker's mail is read."""
    parts = [f"(?P<{_group(letter)}>{'|'.join(phrases)})" for letter, phrases in LETTERS]
    return re.compile(rf"(?<![\w'’&-])(?:{'|'.join(parts)})(?![\w&'’-])")


_NAMED = {"quiet": ".", "cue": CUE}


def _group(letter: str) -> str:
    """Give the name of a sign's group; the sign of what says nothing is no letter."""
    return (
        "quiet"
        if letter == "."
        else "cue"
        if letter == CUE
        else f"sign_{letter}"
        if letter.isupper()
        else f"small_{letter}"
    )


_FIGURE = Late(r"(?<![\w.,$-])(?<!\d:)\$?\d[\d,]*(?:\.\d+)?\s?(?:mm|[mk])?(?![\w%]|/\d|[.,]\d|:\d\d)", re.IGNORECASE)
_COUPON = re.compile(r"(?<![\w.,$])\d{1,2}(?:\.\d{2,3}|[ -]\d/\d)\s?%?s?(?![\w,.]\d|\s?(?:mm?|k|million|thousand)\b)")
"""A coupon, which is no amount: "LEXP 12.75"."""
_DAY = re.compile(r"(?<![\w/])\d{1,2}/\d{1,2}(?:/\d{2,4})?(?![\w/])")
_JOINS = frozenset(("and", "&", "plus", "while", "whereas", "but"))


def figures(sentence: Sentence, masked: str) -> list[Amount]:
    """Give the amounts of a sentence, those that stand between slashes too; offsets are the sentence's."""
    found = [
        replace(amount, start=amount.start - sentence.start, end=amount.end - sentence.start)
        for amount in sentence.amounts
    ]
    found += [
        one for one in stray(masked, 0, len(masked), tuple(found)) if one.kind in (AmountKind.AMOUNT, AmountKind.ALL)
    ]
    found = [one for one in found if _COUPON.fullmatch(one.text.strip()) is None]
    days = [match.span() for match in _COUPON.finditer(masked)]
    days += [match.span() for match in _DAY.finditer(masked)]
    for match in _FIGURE.finditer(masked):
        if any(start <= match.start() < end for start, end in days) or any(
            one.start < match.end() and match.start() < one.end for one in found
        ):
            continue
        read = [one for one in amounts.find(f"tender {match.group()} bonds") if one.kind is AmountKind.AMOUNT]
        bare = re.fullmatch(r"\d+", match.group()) is not None
        read = (
            read if bare else [one for one in amounts.find(f"tender {match.group()}") if one.kind is AmountKind.AMOUNT]
        )
        if len(read) == 1:
            found.append(replace(read[0], start=match.start(), end=match.end(), text=match.group()))
    return found


def signs(sentence: Sentence, named: Sequence[Client], further: Sequence[Sign] = ()) -> tuple[Sign, ...]:
    """Give the row of signs of a sentence. What says nothing is left out.

    `named`: the clients in it, offsets the sentence's; `further`: signs that are known beforehand, and taken before all others.
    """
    text = lowered(sentence.text)
    masked = text
    for start, end in (*((one.start, one.end) for one in named), *((sign.start, sign.end) for sign in further)):
        masked = masked[:start] + _MASK * (end - start) + masked[end:]
    found = [*further, *(Sign(CLIENT, one.start, one.end, one.accounts) for one in named)]
    taken = [(sign.start, sign.end) for sign in found]
    counted = [
        one for one in figures(sentence, masked) if not any(start < one.end and one.start < end for start, end in taken)
    ]
    shown = masked
    for one in counted:
        if one.kind is not AmountKind.ALL:
            shown = shown[: one.start] + _FIGURE_MASK * (one.end - one.start) + shown[one.end :]
    for match in _phrases().finditer(shown):
        letter = match.lastgroup or ""
        found.append(Sign(_NAMED.get(letter, letter[-1]), match.start(), match.end()))
    found += [
        Sign(_letter(one), one.start, one.end, amount=one)
        for one in counted
        if not any(one.start < sign.end and sign.start < one.end for sign in found)
    ]
    if any(sign.letter == AMENDS for sign in found):
        found = [part for sign in found for part in _from_to(sign)]
    found += _between(masked, sorted(found, key=lambda sign: sign.start))
    row = sorted((sign for sign in found if sign.letter != "."), key=lambda sign: sign.start)
    return tuple(_with_whole(row))


_FROM_TO = re.compile(r"from\s+(?P<old>\S[^\n]{0,30}?)\s+(?:up\s+|down\s+)?to\s+(?P<new>\S[^\n]{0,30})", re.IGNORECASE)


def _from_to(sign: Sign) -> tuple[Sign, ...]:
    """Give a range behind a word of amending as what was and what shall be: "amend from 30M to 40M"."""
    found = _FROM_TO.fullmatch(sign.amount.text) if sign.amount and sign.letter == UNKNOWN else None
    if found is None:
        return (sign,)
    read = [
        [one for one in amounts.find(f"tender {found[name]}") if one.kind is AmountKind.AMOUNT]
        for name in ("old", "new")
    ]
    if [len(one) for one in read] != [1, 1]:
        return (sign,)
    (old, new), base = ((read[0][0], found.span("old")), (read[1][0], found.span("new"))), sign.start
    return (
        Sign("F", base, base + old[1][0]),
        Sign(
            AMOUNT,
            base + old[1][0],
            base + old[1][1],
            amount=replace(old[0], start=base + old[1][0], end=base + old[1][1]),
        ),
        Sign("G", base + old[1][1], base + new[1][0]),
        Sign(
            AMOUNT,
            base + new[1][0],
            base + new[1][1],
            amount=replace(new[0], start=base + new[1][0], end=base + new[1][1]),
        ),
    )


def _letter(amount: Amount) -> str:
    """Give the sign of an amount; a range is unknown."""
    return ALL if amount.kind is AmountKind.ALL else UNKNOWN if amount.kind is AmountKind.RANGE else AMOUNT


def _with_whole(row: Sequence[Sign]) -> list[Sign]:
    """Give each sign of the whole the amount that it is."""
    return [
        replace(sign, amount=Amount(AmountKind.ALL, None, sign.start, sign.end, "all"))
        if sign.letter == ALL and sign.amount is None
        else sign
        for sign in row
    ]


_PIECE = Late(r"//|[;\n/|,()]|\s[-–—]+\s|:|[^\W_][\w'’&]*|\d[\d.,/%]*|\?")
"""What may stand between two signs: a stroke, a word, a figure."""


def _between(text: str, found: Sequence[Sign]) -> list[Sign]:
    """Give the signs of what stands between the known ones: joints, breaks, and unknown words."""
    result: list[Sign] = []
    spans = [(sign.start, sign.end) for sign in found]
    gaps = zip([0, *(end for _, end in spans)], [*(start for start, _ in spans), len(text)], strict=True)
    for start, end in gaps:
        if start >= end:
            continue
        for match in _PIECE.finditer(text[start:end]):
            words, at = match.group().strip(), start + match.start()
            stop = start + match.end()
            if words in {"//", ";", "/", "|", ""}:
                result.append(Sign(BREAKS, at, stop))
            elif words in {",", ":", "-", "–", "—", "--", "(", ")"}:
                result.append(Sign(PARTS, at, stop))
            elif words in _JOINS:
                result.append(Sign(JOINS, at, stop))
            elif words not in NOTHING_SAID:
                result.append(Sign(UNKNOWN, at, stop))
    return result
