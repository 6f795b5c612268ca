"""Whether a mail says that its order is not that of the body for which it is written: "Motion failed.", "of my own notes, not the trust's".

A fund tenders by what its board resolved, and a trustee's own notes are no business of the trust's account.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_BODY = r"(?:trust|fund|estate|company|corporation|foundation|plan|firm|partnership|family|board|pension\s+fund|endowment|llc)"
_PAPER = r"(?:notes?|bonds?|money|holdings?|position|account|paper|debt|securities)"
_NOT_OF_IT = Late(
    r"\b(?:motion|resolution|proposal|measure|vote)\s+(?:has\s+|had\s+|was\s+|is\s+|did\s+)?(?:unfortunately\s+|however\s+|narrowly\s+|then\s+|later\s+|since\s+)?(?:been\s+)?(?:failed|fails|defeated|lost|rejected|tabled|withdrawn|rescinded|voted\s+down|(?:not|n['’]t)\s+(?:carried|carry|pass(?:ed)?|adopted|seconded)|died|postponed|deferred)\b"
    r"|\b(?:motion|resolution|proposal|vote)\s+(?:didn['’]t|hasn['’]t|wasn['’]t)\s+(?:been\s+)?(?:pass(?:ed)?|carr(?:y|ied)|adopted|seconded)\b"
    rf"|\bmy\s+(?:own|personal|private)\s+(?:[\w'’]+\s+)?{_PAPER}\b[^.;!?]{{0,30}}\bnot\s+(?:(?:those|that|the\s+ones?|out)\s+of\s+)?(?:the|our|my)\s+(?:\w+\s+)?{_BODY}(?:['’]s)?\b|\bnot\s+(?:(?:those|that)\s+of\s+)?(?:the|our)\s+(?:\w+\s+)?{_BODY}['’]s\b[^.;!?]{{0,20}}\bbut\s+my\s+own\b"
    rf"|\b(?:mine|my\s+own)\s*[,;–—-]+\s*(?:and\s+)?not\s+(?:the|our)\s+(?:\w+\s+)?{_BODY}['’]s\b"
    rf"|\b(?:not|none)\s+(?:of\s+)?(?:the\s+)?{_BODY}['’]s\s+(?:notes?|bonds?|own)?[^.;!?]{{0,10}}[,;]\s*(?:but\s+)?(?:mine|my\s+own)\b|\bof\s+(?:mine|my\s+own)\b[^.;!?]{{0,20}}\bnot\s+(?:the|our)\s+{_BODY}(?:['’]s)?\b",
    re.IGNORECASE,
)


def not_of_the_body(words: str) -> str:
    """Give the words that say the order is not the body's; nothing where none do."""
    found = _NOT_OF_IT.search(words)
    return found.group() if found else ""
