"""The likelihoods from which the word of the model counts, and what it says of a sentence by them."""

from __future__ import annotations

from nlp.moods import Mood
from nlp.purport.door import OPEN, Purport
from nlp.statements import Deed

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
HARMLESS = 0.2
"""Up to here a sentence without an instruction leaves those of other sentences alone."""

TURNING = (*OPEN, "hypothetical", "jests")
"""What turns an election of the same sentence into none; a report or another offer beside it does not."""
BY_DEED = {Deed.TENDER: "elects", Deed.WITHDRAW: "withdraws", Deed.DECLINE: "declines", Deed.KEEP: "keeps"}
"""Under which label the model judges each act."""
OPEN_MOODS = (Mood.CONDITIONAL, Mood.WAITING, Mood.UNCERTAIN, Mood.DOUBTED)
"""Moods in which an act is said, and left open."""


def extent(purport: Purport) -> str:
    """Give the extent that the model is sure of: "all", "part", or "" where it is not."""
    if purport.scores["elects_part"] >= SURE and purport.scores["elects_all"] <= 1 - SURE:
        return "part"
    if purport.scores["elects_all"] >= SURE and purport.scores["elects_part"] <= 1 - SURE:
        return "all"
    return ""


def score_of(deed: Deed, purport: Purport) -> float:
    """Give how likely the sentence does that; keeping everything and declining are one thing."""
    if deed in (Deed.KEEP, Deed.DECLINE):
        return max(purport.scores["keeps"], purport.scores["declines"])
    return purport.scores[BY_DEED[deed]]


def leaves_alone(purport: Purport) -> bool:
    """Tell whether a sentence neither instructs nor leaves open what another one instructs."""
    return purport.effective <= HARMLESS and purport.open <= HARMLESS
