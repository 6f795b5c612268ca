"""Whether only a broker's subject orders, and the mail below it is about something else: "Chu - all / Bell - all" over "Poker at my place tonight.".

A subject counts like the mail's first line. But a subject lives on in a thread, and is answered under with whatever comes to mind: where the mail itself names no client and no
word of it is of the business, nobody can tell whether the order is meant today. A mail of a courtesy, or of nothing, leaves the subject what it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.accounts.door import OTHER, mentions
from nlp.context import Context
from nlp.instruction import Instruction
from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement

_COURTEOUS = listed(
    """good morning afternoon evening day hi hello hey dear greetings gentlemen ladies all there desk team folks everybody everyone friends sir sirs madam many much with kind kindest best warm regards
    wishes sincerely yours truly cheers thank thanks you thx tks very so in advance again as always ever please pls exchange offer reorg operations ops corporate actions and have a nice great weekend one lot the for your help to eom eot nt end message"""
)
_ACTS = (Deed.TENDER, Deed.DECLINE, Deed.KEEP, Deed.WITHDRAW)
_OF_BUSINESS = Late(
    r"\b(?:tender\w*|exchang(?:e|es|ed|ing)|elect(?:ions?|s|ed)?|instruct\w*|process\w*|enter(?:ed)?|book(?:\s+(?:it|these|them|both|the)\b)|key(?:ed)?\s+(?:it|these|them|both|as)|submit\w*|orders?|subject(?:\s+line)?|above|header|heading|title|clients?|customers?|accounts?|notes|bonds|lexington|elections?|amounts?|figures?|positions?|holdings?|both(?:\s+(?:of\s+them|clients|confirmed|firm|in|all))|lines?|firm|nothing\s+(?:more|else)\s+(?:from|for|to\s+add)|that['’]?s\s+(?:all|it)|as\s+per|per\s+(?:the|our|my)|see\s+(?:the\s+)?(?:subject|above)|handle|action\s+(?:it|this|these|them)|take\s+care\s+of|put\s+(?:it|this|these|them|that)\s+(?:through|in|down))\b",
    re.IGNORECASE,
)
_ONLY_FILED = Late(
    r"\bfor\s+(?:your|the)\s+(?:files?|records?|information|info|reference|guidance)\b|\bf\.?y\.?i\b", re.IGNORECASE
)
"""What comes with it is for the file, and no order."""


def subject_alone(
    subject: Sequence[Sentence],
    written: Sequence[Sentence],
    said: Sequence[Statement],
    lines: Sequence[Instruction],
    context: Context,
) -> str:
    """Give the subject where it alone names the clients of all lines, and the mail is about something else; nothing else.

    `subject`: its sentences; `written`: those of the mail as written; `said`: the statements of both.
    """
    told = {line.account for line in lines if line.account is not None and line.election is not None}
    if context.role != "broker" or not told or not written or not told <= _named(subject, context):
        return ""
    if any(one.sentence >= 0 and one.deed in _ACTS for one in said):
        return ""
    if any(_ONLY_FILED.search(one.text) for one in written):
        return " ".join(one.text for one in subject)
    if _named(written, context) or any(_OF_BUSINESS.search(one.text) for one in written):
        return ""
    if all(_courteous(one.text) for one in written):
        return ""
    return " ".join(one.text for one in subject)


def _named(sentences: Sequence[Sentence], context: Context) -> set[str]:
    """Give the accounts that these sentences name."""
    return {
        account
        for one in sentences
        for found in mentions(one.text, context)
        if found.accounts != OTHER
        for account in found.accounts
    }


def _courteous(text: str) -> bool:
    """Tell whether a sentence only greets or thanks."""
    return not text.rstrip().endswith("?") and all(
        word.lower() in _COURTEOUS for word in re.findall(r"[^\W\d_]+", text)
    )
