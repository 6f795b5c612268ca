"""An order to move the notes to another house, which sounds like a tender: "Please send over all of my notes to DTC number 0226 for my account there.".

Whoever has his notes sent to another bank's number, to his account there or to a new broker wants them moved, not exchanged by us. Where the new notes, money
or papers shall go is no matter, nor is a road by which the notes go into the exchange ("send them to the exchange agent"). Nor does he tender what he
asks to be given himself ("Send me 30 of my bonds."), or what he wants to go to somebody else ("I want $40,000 to go to the church.").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken

_MOVE = r"(?:send|move|transfer|deliver|wire|ship|journal|forward|shift|switch|re-?register|hand|pass|dtc|acats?|release|sign)(?:s|ing|ed|ring)?"
_NOTES = r"(?:(?:all|any|half|each|everything|\$?\d[\d,.]*\s?(?:k|m|bonds?|notes?)?|the\s+(?:whole|entire|full)\s+\w+|both|them|these|those|it)\b|(?:my|our|the)\s+(?:\w+\s+){0,3}(?:notes|bonds|position|holdings?|account|paper|lot|securities|certificates?)\b)"
_HOUSE_WORD = r"(?:brokers?|bank|firm|house|custodian|dealer|brokerage|adviser|advisor|credit\s+union|trust\s+company)"
_PLACE = (
    r"(?:(?:the\s+)?dtc\s*(?:number|no\.?|num|participant|part\.?|acct|account|\#)\s*\#?:?\s*\d{3,4}|participant\s+(?:number\s+|no\.?\s+|\#\s?)?\d{3,4}"
    rf"|(?:my|our)\s+(?:\w+\s+){{0,3}}(?:account|ira)\s+(?:there|at|with|over\s+there|elsewhere)\b(?!\s+you\b)|(?:my|our)\s+(?:new|other|own|local|next|second)\s+{_HOUSE_WORD}|(?:another|a\s+new|a\s+different)\s+{_HOUSE_WORD}"
    r"|(?-i:(?:Fidelity|Schwab|Charles\s+Schwab|Merrill|Vanguard|E\*?Trade|Ameritrade|Edward\s+Jones|Dean\s+Witter|Smith\s+Barney|Paine\s?Webber|Prudential|Bear\s+Stearns|Wells\s+Fargo|Wachovia|Citibank|Chase|Raymond\s+James|A\.?\s?G\.?\s+Edwards|Piper\s+Jaffray|Legg\s+Mason|Morgan\s+Stanley|Goldman|J\.?\s?P\.?\s+Morgan|Scottrade|TD\s+Waterhouse|Pershing|US\s+Trust))\b)"
)
_ORDERS = Sifted(
    rf"\b{_MOVE}\s+(?:over\s+|out\s+|across\s+|along\s+|on\s+)?{_NOTES}[^.;!?]{{0,60}}?\b(?:over\s+)?(?:to|into|with)\s+{_PLACE}"
    rf"|\b{_MOVE}\s+(?:over\s+)?to\s+{_PLACE}[^.;!?]{{0,20}}?\b{_NOTES}",
    re.IGNORECASE,
)
_NO_MATTER = Late(
    r"\b(?:new\s+(?:notes|ones|paper|bonds|securities)|(?:they|it|what\s+comes)\s+(?:come|comes|back)|warrants?|fee|cash|checks?|money|interest|proceeds|payments?|confirmations?|receipts?|statements?|forms?|cop(?:y|ies)|letters?|afterwards?|used\s+to|last\s+(?:year|month|spring|fall)"
    r"|(?:don['’]?t|do\s+not|never|no\s+need\s+to|not)\s+(?:\w+\s+){0,2}(?:send|move|transfer|deliver|wire|ship|journal|forward|shift|switch)|(?:exchange|depositary|information)\s+agent|(?:the\s+)?rest|remaining|remainder|balance|others?)\b",
    re.IGNORECASE,
)
"""Other things that are sent, what stays, and what shall not be."""
_OTHERS_DO_IT = Sifted(
    r"\b(?:they|it|he|she|the\s+new\s+\w+|(?-i:[A-Z])\w+)(?:['’]ll|\s+will|\s+can|\s+is\s+going\s+to|\s+are\s+going\s+to|['’]re\s+going\s+to)\s+(?:then\s+|also\s+)?(?:handle|do|see\s+to|take\s+care\s+of|look\s+after|put\s+through|submit|process|arrange|make)\s+(?:the|this|my|all\s+the)\s+(?:exchange|tender|swap)\b",
    re.IGNORECASE,
)
"""Somebody else makes the exchange, to whom the notes go."""
_TO_HIMSELF = Late(
    rf"(?:^\W*|[,;:.]\s*|\b(?:and|please|pls|kindly|just|now|so|you|to)\s+)(?:send|give|mail|deliver|hand|return|ship|bring|pass|post|fax|wire|release)\s+(?:me|us)\s+(?:back\s+|over\s+)?(?:{_NOTES}|[a-z]+(?:[\s-][a-z]+){{0,3}}\s+of\s+(?:my|our|the)\b)",
    re.IGNORECASE,
)
_FOR_NEW = Late(
    r"\b(?:new|exchang\w*|tender\w*|swap\w*|offer|conver\w*|in\s+return|instead|trade|worth|back\s+out)\b",
    re.IGNORECASE,
)
"""Says that what he is to be given comes of the exchange."""
_GOES_TO = Late(
    r"\b(?:go|goes|going|come|paid|made\s+over|handed|left|put)\s+(?:over\s+|straight\s+|out\s+)?(?:to|toward|towards)\s+(?!(?:the\s+|your\s+)?(?:exchange|tender|offer|swap|company|issuer|lexington|agent|depositary|market|(?-i:[A-Z]{2,5})\b)|you\b|work\b|zero\b|about\b|over\b|\$?\d)(?:\w+)",
    re.IGNORECASE,
)
"""Somebody else is to have them."""
_PUTS_IN = Late(
    r"\b(?:tender|exchang|swap|convert|submit|participat|enter)\w*|\bin(?:to)?\s+the\s+(?:offer|deal)\b", re.IGNORECASE
)
_MOVES = Late(rf"\b{_MOVE}\b", re.IGNORECASE)


def moved_away(sentences: Sequence[Spoken]) -> str:
    """Give the words that order the notes moved to another house; nothing where none do."""
    for place, one in enumerate(sentences):
        if one.asks or one.keeps:
            continue
        found = _ORDERS.search(one.text)
        if found and not _NO_MATTER.search(one.text):
            return found.group().strip()
        if one.tenders and (found := _TO_HIMSELF.search(one.text)) and not _FOR_NEW.search(one.text):
            return found.group().strip()
        gone = _GOES_TO.search(one.text) if one.tenders else None
        if gone and not _PUTS_IN.search(one.text) and not _NO_MATTER.search(one.text):
            return gone.group().strip()
        if place and (found := _OTHERS_DO_IT.search(one.text)) and not found.group().lower().startswith("you"):
            moving = sentences[place - 1].text
            if _MOVES.search(moving) and not _NO_MATTER.search(moving):
                return found.group().strip()
    return ""
