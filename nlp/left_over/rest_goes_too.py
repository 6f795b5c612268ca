"""Which sentences tender what another leaves, as in "Put in $100,000. Then put the rest in too.".

Half and the other half are all, and no part of it. Who writes that has either changed his mind on the way or wants both; which of
them, he is asked. What only stays, or is told of the rest, is none: "I keep half, so tender the other half."
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.statements import Deed, Statement

_REST = (
    r"(?:(?:the|my|our|its|their|whatever(?:\s+is|['’]s)?|what(?:\s+is|['’]s)?|any)\s+)?(?:rest|remainder|balance|residue|others|left(?:\s+over)?"
    r"|(?:other|second|remaining|last)\s+(?:half|third|quarter|part|portion|lot|piece|ones?|notes|bonds|two|three|four|hundred(?:\s+(?:and\s+)?\w+ty)?|[a-z]+ty|\$?\d[\d,.]*k?)(?:\s+(?:thirds?|quarters|notes|bonds|thousand))?)"
    r"(?:\s+of\s+(?:it|them|mine|ours|(?:my|our|the)\s+(?:\w+\s+)?(?:notes|bonds|holding|position)))?"
)
"""How what stays by another sentence is called."""
_TOO = r"(?:too|as\s+well|also|likewise|ditto|along(?:\s+with\s+(?:it|them|those))?|with\s+(?:it|them|those)|the\s+same(?:\s+way)?|next|in\s+(?:addition|turn)|besides|after\s+(?:it|them|that))"
_ALONG = Late(
    rf"\b{_REST}\W+(?:(?:perhaps|maybe|possibly|probably|eventually)\W+)?(?:(?:can|may|might|should|shall|must|will|is\s+to|are\s+to|to|gets?)\s+)?(?:(?:go(?:es)?|come|comes|follow|follows|join|joins|put|sent|be|in)\W+){{0,3}}(?:(?:it|them|those)\W+)?{_TOO}(?:\W+(?:please|then|thanks))?\W*$"
    rf"|\b{_REST}\s+(?:(?:can|may|should|shall|must|will|is\s+to|are\s+to)\s+)?(?:follows?|joins?|accompan(?:y|ies))\b"
    rf"|^\W*(?:(?:and|so|then|oh|please)\W+){{0,2}}(?:likewise|ditto|add|include|plus|same\s+(?:goes\s+)?(?:for|with)|the\s+same\s+(?:goes\s+)?(?:for|with)|(?:so|as)\s+(?:does|do|is|are|will|should))\s+(?:for\s+|with\s+|in\s+|on\s+|also\s+|to\s+(?:it|that|them)\s+)?{_REST}\b(?!\s+of\s+(?:the|my|your)\s+(?:letter|form|mail|papers?|details))",
    re.IGNORECASE,
)
"""A sentence without a verb of tendering that sends the rest along."""
_SENDS_ALONG = Late(
    rf"\b{_REST}\s+(?:i|we)\s+(?:\w+\s+){{1,4}}?(?:along|too|as\s+well)\b|\btender\s+{_REST}\s+{_TOO}\b",
    re.IGNORECASE,
)
"""What somebody wants of the rest as well, or says of it."""
_AND_THE_REST = Late(
    rf"\b(?:and|plus|then|&)\W+(?:(?:then|why\s+not|also|likewise|next|finally)\W+){{0,2}}{_REST}(?:\W+{_TOO})?(?:\W+(?:please|thanks|now|then))?\W*$"
    rf"|[,;–—]\s*(?:(?:likewise|ditto|also|same\s+for)\s+)+{_REST}(?:\W+{_TOO})?\W*$",
    re.IGNORECASE,
)
"""The end of a sentence which adds the rest to what stands before it: "Tender half, and then the other half."."""
_PERHAPS_TOO = Late(
    rf"\b{_REST}\W+(?:(?:perhaps|maybe|possibly)\W+{_TOO}|{_TOO}\W+(?:perhaps|maybe|possibly))\b", re.IGNORECASE
)
"""Leaves open whether what is left goes in as well: "Change 12; the others perhaps also."."""
_SOME_DAY = re.compile(r"\b(?:one\s+(?:of\s+these\s+)?days?|some\s?day|another\s+(?:day|time|year))\b", re.IGNORECASE)
"""So much later that nothing of the rest is ordered: "One of these days I will come for the others too."."""
_MEANT = (Mood.DIRECT, Mood.UNCERTAIN, Mood.DOUBTED)
_SAID = (*_MEANT, Mood.REPORTED)


def rest_goes_too(one: Statement, said: Sequence[Statement]) -> bool:
    """Tell whether a statement also sends in what the other statements of the mail, `said`, leave."""
    if one.deed is Deed.TENDER and one.rest and one.mood in _SAID and _SENDS_ALONG.search(one.text):
        return True
    if one.mood not in _MEANT or one.excluded or one.corrects or _SOME_DAY.search(one.text):
        return False
    if one.deed in (Deed.BARE, Deed.GO_AHEAD) or (one.deed is Deed.KEEP and one.made):
        return any(way.search(one.text) for way in (_ALONG, _SENDS_ALONG)) or (
            _AND_THE_REST.match(one.text.lstrip()) is not None
        )
    if one.deed is not Deed.TENDER:
        return False
    if _PERHAPS_TOO.search(one.text):
        return True
    added = _AND_THE_REST.search(one.text)
    if added and any(amount.end <= one.start + added.start() + 1 for amount in one.amounts):
        return True
    return one.rest and _behind_another_tender(one, said)


def _behind_another_tender(one: Statement, said: Sequence[Statement]) -> bool:
    """Tell whether another statement tenders an amount of the same accounts before it, and nothing before it stays."""
    before = [other for other in said if other.start < one.start and other.accounts == one.accounts]
    return any(_tenders_some(other) for other in before) and not any(
        other.deed in (Deed.KEEP, Deed.DECLINE) or other.mood is Mood.NEGATED for other in before
    )


def _tenders_some(one: Statement) -> bool:
    """Tell whether a statement tenders an amount which is not itself that of a rest."""
    return one.deed is Deed.TENDER and one.mood is Mood.DIRECT and bool(one.amounts) and not one.rest
