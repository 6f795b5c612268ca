"""Which lines of a client's or an adviser's mail does a broker adopt who passes it on? All, only those he names, or it must be asked.

"Please do the Chu line only. Mr. Almeida wants another week, so nothing for him." takes one line of two.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.accounts.door import OTHER, Mention
from nlp.instruction import Instruction
from nlp.passed_on.covers import only_passes_on
from nlp.patterns.late import Late
from nlp.sentence import Sentence

_ONLY = Late(
    r"\b(?:only|solely|exclusively|nobody\s+but|no\s+one\s+but|nothing\s+but|just\s+(?:the|for|do|take|enter|process))\b",
    re.IGNORECASE,
)
"""In a sentence that names accounts: these, and no others."""
_BOUNDS = Late(
    r"\b(?:only|solely|except|excepting|nothing|none|not|n['’]t|never|without|skip|omit|leave|drop|other\s+than|apart\s+from|excluding|save\s+for|minus|wait|waits|waiting|later|another\s+(?:day|week|month)|next\s+week|first\s+one|second\s+one|last\s+one|half\s+of\s+(?:it|this|that))\b",
    re.IGNORECASE,
)
"""Words of a cover that take less than all of what is passed on."""


_CLAUSES = re.compile(r"[;,:]|\s[-–—]+\s|\b(?:and|but)\b")


def adopted(
    lines: tuple[Instruction, ...], cover: Sequence[Sentence], mentions: Sequence[Mention], names: Sequence[str]
) -> tuple[Instruction, ...] | None:
    """Give the lines that the cover takes; None where that cannot be told.

    `lines`: what the passed-on mail instructs; `cover`: the broker's sentences; `mentions`: the accounts that they name;
    `names`: names of the broker, his house and his clients.
    """
    of_lines = {line.account for line in lines if line.account is not None}
    clauses = [(clause, one.text) for one in cover for clause in _CLAUSES.split(one.text) if clause.strip()]
    only = [pair for pair in clauses if _ONLY.search(pair[0])]
    bounding = [pair for pair in clauses if pair not in only and _BOUNDS.search(pair[0])]
    quiet = [one for one in cover if all(one.text != whole for _, whole in (*only, *bounding))]
    if not only_passes_on(quiet, names):
        return None
    if not only and not bounding:
        named = {account for one in cover for account in _named(one.text, mentions)}
        return lines if not named or named == of_lines else None
    alone = {account for clause, _ in only for account in _named(clause, mentions)}
    # "Almeida wants another week, so nothing for him": who is meant stands in the sentence, if not in its clause.
    against = [_named(clause, mentions) or _named(whole, mentions) for clause, whole in bounding]
    out = {account for accounts in against for account in accounts}
    taken = tuple(line for line in lines if line.account in alone)
    if alone and all(against) and not alone & out and out <= of_lines and len(taken) == len(alone):
        return taken
    return None


def _named(words: str, mentions: Sequence[Mention]) -> set[str]:
    """Give the accounts that words of the cover name, as they are named there or in the subject."""
    inside = [one for one in mentions if one.accounts != OTHER and re.search(rf"\b{re.escape(one.text)}\b", words)]
    return {account for mention in inside for account in mention.accounts}
