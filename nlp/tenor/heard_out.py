"""What the judge of whole mails may settle, and what he may hold up.

Reading asks about every word near an election that it does not know, and most of those mean nothing. Where only what may mean nothing holds
up a holder's tender, and the mail as a whole plainly orders it, it is passed over: what weighs how much was learned (`nlp.tenor.weights`).
Of a short mail too little is known for that: in one, nothing but words that nobody knows are passed over, and only where it is plain beyond
doubt. Where a tender is clean, and the mail as a whole reads like one that leaves it open, the holder is asked.

Never settled: amounts, accounts, boxes, signatures, contradictions, facts that turn an order (`nlp.turning`), sentences that seem to
instruct and were not read; a mail whose paper is not in it but attached; a broker's, who speaks of several people at once; and a mail in
which an amount stands that neither is what goes in, nor what stays, nor what is held.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from nlp.instruction import IN_PASSING, TELLING, TURNED, Election, Instruction, Problem, Why
from nlp.lines_asked import asked, newly_asked
from nlp.patterns.late import Late
from nlp.tenor.accounted import all_accounted_for
from nlp.tenor.door import likelihood, plainness
from nlp.tenor.whole import Whole
from nlp.words.persons import KIN

PLAIN, BY_ITSELF, LIKELY = 0.8, 0.7, 0.65
"""How likely a mail must plainly order for what holds it up to be passed over; how likely what orders and what holds it up, with nothing beside
them; and how likely it must be, by the weights, that the order is meant as it stands. Set on mails that had not been learned (nlp/README.md)."""
PLAIN_IF_SHORT, _BY_ITSELF_IF_SHORT, _SHORT = 0.99, 0.9, 20
"""The first two for a mail with fewer words than that, of which nothing but these is passed over."""
_GRAVER, _LONG = ("condition_left_over", IN_PASSING), 30
"""The rules that find graver words, which are passed over only in a mail of so many words."""
_WORDS = frozenset(["strange_words", "left_open", "wait_left_over", "doubt_left_over", "reservation"])
"""The rules that find words which may be passed over in a short mail."""
OPEN = 0.25
"""Below that, a mail reads like one that leaves its tender open."""
_ENOUGH = 25
"""Words of a mail that can be judged against its tender: of less too little is known."""
_ACTS = r"(?:tender|exchang|swap|convert|trad|surrender|submit|accept|participat|part\s+with|go|send|put|sell|giv)(?:e|es|ed|ing|t|s)?"
"""Words that tender, as they stand behind a no."""
_NEVER = Late(
    r"@|\b(?:mailbox|inbox)\b|\b(?:apart|aside) from\b|\bother than\b|\bexcept\w*\b|\bexcluding\b|\bsave for\b"
    r"|\b(?:should|ought\s+to|must|meant\s+to|supposed\s+to)\s+(?:be|say|read|have\s+(?:been|said|read))\s+(?:\w+\s+){0,2}?(?:\d|ten\b|twelve\b|fifteen\b|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a?\s?hundred|half\b|all\b|everything\b)"
    r"|\b(?:others?|rest|remainder|balance)\b[^.;!?]{0,30}\bjoin\w*"
    r"|\b(?:is|was|are)\s+(?:the\s+)?(?:right|correct|proper|true)\b(?=\W*$|\s+(?:one|number|figure|amount))"
    r"|\b(?:send|mail|fax|give|get|post)\s+(?:me|us)\s+(?:\w+\s+)?(?:forms?|papers?|paperwork|packages?|details|information|cop(?:y|ies))\s+(?:to|for|so)\b"
    rf"|\b(?:(?:do|does|did|wo|would|will|am|is|ca|can)\s*n['’o]?t|cannot|not|never)\s+(?:\w+\s+){{0,3}}?{_ACTS}\b",
    re.IGNORECASE,
)
"""What is never passed over, however plain the mail: where to write from now on, what is left out of an order, what sets its amount right
("that should be 50"), papers asked for, and a tender denied."""
_NEVER_IN_AN_ORDER = Late(
    rf"[\"“”]|\b(?:either|whichever)\b|\bowns?\b|\bowners?\b|\b(?:{KIN})['’]s?\b"
    r"|\b(?:her|his|their)\s+(?:\w+\s+)?(?:notes|bonds|holdings?|position|account|paper)\b|\b(?:remaining|more|another|also|too|as well)\b"
    r"|\b(?:cash|money|common|preferred|stocks?|shares?|units?|warrants?|options?|certificates?|polic(?:y|ies)|pesos|euros?|pounds|yen|francs)\b"
    r"|\b(?:others?|rest|remainder|balance)\b[^.;!?]{0,30}\b(?:in|along|behind|after|follow\w*|join\w*)\W*$"
    r"|\b(?:notes|bonds|everything|all|lot|whole|them|it|\d+k?)\s+(?:in\s+|over\s+)?there\b(?!['’]s|\s+(?:is|are|was|were)\b)"
    r"|\b(?:against|not)\s+(?:it|this|that|them|(?:the|your|any)\s+(?:offer|exchange|tender|deal))\b",
    re.IGNORECASE,
)
"""What is not passed over in a sentence that orders, nor anywhere in a short mail: what is quoted, comes on top of an order or is somebody else's, things other than the notes, notes
that lie who knows where, and what is said against the offer."""
_TENDERS = (Election.TENDER_ALL, Election.TENDER_PART)
_AT_ODDS = frozenset([Problem.CONTRADICTORY, Problem.AMBIGUOUS_QUANTITY])
"""Problems of lines that disagree, with each other or with themselves."""
_FOREIGN, _FIGURE = "another_language", re.compile(r"\d")
"""Words in another language are no more than talk where no amount stands in them."""
_ALIKE = {"co_holder_objects": "left_open"}
"""Rules that hardly hold up a mail that was learned from, and those of which they are weighed as."""


def judged(mail: Whole) -> tuple[tuple[Instruction, ...], tuple[Why, ...]]:
    """Give the lines of a mail, and why, when the judge has been heard: what holds them up passed over, or clean ones held up, or as they were."""
    if (held := to_settle(mail)) is not None:
        by_itself = min(
            plainness("", text) for text in (core(held.orders, held.why), *held_up_orders(held.orders, held.why))
        )
        lines, why = passed_over(held.lines, held.why, plainness(mail.subject, mail.body), by_itself, mail.words)
        return (lines, why) if lines != held.lines else (mail.lines, mail.why)
    # What is said of another account of the same sender leaves this one as it is, and the judge cannot tell them apart.
    besides = mail.asks or mail.answers or mail.several
    if may_be_judged(mail) and may_be_stopped(mail.lines, mail.words, besides=besides):
        return stopped(mail.lines, mail.why, plainness(mail.subject, mail.body))
    return mail.lines, mail.why


def may_be_judged(mail: Whole) -> bool:
    """Tell whether the mail is one of which the judge may speak: a holder's tender, all of it in the mail itself."""
    return (
        mail.role == "holder"
        and not mail.papers
        and bool(mail.lines)
        and all(line.election in _TENDERS for line in mail.lines)
    )


def to_settle(mail: Whole) -> Whole | None:
    """Give a mail with the lines and the reasons of which the judge may pass the reasons over; None where there is nothing that he may.

    Where its lines disagree, they are those of the sentences that order, each by itself; then no amount may be told besides.
    """
    told = set(mail.told)
    if mail.alone and _AT_ODDS & {problem for line in mail.lines for problem in line.problems}:
        mail, told = replace(mail, lines=tuple(map(asked, mail.alone)), why=(*mail.why, *mail.alone_why)), set()
    besides = mail.answers or (mail.asks and mail.words < _SHORT)
    if besides or not may_be_judged(mail) or not held_up(mail.lines, mail.why):
        return None
    if any(_NEVER_IN_AN_ORDER.search(one.text) and held_up_orders(mail.orders, (one,)) for one in reasons(mail.why)):
        return None
    if mail.words < _LONG and any(one.rule in _GRAVER for one in reasons(mail.why)):
        return None
    amounts = [amount for amount in mail.amounts if amount not in told]
    return mail if all_accounted_for(amounts, mail.lines, mail.accounts) else None


def held_up(lines: Sequence[Instruction], why: Iterable[Why]) -> bool:
    """Tell whether only what may mean nothing holds the lines up, in words that are known."""
    problems = {problem for line in lines for problem in line.problems}
    found = reasons(why)
    return (
        problems == {Problem.CONDITIONAL}
        and bool(found)
        and all(one.rule != TURNED and one.text and not _NEVER.search(one.text) for one in found)
        and not any(one.rule == _FOREIGN and _FIGURE.search(one.text) for one in found)
    )


def reasons(why: Iterable[Why]) -> list[Why]:
    """Give the reasons that hold lines up, without those that only tell."""
    return [one for one in why if one.rule not in TELLING]


def weighed_as(one: Why) -> str:
    """Give the name under which a reason is weighed: its rule's, with what was found where one rule finds many things."""
    return f"{one.rule}: {one.meaning}" if one.rule == IN_PASSING else _ALIKE.get(one.rule, str(one.rule))


def core(orders: Iterable[str], why: Iterable[Why]) -> str:
    """Give the sentences that order, and the words that hold them up, without all else that the mail says.

    What stands apart from all else must be plain by itself as well.
    """
    texts = [*orders, *(one.text for one in reasons(why))]
    return "\n\n".join(dict.fromkeys(texts))


def held_up_orders(orders: Iterable[str], why: Iterable[Why]) -> list[str]:
    """Give the sentences that order and are held up themselves: no other sentence makes one of these plain."""
    texts = [one.text for one in reasons(why)]
    return [order for order in orders if any(text in order or order in text for text in texts if text)]


def passed_over(
    lines: tuple[Instruction, ...], why: tuple[Why, ...], plain: float, by_itself: float, words: int
) -> tuple[tuple[Instruction, ...], tuple[Why, ...]]:
    """Clear lines that are `held_up` where the mail is plain enough.

    `plain`: how plain the mail is; `by_itself`: how plain its `core` is, and each of its `held_up_orders`; `words`: how many the mail has.
    """
    found = reasons(why)
    if words < _SHORT:
        known = all(one.rule in _WORDS and not _NEVER_IN_AN_ORDER.search(one.text) for one in found)
        meant = known and plain >= PLAIN_IF_SHORT and by_itself >= _BY_ITSELF_IF_SHORT
    else:
        likely = likelihood(plain, words, [weighed_as(one) for one in found])
        meant = plain >= PLAIN and by_itself >= BY_ITSELF and likely is not None and likely >= LIKELY
    if not meant:
        return lines, why
    cleared = tuple(replace(line, problems=()) for line in lines)
    return cleared, tuple(_passed_over(one) if one in found else one for one in why)


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
