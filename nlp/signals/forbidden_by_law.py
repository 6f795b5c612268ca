"""Whether a stranger forbids, by law, what may be done with somebody's notes: "You are served with a restraining notice: do not exchange them.".

It is for a person to see and instructs nothing: what a creditor's lawyer, an officer or a court forbids, freezes or claims is no holder's
election, whatever of the words of the offer it uses. A lawyer who asks for a tender on a holder's behalf forbids nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from nlp.instruction import Signal
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered

_DISPOSES = r"(?:transfer\w*|exchang\w*|releas\w*|tender\w*|sell\w*|dispos\w*|deliver\w*|pay\w*|withdraw\w*|encumber\w*|assign\w*|convert\w*|process\w*|honou?r\w*|act(?:ing)?\s+(?:up)?on|part(?:ing)?\s+with|mov(?:e|ing)|accept\w*|dissipat\w*)"
_FORBIDS = Late(
    r"\b(?:forbidden|prohibited|enjoined|restrained|barred|precluded|(?:directed|requested|asked|required|instructed|warned|advised)\s+not|commanded|ordered)\s+(?:to|from|not)\b|\b(?:forbids?|prohibits?|enjoins?|restrains?|bars?)\s+(?:you|any|the|all|your)\b"
    rf"|\b(?:do\s+not|don't|may\s+not|must\s+not|shall\s+not|are\s+not\s+to|not\s+to\s+be|cannot\s+be|no\s+(?:longer\s+)?be|refrain\s+from|desist\s+from|cease|stop)\s+(?:\w+\s+){{0,2}}?(?:be\s+)?{_DISPOSES}"
    r"|\b(?:take|taking)\s+no\s+(?:further\s+)?action\b|\b(?:freez\w*|frozen|withhold\w*|sequester\w*|impound\w*|attach(?:ed|ment)|levied|levy|garnish\w*)\b|\bhold\s+(?:all|any|the|everything|such|said)\b|\b(?:is|are|shall\s+be)\s+(?:null\s+and\s+)?void\b|\bstay\s+applies\b"
    r"|\b(?:surrender|turn\s+over|remit|deliver|pay)\s+(?:them|it|all|the\s+\w+|such\s+\w+)\s+(?:over\s+)?to\s+(?:the\s+(?:undersigned|court|sheriff|marshal|trustee)|us|this\s+office)\b"
)
"""What the law, or who speaks by it, forbids or claims; in small letters."""


def forbidden_by_law(text: str, signals: Sequence[Signal], role: str) -> bool:
    """Tell whether a mail of somebody who is not on file (`role`) that speaks of a matter of law forbids, freezes or claims."""
    return role == "unknown" and Signal.LEGAL in signals and _FORBIDS.search(lowered(text)) is not None
