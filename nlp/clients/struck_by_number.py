"""Which of his lines a broker strikes by its number below them: "Strike line 3 before you key this.".

A line so struck is no order, and neither is the sentence that strikes it. Where the number fits no line of the list for certain, nothing is struck, and all of it is asked about.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.accounts.door import OTHER, mentions
from nlp.clients.naming import clients
from nlp.context import Context
from nlp.instruction import Instruction
from nlp.patterns.late import Late
from nlp.sentence import Sentence

_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_NTHS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_N = rf"(?:\d{{1,2}}|{'|'.join(_NUMBERS)})"
_LINE = r"(?:line|item|row|entry|number|no\.?|nr\.?|position)"
_WHICH = rf"(?:the\s+)?(?:{_LINE}\s+#?\s*(?P<number>{_N})|#\s*(?P<mark>\d{{1,2}})|(?P<nth>{'|'.join(_NTHS)}|last|bottom|top)\s+(?:line|item|row|entry|one\s+on\s+the\s+list))"
_THROWS = r"(?:strike|delete|remove|drop|ignore|disregard|scratch|skip|omit|cancel|kill|void|discard|erase|forget|take\s+out|leave\s+out|cross\s+out|cut)"
_STRIKES = Late(
    rf"\W*(?:(?:please|pls|kindly|correction|sorry|oops|but|and|also|note|wait|then|just)\W+){{0,3}}{_THROWS}\s+(?:out\s+)?{_WHICH}(?:\s+(?:out|above|of\s+(?:the|this|my|our)\s+list|on\s+(?:the|this|my|our)\s+list|entirely|altogether|again|please|thanks|(?:before|when)\s+you\s+(?:key|enter|book|process|read|run)\s+(?:this|it|them|these|any\s+of\s+(?:it|them|this))))*\s*[.!]*\s*",
    re.IGNORECASE,
)
"""A whole sentence that strikes one line."""
_THROWS_ONE = Late(
    rf"\b{_THROWS}\b[^.;!?]{{0,30}}\b(?:{_LINE}s?\s+#?\s*{_N}\b|#\s*\d|(?:{'|'.join(_NTHS)}|last|bottom|top)\s+(?:line|item|row|entry|two|three))",
    re.IGNORECASE,
)
_OF_A_MARK = Late(
    rf"(?:^|[,;]\s*|\b(?:please|pls|so|but|and)\s+)(?:{_THROWS}|only|just|without|not|hold|except|all\s+but)\s+(?:out\s+)?\d{{1,2}}\s*(?:/|\.?\))\W*(?:please|pls|thanks)?\W*$",
    re.IGNORECASE,
)
"""Speaks of a line by the mark before it alone: "Scratch 2/", "Only 1.) please."."""
_SAYS_OF_ONE = Late(
    rf"\b(?:line|item|row|entry)s?\s+#?\s*{_N}\b[^.;!?]{{0,40}}\b(?:out|struck|wrong|not|void|off|error|mistake|ignore|disregard|dropped?|deleted?|removed?|cancel\w*|n['’]t)\b",
    re.IGNORECASE,
)
_OF_ANOTHER_LETTER = Late(
    rf"\b(?:line|item|row|entry)s?\s+#?\s*{_N}\s+(?:of|in|on)\s+(?:yesterday|last|monday|tuesday|wednesday|thursday|friday|the\s+(?:earlier|first|old|previous|former|morning)|(?:my|our)\s+(?:earlier|first|old|previous|former|last|mail\s+of|list\s+of|morning|monday|tuesday|wednesday|thursday|friday))\S*",
    re.IGNORECASE,
)
_ANY_LINE = re.compile(rf"\b(?:line|item|row|entry|number)s?\s+#?\s*{_N}\b", re.IGNORECASE)
_SPEAKS_OF_OTHERS = Late(
    r"\b(?:others?|rest|remaining|remainder|balance|too|also|as\s+well|likewise|same|gets?|got|instead|still|open|both|all|either|neither)\b",
    re.IGNORECASE,
)
"""Behind a sentence that strikes a line: of the lines that are left."""
_STAYS = Late(
    r"\W*(?:(?:but|and|please)\W+)?(?:(?:all\s+)?(?:of\s+)?(?:the\s+)?(?:others?|other\s+(?:lines?|two|three|items?|ones?)|rest|remaining\s+(?:lines?|two|three|items?))|all\s+else|everything\s+else|both\s+others)\s+(?:stands?|stays?|remains?|holds?|is|are)(?:\s+(?:good|firm|fine|live|correct|valid|unchanged|as\s+(?:is|it\s+is|they\s+are|listed|written|before|above)|in\s+place))?\s*[.!]*\s*",
    re.IGNORECASE,
)
"""A whole sentence that leaves them as they are."""
_ORDERS = re.compile(r"\d{2}|\b(?:all|full|whole|everything|entire)\b", re.IGNORECASE)
_LONGEST = 200
_MOST = 3


def without_struck(
    parts: Sequence[Sentence], passage: str, context: Context
) -> tuple[tuple[Sentence, ...], tuple[str, ...]]:
    """Give a broker's sentences without the lines that others strike by their number, and without those others, and the accounts so struck.

    Else the sentences are as they are. `passage`: the text in which they stand, where a line may bear its number before its first word.
    """
    found = [
        (at, one)
        for at, part in enumerate(parts)
        if (one := _STRIKES.fullmatch(" ".join(part.text.split())[:_LONGEST]))
    ]
    if context.role != "broker" or not found or len(found) > _MOST:
        return tuple(parts), ()
    if any(_SPEAKS_OF_OTHERS.search(one.text) for one in parts[found[0][0] + 1 :] if not _STAYS.fullmatch(one.text)):
        return tuple(parts), ()
    listed = [at for at, one in enumerate(parts[: found[0][0]]) if len(_named(one, context)) == 1]
    if numbered := [at for at in listed if _number_before(parts[at], passage) is not None]:
        listed = numbered
    elif not all(_ORDERS.search(parts[at].text) for at in listed):
        # A remark beside the lines is none of them.
        return tuple(parts), ()
    gone: set[int] = set()
    struck: set[str] = set()
    for at, one in found:
        line = _meant(one, listed, parts, passage)
        if line is None or (line + 1 not in listed and line + 1 != found[0][0]):
            # What is said between a struck line and the next may be of either.
            return tuple(parts), ()
        gone |= {at, line}
        struck |= _named(parts[line], context)
    left = tuple(one for at, one in enumerate(parts) if at not in gone)
    if any(_named(one, context) & struck for one in left):
        return tuple(parts), ()
    return left, tuple(sorted(struck))


def struck_unread(
    sentences: Sequence[Sentence], struck: Sequence[str], lines: Sequence[Instruction], context: Context
) -> str:
    """Give the sentence that strikes a line by its number and was not read as striking one; nothing where none does.

    `sentences`: those of the mail as written; `struck`: the accounts whose lines were struck.
    """
    if context.role != "broker":
        return ""
    done = bool(struck) and not any(line.account in struck for line in lines)
    return next(
        (
            one.text
            for one in sentences
            if _of_a_line(one.text, any_line=bool(struck))
            and not (done and _STRIKES.fullmatch(" ".join(one.text.split())[:_LONGEST]))
        ),
        "",
    )


def _of_a_line(text: str, *, any_line: bool) -> bool:
    """Tell whether a sentence strikes a line by its number, or says of one that it is wrong. `any_line`: whatever it says of one."""
    return (
        _THROWS_ONE.search(text) is not None
        or _OF_A_MARK.search(text) is not None
        or _SAYS_OF_ONE.search(_OF_ANOTHER_LETTER.sub(" ", text)) is not None
        or (any_line and _ANY_LINE.search(text) is not None)
    )


def only_of_struck(sentence: Sentence, struck: Sequence[str], context: Context) -> bool:
    """Tell whether a sentence speaks of clients whose lines were struck, by whatever name, and of no other."""
    text = sentence.text
    found = {account for one in clients(text, 0, mentions(text, context), context) for account in one.accounts}
    return bool(found) and found <= set(struck)


def _named(part: Sentence, context: Context) -> set[str]:
    """Give the accounts that a sentence names."""
    return {account for found in mentions(part.text, context) if found.accounts != OTHER for account in found.accounts}


def _meant(found: re.Match[str], listed: Sequence[int], parts: Sequence[Sentence], passage: str) -> int | None:
    """Give the place of the line that is struck; None where it is not certain."""
    own = [_number_before(parts[at], passage) for at in listed]
    if found["nth"] in ("last", "bottom"):
        return listed[-1] if listed else None
    if found["nth"]:
        number = 1 if found["nth"].lower() == "top" else _NTHS.index(found["nth"].lower()) + 1
    else:
        word = (found["number"] or found["mark"]).lower()
        number = int(word) if word.isdigit() else _NUMBERS.index(word) + 1
    if any(one is not None for one in own):
        fitting = [at for at, one in zip(listed, own, strict=True) if one == number]
        return fitting[0] if len(fitting) == 1 else None
    lines = {passage.count("\n", 0, parts[at].start) for at in listed}
    return listed[number - 1] if number <= len(listed) and len(lines) == len(listed) else None


_NUMBER_BEFORE = re.compile(r"(?:^|\n)[ \t]*(?P<number>\d{1,2})(?:\.\)|[.):/])[ \t]*$")


def _number_before(part: Sentence, passage: str) -> int | None:
    """Give the number that stands before a line."""
    found = _NUMBER_BEFORE.search(passage[max(0, part.start - 12) : part.start])
    return int(found["number"]) if found else None
