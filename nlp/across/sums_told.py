"""Sums of money told beside an order for notes: "Three grand isn't much, but it's three grand.", "I'm told the cash will be four hundred and some dollars".

What comes of an exchange in cash is a small part of what goes in. A sentence that speaks of such a sum, of what it is, what it will buy or how little
it seems, names no other amount for the order that another sentence gives. One that orders, corrects, bounds or demands anything is none of these,
nor is one whose figure might be of notes that go in.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from nlp.amounts.amount import Amount, AmountKind
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.quantities.door import Holding, candidates
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement
from nlp.statements.silenced import silenced

_AT_MOST = Decimal("0.1")
"""The part of what goes in that a sum of cash may be."""
_LONGEST = 220
"""Characters of such a sentence."""
_CASH = Late(
    r"\b(?:cash|checks?|cheques?|payments?|pay-?out|fee|money|dough|(?:three|3)\s*(?:percent|per\s+cent|%))\b|\bin\s+(?:my|our)\s+(?:hand|pocket|purse|bank)\b",
    re.IGNORECASE,
)
"""Calls the sum one of money."""
_WEIGHED = Late(
    r"\b(?:is|are|was|were)(?:\s+not|n['’]t)\s+(?:exactly\s+|really\s+|quite\s+|so\s+)?(?:much|a\s+lot|lots|nothing|a\s+fortune|riches|the\s+world|peanuts|bad|to\s+be\s+sneezed\s+at|everything|a\s+king['’]s\s+ransom)\b|\bain['’]t\s+(?:much|hay|nothing|bad|peanuts|a\s+lot)\b"
    r"|\b(?:will|would|['’]ll|can|could|may|might|won['’]t|wouldn['’]t|does(?:n['’]t)?)\s+(?:\w+\s+)?(?:buy|fix|cover|help|go\s+(?:toward|far|to)|do\s+for\s+(?:the|a|my)|come\s+in\s+handy|pay\s+(?:for|off|the|my))\b|\b(?:helps|buys|covers|goes\s+toward|beats\s+nothing|beats\s+(?:a|an)\s+\w+)\b"
    r"|\b(?:better|more)\s+than\s+(?:nothing|a\s+(?:kick|poke|stick)|i\s+(?:have|had|got))\b|\bspend\b",
    re.IGNORECASE,
)
"""Says what it is worth, or what it will do."""
_OF_MONEY = Late(r"\$|\b(?:dollars?|bucks|grand)\b", re.IGNORECASE)
_ORDERS = Late(
    r"\b(?:tender\w*|exchang\w*|swap\w*|convert\w*|submit\w*|withdraw\w*|put(?:s|ting)?|make|keep\w*|kept|hold\w*|held|leav\w*|left|stay\w*|notes?|bonds?|face|par|each|apiece|them|those|instead|rather|correct\w*|should|ought|must|wrong|mistake|sorry|unless|if|until|till|wait\w*|first|only\s+(?:for|if|when)|when|once|or(?!\s+so\b)|please|kindly|add|too|also|as\s+well|another|"
    r"more(?!\s+than)|less|least|minimum|maximum|at\s+most|demand\w*|want\w*|need\w*|expect\w*|insist\w*|require\w*|ask\w*|for\s+(?:cash|money)|do(?:ing)?\s+(?:it|this|that|so)|go(?:es)?\s+in|in\s+the\s+(?:exchange|offer)|take\s+(?:it|the)|promis\w*|owed|due|deserve\w*|half|rest|remaining|all|everything|nothing\s+(?:else|more)|change\w*|wire\w*|send|paid\s+to|account)\b|\?",
    re.IGNORECASE,
)
"""With any of these it may order, bound or demand something."""


def sums_told(said: Sequence[Statement], parts: Sequence[tuple[int, Sentence]], holding: Holding) -> list[Statement]:
    """Give the statements without those that only tell a sum of money, beside one that orders. `parts`: the sentences with their places."""
    of_money = {number: part for number, part in parts if _is_of_money(part)}
    ordered = _ordered([one for one in said if one.sentence not in of_money], holding)
    if ordered is None:
        return list(said)
    told = {number for number, part in of_money.items() if all(_small(amount, ordered) for amount in part.amounts)}
    does = {one.sentence for one in said if one.deed in _OTHER_DEEDS}
    return [silenced(one) if one.sentence in told - does else one for one in said]


_OTHER_DEEDS = (Deed.DECLINE, Deed.WITHDRAW, Deed.NOTHING, Deed.GO_AHEAD)
"""What no sum of money is taken for."""


def _ordered(said: Sequence[Statement], holding: Holding) -> Decimal | None:
    """Give the least that the tenders of the mail can mean; None where none names an amount."""
    orders = [one for one in said if one.deed is Deed.TENDER and one.mood is Mood.DIRECT and not one.made]
    values = (value for one in orders for amount in one.amounts for value in candidates(amount, holding))
    return min((value for value in values if holding.fits(value)), default=None)


def _is_of_money(part: Sentence) -> bool:
    """Tell whether a sentence with amounts speaks of money, by its name or by what it will do, and orders nothing."""
    text = part.text
    if not part.amounts or len(text) > _LONGEST or _ORDERS.search(text):
        return False
    return _CASH.search(text) is not None or (_WEIGHED.search(text) is not None and _OF_MONEY.search(text) is not None)


def _small(amount: Amount, ordered: Decimal) -> bool:
    """Tell whether an amount is a sum that is small beside what is ordered, as it is written."""
    if amount.kind is AmountKind.RANGE:
        return amount.high is not None and not amount.unit and amount.high <= ordered * _AT_MOST
    if amount.kind is not AmountKind.AMOUNT or amount.unit:
        return False
    written = amount.value if isinstance(amount.value, Decimal) else min(amount.readings, default=None)
    return written is not None and written <= ordered * _AT_MOST
