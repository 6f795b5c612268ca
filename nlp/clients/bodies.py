"""Where an institution's officer speaks of the body that resolved: "our finance committee voted to take the exchange for $325,000".

Its own committee, board or members, and the institution's name, stand for the holder as a client's name does for a broker's client.
"""

from __future__ import annotations

import re

from nlp.clients.naming import Client
from nlp.context import Account
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered

_BODY = Late(
    r"\b(?:(?:the|our|its)\s+)?(?:(?:finance|investment|executive|management|joint|general|full|pension|advisory)\s+)?"
    r"(?:committee|board(?:\s+of\s+(?:directors|trustees|managers|governors))?|directors|trustees|co-trustees|managers|governors|partners|general\s+partners?|members|officers|membership|council|vestry)\b"
    r"(?:\s+of\s+(?:the|our)\s+(?:fund|foundation|company|corporation|partnership|trust|firm|plan))?",
)
_ITSELF = Late(
    r"\b(?:the|our)\s+(?:fund|foundation|company|corporation|partnership|trust|estate|firm|plan|endowment)(?:['’]s)?(?![\w-])"
)
_TIME = r"(?:\s+(?:unanimously|formally|on\s+\w+day(?:\s+\w+)?|on\s+(?:the\s+)?\w+\s?\w*|last\s+(?:night|evening|week|\w+day)|yesterday|this\s+\w+|today|at\s+(?:its|their|our|the|a)\s+(?:\w+\s+){0,2}(?:meeting|session)|in\s+(?:its|their|our|the|a)\s+(?:\w+\s+){0,2}(?:meeting|session))){0,3}"
RESOLVES = Late(
    rf"\b(?:has\s+|have\s+)?(?:now\s+)?(?:unanimously\s+)?(?:voted|resolved|decided|agreed|concluded|determined|elected|chosen|chose|opted|directed|authori[sz]ed|approved|met){_TIME}"
    r"(?:\s+(?:to|that|for\s+us\s+to)\b|\s+(?=(?:taking|exchanging|tendering|accepting|participating|the\s+exchange|the\s+offer)\b)|(?=\s+and\b))|\bit\s+(?:was|has\s+been)\s+(?:decided|resolved|agreed|voted)(?:\s+by)?(?:\s+that)?"
)
"""A body has made up its mind."""
AGAINST = Late(
    rf"\b(?:has\s+|have\s+)?(?:voted|decided|resolved|come\s+down|came\s+down){_TIME}\s+(?:against|not\s+to)\s+(?:taking\s+|take\s+|accepting\s+|accept\s+|joining\s+|join\s+)?(?:up\s+)?(?:part\s+in\s+)?(?:the\s+|this\s+|any\s+)?(?:exchange|offer|tender|it|participat\w+|tendering|exchanging)\b"
)
"""A body has said no."""
MEETS = Late(
    r"\b(?:at|in|after)\s+(?:(?:\w+['’]s|the|our|its|their|a)\s+)?(?:\w+\s+)?(?:meeting|session)(?:\s+(?:on|of|last)\s+(?:the\s+)?\w+)?"
)
"""When it met."""
SAME_AGAIN = re.compile(r"\b(?:an\s+equal|the\s+same|a\s+like|an\s+identical)\s+(?:amount|sum|number|quantity|part)\b")
"""As much as was named before it."""
ONLY_ADVISES = Late(
    r"\b(?:committee|board|directors|trustees|managers|governors|partners|members|officers|council|counsel|consultants?|advis[eo]rs?)\b[^.;]{0,40}\b(?:recommend|advis|suggest|propos|consider|discuss|debat|moot|favou?r|lean|urg|will\s+(?:vote|meet|decide)|is\s+to\s+vote|are\s+to\s+vote|split|divided|tabled|defer|postpon|revers|rescind)\w*",
    re.IGNORECASE,
)
"""A body that only speaks of it, and resolves nothing."""


def bodies(text: str, account: Account) -> tuple[Client, ...]:
    """Give the places of a sentence that name the institution or a body of it, as clients of its one account."""
    small = lowered(text)
    words = [
        re.escape(name.lower()) for name in (account.registration, account.registration.split(" ")[0]) if len(name) > 4
    ]
    names = re.compile(rf"\b(?:the\s+)?(?:{'|'.join(words)})(?:['’]s)?(?![\w-])") if words else None
    found: list[Client] = []
    for pattern in (_BODY, _ITSELF, names):
        for match in pattern.finditer(small) if pattern else ():
            if not any(match.start() < one.end and one.start < match.end() for one in found):
                found.append(Client(match.start(), match.end(), (account.account,)))
    return tuple(sorted(found, key=lambda one: one.start))
