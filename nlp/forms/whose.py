"""Whose forms and tables count: the sender's own, never what somebody else filled in and what is only quoted.

Contract, "Whose words": what the sender newly wrote, plus form lines that the sender filled in, wherever they stand.
A form below our own letter's header is the sender's; one below anybody else's header (also his own, of an earlier
mail) is older.
"""

from __future__ import annotations

import re

from mailflows.values import Form, Mail
from nlp.changing import changed
from nlp.forms.passages import Passage

_ADDRESS = re.compile(r"[\w.+=-]+@[\w-]+(?:\.[\w-]+)+")
_DESK = re.compile(r"\bexchange\s+offer\s+desk\b|\bexchange\s+offers?\b", re.IGNORECASE)


def ours(words: str, mail: Mail) -> bool:
    """Tell whether a header (`On … wrote:`, `From: …`) is that of a mail of our own desk."""
    sender = {address.address for address in mail.sender}
    mine = {_plain(to.address) for to in (*mail.to, *mail.cc)} - {_plain(address) for address in sender}
    addresses = {_plain(found) for found in _ADDRESS.findall(words.lower())}
    if addresses:
        domains = {address.partition("@")[2] for address in mine}
        strangers = {_plain(address).partition("@")[2] for address in sender}
        return bool(addresses & mine) or any(
            address.partition("@")[2] in domains - strangers for address in addresses - sender
        )
    names = [to.name for to in mail.to if len(to.name) > 4 and to.address not in sender]
    return bool(_DESK.search(words)) or any(name.lower() in words.lower() for name in names)


def _plain(address: str) -> str:
    """Take the reference off an address of ours: `offers+REF@…` is `offers@…`."""
    local, _, domain = address.lower().partition("@")
    return f"{local.partition('+')[0]}@{domain}"


def own(mail: Mail, passage: Passage) -> Mail:
    """Give the mail with only those forms and tables that are the sender's own words."""
    return changed(
        mail,
        forms=tuple(form for form in mail.forms if _filled_in_by_sender(form, mail)),
        tables=tuple(
            table for table in mail.tables if table.source != "body" or passage.holds(table.start) or not table.end
        ),
    )


def _filled_in_by_sender(form: Form, mail: Mail) -> bool:
    """Tell whether every header above a form, outermost first, is one of our own letters."""
    if form.source != "body" or not form.attribution:
        return True
    return all(ours(words, mail) for words in form.attribution.split("\n"))
