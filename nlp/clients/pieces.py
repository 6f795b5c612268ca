"""A broker's sentence of several clients parted by semicolons, each with an act of its own: "Chu, $125,000, to be tendered in full; Almeida, $22,000, not to be tendered".

Each piece is heard as a sentence by itself; what only leads to them, before a colon, as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from nlp.accounts.door import OTHER, mentions
from nlp.clients.likewise import SAYS_SAME
from nlp.context import Context
from nlp.sentence import ELECTING, Sentence, since, until

_SEMICOLON = re.compile(r";\s+(?:and\s+)?")
_COMMA = re.compile(r"[,;]\s+(?:and\s+)?(?:the\s+(?=[A-Z]))?")
_LEAD = re.compile(r"[^:;]{0,160}:\s+")
_LONGEST = 800


def in_pieces(parts: Iterable[Sentence], context: Context) -> tuple[Sentence, ...]:
    """Give a broker's sentences, those that are lists of clients with their acts as their pieces; all others, and other people's, as they are."""
    parts = tuple(parts)
    if context.role != "broker":
        return parts
    return tuple(piece for part in parts for piece in (_pieces(part, context) or _same_again(part, context) or (part,)))


def _same_again(sentence: Sentence, context: Context) -> tuple[Sentence, ...]:
    """Give the pieces of a sentence at its commas where one of them says the same again, and each is of another client; none where that is not so."""
    if len(sentence.text) > _LONGEST or not SAYS_SAME.search(sentence.text):
        return ()
    found = list(_cut(sentence, 0, _COMMA))
    if not any(SAYS_SAME.search(piece.text) for piece in found):
        return ()
    named = [
        frozenset(account for one in mentions(piece.text, context) if one.accounts != OTHER for account in one.accounts)
        for piece in found
    ]
    if len(found) < 2 or any(len(one) != 1 for one in named) or len(set(named)) != len(named):
        return ()
    same = [SAYS_SAME.search(piece.text) is not None for piece in found]
    # "Grant in, Wirths out, same again for Delgado": as which of the two cannot be told.
    return tuple(found) if same.index(True) == 1 and sorted(same[1:], reverse=True) == same[1:] else ()


def _pieces(sentence: Sentence, context: Context) -> tuple[Sentence, ...]:
    """Give the pieces of a sentence where each names another client and says what he does; none where that is not so."""
    if ";" not in sentence.text or len(sentence.text) > _LONGEST:
        return ()
    lead = _LEAD.match(sentence.text)
    begin = lead.end() if lead and not mentions(lead.group(), context) else 0
    found = list(_cut(sentence, begin))
    if begin and any(
        mark.start < sentence.start + begin for mark in sentence.all("TENDER", "KEEP", "WITHDRAW", "DECLINE")
    ):
        # "Please tender: Chu 125; Bell 48": what the label orders is read with what stands behind it.
        return ()
    named = [
        frozenset(account for one in mentions(piece.text, context) if one.accounts != OTHER for account in one.accounts)
        for piece in found
    ]
    if len(found) < 2 or any(len(one) != 1 for one in named) or len(set(named)) != len(named):
        return ()
    if not all(piece.has(*ELECTING) for piece in found):
        return ()
    return ((until(sentence, begin),) if begin else ()) + tuple(found)


def _cut(sentence: Sentence, begin: int, where: re.Pattern[str] = _SEMICOLON) -> Iterator[Sentence]:
    """Cut a sentence behind its lead at its semicolons, or at other signs."""
    ends = [*((one.start(), one.end()) for one in where.finditer(sentence.text, begin)), (len(sentence.text), 0)]
    for end, following in ends:
        yield since(until(sentence, end), begin)
        begin = following
