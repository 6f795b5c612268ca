"""How accounts are described, and how it is said that all or none of them are meant. No logic here."""

from __future__ import annotations

import re

from nlp.patterns.late import Late

BOTH = (
    r"\bboth\b(?:\s+(?:of\s+)?(?:(?:my|our|the|these|those)\s+)?(?:two\s+)?accounts?)?(?!\s+(?:sign|signed|signatures?|names?|boxes|of us|holders?|my (?:wife|husband)))|"
    r"\b(?:all|each|every one)\s+(?:of\s+)?(?:(?:my|our|the|these|those)\s+)?(?:two\s+|three\s+)?accounts?\b|\beach\s+(?:one|account)\b|\b(?:the|my|our|these|those)\s+two\s+accounts\b|\bthe\s+two\s+of\s+(?:them|these|those)\b|\beither\s+account\b|(?<=\bneither )account\b|(?<=\bneither )of\s+(?:my|the|our)\s+(?:two\s+)?accounts?\b|\ball\s+two\b"
)
"""How a sender with several accounts says that all of them are meant."""

BODIED = frozenset(("corporation", "partnership", "llc", "pension", "trust", "estate"))
"""Types of accounts of which a board, a committee or partners dispose."""

KINDS_OF_ACCOUNT = (
    (
        "ira",
        r"(?<!non-)(?<!non )(?<!non)\b(?:roth\s+|rollover\s+|traditional\s+)?i\.?r\.?a\b\.?(?:\s+(?:account|ones?)\b)?|(?<!non-)(?<!non )\b(?:individual\s+)?retirement\s+(?:account|acct|a/c|plan|one|money|fund)\b",
    ),
    (
        "joint",
        r"\bjoint(?:ly)?(?:[ -](?:held|owned))?\s+(?:account|one|holding|position|notes|bonds)\b|\bjtwros\b|\bthe joint\b|\baccount\s+(?:with|of)\s+my\s+(?:wife|husband)(?:\s+and\s+me)?\b",
    ),
    ("trust", r"\b(?:family\s+|living\s+|revocable\s+)?trust(?:'s)?(?:\s+account)?\b"),
    (
        "custodian",
        r"\b(?:custodial|custodian|utma|ugma)(?:\s+account)?\b|\bmy\s+(?:son|daughter|grandson|granddaughter|kid)'s\s+account\b",
    ),
    (
        "individual",
        r"\b(?:regular|ordinary|individual|personal|taxable|plain|normal|non-?\s?ira|non-?\s?retirement|brokerage|cash|main|own|private)\s+(?:\w+\s+)?(?:account|one|holding|a/c|acct)\b|\bnon-?\s?(?:ira|retirement)\b|(?<=\band )(?:(?:from|in|of)\s+)?my\s+account\b(?=\s*[,.;:!]|\s+(?:in\s+full|too|as\s+well)\b)|(?<=there in )my\s+account\b(?=\s*[,.;:!])|(?<![\w-])(?:my|the)\s+(?:regular|personal|taxable)(?=\s*(?:[.,;:!)=]|$|\s-))|(?:^|(?<=[\n.!;,:] )|(?<=[\n.!;,*•-]))[ \t]*\b(?:regular|personal|taxable|own|individual)(?=\s*(?:[:=]|\s[-–—]\s|\s+(?:tender|exchange|swap|goes|stays|gets|all|none|nothing|half|yes|no)\b|\s+\$?\d))|\b(?:in|under)\s+my\s+(?:own\s+)?name(?:\s+alone)?\b|\bmy\s+own\s+(?:account|name|notes)\b|\bindividual(?:ly)?\b|\bnot the ira\b",
    ),
)
"""How accounts are described, by their type on the register."""

NOTHING_FROM = Late(
    r"(?::|[-–])\s*(?:none|nothing|no|zero|0|nil)\b\s*(?:$|[.,;!])|^\W*(?:none|nothing)\s+(?:from|of|out\s+of|in)\b",
    re.IGNORECASE,
)
"""How a line or a fragment says that an account keeps out: "LX-1010: none", "Nothing from the other."."""
