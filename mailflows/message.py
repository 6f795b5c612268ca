"""Turn the raw bytes of a mail into a `Mail`: the one door to everything that a mail says.

`parse` never raises, whatever the bytes: what is wrong is listed in `Mail.defects`, in words for staff.
"""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from mailflows import body
from mailflows.addresses import mailboxes
from mailflows.arriving.identity import message_ids
from mailflows.automatic import classify_parts, known_bounce
from mailflows.content import Contents, gather
from mailflows.forms.door import find_forms
from mailflows.forms.lines import lines_of
from mailflows.tables.door import find_tables
from mailflows.values import Address, Attachment, Form, Mail, Table, Trouble
from mailflows.wrappings.decoding import decode_header
from mailflows.wrappings.mime import Budget, Part, split_message

DEEPEST_MAIL = 4
"""How many mails may be forwarded inside each other and are still read."""


def parse(raw: bytes, own_address: str | None = None) -> Mail:
    """Read a mail's raw bytes (an RFC 5322 message, however broken). Never raises; lists defects.

    `own_address`: ours; a mail that comes from it has looped back to us and is automatic.
    """
    return _parse(raw, 0, Budget(), own_address)


def _parse(raw: bytes, depth: int, budget: Budget, own_address: str | None = None) -> Mail:
    # Some old mailers end lines with a bare carriage return.
    root = split_message(raw.replace(b"\r", b"\n") if b"\n" not in raw else raw, budget)
    contents = gather(root, budget)
    text = contents.text
    lines = lines_of(text)
    sender = _all_mailboxes(root, "from")
    split = body.split(text, [address.name for address in sender], _declared_signature(contents), contents.divided)
    attachments, forms, tables, unseen = _attachments(contents, budget, depth)
    date = _date(root.header("date"), budget)
    _note_headers(root, sender, budget)
    return Mail(
        message_id=next(iter(message_ids(root.header("message-id") or b"")), None),
        sender=sender,
        to=_all_mailboxes(root, "to"),
        cc=_all_mailboxes(root, "cc"),
        reply_to=_all_mailboxes(root, "reply-to"),
        subject=decode_header(root.header("subject") or b""),
        date=date,
        in_reply_to=message_ids(root.header("in-reply-to") or b""),
        references=message_ids(root.header("references") or b""),
        headers=tuple((name, decode_header(value)) for name, value in root.headers),
        text=text,
        html="\n".join(contents.html),
        new_text=split.separated.new,
        words=split.separated.words,
        signature=split.separated.signature,
        quoted_text=split.separated.quoted,
        new_start=split.start,
        hidden_text="\n".join(contents.hidden),
        forms=(*find_forms(text, "body", lines), *forms),
        tables=(*find_tables(text, "body", lines), *tables),
        unseen_tables=unseen,
        attachments=attachments,
        automatic=classify_parts(root, split.separated.new, own_address) or known_bounce(root, raw),
        encrypted=contents.encrypted,
        defects=tuple(budget.defects),
        size=len(raw),
    )


def _all_mailboxes(root: Part, name: str) -> tuple[Address, ...]:
    return tuple(address for key, value in root.headers if key == name for address in mailboxes(value))


def _note_headers(root: Part, sender: tuple[Address, ...], budget: Budget) -> None:
    if not sender:
        budget.note("It names no sender.")
    elif len(sender) > 1:
        budget.note("It names more than one sender.")
    if sum(1 for name, _ in root.headers if name == "message-id") > 1:
        budget.note("It has more than one Message-ID; the first was taken.")


def _declared_signature(contents: Contents) -> frozenset[int]:
    """Number the lines of the body that the HTML itself calls a signature, where the body is one piece of HTML."""
    if len(contents.pieces) != 1 or contents.pieces[0].seen is None:
        return frozenset()
    lines = contents.pieces[0].seen.lines
    return frozenset(index for index, line in enumerate(lines) if line.signature and not line.depth)


def _date(raw: bytes | None, budget: Budget) -> datetime | None:
    """Read the Date header; one without a zone counts as UTC (RFC 5322, 3.3: `-0000`)."""
    if raw is None:
        budget.note("It has no Date header.")
        return None
    try:
        moment = parsedate_to_datetime(decode_header(raw[:200]))
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        moment.astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError, AttributeError):
        budget.note("Its Date header is no date.")
        return None
    return moment


def _attachments(
    contents: Contents, budget: Budget, depth: int
) -> tuple[tuple[Attachment, ...], tuple[Form, ...], tuple[Table, ...], tuple[Table, ...]]:
    """Open what is attached, with the forms and tables in it and the tables as they hide something; forwarded mails are parsed like the mail itself."""
    if not contents.files:
        return (), (), (), ()
    # The readers of PDF, Word and spreadsheets take a second to import, and most mails bring no file.
    from mailflows.attachments import read_attachment  # noqa: PLC0415

    attachments: list[Attachment] = []
    forms: list[Form] = []
    tables: list[Table] = []
    unseen: list[Table] = []
    for number, part in enumerate(contents.files, start=1):
        is_picture = part.content_type.startswith("image/")
        if budget.files <= 0 or (is_picture and budget.pictures <= 0):
            budget.note("It has more attachments than are opened.")
            name = part.name or f"part-{number}"
            attachments.append(Attachment(name, part.content_type, len(part.raw), trouble=Trouble.TOO_BIG))
            continue
        budget.files -= 1
        budget.pictures -= is_picture
        if any(part is mail for mail in contents.mails):
            attachments.append(_forwarded(part, budget, depth))
            continue
        content, wrong = part.content()
        budget.note(wrong and f"Attachment {part.name or part.content_type}: {wrong}")
        shown = part.content_id.lower() in contents.shown_pictures if part.content_id else False
        name = part.name or f"part-{number}"
        opened = read_attachment(name, part.content_type, content, inline=shown)
        attachments.append(opened.attachment)
        forms.extend(opened.forms)
        tables.extend(opened.tables)
        unseen.extend(opened.unseen)
        if opened.unseen_text:
            contents.hidden.append(opened.unseen_text)
    return tuple(attachments), tuple(forms), tuple(tables), tuple(unseen)


def _forwarded(part: Part, budget: Budget, depth: int) -> Attachment:
    content, wrong = part.content()
    budget.note(wrong)
    name = part.name or "message.eml"
    if depth >= DEEPEST_MAIL:
        budget.note("Mails are forwarded inside each other too deep; the innermost were not read.")
        return Attachment(name, part.content_type, len(content), trouble=Trouble.TOO_BIG, content=content)
    inner = budget.inner()
    mail = _parse(content, depth + 1, inner)
    budget.settle(inner)
    return Attachment(name, part.content_type, len(content), text=mail.text, mail=mail, content=content)
