"""Whether a broker says beside a client's order that it is not firm: "Bell: tender 20. Confirmation from him in the morning.", "The figure is from memory.".

A broker's order needs no paper, but it must be his client's. Who writes that the word of the client is still to come, that he is not sure of it, that somebody else gave it, that the
client denies it, that the notes are gone or that the line is for another desk has not ordered; he is asked. So is who refuses for a client "for now".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from nlp.accounts.door import OTHER, mentions
from nlp.clients.closes_the_list import closes_the_list
from nlp.clients.not_firm_marks import (
    ANOTHER_FIGURE,
    ELSEWHERE,
    HELD_BACK,
    LIGHTLY,
    MARKED,
    MEANT,
    NOT_HIMSELF,
    NOT_HIS_WORD,
    NOT_YET_SAID,
    SOLD_SOME,
    STRUCK,
    TWO_FIGURES,
    UNVERIFIED,
)
from nlp.clients.not_firm_words import (
    BY_ANOTHER,
    DENIED,
    DENIES,
    GONE,
    LASTS_A_WHILE,
    NOT_FOR_US,
    OF_HIM,
    OTHERS_DECIDE,
    OURS,
    OVER,
    TO_COME,
    UNSURE,
)
from nlp.context import Context
from nlp.instruction import Election, Instruction
from nlp.patterns.late import Late
from nlp.sentence import Sentence

_WAYS = (
    ("The word of somebody else than the client is passed on.", BY_ANOTHER),
    ("The client's own word is still to come.", TO_COME),
    ("The broker is not sure of it.", UNSURE),
    ("The notes, or the client, are there no longer.", GONE),
    ("The client did not say so.", DENIED),
    ("It is not for us to act on.", NOT_FOR_US),
    ("Another has the say.", OTHERS_DECIDE),
    ("The client has not said it yet.", NOT_YET_SAID),
    ("The client was not himself, or is not his own master.", NOT_HIMSELF),
    ("Nobody knows whether it was the client.", UNVERIFIED),
    ("Another figure is about.", ANOTHER_FIGURE),
    ("It is only lightly said.", LIGHTLY),
    ("A mark behind the amount leaves it open.", MARKED),
    ("The notes are another's, barred, or tendered already.", ELSEWHERE),
    ("The client's own word was not had.", NOT_HIS_WORD),
    ("It is not to be entered now, or here.", HELD_BACK),
    ("A part of the notes is gone.", SOLD_SOME),
    ("A mark leaves the amount open.", STRUCK),
)
_OF_A_NO = (TO_COME, UNSURE, NOT_YET_SAID)
"""Those that leave a refusal open as well; silence has its effect, whoever gave word of it."""
_OF_NO_ITEM = re.compile(
    r"\bpast\s+performance\b|\b(?:second|other|last|first|next)\s+(?:sheet|tab)\b[^.;!?]{0,30}\b(?:blank|empty|example|sample|template)\b",
    re.IGNORECASE,
)
"""Small print, and what is said of a sheet that holds no orders."""
_LONGEST = 500


def not_firm(sentences: Sequence[Sentence], lines: Sequence[Instruction], context: Context) -> tuple[str, str]:
    """Give how and by which words a client's line is said not to be firm; nothing where none is.

    `sentences`: those of the mail as written, subject first. What is said of clients without a line is passed over.
    """
    told = {line.account for line in lines if line.account is not None and line.election is not None}
    if context.role != "broker" or not told:
        return "", ""
    refused = {line.account for line in lines if line.account and line.election is Election.DO_NOT_TENDER}
    given = told - refused
    for text, whose in _with_whom(sentences, context):
        if _OF_NO_ITEM.search(text):
            continue
        other_meant = MEANT.search(text) and (whose - told or not any(sign.isdigit() for sign in text))
        if other_meant or _from_more_to_less(text):
            return "Another client, or another figure, is meant.", text
        if whose and not whose & told:
            continue
        ways = _WAYS if (whose or given) & given else [one for one in _WAYS if one[1] in _OF_A_NO]
        how = "" if OVER.search(text) else next((how for how, way in ways if _said(way, text)), "")
        if how:
            return how, text
        if (
            whose & refused
            and not whose & given
            and LASTS_A_WHILE.search(text)
            and OF_HIM.search(text)
            and not closes_the_list(text)
        ):
            return "The refusal is only for a while.", text
    return "", ""


def _with_whom(sentences: Sequence[Sentence], context: Context) -> Iterator[tuple[str, frozenset[str]]]:
    """Give each sentence with the clients whom it names, or else the one before it, and both where it names an alternative; nobody before the first is named."""
    last: frozenset[str] = frozenset()
    for one in sentences:
        text = " ".join(one.text[:_LONGEST].split())
        named = frozenset(
            account for found in mentions(text, context) if found.accounts != OTHER for account in found.accounts
        )
        last = named | last if text[:3].lower() == "or " else named or last
        yield text, last


def _from_more_to_less(text: str) -> bool:
    """Tell whether two amounts stand behind a stroke, of which the second is no whole of the first: "tender / 35/20"."""
    return any(int(found["first"]) > int(found["second"]) for found in TWO_FIGURES.finditer(text))


def _said(way: Late, text: str) -> bool:
    """Tell whether a sentence says something in that way, and neither denies it nor speaks of something of ours."""
    return any(
        not (DENIES.search(text, 0, found.start()) or OURS.search(text, 0, found.start()))
        for found in way.finditer(text)
    )
