"""What stands on a broker's list beside a row's account, election and amount: remarks, and whether they leave the row what it is.

A remark is the client's last word: "client reduced this to 75,000" beside 125,000. What is not known to leave a row alone is asked about.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from mailflows.values import Table
from nlp import amounts
from nlp.amounts.amount import AmountKind
from nlp.batches.checks import held_back
from nlp.batches.columns import Columns, ticked
from nlp.instruction import Problem
from nlp.orders.door import Clause, Deed, order_of
from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed

_REMARKS = Late(
    r"\b(?:remarks?|comments?|notes?\s*$|memo|status|reasons?|info(?:rmation)?|observations?|instructions?\s+received|special|misc)\b",
    re.IGNORECASE,
)
"""Heads of the columns in which people write to each other."""
_OURS = Late(
    r"\b(?:comments?|remarks?|memo|status|observations?)\b(?:\s+(?:columns?|fields?|cells?|in\s+the\s+last\s+column))?\s+(?:(?:is|are)\s+)?(?:only\s+|just\s+|purely\s+|strictly\s+|meant\s+)*"
    r"(?:internal|ours|for\s+(?:us|our\s+(?:own\s+)?\w+(?:\s+\w+)?|internal\s+use|in-?house\s+use)|not\s+for\s+you|no\s+concern\s+of\s+yours|(?:can|may)\s+be\s+(?:ignored|disregarded|skipped))\b"
    r"|\b(?:ignore|disregard|skip|never\s+mind|pay\s+no\s+(?:attention|heed)\s+to)\s+(?:the|our|my|all)\s+(?:comments?|remarks?|memos?|observations?)\b(?:\s+(?:columns?|fields?|cells?))?(?!\s+(?:about|for|on|of))",
    re.IGNORECASE,
)
"""Says of a list's remarks that they are not meant for us."""
_TURNS = Late(
    r"\b(?:reduc\w*|lower\w*|increas\w*|rais(?:e|ed|es|ing)|amend\w*|revis\w*|replac\w*|instead|now|no\s+longer|refus\w*|declin\w*|reject\w*|object\w*|sa(?:ys|id)\s+no|dropp?\w*|except\w*|less|minus|keep\w*|kept|retain\w*|"
    r"half|third|quarter|sold|sells?|dead|died|deceased|not|never|nothing|out|withdr\w+|old|previous\w*|duplicate\w*|dup|example|sample|test|ignore|disregard|skip|omit|guess\w*|estimate\w*|approx\w*|about|around|unable|unreach\w*|left\s+message|no\s+answer|call\s*back|first\s+see|later|tomorrow|next\s+week)\b",
    re.IGNORECASE,
)
"""Words that may turn a row round, in whatever column they stand behind other words."""
HARMLESS = listed("""client clients customer cust holder owner ok okay okayed yes confirmed confirms confirm instructed instruction instructions verbal verbally written in writing by phone telephone tel fax faxed email e-mail emailed mail
    signed form forms received recd rec'd rcvd on file per as via with w/ spoke to from today yesterday monday tuesday wednesday thursday friday mon tue tues wed thu thur thurs fri am pm mr mrs ms dr poa the a an and at of for our us
    voluntary mandatory exchange tender tendered offer lexington lexp notes bonds joint jt ten com jtten jtwros tr trst ttee tstee fdn both acct account a/c trust trustee ira ugma utma individual corp estate executor custodian trader desk rep broker sales branch office
    new long-time good standing final firm approved agreed done complete completed all full fully whole entire position in part partial election elected electing authorised authorized authority attached resolution street name dtc
    aug august july jul n/a none urgent rush please thanks thx executrix phoned phones rang wrote answered replied visited dropped posted chose chosen decided told gave given went over it he she they his her their this has have is was are we i who directly direct taken call called reached line recorded tape taped ticket no. ref priority""")
"""Words of which a remark may consist that leaves its row alone."""
_PAPER_HELD = Late(
    r"\b(?:(?:we|i)\s+(?:hold|have)\s+(?:(?:the|his|her|their|a|signed|original)\s+)*(?:forms?|letters?|papers?|cards?|instructions?|originals?|faxe?s?|replies|reply|slips?)|"
    r"(?:forms?|letters?|papers?|cards?|instructions?|originals?|faxe?s?|reply|slips?)\s+(?:(?:is|are)\s+)?(?:held|in\s+(?:hand|house|our\s+file|the\s+file)|here|with\s+us|seen|checked|to\s+hand))\b(?:\s+here)?",
    re.IGNORECASE,
)
"""Says of the client's paper that it is there: "signed form held", "letter in hand"."""
_HOW_TOLD = listed(
    """client clients customer cust holder by phone telephone tel fax faxed mail e-mail email in writing written verbally per via recorded line signed form on file"""
)
"""Words of how a client let a refusal be known."""
_WORD = re.compile(r"[^\W\d_][\w/'.-]*")
_INITIALS = re.compile(r"[A-Z]{1,3}")


def problem_of(
    header: Sequence[str],
    columns: Columns,
    row: Sequence[str],
    names: Sequence[str],
    quantity: Decimal | None,
    position: Decimal | None,
    *,
    refuses: bool = False,
) -> Problem | None:
    """Give the problem that a row's remarks make of its instruction; None where they leave it what it is.

    `names`: words by which clients and senders are called, which a remark may hold; `quantity`: what the row's own cells come to; `position`: what the account holds;
    `refuses`: nothing of it goes.
    """
    known = {word.lower() for name in names for word in _WORD.findall(name)}
    for index, cell in enumerate(row):
        text = cell.strip()
        if not _WORD.search(text) or (index in columns.read and not _in_a_names_place(index, columns, text, known)):
            if index == columns.held and _DENIES.fullmatch(text):
                return Problem.CONDITIONAL
            continue
        if index < len(header) and not header[index].strip() and ticked(text):
            # An option that was ticked is named in a column of its own.
            continue
        text = _PAPER_HELD.sub(" ", text)
        again = _said_again(text, quantity, position)
        remarks = (
            not header
            or index >= len(header)
            or index == columns.name
            or _REMARKS.search(header[index]) is not None
            or _OF_THE_CLIENT.fullmatch(header[index].strip()) is None
        )
        if again or (refuses and _refuses_again(text)):
            continue
        if refuses and remarks and _gives_or_waits(text):
            return Problem.CONTRADICTORY
        if again is False and remarks:
            return Problem.AMBIGUOUS_QUANTITY
        if held_back((text,)):
            return Problem.CONDITIONAL
        said = _WORD.findall(text)
        if not remarks and len(said) < 2:
            continue
        if _TURNS.search(text):
            return Problem.CONDITIONAL
        if remarks and (_other_amount(text, quantity) or not all(_leaves(word, known) for word in said)):
            return Problem.AMBIGUOUS_QUANTITY
        if remarks and header and _A_DAY.fullmatch(text):
            return Problem.CONDITIONAL
    return None


_OF_THE_CLIENT = Late(
    r"(?:(?:client|customer|account|acct|a/c|holder|owner|our|your|internal|dtc|tax|contact|sales|branch|home|work|mailing|street|e-?mail|zip)\s+)*(?:types?|class|categor(?:y|ies)|kind|reg(?:istration)?|registered|city|town|state|country|zip(?:\s?code)?|address|street|place|region|branch(?:es)?|office|desk|team|reps?|representatives?|advis[eo]rs?|brokers?|traders?|salesm[ae]n|officer|executive|manager|contact|person|phone|telephone|tel|fax|cell|mobile|e-?mail|tin|ssn|ein|id|dob|ref(?:erence)?(?:\s+(?:no\.?|number))?|number|code|"
    r"participants?|ptcpt|dtcc?|security|issue|issuer|bond|notes?|paper|cusip|isin|series|description|lot|custodian|agent|firm|firms?\s+name|title|initials|names?|method|how|via|by|source|channel|received|recd|rec'd|dated?|date\s+\w+|told|taken\s+by|called|spoke(?:\s+to)?|signatory|signers?|capacity|authority|joint|co-?holders?|second\s+holder|beneficiary|currency|ccy|cur|curr|unit|price|event|offer)\W*",
    re.IGNORECASE,
)
"""Heads over what a client is, who looks after him, how he was reached: a word below one of them turns no order."""
_A_DAY = Late(
    r"(?:(?:on|by|from|after|next)\s+)*(?:mon|tues?|weds?|thurs?|thu|fri|sat|sun)(?:\w*day)?\W*", re.IGNORECASE
)
_DENIES = re.compile(r"\W*(?:no?|none|not\s+yet|never|nil|fails?|failed)\W*", re.IGNORECASE)


def _in_a_names_place(index: int, columns: Columns, text: str, known: set[str]) -> bool:
    """Tell whether words in the column of names name nobody: "unsigned" under "Client"."""
    said = [word.lower() for word in _WORD.findall(text)]
    return index == columns.name and _NAMES_NOBODY.search(text) is not None and not any(word in known for word in said)


_NAMES_NOBODY = Late(
    r"\b(?:no|not|none|un[a-z]{3,}|silent|yes|ok|okay|n|y|reply|replied|answer\w*|sign\w*|wait\w*|pend\w*|open|agree\w*|refus\w*|declin\w*|chas\w*|away|reached|called|told|says?|said|yet|never|still)\b",
    re.IGNORECASE,
)
"""Words that are no part of a name."""


_FOR_WHOM = Late(
    r"\s+for\s+(?:(?:his|her|their|the|a)\s+)?(?:daughter|son|wife|husband|spouse|niece|nephew|(?:grand)?(?:children|child|kids|son|daughter)|family|heirs|income|now|themselves|himself|herself)s?\W*$",
    re.IGNORECASE,
)
"""Ends a remark by saying for whom something is kept."""


def _said_again(text: str, quantity: Decimal | None, position: Decimal | None) -> bool | None:
    """Tell whether a remark only says in words what the row's amount and the holding say: "full position", "rest kept for daughter".

    False where it says how much as plainly, and otherwise; None where it says anything else.
    """
    if quantity is None or position is None:
        return None
    order = order_of(_FOR_WHOM.sub("", text))
    if order is None or order.open or order.unread or order.refuses or not any(one.measured for one in order.clauses):
        return None
    return all(_agrees(clause, quantity, position) for clause in order.clauses)


def _refuses_again(text: str) -> bool:
    """Tell whether a remark beside a row that refuses only says again that nothing goes, or all stays: "does not participate", "keeps notes"."""
    order = order_of(_FOR_WHOM.sub("", text), _HOW_TOLD)
    return (
        order is not None
        and not (order.open or order.unread or order.gives)
        and bool(order.refuses or order.keeps)
        and _FOR_NOW.search(text) is None
        and not any(one.amounts or one.rest or one.bases for one in order.clauses)
        and all(not one.part or one.deed is Deed.REFUSE for one in order.clauses)
    )


def _gives_or_waits(text: str) -> bool:
    """Tell whether a remark beside a row that refuses orders that something goes all the same, or waits."""
    order = order_of(text)
    return order is not None and (order.open or bool(order.gives))


_FOR_NOW = Late(
    r"\b(?:for\s+now|now|presently|so\s+far|still|yet|today|currently|at\s+present|half|hold\s+(?:off|on))\b|\?",
    re.IGNORECASE,
)
"""Says that a refusal may not be the last word."""


def _agrees(clause: Clause, quantity: Decimal, position: Decimal) -> bool:
    """Tell whether a clause of a remark says of what goes, or of what stays, what the figures say."""
    share = position - quantity if clause.deed is Deed.KEEP else quantity
    if clause.amounts:
        return all(share in (one.readings or (one.value,)) for one in clause.amounts) and not (
            clause.all or (clause.rest and clause.deed is not Deed.KEEP)
        )
    if clause.rest:
        return clause.deed is Deed.KEEP and 0 < share < position
    if clause.part:
        return not clause.all and 0 < share < position
    return not clause.all or share == position


def without_remarks(table: Table, beside: str) -> Table:
    """Give a table without the cells of its columns of remarks, where the words `beside` it say that those are not meant for us."""
    if not _OURS.search(beside):
        return table
    rows: list[tuple[str, ...]] = []
    remarks: frozenset[int] = frozenset()
    for row in table.rows:
        rows.append(tuple("" if index in remarks else cell for index, cell in enumerate(row)))
        if not remarks and sum(map(bool, row)) > 1:
            remarks = frozenset(index for index, cell in enumerate(row) if _REMARKS.search(cell))
    return replace(table, rows=tuple(rows))


def only_of_paper(text: str) -> bool:
    """Tell whether a cell says nothing but that the client's paper is there: "signed form held" elects nothing and holds nothing back."""
    rest = _PAPER_HELD.sub(" ", text)
    return rest != text and not held_back((rest,)) and all(_leaves(word, set()) for word in _WORD.findall(rest))


def _leaves(word: str, known: set[str]) -> bool:
    """Tell whether a word of a remark is known to leave its row alone: of the list, a name, or initials."""
    plain = word.lower().strip(".'-/")
    return plain in HARMLESS or word.lower() in HARMLESS or plain in known or bool(_INITIALS.fullmatch(word.strip(".")))


def _other_amount(text: str, quantity: Decimal | None) -> bool:
    """Tell whether a remark states an amount that is not the row's."""
    return any(
        amount.kind in (AmountKind.SHARE, AmountKind.ALL_BUT, AmountKind.RANGE)
        or (
            amount.kind is AmountKind.AMOUNT
            and not amount.bare
            and quantity not in (amount.readings or (amount.value,))
        )
        for amount in amounts.find(text)
    )


_NOTE_HOLDS = Late(
    r"\b(?:draft|tent(?:ative(?:ly)?)?|provisional|preliminary|pending|proposed|proposal|(?:is|are|has|have)(?:n['’]t|\s+not)|not\s+(?:final|confirmed|yet|firm|signed|approved|reached|for)|(?:do\s+not|don['’]?t)\s+(?:yet\s+)?(?:process|send|use|act|action|tender|exchange|enter|book|submit|key|release|proceed|do|go)|on\s+hold|hold\s+off|await\w*|wait|cancel\w*|withdrawn|void|refus\w*|only\s+if|conditional\w*|subject\s+to|to\s+be\s+confirmed|tb[acd]|until|unless|awaiting|what[\s-]if|scenario|projection|estimates?|hypothetical)\b",
    re.IGNORECASE,
)


def notes_hold(text: str) -> bool:
    """Tell whether a line above or among the rows of a list, about no account, leaves all of it open: "DRAFT - not final"."""
    return _NOTE_HOLDS.search(text) is not None
