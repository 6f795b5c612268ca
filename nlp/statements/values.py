"""A statement: one clause of a mail, the deed it does or denies, how it is meant, how much, for which accounts."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from nlp.amounts.amount import Amount
from nlp.governors.where import Where
from nlp.moods import Mood


class Deed(StrEnum):
    """What a clause does."""

    TENDER = "tender"
    GO_AHEAD = "go_ahead"
    """Tells us to act without saying what: goes with an election stated elsewhere."""
    DECLINE = "decline"
    KEEP = "keep"
    WITHDRAW = "withdraw"
    NOTHING = "nothing"
    """Expressly no instruction."""
    BARE = "bare"
    """No act, but amounts: a fragment, a list line, or something else altogether."""


AS_WELL = "withdraws as well"
"""Said of a clause that seems to tender in a sentence that takes back: "take 25 of the Chu bonds (BK-3001) back out"."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One clause. `amounts`: how much; `bases`: of how much ("20k of the 50k"); `rest`: of the remainder."""

    deed: Deed
    mood: Mood
    start: int
    end: int
    text: str
    sentence: int
    amounts: tuple[Amount, ...] = ()
    bases: tuple[Amount, ...] = ()
    excluded: tuple[Amount, ...] = ()
    """Amounts denied: "not the whole 110", "not one more"."""
    rest: bool = False
    corrects: bool = False
    """It takes back what was said before ("scratch that", "make it 40")."""
    accounts: tuple[str, ...] | None = None
    """None until it is known which accounts it speaks of; () for an unknown one."""
    named: str | None = field(default=None)
    alone: bool = False
    """Its accounts are named in its own clause, and no others in its sentence."""
    at: int = 0
    """Where its act ends: an amount before that is the act's subject."""
    begins: int = 0
    """Where its act begins."""
    strange: str = ""
    """Words around its act that are not known to leave the election what it is."""
    where: Where = Where.ASIDE
    """Where those words stand."""
    strange_at: int = -1
    """The offset of the first of them in the passage; -1 where that is not told."""
    heard: float = 0.0
    """How likely its sentence does its deed, as the model judges it; told only where unknown words stand around it."""
    suspicion: float = 1.0
    """How likely its sentence must not be taken for an instruction; told only there."""
    extent: str = ""
    """How much its sentence tenders as the model is sure of it: "all", "part", or ""."""
    keeps: bool = False
    """Its sentence says, as the model judges it, that a part stays out."""
    unread: bool = False
    """The model is sure that its sentence instructs, but nobody could tell what."""
    made: bool = False
    """The model alone found its act; the rules know no word of it."""
    opens: bool = False
    """It is heard, by the model or by its words, that it leaves open, or takes back, what another sentence instructs."""
    told: bool = False
    """It is taken for something told ("was tendered in full on the 10th"): no line of a list."""
    harmless: bool = False
    """Its sentence leaves alone what other sentences instruct (`nlp.weighing.door`)."""
