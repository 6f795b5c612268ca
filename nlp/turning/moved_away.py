"""Notes that went over to another house by the sender's own words: "I had everything moved over to Schwab last week.", "Schwab has had them since Tuesday.".

What the register still shows he may no longer hold with us. What came to us from there, and money, stocks or an account for payments that moved, are no matter.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.sifted import Sifted
from nlp.patterns.wordlists import listed
from nlp.turning.passage import Spoken

_TO = r"(?:over\s+|across\s+|away\s+|all\s+)?(?:to|into)\s+(?:my\s+(?:new\s+)?account\s+(?:at|with)\s+)?"
_ALL_OF_IT = (
    r"(?:everything(?:\s+(?:of\s+mine|i\s+(?:have|had|own)))?|it\s+all|all\s+(?:of\s+)?(?:it|them|of\s+mine|my\s+(?:notes|bonds|holdings))|they|them|these|those"
    r"|(?:the|my|our|this)\s+(?:whole\s+)?(?:account|notes|bonds|holdings?|position|portfolio|securities|lot|business|custom|affairs))"
)
_HOUSE = (
    r"(?:(?:another|a\s+different|some\s+other|(?:my|our|a|the)\s+(?:new|other|own|local))\s+(?:brokers?|bank|firm|house|custodian|dealer|credit\s+union|man|people)|somebody\s+else|someone\s+else"
    r"|(?P<name>(?!(?-i:You\b|Lexington\b|LX|BK|DTC\b|The\b|Exchange\b|Custodian\b|I\b|He\b|She\b|They\b|We\b|Who\b|What\b|That\b|This\b|Nobody\b|My\b|Our\b))(?-i:[A-Z])[\w&'’*.-]*(?:\s+(?-i:[A-Z])[\w&'’*.-]*)?))"
)
_MOVED = r"(?:moved|transferred|taken|shifted|sent)"
_WENT = (
    Sifted(
        rf"\b(?:(?:i|we)(?:['’]ve|\s+have|\s+had)?|and)\s+(?:(?:just|since|already|recently|then|had)\s+)?(?:{_MOVED}|took|switched|brought|placed|put|had)\s+{_ALL_OF_IT}(?:\s+{_MOVED})?(?:\s+from\s+you)?\s+{_TO}{_HOUSE}",
        re.IGNORECASE,
    ),
    Sifted(
        rf"\b{_ALL_OF_IT}\s+(?:has\s+|have\s+|had\s+)?(?:since\s+|just\s+|already\s+)?(?:went|gone|moved|(?:was|were|been|got|is\s+being|are\s+being)\s+{_MOVED})\s+{_TO}{_HOUSE}",
        re.IGNORECASE,
    ),
    Sifted(
        rf"\b{_HOUSE}\s+(?:has|have)\s+(?:now\s+)?(?:had|got|held)\s+(?:all\s+of\s+)?(?:them|those|these|my\s+(?:notes|bonds))\b",
        re.IGNORECASE,
    ),
    Sifted(
        rf"\b{_HOUSE}\s+(?:pulled|took|fetched|moved|transferred)\s+(?:them|those|these|everything|it\s+all|my\s+(?:notes|bonds|account))\s+(?:over|in|across|away)\b",
        re.IGNORECASE,
    ),
    Sifted(
        rf"\b(?:i|we)(?:['’]m|['’]re|\s+am|\s+are)\s+(?:now\s+)?(?:with|over\s+at)\s+{_HOUSE}(?:\s+now|\s+these\s+days|\s+since\b|(?<=now)\W*$)",
        re.IGNORECASE,
    ),
    Sifted(
        rf"\b{_ALL_OF_IT}\s+(?:should|must|will|ought\s+to)\s+(?:have\s+(?:arrived|come|landed|reached)|be|arrive)\s+(?:now\s+|safely\s+)?(?:at|with|in)\s+{_HOUSE}",
        re.IGNORECASE,
    ),
    Sifted(
        rf"\b{_ALL_OF_IT}\s+(?:was|were|has\s+been|have\s+been|got|is\s+being|are\s+being)\s+{_MOVED}\s+(?:out|away|elsewhere)\b(?:\s+(?:to|into)\s+{_HOUSE})?",
        re.IGNORECASE,
    ),
    Sifted(
        rf"\btransfer\s+to\s+{_HOUSE}\s+(?:went\s+through|is\s+(?:done|complete|through|under\s+way)|was\s+(?:done|completed|settled)|settled|cleared|goes\s+through)",
        re.IGNORECASE,
    ),
)
_NO_MATTER = re.compile(
    r"\b(?:checking|savings|checks?|cash|money|interest|payments?|deposits?|proceeds|stocks?|shares|funds|(?:back|over)?\s*to\s+(?:you|your|us)\b|sister|brother|kids|family|rest|others?|remaining|remainder|balance"
    r"|to\s+(?-i:[A-Z])\w+\s+(?:street|avenue|road|lane|drive))\b",
    re.IGNORECASE,
)
_NO_HOUSE = listed(
    "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday"
)


def moved_away(sentences: Sequence[Spoken], own: frozenset[str]) -> str:
    """Give the words by which the notes, or the account, went over to another house; nothing where none did. `own`: words of the sender's names."""
    for one in sentences:
        if one.asks or one.keeps or _NO_MATTER.search(one.text):
            continue
        for pattern in _WENT:
            if found := pattern.search(one.text, one.begins):
                names = (found["name"] or "").lower().replace(".", "").split()
                if not names or not (names[0] in own or names[0] in _NO_HOUSE):
                    return found.group().strip()
    return ""
