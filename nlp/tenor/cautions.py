"""What asks for a plainer mail than others, where something may be passed over.

Amounts without an account, words seldom passed over, others whose yes may be waited for, what leaves an order open from anywhere, and an order
that is not plain by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from nlp.instruction import Problem, Why
from nlp.tenor.accounted import may_be_told, unaccounted
from nlp.tenor.never import SELDOM, SELDOM_IN_AN_ORDER
from nlp.tenor.whole import Whole


class Caution(StrEnum):
    """What asks for a plainer mail."""

    AMOUNT = "amount"
    """An amount is told that is likely one of something else, or amounts disagree but for the sentences that order."""
    WORDS = "words"
    """Words stand in what holds the mail up that are seldom passed over."""
    CONSENT = "consent"
    """Somebody else is told of who may have yet to agree."""
    ANYWHERE = "anywhere"
    """Words leave the order open wherever in the mail they stand: it is put by, or waits for silence."""
    ORDER = "order"
    """The sentence that orders is held up itself, and does not order plainly when it is heard alone."""


OF_AMOUNTS = frozenset([Problem.CONTRADICTORY, Problem.AMBIGUOUS_QUANTITY])
"""What is amiss where amounts of a mail disagree."""


OF_CONSENT = frozenset(
    [
        "A body or an office has yet to pass on it.",
        "Another person has yet to agree.",
        "Somebody is still to be asked, or time is asked for.",
        "Somebody is to be rung, told or shown first.",
    ]
)
"""What is found of others (`nlp.turning`) whose yes an order may wait for."""


def of_facts(found: Iterable[Why]) -> tuple[Caution, ...]:
    """Give the cautions that others ask for, whose yes may be waited for, and what leaves an order open from anywhere. `found`: what holds the mail up."""
    found = list(found)
    consent = any(one.meaning in OF_CONSENT for one in found)
    anywhere = any(one.rule == "left_open_anywhere" for one in found)
    return (*((Caution.CONSENT,) if consent else ()), *((Caution.ANYWHERE,) if anywhere else ()))


def of_amounts(mail: Whole) -> tuple[Caution, ...] | None:
    """Give the caution that the amounts of a mail ask for, if any; None where one may be what is meant.

    Where they disagree, and the lines are those of the sentences that order, more needs an account.
    """
    strictly = any(one.rule in OF_AMOUNTS for one in mail.why)
    without = unaccounted(mail.parts, mail.lines, mail.accounts, strictly=strictly)
    if without is None or not all(may_be_told(part, amount) for part, amount in without):
        return None
    return (Caution.AMOUNT,) if without or strictly else ()


def of_words(found: Iterable[Why], in_orders: Iterable[Why]) -> tuple[Caution, ...]:
    """Give the caution that words ask for, if any. `found`: what holds the mail up; `in_orders`: those of them that stand in a sentence that orders."""
    seldom = any(SELDOM.search(one.text) for one in found) or any(
        SELDOM_IN_AN_ORDER.search(one.text) for one in in_orders
    )
    return (Caution.WORDS,) if seldom else ()
