"""What else must a desk know of a mail? The signals and the notices in it, with those that only its lines and signers give."""

from __future__ import annotations

from dataclasses import dataclass

from nlp import noticed
from nlp.capacities import authority
from nlp.context import Account, Context
from nlp.given import Given
from nlp.heard import Heard
from nlp.instruction import Instruction, Signal, Why
from nlp.notices.values import Noticed
from nlp.options.door import held_to_its_series
from nlp.own_words import OwnWords
from nlp.sentence import Sentence, sentences
from nlp.signals import deaths, securities
from nlp.signals import door as signals
from nlp.signals.another_event import labelled_otherwise, names_another
from nlp.signals.answers_another import answers_another
from nlp.signals.raised import Raised, reasons


@dataclass(frozen=True, slots=True)
class Marked:
    """The signals of a mail, and the issuer's notices that stand in it."""

    signals: tuple[Signal, ...]
    notices: tuple[Noticed, ...]
    why: tuple[Why, ...] = ()
    """The words that raised the signals."""

    @property
    def announces(self) -> bool:
        """Whether the mail announces or advertises: then nothing in it is an instruction."""
        return Signal.ISSUER_NOTICE in self.signals or Signal.ADVERTISING in self.signals


def marked(own: OwnWords, said: tuple[Sentence, ...], given: Given, context: Context, *, asks: bool) -> Marked:
    """Give what the words themselves signal. `said`: every sentence that counts; `asks`: whether the mail puts a question."""
    raised = signals.whole_mail(own.mail, said, context)
    found, notices = noticed.joined(
        tuple(one.signal for one in raised),
        own.whole,
        context.role,
        instructs=given.instructs or asks,
        in_words=bool(given.prose.lines or given.takes or asks),
    )
    return Marked(found, notices, reasons([one for one in raised if one.signal in found]))


def said_in(heard: Heard, given: Given) -> tuple[Sentence, ...]:
    """Give every sentence that counts: the sender's, and those of clients whose mails he adopts."""
    return (*heard.everything, *(part for words in given.passed_on for part in sentences(words)))


def of_lines(lines: tuple[Instruction, ...], own: OwnWords, heard: Heard, context: Context) -> tuple[Signal, ...]:
    """Give the signals that hang on what is instructed: another security named, papers of authority sent along or unreadable."""
    found: list[Signal] = []
    if lines and (
        securities.other_security(heard.everything, context, own.terms)
        or names_another(own.subject.text, heard.written.text, context, own.terms)
        or labelled_otherwise(own.mail.new_text, context, own.terms)
        or answers_another(own.mail.subject, own.body.text, own.mail.quoted_text, context)
        or held_to_its_series(f"{own.subject.text}\n{heard.written.text}", lines, own.terms)
    ):
        found.append(Signal.OTHER_SECURITY)
    if authority.has_papers_attached(own.mail):
        found.append(Signal.AUTHORITY_DOCUMENT)
    elif authority.unreadable(own.mail):
        found.append(Signal.UNREADABLE)
    return tuple(found)


def of_signers(
    signers: tuple[str, ...],
    lines: tuple[Instruction, ...],
    own: OwnWords,
    said: tuple[Sentence, ...],
    accounts: tuple[Account, ...],
    context: Context,
) -> tuple[Raised, ...]:
    """Give the signals that hang on who signs, each with its words: a holder's death told by another, a signature that may be written by hand.

    `signers`: the names that sign; `said`: every sentence that counts; `accounts`: those that the lines are for.
    """
    found: list[Raised] = []
    by_another = deaths.told_by_another(signers, accounts, context)
    if died := deaths.death(said, accounts, by_another=by_another):
        found.append(Raised(Signal.DEATH_NOTICE, died))
    if lines and not signers and authority.may_be_signed_by_hand(own.mail):
        found.append(Raised(Signal.UNREADABLE))
    return tuple(found)
