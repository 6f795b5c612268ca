"""Whether "back" and "out" keep a part out of the tender, and take nothing back: "all except five thousand, I want to keep that five thousand back".

Notes are kept or held back from an offer as they are taken back out of it, and only the verb tells which. Beside a tender of the same
mail the verb of keeping is meant; without one, or beside words of an earlier tender, it stays what the other readers heard. "Take out 25 bonds. Exchange
the rest." keeps the 25 as well, and a tender of all the rest that tells its amount is of that amount.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nlp.amounts.amount import AmountKind
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.statements import AS_WELL, Deed, Statement
from nlp.weighing.words import STAYS_IN, TENDERED_BEFORE

_KEPT_BACK = Late(
    r"\b(?:keep|keeps|keeping|kept|hold|holds|holding|held|put|set|stay|stays|save|reserve)\s+(?:[\w$,.'’-]+\s+){0,6}?back\b",
    re.IGNORECASE,
)
_TAKEN_OUT = Late(
    r"\b(?:tak(?:e|es|ing)|pull(?:s|ing)?|get(?:ting)?|draw(?:s|ing)?|mov(?:e|es|ing)|drop(?:s|ping)?)\s+(?:out\b|(?:[\w$,.'’-]+\s+){1,6}?out\b)(?!\s+of\s+(?:the|this|your|what|it)\b)",
    re.IGNORECASE,
)
"""Takes out a part, of the offer or of what goes in: only what else is said tells which."""
_OUT_AGAIN = re.compile(
    r"\b(?:back|again|after\s+all|withdr\w+|revok\w*|cancel\w*|rescind\w*|recall\w*|tendered)\b", re.IGNORECASE
)
_TAKES = Late(
    r"\b(?:withdr\w+|revok\w*|cancel\w*|rescind\w*|recall\w*|tak(?:e|es|ing)|took|pull\w*|send|give|return\w*|bring|call|draw\w*|(?:get|want|need|have)\s+(?:[\w$,.'’-]+\s+){0,6}?back)\b",
    re.IGNORECASE,
)
"""Takes a tender back, whatever else is kept."""
_WANTS_KEPT = re.compile(
    r"\b(?:get|want|need|have)\s+(?:me\s+)?(?:to\s+)?(?=keep|hold|put|set|save|reserve)", re.IGNORECASE
)

_ALL_THE_REST = Late(
    r"\b(?:all|everything|whole)\s+(?:of\s+)?(?:the\s+|that\s+is\s+)?(?:rest|others?|remain\w*|balance|left)\b",
    re.IGNORECASE,
)


def with_kept_back(said: Sequence[Statement]) -> list[Statement]:
    """Give the statements with what is kept back beside a tender as kept; `said`: all of the mail's, in order."""
    said = list(map(_of_all_the_rest, _with_what_is_left_out(said)))
    kept = {
        at
        for at, one in enumerate(said)
        if (_keeps_back(one) and _beside_a_tender(one, said))
        or (_leaves_out(one) and _beside_a_tender(one, said, of_the_rest=True))
    }
    if not kept or any(
        (one.deed is Deed.WITHDRAW and at not in kept) or TENDERED_BEFORE.search(one.text)
        for at, one in enumerate(said)
    ):
        return list(said)
    places = {said[at].sentence for at in kept}
    return [
        replace(one, deed=Deed.KEEP, mood=Mood.DIRECT, strange="", made=False)
        if at in kept
        else replace(one, mood=Mood.DIRECT, strange="")
        if one.deed is Deed.TENDER and one.strange == AS_WELL and one.sentence in places
        else one
        for at, one in enumerate(said)
    ]


def _with_what_is_left_out(said: Sequence[Statement]) -> list[Statement]:
    """Give as said straight what is kept out of a tender of all but that: "exchange all, but keep 25 for a rainy day"."""
    kept = [
        (amount.start, amount.end)
        for one in said
        if one.deed is Deed.TENDER and one.mood is Mood.DIRECT
        for amount in one.amounts
        if amount.kind is AmountKind.ALL_BUT
    ]
    return [
        replace(one, mood=Mood.DIRECT, strange="")
        if one.deed is Deed.KEEP
        and one.mood is Mood.UNCERTAIN
        and any(start <= one.begins < end for start, end in kept)
        else one
        for one in said
    ]


def _of_all_the_rest(one: Statement) -> Statement:
    """Give a tender of "all the rest, $60,000" without its "all": that is all of the rest, and its amount stands beside it."""
    if one.deed is not Deed.TENDER or not one.rest or not _ALL_THE_REST.search(one.text):
        return one
    begins = min((amount.start for amount in one.amounts if amount.kind is AmountKind.ALL), default=one.end)
    counted = tuple(amount for amount in one.amounts if amount.kind is not AmountKind.ALL)
    # "Sell 30 and exchange all the rest": the 30 that stand before it are something else.
    behind = bool(counted) and all(amount.start > begins for amount in counted)
    return replace(one, amounts=counted) if behind else one


def _keeps_back(one: Statement) -> bool:
    """Tell whether a clause keeps a stated amount back, and takes nothing back."""
    return (
        one.deed in (Deed.WITHDRAW, Deed.KEEP)
        and one.mood in (Mood.DIRECT, Mood.UNCERTAIN)
        and bool(one.amounts)
        and _KEPT_BACK.search(one.text) is not None
        and _TAKES.search(_WANTS_KEPT.sub("", one.text)) is None
    )


def _leaves_out(one: Statement) -> bool:
    """Tell whether a clause takes a stated amount out, with no word of taking it out again or back."""
    return (
        one.deed is Deed.WITHDRAW
        and one.mood in (Mood.DIRECT, Mood.UNCERTAIN)
        and bool(one.amounts)
        and _TAKEN_OUT.search(one.text) is not None
        and _OUT_AGAIN.search(one.text) is None
    )


def _beside_a_tender(one: Statement, said: Sequence[Statement], *, of_the_rest: bool = False) -> bool:
    """Tell whether the mail tenders of the same account besides; `of_the_rest`: what is left when that part is out."""
    return any(
        other.deed is Deed.TENDER
        and (other.mood is Mood.DIRECT or other.strange == AS_WELL)
        and other is not one
        and (other.rest or not of_the_rest)
        and other.accounts == one.accounts
        and bool(other.amounts or other.rest)
        for other in said
    )


_IN_THE_ACCOUNT = Late(
    r"\s*(?:(?:the|my|our|his|her|their|its|this|that|same|old|present|client)\s+){0,3}(?:accounts?|positions?|portfolio|custody|name|place|hands|box|street\s+name|(?:LX|BK)-)\b",
    re.IGNORECASE,
)
"""What goes on behind a clause that was cut at "stay in": they stay where they lie, and not in the offer."""


def stays_tendered(one: Statement, text: str) -> bool:
    """Tell whether a clause says that notes stay in the offer; `text`: the mail's, from which the clause was cut."""
    if STAYS_IN.search(one.text) is None:
        return False
    cut = one.sentence >= 0 and one.text.rstrip().lower().endswith(" in")
    return not (cut and _IN_THE_ACCOUNT.match(text, one.end))
