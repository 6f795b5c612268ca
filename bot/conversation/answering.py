"""Who is answered what: one answer to the writer about all lines, copies to the other holders about theirs."""

from __future__ import annotations

from dataclasses import dataclass

from bot.conversation.turn import Step, Turn
from bot.model import Action, Answer, AnswerKind, Decision, Draft, Line, Reason, Role, Thread
from nlp.changing import changed

SAYS = {
    Action.FLAG: AnswerKind.FLAGGED,
    Action.REQUEST: AnswerKind.REQUEST,
    Action.CONFIRM: AnswerKind.CONFIRM,
    Action.RECORD: AnswerKind.RECORDED,
    Action.ANSWER: AnswerKind.ANSWERED,
}
# Gravest first (OPERATION.md, "Answers").
GRAVITY = (
    AnswerKind.FLAGGED,
    AnswerKind.REQUEST,
    AnswerKind.CONFIRM,
    AnswerKind.RECORDED,
    AnswerKind.WITHDRAWN,
    AnswerKind.ANSWERED,
)
# What may be said to a person about an account that is not his.
SAYABLE = frozenset({
    Reason.SENDER_NOT_ON_FILE,
    Reason.BROKER_NOT_AUTHORISED,
    Reason.NOT_REGISTERED_HOLDER,
    Reason.UNKNOWN_ACCOUNT,
    Reason.OTHER_SECURITY,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Part:
    """One line on its way to one address."""

    to: str
    line: Line
    says: AnswerKind
    copy: bool
    notes: tuple[str, ...]


def answers_of(
    turn: Turn, decision: Decision, steps: tuple[Step, ...], notes: tuple[str, ...]
) -> tuple[tuple[Answer, ...], tuple[Thread, ...]]:
    """The answers to a mail, and the thread by which their replies find back.

    `steps`: what the mail did to each account; none where it was settled as a whole. An unknown
    sender gets the neutral receipt (the caller sees to once a day), staff and ourselves nothing.
    """
    if decision.action is Action.IGNORE or not turn.sender:
        return (), ()
    role = turn.received.sender.role
    if role is Role.UNKNOWN and turn.received.accepted_by is None:
        return (Answer(AnswerKind.FLAGGED, turn.sender, None, None, neutral=True),), ()
    parts = [part for step in steps for part in _parts(turn, step)]
    by_address = {part.to: [other for other in parts if other.to == part.to] for part in parts}
    if role in {Role.HOLDER, Role.BROKER} and _writer_is_answered(turn, decision, steps):
        by_address = {turn.sender: by_address.pop(turn.sender, []), **by_address}
    else:
        by_address.pop(turn.sender, None)
    answers = tuple(_answer(turn, decision, to, several, notes) for to, several in by_address.items())
    return answers, (_thread(turn, decision, steps, answers),) if answers else ()


def _writer_is_answered(turn: Turn, decision: Decision, steps: tuple[Step, ...]) -> bool:
    """Whether the writer gets an answer: always once; not again when staff's settlement ends in another flag."""
    again = turn.received.accepted_by is not None
    return not again or (decision.action is not Action.FLAG and any(not step.to for step in steps))


def _parts(turn: Turn, step: Step) -> list[_Part]:
    """Where one account's line goes."""
    says = step.says or SAYS[step.line.action]
    account = turn.desk.accounts.get(step.line.account or "")
    full = changed(step.line, position=account.position) if account is not None else step.line
    if step.to:
        return [_Part(address, full, says, index > 0, step.notes) for index, address in enumerate(step.to)]
    own = account is None or turn.may_instruct(account)
    mine = _Part(turn.sender, step.line if own else reserved(step.line), says, copy=False, notes=step.notes)
    return [mine, *(_Part(address, full, says, copy=True, notes=step.notes) for address in step.copied)]


def reserved(line: Line) -> Line:
    """A line as a person may see it who is not on file for its account: no figures, no word about the holder."""
    return Line(
        account=line.account,
        election=line.election,
        quantity=None,
        quantity_type=line.quantity_type,
        action=line.action,
        reasons=tuple(reason for reason in line.reasons if reason in SAYABLE),
        named=line.named,
        status=line.status,
        codes=("OTHR",) if line.codes else (),
        withdrawal=line.withdrawal,
    )


def _answer(turn: Turn, decision: Decision, to: str, parts: list[_Part], notes: tuple[str, ...]) -> Answer:
    """One answer: its kind is the gravest of its lines, or of the mail as a whole."""
    kinds = [part.says for part in parts]
    writer = to == turn.sender
    if not kinds or (writer and decision.action is Action.FLAG):
        kinds.append(SAYS[decision.action])
    if not writer:
        # Who gets it did not write: what staff looked at came from another address than his.
        notes = tuple("from_elsewhere" if note == "settled_by_staff" else note for note in notes)
    every = (*notes, *(note for part in parts for note in part.notes)) if writer or parts else notes
    return Answer(
        kind=min(kinds, key=GRAVITY.index),
        to=to,
        offer=_offer(turn),
        reference=turn.reference,
        lines=tuple(part.line for part in parts),
        topics=decision.topics if writer else (),
        copy=bool(parts) and all(part.copy for part in parts),
        notes=tuple(dict.fromkeys(every)),
    )


def _offer(turn: Turn) -> str | None:
    return turn.offer.id if turn.offer is not None else None


def _thread(turn: Turn, decision: Decision, steps: tuple[Step, ...], answers: tuple[Answer, ...]) -> Thread:
    """What these answers speak of: drafts read back, drafts asked about, and lines that have no case yet."""
    drafts = [(step.case.account, step.case.draft) for step in steps if step.case is not None and step.case.draft]
    return Thread(
        reference=turn.reference,
        offer=_offer(turn),
        action=answers[0].kind.value,
        accounts=tuple(dict.fromkeys(step.line.account for step in steps if step.line.account)),
        drafts=tuple((account, draft.entry_id) for account, draft in drafts if draft.read_back == turn.reference),
        addressees=tuple(answer.to for answer in answers),
        sent=turn.now,
        asked=tuple((account, draft.entry_id) for account, draft in drafts if draft.read_back != turn.reference),
        unplaced=tuple(step.unplaced for step in steps if step.unplaced is not None)
        or (() if decision.action is Action.CONFIRM else _still_unplaced(turn, steps)),
    )


def _still_unplaced(turn: Turn, steps: tuple[Step, ...]) -> tuple[tuple[str, Draft], ...]:
    """Lines that the thread still waits to place, where this mail did not name their account either."""
    thread = turn.received.thread
    return thread.unplaced if thread is not None and not steps else ()
