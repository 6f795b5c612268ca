"""A statement of which nothing is left but its words: it tells or adds up, and does nothing with the notes."""

from __future__ import annotations

from nlp.changing import changed
from nlp.moods import Mood
from nlp.statements.values import Deed, Statement


def silenced(one: Statement) -> Statement:
    """Give a statement as one that does nothing; amounts that it denies stay denied, and what it sets right stays so."""
    return changed(
        one,
        deed=Deed.BARE,
        mood=Mood.DIRECT,
        amounts=(),
        bases=(),
        rest=False,
        made=False,
        strange="",
        unread=False,
        opens=False,
        keeps=False,
        extent="",
        harmless=True,
    )
