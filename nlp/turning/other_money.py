"""An amount in the money of another land: "Tender $40,000, Canadian.", "40,000 Swiss francs of it".

The notes are counted in U.S. dollars, and what so much of other money comes to was not said. Of another land's money beside the tender ("the cabin costs
40,000 Canadian") nothing is to be asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken

_LAND = r"(?:canadian|australian|new\s+zealand|swiss|hong\s+kong|singapore|mexican|british|sterling|jamaican|bahamian)"
_MONEY = r"(?:dollars?|francs?|pounds?|pesos?|funds|money|currency|\$)"
_OTHER = Sifted(
    rf"(?:\d|\b(?:thousand|hundred|million|k|m))\W{{0,3}}(?:in\s+|of\s+|worth\s+of\s+)?\(?{_LAND}(?:\s+{_MONEY})?(?=\W*$|\s*[.,;!?)]|\s+(?:of|worth|please|in|not|face|principal)\b)"
    rf"|\b(?:in|not\s+u\.?s\.?\s+but|meaning|i\s+mean)\s+{_LAND}\s+{_MONEY}(?=\W|$)|\b(?:cad|cdn|aud|nzd|hkd|sgd|chf|mxn|gbp|eur)\s?\$?\s?\d|\d\s?(?:k\s?)?(?:cad|cdn|aud|nzd|hkd|sgd|chf|mxn|gbp|eur)\b",
    re.IGNORECASE,
)
_BEHIND = Late(
    rf"^\W*(?:(?:that|this|it|those|the\s+(?:amount|figure))(?:['’]s|\s+is|\s+are)?\s+|i\s+mean\s+|in\s+|all\s+)?(?:in\s+)?{_LAND}(?:\s+{_MONEY})?(?:\W+(?:that\s+is|of\s+course|i\s+mean|please|not\s+(?:u\.?s\.?|american)(?:\s+\w+)?))?\W*$",
    re.IGNORECASE,
)
"""A sentence behind the tender that only names the money: "Canadian dollars, that is."."""


def other_money(sentences: Sequence[Spoken]) -> str:
    """Give the words by which the amount of a tender is in other money than the notes; nothing where none is."""
    seen = False
    for one in sentences:
        found = _OTHER.search(one.text, one.begins) if one.tenders else None
        if found or (seen and (found := _BEHIND.search(one.text))):
            return found.group().strip(" ,;")
        seen = seen or one.tenders
    return ""
