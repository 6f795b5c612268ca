"""Whether a mail says nothing but thanks and courtesies, or nothing at all: a greeting, a closing and a name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.answers.thanks import only_thanks_said
from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.patterns.wordlists import listed

_COURTEOUS = listed("""thanks thank thx tks thanx ty cheers grateful appreciate appreciated much obliged merci gracias danke many very so you your yours i we am are is
    was have has had been be it its that this these the a an for of to and all both again indeed really truly quick prompt speedy fast kind kindness
    good great nice lovely wonderful fine helpful help helping assistance support patience time trouble attention reply replies response answer
    answering responding letter mail email e-mail message note information info explanation explaining clarification update updates got received
    noted understood turnaround swift service cher chère dear mon ami amigo kindly hope hoping enjoy rest take care soon speedily promptly
    helpfulness hon blessed bless peaceful restful safe travels señor señora senor senora monsieur madame day week weekend evening afternoon morning
    night happy wish wishes best regards warm sincerely hi hello hey sir sirs madam gentlemen ladies team desk friends everyone folks there people
    too as always ever from my our in advance bye god us with sent iphone phone perfect pleasant sunday saturday heart most family wife missus
    husband love respect salute beaucoup bonne bon journée soirée semaine fin muchas mil que tenga tengan un buen día tarde mille grazie obrigado
    obrigada tak tusind vielen dank schönen tag ta enormously deeply bunch greatly courtesy promptness consideration wifey kin folk grandchildren""")
_LETTERS = re.compile(r"[^\W\d_]+")
_AMOUNT_SAID = Sifted(
    r"\ball\s+(?:of\s+)?(?:it|them|this|that|these|both)\b|\b(?:it|them)\s+all\b|\b(?:all|both|yes)\s*,?\s*(?:please|thanks|thank\s+you)\b|^\W*(?:all|both)\b(?!\s+(?:the\s+best|good|fine|well))|\b(?:i|we)(?:['’]?m|['’]re|\s+am|\s+are)\s+(?:both\s+|all\s+)?(?:in|out)\W*(?:$|[.!,;\n])",
    re.IGNORECASE,
)
"""Words of thanks that may also be the shortest of elections: "all of it, thanks"."""
_GRATEFUL = Sifted(
    r"\b(?:thanks?|thx|tks|thanx|cheers|grateful|appreciated?|obliged|merci|gracias|danke|ta\s+very\s+much|grazie|obrigad[oa]|tusind\s+tak|mange\s+tak)\b",
    re.IGNORECASE,
)
_MANY_THANKS = Late(
    r"\bthank(?:s|\s+you)\s+a\s+(?:million|bunch|ton|heap|lot|bundle)\b(?!\s+(?:of|notes|bonds|in))", re.IGNORECASE
)
"""A million that nobody tenders."""
_CLOSING_WORDS = listed(
    "dear sir sirs madam gentlemen ladies hi hello hey regards best kind warm yours truly sincerely faithfully very the a sent from my iphone ipad android phone blackberry mobile device get outlook for ios"
)


def thanks_only(text: str, names: Sequence[str]) -> bool:
    """Tell whether the new words are thanks and courtesies and nothing else. `names`: who writes and signs."""
    known = {word for name in names for word in _LETTERS.findall(name.lower())}
    if only_thanks_said(text, frozenset(known)):
        return True
    text = _MANY_THANKS.sub("thanks", text)
    words = re.findall(r"[^\W_][\w'-]*", text.lower().replace("'", ""))
    if _AMOUNT_SAID.search(text):
        return False
    return bool(_GRATEFUL.search(text)) and all(word in _COURTEOUS or word in known for word in words)


def nothing_said(text: str, names: Sequence[str]) -> bool:
    """Tell whether the new words are a greeting, a closing and a name at most."""
    known = {word for name in names for word in re.findall(r"[^\W\d_]+", name.lower())}
    words = re.findall(r"[^\W\d_][\w'-]*", text.lower())
    return not any(sign.isdigit() for sign in text) and all(word in known or word in _CLOSING_WORDS for word in words)
