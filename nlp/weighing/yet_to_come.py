"""Whether an order begins with what is yet to come: "After the lawyer looks at it, exchange 20", "When my son gets back, put in all of them".

A model hears in such a lead the time of a story, of which orders are full ("after my lawyer looked at it, I have decided"); what tells them apart is
the tense of the lead, which is a matter of grammar and not of likelihood.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.words.persons import KIN

_RULER = r"lawyers?|attorneys?|accountants?|brokers?|banker|adviser|advisor|cpa|board|committee|trustees?|partners?|doctor|judge|court|company|council|members?|directors?|counsel|bank|co-trustee|boss|treasurer|president"
_SOMEBODY = (
    rf"(?:he|she|they|somebody|someone|(?:my|our|the|his|her|their|a|your)\s+(?:[\w’'-]+\s+){{0,3}}?(?:{KIN}|{_RULER}))"
)
_HAS_DONE = r"(?:has|have)\s+(?:had\s+a\s+(?:look|chance)|looked|read|seen|signed|agreed|approved|answered|called|met|decided|voted|reviewed|checked|said|given|come|gone|got|gotten|been|heard|talked|spoken|finished|returned)"
_DOES = r"(?:looks?|reads?|sees?|signs?|agrees?|approves?|answers?|calls?|meets?|decides?|votes?|reviews?|checks?|says?|gives?|comes?|gets?|goes|hears?|talks?|finishes|returns?|is|are|can|will|tells?|lets?|okays?|oks|wakes?|arrives?|confirms?|passes)"
_LEAD = Late(
    rf"^\W*(?:(?:but|and|so|well|then|only)\W+){{0,2}}(?:(?:immediately|right|as\s+soon|only)\s+)?(?:after|once|when|as)\s+{_SOMEBODY}\s+"
    rf"(?:(?:also|finally|at\s+last|first|then|all|both|just)\s+)?(?:{_HAS_DONE}|{_DOES})\b",
    re.IGNORECASE,
)
_STANDS = Late(r"\b(?:when|as)\s+(?:he|she|they)\s+says?\b|\bas\s+(?:my|our|the)\b", re.IGNORECASE)
"""Leads of opinion and likeness: "as my lawyer says"."""


def yet_to_come(text: str) -> bool:
    """Tell whether a sentence begins with what somebody has yet to do, and orders for then."""
    found = _LEAD.match(text)
    return found is not None and _STANDS.search(found.group()) is None
