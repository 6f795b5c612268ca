"""Weighing what the rules found in a sentence against what the model judges of it.

The rules say which words elect, how much, for which account; the model says whether the sentence as a whole instructs.
Neither alone is enough: a clean line needs the rules' find, and no serious suspicion of the model. Where the rules only
do not know the words around an election, or took a harmless "if" for a condition, a sure model settles it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from nlp.amounts.amount import AmountKind
from nlp.elections import NOT_ALL
from nlp.governors.clauses import Where
from nlp.moods import Mood
from nlp.purport import OPEN, Purport
from nlp.statements import Deed, Statement

SURE = 0.8
"""From here on the model is sure that a sentence does something."""
CLEAN = 0.1
"""Up to here the model has no suspicion worth a question."""
CERTAIN, SPOTLESS = 0.85, 0.07
"""What it takes against a word of condition, waiting or doubt that the rules found in the electing sentence itself."""
TURNED = 0.6
"""From here on one of `TURNING` is heard beside a clear election, and the holder is asked."""
POOR = 0.35
"""Below this the model does not hear the election that the rules found."""
LIKELY = 0.5
"""More likely than not."""
SUSPECT = 0.9
"""From here on a sentence that the rules found clean is put to the holder."""
CONTRARY = 0.7
"""From here on a sentence that the rules take for a tender may be a withdrawal: "take back all that we tendered"."""
HEARD = 0.4
"""From here on a sentence may keep a part back."""
UNREAD = 0.9
"""From here on a sentence in which nobody found what it instructs keeps the others from being clean."""
HARMLESS = 0.2
"""Up to here a sentence without an instruction leaves those of other sentences alone."""

TURNING = (*OPEN, "hypothetical", "jests")
"""What turns an election of the same sentence into none; a report or another offer beside it does not."""
_ASKED = {
    Where.ASIDE: (SURE, CLEAN),
    Where.BEFORE: (0.93, 0.04),
    Where.BEHIND: (2.0, 0.0),
    Where.VETO: (2.0, 0.0),
}
"""What it takes for words that the rules do not know to be let pass, by where they stand: above 1 they never are."""
_SAID_OPEN = {Mood.DOUBTED: (0.97, 0.02), Mood.WAITING: (0.97, 0.02)}
"""What it takes against words of doubt or of waiting, which are seldom said for nothing."""
_BY_DEED = {Deed.TENDER: "elects", Deed.WITHDRAW: "withdraws", Deed.DECLINE: "declines", Deed.KEEP: "keeps"}
_OPEN = (Mood.CONDITIONAL, Mood.WAITING, Mood.UNCERTAIN, Mood.DOUBTED)
_ANCHOR = re.compile(
    r"\b(?:notes?|bonds?|lexingtons?|holdings?|position|exchange|offer|tender|swap|mine|ours|everything|nothing|none|lot|account|"
    r"(?:me|us) (?:in|out|down|up|aboard)|shares?|securities)\b",
    re.IGNORECASE,
)
"""What a sentence must speak of for the model alone to find an act in it."""
_DONE = re.compile(
    r"\b(?:was|were|has\s+been|have\s+been|had\s+been|already)\s+(?:\w+\s+)?(?:tendered|exchanged|instructed|submitted|entered|processed)\b"
    r"|(?<!as )\b(?:i|we)\s+(?:said|wrote|asked\s+for|told\s+you)\b",
    re.IGNORECASE,
)
"""How what was done before is told of."""
_OWN = re.compile(
    r"\b(?:my|our)\s+(?:\w+\s+)?(?:notes?|bonds?|accounts?|holdings?|position|securities)\b|\bwhat\s+(?:i|we)\s+(?:have|hold|own)\b",
    re.IGNORECASE,
)
"""Names the sender's own notes, so that the rules' word for keeping them needs no second."""
_NONE_KEPT = re.compile(
    r"\b(?:keep|keeping|hold|holding)\s+(?:nothing|none)\b|(?:not|n['’]t)\s+(?:leave|omit|exclude|skip)\b|(?:n['’]t|\b(?:not|no|nothing|none|never))\b[^.,;]{0,25}\b(?:left|kept|keep|over|behind|back)\b",
    re.IGNORECASE,
)
"""Says that nothing is kept: "we don't want any left over"."""
_NOTHING = re.compile(r"\W*(?:nothing|none|no|nil|zero)\b", re.IGNORECASE)
"""How a fragment begins that keeps an account out: "Nothing from the other."."""
_YOU_HAVE = re.compile(r"\W*(?:you|y'all|u)\s+(?:have|hold|had|got|'ve)\b", re.IGNORECASE)
"""How what lies with us is told of: "You have 130,000 of mine in the exchange."."""
_PROVISO = re.compile(
    r"\W*(?:but\s+|and\s+)?(?:only\s+(?:if|when|once|after)|provided|providing|unless|as\s+long\s+as|on\s+(?:the\s+)?condition|subject\s+to)\b"
    r"(?!\s+(?:you\s+(?:need|want|have)|otherwise|it\s+please|the\s+terms))",
    re.IGNORECASE,
)
"""How a sentence begins that only adds a condition to another: "only if the rate goes up"."""
_SETS_RIGHT = re.compile(
    r"\b(?:right|correct|correction|meant|should\s+(?:be|read|say|have)|must\s+be|make\s+(?:it|that)|typo|apolog\w*|sorry|instead|rather)\b",
    re.IGNORECASE,
)
"""Words beside an amount that may put it in another's place: "My apologies, 130,000 is right."."""
_HELD = re.compile(r"\W*(?:held|holding|holdings|position|owned|balance|total|on\s+deposit)\b\W*[:=-]", re.IGNORECASE)
"""How a line of a summary begins that only says what is held."""


def weighed(statement: Statement, purport: Purport) -> Statement:
    """Give the statement as it stands when both have been heard."""
    if statement.deed in _BY_DEED:
        return _act(statement, purport)
    if statement.deed is Deed.BARE:
        return _bare(statement, purport)
    return replace(statement, harmless=_leaves_alone(purport))


def _act(statement: Statement, purport: Purport) -> Statement:
    """Weigh a sentence in which the rules found an act."""
    score = _score(statement.deed, purport)
    keeps = purport.scores["keeps"] >= HEARD and not _NONE_KEPT.search(statement.text)
    statement = replace(statement, extent=extent(purport), keeps=keeps)
    if (
        statement.mood is Mood.PAST
        and statement.deed is Deed.WITHDRAW
        and score >= CERTAIN
        and purport.unsafe <= SPOTLESS
    ):
        # "From the tender that I gave you take 50,000 back": only the tender is past.
        return replace(statement, mood=Mood.DIRECT)
    if statement.mood in (Mood.PAST, Mood.REPORTED, Mood.ASKED):
        return statement
    if statement.deed is Deed.TENDER and statement.mood is Mood.DIRECT and purport.scores["withdraws"] >= CONTRARY:
        return replace(statement, mood=Mood.UNCERTAIN, strange="withdraws as well")
    if statement.deed is Deed.DECLINE and NOT_ALL.search(statement.text):
        # "Do not tender all of them" leaves open how much is tendered.
        return replace(statement, deed=Deed.TENDER, mood=Mood.UNCERTAIN)
    if statement.deed is Deed.TENDER and _YOU_HAVE.match(statement.text):
        return _set_aside(statement)
    no = max(purport.scores["keeps"], purport.scores["declines"])
    if statement.mood is Mood.NEGATED and purport.effective < LIKELY and no < LIKELY:
        # "I have tendered nothing!" denies, and instructs nothing.
        return replace(statement, deed=Deed.BARE, harmless=_leaves_alone(purport))
    if statement.strange:
        sure, clean = _ASKED[statement.where]
        if score >= sure and purport.unsafe <= clean:
            return replace(statement, mood=Mood.NEGATED if statement.mood is Mood.NEGATED else Mood.DIRECT, strange="")
        return _set_aside(statement) if _leaves_alone(purport) else statement
    if statement.mood in _OPEN:
        sure, clean = _SAID_OPEN.get(statement.mood, (CERTAIN, SPOTLESS))
        if score >= sure and purport.unsafe <= clean:
            return replace(statement, mood=Mood.DIRECT)
        if statement.deed is Deed.KEEP and (statement.amounts or statement.rest) and purport.elects <= HARMLESS:
            # "The other six sit tight until she is eighteen": how long the rest stays does not touch what goes in.
            return replace(statement, mood=Mood.DIRECT)
        return _set_aside(statement) if _leaves_alone(purport) else statement
    if statement.mood is Mood.DIRECT and purport.unsafe >= LIKELY and purport.effective <= HARMLESS >= purport.open:
        # It is told of somebody or of some other time: "my brother-in-law says I should keep them".
        return _set_aside(statement)
    counted = any(amount.kind is AmountKind.AMOUNT for amount in statement.amounts)
    plain = _OWN.search(statement.text) is not None and purport.unsafe <= POOR
    if statement.deed in (Deed.KEEP, Deed.DECLINE) and not counted and score < LIKELY and not plain:
        # "I hold this issue twice", "I leave it in your hands": it only sounds like keeping; so does what stands
        # beside a sure election: "everything in, we don't want any left over".
        elects = (purport.elects >= SURE and score <= HARMLESS) or _NONE_KEPT.search(statement.text) is not None
        quiet = purport.open <= HARMLESS and (purport.effective < LIKELY or (elects and not statement.amounts))
        return _set_aside(statement) if quiet else replace(statement, mood=Mood.UNCERTAIN)
    corrects = statement.corrects or purport.scores["corrects"] >= LIKELY
    deaf = purport.elects < POOR and (
        purport.unsafe >= TURNED or (purport.elects <= 1 - CERTAIN and purport.effective < LIKELY)
    )
    if statement.deed is Deed.TENDER and statement.mood is Mood.DIRECT and deaf and not corrects:
        return replace(statement, mood=Mood.UNCERTAIN, strange="the sentence as a whole")
    if statement.mood is Mood.DIRECT and max(purport.scores[label] for label in TURNING) >= TURNED:
        return replace(statement, mood=Mood.UNCERTAIN, strange="the sentence as a whole")
    if statement.mood is Mood.DIRECT and purport.unsafe >= SUSPECT and score < SURE:
        return replace(statement, mood=Mood.UNCERTAIN, strange="the sentence as a whole")
    return statement


def _set_aside(statement: Statement) -> Statement:
    """Take the act out of a sentence that only speaks of one: "I read the part about tendering twice"."""
    return replace(statement, deed=Deed.BARE, harmless=True, amounts=(), bases=(), excluded=(), rest=False)


def extent(purport: Purport) -> str:
    """Give the extent that the model is sure of: "all", "part", or "" where it is not."""
    if purport.scores["elects_part"] >= SURE and purport.scores["elects_all"] <= 1 - SURE:
        return "part"
    if purport.scores["elects_all"] >= SURE and purport.scores["elects_part"] <= 1 - SURE:
        return "all"
    return ""


def _score(deed: Deed, purport: Purport) -> float:
    """Give how likely the sentence does that; keeping everything and declining are one thing."""
    if deed in (Deed.KEEP, Deed.DECLINE):
        return max(purport.scores["keeps"], purport.scores["declines"])
    return purport.scores[_BY_DEED[deed]]


def _leaves_alone(purport: Purport) -> bool:
    """Tell whether a sentence neither instructs nor leaves open what another one instructs."""
    return purport.effective <= HARMLESS and purport.open <= HARMLESS


def _bare(statement: Statement, purport: Purport) -> Statement:
    """Weigh a sentence in which the rules found no act."""
    statement = replace(statement, keeps=purport.scores["keeps"] >= HEARD)
    if _DONE.search(statement.text):
        return replace(statement, told=True)
    counted = any(amount.kind is AmountKind.AMOUNT for amount in statement.amounts)
    if counted and not statement.corrects and not statement.excluded and _SETS_RIGHT.search(statement.text):
        return replace(statement, opens=True)
    if _PROVISO.match(statement.text) and statement.mood is not Mood.ASKED:
        return replace(statement, opens=True)
    of_it = bool(statement.amounts or _ANCHOR.search(statement.text)) or statement.mood in _OPEN
    if statement.mood is not Mood.ASKED and (
        purport.open >= (TURNED if of_it else CERTAIN)
        or (purport.scores["corrects"] >= LIKELY and not (statement.corrects or statement.excluded))
    ):
        statement = replace(statement, opens=True)
    elif _leaves_alone(purport) and not statement.corrects:
        return replace(statement, harmless=True)
    anchored = bool(statement.amounts or statement.excluded or _ANCHOR.search(statement.text))
    if not anchored or statement.mood is Mood.ASKED or _HELD.match(statement.text):
        return statement
    if (
        statement.rest
        and statement.amounts
        and not _NOTHING.match(statement.text)
        and statement.mood is Mood.DIRECT
        and purport.scores["keeps"] >= LIKELY
        and purport.unsafe <= CLEAN
    ):
        return replace(statement, made=True, deed=Deed.KEEP)
    scores = {deed: purport.scores[label] for deed, label in _BY_DEED.items()}
    deed = max(scores, key=lambda one: scores[one])
    others = [score for one, score in scores.items() if one is not deed]
    if purport.unsafe <= CLEAN and scores[deed] >= SURE and max(others) <= 1 - SURE:
        if deed is Deed.KEEP and _NOTHING.match(statement.text):
            deed = Deed.DECLINE
        return replace(
            statement,
            made=True,
            deed=deed,
            mood=Mood.DIRECT,
            strange="",
            extent=extent(purport),
            keeps=purport.scores["keeps"] >= HEARD,
        )
    if statement.mood is Mood.DIRECT and purport.effective >= UNREAD:
        return replace(statement, unread=True)
    if (
        purport.unsafe >= LIKELY
        and purport.effective < LIKELY
        and not statement.excluded
        and not _NOTHING.match(statement.text)
    ):
        return replace(statement, told=True)
    return statement
