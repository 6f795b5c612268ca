"""Weighing a sentence in which the rules found an act: whether it stands, is doubted, or was only spoken of.

Each question answers with the statement as it then stands, or with None where it has nothing to say; the first answer counts.
"""

from __future__ import annotations

from dataclasses import replace

from nlp.amounts.amount import Amount, AmountKind
from nlp.changing import changed
from nlp.governors.where import Where
from nlp.moods import Mood
from nlp.purport.door import Purport
from nlp.statements import AS_WELL, Deed, Statement
from nlp.statements.acts_words import DO_NOT_AFTER
from nlp.weighing.likely import (
    CERTAIN,
    CLEAN,
    CONTRARY,
    HARMLESS,
    HEARD,
    HEEDED,
    LIKELY,
    OPEN_MOODS,
    POOR,
    SPOTLESS,
    SURE,
    SUSPECT,
    TURNED,
    TURNING,
    extent,
    leaves_alone,
    score_of,
)
from nlp.weighing.words import (
    BACK_INTO_IT,
    IN_ALREADY,
    KEPT_UNTENDERED,
    LEAVES_ALONE,
    NONE_KEPT,
    OWN,
    PROVISO,
    STAYS_PUT,
    TAKE_IT_BACK,
    TENDERED_BEFORE,
    WE_HAVE_IN,
    YOU_HAVE,
    YOU_SHALL_NOT,
)
from nlp.weighing.yet_to_come import yet_to_come
from nlp.words.electing import NOT_ALL

NEVER = (2.0, 0.0)
"""No likelihood reaches it."""

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


def act(statement: Statement, purport: Purport) -> Statement:
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
    sure = score_of(statement.deed, purport) >= CERTAIN and purport.unsafe <= SPOTLESS
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


def _back_into_it(statement: Statement, _: Purport) -> Statement | None:
    """Doubt what was read as taken back where it is sent into the offer anew: "then put everything back in"."""
    if statement.deed is not Deed.WITHDRAW or not BACK_INTO_IT.search(statement.text):
        return None
    return replace(statement, mood=Mood.UNCERTAIN, strange="back into the offer")


def _not_all(statement: Statement, _: Purport) -> Statement | None:
    """Leave open how much is tendered where only "all" is denied: "do not tender all of them"."""
    if statement.deed is not Deed.DECLINE or not NOT_ALL.search(statement.text):
        return None
    return replace(statement, deed=Deed.TENDER, mood=Mood.UNCERTAIN)


def _what_we_hold(statement: Statement, _: Purport) -> Statement | None:
    """Take no telling of what lies with us for a tender."""
    told = (
        YOU_HAVE.match(statement.text)
        or (not statement.amounts and WE_HAVE_IN.match(statement.text))
        or IN_ALREADY.fullmatch(statement.text)
    )
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
    return replace(statement, deed=Deed.BARE, harmless=leaves_alone(purport))


def _unknown_words(statement: Statement, purport: Purport) -> Statement | None:
    """Let words pass that the rules do not know, where the model is as sure as their place asks."""
    if not statement.strange:
        return None
    sure, clean = _ASKED[statement.where]
    # What is denied is heard as a no: "voted not to take part".
    deed = Deed.DECLINE if statement.mood is Mood.NEGATED and statement.deed is Deed.TENDER else statement.deed
    if score_of(deed, purport) >= sure and purport.unsafe <= clean:
        return replace(statement, mood=Mood.NEGATED if statement.mood is Mood.NEGATED else Mood.DIRECT, strange="")
    if leaves_alone(purport) and not _between_two(statement):
        return _set_aside(statement)
    return replace(statement, heard=score_of(deed, purport), suspicion=purport.unsafe)


def _between_two(statement: Statement) -> bool:
    """Tell whether a tender names two amounts and does not choose: nobody says that of nothing, "seven of them, or eight"."""
    return statement.deed is Deed.TENDER and any(
        amount.kind is AmountKind.RANGE and amount.low is not None for amount in statement.amounts
    )


def _open_words(statement: Statement, purport: Purport) -> Statement | None:
    """Let a word of condition, waiting or doubt pass that the model is sure touches nothing."""
    if statement.mood not in OPEN_MOODS:
        return None
    if statement.deed is Deed.TENDER and statement.mood is Mood.CONDITIONAL and yet_to_come(statement.text):
        return statement
    sure, clean = _SAID_OPEN.get(statement.mood, (CERTAIN, SPOTLESS))
    if score_of(statement.deed, purport) >= sure and purport.unsafe <= clean:
        return replace(statement, mood=Mood.DIRECT)
    whole = any(amount.kind is AmountKind.ALL for amount in statement.amounts)
    part = statement.rest or (bool(statement.amounts) and not whole)
    if statement.deed is Deed.KEEP and part and purport.elects <= HARMLESS and not PROVISO.match(statement.text):
        # "The other six sit tight until she is eighteen": how long the rest stays does not touch what goes in.
        return replace(statement, mood=Mood.DIRECT)
    if statement.deed is Deed.WITHDRAW and statement.mood is Mood.CONDITIONAL and TAKE_IT_BACK.search(statement.text):
        return statement
    return _set_aside(statement) if leaves_alone(purport) else statement


def _of_others(statement: Statement, purport: Purport) -> Statement | None:
    """Set aside what is told of somebody or of some other time: "my brother-in-law says I should keep them"."""
    told = purport.unsafe >= LIKELY and purport.effective <= HARMLESS and purport.open <= HARMLESS
    return _set_aside(statement) if statement.mood is Mood.DIRECT and told else None


def _only_sounds_like_keeping(statement: Statement, purport: Purport) -> Statement | None:
    """Ask the model before silence is recorded as a no: "I hold this issue twice", "I leave it in your hands".

    What stands beside a sure election is none either: "everything in, we don't want any left over".
    """
    counted = any(amount.kind is AmountKind.AMOUNT or _denied_behind(statement, amount) for amount in statement.amounts)
    score = score_of(statement.deed, purport)
    whole = bool(statement.amounts) and all(amount.kind is AmountKind.ALL for amount in statement.amounts)
    put = whole and STAYS_PUT.search(statement.text) is not None
    own = OWN.search(statement.text) is not None or LEAVES_ALONE.fullmatch(statement.text) is not None
    turned = max(purport.scores[label] for label in TURNING) >= LIKELY
    untendered = statement.deed is Deed.KEEP and KEPT_UNTENDERED.search(statement.text) is not None and not turned
    plain = ((put or own) and purport.unsafe <= POOR) or untendered
    if statement.deed not in (Deed.KEEP, Deed.DECLINE) or counted or score >= LIKELY or plain:
        return None
    elects = (purport.elects >= SURE and score <= HARMLESS) or NONE_KEPT.search(statement.text) is not None
    quiet = purport.open <= HARMLESS and (purport.effective < LIKELY or (elects and not statement.amounts))
    return _set_aside(statement) if quiet else replace(statement, mood=Mood.UNCERTAIN)


def _denied_behind(statement: Statement, amount: Amount) -> bool:
    """Tell whether a share is denied what the clause before grants another: "and two thirds should not"."""
    place = statement.text.rfind(amount.text)
    return (
        amount.kind is AmountKind.SHARE
        and place >= 0
        and DO_NOT_AFTER.match(statement.text, place + len(amount.text)) is not None
    )


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
    suspect = purport.unsafe >= SUSPECT and score_of(statement.deed, purport) < SURE
    if not (unheard or turned or suspect):
        return None
    return replace(statement, mood=Mood.UNCERTAIN, strange="the sentence as a whole")


_QUESTIONS = (
    _told_of,
    _takes_back,
    _back_into_it,
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
