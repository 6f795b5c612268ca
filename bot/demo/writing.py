"""The mail of a step, as a person's mail program would write it. Pure: instants and Message-IDs are handed in."""

from __future__ import annotations

import re
from datetime import datetime
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime

from bot.demo.script import Step

_REFERENCE = re.compile(r"\s*\[[0-9A-Z]{16}\]")


def written(step: Step, answered: EmailMessage | None, to: str, now: datetime, message_id: str) -> bytes:
    """The bytes of a step's mail.

    `answered`: the mail of ours that it answers, None for a new one. `to`: our plain address. `now`:
    the sender's clock. `{reference}` in a header or in the body stands for the reference of `answered`.
    """
    reference = str(answered["X-Instruction-Reference"] or "") if answered is not None else ""
    headers = {
        "From": step.sender,
        "To": to,
        "Subject": step.subject or "",
        "Date": format_datetime(now),
        "Message-ID": message_id,
        **_tied(step, answered, to, reference),
    }
    given = {name.lower() for name, _ in step.headers}
    message = EmailMessage()
    message.set_content(step.body.replace("{reference}", reference))
    for attached in step.attached:
        maintype, _, subtype = attached.content_type.partition("/")
        message.add_attachment(
            attached.file.read_bytes(), maintype=maintype, subtype=subtype, filename=attached.file.name
        )
    for name, value in headers.items():
        if name.lower() not in given:
            message[name] = value
    # Set by hand, so that a header may also come twice, or say what the library would not write.
    extra = [
        f"{name}: {value.replace('{reference}', reference)}\r\n"
        for name, values in step.headers
        for value in ((values,) if isinstance(values, str) else values)
        if value
    ]
    return "".join(extra).encode() + message.as_bytes(policy=policy.SMTP)


def _tied(step: Step, answered: EmailMessage | None, to: str, reference: str) -> dict[str, str]:
    """The headers by which the mail is tied to ours, as `step.thread` says."""
    if answered is None:
        return {}
    subject = step.subject or str(answered["Subject"])
    if step.thread in {"header", "address"}:
        subject = _REFERENCE.sub("", subject)
    elif f"[{reference}]" not in subject:
        subject = f"{subject} [{reference}]"
    headers = {"Subject": subject if subject.lower().startswith("re:") else f"Re: {subject}"}
    if step.thread in {"all", "address"}:
        local, _, domain = to.rpartition("@")
        headers["To"] = f"{local}+{reference}@{domain}"
    if step.thread in {"all", "header"}:
        headers["In-Reply-To"] = str(answered["Message-ID"])
        headers["References"] = f"{answered['References'] or ''} {answered['Message-ID']}".strip()
    return headers
