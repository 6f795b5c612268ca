"""What about the mail as a whole must a person see: a complaint, a lawyer's letter, fraud, a notice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from mailflows.values import Mail
from nlp.context import Context
from nlp.instruction import Signal
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.sentence import Mark, Sentence
from nlp.sentences.redirected import paid_elsewhere, pays_elsewhere, writes_elsewhere
from nlp.signals.complaints import complains, denies
from nlp.signals.courts import no_matter_now
from nlp.signals.grumbles import none_of_us
from nlp.signals.raised import Raised
from nlp.signals.unrelated import unrelated
from nlp.standing.complained import complained
from nlp.standing.pressed import pressed
from nlp.standing.sentences import told_in

_ANNOUNCES = Late(
    r"\b(?:(?:expiration(?:\s+date)?|offer|deadline)\b[^.?!]{0,160}\b(?:has|have)\s+been\s+extended|we\s+have\s+been\s+advised\s+by|as\s+(?:exchange|information|tabulation|paying)\s+agent|"
    r"to\s*:?\s+all\s+(?:dtc\s+)?participants|(?:remain|be)\s+(?:validly\s+)?tendered|no\s+action\s+is\s+(?:needed|required)|,\s+(?:as\s+)?(?:depositary|information\s+agent|exchange\s+agent))",
    re.IGNORECASE,
)
"""What an agent writes in an announcement; two different ones make it one."""


def _labelled(sentences: Sequence[Sentence], label: str) -> tuple[tuple[Sentence, Mark], ...]:
    """Give the marks of a label with their sentences."""
    return tuple((sentence, mark) for sentence in sentences for mark in sentence.marks if mark.label == label)


def _known_addresses(mail: Mail, context: Context) -> frozenset[str]:
    """Give the addresses, in small letters, at which an answer would be no surprise: in the mail's header and on file."""
    header = (*mail.sender, *mail.to, *mail.cc)
    on_file = (address for account in context.own for address in account.emails)
    return frozenset(lowered(address) for address in (*(one.address for one in header), *on_file))


def whole_mail(mail: Mail, sentences: Sequence[Sentence], context: Context) -> tuple[Raised, ...]:
    """Give the signals that the words carry, each with the words that raise it, but for deaths (`nlp.signals.deaths`)."""
    text = " ".join(sentence.text for sentence in sentences)
    told = told_in(mail.new_text) if context.role == "holder" else ()
    found = [
        Raised(Signal.SUSPECTED_FRAUD, _fraud(mail, sentences, text, told, context)),
        Raised(Signal.COMPLAINT, _complaint(sentences, text, told)),
        Raised(
            Signal.LEGAL,
            _first(one for one, mark in _labelled(sentences, "LEGAL") if not no_matter_now(one, mark, text)),
        ),
        Raised(Signal.GUARANTEED_DELIVERY, _first(one for one, _ in _labelled(sentences, "GUARANTEED"))),
    ]
    found = [one for one in found if one.text]
    if any(form.kind == "guaranteed_delivery" for form in mail.forms):
        found.append(Raised(Signal.GUARANTEED_DELIVERY))
    if context.role == "unknown":
        found += _of_strangers(mail, sentences, context)
    if mail.encrypted:
        found.append(Raised(Signal.UNREADABLE))
    first = {one.signal: one for one in reversed(found)}
    return tuple(first[signal] for signal in dict.fromkeys(one.signal for one in found))


def _first(sentences: Iterable[Sentence]) -> str:
    """Give the words of the first of some sentences; nothing where there is none."""
    return next((" ".join(one.text.split()) for one in sentences), "")


def _fraud(mail: Mail, sentences: Sequence[Sentence], text: str, told: Sequence[str], context: Context) -> str:
    """Give the words that ask for what a fraud would: to the program, to be paid or answered elsewhere, under pressure."""
    elsewhere = pays_elsewhere(text) or writes_elsewhere(sentences, _known_addresses(mail, context))
    return (
        _first(one for one, mark in _labelled(sentences, "PROGRAM") if not _of_a_person(one, mark))
        or _first(one for one in sentences if one.has("PAYMENT", "ADDRESS_CHANGE") and paid_elsewhere(one))
        or (_first(one for one in sentences if one.has("PAYMENT", "ADDRESS_CHANGE")) or text if elsewhere else "")
        or pressed(told)
    )


_NO_HASTE = re.compile(r"no\s+(?:hurry|rush|urgency|haste)\b", re.IGNORECASE)
_NO_READER = re.compile(r"\b(?:i|me|he|she|we|they)\s+$", re.IGNORECASE)
_CHECKS_OUT = re.compile(r"\s*out\b", re.IGNORECASE)


def _of_a_person(sentence: Sentence, mark: Mark) -> bool:
    """Tell whether words that could tell a program to skip a step are a person's: "I no read good", "No hurry on the confirmation"."""
    start, end = mark.start - sentence.start, mark.end - sentence.start
    if not mark.text.lower().startswith("no"):
        return False
    return (
        _NO_HASTE.match(mark.text) is not None
        or _NO_READER.search(sentence.text, 0, start) is not None
        or _CHECKS_OUT.match(sentence.text, end) is not None
    )


def _complaint(sentences: Sequence[Sentence], text: str, told: Sequence[str]) -> str:
    """Give the words that complain about us."""
    return (
        _first(one for one, mark in _labelled(sentences, "COMPLAINT") if not none_of_us(one, mark))
        or denies(text)
        or complains(text)
        or complained(told)
    )


def _of_strangers(mail: Mail, sentences: Sequence[Sentence], context: Context) -> list[Raised]:
    """Give what only somebody who is not on file can mean: an issuer's announcement, advertising."""
    found: list[Raised] = []
    issuers = _labelled(sentences, "ISSUER")
    announced = tuple(one.group() for one in _ANNOUNCES.finditer(mail.new_text))
    if _several(mark.text for _, mark in issuers) or _several(announced):
        found.append(Raised(Signal.ISSUER_NOTICE, _first(one for one, _ in issuers) or announced[0]))
    names = tuple(name for one in context.offers for name in (one.issuer, *one.names))
    if _several(mark.text for _, mark in _labelled(sentences, "AD")) or unrelated(mail.subject, mail.new_text, names):
        found.append(Raised(Signal.ADVERTISING))
    return found


def _several(words: Iterable[str]) -> bool:
    """Tell whether at least two of the words differ in more than their letters' size."""
    return len({word.lower() for word in words}) >= 2
