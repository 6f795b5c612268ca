"""What the line above a list says of it: "Please exchange:" and "Please do not exchange the following:" stand over the same rows.

A list in the mail's own text elects by its columns, by the words that lead to it, or by nothing; where those words keep its rows out,
take them back, leave them open or only tell of them, no row may be read back as a tender.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailflows.values import Mail, Table
from nlp.batches.columns import Columns, elected_in
from nlp.patterns.late import Late

_KEEPS_OUT = Late(
    r"\b(?:not|don['’]?t|doesn['’]?t|haven['’]?t|hasn['’]?t|never|none|declin\w*|refus\w*|reject\w*|keep\w*|kept|retain\w*|except\w*|exclud\w*|all\s+but|withdr\w+|cancel\w*|cxl\w*|revok\w*|take\s+back|pull\w*|ignor\w*|disregard\w*|wait\w*|await\w*|pending|might|maybe|perhaps|possibl\w*|"
    r"probabl\w*|likely|consider\w*|already|asked|no\s+(?:answers?|repl(?:y|ies)|responses?|word|instructions?)|last\s+(?:week|month|time|year)['’]?s?|fyi|for\s+(?:your\s+)?(?:reference|information|info)|draft\w*|tentative\w*|propos\w*|if|unless|until|undecided|unanswered|stay\w*|out)\b|\?|^\W*no\W*$",
    re.IGNORECASE,
)
_TELLS = Late(
    r"\b(?:hold|holds|holding|holdings|held|positions?|own|owns|done|was|were|had|did|previous\w*|earlier|balances?)\b",
    re.IGNORECASE,
)
"""The same, where the line does not tender in so many words."""
_TENDERS = re.compile(
    r"\b(?:tender\w*|exchang\w*|exch|xch|swap\w*|submit\w*|instruct\w*|elect\w*|process|enter|book|put\s+in|vol)\b",
    re.IGNORECASE,
)
_TAKES_BACK = Late(
    r"\b(?:withdr\w+|cancel\w*|cxl\w*|revok\w*|ignor\w*|disregard\w*|(?:do\s+not|don['’]?t)\s+(?:process|tender|exchange|enter|act))\b",
    re.IGNORECASE,
)
_NEAREST = 200
"""Characters of the line above a list that are looked at."""


def lead_of(table: Table, mail: Mail) -> str:
    """Give the line right above a list in the mail's text, at most a blank line apart; of an attached list what sends it as something else. Empty where there is none."""
    if table.source != "body":
        above = table.title[-1] if len(table.title) > 1 and not table.title[0] else ""
        return above if only_tells(above) or (above.endswith(":") and leaves_open(above)) else _sent_as(mail.new_text)
    if table.start <= 0:
        return ""
    above = mail.text[max(0, table.start - 2 * _NEAREST) : table.start]
    if above.count("\n") and above.rstrip(" \t>").endswith("\n\n\n"):
        return ""
    last = above.rstrip().rpartition("\n")[2].strip(" \t>")[-_NEAREST:]
    return last if last and last in mail.new_text else ""


_SENDS = re.compile(r"\b(?:attach\w*|enclos\w*|file|list|sheet|spread\s?sheet|table|following)\b", re.IGNORECASE)
_AS_OTHER = Late(
    r"\b(?:declin\w*|refus\w*|(?:not|n['’]t)\s+(?:tender\w*|exchang\w*|participat\w*|answered|responded|instructed)|waiting|awaiting|positions|holdings|withdraw\w*|cancel\w*|already|for\s+(?:your\s+)?(?:reference|information)|fyi)\b",
    re.IGNORECASE,
)


def _sent_as(words: str) -> str:
    """Give the sentence that sends an attached list as something else than an instruction; empty where none does."""
    for sentence in re.split(r"(?<=[.!?])\s+|\n{2,}", words[:20_000]):
        if _SENDS.search(sentence) and _AS_OTHER.search(sentence):
            return sentence[:_NEAREST]
    return ""


_TOLD = Late(
    r"\b(?:last\s+(?:week|month|time|year|offer|round)['’]?s?|did|previous\w*|earlier|formerly|back\s+(?:then|in)|for\s+(?:the|our|your)\s+(?:files?|records?|reference|information)|fyi|draft\w*|tentative\w*|propos\w*|provisional\w*|hypothetical\w*|no\s+(?:answers?|repl(?:y|ies)|responses?|word)|not\s+(?:yet\s+)?(?:approved|final|confirmed|signed|answered)|might|may|would)\b",
    re.IGNORECASE,
)
_ASKS_FOR_IT = re.compile(r"\b(?:please|pls|kindly|process|enter|book)\b", re.IGNORECASE)


def only_tells(lead: str) -> bool:
    """Tell whether the line above a list says that its rows are of another time or no more than planned, whatever verbs they have."""
    return lead.endswith(":") and _TOLD.search(lead) is not None and not _ASKS_FOR_IT.search(lead)


def leaves_open(lead: str) -> bool:
    """Tell whether the line above a list keeps its rows out, takes them back, leaves them open or only tells of them."""
    if _KEEPS_OUT.search(lead):
        return True
    return _TELLS.search(lead) is not None and not _TENDERS.search(lead)


def takes_back(lead: str) -> bool:
    """Tell whether the line above a list takes its rows back, whatever its columns say."""
    return _TAKES_BACK.search(lead) is not None


def elects_itself(header: Sequence[str], rows: Sequence[Sequence[str]], columns: Columns) -> bool:
    """Tell whether a list says by its columns that its amounts are tendered."""
    if any(_TENDERS.search(cell) for cell in header):
        return True
    return any(0 <= columns.election < len(row) and elected_in(row[columns.election]) for row in rows)
