"""Which amount of a sentence goes in, which stays out? Each clause with an amount is judged by the model on its own.

"15 of my 20 should be tendered, 5 hang back": the rules know the verbs they know; the model has learned from whole
sentences and from fragments alike what sort of clause keeps and what sort gives. Where it is sure of every clause,
its word goes for the division of the amounts; the arithmetic of the holding (`nlp.quantities.door`) checks it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from nlp.amounts.amount import Amount
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.purport.door import Purport
from nlp.quantities.door import Holding, candidates
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement, roles
from nlp.statements.asked_of import asked_of
from nlp.weighing.likely import CLEAN, LIKELY, SURE, extent
from nlp.weighing.yet_to_come import yet_to_come
from nlp.words.electing import ADDS

_BOUNDARY = Late(
    r"[,;:()&]|\s[-–—]+\s|--|[.!?](?=\s)|\b(?:and|but|while|whereas|although|though|so|then|plus|with)\b",
    re.IGNORECASE,
)
MARGIN = 0.5
"""How much more one clause must sound like giving than the other, where their amounts add up to the holding."""
_BY_LABEL = (("elects", Deed.TENDER), ("keeps", Deed.KEEP), ("withdraws", Deed.WITHDRAW))

_LEAD = 400
"""Signs before the first amount in which it is looked for what asks about it."""

Judge = Callable[[Sequence[Sentence]], Sequence[Purport]]


def divided(
    number: int, sentence: Sentence, purport: Purport, judge: Judge, holdings: Sequence[Holding]
) -> tuple[Statement, ...]:
    """Give one statement for each clause that holds an amount; none where it is not clear what every one does.

    `number`: the sentence's place in the mail; `judge`: gives the purports of clauses; `holdings`: those that the
    amounts may be of.
    """
    if (
        not sentence.amounts
        or len(_items(sentence)) < 2
        or purport.effective < SURE
        or purport.unsafe > CLEAN
        or sentence.has("WITHDRAW")
        or any(mark.start > sentence.amounts[0].start for mark in sentence.all("CORRECTION"))
        or asked_of(sentence.text[: sentence.amounts[0].start - sentence.start][-_LEAD:])
    ):
        return ()
    pieces = tuple(clauses_of(sentence))
    if len(pieces) < 2 or _says_of_what(pieces[0], holdings):
        return ()
    judged = tuple(judge(pieces))
    deeds = tuple(_deed(one) for one in judged)
    if None in deeds:
        deeds = _by_arithmetic(pieces, judged, holdings) or _by_rest(pieces, deeds, purport)
    elif all(deed is Deed.TENDER for deed in deeds) and len(pieces) == 2:
        # "40 notes for exchange, 5 notes for me" of 45: the second only sounds like giving.
        deeds = _by_ends(pieces) if _make_up(pieces, holdings) else deeds
        deeds = deeds or (Deed.TENDER, Deed.TENDER)
    if deeds == (Deed.TENDER, Deed.KEEP) and adds(pieces[1]):
        return ()
    if Deed.WITHDRAW in deeds and Deed.TENDER in deeds:
        # "Take back everything we tendered, the entire hundred eighty": what is taken back is not tendered.
        return ()
    found = []
    for piece, of_piece, deed in zip(pieces, judged, deeds, strict=False):
        if deed is None or (deed is Deed.TENDER and yet_to_come(piece.text)):
            # "After the lawyer looks at it we exchange 20 and keep 55": the model hears no condition in a time.
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


_OUT_OF = re.compile(
    r"\W*(?:(?:out\s+)?of|from)\s+(?:all\s+)?(?:(?:the|my|our|these|those)\s+)?(?:total\s+(?:of\s+)?)?\$?",
    re.IGNORECASE,
)
"""Before an amount that the rest of the sentence takes its parts of."""


def _says_of_what(piece: Sentence, holdings: Sequence[Holding]) -> bool:
    """Tell whether a clause only says of what the others take their parts: "Of the 35 notes in the account, exchange 15 and keep 20"."""
    if len(piece.amounts) != 1 or piece.has("TENDER", "KEEP", "DECLINE"):
        return False
    (whole,) = piece.amounts
    return _OUT_OF.fullmatch(piece.text, 0, whole.start - piece.start) is not None and any(
        held.position in whole.readings for held in holdings
    )


def _items(sentence: Sentence) -> list[int]:
    """Give where the amounts of a sentence begin, and where it speaks of the rest: "150 go in, rest I sit on"."""
    rests = [
        mark.start
        for mark in sentence.all("REST")
        if not any(amount.start <= mark.start < amount.end for amount in sentence.amounts)
        and not any(
            0 <= amount.start - mark.end < _BESIDE
            or (
                mark.start - amount.end >= 0
                and not sentence.text[amount.end - sentence.start : mark.start - sentence.start].strip()
            )
            for amount in sentence.amounts
        )
    ]
    return sorted([*(amount.start for amount in sentence.amounts), *rests])


_BESIDE = 12
"""Characters between "the other" and its amount: "the other sixty" is one thing, and so is "ten left over"."""


def _by_arithmetic(
    pieces: Sequence[Sentence], judged: Sequence[Purport], holdings: Sequence[Holding]
) -> tuple[Deed | None, ...]:
    """Tell which of two clauses gives and which keeps, where their amounts make up a holding: "75 into it, 25 kept back"."""
    if not _make_up(pieces, holdings) or adds(pieces[1]):
        return ()
    leaning = [one.elects - one.scores["keeps"] for one in judged]
    if abs(leaning[0] - leaning[1]) < MARGIN:
        return _by_marks(pieces)
    return (Deed.TENDER, Deed.KEEP) if leaning[0] > leaning[1] else (Deed.KEEP, Deed.TENDER)


def _by_rest(pieces: Sequence[Sentence], heard: Sequence[Deed | None], whole: Purport) -> tuple[Deed | None, ...]:
    """Tell by words what clauses do of which one keeps the rest: "Delgado 12 bonds, rest stays home".

    `heard`: what the model is sure of; `whole`: the sentence, which must surely give and keep.
    """
    if whole.elects < LIKELY or whole.scores["keeps"] < LIKELY:
        return ()
    found: list[Deed | None] = []
    for piece, deed in zip(pieces, heard, strict=True):
        keeps = piece.has("REST") and piece.has("KEEP") and not piece.has("TENDER", "WITHDRAW", "DECLINE")
        alone = len(piece.amounts) == 1 and not piece.has("REST", "KEEP", "WITHDRAW", "DECLINE", "NEGATION")
        found.append(Deed.KEEP if keeps else deed or (Deed.TENDER if alone else None))
    return tuple(found) if Deed.KEEP in found else ()


_GIVES = re.compile(
    r"\b(?:yes|(?:for|into|to)\s+(?:the\s+|your\s+|this\s+)?(?:exchange|offer|swap|tender|deal)|in)\W*$", re.IGNORECASE
)
_STAYS = re.compile(r"\b(?:no|out|home|for\s+(?:me|us|myself|ourselves)|with\s+(?:me|us))\W*$", re.IGNORECASE)
"""How a clause ends that gives its amount, and one that keeps it: "40 for exchange, 5 for me"."""


def adds(clause: Sentence) -> bool:
    """Tell whether a clause adds its amount to what the one before it gives, and keeps nothing."""
    return ADDS.search(clause.text) is not None and not clause.has("KEEP")


def _make_up(pieces: Sequence[Sentence], holdings: Sequence[Holding]) -> bool:
    """Tell whether two clauses have one amount each, and both make up a holding."""
    own = [roles(piece, piece.start, piece.end)[0] for piece in pieces]
    if len(pieces) != 2 or any(len(amounts) != 1 for amounts in own):
        return False
    (first,), (second,) = own
    return any(_adds_up(first, second, holding) for holding in holdings)


def _by_ends(pieces: Sequence[Sentence]) -> tuple[Deed, ...]:
    """Tell by how they end which of two clauses gives and which keeps; none where that is not clear."""
    ends = [
        Deed.TENDER if _GIVES.search(piece.text) else Deed.KEEP if _STAYS.search(piece.text) else None
        for piece in pieces
    ]
    if set(ends) != {Deed.TENDER, Deed.KEEP} or any(piece.has("WITHDRAW", "DECLINE", "KEEP") for piece in pieces):
        return ()
    return tuple(end for end in ends if end is not None)


def _by_marks(pieces: Sequence[Sentence]) -> tuple[Deed, ...]:
    """Tell by their verbs, or how they end, which of two clauses gives and which keeps: "leave me 5 & send the other 20 in"."""
    found = []
    if ends := _by_ends(pieces):
        return ends
    for piece in pieces:
        gives, keeps = piece.has("TENDER"), piece.has("KEEP")
        if gives is keeps or piece.has("WITHDRAW", "DECLINE", "NEGATION"):
            return ()
        found.append(Deed.TENDER if gives else Deed.KEEP)
    return tuple(found)


def _adds_up(first: Amount, second: Amount, holding: Holding) -> bool:
    """Tell whether two different amounts are a holding's two parts."""
    return holding.position is not None and any(
        one != other and one + other == holding.position
        for one in candidates(first, holding)
        for other in candidates(second, holding)
    )


def _deed(purport: Purport) -> Deed | None:
    """Give what a clause does, where the model is sure of it."""
    scores = sorted(((purport.scores[label], deed) for label, deed in _BY_LABEL), reverse=True, key=lambda one: one[0])
    (best, deed), (second, _) = scores[0], scores[1]
    return deed if best >= SURE and second <= 1 - SURE and purport.unsafe <= CLEAN else None


def clauses_of(sentence: Sentence) -> Iterator[Sentence]:
    """Cut the sentence so that every piece has an amount or the rest; what has none stays with the piece before it."""
    cuts = [sentence.start]
    items = _items(sentence)
    places = {sentence.start + match.start() for match in _BOUNDARY.finditer(sentence.text)}
    verbs = {
        mark.start
        for mark in sentence.all("KEEP", "WITHDRAW")
        if not any(_same_gap(place, mark.start, items) for place in places)
    }
    for at in sorted(places | verbs):
        if any(amount.start < at < amount.end for amount in sentence.amounts):
            continue
        before = any(cuts[-1] <= item < at for item in items)
        behind = any(item >= at for item in items)
        if before and behind:
            cuts.append(at)
    for start, end in zip(cuts, [*cuts[1:], sentence.end], strict=True):
        yield _part(sentence, start, end)


def _same_gap(place: int, verb: int, items: Sequence[int]) -> bool:
    """Tell whether a pause stands between the same two amounts as a verb: there the pause is the better place to cut."""
    return bisect_left(items, place) == bisect_left(items, verb)


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
