"""A short mail that orders an amount within a range, or at our choice: "tender somewhere between 100 and 150 thousand, as you see fit".

It is an instruction whose amount is asked for, and never more than that: so where no reader knows the words around the range,
it is enough that the mail orders, or leaves the choice to us, and neither asks, doubts whether at all, nor makes a condition.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp import amounts
from nlp.accounts.mention import Mention
from nlp.amounts import AmountKind
from nlp.context import Context
from nlp.instruction import Election, Instruction, Problem, Question, Why
from nlp.patterns.late import Late
from nlp.sentence import Sentence

_RULE = "amount_left_to_us"
_MEANING = "An amount within a range, or at our choice, is ordered: which one is asked."
_LONGEST = 60
"""Words: in a longer mail a range may be of anything."""
_ACT = r"(?:tender|exchange|swap|submit|convert|surrender)"
_ORDERS = Late(
    rf"(?:^|[,;:.!]\s*|\b(?:and|please|pls|kindly|gentlemen|sirs|me)\s+){_ACT}\b(?!\s+(?:not|nothing|none|you|i|we|they)\b)"
    r"|\b(?:i|we)(?:\s+(?:want|wish|would\s+like|like|choose|elect|agree|decided|authori[sz]e\s+you|instruct\s+you|ask\s+you|am|are|'d\s+like)(?:\s+(?:to\s+(?:have\s+)?|(?:happy|glad|willing|prepared)\s+to\s+)))(?:tender|exchange|swap|submit|put|convert|participate|take\s+part)\b"
    r"|\b(?:can|may|should|shall|must|to|let)\s+(?:be\s+)?(?:go\s+in|go\s+into|tendered|exchanged|swapped|submitted|converted|put\s+in|entered)\b|\bgo(?:es)?\s+in(?:to)?\b|\bput\s+me\s+(?:down|in)\b|\b(?:want|like|have)\b[^.;!?]{0,60}\b(?:tendered|exchanged|swapped)\b",
    re.IGNORECASE,
)
"""An order, or leave to do it."""
_ORDERS_LOOSELY = Late(
    r"(?:^|[,;:.!]\s*|\b(?:and|please|pls|kindly|gentlemen|sirs|me)\s+)(?:put|do|take|enter|offer|book|sign)\b(?!\s+(?:not|nothing|none|you|i|we|they)\b)",
    re.IGNORECASE,
)
"""An order only where the mail names the notes or the exchange as well: "take 100 to 150 of mine"."""
_LEFT_TO_US = Late(
    r"\bas\s+(?:you|the\s+desk)\s+(?:\w+\s+)?(?:see\s+fit|think|thinks|like|wish|please|prefer|judge|deem|find|choose|want)\b"
    r"|\b(?:you|the\s+desk|your\s+desk)\s+(?:may\s+|can\s+|should\s+|must\s+|shall\s+|to\s+|might\s+)?(?:choose|decide|pick|fix|set|select|determine|round|judge|say)\b|\b(?:i|we)(?:\s+am|\s+are|['’]m|['’]re)\s+(?:quite\s+|very\s+)?(?:flexible|easy)\b"
    r"|(?:^|[,;:.!]\s*|\b(?:and|please|pls|kindly)\s+)(?:choose|pick|decide|select|fix|take)(?:\s+please)?\s+(?:what|whatever|whichever|which|the|a|an|any|one|some)\b"
    r"|\b(?:choose|decide|pick)\s+(?:for\s+(?:me|us)|yourselves|please)\b|\b(?:your|dealer['’]?s)\s+(?:call|choice|pick|decision)\b|\b(?:choice|decision)\s+is\s+yours\b"
    r"|\b(?:at|to|use|by|of|in)\s+your\s+(?:own\s+|best\s+)?(?:discretion|choice|judge?ment|choosing|option|pleasure)\b"
    r"|\b(?:leave|entrust|trust)\s+(?:it|that|this|you|the\s+(?:exact\s+|precise\s+)?(?:amount|figure|number|sum|choice|details?|rest))\s+(?:up\s+)?(?:to\s+(?:you|the\s+desk|your|choose|decide|pick)\b|with\s+you)|\bup\s+to\s+you\b"
    r"|\bwhat(?:ever)?\s+(?:suits|fits|works|is\s+(?:better|best|easier|easiest|good|convenient))\b|\bwhichever\b|\byou\s+know\s+(?:better|best)\b|\byou\s+are\s+(?:the\s+)?(?:experts?|specialists?|professionals?)\b|\bin\s+that\s+(?:neighbou?rhood|range|region|area)\b",
    re.IGNORECASE,
)
"""The choice of the figure is given to us."""
_OF_THE_NOTES = Late(
    r"\b(?:for|in|into|of|to)\s+(?:the|this|your)\s+(?:exchange|tender|offer|swap|deal)\b|\bfor\s+(?:exchange|tender|exchanging|tendering)\b|\b(?:my|our|the)\s+(?:\w+\s+)?(?:notes|bonds|holding|position)\b|\b(?:bonds|notes)\b|\bof\s+(?:mine|ours)\b|\bgo(?:es)?\s+in\b|\bin,",
    re.IGNORECASE,
)
_COURTEOUS = re.compile(r"\b(?:please|pls|kindly)\b", re.IGNORECASE)
_OPEN = Late(
    r"\?|\b(?:if|unless|whether|provided|once|when|until|till|after|before|wait\w*|hold\s+off|later|yet|not|no(?!\s+(?:less|more|fewer)\b)|none|nothing|never|neither|nor|cannot|without|instead|cancel\w*|withdraw\w*|revoke\w*|back|decline\w*|wonder\w*|undecided|unsure|suppos\w*|imagine|would\s+have|could\s+have|had|was|were|yesterday|advise|advice|recommend\w*|suggest\w*|average|sold|sell|buy|bought|keep\w*|kept|retain\w*|stay\w*|remain\w*|wants?\s+me|told\s+me|says|said|wrote|asks?|asked|explain|tell\s+me|let\s+me\s+know\s+(?:how|what|which|whether|the))\b|n['’]t\b"
    r"|\b(?:may|might|could)\s+(?:\w+\s+){0,2}(?:tender|exchange|want|decide|put|do)\b|\b(?:husband|wife|brother|sister|son|daughter|mother|father|neighbou?r|friend|lawyer|accountant|adviser|advisor|he|she|they|his|her|their|holders)\b|\breasons?\b|[\"“”]",
    re.IGNORECASE,
)
"""What asks, doubts, denies, bounds, tells of others or of the past: then it is left to the other readers."""
_LESS_THAN = re.compile(
    r"\b(?:not|no)\s+(?:less|more|fewer)\s+than\b|\bwithin\s+(?:that|this)\s+range\b", re.IGNORECASE
)
_NO_AMOUNT_OF_NOTES = Late(
    r"\s*(?:o['’]?clock|days?|weeks?|months?|years?|hours?|minutes?|people|times|miles|percent|%|children|pages|per\s+cent)\b",
    re.IGNORECASE,
)


def with_amount_left_to_us(
    lines: tuple[Instruction, ...],
    asked: tuple[Question, ...],
    why: tuple[Why, ...],
    parts: Sequence[Sentence],
    text: str,
    mentions: Sequence[Mention],
    context: Context,
) -> tuple[tuple[Instruction, ...], tuple[Question, ...], tuple[Why, ...]]:
    """Give what a mail elects, asks and leaves open, with such an order in its place: "choose please what is better" is no question then.

    `parts`: the sentences of the mail; `text`: its words.
    """
    left = amount_left_to_us(parts, lines, mentions, context)
    if not left:
        return lines, asked, why
    return left, (), (Why(_RULE, _MEANING, text.strip()[:_LONGEST_SHOWN]),)


_LONGEST_SHOWN = 240


def amount_left_to_us(
    parts: Sequence[Sentence], lines: Sequence[Instruction], mentions: Sequence[Mention], context: Context
) -> tuple[Instruction, ...]:
    """Give the instruction whose amount is to be asked for; none where the mail is none of these, or is read already.

    `mentions`: the accounts that the mail names. A line read cleanly, or with a named amount, is left as it is.
    """
    accounts = {account for one in mentions for account in one.accounts} or set(context.sender_accounts)
    if context.role != "holder" or len(accounts) != 1 or not _may_be_read_anew(lines):
        return ()
    said = [part.text for part in parts if part.text.strip()]
    if not said or sum(len(part.words) for part in parts) > _LONGEST:
        return ()
    whole = " ".join(said)
    ranged = _one_range(said)
    if _OPEN.search(_LESS_THAN.sub(" ", whole)) or ranged is None:
        return ()
    left, of_notes = _LEFT_TO_US.search(whole) is not None, _OF_THE_NOTES.search(whole) is not None
    ordered = _ORDERS.search(whole) is not None or (of_notes and _ORDERS_LOOSELY.search(whole) is not None)
    courteous = _COURTEOUS.search(ranged) is not None
    if not (ordered or (left and (of_notes or _is_all(ranged))) or ((of_notes or courteous) and _is_all(ranged))):
        return ()
    return (
        Instruction(accounts.pop(), Election.TENDER_PART, problems=(Problem.AMBIGUOUS_QUANTITY,), quantity_stated=True),
    )


def _may_be_read_anew(lines: Sequence[Instruction]) -> bool:
    """Whether no line is there, or a single one that is not clean and elects nothing that is to be kept."""
    if not lines:
        return True
    alone = lines[0]
    if len(lines) > 1 or not alone.problems or (alone.election is Election.TENDER_PART and alone.quantity is not None):
        return False
    settled = alone.election is Election.TENDER_PART and alone.problems == (Problem.AMBIGUOUS_QUANTITY,)
    return not settled and alone.election in (None, Election.TENDER_PART, Election.TENDER_ALL)


def _ranges(text: str) -> list[amounts.Amount]:
    """Give the ranges of a sentence that say how much at least or at most."""
    return [one for one in amounts.find(text) if one.kind is AmountKind.RANGE and not one.vague]


_POINTS = frozenset({"it", "them", "that", "this", "these"})


def _one_range(said: Sequence[str]) -> str | None:
    """Give the only sentence that says a range, or leaves an amount to us without one, where none says any other amount."""
    with_ranges = [one for one in said if _ranges(one)] or [one for one in said if _ANY_AMOUNT.search(one)]
    others = [
        one
        for text in said
        for one in amounts.find(_ANY_AMOUNT.sub(" ", text))
        if one.kind is not AmountKind.RANGE and one.text.lower() not in _POINTS
    ]
    if len(with_ranges) != 1 or others:
        return None
    text = with_ranges[0]
    return text if all(_NO_AMOUNT_OF_NOTES.match(text, one.end) is None for one in _ranges(text)) else None


_ANY_AMOUNT = Late(
    r"\b(?:whatever|whichever|any|what|the|an?|such|as\s+(?:much|many))\s+(?:\w+\s+)?(?:amount|sum|figure|number|portion|part|quantity|principal|of\s+(?:my|our)\s+(?:notes|bonds)|(?:notes|bonds)\s+as)\s+(?:that\s+|as\s+)?"
    r"(?:(?:you|the\s+desk)\s+(?:\w+\s+)?(?:consider|think|see\s+fit|choose|like|find|deem|judge|prefer|wish|want|suggest)|(?:of|at)\s+your\s+(?:own\s+)?(?:choice|choosing|discretion))",
    re.IGNORECASE,
)
"""An amount that is left to us without any figure: "whatever amount you consider reasonable"."""
_FILLS = Late(
    r"\b(?:please|pls|kindly|thanks?|thank\s+you|dear|sirs?|gentlemen|hello|hi|bonds?|notes?|thousand|of|my|mine|our|ours|them|the|these|old|for|exchange|tender|offer|in|into|go|goes|yes|and|just|only|say|let\s+us\s+say|sum|an?|amount|figure)\b|[\W_]",
    re.IGNORECASE,
)


def _is_all(text: str) -> bool:
    """Whether the sentence says nothing but the range, what it is of, what leaves it to us, and manners."""
    rest = _LEFT_TO_US.sub(" ", text)
    for one in reversed(amounts.find(rest)):
        rest = f"{rest[: one.start]} {rest[one.end :]}"
    return not _FILLS.sub("", rest)
