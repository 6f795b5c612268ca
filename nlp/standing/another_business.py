"""Notes of another company that are taken for those of the offer: "These are the nursing-home people in Connecticut, the nine percents.".

Companies share their names. Whoever tells what his notes are by the business of their issuer, and names one that cannot be this issuer's by its name,
means other notes. What is said of neighbours, of other notes, or denied ("not the nursing-home people") tells nothing of his.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.sifted import Sifted

_BUSINESS = (
    r"(?:nursing[\s-]homes?|old[\s-]age\s+homes?|hospitals?|health[\s-]?care|hotels?|motels?|water[\s-]?works|water|gas|electric|power|railroads?|railways?|airlines?|bus|shipping|steamship|bank(?:ing)?|insurance|brewery|breweries|beer|whiske?y|tobacco|cigarettes?|candy|soup|grocery|supermarkets?|department[\s-]stores?|"
    r"shoe|garment|furniture|piano|newspapers?|radio|television|cable|telephone|cemetery|cemeteries|funeral|coal|oil|gold|silver|copper|cement|lumber|paper|toy|drug|pharmaceuticals?|film|movie|casinos?|race\s?track|fertilizer|real[\s-]estate|golf|cruise|restaurants?|hamburger|pizza|software|computer|satellite|trucking)"
)
_COMPANY = (
    r"(?:people|folks|fellows|company|companies|concern|outfit|firm|chain|lot|crowd|bunch|business|line|trust|operator)"
)
_OWN = Sifted(
    rf"(?:^|[,;:–—(]\s*|\b(?:and|but|i\s+mean|that)\s+)\W*(?:(?:these|those|they|mine|it|that|this)\s+(?:are|is|would\s+be|being)|(?:these|those|they|it|that)'(?:re|s)|i\s+mean|meaning|which\s+(?:are|is)|(?:my|the)\s+(?:notes|bonds|lexingtons)\s+(?:are|i\s+mean\s+are))\s+(?:of\s+|from\s+|by\s+|with\s+)?(?:the|that|those)\s+(?:(?!not\b)[\w-]+\s+)?{_BUSINESS}(?:\s+{_COMPANY}\b|-{_COMPANY}\b)",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:neighbou?rs?|other|others|also|used\s+to|sold|not|isn't|aren't|never|no|nothing)\b", re.IGNORECASE
)
_NAMES = re.compile(r"\b(?:these|those|they|mine|my|notes|bonds|mean|meaning)\b", re.IGNORECASE)


def another_business(told: Sequence[str], issuer: str) -> str:
    """Give the sentence that tells the notes to be those of a company in a business that is not the issuer's by its name; nothing where none does."""
    for place, one in enumerate(told):
        found = _OWN.search(one)
        if found is None or not _NAMES.search(found.group()) or _OTHERS.search(one, 0, found.end()):
            continue
        if place and told[place - 1].lower().startswith(("my neighbour", "my neighbor")):
            continue
        business = re.search(_BUSINESS, found.group(), re.IGNORECASE)
        if business is None or business.group().split()[0].lower() not in issuer.lower():
            return one
    return ""
