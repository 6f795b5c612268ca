"""Whether the account that is instructed is mixed up with another one, or drawn into what is said of it, or something of that one taken back.

Only of senders with several accounts. "Exchange 20 of LX-1009. I hope that's the regular one." has a number and a doubt of it; "The IRA has to
wait, and this one should too" puts both off; "I withdraw what I told you of the IRA" takes back what no line takes back.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.instruction import Instruction
from nlp.patterns.late import Late
from nlp.turning.passage import Spoken

_KIND = r"(?:i\.?r\.?a\.?|retirement|roth|regular|ordinary|individual|personal|taxable|normal|plain|joint|own|private|trust|custodial|other|second|right|correct|wrong)"
_ONE = rf"(?:my|the|our)\s+{_KIND}\b(?:\s+(?:one|account|number|acct|pot))?"
_MIXED = Late(
    r"\b(?:mix(?:ed|ing|es)?|muddl\w+|confus\w+|swapped|transpos\w+|switched)\b[^.;!?]{0,30}\b(?:accounts?|numbers?|the\s+two|them|these\s+two|ira|one\s+(?:for|with)\s+the\s+other)\b"
    r"|\b(?:accounts?|numbers?|the\s+two|them)\b[^.;!?]{0,30}\b(?:mixed\s+up|muddled|confused|the\s+wrong\s+way\s+(?:a)?round|(?:the\s+other|another)\s+way\s+(?:a)?round|backwards|swapped|switched)\b"
    rf"|\b(?:if|unless|assuming|provided|whether|hope|hoping|think|believe|guess|suppose|presume|check|make\s+sure|verify|not\s+sure|unsure|must\s+be|should\s+be|might\s+be|may\s+be|could\s+be)\b(?:\s+that)?\s+(?:that|this|it|which|lx-\d+)(?:['’]s|\s+(?:is|was|were|be|number\s+is))\s+(?:really\s+|still\s+|not\s+|in\s+fact\s+|actually\s+){{0,2}}{_ONE}"
    rf"|{_ONE}\s*[,(–—-]?\s*(?:if\s+(?:i|we)\b|(?:i|we)\s+(?:think|believe|guess|suppose|hope|presume)\b|unless\b|or\s+was\s+it\b|isn['’]t\s+it\b|right\s*\?)(?![^.;!?]{{0,30}}\b(?:should|will|would|can|may|want|need)\b)"
    r"|\bif\s+(?:i|we)(?:['’]ve|\s+have|\s+got)?\s+(?:got\s+|have\s+|remember\s+|recall\s+)?(?:the|my)\s+(?:account\s+)?(?:numbers?|accounts?)\b"
    r"|\bwhich(?:ever)?\s+(?:of\s+(?:them|the\s+two|my\s+accounts)|one|account|number)\s+(?:is|was|that\s+is)\b",
    re.IGNORECASE,
)
"""The sender is not sure which of his accounts it is that he names."""
_THIS_AS_WELL = Late(
    r"\b(?:wait\w*|undecided|not\s+(?:yet\s+)?(?:decided|sure)|haven['’]t\s+decided|hold|still\s+open|torn|thinking|hear|in\s+two\s+minds|of\s+two\s+minds)\b[^.;!?]{0,60}\b(?:and|nor|as|so|like)\b[^.;!?]{0,25}\bthis(?:\s+(?:one|account))?\b(?!\s+(?:week|month|year|mail|e-?mail|way|time|letter|morning|summer|fall|offer))"
    rf"|\b(?:the|my|our)\s+{_KIND}\b[^.;!?]{{0,40}}\b(?:the\s+same|likewise)\b[^.;!?]{{0,30}}\b(?:once|when|if|until|after|as\s+soon)\b"
    r"|\b(?:as|like|same\s+as)\s+with\s+(?:the|my)\s+(?:ira|other)\b[^.;!?]{0,20}\b(?:i|we)\b[^.;!?]{0,12}\b(?:undecided|not\s+sure|thinking|waiting|torn)\b"
    r"|\b(?:ira|other\s+(?:account|one))\b[^.;!?]{0,40}\bbefore\s+(?:i|we)\s+(?:commit|go\s+ahead|go\s+in|act|sign|exchange|tender|do\s+(?:this|anything|it))\b",
    re.IGNORECASE,
)
"""What is open of one account is open of this one as well."""
_TAKEN_BACK = Late(
    r"\b(?:withdr(?:aw\w*|ew)|tak\w+\s+back|pull(?:ed|ing)?\s+(?:it\s+)?out|taken\s+out|cancel\w*|revok\w*|rescind\w*|retract\w*|no\s+longer\s+(?:counts|stands|valid)|recall\w*)\b",
    re.IGNORECASE,
)
_ANOTHER = Late(
    r"\b(?:i\.?r\.?a\b|retirement\s+account|(?:other|second|regular|ordinary|individual|personal|taxable)\s+(?:account|one)\b|lx-\d{4})",
    re.IGNORECASE,
)
_TAKES_NOTHING = Late(
    r"\b(?:not|never|n['’]t|nothing|no\s+(?:withdrawal|cancellation)|withdrawals?\s+(?:from|penalt\w+|rules?|right)|early\s+withdrawal\w*|penalt\w+|distribution\w*|required|cancelled\s+(?:check|cheque))\b|\?",
    re.IGNORECASE,
)
"""Speaks of withdrawing money from an account, or of none."""


_STILL_OPEN = Late(
    r"\b(?:decide|undecided|decision|nothing\s+(?:final|definite|decided)|not\s+(?:final|definite|decided)|haven['’]t\s+decided|make\s+up\s+my\s+mind)\s+(?:yet\s+|either\s+)?(?:on|about|for)\s+(?:this\s+(?:one|account)|(?P<behind>lx-\d+))\b"
    r"|\b(?:for|on|about|with)\s+(?:this\s+(?:one|account)|(?P<before>lx-\d+))\W+(?:(?:i['’]m|i\s+am|it['’]s|still)\s+)*(?:nothing\s+(?:final|definite|decided|is\s+(?:final|decided|settled))|undecided|not\s+(?:final|decided|settled))\b"
    r"|\bwhether\s+(?:i|we)\s+(?:stay|go|stick|proceed|do|keep|carry\s+on)\b[^.;!?]{0,20}\bthis\b|\b(?:undecided|not\s+sure|torn)\s+about\s+(?:the|my)\s+(?:ira|other\s+(?:account|one))\s*,?\s+and\b[^.;!?]{0,25}\babout\s+the\s+(?:rest|whole|others?)\b",
    re.IGNORECASE,
)
"""The account that is instructed, by its number or as "this one", is itself left open."""


def mixed_up(sentences: Sequence[Spoken], lines: Sequence[Instruction]) -> str:
    """Give the words by which the accounts are mixed up, one is drawn into what is open of another, or left open itself; empty where there are none."""
    instructed = {(line.account or "").lower() for line in lines}
    for one in sentences:
        if (found := _STILL_OPEN.search(one.text)) and (
            not (number := found["behind"] or found["before"]) or number.lower() in instructed
        ):
            return found.group()
        if found := _MIXED.search(one.text) or _THIS_AS_WELL.search(one.text):
            return found.group()
    return ""


def another_taken_back(sentences: Sequence[Spoken]) -> str:
    """Give the sentence that takes something of another account back, and in which nobody read an act; empty where there is none."""
    return next(
        (
            one.text
            for one in sentences
            if not one.acts
            and _TAKEN_BACK.search(one.text)
            and _ANOTHER.search(one.text)
            and not _TAKES_NOTHING.search(one.text)
        ),
        "",
    )
