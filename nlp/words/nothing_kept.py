"""Sentences that deny that anything is kept ("I do not wish to conserve any of the old ones."), and those that begin so and keep some ("I keep nothing but the 1996 lot.").

Beside a tender of all the first say it once more, in whatever English; the second take a part of it back.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_OLD = r"(?:of\s+)?(?:it|them|this|these|those|mine|ours|(?:(?:the|my|our|these|those|said)\s+)?(?:(?:old|existing|present|original|current|lexington)\s+){0,2}(?:holding|position|ones?|notes?|bonds?|paper|lot|securities|certificates?))"
_UNIT = r"(?:portion|part|piece|notes?|bonds?|one|ones|share|bit|scrap|cent|penny|dollar|amount|remainder)s?"
_ANY = rf"(?:any|a\s+single|one|even\s+one|even\s+a\s+single|so\s+much\s+as\s+(?:one|a))(?:\s+(?:old|single))?\s+{_UNIT}(?:\s+{_OLD})?"
_WHAT = rf"(?:{_ANY}|(?:anything|any|even\s+one|a\s+single\s+one|so\s+much\s+as\s+one)(?:\s+{_OLD})?)"
_NONE = rf"(?:(?:nothing|none|not\s+(?:a\s+single\s+|even\s+)?one|no\s+(?:part|portion|piece))(?:\s+{_OLD})?|no(?:\s+(?:old|part\s+of\s+the|single))?\s+(?:notes?|bonds?|piece))"
_KEEP = r"(?:keep|retain|conserve|preserve|reserve|save|withhold|guard|hold(?:\s+on\s+to|\s+onto|\s+back)?|hang\s+on\s*to|stay\s+with|be\s+left\s+with|leave)"
_KEEPING = r"(?:keeping|retaining|conserving|preserving|reserving|saving|withholding|holding(?:\s+on\s+to|\s+onto|\s+back)?|hanging\s+on\s*to|leaving)"
_PLACE = r"(?:\s+(?:behind|out|back|over|aside|there|at\s+all|whatsoever|any\s*more|any\s+longer|for\s+(?:myself|ourselves|me|us)|(?:in|with)\s+(?:me|us|my\s+account|our\s+account|the\s+account)))?"
_WISH = r"(?:wish|want|desire|intend|need|care|mean|plan|like|propose)"
_DENIED = (
    rf"(?:do\s+not|don['’]?t|never)\s+(?:leave|keep|hold|omit|skip|forget|exclude|overlook|retain|save|withhold)\s+(?:back\s+)?{_WHAT}{_PLACE}"
    rf"|(?:leave|keep|hold|omit|skip|retain)\s+(?:out\s+|back\s+)?{_NONE}{_PLACE}"
    rf"|(?:see(?=\s+(?:that|to\s+it))|make\s+sure|be\s+sure|take\s+care)(?:\s+to\s+it)?\s+that\s+{_NONE}\s+(?:is|are|be|stays?|remains?|gets?)(?:\s+(?:left|kept|held))?{_PLACE}"
    rf"|{_NONE}\s+(?:is\s+to\s+be|are\s+to\s+be|should\s+be|shall\s+be|may\s+be|is\s+to|are\s+to|should|shall|need)\s+(?:left|kept|held|retained|saved|stay|remain){_PLACE}"
    rf"|(?:i|we)\s+(?:do\s+not|don['’]?t)\s+(?:(?:really|even|at\s+all)\s+)?{_WISH}\s+(?:to\s+)?{_KEEP}\s+(?:back\s+)?(?:{_WHAT}|{_NONE}){_PLACE}"
    rf"|(?:i|we)\s+(?:have|see|feel|find)\s+no\s+(?:wish|desire|intention|need|reason|interest|plan|use)\s+(?:to\s+{_KEEP}|(?:in|of|for)\s+{_KEEPING})\s+{_WHAT}{_PLACE}"
    rf"|(?:(?:i|we)\s+am|i['’]?m|we['’]re|we\s+are)\s+not\s+(?:{_KEEPING}|going\s+to\s+{_KEEP})\s+{_WHAT}{_PLACE}"
    rf"|(?:i|we)\s+(?:(?:shall|will|want\s+to|wish\s+to)\s+)?(?:keep|retain|conserve|preserve|guard|hold(?:\s+back)?)\s+{_NONE}{_PLACE}"
    rf"|{_NONE}\s+(?:do\s+)?(?:i|we)\s+(?:{_WISH}\s+to\s+)?(?:{_KEEP}){_PLACE}"
    rf"|there\s+is\s+{_NONE}\s+(?:(?:that|which)\s+)?(?:i|we)\s+(?:(?:would|should)\s+(?:like|wish|want|care)\s+to\s+|(?:want|wish|care|mean)\s+to\s+)?{_KEEP}{_PLACE}"
)
_BEFORE = r"\W*(?:(?:all|each|every\s+(?:last\s+|single\s+)?one)(?:\s+(?:of\s+)?(?:them|it))?\s*,\s*|(?:the\s+(?:whole\s+)?lot|in\s+full|everything)\s*,\s*)?(?:(?:and|so|please|pls|kindly|just|as|for|also)\W+){0,3}"
_AGAIN = Late(
    rf"{_BEFORE}(?:{_DENIED})(?:\W+(?:please|pls|thanks|thank\s+you))?\W*",
    re.IGNORECASE,
)
"""A whole sentence that denies that anything stays."""
_AFTER_ALL = Late(
    rf"{_BEFORE}(?:{_DENIED}),?\s+(?:(?:except|excepting|but(?!\s+(?:tender|exchange|give|turn|swap))|save|besides|barring|bar|beyond|apart|aside|other\s+than|more\s+than|unless|until|till|if|when|in\s+case|provided|before)\b)",
    re.IGNORECASE,
)
"""The beginning of one that keeps some, or would in some case."""
_LONGEST = 120
"""Characters of such a sentence."""


def denies_keeping(text: str) -> bool:
    """Tell whether a sentence denies that anything is kept, and says nothing else."""
    return len(text) <= _LONGEST and "?" not in text and _AGAIN.fullmatch(text) is not None


def keeps_some_after_all(text: str) -> bool:
    """Tell whether a sentence denies that anything is kept, and then names what is, or the case in which something would be."""
    return _AFTER_ALL.match(text[: 2 * _LONGEST]) is not None
