"""The holders' page in the store: codes of links, and who is in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

from sqlmodel import col, delete

from bot.secrets.codes import Code
from bot.store import plain
from bot.store.tables_page import PageCodeTable, PageVisitTable
from bot.store.work import Room

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class PageVisit:
    """Somebody who is in. `mails`: what was written on the page, by number, oldest first."""

    link: str
    answers_to: str | None = None
    reference: str | None = None
    mails: tuple[int, ...] = ()


class Visits(Room):
    """The doors of the holders' page."""

    def with_page_code(self, link: str, change: Callable[[Code], tuple[Result, Code]]) -> Result:
        """Change the code of a link as `change` says, with nobody else changing it meanwhile."""
        with self._work() as work:
            work.lock(f"page code:{link}")
            row = work.session.get(PageCodeTable, link)
            result, after = change(Code() if row is None else plain.loads(Code, row.body))
            row = row or PageCodeTable(link=link, body="")
            row.body = plain.dumps(after)
            work.session.add(row)
            return result

    def begin_page_visit(self, cookie: str, link: str, now: datetime, longest: timedelta) -> None:
        """Let somebody in (`cookie`: its digest); visits that are over are forgotten."""
        with self._work() as work:
            work.session.exec(delete(PageVisitTable).where(col(PageVisitTable.until) < now))
            work.session.add(PageVisitTable(cookie=cookie, link=link, seen=now, until=now + longest))

    def page_visit(self, cookie: str, now: datetime, idle: timedelta) -> PageVisit | None:
        """Who that cookie is, seen now; None where it is nobody's, or its time is over."""
        with self._work() as work:
            row = work.session.get(PageVisitTable, cookie)
            if row is None or now > row.until or now - row.seen > idle:
                return None
            row.seen = now
            return PageVisit(
                row.link, row.answers_to, row.reference, tuple(int(number) for number in row.mails.split())
            )

    def go_on_page_visit(self, cookie: str, answers_to: str | None, reference: str | None, mail_id: int) -> None:
        """Keep how far the chat has come."""
        with self._work() as work:
            row = work.session.get(PageVisitTable, cookie, with_for_update=True)
            if row is not None:
                row.answers_to, row.reference, row.mails = answers_to, reference, f"{row.mails} {mail_id}".strip()

    def end_page_visit(self, cookie: str) -> None:
        """Let them out."""
        with self._work() as work:
            work.session.exec(delete(PageVisitTable).where(col(PageVisitTable.cookie) == cookie))
