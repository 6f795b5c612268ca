"""Weighing what the rules found in a sentence against what the model judges of it.

The rules say which words elect, how much, for which account; the model says whether the sentence as a whole instructs.
What the rules find is clean only without a serious suspicion of the model. Where they only do not know the words around
an election, or took a harmless "if" for a condition, a sure model settles it; and where they know no word of an act at
all, a sure model finds one in a sentence that names the notes or an amount. How much is always theirs to say.

The likelihoods stand in `nlp.weighing.likely`, the questions asked of a sentence with an act in `nlp.weighing.acts`, those
asked of one without in `nlp.weighing.bare`, the closed lists of words in `nlp.weighing.words`.
"""

from __future__ import annotations

from dataclasses import replace

from nlp.moods import Mood
from nlp.purport.door import Purport
from nlp.statements import Deed, Statement
from nlp.weighing.acts import act
from nlp.weighing.bare import without_act
from nlp.weighing.likely import BY_DEED, HARMLESS, HEARD, TURNING, extent, leaves_alone
from nlp.weighing.words import HAVE_DONE, OF_A_THIRD, PROVISO, RATHER_FIRST


def weighed(statement: Statement, purport: Purport, *, wards: bool = False) -> Statement:
    """Give the statement as it stands when both have been heard. `wards`: every account of the sender is in his care for another."""
    if _has_it_done(statement, purport, wards=wards):
        return replace(statement, extent=extent(purport))
    if statement.deed is Deed.KEEP and not statement.amounts and PROVISO.match(statement.text):
        # "My answer hangs on what the board says" keeps nothing.
        statement = replace(statement, deed=Deed.BARE)
    if statement.deed in BY_DEED:
        weighed_act = act(statement, purport)
        set_aside = weighed_act.deed is Deed.BARE and RATHER_FIRST.search(statement.text) is not None
        return replace(weighed_act, opens=True, harmless=False) if set_aside else weighed_act
    if statement.deed is Deed.BARE:
        return without_act(statement, purport)
    return replace(statement, harmless=leaves_alone(purport))


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
