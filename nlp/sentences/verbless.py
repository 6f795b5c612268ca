"""Whether a whole sentence orders a tender in closed words without a verb of its own: "Full tender from my side.", "700,000 tendered, please.".

Short mails name the thing and leave the doing to us: what is tendered and a plea, a wish that so much be sent in, a person put down for so many bonds,
all of it with the word of both holders. The model hears these in the words of others too ("Full tender documents please."), so the
grammar alone counts: every word of the sentence has its place in one of these shapes, and an unknown one makes it none.
"""

from __future__ import annotations

import re
from dataclasses import replace

from nlp.amounts.amount import AmountKind
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement, statements

_PLEA = r"(?:if\s+you\s+please|please|pls|plz|kindly|many\s+thanks|thanks|thank\s+you)"
_BODY = r"(?:company|trust|fund|pension\s+fund|pension\s+plan|plan|foundation|estate|partnership|firm|corporation)"
_CHILD = r"(?:daughter|son|granddaughter|grandson|niece|nephew)"
_NAME = r"<name>(?:\s+<name>){0,4}"
_SPOUSE = r"(?:my\s+(?:husband|wife)|<name>)"
_ACCOUNT = rf"(?:(?:my|our|the|this|his|her)\s+(?:(?:utma|ugma|custodial|joint|trust|family|corporate|company|pension|{_CHILD}['’]s|<name>['’]?s?)\s+){{0,2}}account|<name>['’]s(?:\s+account)?|<account>)"
_OWNER = rf"(?:me|us\s+both|us\s+two|us|both\s+of\s+us|the\s+two\s+of\s+us|(?:my|our)\s+(?:side|part|end)|{_SPOUSE}\s+and\s+(?:me|i|myself)|(?:the|our)\s+{_BODY}|{_ACCOUNT}|(?:the\s+)?{_NAME})"
_OF_WHOM = rf"(?:for|from|on|on\s+behalf\s+of)\s+{_OWNER}"
_INTO = r"(?:in|into|to|for|toward|towards)\s+(?:the|your|this)\s+(?:lexington\s+)?(?:exchange|swap|offer|tender)(?:\s+offer)?"
_WE = rf"(?:we\s+both|we\s+all|we|both\s+of\s+us|the\s+two\s+of\s+us|{_SPOUSE}\s+and\s+i(?:\s+both)?)"
_ASSENT = rf"(?:(?:and\s+)?{_WE}\s+(?:(?:are|'re)\s+(?:both\s+|all\s+)?(?:agreed|in\s+agreement|in\s+accord|of\s+one\s+mind)|(?:both\s+)?(?:agree|consent|approve|want\s+(?:this|it))))"
_NOTES = r"(?:(?:\s+of)?\s+(?:(?:my|our|the|these|those)\s+)?(?:\w+['’]s\s+)?(?:(?:lexington|old)\s+)?(?:notes|bonds|lexingtons|ones|mine|ours|them))?"
_MUCH = rf"<amount>(?:\s*,?\s*<amount>)?{_NOTES}"
_DONE = r"(?:tendered|exchanged|swapped|converted|(?:sent|turned|put|handed)\s+in)"
_LEAD = rf"(?:(?:yes|ok|okay|so|well|alright|just|{_PLEA})\b\W*){{0,3}}(?:for\s+{_ACCOUNT}\s*[:,–—-]\s*)?"
_TAIL = rf"(?:\s*[,;–—-]?\s*(?:{_OF_WHOM}|{_INTO}|{_ASSENT}|{_PLEA}))*"
_END = r"\s*[.!]*\s*"


def _shape(core: str) -> Late:
    """Give the pattern of a whole sentence around a core: a lead, the core, of whom and into what."""
    return Late(rf"\W*{_LEAD}{core}{_TAIL}{_END}", re.IGNORECASE)


_FULL = _shape(
    r"(?:an?\s+|my\s+|our\s+)?(?:full|complete|total|entire)\s+(?:tender|exchange)(?:\s+of\s+(?:my|our|the)\s+(?:\w+['’]s\s+)?(?:notes|bonds|holding|position))?"
)
"""Names the tender of all: "Full tender, please.", "A full tender on my part."."""
_AMOUNT_DONE = _shape(rf"{_MUCH}\s+(?:only\s+)?(?P<to>to\s+be\s+)?{_DONE}")
"""Names an amount and what becomes of it; without a plea it may tell of the past."""
_AMOUNT_INTO = _shape(rf"{_MUCH}\s+{_INTO}")
"""Names an amount and where it goes: "all 500 to the exchange"."""
_WISHED_DONE = _shape(
    rf"(?:(?:i|we)(?:['’]d|\s+would|\s+should)?\s+(?:very\s+much\s+)?(?:like|want|wish)|have|get)\s+(?:to\s+(?:have|see)\s+)?{_MUCH}\s+{_DONE}"
)
"""Wishes that an amount be sent in: "I'd like six thousand of my notes sent in."."""
_PUT_DOWN = _shape(
    rf"(?:you\s+(?:can|may)\s+)?(?:please\s+)?put\s+(?:me|us|us\s+both|both\s+of\s+us|(?:the|our)\s+{_BODY}|(?:the\s+)?{_NAME}|<ward>)\s+down\s+for\s+{_MUCH}"
)
"""Puts the holder down for so many: "Kindly put the pension fund down for 3,200 bonds."."""
_SETTLED = _shape(
    rf"(?:i|{_WE})(?:['’]ve|\s+have)?\s+(?:now\s+|finally\s+|both\s+)?(?:settled|decided|agreed|landed)\s+(?:on|upon)\s+{_MUCH}\s+(?:going|to\s+go)\s+in(?:to\s+(?:the|your|this)\s+(?:exchange|offer))?"
)
"""Has settled on what goes in: "I've settled on four hundred thousand going into the exchange."."""
_ACCORD = _shape(
    rf"{_WE}\s*(?:are|['’]re)\s+(?:both\s+|all\s+|now\s+)?(?:in\s+(?:full\s+|complete\s+|perfect\s+)?(?:accord|agreement)|agreed|of\s+(?:one|the\s+same)\s+mind)\s+that\s+{_MUCH}\s+(?:should\s+|shall\s+)?be\s+{_DONE}"
)
"""The holders agree that so much be tendered."""
_ASSENTED = _shape(rf"{_MUCH}\s*[,;:–—-]?\s*(?:{_ASSENT}|for\s+(?:both\s+of\s+us|us\s+both|us\s+two))")
"""Nothing but the amount, and that both are for it; behind other sentences it may be of what they speak of."""
_PLEADS = Late(_PLEA, re.IGNORECASE)
_WARD = Late(rf"\b(?:him|her|(?:my|our)\s+{_CHILD})(?=\s+down\b)", re.IGNORECASE)
"""The child whose account it is: "put my daughter down for five bonds"."""
_LONGEST = 24
"""Words of such a sentence."""
_KINDS = (AmountKind.ALL, AmountKind.AMOUNT, AmountKind.SHARE)


def verbless(
    number: int, sentence: Sentence, names: frozenset[str], of_accounts: tuple[tuple[int, int], ...], *, wards: bool
) -> Statement | None:
    """Give the tender that a sentence of a holder orders without a verb; None where it is of none of these shapes.

    `number`: its place in the mail; `names`: words of the sender's accounts' names; `of_accounts`: where accounts are named;
    `wards`: every account of the sender is one that he holds for a child.
    """
    if len(sentence.words) > _LONGEST or any(amount.kind not in _KINDS for amount in sentence.amounts):
        return None
    text = _in_signs(sentence, names, of_accounts)
    if wards:
        text = _WARD.sub("<ward>", text)
    full = _FULL.fullmatch(text) is not None
    if not full and not _orders(text, number):
        return None
    bare = statements(number, replace(sentence, marks=()), broker=False)
    if len(bare) != 1 or bare[0].excluded or bare[0].bases or bool(bare[0].amounts) is full:
        return None
    return replace(
        bare[0],
        deed=Deed.TENDER,
        mood=Mood.DIRECT,
        made=True,
        strange="",
        begins=sentence.start,
        at=sentence.start,
        extent="all" if full else "",
    )


def _orders(text: str, number: int) -> bool:
    """Tell whether a sentence in signs orders a tender of an amount."""
    if done := _AMOUNT_DONE.fullmatch(text):
        return done["to"] is not None or _PLEADS.search(text) is not None
    shapes = (_AMOUNT_INTO, _WISHED_DONE, _PUT_DOWN, _SETTLED, _ACCORD)
    return any(shape.fullmatch(text) for shape in shapes) or (number == 0 and _ASSENTED.fullmatch(text) is not None)


def _in_signs(sentence: Sentence, names: frozenset[str], of_accounts: tuple[tuple[int, int], ...]) -> str:
    """Give the sentence with signs for its amounts, and for the words of the sender's own names."""
    taken: list[tuple[int, int]] = []
    for start, end in sorted((amount.start, amount.end) for amount in sentence.amounts):
        if taken and start < taken[-1][1]:
            taken[-1] = (taken[-1][0], max(end, taken[-1][1]))
        else:
            taken.append((start, end))
    signs = [(start, end, "<amount>") for start, end in taken]
    signs += [
        (word.start, word.end, "<name>")
        for word in sentence.words
        if word.text.removesuffix("'s") in names
        and not _COMMON.fullmatch(word.text)
        and not any(start <= word.start < end for start, end in taken)
    ]
    text = sentence.text
    for start, end, sign in sorted(signs, reverse=True):
        text = text[: start - sentence.start] + sign + text[end - sentence.start :]
    return text


_COMMON = re.compile(
    rf"(?:and|the|of|for|as|my|our|account|joint|custodial|utma|ugma|lexington|{_BODY.replace(chr(92) + 's+', ' ')})",
    re.IGNORECASE,
)
"""Words of names that have their own place in the shapes."""
