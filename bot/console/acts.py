"""What staff do with a flagged mail: accept, ask, reject, note, undo; and what a second person approves."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from fastapi import Depends
from fastapi.responses import Response

from bot.console import carrying, four_eyes
from bot.console.carrying import Target, do_or_propose
from bot.console.errors import RefusedError
from bot.console.examples import example_line
from bot.console.forms import call_of, corrected_of, with_exact_times
from bot.console.guard import Visit, visit_of
from bot.console.mail_view import asked_by, asked_in, numbers_of
from bot.console.pages import ZONE, page, then
from bot.console.proposed import Shown, read_before, shown, with_what_was
from bot.console.rules import Routes
from bot.errors import UsageError
from bot.senders.sender import who
from bot.staff import acting, settling
from bot.store.values_console import Proposal, Rank

routes = Routes()
Visiting = Annotated[Visit, Depends(visit_of)]
_LONGEST = 5000
"""Characters that staff may write in one go."""


@routes.act("/mail/{mail_id}/accept")
def accept(visit: Visiting, mail_id: int) -> Response:
    """Go on with the mail as though nothing had flagged it; proposed to a second person where that is needed."""
    seen = visit.seen(mail_id)
    second = four_eyes.to_accept(reason.value for reason in seen.reasons)
    done = do_or_propose(visit.house, "accept", Target(mail_id), {}, visit.name, second)
    return then(f"/mail/{mail_id}", "accepted" if done else "proposed")


@routes.act("/mail/{mail_id}/correct")
def correct(visit: Visiting, mail_id: int) -> Response:
    """Go on with a corrected reading: read back, or recorded after a call."""
    seen, desk, form = visit.seen(mail_id), visit.house.desk(), timed(visit)
    corrected, call = corrected_of(form), call_of(form, ZONE)
    read = {line["account"]: asked_in(line) for line in seen.reading.get("instructions", ()) if line["account"]}
    asked = {line.account: asked_by(line, desk) for line in corrected.lines}
    reasons = [reason.value for reason in seen.reasons]
    own = set(who(seen.mail, desk, authenticated=None).accounts)
    linked = () if own.issuperset(asked) else ("sender",)
    called = () if call is None else four_eyes.to_confirm(form["number"], numbers_of(asked, desk))
    second = tuple(dict.fromkeys((*four_eyes.to_correct(reasons, read, asked), *linked, *called)))
    form = with_what_was(form, read_before(seen.reading, corrected))
    done = do_or_propose(visit.house, "correct", Target(mail_id), form, visit.name, second)
    return then(f"/mail/{mail_id}", ("confirmed" if call else "corrected") if done else "proposed")


@routes.act("/mail/{mail_id}/confirm")
def confirm(visit: Visiting, mail_id: int) -> Response:
    """Record the mail as it was read: the holder confirmed it in a call."""
    seen, desk, form = visit.seen(mail_id), visit.house.desk(), timed(visit)
    call_of({**form, "way": "call"}, ZONE)
    accounts = [line["account"] for line in seen.reading.get("instructions", ()) if line["account"]]
    if not accounts:
        raise UsageError(
            "Nothing that could be recorded was read in this mail. Correct the reading, or enter what was said as an "
            "instruction by telephone."
        )
    reasons = (reason.value for reason in seen.reasons)
    second = (*four_eyes.to_accept(reasons), *four_eyes.to_confirm(form["number"], numbers_of(accounts, desk)))
    done = do_or_propose(visit.house, "confirm", Target(mail_id), form, visit.name, second)
    return then(f"/mail/{mail_id}", "confirmed" if done else "proposed")


@routes.act("/mail/{mail_id}/undo")
def undo(visit: Visiting, mail_id: int) -> Response:
    """Let a settled mail wait for a person again; what it left and is not recorded is dropped."""
    acting.undo(visit.house, mail_id, visit.name)
    return then(f"/mail/{mail_id}", "reopened")


@routes.act("/mail/{mail_id}/close")
def close(visit: Visiting, mail_id: int) -> Response:
    """Say that a flagged mail needs nobody any more (an announcement that was filed, a question answered by telephone)."""
    visit.house.store.settle(mail_id, visit.name, "closed")
    return then(f"/mail/{mail_id}", "closed")


@routes.act("/mail/{mail_id}/example")
def example(visit: Visiting, mail_id: int) -> Response:
    """Keep a sentence that was misread, with what it really does."""
    line = example_line(visit.form.get("labels", "").split(), written(visit, "sentence"))
    visit.house.store.keep_example(mail_id, line, visit.name)
    return then(f"/mail/{mail_id}", "example")


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
    return page(visit, "proposals.html", found=in_words(visit, visit.house.store.proposals(open_only=False)))


@routes.act("/proposals/{number}/approve", Rank.APPROVER)
def approve(visit: Visiting, number: int) -> Response:
    """Do what another one proposed. Raises RefusedError for one's own proposal."""
    proposal = _open(visit, number)
    if proposal.by == visit.name:
        raise RefusedError(403, "You proposed this yourself: a second person must approve it.")
    carrying.approve(visit.house, proposal, visit.name)
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


def _place(proposal: Proposal) -> str:
    """The page of what was proposed."""
    if proposal.mail_id is not None:
        return f"/mail/{proposal.mail_id}"
    if proposal.account and not proposal.offer:
        return f"/register/{proposal.account}"
    return f"/case/{proposal.offer}/{proposal.account}" if proposal.offer and proposal.account else "/proposals"


def in_words(visit: Visit, found: Iterable[Proposal]) -> list[Shown]:
    """Proposals as the second person reads them."""
    desk = visit.house.desk()
    return [shown(one, desk, ZONE) for one in found]


def timed(visit: Visit) -> dict[str, str]:
    """The fields of a form whose times are exact instants from here on. Raises UsageError."""
    return with_exact_times(fields_of(visit), ZONE, visit.house.clock.now())


def fields_of(visit: Visit) -> dict[str, str]:
    """The fields of a form without its token: what a proposal keeps."""
    return {name: value[:_LONGEST] for name, value in visit.form.items() if name != "token" and value.strip()}
