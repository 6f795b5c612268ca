"""An order that stands in somebody else's letter, written out for us: "I opened it by mistake; it reads: Please tender all of my notes.".

Before the order it is said whose letter follows, or that one came to the wrong house; a letter of the sender's own is his order ("My letter of Monday reads: ...").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken
from nlp.turning.terms import KIN

_LETTER = r"(?:letter|note|mail|e-?mail|card|envelope|message|fax|reply|answer|form|order|instructions?)"
_ANOTHERS = rf"(?:(?:my|our|the|an?)\s+(?:[\w-]+\s+)?(?:{KIN}|neighbou?r|tenant|lodger|friend|namesake|landlady|landlord|stranger|lady\s+upstairs|man\s+next\s+door)['’]s|(?:his|hers?|theirs?|somebody\s+else['’]s|someone\s+else['’]s|another['’]s)|(?:mrs?|ms|miss|dr)\.?\s+\w+['’]s)"
_CAME_WRONG = Sifted(
    rf"\b(?:this|an?|the|{_ANOTHERS})\s+(?:\w+\s+)?{_LETTER}\s+(?:of\s+{_ANOTHERS}\s+|(?:for|to|of)\s+(?:[\w.’'-]+\s+){{1,5}}?)?(?:came|was\s+(?:delivered|left|put|brought|sent)|got\s+(?:delivered|sent)|landed|turned\s+up|ended\s+up)\s+(?:(?:here|to\s+(?:me|us|my\s+\w+|our\s+\w+)|in\s+(?:my|our)\s+\w+)\s+)?(?:by\s+(?:mistake|error|accident)|instead|in\s+error|wrongly)\b"
    rf"|\b(?:postman|mailman|carrier|post\s+office|mail)\s+(?:has\s+|have\s+)?(?:again\s+|once\s+more\s+)?(?:(?:mixed|muddled)\s+(?:us|up)|confused\s+(?:us|the)|(?:brought|left|gave)\s+(?:me|us)\s+{_ANOTHERS})\b"
    rf"|\bi\s+opened\s+(?:this|it|that|the\s+\w+|{_ANOTHERS}(?:\s+{_LETTER})?)\s+(?:by\s+(?:mistake|error|accident)|in\s+error|before\s+i\s+(?:looked|saw|noticed|read)|thinking\s+it)\b",
    re.IGNORECASE,
)
_WRITTEN_OUT = Sifted(
    rf"\b(?:i|we)(?:['’]ll|['’]m|\s+am|\s+will|\s+have)?\s+(?:type|typing|typed|copy|copying|copied|write|writing|wrote|set|give|put)\s+(?:it|this|that|them|what\s+(?:it|he|she|they)\s+sa(?:ys?|id)|{_ANOTHERS}(?:\s+{_LETTER})?|here)\s+(?:out\s+|down\s+|here\s+|off\s+)?(?:for\s+you\s+)?(?:as\s+(?:it|he|she|they)\s+(?:stands?|stood|wrote|has|have|said|says)|word\s+for\s+word|verbatim|to\s+the\s+letter|exactly)\b"
    rf"|\b{_ANOTHERS}\s+{_LETTER}\s+(?:reads|says|runs|goes)\b",
    re.IGNORECASE,
)


def copied_out(sentences: Sequence[Spoken]) -> str:
    """Give the words by which what orders behind them is another's letter; nothing where none are."""
    for place, one in enumerate(sentences):
        if not any(later.tenders for later in sentences[place:]):
            return ""
        if found := _CAME_WRONG.search(one.text) or _WRITTEN_OUT.search(one.text):
            return found.group().strip(" ,;")
    return ""
