"""Sign-in, decided: how tokens are made and compared, and when a name is locked. Pure but for the randomness."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from datetime import datetime, timedelta

from bot.store.values_console import SignInTries

FREE_TRIES = 5
"""So many tries in vain cost nothing; from then on each one locks the name, twice as long as the one before."""
FIRST_LOCK = timedelta(seconds=30)
LONGEST_LOCK = timedelta(minutes=15)


def new_token() -> str:
    """A session's token: 256 random bits."""
    return secrets.token_urlsafe(32)


def token_hash(token: str) -> str:
    """What the store keeps of a token, so that who reads the store cannot take a session over."""
    return hashlib.sha256(token.encode()).hexdigest()


def form_token(cookie: str) -> str:
    """The CSRF token of every form that is shown under that cookie; another site knows neither."""
    return hmac.new(cookie.encode(), b"holdermail form", hashlib.sha256).hexdigest()


def is_form_token(given: str, cookie: str) -> bool:
    """Whether a form came from a page of ours under that cookie."""
    return bool(cookie) and hmac.compare_digest(given.encode(), form_token(cookie).encode())


def one_more_try(tries: SignInTries, now: datetime) -> SignInTries:
    """What one more try makes of the count, before it is known whether it succeeds (then all is forgotten)."""
    failed = tries.failed + 1
    if failed < FREE_TRIES:
        return SignInTries(failed)
    lock = min(FIRST_LOCK * 2 ** min(failed - FREE_TRIES, 10), LONGEST_LOCK)
    return SignInTries(failed, now + lock)
