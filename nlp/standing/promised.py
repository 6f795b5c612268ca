"""An election that waits for what was promised, or for silence: "I gave him my word it only goes in if we both still like it".

Whoever has promised another to wait, and whose letter holds only if no other comes, has not yet instructed. A word that was kept ("I promised
to send it today"), and one about another matter ("I promised a boat ride"), turns nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.standing.promised_words import BINDS, GAVE_WORD, KEPT, NOT_OF_IT, OF_IT, OF_PAPER, SILENCE

_GAVE_WORD = Sifted(GAVE_WORD, re.IGNORECASE)
_BINDS = Late(BINDS, re.IGNORECASE)
_OF_IT = Late(OF_IT, re.IGNORECASE)
_ELSE = Late(f"{NOT_OF_IT}|{KEPT}", re.IGNORECASE)
_SILENCE = Sifted(SILENCE, re.IGNORECASE)
_OF_PAPER = Late(OF_PAPER, re.IGNORECASE)


def waits(told: Sequence[str]) -> str:
    """Give the words by which the election waits for a promise or for silence; nothing where it does not."""
    for one in told:
        given = _GAVE_WORD.search(one)
        if given:
            rest = one[given.start() :]
            if not _ELSE.search(rest) and _BINDS.search(rest) and _OF_IT.search(rest):
                return one
        if _SILENCE.search(one) and not _OF_PAPER.search(one) and not one.endswith("?"):
            return one
    return ""
