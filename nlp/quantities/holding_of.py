"""What an amount said of an account must fit."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from nlp.context import Context, Terms
from nlp.quantities.door import Holding


def holding(account: str | None, context: Context, terms: Terms | None) -> Holding:
    """Give what an amount for that account must fit; nothing is known of an account that is not named."""
    found = context.account(account)
    minimum, multiple = (terms.minimum, terms.multiple) if terms else (Decimal(1000), Decimal(1000))
    return Holding(found.position if found else None, minimum, multiple, by_number=bool(terms and terms.by_number))


def widest(context: Context, terms: Terms | None) -> Holding:
    """Give the largest of the sender's holdings: what an amount can at most mean while no account is named."""
    own = [account.position for account in context.own]
    base = holding(None, context, terms)
    return replace(base, position=None) if not own else replace(base, position=max(own))
