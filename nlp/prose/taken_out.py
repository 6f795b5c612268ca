"""Whether words take notes back out of the offer, and whether they take back only a part: two readings that must never be the other.

"Take 25 of the bonds back out of the exchange" is no tender, whatever verb was found in it; "cancel part of my tender" is not all of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nlp.instruction import Election, Instruction
from nlp.lines_asked import asked
from nlp.patterns.late import Late
from nlp.pipes.sentences.sentences import spans

_VERB = Late(
    r"\b(?:tak(?:e|ing)|return(?:ing)?|let(?:ting)?|releas(?:e|ing)|giv(?:e|ing)|pull(?:ing)?|get(?:ting)?|bring(?:ing)?|want(?:s|ing)?(?!\s+to\s+(?:exchange|tender|swap|convert|submit|put|keep|hold|participate|turn|trade))|remov(?:e|ing)|come)\b",
    re.IGNORECASE,
)
"""How something is fetched."""
_WHAT = re.compile(r"\d|\b(?:bonds?|notes?|shares?|units?|half|third|quarter)\b", re.IGNORECASE)
"""What is fetched: notes, or a figure."""
_EXIT = Late(
    r"(?<!call )(?<!me )(?<!you )(?<!write )(?<!hear )\bback\b(?!\s+(?:to\s+(?:you|work|home)|up|home|office|in\s+(?:19|20)\d\d))"
    r"|\bout\s+of\s+(?:the|this|your|my|our|its)\s+(?:\w+\s+)?(?:exchange|offer|tender)\b"
    r"|\bfrom\s+(?:the|this|your|my|our|its)\s+(?:\w+\s+)?(?:exchange|offer|tender)\b"
    r"|(?<!kept )(?<!left )(?<!held )(?<!hold )(?<!keep )(?<!leave )(?<!stay )(?<!stays )(?<!turn )(?<!turns )(?<!turned )(?<!works )\bout(?:\s+again)?(?=\s*[.!;,]|\s*$)",
    re.IGNORECASE,
)
"""Where it is fetched from or to: back, or out of the offer."""
_HELD_BACK = re.compile(
    r"\b(?:hold|holding|held|keep|keeping|kept)\b[^.;!?]{0,40}$"
    r"|\b(?:leave|leaving)\b(?![^.;!?]*\b(?:tak(?:e|ing)|pull|bring|get|giv(?:e|ing)|return|want|in)\b)[^.;!?]{0,40}$",
    re.IGNORECASE,
)
"""Before "back" or "out": what is held back, or left out, was never in the offer."""
_IN_AND_OUT = Late(
    r"\d[\d,.]*k?\s*(?:(?:of\s+)?\w+\s+)?in\s*[,;/]?\s*(?:and\s+)?\$?\d[\d,.]*k?\s*(?:(?:of\s+)?\w+\s+)?out\s*$",
    re.IGNORECASE,
)
"""What goes in and what stays out, side by side: "$65,000 in, $65,000 out"."""
_PART = Late(
    r"\bpartial(?:ly)?\b|\bin\s+part\b|(?<!take )(?<!taking )(?<!be )(?<!being )\bparts?\s+of\b|\bportions?\b|\b(?:some|most|several|a\s+few|certain)\s+of\b"
    r"|\b(?:the|my|our)\s+(?:last|first|extra|additional)\s+\$?\d",
    re.IGNORECASE,
)
"""Words of a part, of whatever size."""
_ALL_OF_IT = Late(
    r"\b(?:not\s+(?:just\s+|only\s+)?(?:a\s+)?(?:in\s+)?part|all|entire(?:ly)?|everything|whole|completely|in\s+full)\b",
    re.IGNORECASE,
)


def taken_out(text: str) -> bool:
    """Tell whether a sentence of the text fetches notes back or out of the offer: verb, notes or a figure, way out, in this order."""
    for start, end in spans(text):
        sentence = text[start:end]
        verb = _VERB.search(sentence)
        what = _WHAT.search(sentence, verb.end()) if verb else None
        if what and any(
            not (
                _HELD_BACK.search(sentence, what.start(), out.start())
                or _IN_AND_OUT.search(sentence, what.start(), out.end())
            )
            for out in _EXIT.finditer(sentence, what.end())
        ):
            return True
    return False


def no_tender(lines: Sequence[Instruction], text: str) -> tuple[Instruction, ...]:
    """Leave tenders open that were read beside a sentence that fetches notes back; `text`: the sender's own words."""
    if not any(line.election in (Election.TENDER_ALL, Election.TENDER_PART) for line in lines) or not taken_out(text):
        return tuple(lines)
    return tuple(
        asked(line) if line.election in (Election.TENDER_ALL, Election.TENDER_PART) else line for line in lines
    )


_INTO_IT = Late(
    r"\b(?:out\s+of|from)\s+(?:my|our|the)\s+(?:\w+\s+)?(?:accounts?|custody|vault|drawer|safe|portfolio)\b[^.;\n]{0,40}\b(?:in|into|for|to)\s+(?:the|this|your)\s+(?:\w+\s+)?(?:exchange|offer|tender)\b",
    re.IGNORECASE,
)
"""Notes that leave an account for the offer, and not the offer."""


def told_apart(
    lines: Sequence[Instruction], takes: Sequence[Instruction], said: Sequence[str], words: str
) -> tuple[tuple[Instruction, ...], tuple[Instruction, ...]]:
    """Give the tenders and the withdrawals of a mail, those left open of which the words may be the other kind, or less.

    `said`: the sentences that take back, and the subject; `words`: the sender's own, empty where a form or a list says what goes.
    """
    apart = part_only(takes, said)
    if any(_INTO_IT.search(text) for text in said):
        apart = tuple(map(asked, apart))
    other = {take.account for take in takes if take.account is not None}
    # "Take Bell's bonds out. Almeida goes in with all of his.": what is fetched is Bell's, and not what Almeida puts in.
    if other and all(line.account is not None and line.account not in other for line in lines):
        return tuple(lines), apart
    return no_tender(lines, words), apart


def part_only(takes: Sequence[Instruction], said: Sequence[str]) -> tuple[Instruction, ...]:
    """Give withdrawals of all as withdrawals of a part, its size unknown, where the words that take back speak of one.

    `said`: the sentences that take back, and the subject. Who says both all and a part is asked as well.
    """
    if not any(_PART.search(text) and not _ALL_OF_IT.search(text) for text in said):
        return tuple(takes)
    return tuple(
        replace(take, election=Election.WITHDRAW_PART, quantity=None, quantity_stated=False)
        if take.election is Election.WITHDRAW_ALL
        else take
        for take in takes
    )
