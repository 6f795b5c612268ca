"""What a draft or an instruction asks for, and whether two of them ask for the same."""

from __future__ import annotations

from dataclasses import replace

from bot.model import Draft, Entry, Missing, Reason
from bot.rules.matter import PRICED, TENDERS, WITHDRAWALS
from nlp.context import Account
from nlp.instruction import PLAIN, Election, Instruction, Kind, Particulars, Problem

PROBLEMS = {problem.value: problem for problem in Problem}
UNCLEAR = frozenset({Reason.AMBIGUOUS_QUANTITY, Reason.CONDITIONAL})
_OF_PRICE = frozenset({Reason.UNCLEAR_PRICE, Reason.SEVERAL_PRICES})
NAYS = frozenset({Election.DO_NOT_TENDER, Election.DO_NOT_CONSENT})
"""Elections that need no amount."""
WAYS = {Election.CONSENT: "consent", Election.TENDER_AT_AUCTION_PRICE: "tender at the auction's price"}
"""Elections of an amount that are another thing than a plain tender of as much."""


def filled(instruction: Instruction, account: Account | None, tendered: Entry | None) -> Instruction:
    """The instruction with the amount of an "all": the whole position, or the whole tender on record."""
    if account is None or instruction.problems:
        return instruction
    stands = tendered.quantity if tendered is not None else None
    if instruction.election is Election.TENDER_ALL and instruction.quantity is None:
        return replace(instruction, quantity=account.position)
    if instruction.election is Election.WITHDRAW_ALL and instruction.quantity in (None, account.position):
        return replace(instruction, quantity=stands or account.position)
    return instruction


def of_draft(draft: Draft, account: str) -> Instruction:
    """A draft's content as an instruction for that account, to be judged again."""
    return Instruction(
        account=account,
        election=draft.election,
        quantity=draft.quantity,
        quantity_type=draft.quantity_type,
        problems=tuple(PROBLEMS[reason.value] for reason in draft.reasons if reason.value in PROBLEMS),
        quantity_stated=Missing.QUANTITY not in draft.missing,
        choices=draft.choices,
        from_picture=draft.from_picture,
        particulars=draft.particulars,
    )


def key(
    election: Election | None, quantity: object, particulars: Particulars = PLAIN
) -> tuple[str, object, Particulars] | None:
    """What is asked for, in a form that compares: all of a position and the same amount are one thing.

    None where it is not settled: what is not settled is the same as nothing.
    """
    if election in NAYS:
        return election.value, None, particulars
    if election is None or quantity is None:
        return None
    return ("withdraw" if election in WITHDRAWALS else WAYS.get(election, "tender")), quantity, particulars


def same_as_draft(instruction: Instruction, draft: Draft) -> bool:
    """Whether an instruction asks for exactly what a draft does, with no condition and no doubt on either side."""
    wanted = key(instruction.election, instruction.quantity, instruction.particulars)
    clear = not {problem.value for problem in instruction.problems} & {reason.value for reason in UNCLEAR}
    return wanted is not None and clear and not UNCLEAR.intersection(draft.reasons) and wanted == of(draft)


def of(content: Draft | Entry | Instruction) -> tuple[str, object, Particulars] | None:
    """The comparable form of a draft's, an entry's or an instruction's content."""
    return key(content.election, content.quantity, content.particulars)


def is_open(draft: Draft) -> bool:
    """Whether a draft still lacks its election, amount or price, so that a reply may supply it."""
    priceless = Missing.PRICE in draft.missing or not _OF_PRICE.isdisjoint(draft.reasons)
    return of(draft) is None or priceless


def completes(instruction: Instruction, draft: Draft, kind: Kind) -> Instruction:
    """The instruction, with what the draft already has where only an amount, or only a price, was sent to it."""
    if kind is Kind.INSTRUCTION and draft.kind is kind and not instruction.problems:
        instruction = _with_the_other_half(instruction, draft)
    parts = {Kind.INSTRUCTION: Election.TENDER_PART, Kind.WITHDRAWAL: Election.WITHDRAW_PART}
    amount_only = instruction.election is None and instruction.quantity is not None and not instruction.problems
    if amount_only and draft.kind is kind and draft.election is parts[kind]:
        return replace(instruction, election=draft.election)
    return instruction


def _with_the_other_half(instruction: Instruction, draft: Draft) -> Instruction:
    """A price joined with the amount that was said before it, or an amount with the price; both are read back again."""
    said = instruction.particulars
    if instruction.election in PRICED and instruction.quantity is None and not instruction.quantity_stated:
        kept = replace(
            draft.particulars,
            price=said.price,
            odd_lot=draft.particulars.odd_lot or said.odd_lot,
            conditional_quantity=said.conditional_quantity or draft.particulars.conditional_quantity,
        )
        return replace(instruction, quantity=draft.quantity, particulars=kept)
    if draft.election in PRICED and instruction.election in TENDERS - PRICED and instruction.quantity is not None:
        kept = replace(
            draft.particulars,
            odd_lot=said.odd_lot,
            conditional_quantity=said.conditional_quantity or draft.particulars.conditional_quantity,
        )
        return replace(instruction, election=draft.election, particulars=kept)
    return instruction


def is_tender(entry: Entry | None) -> bool:
    """Whether an entry tenders something."""
    return entry is not None and entry.election in TENDERS


def lost_its_place(draft: Draft) -> bool:
    """Whether a draft was on record once and waits since the position fell below it: no mail made it (`bot.handover.positions`)."""
    return draft.kind is Kind.INSTRUCTION and draft.mail_id == 0 and Reason.OVER_POSITION in draft.reasons
