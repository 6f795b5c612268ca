"""Notes that are not yet the sender's to give: he is a minor, they are pledged, or a court, a lender or a trust has yet to let them go.

"im 17 til december", "The 75 is pledged at the bank", "The fax saying they release it ought to be here any hour", "The decree is supposed to give them to
me." What was released, came of age or passed to him is his.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken
from nlp.turning.persons_asked import PERSONS, TO_COME
from nlp.words.securities import OTHER_COMPANY

_YOUNG = r"(?:1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)"
_OF_AGE = r"(?:18|21|25|30|eighteen|twenty-?one|twenty-?five|thirty)"
_MINE = r"(?:mine|in\s+my\s+name|all\s+in\s+my\s+name|ours)"
_NOT_HIS = Sifted(
    rf"\b(?:i['’]?m|i\s+am|im)\s+(?:only\s+|just\s+|still\s+)?{_YOUNG}\b(?=\s*(?:$|[.,;!?)]|til\b|till\b|until\b|and\b|but\b|years?\s+old\b))|\b(?:i|and)\s+(?:will|shall|['’]ll)?\s*(?:be|turn)\s+(?:{_YOUNG}|{_OF_AGE})\s+(?:in|on|next|this)\b|\bi\s+turn\s+(?:{_YOUNG}|{_OF_AGE})\b|\b(?:till|until|til)\s+i(?:['’]m|\s+am)\s+(?:{_OF_AGE})\b|\b(?:he|she)\s+turned\s+(?:18|21|eighteen|twenty-?one)\b"
    rf"|\b(?:is|are|were|stands?)\s+(?:all\s+|still\s+)?(?:pledged|hypothecated|mortgaged|posted\s+as\s+collateral|in\s+hock|frozen|blocked)\s+(?:at|with|to|by|until|for)\b|\b(?:they|the\s+bank|lender)\s+(?:tell\s+us\s+)?(?:the\s+)?releases?\s+(?:is\s+|it\s+|them\s+)(?:in\s+the\s+works|under\s+way|on\s+its\s+way|ought|should|will)|\brelease\s+is\s+(?:in\s+the\s+works|under\s+way|on\s+(?:its|the)\s+way|coming|pending|to\s+come)\b|\bsaying\s+they\s+release\b"
    rf"|\b(?:confirmation|word|paper|letter|fax)\b[^.;!?]{{0,40}}\bthat\s+they\s+are\s+(?:free|clear|released|unencumbered)\s+(?:is|comes|will|ought|should)\b|\b(?:decree|court|judge|probate|will|settlement|divorce)\b[^.;!?]{{0,40}}\b(?:is\s+supposed\s+to|is\s+to|will|does\s+that\s+part|has\s+yet\s+to|hasn['’]?t|has\s+not)\b[^.;!?]{{0,20}}\b(?:give|award|say|said|says|decide|decided|rule|ruled|sign|signed|{TO_COME})"
    rf"|\bonce\s+(?:it|they)(?:['’]s|['’]re|\s+is|\s+are)\s+(?:all\s+|finally\s+)?{_MINE}\b|(?<!\bthis\s)\bhalf\s+(?:is|of\s+(?:it|them)\s+(?:is|are))\s+(?:hers|his|theirs)\b|\b(?:is|are)\s+half\s+mine\s+and\s+half\s+(?:the|my|his|her)\b|\b(?:my\s+)?(?:{PERSONS})(?:\s+\w+)?\s+put\s+up\s+(?:half|part|some|most|a\s+(?:third|quarter))\s+of\s+(?:it|them|those|these|the\s+\w+)\b"
    rf"|\b(?:sold|gave|traded|swapped)\s+(?:['’]?em|them|those)\s+(?:{TO_COME}|to\s+my|last\s+\w+|yesterday|already|through|in\s+(?:january|february|march|april|may|june|july|august))|\bi['’]?ve\s+no\s+idea\s+what\s+i\s+hold\b|\b(?:i|we)\s+haven['’]?t\s+looked\s+up\s+what\s+(?:i|we)\s+own\b",
    re.IGNORECASE,
)
_OVER = Late(
    rf"\b(?:no\s+longer|not\s+pledged|none|nobody|nothing|never|was\s+released|were\s+released|has\s+been\s+released|have\s+been\s+released|paid\s+off|lifted|free\s+and\s+clear|(?:until|till)\s+(?:19|20)\d\d|released?\s+that|attached|enclosed|leave|holding\s+back|keep|other\s+(?:notes|bonds|account)|rest|remaining|remainder|stock|shares|{OTHER_COMPANY}|typing|type|types|writing\s+(?:this\s+)?(?:down\s+)?for|gran|grandma|grandpa|when\s+i\s+was|since\s+i\s+was|boat|house|truck|car)\b",
    re.IGNORECASE,
)
_BOUND = re.compile(r"\b(?:pledged|hypothecated|mortgaged|posted|hock|frozen|blocked)\b", re.IGNORECASE)
_KEPT = re.compile(r"\b(?:keep\w*|kept|rest|but|except|less|remaining|remainder|leave|hold\w*|stays?)\b", re.IGNORECASE)
"""What stays, of which it may be told next that it is bound."""


def not_yet_his(sentences: Sequence[Spoken]) -> str:
    """Give the words by which the notes are not, or not yet, the sender's to give; nothing where none say so."""
    for place, one in enumerate(sentences):
        if one.asks or one.keeps:
            continue
        if _OVER.search(one.text):
            continue
        aside = any(_KEPT.search(other.text) for other in sentences[max(0, place - 1) : place + 1])
        for found in _NOT_HIS.finditer(one.text):
            if not (aside and _BOUND.search(found.group())):
                return found.group().strip(" ,;:(–—-")
    return ""
