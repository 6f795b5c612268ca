"""Read one mail: the single door from a parsed mail to what it says.

Each step is a module of its own; this one only puts their answers together. Nothing here raises
for what a mail says: what cannot be told stays open, with its problem named.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from mailflows.values import Mail
from nlp import (
    answers,
    answers_pointing,
    attached_letters,
    authority,
    complaints,
    covering,
    deaths,
    details,
    dictated,
    evidence,
    guarantees,
    kinds,
    noticed,
    passages,
    remarks,
    securities,
    signals,
    taxnumbers,
    typed_for,
    whose,
    withdrawals,
)
from nlp.blocks import with_blocks
from nlp.changing import changed
from nlp.context import Account, Context, Terms
from nlp.holding_of import holding, widest
from nlp.instruction import Evidence, Instruction, Kind, Problem, Reading, Signal, Why
from nlp.joining import instructions, reserved, unless_taken_back
from nlp.lines import Prose
from nlp.list_totals import totals_of
from nlp.offers import offer_of
from nlp.options.applying import with_series
from nlp.options.door import evidence_of, held_to_its_series
from nlp.options.papers import as_tender
from nlp.options.prose import read_prose
from nlp.options.putting import Put
from nlp.passed_on import with_clients
from nlp.quantities import Holding
from nlp.questions import questions
from nlp.reservations import objection, reservation
from nlp.sentence import Sentence, blanked, sentences
from nlp.signers import signers
from nlp.statements import Deed
from nlp.taken_out import told_apart
from nlp.tongues.asking import asked_about
from nlp.tongues.putting import in_english
from nlp.turning.door import TURNED
from nlp.turning.unanswered import unanswered
from nlp.undecided import without_undecided


def read(mail: Mail, context: Context) -> Reading:
    """Read one mail with what is known beforehand. Pure but for the model, which is loaded once."""
    if (kind := kinds.automatic_kind(mail.automatic)) is not None:
        return noticed.of_automatic(mail, kind, context.role)
    subject, body = passages.subject(mail), _body(mail := with_blocks(mail), context)
    cut = passages.signature_start(mail, body)
    mail, whole = whose.own(mail, body), mail
    terms = offer_of(f"{mail.subject}\n{body.text}", context)
    mail = changed(mail, forms=tuple(as_tender(form, terms) for form in mail.forms))
    note = covering.note(body.text[:cut], mail, context, terms, holding)
    by_hand = remarks.with_remarks(body, note.text, mail)
    heard = _heard(mail, subject, by_hand, context, terms)
    written, parts, everything, letter = heard.written, heard.parts, heard.everything, heard.letter
    words, told, said, lines = written.text, heard.told, heard.said, heard.lines
    words_of_lines = (
        *evidence.of_prose(told, subject, written),
        *evidence_of(said, written, subject),
        *evidence.of_forms(mail.forms),
    )
    told, lines = with_clients(told, lines, whole, parts, context, terms)
    lines, takes = _given_and_taken_back(
        lines, told, subject.text, "" if mail.forms or mail.tables else words, context, terms
    )
    asked = questions(parts)
    marks, notices = noticed.joined(
        signals.whole_mail(mail, everything, context),
        whole,
        context.role,
        instructs=bool(lines or takes or asked),
        in_words=bool(told.lines or takes or asked),
    )
    denied = complaints.denies(" ".join(part.text for part in parts))
    if denied or Signal.ISSUER_NOTICE in marks or Signal.ADVERTISING in marks:
        lines, takes = (), ()
    result = _with_withdrawals(lines, takes) or _promised(marks, mail, context, terms)
    accounts = _accounts(result, context)
    result = with_series(result, terms, context.accounts)
    if result and (
        securities.other_security(everything, context, terms)
        or held_to_its_series(f"{subject.text}\n{words}", result, terms)
    ):
        marks = (*marks, Signal.OTHER_SECURITY)
    if authority.attached(mail):
        marks = (*marks, Signal.AUTHORITY_DOCUMENT)
    elif authority.unreadable(mail):
        marks = (*marks, Signal.UNREADABLE)
        result = result or _only_there(told, context)
    signed = signers(dictated.parted(body.text), cut, mail.forms, context, accounts, _sources(mail))
    signed = attached_letters.also_signed(signed, letter, context, accounts)
    if deaths.death(
        everything,
        accounts,
        by_another=deaths.told_by_another([signer.name for signer, _, _ in signed], accounts, context),
    ):
        marks = (*marks, Signal.DEATH_NOTICE)
    if result and not signed and authority.may_be_signed_by_hand(mail):
        marks = (*marks, Signal.UNREADABLE)
    people = (context.sender_name, *(signer.name for signer, _, _ in signed), *_firsts(context))
    answer = None if _only_thanks(words, people, mail, context) else _answer(parts, mail, told, people, context)
    if answer is not None and answer.kind is Kind.CONFIRMATION and _asked_for_a_yes(mail, context) and not mail.forms:
        # Every word belongs to the yes: what it leaves out ("hold the rest") elects nothing.
        result, takes = (), ()
    whole_text = f"{subject.text}\n{note.text}{body.text[cut:]}\n{letter.text if letter else ''}"
    held = _held_open(
        answers_pointing.only_pointed_at(
            result,
            told.statements,
            answers=_asked_for_a_yes(mail, context),
            refuses=answer is not None and answer.kind is Kind.REFUSAL and not context.answers_read_back,
        ),
        whole_text,
        words,
        terms,
        accounts,
        covering.turned(f"{subject.text}\n\n{note.text}", parts, note.under, context),
    )
    result, doubts = asked_about(*held, [body.text[start:end] for start, end in heard.foreign if end <= cut])
    result, unread = unanswered(
        without_undecided(result, words, mail),
        () if mail.tables else told.mentions,
        told.statements,
        context.sender_accounts,
    )
    given = details.details(body, mail.forms, accounts, (mail.date or context.received).date(), subject)
    supplies = Signal.AUTHORITY_DOCUMENT in marks or any(part.has("SUPPLY") for part in parts) or given.supplies
    if not result and answer is None and not asked and (courtesy := _courtesy(words, people, mail, context)):
        marks, supplies = (*marks, courtesy), False
    kind = kinds.kind(
        instructs=len(result) > len(takes),
        withdraws=bool(takes and result),
        signals=marks,
        answer=answer.kind if answer and not denied else None,
        asks=bool(asked) and not denied,
        supplies=supplies,
    )
    return Reading(
        kind,
        offer=terms.offer if terms else None,
        instructions=result,
        signers=tuple(signer for signer, _, _ in signed),
        address=given.address,
        phone=given.phone,
        tin=given.tin,
        tin_last4=given.tin_last4,
        dated=given.dated,
        signals=tuple(dict.fromkeys(marks)),
        questions=tuple(changed(question, text=_masked(question.text)) for question in asked),
        guarantee=guarantees.guarantee(mail) if kind is Kind.GUARANTEED_DELIVERY else None,
        agreed=answer.agreed if answer and kind is Kind.CONFIRMATION else None,
        disagreed=answer.disagreed if answer and kind is Kind.CONFIRMATION else (),
        evidence=(
            *(changed(item, text=_masked(item.text)) for item in words_of_lines),
            *_signatures(signed, body),
            *given.evidence,
        ),
        why=tuple(changed(why, text=_masked(why.text)) for why in (*told.why, *doubts, *unread)),
        notices=notices,
    )


def _given_and_taken_back(
    lines: tuple[Instruction, ...], told: Prose, subject: str, words: str, context: Context, terms: Terms | None
) -> tuple[tuple[Instruction, ...], tuple[Instruction, ...]]:
    """Give the tenders and the withdrawals of a mail, told apart; `words`: the sender's own, empty where a form or a list says what goes."""
    holdings: dict[str | None, Holding] = {
        account: holding(account, context, terms) for account in context.sender_accounts
    }
    holdings[None] = widest(context, terms)
    taken = _not_replaced(withdrawals.withdrawals(told.statements, context, holdings), lines)
    said = (subject, *(one.text for one in withdrawals.withdrawing(told.statements)))
    lines, takes = told_apart(lines, taken, said, words)
    if any(why.rule in _OPEN_TO_ALL or (why.rule == TURNED and told.lines) for why in told.why):
        takes = tuple(reserved(take, Problem.CONDITIONAL) for take in takes)
    return lines, takes


def _body(mail: Mail, context: Context) -> passages.Passage:
    """Give what the sender newly wrote; what a holder dictated to whoever types stands in it without quotation marks."""
    body = passages.body(mail)
    added_up = () if mail.tables else totals_of(body.text, context)
    text = blanked(body.text, [(total.start, total.end) for total in added_up])
    return replace(body, text=typed_for.own_words(text, _firsts(context)))


def _promised(marks: tuple[Signal, ...], mail: Mail, context: Context, terms: Terms | None) -> tuple[Instruction, ...]:
    """Give what a notice of guaranteed delivery in the broker's own words promises; nothing of other mail."""
    if Signal.GUARANTEED_DELIVERY not in marks or Signal.ISSUER_NOTICE in marks:
        return ()
    return guarantees.promised(mail, context, terms)


def _courtesy(words: str, people: tuple[str, ...], mail: Mail, context: Context) -> Signal | None:
    """Tell whether the words are only thanks, or say nothing at all."""
    if signals.thanks_only(words, people):
        return Signal.THANKS
    said = mail.attachments or context.asked_about or not signals.nothing_said(words, people)
    return None if said else Signal.EMPTY


def _answer(
    parts: tuple[Sentence, ...], mail: Mail, told: Prose, people: tuple[str, ...], context: Context
) -> answers.Answer | None:
    """Give the yes or no of the new words to what we asked."""
    return answers.answer(
        parts,
        mail.subject,
        told.mentions,
        read_back=context.answers_read_back,
        people=people,
        asked=context.asked_about or context.sender_accounts,
        alone=not (context.answers_read_back or context.asked_about),
    )


def _only_thanks(words: str, people: tuple[str, ...], mail: Mail, context: Context) -> bool:
    """Tell whether a "great, thanks" answers no read-back, and so is no yes: there it would be one."""
    return not _asked_for_a_yes(mail, context) and signals.thanks_only(words, people)


def _asked_for_a_yes(mail: Mail, context: Context) -> bool:
    """Tell whether the mail answers a read-back, or stands under the subject of one that we do not have on file."""
    return context.answers_read_back or answers.asks_for_a_yes(mail.subject)


def _sources(mail: Mail) -> dict[str, str]:
    """Give the text of each source that a form may stand in."""
    return {"body": mail.text} | {f"attachment:{paper.name}": paper.text for paper in mail.attachments}


def _firsts(context: Context) -> tuple[str, ...]:
    """Give the names of the holders whose address the mail came from."""
    return tuple(
        holder
        for account in context.accounts
        if account.account in context.sender_accounts
        for holder in account.holders
    )


def _masked(text: str) -> str:
    """Hide the taxpayer numbers of a text, at equal length."""
    return taxnumbers.mask(text, taxnumbers.find(text))


def _left_open(
    result: tuple[Instruction, ...], words: str, terms: Terms | None
) -> tuple[tuple[Instruction, ...], tuple[Why, ...]]:
    """Make clean lines conditional where the sender's words, anywhere, leave the whole open; and say why."""
    found = reservation(words, terms) if result else None
    if found is None:
        return result, ()
    lines = (line if line.problems else replace(line, problems=(Problem.CONDITIONAL,)) for line in result)
    return tuple(lines), (Why("reservation", found[0], found[1]),)


def _held_open(
    result: tuple[Instruction, ...],
    everything: str,
    words: str,
    terms: Terms | None,
    accounts: tuple[Account, ...],
    turn: Why | None,
) -> tuple[tuple[Instruction, ...], tuple[Why, ...]]:
    """Make clean lines conditional where the mail, by its words or by its co-holders, leaves the whole open; and say why.

    `turn`: the words over a form that turn it, if any do.
    """
    result, doubts = _left_open(result, everything, terms)
    result, objections = _of_one_mind(result, words, accounts)
    if turn is None:
        return result, (*doubts, *objections)
    return tuple(reserved(line, Problem.CONDITIONAL) for line in result), (*doubts, *objections, turn)


def _of_one_mind(
    result: tuple[Instruction, ...], words: str, accounts: tuple[Account, ...]
) -> tuple[tuple[Instruction, ...], tuple[Why, ...]]:
    """Make clean lines of joint accounts conditional where the mail says that a co-holder objects or does not sign himself."""
    others = tuple(
        holder.split()[0]
        for account in accounts
        if account.type in {"joint", "trust"} and len(account.holders) > 1
        for holder in account.holders
    )
    found = objection(words, others) if result else ""
    if not found:
        return result, ()
    lines = (line if line.problems else replace(line, problems=(Problem.CONDITIONAL,)) for line in result)
    return tuple(lines), (
        Why("co_holder_objects", "A co-holder is not said to be of one mind, or to sign himself.", found),
    )


def _signatures(signed: tuple[tuple[object, int, int], ...], body: passages.Passage) -> tuple[Evidence, ...]:
    """Give the words of the signatures that stand in the body."""
    found = (body.evidence("signers", start, end) for _, start, end in signed if start >= 0)
    return tuple(item for item in found if item is not None)


@dataclass(frozen=True, slots=True)
class _Heard:
    """What the sender's own words say: where they stand, cut into sentences, and read; with the letter to which they point, if they do."""

    written: passages.Passage
    parts: tuple[Sentence, ...]
    everything: tuple[Sentence, ...]
    told: Prose
    said: tuple[Put, ...]
    lines: tuple[Instruction, ...]
    letter: passages.Passage | None = None
    foreign: tuple[tuple[int, int], ...] = ()
    """Where sentences stand that are in another language, and were not understood."""


def _heard(
    mail: Mail, subject: passages.Passage, written: passages.Passage, context: Context, terms: Terms | None
) -> _Heard:
    """Read the sender's words; where they only point to a letter of his that is attached, the letter below them."""
    words, heading_text = written.text, subject.text
    spoken = dictated.parted(words)
    put, put_heading = in_english(spoken), in_english(heading_text)
    parts, heading = sentences(put.text), sentences(put_heading.text)
    if put.text != spoken:
        words = put.text.replace(dictated.SEAM, " ")
    told, said = read_prose(words, put_heading.text, parts, heading, context, terms, mail.subject)
    lines = unless_taken_back(instructions(mail, told, said, context, terms), mail, parts, told, context)
    letter = None if lines or _acts(told) else attached_letters.attached(mail, parts, context)
    if letter is None:
        return _Heard(written, parts, (*heading, *parts), told, said, lines, None, put.foreign)
    further = attached_letters.below(written, letter)
    all_parts = sentences(further.text)
    with_letter, said_there = read_prose(further.text, "", all_parts, (), context, terms, mail.subject)
    if not _acts(with_letter):
        return _Heard(written, parts, (*heading, *parts), told, said, lines, None, put.foreign)
    lines = instructions(mail, with_letter, said_there, context, terms)
    return _Heard(further, all_parts, (*heading, *all_parts), with_letter, said_there, lines, letter, put.foreign)


def _acts(told: Prose) -> bool:
    """Tell whether the mail's own words speak of an election of any kind."""
    return any(one.deed in (Deed.TENDER, Deed.WITHDRAW, Deed.DECLINE, Deed.KEEP) for one in told.statements)


_OPEN_TO_ALL = ("condition_left_over", "wait_left_over", "left_open")
"""What leaves a withdrawal open as well: "withdraw my tender. Only if the rate goes down"."""


def _only_there(told: Prose, context: Context) -> tuple[Instruction, ...]:
    """Give the instruction whose election stands only in what could not be read: nothing of it but the account."""
    named = [account for mention in told.mentions for account in mention.accounts]
    account = (
        named[0] if len(set(named)) == 1 else context.sender_accounts[0] if len(context.sender_accounts) == 1 else None
    )
    return (Instruction(account, None),) if context.role in ("holder", "broker") else ()


def _clean(line: Instruction) -> bool:
    """Tell whether a line elects, and how much is settled."""
    return line.election is not None and not line.problems and line.quantity is not None


def _not_replaced(takes: tuple[Instruction, ...], lines: tuple[Instruction, ...]) -> tuple[Instruction, ...]:
    """Leave out withdrawals that only make way for a new election of the same account in the same mail."""
    elected = {line.account for line in lines if _clean(line)}
    return tuple(take for take in takes if not elected or (take.account is not None and take.account not in elected))


def _with_withdrawals(lines: tuple[Instruction, ...], takes: tuple[Instruction, ...]) -> tuple[Instruction, ...]:
    """Give what is withdrawn, and beside it what is elected for other accounts, clean or to be asked about."""
    taken = {take.account for take in takes}
    beside = (
        tuple(
            line
            for line in lines
            if line.account not in taken and (_clean(line) or (line.account is not None and line.election is not None))
        )
        if None not in taken
        else ()
    )
    return (*beside, *takes) if takes else lines


def _accounts(lines: tuple[Instruction, ...], context: Context) -> tuple[Account, ...]:
    """Give the accounts spoken of, else all the sender's."""
    wanted = {line.account for line in lines if line.account} or set(context.sender_accounts)
    return tuple(account for account in context.accounts if account.account in wanted)
