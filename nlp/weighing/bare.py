"""Weighing a sentence in which the rules found no act: whether it touches others, and whether the model hears an act in it.

Some sentences are settled by their words alone; of the others it is first said how they touch those beside them, and then
whether a sure model finds an act in them. Each question answers with the statement as it then stands, or with None where
it has nothing to say; the first answer counts.
"""

from __future__ import annotations

import re
from dataclasses import replace

from nlp.amounts.amount import AmountKind
from nlp.capacities.authority import paper_comes
from nlp.changing import changed
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.purport.door import Purport
from nlp.statements import Deed, Statement
from nlp.weighing.likely import (
    BY_DEED,
    CERTAIN,
    CLEAN,
    HARMLESS,
    HEARD,
    LIKELY,
    OPEN_MOODS,
    POOR,
    SURE,
    SUSPECT,
    TURNED,
    UNREAD,
    extent,
    leaves_alone,
)
from nlp.weighing.words import (
    ALL_IS_SO,
    ANCHOR,
    ARRIVED,
    AWAY,
    AWAY_AND,
    COUNTS,
    COUNTS_OTHERS,
    DONE,
    FATED,
    GIVES_NONE,
    HELD,
    IN_ALREADY,
    LABELS_NOTHING,
    LOST,
    NO_MORE,
    NOTHING,
    NOTHING_AT_ALL,
    NOTHING_OF,
    PAPERS,
    PROVISO,
    RATHER_FIRST,
    REFERS,
    SETS_RIGHT,
    TAKES_MORE,
    TENDERED_BEFORE,
)
from nlp.words.said_held import SAYS_HELD

_A_WORD_OR_TWO = 3
"""Words; in so few the model hears jests that are none."""


def without_act(statement: Statement, purport: Purport) -> Statement:
    """Weigh a sentence in which the rules found no act: by its words, by what it leaves open, by what the model hears in it."""
    statement = changed(statement, keeps=purport.scores["keeps"] >= HEARD)
    for ask in _BY_ITS_WORDS:
        if (settled := ask(statement, purport)) is not None:
            return settled
    statement = _beside_others(statement, purport)
    return next((found for ask in _BY_THE_MODEL if (found := ask(statement, purport)) is not None), statement)


def _done_before(statement: Statement, purport: Purport) -> Statement | None:
    """Take what was done before for told; but of "Pull 50 of the 300 bonds I submitted last week." only the tender is past."""
    if not DONE.search(statement.text):
        return None
    if (
        TENDERED_BEFORE.search(statement.text)
        and purport.scores["withdraws"] >= SURE
        and purport.elects <= HARMLESS
        and purport.unsafe <= CLEAN
    ):
        return replace(statement, made=True, deed=Deed.WITHDRAW, mood=Mood.DIRECT)
    return replace(statement, told=True)


def _refers_to_paper(statement: Statement, _: Purport) -> Statement | None:
    """Leave alone what only points to another paper or says that one comes: "As above."."""
    paper = REFERS.fullmatch(statement.text) or paper_comes(statement.text)
    return replace(statement, harmless=True) if paper else None


def _counts(statement: Statement, _: Purport) -> Statement | None:
    """Take no amount from a sentence that only counts: "Three for you:"."""
    return replace(statement, amounts=(), bases=(), harmless=True) if COUNTS.fullmatch(statement.text) else None


def _held(statement: Statement, _: Purport) -> Statement | None:
    """Take "Held: 60 notes" for of how much, and not for how much."""
    if (
        HELD.match(statement.text)
        and statement.mood is Mood.DIRECT
        and len(statement.amounts) <= 1
        and not statement.corrects
    ):
        return replace(statement, amounts=(), bases=(*statement.bases, *statement.amounts), harmless=True)
    return None


def _sets_right(statement: Statement, _: Purport) -> Statement | None:
    """Leave open what a counted amount may set right, where nothing is said to be corrected: "My apologies, 130,000 is right."."""
    counted = any(amount.kind is AmountKind.AMOUNT for amount in statement.amounts)
    right = counted and not statement.corrects and not statement.excluded and SETS_RIGHT.search(statement.text)
    return replace(statement, opens=True) if right else None


def _labels_nothing(statement: Statement, _: Purport) -> Statement | None:
    """Leave alone a line of a form that has nothing to add: "Conditions: none"."""
    nothing = LABELS_NOTHING.fullmatch(statement.text) is not None and not statement.amounts
    return replace(statement, harmless=True, mood=Mood.DIRECT) if nothing else None


def _proviso(statement: Statement, _: Purport) -> Statement | None:
    """Leave open what a proviso of its own sentence makes hang on something: "only if the rate goes up"."""
    hangs = (PROVISO.match(statement.text) or RATHER_FIRST.search(statement.text)) and statement.mood is not Mood.ASKED
    return replace(statement, opens=True) if hangs else None


def _jests(statement: Statement, purport: Purport) -> Statement | None:
    """Leave open what a jest stands beside: "Take all $85,000. Take the combine too and the dog while you're out here."."""
    # No more is meant of the notes than of the dog.
    jest = purport.scores["jests"] >= SUSPECT and len(statement.text.split()) > _A_WORD_OR_TWO
    return replace(statement, opens=True) if TAKES_MORE.match(statement.text) or jest else None


def _fate_of_it(statement: Statement, _: Purport) -> Statement | None:
    """Leave alone what tells, without an amount, only what becomes of the notes or that there are no more: "If it goes belly up it goes belly up"."""
    fate = FATED.fullmatch(statement.text) or NO_MORE.fullmatch(statement.text)
    return replace(statement, harmless=True) if fate and not statement.amounts else None


def _away(statement: Statement, _: Purport) -> Statement | None:
    """Leave alone a word about being away: "We will be away until Monday."."""
    away = AWAY.fullmatch(statement.text) and not statement.amounts and not AWAY_AND.search(statement.text)
    return replace(statement, harmless=True) if away else None


def _lost(statement: Statement, _: Purport) -> Statement | None:
    """Leave what tells that an amount of notes is lost to be asked about: "All thirty are lost"."""
    return statement if statement.amounts and LOST.fullmatch(statement.text) else None


_BY_ITS_WORDS = (
    _lost,
    _done_before,
    _refers_to_paper,
    _counts,
    _held,
    _sets_right,
    _labels_nothing,
    _proviso,
    _jests,
    _fate_of_it,
    _away,
)
"""What is asked first of a sentence without an act, in this order: its words settle it."""


def _beside_others(statement: Statement, purport: Purport) -> Statement:
    """Say whether a sentence leaves open what others instruct, or leaves it alone: "Ignore the form about his other plan"."""
    of_it = bool(statement.amounts or ANCHOR.search(statement.text)) or statement.mood in OPEN_MOODS
    if statement.mood is not Mood.ASKED and (
        purport.open >= (TURNED if of_it else CERTAIN)
        or (purport.scores["corrects"] >= LIKELY and not (statement.corrects or statement.excluded))
    ):
        return replace(statement, opens=True)
    if leaves_alone(purport) and (not statement.corrects or _corrects_something_else(purport)):
        # Words of taking back, and nobody hears that anything of the election is.
        return replace(statement, harmless=True, corrects=False)
    return statement


def _corrects_something_else(purport: Purport) -> bool:
    """Tell whether words of taking back are heard as a tale or another matter: "ignore the form about his other plan"."""
    return purport.scores["corrects"] <= CLEAN and purport.unsafe >= LIKELY


def _of_no_notes(statement: Statement, _: Purport) -> Statement | None:
    """Look for no act in a sentence that names neither notes nor an amount, that asks, or that says what is held."""
    anchored = bool(statement.amounts or statement.excluded or ANCHOR.search(statement.text))
    return statement if not anchored or statement.mood is Mood.ASKED or HELD.match(statement.text) else None


def _nothing_of_it(statement: Statement, purport: Purport) -> Statement | None:
    """Take "so nothing from the IRA, please", heard as a no, for a refusal."""
    whole = NOTHING_AT_ALL.fullmatch(statement.text) is not None and purport.unsafe <= CLEAN
    if whole and not statement.amounts and statement.mood in (Mood.DIRECT, Mood.NEGATED):
        return replace(statement, made=True, deed=Deed.DECLINE, mood=Mood.DIRECT, strange="")
    if (
        NOTHING_OF.search(statement.text)
        and not statement.amounts
        and purport.scores["declines"] >= SURE
        and purport.unsafe <= CLEAN
    ):
        return replace(statement, made=True, deed=Deed.DECLINE, strange="")
    return None


def _rest_kept(statement: Statement, purport: Purport) -> Statement | None:
    """Take a rest with an amount, heard as kept, for the part that stays: "the remaining 40 with me as before"."""
    if (
        statement.rest
        and statement.amounts
        and not NOTHING.match(statement.text)
        and statement.mood is Mood.DIRECT
        and purport.scores["keeps"] >= LIKELY
        and purport.unsafe <= CLEAN
    ):
        return replace(statement, made=True, deed=Deed.KEEP)
    return None


def _heard_alone(statement: Statement, purport: Purport) -> Statement | None:
    """Take the one act that a sure model hears, and no other beside it: "All of them."."""
    scores = {deed: purport.scores[label] for deed, label in BY_DEED.items()}
    deed = max(scores, key=lambda one: scores[one])
    others = [score for one, score in scores.items() if one is not deed]
    if purport.unsafe > CLEAN or scores[deed] < SURE or max(others) > 1 - SURE:
        return None
    if deed is Deed.TENDER and COUNTS_OTHERS.search(statement.text) and not ANCHOR.search(statement.text):
        return None
    if deed is Deed.TENDER and (
        GIVES_NONE.search(statement.text)
        or ALL_IS_SO.search(statement.text)
        or ARRIVED.search(statement.text)
        or SAYS_HELD.search(statement.text)
        or IN_ALREADY.fullmatch(statement.text)
        or (PAPERS.search(statement.text) and not statement.amounts)
    ):
        return None
    if deed is Deed.KEEP and NOTHING.match(statement.text):
        deed = Deed.DECLINE
    return replace(statement, made=True, deed=deed, mood=Mood.DIRECT, strange="", extent=extent(purport))


_INTO_IT = Late(
    r"(?:\s|[.,!–—-]|\b(?:so|ok|okay|yes|just|only|please|pls|kindly|thanks|thank\s+you|out|of|my|our|the|notes?|bonds?|pieces|lexingtons?|old|in|all)\b|<amount>)*<amount>(?:\s|,|\b(?:out|of|my|our|the|notes?|bonds?|please|pls)\b|<amount>)*"
    r"\b(?:in|into|to|for|toward|towards|go\s+in(?:to)?)\s+(?:the|your|this)\s+(?:exchange|swap|offer|tender|trade)(?:\s+offer)?(?:\s|[.,!–—-]|\b(?:please|pls|thanks|thank\s+you|kindly)\b)*",
    re.IGNORECASE,
)
"""A whole sentence of an amount, of how much it is, and that it is for the exchange."""


def _so_many_into_it(statement: Statement, purport: Purport) -> Statement | None:
    """Take "40 of my 100 bonds into the swap please", in which the model hears a tender, for one, though what it is of sounds like kept."""
    if (
        statement.mood is not Mood.DIRECT
        or len(statement.amounts) != 1
        or purport.elects < SURE
        or purport.unsafe > CLEAN
        or statement.rest
        or statement.excluded
    ):
        return None
    words = statement.text
    for amount in (*statement.amounts, *statement.bases):
        words = words.replace(amount.text, "<amount>", 1)
    return replace(statement, made=True, deed=Deed.TENDER) if _INTO_IT.fullmatch(words) else None


def _no_said_twice(statement: Statement, purport: Purport) -> Statement | None:
    """Take "No swap. No new notes." for a no that is said twice."""
    if (
        statement.mood is Mood.DIRECT
        and NOTHING.match(statement.text)
        and not statement.amounts
        and purport.scores["declines"] >= SURE
        and purport.elects < POOR
        and purport.unsafe <= CLEAN
    ):
        return replace(statement, made=True, deed=Deed.DECLINE, strange="")
    return None


def _instructs_unread(statement: Statement, purport: Purport) -> Statement | None:
    """Keep the others from being clean where the sentence surely instructs, and nobody found what: "My notes: deal with them as discussed."."""
    if statement.mood is not Mood.DIRECT or purport.effective < UNREAD or ALL_IS_SO.search(statement.text):
        return None
    reverse = max(purport.scores[label] for label in ("keeps", "declines", "withdraws"))
    return replace(statement, unread=True, heard=purport.elects if reverse <= HARMLESS else 0.0)


def _only_told(statement: Statement, purport: Purport) -> Statement | None:
    """Take what is heard as a tale, and instructs nothing, for told: "the neighbor lost half his bonds that way"."""
    if (
        purport.unsafe >= LIKELY
        and purport.effective < LIKELY
        and not statement.excluded
        and not NOTHING.match(statement.text)
    ):
        return replace(statement, told=True)
    return None


_BY_THE_MODEL = (
    _of_no_notes,
    _nothing_of_it,
    _rest_kept,
    _so_many_into_it,
    _heard_alone,
    _no_said_twice,
    _instructs_unread,
    _only_told,
)
"""What is asked then, in this order: does a sure model find an act in it?"""
