"""What is elected for one account: one instruction from all the statements that speak of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from nlp.amounts.amount import Amount, AmountKind
from nlp.changing import changed
from nlp.instruction import Election, Instruction, Problem
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.quantities.door import Holding, Quantity, left_over, of_another_whole, settle
from nlp.statements import Deed, Statement
from nlp.words.electing import NOT_ALL

_OPEN = (Mood.CONDITIONAL, Mood.WAITING, Mood.UNCERTAIN)
_PART = Late(
    r"\b(?:(?<!take )(?<!on my )(?<!on our )(?<!taking )(?<!took )part|portion|partial(?:ly)?|a\s+piece|a\s+fraction|some|a\s+few|a\s+couple|a\s+bit|une\s+partie|parte|teil|several|certain|not\s+(?:quite\s+)?all|not\s+(?:the\s+)?(?:whole|everything|entire)|only)\b(?!\s+(?:of\s+(?:you|us|the\s+(?:offer|exchange|deal))|one|questions?|day|time|people|reason|more\s+(?:information|questions)|(?:that|which)\s+(?:says|said|explains?|explained|tells|told|talks|describes|deals|speaks|worries|worried|bothers|bothered|puzzles|puzzled)|where\s+(?:it|they|you)|about|on\s+(?:what|how)))",
    re.IGNORECASE,
)
_OF_NOTES = Late(
    r"\b(?:it|them|everything|all|mine|ours|notes?|bonds?|position|holdings?|what|these|those|my|our|things|stuff|paper|put|alone|touch|account|accounts|one|as\s+(?:is|they|it))\b",
    re.IGNORECASE,
)


_REST_BEFORE = Late(
    r"\b(?:rest|remainder|remaining|balance|others?)(?:\s*,|\s+of|\s+(?:usd|us))*\s*\$?\s?$", re.IGNORECASE
)
"""Before an amount that is called the rest: "the remaining 35,000 are not to be exchanged"."""


@dataclass(frozen=True, slots=True)
class Sides:
    """The statements of one account, sorted by what they do."""

    tenders: tuple[Statement, ...]
    open: tuple[Statement, ...]
    """Tenders on a condition, or that shall wait."""
    denied: tuple[Statement, ...]
    declines: tuple[Statement, ...]
    keeps: tuple[Statement, ...]
    partial: bool = False
    """Only a part is spoken of, whatever its amount."""


def after_corrections(statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """Leave out what the sender took back inside the mail ("scratch that"): the corrected value counts."""
    kept: list[Statement] = []
    for statement in statements:
        if (
            statement.corrects
            and not statement.harmless
            and statement.mood in (Mood.DIRECT, Mood.NEGATED)
            and statement.deed in (Deed.TENDER, Deed.BARE, Deed.DECLINE)
        ):
            kept = [
                earlier
                for earlier in kept
                if earlier.mood is not Mood.DIRECT
                or earlier.deed not in (Deed.TENDER, Deed.DECLINE, Deed.KEEP)
                or (earlier.sentence == statement.sentence and earlier.deed is Deed.KEEP)
            ]
        kept.append(statement)
    return tuple(kept)


def elect(
    account: str | None, statements: Sequence[Statement], holding: Holding, *, named: str | None = None
) -> Instruction | None:
    """Give the instruction that the statements amount to, or None where they instruct nothing."""
    left = after_corrections(statements)
    sides = _sides(left)
    line = _line(account, sides, holding)
    if line is not None and line.election is Election.TENDER_ALL and _claims_other(left, holding):
        line = Instruction(account, None, problems=(Problem.CONTRADICTORY,), quantity_stated=True)
    if line is None and any(
        statement.deed in (Deed.TENDER, Deed.DECLINE) and statement.mood is Mood.DIRECT for statement in statements
    ):
        line = Instruction(account, None, problems=(Problem.CONTRADICTORY,))
    return changed(line, named=named) if line is not None else None


def _claims_other(statements: Sequence[Statement], holding: Holding) -> bool:
    """Tell whether the mail says that the holding is another than the register's: "We have 60 bonds"."""
    claims = [base for s in statements if s.mood is Mood.DIRECT for base in s.bases if base.kind is AmountKind.AMOUNT]
    return (
        bool(claims) and holding.position is not None and not any(holding.position in base.readings for base in claims)
    )


def _sides(statements: Sequence[Statement]) -> Sides:
    """Sort the statements of one account."""
    direct = [statement for statement in statements if statement.mood is Mood.DIRECT]
    direct += [
        s for s in statements if s.deed is Deed.TENDER and s.mood is Mood.PAST and s.amounts and _SUMS_UP.match(s.text)
    ]
    hanging = [s for s in statements if s.deed is Deed.TENDER and (s.mood in _OPEN or _unsure_how_much(s))]
    bound = [s for s in direct if s.deed is Deed.DECLINE and (s.rest or s.amounts)]
    return Sides(
        tenders=tuple(s for s in direct if s.deed is Deed.TENDER),
        open=tuple(hanging),
        denied=tuple(s for s in statements if s.deed is Deed.TENDER and s.mood is Mood.NEGATED),
        declines=tuple(s for s in direct if s.deed is Deed.DECLINE and s not in bound),
        keeps=tuple(s for s in direct if s.deed is Deed.KEEP) + tuple(bound),
        partial=any(
            (s.deed is Deed.TENDER or (s.deed is Deed.BARE and not s.harmless))
            and (_PART.search(s.text) or any(amount.kind is AmountKind.ALL for amount in s.excluded))
            for s in (*direct, *hanging)
        ),
    )


def _line(account: str | None, sides: Sides, holding: Holding) -> Instruction | None:
    """Decide between tender, decline and neither."""
    contradictory = Instruction(account, None, problems=(Problem.CONTRADICTORY,), quantity_stated=True)
    kept = tuple(amount for keep in sides.keeps for amount in keep.amounts)
    if sides.open and not sides.tenders and all(s.mood is Mood.WAITING for s in sides.open):
        # "Don't act on it yet" instructs nothing (contract, "Whose words").
        return None
    if sides.tenders or sides.open:
        if sides.declines or any(_denies_all(denied, holding) for denied in sides.denied if not denied.rest):
            return replace(
                contradictory,
                problems=(Problem.CONDITIONAL,) if sides.open and not sides.tenders else contradictory.problems,
            )
        line = _tender(account, (*sides.tenders, *sides.open), sides, kept, holding)
        hedged = all(s.mood in (Mood.UNCERTAIN, Mood.DOUBTED) for s in sides.open) and (
            bool(line.problems) or all(s.amounts and all(amount.vague for amount in s.amounts) for s in sides.open)
        )
        if sides.open and line.election is not None and Problem.CONDITIONAL not in line.problems and not hedged:
            return replace(line, problems=(*line.problems, Problem.CONDITIONAL))
        return line
    if (
        sides.denied
        and not sides.declines
        and not sides.keeps
        and not all(_denies_all(denied, holding) for denied in sides.denied)
    ):
        return Instruction(account, None, problems=(Problem.AMBIGUOUS_QUANTITY,), quantity_stated=True)
    if sides.denied or sides.declines:
        if kept and not _whole(kept, holding):
            return Instruction(account, None, problems=(Problem.AMBIGUOUS_QUANTITY,), quantity_stated=True)
        return Instruction(account, Election.DO_NOT_TENDER)
    if sides.keeps:
        return _only_kept(account, sides, kept, holding)
    return None


_SUMS_UP = Late(r"\W{0,4}(?:which|that|this)\b[^.;]{0,40}\b(?:is|makes|comes\s+to|would\s+be|equals)\b", re.IGNORECASE)
"""Sums up what the words before it tender: "which by my figuring is $40,000 going in"."""
_AT_ONCE = Late(
    r"\W*(?:(?:please|pls|kindly|just|so|ok|okay|go\s+ahead\s+and|(?:i|we)(?:\s+would|['’]d)\s+(?:like|love|want|wish|prefer)\s+to|(?:i|we)\s+(?:want|wish|have\s+decided)\s+to|(?:i|we)(?:['’]d|\s+would)?|you\s+(?:may|can))\W+){0,3}",
    re.IGNORECASE,
)


def _unsure_how_much(statement: Statement) -> bool:
    """Tell whether what is doubted is how much, not whether: "Tender twelve, maybe fifteen." says that notes go in."""
    return (
        statement.mood is Mood.DOUBTED
        and bool(statement.amounts)
        and all(amount.kind is AmountKind.RANGE for amount in statement.amounts)
        and _AT_ONCE.fullmatch(statement.text, 0, max(0, statement.begins - statement.start)) is not None
    )


def _only_kept(account: str | None, sides: Sides, kept: tuple[Amount, ...], holding: Holding) -> Instruction | None:
    """Only said to keep: all of it is a no; part of it does not say what the other part shall do."""
    if kept and not _whole(kept, holding):
        return Instruction(account, None, problems=(Problem.AMBIGUOUS_QUANTITY,), quantity_stated=True)
    if kept or any(_OF_NOTES.search(keep.text) and not keep.rest for keep in sides.keeps):
        return Instruction(account, Election.DO_NOT_TENDER)
    return None


_OWN_NOTES = Late(
    r"\b(?:leave|keep|hold)\w*\s+(?:all\s+)?(?:my|our)\s+(?:\w+\s+)?(?:notes|bonds|holdings?|position)\b"
    r"|\b(?:leave|keep|hold)\s+(?:them|these|those|mine|ours|everything)\s+(?:all\s+)?(?:(?:just|right|exactly)\s+)?(?:(?:as|where|the\s+way)\s+(?:they|it)|back|out\s+of\s+(?:it|this|the))",
    re.IGNORECASE,
)
"""Keeps what is tendered elsewhere in the mail: "Leave my notes be.", "Keep them as they are."."""


def _denies_all(denied: Statement, holding: Holding) -> bool:
    """Tell whether a denied tender denies tendering at all, and not only some amount of it."""
    if NOT_ALL.search(denied.text):
        return False
    return (
        (not denied.amounts and not denied.excluded)
        or any(amount.kind is AmountKind.AMOUNT and holding.position in amount.readings for amount in denied.amounts)
        or any(amount.kind is AmountKind.ALL and amount.start < denied.at for amount in denied.amounts)
    )


def _whole(kept: Sequence[Amount], holding: Holding) -> bool:
    """Tell whether what is kept is all there is."""
    return all(amount.kind is AmountKind.ALL or holding.position in amount.readings for amount in kept)


def _tender(
    account: str | None, tenders: Sequence[Statement], sides: Sides, kept: tuple[Amount, ...], holding: Holding
) -> Instruction:
    """Settle how much is tendered."""
    said = [(amount, statement.bases) for statement in tenders for amount in statement.amounts]
    if said and all(amount.vague for amount, _ in said) and not kept:
        # "Some of my notes" states no amount: it is missing, not ambiguous.
        return Instruction(account, Election.TENDER_PART)
    rest = any(statement.rest and not statement.amounts for statement in tenders)
    quantity = settle(said, kept, holding) if said else left_over(kept, holding) if rest else Quantity()
    if rest and not said and kept and any(of_another_whole(one.bases, holding) for one in sides.keeps):
        # "Keep 15 of my 95. Tender the rest.": of a holding of 85 nobody knows what the rest is.
        quantity = Quantity(problem=Problem.AMBIGUOUS_QUANTITY, stated=True)
    if not said and kept and not rest:
        # "…, the 25 left over you go ahead and swap": a verb without an object may have the amount before it.
        own = any(
            _OF_NOTES.search(statement.text[statement.begins - statement.start :])
            or all(statement.begins < amount.start for amount in kept)
            for statement in tenders
        )
        quantity = _beside(kept, holding) if own else Quantity(problem=Problem.AMBIGUOUS_QUANTITY, stated=True)
    if quantity.problem is Problem.CONTRADICTORY:
        return Instruction(
            account, None, problems=(Problem.CONTRADICTORY,), quantity_stated=True, choices=quantity.choices
        )
    if quantity.problem is not None:
        return Instruction(
            account, Election.TENDER_PART, problems=(quantity.problem,), quantity_stated=True, choices=quantity.choices
        )
    if _not_all(sides, holding, quantity.value) or _rest_of_another(sides, holding, quantity.value):
        return Instruction(account, None, problems=(Problem.CONTRADICTORY,), quantity_stated=True)
    if quantity.stated and quantity.value is not None:
        whole = quantity.all or quantity.value == holding.position
        return Instruction(
            account, Election.TENDER_ALL if whole else Election.TENDER_PART, quantity.value, quantity_stated=True
        )
    if quantity.all:
        return Instruction(account, Election.TENDER_ALL, holding.position, quantity_stated=True)
    partial = rest or sides.partial or any(keep.rest for keep in sides.keeps) or bool(sides.denied)
    if partial:
        return Instruction(account, Election.TENDER_PART)
    if any(_OF_NOTES.search(keep.text) for keep in sides.keeps):
        return Instruction(account, None, problems=(Problem.CONTRADICTORY,))
    if all(_BLANK_LABEL.fullmatch(statement.text) for statement in tenders):
        # A label with nothing behind it is a form that nobody filled in: it elects nothing.
        return Instruction(account, None)
    return Instruction(account, Election.TENDER_ALL, holding.position)


_BLANK_LABEL = Late(
    r"\W*(?:(?:amount|number|principal|face|quantity|how\s+much|notes|bonds|shares|securities|to|of|be|my|your|the|instruction|election|option|action)\s+){0,6}"
    r"(?:tender|exchange)(?:ed|ing|d)?\s*(?:[:=]|\s[-–—]{1,3}(?=\s|$))\s*"
    r"(?:[_.…\s\-–—$]*|\(\s*\)|\[\s*\]|(?:see|per|as\s+per)\s+(?:the\s+)?(?:attached|attachment|below|above|enclosed)\W*|attached\W*|tb[acd]\W*|to\s+(?:be\s+)?\w+\W*)",
    re.IGNORECASE,
)
"""A label of a form whose place was left empty, or sends elsewhere: "Tender: ____", "Amount to tender:"."""


def _beside(kept: tuple[Amount, ...], holding: Holding) -> Quantity:
    """Settle "exchange my notes but keep 10": what is left over, if the kept amount is told in so many words."""
    return left_over(kept, holding)


def _rest_of_another(sides: Sides, holding: Holding, value: Decimal | None) -> bool:
    """Tell whether the rest that stays is one of neither the holding nor what is left of it: "40; the balance of 50 stays" of 100."""
    if value is None or holding.position is None:
        return False
    fitting = {holding.position, holding.position - value}
    rests = [base for one in (*sides.keeps, *sides.denied) if one.rest for base in one.bases]
    rests += [
        amount
        for one in sides.denied
        for amount in one.amounts
        if _REST_BEFORE.search(one.text, 0, amount.start - one.start)
    ]
    return any(rest.kind is AmountKind.AMOUNT and fitting.isdisjoint(rest.readings) for rest in rests)


def _not_all(sides: Sides, holding: Holding, value: Decimal | None) -> bool:
    """Tell whether all is tendered although the mail says "not all", or "the rest stays"."""
    if value is None or value != holding.position:
        return False
    if any(keep.rest or (not keep.amounts and _OWN_NOTES.search(keep.text)) for keep in sides.keeps):
        return True
    denied = [amount for statement in (*sides.tenders, *sides.denied, *sides.keeps) for amount in statement.excluded]
    denied += [amount for statement in sides.denied for amount in statement.amounts]
    return any(amount.kind is AmountKind.ALL or holding.position in amount.readings for amount in denied)
