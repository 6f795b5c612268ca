"""Whether a subject line says the reverse of a tender, or leaves it open: "NO to the exchange" over "please exchange all".

A subject counts like the mail's first line (contract, "Whose words"), but a topic of two words is no sentence: the model is
heard only where a word of a closed list says the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.purport.door import purports
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement

HEARD = 0.6
"""From here on the model hears it in the subject as well."""
_NO = Late(
    r"\b(?:no|not|none|nothing|nope|declin\w*|refus\w*|reject\w*|pass(?:ing)?|out|withdraw\w*|revok\w*|rescind\w*|cancel\w*|undo|back|"
    r"keep(?:ing)?|hold|(?<!\bira )(?<!account )(?<!\bmy )(?<!\bour )(?<!\bthe )(?<!notes )(?<!bond )holding|leave|leaving|alone|abstain\w*|stay(?:ing)?)\b",
    re.IGNORECASE,
)
_OPEN = Late(
    r"\b(?:if|unless|until|only\s+when|subject\s+to|provided|condition\w*|not\s+yet|hold|wait\w*|draft|undecided|not\s+sure|unsure|thinking|tentative\w*|"
    r"provisional\w*|maybe|perhaps|nearly|almost|pending)\b",
    re.IGNORECASE,
)
_HELD_OFF = Late(r"^\W*(?:re:\s*)?holding\s+(?:on|off|the|my|our)\b|\bon\s+hold\b", re.IGNORECASE)
"""A subject that holds off by its words alone: "Holding the IRA", "IRA on hold"."""
_REVERSE = ("declines", "keeps", "withdraws")
_LEFT = ("conditions", "waits", "doubts")


def beside_subject(said: Sequence[Statement], heading: Sequence[Sentence]) -> tuple[Statement, ...]:
    """Give the statements, those of the subject that speak against a tender of the body marked as leaving it open.

    `said`: all statements, the subject's with negative places; `heading`: the sentences of the subject.
    """
    tenders = any(one.deed is Deed.TENDER and one.mood is Mood.DIRECT and one.sentence >= 0 for one in said)
    suspect = any(_NO.search(sentence.text) or _OPEN.search(sentence.text) for sentence in heading)
    if not suspect or not tenders or _one_by_one(said):
        return tuple(said)
    against = {
        place - len(heading)
        for place, (sentence, heard) in enumerate(zip(heading, purports(heading), strict=True))
        if heard.elects < HEARD
        and (
            _HELD_OFF.search(sentence.text)
            or (_NO.search(sentence.text) and max(heard.scores[label] for label in _REVERSE) >= HEARD)
            or (_OPEN.search(sentence.text) and max(heard.scores[label] for label in _LEFT) >= HEARD)
        )
    }
    keeps = {
        one.sentence for one in said if one.deed is Deed.KEEP and (one.rest or one.amounts) and one.mood is Mood.DIRECT
    }
    return tuple(_against(one) if one.sentence in against - keeps else one for one in said)


def _one_by_one(said: Sequence[Statement]) -> bool:
    """Tell whether the subject says of several clients, one by one, what each does: it is as many lines (`nlp.clients.heading_of_several`)."""
    above = [one for one in said if one.sentence < 0]
    return len(above) > 1 and all(
        one.alone and len(one.accounts or ()) == 1 and one.start == one.begins == one.at for one in above
    )


def _against(statement: Statement) -> Statement:
    """Mark a statement of the subject as leaving the mail open; a withdrawal over a tender is itself no clear one."""
    mood = Mood.UNCERTAIN if statement.deed is Deed.WITHDRAW else statement.mood
    return replace(statement, opens=True, harmless=False, mood=mood)
