"""What the form under a covering note elects, and whether an amount said over it is the form's own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from mailflows.values import Form, Mail
from nlp import amounts
from nlp.accounts.door import mentions
from nlp.amounts.amount import Amount, AmountKind
from nlp.context import Context, Terms
from nlp.covering.words import BEFORE_OTHER_NUMBERS, BEHIND_NOTES_LEFT_OUT
from nlp.forms import filled as forms
from nlp.instruction import Election
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.quantities.door import Holding


@dataclass(frozen=True, slots=True)
class Covered:
    """The forms under a covering note: the accounts they are for, and what they elect, as far as each can be told."""

    accounts: tuple[str | None, ...]
    quantities: tuple[Decimal | None, ...]
    positions: tuple[Decimal | None, ...]
    tenders: bool = True
    """Whether all of them tender: words that take back or refuse do not turn a form that does so itself."""


_TENDERS = (Election.TENDER_ALL, Election.TENDER_PART)
Holder = Callable[[str | None, Context, Terms | None], Holding]
"""Gives what an amount for an account must fit."""


def covered(mail: Mail, context: Context, terms: Terms | None, holding: Holder) -> Covered | None:
    """Give what the mail's own forms elect."""
    lines = []
    for form in mail.forms:
        account = account_of(form, mail, context)
        fit = holding(account, context, terms)
        line = forms.instruction(form, account, fit)
        if line.election is not None and form.kind != "guaranteed_delivery":
            lines.append((account, line, fit.position))
    if not lines:
        return None
    return Covered(
        tuple(account for account, _, _ in lines),
        tuple(line.quantity for _, line, _ in lines),
        tuple(position for _, _, position in lines),
        all(line.election in _TENDERS for _, line, _ in lines),
    )


def account_of(form: Form, mail: Mail, context: Context) -> str | None:
    """Give the account that a form names: on its own line, else the only one that the paper names in which it stands; else the sender's only one."""
    for written in (form.account.text if form.account else "", _paper(form, mail)):
        named = {mention.accounts for mention in mentions(written, context) if mention.sure}
        if len(named) == 1 and len(found := next(iter(named))) == 1:
            return found[0]
    return context.sender_accounts[0] if len(context.sender_accounts) == 1 else None


def _paper(form: Form, mail: Mail) -> str:
    """Give the text of the attachment in which a form stands; of one in the mail itself, the line above it that names its account."""
    if form.source == "body":
        lines = mail.text[max(0, form.start - _ABOVE) : form.start].splitlines()[-4:]
        return "\n".join(line for line in lines if _NAMES_ACCOUNT.match(line))
    return next((paper.text for paper in mail.attachments if form.source == f"attachment:{paper.name}"), "")


_ABOVE = 240
"""Characters above a form's title in which its account may stand."""
_NAMES_ACCOUNT = re.compile(r"[>\s]*(?:account|acct|a/c)\b[^\n]{0,60}$", re.IGNORECASE)


_NAMES_ACCOUNT = re.compile(r"[>\s]*(?:account|acct|a/c)\b[^\n]{0,60}$", re.IGNORECASE)


def sums(under: Covered) -> Iterator[tuple[Decimal, Decimal | None]]:
    """Give the amount of each form, where it is settled, and the holding it is of."""
    for quantity, position in zip(under.quantities, under.positions, strict=True):
        if quantity is not None:
            yield quantity, position


def agree(low: str, under: Covered) -> bool:
    """Tell whether every amount of a sentence is a form's, or its holding, or what the form leaves."""
    found = amounts.find(low)
    known = tuple(sums(under))
    return (
        bool(found)
        and bool(known)
        and all(
            any(
                equal(amount, value, position)
                for quantity, position in known
                for value in (quantity, *((position, position - quantity) if position is not None else ()))
            )
            for amount in found
        )
    )


def others(low: str, under: Covered) -> bool:
    """Tell whether a sentence names a number, its noun left out, that the holding could give and that no form has: "thirty seems right"."""
    for number in _NUMBER.finditer(low):
        if not BEHIND_NOTES_LEFT_OUT.match(low, number.end()) or BEFORE_OTHER_NUMBERS.search(
            low, max(0, number.start() - 20), number.start()
        ):
            continue
        said = f"tender {number.group()}"
        if not agree(said, under) and any(
            position is not None and any(_LEAST <= value < position for value in amount.readings)
            for amount in amounts.find(said)
            for _, position in sums(under)
        ):
            return True
    return False


_LEAST = Decimal(1000)
"""Below that, an amount is no note at all."""
_NUMBER = Late(
    r"(?<![\w$.,/:-])(?:\d{2,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:a|one)\s+hundred)(?![\w%/:-]|[.,]\d)"
)
"""Numbers of notes as they are said, ten and more; "one" and "two" are mostly pronouns and counts."""


def equal(amount: Amount, value: Decimal, position: Decimal | None) -> bool:
    """Tell whether an amount comes to that value."""
    if amount.kind is AmountKind.AMOUNT:
        return value in (amount.readings or (amount.value,))
    if amount.kind is AmountKind.SHARE:
        return (
            position is not None and amount.value is not None and Fraction(position) * Fraction(amount.value) == value
        )
    if amount.kind is AmountKind.ALL_BUT:
        return position is not None and any(position - back == value for back in amount.readings)
    return amount.kind is AmountKind.ALL and value == position


def names_of(context: Context) -> tuple[str, ...]:
    """Give the first names, in small letters, of those with whom the sender may hold an account."""
    return tuple(
        dict.fromkeys(
            lowered(holder.split()[0])
            for account in context.own
            if len(account.holders) > 1
            for holder in account.holders
            if holder.split()
        )
    )
