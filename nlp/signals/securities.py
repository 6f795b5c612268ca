"""Tell whether the mail speaks of a security or an offer that we do not have."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from nlp.context import Context, Register, Terms
from nlp.names.nicknames import same_person_first_name
from nlp.patterns.late import Late
from nlp.sentence import Sentence
from nlp.words.persons import KIN, KIN_AND_TITLES
from nlp.words.securities import OUR_SECURITY_WORDS

_NAMED = Late(
    r"(?P<name>(?:\b[A-Z][\w&'’-]+\.?\s+){1,4})(?P<coupon>\d{1,2}(?:\.\d+|[\s-]\d/\d)?\s?%?s?\s+)?(?P<noun>(?:senior\s+|sub\w*\s+|convertible\s+|common\s+|preferred\s+|corporate\s+)*(?:[Dd]ebentures?|notes?|bonds?|stock|shares?|preferred|paper|warrants|tender\s+offer|exchange\s+offer|offer))\b"
)
_ITS_EXCHANGE = Late(
    r"\b(?:[Tt]he|[Tt]his|[Tt]heir)\s+(?P<name>[A-Z][a-z]{2,30})\s+(?:exchange|tender|swap|deal)\b(?!\s+[A-Z])"
)
"""Whose exchange it is: "going along with the Conseco exchange"."""
_ITS_OFFER = Late(
    r"\b(?i:there(?:['’]s|\s+is)|your|you\s+(?:have|make|made|sent)|about|regarding|concerning)\b[^.;!?]{0,40}\b(?i:offer|solicitation)\s+(?i:for|on|to\s+exchange)\s+(?i:the|my|our)\s+(?P<name>[A-Z][a-z]{2,30})\s+(?:[A-Z][\w&'-]*\s+){0,3}(?i:notes|bonds|debentures|paper)\b"
)
"""Whose notes an offer is said to be for: "there is an offer for the Lexmark International notes"."""
_COUPON = Late(
    r"\b(?P<coupon>\d{1,2}(?:\.\d+|[\s-]\d/\d)?)\s?%\s+(?!(?:of|from|out|in)\b)(?:\w+\s+){0,3}(?:notes?|bonds?|debentures?)\b",
    re.IGNORECASE,
)
_EQUITY = Late(
    r"\b(?:tender|exchange|swap|sell|convert)\w*\s+(?:all\s+)?(?:of\s+)?(?:my|our|the)?\s*(?:\d[\d,]*\s+)?(?:common\s+|preferred\s+)?(?:shares?|stock|debentures?)\b",
    re.IGNORECASE,
)
_WRITTEN = Late(
    r"(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|\w{2,5}teen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|million|half|dozen|all|every|only|the|of|my|our)",
    re.IGNORECASE,
)
"""A number, or the like, that is only written large: "NINETY bonds"."""
_ELECTING = ("TENDER", "DECLINE", "WITHDRAW", "KEEP")


@lru_cache(maxsize=8)
def words_of(names: tuple[str, ...]) -> frozenset[str]:
    """Give the words of some names, in lower case; those of offers are the same from mail to mail."""
    return frozenset(word.lower() for name in names for word in re.findall(r"[\w&'-]+", name))


@lru_cache(maxsize=2)
def words_of_holders(register: Register) -> frozenset[str]:
    """Give the words of all accounts' numbers and names."""
    names = (name for one in register for name in (one.account, one.registration, *one.holders))
    return frozenset(word.lower() for name in names for word in re.findall(r"[\w&'-]+", name))


@lru_cache(maxsize=8)
def coupons_of(names: tuple[str, ...]) -> frozenset[str]:
    """Give the coupons in some names of offers, as decimals; as above, the same from mail to mail."""
    found = (match for name in names for match in re.findall(r"\d{1,2}(?:\.\d+|[\s-]\d/\d)", name))
    return frozenset(map(plain_coupon, found)) | {"12.75"}


_DAYS = frozenset(
    f"{day}{end}"
    for day in ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    for end in ("", "s")
) | {"today", "yesterday", "tomorrow"}
_TOLD = Late(
    r"\b(?:in|of|since|during)\s+(?:['’]?\d\d|(?:19|20)\d\d)\b(?![\d%/,.]*\d)|\b(?:years?|decades?)\s+(?:ago|back)\b|\bback\s+(?:in|when)\b|\blast\s+(?:year|decade|century|time)\b|\bonce\b|\bused\s+to\b",
    re.IGNORECASE,
)
"""Says that the clause tells of the past."""
_OTHERS_DID = Late(
    rf"\b(?:who|(?:(?:my|his|her|our|their|the)\s+(?:[\w'’-]+\s+){{0,2}}?(?:{KIN}|{KIN}['’]s\s+\w+)))\s+(?:once\s+|always\s+|had\s+|has\s+|never\s+)?(?:had|bought|owned|lost|held|sold|kept|swore|papered|(?!need|feed)[a-z]{{2,}}ed)\b",
    re.IGNORECASE,
)
"""Says that others did something once: "my uncle, who papered the hall with Studebaker shares"."""
_POINTED_AT = re.compile(r"\b(?:those|them|these|it|me|us|mine)\b", re.IGNORECASE)
"""What may stand for what the others had: "my father had Pan American debentures, tender those"."""
_CLAUSE_ENDS = Late(
    r"(?<!\d),|,(?!\d{3})|[;:()–]|\s-\s|\b(?:when|since|because|as|like|unlike|after|before|than|while|which|who|that|and\s+i\b|but)\b",
    re.IGNORECASE,
)
_REACH = 80
"""Characters behind a word of election in which its object is looked for."""


def _is_object(sentence: Sentence, at: int) -> bool:
    """Tell whether what stands at that place of a sentence is the object of a word of election before it."""
    place = sentence.start + at
    return any(
        0 <= place - mark.end <= _REACH and not _CLAUSE_ENDS.search(sentence.text[mark.end - sentence.start : at])
        for mark in sentence.all(*_ELECTING)
    )


def _is_story(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether a security is only told of, and not the object of an election: "the Farmland paper in 88"."""
    if _is_object(sentence, start):
        return False
    edges = [edge.start() for edge in _CLAUSE_ENDS.finditer(sentence.text)]
    left = max((edge for edge in edges if edge < start), default=0)
    right = min((edge for edge in edges if edge >= end), default=len(sentence.text))
    if _TOLD.search(sentence.text, left, right):
        return True
    return _OTHERS_DID.search(sentence.text, left, right) is not None and not _POINTED_AT.search(sentence.text, left)


def _is_message(match: re.Match[str]) -> bool:
    """Tell whether a note is a letter: "Tuesday's note", "Karen's note of the 9th"."""
    return match["noun"].lower() == "note" and re.search(r"['’]s\s$", match["name"]) is not None


def other_security(sentences: Sequence[Sentence], context: Context, terms: Terms | None = None) -> bool:
    """Tell whether an electing sentence names a security that is none of the offers'. `terms`: the offer meant, if it is known.

    Names of the issuers, of registrations and holders, and words of every security are ours.
    """
    electing = [sentence for sentence in sentences if sentence.has(*_ELECTING)]
    named = [
        match["name"].lower()
        for sentence in sentences
        if sentence.amounts or sentence.has(*_ELECTING)
        for match in _ITS_EXCHANGE.finditer(sentence.text)
        if not _is_story(sentence, match.start(), match.end())
    ]
    named += [match["name"].lower() for sentence in sentences for match in _ITS_OFFER.finditer(sentence.text)]
    if not electing and not named:
        return False
    of_offers = words_of(tuple(name for terms in context.offers for name in (terms.issuer, *terms.names)))
    of_holders = words_of_holders(context.accounts)
    if any(
        name not in of_offers
        # "For the Wirths tender everything": a family's name.
        and not {name, name.removesuffix("s")} & of_holders
        and name not in OUR_SECURITY_WORDS
        and name not in _DAYS
        for name in named
    ):
        return True
    first_names = {name.split()[0].lower() for account in context.own for name in account.holders}
    coupons = coupons_of(tuple(name for terms in context.offers for name in terms.names))
    for sentence in electing:
        if _EQUITY.search(sentence.text) and not any(one.by_number for one in ((terms,) if terms else context.offers)):
            return True
        for match in _NAMED.finditer(sentence.text):
            if _is_message(match) or _is_story(sentence, match.start(), match.end()):
                continue
            words = [re.sub(r"['’]s?$", "", word.strip(".").lower()) for word in match["name"].split()]
            begins = (
                match.start() == 0
                or sentence.text[: match.start()].rstrip()[-1:] in ".!?:,-"
                or not sentence.text[: match.start()].strip()
            )
            if sentence.text.upper() == sentence.text or sentence.text.istitle():
                continue
            strange = [
                word
                for index, word in enumerate(words)
                if word not in of_offers
                and word not in of_holders
                and word not in OUR_SECURITY_WORDS
                and word not in KIN_AND_TITLES
                and word not in _DAYS
                and not any(same_person_first_name(word, first) for first in first_names)
                and not (begins and index == 0)
                and not _WRITTEN.fullmatch(word)
            ]
            if strange:
                return True
        if terms is not None and _another_issue(sentence, terms):
            return True
        if any(
            plain_coupon(match["coupon"]) not in coupons and not _is_story(sentence, match.start(), match.end())
            for match in _COUPON.finditer(sentence.text)
        ):
            return True
    return False


_YEARS = re.compile(r"\b((?:19|20)\d\d)(?=s?\b)")
_DUE = Late(
    r"\bdue\s+(?:in\s+)?(?:[A-Za-z]{3,9}\.?\s+(?:\d{1,2},?\s+)?)?(?P<year>(?:19|20)\d\d)\b|\b(?:the|my|our|those|all)\s+(?P<nick>(?:19|20)\d\d)s\b",
    re.IGNORECASE,
)
"""A maturity: "notes due 2006", "the 2009s"."""
_OF_ANOTHER_KIND = Late(
    r"\b(?:the|my|our|those)\s+(?:convertibles?|converts|preferreds?|debentures?|floaters?|zeros)\b|\bin\s+(?:the|that|your)\s+other\s+(?:exchange\s+|tender\s+)?offer\b",
    re.IGNORECASE,
)
_RECEIVED = re.compile(r"\b(?:for|into|against|receive|get|become)\s+(?:\w+\s+){0,4}$", re.IGNORECASE)
"""Before what the notes are exchanged for."""


def _another_issue(sentence: Sentence, terms: Terms) -> bool:
    """Tell whether what a sentence elects for bears the coupon, the maturity or the kind of another issue than the offer's notes."""
    ours = coupons_of(terms.names)
    years = {year for name in terms.names for year in _YEARS.findall(name)}
    text = sentence.text

    def given(at: int) -> bool:
        return _is_object(sentence, at) and not _RECEIVED.search(text, max(0, at - 60), at)

    if any(given(match.start()) and plain_coupon(match["coupon"]) not in ours for match in _COUPON.finditer(text)):
        return bool(ours)
    if years and any(
        given(match.start()) and (match["year"] or match["nick"]) not in years for match in _DUE.finditer(text)
    ):
        return True
    if terms.by_number or terms.series:
        return False
    return any(given(one.start()) or not text[: one.start()].strip() for one in _OF_ANOTHER_KIND.finditer(text))


def plain_coupon(coupon: str) -> str:
    """Give a coupon as a decimal: `12 3/4` is `12.75`."""
    match = re.fullmatch(r"(\d+)[\s-](\d)/(\d)", coupon.strip())
    return f"{int(match[1]) + int(match[2]) / int(match[3]):g}" if match else f"{float(coupon):g}"
