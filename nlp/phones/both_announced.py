"""A telephone and a taxpayer number announced together, before both: "you need my number & social: 718 555 0158 and 900-70-1026".

The word nearest to a number then says nothing of it: which of the two it is tells its shape, whichever was announced first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from nlp.patterns.late import Late

_OWNERS = r"(?:(?:my|our|your|a|an|the|his|her|one['’]s)\s+)?"
_NUMBER = r"(?:\s*(?:numbers?|nos?\b\.?|ids?|#))?"
_TELEPHONE = (
    rf"{_OWNERS}(?:(?:day\s?time|day|evening|home|work|contact|cell|mobile|best)\s+)?"
    rf"(?:\b(?:tele)?(?:phones?|f[oó]n[oa]?)\b|\btel\b\.?|\bcell\b|\bmobile\b|\bcontact\b|"
    r"(?<!account )(?<!acct )(?<!card )(?<!case )(?<!order )(?<!reference )(?<!tax )(?<!id )(?<!security )(?<!insurance )(?<!routing )\bnumber\b)"
    rf"{_NUMBER}"
)
_TAX = (
    rf"{_OWNERS}\b(?:ssn|ss|s\.s\.n?\.?|soc(?:ial)?\b\.?(?:\s?sec(?:urity)?\b\.?|\s+insurance)?|tin|itin|ein|sin|nas|cpr|nino|ni|utr|nif|nie|rfc|curp|cpf|cuit|bsn|ahv|ppsn?|tfn|ird|steuer-?(?:id|nummer)|tax(?:payer)?\b(?:['’]s)?(?:\s+ident\w*)?|tax\s?-?\s?id)\b"
    rf"{_NUMBER}"
)
_JOINED = r"\s*(?:,\s*)?(?:\b(?:and|og|und|et|och|en)\b|&|\+|/|,|\bplus\b|\bor\b|\bas\s+well\s+as\b)\s*(?:also\s+)?"
_PAIR = rf"(?:{_TELEPHONE}{_JOINED}{_TAX}|{_TAX}{_JOINED}{_TELEPHONE})"
_GAP = r"(?:(?!\b(?:account|acct|card|case|order|reference|routing)\b)[^\d!?\n]){0,40}"
_BEFORE = Late(rf"{_PAIR}{_GAP}(?:\(?\d[\d ().-]{{7,14}}\d[^\d!?\n]{{0,16}})?$", re.IGNORECASE)
"""Before the first of the two numbers, or before the second."""
_NINE = Late(
    r"(?<![\w+#/.,$-])(?:\d{3}([ -]?)\d{2}\1\d{4}|\d{3}([ -])\d{3}\2\d{3})(?![\w/-]|[.,]\d|[ -]\d)(?=[^\d]|$)|(?<![\w+#/.,$-])\d{9}(?=\s?[-/]\s?\(?\d)"
)
"""A taxpayer number's nine figures, as they are grouped in the United States or in Canada."""
_REACH = 140


def announced(text: str, start: int) -> bool:
    """Tell whether both numbers were announced before the one that begins there."""
    return _BEFORE.search(text[max(0, start - _REACH) : start]) is not None


def tax_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Give where nine figures stand that are the taxpayer number of the two."""
    for match in _NINE.finditer(text):
        if announced(text, match.start()):
            yield match.span()
