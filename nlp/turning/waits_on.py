"""What the sender waits for before he will know: an event, a better offer, the end of his reading, what the others do.

"Second cutting ought to be in by then and then I'll know how I stand", "I haven't read past the cover", "I'll take the better one when it comes", "We do as the
big holders do". News that is awaited for itself ("we'll see how the corn does"), and a wait that is over, leave the election what it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken
from nlp.turning.persons_asked import PERSON, TO_COME
from nlp.turning.terms import HOWEVER
from nlp.words.days import WEEKDAY
from nlp.words.securities import OTHER_COMPANY

_PAGE = r"(?:pages?|cover|part|half|paragraph|end|back|print|booklet|letter|section)"
_OFFER = r"(?:deal|offer|one|price|terms|bid)"
_WAITS = Sifted(
    rf"\b(?:have|had|has|did)(?:\s+not|n['’]?t)\s+(?:yet\s+|even\s+)?(?:read|got|gotten|get|looked|gone|made\s+it|come)\s+(?:(?:past|to|through|beyond|further\s+than|as\s+far\s+as)\s+)(?:(?:the|your)\s+)?(?:\w+\s+){{0,2}}?{_PAGE}\b|\b(?:could|can)(?:\s+not|n['’]?t)\s+(?:\w+\s+)?read\s+(?:your|the)\s+(?:small|fine)\s+print\b|\bread\s+the\s+(?:back|rest|other\s+half|fine\s+print|small\s+print)\b[^.;!?]{{0,20}}\b{TO_COME}"
    rf"|\b(?:and|is\s+when|by)\s+then\s+(?:i|we)(?:['’]ll|\s+will|\s+shall|\s+can|\s+should)\s+(?:know|see|decide|tell|say|have\s+a\s+better|be\s+able)\b|\bat\s+which\s+(?:time|point)\s+(?:i|we)(?:['’]ll|\s+will|\s+shall)\s+(?:sign|know|decide|tell|say|confirm)|\bsee\s+(?:how|what|which\s+way|whether|if)\b[^.;!?]{{0,30}}\bfirst\b|\bsee\s+what(?:['’]?s)?\s+(?:what|we(?:['’]ve|\s+have)\s+got)\b"
    rf"|\b(?:i['’]m|i\s+am|we['’]re|we\s+are)\s+seeing\s+(?:what|how|whether|if)\b|\b(?:that|it|which)\s+(?:could|may|might|can)\s+(?:turn|change|alter|upset)\s+(?:it|that|things|everything)\b|\bfor\s+now\s+(?:it|this|that)\s+stands\b|\b(?:decision|verdict|ruling|result|vote)\s+(?:comes|is\s+due|is\s+expected|is)\s+(?:on\s+)?{TO_COME}\W*[^.;!?]{{0,15}}\b(?:after|until|then)\b|\bafter\s+{WEEKDAY}\s+is\s+best\b"
    rf"|\b(?:better|sweetened|sweeter|richer|improved|higher)\s+{_OFFER}\b[^.;!?]{{0,60}}\b(?:coming|in\s+the\s+wind|come\s+(?:in|along)|when\s+it|saying\s+yes\s+to|wait|to\s+come)\b|\bif\s+(?:they|you|it)\s+(?:extend|sweeten|raise|improve)s?\b[^.;!?]{{0,30}}\b(?:then|instead)\b|\buse\s+the\s+(?:extra|whole|rest\s+of\s+the)\s+time\b"
    rf"|\bno\s+sooner\s+than\b|\bon\s+(?:the\s+)?\w+\s+(?:\w+\s+)?at\s+the\s+earliest\b|\bat\s+such\s+time\s+as\b|\bthe\s+(?:minute|moment|instant|second)\s+(?:{PERSON})(?:\s+[\w-]+){{0,5}}?\s+(?:has|have|tenders|does|goes|signs)\b|\b(?:do|enter|send|put|submit|run)\s+(?:it|them|this|that|these)\s+(?:in\s+)?(?:the\s+\w+\s+after\s+next|next\s+(?:week|month|year))\b"
    rf"|\b(?:do|go|tender|vote|move)\s+(?:as|what|whatever|like)\s+(?:all\s+)?the\s+(?:\w+\s+)?(?:others?|holders|rest|majority|neighbou?rs|big\s+\w+)\s+(?:do|does|did|decide|tender)\b|^\W*(?:ok(?:ay)?\W+|so\W+)?i['’]?m\s+waiting(?:\W+lol\b[^.;!?]{{0,15}})?\W*$",
    re.IGNORECASE,
)
_ELSEWHERE = Late(
    rf"{HOWEVER}|\b(?:{OTHER_COMPANY}|other\s+(?:account|notes|bonds)|rest|remaining|remainder|don['’]t\s+(?:need|care|intend|mean|expect)|no\s+need|need\s+not|won['’]t\s+(?:wait|read)|not\s+waiting|no\s+(?:better|sweeter)|never|corn|ball\s+game|yankees|weather)\b",
    re.IGNORECASE,
)


def waits_on(sentences: Sequence[Spoken]) -> str:
    """Give the words by which the sender waits for an event, an offer, others or the end of his reading; nothing where he does not."""
    for one in sentences:
        if one.asks or one.keeps:
            continue
        found = _WAITS.search(one.text, one.begins)
        if found and not _ELSEWHERE.search(one.text, one.begins):
            return found.group().strip(" ,;:(–—-")
    return ""
