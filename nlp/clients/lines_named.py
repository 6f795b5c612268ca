"""Whether a remark under a broker's list names one of its lines by a number or a place and was not understood: "Ad 2: make that 20M.", "Number three does not count.".

What is said of a line so named may strike or change it; only that it is firm, new or in full is known to leave it as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.accounts.door import OTHER, mentions
from nlp.context import Context
from nlp.patterns.late import Late
from nlp.sentence import Sentence

_N = r"(?:\d{1,2}(?![\d,.]*\d|\s?(?:[mk]\b|mm\b|bonds|notes|%|/))|one|two|three|four|five|six|seven|eight|nine|ten)"
_NTH = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|bottom|top|middle|upper|lower|final)"
_NAMES_ONE = Late(
    rf"\b(?:lines?|items?|rows?|entry|entries|numbers?|positions?|points?|nos?\.|nrs?\.)\s*#?\s*{_N}\b|#\s*\d{{1,2}}\b(?!\s*\d)"
    rf"|(?:^|[.;:!(]\s*|\b(?:please|pls|kindly|but|and)\s+)(?:ad|re|to|for|as\s+to|on|under|strike|delete|remove|drop|ignore|disregard|scratch|skip|omit|cancel|kill|void|discard|pull|only|just|not|without|except)\s+(?:no\.?\s*)?{_N}(?=\s*(?:[:.,;!–—-]|$|and\b|&))"
    rf"|(?<!on )(?<!by )(?<!of )(?<!until )(?<!before )(?<!after )(?<!since )(?<!at )(?<!for )\bthe\s+(?:very\s+)?{_NTH}(?:\s+(?:one|two|three|lines?|items?|rows?|entry|entries|client|order|figure|amount)s?)?(?=\s*(?:[:.,;!?)–—-]|$)|\s+(?:is|was|are|were|came|comes|does|did|has|had|have|should|must|goes|went|belongs?|got|slipped|may|might|can|only|of\s+(?:the|these|those|them|my|our)|on\s+(?:the|my|our)\s+list|above|again|out|instead|please)\b)"
    rf"|(?:^|[.;!]\s*)\W*{_N}\s+(?:is|was|does|should|must|has|are|were|and\s+{_N})\b",
    re.IGNORECASE,
)
_LEAVES = Late(
    rf"\W*(?:(?:and|also|note|please\s+note)\W+)?(?:(?:that['’]s|this\s+is|that\s+is|these\s+are)\s+the\s+(?:last|final)\b[^;?!]{{0,40}}|(?:(?:the\s+)?(?:lines?|items?|rows?|entry|entries|numbers?)\s+#?\s*{_N}(?:\s*(?:,|and|&|to)\s*{_N})*|the\s+{_NTH}(?:\s+(?:one|two|three|line|item|row|entry))?)\s+(?:is|are|was)\s+(?:both\s+|all\s+|also\s+|now\s+)?(?:firm|final|correct|right|confirmed|live|new|a\s+full\s+position|full\s+positions|in\s+full|the\s+(?:full|whole|entire)\s+position|his\s+(?:full|whole)\s+position|a\s+new\s+client))\s*[.!]*\s*",
    re.IGNORECASE,
)
"""A whole sentence that leaves the line as it is."""
_FEWEST = 2
_LONGEST = 300


def line_named(sentences: Sequence[Sentence], struck: Sequence[str], context: Context) -> str:
    """Give the remark under a list that names one of its lines by number or place and is not understood; nothing where none does.

    `struck`: the accounts whose lines were struck by their number, which is understood.
    """
    if context.role != "broker" or struck:
        return ""
    listed = 0
    for one in sentences:
        text = " ".join(one.text[:_LONGEST].split())
        named = {account for found in mentions(text, context) if found.accounts != OTHER for account in found.accounts}
        if len(named) == 1 and any(sign.isdigit() for sign in text):
            listed += 1
        elif not named and listed >= _FEWEST and _NAMES_ONE.search(text) and not _LEAVES.fullmatch(text):
            return text
    return ""
