"""What a broker tells of his client beside an order, put as the client would say it himself: "He wants to talk to his wife tonight".

The readers of this folder know what a holder says of himself. A remark of a broker about his client is the same fact in the third person:
put into the first, it is read by the same readers, so that a doubt, a demand or a talk still to come leaves the client's order open.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from nlp.patterns.late import Late
from nlp.turning.passage import Spoken

_LONGEST = 400
_SUBJECT = r"(?:he|she|they|(?:the|my|our)\s+(?:client|customer|holder)|client|customer)"
_TELLS_OF_HIM = Late(rf"\b(?:{_SUBJECT}|him|his|her|their)\b", re.IGNORECASE)
_IRREGULAR = {"has": "have", "is": "am", "does": "do", "was": "was", "goes": "go", "'s": "'m", "’s": "'m"}
_WITH_VERB = Late(
    rf"(?<![\w'’-])(?P<who>{_SUBJECT})(?P<short>['’](?:s|d|ll|re|ve))?(?P<between>(?:\s+(?:also|still|now|just|only|really|first|then|always|even|probably|already|absolutely))*)(?:\s+(?P<verb>[a-z]+))?(?![\w'’-])",
    re.IGNORECASE,
)
_OTHERS = (
    (re.compile(r"(?<![\w'’-])(?:himself|herself|themselves)(?![\w'’-])", re.IGNORECASE), "myself"),
    (re.compile(r"(?<![\w'’-])(?:him|them)(?![\w'’-])", re.IGNORECASE), "me"),
    (re.compile(r"(?<![\w'’-])(?:his|their)(?![\w'’-])", re.IGNORECASE), "my"),
    (re.compile(r"(?<![\w'’-])her(?=\s+[a-z])", re.IGNORECASE), "my"),
    (re.compile(r"(?<![\w'’-])her(?![\w'’-])", re.IGNORECASE), "me"),
)


def as_himself(sentences: Sequence[Spoken], own: frozenset[str]) -> tuple[Spoken, ...]:
    """Give what a broker's sentences tell of a client, put as he would say it himself, beside orders without their words.

    `own`: words of the names of the broker's clients, in small letters. What orders, and what the broker says of himself, is
    read by others: of it only its place is left.
    """
    return tuple(
        replace(one, text=_ORDER, begins=0, suspicion=0.0, refusal=0.0)
        if one.acts
        else replace(one, text="" if _leads(behind, own) else _put(one.text[:_LONGEST], own))
        for one, behind in zip_longest(sentences, sentences[1:])
        if one is not None
    )


_ASK_AGAIN = Late(
    r"\b(?:talk|speak|ask|check|call|come|get|phone|ring|try|see)\s+(?:back\s+)?(?:(?:to|with)\s+)?me\b[^.!?;]{0,24}\b(?:again|(?:on|by|before|after)\s+\w+|tomorrow|next|later|first|in\s+(?:a|the|two|three))\b",
    re.IGNORECASE,
)


def asks_to_be_asked(sentences: Sequence[Spoken]) -> str:
    """Give the words in which a client, quoted beside his order, wants to be asked again: "Talk to me again next week."."""
    return next(
        (found.group() for one in sentences if not one.acts and (found := _ASK_AGAIN.search(one.text))),
        "",
    )


_NUMBER = re.compile(r"(?<![A-Za-z])[A-Za-z]{2,3}-?\d{4}(?!\d)")


def _leads(behind: Spoken | None, own: frozenset[str]) -> bool:
    """Tell whether a remark stands before the order of the same client: "Marsh has changed his mind. Withdraw it, all of it."."""
    return (
        behind is not None
        and behind.elects
        and _NUMBER.search(behind.text) is None
        and not own & {word.lower() for word in re.findall(r"[A-Z][a-z]+", behind.text)}
    )


_ORDER = "Please tender them."
"""Stands for a sentence that orders."""


def _put(text: str, own: frozenset[str]) -> str:
    """Put one remark about a client into the first person; nothing of any other."""
    if only_a_habit(text):
        return ""
    named = _without_names(text, own)
    if not _TELLS_OF_HIM.search(named):
        return ""
    put = _WITH_VERB.sub(_verb, named)
    for pattern, word in _OTHERS:
        put = pattern.sub(word, put)
    return put


_HABIT = Late(
    r"\b(?:board|committee|trustees?|council)\s+(?:only\s+|usually\s+|normally\s+)?(?:meets?|sits?|gets\s+together)\s+(?:(?:about|only|just|maybe|roughly|no\s+more\s+than)\s+)?(?:once|twice|every|(?:three|four|\d)\s+times|each)\b",
    re.IGNORECASE,
)
"""How often a body meets is a habit of its own: "their board meets about once in a blue moon"."""
_ON_IT = Late(
    r"\b(?:until|till|before|unless|if|when|next|then|on\s+it|first|vote\w*|approv\w*|decid\w*|tomorrow|\w+day)\b",
    re.IGNORECASE,
)
"""And what it would do with the order when it does."""


def only_a_habit(text: str) -> bool:
    """Tell whether a sentence tells how often a body meets, and not what it has yet to do with the order."""
    return _HABIT.search(text) is not None and _ON_IT.search(text) is None


_NAME = re.compile(
    r"(?<![\w'’-])(?:(?:Mr|Mrs|Ms|Dr)\.?\s+)?(?P<name>[A-Z][a-z]{2,30})(?P<owns>['’]s(?=\s+[a-z]))?(?=\s+[a-z])"
)


def _without_names(text: str, own: frozenset[str]) -> str:
    """Put "he" for a client's surname before a verb, "his" for "Bell's"."""
    return _NAME.sub(
        lambda found: found.group() if found["name"].lower() not in own else "his" if found["owns"] else "he", text
    )


def _verb(found: re.Match[str]) -> str:
    """Give "I" with its verb for "he" with his."""
    short, verb = found["short"] or "", found["verb"] or ""
    small = verb.lower()
    if small in _IRREGULAR:
        verb = _IRREGULAR[small]
    elif not short and len(small) > 3 and small.endswith("ies"):
        verb = f"{verb[:-3]}y"
    elif not short and re.search(r"(?:sh|ch|ss|x|z)es$", small):
        verb = verb[:-2]
    elif not short and len(small) > 3 and small.endswith("s") and not small.endswith("ss"):
        verb = verb[:-1]
    if short[1:] == "re":
        short = "'m"
    if short[1:] == "s":
        short = " have" if re.search(r"(?:ed|en|one|ade|old|aid|ought|eft|ot)$", small) else "'m"
    return f"I{short.replace('’', chr(39))}{found['between'] or ''}{' ' + verb if verb else ''}"
