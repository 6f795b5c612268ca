"""Tell whether an attachment shows the signer's authority, or could not be read."""

from __future__ import annotations

import re

from mailflows.values import Attachment, Mail
from nlp.vocabulary import AUTHORITY_DOCUMENT

_POINTS = re.compile(
    r"\b(?:attach\w*|enclos\w*|scan\w*|copy|copies|appended|herewith|included|sending|sent\s+along|pdf)\b",
    re.IGNORECASE,
)


def attached(mail: Mail) -> bool:
    """Tell whether evidence of authority is attached: by its name, its text, or the words that announce it."""
    papers = [paper for paper in mail.attachments if _is_paper(paper)]
    if any(
        AUTHORITY_DOCUMENT.search(_spaced(paper.name)) or AUTHORITY_DOCUMENT.search(paper.text[:3000])
        for paper in papers
        if not _is_form(paper, mail)
    ):
        return True
    unread = [paper for paper in papers if not _is_form(paper, mail)]
    return bool(unread) and any(
        AUTHORITY_DOCUMENT.search(sentence) and _POINTS.search(sentence)
        for sentence in re.split(r"(?<=[.!?])\s+|\n{2,}", mail.new_text)
    )


def _spaced(name: str) -> str:
    """Make words of a file name: "Letters_Testamentary.pdf", "OpAgmt.png"."""
    return re.sub(r"[_.\-]+|(?<=[a-z])(?=[A-Z])", " ", name)


def _is_paper(paper: Attachment) -> bool:
    """Tell whether an attachment is something sent along, not a logo, a card or a mail."""
    return (
        not paper.inline
        and paper.mail is None
        and not paper.content_type.startswith(
            ("text/calendar", "text/x-vcard", "text/vcard", "application/pgp", "application/pkcs7")
        )
    )


def _is_form(paper: Attachment, mail: Mail) -> bool:
    """Tell whether an attachment was read as an instruction form or a table."""
    source = f"attachment:{paper.name}"
    return any(form.source == source for form in mail.forms) or any(table.source == source for table in mail.tables)


def unreadable(mail: Mail) -> bool:
    """Tell whether something sent along could not be read, and the mail leaves its meaning to it."""
    troubled = [paper for paper in mail.attachments if _is_paper(paper) and paper.trouble is not None]
    return bool(troubled) and not any(form.source.startswith("attachment:") for form in mail.forms)
