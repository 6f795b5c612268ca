"""What the judge of whole mails may settle, and what he may hold up.

Reading asks about every word near an election that it does not know, and most of those mean nothing. Where only what may mean nothing holds
up a holder's tender, and the mail as a whole plainly orders it, it is passed over: what weighs how much was learned (`nlp.tenor.weights`).
Of a short mail too little is known for that: in one, nothing but words that nobody knows are passed over, and only where it is plain beyond
doubt. Where a tender is clean, and the mail as a whole reads like one that leaves it open, the holder is asked.

Never settled: accounts, boxes, signatures, facts that turn an order (`nlp.turning`), words in another language, sentences that seem to
instruct and were not read; a mail whose paper is not in it but attached; a broker's, who speaks of several people at once; and a mail in
which an amount stands that needs an account and has none. Where its lines disagree, the sentences that order are taken by themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from nlp.instruction import IN_PASSING, TELLING, Election, Instruction, Problem, Why
from nlp.lines_asked import asked, newly_asked
from nlp.tenor.accounted import all_accounted_for
from nlp.tenor.door import likelihood, plainness
from nlp.tenor.never import NEVER, NEVER_IN_AN_ORDER
from nlp.tenor.whole import Whole

PLAIN, BY_ITSELF, LIKELY = 0.8, 0.7, 0.8
"""How likely a mail must plainly order for what holds it up to be passed over; how likely what orders and what holds it up, with nothing beside
them; and how likely it must be, by the weights, that the order is meant as it stands. Set on mails that had not been learned (nlp/README.md)."""
PLAIN_IF_SHORT, _BY_ITSELF_IF_SHORT, SHORT = 0.99, 0.8, 20
"""The first two for a mail with fewer words than that, of which nothing but these is passed over."""
_WORDS = frozenset(["strange_words", "left_open", "wait_left_over", "doubt_left_over", "reservation"])
"""The rules that find words which may be passed over in a short mail."""
PASSABLE = frozenset([*_WORDS, "condition_left_over", "against_left_over", IN_PASSING, Problem.CONTRADICTORY])
"""The rules of which what they find may mean nothing. Nothing else is ever passed over: no fact, no amount left over, no sentence that seems to
instruct and was not read, nothing in another language."""
_GRAVER, _LONG = ("condition_left_over", IN_PASSING), 30
"""The rules that find graver words, which are passed over only in a mail of so many words."""
OPEN = 0.25
"""Below that, a mail reads like one that leaves its tender open."""
_ENOUGH = 25
"""Words of a mail that can be judged against its tender: of less too little is known."""
_TENDERS = (Election.TENDER_ALL, Election.TENDER_PART)


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
    ordered = _ordered(mail)
    if ordered:
        mail = replace(mail, lines=tuple(map(asked, ordered)), why=(*mail.why, *mail.alone_why))
    besides = mail.answers or mail.several or (mail.asks and mail.words < SHORT)
    if besides or not may_be_judged(mail) or not held_up(mail.lines, mail.why):
        return None
    if any(words in mail.subject for one in reasons(mail.why) for words in one.text.split(" / ")):
        # A few words over a letter, which he hears as one sentence among many.
        return None
    if any(NEVER_IN_AN_ORDER.search(one.text) and held_up_orders(mail.orders, (one,)) for one in reasons(mail.why)):
        return None
    if mail.words < _LONG and any(one.rule in _GRAVER for one in reasons(mail.why)):
        return None
    return mail if all_accounted_for(mail.parts, mail.lines, mail.accounts, strictly=bool(ordered)) else None


def _ordered(mail: Whole) -> tuple[Instruction, ...]:
    """Give the line of a mail that disagrees with itself as the sentences that order have it; none where that is not all that is amiss."""
    if len(mail.lines) != 1 or len(mail.alone) != 1:
        return ()
    [line], [alone] = mail.lines, mail.alone
    if Problem.CONTRADICTORY not in line.problems or line.account != alone.account:
        return ()
    if set(line.problems) - {Problem.CONTRADICTORY, Problem.CONDITIONAL}:
        return ()
    return (replace(line, election=alone.election, quantity=alone.quantity, problems=(), choices=()),)


def held_up(lines: Sequence[Instruction], why: Iterable[Why]) -> bool:
    """Tell whether only what may mean nothing holds the lines up, in words that are known."""
    problems = {problem for line in lines for problem in line.problems}
    found = reasons(why)
    return (
        problems == {Problem.CONDITIONAL}
        and bool(found)
        and all(one.rule in PASSABLE and one.text and not NEVER.search(one.text) for one in found)
    )


def reasons(why: Iterable[Why]) -> list[Why]:
    """Give the reasons that hold lines up, without those that only tell."""
    return [one for one in why if one.rule not in TELLING]


def weighed_as(one: Why) -> str:
    """Give the name under which a reason is weighed: its rule's, with what was found where one rule finds many things."""
    return f"{one.rule}: {one.meaning}" if one.rule == IN_PASSING else str(one.rule)


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
    if words < SHORT:
        known = all(one.rule in _WORDS and not NEVER_IN_AN_ORDER.search(one.text) for one in found)
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
