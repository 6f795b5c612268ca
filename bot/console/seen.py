"""A mail as staff see it, parsed once for the several looks that a page takes at it: a scanned attachment takes seconds to read."""

from __future__ import annotations

import json
import threading
from collections import OrderedDict

from bot.flow import House
from bot.staff.settling import Flagged
from mailflows.message import parse
from mailflows.values import Mail

_MOST = 8
"""Mails that are kept parsed; their bytes never change."""
_LARGEST = 8_000_000
"""Bytes of a mail that is kept: with `_MOST` they bound what lies in memory unsealed."""


class Parsed:
    """The mails that were looked at last."""

    def __init__(self) -> None:
        """Begin with none."""
        self._lock = threading.Lock()
        self._mails: OrderedDict[int, Mail] = OrderedDict()

    def seen(self, house: House, mail_id: int) -> Flagged:
        """That mail with its reading as it is now. Raises MailUnknownError."""
        stored = house.store.mail(mail_id)
        with self._lock:
            mail = self._mails.get(mail_id)
        if mail is None:
            mail = parse(stored.raw, house.settings.mail.address)
            self._keep(mail_id, mail, len(stored.raw))
        return Flagged(stored, mail, json.loads(stored.reading_json) if stored.reading_json else {})

    def _keep(self, mail_id: int, mail: Mail, size: int) -> None:
        """Keep it for the next look, and let the one go that was kept longest."""
        if size > _LARGEST:
            return
        with self._lock:
            self._mails[mail_id] = mail
            while len(self._mails) > _MOST:
                self._mails.popitem(last=False)
