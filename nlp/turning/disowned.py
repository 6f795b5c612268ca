"""A step that its own writer calls folly, or will not put a name to: "Madness, if you ask me.", "I won't put my name to this.".

Where two sign, it is often the second who says so. What others call folly, what was folly once, and what would be folly to leave undone, is no matter.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken

_FOLLY = (
    r"(?:(?:pure|sheer|plain|just|utter|all|complete|absolute|such)\s+)?(?:a\s+|an\s+)?(?:\w+\s+)?"
    r"(?:folly|foolishness|foolery|madness|lunacy|insanity|nonsense|idiocy|stupidity|daftness|craziness|poppycock|rubbish|hogwash|humbug|wrong[\s-]?headed(?:ness)?)"
)
_SAYS = r"(?:think|call|consider|find|believe|reckon|deem|say|hold)"
_DISOWNS = Sifted(
    rf"\b(?:this|it|that|the\s+whole\s+(?:thing|business))(?:,?\s+(?:(?:i|we)\s+{_SAYS}|to\s+my\s+mind|in\s+my\s+(?:view|opinion|eyes|book)|for\s+me|if\s+you\s+ask\s+me))?,?\s*(?:['’]s|\bis|\bseems|\blooks|\bsounds)\s+(?:to\s+me\s+)?{_FOLLY}\b"
    rf"|\b(?:i|we)\s+(?:still\s+|personally\s+|myself\s+)?{_SAYS}\s+(?:this|it|that|the\s+whole\s+(?:thing|business))\s+(?:to\s+be\s+|is\s+)?{_FOLLY}\b"
    rf"|^\W*{_FOLLY},?\s+(?:if\s+you\s+ask\s+me|(?:i|we)\s+{_SAYS}|in\s+my\s+(?:view|opinion|book)|all\s+of\s+it)\b"
    r"|\b(?:i|we)(?:\s+(?:will|would|can|could|do)(?:\s+not|n['’]t)|\s+cannot|\s+refuse\s+to|\s+decline\s+to|\s+won['’]t|['’](?:ll|d)\s+(?:not|never)|\s+have\s+never\s+yet|\s+never)\s+(?:(?:want\s+to|wish\s+to|ever)\s+)?(?:put|set|lend|sign)\s+(?:my|our)\s+name\s+(?:to|under|on|below)\s+(?:this|it|that|any\s+of|a\s+thing|such|what)\b",
    re.IGNORECASE,
)
_NOT_NOW = Late(
    r"\b(?:was|were|had\s+been|used\s+to|would\s+be|not|never\s+was|no\s+longer|to\s+(?:wait|keep|hold|stay|refuse|say\s+no))\b|n['’]t\s+(?:call|think|find|consider)",
    re.IGNORECASE,
)
_NAME = re.compile(r"\bmy\s+name\b|\bour\s+name\b", re.IGNORECASE)


def disowned(sentences: Sequence[Spoken]) -> str:
    """Give the words in which the step is called folly, or a name is refused to it; nothing where none do."""
    for one in sentences:
        if one.asks or not (found := _DISOWNS.search(one.text, one.begins)):
            continue
        if _NAME.search(found.group()) or not _NOT_NOW.search(one.text):
            return found.group().strip(" ,;")
    return ""
