"""Whether a part of an electing sentence is a statement of its own that only tells of the sender's life, and when.

"We're redoing the kitchen this fall so please exchange everything": the season is that of the kitchen. A time that stands in a clause with its
own subject and verb says when that happens, and not when, or whether, the notes go in. What tells of a decision, a hearing, a payment or a price to
come, of what might be, or of "it" is none of these, nor is what hangs on a conjunction of time or condition.
"""

from __future__ import annotations

from collections.abc import Sequence

from nlp.patterns.wordlists import listed

TIMES = listed(
    "next tomorrow tonight later year years month months week weeks decade monday tuesday wednesday thursday friday saturday sunday christmas easter spring summer autumn fall winter"
)
"""Words of time among those that may turn an election round."""
_FILLERS = listed(
    "and but so well ok okay also besides anyway anyhow now plus sorry because as since for that fyi sadly luckily well , frankly"
)
_PERSONS = listed("i we he she they")
_LEADS = listed("my our the his her their a an this these both all some one two")
_FINITE = listed(
    "am 'm are 're is 's was were has have 've had 'll will got get gets go goes went come comes came leave leaves left start starts begin begins turn turns move moves need needs retire retires fly flies"
)
_FIRST_PERSON_VERBS = 3
"""Tokens behind a pronoun among which its verb stands."""
_SUBJECT = 5
"""Tokens of a subject that is a noun, its verb included."""
_OF_THE_ELECTION = listed(
    "exchange exchanging exchanged exchanges tender tendering tendered tenders swap swapping offer offers deal deadline expiration decide decides decided deciding decision mind minds sure hear hears hearing heard tell tells "
    "told telling check checks checking ask asks asking asked sign signs signing signed approve approves approved approval agree agrees agreed confirm confirms confirmed read reads reading know knows knew think thinks thinking "
    "look looks looking see sees seeing review reviews reviewing vote votes voting meet meets meeting meetings talk talks talking speak speaks speaking word words answer answers answered reply replies permission "
    "lawyer lawyers attorney broker accountant adviser advisor banker court judge price prices rate rates pay pays paid paying payment cash price interest coupon fee terms law "
    "it them these those then until till unless if when whenever once after before instead otherwise maybe perhaps probably might may could would should ought whether or not n't never hardly "
    "wait waits waiting hold holds holding keep keeps keeping send sends sending sent call calls calling write writes writing instruct instructs instructing instruction instructions "
    "note notes bond bonds paper papers position holding holdings mine ours everything nothing both half part rest want wants wish wishes hope hopes plan plans planning intend intends do does doing did"
)
_UNREAL = listed("would 'd could should might")
_SUBORDINATES = listed("if unless until till when once before after then provided whether or")


def tells_of_life(words: Sequence[str]) -> bool:
    """Tell whether the words of a part, in small letters, are a statement of their own in which nothing speaks of the election."""
    at = 0
    while at < len(words) and words[at] in _FILLERS and at < len(words) - 1:
        at += 1
    rest = list(words[at:])
    if any(rest[place + 1] == "have" and rest[place] in _UNREAL for place in range(len(rest) - 1)):
        # "Would have been nice to get more than four weeks for this": what never came bounds nothing.
        return not any(word in _SUBORDINATES for word in rest)
    if len(rest) < _FIRST_PERSON_VERBS or any(word in _OF_THE_ELECTION for word in rest[1:]):
        return False
    if rest[0] in _PERSONS:
        return any(word in _FINITE for word in rest[1 : 1 + _FIRST_PERSON_VERBS])
    if rest[0] in ("it", "there"):
        return rest[1] in ("'s", "is", "was", "'ll", "will", "has")
    if rest[0] in _LEADS:
        return any(word in _FINITE for word in rest[2 : 1 + _SUBJECT])
    return False
