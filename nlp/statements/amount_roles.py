"""What each amount of a clause is: how much is meant, of how much, what is denied, or nothing of the three."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.amounts.amount import Amount
from nlp.patterns.late import Late
from nlp.quantities.rough_shares import only_says
from nlp.sentence import Sentence
from nlp.statements.acts_words import DO, OF
from nlp.statements.corrections import corrections
from nlp.statements.denying import DENIES
from nlp.statements.not_meant import tells_a_rate

_REST_OF = re.compile(
    r"\b(?:rest|remainder|balance)\s+of\s+(?:(?:the|my|our|its|his|her|their|those|these)\s+)?(?:total\s+)?\$?$",
    re.IGNORECASE,
)
"""Before an amount: of how much the rest is."""


_TOTAL_AFTER = re.compile(r"\s*(?:in\s+)?(?:total|altogether|in\s+all)\s*(?:$|[.,;:!)])", re.IGNORECASE)


_HELD_BEFORE = Late(
    r"\b(?:(?:total|position|holdings?)(?:\s+(?:is|of|being|comes\s+to|at)|\s*[=:])|(?:i|we|she|he|they|you)(?:'ve|(?:\s+(?:only|just|still|now|currently|do|actually))?\s+(?:have|has|own|owns|am\s+having|are\s+having|possess))(?:\s+got)?(?:\s+in\s+total)?|(?:you|y'all)\s+(?:hold|have|are\s+holding)(?:\s+for\s+(?:me|us))?|there\s+are|\bhow\s+(?:many|much)\s+of)\s*(?:my\s+|our\s+|a\s+total\s+of\s+|the\s+|only\s+|about\s+)?\$?$",
    re.IGNORECASE,
)


_PRICE = Late(
    r"\b(?:paid|pay|paying|cost|costs|costing|bought\s+(?:them|these|it|mine)?\s*(?:for|at)|price(?:\s+of)?|worth|valued\s+at|invested|spent|owe|owes|owed|gave|earn|earned|lost|fee\s+of|charge\s+of|out\s+of\s+pocket)(?:\s+(?:me|us|you|about|some|over|only|is|was|him|her|a))*\s*\$?$",
    re.IGNORECASE,
)


_ONCE_WANTED = Late(
    r"\b(?:wanted|hoped\s+for|suggested|proposed|preferred|favou?red|had\s+in\s+mind|thought\s+of|was\s+for|argued\s+for)\s+(?:the\s+|to\s+\w+\s+|only\s+)?\$?$",
    re.IGNORECASE,
)
"""Before an amount that somebody once wanted, where another follows: "Sam wanted 120, I wanted 60; 90 goes in"."""


_OUT_OF = Late(
    r"(?:^|[,;:]\s*)\W*(?:so\s+|and\s+)?(?:(?:out\s+)?of|from)\s+(?:(?:the|my|our|those|these|his|her|its|that)\s+)?(?:total\s+of\s+)?\$?$",
    re.IGNORECASE,
)
"""Before an amount at the head of a clause: of how much something is done."""


_OF_WHICH_AFTER = Late(
    r"\s*(?:(?:notes?|bonds?|face(?:\s+(?:value|amount))?|par|principal(?:\s+amount)?)\s*)?[,(–—-]+\s*(?:(?:out\s+)?of\s+(?:which|these|those|them)|whereof|from\s+which)\b",
    re.IGNORECASE,
)
"""Behind an amount: it is what the next one is of: "60 bonds, of which 45"."""


def roles(
    sentence: Sentence, start: int, end: int
) -> tuple[tuple[Amount, ...], tuple[Amount, ...], tuple[Amount, ...]]:
    """Divide a clause's amounts into what is meant, of what, and what is denied."""
    own: list[Amount] = []
    bases: list[Amount] = []
    excluded: list[Amount] = []
    for amount in sentence.amounts:
        if not start <= amount.start < end:
            continue
        before = sentence.text[: amount.start - sentence.start]
        another = any(amount.end < other.start < end for other in sentence.amounts)
        says_so = bool(own) and only_says(sentence.text, sentence.start, own[-1], amount)
        if says_so or (own and _of_which(sentence, own[-1], amount)) or _REST_OF.search(before):
            bases.append(amount)
        elif (
            tells_a_rate(sentence, amount, another=len(sentence.amounts) > 1)
            or _PRICE.search(before)
            or _gives_reason(sentence, own, amount)
            or (another and _ONCE_WANTED.search(before))
        ):
            continue
        elif (
            another
            and not own
            and (_OUT_OF.search(before) or _OF_WHICH_AFTER.match(sentence.text, amount.end - sentence.start))
        ) or _is_held(sentence, amount):
            bases.append(amount)
        elif (
            DENIES.search(before)
            or (
                excluded
                and not sentence.text[excluded[-1].end - sentence.start : amount.start - sentence.start].strip(" $of")
            )
            or (own and _NOT_FOR_IT.match(sentence.text, amount.end - sentence.start))
        ):
            excluded.append(amount)
        else:
            own.append(amount)
    return _behind_correction(sentence, start, end, own), tuple(bases), tuple(excluded)


_NOT_FOR_IT = Late(
    r"\s*(?:(?:usd|dollars?|bonds?|notes?|face)\s+)?(?:(?:is|are|stays?)\s+)?not\s+(?:for|in|into|to\s+go\s+into)\s+(?:the\s+|this\s+|your\s+)?(?:exchange|swap|tender|offer)\b",
    re.IGNORECASE,
)
"""Behind an amount: it stays out, "75,000 not for exchange"."""


_OF_THE_PAST = Late(
    r"[,;–—-]\s*(?:since|because|as|for)\s+(?:i|we|he|she|they|my\s+\w+)\s+(?:(?:had|have|only|just)\s+){0,2}(?:forgot(?:ten)?|overlooked|missed|left\s+out|bought|found|inherited|sold)\b[^.;]{0,30}$",
    re.IGNORECASE,
)
"""Before an amount: it is part of why the one before it is so much: "make that 60, since I had forgotten the ten"."""


def _gives_reason(sentence: Sentence, own: Sequence[Amount], amount: Amount) -> bool:
    """Tell whether an amount stands in a reason that tells of the past, behind the amount that is meant."""
    if not own:
        return False
    return _OF_THE_PAST.search(sentence.text, own[-1].end - sentence.start, amount.start - sentence.start) is not None


def _of_which(sentence: Sentence, one: Amount, amount: Amount) -> bool:
    """Tell whether an amount is that of which another, shortly before it, is a part: "20k of the 50k"."""
    before = sentence.text[: amount.start - sentence.start]
    return (
        one.end <= amount.start and len(before) - (one.end - sentence.start) < _NEAR and OF.search(before) is not None
    )


_NEAR = 40
"""Characters; from further off an "of" joins no two amounts."""


def _is_held(sentence: Sentence, amount: Amount) -> bool:
    """Tell whether an amount is what somebody holds: "I have 120", or "250 in total" where nothing is tendered."""
    before = sentence.text[: amount.start - sentence.start]
    return _HELD_BEFORE.search(before) is not None or (
        len(sentence.amounts) == 1
        and not sentence.has("TENDER")
        and not DO.search(before)
        and _TOTAL_AFTER.match(sentence.text, amount.end - sentence.start) is not None
    )


def _behind_correction(sentence: Sentence, start: int, end: int, own: Sequence[Amount]) -> tuple[Amount, ...]:
    """Give the amounts behind the last word of the clause that takes an amount back; all, where none does."""
    turns = (
        mark.start for mark in corrections(sentence) if start <= mark.start < end and own and own[0].end <= mark.start
    )
    turn = max(turns, default=start)
    return tuple(amount for amount in own if amount.start >= turn) or tuple(own)
