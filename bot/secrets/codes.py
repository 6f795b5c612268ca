"""The one-time code that opens a link: made, kept as a digest, tried a few times, good for some minutes. Pure."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

GOOD_FOR = timedelta(minutes=10)
MOST_TRIES = 5
MOST_CODES = 4
"""Codes for one link in an hour."""
AN_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Code:
    """The code of one link. `digest`: of the last one mailed, empty once it was used or tried too often."""

    digest: str = ""
    until: datetime | None = None
    tries: int = 0
    mailed: int = 0
    """How many were mailed since `since`."""
    since: datetime | None = None


def new_code() -> str:
    """Eight digits, to be typed from a mail."""
    return f"{secrets.randbelow(10**8):08d}"


def digest_of(link: str, code: str) -> str:
    """What is kept of a code. `link`: the key of its link."""
    return hashlib.sha256(f"{link} {code}".encode()).hexdigest()


def mailed(known: Code, link: str, code: str, now: datetime) -> Code | None:
    """What is kept once a code is mailed; None where too many were within the hour. `now`: by the real clock."""
    fresh = known.since is None or now - known.since > AN_HOUR
    count = 0 if fresh else known.mailed
    if count >= MOST_CODES:
        return None
    return Code(digest_of(link, code), now + GOOD_FOR, 0, count + 1, now if fresh else known.since)


def tried(known: Code, link: str, given: str, now: datetime) -> tuple[bool, Code]:
    """Whether the code given is right, and what is kept after this try: a right one is used up, and so is a spent one."""
    given = "".join(sign for sign in given if sign.isdigit())
    spent = not known.digest or known.until is None or now > known.until or known.tries >= MOST_TRIES
    if spent:
        return False, replace(known, digest="")
    right = hmac.compare_digest(digest_of(link, given), known.digest)
    return right, replace(known, digest="" if right else known.digest, tries=known.tries + 1)
