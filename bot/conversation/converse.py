"""The door: one mail, the cases that it concerns, and everything that it changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.conversation.answering import answers_of
from bot.conversation.content import filled
from bot.conversation.drafting import fresh_matter
from bot.conversation.holding import held, released
from bot.conversation.instructing import instruct
from bot.conversation.promising import PROTECTED, faults_said, promises, protect_lines, told
from bot.conversation.replying import read_back_again, say_no, say_yes, signed_alone, supplement
from bot.conversation.turn import Step, Turn, already_done
from bot.decide import Verdict, combined, decide, judge_mail
from bot.desk import Desk
from bot.model import (
    Action,
    AnswerKind,
    Case,
    Decision,
    Event,
    Fired,
    MailStatus,
    Missing,
    Outcome,
    Reason,
    Received,
    Role,
)
from bot.rules.mails import answerable, unanswered
from bot.rules.matter import kind_of
from nlp.changing import changed
from nlp.instruction import Instruction, Kind, Problem, Signal, Topic

OTHER_QUESTION = Fired("question_besides", "It also asks what only a person can answer.", "a person looks as well")


def converse(
    received: Received,
    cases: Mapping[tuple[str, str], Case],
    desk: Desk,
    now: datetime,
    reference: str,
    new_entry_id: Callable[[], str],
) -> Outcome:
    """Decide one mail and say everything that it changes.

    `cases`: those of `concerned` that exist, by (offer, account); none makes it a fresh case, decided
    by the reading contract alone. `now`: our clock, with zone, the instant of what is recorded; lateness
    is judged by `received.received`. `reference`: a new one, under which this mail is answered.
    """
    reading = received.reading
    received = changed(received, reading=changed(reading, instructions=one_each(reading.instructions)))
    turn = Turn(received, cases, desk, now, reference, new_entry_id)
    verdict = judge_mail(received, desk, turn.offer)
    if verdict.action is Action.IGNORE:
        decision = Decision(Action.IGNORE, fired=verdict.fired)
        return Outcome(decision, MailStatus.IGNORED, events=(_decided(turn, decision),))
    if verdict.action is Action.FLAG:
        return _flagged(turn, verdict)
    if received.accepted_by is not None and received.reading.kind is Kind.GUARANTEED_DELIVERY:
        return _with_holds_released(turn, _protected(turn))
    turn, steps = _steps(turn)
    if received.accepted_by is not None and not steps and not answerable(received, turn.offer):
        # All of it took effect before, or it is no mail that can: staff have seen it, and that settles it.
        return _with_holds_released(turn, _settled(turn))
    # What a reply did to its cases is the decision; that it elects nothing no longer matters.
    outcome = _outcome(turn, Verdict(None) if steps else verdict, steps)
    return _with_holds_released(turn, outcome) if received.accepted_by is not None else outcome


def _with_holds_released(turn: Turn, outcome: Outcome) -> Outcome:
    """The outcome of a mail that staff accepted, with the end of the holds that this mail had made."""
    cases, events = released(turn, outcome.cases)
    return replace(outcome, cases=(*outcome.cases, *cases), events=(*outcome.events, *events))


def _steps(turn: Turn) -> tuple[Turn, tuple[Step, ...]]:
    """What the mail does to each account, by its kind."""
    kind = turn.received.reading.kind
    if kind is Kind.CONFIRMATION:
        return say_yes(turn)
    if kind is Kind.REFUSAL and not turn.received.reading.instructions:
        return turn, say_no(turn)
    if kind is Kind.SUPPLEMENT:
        return turn, supplement(turn)
    if kind in {Kind.INSTRUCTION, Kind.WITHDRAWAL, Kind.REFUSAL}:
        return turn, _elect(turn)
    if kind is Kind.OTHER:
        # "LX-1010 please" is no more than the answer to our question which account is meant.
        return turn, supplement(turn, only_unplaced=True) or signed_alone(turn) or read_back_again(turn)
    return turn, ()


def _elect(turn: Turn) -> tuple[Step, ...]:
    """Each account instructed; with a yes to others in the same mail, those too."""
    lines = turn.received.reading.instructions
    waiting = supplement(turn, only_unplaced=True)
    if waiting:
        return waiting
    steps = tuple(instruct(turn, line) for line in lines if not _done_before(turn, line))
    if turn.received.reading.agreed:
        _, agreed = say_yes(turn)
        taken = {step.line.account for step in steps}
        steps = (*steps, *(step for step in agreed if step.line.account not in taken))
    return steps


def _done_before(turn: Turn, line: Instruction) -> bool:
    """Whether staff settle a mail of which this line went on long ago."""
    account = turn.desk.accounts.get(line.account or "")
    if turn.received.accepted_by is None or turn.offer is None or account is None:
        return False
    return already_done(turn, turn.case(turn.offer, account))


def one_each(lines: Sequence[Instruction]) -> tuple[Instruction, ...]:
    """The lines, each account once: an account instructed twice in one mail in two ways is contradictory."""
    found: dict[object, Instruction] = {}
    for index, line in enumerate(lines):
        name = line.account or line.named or index
        first = found.setdefault(name, line)
        if (first.election, first.quantity, first.problems) != (line.election, line.quantity, line.problems):
            problems = tuple(dict.fromkeys((*first.problems, Problem.CONTRADICTORY)))
            found[name] = replace(first, election=None, quantity=None, problems=problems)
    return tuple(found.values())


def _flagged(turn: Turn, verdict: Verdict) -> Outcome:
    """A person must look at the mail as a whole: one receipt, and a hold where the reason asks for it."""
    matters = []
    for line in turn.received.reading.instructions:
        kind = kind_of(line, turn.received.reading.kind)
        content = filled(line, turn.desk.accounts.get(line.account or ""), None)
        matters.append(fresh_matter(turn, content, kind))
    decision = decide(turn.received, matters, turn.desk, turn.offer)
    steps = tuple(Step(line) for line in decision.lines)
    notes = () if steps else tuple(reason.value for reason in verdict.reasons)
    cases, events = held(turn, verdict.reasons)
    protects = promises(turn)
    notes = (*notes, *faults_said(turn, protects))
    answers, threads = answers_of(turn, decision, steps, notes)
    return Outcome(
        decision,
        MailStatus.FLAGGED,
        cases=cases,
        threads=threads,
        answers=answers,
        events=(_decided(turn, decision), *events, *told(protects)),
        protects=protects,
    )


def _outcome(turn: Turn, verdict: Verdict, steps: tuple[Step, ...]) -> Outcome:
    """Put the steps together: one decision, the changes, the answers."""
    received = turn.received
    asks_more = received.reading.kind is not Kind.QUESTION and unanswered(received, turn.offer)
    decision = combined(verdict, [(step.line, step.fired) for step in steps], answerable(received, turn.offer))
    if asks_more:
        decision = replace(decision, fired=(*decision.fired, OTHER_QUESTION))
    answers, threads = answers_of(turn, decision, steps, _notes(turn, decision, steps))
    waiting = any(step.unplaced is not None for step in steps)
    keeps = [step.line.account for step in steps if step.keeps_tin and step.line.account]
    # A number that came with a line of no account yet is kept for the accounts that can be meant.
    candidates = received.sender.accounts if waiting and received.sender.role is Role.HOLDER else ()
    return Outcome(
        decision,
        _status(turn, decision, asks_more=asks_more),
        cases=tuple(step.case for step in steps if step.case is not None),
        entries=tuple(entry for step in steps for entry in step.entries),
        threads=threads,
        answers=answers,
        events=(_decided(turn, decision), *(event for step in steps for event in step.events)),
        tin=received.reading.tin if keeps or candidates else None,
        tin_accounts=tuple(dict.fromkeys((*keeps, *candidates))) if received.reading.tin else (),
    )


def _status(turn: Turn, decision: Decision, *, asks_more: bool) -> MailStatus:
    """Flagged where a person must look at the mail or at a question in it; staff have seen what they accepted."""
    person = decision.action is Action.FLAG or (asks_more and not _only_advice(turn))
    if person and not (asks_more and decision.action is not Action.FLAG and turn.received.accepted_by):
        return MailStatus.FLAGGED
    return MailStatus.DONE


def _only_advice(turn: Turn) -> bool:
    """Whether what it asks besides is advice, which nobody here may give."""
    asked = {question.topic for question in turn.received.reading.questions}
    return asked <= {Topic.ADVICE, Topic.TAX, *answerable(turn.received, turn.offer)}


def _notes(turn: Turn, decision: Decision, steps: tuple[Step, ...]) -> tuple[str, ...]:
    """Paragraphs about the mail as a whole (see `bot.replies.notes`)."""
    reading, notes = turn.received.reading, list[str]()
    if turn.received.accepted_by is not None:
        notes.append("settled_by_staff")
    if not steps and Signal.EMPTY in reading.signals:
        notes.append("empty")
    elif not steps and reading.kind in {Kind.SUPPLEMENT, Kind.CONFIRMATION, Kind.REFUSAL}:
        notes.append("nothing_asked")
    form = reading.kind is Kind.INSTRUCTION and Missing.ELECTION in decision.missing and bool(reading.signers)
    if (
        form
        and not any(line.quantity or line.reasons for line in decision.lines)
        and Action.FLAG is not decision.action
    ):
        notes.append("default_all")
    if reading.kind is not Kind.QUESTION and unanswered(turn.received, turn.offer):
        notes.append("advice" if _only_advice(turn) else Reason.QUESTION_FOR_STAFF.value)
    if not steps and decision.action is Action.FLAG:
        notes.extend(reason.value for reason in decision.reasons)
    return tuple(dict.fromkeys(notes))


def _protected(turn: Turn) -> Outcome:
    """A notice of guaranteed delivery that staff took: what it promises is protected, and the broker is told until when."""
    protects = promises(turn)
    decision = Decision(Action.ANSWER, lines=protect_lines(turn, protects), fired=(PROTECTED,))
    steps = tuple(Step(line, (PROTECTED,), says=AnswerKind.ANSWERED) for line in decision.lines)
    answers, threads = answers_of(turn, decision, steps, ("settled_by_staff",))
    return Outcome(
        decision,
        MailStatus.DONE,
        threads=threads,
        answers=answers,
        events=(_decided(turn, decision), *told(protects)),
        protects=protects,
    )


def _settled(turn: Turn) -> Outcome:
    """A mail of which nothing is left to do: staff have looked."""
    decision = Decision(Action.ANSWER, fired=(Fired("settled", "All of it took effect before.", "nothing more"),))
    return Outcome(decision, MailStatus.DONE, events=(_decided(turn, decision),))


def _decided(turn: Turn, decision: Decision) -> Event:
    """The event that every mail leaves: what was decided and by which rules, without a word of the mail."""
    data = (
        ("mail", str(turn.received.mail_id)),
        ("kind", turn.received.reading.kind.value),
        ("action", decision.action.value),
        ("missing", " ".join(item.value for item in decision.missing)),
        ("reasons", " ".join(reason.value for reason in decision.reasons)),
        ("rules", " ".join(fired.rule for fired in decision.fired)),
    )
    name = "flagged" if decision.action is Action.FLAG else "decided"
    return Event(name, data, turn.offer.id if turn.offer else None, None, turn.received.accepted_by or "bot")
