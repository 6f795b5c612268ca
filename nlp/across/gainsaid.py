"""A sentence behind an order that names another amount for it, though its figure is one that the holding explains.

"Tender 60 bonds." of a hundred, and then "The other 40 go as well.", "100 it is.", "40 would be better.", "That is all I have.":
each names what there is or what would stay, and says of it neither that it is held nor that it stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from nlp.amounts.amount import Amount, AmountKind
from nlp.changing import changed
from nlp.governors.where import Where
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.purport.door import Purport
from nlp.quantities.door import Holding, candidates
from nlp.quantities.numbers_said import numbers
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement
from nlp.weighing.likely import LIKELY

_KEPT = 0.75
"""From here on the model is sure enough that a sentence keeps something back."""
_SHORT = 9
"""Words of a sentence that hardly says anything but its number."""
_PREFERS = Late(
    r"\b(?:is|are|was|were|be|sounds?|seems?|looks?|feels?)\s+(?:\w+\s+)?(?:better|wiser|safer|nicer|smarter|preferable|best|enough|plenty|sufficient)\b|\b(?:would|could|might|'d)\s+(?:also\s+)?(?:be\s+(?:\w+\s+)?(?:fine|good|great|ok|okay|alright|nice|all\s+right)|suit|do(?:\s+(?:too|as\s+well|nicely|fine))?\W*$|work)\b|\b(?:rather|prefer\w*)\b"
)
"""Another amount is liked more: "40 would be better though"."""
_EXPLAINED = Late(
    r"\b(?:keep\w*|kept|stay\w*|left|leav\w*|remain\w*|hold\w*|held|retain\w*|rest|for\s+(?:my|our|the)|have|has|had|own\w*|got|there\s+are|account|position|statement|books|records|bought|inherited|of\s+(?:my|our|the|mine|ours)|out\s+of|minus|less|untouched|alone)\b|[=%]"
)
"""Says of a figure that it is what there is, or what stays."""
_DENIES = Late(r"\b(?:not|never|no|none|nowhere|neither|nor)\b|n't\b")
_GOES = Late(
    r"\b(?:go|goes|going|in(?=\W*$|\s+(?:too|also|as\s+well|please))|also|too|as\s+well|likewise|same|join|joins|exchange\w*|tender\w*|swap\w*|convert\w*|follow|follows|add|plus)\b"
)
"""Sends in what would stay: "The other 40 go as well."."""
_IT_IS = Late(r"\b(?:it\s+is|it's|it\s+shall\s+be|please|make\s+it|let's|let\s+it\s+be|all\s+\$?\d|in\s+all)\b")
"""Names what there is for what goes in: "100 it is."."""
_THINGS = Late(
    r"\b(?:years?|days?|weeks?|months?|hours?|minutes?|miles?|acres?|pages?|page|box|item|room|floor|route|street|road|avenue|lane|apt|ext|tel|phone|fax|born|aged?|turned|degrees?|paid|pay|cost|costs|price|worth|coupon|rate|interest|fee|percent|per\s+cent|"
    r"children|kids|people|of\s+us|accounts?|times?|january|february|march|april|may|june|july|august|september|october|november|december|o'clock|warrants?|shares?|cents?)\b|[/@#]|\d[a-z]{2}\b"
)
"""What else a number may count or name."""
_ALL_THERE_IS = Late(
    r"^\W*(?:and\s+|which\s+|so\s+)?(?:that|this|which|it)(?:'s|\s+(?:is|are|was|makes))\s+(?:all|everything|the\s+(?:whole\s+)?lot|the\s+whole\s+(?:position|holding))(?:\s+(?:that\s+)?(?:i|we)\s+(?:have|own|hold|got|'ve\s+got)(?:\s+of\s+\w+)?|\s+of\s+(?:it|them|mine|ours|my\s+\w+))?\W*$"
)
"""Says that what was ordered is all there is."""
_THAT_IS_ALL = Late(r"^\W*(?:that|this)(?:'s|\s+is)\s+(?:all|everything)\W*$")
"""Ends a letter: "That is all."."""


def gainsaid(
    said: Sequence[Statement],
    parts: Sequence[tuple[int, Sentence]],
    judged: Sequence[Purport],
    holding: Holding,
    account: str | None = None,
) -> list[Statement]:
    """Give the statements with those open that name another amount of an account than the one ordered before them.

    `said`: the statements, in order; `parts`: the sentences with their places; `judged`: what the
    model hears in each. Where it is sure that something stays ("the other 80,000 sits"), nothing is gainsaid.
    `holding`: the account's; `account`: its number where the sender has several, else None.
    """
    own = [one for one in said if account is None or one.accounts == (account,)]
    orders = [one for one in own if one.deed is Deed.TENDER and one.mood is Mood.DIRECT and one.amounts]
    values = _ordered(orders, holding)
    if values is None or holding.position is None:
        return list(said)
    last = max(one.sentence for one in orders)
    open_ = {
        number
        for (number, part), purport in zip(parts, judged, strict=True)
        if number > last and not _stays(part, purport) and _names_another(part, *values)
    }
    adding = {number for number, part in parts if _adds(lowered(part.text))}
    return [
        changed(one, opens=True, harmless=False, told=False, strange="another amount", where=Where.VETO)
        if one.sentence in open_
        and (one.deed is Deed.BARE or one.made or (one.deed is Deed.KEEP and one.sentence in adding))
        and (account is None or one.accounts in (None, (account,)))
        else one
        for one in said
    ]


_ADDED = Late(
    r"^\W*(?:and|then|also|plus|next|now)\s+(?:also\s+|then\s+|please\s+)?(?:(?:the|my|our)\s+)?(?:other|remaining|rest|remainder|last|additional|further|another|\$?\d)"
)
"""Begins as if more went in: "And the remaining 40."."""
_STAYING = Late(
    r"\b(?:keep\w*|kept|stay\w*|leav\w*|hold\w*|held|retain\w*|untouched|alone|put|sits?|not|no|never|remains?)\b|n't\b"
)
_AS_WELL = Late(r"\b(?:too|also|as\s+well|likewise|same|them\s+all|all\s+of\s+them|along|join\w*)\b")
"""Puts what would stay beside what goes in: "The other 40 too."."""


def _adds(words: str) -> bool:
    """Tell whether a sentence in small letters begins as if more went in, and has no word of staying."""
    return _ADDED.search(words) is not None and _STAYING.search(words) is None


def _stays(part: Sentence, purport: Purport) -> bool:
    """Tell whether the model is sure that a sentence keeps something back, and no word puts that beside the order."""
    words = lowered(part.text)
    if _AS_WELL.search(words) or _adds(words):
        return False
    return purport.scores["keeps"] >= _KEPT and purport.elects <= LIKELY


def _ordered(orders: Sequence[Statement], holding: Holding) -> tuple[Decimal, Decimal] | None:
    """Give the one amount below the holding on which the orders agree, and the holding."""
    if not orders or holding.position is None:
        return None
    found = [frozenset(candidates(amount, holding)) for one in orders for amount in one.amounts]
    values = {value for value in frozenset.intersection(*found) if holding.fits(value)}
    value = values.pop() if len(values) == 1 else holding.position
    return (value, holding.position) if value < holding.position else None


def _names_another(part: Sentence, value: Decimal, position: Decimal) -> bool:
    """Tell whether a sentence names what there is, or what would stay, as if it went in."""
    words = lowered(part.text).replace("’", "'")
    if _ALL_THERE_IS.search(words) and not _THAT_IS_ALL.search(words):
        return True
    added = _adds(words)
    figures = [_read(amount) for amount in part.amounts if amount.kind is AmountKind.AMOUNT]
    figures += [frozenset((*one.readings, one.value * 1000)) for one in numbers(part.text)]
    if not figures or any(value in one for one in figures) or _THINGS.search(words):
        return False
    if not added and _EXPLAINED.search(words):
        return False
    liked = _PREFERS.search(words) is not None
    short = len(words.split()) <= _SHORT and _DENIES.search(words) is None
    if liked:
        return True
    if any(position - value in one for one in figures):
        # What would stay does so without a word: "60 go. The other 40, well."
        return added or (short and _GOES.search(words) is not None)
    return any(position in one for one in figures) and short and _IT_IS.search(words) is not None


def _read(amount: Amount) -> frozenset[Decimal]:
    """Give what an amount can stand for."""
    return frozenset(amount.readings or ((amount.value,) if isinstance(amount.value, Decimal) else ()))
