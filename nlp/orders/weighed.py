"""What an order in words comes to against the holding: what goes, what stays and the position must agree."""

from __future__ import annotations

from nlp.amounts.amount import Amount
from nlp.instruction import Election, Instruction, Problem
from nlp.orders.door import Clause, Deed, Order
from nlp.quantities.door import Holding, settle


def instruction_of(order: Order, account: str | None, holding: Holding) -> Instruction:
    """Weigh an order against the holding: what goes, what stays and the position must agree.

    An order that leaves something open is conditional, one with a word that nobody knows ambiguous; both elect nothing.
    """
    if order.open:
        return Instruction(account, None, problems=(Problem.CONDITIONAL,), quantity_stated=True)
    unclear = Instruction(account, None, problems=(Problem.AMBIGUOUS_QUANTITY,), quantity_stated=True)
    clash = Instruction(account, None, problems=(Problem.CONTRADICTORY,), quantity_stated=True)
    if order.unread or not order.clauses:
        return unclear
    gives, keeps, refuses = order.gives, order.keeps, order.refuses
    bare = tuple(one for one in order.clauses if one.deed is Deed.BARE)
    if any(holding.position not in base.readings for one in order.clauses for base in one.bases):
        return clash
    if refuses and (gives or bare):
        return clash
    kept = [amount for one in keeps for amount in one.amounts]
    if refuses or not (gives or bare):
        stays = [amount for one in (*refuses, *keeps) for amount in one.amounts]
        if any(one.part for one in (*refuses, *keeps)):
            return unclear
        if all(holding.position in amount.readings for amount in stays):
            return Instruction(account, Election.DO_NOT_TENDER)
        return clash if refuses else unclear
    return _given(account, (*gives, *bare), keeps, kept, holding)


def _given(
    account: str | None, gives: tuple[Clause, ...], keeps: tuple[Clause, ...], kept: list[Amount], holding: Holding
) -> Instruction:
    """Weigh what goes against what stays."""
    clash = Instruction(account, None, problems=(Problem.CONTRADICTORY,), quantity_stated=True)
    said = [amount for one in gives for amount in one.amounts]
    whole, part = any(one.all for one in gives), any(one.part for one in gives)
    if any(one.all or not one.measured for one in keeps) or any(one.rest for one in gives) or (keeps and whole):
        return clash
    if not said:
        if part or keeps:
            return Instruction(account, Election.TENDER_PART)
        return Instruction(account, Election.TENDER_ALL, holding.position)
    quantity = settle([(amount, one.bases) for one in gives for amount in one.amounts], kept, holding)
    if quantity.problem is not None:
        return (
            clash
            if quantity.problem is Problem.CONTRADICTORY
            else Instruction(
                account,
                Election.TENDER_PART,
                problems=(quantity.problem,),
                quantity_stated=True,
                choices=quantity.choices,
            )
        )
    all_of_it = quantity.value is not None and quantity.value == holding.position
    if whole is not all_of_it and (whole or ((part or keeps) and all_of_it)):
        return clash
    return Instruction(
        account, Election.TENDER_ALL if all_of_it else Election.TENDER_PART, quantity.value, quantity_stated=True
    )
