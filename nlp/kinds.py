"""What is the mail: an instruction, a question, a yes? The order of the questions is the order of precedence."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.instruction import Kind, Signal


def automatic_kind(automatic: str | None) -> Kind | None:
    """Give the kind of a mail that a program sent."""
    if automatic == "auto_reply":
        return Kind.AUTO_REPLY
    if automatic == "bounce":
        return Kind.BOUNCE
    return Kind.OTHER if automatic else None


def kind(
    *, instructs: bool, withdraws: bool, signals: Sequence[Signal], answer: Kind | None, asks: bool, supplies: bool
) -> Kind:
    """Decide between the kinds by precedence: notices, elections, answers to us, supplements, questions, the rest."""
    if Signal.ISSUER_NOTICE in signals:
        return Kind.ISSUER_NOTICE
    if Signal.GUARANTEED_DELIVERY in signals:
        return Kind.GUARANTEED_DELIVERY
    if Signal.ADVERTISING in signals:
        return Kind.OTHER
    if withdraws:
        return Kind.WITHDRAWAL
    if instructs:
        return Kind.INSTRUCTION
    if answer is not None:
        return answer
    if Signal.COMPLAINT in signals or Signal.LEGAL in signals:
        return Kind.QUESTION if asks else Kind.OTHER
    if supplies and not asks:
        return Kind.SUPPLEMENT
    if asks:
        return Kind.QUESTION
    return Kind.SUPPLEMENT if supplies else Kind.OTHER
