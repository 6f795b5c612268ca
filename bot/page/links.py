"""The link to the page that stands in an answer: sealed, bound to that answer and its reader, and good for a while."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.errors import HolderMailError
from bot.secrets.sealing import Keyring, SecretsError

_BOUND_TO = "page link"
_LONGEST = 1_000


class LinkError(HolderMailError):
    """This link is not complete, or its time is over. The latest mail from us about your account has a newer one."""


@dataclass(frozen=True, slots=True)
class Link:
    """What a link opens: the answer of that reference, as the reader at that address may see it, until then."""

    reference: str
    address: str
    until: datetime

    @property
    def key(self) -> str:
        """A name for it in the store, from which the link cannot be made again."""
        return hashlib.sha256(f"{self.reference} {self.address} {self.until.isoformat()}".encode()).hexdigest()


def made(keyring: Keyring, link: Link) -> str:
    """The link's own part of its URL: letters, digits, `-` and `_`. Sealed, so that the address is not in it to be read."""
    content = json.dumps([link.reference, link.address, link.until.isoformat()], separators=(",", ":"))
    return base64.urlsafe_b64encode(keyring.seal(content.encode(), _BOUND_TO)).rstrip(b"=").decode()


def opened(keyring: Keyring, text: str, now: datetime) -> Link:
    """What that part of a URL opens. Raises LinkError for one that we did not make, that was changed, or is too old."""
    try:
        if len(text) > _LONGEST:
            raise LinkError
        sealed = base64.urlsafe_b64decode(text.encode("ascii") + b"=" * (-len(text) % 4))
        reference, address, until = json.loads(keyring.unseal(sealed, _BOUND_TO))
        link = Link(reference, address, datetime.fromisoformat(until))
    except (binascii.Error, SecretsError, ValueError, TypeError) as error:
        raise LinkError from error
    if now > link.until:
        raise LinkError
    return link


def linker(keyring: Keyring, url: str, days: int, now: Callable[[], datetime]) -> Callable[[str, str], str]:
    """Makes the URL for a reference and a reader's address; empty where there is no page."""

    def link(reference: str, address: str) -> str:
        if not url:
            return ""
        return f"{url.rstrip('/')}/i/{made(keyring, Link(reference, address.lower(), now() + timedelta(days=days)))}"

    return link
