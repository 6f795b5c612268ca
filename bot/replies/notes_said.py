"""Which notes of an answer are said, and where: instead of the opening, after it, or with the questions."""

from __future__ import annotations

from dataclasses import dataclass

from bot.errors import AnswerError
from bot.model import Answer, AnswerKind, Reason, Status
from bot.offers.offer import Offer
from bot.protect import FAULTS, Fault
from bot.replies.notes import COPY_NOTES, NOTES, Note
from bot.replies.view import was
from bot.replies.words import LOOKS

_AFTER_THE_OPENING = (Note.DEFAULT_ALL, Note.HELD_BACK)
_WITH_THE_QUESTIONS = (Note.ADVICE, Reason.QUESTION_FOR_STAFF)
# What a refused line says by its code need not be said by a note as well.
_SAID_BY_CODE = {
    "INIR": Note.TOO_LATE,
    "ULNK": Note.NOTHING_TO_WITHDRAW,
    "DCAN": Note.ALREADY_WITHDRAWN,
    "DPRG": Note.HANDED_OVER,
    "LATE": Note.LATE_YES_MARKET,
    "DUPL": Note.DUPLICATE,
}


@dataclass(frozen=True, slots=True)
class NotesSaid:
    """The words of an answer's notes, by their place."""

    opening: tuple[str, ...] = ()
    after_opening: tuple[str, ...] = ()
    with_questions: tuple[str, ...] = ()


def notes_said(answer: Answer, offer: Offer | None, clocks: dict[str, str | bool]) -> NotesSaid:
    """Put the notes into words. A note that has none is an `AnswerError`, so that it cannot be lost in silence."""
    names = [_named(name) for name in dict.fromkeys(answer.notes)]
    if answer.neutral:
        return NotesSaid()
    if answer.copy:
        return NotesSaid(
            opening=tuple(COPY_NOTES[name] for name in names if isinstance(name, Note) and name in COPY_NOTES)
        )
    refused = [code for line in answer.lines if line.status is Status.REJT for code in line.codes]
    by_code = {_SAID_BY_CODE[code] for code in refused if code in _SAID_BY_CODE}
    replies = answer.kind not in (AnswerKind.LETTER, AnswerKind.REMINDER, AnswerKind.NOTICE)
    questions = [name for name in names if name in _WITH_THE_QUESTIONS and answer.lines and replies]
    after = [name for name in names if name in _AFTER_THE_OPENING and replies]
    opening = [name for name in names if name not in questions and name not in after and name not in by_code]
    return NotesSaid(*(tuple(_words(name, offer, clocks) for name in some) for some in (opening, after, questions)))


def _named(name: str) -> Note | Reason | Fault:
    if name in set(Fault):
        return Fault(name)
    if name in set(Note):
        return Note(name)
    if name in set(Reason):
        return Reason(name)
    raise AnswerError(f'"{name}" is not a note that an answer can carry')


def _words(name: Note | Reason | Fault, offer: Offer | None, clocks: dict[str, str | bool]) -> str:
    if isinstance(name, Fault):
        return f"About your notice of guaranteed delivery: {FAULTS[name]}."
    if isinstance(name, Reason):
        return LOOKS[name].format(was=was(offer), withdrawal=clocks["withdrawal_end"] or "the deadline", free="a part")
    return NOTES[name].format(until=clocks["until"], withdrawal=clocks["withdrawal_end"] or "the deadline")
