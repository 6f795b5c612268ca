"""Read one mail: the single door from a parsed mail to what it says.

Each step is a module of its own; this one only puts their answers together. Nothing here raises
for what a mail says: what cannot be told stays open, with its problem named.
"""

from __future__ import annotations

from dataclasses import replace

from mailflows.values import Mail
from nlp import evidence, kinds, marked, noticed, taxnumbers
from nlp.accounts.in_care import with_signer
from nlp.across.amount_left_to_us import with_amount_left_to_us
from nlp.changing import changed
from nlp.context import Account, Context
from nlp.explained import explained
from nlp.forms import guarantees
from nlp.given import Given, accounts_of, given, only_there, promised
from nlp.heard import Heard, heard_in
from nlp.held_open import held_open
from nlp.instruction import Evidence, Instruction, Kind, Reading, Signal, Signer, Why
from nlp.options.applying import with_series
from nlp.options.door import evidence_of
from nlp.own_words import OwnWords, own_words
from nlp.passed_on import letters as attached_letters
from nlp.replied import asked_where_it_only_points, courtesy, reply, yes_alone
from nlp.sentences import dictated
from nlp.sentences.questions import questions
from nlp.sentences.undecided import without_undecided
from nlp.signals import complaints
from nlp.signals.forbidden_by_law import forbidden_by_law
from nlp.signals.raised import reasons
from nlp.signers import details
from nlp.signers.door import signers
from nlp.signers.of_a_desk import of_a_desk
from nlp.standing.door import NOTHING
from nlp.standing.signing import by_themselves
from nlp.tenor.heard_out import judged
from nlp.tenor.whole import Judge, Whole
from nlp.turning.fewer_accounts import fewer_accounts
from nlp.turning.unanswered import unanswered

Signed = tuple[tuple[Signer, int, int], ...]
"""Who signs, and from where to where in the sender's words; -1 where the name stands in a form or a paper."""


def read(mail: Mail, context: Context, judge: Judge = judged) -> Reading:
    """Read one mail with what is known beforehand. Pure but for the model, which is loaded once.

    `judge`: hears the mail as a whole, in the end; another one only where he learns.
    """
    if (kind := kinds.automatic_kind(mail.automatic)) is not None:
        return noticed.of_automatic(mail, kind, context.role)
    own = own_words(mail, context)
    context = with_signer(context, own.signature)
    heard = heard_in(own, context)
    found = given(own, heard, context)
    prose = found.prose
    asked = questions(heard.parts)
    denied = complaints.denies(" ".join((f"{own.subject.text}.", *(part.text for part in heard.parts))))
    everything = marked.said_in(heard, found)
    marks = marked.marked(own, everything, found, context, asks=bool(asked))
    if denied or marks.announces or forbidden_by_law(own.body.text, marks.signals, context.role):
        found = Given(prose, (), (), found.passed_on)

    lines = found.together or promised(marks.signals, own, context)
    accounts = accounts_of(lines, context)
    lines = with_series(lines, own.terms, context.accounts)
    seen = marked.of_lines(lines, own, heard, context)
    if Signal.UNREADABLE in seen:
        lines = lines or only_there(prose, context)
    signed = by_themselves(_signed(own, heard, accounts, context), own.body.text, accounts, context.sender_name)
    names = tuple(signer.name for signer, _, _ in signed)
    hanging = marked.of_signers(names, lines, own, everything, accounts, context)
    seen = (*marks.signals, *seen, *(one.signal for one in hanging))

    people = (context.sender_name, *names, *context.own_holders)
    answer = reply(own, heard, prose, people, context)
    if yes_alone(answer, own, context):
        lines, found = (), replace(found, takes=())
    lines = asked_where_it_only_points(lines, answer, own, prose, context)
    lines, doubts = held_open(lines, own, heard, found.passed_on, accounts, context)
    mentions = () if own.mail.tables else prose.mentions
    lines = without_undecided(lines, heard.written.text, own.mail)
    lines, unread = unanswered(
        lines, mentions, prose.statements, context.sender_accounts, words=context.role == "holder"
    )
    lines, fewer = fewer_accounts(lines, own.subject.text, heard.parts, context)
    why = (*prose.why, *found.why, *doubts, *unread, *fewer)
    listed = bool(own.mail.forms or own.mail.tables)
    why = (*why, *explained(lines, prose.statements, why, listed=listed))
    answers = answer is not None or bool(own.mail.forms)
    lines, why = judge(_whole(lines, why, own, heard, found, accounts, context, asks=bool(asked), answers=answers))

    if answer is None and not (denied or found.takes or listed or own.mail.attachments):
        lines, asked, why = with_amount_left_to_us(
            lines, asked, why, heard.parts, heard.written.text, mentions, context
        )

    sent = (own.mail.date or context.received).date()
    said = details.details(own.body, own.mail.forms, accounts, sent, own.subject)
    if heard.letter is not None:
        said = details.also_from(said, details.details(heard.letter, (), accounts, sent))
    supplies = said.supplies or Signal.AUTHORITY_DOCUMENT in seen or any(part.has("SUPPLY") for part in heard.parts)
    if not lines and answer is None and not asked and (polite := courtesy(own, heard, people, context)):
        seen, supplies = (*seen, polite), False
    supplies = supplies and not any(one.rule == NOTHING for one in doubts)
    kind = kinds.kind(
        instructs=len(lines) > len(found.takes),
        withdraws=bool(found.takes and lines),
        signals=seen,
        answer=answer.kind if answer and not denied else None,
        asks=bool(asked) and not denied,
        supplies=supplies,
    )
    return Reading(
        kind,
        offer=own.terms.offer if own.terms else None,
        instructions=lines,
        signers=tuple(signer for signer, _, _ in signed),
        address=said.address,
        phone=said.phone,
        tin=said.tin,
        tin_last4=said.tin_last4,
        dated=said.dated,
        signals=tuple(dict.fromkeys(seen)),
        questions=tuple(changed(question, text=_masked(question.text)) for question in asked),
        guarantee=guarantees.guarantee(own.mail) if kind is Kind.GUARANTEED_DELIVERY else None,
        agreed=answer.agreed if answer and kind is Kind.CONFIRMATION else None,
        disagreed=answer.disagreed if answer and kind is Kind.CONFIRMATION else (),
        evidence=(*_words_of_lines(own, heard), *_signatures(signed, own), *said.evidence),
        why=tuple(changed(one, text=_masked(one.text)) for one in (*why, *_talk(heard), *marks.why, *reasons(hanging))),
        notices=marks.notices,
    )


def _whole(
    lines: tuple[Instruction, ...],
    why: tuple[Why, ...],
    own: OwnWords,
    heard: Heard,
    found: Given,
    accounts: tuple[Account, ...],
    context: Context,
    *,
    asks: bool,
    answers: bool,
) -> Whole:
    """Give the mail as the judge of whole mails is asked about it."""
    return Whole(
        subject=own.subject.text,
        body=dictated.parted(own.body.text),
        words=sum(len(part.words) for part in heard.parts),
        lines=lines,
        why=why,
        parts=heard.everything,
        accounts=accounts,
        role=context.role,
        papers=len(own.mail.attachments) + len(found.passed_on) + (heard.letter is not None),
        asks=asks,
        answers=answers,
        several=len(context.sender_accounts) > 1,
        alone=heard.prose.alone,
        alone_why=heard.prose.alone_why,
    )


def _signed(own: OwnWords, heard: Heard, accounts: tuple[Account, ...], context: Context) -> Signed:
    """Give who signs the mail, its forms, or the letter to which it points."""
    papers = {"body": own.mail.text} | {f"attachment:{paper.name}": paper.text for paper in own.mail.attachments}
    text = dictated.parted(own.body.text)
    signed = signers(text, own.signature_start, own.mail.forms, context, accounts, papers)
    signed = signed or of_a_desk(text, context)
    return attached_letters.also_signed(signed, heard.letter, context, accounts)


def _words_of_lines(own: OwnWords, heard: Heard) -> tuple[Evidence, ...]:
    """Give the words on which the lines rest: of the prose, of what it says of prices and consents, of the forms."""
    found = (
        *evidence.of_prose(heard.prose, own.subject, heard.written),
        *evidence_of(heard.said, heard.written, own.subject),
        *evidence.of_forms(own.mail.forms),
    )
    return tuple(changed(item, text=_masked(item.text)) for item in found)


def _signatures(signed: Signed, own: OwnWords) -> tuple[Evidence, ...]:
    """Give the words of the signatures that stand in the body."""
    found = (own.body.evidence("signers", start, end) for _, start, end in signed if start >= 0)
    return tuple(item for item in found if item is not None)


def _talk(heard: Heard) -> tuple[Why, ...]:
    """Tell what was taken for talk beside the lines of a broker's clients."""
    meaning = "What is told beside a client's line was taken for talk."
    return tuple(Why("taken_for_talk", meaning, words) for words in heard.talk)


def _masked(text: str) -> str:
    """Hide the taxpayer numbers of a text, at equal length."""
    return taxnumbers.mask(text, taxnumbers.find(text))
