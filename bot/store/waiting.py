"""What waits for a person, as the queue shows it: sought and put in order by the database, nothing unsealed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, case, delete, exists, func, literal, null, or_
from sqlmodel import Session, col, select

from bot.model import MailStatus
from bot.store.columns import Instant, storable
from bot.store.inbox import bound_mail
from bot.store.tables import MailBytesTable, MailTable
from bot.store.tables_console import AssignmentTable, MailAccountTable, SummaryTable
from bot.store.values_console import Sought, Waiting, WaitingPage
from bot.store.work import Room

_WAITING = (MailStatus.FLAGGED.value, MailStatus.STUCK.value)
_MOST_SOUGHT = 200
"""How many accounts a search by name may bring."""
_MOST_SHOWN = 10
"""How many accounts of one mail a line of the queue is given; all of them are kept, for searches and for their cases."""


class Waits(Room):
    """The doors to what waits for a person."""

    def waiting(self, sought: Sought, deadlines: Mapping[str, datetime], *, first: int, count: int) -> WaitingPage:
        """Give one page of the mails that wait, from the `first` one on (from 0), and how many there are in all.

        `deadlines`: the instant by which each offer's mails should be settled; mails of no offer come after those.
        """
        wanted = _sought(sought)
        rows = (
            select(MailTable, SummaryTable, AssignmentTable.person)
            .outerjoin(SummaryTable, col(SummaryTable.mail_id) == col(MailTable.id))
            .outerjoin(AssignmentTable, col(AssignmentTable.mail_id) == col(MailTable.id))
            .where(*wanted)
            .order_by(*_order(sought.order, deadlines))
            .offset(first)
            .limit(count)
        )
        total = (
            select(func.count())
            .select_from(MailTable)
            .outerjoin(SummaryTable, col(SummaryTable.mail_id) == col(MailTable.id))
            .outerjoin(AssignmentTable, col(AssignmentTable.mail_id) == col(MailTable.id))
            .where(*wanted)
        )
        with self._database.read() as session:
            found = session.exec(rows).all()
            numbers = [mail.id or 0 for mail, _, _ in found]
            accounts, counts = _accounts_of(session, numbers), _count_accounts(session, numbers)
            return WaitingPage(
                tuple(_waiting(mail, summary, person, accounts, counts) for mail, summary, person in found),
                session.exec(total).one(),
            )

    def waiting_reasons(self) -> dict[str, int]:
        """Count the mails that wait by each reason, the commonest first."""
        wanted = (
            select(SummaryTable.reasons, func.count())
            .join(MailTable, col(SummaryTable.mail_id) == col(MailTable.id))
            .where(col(MailTable.status) == MailStatus.FLAGGED)
            .group_by(col(SummaryTable.reasons))
        )
        counts: dict[str, int] = {}
        with self._database.read() as session:
            for reasons, count in session.exec(wanted):
                for reason in reasons.split():
                    counts[reason] = counts.get(reason, 0) + count
        return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))

    def summarise(self, *, at_most: int = 500) -> int:
        """Write the summaries that mails of an older form of the store lack; gives how many were written."""
        with self._work() as work:
            lacking = (
                select(MailTable.id)
                .where(col(MailTable.decided).is_not(None), col(MailTable.duplicate_of).is_(None))
                .where(~exists().where(col(SummaryTable.mail_id) == col(MailTable.id)))
                .limit(at_most)
            )
            numbers = [number for number in work.session.exec(lacking) if number is not None]
            for number in numbers:
                sealed = work.session.get_one(MailBytesTable, number).reading
                words = "" if sealed is None else self._keyring.unseal(sealed, bound_mail(number, "reading")).decode()
                write_summary(work.session, number, words)
            return len(numbers)


BESIDES = "question_besides"
"""The rule by which a mail waits though nothing flags its lines: it also asks what only a person can answer."""


def write_summary(session: Session, mail_id: int, reading_json: str, changed: Iterable[str] = ()) -> None:
    """Keep beside a decided mail what lists show of it: its kind, offer, reasons and accounts.

    `changed`: the accounts whose cases it changed, named in it or not.
    """
    reading: dict[str, Any] = json.loads(reading_json) if reading_json.startswith("{") else {}
    row = session.get(SummaryTable, mail_id) or SummaryTable(mail_id=mail_id, kind="")
    row.kind, row.offer = reading.get("kind") or "other", reading.get("offer")
    besides = [BESIDES] if any(rule.get("rule") == BESIDES for rule in reading.get("rules", ())) else []
    row.reasons = "".join(f" {reason}" for reason in (*reading.get("reasons", ()), *besides)) + " "
    session.add(row)
    session.exec(delete(MailAccountTable).where(col(MailAccountTable.mail_id) == mail_id))
    named = (line.get("account") for line in reading.get("instructions", ()))
    accounts = dict.fromkeys(filter(None, (*named, *changed)))
    session.add_all(MailAccountTable(mail_id=mail_id, account=one, place=place) for place, one in enumerate(accounts))
    session.flush()


def _sought(sought: Sought) -> list[ColumnElement[bool]]:
    """Say which mails are wanted."""
    wanted: list[ColumnElement[bool]] = [
        col(MailTable.status) == sought.status
        if sought.status in _WAITING
        else col(MailTable.status).in_(_WAITING)
    ]  # fmt: skip
    if sought.reason:
        wanted.append(col(SummaryTable.reasons).contains(f" {sought.reason} ", autoescape=True))
    if sought.offer:
        wanted.append(col(SummaryTable.offer) == sought.offer)
    if sought.assignee:
        wanted.append(col(AssignmentTable.person) == sought.assignee)
    if sought.nobody:
        wanted.append(col(AssignmentTable.person).is_(None))
    if sought.words:
        wanted.append(_with_words(sought))
    return wanted


def _with_words(sought: Sought) -> ColumnElement[bool]:
    """Whether the words fit a mail's number, its sender's address or one of its accounts."""
    words = storable(sought.words.lower())
    accounts = (account for account in sought.accounts[:_MOST_SOUGHT])
    fits = [
        func.lower(col(MailTable.sender)).contains(words, autoescape=True),
        exists().where(
            and_(
                col(MailAccountTable.mail_id) == col(MailTable.id),
                or_(
                    func.lower(col(MailAccountTable.account)).contains(words, autoescape=True),
                    col(MailAccountTable.account).in_(list(accounts)),
                ),
            )
        ),
    ]
    if words.isdecimal() and len(words) < 16:
        fits.append(col(MailTable.id) == int(words))
    return or_(*fits)


def _order(order: str, deadlines: Mapping[str, datetime]) -> list[ColumnElement[Any]]:
    """In which order they stand."""
    age: list[ColumnElement[Any]] = [col(MailTable.received).asc(), col(MailTable.id).asc()]
    if order == "newest":
        return [col(MailTable.received).desc(), col(MailTable.id).desc()]
    if order == "oldest" or not deadlines:
        return age
    by_offer = case(
        *((col(SummaryTable.offer) == offer, literal(instant, Instant())) for offer, instant in deadlines.items()),
        else_=null(),
    )
    return [by_offer.is_(None).asc(), by_offer.asc(), *age]


def _accounts_of(session: Session, numbers: Iterable[int]) -> dict[int, list[str]]:
    """Give the accounts that each of these mails speaks of, the first ones of very many."""
    wanted = (
        select(MailAccountTable.mail_id, MailAccountTable.account)
        .where(col(MailAccountTable.mail_id).in_(list(numbers)), col(MailAccountTable.place) < _MOST_SHOWN)
        .order_by(col(MailAccountTable.mail_id), col(MailAccountTable.place))
    )
    found: dict[int, list[str]] = {}
    for number, account in session.exec(wanted):
        found.setdefault(number, []).append(account)
    return found


def _count_accounts(session: Session, numbers: Iterable[int]) -> dict[int, int]:
    """Count the accounts that each of these mails speaks of."""
    wanted = (
        select(MailAccountTable.mail_id, func.count())
        .where(col(MailAccountTable.mail_id).in_(list(numbers)))
        .group_by(col(MailAccountTable.mail_id))
    )
    return dict(session.exec(wanted).all())


def _waiting(
    mail: MailTable,
    summary: SummaryTable | None,
    person: str | None,
    accounts: Mapping[int, Sequence[str]],
    counts: Mapping[int, int],
) -> Waiting:
    """Give a line of the queue as a value."""
    number = mail.id or 0
    stuck = mail.status == MailStatus.STUCK
    return Waiting(
        mail_id=number,
        status=MailStatus(mail.status),
        received=mail.received,
        sender=mail.sender,
        cause=mail.cause,
        kind="" if summary is None or stuck else summary.kind,
        offer=None if summary is None or stuck else summary.offer,
        reasons=() if summary is None or stuck else tuple(summary.reasons.split()),
        accounts=tuple(accounts.get(number, ())),
        assignee=person,
        accounts_in_all=counts.get(number, 0),
    )
