"""A line of a broker's form that nobody can read: "Status: cancelled" below an account, an election and an amount.

The keys of a form are a closed list. A key beside them that is in none may say anything of the order; what it says leaves the order alone only
where each of its words is known to be harmless, or where it tells who wrote the form and how to reach him.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from nlp.batches.blocks import kind_of
from nlp.batches.rows import known_words
from nlp.context import Context
from nlp.instruction import Election, Instruction
from nlp.patterns.late import Late

_KEYED = Late(
    r"[>\s]{0,8}(?:[-*•·]\s{1,3})?(?P<key>[A-Za-z][A-Za-z/.'’()$#& ]{0,40}?)\s{0,20}(?::|=|\.{2,40}:?|\t|\s{3})\s{0,20}(?P<value>\S.{0,200})$"
)
_WHO_WRITES = Late(
    r"(?:(?:prepared|entered|sent|submitted|signed|authori[sz]ed|approved|instructed|completed|filed|keyed|taken|called\s+in|received|recd|confirmed)(?:\s+(?:by|on|via|from|at|per))?|by|via|from|to|cc|attn\.?|attention|contact(?:\s+(?:person|name|no\.?|number))?|(?:sales\s?)?rep(?:resentative)?|advis[eo]r|account\s+executive|trader|signature|signatory|signer|telephone|phone|tel\.?|mobile|cell|ext\.?|extension|fax|e-?mail|"
    r"address|date(?:\s+(?:of\s+.{1,20}|received|signed))?|day|time|subject|regards|desk|office|department|dept\.?|tin|ssn|tax\s+id|taxpayer.{0,20}|ein|med(?:allion)?.{0,20}|agent(?:\s+bank)?|clearing\s+(?:firm|broker|no\.?)|custodian|initials|operator|user|method|how(?:\s+(?:received|instructed))?|source|channel|capacity|authority)",
    re.IGNORECASE,
)
"""Keys that say who wrote a form, when, and how to reach him."""
_STAYS_OPEN = Late(
    r"\b(?:rumou?r|guess|memory|no|not|none|nobody|never|un\w+|cancel\w*|void\w*|hold|wait\w*|await\w*|pend\w*|draft|test|dup\w*|later|tomorrow|tbd|tba|tbc|stop|reject\w*|refus\w*|declin\w*|withdr\w*|expected|missing|open)\b|\?",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+(?:[/'’.-][^\W\d_]+)*")
_LEAST = 2
"""Lines with known keys that make a form."""


def unknown_key(text: str, lines: Sequence[Instruction], context: Context) -> str:
    """Give the line of a form, among the sender's own words, whose key is not known and whose value may say anything; nothing where there is none."""
    if context.role != "broker" or not any(
        line.election in (Election.TENDER_ALL, Election.TENDER_PART) for line in lines
    ):
        return ""
    known = frozenset().union(*(known_words(context, line.account) for line in lines))
    for form in _forms(text):
        for line in form:
            found = _KEYED.fullmatch(line)
            if found is None or kind_of(found["key"]) is not None:
                continue
            value = found["value"]
            if _WHO_WRITES.fullmatch(" ".join(found["key"].split())):
                if _STAYS_OPEN.search(value):
                    return line.strip()
            elif not all(_harmless(word, known) for word in _WORD.findall(value)) or any(map(str.isdigit, value)):
                return line.strip()
    return ""


def _harmless(word: str, known: frozenset[str]) -> bool:
    """Tell whether a word of a value is known to leave the order alone; a letter alone may be a no."""
    return len(word) > 1 and word.lower().strip(".") in known and word.lower() != "none"


def _forms(text: str) -> Iterator[list[str]]:
    """Give the paragraphs that are forms: an election or an amount among lines with known keys."""
    for paragraph in re.split(r"\n\s*\n", text):
        written = [line for line in paragraph.split("\n") if line.strip() and len(line) <= 260]
        kinds = [kind_of(found["key"]) if (found := _KEYED.fullmatch(line)) is not None else None for line in written]
        named = [index for index, kind in enumerate(kinds) if kind is not None]
        if len(named) >= _LEAST and {"election", "amount"} & set(kinds):
            # What stands above the first known key is the form's title.
            yield written[named[0] :]
