"""Builds the message of an answer: headers, plain text, HTML. Pure: the clock and the identifier are handed in."""

from __future__ import annotations

from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime

from jinja2 import Environment, PackageLoader, StrictUndefined

from bot.errors import AnswerError
from bot.model import Answer, AnswerKind
from bot.offers.offer import Offer
from bot.replies.attached import attach
from bot.replies.compose import compose, title
from bot.replies.headers import mailbox, marks, policy, references, subject, tagged
from bot.replies.plain import plain
from mailflows.values import Mail

_PAGES = Environment(
    loader=PackageLoader("bot.replies", "templates"),
    autoescape=True,
    trim_blocks=True,
    lstrip_blocks=True,
    undefined=StrictUndefined,
)
_COLOURS = {
    AnswerKind.REQUEST: "#b45309",
    AnswerKind.CONFIRM: "#1d4ed8",
    AnswerKind.RECORDED: "#15803d",
    AnswerKind.FLAGGED: "#52525b",
    AnswerKind.ANSWERED: "#1d4ed8",
    AnswerKind.WITHDRAWN: "#52525b",
    AnswerKind.REMINDER: "#b45309",
    AnswerKind.LETTER: "#1d4ed8",
    AnswerKind.NOTICE: "#b45309",
}
"""One colour a kind, for the rule at the head and beside what is to be done; each legible on white and near black."""


def envelope_sender(answer: Answer, desk_address: str) -> str:
    """Give the address for MAIL FROM: with the reference in it, so that a bounce comes back to its case."""
    return tagged(desk_address, answer.reference)


def render(
    answer: Answer,
    to_mail: Mail | None,
    desk_address: str,
    desk_name: str,
    offer: Offer | None,
    now: datetime,
    message_id: str,
) -> bytes:
    """Write the answer as a message ready to be sent.

    `to_mail`: the mail answered, None where we write first; a copy never stands in its thread.
    `message_id` with its angle brackets. Raises `AnswerError` where the answer cannot be put into
    words or its address cannot stand in a header.
    """
    thread = None if answer.copy else to_mail
    blocks = compose(answer, offer, now, desk_address, desk_name)
    message = EmailMessage(policy=policy(answer.to))
    try:
        message["From"] = mailbox(desk_address, desk_name)
        message["To"] = mailbox(answer.to)
        message["Reply-To"] = mailbox(tagged(desk_address, answer.reference), desk_name)
    except (ValueError, IndexError) as error:
        raise AnswerError(f'"{answer.to}" cannot be written to: it is not an address') from error
    message["Subject"] = subject(answer, to_mail, offer)
    message["Date"] = format_datetime(now)
    message["Message-ID"] = message_id
    parent, older = references(thread)
    if parent:
        message["In-Reply-To"] = parent
        message["References"] = " ".join(older)
    # RFC 3834, 3.1.7: replied where it answers a mail, generated where we write first.
    first = thread is None or answer.kind in (AnswerKind.LETTER, AnswerKind.REMINDER, AnswerKind.NOTICE)
    message["Auto-Submitted"] = "auto-generated" if first else "auto-replied"
    message["X-Auto-Response-Suppress"] = "All"
    for name, value in marks(answer):
        message[name] = value
    text = plain(blocks)
    page = _PAGES.get_template("page.html").render(
        blocks=blocks, title=title(answer), desk_name=desk_name, colour=_COLOURS[answer.kind]
    )
    message.set_content(text, cte=_encoding(text))
    message.add_alternative(page, subtype="html", cte="quoted-printable")
    for attachment in answer.attachments:
        attach(message, attachment)
    return message.as_bytes()


def _encoding(text: str) -> str:
    short = all(len(line) < 990 for line in text.splitlines())
    return "7bit" if text.isascii() and short else "quoted-printable"
