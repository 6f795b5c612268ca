"""What is kept back by a word behind or before its amount, and stands apart from the whole: "25 bonds excepted, tender the rest".

"Tender all, 25 bonds excepted", "The bonds, $25,000 excluded, are tendered" and "Excepting 25 bonds, tender the lot" say the whole but for so
much, as "all but 25" does. A weaker word ("$25,000 held back", "25 aside") says it only where all or the rest of them stands behind it in its
sentence, and no other amount: "$25,000 held back, tender $50,000" counts each by itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.amounts.quantity import Quantity
from nlp.amounts.wholes import Holdback
from nlp.patterns.late import Late

_NOTES = r"(?:[ \t]*(?:\b(?:face|par)(?:\s+(?:value|amount))?|\bdollars?|\bbonds?|\bnotes?|\bof\s+(?:the|my|our|those|these)\s+(?:bonds?|notes?|ones?|lot)|\bof\s+(?:them|it|mine)|\bworth))*"
_EXCEPTED = Late(
    rf"{_NOTES}[ \t]*,?[ \t]*\b(?:being\s+)?(?:only\s+|alone\s+)?(?:excepted|excluded|exempted|not\s+(?:being\s+)?(?:included|counted))(?![\w-])",
    re.IGNORECASE,
)
"""Behind an amount: it stays out of the whole."""
_PUT_BY = Late(
    rf"{_NOTES}[ \t]+(?:being\s+)?(?:aside|apart|put\s+(?:by|aside)|set\s+(?:by|aside)|(?:held|kept|left)\s+(?:back|out|over|behind|here)|withheld|retained|kept|out)(?![\w-])(?=\s*[,;–—-])",
    re.IGNORECASE,
)
"""Behind an amount, with a pause: it stays out where all or the rest is spoken of."""
_EXCEPTING = Late(
    r"(?:^|[.!?;:,\n]\s*)(?:but\s+|so\s+|pl(?:ease|[sz])\s+)?(?P<word>except(?:ing)?(?:\s+for)?|with\s+the\s+exception\s+of|apart\s+from|aside\s+from|other\s+than|excluding|bar|barring|saving|leaving\s+(?:out|aside|behind))\s+(?:only\s+|just\s+|my\s+|the\s+|for\s+)?\$?\s*$",
    re.IGNORECASE,
)
"""Before an amount at the head of its clause: it stays out of the whole that follows."""
_PAUSE = Late(rf"{_NOTES}\s*,", re.IGNORECASE)
_WHOLE = Late(
    r"[^.!?\n\d$]{0,60}?\b(?:all|everything|every\s+(?:single\s+|other\s+)?(?:one|note|bond)|the\s+(?:whole\s+)?lot|the\s+(?:entire|whole|full)\s+\w+|(?:the|my|our)\s+(?:rest|remainder|balance|others|remaining)|what\s+(?:is\s+left|remains))\b[^.!?\n\d$]*(?=$|[.!?\n])",
    re.IGNORECASE,
)
"""All, or the rest, in the words behind it, and no other amount up to the end of the sentence."""


def stands_apart(
    text: str, alls: Sequence[tuple[int, int]], numbers: Sequence[Quantity]
) -> tuple[list[Holdback], list[tuple[int, int]]]:
    """Give what is kept back apart from the whole; and the places of `alls` whose whole it is kept back from."""
    found: list[Holdback] = []
    of_it: list[tuple[int, int]] = []
    for number in numbers:
        begins = _begins(text, number.start)
        excepted = _EXCEPTED.match(text, number.end)
        put_by = None if excepted else _PUT_BY.match(text, number.end)
        lead = _EXCEPTING.search(text, max(begins, number.start - 40), number.start)
        pause = _PAUSE.match(text, number.end) if lead else None
        behind = excepted or put_by or pause
        if behind is None or (not excepted and _WHOLE.match(text, behind.end()) is None):
            continue
        start = lead.start("word") if lead else number.start
        end = behind.end() - (1 if behind is pause else 0)
        found.append(Holdback(start, end, number))
        before = [whole for whole in alls if begins <= whole[0] and whole[1] <= start]
        after = [whole for whole in alls if end <= whole[0] < _ends(text, end)]
        of_it.extend(before[-1:] if excepted and before else after[:1])
    return found, of_it


_STOP = re.compile(r"[.!?](?=\s|$)|\n")


def _begins(text: str, place: int) -> int:
    """Give where the sentence of a place begins."""
    return max((stop.end() for stop in _STOP.finditer(text, max(0, place - 300), place)), default=max(0, place - 300))


def _ends(text: str, place: int) -> int:
    """Give where the sentence of a place ends."""
    stop = _STOP.search(text, place)
    return stop.start() if stop else len(text)
