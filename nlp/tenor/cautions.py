"""What asks for a plainer mail than others, where something may be passed over.

Amounts without an account, words seldom passed over, others whose yes may be waited for, what leaves an order open from anywhere, and an order
that is not plain by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum

from nlp.instruction import Election, Why
from nlp.tenor.accounted import may_be_told, unaccounted
from nlp.tenor.never import SELDOM, SELDOM_IN_AN_ORDER, SETS_RIGHT
from nlp.tenor.passable import DISAGREEING, turns_by_amount, unweighed
from nlp.tenor.roles import Role, roles
from nlp.tenor.sums import comes_to, fits, quantity_of
from nlp.tenor.whole import SHORT, Whole

FITTING, UNFIT = 0.8, 0.5
"""How likely all amounts must have roles that fit a line for none of them to ask for more; and below which one without an account is not passed over."""
OPEN_AT_MOST = 0.1
"""And how likely any of them may be left open for that."""
FITTING_A_FACT = 0.85
"""The first where the order is said to be turned by an amount."""
ANOTHER_LIKELY = 0.5
"""How likely the amounts of a mail must come to another quantity than its line: of 1,895 mails of the labelled sets that were confirmed rightly none
came to one so likely when this was set."""
SETTLED = 0.9
"""How likely an amount that has no account must be only told, or have a role that fits (`nlp.tenor.roles`)."""


class Caution(StrEnum):
    """What asks for a plainer mail."""

    AMOUNT = "amount"
    """An amount is told that is likely one of something else, or the amounts of the mail disagree, and its order is taken from them (`nlp.tenor.ordered`)."""
    SUM = "sum"
    """The amounts of the mail disagree, and its order is taken from what they surely come to by their roles (`nlp.tenor.sums`)."""
    UNREAD = "unread"
    """No sentence was read as an order."""
    SET_RIGHT = "set_right"
    """Something is left out of the order, or its amount set right, in what holds the mail up; what the amounts come to bears it out."""
    WORDS = "words"
    """Words stand in what holds the mail up that are seldom passed over."""
    CONSENT = "consent"
    """Somebody else is told of who may have yet to agree."""
    ANYWHERE = "anywhere"
    """Words leave the order open wherever in the mail they stand: it is put by, or waits for silence."""
    UNWEIGHED = "unweighed"
    """Something holds the mail up of which too few mails were seen to weigh it, or an amount that turns the order (`nlp.tenor.passable`)."""
    ORDER = "order"
    """The sentence that orders is held up itself, and does not order plainly when it is heard alone."""


OF_CONSENT = frozenset(
    [
        "A body or an office has yet to pass on it.",
        "Another person has yet to agree.",
        "Somebody is still to be asked, or time is asked for.",
        "Somebody is to be rung, told or shown first.",
    ]
)
"""What is found of others (`nlp.turning`) whose yes an order may wait for."""


def cautions_of_others(found: Iterable[Why]) -> tuple[Caution, ...]:
    """Give the cautions that others ask for, whose yes may be waited for, and what leaves an order open from anywhere. `found`: what holds the mail up."""
    found = list(found)
    consent = any(one.meaning in OF_CONSENT for one in found)
    anywhere = any(one.rule == "left_open_anywhere" for one in found)
    seldom_seen = any(map(unweighed, found))
    return (
        *((Caution.CONSENT,) if consent else ()),
        *((Caution.ANYWHERE,) if anywhere else ()),
        *((Caution.UNWEIGHED,) if seldom_seen else ()),
    )


def caution_of_amounts(mail: Whole) -> tuple[Caution, ...] | None:
    """Give the caution that the amounts of a mail ask for, if any; None where one may be what is meant.

    Where they disagree, and the lines are those of the sentences that order, more needs an account.
    """
    strictly = any(one.rule in DISAGREEING for one in mail.why)
    if another_meant(mail):
        return None
    fitting = _fitting(mail)
    if any(map(turns_by_amount, mail.why)) and (fitting is None or fitting < FITTING_A_FACT):
        return None
    if (
        fitting is not None
        and fitting >= FITTING
        and not strictly
        and not any(likely[Role.OPEN] > OPEN_AT_MOST for _, likely in roles(mail))
    ):
        return ()
    if surely_meant(mail):
        return (Caution.SUM,) if strictly else ()
    without = unaccounted(mail.parts, mail.lines, mail.accounts, strictly=strictly)
    if without is None:
        return None
    doubtful = [amount for part, amount in without if not may_be_told(part, amount)]
    if doubtful:
        if mail.words < SHORT or (fitting is not None and fitting < UNFIT):
            return None
        settled = _settled(mail)
        if any(id(amount) not in settled for amount in doubtful):
            return None
    return (Caution.AMOUNT,) if without or strictly else ()


def _settled(mail: Whole) -> set[int]:
    """Give the amounts, by their identities, that are likely only told, or have a role under which they fit the line ("and three kept" of ten, seven of which go in)."""
    order = _goes_in(mail)
    return {
        id(amount)
        for amount, likely in roles(mail)
        if likely[Role.TOLD] + sum(likely[role] for role in (quantity_of(amount, *order) if order else ())) >= SETTLED
    }


def _fitting(mail: Whole) -> float | None:
    """Tell how likely all amounts of a mail have roles that fit its line; None where it has several, is of a sender with several accounts, or short."""
    told = _goes_in(mail)
    return None if told is None else fits(roles(mail), *told)


def another_meant(mail: Whole) -> bool:
    """Tell whether the amounts of a mail come by their roles to another quantity than its line, which tenders of its only account."""
    told = _goes_in(mail)
    if told is None or sum(len(part.amounts) for part in mail.parts) == 1:
        # Of one amount alone, reading knows as much.
        return False
    quantity, held = told
    found = comes_to(roles(mail), held)
    return found.quantity != quantity and found.likely >= ANOTHER_LIKELY


def surely_meant(mail: Whole) -> bool:
    """Tell whether the amounts of a mail come by their roles to the quantity of its only line, and so surely that none of them needs an account besides."""
    line = mail.lines[0] if len(mail.lines) == 1 and len(mail.accounts) == 1 and not mail.several else None
    if line is None or line.account != mail.accounts[0].account:
        return False
    held = mail.accounts[0].position
    found = comes_to(roles(mail), held)
    return found.sure and found.quantity == (held if line.election is Election.TENDER_ALL else line.quantity)


def _goes_in(mail: Whole) -> tuple[Decimal, Decimal] | None:
    """Give how much goes in by the only line of a mail, and how much is held; None where it has several, is of a sender with several accounts, does not tell, or is short."""
    if mail.words < SHORT or mail.several or len(mail.lines) != 1 or len(mail.accounts) != 1:
        return None
    [line], [account] = mail.lines, mail.accounts
    if line.account != account.account:
        return None
    if line.election is Election.TENDER_ALL:
        return account.position, account.position
    if line.election is not Election.TENDER_PART or line.quantity is None:
        return None
    return line.quantity, account.position


def caution_of_words(found: Iterable[Why], in_orders: Iterable[Why]) -> tuple[Caution, ...]:
    """Give the cautions that words ask for, if any. `found`: what holds the mail up; `in_orders`: those of them that stand in a sentence that orders."""
    set_right = any(SETS_RIGHT.search(one.text) for one in found)
    seldom = any(SELDOM.search(one.text) for one in found) or any(
        SELDOM_IN_AN_ORDER.search(one.text) for one in in_orders
    )
    return (*((Caution.SET_RIGHT,) if set_right else ()), *((Caution.WORDS,) if seldom else ()))
