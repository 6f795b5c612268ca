"""A sentence behind a tender by which it waits after all, or goes by somebody else: "my banker just called and told me to wait", "I'll do what she does".

The same words before the order, or told of long ago, are how the holder came to it. What is heard now, what another does or says, and what the
tender itself waits for are said of the order that stands before them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken
from nlp.turning.terms import ADVISER, KIN

_SOMEBODY = rf"(?:he|she|they|(?:my|our|the)\s+(?:[\w-]+\s+){{0,2}}?(?:{KIN}|{ADVISER}))"
_WAITS = Sifted(
    rf"\b(?:just|now|today|tonight|this\s+(?:morning|afternoon|minute)|a\s+(?:minute|moment)\s+ago)\b[^.;!?]{{0,40}}\b(?:told|tells?|asked|asks|begged|begs|advis\w+|urg\w+|says?|said)\s+(?:(?:me|us)\s+)?(?:that\s+(?:i|we)\s+should\s+|to\s+)?(?:wait|hold\s+(?:off|on)|not\s+to)\b"
    rf"|\b(?:i|we)(?:['’]ll|\s+will|\s+shall|\s+always|\s+usually|\s+would)?\s+(?:do|go\s+by|follow|go\s+with)\s+(?:just\s+|exactly\s+)?(?:what|as|whatever)\s+{_SOMEBODY}\s+(?:does|do|says?|tells?|thinks?|decides?|wants?|advises?)\b"
    rf"|\b(?:the|my|our|this)\s+(?:exchange|tender|order|instruction|answer|decision)\s+(?:is\s+|still\s+|all\s+)*(?:waits|waiting|hanging|hangs|depend\w*)\s+(?:on|for|upon)\s+(?!you\b|your\b|the\s+new\b)\w+"
    r"|\bto\s+(?:wait|hold\s+off)\b[^.;!?]{0,20}[,;]?\s*(?:and|but)\s+(?:i|we)\s+(?:still\s+(?:may|might|will|could|do|want|would)|(?:may|might|will|could)\s+still|(?:may|might|will|shall)\b)"
    r"|^\W*(?:(?:and|but|so|no|still)\W+){0,2}(?:(?:i|we)(?:['’]ll|\s+will|\s+should)?\s+|let['’]?s\s+|let\s+us\s+|(?:better|best)\s+(?:to\s+)?)?leave\s+well\s+(?:enough\s+)?alone\W*$"
    r"|\b(?:i|we)\s+(?:(?:really|still|also|now)\s+)?(?:need\s+to|have\s+to|must|want\s+to|ought\s+to|intend\s+to|mean\s+to)\s+(?:hold|keep|hang\s+on)\s+(?:on\s+)?(?:to\s+)?(?:the|my|our|these|those)\s+(?:old\s+)?(?:notes|bonds|position|holding)\b"
    r"|\b(?:i|we)\s+(?:must|need\s+to|have\s+to|should|want\s+to)\s+be\s+(?:able|allowed|free)\s+to\s+(?:sell|trade|transfer|cash|get\s+out)\b"
    r"|\b(?:the|my|our)\s+(?:old\s+)?(?:notes|bonds|exchange|tender|order)\s+(?:will|must|should|shall|can|may)\s+(?:just\s+|have\s+to\s+){0,2}wait\b"
    r"|\b(?:told|asked|advised)\s+(?:me\s+|us\s+)?to\s+(?:wait|hold\s+(?:off|on))\b[^.;!?]{0,20}\b(?:just\s+now|today|tonight|this\s+(?:morning|afternoon))\b"
    rf"|\b{_SOMEBODY}\s+(?:wants?|needs?|would\s+like|has|have)\s+to\s+(?:look|read|see|check|review)\b[^.;!?]{{0,30}}\bfirst\b"
    rf"|\b(?:{_SOMEBODY}|(?-i:[A-Z])[a-z]+)\s+(?:wanted|asked|begged)\s+(?:me\s+|us\s+)?to\s+(?:wait|hold|sit|sleep)\b[^.;!?]{{0,60}}(?:,|;|\band\b)\s*(?:and\s+|so\s+)?(?:i|we)\s+(?:said\s+(?:fine|ok|okay|sure|yes|all\s*right|alright|why\s+not|we\s+(?:would|could|will))|agreed|gave\s+in|caved|promised|went\s+along)\b"
    r"|\b(?:consider|treat|regard|count)\s+(?:it|this)\s+(?:as\s+)?(?:undone|off|dead|unsaid|unwritten|unsent|nothing)\s+(?:if|unless|when|should)\b",
    re.IGNORECASE,
)


def waits_after_all(sentences: Sequence[Spoken]) -> str:
    """Give the words behind the last tender by which it waits, or goes by somebody else; nothing where there are none."""
    last = max((place for place, one in enumerate(sentences) if one.tenders), default=-1)
    if last < 0:
        return ""
    for one in sentences[last + 1 :]:
        found = None if one.asks else _WAITS.search(one.text)
        if found is not None:
            return found.group()
    return ""
