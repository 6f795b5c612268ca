"""An amount measured by price and not in face: "enough of my notes to make $30,000 at today's price", "notes worth 30,000 at the going rate".

What notes fetch, net or are worth at a price is no face amount. "Worth 30,000 face", "30,000 worth of notes" and a price told beside ("they are at 61,
but tender 30,000 face") measure in face.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted

_SUM = r"(?:(?:me|us|up|out|to|at|for|about|around|some|exactly|a|an|the|full|nice|round|roughly|us\s?\$|usd)\s+){0,4}(?:\$\s?\d[\d,.]{0,15}(?:\s?k\b)?|\d[\d,.]{0,15}(?:\s?k\b)?|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[\s-]\w+)?|ten|fifteen|twelve|a\s+hundred|hundred)(?:\s+(?:thousand|dollars|bucks|grand|hundred))*"
_ENOUGH = r"(?:enough|sufficient|as\s+many|as\s+much|so\s+many|so\s+much|whatever|however\s+many|how(?:ever)?\s+much|what(?:ever)?(?:\s+number)?|such\s+(?:a\s+)?(?:number|amount))"
_RAISES = r"(?:raise|raises|fetch|fetches|net|nets|yield|yields|bring|brings|realize|realise|realizes|clear|clears|cover|covers|pay|pays|produce|produces|generate|generates|earn|earns|buy|buys|get|gets|give|gives|hand|hands|put\s+in\s+my\s+pocket|end\s+up\s+with|walk\s+away\s+with|come\s+out\s+with|finish\s+with|land\s+at|sell\s+for|sells\s+for|cash\s+in\s+at)"
_MAKES = r"(?:make|makes|total|totals|come\s+to|comes\s+to|reach|reaches|amount\s+to|add\s+up\s+to|be\s+worth|is\s+worth|are\s+worth|equal|equals|be|have|hold)"
_PRICE = r"(?:(?:at|by|on|in|given|going\s+by|using|with|under|as\s+of)\s+(?:(?:the|this|what|a|about|around|roughly|some)\s+)*(?:today's|todays|current|present|going|market|ruling|prevailing|latest|last|yesterday's|yesterdays|this\s+morning's|friday's|closing|quoted|street|newspaper|paper's|bid|asked|spot|wednesday's|monday's|tuesday's|thursday's|last\s+night's|day's)(?:\s+\w+){0,2}?\s*(?:prices?|quotes?|quotations?|rates?|market|values?|bids?|levels?|worth|close)\b|(?:at|by|in)\s+(?:the\s+)?market(?:\s+(?:prices?|value|rates?))?\b|market\s+(?:value|worth|price)|(?:at|@)\s+(?:about\s+|around\s+)?\d{2}(?:\s+(?:and\s+\w+|\d/\d|cents?)|\.\d+)|(?:cents?\s+on\s+the\s+dollar)|as\s+(?:quoted|things\s+stand|the\s+(?:paper|market|quotes?)\s+\w+)|on\s+the\s+market|in\s+(?:today's\s+)?(?:cash|proceeds|real\s+money)|on\s+paper\s+today)"
_NOTES = r"(?:(?:of|in)\s+)?(?:(?:my|our|the|these|those|them|mine|lexingtons?|old|notes?|bonds?|paper|stuff|it|securities|holdings?|lexington)\s*){0,5}"
_PRICED = Sifted(
    rf"\b{_ENOUGH}\s+{_NOTES}(?:as\s+(?:it\s+takes\s+|is\s+needed\s+|are\s+needed\s+|will\s+|would\s+)?)?(?:to|so\s+(?:that\s+)?(?:i|we|it|they)|that\s+(?:i|we|it|they)|will|would|it\s+takes\s+to|i\s+need\s+to|needed\s+to|for\s+me\s+to)?\s*(?:will\s+|would\s+|can\s+|just\s+)?{_RAISES}\s+{_SUM}\b(?!\s*(?:bonds?|notes?|pieces?)\b)"
    rf"|\b{_ENOUGH}\b[^.;!?\n]{{0,60}}?\b(?:{_MAKES})\s+{_SUM}[^.;!?\n]{{0,30}}?\b{_PRICE}|\b{_PRICE}\W[^.;!?\n]{{0,30}}?\b{_ENOUGH}\b[^.;!?\n]{{0,40}}?\b{_MAKES}\s+{_SUM}"
    rf"|\bworth\s+{_SUM}\s*,?\s*(?:{_NOTES})?{_PRICE}|{_SUM}(?:'s)?\s+worth\b\s*,?\s*{_NOTES}(?:\w+\s+)?{_PRICE}|\b(?:that|this|the|my)\s+(?:figure|amount|number|sum|total)\s+is\s+(?:meant\s+)?(?:at\s+|in\s+|the\s+)?(?:market|cash|proceeds|today's|current|price)\b|\b(?:market|cash|sale|sell|resale|selling|street)\s+(?:value|worth|price)\s*:?\s*{_SUM}|\b(?:market|cash|sale|resale|selling|current|today's|present)\s+(?:value|worth|price)\s+(?:of|is|being|equal\s+to|totals?|comes\s+to)\s+{_SUM}|{_SUM}\s+(?:in|of|at)\s+(?:market|cash|sale|resale|current|today's)\s+(?:value|worth|prices?)\b"
    rf"|\b(?:tender|exchange|swap|submit|put\s+in|turn\s+in|send\s+in)\b[^.;!?\n]{{0,40}}?{_SUM}\s*,?\s*(?:{_NOTES})?(?:valued\s+|priced\s+|reckoned\s+|counted\s+|measured\s+|worth\s+|calculated\s+|figured\s+)?(?:at|by|on)\s+(?:the\s+)?(?:today's|todays|current|present|going|market|ruling|prevailing|latest|yesterday's|quoted|closing|newspaper)\s+(?:\w+\s+)?(?:prices?|quotes?|quotations?|rates?|values?|bids?)\b"
    rf"|\b{_SUM}\s*(?:worth\s*)?(?:{_NOTES})?[,(–—-]{{1,3}}\s*(?:at\s+|in\s+|by\s+|i\s+mean\s+|i\.?e\.?\s+|that\s+is\s+)?(?:the\s+)?(?:market|cash|street)(?:\s+(?:value|price|worth))?\s*(?:\)|$|[.,;!]|that\s+is\b)"
    rf"|\b(?:whose|with\s+a|having\s+a)\s+(?:total\s+|current\s+|present\s+|combined\s+)?(?:market\s+|cash\s+)?(?:value|price|worth|proceeds)\b[^.;!?\n]{{0,25}}?{_SUM}(?![^.;!?\n]{{0,12}}\b(?:face|par|principal|nominal))",
    re.IGNORECASE,
)
_FACE = Late(
    r"\b(?:face|par|principal|nominal|maturity)\s*(?:value|amount)?\b|\bnot\s+(?:at\s+)?(?:the\s+)?(?:market|price|what\s+they)|\bprinted\b",
    re.IGNORECASE,
)
_NOT_FACE = Late(
    r"\b(?:not|never|rather\s+than|instead\s+of|and\s+not|n't)\b[^.;!?]{0,20}\b(?:face|par|principal|nominal|printed)\b",
    re.IGNORECASE,
)


def priced(told: Sequence[str]) -> str:
    """Give the sentence that measures an amount by a price or by what it brings; nothing where all are in face."""
    return next((one for one in told if _PRICED.search(one) and (not _FACE.search(one) or _NOT_FACE.search(one))), "")
