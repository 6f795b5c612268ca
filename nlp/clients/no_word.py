"""Sentences that only say that nothing came of a client, or that his row on the list is empty: they elect for nobody and bind nobody else.

"Mr. Grant has not answered, his line is blank, do nothing with it" leaves the lines of the others what they are; "do nothing until Grant
answers" holds them all, and is none of these.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from nlp.accounts.door import OTHER, Mention
from nlp.clients.naming import clients
from nlp.clients.no_word_said import DRAWS_IN, EMPTY_ROW, LATER, LEAVES_HIM, SILENCE
from nlp.clients.signs import signs
from nlp.context import Context
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.patterns.wordlists import listed
from nlp.sentence import Sentence

_LONGEST = 320
"""Characters of such a sentence."""
_MASK = "\ue000"


def _of(*phrases: str) -> str:
    """Give phrases as one pattern of whole words."""
    return rf"(?<![\w'’-])(?:{'|'.join(phrases)})(?![\w'’-])"


_SILENT = Late(_of(*SILENCE))
_EMPTY = Late(_of(*EMPTY_ROW))
_LEAVES = Late(_of(*LEAVES_HIM))
_LATER = Late(_of(*LATER))
_DRAWS_IN = Late(_of(DRAWS_IN) + r"|\?|n['’]t\b")
_OR_HIM = re.compile(
    rf"({_MASK})\s+(?:or|nor)\s+(?:(?:from|for|of)\s+)?(?=(?:the\s+|mr\.?\s+|mrs\.?\s+|ms\.?\s+)?{_MASK})"
)
"""Two clients of whom it is said: "nothing yet from Delgado or Tidewater"."""
_POINTS_AT = re.compile(r"\b(?:it|them|that|this)\b", re.IGNORECASE)
_AT_ONE = re.compile(r"\b(?:it|that|this)\b", re.IGNORECASE)
"""The same where two clients are named: "them" is those then."""
_NOT_TOLD = Late(
    r"\b(?:no|without)\s+(?:instructions?|word|answer|reply|decision)\s+(?:yet|so\s+far|from\s+(?:him|her|them|the\s+client|client))|(?:has|have)(?:n['’]t|\s+not)\s+(?:yet\s+)?(?:answered|replied|responded|instructed|decided|made\s+up)\b",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(r"\b(?:rest|remaining|others?|remainder|balance)\b", re.IGNORECASE)
"""Speaks of those who are not named: "the remaining clients haven't answered yet"."""
_COUNTED = Late(
    r"(?:\b(?:rows?|lines?|items?|no\.?|number|entry)\s*#?\s*\d{1,3}|\b(?:one|two|three|four|five|six|seven|\d{1,2})\s+(?:(?:of\s+)?(?:the|our|these|other|live|more)\s+)*(?:rows?|lines?|items?|clients?|entries|accounts?|forms?|instructions?)|\d{1,2}(?:st|nd|rd|th)|\b(?:one|two|three|four|five|six|seven|\d{1,2})\s+(?:answers?|replies|responses?|forms?|elections?)\s+(?:are|is|have\s+come|came)\s+in)(?![\w])"
)
"""A number of rows, or the number of one, and a day: no amount of notes."""


@dataclass(frozen=True, slots=True)
class NoWord:
    """Places of the sentences that only say so, and the accounts of whom it is said."""

    sentences: frozenset[int] = frozenset()
    accounts: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Left:
    """What is left of a sentence without what says that nothing came.

    `silent`: it is said of somebody; `empty`: of a row; `leaves`: he is to be left alone, or his answer comes later.
    """

    text: str
    silent: bool
    empty: bool
    leaves: bool


def _left(text: str) -> _Left:
    """Blank in a text, at equal length, what says that nothing came of somebody, what is left alone, and what comes later."""
    found = dict.fromkeys(("silent", "empty", "leaves", "later"), False)
    for name, pattern in (("leaves", _LEAVES), ("silent", _SILENT), ("empty", _EMPTY), ("later", _LATER)):
        for match in pattern.finditer(text):
            found[name] = True
            text = text[: match.start()] + " " * (match.end() - match.start()) + text[match.end() :]
    return _Left(text, found["silent"], found["empty"], found["leaves"] or found["later"])


def _leaves_it(text: str, count: int) -> bool:
    """Tell whether "it", or "them" where not two clients are named, is what is to be left alone. `count`: how many are."""
    points = _AT_ONE if count > 1 else _POINTS_AT
    return any(points.search(match.group()) for match in _LEAVES.finditer(text))


def only_empty(words: str) -> bool:
    """Tell whether a sentence beside a list says only of its empty rows, or of a client, that nothing came: "blank = no instruction"."""
    left = _left(lowered(words)) if len(words) <= _LONGEST else None
    return left is not None and (left.silent or left.empty) and not _DRAWS_IN.search(left.text)


_QUIET = listed(
    "the a an on at in of for from by and but so our her his their its client clients still yet mr mrs ms this next week month day answer answers it we i he she they please separately you"
)


def nothing_came(words: str) -> bool:
    """Tell whether the words behind a client's name on a list say that nothing came of him, and not a word more."""
    left = _left(lowered(words)) if len(words) <= _LONGEST else None
    if left is None or not (left.silent or left.empty):
        return False
    return all(word in _QUIET for word in re.findall(r"[^\W_]+", left.text))


def no_word(parts: Sequence[tuple[int, Sentence]], named: Sequence[Mention], context: Context) -> NoWord:
    """Find the sentences of a broker's mail that only say that nothing came of clients. `parts`: with their places; `named`: all mentions."""
    own = frozenset(context.sender_accounts)
    found: set[int] = set()
    of: set[str] = set()
    last: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    for number, sentence in parts:
        inside = [mention for mention in named if sentence.start <= mention.start < sentence.end]
        accounts = tuple(account for one in inside if one.accounts != OTHER for account in one.accounts)
        if any(not one.accounts or one.accounts == OTHER for one in inside) or not set(accounts) <= own:
            last = ()
            continue
        others = _OF_OTHERS.search(sentence.text) is not None
        if not accounts and not last and before and not others and _NOT_TOLD.search(sentence.text):
            # "Grant in for 70. No instruction from the client yet." says it of him who was named before.
            of |= set(before)
        before = accounts or before
        if not _only_says(sentence, inside, context, follows=bool(last) and (not accounts or set(accounts) <= of)):
            last = ()
            continue
        found.add(number)
        last = accounts or last
        of |= set(last)
    return NoWord(frozenset(found), frozenset(of))


def _only_says(sentence: Sentence, inside: Sequence[Mention], context: Context, *, follows: bool) -> bool:
    """Tell whether a sentence says nothing but that. `follows`: the one before said it of the same clients."""
    text = sentence.text
    if len(text) > _LONGEST:
        return False
    masked = lowered(text)
    them = clients(text, sentence.start, inside, context)
    for one in them:
        masked = masked[: one.start] + _MASK * (one.end - one.start) + masked[one.end :]
    masked = _OR_HIM.sub(lambda found: f"{found[1]} , {' ' * (len(found[0]) - len(found[1]) - 3)}", masked)
    counted = [match.span() for match in _COUNTED.finditer(masked)]
    if any(
        not any(start <= amount.start - sentence.start < end for start, end in counted) for amount in sentence.amounts
    ):
        return False
    for start, end in counted:
        masked = masked[:start] + " " * (end - start) + masked[end:]
    left = _left(masked)
    says = left.empty or (left.silent and (bool(them) or follows)) or (follows and left.leaves)
    if not says or _DRAWS_IN.search(left.text):
        return False
    if not left.empty and (_POINTS_AT.search(text) if not them else _leaves_it(masked, len(them))):
        # "Leave it until we write" may mean the whole list.
        return False
    rest = replace(sentence, text=left.text.replace(_MASK, " "), amounts=())
    return not any(sign.letter in "TDWKQAPUXEFGYZ" for sign in signs(rest, ()))
