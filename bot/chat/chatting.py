"""A chat with the bot: what is written there takes the path of a mail, and the answer is shown where it was asked.

Reading, rules, words and record are those of mail; each message is kept as a mail of its own, in the thread of the
answer before, so that the conversation lands in the case. Who chats must have shown who he is before.
"""

from __future__ import annotations

import html
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime

import nh3

from bot.chat.words import here
from bot.flow import House, keep
from bot.model import Attachment, MailStatus
from bot.replies.attached import attach
from bot.secrets.identifiers import new_message_id
from bot.store.values import StoredAnswer
from mailflows.arriving.arrival import Arrival

PATIENCE = 20.0
"""Seconds that a chat waits for its message to be decided; then the answer comes by mail, or at the next look."""
LONGEST = 20_000
"""Characters of one message."""
_LOOK = 0.02
_BLOCKS = {"p", "h2", "ul", "li", "table", "tbody", "tr", "td", "th"}
_GREETING = re.compile(r"\A\s*<p>(?:Hello|Dear [^<]{0,200}),</p>")
_WAITING = (MailStatus.RECEIVED, MailStatus.WORKING)


@dataclass(frozen=True, slots=True)
class Shown:
    """An answer as a chat shows it.

    `kind`: X-Instruction-Action; `words`: without the frame of a letter; then the status of each account, and what is
    still missing.
    """

    kind: str
    words: str
    status: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    page: str = ""
    """The same words as HTML: paragraphs, headings, lists and tables without any attribute."""


@dataclass(frozen=True, slots=True)
class Chat:
    """One conversation. `address`: who chats, as on file; `answers_to`: Message-ID of our last answer, None at its beginning."""

    address: str
    answers_to: str | None = None
    reference: str | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """What came of one message: the mail that it became, where that stands, and the answers to its writer."""

    mail_id: int
    status: MailStatus
    answers: tuple[Shown, ...]
    chat: Chat


def say(
    house: House,
    chat: Chat,
    words: str,
    work: Callable[[], object] = lambda: None,
    files: Sequence[Attachment] = (),
) -> Said:
    """Send one message and wait for its answer. `files`: what is sent along, such as a document about authority.

    `work`: has waiting mail decided where no worker of this process does it by itself. The chat in the answer is the
    one to go on with. Raises StoreError where the message could not be kept: then nothing was said.
    """
    mail_id = keep(house, _message(house, chat, words[:LONGEST], files), Arrival(received=None, via="chat"))
    until = time.monotonic() + PATIENCE
    while house.store.mail(mail_id).row.status in _WAITING and time.monotonic() < until:
        work()
        time.sleep(_LOOK)
    row = house.store.mail(mail_id).row
    stored = [one for one in house.store.answers(chat.address) if one.mail_id == mail_id]
    if stored:
        chat = replace(chat, answers_to=stored[-1].message_id, reference=stored[-1].reference or chat.reference)
    return Said(mail_id, row.status, tuple(shown(one, house.settings.mail.name) for one in stored), chat)


def shown(answer: StoredAnswer, desk_name: str) -> Shown:
    """An answer without the frame of a letter: no greeting before it, no signature and small print below.

    What it asks for by reply is asked for where it is shown.
    """
    message = message_from_bytes(answer.raw, policy=policy.default)
    body = message.get_body(("plain",))
    lines = str(body.get_content()).strip().splitlines() if body is not None else []
    if lines and lines[0].startswith(("Hello", "Dear ")):
        lines = lines[1:]
    if desk_name in lines:
        lines = lines[: len(lines) - 1 - lines[::-1].index(desk_name)]
    missing = str(message["X-Instruction-Missing"] or "")
    return Shown(
        kind=str(message["X-Instruction-Action"]),
        words=here("\n".join(lines).strip()),
        status=tuple(str(line) for line in message.get_all("X-Instruction-Status", [])),
        missing=tuple(item.strip() for item in missing.split(",") if item.strip()),
        page=here(_page(message, desk_name), "here on this page"),
    )


def _page(message: EmailMessage, desk_name: str) -> str:
    """The HTML of an answer without its frame, its styles and all that is not text in simple blocks."""
    body = message.get_body(("html",))
    inner = str(body.get_content()).partition("</h1>")[2] if body is not None else ""
    bare = nh3.clean(inner, tags=_BLOCKS, attributes={}, clean_content_tags={"style", "script", "title"})
    bare = _GREETING.sub("", bare, count=1)
    return bare.rpartition(f"<p>{html.escape(desk_name, quote=False)}</p>")[0].strip() or bare.strip()


def _message(house: House, chat: Chat, words: str, files: Sequence[Attachment]) -> bytes:
    """The message as a mail from its writer to us, in the thread of our last answer."""
    own = house.settings.mail.address
    message = EmailMessage(policy=policy.SMTP.clone(utf8=not chat.address.isascii()))
    message["From"], message["To"] = chat.address, own
    message["Date"] = format_datetime(house.clock.now())
    message["Message-ID"] = new_message_id(own.rpartition("@")[2])
    if chat.reference:
        message["Subject"] = f"[{chat.reference}]"
    if chat.answers_to:
        message["In-Reply-To"] = message["References"] = chat.answers_to
    message.set_content(words.replace("\r\n", "\n").strip() + "\n", cte="quoted-printable")
    for file in files:
        attach(message, file)
    return message.as_bytes()
