"""Does anything else in the mail turn, put off or disown what one of its sentences cleanly elects? Then the holder is asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nlp.instruction import Instruction, Problem, Why
from nlp.sentence import Sentence
from nlp.statements import Statement
from nlp.turning.jests import mocked
from nlp.turning.passage import told
from nlp.turning.prospects import soft
from nlp.turning.second_thoughts import taken_up_again
from nlp.turning.stipulations import demanded
from nlp.turning.to_come import announced, broken_off
from nlp.turning.voices import others


def turned(
    lines: tuple[Instruction, ...],
    parts: Sequence[Sentence],
    said: Sequence[Statement],
    text: str,
    subject: str,
    *,
    broker: bool,
) -> tuple[tuple[Instruction, ...], tuple[Why, ...]]:
    """Lower clean lines to a question where the mail as it goes on leaves them open; and say why.

    `parts`: the mail's sentences; `said`: their statements with their deeds; `text`: the words they stand in; `subject`: the
    subject that the sender wrote; `broker`: the sender speaks for clients.
    """
    if not any(line.election is not None and not line.problems for line in lines):
        return lines, ()
    sentences = told(parts, said, text)
    end = parts[-1].end if parts else 0
    for name, found in (
        ("A demand is made for it.", demanded(sentences)),
        ("It is put off or taken back behind it.", taken_up_again(sentences, broker=broker)),
        ("It is scorn.", mocked(sentences)),
        ("Somebody else says it, or is told it.", others(sentences, broker=broker)),
        ("It is only announced.", announced(sentences)),
        ("It breaks off.", broken_off(sentences, text[end:])),
        ("It is a prospect of a client's.", soft(sentences, subject, broker=broker)),
    ):
        if found:
            lowered = tuple(
                line if line.problems or line.election is None else replace(line, problems=(Problem.CONDITIONAL,))
                for line in lines
            )
            return lowered, (Why("turned_elsewhere", name, found[:120]),)
    return lines, ()
