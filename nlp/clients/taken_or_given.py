"""Whether a broker's line gives in, or refuses, what his words take back: "Kindly disregard the tenders of Grant (BK-2001, 70,000)", "They tendered 160,000. Please undo it.".

The last look at lines that by themselves are clean: a client's tender, in a sentence that takes back and orders no tender, may be what shall end; so
may one that is told as past before words that undo it. Who is asked answers in a word; a tender recorded for a withdrawal is the worst that can happen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from nlp.accounts.door import OTHER, mentions
from nlp.context import Context
from nlp.instruction import Election, Instruction
from nlp.patterns.late import Late
from nlp.sentence import Sentence

_TENDERS = (Election.TENDER_ALL, Election.TENDER_PART)
_WITHDRAWS = r"(?:withdr[ae]w\w*|cancel\w*|cxl\w*|revok\w*|revocations?|rescind\w*|rescissions?|retract\w*|recall(?:s|ed|ing)?|un-?tender\w*|unwind\w*|undo(?:es|ing|ne)?|revers(?:e|es|ed|al|als|ing)|nullif\w*|annul\w*|void\w*|call(?:s|ed|ing)?\s+(?:it\s+|them\s+)?off|struck(?:\s+(?:out|off))?)"
_DROPS = (
    r"(?:disregard|ignore|remove|removed|delete|deleted|scrap|scratch|strike|drop|forget|kill|nix|pull|pulled|yank)"
)
_OUT = r"(?:(?:tak|tok|took|pull|get|got|bring|brought|fetch|want|wish|come|go|back)\w*(?:\s+[\w,.$'’()-]+){0,8}?\s+(?:back(?!\s+to\b)|out\s+again|out\s+of\s+(?:it|the\s+(?:exchange|offer|deal|tender))|out(?=\s*(?:[.,;:!)]|$|please|again|completely|entirely|altogether))))"
_TAKES = Late(
    rf"\b(?:{_WITHDRAWS}|{_DROPS}|{_OUT}|back(?:s|ing|ed)?\s+out|out\s+(?:comes?|goe?s?)(?=\s+(?!for\b)\S))\b",
    re.IGNORECASE,
)
"""Takes a tender back, or throws a line out."""
_RETURNS = re.compile(
    r"\b(?:(?:has|have|had)\s+(?:(?:finally|just|now|at\s+last|at\s+long\s+last)\s+)*|['’](?:s|ve)\s+(?:finally\s+|just\s+|now\s+)*)(?:come|got(?:ten)?|been)\s+back(?=\s+(?:at\s+(?:long\s+)?last|to\s+(?:me|us)|with|finally)\b|\s*[:,.])",
    re.IGNORECASE,
)
"""Somebody has answered: "has come back at last"."""
_SETS_RIGHT = re.compile(r"\b(?:scratch|strike)\s+that\s*[,:–—-]\s*(?:make\s+(?:it|that)\s+)?\$?\d", re.IGNORECASE)
"""A figure is put in the place of another: "12 bonds, scratch that, 15 bonds"."""
_THROWS_IT = r"(?:remove|delete|drop|pull|kill|nix|yank|strike)\s+(?:it|him|her|them|this|these|all|both|the\s+(?:lot|tender|whole))"
"""Such as "scratch that" set right, or are looked at by `nlp.clients.second_thoughts`; these throw out a client."""
_TAKES_IT = Late(
    rf"^[\s\W]*(?:(?:so|and|then|now|therefore|please|pls|kindly|would\s+you|could\s+you|can\s+you|i|we|he|she|they|it|that|this|you|should|must|may|wants?|wish(?:es)?|would|like|d|to|be|have|has|ask\w*|me|us|asks?\s+(?:me|us)\s+to|just|client|customer|the\s+client|mr|mrs|ms|again|after\s+all|all|everything|the\s+lot|both|of|that['’]s\s+why|is)\W+)*(?:{_WITHDRAWS}|{_THROWS_IT}|{_OUT}|back(?:s|ing)?\s+out)\b",
    re.IGNORECASE,
)
"""A sentence that takes back what the one before told."""
_NOUNS = Late(
    r"\b(?:the|his|her|their|its|my|our|both|these|those|that|this|all|two|three|four|any|a|an|of|from|in|\w+['’]s?|earlier|previous|withdrawn)\s+(?:\w+\s+)?(?:tenders?|exchanges?|offers?|notes?|bonds?)\b|\btenders?\s+(?:of|for|made|by|from|on)\b|\b(?:tendered|exchanged|submitted|entered|(?:have|has|had|having)\s+(?:put|gone|come)\s+in|put\s+in|went\s+in|gave|sent)\b",
    re.IGNORECASE,
)
"""Tenders that are spoken of, and those of the past."""
_GIVES = Late(
    r"\b(?:tender(?:s|ing)?|exchang(?:e|es|ing)|swap\w*|submit\w*|enter\w*|participat\w*|accept\w*|put|puts|putting|goes?|going|takes?\s+part|takes?\s+up|in\s+for|is\s+in|are\s+in|['’]s\s+in|yes|elects?|instead|replac\w*|supersed\w*|amend\w*|chang\w*|correct\w*|revis\w*|now|only|new|but|make|should|except|figure|number|typo|it\s+is|it['’]s)\b",
    re.IGNORECASE,
)
"""Orders something else in the same sentence, or sets right."""
_OTHER_LETTER = Late(
    r"\b(?:earlier|previous\w*|prior|former|first|last|old|older|original\w*|before|already|instead|replac\w*|supersed\w*|week|month|yesterday|morning|hour|ago|monday|tuesday|wednesday|thursday|friday|saturday|sunday|sent|gave|made|wrote|mailed|told|listed|list|draft|mail|e-?mail|fax|message|lines?|rows?|sheets?|tabs?|columns?|rest|others?|typo|figure|that\s+last|appointment|meeting|lunch|dinner|trip|flight|party|order|subscription|golf|game|holiday|vacation|call)\b",
    re.IGNORECASE,
)
"""What is thrown out is another letter, or another thing."""
_OTHER_ROW = Late(
    rf"\b{_DROPS}\s+(?:all\s+)?(?:the\s+)?(?:others?|other\s+(?:rows?|lines?|sheets?|tabs?|ones?)|rest)\b",
    re.IGNORECASE,
)
"""What is thrown out is what is not named: "just the Chu line is live, disregard the other row"."""
_PAST = Late(
    r"\b(?:tendered|exchanged|submitted|(?:had|has|have)\s+(?:already\s+)?(?:put|gone|come|sent|given)|put\s+in|went\s+in|gave\s+in|(?:is|are|was|were|has|have|had)\s+(?:\W*\$?\d[\d,.]*\w*)?\s*in\b|has\s+\$?\d[\d,.]*\w*\s+in)\b",
    re.IGNORECASE,
)
_REGRETS = Late(
    r"\b(?:rather\s+not|regrets?|sorry\s+(?:he|she|they|for\s+(?:it|that|having))|(?:cold|wet)\s+feet|second\s+thoughts?|thought\s+better|changed\s+(?:his|her|their|its)\s+minds?|no\s+longer|not\s+any\s+more|any\s?more|wish(?:es)?\s+(?:he|she|they)\s+had(?:n['’]t|\s+not)|would\s+(?:rather|sooner|prefer)\s+(?:stay|keep|not)|now\s+(?:says?\s+)?no\b|had\s+better\s+not|mistake)\b",
    re.IGNORECASE,
)
"""Says of somebody who tendered that he would not again."""
_WANTS_OUT = Late(
    r"\b(?:(?:want|wish|would\s+like|need|ask)(?:s|ed)?\s+(?:to\s+(?:be|come|get|pull|back)\s+)?(?:back\s+)?out|back(?:s|ing)?\s+out|pull(?:s|ing)?\s+(?:it\s+)?out|(?:(?:not|n['’]t)\s+have|regrets?|sorry)\b[^.;]{0,40}\btendered|(?:leav|keep|stay|remain)(?:e|es|ing|s)?\b[^.;]{0,60}\bin)\b(?=\s*(?:[.,;:!)]|$|please|again|completely|entirely|altogether|his|her|their|as\b))",
    re.IGNORECASE,
)
"""Takes back, or leaves in, rather than refuses."""
_ALONE = Late(
    rf"[\s\W]*(?:(?:re|fw|fwd|two|three|four|five|six|several|our|my|new|more|today['’]s|lexington(?:\s+precision)?|lexp?|exchange|offer|tenders?|of|the|please|clients?|instructions?|notices?|these|are|is|here|here['’]s|below|following|as|follows|for|today|now|herewith|and|only|from|us|hartwell|piedmont|\d{{1,2}}|(?:{_WITHDRAWS}))\b[\s\W]*)*",
    re.IGNORECASE,
)
_SPEAKS_OF_ONE = Late(
    r"(?<!\bno )(?<!\bnot )\b(?:withdraw(?:s|n|ing|als?)?|revok(?:e|es|ed|ing)|revocations?|rescind\w*|rescissions?)\b(?!\s+(?:deadline|rights?|date|period|dates?))(?!.*\b(?:replac|amend|correct|instead|new|tender\s+(?:again|anew)))",
    re.IGNORECASE,
)
"""A subject that speaks of a withdrawal, where no line is one."""
_TAKEN = (Election.WITHDRAW_ALL, Election.WITHDRAW_PART)
_LONGEST = 600


def taken_or_given(
    subject: Sequence[Sentence], sentences: Sequence[Sentence], lines: Sequence[Instruction], context: Context
) -> str:
    """Give the first words by which a line that tenders or refuses may be one that is taken back; nothing where none does.

    `subject`: the sentences of the subject; `sentences`: those of the mail.
    """
    given = {line.account for line in lines if line.election in _TENDERS}
    refused = {line.account for line in lines if line.election is Election.DO_NOT_TENDER}
    if context.role != "broker" or not (given or refused):
        return ""
    heading = " ".join(one.text for one in subject)
    if given and heading and _TAKES.search(heading) and _ALONE.fullmatch(heading) and not _orders(sentences):
        return heading
    if heading and _SPEAKS_OF_ONE.search(heading) and not any(line.election in _TAKEN for line in lines):
        return heading
    return next(_doubted(sentences, given, refused, context), "")


def _orders(sentences: Sequence[Sentence]) -> bool:
    """Tell whether any sentence orders a tender by a word of its own."""
    return any(_gives(one.text) for one in sentences)


def _gives(text: str) -> bool:
    """Tell whether a sentence orders a tender, or sets one right, apart from tenders it speaks of."""
    return _GIVES.search(_NOUNS.sub(" ", text[:_LONGEST])) is not None


def _doubted(
    sentences: Sequence[Sentence], given: set[str | None], refused: set[str | None], context: Context
) -> Iterator[str]:
    """Give the sentences that may take back what a line of theirs gives or refuses."""
    last: set[str] = set()
    before = ""
    headed, taken_before = "", False
    for one in sentences:
        text = one.text[:_LONGEST]
        named = {account for found in mentions(text, context) if found.accounts != OTHER for account in found.accounts}
        taken = _TAKES.search(_SETS_RIGHT.sub(" ", _RETURNS.sub(" ", text))) is not None
        if taken and named & given and not (_gives(text) or _OTHER_ROW.search(text)):
            yield text
        if headed and named & given and not _gives(text):
            yield headed
        if taken_before and named & given and not _gives(text):
            # "Withdraw for Bell: everything. For Chu: 25,000.": what the first does the second may do as well.
            yield text
        taken_before = (taken and bool(named)) or (taken_before and not _gives(text))
        if not named and taken and _ALONE.fullmatch(text):
            headed = text
        if named & refused and _WANTS_OUT.search(text) and (taken or _PAST.search(text)):
            yield text
        whose = named or last
        if whose & given and _PAST.search(text) and _REGRETS.search(text) and not _gives(_after_regret(text)):
            yield text
        behind = None if _OTHER_LETTER.search(text) else _TAKES_IT.match(text)
        if behind and whose & given and (_PAST.search(before) or not named) and not _gives(text[behind.end() :]):
            yield text
        last, before = whose, text


def _after_regret(text: str) -> str:
    """Give what follows the regret in a sentence: "now he'd rather not, and tenders 12,000"."""
    found = _REGRETS.search(text)
    return text[found.end() :] if found else text
