"""Words in the names of firms and of their accounts. No logic here."""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed

FIRM_WORDS = listed(
    "and the of for inc corp co company llc lp l.p. ltd trust estate fund family revocable dtd u/a jtwros jt ten custodian utma ira tr ttee partners "
    "brothers supply endowment foundation jr sr marine hospital charitable teachers pension tool die living irrevocable exec executor admin association "
    "bank"
)
"""Words of a registration that distinguish nobody."""

FIRM_LINE = Late(
    r"\b(?:inc|corp|corporation|llc|l\.l\.c|llp|l\.p|co\.|company|securities|clearing|bank|department|dept|desk|foundation|fund|endowment|group|partners|associates|trust\s+(?:&|company|co)|estate\s+of|custodian\s+for|imports?|exports?|enterprises|industries|consulting|consultants|realty|realtors|properties|construction|contracting|plumbing|roofing|holdings|services|studios?|gallery|bakery|restaurant|motors|orchards?|nursery|ranch|law\s+offices?|systems|solutions|logistics|trucking|freight)\b",
    re.IGNORECASE,
)
"""A line that names a firm, an office or an account, not a person."""
