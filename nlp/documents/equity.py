"""Shares, units and warrants that may be tendered."""

from __future__ import annotations

import re

from nlp.documents.evidence import Found
from nlp.documents.proposal import Series
from nlp.documents.securities_words import EQUITY, EQUITY_NEW, EQUITY_OLD_BEFORE
from nlp.documents.text import Document

_VAGUE = {"units", "rights", "warrants"}
"""Nouns that are also common words: they need to be said of what is outstanding."""


def read_equity(document: Document, event: str | None) -> list[Found[Series]]:
    """Find the class of shares or units that the offer is for; empty where none is named as such."""
    scores: dict[str, int] = {}
    named: dict[str, list[re.Match[str]]] = {}
    for match in EQUITY.finditer(document.flat):
        key = f"{match['series'] or ''} {match['noun']}".lower().strip()
        before = document.small[max(0, match.start() - 70) : match.start()]
        after = document.small[match.end() : match.end() + 60]
        new = event == "EXOF" and (
            EQUITY_NEW.search(before) or re.match(r" (?:for (?:each|every|any)|per \$1,000)", after)
        )
        score = -3 if new else 2 if EQUITY_OLD_BEFORE.search(before) else 0
        if re.match(
            r",? ?[^.;]{0,60}\(?(?:collectively, )?(?:the )?\"(?:shares|units|warrants|common|preferred)", after
        ):
            score += 0 if new else 2
        if match["noun"].lower() in _VAGUE and not match["adj"] and score <= 0:
            continue
        scores[key] = scores.get(key, 0) + score
        named.setdefault(key, []).append(match)
    ranked = sorted(scores, key=lambda key: (-scores[key], named[key][0].start()))
    if not ranked or (scores[ranked[0]] <= 0 and event == "EXOF"):
        return []
    matches = named[ranked[0]]
    longest = max(matches[:12], key=lambda one: (bool(one["par"]), len(one[0]), not one[0].isupper(), -one.start()))
    return [Found(Series(longest[0].strip(" ,(")), longest.start(), longest.end())]
