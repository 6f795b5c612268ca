"""Whether an act stands in a clause that is asked about: "I wonder what happens if I tender 40 of my 85", "explain what it means when we swap half".

An indirect question of what would come of a step orders nothing, however plainly the step is named in it; what is coordinated with it there
("and keep 45") belongs to it, up to the stop or the conjunction at which another main clause begins.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_ASKS = (
    r"(?:(?:want|wants|wanted|like|likes|love|need|needs|try|trying|tried|wish|wishes|hope|hoping|hoped|mean|meant|dying|keen|eager|curious|help|helps)\s+(?:me\s+|us\s+)?(?:to\s+)?(?:know|hear|see|learn|understand|find\s+out|figure\s+out|work\s+out|be\s+told|ask|get\s+clear)"
    r"|wonder(?:s|ed|ing)?|curious(?:\s+(?:about|as\s+to|to\s+know))?|ask(?:s|ed|ing)?(?:\s+(?:you|myself|ourselves|about))?|question(?:\s+(?:is|about|of|on))?"
    r"|(?<!it\s)(?<!letter\s)(?:tell|explain|describe|spell\s+out|clarify|confirm|advise|show|remind)(?:\s+(?:to\s+)?(?:me|us|him|her))?(?:\s+again|\s+once\s+more)?|let\s+(?:me|us)\s+(?:know|see)"
    r"|(?:not|n['’]t|never|cannot|hardly|nowhere|nothing)\s+(?:\w+\s+){0,2}?(?:know|understand|understood|see|sure|clear|certain|say|says|tell|explain|told|find|found|follow)(?:\s+(?:about|of|on))?|unclear|unsure|uncertain|puzzled|confused|(?:no|any)\s+idea)"
)
_WHAT = r"(?:about\s+|as\s+to\s+|of\s+|on\s+)?(?:exactly\s+|just\s+|really\s+)?(?:what|how|where)\b[^.;:!?]{0,50}?"
_IF = r"\b(?:if|when|once|should|in\s+case|supposing|suppose|after)\s+(?:i|we|one|you|it|somebody|someone|he|she|they|(?:my|our|the|a)\s+[\w’'-]+(?:\s+[\w’'-]+)?)\b"
_HEAD = r"^\W*(?:(?:so|and|but|ok|okay|well|also|hi|hello|now|then|please|dear\s+\w+)\W+){0,2}(?:what|how|where)(?:\s+(?:much|many|exactly|else))?\s+(?:(?:cash|interest|money|notes|bonds|stock|tax)\s+)?(?:happens|becomes|do|does|did|would|will|is|are|am|can|could|should|comes|follows|changes)\b[^.;:!?]{0,50}?"
_OPEN = Late(rf"(?:\b{_ASKS}\s+{_WHAT}|{_HEAD}){_IF}[^;:!?]{{0,80}}$", re.IGNORECASE)
"""From the word that asks to the act."""
_NEW_CLAUSE = Late(
    r"\b(?:so|but|please|pls|kindly|therefore|meanwhile|anyway|nevertheless|nonetheless|otherwise)\b|,\s*(?:then|and)?\s*$|\band\s+(?:now|then\s+)?(?:i|we)(?:['’](?:d|ll|m|re|ve)|\s+(?:want|would|will|wish|hereby|am|are|have|do|shall))\b|\s[-–—]+\s",
    re.IGNORECASE,
)
"""Behind the step that is asked about, another main clause begins."""


def asked_of(before: str) -> bool:
    """Tell whether what stands before an act leaves it in a question of what would come of it. `before`: from the beginning of the sentence."""
    found = _OPEN.search(before)
    if found is None:
        return False
    step = list(_STEP.finditer(before, found.start()))
    return _NEW_CLAUSE.search(before, step[-1].end() if step else found.start()) is None


_STEP = Late(_IF, re.IGNORECASE)
