"""Whether a sentence only tells what the offer's terms are: "I see in the letter the offer is still open until September 4".

It says until when the offer runs, or that nothing is due before, and orders nothing: neither a wait nor a no. The whole sentence must be that;
with one word more of what the sender wants ("so wait until then") it is read as any other.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_LONGEST = 200
"""Characters of such a sentence."""
_SEEN = (
    r"(?:(?:as\s+)?(?:i|we)\s+(?:also\s+|can\s+|could\s+)?(?:see|saw|read|understand|understood|noticed?|gather|believe|think|thought|know|am\s+told|was\s+told|hear|heard|found|take\s+it)|(?:it|your?\s+\w+|the\s+\w+|your\s+(?:own\s+)?\w+|that\s+\w+)\s+(?:says?|said|states?|stated|tells?|told|reads?|shows?|writes?)(?:\s+(?:me|us|there|here))?|"
    r"according\s+to\s+(?:the|your|this)\s+\w+|(?:luckily|fortunately|happily|thankfully|at\s+least|anyhow|anyway|and|but|also))"
)
_WHERE = r"(?:(?:in|from|on|at|by|of)\s+(?:the|your|this|that|page)\s+(?:first\s+|front\s+|same\s+)?[\w-]+(?:\s+(?:of|in)\s+(?:the|your)\s+\w+)?|there|here|above|below)"
_IT = r"(?:(?:(?:the|your|this|that)\s+)?(?:exchange\s+offer|exchange|offer|deal|whole\s+thing|window|period|time|deadline|expiration(?:\s+date)?|cut-?off|last\s+day)|nothing|nobody|no\s+one|everybody|everyone|holders|people|one|we\s+all)"
_IS = (
    r"(?:(?:is|are|was|stays?|remains?|runs?|run|will|does|do|did|goes|go|has|have|had|can|could|may|would|be|been|not|n['’]t|doesn['’]t|isn['’]t|won['’]t|still|only|even|just|really|yet|to|in|till|due|needed|required|open|good|valid|available|running|on|in\s+force|over|finish(?:ed|es)?|clos(?:e|ed|es)|end(?:s|ed)?|expir(?:e|es|ed)|"
    r"extended|time|anything|do|answer|respond|decide|up|long|so\s+long|kept|left|lapse|lapses|a\s+few\s+(?:more\s+)?days?|\d{1,2}\s+(?:more\s+)?days?)\s+){1,9}"
)
_WHEN = (
    r"(?:until|till|'?til|til|through|thru|before|by|on|at|to|up\s+to|for)\s+(?:(?:the|midnight|noon|about|end|close|of|business|day|eastern|new|york|city|time|on|at|in|this|next|tuesday|wednesday|thursday|friday|monday|saturday|sunday|early|late|mid|first|week|p\.?m\.?|a\.?m\.?|o['’]clock|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|days?|labou?r|\d{1,2}(?:st|nd|rd|th)?|\d{1,2}:\d\d|(?:19|20)\d\d|fourth|third|fifth)[\s.,]*)+"
)
_TAIL = r"(?:,?\s*(?:(?:so|and)\s+)?(?:(?:i|we)\s+(?:am|are|must\s+be|should\s+be|hope\s+(?:i|we)\s+(?:am|are)|think\s+(?:i|we)\s+(?:am|are))\s+(?:still\s+|just\s+|well\s+)?(?:in\s+(?:good\s+)?time|not\s+(?:too\s+)?late|early)(?:,?\s+(?:i|we)\s+(?:think|hope|believe|trust))?|as\s+(?:i|we)\s+(?:read|see|understand)\s+it|(?:i|we)\s+(?:think|believe|see|read|hope|am\s+told)|if\s+i\s+(?:read|understand|understood)\s+(?:it|that|you)\s+(?:right|correctly|rightly)|after\s+all|too|anyway|it\s+says(?:\s+there)?))?"
_BY_THE_LETTER = r"(?:according\s+to\s+\S+\s+\w+|(?:letter|circular|paper|papers|booklet|notice|mail|e-?mail|page|it)\s+(?:says?|said|states?|stated|reads?)(?:\s+there)?)(?:[\s,:]+that)?[\s,:]+it"
"""Only of what the letter says is "it" the offer: "it is good until Friday" may speak of the order."""
_TERMS = Late(
    rf"\W*(?:(?:{_SEEN}[\s,:]+)*(?:(?:{_WHERE}|that)[\s,:]+)*{_IT}|(?:(?:the|your)\s+)?{_BY_THE_LETTER})\s+{_IS}{_WHEN}{_TAIL}\W*",
    re.IGNORECASE,
)
_LASTS = Late(
    r"\b(?:open|good|valid|available|running|runs?|force|over|finish\w*|clos\w+|end|ends|ended|expir\w*|extended|due|lapses?|deadline|expiration|cut-?off|last\s+day|has\s+to|have\s+to|needs?\s+to)\b",
    re.IGNORECASE,
)
"""Without such a word it is nothing that an offer's term does."""


def only_tells_the_terms(sentence: str) -> bool:
    """Tell whether a sentence says until when the offer runs, or what nobody need do before, and nothing else."""
    words = " ".join(sentence.split())
    return len(words) <= _LONGEST and _LASTS.search(words) is not None and _TERMS.fullmatch(words) is not None
