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
from nlp.sentences.in_signs import BODY, in_signs
from nlp.statements import Deed, Statement, statements
from nlp.words.days import WEEKDAY

_PLEA = r"(?:if\s+you\s+please|please|pls|plz|kindly|many\s+thanks|thanks|thank\s+you)"
_CHILD = r"(?:daughter|son|granddaughter|grandson|niece|nephew)"
_NAME = r"<name>(?:\s+<name>){0,4}"
_SPOUSE = r"(?:my\s+(?:husband|wife)|<name>)"
_ACCOUNT = rf"(?:(?:my|our|the|this|his|her)\s+(?:(?:utma|ugma|custodial|joint|trust|family|corporate|company|pension|{_CHILD}['’]s|<name>['’]?s?)\s+){{0,2}}account|<name>['’]s(?:\s+account)?|<account>)"
_OURSELVES = rf"(?:the|our)\s+(?:<name>\s+){{0,3}}{BODY}"
_OWNER = rf"(?:me|us\s+both|us\s+two|us|both\s+of\s+us|the\s+two\s+of\s+us|(?:my|our)\s+(?:side|part|end)|{_SPOUSE}\s+and\s+(?:me|i|myself)|{_OURSELVES}|{_ACCOUNT}|(?:the\s+)?{_NAME})"
_OF_WHOM = rf"(?:for|from|on|on\s+behalf\s+of)\s+{_OWNER}"
_INTO = r"(?:in|into|to|for|toward|towards)\s+(?:the|your|this)\s+(?:lexington\s+)?(?:exchange|swap|offer|tender)(?:\s+offer)?"
_WE = rf"(?:we\s+both|we\s+all|we|both\s+of\s+us|the\s+two\s+of\s+us|{_SPOUSE}\s+and\s+i(?:\s+both)?)"
_ASSENT = rf"(?:(?:and\s+)?{_WE}\s+(?:(?:are|'re)\s+(?:both\s+|all\s+)?(?:agreed|in\s+agreement|in\s+accord|of\s+one\s+mind)|(?:both\s+)?(?:agree|consent|approve|want\s+(?:this|it))))"
_NOTES = r"(?:(?:\s+of)?\s+(?:(?:my|our|the|these|those)\s+)?(?:\w+['’]s\s+)?(?:(?:lexington|old)\s+)?(?:notes|bonds|lexingtons|ones|mine|ours|them|position|holding|it))?"
_MUCH = rf"<amount>(?:\s*,?\s*<amount>)?{_NOTES}"
_DONE = r"(?:tendered|exchanged|swapped|converted|(?:sent|turned|put|handed)\s+in)"
_LIES = r"(?:\s+(?:on|in)\s+(?:the|our|my|your)\s+(?:books|account|trust|portfolio)|\s+as\s+(?:is|it\s+is|they\s+are)|\s+where\s+(?:it\s+is|they\s+are)|\s+(?:back|alone|untouched|with\s+(?:me|us)))*"
_KEPT = rf"(?P<rest>\s*,?\s*(?:(?:and|with)\s+)?(?:(?:the\s+)?(?:other|remaining)\s+)?{_MUCH}\s+(?:(?:should|shall|to)\s+be\s+|be\s+)?(?:(?:held|kept|retained|left){_LIES}|(?:stays?|remains?|to\s+(?:stay|remain)){_LIES}|for\s+(?:the\s+drawer|me|us|ourselves|a\s+rainy\s+day)))?"
_RESOLVING = r"(?:the|our)\s+(?:(?:investment|finance|executive|pension|full|joint)\s+)?(?:committee|board(?:\s+of\s+(?:directors|trustees))?|trustees|directors|partners|members)"
_WELL = r"(?:(?:and\s+)?(?:take\s+care|god\s+bless(?:\s+you)?|stay\s+(?:cool|well|warm)|keep\s+(?:cool|well|warm|dry))|with\s+(?:best\s+|kind\s+)?regards|all\s+the\s+best|best\s+wishes|dear|sirs?|madam|gentlemen|folks|friends)"
_LEAD = rf"(?:(?:yes|ok|okay|so|well|alright|just|{_PLEA})\b\W*){{0,3}}(?:for\s+{_ACCOUNT}\s*[:,–—-]\s*)?"
_TAIL = rf"(?:\s*[,;–—-]?\s*(?:{_OF_WHOM}|{_INTO}|{_ASSENT}|{_PLEA}|{_WELL}))*"
_END = r"\s*[.!]*\s*"


def _shape(core: str) -> Late:
    """Give the pattern of a whole sentence around a core: a lead, the core, of whom and into what."""
    return Late(rf"\W*{_LEAD}{core}{_TAIL}{_END}", re.IGNORECASE)


_FULL = _shape(
    r"(?:(?:i|we)\s+(?:hereby\s+)?(?:give|make|want|elect|order|authori[sz]e|request)\s+)?(?:an?\s+|my\s+|our\s+)?(?:full|complete|total|entire)\s+(?:tender|exchange)(?:\s+of\s+(?:my|our|the)\s+(?:\w+['’]s\s+)?(?:notes|bonds|holding|position))?"
)
"""Names the tender of all: "Full tender, please.", "A full tender on my part."."""
_AMOUNT_DONE = _shape(rf"{_MUCH}\s+(?:only\s+)?(?P<to>to\s+be\s+)?{_DONE}{_KEPT}")
"""Names an amount and what becomes of it; without a plea it may tell of the past."""
_AMOUNT_INTO = _shape(rf"{_MUCH}\s+{_INTO}")
"""Names an amount and where it goes: "all 500 to the exchange"."""
_WISHED_DONE = _shape(
    rf"(?:(?:i|we)(?:['’]d|\s+would|\s+should)?\s+(?:very\s+much\s+)?(?:like|want|wish)|(?:i|we)(?:['’]d|\s+would|\s+should)\s+be\s+(?:much\s+)?(?:obliged|grateful|glad|pleased|happy|thankful)|have|get)\s+(?:to\s+(?:have|see)\s+)?{_MUCH}\s+{_DONE}{_KEPT}"
)
"""Wishes that an amount be sent in: "I'd like six thousand of my notes sent in."."""
_PUT_DOWN = _shape(
    rf"(?:you\s+(?:can|may)\s+)?(?:please\s+)?put\s+(?:me|us|us\s+both|both\s+of\s+us|{_OURSELVES}|(?:the\s+)?{_NAME}|<ward>)\s+down\s+for\s+{_MUCH}"
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
_RESOLVED = _shape(
    rf"{_RESOLVING}(?:\s+(?:has|have))?(?:\s+(?:now|unanimously|duly|all))?\s+(?:concluded|decided|resolved|voted|agreed|determined)\s+that\s+{_MUCH}\s+(?:of\s+it\s+)?(?:should\s+|shall\s+)?be\s+{_DONE}{_KEPT}"
)
"""A body of the holder's has resolved how much goes in, and what is held."""
_ASSENTED = _shape(
    rf"{_MUCH}\s*[,;:–—-]?\s*(?:{_ASSENT}|for\s+(?:both\s+of\s+us|us\s+both|us\s+two|the\s+two\s+of\s+us)|only\s*,?\s*{_PLEA})"
)
"""Nothing but the amount, with a plea or that both are for it; behind other sentences it may be of what they speak of."""
_NONE_KEPT = r"(?:with\s+)?(?:nothing|none(?:\s+of\s+(?:it|them))?|not\s+(?:a|one)(?:\s+single)?\s+(?:one|bond|note))\s+(?:(?:to\s+be\s+)?(?:held|kept|left)\s+(?:back|out|behind)|kept|withheld|excepted)"
_ALL_OF_IT = _shape(rf"<amount>(?:\s*,\s*<amount>)?{_NOTES}\s*[,;:–—-]\s*{_NONE_KEPT}")
"""Nothing but all that there is, of which nothing is kept: "All 20 of my notes, nothing held back."."""
_IN_OUT = _shape(
    rf"(?:(?:in|yes|goes)\s*[:=–—-]?\s*{_MUCH}|{_MUCH}\s*[:=–—-]?\s*(?:yes|in))(?P<rest>\s*[,;/.–—-]*\s*(?:(?:and|but)\s+)?(?:(?:out|no|stays?)\s*[:=–—-]?\s*{_MUCH}|{_MUCH}\s*[:=–—-]?\s*(?:no|out)))"
)
"""Says yes to so many and no to the others: "50 yes 35 no", "in: 50 / out: 35"."""
_SENT = r"(?:(?:what|the\s+(?:figure|number|amount|mail|e-?mail|letter|note|message))\s+(?:that\s+)?(?:i|we)(?:['’]d|\s+had|\s+have)?\s+(?:wrote|written|said|told\s+you|sent|mailed|asked\s+for|gave|put|ordered)|my\s+(?:(?:last|first|earlier|previous)\s+)?(?:mail|e-?mail|letter|note|message))"
_WHEN = rf"(?:(?:of\s+|from\s+|on\s+)?(?:last\s+(?:night|week|evening|time)|yesterday(?:\s+(?:morning|afternoon|evening))?|this\s+(?:morning|afternoon|week)|earlier(?:\s+today)?|before|today|{WEEKDAY}(?:\s+(?:morning|afternoon|evening|night))?))"
_CHANGED = _shape(
    rf"(?:(?:a\s+)?(?:small\s+|slight\s+)?changes?\s+of\s+(?:plans?|heart|mind)|(?:i|we)(?:['’]ve|\s+have)?\s+(?:now\s+|since\s+)?changed\s+(?:my|our)\s+minds?|(?:my\s+|our\s+)?new\s+(?:plan|total|figure|amount|number)|(?:my\s+)?correction)"
    rf"(?:\s+(?:from|since|to|on|after)\s+(?:{_SENT}(?:\s+{_WHEN})?|{_WHEN}))?\s*[:;–—-]+\s*(?:{_PLEA}\s*,?\s*)?(?:make\s+(?:it|that)\s+)?(?:it\s+is\s+|it['’]s\s+)?(?:only\s+|just\s+)(?:the\s+)?{_MUCH}(?:\s+{_INTO}|\s+(?:(?:to\s+)?(?:go\s+|goes\s+|be\s+)?(?:in|tendered|exchanged|swapped)))?(?:\s+(?:now|instead|after\s+all))?"
)
"""Puts another amount in the place of one of an earlier mail: "Change of plan from what I wrote last night: only 30 bonds, please."."""
_HELD = _shape(
    rf"{_MUCH}\s+(?:(?:that|which)\s+)?(?:i|we)\s+(?:now\s+)?(?:hold|own|have|keep(?=\s+for))(?:\s+(?:for|on\s+behalf\s+of)\s+(?:<name>(?:\s+<name>){{0,3}}|my\s+{_CHILD}(?:\s+<name>){{0,2}}))?"
)
_HELD_NOTES = Late(
    r"\b(?:the|those|these)\s+(?:\w+\s+)?(?:notes|bonds|ones|lexingtons)\s+(?:(?:that|which)\s+)?(?:i|we)\s",
    re.IGNORECASE,
)
"""Names the notes by who holds them, with a plea: "All ten of the bonds I hold for Emily, please."; "my notes I hold" would keep them."""
_PLEADS = Late(_PLEA, re.IGNORECASE)
_WARD = Late(rf"\b(?:him|her|(?:my|our)\s+{_CHILD})(?=\s+down\b)", re.IGNORECASE)
"""The child whose account it is: "put my daughter down for five bonds"."""
_LONGEST = 24
"""Words of such a sentence."""
_KINDS = (AmountKind.ALL, AmountKind.AMOUNT, AmountKind.SHARE)


def verbless(
    number: int,
    sentence: Sentence,
    names: frozenset[str],
    of_accounts: tuple[tuple[int, int], ...],
    *,
    wards: bool,
    bodied: bool,
) -> tuple[Statement, ...]:
    """Give what a sentence of a holder orders without a verb, and what it keeps beside; nothing where it is of none of these shapes.

    `number`: its place in the mail; `names`: words of the sender's accounts' names; `of_accounts`: where accounts are named;
    `wards`: every account of the sender is one that he holds for a child; `bodied`: one of which a committee or a board disposes.
    """
    sentence = replace(
        sentence,
        marks=(),
        amounts=tuple(
            amount for amount in sentence.amounts if not _ACCORDS.match(sentence.text, amount.end - sentence.start)
        ),
    )
    if len(sentence.words) > _LONGEST or any(amount.kind not in _KINDS for amount in sentence.amounts):
        return ()
    text = in_signs(sentence, names, of_accounts, sentence.amounts)
    if wards:
        text = _WARD.sub("<ward>", text)
    full = _FULL.fullmatch(text) is not None
    shape = (
        None
        if full
        else _ordered(text, number, bodied=bodied, held=_HELD_NOTES.search(sentence.text) is not None, wards=wards)
    )
    if not full and shape is None:
        return ()
    bare = statements(number, sentence, broker=False)
    if _ALL_OF_IT.fullmatch(text) and not any(one.kind is AmountKind.ALL for one in sentence.amounts):
        # "10 of my notes, nothing held back" of 20 disagrees with itself.
        return ()
    if len(bare) != 1 or bare[0].excluded or bare[0].bases or bool(bare[0].amounts) is full:
        return ()
    order = replace(
        bare[0],
        deed=Deed.TENDER,
        mood=Mood.DIRECT,
        made=True,
        strange="",
        begins=sentence.start,
        at=sentence.start,
        extent="all" if full else "",
    )
    given = shape.string.count("<amount>", 0, shape.start("rest")) if shape and shape.groupdict().get("rest") else 0
    if not given:
        return (order,)
    if given != 1 or len(order.amounts) != _ONE_EACH:
        return ()
    kept = replace(order, deed=Deed.KEEP, amounts=order.amounts[1:], rest=True)
    return replace(order, amounts=order.amounts[:1], rest=False), kept


_ONE_EACH = 2
"""Amounts of a sentence that gives one and keeps another."""
_ACCORDS = Late(r"\s+(?:accord|agreement)\b", re.IGNORECASE)
"""Behind "in full": how the holders agree, and not how much."""


_FOR_CHILD = Late(rf"\bfor\s+my\s+{_CHILD}\b", re.IGNORECASE)


def _ordered(text: str, number: int, *, bodied: bool, held: bool, wards: bool) -> re.Match[str] | None:
    """Give the shape in which a sentence in signs orders a tender of an amount; None where it does not."""
    if done := _AMOUNT_DONE.fullmatch(text):
        return done if done["to"] is not None or _PLEADS.search(text) is not None else None
    shapes = [_AMOUNT_INTO, _WISHED_DONE, _PUT_DOWN, _SETTLED, _ACCORD, _CHANGED, _IN_OUT]
    shapes += [_RESOLVED] if bodied else []
    shapes += [_ASSENTED, _ALL_OF_IT] if number == 0 else []
    shapes += (
        [_HELD] if number == 0 and _PLEADS.search(text) and held and (wards or not _FOR_CHILD.search(text)) else []
    )
    return next((found for shape in shapes if (found := shape.fullmatch(text))), None)
