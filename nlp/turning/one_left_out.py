"""Whether a clause of a few words leaves out one of the accounts that are all instructed: "Exchange everything in both accounts. Not the IRA, though.".

Only where several accounts have a line that gives or takes back, and only clauses of nothing but the account and the words that leave it out, or leave
the others out: in "the IRA is not with another house" it stands in talk.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from nlp.accounts.described import by_kind
from nlp.accounts.door import OTHER, mentions
from nlp.context import Context
from nlp.instruction import Election, Instruction
from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed
from nlp.turning.passage import Spoken

_STEPS = (Election.TENDER_ALL, Election.TENDER_PART, Election.WITHDRAW_ALL, Election.WITHDRAW_PART)
_CLAUSE = re.compile(r"[^.,;:!?\n()–—]+")
_WORD = re.compile(r"[\w'’]+")
_LEAVES_OUT = Late(
    r"\b(?:not|never|no|nor|except(?:ed|ing)?|exclud\w+|minus|without|sans|bar|barring|save|less|only|alone|rather|instead|out|skip|omit|second|one)\b|n['’]t\b",
    re.IGNORECASE,
)
"""Leaves an account out, or all of the others."""
_BOTH_AFTER_ALL = Late(
    r"\bnot\s+(?:just|only|merely|simply|solely)\b|\bno\s+(?:less|exception)\b|\bnot\s+(?:less|excepted|excluded)\b",
    re.IGNORECASE,
)
"""Takes the account in with the others: "not only the IRA"."""
_BESIDE = listed(
    "not never no nor except excepted excepting excluding excluded minus without sans bar barring save less only alone rather instead out skip omit"
    " just but and or so then well though however sorry please pls oh actually thanks of course for from in of with on to the my our this that it 's is are be isn't aren't don't do did didn't"
    " account acct accounts one ones number no i we mean meant want wanted said leave left leaving kept that's perhaps maybe after all wait also should shall tender exchange swap withdraw include included"
)
"""Words of a clause that says nothing but which account is meant, or is not."""
_IN_ONE = Late(
    r"\b(?:in|of|from|out\s+of|on)\s+(?:just\s+|only\s+)?(?:one(?:\s+of\s+(?:them|these|the\s+two))?|the\s+(?:first|second|former|latter|last)(?:\s+(?:one|account|named))?|either(?:\s+(?:one|of\s+them))?)\s*[.!]*$",
    re.IGNORECASE,
)
"""At the end of a clause that gives: it is of one of them, which is not named by its number."""


def one_left_out(sentences: Sequence[Spoken], lines: Sequence[Instruction], context: Context) -> str:
    """Give the words that leave out one of several accounts that have a line; empty where there are none."""
    instructed = {line.account for line in lines if line.election in _STEPS}
    if len(instructed) < 2:
        return ""
    return next((words for one in sentences if not one.asks for words in _left_out(one, instructed, context)), "")


def _left_out(one: Spoken, instructed: set[str | None], context: Context) -> Iterator[str]:
    """Give the clauses of a sentence that leave out some of the accounts with a line."""
    named = [*mentions(one.text, context)]
    # Behind a "not" an account that is only described is no mention of its own, and here it is one.
    named += [
        each for each in by_kind(one.text, context) if not any(each.start < x.end and x.start < each.end for x in named)
    ]
    named.sort(key=lambda each: each.start)
    if one.tenders and _IN_ONE.search(one.text) and any(set(each.accounts) >= instructed for each in named):
        yield one.text
    for clause in _CLAUSE.finditer(one.text):
        inside = [each for each in named if clause.start() <= each.start < clause.end()]
        said = {account for each in inside for account in each.accounts}
        if not said or not (said < instructed or said == set(OTHER)):
            continue
        words = clause.group()
        for each in reversed(inside):
            words = f"{words[: each.start - clause.start()]} {words[each.end - clause.start() :]}"
        if (
            _LEAVES_OUT.search(words)
            and not _BOTH_AFTER_ALL.search(clause.group())
            and all(word.lower().replace("’", "'") in _BESIDE for word in _WORD.findall(words))
        ):
            yield clause.group().strip()
