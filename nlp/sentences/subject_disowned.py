"""Whether the mail sets its own subject aside: "Pay no mind to the subject line, it's left over from a mail I never sent.".

Then nothing of the subject counts, and the words that say so tell of no notes. Behind them may stand that it is old or a mistake, and nothing else: any other
reason may be one against the order.
"""

from __future__ import annotations

from collections.abc import Sequence

from nlp.changing import changed
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.statements import Statement
from nlp.statements.silenced import silenced

_SUBJECT = r"(?:the|my|that|this)\s+(?:old\s+|wrong\s+)?(?:subject(?:\s+(?:line|heading|header|field))?|heading)(?:\s+(?:above|of\s+this\s+(?:mail|e-?mail|message)|up\s+there))?"
_LEAD = r"(?:(?:please|pls|kindly|sorry|oops|oh|first(?:\s+of\s+all)?|p\.?s\.?|and|but|so|you\s+(?:can|may|should)|just|by\s+the\s+way)\b\W*){0,3}"
_ASIDE = r"(?:pay\s+no\s+(?:mind|attention|heed|regard)\s+to|(?:ignore|disregard|forget(?:\s+about)?|never\s*mind(?:\s+about)?|overlook|skip|strike|scratch|discount)|(?:don['’]?t|do\s+not)\s+(?:go\s+by|mind|heed|follow|look\s+at|be\s+(?:misled|confused|fooled)\s+by|rely\s+on|read\s+(?:anything\s+into)?))"
_IS_WRONG = r"(?:is|was|['’]s)\s+(?:all\s+|just\s+|only\s+|plain\s+)?(?:wrong|old|outdated|mistaken|a\s+(?:mistake|leftover|slip|typo)|an?\s+(?:old|earlier)\s+one|left\s*over|not\s+(?:right|correct|meant|mine)|nonsense|from\s+(?:an?|my|the)\s+(?:old|earlier|previous|other|last|first)\s+(?:mail|e-?mail|draft|message|letter))"
_WHY = r"(?:\s*[,;:(–—-]+\s*|\s+)(?:(?:as|since|because)\s+)?(?:it|that|this)(?:['’]s|\s+is|\s+was)\s+(?:only\s+|just\s+)?(?:left\s*over|old|wrong|outdated|a\s+(?:mistake|leftover|slip|typo))(?:\s+from\s+(?:an?|my|the)\s+(?:\w+\s+)?(?:mail|e-?mail|draft|message|letter)(?:\s+(?:that\s+)?i\s+never\s+sent)?)?"
_MACHINE = r"(?:\s*[,;:(–—-]+\s*|\s+)(?:(?:as|since|because)\s+)?(?:my|the|this)\s+(?:tele)?(?:phone|computer|machine|(?:mail\s+|e-?mail\s+)?program(?:me)?|software|mailer|mail|e-?mail|keyboard|laptop|pc)\s+(?:always\s+|just\s+|still\s+)?(?:fills?|filled|puts?|sticks?|stuck|copies|copied|types?|typed|inserts?|inserted|adds?|added|keeps?|kept|remembers?|took|takes)\s+(?:(?:that|it|this|the\s+subject|one|old\s+ones?)\s*)?(?:in|there|up|on)?(?:\s+(?:by\s+itself|automatically|on\s+its\s+own|from\s+an?\s+(?:\w+\s+)?(?:message|mail|e-?mail|letter|draft)(?:\s+of\s+(?:mine|last\s+\w+))?))*"
"""A machine put it there, and nobody meant it."""
_DISOWNED = Late(rf"\W*{_LEAD}(?:{_ASIDE}\s+{_SUBJECT}|{_SUBJECT}\s+{_IS_WRONG})(?:{_WHY}|{_MACHINE})?[\s.!)]*")


def without_disowned_subject(said: Sequence[Statement]) -> list[Statement]:
    """Give the statements, those of a subject that the mail sets aside without what they do; and so the words that set it aside."""
    aside = {one.sentence for one in said if one.sentence >= 0 and _sets_aside(lowered(one.text))}
    if not aside:
        return list(said)
    return [
        changed(silenced(one), excluded=(), corrects=False) if one.sentence < 0 or one.sentence in aside else one
        for one in said
    ]


def _sets_aside(text: str) -> bool:
    """Tell whether a whole sentence, in small letters, sets the subject aside."""
    return ("subject" in text or "heading" in text) and _DISOWNED.fullmatch(text) is not None
