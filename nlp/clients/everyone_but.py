"""A broker's sentence of all his clients but some, or of several in one order: "Everyone tenders in full, except Mr. Lindqvist, who keeps his"; "$40,000 and $80,000 for BK-2001 and BK-2003 respectively".

Read only where every word is known. Of whom it is said that he is an exception and not what he does instead, nobody can tell: the sentence is left to the others, and asked about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from nlp.amounts.amount import Amount, AmountKind
from nlp.clients.naming import Client
from nlp.context import Context
from nlp.moods import Mood
from nlp.orders.words import NEUTRAL
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement

_LONGEST = 400
_MASK, _FIGURE = "\ue000", "\ue001"
_CLIENTS = r"(?:clients?|customers?|accounts?|accts?|holders?|names|people|ones)"
_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})"
_VERB = r"(?:(?:is|are|will\s+be|has|have|wants?|wish(?:es)?|elects?)\s+(?:to\s+)?)?(?:(?:all|now)\s+)?(?:tender(?:s|ing)?|exchang(?:e|es|ing)|participat(?:e|es|ing)|go(?:es|ing)?\s+in|in\b|tak(?:e|es|ing)\s+part)"
_FULLY = r"(?:\s+(?:in\s+full|in\s+their\s+entirety|fully|entirely|all|with\s+everything|everything(?:\s+they\s+(?:hold|have))?|(?:for\s+|with\s+)?(?:their|his|her|the)\s+(?:full|whole|entire)\s+(?:positions?|holdings?|amounts?)|completely))"
_BUT = r"(?:,?\s+(?:except(?:ing)?(?:\s+for)?|but|bar|barring|save(?:\s+for)?|apart\s+from|other\s+than|with\s+(?:the|one|two|three|a\s+single)\s+exceptions?(?:\s+of|\s*[,:])?))"
_HEAD = Late(
    rf"[\s,;:.()–—-]*(?:everyone|everybody|every\s+(?:client|account)|all(?:\s+of)?(?:\s+(?:our|my|the))?(?:\s+{_NUMBER})?(?:\s+of)?(?:\s+(?:our|my|the))?\s+{_CLIENTS}|all\s+{_NUMBER}(?:\s+of\s+(?:ours|them|our\s+{_CLIENTS}))?)"
    rf"(?:\s+(?:in\s+this\s+(?:name|issue|offer)|on\s+(?:our|the)\s+(?:list|books?)|at\s+our\s+firm|of\s+ours|here))?\s+{_VERB}{_FULLY}{_BUT}\s+"
)
"""Puts all in, in full, before those who are excepted."""
_TITLE = r"(?:(?:mr|mrs|ms|dr)\.?\s+|the\s+|our\s+client\s+|account\s+)?"
_OWN = r"(?:\s+(?:on\s+to\s+)?(?:all(?:\s+of)?\s+)?(?:his|hers?|theirs?|its|them|everything|the\s+old\s+(?:ones|notes|bonds))(?:\s+(?:old\s+)?(?:notes|bonds|position|holding|ones))?)?"
_REFUSES = rf"(?:(?:is|are)\s+(?:keeping|holding|retaining){_OWN}|(?:keep|hold|retain)s?{_OWN}|(?:is|are)\s+(?:out|declining|passing|staying\s+out|not\s+(?:tendering|exchanging|participating|taking\s+part|interested))|(?:do|does|will)\s+not\s+(?:take\s+part|participate|tender|exchange|join)|(?:(?:has|have)\s+)?decline[sd]?|(?:says?|said|has\s+said)\s+no|stays?\s+out|pass(?:es)?|tenders?\s+nothing|wants?\s+to\s+keep{_OWN})"
_PART = rf"(?:(?:is|are)\s+)?(?:only\s+)?(?:tender(?:s|ing)?|exchang(?:e|es|ing)|(?:is\s+|goes\s+|are\s+|go\s+)?in\s+for|putting\s+in|puts?\s+in)\s+(?:only\s+|just\s+)?(?P<much>{_FIGURE}+)(?:\s+(?:out\s+)?of\s+(?:(?:his|her|their|its|the)\s+)?(?P<base>{_FIGURE}+))?"
_EXCEPTED = Late(
    rf"[\s,;:.()–—-]*(?:and\s+)?{_TITLE}(?P<who>{_MASK}+)[\s,()–—-]*(?:(?:who|which|he|she|they)\s+)?(?:(?P<no>{_REFUSES})|{_PART})\s*\)?(?=[\s,;:.!()–—-]*(?:$|and\b|{_MASK}|mr|mrs|ms|dr|the\b))"
)
"""One of those who are excepted, and what he does instead."""


def everyone_but(number: int, sentence: Sentence, named: Sequence[Client], context: Context) -> tuple[Statement, ...]:
    """Give what is elected for each of a broker's accounts by a sentence of all but some; nothing where a word of it is not known."""
    masked = _masked(sentence, named)
    head = _HEAD.match(_masked(replace(sentence, amounts=()), named)) if masked else None
    if head is None:
        return ()
    said: list[Statement] = []
    at = head.end()
    while masked[at:].strip(" .,;!\n"):
        found = _EXCEPTED.match(masked, at)
        if found is None:
            return ()
        client = next((one for one in named if one.start == found.start("who")), None)
        if client is None or len(client.accounts) != 1:
            return ()
        base = _amounts_in(sentence, found, "base")
        if found["no"] is None and any(_position(client.accounts[0], context) not in one.readings for one in base):
            return ()
        deed = Deed.DECLINE if found["no"] else Deed.TENDER
        said.append(_statement(number, sentence, deed, client.accounts, _amounts_in(sentence, found, "much"), base))
        at = found.end()
    out = {account for one in said for account in one.accounts or ()}
    if not said or len(out) != len(said):
        return ()
    whole = Amount(AmountKind.ALL, None, sentence.start + head.start(), sentence.start + head.end(), "all")
    others = (account for account in context.sender_accounts if account not in out)
    return (*(_statement(number, sentence, Deed.TENDER, (one,), (whole,), ()) for one in others), *said)


_GIVES = re.compile(r"\b(?:tender|exchange|enter|submit|swap)\b")
_RESPECTIVELY = re.compile(r"\brespectively\b")
_WORD = re.compile(r"[a-z][a-z'’-]*|\?")


_IN_FULL = re.compile(r"\b(?:in\s+full|everything|all\s+of\s+theirs|the\s+whole|entirely)\b")


def respectively(number: int, sentence: Sentence, named: Sequence[Client], context: Context) -> tuple[Statement, ...]:
    """Give what is elected for each of several clients named beside as many amounts, "respectively"; nothing where a word more is said.

    Where they tender in full, and each amount is what its client holds, the word is not needed: "Bell and Almeida in full, 48,000 and 22,000".
    """
    masked = _masked(sentence, named)
    full = masked and _IN_FULL.search(masked) is not None
    if not masked or not (full or (_RESPECTIVELY.search(masked) and len(_GIVES.findall(masked)) == 1)):
        return ()
    rest = _GIVES.sub(" ", _RESPECTIVELY.sub(" ", _IN_FULL.sub(" ", masked)))
    counted = [one for one in sentence.amounts if one.kind is AmountKind.AMOUNT]
    accounts = [account for one in sorted(named, key=lambda one: one.start) for account in one.accounts]
    if (
        any(word not in NEUTRAL for word in _WORD.findall(rest))
        or not 1 < len(counted) == len(accounts) == len(set(accounts)) == len(named)
        or sum(one.kind is not AmountKind.ALL for one in sentence.amounts) != len(counted)
        or (not full and len(counted) != len(sentence.amounts))
    ):
        return ()
    in_order = sorted(counted, key=lambda one: one.start)
    if full and any(
        _position(account, context) not in one.readings for account, one in zip(accounts, in_order, strict=True)
    ):
        return ()
    return tuple(
        _statement(number, sentence, Deed.TENDER, (account,), (amount,), ())
        for account, amount in zip(accounts, in_order, strict=True)
    )


def _masked(sentence: Sentence, named: Sequence[Client]) -> str:
    """Give a sentence in small letters with its clients and amounts put as signs; empty where it is too long or names nobody."""
    if not named or len(sentence.text) > _LONGEST:
        return ""
    small = lowered(sentence.text)
    for amount in sentence.amounts:
        if amount.kind is AmountKind.AMOUNT:
            start, end = amount.start - sentence.start, amount.end - sentence.start
            small = small[:start] + _FIGURE * (end - start) + small[end:]
    for one in named:
        small = small[: one.start] + _MASK * (one.end - one.start) + small[one.end :]
    return small


def _amounts_in(sentence: Sentence, found: re.Match[str], name: str) -> tuple[Amount, ...]:
    """Give the amount that stands in a group of a match."""
    return tuple(_at(sentence, *found.span(name))) if found[name] else ()


def _at(sentence: Sentence, start: int, end: int) -> Iterator[Amount]:
    """Give the amounts of a sentence that stand between two places of it."""
    for amount in sentence.amounts:
        if start <= amount.start - sentence.start < end:
            yield amount


def _position(account: str, context: Context) -> object:
    """Give what an account holds."""
    return next((one.position for one in context.accounts if one.account == account), None)


def _statement(
    number: int,
    sentence: Sentence,
    deed: Deed,
    accounts: tuple[str, ...],
    much: tuple[Amount, ...],
    bases: tuple[Amount, ...],
) -> Statement:
    """Give one client's statement."""
    plain = Statement(deed, Mood.DIRECT, sentence.start, sentence.end, sentence.text, number)
    return replace(
        plain, amounts=much, bases=bases, accounts=accounts, alone=True, at=sentence.end, begins=sentence.start
    )
