"""What one clause says: its deed, how the act is meant, and the amounts it speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from nlp.amounts.amount import Amount, AmountKind
from nlp.governors.where import Where
from nlp.moods import ASKS_ABOUT, Mood
from nlp.patterns.late import Late
from nlp.sentence import Mark, Sentence, blanked
from nlp.statements.acts import marked_acts
from nlp.statements.amount_roles import roles
from nlp.statements.asked_of import asked_of
from nlp.statements.conditions_said import conditions_said, outside
from nlp.statements.corrections import corrections
from nlp.statements.denying import LEAVES_NONE, NOT_ONE, SO_MUCH_AS_ONE, negated, none_goes, twice
from nlp.statements.elsewhere import elsewhere, names_the_notes, of_another_thing, of_other_paper
from nlp.statements.hedging import hedged
from nlp.statements.rest_of_it import of_another_part
from nlp.statements.spine import Denial, denial
from nlp.statements.told import past, reported
from nlp.statements.values import Deed, Statement
from nlp.text.told_clauses import told_clauses

_AFFIRMS = Late(
    r"[,;:–—-]\s*(?:but\s+)?(?:just|only|rather|instead|but|make\s+it|simply|merely)\b|\bbut\s+(?:just|only|rather)?\b|\bjust\b|\bonly\b|\binstead\b",
    re.IGNORECASE,
)


def statements_of_clause(
    number: int, sentence: Sentence, act: Mark, start: int, end: int, mood: Mood, *, broker: bool
) -> Iterator[Statement]:
    """Give the statement of one clause; a denied act with an affirmed amount behind it gives two."""
    text = sentence.text
    own, bases, excluded = _amounts(sentence, act, start, end, mood)
    deed = Deed[act.label] if act.label in Deed.__members__ else Deed.TENDER
    clause = text[start - sentence.start : end - sentence.start]
    if deed in (Deed.KEEP, Deed.BARE) and elsewhere(clause):
        return
    if deed in (Deed.KEEP, Deed.DECLINE) and (own or bases):
        others = [
            one
            for one in (*own, *bases)
            if of_another_thing(text, one.start - sentence.start, one.end - sentence.start)
        ]
        own, bases = (tuple(one for one in counted if one not in others) for counted in (own, bases))
        if others and not bases and all(one.kind is AmountKind.ALL for one in own) and not names_the_notes(clause):
            # "I have 500 shares of Ford and 20,000 in the money market, please leave all that": nothing is said of the notes.
            return
    if deed in (Deed.KEEP, Deed.DECLINE) and not own and of_other_paper(text, act.start - sentence.start):
        return
    rest = any(mark.label == "REST" and start <= mark.start < end for mark in sentence.marks)
    corrects = any(start <= mark.start <= act.start for mark in corrections(sentence))
    own_mood = _mood(sentence, act, (start, end), mood, deed, own, broker=broker)
    base = Statement(
        deed,
        own_mood,
        start,
        end,
        clause.strip(),
        number,
        own,
        bases,
        excluded,
        rest,
        corrects,
        at=act.end,
        begins=act.start,
    )
    if deed is Deed.TENDER and own_mood is Mood.DIRECT and of_another_part(sentence, act, own):
        # "Forty of my hundred already out, tender the rest": the forty is what the rest is not.
        yield replace(base, mood=Mood.UNCERTAIN, strange="the rest of another amount", where=Where.VETO)
    elif (
        deed is Deed.TENDER
        and own_mood in (Mood.DIRECT, Mood.UNCERTAIN)
        and denial(text[: act.start - sentence.start]) is Denial.OPEN
    ):
        # "I see no reason, having read it all, to tender": something is denied, and far from the verb.
        yield replace(base, mood=Mood.UNCERTAIN, strange="a denial far from the verb", where=Where.VETO)
    elif own_mood in _DENIABLE and negated(sentence, act, start, end):
        yield from _denied(sentence, act, base)
    else:
        yield base


_DENIABLE = (Mood.DIRECT, Mood.CONDITIONAL, Mood.UNCERTAIN, Mood.DOUBTED, Mood.WAITING)
"""Moods in which it is asked whether the act is denied."""


def _amounts(
    sentence: Sentence, act: Mark, start: int, end: int, mood: Mood
) -> tuple[tuple[Amount, ...], tuple[Amount, ...], tuple[Amount, ...]]:
    """Give what is meant, of what, and what is denied in a clause, without what its act or a condition takes to itself."""
    own, bases, excluded = roles(sentence, start, end)
    if mood is Mood.CONDITIONAL:
        own = outside(own, conditions_said(sentence, marked_acts(sentence)))
    if len(own) > 1 and (why := _REASON.search(sentence.text, act.end - sentence.start)) is not None:
        # "I keep 40,000 because I don't like to change everything at once": the reason's "everything" is no amount of the act.
        counted = [amount for amount in own if amount.start - sentence.start < why.start()]
        own = (
            *counted,
            *(one for one in own if one not in counted and (not counted or one.kind is not AmountKind.ALL)),
        )
    if none := NOT_ONE.match(sentence.text, act.end - sentence.start) or none_goes(sentence, act, start):
        # "Tender not a single bond", "not one bond goes in": the one bond is no amount.
        own = tuple(amount for amount in own if not none.start() <= amount.start - sentence.start < none.end())
        excluded = tuple(
            amount for amount in excluded if not none.start() <= amount.start - sentence.start < none.end()
        )
    if act.label in ("TENDER", "DECLINE") and (one := _so_much_as_one(sentence, act, start, end)):
        # "Don't send in a single one of my 85 bonds": neither the one nor the 85 is an amount.
        own, bases = (
            tuple(each for each in amounts if not one.start() <= each.start - sentence.start < one.end())
            for amounts in (own, bases)
        )
    if act.label in ("KEEP", "DECLINE"):
        own = _of_its_half(sentence, act, start, own)
    if LEAVES_NONE.match(act.text):
        own = tuple(amount for amount in own if amount.start >= act.end)
    return own, bases, excluded


def _so_much_as_one(sentence: Sentence, act: Mark, start: int, end: int) -> re.Match[str] | None:
    """Find the "single one" of an act that is denied, behind it or as its last words: "do not exchange a single note"."""
    first = max(act.start, act.end - _LAST_WORDS) - sentence.start
    found = next(
        (
            one
            for one in SO_MUCH_AS_ONE.finditer(sentence.text, first)
            if act.end - sentence.start in range(one.start(), one.end())
        ),
        None,
    )
    return found if found and (act.label == "DECLINE" or negated(sentence, act, start, end)) else None


_LAST_WORDS = 14
"""Signs of an act in which "a single one" may stand."""


def _of_its_half(sentence: Sentence, act: Mark, start: int, own: tuple[Amount, ...]) -> tuple[Amount, ...]:
    """Give the amounts of an act without those before a semicolon that parts them from it and its own: "that is $60,000; the other $190,000 I keep"."""
    half = sentence.text.rfind(";", start - sentence.start, act.start - sentence.start) + sentence.start
    behind = tuple(amount for amount in own if amount.start > half)
    return behind if half >= start and any(amount.end <= act.start for amount in behind) else own


_LONGEST_TOLD = 400
"""Signs before an act in which it is looked for what is told or asked there."""
_REASON = Late(
    r"\b(?:because|cause|['’]cause|since|seeing\s+(?:as|that)|given\s+that)\s+(?:i|we|my|our|the|it|he|she|they|a|one|nobody)\b",
    re.IGNORECASE,
)
"""Begins the reason of what stands before it."""
_STILL_ORDERS = re.compile(r"\b(?:but|so|please|and\s+i|anyway)\b|;", re.IGNORECASE)
"""Between a question and an act that is not asked about: "I wonder about the fee, but tender them"."""


def _mood(
    sentence: Sentence,
    act: Mark,
    span: tuple[int, int],
    mood: Mood,
    deed: Deed,
    own: tuple[Amount, ...],
    *,
    broker: bool,
) -> Mood:
    """Give the mood of one act: its sentence's, unless the act is asked about, past, reported or hedged."""
    start, end = span
    before = sentence.text[: act.start - sentence.start]
    if len(before) <= _LONGEST_TOLD:
        before = blanked(before, told_clauses(before))
    if mood is Mood.DIRECT and (asked := ASKS_ABOUT.search(before)) and not _STILL_ORDERS.search(before[asked.end() :]):
        return Mood.ASKED
    if mood in (Mood.DIRECT, Mood.CONDITIONAL, Mood.DOUBTED) and asked_of(before[-_LONGEST_TOLD:]):
        return Mood.ASKED
    if mood is not Mood.ASKED and past(sentence, act, start):
        return Mood.PAST
    if mood is Mood.DIRECT and not broker and reported(sentence, act):
        return Mood.REPORTED
    if mood is Mood.DIRECT and deed is Deed.KEEP and own and _ordered_behind(sentence, act, own[0]):
        return Mood.UNCERTAIN
    if mood is Mood.DIRECT and deed in (Deed.TENDER, Deed.WITHDRAW) and hedged(sentence, act, start, end, own):
        return Mood.UNCERTAIN
    return mood


_ANOTHER_ORDER = Late(
    r"(?:[;:]|\s[-–—]+\s|\s?—\s?|^\s*(?:now|then|today|here|at\s+last|you|this\s+\w+|the\s+(?:table|room|company|party|field|game|ship))?\s*,)\s*(?:(?:so|then|therefore|please|kindly|just|now|you\s+(?:can|may|will|should))\W+){0,3}"
    r"(?!(?:that|this|those|these|it|they|all|my|our|the|which|i|we|namely|leave|keep|hold|retain|nothing|only|about|both|and|for|with|of|in|on|at|to|some|exactly|roughly|another|a|an|one|no|not|every|everything)\b)"
    r"[a-z]{2,}\s+(?:[a-z]+\s+){0,2}$",
    re.IGNORECASE,
)
"""From a verb of keeping to its amount: a stop, and behind it a verb of its own that the amount is of."""


def _ordered_behind(sentence: Sentence, act: Mark, amount: Amount) -> bool:
    """Tell whether the amount of a verb of keeping is another verb's, which nobody knows, behind a stop: "I leave then: flip all my notes"."""
    between = sentence.text[act.end - sentence.start : max(0, amount.start - sentence.start)]
    return _ANOTHER_ORDER.search(between) is not None or (
        ":" in between and _INTO_THE_NEW.match(sentence.text, amount.end - sentence.start) is not None
    )


_INTO_THE_NEW = re.compile(r"\s*(?:of\s+\w+\s+)?(?:in)?(?:to|for)\s+(?:the\s+|your\s+)?new", re.IGNORECASE)


def _denied(sentence: Sentence, act: Mark, base: Statement) -> Iterator[Statement]:
    """Give what a clause says whose act is denied: the denial, and behind "but only" the amount that is tendered."""
    if twice(sentence, act, base.start):
        yield replace(base, mood=Mood.UNCERTAIN)
        return
    turn = _AFFIRMS.search(sentence.text, act.end - sentence.start, base.end - sentence.start)
    cut = sentence.start + turn.start() if turn else base.end
    after = tuple(amount for amount in base.amounts if amount.start >= cut)
    yield replace(
        base,
        mood=Mood.NEGATED if base.mood is Mood.DIRECT else base.mood,
        amounts=tuple(amount for amount in base.amounts if amount.start < cut),
        end=cut,
    )
    if after and base.deed is Deed.TENDER:
        yield replace(base, start=cut, amounts=after, rest=False)
