"""A bound put to a tender in a line or a sentence of its own: "Price: not below 95.", "That's a maximum.", "Anything over sixty, sell em instead.".

A limit of price, of another market's course or of the amount itself makes the tender conditional or its amount unknown. What says that there is no
limit, or that so much is the most that the sender has, bounds nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken

_PRICE = r"(?:\$?\d[\d,.]*(?:\s?(?:%|c\b|cents|percent|per\s+cent))?|par|face(?:\s+value)?|market|cost|what\s+(?:i|we)\s+paid)"
_LEAST = r"(?:no(?:t|thing)?\s+(?:less|lower|worse|under|below)(?:\s+than)?|not\s+(?:below|under|beneath|less\s+than|lower\s+than)|at\s+least|a\s+minimum\s+of|north\s+of|better\s+than)"
_BOUNDS = Sifted(
    rf"(?:^\W*|[.;\[(]\s*|\n\s*)(?:the\s+|my\s+|our\s+)?(?:limit|price|px|floor|min(?:imum)?|reserve|stop)(?:\s+(?:price|limit|acceptable|bid))?\s*[:=–—-]\s*(?:is\s+|at\s+|of\s+)?(?:{_LEAST}|\$?\d|par\b)"
    rf"|\b(?:at|for|only\s+at|priced\s+at)\s+{_LEAST}\s+{_PRICE}|(?:^\W*|[,;:–—-]\s*)(?:but\s+|only\s+|please\s+)?{_LEAST}\s+{_PRICE}\s*(?:$|[.!;\])]|on\s+the\s+(?:new|old|dollar)\b|for\s+(?:me|us|mine)\b|though\b|please\b|mind\s+you\b)"
    r"|^\W*(?:and\s+|but\s+)?(?:that['’]?s|that\s+is|this\s+is|it['’]s|which\s+is)\s+(?:a|the|my|our|an\s+absolute)\s+(?:\w+\s+)?(?:maximum|max|minimum|ceiling|cap|upper\s+limit|outside\s+figure)\b(?!\s+(?:i|we|there|that\s+(?:i|we))\b|\s+(?:holding|position))"
    r"|\b(?:sell|keep|hold|leave)\s+(?:['’]?em|them|it|those|mine)\s+instead\b|\b(?:anything|something)\s+(?:over|above|north\s+of|better\s+than|higher\s+than|past)\s+(?:\$?\d|(?:fif|six|seven|eigh|nine|for|thir)ty|par)[^.;!?]{0,40}\b(?:sell|keep|hold|wait|leave|call|stop)\b"
    r"|\bsubj(?:ect)?\.?\s+(?:to\s+)?(?:px|price|mkt|market|my\s+(?:\w+\s+)?(?:letter|mail|e-?mail|fax|memo|message|call|conversation|remarks|terms|conditions)|our\s+(?:\w+\s+)?(?:letter|mail|e-?mail|fax|memo|message|call|conversation|remarks|terms|conditions))\b"
    r"|\b(?:both\s+or\s+neither|all\s+or\s+neither|one\s+or\s+neither|stands?\s+(?:or|and)\s+falls?\s+with)\b|\bthe\s+one\s+hangs\s+on\s+the\s+other\b",
    re.IGNORECASE,
)
_SAID = Late(
    r"\b(?:said|says|told|tells|advised|suggested|wanted|offered|thought|paid|bought|cost|no\s+(?:limit|floor|minimum|price|ceiling)|stopped\s+at|worth|statement|shade|degrees|weather|miles|years|voted|quoted|(?:got|have|own|hold)\s+no\s+more)\b",
    re.IGNORECASE,
)


def bounded(sentences: Sequence[Spoken]) -> str:
    """Give the words that bound the tender from beside it or behind it; nothing where none do."""
    for one in sentences:
        if one.asks or one.keeps:
            continue
        found = _BOUNDS.search(one.text, one.begins)
        if found and not _SAID.search(one.text, one.begins):
            return found.group().strip(" ,;:[(–—-")
    return ""
