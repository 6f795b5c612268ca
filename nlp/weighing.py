"""Weighing what the rules found in a sentence against what the model judges of it.

The rules say which words elect, how much, for which account; the model says whether the sentence as a whole instructs.
What the rules find is clean only without a serious suspicion of the model. Where they only do not know the words around
an election, or took a harmless "if" for a condition, a sure model settles it; and where they know no word of an act at
all, a sure model finds one in a sentence that names the notes or an amount. How much is always theirs to say.
"""

from __future__ import annotations

from dataclasses import replace

from nlp.amounts.amount import AmountKind
from nlp.authority import paper_comes
from nlp.changing import changed
from nlp.elections import NOT_ALL
from nlp.governors.clauses import Where
from nlp.moods import Mood
from nlp.purport import OPEN, Purport
from nlp.statements import AS_WELL, Deed, Statement
from nlp.weighing_words import (
    ANCHOR,
    AWAY,
    AWAY_AND,
    COUNTS,
    COUNTS_OTHERS,
    DONE,
    FATED,
    HAVE_DONE,
    HELD,
    NO_MORE,
    NONE_KEPT,
    NOTHING,
    NOTHING_OF,
    OF_A_THIRD,
    OWN,
    PROVISO,
    REFERS,
    REFUSED_BEHIND,
    SETS_RIGHT,
    STAYS_PUT,
    TAKES_MORE,
    TENDERED_BEFORE,
    WE_HAVE_IN,
    YOU_HAVE,
    YOU_SHALL_NOT,
)

SURE = 0.8
"""From here on the model is sure that a sentence does something."""
HEEDED = 0.65
"""How likely the act must be where its words are all of closed lists, and only their order is not known."""
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
_A_WORD_OR_TWO = 3
"""Words; in so few the model hears jests that are none."""
HARMLESS = 0.2
"""Up to here a sentence without an instruction leaves those of other sentences alone."""

NEVER = (2.0, 0.0)
"""No likelihood reaches it."""

TURNING = (*OPEN, "hypothetical", "jests")
"""What turns an election of the same sentence into none; a report or another offer beside it does not."""
_ASKED = {
    Where.ASIDE: (SURE, CLEAN),
    Where.PLAIN: (HEEDED, CLEAN),
    Where.BEFORE: (0.93, 0.04),
    Where.BEHIND: NEVER,
    Where.VETO: NEVER,
}
"""How likely the act must be, and how unlikely any suspicion, for unknown words to be let pass, by where they stand."""
_SAID_OPEN = {Mood.DOUBTED: (0.97, 0.02), Mood.WAITING: (0.97, 0.02)}
"""What it takes against words of doubt or of waiting, which are seldom said for nothing."""
_BY_DEED = {Deed.TENDER: "elects", Deed.WITHDRAW: "withdraws", Deed.DECLINE: "declines", Deed.KEEP: "keeps"}
_OPEN_MOODS = (Mood.CONDITIONAL, Mood.WAITING, Mood.UNCERTAIN, Mood.DOUBTED)


def weighed(statement: Statement, purport: Purport, *, wards: bool = False) -> Statement:
    """Give the statement as it stands when both have been heard. `wards`: every account of the sender is in his care for another."""
    if _has_it_done(statement, purport, wards=wards):
        return replace(statement, extent=extent(purport))
    if statement.deed is Deed.KEEP and not statement.amounts and PROVISO.match(statement.text):
        # "My answer hangs on what the board says" keeps nothing.
        statement = replace(statement, deed=Deed.BARE)
    if statement.deed in _BY_DEED:
        return _act(statement, purport)
    if statement.deed is Deed.BARE:
        return _bare(statement, purport)
    return replace(statement, harmless=_leaves_alone(purport))


def _has_it_done(statement: Statement, purport: Purport, *, wards: bool) -> bool:
    """Tell whether a whole sentence orders that the notes be exchanged, in a form that the model takes for a telling: "Have every note exchanged."."""
    return (
        statement.deed is Deed.TENDER
        and statement.mood is Mood.DIRECT
        and not statement.strange
        and bool(statement.amounts)
        and HAVE_DONE.fullmatch(statement.text) is not None
        and (wards or not OF_A_THIRD.search(statement.text))
        and purport.scores["withdraws"] < HEARD
        and max(purport.scores[label] for label in TURNING) <= HARMLESS
    )


def _act(statement: Statement, purport: Purport) -> Statement:
    """Weigh a sentence in which the rules found an act: of the questions of `_QUESTIONS`, the first that answers counts."""
    keeps = purport.scores["keeps"] >= HEARD and not NONE_KEPT.search(statement.text)
    statement = changed(statement, extent=extent(purport), keeps=keeps)
    return next((found for ask in _QUESTIONS if (found := ask(statement, purport)) is not None), statement)


def _told_of(statement: Statement, purport: Purport) -> Statement | None:
    """Leave what is past, reported or asked; but of "from the tender I gave you take 50,000 back" only the tender is past."""
    if statement.mood not in (Mood.PAST, Mood.REPORTED, Mood.ASKED):
        return None
    if (back := _takes_back(statement, purport)) is not None:
        return back
    if (
        statement.mood is Mood.ASKED
        and statement.amounts
        and purport.elects >= SURE
        and purport.scores["asks"] <= HARMLESS
    ):
        # "Exchange two thirds of it - and the last third?" orders something, whatever it asks.
        return replace(statement, mood=Mood.UNCERTAIN, strange="asked in the same breath")
    taken = statement.mood is Mood.PAST and statement.deed is Deed.WITHDRAW
    sure = _score(statement.deed, purport) >= CERTAIN and purport.unsafe <= SPOTLESS
    return replace(statement, mood=Mood.DIRECT) if taken and sure else statement


def _takes_back(statement: Statement, purport: Purport) -> Statement | None:
    """Doubt a tender that the model hears as a withdrawal as well."""
    tenders = statement.deed is Deed.TENDER and statement.mood in (Mood.DIRECT, Mood.UNCERTAIN, Mood.PAST)
    if not tenders or purport.scores["withdraws"] < CONTRARY:
        return None
    told = TENDERED_BEFORE.search(statement.text) is not None
    if told and purport.scores["withdraws"] >= SURE and purport.elects < LIKELY and purport.unsafe <= CLEAN:
        # "Please release 60 of the 160 bonds I tendered.": the tender is what the amount is taken out of.
        return replace(statement, deed=Deed.WITHDRAW, mood=Mood.DIRECT, made=True, strange="")
    if statement.mood is not Mood.DIRECT:
        return None
    return replace(statement, mood=Mood.UNCERTAIN, strange=AS_WELL)


def _refused_behind(statement: Statement, purport: Purport) -> Statement | None:
    """Doubt a tender that its sentence refuses at its end: "that they be tendered, all of them, is a thing that I will not have"."""
    if statement.deed is not Deed.TENDER or statement.mood is not Mood.DIRECT or purport.elects >= SURE:
        return None
    if not REFUSED_BEHIND.search(statement.text):
        return None
    return replace(statement, mood=Mood.UNCERTAIN, strange="a refusal behind it")


def _not_all(statement: Statement, _: Purport) -> Statement | None:
    """Leave open how much is tendered where only "all" is denied: "do not tender all of them"."""
    if statement.deed is not Deed.DECLINE or not NOT_ALL.search(statement.text):
        return None
    return replace(statement, deed=Deed.TENDER, mood=Mood.UNCERTAIN)


def _what_we_hold(statement: Statement, _: Purport) -> Statement | None:
    """Take no telling of what lies with us for a tender."""
    told = YOU_HAVE.match(statement.text) or (not statement.amounts and WE_HAVE_IN.match(statement.text))
    return _set_aside(statement) if statement.deed is Deed.TENDER and told else None


def _keeps_none(statement: Statement, purport: Purport) -> Statement | None:
    """Take "the full hundred, nothing left in the freezer" for the tender of all that the model hears in it."""
    whole = any(amount.kind is AmountKind.ALL for amount in statement.amounts)
    if (
        statement.deed is not Deed.KEEP
        or statement.mood is not Mood.NEGATED
        or not whole
        or not NONE_KEPT.search(statement.text)
        or purport.scores["elects_all"] < CERTAIN
        or purport.unsafe > SPOTLESS
    ):
        return None
    return replace(statement, deed=Deed.TENDER, mood=Mood.DIRECT, made=True, strange="")


def _denies(statement: Statement, purport: Purport) -> Statement | None:
    """Take "I have tendered nothing!", which denies something, for no refusal of the offer."""
    no = max(purport.scores["keeps"], purport.scores["declines"])
    if (
        statement.mood is not Mood.NEGATED
        or purport.effective >= LIKELY
        or no >= LIKELY
        or YOU_SHALL_NOT.search(statement.text)
    ):
        return None
    return replace(statement, deed=Deed.BARE, harmless=_leaves_alone(purport))


def _unknown_words(statement: Statement, purport: Purport) -> Statement | None:
    """Let words pass that the rules do not know, where the model is as sure as their place asks."""
    if not statement.strange:
        return None
    sure, clean = _ASKED[statement.where]
    # What is denied is heard as a no: "voted not to take part".
    deed = Deed.DECLINE if statement.mood is Mood.NEGATED and statement.deed is Deed.TENDER else statement.deed
    if _score(deed, purport) >= sure and purport.unsafe <= clean:
        return replace(statement, mood=Mood.NEGATED if statement.mood is Mood.NEGATED else Mood.DIRECT, strange="")
    if _leaves_alone(purport) and not _between_two(statement):
        return _set_aside(statement)
    return replace(statement, heard=_score(deed, purport), suspicion=purport.unsafe)


def _between_two(statement: Statement) -> bool:
    """Tell whether a tender names two amounts and does not choose: nobody says that of nothing, "seven of them, or eight"."""
    return statement.deed is Deed.TENDER and any(
        amount.kind is AmountKind.RANGE and amount.low is not None for amount in statement.amounts
    )


def _open_words(statement: Statement, purport: Purport) -> Statement | None:
    """Let a word of condition, waiting or doubt pass that the model is sure touches nothing."""
    if statement.mood not in _OPEN_MOODS:
        return None
    sure, clean = _SAID_OPEN.get(statement.mood, (CERTAIN, SPOTLESS))
    if _score(statement.deed, purport) >= sure and purport.unsafe <= clean:
        return replace(statement, mood=Mood.DIRECT)
    whole = any(amount.kind is AmountKind.ALL for amount in statement.amounts)
    part = statement.rest or (bool(statement.amounts) and not whole)
    if statement.deed is Deed.KEEP and part and purport.elects <= HARMLESS:
        # "The other six sit tight until she is eighteen": how long the rest stays does not touch what goes in.
        return replace(statement, mood=Mood.DIRECT)
    return _set_aside(statement) if _leaves_alone(purport) else statement


def _of_others(statement: Statement, purport: Purport) -> Statement | None:
    """Set aside what is told of somebody or of some other time: "my brother-in-law says I should keep them"."""
    told = purport.unsafe >= LIKELY and purport.effective <= HARMLESS and purport.open <= HARMLESS
    return _set_aside(statement) if statement.mood is Mood.DIRECT and told else None


def _only_sounds_like_keeping(statement: Statement, purport: Purport) -> Statement | None:
    """Ask the model before silence is recorded as a no: "I hold this issue twice", "I leave it in your hands".

    What stands beside a sure election is none either: "everything in, we don't want any left over".
    """
    counted = any(amount.kind is AmountKind.AMOUNT for amount in statement.amounts)
    score = _score(statement.deed, purport)
    whole = bool(statement.amounts) and all(amount.kind is AmountKind.ALL for amount in statement.amounts)
    put = whole and STAYS_PUT.search(statement.text) is not None
    plain = (put or OWN.search(statement.text) is not None) and purport.unsafe <= POOR
    if statement.deed not in (Deed.KEEP, Deed.DECLINE) or counted or score >= LIKELY or plain:
        return None
    elects = (purport.elects >= SURE and score <= HARMLESS) or NONE_KEPT.search(statement.text) is not None
    quiet = purport.open <= HARMLESS and (purport.effective < LIKELY or (elects and not statement.amounts))
    return _set_aside(statement) if quiet else replace(statement, mood=Mood.UNCERTAIN)


def _suspected(statement: Statement, purport: Purport) -> Statement | None:
    """Put to the holder what the rules found clean, and the model does not hear, or hears turned round."""
    if statement.mood is not Mood.DIRECT:
        return None
    corrects = statement.corrects or purport.scores["corrects"] >= LIKELY
    deaf = purport.elects < POOR and (
        purport.unsafe >= TURNED or (purport.elects <= 1 - CERTAIN and purport.effective < LIKELY)
    )
    # "Meridian will exchange one million of the million and a half.": a part of a whole is stated, however dryly.
    divided = bool(statement.amounts and statement.bases) and purport.unsafe <= HARMLESS
    unheard = statement.deed is Deed.TENDER and deaf and not corrects and not divided
    turned = max(purport.scores[label] for label in TURNING) >= TURNED
    suspect = purport.unsafe >= SUSPECT and _score(statement.deed, purport) < SURE
    if not (unheard or turned or suspect):
        return None
    return replace(statement, mood=Mood.UNCERTAIN, strange="the sentence as a whole")


_QUESTIONS = (
    _told_of,
    _takes_back,
    _refused_behind,
    _not_all,
    _what_we_hold,
    _keeps_none,
    _denies,
    _unknown_words,
    _open_words,
    _of_others,
    _only_sounds_like_keeping,
    _suspected,
)
"""What is asked of a sentence with an act, in this order."""


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


def _corrects_something_else(purport: Purport) -> bool:
    """Tell whether words of taking back are heard as a tale or another matter: "ignore the form about his other plan"."""
    return purport.scores["corrects"] <= CLEAN and purport.unsafe >= LIKELY


def _leaves_alone(purport: Purport) -> bool:
    """Tell whether a sentence neither instructs nor leaves open what another one instructs."""
    return purport.effective <= HARMLESS and purport.open <= HARMLESS


def _bare(statement: Statement, purport: Purport) -> Statement:
    """Weigh a sentence in which the rules found no act."""
    statement = changed(statement, keeps=purport.scores["keeps"] >= HEARD)
    if DONE.search(statement.text):
        if (
            TENDERED_BEFORE.search(statement.text)
            and purport.scores["withdraws"] >= SURE
            and purport.elects <= HARMLESS
            and purport.unsafe <= CLEAN
        ):
            # "Pull 50 of the 300 bonds I submitted last week.": only the tender is past.
            return replace(statement, made=True, deed=Deed.WITHDRAW, mood=Mood.DIRECT)
        return replace(statement, told=True)
    if REFERS.fullmatch(statement.text) or paper_comes(statement.text):
        return replace(statement, harmless=True)
    if COUNTS.fullmatch(statement.text):
        return replace(statement, amounts=(), bases=(), harmless=True)
    if (
        HELD.match(statement.text)
        and statement.mood is Mood.DIRECT
        and len(statement.amounts) <= 1
        and not statement.corrects
    ):
        # "Held: 60 notes": of how much, and not how much.
        return replace(statement, amounts=(), bases=(*statement.bases, *statement.amounts), harmless=True)
    counted = any(amount.kind is AmountKind.AMOUNT for amount in statement.amounts)
    if counted and not statement.corrects and not statement.excluded and SETS_RIGHT.search(statement.text):
        return replace(statement, opens=True)
    if PROVISO.match(statement.text) and statement.mood is not Mood.ASKED:
        return replace(statement, opens=True)
    if TAKES_MORE.match(statement.text) or (
        purport.scores["jests"] >= SUSPECT and len(statement.text.split()) > _A_WORD_OR_TWO
    ):
        # "Take all $85,000. Take the combine too and the dog while you're out here.": no more meant than the dog.
        return replace(statement, opens=True)
    if (FATED.fullmatch(statement.text) or NO_MORE.fullmatch(statement.text)) and not statement.amounts:
        return replace(statement, harmless=True)
    if AWAY.fullmatch(statement.text) and not statement.amounts and not AWAY_AND.search(statement.text):
        return replace(statement, harmless=True)
    of_it = bool(statement.amounts or ANCHOR.search(statement.text)) or statement.mood in _OPEN_MOODS
    if statement.mood is not Mood.ASKED and (
        purport.open >= (TURNED if of_it else CERTAIN)
        or (purport.scores["corrects"] >= LIKELY and not (statement.corrects or statement.excluded))
    ):
        statement = replace(statement, opens=True)
    elif _leaves_alone(purport) and (not statement.corrects or _corrects_something_else(purport)):
        # "Ignore the form about his other plan": words of taking back, and nobody hears that anything of the election is.
        return replace(statement, harmless=True, corrects=False)
    anchored = bool(statement.amounts or statement.excluded or ANCHOR.search(statement.text))
    if not anchored or statement.mood is Mood.ASKED or HELD.match(statement.text):
        return statement
    if (
        NOTHING_OF.search(statement.text)
        and not statement.amounts
        and purport.scores["declines"] >= SURE
        and purport.unsafe <= CLEAN
    ):
        return replace(statement, made=True, deed=Deed.DECLINE, strange="")
    if (
        statement.rest
        and statement.amounts
        and not NOTHING.match(statement.text)
        and statement.mood is Mood.DIRECT
        and purport.scores["keeps"] >= LIKELY
        and purport.unsafe <= CLEAN
    ):
        return replace(statement, made=True, deed=Deed.KEEP)
    scores = {deed: purport.scores[label] for deed, label in _BY_DEED.items()}
    deed = max(scores, key=lambda one: scores[one])
    others = [score for one, score in scores.items() if one is not deed]
    if (
        purport.unsafe <= CLEAN
        and scores[deed] >= SURE
        and max(others) <= 1 - SURE
        and not (deed is Deed.TENDER and COUNTS_OTHERS.search(statement.text) and not ANCHOR.search(statement.text))
    ):
        if deed is Deed.KEEP and NOTHING.match(statement.text):
            deed = Deed.DECLINE
        return replace(
            statement,
            made=True,
            deed=deed,
            mood=Mood.DIRECT,
            strange="",
            extent=extent(purport),
        )
    if (
        statement.mood is Mood.DIRECT
        and NOTHING.match(statement.text)
        and not statement.amounts
        and purport.scores["declines"] >= SURE
        and purport.elects < POOR
        and purport.unsafe <= CLEAN
    ):
        # "No swap. No new notes.": a no is said twice.
        return replace(statement, made=True, deed=Deed.DECLINE, strange="")
    if statement.mood is Mood.DIRECT and purport.effective >= UNREAD:
        reverse = max(purport.scores[label] for label in ("keeps", "declines", "withdraws"))
        return replace(statement, unread=True, heard=purport.elects if reverse <= HARMLESS else 0.0)
    if (
        purport.unsafe >= LIKELY
        and purport.effective < LIKELY
        and not statement.excluded
        and not NOTHING.match(statement.text)
    ):
        return replace(statement, told=True)
    return statement
