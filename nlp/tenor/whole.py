"""One mail as the judge of whole mails is asked about it: what the sender wrote, and what reading made of it so far."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from nlp.amounts.amount import Amount
from nlp.context import Account
from nlp.instruction import Instruction, Why


@dataclass(frozen=True, slots=True)
class Whole:
    """A mail with its lines, and why they stand as they do.

    `subject`, `body`: what the sender newly wrote, signature and postscripts included, forms left out; `words`: how many of it are read;
    `orders`: the sentences that speak of tendering; `amounts`: all that it names; `told`: those of them that it only tells of something else; `accounts`: those of its lines; `role`: the sender's;
    `papers`: how many attachments and letters passed on there are; `asks`: it asks something; `answers`: it answers us, or bears a form;
    `several`: the sender has several accounts; `alone`, `alone_why`: where the lines disagree, what the sentences that order say, each by
    itself, and what holds that up.
    """

    subject: str
    body: str
    words: int
    lines: tuple[Instruction, ...]
    why: tuple[Why, ...]
    orders: tuple[str, ...]
    amounts: tuple[Amount, ...]
    told: tuple[Amount, ...]
    accounts: tuple[Account, ...]
    role: str
    papers: int
    asks: bool
    answers: bool
    several: bool
    alone: tuple[Instruction, ...] = ()
    alone_why: tuple[Why, ...] = ()


Judge = Callable[[Whole], tuple[tuple[Instruction, ...], tuple[Why, ...]]]
"""What gives a mail's lines and reasons as they stand when the whole mail has been heard."""
