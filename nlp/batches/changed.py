"""Whether a change of which the words beside a list speak is the one that the row shows already: "Lindqvist is now 25, last week he was at 15"."""

from __future__ import annotations

import re
from decimal import Decimal

from nlp import amounts
from nlp.patterns.late import Late

_FIGURE = r"\$?\d[\d,.]{0,14}\d(?:\s?(?:mm|[mk])\b)?|\$?\d(?:\s?(?:mm|[mk])\b)?"
_NOW = Late(
    rf"\b(?:(?:is|are|stands?|comes?|goes|moves?|chang(?:es|ed)|rais(?:ed|es)|increas(?:ed|es)|reduc(?:ed|es)|cut|lowered|amended|corrected|up|down)\s+(?:now\s+)?(?:in\s+)?(?:at|to|for|with|by\s+now)?|now(?:\s+(?:at|in\s+for|for|to|with|reads?|says?|shows?|exchanges?|tenders?|wants?))?|"
    rf"(?:should|must|ought\s+to)\s+(?:now\s+)?(?:be|read|say)|instead\s+of\s+{_FIGURE}\s+(?:it\s+is\s+)?(?:now\s+)?)\s*(?P<figure>{_FIGURE})",
    re.IGNORECASE,
)
_OPEN = Late(
    r"\b(?:maybe|perhaps|may|might|could|if|unless|until|once|probably|think|wants?\s+to|not|wrong|sold|died|dead)\b|\?",
    re.IGNORECASE,
)


def shown_already(sentence: str, quantity: Decimal | None) -> bool:
    """Tell whether the figure to which a sentence says that a client changed is the one that his row has; `quantity`: that, in dollars."""
    found = [match["figure"] for match in _NOW.finditer(sentence)]
    if quantity is None or not found or _OPEN.search(sentence):
        return False
    return all(
        any(quantity in (one.readings or (one.value,)) for one in amounts.find(f"tender {figure} bonds"))
        for figure in found
    )
