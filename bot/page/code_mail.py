"""The mail with the code that opens a link."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from bot.flow import House
from bot.page.links import Link
from bot.page.showing import TEMPLATES
from bot.secrets.codes import GOOD_FOR
from bot.secrets.identifiers import new_message_id
from bot.store.values import Outgoing


def code_mail(house: House, link: Link, code: str) -> Outgoing:
    """That code, for the address on file and nobody else; due now."""
    mail, now = house.settings.mail, house.clock.now()
    message = EmailMessage(policy=SMTP.clone(utf8=not link.address.isascii()))
    message["From"], message["To"] = f"{mail.name} <{mail.address}>", link.address
    message["Subject"] = "Your code for our page"
    message["Date"] = format_datetime(now)
    message_id = new_message_id(mail.address.rpartition("@")[2])
    message["Message-ID"] = message_id
    message["Auto-Submitted"] = "auto-generated"
    words = TEMPLATES.get_template("code.txt").render(code=f"{code[:4]} {code[4:]}", minutes=minutes(), name=mail.name)
    message.set_content(words)
    return Outgoing(message_id, link.address, "code", None, message.as_bytes(), due=now, envelope_from=mail.address)


def minutes() -> int:
    """How long a code is good."""
    return int(GOOD_FOR.total_seconds() // 60)
