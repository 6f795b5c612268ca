"""Replies to us: which cases a yes, a no or a supplement is about, and what it does to each."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.agreeing import agree, show_again
from bot.conversation.content import key, of, of_draft
from bot.conversation.instructing import instruct
from bot.conversation.objecting import object_to
from bot.conversation.scope import named_accounts
from bot.conversation.supplying import supply
from bot.conversation.turn import Step, Turn
from bot.conversation.unagreed import blank_line
from bot.model import Action, Case, CaseState, Draft, Fired, Missing, Reason, Thread
from bot.offers.offer import Offer
from nlp.context import Account
from nlp.instruction import Instruction

NOT_THEIRS = Fired("thread_of_others", "It answers a mail about an account that is not the sender's.", "flag")


def say_yes(turn: Turn) -> tuple[Turn, tuple[Step, ...]]:
    """What a yes does: in a thread to what was read back there; else to the one read-back that is open.

    Accounts excepted are opened again; those with an instruction of their own are read back afresh.
    Answers the turn too, with the offer that was found where the mail itself names none.
    """
    reading, thread = turn.received.reading, turn.received.thread
    if thread is None or not (thread.drafts or thread.asked):
        return _bare_yes(turn)
    if turn.offer is None:
        return turn, ()
    shown, steps = dict(thread.drafts), list[Step]()
    own = {line.account for line in reading.instructions}
    steps.extend(instruct(turn, line) for line in reading.instructions)
    for account in _of_thread(turn, thread):
        number = account.account
        if number in own:
            continue
        case = turn.case(turn.offer, account)
        if not turn.may_instruct(account):
            steps.append(_not_theirs(account))
        elif number in reading.disagreed:
            steps.extend(_excepted(turn, turn.offer, account, case, shown.get(number)))
        elif number in shown:
            steps.append(_one_yes(turn, turn.offer, account, case, shown[number]))
        elif case.draft is not None and reading.agreed is None:
            # A yes to what is not complete: with a signature it brings that, else it is asked about again.
            steps.append(supply(turn, turn.offer, account, case, case.draft))
    return turn, tuple(steps)


def _one_yes(turn: Turn, offer: Offer, account: Account, case: Case, entry_id: str) -> Step:
    """A yes to one account of the thread, unless the yes is limited to others: then it is read back again."""
    reading, thread = turn.received.reading, turn.received.thread
    limited = reading.agreed is not None and account.account not in reading.agreed
    if limited and case.draft is not None and case.state is CaseState.READ_BACK:
        return show_again(turn, offer, account, case, case.draft, "excepted")
    return agree(turn, offer, account, case, entry_id, _read_back_under(thread, account.account))


def _read_back_under(thread: Thread | None, account: str) -> str:
    """The reference of the read-back that a yes in this thread is to: a reminder stands for the one that it repeats."""
    return dict(thread.repeats).get(account, thread.reference) if thread is not None else ""


def _excepted(turn: Turn, offer: Offer, account: Account, case: Case, entry_id: str | None) -> tuple[Step, ...]:
    """An account left out of a yes: it is opened again and asked about."""
    step = object_to(turn, offer, account, case, entry_id)
    if step is None:
        return (Step(blank_line(account), notes=("excepted",)),)
    return (replace(step, notes=("excepted",)),)


def _bare_yes(turn: Turn) -> tuple[Turn, tuple[Step, ...]]:
    """A yes in a new mail: it counts only where the mail is authenticated and one read-back is open to the sender."""
    open_now = _open_to_sender(turn)
    references = {draft.read_back for _, _, _, draft in open_now}
    offers = {offer.id for offer, _, _, _ in open_now}
    if not open_now:
        return turn, ()
    if len(offers) > 1:
        # One answer speaks of one offer: ask which is meant.
        return turn, ()
    meant = replace(turn.received, reading=replace(turn.received.reading, offer=offers.pop()))
    turn = replace(turn, received=meant)
    disagreed = meant.reading.disagreed
    if meant.sender.authenticated is True and len(references) == 1:
        return turn, tuple(
            step
            for offer, account, case, draft in open_now
            for step in (
                _excepted(turn, offer, account, case, draft.entry_id)
                if account.account in disagreed
                else (_bare_one(turn, offer, account, case, draft),)
            )
        )
    return turn, tuple(
        show_again(turn, offer, account, case, draft, "resent") for offer, account, case, draft in open_now
    )  # fmt: skip


def _bare_one(turn: Turn, offer: Offer, account: Account, case: Case, draft: Draft) -> Step:
    """An authenticated yes to the only read-back that is open, limited to the accounts that it names."""
    agreed = turn.received.reading.agreed
    if agreed is not None and account.account not in agreed:
        return show_again(turn, offer, account, case, draft, "excepted")
    return agree(turn, offer, account, case, draft.entry_id, draft.read_back or "")


def _open_to_sender(turn: Turn) -> list[tuple[Offer, Account, Case, Draft]]:
    """The read-backs that wait for this sender's yes."""
    return [
        (offer, account, case, draft)
        for offer, account, case, draft in _own_drafts(turn)
        if case.state is CaseState.READ_BACK and turn.sender in draft.asked
    ]


def _own_drafts(turn: Turn) -> list[tuple[Offer, Account, Case, Draft]]:
    """Every open draft of the sender's accounts, in the offer meant or in all of them."""
    cases = ((offer, account, turn.case(offer, account)) for offer, account in _own_cases(turn))
    return [(offer, account, case, case.draft) for offer, account, case in cases if case.draft is not None]


def _own_cases(turn: Turn) -> list[tuple[Offer, Account]]:
    """The sender's accounts of which anything was said, in the offer meant or in all of them."""
    found = ((turn.desk.offers.get(offer), turn.desk.accounts.get(number)) for offer, number in sorted(turn.cases))
    return [
        (offer, account)
        for offer, account in found
        if offer is not None
        and account is not None
        and turn.may_instruct(account)
        and (turn.offer is None or turn.offer == offer)
    ]


def read_back_again(turn: Turn) -> tuple[Step, ...]:
    """A reply to an open read-back that is neither yes nor no, nor anything else: what waits is shown once more."""
    thread = turn.received.thread
    shown = dict(thread.drafts) if thread is not None else {}
    return tuple(
        show_again(turn, offer, account, case, draft, "no_plain_answer")
        for offer, account, case, draft in _open_to_sender(turn)
        if shown.get(account.account) == draft.entry_id
    )


def say_no(turn: Turn) -> tuple[Step, ...]:
    """What a no does: to the thread's accounts, or those excepted; without a thread to every open read-back of the sender."""
    thread, only = turn.received.thread, turn.received.reading.disagreed
    if thread is not None and turn.offer is not None and thread.accounts:
        shown = dict((*thread.asked, *thread.drafts))
        # Where our mail put something to him, the no is to that, and not to what it told besides as recorded.
        meant = only or tuple(shown)
        accounts = [account for account in _of_thread(turn, thread) if not meant or account.account in meant]
        steps = [
            object_to(turn, turn.offer, account, turn.case(turn.offer, account), shown.get(account.account))
            if turn.may_instruct(account)
            else _not_theirs(account)
            for account in accounts
        ]
    else:
        steps = [
            object_to(turn, offer, account, case, None)
            for offer, account, case, _ in _open_to_sender(turn)
            if not only or account.account in only
        ] or _no_to_the_record(turn)
    return tuple(step for step in steps if step is not None)


def _no_to_the_record(turn: Turn) -> list[Step | None]:
    """A no in a new mail where nothing waits for an answer: what stands on record is meant, if anything."""
    named = named_accounts(turn.received, turn.desk)
    return [
        object_to(turn, offer, account, turn.case(offer, account), None)
        for offer, account in _own_cases(turn)
        if not named or account in named
    ]


def supplement(turn: Turn, *, only_unplaced: bool = False) -> tuple[Step, ...]:
    """What was asked for: for a line without account or offer, for the accounts named, for the thread's, or the sender's."""
    placed = _placed(turn)
    if placed is not None or only_unplaced:
        return (placed,) if placed is not None else ()
    offer, thread = turn.offer, turn.received.thread
    named = named_accounts(turn.received, turn.desk)
    of_thread = _of_thread(turn, thread) if thread is not None else ()
    accounts = named or of_thread
    if not accounts:
        return tuple(supply(turn, offer, account, case, draft) for offer, account, case, draft in _waiting(turn))
    if offer is None:
        return ()
    steps = []
    for account in accounts:
        case = turn.case(offer, account)
        if not turn.may_instruct(account) and turn.received.accepted_by is None:
            steps.append(_not_theirs(account))
        elif case.draft is not None:
            steps.append(supply(turn, offer, account, case, case.draft))
    return tuple(steps)


def signed_alone(turn: Turn) -> tuple[Step, ...]:
    """A reply of nothing but a name, to a mail of ours that asked for the signature: that is what was asked for.

    Elsewhere a name alone says nothing (reading contract, "Precedence").
    """
    thread, offer = turn.received.thread, turn.offer
    if thread is None or offer is None or not turn.received.reading.signers:
        return ()
    asked = dict(thread.asked)
    cases = [turn.case(offer, account) for account in _of_thread(turn, thread) if turn.may_instruct(account)]
    signatures = {Missing.SIGNATURE, Missing.CO_SIGNATURE}
    wanting = any(
        case.draft is not None
        and asked.get(case.account) == case.draft.entry_id
        and signatures.intersection(case.draft.missing)
        for case in cases
    )
    return supplement(turn) if wanting else ()


def _waiting(turn: Turn) -> list[tuple[Offer, Account, Case, Draft]]:
    """The sender's drafts that still lack something; of several offers none, for one answer speaks of one."""
    lacking = [found for found in _own_drafts(turn) if found[2].state is CaseState.ASKED]
    return lacking if turn.offer is not None and len({found[0].id for found in lacking}) == 1 else []


def _placed(turn: Turn) -> Step | None:
    """A line that waited for its account or offer, once a reply in its thread names it; None where none does.

    Only one waiting line and one account named are put together: with more of either it would be a guess.
    """
    thread, reading = turn.received.thread, turn.received.reading
    if thread is None or len(thread.unplaced) != 1 or turn.offer is None:
        return None
    number, draft = thread.unplaced[0]
    named = named_accounts(turn.received, turn.desk)
    again = all(_says_no_other(line, draft) for line in reading.instructions)
    if not again or len(named) > 1 or draft.sender != turn.sender:
        return None
    account = number or (named[0].account if named else "")
    return instruct(turn, of_draft(draft, account), earlier=draft) if account else None


def _says_no_other(line: Instruction, draft: Draft) -> bool:
    """Whether a line elects nothing, or repeats what the draft elects."""
    silent = line.election is None and line.quantity is None and not line.problems
    return silent or (not line.problems and key(line.election, line.quantity) == of(draft) is not None)


def _of_thread(turn: Turn, thread: Thread) -> tuple[Account, ...]:
    """The accounts that our mail spoke of, by the register.

    A copy spoke of its reader's account only, under the same reference: of several accounts, those that
    are not the sender's were never shown to him. Where none is his, all are, for staff to see.
    """
    found = (turn.desk.accounts.get(account) for account in thread.accounts)
    accounts = tuple(account for account in found if account is not None)
    own = tuple(account for account in accounts if turn.may_instruct(account))
    return own if own and turn.received.accepted_by is None else accounts


def _not_theirs(account: Account) -> Step:
    """A reply to our mail about an account, from an address that is not on file for it: for staff."""
    line = replace(blank_line(account, Action.FLAG), position=None, registration="")
    return Step(replace(line, reasons=(Reason.SENDER_NOT_ON_FILE,)), (NOT_THEIRS,))
