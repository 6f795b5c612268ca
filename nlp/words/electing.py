"""Words of electing and of what is elected on. No logic here."""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed

ELECTS = Late(
    r"\b(?:tender\w*|exchang\w*|exch|swap\w*|voex|vol\s+exch|elect\w*|instruct\w*|participat\w*|xchg|put\s+in"
    r"|(?:happy|fine|content|satisfied|comfortable|good|ok|okay)\s+with\s+(?:the|your|this|these|that)\s+(?:terms|offer|deal|proposal))\b",
    re.IGNORECASE,
)
"""Words that say that a list is one of elections."""

OF_THE_NOTES = Late(
    r"\b(?:notes?|bonds?|exchange|tender|offer|swap|amount|decid\w*|decision|mind|how\s+much|how\s+many|all|half|part|principal|face|instruction|it|this|that)\b",
    re.IGNORECASE,
)
"""Words of a sentence that may concern the election."""

PAST_VERBS = listed(
    "tendered exchanged swapped converted surrendered submitted entered enrolled committed included lodged traded put placed sent threw went took gave "
    "instructed elected signed agreed accepted participated joined chose opted withdrew revoked cancelled canceled declined kept held left did had was were "
    "made turned withdrawn said tossed chucked dropped offered rolled switched bought moved rejected refused passed sat stood pulled retracted rescinded "
    "reversed"
)
"""Verbs in a past form."""

NOT_ALL = Late(
    r"(?:n['’]t|\bnot)\b[^.;]{0,40}\b(?:(?<!\bat\s)all(?!\s+the\s+(?:tea|money|world))|every|everything|the\s+(?:whole|entire|full)|(?<!any )(?<!no )(?<!be )(?<!take )(?:some|parts?|(?<!any )portions?)\s+of\s+(?:my|our|these|those)\s+(?:\w+\s+)?(?:notes|bonds|holding|position))\b(?![^.;]*\bat\s+all\b)",
    re.IGNORECASE,
)
"""Denies that all goes in, which leaves open how much does: "I don't want every note of mine exchanged"."""

ADDS = Late(
    r"\b(?:too|also|as\s+well|likewise|ditto|(?:the|that)\s+same|their\s+turn|on\s+top|top\s+up|same\s+\w+|along|after\s+(?:it|them|those)|with\s+(?:it|them|you)(?=\W*$)|join\w*|follow\w*|into\s+(?:it|the|your|this)\s*(?:exchange|offer|swap|deal|tender|pot|hat|hopper|mix|kitty|works|ring|trade|same)?)\b(?!\s+(?:bed|barn|safe|drawer|stall|box|vault))",
    re.IGNORECASE,
)
"""Adds what a clause names to what the one before it gives: "exchange forty and toss the other sixty into the pot"."""
