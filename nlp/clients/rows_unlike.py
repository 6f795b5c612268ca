"""Whether some of a broker's lines are given what only others of them say: a yes that one lacks, an order that names another.

Rows that stand under each other are read alike. Where a mark stands behind each but one, that one is not marked; where the only order of a mail names some of its clients,
the rows of the others say what they hold.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.accounts.door import OTHER, mentions
from nlp.context import Context
from nlp.instruction import Election, Instruction
from nlp.patterns.late import Late
from nlp.sentence import Sentence

_MARKED = re.compile(r"[\s,;:–—-](?:y|n|yes|no|x|✓|✔)\W*$", re.IGNORECASE)
_GIVES = Late(
    r"\b(?:tender(?:s|ed|ing)?|tndr|tdr|exch(?:ange[sd]?|g)?|exchanging|xchg?|swap\w*|submit\w*|enter\w*|convert\w*|participat\w*|accept\w*|elect\w*|put\w*|go(?:es|ing)?|in|yes|y|all|part|partial|full|whole|entire|everything|want\w*|give\w*|x)\b",
    re.IGNORECASE,
)
_ORDERS = Late(
    r"^\W*(?:(?:please|pls|kindly|and|so|then|now)\W+)*(?:tender|exchange|exch|enter|submit|swap|book|process)\b",
    re.IGNORECASE,
)
_LEAST = 2


def rows_unlike(sentences: Sequence[Sentence], lines: Sequence[Instruction], context: Context) -> str:
    """Give the row that is given what only others say; nothing where there is none. `sentences`: the subject's left out."""
    given = {
        line.account
        for line in lines
        if line.account is not None and line.election in (Election.TENDER_ALL, Election.TENDER_PART)
    }
    if context.role != "broker" or not given:
        return ""
    rows = [
        (
            one.text,
            {account for found in mentions(one.text, context) if found.accounts != OTHER for account in found.accounts},
        )
        for one in sentences
    ]
    return _not_marked(rows, given) or _not_ordered(rows, given)


def _not_marked(rows: Sequence[tuple[str, set[str]]], given: set[str]) -> str:
    """Give the row without the mark that the others have."""
    own = [(text, named) for text, named in rows if len(named) == 1]
    marked = [text for text, _ in own if _MARKED.search(text)]
    if len(marked) < _LEAST:
        return ""
    return next(
        (text for text, named in own if named & given and not _MARKED.search(text) and not _GIVES.search(text)), ""
    )


def _not_ordered(rows: Sequence[tuple[str, set[str]]], given: set[str]) -> str:
    """Give the row of a client whom the only orders of the mail do not name."""
    orders = [(text, named) for text, named in rows if _ORDERS.search(text)]
    if not orders or any(not named for _, named in orders):
        return ""
    ordered = set().union(*(named for _, named in orders))
    if any(not named and _GIVES.search(text) for text, named in rows):
        return ""
    return next(
        (
            text
            for text, named in rows
            if named & given and not named & ordered and not _GIVES.search(_without_names(text))
        ),
        "",
    )


def _without_names(text: str) -> str:
    """Give a row without its accounts' numbers, whose letters are no words."""
    return re.sub(r"\b[A-Za-z]{1,3}-\d+\b", " ", text)
