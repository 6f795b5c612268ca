"""An order and the words that follow it in its own sentence, each judged by itself where those only accompany it.

"Exchange all of it and let an old woman get back to her roses": to the model, which judges a sentence as a whole, the roses make the order
doubtful, and no list of phrases holds them. Where nothing in the tail can touch the order (`nlp.governors.tail`), the order is what
stands before it. A tail that names what stays is taken for that where both amounts make up the holding: "let the other twenty-five lay".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from nlp.amounts.amount import Amount, AmountKind
from nlp.governors.tail import accompanies, seams, wishes
from nlp.governors.where import Where
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.purport.door import Purport
from nlp.quantities.door import Holding, candidates
from nlp.sentence import Sentence, Word, blanked, since, until
from nlp.statements import Deed, Statement
from nlp.weighing.door import weighed
from nlp.weighing.likely import CONTRARY, HARMLESS, HEARD, HEEDED, LIKELY, TURNED, TURNING

Read = Callable[[Sentence], tuple[Statement, ...]]
"""Gives the statements of a sentence, with the words round their verbs judged."""
Judge = Callable[[Sequence[Sentence]], Sequence[Purport]]
"""Gives the purports of sentences."""
_SURER = 0.3
"""By how much the sentence as a whole must rather elect than not be meant, for its tail to be left out of the order."""
_BORNE_OUT = 0.1
"""The same, where figures bear the order out: nobody jests to the dollar."""
_PLACES = (Where.BEHIND, Where.ASIDE, Where.PLAIN, Where.BEFORE)
_ORDERS = (Deed.TENDER, Deed.GO_AHEAD)


def parted(
    governed: Sequence[Statement],
    sentence: Sentence,
    whole: Purport,
    read: Read,
    judge: Judge,
    holdings: Sequence[Holding],
    own: frozenset[str],
) -> tuple[Statement, ...]:
    """Give what a sentence states without the tail that only accompanies its order; nothing where it has none, or the order is not sure.

    `governed`: its statements as the rules see them; `whole`: how the model judges it with its tail; `read`, `judge`: read and judge a
    piece of it; `holdings`: those that its amounts may be of; `own`: words of the sender's own names, in small letters.
    """
    order = governed[0] if governed else None
    if order is None or order.deed not in _ORDERS or order.mood not in (Mood.DIRECT, Mood.UNCERTAIN):
        return ()
    if (order.mood is Mood.UNCERTAIN and not order.strange) or (order.strange and order.where not in _PLACES):
        return ()
    if max(whole.scores[label] for label in TURNING) >= TURNED or whole.scores["withdraws"] >= CONTRARY:
        return ()
    surety = whole.elects - whole.unsafe
    for seam, stop, begin in seams(sentence.text, order.at - sentence.start):
        head, tail = until(sentence, stop), since(sentence, begin)
        tail = _without_counts_of_others(tail)
        kept = _stays(head, tail, holdings)
        taken = [(one.start - tail.start, one.end - tail.start) for one in (kept or ())]
        borne_out = bool(kept) or _names_the_whole(head.amounts, holdings)
        if not (surety >= (_BORNE_OUT if borne_out else _SURER) or wishes(tail.text)) or (tail.amounts and not kept):
            continue
        if not accompanies(blanked(tail.text, taken), seam, own, kept=bool(kept)):
            continue
        ordered = read(head)
        if (
            len(ordered) != 1
            or ordered[0].deed not in _ORDERS
            or ordered[0].strange
            or ordered[0].mood is not Mood.DIRECT
        ):
            continue
        of_head, of_tail = judge((_ended(head), tail))
        if of_head.elects < (LIKELY if borne_out else HEEDED) or not _harmless(of_tail, keeps=bool(kept)):
            continue
        said = weighed(ordered[0], of_head)
        if said.deed not in _ORDERS or said.mood is not Mood.DIRECT:
            continue
        return (said, *(_keeps(said, tail, kept),)) if kept else (said,)
    return ()


def _ended(head: Sentence) -> Sentence:
    """Give a sentence with a full stop, as the model knows orders."""
    return replace(head, words=(*head.words, Word(".", head.end, head.end + 1)))


_OF_OTHERS = Late(
    r"\s*(?:pounds?|miles?|acres|cows|cats|dogs|grandchildren|children|kids|stars|cheers|thumbs|fingers|toes|minutes|cups|boxes|sacks|bags|tons|feet|inches|degrees|generations|things?|tasks?|worry|worries|chores?|letters?|stamps?)\b",
    re.IGNORECASE,
)
"""What is no note, behind its number."""
_NUMBERED = Late(
    r"\b(?:question|page|paragraph|section|item|chapter|verse|line|route|room|apartment|box|(?:woman|man|lady|fellow|gentleman|widow|farmer)\s+of)\s+(?:no\.?\s+|number\s+)?$",
    re.IGNORECASE,
)
"""Before a number that is none of notes: of a page, or of years."""


def _without_counts_of_others(tail: Sentence) -> Sentence:
    """Give a tail without the numbers in it that count no notes: "ten pounds lighter", "your Question 7"."""
    others = [
        one
        for one in tail.amounts
        if _OF_OTHERS.match(tail.text, one.end - tail.start)
        or _NUMBERED.search(tail.text[: one.start - tail.start])
        or (one.text.lower() == "all" and tail.text[: one.start - tail.start].lower().endswith("and "))
    ]
    if not others:
        return tail
    text = blanked(tail.text, [(one.start - tail.start, one.end - tail.start) for one in others])
    return replace(tail, text=text, amounts=tuple(one for one in tail.amounts if one not in others))


def _harmless(tail: Purport, *, keeps: bool) -> bool:
    """Tell whether the model hears nothing in a tail that leaves open or instructs otherwise."""
    against = ("withdraws", "declines", "corrects") if keeps else ("withdraws", "declines", "keeps", "corrects")
    return tail.open <= HARMLESS and all(tail.scores[label] < HEARD for label in against)


def _stays(head: Sentence, tail: Sentence, holdings: Sequence[Holding]) -> tuple[Amount, ...]:
    """Give the amount of the tail where with that of the order it makes up a holding; nothing where it does not."""
    if len(tail.amounts) != 1:
        return ()
    given = [one for one in head.amounts if one.kind is not AmountKind.ALL]
    other = tail.amounts[0]
    adds_up = any(
        holding.position is not None
        and any(
            one != rest and one + rest == holding.position
            for amount in given
            for one in candidates(amount, holding)
            for rest in candidates(other, holding)
        )
        for holding in holdings
    )
    return (other,) if adds_up else ()


def _names_the_whole(amounts: Sequence[Amount], holdings: Sequence[Holding]) -> bool:
    """Tell whether a figure of the order is the whole holding, so that nothing behind it can make it less."""
    return any(
        amount.kind is AmountKind.AMOUNT and holding.position in candidates(amount, holding)
        for amount in amounts
        for holding in holdings
    )


def _keeps(order: Statement, tail: Sentence, amounts: tuple[Amount, ...]) -> Statement:
    """Give the statement of what stays."""
    return replace(
        order,
        deed=Deed.KEEP,
        start=tail.start,
        end=tail.end,
        text=tail.text.strip(),
        amounts=amounts,
        bases=(),
        excluded=(),
        begins=tail.start,
        at=tail.start,
        extent="",
        rest=False,
    )
