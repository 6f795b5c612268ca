"""Where a sentence is cut, so that each clause holds one act: at a comma, a dash or a conjunction, amounts with their act."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from nlp.amounts.amount import AmountKind
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
            chosen = _behind_apposition(sentence, before.end, chosen, places, act.start)
        cuts.append(chosen)
    return [(start, end) for start, end in zip(cuts, [*cuts[1:], sentence.end], strict=True)]


_ONLY_AMOUNT = Late(
    r"\s*,\s*(?:(?:that|which)\s+is(?:\s+to\s+say)?\s*,?|i\.?e\.?|or|namely|together|in\s+all|exactly|so)?\s*\$?\s*",
    re.IGNORECASE,
)
"""Between a comma and an amount in apposition: "the first lot, $150,000"."""
_TO_ACT = Late(
    r"(?:and|but|while|though|then|plus|;)\W+(?:(?:i|we|please|kindly|just|to|then|would|will|shall)\W+|i['’]ll\s+|we['’]ll\s+){0,3}",
    re.IGNORECASE,
)
"""From the conjunction to the next act: nothing stands between that it could be of."""
_GOES_ON = re.compile(r"(?:and|but|while|whereas|although|though|then|plus|;|:)", re.IGNORECASE)


def _behind_apposition(sentence: Sentence, after: int, chosen: int, places: Sequence[int], act: int) -> int:
    """Give the cut behind an amount that only says how much is named before the comma: "exchange the first lot, $150,000, and keep the second".

    Where an "and" stands between such an amount and the next act, and no other amount, it belongs to what it stands behind;
    a share with its figure behind it ("and one fifth, $50,000, left as it is") stays with it.
    """
    text, start = sentence.text, sentence.start
    beside = [amount for amount in sentence.amounts if chosen <= amount.start < act]
    if len(beside) != 1 or _ONLY_AMOUNT.fullmatch(text, chosen - start, beside[0].start - start) is None:
        return chosen
    later = [
        place for place in places if place >= beside[0].end and _TO_ACT.fullmatch(text, place - start, act - start)
    ]
    if later:
        return later[0]
    shares = [
        one for one in sentence.amounts if after <= one.start and one.end <= chosen and one.kind is AmountKind.SHARE
    ]
    near = (
        bool(shares)
        and not text[shares[-1].end - start : chosen - start].strip()
        and text[beside[0].end - start :].startswith(",")
    )
    lead = [place for place in places if near and place < shares[-1].start and _GOES_ON.match(text, place - start)]
    return lead[-1] if lead else chosen
