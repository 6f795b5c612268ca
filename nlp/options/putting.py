"""Puts a mail's words as those of a plain tender of notes, and keeps beside them what was said of price and consent.

A price, an odd lot, a conditional quantity is covered by blanks; a consent stands as the tender that it is like; a
number of shares is counted. So one reader of elections serves every offer. All offsets stay what they were.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from nlp.context import Terms
from nlp.options import claims, consents, prices, units
from nlp.options.claims import Claim
from nlp.options.consents import Consent
from nlp.options.prices import Price
from nlp.patterns.late import Late
from nlp.sentence import Sentence, blanked, plain, sentences

MOST = 200
"""So many prices of one mail are looked at; a mail with more is asked about."""
_GAP = Late(r"(?:\b(?:and|but|also|with|as)\b|[,;(–-])?\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Put:
    """A passage as the reader of elections gets it, and what else was found in it, with offsets of the passage."""

    text: str
    parts: tuple[Sentence, ...]
    prices: tuple[Price, ...] = ()
    consents: tuple[Consent, ...] = ()
    odd_lots: tuple[Claim, ...] = ()
    conditions: tuple[Claim, ...] = ()
    left: tuple[str, ...] = ()
    """Words that still speak of a price or a consent, and that nobody read."""
    standing_in: bool = False
    """Its consents stand as tenders; else they are covered."""


def put(text: str, terms: Terms | None, *, consenting: bool = False) -> Put:
    """Put a passage as a plain tender. `consenting`: consents stand as tenders, for where nothing can be tendered, or is."""
    if terms is None or not (terms.priced or terms.asks_consent or terms.by_number):
        return Put(text, sentences(text))
    words = plain(text)
    limits = claims.conditions(words) if "conditional" in terms.elections else ()
    words = _covered(words, limits)
    odd = claims.odd_lots(words) if "odd_lot" in terms.elections else ()
    words = _covered(words, odd)
    chosen = prices.find(words, terms.price_range) if terms.priced else ()
    too_many = ("more prices than anyone names",) if len(chosen) > MOST else ()
    words = _covered(words, chosen)
    given = consents.find(words) if terms.asks_consent else ()
    words = consents.as_tenders(words, given) if consenting else _covered(words, given)
    parts = units.sentences_of(words) if terms.by_number else sentences(words)
    left = (*too_many, *_left(words, parts, terms))
    return Put(words, parts, chosen[:MOST], given, odd[:MOST], limits[:MOST], left, standing_in=consenting)


def _covered(text: str, found: Sequence[Price | Consent | Claim]) -> str:
    """Put blanks over what was found, and over the word that tied it to the rest: "and", a comma."""
    spans = []
    for one in found:
        tie = _GAP.search(text, max(0, one.start - 8), one.start)
        at_end = not re.match(r"\s*[\w$]", text[one.end :])
        spans.append((tie.start() if tie and at_end else one.start, one.end))
    return blanked(text, spans)


def _left(text: str, parts: Sequence[Sentence], terms: Terms) -> tuple[str, ...]:
    """Give what still speaks of a price or a consent. A question that names no figure leaves nothing open."""
    said = [
        text[part.start : part.end]
        for part in parts
        if not part.text.rstrip().endswith("?") or re.search(r"[\d$]", part.text)
    ]
    looks = [prices.left_over] if terms.priced else []
    looks += [consents.left_over] if terms.asks_consent else []
    return tuple(found for piece in said for look in looks if (found := look(piece)))
