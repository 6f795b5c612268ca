"""Whether a sentence speaks to those for whom the mail is not meant.

"If you are not the intended recipient please delete it" stands at the foot of firms' mails, and bids nothing to whom they are sent.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_IF_NOT_YOU = Late(
    r"\b(?:if|should|in\s+case|unless)\s+you\b[^;!?]{0,80}?\b(?:(?:recipients?|addressees?)|in\s+error|by\s+(?:mistake|accident)|wrongly)\b"
    r"|\b(?:if|should)\s+(?:it|this|these|the)\b[^;!?]{0,50}?\byou(?:r\s+\w+)?\b[^;!?]{0,30}?\b(?:in\s+error|by\s+(?:mistake|accident)|wrongly)\b"
    r"|\b(?:anyone|anybody|whoever|persons?)\s+(?:else\s+)?(?:who|other\s+than)\b[^;!?]{0,60}\b(?:recipients?|addressees?)\b|\bunintended\s+recipients?\b",
    re.IGNORECASE,
)


def to_a_wrong_addressee(sentence: str) -> bool:
    """Tell whether a sentence is for whoever gets the mail and should not have."""
    return _IF_NOT_YOU.search(sentence) is not None
