"""Why is a line not clean? One sentence a problem, with the words that it rests on, for whoever asks `--explain`.

Readers that leave a line open say why themselves; what is left to say here follows from the line: amounts that disagree, that may be
several, or that no holding of that size can give.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from nlp.instruction import TELLING, Election, Instruction, Problem, Why
from nlp.left_over.reaching import Beside, reaches
from nlp.statements import Deed, Statement

_MEANINGS = {
    Problem.AMBIGUOUS_QUANTITY: "How much is meant for {account} can be read in more than one way.",
    Problem.CONTRADICTORY: "What is said about {account} disagrees: with itself, or with the holding.",
    Problem.OFF_MULTIPLE: "The amount for {account} is no multiple that the offer takes, or less than its minimum.",
    Problem.CONDITIONAL: "What is said about {account} leaves open whether it is meant.",
    Problem.UNCLEAR_PRICE: "A price is spoken of for {account}, and it cannot be told which.",
    Problem.SEVERAL_PRICES: "Several prices are named for {account}, and an instruction has one.",
    Problem.UNCLEAR_OPTION: "For {account} something else than the offer's choices seems to be meant, or more than one of them.",
}
_LONGEST = 240
"""Characters of the words shown: what a person can take in at a glance."""


def explained(
    lines: Sequence[Instruction], said: Sequence[Statement], known: Iterable[Why], *, listed: bool = False
) -> tuple[Why, ...]:
    """Give a reason for each problem of the lines where none is known yet.

    `said`: what the prose states; `known`: the reasons that readers gave for leaving lines open; `listed`: forms or lists of the
    mail instruct as well.
    """
    doubts = [why for why in known if why.rule not in TELLING]
    return tuple(
        Why(problem, _MEANINGS[problem].format(account=line.account or "the account"), _words(line, said))
        for line in lines
        for problem in line.problems
        if problem is not Problem.CONDITIONAL or not any(_bears_on(why, line, said, listed=listed) for why in doubts)
    )


def _bears_on(why: Why, line: Instruction, said: Sequence[Statement], *, listed: bool) -> bool:
    """Tell whether a known reason is one for leaving this line open: it was given for it, speaks of it, or reaches over to it."""
    if why.accounts is None or line.account in why.accounts:
        return True
    takes = line.election in _WITHDRAWALS
    if (takes or listed) and reaches((why,), Beside.WITHDRAWALS if takes else Beside.FORMS_AND_LISTS, elects=True):
        return True
    return bool(why.text) and any(
        line.account in one.accounts if one.accounts is not None else takes and one.deed is Deed.WITHDRAW
        for one in said
        if one.text.startswith(why.text)
    )


_WITHDRAWALS = (Election.WITHDRAW_ALL, Election.WITHDRAW_PART)


def _words(line: Instruction, said: Sequence[Statement]) -> str:
    """Give the clauses that say what becomes of a line's account, each once."""
    clauses = [
        " ".join(one.text.split())
        for one in said
        if (one.accounts is None or line.account in one.accounts)
        and (one.amounts or one.excluded or one.rest or one.deed is not Deed.BARE)
    ]
    text = " / ".join(dict.fromkeys(clauses))
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
