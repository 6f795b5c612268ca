"""How staff settle what was flagged: refuse it with a code, ask in their own words, lift a hold. Pure.

Accepting needs no door of its own: the mail goes through `converse` again, with `accepted_by` and the
reasons that are waived.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from bot.conversation.answering import answers_of
from bot.conversation.content import filled
from bot.conversation.converse import one_each
from bot.conversation.drafting import fresh_matter, new_draft
from bot.conversation.entries import entry_of
from bot.conversation.holding import released
from bot.conversation.promising import refused_promises
from bot.conversation.turn import Step, Turn, resting
from bot.conversation.waiting import entry_id, without
from bot.decide import Verdict, combined, judge_line
from bot.desk import Desk
from bot.model import (
    Action,
    Answer,
    AnswerKind,
    Case,
    Decision,
    Event,
    Fired,
    MailStatus,
    Outcome,
    Reason,
    Received,
    Role,
    Status,
    Thread,
)
from bot.offers.offer import Offer
from bot.rules.matter import kind_of
from nlp.context import Account
from nlp.instruction import Instruction, Kind

REFUSED = Fired("refused_by_staff", "A person looked at it and refused it.", "reject")
ASKED = Fired("asked_by_staff", "A person looked at it and asks something.", "request")
RELEASED = Fired("released_by_staff", "A person lifted the hold.", "go on")

NOTICE_SETTLED = Fired("notice_settled_by_staff", "A person settled what the issuer's notice proposes.", "answer")


def settle_notice_mail(received: Received, by: str) -> Outcome:
    """A mail that waited for nothing but its notice, once a person has settled that: done, and nobody is written to."""
    decision = replace(combined(Verdict(None), []), action=Action.ANSWER, fired=(NOTICE_SETTLED,))
    return Outcome(decision, MailStatus.DONE, events=(_event("notice_mail_settled", received, by),))


def settle_reject(
    received: Received,
    cases: Mapping[tuple[str, str], Case],
    desk: Desk,
    now: datetime,
    reference: str,
    new_entry_id: Callable[[], str],
    *,
    code: str,
    by: str,
) -> Outcome:
    """Refuse what a flagged mail asks for: each line becomes a rejected line of the record, and the sender is told.

    `code`: the reason, in the words of MT567 (DOMAIN.md); `by`: the staff member's name. A late yes
    rejects the draft that it was for. The other arguments are those of `converse`.
    """
    turn = Turn(replace(received, accepted_by=by), cases, desk, now, reference, new_entry_id)
    lines = [_refused_line(turn, line, code) for line in one_each(received.reading.instructions)]
    steps = (*lines, *(step for step in _refused_replies(turn, code)))
    decision = replace(combined(Verdict(None), [(step.line, step.fired) for step in steps]), action=Action.ANSWER)
    decision = replace(decision, fired=(REFUSED,))
    answers, threads = answers_of(turn, decision, steps, ("settled_by_staff",)) if steps else ((), ())
    known = received.sender.role in {Role.HOLDER, Role.BROKER}
    changed = tuple(replace(step.case, hold=_kept(turn, step.case)) for step in steps if step.case is not None)
    free, ended = released(turn, changed)
    return Outcome(
        decision,
        MailStatus.DONE,
        cases=(*changed, *free),
        entries=tuple(entry for step in steps for entry in step.entries),
        threads=threads if known else (),
        answers=tuple(answer for answer in answers if answer.to == turn.sender) if known else (),
        events=(
            _event("rejected", received, by, code=code),
            *(event for step in steps for event in step.events),
            *ended,
        ),
        protects=refused_promises(turn),
    )


def _kept(turn: Turn, case: Case) -> Reason | None:
    """The hold that stays over a case: that of another mail than the one refused."""
    made = {signal.value for signal in turn.received.reading.signals}
    return None if case.hold is not None and case.hold.value in made else case.hold


def _refused_line(turn: Turn, instruction: Instruction, code: str) -> Step:
    """One line refused, with its entry where offer and account are known."""
    offer, account = turn.offer, turn.desk.accounts.get(instruction.account or "")
    kind = kind_of(instruction, turn.received.reading.kind)
    content = filled(instruction, account, None)
    line, _ = judge_line(fresh_matter(turn, content, kind))
    line = replace(line, action=Action.FLAG, status=Status.REJT, codes=(code,), missing=(), reasons=())
    if offer is None or account is None:
        return Step(line, (REFUSED,), says=AnswerKind.FLAGGED)
    case = turn.case(offer, account)
    draft = new_draft(turn, content, kind, entry_id(turn, case))
    rest = without(case, turn.received.mail_id)
    after = replace(case, waiting=rest, version=case.version + 1) if rest != case.waiting else None
    return Step(
        line,
        (REFUSED,),
        case=after,
        entries=(entry_of(case, draft, Status.REJT, (code,), turn.reference),),
        events=(turn.event("refused", case, entry=draft.entry_id, code=code),),
        says=AnswerKind.FLAGGED,
    )


def _refused_replies(turn: Turn, code: str) -> list[Step]:
    """The drafts that a refused reply was for: what was read back, or asked about, in its thread."""
    thread, offer = turn.received.thread, turn.offer
    if thread is None or offer is None or turn.received.reading.instructions:
        return []
    shown = dict((*thread.asked, *thread.drafts))
    accounts = [turn.desk.accounts[account] for account in shown if account in turn.desk.accounts]
    return [
        step
        for account in accounts
        for step in [_refused_draft(turn, offer, account, shown[account.account], code)]
        if step is not None
    ]


def _refused_draft(turn: Turn, offer: Offer, account: Account, entry_id: str, code: str) -> Step | None:
    """One draft refused; None where the case has gone on since."""
    case = turn.case(offer, account)
    draft = case.draft
    if draft is None or draft.entry_id != entry_id or not turn.may_instruct(account):
        return None
    waited = draft.kind is Kind.WITHDRAWAL
    after = turn.touched(
        case, draft=None, state=resting(case), withdrawal_since=None if waited else case.withdrawal_since
    )
    line, _ = judge_line(
        replace(
            fresh_matter(turn, Instruction(account.account, draft.election, draft.quantity), draft.kind),
            signers=draft.signers,
        )
    )
    return Step(
        replace(line, action=Action.FLAG, status=Status.REJT, codes=(code,), missing=(), reasons=()),
        (REFUSED,),
        case=after,
        entries=(entry_of(case, draft, Status.REJT, (code,), turn.reference),),
        events=(turn.event("refused", after, entry=draft.entry_id, code=code),),
        says=AnswerKind.FLAGGED,
    )


def settle_ask(received: Received, desk: Desk, now: datetime, reference: str, *, words: str, by: str) -> Outcome:
    """Ask the sender of a flagged mail in a staff member's own words; no case changes.

    The reply finds back to the accounts that the mail named or answered and that are the sender's.
    """
    turn = Turn(received, {}, desk, now, reference, lambda: "")
    thread = received.thread
    named = (*(line.account for line in received.reading.instructions), *(thread.accounts if thread else ()))
    own = {account.account for account in turn.own_accounts()}
    accounts = tuple(dict.fromkeys(account for account in named if account in own))
    offer = turn.offer.id if turn.offer is not None else None
    answer = Answer(AnswerKind.REQUEST, turn.sender, offer, reference, words=words)
    decision = Decision(Action.REQUEST, fired=(ASKED,))
    return Outcome(
        decision,
        MailStatus.DONE,
        threads=(
            Thread(
                reference,
                offer,
                AnswerKind.REQUEST.value,
                tuple(account for account in accounts if account),
                drafts=(),
                addressees=(turn.sender,),
                sent=now,
            ),
        )
        if turn.sender
        else (),
        answers=(answer,) if turn.sender else (),
        events=(_event("asked", received, by),),
    )


def settle_release_hold(case: Case, *, by: str) -> Outcome:
    """Lift the hold on a case: what was on hold goes on with the next mail."""
    after = replace(case, hold=None, version=case.version + 1)
    event = Event("released", (("hold", case.hold.value if case.hold else ""),), case.offer, case.account, by)
    decision = Decision(Action.ANSWER, fired=(RELEASED,))
    return Outcome(decision, MailStatus.DONE, cases=(after,), events=(event,))


def _event(name: str, received: Received, by: str, **data: str) -> Event:
    """A settlement, for the log: who did it, on which mail."""
    return Event(name, (("mail", str(received.mail_id)), *data.items()), received.reading.offer, None, by)
