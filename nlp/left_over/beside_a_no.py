"""Whether a sentence beside nothing but a no, or beside nothing but the taking back of a tender, leaves that what it is.

A doubt about the offer speaks for the no. Which words could unsay one stands in `nlp.text.unsaying`.
"""

from __future__ import annotations

from collections.abc import Sequence

from nlp.instruction import Election, Instruction
from nlp.left_over.speaks_for_a_no import speaks_for_a_no
from nlp.moods import Mood
from nlp.statements import Deed, Statement
from nlp.text.of_the_world import of_the_world
from nlp.text.unsaying import cannot_unsay, hedged


def leaves_the_no(
    statement: Statement, lines: Sequence[Instruction], said: Sequence[Statement], *, alone: bool, broker: bool
) -> bool:
    """Tell whether a sentence only talks, in a mail whose lines are nothing but a no. `alone`: the sender holds by himself; `broker`: he writes for clients."""
    return (
        (statement.deed is Deed.BARE or _declines_too(statement))
        and not _may_elect(statement)
        and _only_declines(lines, [one for one in said if one is not statement])
        and (
            of_the_world(statement.text)
            or speaks_for_a_no(statement.text)
            or cannot_unsay(statement.text, others=not (alone or broker))
        )
    )


def leaves_the_taking(
    statement: Statement, lines: Sequence[Instruction], said: Sequence[Statement], *, alone: bool, broker: bool
) -> bool:
    """Tell the same of a mail that elects nothing, and takes back what was tendered before."""
    others = [one for one in said if one is not statement]
    return (
        statement.deed is Deed.BARE
        and not statement.amounts
        and not _may_elect(statement)
        and not lines
        and any(one.deed is Deed.WITHDRAW and one.mood is Mood.DIRECT for one in others)
        and not any(one.deed is Deed.TENDER and one.mood is not Mood.PAST for one in others)
        and (of_the_world(statement.text) or cannot_unsay(statement.text, others=not (alone or broker)))
    )


def _may_elect(statement: Statement) -> bool:
    """Tell whether a sentence may be more than talk: it asks, corrects, counts notes, or was heard to instruct."""
    return (
        statement.mood is Mood.ASKED
        or statement.sentence < 0
        or bool(statement.corrects or statement.excluded or statement.rest or statement.unread)
        or any(amount.unit for amount in statement.amounts)
    )


def _declines_too(statement: Statement) -> bool:
    """Tell whether a sentence in which a second no was heard doubts something else than that: "my kids will never let me forget it"."""
    return statement.deed in (Deed.DECLINE, Deed.KEEP) and not statement.amounts and not hedged(statement.text)


def _only_declines(lines: Sequence[Instruction], others: Sequence[Statement]) -> bool:
    """Tell whether all that a mail elects is a no, and nothing else in it tenders or takes back."""
    return (
        bool(lines)
        and all(line.election is Election.DO_NOT_TENDER and not line.problems for line in lines)
        and not any(one.deed is Deed.WITHDRAW for one in others)
        and not any(
            one.deed is Deed.TENDER and one.mood not in (Mood.NEGATED, Mood.PAST, Mood.REPORTED) for one in others
        )
    )
