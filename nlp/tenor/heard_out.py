"""What the judges of whole mails may settle, and what they may hold up.

Reading asks about every word near an election that it does not know, and about everything that may turn an order; most of that means nothing.
Where the mail as a whole plainly orders a tender, what holds it up is passed over: what each rule weighs against how plain the mail is was
learned (`nlp.tenor.weights`). Where a tender is clean, and the mail as a whole reads like one that leaves it open, the holder is asked.

Never settled: boxes, signatures, whose the notes are (`TURNED_BY_FACT`), what is never passed over by its words
(`nlp.tenor.never`); a mail whose paper is not in it but attached; a mail that answers us or bears a form, but for words over the form that are not short. Amounts only where each has an account or a role that fits. Of several
accounts, and of a broker's clients, a mail must be plainer, and of a short one only words that nobody knows, of doubt or of waiting are passed over, and an order that was seen and
not read where its amounts surely come to it. A sentence of a few words behind an order that turns it never is. Where its lines
disagree, or no sentence of it was read as an order, they are taken as its amounts or its order have them (`nlp.tenor.ordered`). Of a mail that says no, `nlp.tenor.refused` tells when what holds it up is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from nlp.instruction import IN_PASSING, TELLING, Election, Instruction, Problem, Why
from nlp.lines_asked import asked, newly_asked
from nlp.tenor import refused
from nlp.tenor.cautions import (
    Caution,
    another_meant,
    caution_of_amounts,
    caution_of_words,
    cautions_of_others,
    surely_meant,
)
from nlp.tenor.door import likelihood, plainness, refusal
from nlp.tenor.never import NEVER_IN_AN_ORDER, never_passed
from nlp.tenor.ordered import UNREAD, ordered
from nlp.tenor.passable import (
    DISAGREEING,
    FORM_TURNED,
    NOTHING_READ,
    PASSABLE,
    TURNED_BY_FACT,
    unweighed,
    weighed_as,
)
from nlp.tenor.roles import Role, roles
from nlp.tenor.whole import SHORT, Whole

PLAIN, LIKELY = 0.93, 0.75
"""How likely a mail must plainly order for what holds it up to be passed over; and how likely it must be, by the weights, that the order is meant
as it stands. Set on mails that had not been learned (nlp/README.md)."""
BY_ITSELF = 0.5
"""How likely a sentence that orders, and is held up itself, must order when it is heard alone, or there is a caution: plain talk around it must not outvote it."""
PLAIN_OF_SEVERAL = 0.97
"""The first where several accounts, or a broker's clients, are spoken of."""
PLAIN_DESPITE, LIKELY_DESPITE = 0.97, 0.93
"""Both where there is a caution (`nlp.tenor.cautions`)."""
PLAIN_UNWEIGHED = 0.98
"""The first where something holds it up of which too little was seen to weigh it."""
LIKELY_OF_ITS_OWN = 0.85
"""The second where there is a caution that no others and no event ask for, and the mail is as plain as that."""
PLAIN_BEYOND_DOUBT = 0.99
"""The first where there is a caution, and little is known: in a brief mail, of several accounts, or of a broker's clients."""
_FEW = 7
"""Words and signs below which a sentence that turns an order behind it is never passed over: too little is said in it for the judges to outweigh it."""
_BRIEF = 35
"""Words below which a mail is brief."""
PLAIN_OF_A_SUM = 0.985
"""The first where the only caution is that the order is what the amounts surely come to."""
PLAIN_OVER_A_FORM = 0.985
"""The first of words over a form that are not short, where they are all that holds it up."""
PLAIN_IF_BRIEF = 0.98
"""How likely a brief mail must plainly order."""
_WORDS = frozenset(["strange_words", "left_open", "wait_left_over", "doubt_left_over", "reservation"])
"""The rules that find words which may be passed over in a short mail, where there is no caution; it is never stopped."""
OPEN, OPEN_AMID_MORE = 0.6, 0.2
"""Below the first, a mail reads like one that leaves its tender open; below the second, a broker's, one that asks something as well, or one of several
accounts. Set on the labelled sets, of which hardly any plain one is judged so."""
_TENDERS = (Election.TENDER_ALL, Election.TENDER_PART)
_WARDS_ACCOUNT = re.compile(
    r"\b(?:my|our|the)\s+(?:(?:little|young|older|younger)\s+)?(?:daughter|son|child|grand(?:daughter|son|child)|minor|girl|boy)['’]s\s+"
    r"(?:custodial\s+|custodian\s+|utma\s+|ugma\s+)?(?:account|notes|bonds|holding|position)\b(?!\s+(?:at|with|over|there|elsewhere|by|held)\b)",
    re.IGNORECASE,
)
"""Names the account of the one for whom it is held."""


def judged(mail: Whole) -> tuple[tuple[Instruction, ...], tuple[Why, ...]]:
    """Give the lines of a mail, and why, when the judges have been heard: what holds them up passed over, or clean ones held up, or as they were."""
    if (held := to_settle(mail)) is not None:
        plain = plainness(mail.subject, mail.body)
        lines, why = passed_over(
            held.lines,
            held.why,
            plain,
            mail.words,
            several=mail.several or mail.role == "broker",
            # What is not plain enough anyhow need not be looked at sentence by sentence.
            wary=cautions(held) if plain >= PLAIN else (),
        )
        return (lines, why) if lines != held.lines else (mail.lines, mail.why)
    if turned_by_its_cover(mail) and plainness(mail.subject, mail.body) >= PLAIN_OVER_A_FORM:
        return _cleared(mail.lines, mail.why)
    if (another := comes_to_another(mail)) is not None:
        return another
    if may_be_stopped(mail):
        return stopped(mail, plainness(mail.subject, mail.body))
    if mail.lines and not any(line.problems for line in mail.lines) and refused.refuses(mail.lines):
        return _as_refusal(mail)
    return _refused(mail)


def _as_refusal(mail: Whole) -> tuple[tuple[Instruction, ...], tuple[Why, ...]]:
    """Make questions of the clean lines of a refusal that stand in a mail that reads like an order; else give them as they are."""
    if bound := refused.bound_in_part(mail):
        reason, rule = "The refusal is bounded: it may be of a part, of a time or of a price.", "bounded_refusal"
    elif refused.may_read_as_order(mail) and refused.reads_as_order(
        plainness(mail.subject, mail.body), refusal(mail.subject, mail.body)
    ):
        reason, rule = "The mail as a whole reads like an order.", "tenor"
    else:
        return mail.lines, mail.why
    questions = tuple(map(asked, mail.lines))
    return questions, (*mail.why, Why(rule, reason, bound, accounts=newly_asked(mail.lines, questions)))


def _refused(mail: Whole) -> tuple[tuple[Instruction, ...], tuple[Why, ...]]:
    """Give the lines of a mail, and why, with what holds a plain refusal up passed over (`nlp.tenor.refused`)."""
    declined = refused.declined(mail)
    meant = replace(mail, lines=tuple(map(asked, declined))) if declined else mail
    found = [one for one in reasons(mail.why) if not declined or one.rule not in DISAGREEING]
    if not refused.may_be_settled(meant, found, disagrees=bool(declined)):
        return mail.lines, mail.why
    least = refused.PLAIN_BEYOND_DOUBT if declined else refused.least(mail, found)
    if refusal(mail.subject, mail.body) < least:
        return mail.lines, mail.why
    parts = dict.fromkeys(part for one in found for part in _standing_in(one, mail.refusals))
    if any(refusal("", part) < BY_ITSELF for part in parts):
        return mail.lines, mail.why
    return _cleared(meant.lines, mail.why)


def may_be_judged(mail: Whole) -> bool:
    """Tell whether the mail is one of which the judges may speak: a tender, all of it in the mail itself, beside which an account may be declined for."""
    elections = [line.election for line in mail.lines]
    return (
        mail.role in ("holder", "broker")
        and not mail.papers
        and any(election in _TENDERS for election in elections)
        and all(election in _TENDERS or election is Election.DO_NOT_TENDER for election in elections)
    )


def to_settle(mail: Whole) -> Whole | None:
    """Give a mail with the lines and the reasons of which the judges may pass the reasons over; None where there is nothing that they may.

    Where its lines disagree, they are taken as its order has them (`nlp.tenor.ordered`); then more amounts need an account (`nlp.tenor.cautions`).
    """
    if lines := ordered(mail):
        unread = () if mail.lines or _seems_to_order(mail.why) else (_nothing_read(mail),)
        mail = replace(mail, lines=tuple(map(asked, lines)), why=(*mail.why, *mail.alone_why, *unread))
    if (
        mail.answers
        or not may_be_judged(mail)
        or not held_up(mail.lines, mail.why, summed=mail.words >= SHORT and surely_meant(mail))
    ):
        return None
    found = reasons(mail.why)
    if any(words in mail.subject for one in found for words in one.text.split(" / ")):
        # A few words over a letter, which they hear as one sentence among many.
        return None
    if mail.words < SHORT and not _may_be_settled_if_short(mail, found):
        return None
    if any(_stands_alone(one, mail) for one in found):
        return None
    if any(NEVER_IN_AN_ORDER.search(_without_ward(one.text, mail)) and _in_an_order(one, mail) for one in found):
        return None
    return mail if caution_of_amounts(mail) is not None else None


def _may_be_settled_if_short(mail: Whole, found: Sequence[Why]) -> bool:
    """Tell whether what is found in a short mail may be passed over: words; where its amounts surely come to the order, an order that was seen and not read as well."""
    known = _WORDS | DISAGREEING | (UNREAD if surely_meant(mail) else frozenset())
    return not mail.asks and not mail.several and all(one.rule in known for one in found)


def _seems_to_order(why: Iterable[Why]) -> bool:
    """Tell whether a mail without a line is held up, and only by an order or an amount that nothing took up."""
    found = [one.rule for one in reasons(why)]
    return bool(found) and UNREAD.issuperset(found)


def _nothing_read(mail: Whole) -> Why:
    """Give the sentences of the amounts that go in as the reason to ask, of a mail of which no sentence was read as an order."""
    goes_in = {id(amount) for amount, likely in roles(mail) if likely[Role.IN] >= BY_ITSELF}
    named = " / ".join(
        part.text
        for part in mail.parts
        if part.text not in mail.subject and any(id(amount) in goes_in for amount in part.amounts)
    )
    return Why(NOTHING_READ, "No sentence was read as an order, though the amounts come to one.", named)


def _stands_alone(one: Why, mail: Whole) -> bool:
    """Tell whether what turns an order in passing is a sentence of few words behind it: "Next year." outweighs however much stands before it."""
    if one.rule != IN_PASSING:
        return False
    last = max((at for at, part in enumerate(mail.parts) if part.has("TENDER")), default=-1)
    behind = [part.text for part in mail.parts[last + 1 :] if len(part.words) < _FEW]
    return bool(_standing_in(one, behind))


def _without_ward(text: str, mail: Whole) -> str:
    """Give words without whose account it is, where the register has it held for somebody: "my daughter's custodial account" is the custodian's to give."""
    return _WARDS_ACCOUNT.sub(" ", text) if {one.type for one in mail.accounts} == {"custodian"} else text


def _in_an_order(one: Why, mail: Whole) -> bool:
    """Tell whether words of a reason stand in a sentence that orders; of a short mail, they may stand anywhere."""
    return mail.words < SHORT or bool(_orders_of(one, mail))


def cautions(mail: Whole) -> tuple[Caution, ...]:
    """Give what in a mail, as `to_settle` gives it, asks for a plainer one."""
    found = reasons(mail.why)
    in_orders = [one for one in found if _in_an_order(one, mail)]
    doubtful = any(plainness("", order) < BY_ITSELF for order in held_up_orders(mail))
    return (
        *(caution_of_amounts(mail) or ()),
        *((Caution.UNREAD,) if any(one.rule == NOTHING_READ for one in found) else ()),
        *caution_of_words(found, in_orders),
        *cautions_of_others(found),
        *((Caution.ORDER,) if doubtful else ()),
    )


def held_up(lines: Sequence[Instruction], why: Iterable[Why], *, summed: bool = False) -> bool:
    """Tell whether only what may mean nothing holds the lines up, in words that are known. `summed`: the amounts of the mail surely come to them."""
    problems = {problem for line in lines for problem in line.problems}
    declines = any(line.election is Election.DO_NOT_TENDER for line in lines)
    found = reasons(why)
    return (
        problems == {Problem.CONDITIONAL}
        and bool(found)
        and all(
            (one.rule in PASSABLE or unweighed(one))
            and one.meaning not in TURNED_BY_FACT
            and one.text
            and not never_passed(one.text, declines=declines, summed=summed)
            for one in found
        )
    )


def reasons(why: Iterable[Why]) -> list[Why]:
    """Give the reasons that hold lines up, without those that only tell."""
    return [one for one in why if one.rule not in TELLING]


def held_up_orders(mail: Whole) -> list[str]:
    """Give the sentences that order and in which a reason stands that holds the mail up, or which stand in one."""
    return list(dict.fromkeys(order for one in reasons(mail.why) for order in _orders_of(one, mail)))


def _orders_of(one: Why, mail: Whole) -> list[str]:
    """Give the sentences that order and in which words of a reason stand, or which stand in them. Words are told joined by strokes, and cut where they are long."""
    return _standing_in(one, mail.orders)


def _standing_in(one: Why, sentences: Sequence[str]) -> list[str]:
    """Give those of some sentences in which words of a reason stand, or which stand in them."""
    told = [" ".join(words.rstrip("…").split()) for words in one.text.split(" / ")]
    said = [(sentence, " ".join(sentence.split())) for sentence in sentences]
    return [sentence for sentence, plain in said if any(words in plain or plain in words for words in told if words)]


def passed_over(
    lines: tuple[Instruction, ...],
    why: tuple[Why, ...],
    plain: float,
    words: int,
    *,
    several: bool,
    wary: Collection[Caution] = (),
) -> tuple[tuple[Instruction, ...], tuple[Why, ...]]:
    """Clear lines that are `held_up` where the mail is plain enough.

    `plain`: how plain the mail is; `words`: how many it has; `several`: the sender has several accounts, or clients; `wary`: the cautions.
    """
    weighed = [weighed_as(one) for one in reasons(why) if not unweighed(one)]
    # What is not weighed must be all there is, or beside what weighs enough.
    likely = likelihood(plain, words, weighed) if weighed or Caution.UNWEIGHED not in wary else 1.0
    if plain < _least(words, several=several, wary=wary) or likely is None:
        return lines, why
    if words < SHORT and not {Caution.SUM}.issuperset(wary):
        return lines, why
    of_its_own = plain >= PLAIN_UNWEIGHED and not {Caution.CONSENT, Caution.ANYWHERE} & set(wary)
    enough = LIKELY if not wary else LIKELY_OF_ITS_OWN if of_its_own else LIKELY_DESPITE
    return (lines, why) if likely < enough else _cleared(lines, why)


def _least(words: int, *, several: bool, wary: Collection[Caution]) -> float:
    """Give how likely a mail of so many words must plainly order. Arguments as of `passed_over`."""
    if set(wary) == {Caution.SUM}:
        return PLAIN_OF_A_SUM
    brief = words < _BRIEF
    if Caution.SET_RIGHT in wary:
        return max(PLAIN_OF_A_SUM, _least(words, several=several, wary=set(wary) - {Caution.SET_RIGHT, Caution.WORDS}))
    if Caution.UNWEIGHED in wary:
        return PLAIN_BEYOND_DOUBT if brief or several or Caution.UNREAD in wary else PLAIN_UNWEIGHED
    if wary:
        return PLAIN_BEYOND_DOUBT if brief or several else PLAIN_DESPITE
    return PLAIN_IF_BRIEF if brief else PLAIN_OF_SEVERAL if several else PLAIN


def _cleared(lines: tuple[Instruction, ...], why: tuple[Why, ...]) -> tuple[tuple[Instruction, ...], tuple[Why, ...]]:
    """Give lines without what holds them up, and the reasons as passed over."""
    found = reasons(why)
    return tuple(replace(line, problems=()) for line in lines), tuple(
        _passed_over(one) if one in found else one for one in why
    )


def comes_to_another(mail: Whole) -> tuple[tuple[Instruction, ...], tuple[Why, ...]] | None:
    """Make a question of the clean line of a tender where the amounts of the mail come to another quantity by their roles; None where they do not."""
    if mail.papers or mail.answers or any(line.problems for line in mail.lines) or not another_meant(mail):
        return None
    [line] = mail.lines
    told = Why("another_amount", "The amounts of the mail come to another quantity.", accounts=(line.account or "",))
    return (replace(line, problems=(Problem.AMBIGUOUS_QUANTITY,)),), (*mail.why, told)


def turned_by_its_cover(mail: Whole) -> bool:
    """Tell whether nothing but words over a filled-in form, which are known and not short, holds up the lines of a holder's tender."""
    found = reasons(mail.why)
    return (
        mail.role == "holder"
        and mail.answers
        and mail.words >= SHORT
        and bool(found)
        and all(one.rule == FORM_TURNED and one.text and not never_passed(one.text) for one in found)
        and all(line.election in _TENDERS for line in mail.lines)
        and {problem for line in mail.lines for problem in line.problems} == {Problem.CONDITIONAL}
    )


def may_be_stopped(mail: Whole) -> bool:
    """Tell whether the judges may hold up the lines of a mail: clean ones of a tender, in a mail of some length, which is no answer to us and no form."""
    clean = not any(line.problems for line in mail.lines)
    return clean and may_be_judged(mail) and not mail.answers and mail.words >= SHORT


def stopped(mail: Whole, plain: float) -> tuple[tuple[Instruction, ...], tuple[Why, ...]]:
    """Make questions of the clean lines of a mail that reads like one that leaves them open. `plain`: how plain it is."""
    more = mail.role == "broker" or mail.asks or len(mail.lines) > 1
    if plain >= (OPEN_AMID_MORE if more else OPEN):
        return mail.lines, mail.why
    questions = tuple(map(asked, mail.lines))
    opened = newly_asked(mail.lines, questions)
    told = Why("tenor", "The mail as a whole does not read like a plain order.", accounts=opened)
    return questions, (*mail.why, told)


def _passed_over(one: Why) -> Why:
    """Give the reason as one that holds nothing up any more."""
    return Why(
        "passed_over",
        f"Passed over, since the mail as a whole is plain. ({one.meaning})",
        one.text,
        one.accounts,
    )
