"""A line of a broker's list, once it is weighed against the holding, as what its sentence states."""

from __future__ import annotations

from dataclasses import replace

from nlp.amounts.amount import Amount, AmountKind
from nlp.instruction import Election, Instruction
from nlp.moods import Mood
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement


def statement_of(line: Instruction, number: int, sentence: Sentence) -> Statement:
    """Give what a client's line comes to as what its sentence states."""
    gives = line.election is not Election.DO_NOT_TENDER
    amount = Amount(AmountKind.ALL, None, sentence.start, sentence.end, sentence.text)
    if line.election is Election.TENDER_PART and line.quantity is not None:
        amount = replace(amount, kind=AmountKind.AMOUNT, value=line.quantity, readings=(line.quantity,))
    return Statement(
        Deed.TENDER if gives else Deed.DECLINE,
        Mood.DIRECT,
        sentence.start,
        sentence.end,
        sentence.text,
        number,
        (amount,) if gives else (),
        accounts=(line.account,) if line.account else (),
        alone=True,
        at=sentence.end,
        begins=sentence.start,
    )
