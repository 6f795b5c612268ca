"""What about the mail as a whole must a person see: a death, a complaint, a lawyer's letter, fraud, a notice."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailflows.values import Mail
from nlp.context import Account, Context
from nlp.instruction import Signal
from nlp.sentence import Mark, Sentence

_LATE = re.compile(r"^late\b|^the\s+late$|widow|no\s+longer|reward", re.IGNORECASE)
_KIN_OF_HOLDER = re.compile(
    r"\b(?:my|our)\s+(?:dear\s+|beloved\s+|late\s+)?(?:husband|wife|spouse|co-?holder|co-?trustee)\b", re.IGNORECASE
)
_ISSUER_DOMAIN = re.compile(
    r"precision|investor|ir@|prnews|businesswire|edgar|sec\.gov|depositary|information\s?agent", re.IGNORECASE
)


def labelled(sentences: Sequence[Sentence], label: str) -> tuple[tuple[Sentence, Mark], ...]:
    """Give the marks of a label with their sentences."""
    return tuple((sentence, mark) for sentence in sentences for mark in sentence.marks if mark.label == label)


def death(sentences: Sequence[Sentence], accounts: Sequence[Account]) -> bool:
    """Tell whether a holder of one of the accounts is said to have died.

    Contract: a late husband who is not on the register, or an estate already on file, is none.
    """
    holders = [holder for account in accounts for holder in account.holders]
    firsts = {holder.split()[0].lower() for holder in holders}
    joint = any(len(account.holders) > 1 for account in accounts)
    for sentence, _ in labelled(sentences, "DEATH"):
        words = {word.text for word in sentence.words}
        around = f"{sentence.text}"
        if (
            re.search(r"passed\s+(?:on|along)\s+(?:the|your|my|a|this)|passing\s+(?:on|along)", around, re.IGNORECASE)
            and "away" not in words
        ):
            continue
        if firsts & words:
            return True
        if (
            joint
            and _KIN_OF_HOLDER.search(around)
            and not re.search(r"\b(?:father|mother|brother|sister|uncle|aunt)\b", around, re.IGNORECASE)
        ):
            return True
        if re.search(
            r"\b(?:account\s+holder|the\s+holder|client|registered\s+owner|mr\.?|mrs\.?|ms\.?)\b", around, re.IGNORECASE
        ) and any(holder.split()[-1].lower() in words for holder in holders):
            return True
    return False


def whole_mail(mail: Mail, sentences: Sequence[Sentence], context: Context) -> tuple[Signal, ...]:
    """Give the signals that the words carry, but for deaths."""
    found: list[Signal] = []
    has = {mark.label for sentence in sentences for mark in sentence.marks}
    if "PROGRAM" in has:
        found.append(Signal.SUSPECTED_FRAUD)
    if (
        labelled(sentences, "PAYMENT") or labelled(sentences, "ADDRESS_CHANGE")
    ) and Signal.SUSPECTED_FRAUD not in found:
        found.append(Signal.SUSPECTED_FRAUD)
    if "COMPLAINT" in has:
        found.append(Signal.COMPLAINT)
    if "LEGAL" in has:
        found.append(Signal.LEGAL)
    if "GUARANTEED" in has or any(form.kind == "guaranteed_delivery" for form in mail.forms):
        found.append(Signal.GUARANTEED_DELIVERY)
    if (
        context.role == "unknown"
        and len({mark.text.lower() for sentence in sentences for mark in sentence.all("ISSUER")}) >= 2
    ):
        found.append(Signal.ISSUER_NOTICE)
    if (
        context.role == "unknown"
        and len({mark.text.lower() for sentence in sentences for mark in sentence.all("AD")}) >= 2
    ):
        found.append(Signal.ADVERTISING)
    if mail.encrypted:
        found.append(Signal.UNREADABLE)
    return tuple(dict.fromkeys(found))
