"""Which amount of a sentence goes in, which stays out? Each clause with an amount is judged by the model on its own.

"15 of my 20 should be tendered, 5 hang back": the rules know the verbs they know; the model has learned from whole
sentences and from fragments alike what sort of clause keeps and what sort gives. Where it is sure of every clause,
its word goes for the division of the amounts; the arithmetic of the holding (`nlp.quantities`) checks it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from nlp.moods import Mood
from nlp.purport import Purport
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement, roles
from nlp.weighing import CLEAN, SURE, extent

_BOUNDARY = re.compile(
    r"[,;:()\n]|\s[-–—]+\s|--|[.!?](?=\s)|\b(?:and|but|while|whereas|although|though|so|then|plus|with)\b",
    re.IGNORECASE,
)
_BY_LABEL = (("elects", Deed.TENDER), ("keeps", Deed.KEEP), ("withdraws", Deed.WITHDRAW))

Judge = Callable[[Sequence[Sentence]], Sequence[Purport]]


def divided(number: int, sentence: Sentence, purport: Purport, judge: Judge) -> tuple[Statement, ...]:
    """Give one statement for each clause that holds an amount; none where the model is not sure of every one.

    `number`: the sentence's place in the mail; `judge`: gives the purports of clauses.
    """
    if len(sentence.amounts) < 2 or purport.effective < SURE or purport.unsafe > CLEAN:
        return ()
    pieces = tuple(_pieces(sentence))
    if len(pieces) < 2:
        return ()
    found = []
    for piece, of_piece in zip(pieces, judge(pieces), strict=True):
        deed = _deed(of_piece)
        if deed is None:
            return ()
        own, bases, excluded = roles(piece, piece.start, piece.end)
        found.append(
            Statement(
                deed,
                Mood.DIRECT,
                piece.start,
                piece.end,
                piece.text.strip(),
                number,
                own,
                bases,
                excluded,
                rest=piece.has("REST"),
                at=piece.end,
                begins=piece.start,
                extent=extent(of_piece) if deed is Deed.TENDER else "",
            )
        )
    return tuple(found) if any(one.deed is not found[0].deed for one in found) else ()


def _deed(purport: Purport) -> Deed | None:
    """Give what a clause does, where the model is sure of it."""
    scores = sorted(((purport.scores[label], deed) for label, deed in _BY_LABEL), reverse=True, key=lambda one: one[0])
    (best, deed), (second, _) = scores[0], scores[1]
    return deed if best >= SURE and second <= 1 - SURE and purport.unsafe <= CLEAN else None


def _pieces(sentence: Sentence) -> Iterator[Sentence]:
    """Cut the sentence so that every piece has at least one amount; what has none stays with the piece before it."""
    cuts = [sentence.start]
    for match in _BOUNDARY.finditer(sentence.text):
        at = sentence.start + match.start()
        if any(amount.start < at < amount.end for amount in sentence.amounts):
            continue
        before = any(cuts[-1] <= amount.start < at for amount in sentence.amounts)
        behind = any(amount.start >= at for amount in sentence.amounts)
        if before and behind:
            cuts.append(at)
    for start, end in zip(cuts, [*cuts[1:], sentence.end], strict=True):
        yield _part(sentence, start, end)


def _part(sentence: Sentence, start: int, end: int) -> Sentence:
    """Give a stretch of a sentence as a sentence of its own; offsets stay the passage's."""
    return Sentence(
        start,
        end,
        sentence.text[start - sentence.start : end - sentence.start],
        tuple(word for word in sentence.words if start <= word.start < end),
        tuple(mark for mark in sentence.marks if start <= mark.start < end),
        tuple(amount for amount in sentence.amounts if start <= amount.start < end),
    )
