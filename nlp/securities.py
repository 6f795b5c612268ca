"""Tell whether the mail speaks of a security or an offer that we do not have."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from nlp.context import Context
from nlp.sentence import Sentence
from nlp.vocabulary import KIN_AND_TITLES, OUR_SECURITY_WORDS

_NAMED = re.compile(
    r"(?P<name>(?:\b[A-Z][\w&'-]+\.?\s+){1,4})(?P<coupon>\d{1,2}(?:\.\d+|[\s-]\d/\d)?\s?%?s?\s+)?(?P<noun>(?:senior\s+|sub\w*\s+|convertible\s+|common\s+|preferred\s+|corporate\s+)*(?:debentures?|notes?|bonds?|stock|shares?|preferred|paper|warrants|tender\s+offer|exchange\s+offer|offer))\b"
)
_COUPON = re.compile(
    r"\b(?P<coupon>\d{1,2}(?:\.\d+|[\s-]\d/\d)?)\s?%\s+(?:\w+\s+){0,3}(?:notes?|bonds?|debentures?)\b", re.IGNORECASE
)
_EQUITY = re.compile(
    r"\b(?:tender|exchange|swap|sell|convert)\w*\s+(?:all\s+)?(?:of\s+)?(?:my|our|the)?\s*(?:\d[\d,]*\s+)?(?:common\s+|preferred\s+)?(?:shares?|stock|debentures?)\b",
    re.IGNORECASE,
)
_ELECTING = ("TENDER", "DECLINE", "WITHDRAW", "KEEP")


@lru_cache(maxsize=8)
def _words_of(names: tuple[str, ...]) -> frozenset[str]:
    """Give the words of some names, in lower case; the register's are the same from mail to mail."""
    return frozenset(word.lower() for name in names for word in re.findall(r"[\w&'-]+", name))


def other_security(sentences: Sequence[Sentence], context: Context) -> bool:
    """Tell whether an electing sentence names a security that is none of the offers'.

    Names of the issuers, of registrations and holders, and words of every security are ours.
    """
    known = _words_of(
        (
            *(name for terms in context.offers for name in (terms.issuer, *terms.names)),
            *(name for account in context.accounts for name in (account.registration, *account.holders)),
        )
    )
    coupons = {
        _plain(match)
        for terms in context.offers
        for name in terms.names
        for match in re.findall(r"\d{1,2}(?:\.\d+|[\s-]\d/\d)", name)
    } | {"12.75"}
    for sentence in sentences:
        if not sentence.has(*_ELECTING):
            continue
        if _EQUITY.search(sentence.text) and all(terms.quantity_type == "face" for terms in context.offers):
            return True
        for match in _NAMED.finditer(sentence.text):
            words = [re.sub(r"'s$", "", word.strip(".").lower()) for word in match["name"].split()]
            first = (
                match.start() == 0
                or sentence.text[: match.start()].rstrip()[-1:] in ".!?:,-"
                or not sentence.text[: match.start()].strip()
            )
            if sentence.text.upper() == sentence.text or sentence.text.istitle():
                continue
            strange = [
                word
                for index, word in enumerate(words)
                if word not in known
                and word not in OUR_SECURITY_WORDS
                and word not in KIN_AND_TITLES
                and not (first and index == 0)
            ]
            if strange:
                return True
        if any(_plain(match["coupon"]) not in coupons for match in _COUPON.finditer(sentence.text)):
            return True
    return False


def _plain(coupon: str) -> str:
    """Give a coupon as a decimal: `12 3/4` is `12.75`."""
    match = re.fullmatch(r"(\d+)[\s-](\d)/(\d)", coupon.strip())
    return f"{int(match[1]) + int(match[2]) / int(match[3]):g}" if match else f"{float(coupon):g}"
