"""Learn what each rule weighs that holds an order up (`nlp.tenor.weights`), from the mails written for the judge.

Each is read by the rules as the mail of a holder whose holding fits it, and judged by a judge that has learned from the other files only: what
he thinks of mails that he knows by heart says nothing. Which of those that are held up are plain all the same is then learned by logistic
regression (Newton's method), which gives the same weights every time.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from mailflows.values import Mail
from nlp.amounts import find
from nlp.amounts.amount import AmountKind
from nlp.context import Context, Register
from nlp.instruction import Problem
from nlp.tenor.heard_out import LIKELY, PLAIN, reasons, to_settle
from nlp.tenor.passable import unweighed, weighed_as
from nlp.tenor.sequences import words_of
from nlp.tenor.weights import FACTS, Weights, facts
from nlp.tenor.whole import Whole
from nlp.training import judges
from nlp.training.asked import as_asked
from nlp.training.whole_mails import WholeMail, heard

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

PARTS = 3
"""The files are dealt into so many parts; of each the mails are judged by one that learned from the others."""
SEEN = 5
"""How often a rule must have held up a mail to be weighed."""
_HELD_BACK = 1.0
"""How strongly weights are drawn to nothing, so that what was seen seldom weighs little."""
_ROUNDS, _CLOSE = 60, 1e-8
"""Steps at most, and how small the last one is: a handful are enough, so many never needed."""
_ACCOUNT = re.compile(r"\b[A-Z]{2,3}-?\d{3,5}\b")
"""Numbers of accounts as the mails invent them: each is put as the holder's own."""
_OFTENEST = 12
"""So many holdings are tried at most for one mail."""
_MULTIPLE = Decimal(1000)
"""Of the offer that the mails are about."""
_NOT_FITTING = frozenset([Problem.CONTRADICTORY, Problem.AMBIGUOUS_QUANTITY, Problem.OFF_MULTIPLE])
Written = Callable[[str], Mail]
"""What makes a holder's mail of a text."""


@dataclass(frozen=True, slots=True)
class HeldUp:
    """A mail that is held up: by which rules, how plain the judge thinks it who has not learned it, and whether it is plain."""

    plainness: float
    words: int
    rules: tuple[str, ...]
    plain: bool


@dataclass(frozen=True, slots=True)
class _Read:
    """A mail that is held up, before it is judged. `said`: the words of its sentences."""

    source: str
    said: tuple[tuple[str, ...], ...]
    words: int
    rules: tuple[str, ...]
    plain: bool


def learned(
    written: Sequence[WholeMail], others: Sequence[WholeMail], mail_of: Written, context: Context
) -> tuple[Weights, tuple[HeldUp, ...]]:
    """Learn the weights; answers them, and the mails that they were learned from.

    `written`: the mails written for the judge; `others`: what else he learns from; `mail_of`: makes the mail of the holder of `context`, who
    has one account.
    """
    sources = sorted({mail.source for mail in written})
    dealt = {source: number % PARTS for number, source in enumerate(sources)}
    with ProcessPoolExecutor(os.cpu_count()) as processes:
        found = processes.map(partial(_as_read, mail_of=mail_of, context=context), written, chunksize=64)
        cases = [case for case in found if case is not None]
        parts = [[case for case in cases if dealt[case.source] == part] for part in range(PARTS)]
        known = [[*others, *(mail for mail in written if dealt[mail.source] != part)] for part in range(PARTS)]
        judged = [case for part in processes.map(_judged, parts, known) for case in part]
    return fitted(judged), tuple(judged)


def fitted(cases: Iterable[HeldUp]) -> Weights:
    """Learn the weights from mails that are held up."""
    cases = list(cases)
    seen = Counter(rule for case in cases for rule in set(case.rules))
    rules = sorted(rule for rule, times in seen.items() if times >= SEEN)
    usable = [case for case in cases if set(case.rules) <= set(rules)]
    rows = np.array([_row(case, rules) for case in usable]).reshape(len(usable), len(FACTS) + len(rules))
    weights = _regression(rows, np.array([case.plain for case in usable], dtype="float64"))
    # What holds an order up never speaks for it, however few open mails it was seen in.
    by_rule = {rule: min(0.0, weight) for rule, weight in zip(rules, weights[len(FACTS) :].tolist(), strict=True)}
    return Weights(dict(zip(FACTS, weights.tolist(), strict=False)), by_rule)


def passing(weights: Weights, cases: Iterable[HeldUp]) -> judges.Figure:
    """Count the plain mails, and the open ones, that are plain enough and weigh enough; of short ones, and of what orders by itself, more is asked (`heard_out`)."""
    passed = Counter[bool]()
    total = Counter[bool]()
    for case in cases:
        likely = weights.likelihood(case.plainness, case.words, case.rules)
        total[case.plain] += 1
        passed[case.plain] += case.plainness >= PLAIN and likely is not None and likely >= LIKELY
    return judges.Figure(PLAIN, (passed[True], total[True]), (passed[False], total[False]))


def _row(case: HeldUp, rules: Sequence[str]) -> list[float]:
    """Give the facts of a mail, then for each rule whether it holds the mail up."""
    told = facts(case.plainness, case.words, len(case.rules))
    return [*(told[name] for name in FACTS), *(float(rule in case.rules) for rule in rules)]


def _regression(rows: Floats, plain: Floats) -> Floats:
    """Give the weights under which what is plain is likeliest, drawn to nothing but for the first."""
    held_back = np.full(rows.shape[1], _HELD_BACK)
    held_back[0] = _HELD_BACK / 100
    weights = np.zeros(rows.shape[1])
    for _ in range(_ROUNDS):
        likely = 1 / (1 + np.exp(-(rows @ weights)))
        slope = rows.T @ (plain - likely) - held_back * weights
        bend = (rows * (likely * (1 - likely))[:, None]).T @ rows + np.diag(held_back)
        step = np.linalg.solve(bend, slope)
        weights += step
        if abs(step).max() < _CLOSE:
            break
    return weights


def _judged(cases: Sequence[_Read], known: Sequence[WholeMail]) -> list[HeldUp]:
    """Judge mails by a judge who has learned from others."""
    learnable = heard(known)
    if not cases or not learnable:
        return []
    both = judges.train(learnable)
    return [HeldUp(both.plainness(case.said), case.words, case.rules, case.plain) for case in cases]


def _as_read(mail: WholeMail, mail_of: Written, context: Context) -> _Read | None:
    """Read a mail as the holder's, with the holding that fits it best; None where nothing that may be passed over holds it up."""
    [account] = context.sender_accounts
    text = _ACCOUNT.sub(account, mail.body)
    parsed = mail_of(text)
    best: tuple[int, Whole] | None = None
    for holding in _holdings(text):
        whole = as_asked(parsed, _holding(context, holding))
        if whole is None:
            return None
        amiss = _amiss(whole, holding)
        if best is None or amiss < best[0]:
            best = amiss, whole
        if not amiss or not whole.lines:
            break
    if best is None:
        return None
    whole = to_settle(best[1])
    if whole is None:
        return None
    said = words_of(whole.subject, whole.body)
    return _Read(
        mail.source,
        said,
        whole.words,
        tuple(weighed_as(one) for one in reasons(whole.why) if not unweighed(one)),
        mail.plain is True,
    )


def _holding(context: Context, position: Decimal) -> Context:
    """Give the context with so much held in the sender's account."""
    held = (
        replace(account, position=position) if account.account in context.sender_accounts else account
        for account in context.accounts
    )
    return replace(context, accounts=Register(held))


def _holdings(text: str) -> list[Decimal]:
    """Give holdings that may fit a text, likeliest first: what it names, what two of its amounts make together, and usual ones."""
    named = sorted(
        {
            value if value >= _MULTIPLE else value * _MULTIPLE
            for amount in find(text)
            if amount.kind is AmountKind.AMOUNT
            for value in amount.readings or ((amount.value,) if isinstance(amount.value, Decimal) else ())
            if value > 0 and (value < _MULTIPLE or not value % _MULTIPLE)
        },
        reverse=True,
    )[:6]
    sums = [one + other for one, other in combinations(named, 2)] + [2 * one for one in named]
    usual = [100 * _MULTIPLE, 1000 * _MULTIPLE]
    return list(dict.fromkeys([*named[:1], *(usual[:1] if not named else ()), *sums, *named[1:], *usual]))[:_OFTENEST]


def _amiss(whole: Whole, holding: Decimal) -> int:
    """Count what speaks against a holding."""
    problems = {problem for line in whole.lines for problem in line.problems}
    above = any(line.quantity is not None and line.quantity > holding for line in whole.lines)
    return len(problems & _NOT_FITTING) + above + 2 * (not any(line.account for line in whole.lines))
