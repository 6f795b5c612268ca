"""The words from which elections, amounts and accounts were read, with their places in the mail."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mailflows.values import Form
from nlp.forms.passages import Passage
from nlp.instruction import Evidence
from nlp.moods import Mood
from nlp.prose.lines import Prose
from nlp.statements import Deed

_ELECTING = (Deed.TENDER, Deed.DECLINE, Deed.WITHDRAW, Deed.KEEP)


def of_prose(told: Prose, subject: Passage, body: Passage) -> tuple[Evidence, ...]:
    """Give the words of elections, amounts and accounts in subject and body, in order of place."""
    found: dict[Evidence, None] = {}
    for item in _of_prose(told, subject, body):
        if item is not None:
            found.setdefault(item)
    return tuple(found)


def _of_prose(told: Prose, subject: Passage, body: Passage) -> Iterator[Evidence | None]:
    """Yield them statement by statement; None where a stretch has no single place."""
    for statement in told.statements:
        if statement.deed not in _ELECTING or statement.mood in (Mood.PAST, Mood.REPORTED, Mood.ASKED):
            continue
        passage = subject if statement.sentence < 0 else body
        start = (
            statement.start
            + len(passage.text[statement.start : statement.end])
            - len(passage.text[statement.start : statement.end].lstrip())
        )
        yield passage.evidence("election", start, statement.end)
        for amount in statement.amounts:
            yield passage.evidence("quantity", amount.start, amount.end)
    for mention in told.mentions:
        for passage in (body, subject):
            if passage.text[mention.start : mention.end] == mention.text:
                yield passage.evidence("account", mention.start, mention.end)
                break


def of_forms(forms: Sequence[Form]) -> tuple[Evidence, ...]:
    """Give the filled-in lines of forms that name an amount or an account."""
    lines = [
        (field, form.source, line)
        for form in forms
        for field, line in (("quantity", form.amount), ("account", form.account))
    ]
    return tuple(
        Evidence(field, source, line.text, line.start, line.end) for field, source, line in lines if line is not None
    )
