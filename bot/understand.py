"""From a parsed mail to what deciding needs: who wrote, what was known beforehand, what it says. Pure but for the model.

The path of one mail (`bot.flow`) and the command `read` both come through here, so that they
cannot read differently.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from bot.desk import Desk
from bot.model import Case, Received, Sender, Thread
from bot.notices.filing import offer_of
from bot.senders.sender import who
from bot.senders.suspicion import hidden_text_matters, suspicions
from mailflows.arriving.authentication import passes_dmarc
from mailflows.values import Form, Mail, Table
from nlp.amounts import find
from nlp.changing import changed
from nlp.context import Context
from nlp.instruction import Kind, Reading, Signal
from nlp.noticed import of_mail
from nlp.reading import read
from nlp.signals.hidden import speaks_of_the_matter

Piece = TypeVar("Piece", Form, Table)
LONGEST = 60_000
"""Characters of the sender's own words that are read: some 2,000 lines of a broker's batch, a few seconds' work.

What is longer goes to a person unread: it would keep every other mail waiting for minutes.
"""

LONGEST_SENTENCE = 4_000
"""Characters without a full stop or a line's end: nobody writes so many, and reading one takes quadratic time."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The facts of a kept mail that are not in its bytes. `received`: instant of receipt, with zone."""

    mail_id: int
    received: datetime
    too_big: bool = False
    reused_message_id: bool = False
    signed_in: bool = False
    """It was written by somebody who had shown who he is (a chat), so no header need vouch for him."""


def understand(
    mail: Mail,
    kept: Kept,
    desk: Desk,
    *,
    thread: Thread | None = None,
    cases: Mapping[tuple[str, str], Case] | None = None,
    authserv_ids: tuple[str, ...] = (),
) -> Received:
    """What the mail says and who says it. `cases`: those of the sender's accounts, for what stands on record."""
    sender = who(mail, desk, authenticated=kept.signed_in or passes_dmarc(mail, authserv_ids))
    context = beforehand(sender, desk, kept.received, thread, cases or {})
    too_long = _too_long(mail)
    reading = _unread(mail, context) if too_long else read(mail, context)
    if reading.notices:
        filed = offer_of(reading.notices[0], desk.offers.values(), kept.received)
        reading = replace(reading, offer=filed.id if filed else None)
    found = (*reading.signals, *suspicions(mail, desk), *_hidden(mail, context, reading), *_emptiness(mail, reading))
    signals = tuple(dict.fromkeys(found))
    return Received(
        mail_id=kept.mail_id,
        message_id=mail.message_id,
        received=kept.received,
        sender=sender,
        reading=changed(reading, signals=signals),
        thread=thread,
        reused_message_id=kept.reused_message_id,
        too_big=kept.too_big or (too_long and not reading.notices),
        amounts=tuple(find(mail.words)) if reading.kind is Kind.CONFIRMATION else (),
    )


def _unread(mail: Mail, context: Context) -> Reading:
    """The reading of a mail that is too long: whole filings come in mails, and these are recognised at any length."""
    found = of_mail(mail, context.role, instructs=False)
    return Reading(Kind.ISSUER_NOTICE, signals=(Signal.ISSUER_NOTICE,), notices=found) if found else Reading(Kind.OTHER)


def _too_long(mail: Mail) -> bool:
    """Whether it has more words than are read; automatic mail is filed unread in any case."""
    if mail.automatic is not None:
        return False
    words = f"{mail.new_text}\n{mail.hidden_text}"
    return len(words) > LONGEST or max(map(len, re.split(r"[.!?\n]", words))) > LONGEST_SENTENCE


def _hidden(mail: Mail, context: Context, seen: Reading) -> tuple[Signal, ...]:
    """Whether text that nobody sees speaks of the matter, or would have changed the reading.

    The mail is read again with it shown: before the words, where it would instruct first, and behind them, where it would correct.
    """
    hidden = mail.hidden_text
    if not (hidden.strip() or mail.unseen_tables) or mail.automatic is not None or _too_long(mail):
        return ()
    if hidden.strip() and speaks_of_the_matter(hidden, f"{mail.subject}\n{mail.new_text}"):
        return (Signal.SUSPECTED_FRAUD,)
    matters = any(
        hidden_text_matters(seen, read(_shown(mail, before, behind), context))
        for before, behind in ((f"{hidden}\n\n", ""), ("", f"\n\n{hidden}"))
    )
    return (Signal.SUSPECTED_FRAUD,) if matters else ()


def _shown(mail: Mail, before: str, behind: str) -> Mail:
    """The mail as it would be with the hidden words before or behind the sender's; forms and tables stay where they stand."""
    shift = len(before)
    hiding = {table.source for table in mail.unseen_tables}
    return replace(
        mail,
        text=f"{before}{mail.text}{behind}",
        new_text=f"{before}{mail.new_text}{behind}",
        words=f"{before}{mail.words}{behind}",
        new_start=0 if before else mail.new_start,
        forms=tuple(_moved(form, shift) for form in mail.forms),
        tables=(
            *(_moved(table, shift) for table in mail.tables if table.source not in hiding),
            *mail.unseen_tables,
        ),
        unseen_tables=(),
        hidden_text="",
    )


def _moved(piece: Piece, shift: int) -> Piece:
    """A form or a table of the body, so many characters further on."""
    return replace(piece, start=piece.start + shift, end=piece.end + shift) if piece.source == "body" else piece


def _emptiness(mail: Mail, reading: Reading) -> tuple[Signal, ...]:
    """The signal of a mail without a word of the sender's own, the signature aside."""
    silent = not mail.words.strip() and not mail.attachments and reading.kind is Kind.OTHER
    return (Signal.EMPTY,) if silent else ()


def _asks_for_agreement(thread: Thread) -> bool:
    """Whether our mail waits for somebody's yes: a read-back, or a reminder that asks the other holder to sign as well."""
    return bool(thread.drafts) or (thread.action == "reminder" and bool(thread.asked))


def beforehand(
    sender: Sender,
    desk: Desk,
    received: datetime,
    thread: Thread | None,
    cases: Mapping[tuple[str, str], Case],
) -> Context:
    """What reading may know of a mail before it is read."""
    standing = tuple(
        (case.account, case.standing.quantity)
        for case in cases.values()
        if case.standing is not None and case.standing.quantity is not None
    )
    return Context(
        received=received,
        offers=tuple(offer.terms() for offer in desk.offers.values()),
        accounts=desk.register,
        sender_address=sender.address,
        sender_name=sender.name,
        role=sender.role.value,
        broker=sender.broker,
        sender_accounts=sender.accounts,
        reference_offer=thread.offer if thread else None,
        asked_about=thread.accounts if thread else (),
        answers_read_back=thread is not None and _asks_for_agreement(thread),
        standing=standing,
    )
