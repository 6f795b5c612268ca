"""Do the figures of a mail make up the holding? What the sender has reckoned out himself he means.

"Trade my 5000, the whole 5000" of a holding of $5,000, "thirty please change, fifteen do not touch" of forty-five:
nobody counts out his position for something that he leaves open. There a sentence may hold words that the rules do not
know, if the model is sure of what it does, suspects nothing, and none of those words could bound the election.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from nlp.across.every_number import stands_for
from nlp.amounts.amount import Amount, AmountKind
from nlp.governors.tail import leaves_to_others
from nlp.governors.where import Where
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.quantities.door import Holding, candidates
from nlp.statements import Deed, Statement

SURE, CLEAN = 0.9, 0.1
"""How likely the act must be, and how unlikely any suspicion, in a sentence with unknown words."""

_STATED = (AmountKind.AMOUNT, AmountKind.SHARE)
_BOUNDS = Late(
    r"\b(?:for|at|above|below|once|when(?:ever)?|if|after|before|until|till|unless|provided|providing|assuming|subject|with(?:out)?|against|cash|price|par|premium|"
    r"only|but|except|minus|less|rather|instead|than|not|never|no|nor|neither|nobody|nothing|none|hardly|or|would|could|might|may|should\s+(?:you|they|it|he|she)|maybe|perhaps|tomorrow|later|next|soon|eventually|someday|then)\b|n['’]t\b",
    re.IGNORECASE,
)
"""Words that may bound an election, put it off or turn it round, wherever they stand behind it."""
_COUNTS = Late(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|hundred|thousand|million|half|third|quarter)\b",
    re.IGNORECASE,
)
"""An unknown word that counts something may be another amount."""


def reckoned(said: Sequence[Statement], holding: Holding) -> list[Statement]:
    """Take a tender among unknown words for what it says, where the mail's figures make up the holding.

    `said`: the statements of one account, in order; `holding`: what they are of.
    """
    if not any(_unsettled(one) for one in said) or not _made_up(said, holding):
        return list(said)
    return [replace(one, mood=Mood.DIRECT, strange="") if _unsettled(one) else one for one in said]


_ON_MINE = Late(
    r"[\s$]*(?:(?:notes?|bonds?|dollars?|pieces?)\s+)?(?:on|in|from|out\s+of|of|off|among)\s+(?:my|our)\s+(?:(?:total|whole)\s+(?:of\s+)?)?\$?\s*",
    re.IGNORECASE,
)
"""What stands between an amount and the holding that it is of: "45 000 $ on my 95 000 $"."""


_NEAR = 40
"""Characters between the two."""


def of_the_holding(said: Sequence[Statement], holding: Holding) -> list[Statement]:
    """Take the second of two amounts of a tender for what the first is of, where it is the holding and the words between say so."""
    found = [_with_base(one, holding) if one.deed is Deed.TENDER and len(one.amounts) == 2 else one for one in said]
    if not any(one.deed is Deed.TENDER and one.amounts and not one.made for one in found):
        return found
    return [_held(one) if one.made and _tells_the_holding(one, holding) else one for one in found]


_IS = Late(
    r"\W*(?:my|our)\s+(?:\w+\s+){0,2}(?:bonds?|notes?|holdings?|position)\s+(?:is|are|counts?|numbers?|(?:comes?|amounts?)\s+to)\s+(?:in\s+all\s+|together\s+)?\$?",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"\s?(?:pieces?|notes?|bonds?|dollars?)?(?:\s(?:in\s(?:all|total)|altogether|together))?\W{0,3}", re.IGNORECASE
)


def _tells_the_holding(statement: Statement, holding: Holding) -> bool:
    """Tell whether a sentence in which only the model hears a tender says how much there is: "My bond is 45 piece."."""
    if statement.deed is not Deed.TENDER or len(statement.amounts) != 1 or holding.position is None:
        return False
    amount = statement.amounts[0]
    lead = _IS.match(statement.text)
    return (
        amount.kind is AmountKind.AMOUNT
        and holding.position in amount.readings
        and lead is not None
        and statement.text.startswith(amount.text, lead.end())
        and _BEHIND.fullmatch(statement.text, lead.end() + len(amount.text)) is not None
    )


def _held(statement: Statement) -> Statement:
    """Give what is held as what the other statements are of."""
    return replace(
        statement,
        deed=Deed.BARE,
        amounts=(),
        bases=statement.amounts,
        made=False,
        harmless=True,
        extent="",
        keeps=False,
    )


def _with_base(statement: Statement, holding: Holding) -> Statement:
    """Give the tender with its second amount as the base of the first, if it is that."""
    part, whole = statement.amounts
    plain = part.kind is whole.kind is AmountKind.AMOUNT and part.end <= whole.start
    if not plain or holding.position is None or holding.position not in whole.readings:
        return statement
    first = statement.text.find(part.text)
    after = first + whole.start - part.start
    if first < 0 or not statement.text.startswith(whole.text, after):
        return statement
    between = statement.text[first + len(part.text) : after]
    if len(between) > _NEAR or _ON_MINE.fullmatch(between) is None:
        return statement
    return replace(statement, amounts=(part,), bases=(*statement.bases, whole))


def _unsettled(statement: Statement) -> bool:
    """Tell whether only harmless-sounding unknown words keep a tender from being clean."""
    return (
        statement.deed is Deed.TENDER
        and statement.mood is Mood.UNCERTAIN
        and bool(statement.strange)
        and statement.where is not Where.VETO
        and statement.heard >= SURE
        and statement.suspicion <= CLEAN
        and not _COUNTS.search(statement.strange)
        and not _is_name(statement)
        and not leaves_to_others(statement.text[max(0, statement.strange_at - statement.start) :])
        and not _BOUNDS.search(statement.text, max(0, min(statement.strange_at, statement.at) - statement.start))
    )


def _is_name(statement: Statement) -> bool:
    """Tell whether the unknown word is written like a name, which may be that of another issuer or person."""
    first = statement.text[max(0, statement.strange_at - statement.start) :][:2]
    return statement.strange_at > statement.start and first[:1].isupper() and not statement.text.isupper()


def _made_up(said: Sequence[Statement], holding: Holding) -> bool:
    """Tell whether what goes in is stated twice in different ways, or goes in and stays out to the last note."""
    if holding.position is None:
        return False
    tenders = [one for one in said if one.deed is Deed.TENDER and one.mood in (Mood.DIRECT, Mood.UNCERTAIN)]
    given = [amount for one in tenders for amount in one.amounts]
    agreed = _agreed(given, holding)
    if len(agreed) != 1:
        return False
    (value,) = agreed
    if value == holding.position:
        return any(amount.kind is AmountKind.ALL for amount in given) and any(
            amount.kind is AmountKind.AMOUNT for amount in (*given, *(base for one in tenders for base in one.bases))
        )
    kept = [amount for one in said if one.deed is Deed.KEEP for amount in one.amounts]
    kinds = {amount.kind for amount in given}
    left = holding.position - value
    if kept:
        return all(amount.kind in _STATED and left in stands_for(amount, holding) for amount in kept)
    return AmountKind.AMOUNT in kinds and bool(kinds & {AmountKind.SHARE, AmountKind.ALL_BUT})


def _agreed(amounts: Sequence[Amount], holding: Holding) -> frozenset[Decimal]:
    """Give the values that every amount can stand for; none where nothing is stated."""
    found = [frozenset(candidates(amount, holding)) for amount in amounts]
    return frozenset.intersection(*found) if found else frozenset()
