"""What a filled-in form instructs: its ticks and its amount, fitted like any other amount."""

from __future__ import annotations

import re
from dataclasses import replace

from mailflows.values import Form
from nlp import amounts
from nlp.amounts.amount import Amount, AmountKind
from nlp.changing import changed
from nlp.instruction import Election, Instruction, Problem
from nlp.patterns.late import Late
from nlp.quantities.door import Holding, settle


def instruction(form: Form, account: str | None, holding: Holding) -> Instruction:
    """Give the instruction of one form for `account`.

    Both boxes, or a box against its amount: contradictory. No box and no amount: no election.
    The part box without an amount: a part whose quantity is missing.
    """
    line = _ticked(form, account, holding)
    if form.unsure and line.election is not None and Problem.AMBIGUOUS_QUANTITY not in line.problems:
        # Nothing of a tick or a figure that is in doubt may be read back as if it were certain.
        line = replace(line, problems=(*line.problems, Problem.AMBIGUOUS_QUANTITY), quantity=None)
    return changed(line, from_picture=form.from_picture)


def _ticked(form: Form, account: str | None, holding: Holding) -> Instruction:
    """Read ticks and amount together."""
    stated = _amounts(form, holding)
    ticks = [bool(form.all_ticked), bool(form.part_ticked), bool(form.decline_ticked), bool(form.withdraw_ticked)]
    contradictory = Instruction(account, None, problems=(Problem.CONTRADICTORY,), quantity_stated=bool(stated))
    quantity = settle([(amount, ()) for amount in stated], (), holding)
    if sum(ticks) > 1:
        return contradictory
    if form.decline_ticked:
        return contradictory if stated else Instruction(account, Election.DO_NOT_TENDER)
    if form.withdraw_ticked:
        if not stated or quantity.value == holding.position:
            return Instruction(account, Election.WITHDRAW_ALL, holding.position)
        return Instruction(
            account,
            Election.WITHDRAW_PART,
            quantity.value,
            problems=(quantity.problem,) if quantity.problem else (),
            quantity_stated=True,
        )
    if form.all_ticked:
        if stated and quantity.value != holding.position:
            return contradictory
        return Instruction(account, Election.TENDER_ALL, holding.position, quantity_stated=bool(stated))
    if not stated:
        return Instruction(account, Election.TENDER_PART if form.part_ticked else None)
    if quantity.problem is not None:
        return Instruction(
            account, Election.TENDER_PART, problems=(quantity.problem,), quantity_stated=True, choices=quantity.choices
        )
    return Instruction(account, Election.TENDER_PART, quantity.value, quantity_stated=True)


def _amounts(form: Form, holding: Holding) -> list[Amount]:
    """Amounts on the form's amount line; the form's own line says what it is, so a bare figure is face amount."""
    if form.amount is None:
        return []
    found = [
        amount
        for amount in amounts.find(form.amount.text)
        if amount.kind is not AmountKind.RANGE or amount.low is not None
    ]
    if not found and any(sign.isdigit() for sign in form.amount.text):
        found = amounts.find(f"tender {form.amount.text}")
    return _without_base(list(found), form.amount.text, holding)


_OF = Late(r"[\s,(]*(?:(?:out\s+)?of|/)\s*(?:(?:the|my|our|a|total|whole|holding|position)\s+)*[$\s]*", re.IGNORECASE)


def _without_base(found: list[Amount], text: str, holding: Holding) -> list[Amount]:
    """Leave out the whole position where it is only what the amount is a part of: "$40,000 of the $110,000"."""
    if len(found) == 2 and holding.position in found[1].readings and _OF.fullmatch(text, found[0].end, found[1].start):
        return found[:1]
    return found
