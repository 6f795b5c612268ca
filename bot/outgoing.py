"""From the answers that a decision asks for to messages ready to be sent: words, limits, Message-IDs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.desk import Desk
from bot.model import Answer
from bot.replies import Note, envelope_sender, render
from bot.replies.status_file import status_file
from bot.secrets.identifiers import new_message_id
from bot.store.values import Outgoing
from mailflows.values import Mail

DAY = timedelta(days=1)


def outgoing(
    answers: Sequence[Answer],
    mail: Mail | None,
    desk: Desk,
    *,
    address: str,
    name: str,
    now: datetime,
    page: Callable[[str, str], str] | None = None,
) -> tuple[Outgoing, ...]:
    """The messages for these answers. `mail`: the one answered, None where we write first; `address`: ours."""
    domain = address.rpartition("@")[2]
    written = []
    for answer in answers:
        message_id = new_message_id(domain)
        if page is not None and answer.reference and answer.lines and not answer.neutral:
            answer = replace(answer, page=page(answer.reference, answer.to))  # noqa: PLW2901 - the same answer, with its link
        offer = desk.offers.get(answer.offer) if answer.offer else None
        # A letter's list is to be filled in, and says nothing of any status yet.
        has_status = answer.lines and not answer.neutral and Note.TO_BROKER not in answer.notes
        if has_status and desk.broker_of(answer.to) is not None:
            # A broker's own systems take the status of many accounts from a file rather than from our words.
            answer = replace(answer, attachments=(*answer.attachments, status_file(answer, offer)))  # noqa: PLW2901
        raw = render(answer, None if answer.copy else mail, address, name, offer, now, message_id)
        written.append(
            Outgoing(
                message_id=message_id,
                to=answer.to,
                envelope_from=envelope_sender(answer, address),
                kind=answer.kind.value,
                reference=answer.reference,
                neutral=answer.neutral,
                raw=raw,
                due=now,
            )
        )
    return tuple(written)
