"""What does the mail say of itself, anywhere in it? It may leave open what it instructs, or show that it instructs nothing."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.context import Account
from nlp.instruction import Why
from nlp.standing.all_but import all_but
from nlp.standing.another_business import another_business
from nlp.standing.another_to_speak import another_to_speak
from nlp.standing.asleep import asleep
from nlp.standing.capacity_ended import capacity_ended
from nlp.standing.hung_in_time import hung_in_time
from nlp.standing.loose_ifs import loose_if
from nlp.standing.moment_left_to_us import moment_left_to_us
from nlp.standing.on_a_game import on_a_game
from nlp.standing.promised import waits
from nlp.standing.purposes import other_purpose
from nlp.standing.put_off import put_off
from nlp.standing.recommended import only_recommended
from nlp.standing.sentences import told_in
from nlp.standing.shown import only_shown
from nlp.turning.jests import sent_for
from nlp.turning.left_out import marked_out

NOTHING = "instructs_nothing"
"""The name under which a mail is told that instructs nothing at all."""
_OPEN = "left_open_anywhere"
_FACT = "held_open_by_a_fact"
"""As the one before it, of what no plainness of the mail around it outweighs."""


def stands(
    text: str, accounts: Sequence[Account], *, broker: bool, whole: bool = False, issuer: str = ""
) -> Why | None:
    """Give the first fact that takes a mail's election back or leaves it open; None where none does.

    `text`: subject and all that was newly written; `accounts`: those that it instructs; `whole`: all of
    one of them is to go in; `issuer`: whose notes the offer is for.
    """
    told = told_in(text)
    if words := other_purpose(told, broker=broker):
        return Why(NOTHING, "It was sent for another purpose than to instruct.", words[:120])
    if broker:
        return None
    facts = (
        (NOTHING, "It only shows what another says.", only_shown(told)),
        (_OPEN, "It waits for a promise or for silence.", waits(told)),
        (_OPEN, "It hangs on what another says.", loose_if(told)),
        (_OPEN, "It is only recommended, or told for planning.", only_recommended(told)),
        (_OPEN, "An exception that nobody can count narrows it.", all_but(told) if whole else ""),
        (_FACT, "The capacity in which it is signed has ended.", capacity_ended(told, accounts)),
        (_OPEN, "A part is left out that nobody counted.", marked_out(told)),
        (_FACT, "Its moment is left to us.", moment_left_to_us(told)),
        (_FACT, "It is said to be of another company's notes.", another_business(told, issuer)),
        (_FACT, "It is scorn.", sent_for(told)),
    )
    return next((Why(name, meaning, words[:120]) for name, meaning, words in facts if words), None)


def waits_anywhere(text: str, *, broker: bool) -> Why | None:
    """Give the fact by which what the mail orders is not yet in force: another's act it hangs on in time, a drawer, or a day to come; None where none does.

    It is asked of tenders and of withdrawals. `text`: subject and all that was newly written.
    """
    if broker:
        return None
    told = told_in(text)
    facts = (
        (_OPEN, "It hangs on what another has yet to do.", hung_in_time(told)),
        (_OPEN, "It is put by until something wakes it.", asleep(told)),
        (_OPEN, "It is put off to a day to come.", put_off(told)),
        (_FACT, "Another has yet to speak on it.", another_to_speak(told)),
        (_FACT, "It hangs on a game.", on_a_game(told)),
    )
    return next((Why(name, meaning, words[:120]) for name, meaning, words in facts if words), None)
