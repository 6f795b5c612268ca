"""The headers of our answers: subject, thread, addresses, and the marks that other programs read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from email.header import Header
from email.headerregistry import Address
from email.policy import EmailPolicy

from bot.model import Action, Answer, AnswerKind, Line
from bot.offers.offer import Offer
from bot.replies.notes import HOLDING_NOTES
from mailflows.values import Mail

LONGEST_SUBJECT = 200
"""Characters, the reference included (OPERATION.md, answers)."""
_MOST_REFERENCES = 20
_LONGEST_REFERENCES = 1800
"""Characters of the whole References header: long threads keep their first and their last mails."""
_MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,120}@[!-;=?-~]{1,120}>")
# Marks of a reply in the languages that mail programs write, with their counts: "Re:", "RE[2]:", "AW:", "SV:".
_REPLY_MARK = re.compile(
    r"^(?:re|aw|antw|antwort|sv|vs|ref|rif|res|tr|odp|ynt)\s*(?:[\[(]\d{1,3}[\])])?\s*[:：]\s*", re.IGNORECASE
)
# A reference as `bot.secrets.identifiers` makes it; one of an earlier answer makes room for the new one.
_OUR_REFERENCE = re.compile(r"\s*\[[0-9A-HJKMNP-TV-Z]{16}\]\s*")
# Nine digits as taxpayer numbers are written (3-2-4, 2-7 or in one piece), whatever stands between: none is ever mailed.
_TAXPAYER_NUMBER = re.compile(
    r"(?<![\w-])(?:\d{3}[\s._\-\u2010-\u2015]?\d{2}[\s._\-\u2010-\u2015]?\d{4}|\d{2}[\s._\-\u2010-\u2015]\d{7})(?![\w-])"
)
# Letters and figures: what has figures alone might be a taxpayer number, and is not repeated.
_ACCOUNT = re.compile(r"[A-Za-z]{1,4}-?\d{2,12}")
_MOST_READ = 2000
"""Characters of a subject that are looked at: what stands behind would be cut off anyhow."""
_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
_UNFOLDED = frozenset(
    {
        "in-reply-to",
        "references",
        "x-instruction-action",
        "x-instruction-reference",
        "x-instruction-missing",
        "x-instruction-status",
    }
)


class AnswerPolicy(EmailPolicy):
    """Writes messages for SMTP; identifiers are folded between them only.

    The standard library folds a long Message-ID into an encoded word, which no mail program can
    match to its thread any more.
    """

    def fold(self, name: str, value: str) -> str:
        """Fold one header into lines."""
        if name.lower() in _UNFOLDED:
            return _folded(name, str(value))
        if name.lower() == "subject":
            return _subject_lines(str(value), utf8=self.utf8)
        return str(super().fold(name, value))

    def fold_binary(self, name: str, value: str) -> bytes:
        """Fold one header into lines of bytes."""
        if name.lower() in (*_UNFOLDED, "subject"):
            return self.fold(name, value).encode("utf-8" if self.utf8 else "ascii", "replace")
        return bytes(super().fold_binary(name, value))


def _folded(name: str, value: str) -> str:
    lines = [f"{name}:"]
    for word in value.split():
        if len(lines[-1]) + len(word) >= 78 and not lines[-1].endswith(":"):
            lines.append("")
        lines[-1] += f" {word}"
    return "\r\n".join(lines) + "\r\n"


def _subject_lines(value: str, *, utf8: bool) -> str:
    """Fold a subject at its blanks; words of other alphabets, or that look encoded, are encoded (RFC 2047)."""
    if utf8 or (value.isascii() and "=?" not in value):
        return _folded("Subject", value)
    return (
        f"Subject: {Header(value, 'utf-8', maxlinelen=75, header_name='Subject').encode(linesep=chr(13) + chr(10))}\r\n"
    )


def policy(address: str) -> EmailPolicy:
    """Give the policy for a mail to that address: ASCII headers wherever the address allows it (RFC 6531 else)."""
    return AnswerPolicy(linesep="\r\n", utf8=not address.isascii(), max_line_length=78)


def mailbox(address: str, name: str = "") -> Address:
    """Give a header value for one mailbox; the name is cleaned of all that could not be seen.

    Raises ValueError for what is no address.
    """
    local, _, domain = address.rpartition("@")
    if not local or not domain:
        raise ValueError(address)
    if len(local) > 2 and local[0] == local[-1] == '"':
        local = re.sub(r"\\(.)", r"\1", local[1:-1])
    return Address(display_name=_clean(name)[:80], username=local, domain=domain)


def tagged(desk_address: str, reference: str | None) -> str:
    """Give the desk's address with the reference in it, `local+REF@domain` (RFC 5233), so that answers come back to it."""
    local, _, domain = desk_address.rpartition("@")
    return f"{local}+{reference}@{domain}" if reference else desk_address


def subject(answer: Answer, to_mail: Mail | None, offer: Offer | None) -> str:
    """Give the subject: that of the mail answered with one "Re: ", else our own; the reference once, at the end.

    A taxpayer number in it is left out: subjects are read by every server on the way.
    """
    mark = f" [{answer.reference}]" if answer.reference else ""
    if to_mail is None or answer.copy or answer.kind in (AnswerKind.LETTER, AnswerKind.REMINDER):
        return _cut(_own_subject(answer, offer), mark)
    kept = _OUR_REFERENCE.sub(" ", _clean(to_mail.subject[:_MOST_READ])).strip()
    if answer.reference:
        kept = _clean(kept.replace(f"[{answer.reference}]", " "))
    while (stripped := _REPLY_MARK.sub("", kept, count=1).strip()) != kept:
        kept = stripped
    kept = _TAXPAYER_NUMBER.sub("***", kept)
    return _cut(f"Re: {kept or _own_subject(answer, offer)}", mark)


def references(to_mail: Mail | None) -> tuple[str, tuple[str, ...]]:
    """Give In-Reply-To and References for an answer to that mail (RFC 5322, 3.6.4).

    A mail without References but with one In-Reply-To passes that on instead. Identifiers that are
    none are left out. Of a long thread the first and the last are kept.
    """
    if to_mail is None or not to_mail.message_id or not _MESSAGE_ID.fullmatch(to_mail.message_id):
        return "", ()
    older = to_mail.references or (to_mail.in_reply_to if len(to_mail.in_reply_to) == 1 else ())
    every = tuple(dict.fromkeys(one for one in older if _MESSAGE_ID.fullmatch(one) and one != to_mail.message_id))
    kept: Sequence[str] = (*every, to_mail.message_id)
    if len(kept) > _MOST_REFERENCES:
        kept = (kept[0], *kept[-_MOST_REFERENCES + 1 :])
    while len(kept) > 2 and sum(map(len, kept)) + len(kept) > _LONGEST_REFERENCES:
        kept = (kept[0], *kept[2:])
    return to_mail.message_id, tuple(kept)


def marks(answer: Answer) -> list[tuple[str, str]]:
    """Give the X-Instruction headers (OPERATION.md, answers); the neutral receipt has only its action."""
    found = [("X-Instruction-Action", answer.kind.value)]
    if answer.neutral:
        return found
    if answer.reference:
        found.append(("X-Instruction-Reference", answer.reference))
    missing = dict.fromkeys(item.value for line in answer.lines for item in line.missing)
    if missing:
        found.append(("X-Instruction-Missing", ", ".join(missing)))
    for line in answer.lines:
        account = line.account or _named(line)
        if account and answer.kind is not AnswerKind.LETTER:
            code = "/".join(part for part in (line.status.value, "+".join(line.codes)) if part)
            found.append(("X-Instruction-Status", f"{_token(account)} {code}"))
    return found


def _named(line: Line) -> str:
    """Give the account that a line names and that we do not have, where it is written like a number of ours."""
    return line.named if line.named and _ACCOUNT.fullmatch(line.named) else ""


def _own_subject(answer: Answer, offer: Offer | None) -> str:
    about = f"Exchange offer by {offer.issuer}" if offer and offer.event_type == "EXOF" else ""
    about = about or (f"Offer by {offer.issuer}" if offer else "Your instruction")
    several = "accounts" if len(answer.lines) > 1 else "account"
    if answer.copy:
        return f"{about}: an instruction for your joint {several}"
    if HOLDING_NOTES.intersection(answer.notes):
        return f"{about}: your holding has changed"
    what = {
        AnswerKind.LETTER: "please tell us what to do",
        AnswerKind.REMINDER: _reminded_of(answer),
        AnswerKind.NOTICE: "news of the offer",
        AnswerKind.REQUEST: "we need something more",
        AnswerKind.CONFIRM: "please confirm",
        AnswerKind.RECORDED: "on record",
        AnswerKind.WITHDRAWN: "taken back",
        AnswerKind.FLAGGED: "your mail has arrived",
        AnswerKind.ANSWERED: "our answer",
    }[answer.kind]
    return f"{about}: {what}" if not answer.neutral else "Your mail has arrived"


def _reminded_of(answer: Answer) -> str:
    """Say in a subject what a reminder is about."""
    if any(line.action is Action.CONFIRM for line in answer.lines):
        return "a reminder, we still need your yes"
    if any(line.missing or line.reasons for line in answer.lines):
        return "a reminder, something is still missing"
    return "a reminder"


def _cut(text: str, mark: str) -> str:
    room = LONGEST_SUBJECT - len(mark)
    return (text if len(text) <= room else f"{text[: room - 3].rstrip()}...") + mark


def _clean(text: str) -> str:
    """Make one line of it, without control or invisible characters."""
    return " ".join("".join(" " if unicodedata.category(one) in _UNSEEN else one for one in text).split())


def _token(account: str) -> str:
    """Give the account as one word of ASCII, since other programs split the header at its blank."""
    return re.sub(r"[^!-~]+", "-", account)[:64]
