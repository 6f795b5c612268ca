"""A subject that makes something else of the order under it: "Sell 40 bonds", "What my brother wants", "Fwd: what do you make of this"; "Tax return" over "40 bonds.".

Two nets. The first knows whole subjects that put off, unsay or give away whatever stands under them. The second is for a mail in which no word
puts notes in, but an amount stands alone: it may be of what the subject names, and where that is another matter the holder is asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.turning.passage import Spoken
from nlp.turning.terms import ADVISER, KIN, NAME, NOTES, NUMBER
from nlp.words.days import MONTH, WEEKDAY

_PERSON = rf"(?:(?:my|our|the)\s+(?:{KIN}|{ADVISER})|{NAME}|he|she|they)"
_UNSAID = r"(?:please\s+)?(?:don['’]?t|do\s+not|never|not\s+to|no\s+to)\s+(?:be\s+)?(?:tender\w*|exchang\w*|swap\w*|convert\w*|process\w*|act\s+on\s+this)(?:\s+(?:my|the|our|any|notes|bonds|this|it|of|anything))*|(?:please\s+)?(?:stop|halt|pause|abort|whoa)(?:\s+(?:this|it|that|everything|the\s+(?:exchange|tender|offer)))?|(?:all\s+)?(?:cancell?ed|superseded|void|voided|revoked|rescinded|retracted|suspended|obsolete|no\s+longer\s+valid|null\s+and\s+void)"
_PUT_OFF = rf"(?:for\s+|in\s+|from\s+)?next\s+(?:week|month|year|time|quarter|spring|summer|autumn|fall|winter|{WEEKDAY}|{MONTH})|(?:not\s+(?:today|now|before\s+\w+)|some\s?day|one\s+day|sometime|later|for\s+later|eventually)|(?:call|ring|phone|ask|see|tell|consult)\s+(?:me\s+|us\s+|{_PERSON}\s+)?(?:first|before\s+\w+(?:\s+\w+)?)|(?:only\s+)?at\s+(?:par|[5-9]\d|1[0-4]\d)(?:\.\d+)?(?:\s+(?:or\s+(?:better|more|higher)|only|cents))*"
_SOLD = rf"(?:please\s+)?(?:sell|redeem|buy)\s+(?:(?:all|half)\s+)?(?:of\s+)?(?:my\s+|our\s+)?(?:{NUMBER}\s*)(?:of\s+my\s+)?(?:{NOTES})?"
_ANOTHERS = rf"what\s+{_PERSON}\s+(?:\w+\s+)?(?:wants?|wishes|says?|said|thinks?|wrote|suggests?|would\s+\w+|asks?)(?:\s+(?:for|me\s+to\s+do))?|(?:my\s+(?:\w+\s+)?(?:{KIN}|{ADVISER})['’]s?)\s+(?:account|notes|bonds|holding|idea|wish|plan|instruction|order|letter)s?"
_ASKED = r"(?:so\s+)?what\s+(?:do|would|did)\s+you\s+(?:all\s+)?(?:make|think|say|do|advise)(?:\s+(?:of|about|to|with))?(?:\s+(?:this|that|it))?|(?:any\s+)?(?:thoughts|advice|opinions?|second\s+opinion)(?:\s+(?:on\s+this|please|wanted|needed))?|(?:is\s+)?(?:this|that|it)\s+(?:right|ok|okay|correct|wise|allowed|possible)|should\s+(?:i|we)|look\s+at\s+this|how\s+does\s+this\s+(?:look|sound)"
_JEST = r"(?:just\s+)?(?:(?:a|my)\s+)?(?:little\s+|bad\s+)?(?:jokes?|jest|prank|riddle|poem|limerick|fiction|short\s+story|spam|hoax)(?:\s+(?:of\s+the\s+day|for\s+you))?|(?:happy\s+)?april\s+fool(?:['’]?s)?(?:\s+day)?|(?:ha[\s-]*){2,}|lol|(?:my|a|last\s+night['’]?s)\s+dream(?:\s+last\s+night)?|what\s+i\s+dreamt|wrong\s+(?:address|person|number|offer|account|notes|bonds|mail|e-?mail|letter)"
_PREFIX = r"(?:(?:re|fwd?|aw|wg|tr)\s*:\s*)*"
_TURNS = Late(rf"\W*{_PREFIX}(?:{_UNSAID}|{_PUT_OFF}|{_SOLD}|{_ANOTHERS}|{_ASKED}|{_JEST})\W*", re.IGNORECASE)
"""A whole subject."""
_NAMED = Late(rf"\W*{_PREFIX}(?P<name>{NAME})['’]s\s+(?:account|notes|bonds|holding|ira|idea|wish)\W*", re.IGNORECASE)
"""A whole subject that names whose it is; the sender's own accounts are known by their names."""
_OTHER_MATTER = Late(
    r"\b(?:certificates?|statements?|wires?|wiring|interest\s+(?:payments?|due|checks?)|coupons?|(?:safe\s*)?custody|safe\s*keeping|storage|safe\s+deposit|insurances?|tax(?:es)?|1099|w-?[89]|(?:my|the|our|his|her)\s+will|last\s+will|testament|estate|probate|inventory|balances?|pledg\w+|collateral|loans?|mortgages?|lien|keeping\s+(?:my|our|the)|copies|copy|duplicates?|deadlines?|fees?|charges|commissions?|invoices?|bills?|already\s+(?:tendered|exchanged|done|sent|in)|missed|dividends?|redemptions?|redeem\w*|maturity|matured|gifts?|donations?|valuations?|quotes?|quotations?|market\s+(?:price|value)|receipts?|tickets?|shipping|shipment|deliver\w*|appointments?|audits?|refunds?|checks?|cheques?|change\s+of\s+address|new\s+address|beneficiar\w+|divorce|lost|stolen|birthday|annual\s+report|subscription|seats|dinner|lunch|sale\s+of|selling|purchase|buying)\b",
    re.IGNORECASE,
)
_PUTS_IN = Late(
    r"\b(?:tender\w*|exchang(?:e|es|ed|ing)|swap\w*|convert\w*|conversion|submit\w*|participat\w*|put|enter(?:ed|ing)?|accept\w*|elect\w*|take\s+part|in)\b",
    re.IGNORECASE,
)
_TENDERED_ABOVE = Late(
    r"\b(?:(?:tender|exchange|swap|convert|submit)\s+(?:all|half|my|our|everything|of\s+my|\$?\d)|(?:exchang|tender|swapp|convert)ing|instructions?|(?:my|our)\s+(?:answer|decision|reply|election|choice))\b",
    re.IGNORECASE,
)
"""A subject that itself puts notes in, or says that an answer follows."""
_MONEY_SAID = Late(
    rf"\b(?:stays?|remains?|left|keep\w*|leave)\s+(?:\w+\s+)?invested\b|\b(?:in|to|into|at)\s+my\s+(?:bank|checking|savings|current)\b|\b(?:to|into|for|onto)\s+(?:my|our)\s+(?:{KIN})['’]s?\s+(?:account|name|bank)\b|\bpaid\s+out\b|\bby\s+(?:wire|check|cheque)\b|\bin\s+cash\b",
    re.IGNORECASE,
)
"""What is said of money to be had, beside an amount."""
_MOST = 25
"""Words of a mail in which an amount stands alone."""


def under_subject(sentences: Sequence[Spoken], subject: str, own: frozenset[str], *, alone: bool) -> str:
    """Give the subject, or the words of another matter, that make something else of a tender; nothing where there are none.

    `subject`: as the sender wrote it; `own`: words of the names of his accounts, in small letters; `alone`: he holds for himself.
    """
    if _TURNS.fullmatch(subject):
        return subject.strip()
    if alone and (named := _NAMED.fullmatch(subject)) and named["name"].lower() not in own:
        return subject.strip()
    if _TENDERED_ABOVE.search(subject):
        return ""
    body = " ".join(one.text for one in sentences)
    if len(body.split()) > _MOST or _PUTS_IN.search(body):
        # "In my bank" puts no notes in.
        spent = _MONEY_SAID.sub(" ", body)
        if len(body.split()) > _MOST or _PUTS_IN.search(spent):
            return ""
    found = _OTHER_MATTER.search(subject) or (None if _PUTS_IN.search(subject) else _MONEY_SAID.search(body))
    return found.group() if found else ""
