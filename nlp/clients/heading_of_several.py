"""What a broker's subject says of several clients, each in a word: "Price Trust - no tender / Delgado - part".

Each piece names one client and says no, all or part, and nothing else. A no and an all count like lines of the mail, so that they must agree with those below; a
part only announces one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.accounts.door import OTHER, Mention, mentions
from nlp.amounts.amount import Amount, AmountKind
from nlp.context import Context
from nlp.instruction import Election, Instruction
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement

_PIECES = re.compile(r"\s*(?:/|;|\||&|,|\band\b)\s*", re.IGNORECASE)
_NO = Late(
    r"(?:a\s+)?(?:no(?:ne|thing|\s+(?:tender|exchange|action))?|declin(?:e|es|ed|ing)|pass(?:es)?|out|not\s+(?:tendering|exchanging|participating))"
)
_ALL = Late(r"(?:tender(?:s|ing)?\s+|exchange\s+)?(?:all(?:\s+in)?|(?:in\s+)?full|everything|whole|full\s+tender)")
_PART = Late(
    r"(?:tender(?:s|ing)?\s+|exchange\s+)?(?:in\s+)?(?:a\s+)?(?:part(?:ial(?:ly)?|ly)?)(?:\s+(?:tender|exchange))?"
)
_OF_A_PART = Late(
    r"(?:(?:lexington|lex|re|exchange|tender|election|instruction|offer|notes|bonds)\s+){0,4}(?:tender(?:s|ing)?\s+|exchange\s+)?(?:(?:only|just)\s+)?(?:in\s+)?(?:a\s+)?(?:part(?:ial(?:ly)?|ly)?)(?:\s+only)?(?:\s+(?:tender|exchange|election|instruction|position))?(?:\s+only)?"
)
"""All that is left of a piece that says so of a part."""
_IDLE = Late(r"[\s:=()–—.-]+|\b(?:mr|mrs|ms|dr|the|client|a/c|acct|account)\b\.?")
"""Around a name and its word."""
_LEAD = re.compile(
    r"^[^:;/]{0,40}?\b(?:lexington|lex|notes|elections?|instructions?)\b[^:;/]{0,20}[:–—-]\s*", re.IGNORECASE
)
_LONGEST = 160


def heading_of_several(heading: Sequence[Sentence], named: Sequence[Mention], context: Context) -> list[Statement]:
    """Give what a subject says of each client that it names; nothing where a piece of it is not understood, or names none or two.

    `heading`: the sentences of the subject; `named`: the accounts that it names.
    """
    if len(heading) != 1 or len({one.accounts for one in named}) < 2 or len(heading[0].text) > _LONGEST:
        return []
    sentence = heading[0]
    begin = lead.end() if (lead := _LEAD.match(sentence.text)) else 0
    found: list[Statement] = []
    told: set[str] = set()
    for start, end in _cut(sentence.text, begin):
        inside = [one for one in named if sentence.start + start <= one.start < sentence.start + end]
        accounts = {account for one in inside for account in one.accounts}
        if (
            len(accounts) != 1
            or accounts & told
            or OTHER[0] in accounts
            or not accounts <= set(context.sender_accounts)
        ):
            return []
        words = sentence.text[start:end]
        for one in sorted(inside, key=lambda mention: -mention.start):
            words = words[: one.start - sentence.start - start] + " " + words[one.end - sentence.start - start :]
        words = " ".join(_IDLE.sub(" ", words.lower()).split())
        deed = next((deed for deed, said in _DEEDS if said.fullmatch(words)), None)
        if deed is None:
            return []
        told |= accounts
        place = sentence.start + start
        whole = (Amount(AmountKind.ALL, None, place, place, "all"),) if deed is Deed.TENDER else ()
        found.append(
            Statement(
                deed,
                Mood.DIRECT,
                place,
                sentence.start + end,
                sentence.text[start:end],
                -1,
                whole,
                accounts=tuple(accounts),
                alone=True,
                begins=place,
                at=place,
                harmless=deed is Deed.BARE,
            )
        )
    return found


def _cut(text: str, begin: int) -> list[tuple[int, int]]:
    """Give the pieces of a text from a place on."""
    edges = [begin]
    for one in _PIECES.finditer(text, begin):
        edges += [one.start(), one.end()]
    edges.append(len(text))
    return [(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True) if text[start:end].strip()]


_DEEDS = ((Deed.DECLINE, _NO), (Deed.TENDER, _ALL), (Deed.BARE, _PART))
"""What each word says."""


def only_a_part(heading: Sequence[Sentence], lines: Sequence[Instruction], context: Context) -> str:
    """Give the words by which a subject says that a part goes in of an account of which a line gives all: "Delgado - part"; or nothing."""
    whole = {line.account for line in lines if line.account and line.election is Election.TENDER_ALL}
    told = {line.account for line in lines if line.account}
    sole: set[str] = told if len(told) == 1 else set()
    for sentence in heading:
        if not whole or len(sentence.text) > _LONGEST:
            continue
        named = mentions(sentence.text, context)
        begin = lead.end() if (lead := _LEAD.match(sentence.text)) else 0
        before: set[str] = set()
        for start, end in _cut(sentence.text, begin):
            inside = [one for one in named if start <= one.start < end]
            accounts = {account for one in inside for account in one.accounts} or before or sole
            before = accounts
            words = sentence.text[start:end]
            for one in sorted(inside, key=lambda mention: -mention.start):
                words = words[: max(0, one.start - start)] + " " + words[one.end - start :]
            words = " ".join(_IDLE.sub(" ", words.lower()).split())
            if accounts & whole and len(accounts) == 1 and _OF_A_PART.fullmatch(words):
                return sentence.text[start:end]
    return ""
