"""An exception that stands apart from the "all" it narrows: "P.S. All, that is, save those I pledged to the bank".

Which notes those are, and how many, nobody can tell. An exception of nothing ("all, bar none"), of a courtesy ("save yourself the stamp") or of a whole
other account ("all, that is, except my IRA") narrows no election.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted

_HEAD = r"^\W*(?:(?:p\.?\s?p?\.?\s?s\.?|ps|n\.?\s?b\.?|nb|oh|ah|well|and|but|i\s+mean|that\s+is|i\.?e\.?|or\s+rather|rather|sorry|by\s+(?:which|that)\s+i\s+mean|by\s+the\s+way|mind(?:\s+you)?|i\s+should\s+(?:say|add)|to\s+be\s+(?:exact|precise|clear)|note|naturally|of\s+course|only)\W+){0,4}"
_ALL = r"(?:(?:by\s+)?[\"']?(?:all|everything|every(?:\s+(?:one|note|bond|last\s+one|single\s+one))?|the\s+(?:whole\s+)?lot|the\s+whole\s+(?:thing|amount|position)|100\s?%|a\s+hundred\s+percent)[\"']?(?:\s+of\s+(?:them|it|those|mine|the\s+notes|my\s+notes))?)"
_THAT_IS = r"(?:\W+(?:that\s+is(?:\s+to\s+say)?|i\.?e\.?|mind(?:\s+you)?|of\s+course|i\s+should\s+(?:say|add)|naturally|to\s+be\s+(?:exact|precise)|i\s+mean|or\s+rather|obviously|i\s+mean\s+all|here\s+means?(?:\s+all)?|means?(?:\s+all)?|understood|meaning))*"
_SAVE = r"(?:(?:but|and)\s+)?(?:save|except(?:ing)?|bar(?:ring)?|excluding|but(?:\s+not)?|less|minus|apart\s+from|aside\s+from|other\s+than|saving|without|not\s+counting|not\s+including|not|short\s+of|besides|exclusive\s+of|with\s+the\s+exception\s+of|leaving\s+out)(?:\s+for)?"
_WHICH = r"(?:of\s+course\s+)?(?:(?:any\s+of\s+|all\s+|only\s+|just\s+)?(?:those|the\s+ones?|them\s+that|ones)\b(?!\s+(?:\$?\d|ten\b|five\b|\w+ty\b|\w+teen\b|twelve\b|eleven\b|(?:in|of)\s+(?:my|the|our)\s+(?:other|ira|joint)))|any(?:thing)?\b|what(?:ever)?\s+(?:i|we|is|was|my|our|he|she|they|the|has|belongs|lies|you)\b|(?:the|my|our)\s+(?:(?!(?:other|kind|sort|type|best|worst|first|last|right|same)\b)[\w'-]+\s+){0,2}?(?:ones?|notes?|bonds?|part|portion|piece|bit|few|lot|certificates?|block)\b(?!\s+in\s+(?:my|the|our))|(?:a|the)\s+(?:few|couple|handful|bit|little)\b|some\b|several\b)"
_NARROWED = Sifted(
    rf"{_HEAD}{_ALL}{_THAT_IS}\W+{_SAVE}\s+{_WHICH}|{_HEAD}(?!but\s+the\s+(?:old|new)\b){_SAVE}\s*,?\s+(?:that\s+is,?\s+)?{_WHICH}(?=\s+(?:(?:that|which)\s+)?(?:i|we|my|our|are|is|were|was|he|she|they|pledged|already|set|put|held|lent|promised|sold|in|with|at|from|still|bought)\b)"
    rf"|{_HEAD}(?:i|we)\s+(?:do\s+|must\s+|have\s+to\s+)?(?:except|exclude|exempt|hold\s+out|leave\s+out)\s+{_WHICH}"
    r"|\b(?:the|those|my|our)\s+(?:pledged|lent|loaned|promised|earmarked|mortgaged|encumbered|inherited|borrowed|hypothecated|collateral)\s+(?:ones?|notes?|bonds?|part|portion|paper)\b[^.;!?]{0,40}?\b(?:(?:are|is|do|does|should|must|will)\s*(?:not\b|n't\b)|excepted|excluded|exempt|left\s+out|not\s+included|stays?\b|outside)"
    rf"|\b(?:those|the\s+(?:ones?|notes|bonds|part|portion|few))\s+(?:(?:that|which)\s+)?(?:(?:i|we|my\s+\w+)(?:'ve|\s+have|\s+has)?\s+)?(?:\w+\s+)?(?:pledged|lent|loaned|promised|sold|earmarked|mortgaged|hypothecated|given|gave|set\s+aside|put\s+up|used\s+as|locked|borrowed|encumbered)\b[^.;!?]{{0,60}}?\b(?:are|is|do|does|should|must|will)\s*(?:of\s+course\s+|naturally\s+)?(?:not\b|n't\b|excepted|excluded|exempt|left\s+out|to\s+stay|stay|out\b|outside|other)",
    re.IGNORECASE,
)
_NOTHING = Late(
    r"\b(?:none|nothing|(?:no|without|any)\s+exceptions?\b|no\s+(?:one|more)|account|acct|ira|lx-|bk-|no\s+longer|all\s+(?:paid\s+off|mine)|released|redeemed|address|phone|questions?|complaints?|thanks|regret|pleasure|any(?:thing)?\s+(?:else|more|further|other|you|unforeseen)|paper\s*work|rest\s+of|weather|fees?|anything\s+i\s+(?:forgot|missed)|any\s+(?:delay|doubt|question|problem|trouble|further|more|other|form|fuss|hurry|need|ado|regret|strings|conditions?|catch))\b",
    re.IGNORECASE,
)


def all_but(told: Sequence[str]) -> str:
    """Give the sentence that excepts notes which nobody can count from a tender of all; nothing where none does."""
    return next((one for one in told if _NARROWED.search(one) and not _NOTHING.search(one)), "")
