"""What leaves the lines of a mail open that by themselves are clean? Words anywhere in it, a note over a form, a co-holder who objects."""

from __future__ import annotations

import re
from dataclasses import replace

from nlp.brokers_lines import of_a_broker
from nlp.clients.heading_of_several import only_a_part
from nlp.clients.put_on_hold import put_on_hold
from nlp.context import Account, Context
from nlp.covering import door as covering
from nlp.heard import Heard
from nlp.instruction import Election, Instruction, Problem, Why
from nlp.left_over.objections import objection
from nlp.left_over.reservations import reservation
from nlp.lines_asked import asked, newly_asked
from nlp.names.nicknames import same_person_first_name
from nlp.own_words import OwnWords
from nlp.sentence import blanked, sentences
from nlp.standing.door import NOTHING, stands, waits_anywhere
from nlp.standing.fields_at_odds import fields_at_odds
from nlp.standing.footnotes import otherwise_measured
from nlp.standing.not_of_the_body import not_of_the_body
from nlp.standing.priced import priced
from nlp.standing.recalled import recalled
from nlp.standing.sentences import told_in
from nlp.standing.split_said import split_not_so
from nlp.standing.ticks_struck import tick_struck
from nlp.text.proverbs import sayings
from nlp.text.spares_a_call import without_spared_calls
from nlp.tongues.asking import not_understood
from nlp.turning.not_final import until_somebody_is_here


def held_open(
    lines: tuple[Instruction, ...],
    own: OwnWords,
    heard: Heard,
    passed_on: tuple[str, ...],
    accounts: tuple[Account, ...],
    context: Context,
) -> tuple[tuple[Instruction, ...], tuple[Why, ...]]:
    """Make clean lines conditional where the mail leaves them open, and say why.

    `passed_on`: the words of clients that the mail adopts; `accounts`: those that the lines are for.
    """
    if not lines:
        return lines, ()
    lines, measured = _measured(lines, own)
    lines, held = put_on_hold(lines, sentences(own.mail.new_text[: own.signature_start]), context)
    measured = (*measured, *held)
    letter = heard.letter.text if heard.letter else ""
    theirs = "\n".join(passed_on)
    tenders = any(line.election in (Election.TENDER_ALL, Election.TENDER_PART) for line in lines)
    whole = any(line.election is Election.TENDER_ALL for line in lines)
    declines = all(line.election in (None, Election.DO_NOT_TENDER) for line in lines)
    everything, broker = f"{own.subject.text}\n\n{own.body.text}", context.role == "broker"
    doubts = (
        _reserved(f"{own.subject.text}\n{own.note.text}{own.signature}\n{letter}\n{theirs}", own),
        _of_two_minds(f"{heard.written.text}\n{own.signature}\n{theirs}", accounts, lines, context),
        covering.turned_by_note(f"{own.subject.text}\n\n{own.note.text}", heard.parts, own.note.under, context),
        stands(everything, accounts, broker=broker, whole=whole, issuer=own.terms.issuer if own.terms else "")
        if tenders
        else None,
        waits_anywhere(everything, broker=broker) if not declines else None,
        _put_by(own.mail.new_text) if declines else None,
        _struck(own) if tenders and not broker else None,
        _split(f"{everything}\n{letter}\n{theirs}", lines, accounts),
        _recalled(own.subject.text) if tenders else None,
        _of_no_body(everything) if tenders and not broker else None,
        _set_otherwise(own.mail.text, lines),
        _of_a_part(own.subject.text, lines, context) if tenders else None,
        *of_a_broker(lines, own, heard, passed_on, context),
        not_understood(own.body.text, (span for span in heard.foreign if span[1] <= own.signature_start)),
    )
    why = tuple(doubt for doubt in doubts if doubt is not None)
    if not why:
        return lines, measured
    questions = tuple(map(asked, lines))
    told = tuple(replace(one, accounts=newly_asked(lines, questions)) for one in why)
    mail = own.mail
    nothing = any(one.rule == NOTHING for one in why) and not (mail.forms or mail.tables or mail.attachments)
    return () if nothing else questions, (*measured, *told)


def _recalled(subject: str) -> Why | None:
    """Give the words by which the subject takes back, or puts off, the mail that it heads."""
    words = recalled(subject)
    return Why(NOTHING, "The subject takes back, or puts off, what the mail instructs.", words) if words else None


def _of_no_body(words: str) -> Why | None:
    """Give the words that say the order is not that of the body for which it is written."""
    found = not_of_the_body(words)
    return Why("not_of_the_body", "The order is not that of the body.", found[:120]) if found else None


def _set_otherwise(text: str, lines: tuple[Instruction, ...]) -> Why | None:
    """Give the box of a form that is set otherwise than what was read."""
    words = fields_at_odds(text, lines)
    return Why("fields_at_odds", "A box of a form is set otherwise.", words[:120]) if words else None


def _of_a_part(subject: str, lines: tuple[Instruction, ...], context: Context) -> Why | None:
    """Give the words by which the subject says that only a part goes in of an account of which the mail gives all."""
    words = only_a_part(sentences(subject), lines, context)
    return Why("only_a_part", "The subject says that only a part of it goes in.", words) if words else None


def _put_by(words: str) -> Why | None:
    """Give the words by which a refusal lasts only until somebody is here."""
    found = until_somebody_is_here(words)
    return Why("put_by", "It lasts only until somebody is here.", found[:120]) if found else None


def _struck(own: OwnWords) -> Why | None:
    """Give the note by which the only tick, in the mail or on a paper that bears a form, is taken back."""
    sources = {form.source for form in own.mail.forms}
    papers = (paper.text for paper in own.mail.attachments if f"attachment:{paper.name}" in sources)
    words = next((note for text in (own.mail.text, *papers) if (note := tick_struck(text))), "")
    return Why("tick_struck", "The only tick was taken back in a note beside it.", words[:120]) if words else None


def _split(words: str, lines: tuple[Instruction, ...], accounts: tuple[Account, ...]) -> Why | None:
    """Give the division that the mail names, and that is not that of what it tenders."""
    found = split_not_so(words, lines, accounts)
    return Why("split_not_so", "A division is named that is not that of what is tendered.", found) if found else None


def _measured(lines: tuple[Instruction, ...], own: OwnWords) -> tuple[tuple[Instruction, ...], tuple[Why, ...]]:
    """Leave the amounts of clean parts untold where a note to them measures them otherwise than in face, and say why."""
    text = own.body.text
    papers = {"body": own.mail.text} | {f"attachment:{paper.name}": paper.text for paper in own.mail.attachments}
    marked = "\n".join(
        form.amount.text + papers.get(form.source, "")[form.amount.end :].partition("\n")[0]
        for form in own.mail.forms
        if form.amount and form.amount.end
    )
    told = told_in(text)
    words = otherwise_measured(text, told, marked) or priced(told)
    if not words:
        return lines, ()
    questions = tuple(
        replace(line, quantity=None, problems=(Problem.AMBIGUOUS_QUANTITY,))
        if line.election is Election.TENDER_PART and not line.problems
        else line
        for line in lines
    )
    why = Why("otherwise_measured", "An amount is not meant as face.", words[:120], newly_asked(lines, questions))
    return questions, (why,)


def _reserved(words: str, own: OwnWords) -> Why | None:
    """Give the words, anywhere in the mail, by which the sender leaves the whole open."""
    found = reservation(without_spared_calls(words), own.terms)
    return Why("reservation", *found) if found is not None else None


_CAPITALIZED = re.compile(r"\b[A-Z][a-z]{2,12}\b")


def _also_called(words: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """Give the short names by which the words call holders: "Tom" for Thomas."""
    called = {one for one in _CAPITALIZED.findall(words) if one not in names} if names else set()
    return tuple(
        sorted(one for one in called if any(same_person_first_name(one.lower(), name.lower()) for name in names))
    )


def _of_two_minds(
    words: str, accounts: tuple[Account, ...], lines: tuple[Instruction, ...], context: Context
) -> Why | None:
    """Give the words that say of a joint account that a co-holder objects, or does not sign himself."""
    others = tuple(
        holder.split()[0]
        for account in accounts
        if account.type in {"joint", "trust"} and len(account.holders) > 1
        for holder in account.holders
    )
    # A no over a recorded tender takes that back, and needs every name (contract, "Signature").
    recorded = {account for account, _ in context.standing}
    refused = all(line.election is Election.DO_NOT_TENDER and line.account not in recorded for line in lines)
    taken_back = all(line.election in (Election.WITHDRAW_ALL, Election.WITHDRAW_PART) for line in lines)
    others = (*others, *_also_called(words, others))
    meaning = "A co-holder is not said to be of one mind, or to sign himself."
    found = objection(blanked(words, sayings(words)), others, refused=refused, taken_back=taken_back)
    return Why("co_holder_objects", meaning, found) if found else None
