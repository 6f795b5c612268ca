"""Words that are never passed over, however plainly the mail around them orders, and those that are only in a very plain one."""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.words.persons import KIN

_ACTS = r"(?:tender|exchang|swap|convert|trad|surrender|submit|accept|participat|part\s+with|go|send|put|sell|giv)(?:e|es|ed|ing|t|s)?"
"""Words that tender, as they stand behind a no."""
_DENIED = r"\b(?:(?:do|does|did|wo|will|would|am|is|ca|can)\s*n['’o]?t|cannot|not|never)\s+(?:\w+\s+){0,3}?"
NEVER = Late(
    r"@|\b(?:mailbox|inbox)\b"
    r"|\b(?:others?|rest|remainder|balance)\b[^.;!?]{0,30}\bjoin\w*"
    r"|\b(?:is|was|are)\s+(?:the\s+)?(?:right|correct|proper|true)\b(?=\W*$|\s+(?:one|number|figure|amount))"
    r"|\b(?:send|mail|fax|give|get|post)\s+(?:me|us)\s+(?:\w+\s+)?(?:forms?|papers?|paperwork|packages?|details|information|cop(?:y|ies))\s+(?:to|for|so)\b"
    r"|\b(?:subject\s+to|conditional\s+(?:up)?on|contingent\s+(?:up)?on)\s+(?:his|her|their|an?|the\s+client)\b"
    r"|\b(?:which|the\s+other)\s+one\b|\bround(?:ed|ing)?\s+(?:it|that|them|this)?\s*(?:up|down|off)\b|\bhow\s+many\b",
    re.IGNORECASE,
)
"""What is never passed over, however plain the mail: where to write from now on, what joins an order, which one or how many of several are meant,
what an amount is to be made ("let's round it up"), papers asked for, and what another's word or paper is the condition of."""
SETS_RIGHT = Late(
    r"\b(?:apart|aside) from\b|\bother than\b|\bexcept\w*\b|\bexcluding\b|\bsave for\b"
    r"|\b(?:should|ought\s+to|must|meant\s+to|supposed\s+to)\s+(?:be|say|read|have\s+(?:been|said|read))\s+(?:\w+\s+){0,2}?(?:\d|ten\b|twelve\b|fifteen\b|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a?\s?hundred|half\b|all\b|everything\b)",
    re.IGNORECASE,
)
"""What is left out of an order, or sets its amount right ("that should be 50"): passed over only in a very plain mail, where its amounts surely come to what it orders."""
TENDER_DENIED = Late(rf"{_DENIED}(?:tender|exchang|swap|convert|surrender|submit)(?:e|es|ed|ing|s)?\b", re.IGNORECASE)
"""A tender denied in the words of the offer: never passed over either, but of what is left, and beside a line that declines."""
_OF_THE_REST = Late(
    r"\b(?:the|my|our)\s+(?:(?:rest|remainder|balance|residue|others)(?:\s+of\s+\$?\d[\d,.]*\w{0,3})?|(?:remaining|other)\s+[^\s,.;!?]+(?:\s+(?:notes|bonds|thousand|dollars))?)\b(?!\s+of\s+(?:the|us)\b)\s+(?:(?:is|are|will|shall|should|do|does)\s+)?$",
    re.IGNORECASE,
)
"""What stands right before a denial that is said of what is left: "the balance is not to be tendered"."""
SELDOM = Late(
    rf"\b(?:that|this)\s+one\b|{_DENIED}{_ACTS}\b",
    re.IGNORECASE,
)
"""What is passed over only in a very plain mail: what may point to one of several, and an act denied that may be tendering: "I never put the whole crop in one bin"."""
_NO_NOTES = r"(?:cash|money|common|preferred|stocks?|shares?|units?|warrants?|options?|certificates?|polic(?:y|ies)|pesos|euros?|pounds|yen|francs)"
"""What is not the notes of the offer."""
NEVER_IN_AN_ORDER = Late(
    rf"[\"“”]|\b(?:{KIN})['’]s?\b(?!\s+(?:affairs?|advice|sake|blessing|consent|help|view|opinion|words?|question|estate)\b)"
    r"|\bowns\b|\b(?:her|his|their)\s+(?:\w+\s+)?(?:notes|bonds|holdings?|position|account|paper)\b"
    r"|\b(?:others?|rest|remainder|balance)\b[^.;!?]{0,30}\b(?:in|along|behind|after|follow\w*)\W*$|\bof\s+\w+['’]s\W*$"
    r"|\b(?:notes|bonds|everything|all|lot|whole|them|it|\d+k?)\s+(?:in\s+|over\s+)?there\b(?!['’]s|\s+(?:is|are|was|were)\b)"
    r"|\b(?:part|some|portion|piece|share)\s+of\s+(?:the|my|our|these|those)\s+(?:\w+\s+)?(?:notes?|bonds?|holding|position)\b(?!\W{1,3}(?:\$|\d))"
    rf"|\bother\s+(?:ones?|bonds?|notes?)\b|\b(?:into|for)\s+(?:\w+\s+)?{_NO_NOTES}\b",
    re.IGNORECASE,
)
"""What is never passed over in a sentence that orders: what is quoted, what joins an order, whose notes are meant where they may be somebody
else's, where notes lie, a part that is not counted, and what they are to be changed into where that is nothing that the offer gives."""
SELDOM_IN_AN_ORDER = Late(
    rf"\b(?:either|whichever)\b|\bown\b|\bowners?\b|\b(?:{KIN})['’]s?\b|\b(?:remaining|more|another|also|too|as well)\b|\b{_NO_NOTES}\b"
    r"|\bnot\s+(?:the|my|our|those|these)\b|\b(?:against|not)\s+(?:it|this|that|them|(?:the|your|any)\s+(?:offer|exchange|tender|deal))\b",
    re.IGNORECASE,
)
"""What is passed over in a sentence that orders, and anywhere in a short mail, only where the mail is very plain: what comes on top of an order, is not the notes, or is said
against the offer."""


def never_passed(text: str, *, declines: bool = False, summed: bool = False) -> bool:
    """Tell whether words are never passed over.

    `declines`: an account is declined for beside the order, so that a tender is denied; `summed`: the amounts of the mail surely come to what it orders.
    """
    if NEVER.search(text) or (not summed and SETS_RIGHT.search(text)):
        return True
    denied = TENDER_DENIED.finditer(text) if not declines else ()
    return any(_OF_THE_REST.search(text[max(0, one.start() - 80) : one.start()]) is None for one in denied)
