"""One mail as the judges of whole mails are asked about it: what the sender wrote, and what reading made of it so far."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from nlp.context import Account
from nlp.instruction import Instruction, Why
from nlp.sentence import Sentence

SHORT = 25
"""Words below which a mail is short: too little is known of it, and too little stands around its amounts."""


@dataclass(frozen=True, slots=True)
class Whole:
    """A mail with its lines, and why they stand as they do.

    `subject`, `body`: what the sender newly wrote, signature and postscripts included, forms left out; `words`: how many of it are read;
    `parts`: the sentences of both; `accounts`: those of its lines; `role`: the sender's; `papers`: how many attachments and letters passed on
    there are; `asks`: it asks something; `answers`: it answers us, or bears a form; `several`: the sender has several accounts; `alone`,
    `alone_why`: where the lines disagree, what the sentences that order say, each by itself, and what holds that up.
    """

    subject: str
    body: str
    words: int
    lines: tuple[Instruction, ...]
    why: tuple[Why, ...]
    parts: tuple[Sentence, ...]
    accounts: tuple[Account, ...]
    role: str
    papers: int
    asks: bool
    answers: bool
    several: bool
    alone: tuple[Instruction, ...] = ()
    alone_why: tuple[Why, ...] = ()

    @property
    def orders(self) -> tuple[str, ...]:
        """The sentences that speak of tendering."""
        return tuple(part.text for part in self.parts if part.has("TENDER"))

    @property
    def refusals(self) -> tuple[str, ...]:
        """The sentences that speak of keeping, of declining or of taking back."""
        return tuple(part.text for part in self.parts if part.has("KEEP", "DECLINE", "WITHDRAW", "NOTHING"))


Judge = Callable[[Whole], tuple[tuple[Instruction, ...], tuple[Why, ...]]]
"""What gives a mail's lines and reasons as they stand when the whole mail has been heard."""
