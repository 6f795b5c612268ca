"""What staff do with a flagged mail: accept, ask, reject, note, undo; and what a second person approves."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends
from fastapi.responses import Response

from bot import settling
from bot.console import four_eyes
from bot.console.errors import RefusedError
from bot.console.guard import Visit, visit_of
from bot.console.pages import page, then
from bot.console.rules import Routes
from bot.errors import HolderMailError, UsageError
from bot.store.values_console import Proposal, Rank

routes = Routes()
Visiting = Annotated[Visit, Depends(visit_of)]
_LONGEST = 5000
"""Characters that staff may write in one go."""


@routes.act("/mail/{mail_id}/accept")
def accept(visit: Visiting, mail_id: int) -> Response:
    """Go on with the mail as though nothing had flagged it; proposed to a second person where that is needed."""
    seen = settling.flagged(visit.house, mail_id)
    needed = four_eyes.to_accept(reason.value for reason in seen.reasons)
    if needed:
        visit.house.store.propose("accept", {}, needed, visit.name, mail_id=mail_id)
        return then(f"/mail/{mail_id}", "proposed")
    settling.accept(visit.house, mail_id, visit.name)
    return then(f"/mail/{mail_id}", "accepted")


@routes.act("/mail/{mail_id}/ask")
def ask(visit: Visiting, mail_id: int) -> Response:
    """Send the writer a question, in the words of the form."""
    settling.ask(visit.house, mail_id, written(visit, "words"), visit.name)
    return then(f"/mail/{mail_id}", "asked")


@routes.act("/mail/{mail_id}/reject")
def reject(visit: Visiting, mail_id: int) -> Response:
    """Refuse what the mail asks for, with a reason code."""
    settling.reject(visit.house, mail_id, visit.given("code"), visit.name)
    return then(f"/mail/{mail_id}", "rejected")


@routes.act("/mail/{mail_id}/note")
def note(visit: Visiting, mail_id: int) -> Response:
    """Write something down for the others."""
    visit.house.store.mail(mail_id)
    visit.house.store.remark("note", written(visit, "words"), visit.name, mail_id=mail_id)
    return then(f"/mail/{mail_id}", "noted")


@routes.act("/mail/{mail_id}/retry")
def retry(visit: Visiting, mail_id: int) -> Response:
    """Queue a stuck mail again."""
    visit.house.store.retry(mail_id, by=visit.name)
    visit.house.wake()
    return then(f"/mail/{mail_id}", "retried")


@routes.page("/proposals")
def proposals(visit: Visiting) -> Response:
    """Everything that waits for a second person, and what was lately settled."""
    return page(visit, "proposals.html", found=visit.house.store.proposals(open_only=False))


@routes.act("/proposals/{number}/approve", Rank.APPROVER)
def approve(visit: Visiting, number: int) -> Response:
    """Do what another one proposed. Raises RefusedError for one's own proposal."""
    store = visit.house.store
    proposal = _open(visit, number)
    if proposal.by == visit.name:
        raise RefusedError(403, "You proposed this yourself: a second person must approve it.")
    store.settle_proposal(number, "approved", visit.name)
    try:
        _carry_out(visit, proposal)
    except HolderMailError:
        # What could not be done is not approved: it stays open, and the page says why.
        store.settle_proposal(number, "open", visit.name, given="approved", why="it could not be done")
        raise
    return then(_place(proposal), "approved")


@routes.act("/proposals/{number}/refuse", Rank.REVIEWER)
def refuse(visit: Visiting, number: int) -> Response:
    """Refuse another one's proposal (for approvers), or take one's own back."""
    proposal = _open(visit, number)
    own = proposal.by == visit.name
    if not own and visit.person is not None and not visit.person.rank.may(Rank.APPROVER):
        raise RefusedError(403, "Only an approver refuses another one's proposal.")
    visit.house.store.settle_proposal(number, "taken_back" if own else "refused", visit.name)
    return then(_place(proposal), "taken_back" if own else "refused")


def written(visit: Visit, name: str) -> str:
    """A text of the form that must not be empty. Raises UsageError."""
    text = visit.given(name).replace("\r\n", "\n")
    if not text:
        raise UsageError("Nothing was written.")
    if len(text) > _LONGEST:
        raise UsageError(f"That is too long: at most {_LONGEST} characters.")
    return text


def _open(visit: Visit, number: int) -> Proposal:
    """That proposal. Raises UsageError where there is none."""
    proposal = visit.house.store.proposal(number)
    if proposal is None:
        raise UsageError(f"There is no proposal {number}.")
    return proposal


def _carry_out(visit: Visit, proposal: Proposal) -> None:
    """Do what was proposed, as the act of the one who proposed it."""
    if proposal.kind == "accept" and proposal.mail_id is not None:
        settling.accept(visit.house, proposal.mail_id, proposal.by)
        return
    raise UsageError(f"There is no act {proposal.kind}.")


def _place(proposal: Proposal) -> str:
    """The page of what was proposed."""
    return f"/mail/{proposal.mail_id}" if proposal.mail_id is not None else "/proposals"
