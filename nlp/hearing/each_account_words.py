"""The words of a sentence that tells, account by account, what goes in. No logic here.

A word that stands in none of these classes is not understood, and the sentence is left to the other readers.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_OFFER = r"(?:the|this|your|that)\s+(?:exchange(?:\s+offer)?|tender(?:\s+offer)?|offer|swap)"
CLASSES = (
    # What joins and parts.
    ("S", r"[,;:()=.!\n\r–—-]+|&|\band\b|\bbut\b|\bwhile\b|\bwhereas\b|\bplus\b"),
    # As much as there is.
    (
        "W",
        r"\b(?:all(?:\s+of)?|in\s+full|in\s+its\s+entirety|(?:the\s+)?whole(?:\s+of)?|entire(?:ly|ty)?|complete(?:ly)?|fully|totally|everything|what(?:ever)?(?:['’]s|\s+is)\s+(?:there\s+)?(?=in\b))(?![\w'’-])",
    ),
    # The word of a refusal.
    (
        "V",
        r"\b(?:declines?|declining|refuses?|refusing|rejects?|turn(?:s|ing)?\s+(?:it\s+|this\s+)?down|says?\s+no(?:\s+thank\s+you)?|not\s+this\s+time(?:\s+around)?|not\s+interested|opts?\s+out|abstains?|skips?|withholds?|pass(?:es)?(?!\s+(?:it|this|them|that|by|along|through|over|away|muster|your|my|our|the|word|for\s+now)\b|\s+on\s+(?:to\b|your|my|the\s+(?:word|news)))|sits?\s+(?:it|this\s+one|this)\s+out)(?![\w-])",
    ),
    # How a wish begins; "I want it tendered" wishes something done.
    (
        "G",
        r"\b(?:i|we)\s+(?:(?:would|['’]d)\s+like|hereby\s+(?:instruct|direct|ask|request)\s+you|(?:instruct|direct|ask|request)\s+you|want|wish)(?:\s+to)?\b|\b(?:i|we)['’]d\s+like(?:\s+to)?\b",
    ),
    ("C", r"\b(?:could|would|can|will)\s+you\b"),
    # Out of it.
    (
        "O",
        rf"\b(?:out\s+of|from)\s+{_OFFER}\b|\bout\s+of\s+(?:it|this|that)\b|\bout\b(?:\s+for\b)?(?!\s+of\b)|\b(?:alone|untouched|untendered|unexchanged|as\s+(?:is|it\s+is|they\s+are)|where\s+(?:it\s+is|they\s+are))\b",
    ),
    ("E", rf"\b(?:(?:in|into|to|for|with|of)\s+)?{_OFFER}\b|\b(?:for|in)\s+(?:the\s+)?exchange\b"),
    ("R", r"\b(?:in\s+part|partly|partially)\b"),
    ("N", r"\b(?:no|none|nothing|nil|zero|neither)(?:\s+at\s+all)?\b|(?<![\d,.])0(?![\d,.])"),
    (
        "X",
        r"\b(?:do(?:es)?|should|shall|will|must|is|are)\s*(?:not|n['’]t)(?:\s+to)?\b|\bwon['’]t\b|\bcannot\b|\bnot(?:\s+to)?\b",
    ),
    # The word of the act, as an order or of what an account does.
    (
        "T",
        r"\b(?:(?:i|we)(?:['’]m|['’]re|\s+am|\s+are)\s+in(?=\s+for\b)|tenders?|exchanges?|swaps?|convert|submit|participates?|takes?\s+part|joins?|accepts?|go(?:es)?\s+in(?:to)?(?=\s*(?:$|[.,;:!)]|and\b|but\b|the\s+(?:exchange|offer|swap)))|turn\s+in|put\s+in)\b",
    ),
    ("P", r"\b(?:tendered|exchanged|swapped|converted|submitted)\b"),
    ("U", r"\bputs?\b"),
    (
        "K",
        r"\bbe\s+held\b|\b(?:hold|hang)(?:ing)?\s+on\s+to\b|\bhold\b(?=[^.;]{0,40}\bmaturity\b)|\b(?:keep|leave|retain|stays?|remains?|left|kept)\b",
    ),
    ("B", r"\bbe\b"),
    ("M", r"\b(?:should|shall|will|must|can|may|is(?:\s+to)?|are(?:\s+to)?|to)\b"),
    ("I", r"\bin(?=\s*(?:$|[.,;:!)]|and\b|but\b))"),
    ("Y", r"\byes\b"),
    ("L", r"\b(?:likewise|as\s+well|too|the\s+same|same)\b(?!\s+(?:for|with|of|answer))"),
    # Leads from an amount to its figure.
    (
        "D",
        r"\b(?:which|that)(?:['’]s|\s+(?:is|are|would\s+be|makes|comes\s+to))\b|\bi\.?e\.?(?=[\s,])|\bnamely\b|\bmaking\b",
    ),
    # What says nothing of its own.
    (
        "F",
        (
            r"(?<=\w)['’]s\b(?=\s+(?:notes?|bonds?|holdings?|position|account)\b|\s*(?:$|[.,;:!]))|\b(?:as\s+for|as\s+to|regarding|concerning|with\s+re(?:gard|spect)\s+to|out\s+of(?=\s+(?:my|our|the|lx))|on\s+the\s+other\s+hand|by\s+contrast|thank\s+you|thanks|(?:i|we)['’]ll|(?:until|till|to)\s+maturity|(?:first|second)(?:\s+(?:one|lot))?|i|we|you\s+(?:hold|have)(?:\s+for\s+me)?|please|pls|kindly|also|hereby|my|our|the|those|these|of|from|for|in|into|on|with|account|accounts|acct|accts|a/c|notes?|bonds?|ones?|holdings?|position|lexington|precision|just|only|exactly|it|them|they|own|held|"
            r"do(?=\s+(?:the\s+)?same\b)|face|principal|amount|value|par|dollars?|worth|"
            r"(?:the\s+)?same\s+(?:answer\s+|goes\s+)?for)\b(?:\s+amount\b)?"
        ),
    ),
)
"""Classes of words in the order in which they are tried, each with a letter."""
ADDING = frozenset(("and", "&", ",", ", ", "plus"))
"""What joins accounts of which one thing is said."""
FIGURED = Late(r"\s*of\s+(?:the\s+|my\s+|our\s+)?\s*\$?", re.IGNORECASE)
"""Between an amount and what it is of: "20,000 of the 60,000"."""
LEAD = Late(
    r"(?:as\s+(?:(?:i|we)\s+(?:just\s+)?(?:told|said|mentioned|agreed|explained|discussed)|discussed|agreed|mentioned)\b(?:(?!\b(?:if|unless|until|not|before|but|or)\b)[^,.;:!?]){0,60},|(?:ok|okay|so|well|hello|hi|right)\b,?|(?:(?:just\s+)?a\s+|my\s+)?(?:quick|short|simple|brief|easy)\s+(?:one|note|line|word|answer|order|instruction)(?:\s+(?:from\s+me|for\s+you|this\s+time|today))?\s*[:–—-])\s*",
    re.IGNORECASE,
)
"""Before a sentence: what was said elsewhere, and says the same."""
