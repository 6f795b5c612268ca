"""What covering words do to the complete form that they come with: leave it alone, or turn it.

A form speaks for itself (contract, "Whose words": form lines that the sender filled in count). The note over it may chat
("my wife says the stamp was on crooked"), tell of another account, or repeat the form's amount: such sentences are
taken out before the mail is read as prose, so that no doubt of theirs is taken for one of the election. Or it holds,
voids, doubts, corrects or disowns the form: then the form's instruction becomes a question, whatever its ticks say.
What is neither goes the way of all prose.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from mailflows.values import Form, Mail
from nlp import amounts, forms
from nlp.accounts import mentions
from nlp.amounts.amount import Amount, AmountKind
from nlp.context import Context, Terms
from nlp.covering_words import (
    ABOUT,
    AGREES_WITH,
    CONDITION,
    CONSEQUENCE,
    EARLIER,
    ELLIPTIC,
    GOES_ON,
    LEADS_OFF,
    POINTS_AT,
    RESOLVED,
    SIGNS,
    THINGS,
    THIS_FORM_DOES_NOT,
    TOGETHER,
    UNDECIDED,
    turns,
)
from nlp.instruction import Why
from nlp.pipes.sentences.sentences import spans
from nlp.possible import lowered
from nlp.quantities import Holding
from nlp.sentence import blanked, plain

Holder = Callable[[str | None, Context, Terms | None], Holding]
"""Gives what an amount for an account must fit."""
LONGEST = 8000
"""Characters of a covering note: what is longer is read like any other prose, and is asked about."""


@dataclass(frozen=True, slots=True)
class Covered:
    """The forms under a covering note: the accounts they are for, and what they elect, as far as each can be told."""

    accounts: tuple[str | None, ...]
    quantities: tuple[Decimal | None, ...]
    positions: tuple[Decimal | None, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A covering note without its asides, at equal length, and the forms under it; None where no form elects anything."""

    text: str
    under: Covered | None


def note(text: str, mail: Mail, context: Context, terms: Terms | None, holding: Holder) -> Note:
    """Read the sender's own words `text` as a covering note, where the mail brings a form of his that elects.

    `holding`: gives what an amount for an account must fit (`nlp.lines.holding`).
    """
    under = _covered(mail, context, terms, holding) if mail.forms else None
    return Note(text if under is None else blanked(text, asides(text, under, context)), under)


def _covered(mail: Mail, context: Context, terms: Terms | None, holding: Holder) -> Covered | None:
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


def asides(text: str, under: Covered, context: Context) -> tuple[tuple[int, int], ...]:
    """Give the stretches of a covering note that leave the form below it alone, as offsets in `text`.

    They chat of post, paper, house and health; or put off an account that no form is for; or repeat a form's amount.
    """
    if len(text) > LONGEST:
        return ()
    low = lowered(plain(text))
    names = _names(context)
    found: list[tuple[int, int]] = []
    for sentence in spans(text):
        put_off = False
        pieces = tuple(_pieces(low, *sentence))
        for start, end in pieces:
            put_off = _of_another(text[start:end], low[start:end], under, context) or (
                put_off and _goes_on(low[start:end])
            )
            if put_off or _repeats(low[start:end], under, names):
                found.append((start, end))
        if not any(piece in found for piece in pieces) and _chats(low[slice(*sentence)], names):
            found.append(sentence)
    return tuple(found)


def turned(text: str, under: Covered | None, context: Context) -> Why | None:
    """Give the words of a covering note that turn the form below it, and how; None where none do, or there is no form.

    `text`: the sender's own words, with `asides` taken out.
    """
    if under is None:
        return None
    if len(text) > LONGEST:
        return Why("form_turned", "The words over the form are too many for a covering note.")
    low = lowered(plain(text))
    ways = turns(_names(context))
    for start, end in spans(text):
        if _of_another(text[start:end], low[start:end], under, context):
            continue
        if (way := _way(low[start:end], under, ways)) is not None:
            return Why(
                "form_turned", f"The words over the form turn it: {way}.", " ".join(text[start:end].split())[:120]
            )
    return None


def _way(low: str, under: Covered, ways: Sequence[tuple[str, re.Pattern[str]]]) -> str | None:
    """Name the way in which a sentence turns the form, or None."""
    for name, pattern in ways:
        for match in pattern.finditer(low):
            if name == _SET_RIGHT and _agree(low, under):
                continue
            if EARLIER.search(low, max(0, match.start() - 20), min(len(low), match.end() + 25)) or RESOLVED.search(low):
                continue
            return name
    return None


_SET_RIGHT = "the form is set right"
_CUT = re.compile(r";|,\s+(?=(?:and|but|while|whereas|as\s+for|as\s+to)\b)|\s[-–—]{1,2}\s|—|\(")
_CLAUSE = re.compile(r"[,;:()]|\s[-–—]{1,2}\s|—|\b(?:because|since|and|but|so|as|which|who|while|although|though)\b")
"""Where a clause ends: what denies or doubts in the one says nothing of the next."""


def _pieces(low: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a sentence where another topic may begin."""
    at = start
    for cut in _CUT.finditer(low, start, end):
        if low[at : cut.start()].strip():
            yield at, cut.start()
        at = cut.end()
    if low[at:end].strip():
        yield at, end


def _of_another(text: str, low: str, under: Covered, context: Context) -> bool:
    """Tell whether a clause only puts off accounts for which the mail brings no form."""
    if None in under.accounts or len(context.sender_accounts) < 2:
        return False
    named = {account for mention in mentions(text, context) for account in mention.accounts}
    beside = THIS_FORM_DOES_NOT.search(low)
    rest = low[: beside.start()] + low[beside.end() :] if beside else low
    return (
        bool(named)
        and not named & set(under.accounts)
        and (beside is not None or UNDECIDED.search(low) is not None)
        and not TOGETHER.search(rest)
        and not any(_of_notes(amount) for amount in amounts.find(low))
    )


def _goes_on(low: str) -> bool:
    """Tell whether a clause goes on with the account that the one before it puts off."""
    return GOES_ON.search(low) is not None and not TOGETHER.search(low) and not amounts.find(low)


def _repeats(low: str, under: Covered, names: tuple[str, ...]) -> bool:
    """Tell whether a clause only repeats a form's amount, and sends the reader to the form for it."""
    found = amounts.find(low)
    if not found or not AGREES_WITH.search(low) or not _agree(low, under) or "?" in low:
        return False
    if not any(_equal(amount, quantity, position) for amount in found for quantity, position in _sums(under)):
        return False
    rest = AGREES_WITH.sub(" ", _DOUBTLESS.sub(" ", low))
    return SIGNS.search(rest) is None and not any(re.search(rf"\b{re.escape(name)}\b", low) for name in names)


_DOUBTLESS = re.compile(r"\b(?:for\s+the\s+avoidance\s+of\s+doubt|no\s+doubt|without\s+(?:a\s+)?doubt|doubtless)\b")


def _chats(low: str, names: tuple[str, ...]) -> bool:
    """Tell whether a sentence only speaks of post, paper, machines, house or health."""
    if not THINGS.search(low) or "?" in low or LEADS_OFF.match(low) or any(map(_of_notes, amounts.find(low))):
        return False
    if CONDITION.search(low) and not CONSEQUENCE.search(low):
        return False
    if any(pattern.search(low) for _, pattern in turns(names)):
        return False
    at = 0
    for end in (*(cut.start() for cut in _CLAUSE.finditer(low)), len(low)):
        clause = low[at:end]
        if SIGNS.search(clause) and (
            ABOUT.search(clause)
            or ELLIPTIC.search(clause)
            or ((pointer := POINTS_AT.search(low, at, end)) and not THINGS.search(low, 0, pointer.end() + 20))
        ):
            return False
        at = end
    return True


def _of_notes(amount: Amount) -> bool:
    """Tell whether an amount can be one of notes: with a currency or a unit, or a share of the holding."""
    return amount.kind is not AmountKind.AMOUNT or not amount.bare


def _sums(under: Covered) -> Iterator[tuple[Decimal, Decimal | None]]:
    """Give the amount of each form, where it is settled, and the holding it is of."""
    for quantity, position in zip(under.quantities, under.positions, strict=True):
        if quantity is not None:
            yield quantity, position


def _agree(low: str, under: Covered) -> bool:
    """Tell whether every amount of a sentence is a form's, or its holding, or what the form leaves."""
    found = amounts.find(low)
    known = tuple(_sums(under))
    return (
        bool(found)
        and bool(known)
        and all(
            any(
                _equal(amount, value, position)
                for quantity, position in known
                for value in (quantity, *((position, position - quantity) if position is not None else ()))
            )
            for amount in found
        )
    )


def _equal(amount: Amount, value: Decimal, position: Decimal | None) -> bool:
    """Tell whether an amount comes to that value."""
    if amount.kind is AmountKind.AMOUNT:
        return value in (amount.readings or (amount.value,))
    if amount.kind is AmountKind.SHARE:
        return (
            position is not None and amount.value is not None and Fraction(position) * Fraction(amount.value) == value
        )
    return amount.kind is AmountKind.ALL and value == position


def _names(context: Context) -> tuple[str, ...]:
    """Give the first names, in small letters, of those with whom the sender may hold an account."""
    return tuple(
        dict.fromkeys(
            lowered(holder.split()[0])
            for account in context.accounts
            if account.account in context.sender_accounts and len(account.holders) > 1
            for holder in account.holders
            if holder.split()
        )
    )
