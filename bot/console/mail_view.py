"""What the mail page shows, gathered from the mail, its reading and what the desk knows. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from bot.console import spoken
from bot.console.marks import Piece, pieces, spans
from bot.console.pictures import leaves
from bot.desk import Desk
from bot.model import Case
from bot.rules.matter import WITHDRAWALS
from bot.secrets.masking import starred
from bot.staff.acting import CorrectedLine
from bot.staff.settling import Flagged
from mailflows.values import Attachment
from nlp import taxnumbers
from nlp.instruction import Election

LONGEST = 120_000
"""Characters of a text that are shown; the rest is in the source, to be downloaded."""
_FIELDS = ("address", "phone", "dated")


@dataclass(frozen=True, slots=True)
class LineView:
    """One account's line of the reading, with what the register and the case say of it. `place`: its own, from 0."""

    place: int
    account: str
    named: str
    holder: str
    position: Decimal | None
    phones: tuple[str, ...]
    election: str
    quantity: str | None
    quantity_type: str
    price: str
    choices: tuple[str, ...]
    action: str
    missing: tuple[str, ...]
    reasons: tuple[str, ...]
    case: Case | None
    known: bool
    evidence: tuple[int, ...] = ()
    """Numbers of the evidence for the account itself."""

    @property
    def waits(self) -> bool:
        """Something is open about this line itself."""
        return bool(self.reasons or self.missing) or not self.known


@dataclass(frozen=True, slots=True)
class FieldView:
    """A detail that was read, with the numbers of its evidence."""

    name: str
    value: str
    evidence: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class AttachmentView:
    """An attachment as the page offers it."""

    number: int
    name: str
    content_type: str
    size: int
    trouble: str
    inline: bool
    picture: bool
    """Can be shown as a picture."""
    covered: bool
    """May show a taxpayer number, so that it is opened only on purpose."""
    text: tuple[Piece, ...]
    leaves: int
    """Pages that can be drawn."""


@dataclass(frozen=True, slots=True)
class MailView:
    """One mail as the page shows it."""

    subject: tuple[Piece, ...]
    text: tuple[Piece, ...]
    cut: bool
    hidden: str
    """Words that a person reading the mail would not see."""
    lines: tuple[LineView, ...]
    fields: tuple[FieldView, ...]
    signers: tuple[str, ...]
    evidence_of: Mapping[str, tuple[int, ...]]
    attachments: tuple[AttachmentView, ...]
    offer: str
    issuer: str
    left: str
    urgency: str
    deadline: datetime | None


def mail_view(seen: Flagged, desk: Desk, cases: Mapping[tuple[str, str], Case], now: datetime) -> MailView:
    """Everything of a mail that staff see. `cases`: those of the accounts that it names."""
    mail, reading = seen.mail, seen.reading
    evidence: Sequence[dict[str, Any]] = reading.get("evidence", ())
    text = starred(mail.text[:LONGEST], reading)
    own = (mail.new_start, mail.new_start + len(mail.new_text)) if mail.new_text and mail.new_start >= 0 else None
    offer = desk.offers.get(reading.get("offer") or "")
    deadline = offer.clocks.response.instant if offer is not None else None
    numbers: dict[str, list[int]] = {}
    for number, item in enumerate(evidence):
        numbers.setdefault(item["field"], []).append(number)
    evidence_of = {name: tuple(found) for name, found in numbers.items()}
    return MailView(
        subject=pieces(starred(mail.subject, reading), spans(evidence, "subject")),
        text=pieces(text, spans(evidence, "body"), own),
        cut=len(mail.text) > LONGEST,
        hidden=starred(mail.hidden_text[:5000].strip(), reading),
        lines=tuple(
            _line(place, line, reading, desk, cases) for place, line in enumerate(reading.get("instructions", ()))
        ),
        fields=tuple(_fields(reading, evidence_of)),
        signers=tuple(
            signer["name"] + (f" ({spoken.plainly(signer['capacity'])})" if signer["capacity"] else "")
            for signer in reading.get("signers", ())
        ),
        evidence_of=evidence_of,
        attachments=tuple(_attachment(number, one, reading, evidence) for number, one in enumerate(mail.attachments)),
        offer=reading.get("offer") or "",
        issuer=offer.issuer if offer is not None else "",
        left=spoken.until(deadline, now),
        urgency=spoken.urgency(deadline, now),
        deadline=deadline,
    )


def _fields(reading: dict[str, Any], evidence_of: Mapping[str, tuple[int, ...]]) -> list[FieldView]:
    """The details that were read."""
    found = [FieldView(name, str(reading[name]), evidence_of.get(name, ())) for name in _FIELDS if reading.get(name)]
    if reading.get("tin_last4"):
        numbers = (*evidence_of.get("tin", ()), *evidence_of.get("tin_last4", ()))
        found.append(FieldView("taxpayer number", f"•••••{reading['tin_last4']}", numbers))
    return found


def _line(
    place: int, line: dict[str, Any], reading: dict[str, Any], desk: Desk, cases: Mapping[tuple[str, str], Case]
) -> LineView:
    """One line of the reading beside the register."""
    name = line.get("account") or ""
    account = desk.accounts.get(name)
    return LineView(
        place=place,
        account=name,
        named=line.get("named") or "",
        holder=account.registration if account is not None else "",
        position=account.position if account is not None else None,
        phones=phones_of(name, desk),
        election=line.get("election") or "",
        quantity=line.get("quantity"),
        quantity_type=line.get("quantity_type") or "face",
        price=line.get("price") or "",
        choices=tuple(line.get("choices", ())),
        action=line.get("action") or "",
        missing=tuple(line.get("missing", ())),
        reasons=tuple(line.get("reasons", ())),
        case=cases.get((reading.get("offer") or "", name)),
        known=account is not None,
        evidence=_told_by(name or line.get("named") or "", reading),
    )


def _told_by(name: str, reading: dict[str, Any]) -> tuple[int, ...]:
    """Where that account was named; in a mail about one account, every place that told it."""
    alone = len(reading.get("instructions", ())) == 1
    return tuple(
        number
        for number, item in enumerate(reading.get("evidence", ()))
        if item["field"] == "account" and (alone or (name and name.casefold() in item["text"].casefold()))
    )


def phones_of(name: str, desk: Desk) -> tuple[str, ...]:
    """The telephone numbers on file for an account: its own, and its broker's."""
    account = desk.accounts.get(name)
    if account is None:
        return ()
    broker = desk.brokers.get(account.broker)
    return tuple(filter(None, (account.phone, broker.phone if broker is not None else "")))


def numbers_of(accounts: Iterable[str], desk: Desk) -> tuple[str, ...]:
    """The telephone numbers on file for all of these accounts."""
    return tuple(number for account in accounts for number in phones_of(account, desk))


def elections_of(desk: Desk) -> list[str]:
    """The elections that staff may choose: those of the offers there are, and the withdrawals."""
    offered = {name for offer in desk.offers.values() for name in offer.elections}
    return [one.value for one in Election if one.value in offered or one in WITHDRAWALS]


def asked_in(line: dict[str, Any]) -> tuple[str, Decimal | None, Decimal | None]:
    """What a line of the reading asks for: which way, how much, at what price."""
    quantity, price = (Decimal(line[name]) if line.get(name) else None for name in ("quantity", "price"))
    return _way(line.get("election") or ""), quantity, price


def asked_by(line: CorrectedLine, desk: Desk) -> tuple[str, Decimal | None, Decimal | None]:
    """The same of a corrected line; an "all" is the whole position, as readings have it."""
    held = desk.accounts.get(line.account)
    whole = line.quantity is None and line.election is Election.TENDER_ALL and held is not None
    return _way(line.election.value), held.position if whole and held is not None else line.quantity, line.price


def _way(election: str) -> str:
    """Which way an election goes: all of something and a part of it are one way."""
    return election.removesuffix("_all").removesuffix("_part")


def _attachment(
    number: int, one: Attachment, reading: dict[str, Any], evidence: Sequence[dict[str, Any]]
) -> AttachmentView:
    """One attachment, with its text marked."""
    text = one.text[:LONGEST]
    picture = one.content_type in {"application/pdf", "image/png", "image/jpeg", "image/gif", "image/tiff", "image/bmp"}
    shown, shows = starred(text, reading), (picture and one.trouble is None) or one.from_picture
    return AttachmentView(
        number=number,
        name=one.name,
        content_type=one.content_type,
        size=one.size,
        trouble=one.trouble.value if one.trouble else "",
        inline=one.inline,
        picture=shows,
        # A picture whose words we could not read may hold a number as well.
        covered=bool(taxnumbers.find(text)) or shown != text or (picture and not text.strip()),
        text=pieces(shown, spans(evidence, f"attachment:{one.name}")),
        leaves=leaves(one.content) if shows else 0,
    )


def decimal(text: str | None) -> Decimal | None:
    """A quantity as a person typed it (`$120,000`), None for none. Raises ValueError."""
    cleaned = "".join(sign for sign in text or "" if not sign.isspace() and sign not in "$,")
    if not cleaned:
        return None
    try:
        found = Decimal(cleaned)
    except InvalidOperation:
        raise ValueError(text) from None
    if not found.is_finite() or found <= 0 or found >= Decimal(10) ** 15:
        raise ValueError(text)
    return found
