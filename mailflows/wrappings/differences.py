"""Whether two forms of one mail say different things to those who read the one or the other."""

from __future__ import annotations

import re
from collections import Counter

_SEE_HTML = re.compile(
    r"(?:view|read|display|show|see|use|requires?|support|open|not support|unable).{0,80}\bhtml\b|\bhtml\b.{0,60}(?:view|reader|capable|enabled|version|client|format|support)|view (?:this|it) (?:email|e-mail|message) in your browser",
    re.IGNORECASE | re.DOTALL,
)
_URL = re.compile(
    r"<?(?:https?://|www\.|mailto:)[^\s>\]]{1,2000}>?|\[(?:cid|image|https?):?[^\]\n]{0,300}\]|<[^<>\s]{1,100}@[^<>\s]{1,200}>"
)
_TOKEN = re.compile(r"[^\W_]+")


def points_to_html(text: str) -> bool:
    """Tell a text that only sends its reader to the HTML form."""
    return len(text) < 400 and _SEE_HTML.search(text) is not None


def differ(plain: str, rich: str) -> bool:
    """Tell whether two forms of one text say different things to their readers.

    Figures must agree exactly: one digit more in the form that nobody sees is another instruction.
    """
    one, other = (Counter(_TOKEN.findall(_URL.sub(" ", text).lower())) for text in (plain, rich))
    figures = [
        {token for token in tokens if not token.isalpha() and any(char.isdigit() for char in token)}
        for tokens in (one, other)
    ]
    if figures[0] != figures[1]:
        return True
    total = sum(one.values()) + sum(other.values())
    same = 2 * sum((one & other).values())
    return total > 0 and same < (0.9 * total if total > 40 else total - 4)
