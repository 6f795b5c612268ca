"""Does the mail answer an offer that is none of ours? Its subject names the offer: "Re: Offer to Purchase - Bay State Gas 10 1/8% Debentures".

What a reply's subject says is the other letter's own title, so an issuer in it that we do not know is another's. A subject that the sender wrote himself must
also say that it is a security's: by a coupon, by what the paper is, or by what the issuer is. Where the offer's own name stands in it, in the
words or in the letter below them, nothing is told.
"""

from __future__ import annotations

import re

from nlp.context import Context
from nlp.names.nicknames import same_person_first_name
from nlp.patterns.late import Late
from nlp.signals.another_event import OF_A_DESK
from nlp.signals.securities import coupons_of, plain_coupon, words_of, words_of_holders
from nlp.words.securities import OUR_SECURITY_WORDS

_ANSWERS = re.compile(r"\s{0,4}(?:re|aw|sv|antw|rif|r|rv|odp|vs|ref)\s?(?:\[\d{1,3}\])?\s?:", re.IGNORECASE)
_TITLE = Late(
    r"\b(?:(?:cash\s+)?offers?\s+(?:to|for)\s+(?:purchase|exchange|buy|acquire|redeem|convert|repurchase|tender)|(?:any\s+and\s+all|cash|tender|exchange|purchase|repurchase|redemption|conversion|rights|issuer|self[\s-]tender|dutch[\s-]auction)\s+(?:tender\s+)?offer(?:ing)?"
    r"|consent\s+solicitation|solicitation\s+of\s+consents?|notice\s+of\s+(?:full\s+|partial\s+)?redemption|plan\s+of\s+(?:reorganization|exchange)|(?:proposed\s+)?merger)\b",
    re.IGNORECASE,
)
"""What the title of a letter about an offer says of it."""
_COUPON = Late(r"(?<![\w/.,$#-])(?P<coupon>\d{1,2}(?:\.\d{1,3}|[ -]\d{1,2}/\d{1,2})?)\s?%")
_OF_A_SECURITY = Late(
    r"\b(?:debentures?|debs|notes?|bonds?|preferred|common\s+stock|warrants?|certificates?|convertibles?|inc|corp|corporation|company|co|plc|ltd|industries|holdings|group|gas|electric|power|railroad|airlines|steel|stores|telephone)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?<![\w@'’-])[A-Z][\w&]{2,}(?:['’]s)?")
_LETTER = 1500
"""Characters of the letter below in which its offer is named."""


def answers_another(subject: str, words: str, older: str, context: Context) -> bool:
    """Tell it. `subject`: as it came, with the mark of an answer; `words`: the sender's own; `older`: the letter quoted below them."""
    if context.reference_offer is not None or not context.offers or context.role == "broker":
        return False
    title = subject[:300]
    found = _TITLE.search(title)
    coupons = {plain_coupon(one["coupon"]) for one in _COUPON.finditer(title)}
    names = tuple(name for one in context.offers for name in (one.issuer, one.title, *one.names))
    ours = coupons_of(names)
    if coupons and not coupons & ours and _OF_A_SECURITY.search(title):
        return not _ours_named(words, names)
    if found is None:
        return False
    of_offers = words_of(names) - OUR_SECURITY_WORDS
    issuers = words_of(tuple(one.issuer for one in context.offers)) - OUR_SECURITY_WORDS
    said = _words(f"{title}\n{words}\n{older[:_LETTER]}")
    if said & (of_offers | issuers) or _ours_named(f"{title}\n{words}", names):
        return False
    rest = f"{title[: found.start()]} {title[found.end() :]}"
    if _ANSWERS.match(title) is None and not _OF_A_SECURITY.search(rest):
        return False
    known = OUR_SECURITY_WORDS | OF_A_DESK | words_of_holders(context.accounts) | words_of((context.sender_name,))
    strange = [word for word in map(_plain, _NAME.findall(rest)) if word not in known]
    return any(not any(same_person_first_name(word, name) for name in _first_names(context)) for word in strange)


def _ours_named(text: str, names: tuple[str, ...]) -> bool:
    """Tell whether a word of one of our issuers' names stands in the text, as people cut it short too: "Lex"."""
    own = {name.split()[0].lower() for name in names if name.split() and len(name.split()[0]) > 2}
    own -= {"old", "new", "the", "senior", "notes"}
    return any(word in own or (len(word) > 2 and any(one.startswith(word) for one in own)) for word in _words(text))


def _words(text: str) -> frozenset[str]:
    return frozenset(word.lower() for word in re.findall(r"[\w&'-]+", text))


def _plain(word: str) -> str:
    return re.sub(r"['’]s$", "", word).lower()


def _first_names(context: Context) -> tuple[str, ...]:
    return tuple(name.split()[0].lower() for account in context.own for name in account.holders if name.split())
