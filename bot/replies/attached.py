"""Puts files into a message of ours: their bytes as they are, under a name that every mail program shows."""

from __future__ import annotations

import re
from email.message import EmailMessage

from bot.model import Attachment

_LONGEST_NAME = 100
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")


def attach(message: EmailMessage, attachment: Attachment) -> None:
    """Attach the file to a message that has its text already; what is text says that it is UTF-8 (RFC 7111 for CSV)."""
    main, _, sub = attachment.media_type.partition("/")
    message.add_attachment(
        attachment.content,
        maintype=main,
        subtype=sub or "octet-stream",
        filename=safe_name(attachment.name),
        params={"charset": "utf-8"} if main == "text" else None,
    )


def safe_name(name: str) -> str:
    """Give the name as one that any file system takes: ASCII letters, digits, `.`, `_` and `-`, its ending kept."""
    stem, dot, ending = _UNSAFE.sub("-", name).strip("-.").rpartition(".")
    room = _LONGEST_NAME - len(dot) - len(ending[:10])
    return f"{(stem or ending)[:room]}{dot}{ending[:10]}" if stem else (ending[:_LONGEST_NAME] or "attachment")
