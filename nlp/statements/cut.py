"""Where a sentence is cut, so that each clause holds one act: at a comma, a dash or a conjunction, amounts with their act."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.sentence import Mark, Sentence

_BOUNDARY = Late(
    r",(?!\d{3})|[;:()]|\s[-–—]+\s|--|\b(?:and|but|while|whereas|although|though|so|then|plus|with the)\b",
    re.IGNORECASE,
)


_NEXT_IS_OBJECT = Late(
    r"^\W*(?:(?:of|all|just|only|the|my|our|his|her|its|in|up|for|about|exactly|please|another|a|an|me|for|with|on|to|that|it|them|balance|rest|remaining)\W+){0,5}$",
    re.IGNORECASE,
)


_ACCOUNT_IS_TO = Late(
    r"(?:[,;]|\band\b)\s*(?:and\s+)?(?:(?:for|from|in|on|the|my|our|account|ira|no\.?)\s+){0,4}[A-Z]{2}-?\d{4}\b[^,;:]{0,20}[:–—]\s*(?:(?:please|to|i\s+want\s+to)\s+)?$",
    re.IGNORECASE,
)
"""Before an act: the account that it is of, as a label, "LX-1009: tender 20, LX-1010: tender all"."""


def cut_at_acts(sentence: Sentence, acts: Sequence[Mark]) -> list[tuple[int, int]]:
    """Cut the sentence so that every act has its clause, each cut at a comma, a dash or a conjunction."""
    cuts = [sentence.start]
    for before, act in itertools.pairwise(acts):
        label = _ACCOUNT_IS_TO.search(sentence.text, before.end - sentence.start, act.start - sentence.start)
        if label is not None:
            cuts.append(sentence.start + label.start())
            continue
        found = [
            match
            for match in _BOUNDARY.finditer(sentence.text)
            if before.end <= sentence.start + match.start() < act.start
        ]
        # A bracket round an account's number parts no clauses where something better does: "and Mr. Bell (BK-3002) tenders".
        better = [match for match in found if match.group() not in "()"] or found
        places = [sentence.start + match.start() for match in better]
        if not places:
            cuts.append(act.start)
            continue
        objects = [amount.start for amount in sentence.amounts] + [mark.start for mark in sentence.all("REST")]
        follows = any(
            act.start <= place
            and _NEXT_IS_OBJECT.match(sentence.text[act.end - sentence.start : max(act.end, place) - sentence.start])
            for place in objects
            if place >= act.start
        )
        chosen = places[-1]
        if not follows:
            chosen = next(
                (place for place in reversed(places) if any(place <= item < act.start for item in objects)), places[-1]
            )
        cuts.append(chosen)
    return [(start, end) for start, end in zip(cuts, [*cuts[1:], sentence.end], strict=True)]
