"""Which offer does the mail speak of? Contract, `offer`: by reference, by name, else the only one open at receipt."""

from __future__ import annotations

import re
from datetime import datetime
from fnmatch import fnmatchcase
from functools import lru_cache

from nlp.context import Context, Terms
from nlp.patterns.late import Late
from nlp.patterns.possible import flat, plain_part


def offer_of(text: str, context: Context) -> Terms | None:
    """Give the offer: that of the thread, else one named, else the only one open that concerns the sender."""
    if context.reference_offer is not None:
        return next((terms for terms in context.offers if terms.offer == context.reference_offer), None)
    flattened = flat(text)
    named = tuple(terms for terms in context.offers if _named(terms, text, flattened))
    for among in (named, context.offers):
        open_now = [terms for terms in among if _open(terms, context.received)]
        concerning = [terms for terms in open_now if _concerns(terms, context)]
        for left in (concerning, open_now):
            if len(left) == 1:
                return left[0]
        if len(open_now) > 1:
            return None
        if (latest := _latest(among, context.received)) is not None:
            return latest
    return None


def _named(terms: Terms, text: str, flattened: str) -> bool:
    """Tell whether issuer, security or another name of the offer stands in the text. `flattened`: the same, by `flat`."""
    words = (word for word in (terms.offer, terms.issuer, *terms.names) if word and plain_part(word) in flattened)
    return any(_pattern(word).search(text) for word in words)


@lru_cache(maxsize=256)
def _pattern(name: str) -> Late:
    """Give the pattern of a name as a word of its own; the offers' names are the same from mail to mail."""
    return Late(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)


def _open(terms: Terms, instant: datetime) -> bool:
    """Tell whether the offer is open at that instant; a clock that is not set does not close it."""
    return (terms.opens is None or terms.opens <= instant) and (terms.expires is None or instant <= terms.expires)


def _concerns(terms: Terms, context: Context) -> bool:
    """Tell whether one of the sender's accounts is in this offer's security."""
    return any(fnmatchcase(account, pattern) for account in context.sender_accounts for pattern in terms.accounts)


def _latest(among: tuple[Terms, ...], instant: datetime) -> Terms | None:
    """Give the offer that closed last before that instant, or opens next where none has: late mail is about that one."""
    closed = [terms for terms in among if terms.expires is not None and terms.expires < instant]
    if closed:
        return max(closed, key=lambda terms: terms.expires or instant)
    coming = [terms for terms in among if terms.opens is not None and terms.opens > instant]
    return min(coming, key=lambda terms: terms.opens or instant) if coming else None
