"""What the second judge may settle of a mail that says no: that declines the offer, or takes a tender back.

Where such a mail reads plainly like a refusal, talk that holds it up is passed over, as beside an order (`nlp.tenor.heard_out`); boxes and
signatures never, and what a co-holder thinks only beside what is a refusal beyond doubt. What each rule weighs beside a refusal was not learned, since too few are held up by each; so the mail
must be plainer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from nlp.instruction import Election, Instruction, Problem, Why
from nlp.patterns.late import Late
from nlp.tenor.accounted import unaccounted_refused
from nlp.tenor.cautions import SETTLED
from nlp.tenor.passable import DISAGREEING
from nlp.tenor.roles import Role, roles
from nlp.tenor.whole import SHORT, Whole

PLAIN, PLAIN_DESPITE, PLAIN_BEYOND_DOUBT = 0.92, 0.96, 0.98
"""How likely a mail must plainly refuse; how likely where what holds it up may bound it (`_MAY_BOUND`), it is short, asks something as well, or several
accounts or a broker's clients are spoken of; and where it
speaks of tendering, disagrees with itself, or what takes a tender back may be bounded. Set on mails that had not been learned
(nlp/README.md)."""
REFUSALS = frozenset([Election.DO_NOT_TENDER, Election.WITHDRAW_ALL, Election.WITHDRAW_PART])
"""The elections by which nothing is ordered."""
_TALK = frozenset(
    [
        "strange_words",
        "left_open",
        "left_open_anywhere",
        "wait_left_over",
        "doubt_left_over",
        "condition_left_over",
        "against_left_over",
        "instruction_unread",
    ]
)
"""The rules of which what they find may mean nothing beside a refusal."""
_OF_OTHERS = frozenset(["co_holder_objects"])
"""The rules that find what another holder thinks: passed over beside what is a refusal beyond doubt."""
_MAY_BOUND = frozenset(["left_open_anywhere", "wait_left_over", "condition_left_over"])
"""Those of them by which a refusal may be bounded."""
_NEVER = Late(
    r"@|\b(?:except\w*|excluding|apart\s+from|aside\s+from|other\s+than|save\s+for|instead|unless|until|yet|undecided|let\s+you\s+know|get\s+back\s+to\s+you|for\s+now|for\s+the\s+moment|for\s+the\s+time\s+being|able\s+to|(?:right|free|freedom)\s+to|next\s+w(?:ee)?k|as\s+and\s+when|once|after|whenever)\b",
    re.IGNORECASE,
)
"""What is never passed over: what is left out of a refusal, bounds it in time, or only speaks of being free to take back."""


SHORTEST = 15
"""Words below which too little is known of a mail to pass anything over."""
NOT_IN = 0.1
"""How likely at most an amount of a refusal that disagrees with itself may be one that goes in, or is open."""


def _tenders_again(mail: Whole) -> bool:
    """Tell whether a sentence tenders, and does not deny it or take it back: "No, put everything back in"."""
    return any(part.has("TENDER") and not part.has("DECLINE", "WITHDRAW", "NEGATION", "NOTHING") for part in mail.parts)


def refuses(lines: Iterable[Instruction]) -> bool:
    """Tell whether lines only decline or take back, and there are any."""
    elections = [line.election for line in lines]
    return bool(elections) and REFUSALS.issuperset(elections)


def least(mail: Whole, found: Iterable[Why]) -> float:
    """Give how likely a mail must plainly refuse for what holds it up to be passed over. `found`: what does."""
    found = list(found)
    if _tenders_again(mail) or any(str(one.rule) in _OF_OTHERS for one in found):
        return PLAIN_BEYOND_DOUBT
    bounded = any(str(one.rule) in _MAY_BOUND for one in found)
    if bounded and any(line.election is not Election.DO_NOT_TENDER for line in mail.lines):
        return PLAIN_BEYOND_DOUBT
    if mail.role == "broker" and any(line.election is Election.WITHDRAW_PART for line in mail.lines):
        # Little tells "Take two of them off the list" from "Take two bonds of theirs back".
        return PLAIN_BEYOND_DOUBT
    wary = bounded or mail.asks or mail.several or mail.role == "broker" or mail.words < SHORT
    return PLAIN_DESPITE if wary else PLAIN


def declined(mail: Whole) -> tuple[Instruction, ...]:
    """Give the line of a mail that disagrees with itself as one that declines, for a mail that plainly refuses beyond doubt; none where it may be another.

    "Mr. G. says tender, Mrs. G. says never ... I keep my 300 as they are."
    """
    if mail.words < SHORT or mail.several or len(mail.lines) != 1 or len(mail.accounts) != 1:
        return ()
    if mail.lines[0].account != mail.accounts[0].account:
        return ()
    [line] = mail.lines
    if not DISAGREEING & set(line.problems) or set(line.problems) - DISAGREEING - {Problem.CONDITIONAL}:
        return ()
    if len(mail.accounts[0].holders) > 1 or any(part.has("WITHDRAW") for part in mail.parts):
        return ()
    if any(likely[Role.IN] + likely[Role.OPEN] > NOT_IN for _, likely in roles(mail)):
        return ()
    return (replace(line, election=Election.DO_NOT_TENDER, quantity=None, problems=(), choices=()),)


def may_be_settled(mail: Whole, found: Iterable[Why], *, disagrees: bool = False) -> bool:
    """Tell whether only talk holds up the lines of a refusal, and every amount has an account. `found`: what holds them up; `disagrees`: it was `declined`."""
    found = list(found)
    problems = {problem for line in mail.lines for problem in line.problems}
    return (
        refuses(mail.lines)
        and mail.role in ("holder", "broker")
        and not (mail.papers or mail.answers)
        and mail.words >= SHORTEST
        and problems == {Problem.CONDITIONAL}
        and (disagrees or bool(found))
        and all(str(one.rule) in _TALK | _OF_OTHERS and one.text and not _NEVER.search(one.text) for one in found)
        and not any(words in mail.subject for one in found for words in one.text.split(" / "))
        and _accounted_for(mail)
    )


def _accounted_for(mail: Whole) -> bool:
    """Tell whether every amount of a refusal has an account, or is likely only told."""
    without = unaccounted_refused(mail.parts, mail.lines, mail.accounts)
    if not without or mail.words < SHORT:
        return without == ()
    told = {id(amount) for amount, likely in roles(mail) if likely[Role.TOLD] >= SETTLED}
    return all(id(amount) in told for amount in without)


_DENIES = (
    r"(?:(?:(?:\b(?:not|never)|n['’]t)\s+(?:\w+\s+){0,3}?(?:tender|exchang|swap|submit|convert)\w*)|\bdeclin\w+)\b"
)
_BOUNDED = Late(
    r"\b(?:not|no|never|won['’]?t|wouldn['’]?t|don['’]?t|declin\w+)\b[^.;:!?]{0,60}\b(?:tender|exchang|swap|submit|put|send|turn|trad)\w*\b[^.;:!?]{0,40}"
    r"\b(?:today|tonight|this\s+(?:week|month|morning|afternoon)|any\s+more\s+of|more\s+(?:notes|bonds)|further|anything\s+else|any\s+other|at\s+this\s+price|on\s+(?:those|these)\s+terms|under\s+the\s+old\s+terms|the\s+\w+\s+lot)\b"
    rf"|{_DENIES}[^.,;:!?]{{0,30}}\b(?:the|my|our|those|any\s+of\s+the)\s+(?:(?!old\s+notes\b|lexington\b)[\w-]+\s+)?(?:ones?\b|(?:notes|bonds)\s+(?:in|from|under|inside|behind)\b(?!\s+(?:any|no|this|the)\s+(?:circumstances?|conditions?|way|case|event|form|exchange|offer)\b))(?!\s+(?:that\s+|which\s+)?(?:i|we)\s+(?:hold|have|own|\w*['’]ve)\b|\s+(?:in\s+)?(?:(?:my|our|your|the|this|account|custody|with|[\w-]+['’]s)\s+)*(?:name|account|lx-\d+|you|custody|safekeeping|bank|desk)\b|\s+(?:bit|thing|single)\b)"
    rf"|{_DENIES}[^.;:!?]{{0,30}},?\s(?:at|for|below|under|over)\s+(?:(?:much\s+)?less\s+than\s+|anything\s+(?:less|below|under)\s+(?:than\s+)?)?(?:\$?\d[\d.,]*(?!\d)(?!\s*(?:years?|days?|months?|notes|bonds|of\b|am\b|pm\b|oclock|o['’]clock))|(?:par|face|full\s+value)\b|(?:this|that|such\s+a|your|the\s+present|the\s+current)\s+(?:price|rate|ratio|coupon))"
    r"|\bdeclin(?:e|es|ed|ing)\s+(?:(?:the|your|this|that|an?|any|my)\s+)?(?:\w+\s+)?(?:lunch(?:eon)?|dinner|coffee|drinks?|invitations?|(?:phone|telephone|job|card|loan|insurance|upgrade|subscription|renewal|credit)(?:\s+(?:offers?|calls?))?|calls?|meetings?|appointments?|interviews?|visits?)\b"
    rf"|{_DENIES}[^.;:!?]{{0,30}},?\s(?:except|excepting|save|apart\s+from|other\s+than)\s+(?:for\s+)?(?!that\b|to\s+say\b|money\b|as\s+)",
    re.IGNORECASE,
)
"""A no to a part, of a time, or to a price: "I am not tendering this week", "please do not tender any more of my notes"."""


def bound_in_part(mail: Whole) -> str:
    """Give the words by which clean lines that decline may be bounded; nothing where there are none."""
    if mail.papers or mail.answers or not any(line.election is Election.DO_NOT_TENDER for line in mail.lines):
        return ""
    found = (_BOUNDED.search(" ".join(part.text.split())) for part in mail.parts)
    return next((one.group() for one in found if one), "")


ORDERS, REFUSES_NOT = 0.5, 0.1
"""How likely a mail must plainly order, and how likely at most refuse, for a clean refusal in it to be asked about. The three orders
that had been read as taken back stood at 0.72 to 1.00, and at nothing; of 549 right refusals of labelled sets none that is no form stands so."""


def may_read_as_order(mail: Whole) -> bool:
    """Tell whether clean lines of a refusal may be asked about because the mail reads like an order: "I want 50 in, instead of the 70 I gave you" was read as taking back."""
    clean = not any(line.problems for line in mail.lines)
    # A broker's list of what to pull from the exchange reads like one of what to put in, where it says so only once.
    of_itself = mail.role == "holder" or (mail.role == "broker" and _tenders_again(mail))
    return clean and refuses(mail.lines) and of_itself and not mail.papers and not mail.answers and mail.words >= SHORT


def reads_as_order(plain: float, refusing: float) -> bool:
    """Tell whether a mail reads like an order. `plain`, `refusing`: how likely it plainly orders, and refuses."""
    return plain >= ORDERS and refusing <= REFUSES_NOT
