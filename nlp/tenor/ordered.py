"""What does a mail order that disagrees with itself? What its amounts come to by their roles, or what the sentences that order say, each by itself."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from nlp.amounts.amount import Amount, AmountKind
from nlp.instruction import TELLING, Election, Instruction, Problem
from nlp.sentence import Sentence
from nlp.tenor.passable import DISAGREEING
from nlp.tenor.roles import denied, roles
from nlp.tenor.sums import comes_to
from nlp.tenor.surroundings import THOUSAND, values_of
from nlp.tenor.whole import SHORT, Whole

_OWN = re.compile(r"\b(?<!of )(?:my|our)\s+$", re.IGNORECASE)
"""Right before an amount: it is called the sender's own, and is no part of it."""
_OTHERS = re.compile(
    r"\b(?:the|my|our)\s+(?:other|remaining)\s+\$?(?:\d|(?:twen|thir|for|fif|six|seven|eigh|nine)ty\b|ten\b|five\b|a?\s?hundred\b)",
    re.IGNORECASE,
)
"""Counts what does not go in."""
_KEEPING = frozenset(["KEEP", "DECLINE", "NOTHING"])
"""The phrases that keep or decline."""
SUM_LIKELY = 0.8
"""How likely all amounts of a mail must have roles that fit what it is taken to come to."""
ALONE_LIKELY = 0.6
"""The same where no other quantity is anything like as likely."""
FEWEST = 12
"""Words below which too little stands around amounts even so."""


def ordered(mail: Whole) -> tuple[Instruction, ...]:
    """Give the line of a mail that disagrees with itself as its order has it; none where that is not all that is amiss.

    That is what its amounts come to by their roles (`nlp.tenor.sums`); else what the sentences that order say, each by itself.
    """
    if not mail.lines:
        return _unread(mail)
    if len(mail.lines) != 1:
        return ()
    [line] = mail.lines
    if not DISAGREEING & set(line.problems) or set(line.problems) - DISAGREEING - {Problem.CONDITIONAL}:
        return ()
    if any(len(one.holders) > 1 for one in mail.accounts) and any(map(_keeps_whole, mail.parts)):
        # Of two holders one may keep what the other tenders.
        return ()
    goes_in = _by_roles(mail, line) or _alone(mail, line)
    if goes_in and goes_in[0] is Election.TENDER_ALL and _others_are_counted(mail):
        return ()
    return (replace(line, election=goes_in[0], quantity=goes_in[1], problems=(), choices=()),) if goes_in else ()


UNREAD = frozenset(["instruction_unread", "amount_left_over"])
"""The rules that find an order, or an amount, that nothing took up."""
_TALK = frozenset([*UNREAD, "strange_words", "doubt_left_over"])
"""And those that find words which are not known, of which none ordered."""


def _unread(mail: Whole) -> tuple[Instruction, ...]:
    """Give the line of a mail of which no sentence was read as an order, by what its amounts surely come to; none else."""
    found = [one.rule for one in mail.why if one.rule not in TELLING]
    if mail.role != "holder" or mail.asks or len(mail.accounts) != 1 or not _TALK.issuperset(found):
        return ()
    line = Instruction(mail.accounts[0].account, None)
    goes_in = _by_roles(mail, line, sure=True)
    return (replace(line, election=goes_in[0], quantity=goes_in[1]),) if goes_in else ()


def _alone(mail: Whole, line: Instruction) -> tuple[Election | None, Decimal | None] | None:
    """Give what goes in by the sentences that order, each by itself; None where they do not say the same of the account of the line."""
    if len(mail.alone) != 1 or mail.alone[0].account != line.account:
        return None
    [alone] = mail.alone
    if alone.election is Election.TENDER_ALL and any(
        _besides(mail, one.position, one.position) for one in mail.accounts
    ):
        return None
    return alone.election, alone.quantity


def _by_roles(mail: Whole, line: Instruction, *, sure: bool = False) -> tuple[Election, Decimal] | None:
    """Give what goes in by the roles of a mail's amounts; None where they do not come to it likely enough, or something is kept or taken back without an amount.

    `sure`: it must be sure, as in a mail of few words.
    """
    if mail.words < FEWEST or len(mail.accounts) != 1 or mail.accounts[0].account != line.account:
        return None
    if mail.several and mail.role != "broker":
        # Amounts may be of another account of the sender's; a broker names the client.
        return None
    if any(part.has("WITHDRAW") or _keeps_whole(part) for part in mail.parts):
        return None
    held = mail.accounts[0].position
    amounts = roles(mail)
    if any(_disagrees(amount, held) for amount, _ in amounts):
        return None
    found = comes_to(amounts, held)
    if (sure or mail.several or mail.words < SHORT) and not found.sure:
        return None
    if mail.several and not all(
        _put_right(part, amount, found.quantity) for part in mail.parts for amount in part.amounts
    ):
        return None
    if found.likely < (ALONE_LIKELY if found.alone else SUM_LIKELY):
        return None
    if found.quantity != held and _called_ones_own(mail, found.quantity):
        return None
    if len(_besides(mail, found.quantity, held)) > (0 if found.quantity == held else 1):
        # One amount may be what was first meant; lots that do not add up, or a part that is sold, are not to be taken for talk.
        return None
    return Election.TENDER_ALL if found.quantity == held else Election.TENDER_PART, found.quantity


def _put_right(part: Sentence, amount: Amount, quantity: Decimal) -> bool:
    """Tell whether an amount of a broker's is what goes in, or denied beside it: "it should be $140,000, not $240,000"."""
    return denied(part, amount) or quantity in values_of(amount)


def _called_ones_own(mail: Whole, quantity: Decimal) -> bool:
    """Tell whether so much is called the sender's own as if it were all there is: "Regarding my forty bonds: all but ten go in", of fifty."""
    return any(
        _OWN.search(part.text[: amount.start - part.start]) is not None and quantity in values_of(amount)
        for part in mail.parts
        for amount in part.amounts
    )


def _others_are_counted(mail: Whole) -> bool:
    """Tell whether others are counted beside what goes in: "Put all of mine in and let the other twenty-five lie" is no order of all."""
    return any(_OTHERS.search(part.text) for part in mail.parts)


def _besides(mail: Whole, quantity: Decimal, held: Decimal) -> set[Decimal]:
    """Give what a mail names that is written like a part of what is held, in thousands and written out, and neither goes in nor stays where that quantity goes in."""
    written = {
        value
        for part in mail.parts
        for amount in part.amounts
        if amount.kind is AmountKind.AMOUNT
        for value in values_of(amount)[:1]
        if THOUSAND <= value < held and not value % THOUSAND
    }
    return written - {quantity, held - quantity}


def _disagrees(amount: Amount, held: Decimal) -> bool:
    """Tell whether an amount disagrees with itself, in words and in figures: "forty thousand dollars ($14,000)"; both can be meant of what is held."""
    return not amount.bare and sum(value <= held for value in amount.readings) > 1


def _keeps_whole(part: Sentence) -> bool:
    """Tell whether a sentence keeps or declines, and names neither an amount nor a rest: not "Stay cool up there"."""
    if part.amounts or part.has("REST") or _OTHERS.search(part.text):
        return False
    idioms = [mark for mark in part.marks if mark.label == "IDIOM"]
    return any(
        mark.label in _KEEPING and not any(idiom.start <= mark.start < idiom.end for idiom in idioms)
        for mark in part.marks
    )
