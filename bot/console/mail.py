"""The mail page: the original beside its reading, with everything that staff can do about it."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

from fastapi import Depends
from fastapi.responses import Response

from bot.console import four_eyes, words
from bot.console.acts import in_words
from bot.console.errors import NothingThereError
from bot.console.guard import Visit, visit_of
from bot.console.mail_html import cleaned, document
from bot.console.mail_view import elections_of, mail_view
from bot.console.pages import page, then
from bot.console.pictures import picture_of
from bot.console.rules import Routes
from bot.console.settled_words import approved_by, how_settled, why_waited
from bot.model import Event
from bot.secrets.masking import starred
from bot.staff import settling
from bot.staff.settling import Flagged
from bot.store.values_console import Rank
from bot.store.waiting import BESIDES
from bot.web.headers import FILE_POLICY, MAIL_POLICY, disposition

routes = Routes()
Visiting = Annotated[Visit, Depends(visit_of)]
LOOKING = timedelta(seconds=45)
"""So long after the last sign of life somebody is taken to look at a mail."""
_SOURCE = 200_000
"""Bytes of the source that are shown."""
_FORMS = ("text", "html", "source")


@routes.page("/mail/{mail_id}")
def mail_page(visit: Visiting, mail_id: int) -> Response:
    """One mail, settled or not."""
    store, desk, now = visit.house.store, visit.house.desk(), visit.house.clock.now()
    seen = visit.seen(mail_id)
    offer = seen.reading.get("offer") or ""
    accounts = [line["account"] for line in seen.reading.get("instructions", ()) if line.get("account")]
    view = mail_view(seen, desk, store.cases_of((offer, account) for account in accounts), now)
    form = visit.request.query_params.get("form", "text")
    reasons = [reason.value for reason in seen.reasons]
    besides = [BESIDES] if any(rule["rule"] == BESIDES for rule in seen.reading.get("rules", ())) else []
    question, events = _question(visit, reasons), store.events(mail_id=mail_id)
    by = seen.stored.row.settled_by
    return page(
        visit,
        "mail.html",
        seen=seen,
        row=seen.stored.row,
        mail=seen.mail,
        reading=seen.reading,
        view=view,
        form=form if form in _FORMS else "text",
        source=_source(seen) if form == "source" else "",
        reasons=[*reasons, *besides],
        second=four_eyes.to_accept(reasons),
        second_words=words.SECOND,
        question=question,
        questions=words.QUESTIONS,
        labels=words.LABELS,
        codes=sorted(settling.REJECTION_CODES),
        elections=elections_of(desk),
        offers=list(desk.offers),
        proposals=in_words(visit, store.proposals(mail_id=mail_id, open_only=False)),
        remarks=store.remarks(mail_id=mail_id),
        examples=store.examples(mail_id),
        assignee=store.assignee(mail_id),
        others=store.seen_by(mail_id, visit.name, visit.house.clock.real(), within=LOOKING),
        events=events,
        how=how_settled(events, by) if by else "",
        second_person=approved_by(events) if by else "",
        waited=[] if reasons else why_waited(events),
        lines=sorted(view.lines, key=lambda line: not line.waits),
        replies=store.replies_about([mail_id], []),
    )


@routes.act("/mail/{mail_id}/looking", Rank.VIEWER, quiet=True)
def looking(visit: Visiting, mail_id: int) -> Response:
    """Who else looks at this mail: what the script asks every few seconds."""
    others = visit.house.store.seen_by(mail_id, visit.name, visit.house.clock.real(), within=LOOKING)
    return page(visit, "looking.html", others=others)


@routes.page("/mail/{mail_id}/letter")
def letter(visit: Visiting, mail_id: int) -> Response:
    """The mail's HTML, cleaned, for the frame on its page."""
    seen = visit.seen(mail_id)
    shown = document(cleaned(seen.mail.html, seen.reading), "/static/letter.css")
    return Response(shown, media_type="text/html; charset=utf-8", headers={"Content-Security-Policy": MAIL_POLICY})


@routes.page("/mail/{mail_id}/picture/{number}/{leaf}")
def picture(visit: Visiting, mail_id: int, number: int, leaf: int) -> Response:
    """One page of an attachment as a picture that we have drawn ourselves; opening it is an event."""
    seen = visit.seen(mail_id)
    if not 0 <= number < len(seen.mail.attachments):
        raise NothingThereError
    drawn = picture_of(seen.mail.attachments[number], leaf)
    if drawn is None:
        raise NothingThereError
    _opened(visit, mail_id, number, "picture")
    return Response(drawn, media_type="image/png", headers={"Content-Security-Policy": FILE_POLICY})


@routes.act("/mail/{mail_id}/attachment/{number}")
def attachment(visit: Visiting, mail_id: int, number: int) -> Response:
    """An attachment as it came, to be saved; never shown by the browser. An event."""
    seen = visit.seen(mail_id)
    if not 0 <= number < len(seen.mail.attachments):
        raise NothingThereError
    one = seen.mail.attachments[number]
    _opened(visit, mail_id, number, "download")
    return download(one.content, one.name or f"attachment-{number}")


@routes.act("/mail/{mail_id}/source")
def whole(visit: Visiting, mail_id: int) -> Response:
    """The mail as it came, byte for byte, to be saved. An event: nothing in it is masked."""
    seen = visit.seen(mail_id)
    visit.house.store.log(Event("mail.source_taken", by=visit.name), mail_id)
    return download(seen.stored.raw, f"mail-{mail_id}.eml")


@routes.act("/mail/{mail_id}/assign")
def assign(visit: Visiting, mail_id: int) -> Response:
    """Take a mail over, or give it back."""
    mine = visit.given("to") != "nobody"
    visit.house.store.assign(mail_id, visit.name if mine else None, visit.name)
    return then(f"/mail/{mail_id}", "assigned" if mine else "unassigned")


def download(content: bytes, name: str) -> Response:
    """A file to be saved: of no type that a browser would open, under a name of plain signs."""
    headers = {"Content-Disposition": disposition(name), "Content-Security-Policy": FILE_POLICY}
    return Response(content, media_type="application/octet-stream", headers=headers)


def _opened(visit: Visit, mail_id: int, number: int, how: str) -> None:
    """Keep that somebody looked at an attachment: what it shows cannot be masked."""
    visit.house.store.log(Event("attachment.opened", (("number", str(number)), ("how", how)), by=visit.name), mail_id)


def _source(seen: Flagged) -> str:
    """The beginning of the source, taxpayer numbers starred."""
    return starred(seen.stored.raw[:_SOURCE].decode("utf-8", "replace"), seen.reading)


def _question(visit: Visit, reasons: list[str]) -> str:
    """Which question is offered: the one asked for, else the one that fits why the mail waits."""
    asked = visit.request.query_params.get("ask", "")
    if asked in words.QUESTIONS:
        return asked
    return next((words.FIRST_QUESTION[reason] for reason in reasons if reason in words.FIRST_QUESTION), "own")
