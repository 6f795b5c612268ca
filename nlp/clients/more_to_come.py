"""Whether a broker says of a client with a line that more of him is to come: "More later on Almeida.", "She will call tonight to say for sure.".

What is still to come of a client who is in the list may change his line. What comes of others, or only a paper, does not.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from nlp.accounts.door import Mention
from nlp.clients.remarks_that_leave_alone import comes_by_itself, leaves_order_alone
from nlp.patterns.late import Late
from nlp.sentence import Sentence
from nlp.words.days import WEEKDAY

_SOON = rf"(?:later|tonight|tomorrow|tmrw|soon|shortly|{WEEKDAY}|next\s+week|this\s+(?:evening|afternoon|week)|to\s+(?:come|follow)|follows?|coming|in\s+due\s+course|anon)"
_MORE = Late(
    rf"^\W*(?:(?:and|but|also|there\s+(?:is|will\s+be)|i['’]ll\s+have|we['’]ll\s+have|will\s+have|expect)\s+){{0,2}}(?:more|further\s+(?:word|news|details|instructions?)|an?\s+(?:update|answer|word)|news)\s+(?:[\w’']+\s+){{0,2}}?(?:{_SOON}\s+)?(?:(?:for|on|about|from|regarding)\s+(?P<whom>[^.;!?]{{2,60}}?))(?:\s+{_SOON})*\W*$"
    rf"|^\W*(?:more|further\s+(?:word|news|details|instructions?)|an?\s+(?:update|answer|word)|news)\s+(?:(?:for|on|about|from|regarding)\s+(?P<whose>[^.;!?]{{2,40}}?)\s+)(?:will\s+)?{_SOON}(?:\s+{_SOON})*\W*$",
    re.IGNORECASE,
)
_OF_IT = Late(
    r"^(?:him|her|them|it|these|those|both|(?:this|that)(?:\s+(?:one|client|account|line))?|the\s+(?:amount|figure|quantity|number|line|above|client|customer)|(?:his|her|their|its)\b.*|(?:him|her|them)\b.*)$",
    re.IGNORECASE,
)
_FINAL = Late(
    rf"\b(?:final|exact|firm|definite|right|true|actual)\s+(?:figure|amount|number|quantity|word|answer|instructions?|decision)\b[^.;!?]{{0,40}}\b{_SOON}|\b{_SOON}[^.;!?]{{0,40}}\b(?:the|a|his|her|their|its)\s+(?:final|exact|firm|definite|actual)\s+(?:figure|amount|number|quantity|word|answer|instructions?|decision)\b"
    r"|\b(?:will|['’]ll|to|shall|should)\s+(?:\w+\s+){0,4}?(?:know|say|tell\s+(?:me|us)|confirm|let\s+(?:me|us)\s+know)\s+(?:it\s+)?(?:for\s+(?:sure|certain)|one\s+way\s+or\s+the\s+other|either\s+way|definitely|whether|if\b)",
    re.IGNORECASE,
)
_LOOSE = Late(
    r"\b(?:do\s+not|don['’]?t)\s+(?:quote|hold)\s+(?:me|us)\s+(?:on|to)\b|(?:\b(?:not|nothing|neither|none|never)|n['’]t)\b[^.;!?]{0,40}\bin\s+writing\b(?!\s+but\b)|\bunconfirmed\b|\b(?:then|afterwards|first)\s+(?:he|she|they)(?:['’]ll|\s+will|\s+can)?\s+decides?\b|\b(?:he|she|they)\s+(?:will\s+|can\s+)?decides?\s+(?:then|afterwards|later|tomorrow|tonight|next|once|when|after|there)\b"
    r"|\b(?:judge|court|board|committee|trustees?|lawyer|counsel|attorney|wife|husband|spouse|partners?)\b[^.;!?]{0,20}\b(?:has|have)\s+(?:yet|still)\s+to\b"
    r"|\b(?:he|she|they|client|customer)(?:['’](?:d|ll)|\s+(?:would|may|might|could|will))\s+(?:(?!have\b|not\b|never\b)\w+\s+)?(?:do|go|tender|exchange|take|put|add|send|give)\b[^.;!?]{0,20}\b(?:all|the\s+lot|more|the\s+rest|everything|the\s+whole|another|further)\b"
    r"|\b(?:\d[\d,]*|a\s+few|some|five|ten|fifteen|twenty|thirty|forty|fifty)\s+more\b[^.;!?]{0,30}\b(?:would|could|might|may|should)\b|\b(?:would|could|might|may)\b[^.;!?]{0,40}\b(?:\d[\d,]*|a\s+few|some|five|ten|twenty)\s+more\b(?!\s+(?:days?|hours?|minutes?|weeks?|months?|years?|times?|words?|questions?))",
    re.IGNORECASE,
)
"""What makes a line of the list a loose one: nothing in writing, a client who would do more."""
_THE_REST = Late(
    rf"^\W*(?:the\s+)?(?:rest|remainder|balance|remaining\s+(?:notes|bonds|pieces))\s+(?:(?:will|to)\s+(?:follow|come|be\s+(?:advised|confirmed|decided|determined|settled))|follows?|later|tb[acd]|{_SOON})(?:\s+(?:in\s+the\s+week|this\s+week|today|(?:on|by)\s+\w+day|noon|morning|(?:by\s+)?{_SOON}))*\W*$"
    rf"|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|\d{{1,3}}|a\s+(?:few|couple|bit)|some)\s+more\s+(?:(?:by|on)\s+)?{_SOON}\W*$",
    re.IGNORECASE,
)
"""What stays of a client's notes, or some more of them."""


def more_to_come(
    parts: Sequence[Sentence], named: Sequence[Mention], done: Collection[str], *, part_of_one: bool
) -> str:
    """Give the first sentence that promises more of a client who has a line, or of what he holds; nothing where none does.

    `done`: the accounts with a line; `part_of_one`: the only line is of a part, so that "the rest" is what stays of it.
    """
    first = min((one.end for one in named), default=0)
    for part in parts:
        if part.start < first and not any(part.start <= one.start < part.end for one in named):
            continue
        text = " ".join(part.text.split())
        found = _MORE.match(text)
        whom = (found["whom"] or found["whose"]) if found else ""
        mine = any(part.start <= one.start < part.end and set(one.accounts) & set(done) for one in named)
        if found and (mine or _OF_IT.match(whom.strip())):
            return part.text
        if leaves_order_alone(text) or comes_by_itself(text):
            continue
        if _FINAL.search(text) or _LOOSE.search(text) or (part_of_one and _THE_REST.match(text)):
            return part.text
    return ""
