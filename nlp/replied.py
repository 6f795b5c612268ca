"""What does a mail answer that instructs nothing new? A yes or no to a read-back, thanks alone, or nothing at all."""

from __future__ import annotations

from nlp.answers import door as answers
from nlp.answers.courtesies import nothing_said, thanks_only
from nlp.answers.pointing import only_pointed_at
from nlp.context import Context
from nlp.heard import Heard
from nlp.instruction import Instruction, Kind, Signal
from nlp.own_words import OwnWords
from nlp.prose.lines import Prose


def reply(
    own: OwnWords, heard: Heard, prose: Prose, people: tuple[str, ...], context: Context
) -> answers.Answer | None:
    """Give the yes or no of the new words to what we asked. `people`: names that sign, or may.

    A "great, thanks" that answers no read-back is no yes: there it would be one.
    """
    if not asked_for_a_yes(own, context) and thanks_only(heard.written.text, people):
        return None
    return answers.answer(
        heard.parts,
        own.mail.subject,
        prose.mentions,
        read_back=context.answers_read_back,
        people=people,
        asked=context.asked_about or context.sender_accounts,
        alone=not (context.answers_read_back or context.asked_about),
    )


def yes_alone(answer: answers.Answer | None, own: OwnWords, context: Context) -> bool:
    """Tell whether every word of the mail belongs to a yes, so that what it leaves out ("hold the rest") elects nothing."""
    if answer is None or answer.kind is not Kind.CONFIRMATION:
        return False
    return asked_for_a_yes(own, context) and not own.mail.forms


def asked_where_it_only_points(
    lines: tuple[Instruction, ...], answer: answers.Answer | None, own: OwnWords, prose: Prose, context: Context
) -> tuple[Instruction, ...]:
    """Give the lines, those in doubt that an answer to a read-back elects by pointing at it alone."""
    refuses = answer is not None and answer.kind is Kind.REFUSAL and not context.answers_read_back
    return only_pointed_at(lines, prose.statements, answers=asked_for_a_yes(own, context), refuses=refuses)


def asked_for_a_yes(own: OwnWords, context: Context) -> bool:
    """Tell whether the mail answers a read-back, or stands under the subject of one that we do not have on file."""
    return context.answers_read_back or answers.asks_for_a_yes(own.mail.subject)


def courtesy(own: OwnWords, heard: Heard, people: tuple[str, ...], context: Context) -> Signal | None:
    """Tell whether the words are only thanks, or say nothing at all."""
    words = heard.written.text
    if thanks_only(words, people):
        return Signal.THANKS
    said = own.mail.attachments or context.asked_about or not nothing_said(words, people)
    return None if said else Signal.EMPTY
