"""What the judge of whole mails may settle, and what he may hold up.

Reading asks about every word near an election that it does not know, and most of those mean nothing. Where such words alone hold up a
holder's tender, and the mail as a whole plainly orders it, the words are passed over; in a long mail that is plainer still, so are words of
condition, and such as would turn the order if they were of it. Where a tender is clean, and the mail as a whole
reads like one that leaves it open, the holder is asked.

Never settled: amounts, accounts, boxes, signatures, contradictions, words in another language, sentences that seem to instruct and were
not read; a mail whose paper is not in it but attached; a broker's, who speaks of several people at once; and a mail in which an amount
stands that neither is what goes in, nor what stays, nor what is held.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from nlp.amounts.amount import Amount, AmountKind
from nlp.context import Account
from nlp.instruction import TELLING, Election, Instruction, Problem, Why
from nlp.lines_asked import asked, newly_asked
from nlp.patterns.late import Late
from nlp.words.persons import KIN

_WORDS = frozenset(["strange_words", "left_open", "wait_left_over", "doubt_left_over", "reservation"])
"""The rules that find words which may be passed over."""
_GRAVER = frozenset(["condition_left_over", "turned_in_passing"])
"""Those that may be passed over only where the judge is sure, and has heard enough: words of condition, and words that would turn an order if
they were of it. A fact that turns it (`nlp.turning`) never is: the judge has no ear for facts."""
PASSED_OVER = _WORDS | _GRAVER
PLAIN, _BY_ITSELF = 0.8, 0.5
"""How likely a mail must plainly order for such words to be passed over, and how likely with nothing beside the order but the words that hold
it up. These and the numbers below were set on mails that had not been learned (nlp/README.md)."""
_PLAIN_BESIDE_OTHERS, _BY_ITSELF_BESIDE_OTHERS = 0.9, 0.6
"""The same where the words are of what others say or want."""
_PLAIN_DESPITE_GRAVER, _BY_ITSELF_DESPITE_GRAVER, _LONG = 0.93, 0.7, 30
"""The same where graver words are passed over, in a mail of so many words."""
PLAIN_IF_SHORT, _SHORT = 0.98, 20
"""Of a mail with fewer words less is known: it must be plainer."""
OPEN = 0.25
"""Below that, a mail reads like one that leaves its tender open."""
_ENOUGH = 25
"""Words of a mail that can be judged against its tender: of less too little is known."""
_OTHERS = Late(
    rf"\b(?:says?|said|saying|thinks?|thought|wrote|advis\w+|suggests?|insists?|{KIN}|tells?|told|telling|wants?|wanted|asks?|asked|dictat\w+|writes|forms?|papers?)\b",
    re.IGNORECASE,
)
"""What others say or want."""
_ACTS = r"(?:tender|exchang|swap|convert|trad|surrender|submit|accept|participat|part\s+with|go|send|put|sell|giv)(?:e|es|ed|ing|t|s)?"
"""Words that tender, as they stand behind a no."""
_NEVER = Late(
    rf"[\"“”@]|\b(?:either|whichever)\b|\b(?:mailbox|inbox)\b|\b(?:apart|aside) from\b|\bother than\b|\bexcept\w*\b|\bexcluding\b|\bsave for\b|\bowns?\b|\bowners?\b|\b(?:{KIN})['’]s?\b"
    r"|\b(?:her|his|their)\s+(?:\w+\s+)?(?:notes|bonds|holdings?|position|account|paper)\b|\b(?:remaining|more|another|also|too|as well)\b"
    r"|\b(?:cash|money|common|preferred|stocks?|shares?|units?|warrants?|options?|certificates?|polic(?:y|ies)|pesos|euros?|pounds|yen|francs)\b"
    r"|\b(?:should|ought\s+to|must|meant\s+to|supposed\s+to)\s+(?:be|say|read|have\s+(?:been|said|read))\s+(?:\w+\s+){0,2}?(?:\d|ten\b|twelve\b|fifteen\b|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a?\s?hundred|half\b|all\b|everything\b)"
    r"|\b(?:others?|rest|remainder|balance)\b[^.;!?]{0,30}\b(?:in|along|behind|after|follow\w*|join\w*)\W*$"
    r"|\b(?:notes|bonds|everything|all|lot|whole|them|it|\d+k?)\s+(?:in\s+|over\s+)?there\b(?!['’]s|\s+(?:is|are|was|were)\b)"
    r"|\b(?:is|was|are)\s+(?:the\s+)?(?:right|correct|proper|true)\b(?=\W*$|\s+(?:one|number|figure|amount))"
    r"|\b(?:send|mail|fax|give|get|post)\s+(?:me|us)\s+(?:\w+\s+)?(?:forms?|papers?|paperwork|packages?|details|information|cop(?:y|ies))\s+(?:to|for|so)\b"
    r"|\b(?:against|not)\s+(?:it|this|that|them|(?:the|your|any)\s+(?:offer|exchange|tender|deal))\b"
    rf"|\b(?:(?:do|does|did|wo|would|will|am|is|ca|can)\s*n['’o]?t|cannot|not|never)\s+(?:\w+\s+){{0,3}}?{_ACTS}\b",
    re.IGNORECASE,
)
"""What is never passed over, however plain the mail: what is quoted, where to write from now on, what is left out of
an order, comes on top of it, sets its amount right ("that should be 50") or is somebody else's, things other than the notes, notes that lie who knows where, and a tender denied."""
_TENDERS = (Election.TENDER_ALL, Election.TENDER_PART)


def may_be_judged(lines: Sequence[Instruction], role: str, papers: int) -> bool:
    """Tell whether the mail is one of which the judge may speak: a holder's tender, all of it in the mail itself.

    `role`: the sender's; `papers`: how many attachments and letters passed on there are.
    """
    return role == "holder" and not papers and bool(lines) and all(line.election in _TENDERS for line in lines)


def held_up(lines: Sequence[Instruction], why: Iterable[Why]) -> bool:
    """Tell whether words that may be passed over hold the lines up, and nothing else does."""
    problems = {problem for line in lines for problem in line.problems}
    reasons = [one for one in why if one.rule not in TELLING]
    return (
        problems == {Problem.CONDITIONAL}
        and bool(reasons)
        and all(one.rule in PASSED_OVER and one.text and not _NEVER.search(one.text) for one in reasons)
    )


def core(orders: Iterable[str], why: Iterable[Why]) -> str:
    """Give the sentences that order, and the words that hold them up, without all else that the mail says.

    What stands apart from all else must be plain by itself as well.
    """
    texts = [*orders, *(one.text for one in why if one.rule in PASSED_OVER)]
    return "\n\n".join(dict.fromkeys(texts))


def passed_over(
    lines: tuple[Instruction, ...], why: tuple[Why, ...], plainness: float, by_itself: float, words: int
) -> tuple[tuple[Instruction, ...], tuple[Why, ...]]:
    """Clear lines that are `held_up` where the mail is plain enough.

    `by_itself`: how plain their `core` is; `words`: how many the mail has.
    """
    held = [one for one in why if one.rule in PASSED_OVER]
    others = any(_OTHERS.search(one.text) for one in held)
    graver = any(one.rule in _GRAVER for one in held)
    enough = max(
        PLAIN,
        _PLAIN_BESIDE_OTHERS if others else 0,
        PLAIN_IF_SHORT if words < _SHORT else 0,
        _PLAIN_DESPITE_GRAVER if graver else 0,
    )
    core_enough = max(_BY_ITSELF, _BY_ITSELF_BESIDE_OTHERS if others else 0, _BY_ITSELF_DESPITE_GRAVER if graver else 0)
    if plainness < enough or by_itself < core_enough or (graver and words < _LONG):
        return lines, why
    cleared = tuple(replace(line, problems=()) for line in lines)
    return cleared, tuple(_passed_over(one) if one.rule in PASSED_OVER else one for one in why)


def may_be_stopped(lines: Sequence[Instruction], words: int, *, besides: bool) -> bool:
    """Tell whether the judge may hold up the lines: clean ones, of a mail of some length.

    `besides`: the mail answers us, asks something, or bears a form as well; he cannot tell what of it orders.
    """
    return not besides and words >= _ENOUGH and not any(line.problems for line in lines)


def stopped(
    lines: tuple[Instruction, ...], why: tuple[Why, ...], plainness: float
) -> tuple[tuple[Instruction, ...], tuple[Why, ...]]:
    """Make questions of clean lines where the mail reads like one that leaves them open."""
    if plainness >= OPEN:
        return lines, why
    questions = tuple(map(asked, lines))
    told = Why("tenor", "The mail as a whole does not read like a plain order.", accounts=newly_asked(lines, questions))
    return questions, (*why, told)


def _passed_over(one: Why) -> Why:
    """Give the reason as one that holds nothing up any more."""
    return Why(
        "passed_over",
        f"Passed over, since the mail as a whole plainly orders a tender. ({one.meaning})",
        one.text,
        one.accounts,
    )


def all_accounted_for(amounts: Iterable[Amount], lines: Sequence[Instruction], accounts: Sequence[Account]) -> bool:
    """Tell whether every amount of the mail is what goes in, what stays, or what is held.

    Where there are several accounts it cannot be told of which an amount speaks: then nothing but all of each may go in.
    """
    if len(lines) > 1 and any(line.election is not Election.TENDER_ALL for line in lines):
        return False
    known = set()
    for line in lines:
        held = next((account.position for account in accounts if account.account == line.account), None)
        if held is None:
            return False
        given = held if line.election is Election.TENDER_ALL else line.quantity
        if given is None:
            return False
        known |= {(given, held), (held - given, held), (held, held)}
    whole = all(line.election is Election.TENDER_ALL for line in lines)
    return all(whole if amount.kind is AmountKind.ALL else _accounted(amount, known) for amount in amounts)


def _accounted(amount: Amount, known: Iterable[tuple[Decimal, Decimal]]) -> bool:
    """Tell whether one amount is one of these, each with the holding that it is of."""
    if amount.kind is AmountKind.SHARE and amount.value is not None:
        return any(Fraction(amount.value) * Fraction(held) == Fraction(meant) for meant, held in known)
    values = amount.readings or ((amount.value,) if amount.kind is not AmountKind.RANGE else ())
    return any(value == meant for value in values for meant, _ in known)
