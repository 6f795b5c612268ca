"""Who guarantees a late delivery, and has it been delivered since? Of notices of guaranteed delivery, and mails about them.

The notice (2002) asks for the firm, its account at the depository, and over the firm's name the sentence that guarantees
the delivery. Brokers also write it in their own words ("we guarantee delivery by ..."), and later that they have delivered.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from mailflows.values import Form, FormLine, Mail
from nlp.accounts.door import mentions
from nlp.amounts import find
from nlp.amounts.amount import AmountKind
from nlp.context import Context, Terms
from nlp.instruction import Election, Guarantee, Instruction
from nlp.patterns.late import Late
from nlp.quantities.door import Holding, candidates

# The sentence of the notice, or a broker's own: that the securities will come is guaranteed.
_GIVES = Late(
    r"\bguarantees?\s+(?:(?:the|timely|prompt|that|to|such|a|our|this|late|due|book-entry)\s+){0,3}"
    r"(?:deposit|deliver(?:y|ed)?|transfer|cover|securities|notes|shares|tender)\b",
    re.IGNORECASE,
)
_BEFORE = 160
"""Characters before the verb in which its subject and a "not" are looked for, within the sentence."""
_ANOTHER_SPEAKS = Late(
    r"\b(?:not|cannot|can't|unable|won't|no\s+longer|without|who|which|whether|if|must|do\s+you|you|they)\b[^.;]*$",
    re.IGNORECASE,
)
_COVERED = Late(
    r"\b(?:cover(?:ed|ing)?(?:\s+of\s+(?:the\s+)?protect)?|in\s+cover\s+of)\b[^.\n]{0,80}?\b(?:protect|guaranteed\s+delivery|notice)\b"
    r"|\bcover\s+of\s+(?:the\s+|our\s+)?protect\b"
    r"|\b(?:have|has|were|was|been|are)\b[^.\n]{0,40}?\b(?:delivered|deposited|transferred|covered)\b"
    r"|\b(?:delivered|deposited|covered)\b[^.\n]{0,60}?\b(?:today|yesterday|this\s+morning|via\s+atop|through\s+atop|by\s+book-entry)\b",
    re.IGNORECASE,
)
_WILL = re.compile(
    r"\b(?:will|shall|to\s+be|would|can|could|may|if|unless|until|hereby|guarantees?|not)\b", re.IGNORECASE
)
_PARTICIPANT = Late(
    r"\bdtc\b[^\d\n]{0,40}?(?P<number>\d{3,5})\b|\bparticipant\s*(?:no\.?|number|#|code)?\s*:?\s*(?P<other>\d{3,5})\b",
    re.IGNORECASE,
)
_LONGEST = 200_000
"""Characters that are looked at: a notice has some thousands."""


def promised(mail: Mail, context: Context, terms: Terms | None) -> tuple[Instruction, ...]:
    """The lines of a notice in the broker's own words: each account named, with the one amount that stands with it.

    Of one account the amount may stand anywhere in the mail; of several it must stand in the account's own line. A
    line whose amount cannot be told for certain has none. A notice that names no account instructs for none: it may be
    about securities that are held elsewhere.
    """
    words = f"{mail.subject}\n{mail.new_text}"[:_LONGEST]
    named = tuple(dict.fromkeys(name for one in mentions(words, context) for name in one.accounts if name != "*other*"))
    if len(named) == 1:
        pieces = {named[0]: [words, *_of_notices(mail)]}
    else:
        pieces = {name: [] for name in named}
        for line in words.splitlines():
            on_it = {name for one in mentions(line, context) for name in one.accounts}
            if len(on_it) == 1 and (name := on_it.pop()) in pieces:
                pieces[name].append(line)
    return tuple(_promise(name, texts, _holding(name, context, terms)) for name, texts in pieces.items())


def _promise(name: str, texts: Iterable[str], held: Holding) -> Instruction:
    """Give the line of one account: all of it where the amount is the position."""
    amount = _one_amount(texts, held)
    whole = amount is not None and amount == held.position
    return Instruction(
        name, Election.TENDER_ALL if whole else Election.TENDER_PART, amount, quantity_stated=amount is not None
    )


def _of_notices(mail: Mail) -> list[str]:
    """The amount lines of the notices that came along."""
    return [form.amount.text for form in mail.forms if form.kind == "guaranteed_delivery" and form.amount is not None]


def _one_amount(texts: Iterable[str], holding: Holding) -> Decimal | None:
    """The one amount that all these words can stand for; None where there is none, or several."""
    amounts = [amount for text in texts for amount in find(text) if amount.kind is AmountKind.AMOUNT]
    values = {value for amount in amounts for value in candidates(amount, holding)[:2]}
    return values.pop() if len(values) == 1 else None


def _holding(name: str | None, context: Context, terms: Terms | None) -> Holding:
    held = context.account(name)
    position = held.position if held else None
    minimum, multiple = (terms.minimum, terms.multiple) if terms is not None else (Decimal(1), Decimal(1))
    return Holding(position, minimum, multiple)


def guarantee(mail: Mail) -> Guarantee:
    """What the mail's new words, its notice and its attachments say of the guarantee and of the delivery."""
    notices = [form for form in mail.forms if form.kind == "guaranteed_delivery" and not form.attribution]
    texts = [mail.new_text, *(paper.text for paper in mail.attachments if not paper.inline)]
    words = "\n".join(texts)[:_LONGEST]
    flat = re.sub(r"[ \t>|]*\n[ \t>|]*", " ", words)
    firm = _first(form.firm for form in notices)
    found = _PARTICIPANT.search(words)
    participant = _digits(_first(form.participant for form in notices))
    if participant is None and found is not None:
        participant = found["number"] or found["other"]
    signed = _first(form.authorized for form in notices) or _first(_signature(form) for form in notices)
    return Guarantee(
        firm=firm,
        participant=participant,
        signed_by=re.sub(r"^\W*s\W+", "", signed).strip() if signed else None,
        given=_gives(flat, printed=bool(notices), filled=bool(firm)),
        covers=_covers(mail.new_text[:_LONGEST]),
    )


def _gives(flat: str, *, printed: bool, filled: bool) -> bool:
    """Whether somebody guarantees; the printed sentence of a notice counts only where a firm is filled in under it."""
    gives = (
        re.split(r"[.;?!]\s", flat[max(found.start() - _BEFORE, 0) : found.start()])[-1]
        for found in _GIVES.finditer(flat)
    )
    return any(not _ANOTHER_SPEAKS.search(before) for before in gives) and (filled or not printed)


def _covers(words: str) -> bool:
    """Whether a sentence says that it has been delivered, and none that it will be."""
    sentences = re.split(r"(?<=[.!?])\s+|\n\s*\n", words)
    return any(_COVERED.search(one) and not _WILL.search(one) for one in sentences if len(one) < 2_000)


def _signature(form: Form) -> FormLine | None:
    return form.signatures[-1] if form.signatures else None


def _first(lines: Iterable[FormLine | None]) -> str | None:
    """The first line that is there, its text."""
    return next((line.text.strip() for line in lines if line is not None), None)


def _digits(text: str | None) -> str | None:
    digits = re.sub(r"\D", "", text or "")
    return digits if 3 <= len(digits) <= 8 else None
