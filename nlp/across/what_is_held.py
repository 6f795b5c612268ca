"""Which statements only say how much there is: what is held of an account, told before what is done with it.

"As trustee I hold $500,000 of the notes. I would like to exchange all but $125,000.": the first sentence keeps nothing and
tenders nothing, whatever its verb; the register bears out that its figure is the whole position. Figures that are not the
position stay what they are, and so does what is said behind the election ("No, I hold all 100 of them").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal

from nlp.amounts.amount import Amount, AmountKind
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.quantities.door import Holding
from nlp.statements import Deed, Statement
from nlp.statements.silenced import silenced

_HOLDS = Late(
    r"(?:\b(?:i|we|he|she|they|it|you)(?:['’]ve\s+got|['’]ve)|\b[\w.'’&)-]+,?\s+(?:(?:currently|now|presently|still|just|only|also|together|jointly|each|do)\s+)?"
    r"(?:hold|holds|own|owns|have|has|possess|possesses|carry|carries|shows?|stands?\s+at|(?:am|are|is)\s+holding|(?:am|are|is)\s+the\s+(?:holders?|owners?)\s+of|bought|purchased|acquired|inherited|left\s+(?:me|us)))"
    r"\s+(?:(?:got|in|all|total|a|of|the|exactly|altogether|with|you|us|here|just|only|about)\s+){0,4}\$?\s?$",
    re.IGNORECASE,
)
"""Before what is held: who holds, and that he does."""
_NAMED_SO = Late(
    r"\b(?:(?:position|holdings?|balance|held|total)(?:\s+(?:is|of|being|comes\s+to))?\s*[:=,-]?|what(?:['’]s|\s+is|\s+remains|\s+is\s+still|\s+i\s+have)\s*(?:left|there|mine|remaining|over)?\b(?:\s+(?:in|of|to|on|under|with)\s+(?:my|our|the|your|me|us|it|them)(?:\s+\w+){0,2})?\s+(?:is|comes\s+to|amounts\s+to|makes)|(?:paid|gave|cost|costs|bought|earned?|collect\w*)\b[^.;!?]{0,40}?\bfor\s+(?:my|our|the|these|those|all))\s*(?:all\s+)?\$?\s?$",
    re.IGNORECASE,
)
"""Before a figure that is called the position, or of which the price is told: "position 125,000", "I paid $91,500 for my $100,000"."""
_REGARDS = Late(
    r"\W*(?:(?:hi|hello|hola|dear\s+\w+|good\s+\w+|so|now|well|and)\W+){0,2}(?:regarding|concerning|about|touching|re\b|as\s+(?:for|to|regards|concerns)|(?:in|with)\s+(?:regard|respect|reference)\s+(?:to|of)|in\s+respect\s+of|of|out\s+of|from)\W+(?:all\s+(?:of\s+)?)?(?:my|our|the|these|those)\s+\$?\s*\Z",
    re.IGNORECASE,
)
"""How a sentence begins with what it is about: "Regarding my fifty bonds: all but ten go in"."""
_HOLDING_VERBS = ("has", "have", "hold", "holds", "own", "owns", "position", "holding")
"""Words that the readers of acts do not know, and that only say that somebody holds."""
_NOT_HELD = Late(
    r"\b(?:will|would|shall|should|could|can|may|might|must|to|if|unless|until|till|not|never|no|want|wants|wish|wishes|please|kindly|let|rather|instead|then|after|afterwards|once|when|keep|keeps|still\s+want|so\s+(?:i|we)\s+hold)\b|n['’]t\b|\?",
    re.IGNORECASE,
)
"""Beside it, what makes of holding a wish, a plan, a condition or a no."""
_LONGEST = 200
"""Characters of such a clause."""
_HANGS = Late(
    r"\b(?:if|unless|until|till|provided|providing|assuming|subject|condition\w*|so\s+long|as\s+long|only|once|when|should|maybe|perhaps|might|may|could|would|not)\b|n['’]t\b|\?",
    re.IGNORECASE,
)
"""Says that a clause hangs on something, or is not so."""


def with_what_is_held(
    said: Sequence[Statement], holding_of: Callable[[str | None], Holding], own: Sequence[str], text: str
) -> list[Statement]:
    """Give the statements with those that only tell a whole position as the base of what follows.

    `said`: all of the mail's, in order; `holding_of`: what an account's amounts must fit; `own`: the sender's accounts; `text`: the mail's words.
    """
    found = [_doubted(_with_its_whole(_put_off(one, text), own, holding_of), said, holding_of) for one in said]
    told: Statement | None = None
    for at, one in enumerate(said):
        if one.deed not in (Deed.KEEP, Deed.BARE, Deed.TENDER) or one.mood in (
            Mood.CONDITIONAL,
            Mood.ASKED,
            Mood.REPORTED,
        ):
            continue
        accounts = one.accounts or (tuple(own) if len(own) == 1 else ())
        holdings = [holding_of(account) for account in accounts]
        if (
            _named_only(one, said)
            or _brackets(one, holdings, said)
            or _heads(one, holdings, said)
            or (
                (_tells(one, holdings) or _goes_on(one, told, holdings))
                and (_follows(one, said[at + 1 :]) or _alone(one, said) or _labelled(one, holdings))
            )
        ):
            told, found[at] = one, silenced(one)
    return found


def _with_its_whole(one: Statement, own: Sequence[str], holding_of: Callable[[str | None], Holding]) -> Statement:
    """Give a tender whose first amount only says what is held with that as its base: "They have 160 bonds and want 120 exchanged"."""
    accounts = one.accounts or (tuple(own) if len(own) == 1 else ())
    if one.deed is not Deed.TENDER or len(accounts) != 1 or len(one.amounts) < 2 or len(one.text) > _LONGEST:
        return one
    first, *rest = one.amounts
    before = _before(one, first)
    of_so_many = first.kind is AmountKind.AMOUNT and _REGARDS.match(before) is not None
    if of_so_many and holding_of(accounts[0]).position not in (first.readings or (first.value,)):
        # "Regarding my forty bonds: all but ten": of a holding that is not forty nobody can say how much that is.
        return replace(one, amounts=(first, *(_reckoned_of_it(amount) for amount in rest)))
    if (
        first.kind is not AmountKind.AMOUNT
        or holding_of(accounts[0]).position not in (first.readings or (first.value,))
        or _NOT_HELD.search(before)
        or not (
            _REGARDS.match(before)
            or _HOLDS.search(before)
            or _NAMED_SO.search(before)
            or _called_so(one.text, before, first)
        )
    ):
        return one
    known = one.mood is Mood.UNCERTAIN and one.strange.lower() in _HOLDING_VERBS
    return replace(
        one,
        amounts=tuple(rest),
        bases=(first, *one.bases),
        mood=Mood.DIRECT if known else one.mood,
        strange="" if known else one.strange,
    )


def _reckoned_of_it(amount: Amount) -> Amount:
    """Give an amount that is reckoned of a wrong whole as one that cannot be told."""
    reckoned = amount.kind in (AmountKind.ALL_BUT, AmountKind.SHARE)
    return replace(amount, kind=AmountKind.RANGE, value=None, readings=()) if reckoned else amount


def _called_so(text: str, before: str, amount: Amount) -> bool:
    """Tell whether words behind an amount call it the whole, or it stands in brackets behind an account: "100 bonds total, 80 in"."""
    behind = len(before) + len(amount.text)
    bracketed = _BRACKET.search(before) is not None and _CLOSES.match(text, behind) is not None
    return bracketed or _CALLED_BEHIND.match(text, behind) is not None


def _named_only(one: Statement, said: Sequence[Statement]) -> bool:
    """Tell whether a clause was cut behind an account's name, and the same sentence goes on with that account's amount."""
    return (
        one.deed is Deed.TENDER
        and one.mood is Mood.UNCERTAIN
        and not (one.amounts or one.bases or one.excluded or one.rest or one.strange)
        and len(one.accounts or ()) == 1
        and _HANGS.search(one.text) is None
        and any(
            other.deed is Deed.TENDER
            and other.mood is Mood.DIRECT
            and bool(other.amounts)
            and other.sentence == one.sentence
            and other.start >= one.end
            and other.accounts == one.accounts
            for other in said
        )
    )


_WAITS = Late(
    r"\s*[)\]]?[\s,:;–—-]*(?:(?:to|will|shall|is|are|please|pls|must|should|can)\s+)*(?:wait\w*|hold\w*|no\b|none\b|nothing\b|not\b|pass(?:es)?\b|declin\w*|keep\w*|later\b|nil\b|undecided|unsure|pending|tbd\b|tba\b)",
    re.IGNORECASE,
)
"""Behind an account with its position in brackets: what is said of it is no tender, or not yet."""


def _put_off(one: Statement, text: str) -> Statement:
    """Give a tender that is only an account with its position in brackets as uncertain where it waits: "BK-3002 (Bell, $48,000) wait"."""
    if one.deed is not Deed.TENDER or one.mood is not Mood.DIRECT or len(one.amounts) != 1 or one.sentence < 0:
        return one
    amount = one.amounts[0]
    before = _before(one, amount)
    only = _BRACKET.search(before) is not None and _CLOSED.fullmatch(one.text[len(before) + len(amount.text) :])
    waits = only and _WAITS.match(text, one.end) is not None
    return replace(one, mood=Mood.UNCERTAIN, strange="waits") if waits else one


def _doubted(one: Statement, said: Sequence[Statement], holding_of: Callable[[str | None], Holding]) -> Statement:
    """Give a statement as uncertain where, of one of several accounts of its sentence, it names another whole than the register does."""
    if one.deed is not Deed.TENDER or one.mood is not Mood.DIRECT or not one.bases or len(one.accounts or ()) != 1:
        return one
    beside = any(other.sentence == one.sentence and other.accounts not in (None, one.accounts) for other in said)
    position = holding_of((one.accounts or (None,))[0]).position
    whole = any(base.kind is not AmountKind.AMOUNT or position in base.readings for base in one.bases)
    return one if whole or not beside else replace(one, mood=Mood.UNCERTAIN, strange="of another holding")


def _alone(one: Statement, said: Sequence[Statement]) -> bool:
    """Tell whether the mail does nothing but hold: "We hold 125 bonds for Rosalind Chu" declines nothing for her."""
    acts = (Deed.TENDER, Deed.GO_AHEAD, Deed.WITHDRAW, Deed.DECLINE)
    return one.deed is Deed.KEEP and not any(other.deed in acts for other in said)


def _follows(one: Statement, later: Sequence[Statement]) -> bool:
    """Tell whether what is done with the notes is said behind, of the same account."""
    return any(
        other.deed in (Deed.TENDER, Deed.GO_AHEAD, Deed.WITHDRAW)
        and (other.sentence > one.sentence or _of_it(one, other))
        and (other.accounts is None or one.accounts is None or set(other.accounts) & set(one.accounts))
        for other in later
    )


_I_HOLD = Late(
    r"(?:^|[,;:(–—-]|\b(?:that|and|as|trustees?|executor|executrix|custodian))\s*(?:i|we|(?:the|our|my)\s+(?:[\w'’-]+\s+){1,3}?)\s*(?:(?:currently|now|presently|do)\s+)?(?:hold|holds|am\s+holding|are\s+holding|is\s+holding)\s",
    re.IGNORECASE,
)
"""Says that somebody holds, in the plain present: neither "I'll hold" nor "hold"."""
_ALL_OF_IT = Late(
    r"\b(?:of|in)\s+(?:it|them|these|those|this|that|the\s+same)\b|\b(?:it|them)\s+all\b|\bthe\s+(?:same|lot|whole)\b|\beverything\b|\ball\s+(?!but\b|except\b)",
    re.IGNORECASE,
)
"""Points, in a tender, at what was said before to be held."""
_WOULD_LIKE = re.compile(r"\bwould\s+(?:like|love|prefer)\b", re.IGNORECASE)
"""A wish, however politely put."""


def _of_it(one: Statement, other: Statement) -> bool:
    """Tell whether a clause behind it in the same sentence tenders of what it tells is held: "I hold 100 bonds and tender all of them"."""
    return (
        one.deed is Deed.KEEP
        and other.deed is Deed.TENDER
        and other.mood is Mood.DIRECT
        and other.sentence == one.sentence
        and other.start >= one.end
        and bool(other.amounts)
        and _I_HOLD.match(one.text) is not None
        and _ALL_OF_IT.search(other.text) is not None
        and _HANGS.search(_WOULD_LIKE.sub("", other.text)) is None
    )


def _whole(one: Statement, holdings: Sequence[Holding]) -> Amount | None:
    """Give the first amount of a statement, where its amounts are only the whole of what its accounts hold, together or each; else None."""
    amounts = sorted((*one.amounts, *one.bases), key=lambda amount: amount.start)
    positions = [holding.position for holding in holdings if holding.position is not None]
    if not amounts or one.excluded or not positions or len(positions) < len(holdings) or len(one.text) > _LONGEST:
        return None
    wholes = [sum(positions, Decimal(0))] if len(amounts) == 1 else positions
    if len(wholes) != len(amounts):
        return None
    each = zip(amounts, wholes, strict=True)
    if all(one.kind is AmountKind.AMOUNT and whole in (one.readings or (one.value,)) for one, whole in each):
        return amounts[0]
    return None


def _tells(one: Statement, holdings: Sequence[Holding]) -> bool:
    """Tell whether a clause only says that somebody holds what is the whole position, in one amount."""
    amount = _whole(one, holdings)
    if amount is None or _NOT_HELD.search(one.text):
        return False
    before = _before(one, amount)
    return _HOLDS.search(before) is not None or _NAMED_SO.search(before) is not None


def _labelled(one: Statement, holdings: Sequence[Holding]) -> bool:
    """Tell whether a clause is a line of its own that names the whole position: "Total held: $100,000"; such a line tells that in any place."""
    amount = _whole(one, holdings)
    return amount is not None and _LABEL.fullmatch(_before(one, amount)) is not None and _end_of(one, amount)


def _end_of(one: Statement, amount: Amount) -> bool:
    """Tell whether nothing stands behind an amount but what it counts."""
    behind = one.text[len(_before(one, amount)) + len(amount.text) :]
    return _COUNTED.fullmatch(behind) is not None


def _goes_on(one: Statement, told: Statement | None, holdings: Sequence[Holding]) -> bool:
    """Tell whether a clause goes on telling, of the next account, what its sentence began to tell: "125 for Chu and 48 for Bell"."""
    amount = _whole(one, holdings)
    if amount is None or told is None or (told.sentence, told.text) != (one.sentence, one.text):
        return False
    return _AND.search(_before(one, amount)) is not None


def _brackets(one: Statement, holdings: Sequence[Holding], said: Sequence[Statement]) -> bool:
    """Tell whether a clause is only an account with its position in brackets: "For BK-2003 (Wirth, $160,000) please tender"."""
    amount = _whole(one, holdings)
    if amount is None or one.accounts is None or _BRACKET.search(_before(one, amount)) is None:
        return False
    behind = one.text[len(_before(one, amount)) + len(amount.text) :]
    return _CLOSED.fullmatch(behind) is not None and any(
        other.deed is Deed.TENDER
        and other.sentence == one.sentence
        and other.start >= one.end
        and other.accounts == one.accounts
        and bool(other.amounts)
        for other in said
    )


def _heads(one: Statement, holdings: Sequence[Holding], said: Sequence[Statement]) -> bool:
    """Tell whether a subject only names the whole position of what the body divides: "10 bonds" over "exchange 5 of the 10 and leave the other 5"."""
    amount = _whole(one, holdings)
    if one.sentence >= 0 or amount is None:
        return False
    before = _before(one, amount)
    behind = one.text[len(before) + len(amount.text) :]
    if _TOPIC.fullmatch(before) is None or _TOPIC.fullmatch(behind) is None:
        return False
    body = [other for other in said if other.sentence >= 0 and other.mood is Mood.DIRECT]
    tenders = [other for other in body if other.deed is Deed.TENDER and (other.amounts or other.excluded)]
    kept = any(other.deed is Deed.KEEP and (other.rest or other.amounts) for other in body)
    return bool(tenders) and (kept or any(other.bases or other.excluded for other in tenders))


_TOPIC = Late(
    r"(?:\W|\b(?:re|about|regarding|concerning|on|my|our|the|of|in|for|with|account|acct|a/c|lexington|lex|lexp|precision|corp(?:oration)?|notes?|bonds?|debentures?|face|par|principal|amount|old|senior|subordinated|"
    r"custodial|custodian|utma|ira|joint|trust|holding|position|(?:LX|BK)-?\s?\d{4}|12\s?3/4\s?%?s?)\b)*",
    re.IGNORECASE,
)
"""Words beside a position that only name what a mail is about."""
_LABEL = Late(
    r"\s*(?:my|our|the)?\s*(?:total|whole|full|entire|current|present|amount|number|face|principal|balance)?\s*(?:holdings?|position|held|owned|total)\s*(?:held|owned|holdings?|position|amount|with\s+you)?\s*[:=–—-]\s*\$?\s*",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"\s*(?:face|par|bonds?|notes?|principal)?\W*", re.IGNORECASE)
_AND = re.compile(r"(?:\band|[,;])\s+(?:another\s+)?\$?$", re.IGNORECASE)
_BRACKET = re.compile(r"[(\[][\w .,'’&/-]{0,60}$")
_CLOSES = re.compile(r"\s*(?:face|par|bonds?|notes?|position|held|principal|in\s+all)?\s*[)\]]", re.IGNORECASE)
_CALLED_BEHIND = Late(r"\s*(?:in\s+)?(?:total|altogether|all\s+told|all|held|position)\s*[,;:–—-]", re.IGNORECASE)
_CLOSED = re.compile(r"\s*(?:face|par|bonds?|notes?|position|held|principal|in\s+all)?\s*[)\]]?\s*", re.IGNORECASE)


def _before(one: Statement, amount: Amount) -> str:
    """Give the words of a statement before an amount."""
    place = one.text.find(amount.text, max(0, amount.start - one.start - 2))
    return one.text[: place if place >= 0 else one.text.find(amount.text)]
