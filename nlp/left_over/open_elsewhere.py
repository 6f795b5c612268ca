"""Which stretches of a mail leave open only another account of its sender, and say so of that account alone.

"My retirement account I haven't made up my mind about; I'll write about that one separately." puts off the retirement account, beside an order
for the other by its number or name. Whose doubt it is of, its topic tells: the account that its sentence names, and no other one beside it;
sentences right behind go on with it where they point back at it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from nlp.accounts.door import OTHER, Mention, mentions, others_of
from nlp.context import Context
from nlp.left_over.elsewhere_said import only_left_open
from nlp.left_over.elsewhere_words import NAMED, POINTED
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.pipes.sentences.sentences import spans
from nlp.sentence import plain

_THE_OTHER = Late(
    r"\b(?:the|my|our)\s+(?:other|second|remaining)\s+(?:account|acct\.?|a/c|one|pot|holding|registration|portfolio|bucket|basket)\b"
)
_THINGS = r"(?:accounts?|one|notes|bonds|money|position|holding|side|part|front|a/c|acct\.?)"
_AROUND = (
    (re.compile(r"\b(?:the|my|our|this|that)\s+(?=\x00)"), ""),
    (Late(rf"\x00'?s?\s+{_THINGS}(?:\s+of\s+mine)?\b"), NAMED),
    (re.compile(r"\x00[\s,(]+\x00\)?,?"), NAMED),
    (
        Late(
            rf"\b(?:the|my)\s+(?:question|matter|case|subject|decision|letter|packet|papers|form|notice|mail|{_THINGS})\s+(?:of|about|on|in|for)\s+\x00"
        ),
        NAMED,
    ),
    (
        Late(
            r"\bwhether\s+\x00\s+(?:goes|will\s+go|should\s+go|shall\s+go|takes\s+part|joins|comes)(?:\s+(?:in|along))?(?:\s+(?:as\s+well|too))?(?=\s+i\b)"
        ),
        NAMED,
    ),
    (re.compile(r"\b(?:the\s+)?\$?\d[\d,]*k?\s+(?:(?:notes|bonds|dollars)\s+)?(?:in|of)\s+\x00"), NAMED),
)
"""What stands around the name of an account and is part of it: articles, its number beside its kind, "the question of"."""
_POINTS = Late(
    r"(?P<begins>(?:^|[,;:.(]\s*|\b(?:and|but|so|if|that|because|since|as|until|once|when)\s+)there(?:'s|\s+(?:is|are|was|were|will|has|have|may|might|must|can))\b)"
    r"|\b(?:(?:(?:in|from|over)\s+)?there|that\s+(?:other\s+)?(?:one|account|side|pot))\b"
)
"""Points back at an account: "there", but not as the beginning of "there is"."""
_IT = Late(
    r"\b(about|with|on|for|of|regarding|concerning|leave|ignore|touch|in|at|into|over|through)\s+(?:it|that|them)\b(?!\s+\w+\s+account)"
)
_HELD = re.compile(r"\b(?:wait|hold|stop)\b[^,;]{0,12}\b(?:it|that|them)\b")
_IT_IS = re.compile(
    r"^\W*(?:it|that)(?=(?:'s|'ll|\s+(?:is|has|will|can|must|needs?|remains?|stays?|should|isn't|hasn't))\b)"
)
_BOUNDARY = Late(r"\s*[,;:(–—]+\s*|\s+-+\s+|\s+(?=(?:and|but|while|whereas|though)\s)")
_TURNS = Late(r"\W*(?:but|though|while|whereas)\b(?!\W+(?:(?:as\s+for|as\s+to|about|regarding|on|for|with)\W+)?\x00)")
_MANY = 40
"""Mentions of accounts in a mail of more than which this is no talk of one or two."""
_LONGEST = 500
"""Characters of a sentence that is looked at."""
_STOPS = " \t\r\n,;:(–—-"
"""With what a stretch begins that stands behind another one in its sentence."""
_NOT_THAT = re.compile(r"\bnot\s+(?:for\s+|about\s+|from\s+|in\s+|of\s+)?(?:the\s+|my\s+|our\s+)?$")
_HAS = Late(
    r"\b(?:i|we)(?:'ve|\s+have)?\s+(?:have|hold|own|got|received|keep|had)\b|\btwo\s+(?:accounts|letters|packets|envelopes|holdings)\b"
)
_ACTS = Late(
    r"\b(?:exchang\w*|tender\w*|swap\w*|convert\w*|put|go|goes|submit\w*|all|everything|same|both|please|each|cancel\w*|withdr\w*|mix\w*|confus\w*|not)\b"
)
"""What a sentence that only tells of the accounts which somebody has does not say."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Where a stretch stands that only leaves an account open, which account, and its words as they were read."""

    start: int
    end: int
    account: str
    said: str


def open_elsewhere(text: str, subject: str, context: Context) -> tuple[tuple[int, int], ...]:
    """Give where stretches stand that leave open only an account of which nothing else is said, beside another that is named; and its name where the mail only tells that there is such an account.

    `text`: the sender's own words; `subject`: those of the subject, which may name the account that is instructed. Offsets are of the text.
    """
    if len(context.sender_accounts) < 2 or context.role == "broker":
        return ()
    low = lowered(plain(text))
    named, heading = _named(text, low, context), mentions(subject, context)
    if not named or len(named) > _MANY or NAMED in low or POINTED in low:
        return ()
    sentences = spans(text)
    found = tuple(_stretches(low, sentences, named, heading, context))
    found = tuple(one for one in found if _others_named(one.account, found, low, sentences, named, heading))
    open_ones = {(one.account,) for one in found}
    told = [(one.start, one.end) for one in named if one.accounts in open_ones and _tells(low, one, sentences)]
    return (*((one.start, one.end) for one in found), *told)


def _named(text: str, low: str, context: Context) -> list[Mention]:
    """Give the accounts that the text names, with "the other account" wherever it stands."""
    named = list(mentions(text, context))
    named += [
        Mention(match.start(), match.end(), match.group(), OTHER, sure=False)
        for match in islice(_THE_OTHER.finditer(low), _MANY)
        if len(named) <= _MANY and not any(match.start() < one.end and one.start < match.end() for one in named)
    ]
    return sorted(named, key=lambda one: one.start)


def _stretches(
    low: str,
    sentences: Sequence[tuple[int, int]],
    named: Sequence[Mention],
    heading: Sequence[Mention],
    context: Context,
) -> Iterator[_Stretch]:
    """Give the stretches that only leave an account open, in order, whatever else the mail says of it."""
    last: _Stretch | None = None
    last_end = -1
    for number, (start, end) in enumerate(sentences):
        inside = [one for one in named if start <= one.start < end]
        running = last if last is not None and last_end == number - 1 else None
        found = None
        if end - start <= _LONGEST and "?" not in low[start:end]:
            if not inside:
                found = _going_on(low, start, end, running)
            else:
                found = next(
                    (
                        stretch
                        for begin, stop in _pieces(low, start, end, inside)
                        if (stretch := _of_one(low, begin, stop, named, heading, running, context)) is not None
                    ),
                    None,
                )
        if found is not None:
            yield found
            last, last_end = found, number


def _pieces(low: str, start: int, end: int, inside: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """Give the sentence, or, where it names several accounts, its ends behind and before a boundary that could speak of one alone."""
    if len({one.accounts for one in inside}) == 1:
        yield start, end
    for match in _BOUNDARY.finditer(low, start, end):
        behind = [one for one in inside if one.start >= match.end()]
        if (
            behind
            and len(behind) < len(inside)
            and all(one.end <= match.start() for one in inside if one not in behind)
        ):
            yield match.start(), end
    for match in _BOUNDARY.finditer(low, start, end):
        before = [one for one in inside if one.end <= match.start()]
        if before and len(before) < len(inside):
            yield start, match.end()


def _of_one(
    low: str,
    start: int,
    end: int,
    named: Sequence[Mention],
    heading: Sequence[Mention],
    running: _Stretch | None,
    context: Context,
) -> _Stretch | None:
    """Give the stretch from `start` to `end` where it names one account alone and only leaves that one open."""
    inside = [one for one in named if start <= one.start < end]
    accounts = {one.accounts for one in inside}
    if len(accounts) != 1:
        return None
    account = _meant(accounts.pop(), named, heading, context)
    if account is None:
        return None
    going = running if running is not None and running.account == account else None
    said = _marked(low, start, end, inside, going=going is not None).lstrip(_STOPS)
    behind_another = low[start] in _STOPS
    if behind_another and _TURNS.match(said):
        return None
    return _Stretch(start, end, account, said) if only_left_open(said, before=going.said if going else "") else None


def _meant(
    accounts: tuple[str, ...], named: Sequence[Mention], heading: Sequence[Mention], context: Context
) -> str | None:
    """Give the one account that is meant: by itself, or as the other of two where the mail names only one."""
    if accounts != OTHER:
        return accounts[0] if len(accounts) == 1 else None
    first = {account for one in (*heading, *named) if one.accounts != OTHER for account in one.accounts}
    others = others_of(tuple(first), context)
    return others[0] if len(first) == 1 and len(others) == 1 and len(context.sender_accounts) == 2 else None


def _going_on(low: str, start: int, end: int, running: _Stretch | None) -> _Stretch | None:
    """Give a sentence that names no account where it only goes on with the stretch before it, and points back at its account."""
    if running is None:
        return None
    said = _marked(low, start, end, (), going=True)
    return _Stretch(start, end, running.account, said) if only_left_open(said, before=running.said) else None


def _marked(low: str, start: int, end: int, inside: Sequence[Mention], *, going: bool) -> str:
    """Give a stretch with marks where its account is named, and where it is pointed at behind that."""
    said, place = "", start
    for one in inside:
        said += low[place : one.start] + NAMED
        place = one.end
    said = " ".join((said + low[place:end]).split())
    for around, mark in _AROUND:
        said = around.sub(mark, said)
    first = 0 if going else said.find(NAMED) + 1
    head, tail = said[:first], said[first:]
    tail = _POINTS.sub(lambda match: match["begins"] or POINTED, tail)
    if not (going and _HELD.search(tail)):
        tail = _IT.sub(rf"\1 {POINTED}", tail)
    return head + (_IT_IS.sub(POINTED, tail) if going else tail)


def _others_named(
    account: str,
    found: Sequence[_Stretch],
    low: str,
    sentences: Sequence[tuple[int, int]],
    named: Sequence[Mention],
    heading: Sequence[Mention],
) -> bool:
    """Tell whether the rest of the mail names another account, by itself, and this one only to tell that there is such."""
    rest = [one for one in named if not any(piece.start <= one.start < piece.end for piece in found)]
    told = [one for one in rest if one.accounts == OTHER or account in one.accounts]
    if not all(_NOT_THAT.search(low, max(0, one.start - 30), one.start) or _tells(low, one, sentences) for one in told):
        return False
    others = [one for one in (*heading, *rest) if one.accounts != OTHER and one not in told]
    return any(len(one.accounts) == 1 and account not in one.accounts for one in others)


def _tells(low: str, one: Mention, sentences: Sequence[tuple[int, int]]) -> bool:
    """Tell whether the sentence in which an account is named only tells which accounts there are."""
    said = next((low[start:end] for start, end in sentences if start <= one.start < end), "")
    return _HAS.search(said) is not None and _ACTS.search(said) is None
