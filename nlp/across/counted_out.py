"""Does the mail count out the holding? So much goes in, so much stays, and together they are all there is.

"I'd like to go in with 40 and sit tight with the other 60" of a hundred says by its figures what its verbs may say in
any words. Where two stated amounts make up the holding, only the direction is left to tell, and the trained model with the known
verbs tells it clause by clause. Nothing in the clause that gives may leave the instruction open; what the other
sentences say is weighed elsewhere (`nlp.left_over.door`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from itertools import combinations

from nlp.across.every_number import stands_for
from nlp.amounts.amount import Amount, AmountKind
from nlp.governors.where import Where
from nlp.instruction import Election, Instruction, Problem, Why
from nlp.left_over.door import left_over
from nlp.left_over.doubted_keeping import doubts_keeping
from nlp.left_over.rest_goes_too import rest_goes_too
from nlp.moods import Mood, sentence_mood
from nlp.patterns.late import Late
from nlp.purport.door import TOLD, Purport
from nlp.quantities.door import Holding
from nlp.quantities.stray import stray
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement
from nlp.weighing.clauses import adds, clauses_of
from nlp.words.electing import ADDS

Judge = Callable[[Sequence[Sentence]], Sequence[Purport]]

CALM = 0.2
"""Up to here a sentence leaves nothing open, and tells of nothing past, wished by others or elsewhere."""
TAKEN_BACK = 0.2
"""From here on a mail may withdraw or correct what was said before, which figures alone do not tell apart."""
MARGIN = 0.5
"""How much more one clause must sound like giving than the other."""
SAYS_KEPT = 0.8
"""How likely a clause without a known word of it must keep its amount back."""
GIVES = 0.5
"""How likely the sentence or the clause of what goes in must be a tender."""
_TURNS = Late(
    r"\b(?:if|unless|until|till|once|when(?:ever)?|after|before|provided|providing|assuming|except|maybe|perhaps|might|would\s+have|"
    r"should\s+(?:the|they|it|he|she|you)|or|either|neither|nor|not|never|no\s+longer|hardly|instead|rather|cash|elsewhere|suppose|"
    r"take(?:n)?\s+(?:back|out)|pull|cancel|withdraw\w*|release|return|add(?:itional)?|further|another|more|less|increase|reduce|lower)\b|n['’]t\b",
    re.IGNORECASE,
)
"""Words beside which figures are not trusted alone."""
_PAST = Late(
    r"\b(?:went|stayed|was|were|did|(?:i|we|he|she|they)\s+(?:tendered|exchanged|swapped|converted|submitted|sent|turned))\b",
    re.IGNORECASE,
)
"""What is told of what was done: "Of my $85,000, $40,000 went in"."""
_OF_EACH = Late(
    r"\b(?:each|every|per|a)(?:\s+(?:piece|note|bond|one|unit))?(?:\s+(?:is|are|of|at|being|worth))?\s*[=:]?\s*\$?$",
    re.IGNORECASE,
)
"""Before what one note is worth: "30 piece, each piece one thousand dollar"."""
_STATED = (AmountKind.AMOUNT, AmountKind.SHARE)


@dataclass(frozen=True, slots=True)
class CountedOut:
    """How much goes in, of a holding that the mail counts out; `sentences`: the places of those that say so.

    `since`: the place from which on nothing is set right any more; what was elected before that does not count.
    """

    value: Decimal
    sentences: frozenset[int]
    since: int = 0


@dataclass(frozen=True, slots=True)
class _Share:
    """One stated amount in a clause of its own, and how much that clause sounds like giving it (-1 to 2)."""

    amount: Amount
    values: frozenset[Decimal]
    leaning: float
    elects: float
    plain: bool
    stays: bool
    kept: bool
    """Whether its clause says by a known word that it is kept, and by none that it goes in."""
    sentence: int


def counted_out(
    parts: Sequence[tuple[int, Sentence]], judged: Sequence[Purport], judge: Judge, holding: Holding
) -> CountedOut | None:
    """Give what goes in where the mail counts the holding out; None where it does not, or leaves any doubt.

    `parts`: the sentences of the mail with their places in it; `judged`: the model's view of each; `judge`: its view of clauses.
    """
    if holding.position is None or any(part.has("WITHDRAW") for _, part in parts):
        return None
    heard = {number: purport for (number, _), purport in zip(parts, judged, strict=True)}
    if any(one.scores["withdraws"] >= TAKEN_BACK for one in judged):
        return None
    since = max((_after(number, part, heard[number]) for number, part in parts), default=0)
    telling = [
        (number, _with_all_figures(part))
        for number, part in parts
        if number >= since and heard[number].effective >= GIVES
    ]
    if not _makes_up([part for _, part in telling], holding):
        return None
    if any(not part.has("KEEP") and adds(tuple(clauses_of(part))[-1]) for _, part in telling if len(part.amounts) > 1):
        return None
    shares = [share for number, part in telling for share in _shares(number, part, heard[number], judge, holding)]
    found = _split(shares, holding.position, holding)
    if found is None or not all(_calm(heard[number]) for number in found.sentences):
        return None
    return replace(found, since=since)


def _after(number: int, part: Sentence, purport: Purport) -> int:
    """Give the place from which on a sentence leaves the amounts standing: its own, where it sets right only what came before it."""
    marks = tuple(part.all("CORRECTION"))
    if not marks and purport.scores["corrects"] < TAKEN_BACK:
        return 0
    first = min((amount.start for amount in part.amounts), default=-1)
    return number if marks and all(mark.end <= first for mark in marks) else number + 1


def _calm(purport: Purport) -> bool:
    """Tell whether a sentence leaves nothing open and speaks of here and now, as the model hears it."""
    told = max(purport.scores[label] for label in TOLD)
    return purport.open <= CALM and told <= CALM


def _plain(clause: Sentence) -> bool:
    """Tell whether nothing in the clause that gives may bound it, put it off or turn it round."""
    return (
        sentence_mood(clause) is Mood.DIRECT
        and not _TURNS.search(clause.text)
        and not clause.has("NEGATION", "PROGRAM", "PAYMENT", "ADDRESS_CHANGE", "DECLINE", "REPORT")
    )


def _shares(number: int, part: Sentence, purport: Purport, judge: Judge, holding: Holding) -> Iterator[_Share]:
    """Give the stated amounts of a sentence, each judged in its clause."""
    clauses = tuple(clauses_of(part))
    past = _PAST.search(part.text) is not None
    views = tuple(judge(clauses)) if len(clauses) > 1 else (purport,)
    for clause, view in zip(clauses, views, strict=True):
        for amount in clause.amounts:
            if found := stands_for(amount, holding):
                yield _Share(
                    amount,
                    found,
                    _leaning(clause, view),
                    max(view.elects, purport.elects),
                    _plain(clause) and not past,
                    _stays(clause, view),
                    clause.has("KEEP") and not clause.has("TENDER"),
                    number,
                )


def _makes_up(parts: Sequence[Sentence], holding: Holding) -> bool:
    """Tell whether two of the stated amounts can be the two parts of the holding, before any clause is judged."""
    position = holding.position or Decimal(0)
    stated = [stands_for(amount, holding) for part in parts for amount in part.amounts if amount.kind in _STATED]
    return any(
        any(position - value in other for value in one if value != position) for one, other in combinations(stated, 2)
    )


def _with_all_figures(part: Sentence) -> Sentence:
    """Give the sentence with the figures that no reader of amounts took among its amounts."""
    text = " " * part.start + part.text
    read = (
        amount
        for amount in (*part.amounts, *stray(text, part.start, part.end, part.amounts))
        if not _OF_EACH.search(part.text[: amount.start - part.start])
    )
    return replace(part, amounts=_of_a_hundred(sorted(read, key=lambda amount: amount.start)))


_PER_CENT = re.compile(r"%|\bper\s?cent\b|\bpct\b", re.IGNORECASE)


def _of_a_hundred(amounts: Sequence[Amount]) -> tuple[Amount, ...]:
    """Give the amounts with a bare figure beside a percentage as the rest of the hundred: "sixty per cent ... and keep forty"."""
    shares = [one.value for one in amounts if one.kind is AmountKind.SHARE and _PER_CENT.search(one.text)]
    return tuple(
        replace(one, kind=AmountKind.SHARE, value=1 - shares[0], readings=())
        if len(shares) == 1
        and one.bare
        and isinstance(shares[0], Fraction)
        and one.kind is AmountKind.AMOUNT
        and one.readings
        and min(one.readings) == 100 * (1 - shares[0])
        else one
        for one in amounts
    )


def _leaning(clause: Sentence, view: Purport) -> float:
    """Tell how much more a clause sounds like giving than like keeping."""
    leaning = view.elects - max(view.scores["keeps"], view.scores["declines"])
    gives, keeps = clause.has("TENDER"), clause.has("KEEP", "DECLINE") or clause.has("REST")
    return leaning + (0.5 if gives and not keeps else -0.5 if keeps and not gives else 0.0)


def _stays(clause: Sentence, view: Purport) -> bool:
    """Tell whether a clause says, by its words or as the model hears it, that its amount stays out."""
    if clause.has("KEEP", "DECLINE", "NEGATION"):
        return True
    # "The remaining 200,000 go in as well", "the other two thirds should follow them": what is left of it goes in.
    return not (clause.has("TENDER") or ADDS.search(clause.text)) and (
        clause.has("REST") or view.scores["keeps"] >= SAYS_KEPT
    )


def _split(shares: Sequence[_Share], position: Decimal, holding: Holding) -> CountedOut | None:
    """Find the one division of the holding into what goes in and what stays that all stated amounts bear out."""
    stated = [share for share in shares if share.amount.kind in _STATED and position not in share.values]
    found: set[Decimal] = set()
    where: set[int] = set()
    for one, other in combinations(stated, 2):
        for value in one.values:
            left = position - value
            if left <= 0 or left not in other.values or abs(one.leaning - other.leaning) < MARGIN:
                continue
            given, kept, gone = (one, other, value) if one.leaning > other.leaning else (other, one, left)
            if given.elects >= GIVES and given.plain and kept.stays and holding.fits(gone):
                found.add(gone)
                where |= {one.sentence, other.sentence}
    if len(found) != 1:
        return None
    (value,) = found
    stays = position - value
    parts = {value, stays, position}
    if any(share.kept and stays not in share.values for share in stated):
        # "I want to exchange fifty. No, wait: sixty, and keep the other fifty" of 110: what is kept is the fifty.
        return None
    return CountedOut(value, frozenset(where)) if all(share.values & parts for share in shares) else None


def or_counted_out(
    lines: tuple[Instruction, ...],
    why: tuple[Why, ...],
    said: Sequence[Statement],
    counted: CountedOut | None,
    account: str,
) -> tuple[tuple[Instruction, ...], tuple[Why, ...]]:
    """Give what the mail counts out where the words alone left it open, and nothing else it says is in the way.

    Where the words read clean and the figures say otherwise, the holder is asked.
    """
    if counted is None or len(lines) > 1:
        return lines, why
    line = Instruction(account, Election.TENDER_PART, counted.value, quantity_stated=True)
    first = lines[0] if lines else None
    if first is not None and (first.account != account or first.named is not None):
        return lines, why
    if first is not None and first.election is not None and not first.problems and first.quantity is not None:
        if first.quantity == counted.value:
            return lines, why
        return (replace(first, election=None, quantity=None, problems=(Problem.CONTRADICTORY,)),), why
    others = [one for one in said if one.sentence not in counted.sentences and not _set_right(one, counted)]
    bounded = any(
        (one.strange and (one.where is Where.VETO or (one.where is Where.BEHIND and not _before_the_act(one))))
        or rest_goes_too(one, said)
        or doubts_keeping(one, (line,))
        for one in said
    )
    if bounded or any(_bears_on(one, counted.value) for one in others):
        return lines, why
    beside, left = left_over((line,), others)
    if beside[0].problems:
        return lines, why
    return (line,), (*left, Why("counted_out", "What goes in and what stays make up the holding.", ""))


_WENT_OVER_IT = Late(
    r"\b(?:i|we|me|us|(?:(?:my|our|the)\s+)?(?:husband|wife)(?:\s+and\s+(?:i|me))?)\s+(?:both\s+|just\s+|all\s+)?(?:sat|went|worked|looked|talked|thought|read|slept)\b",
    re.IGNORECASE,
)
"""Tells what the senders did with it before they decided."""
_STILL_OPEN = Late(
    r"\b(?:is|are|am|will|shall|has|have|until|till|after|before|once|when|if|unless|then|yet|lawyer|attorney|accountant|advis[eo]r|broker|board|might|may|would|could|not|never)\b|n['’]t\b|['’]ll\b",
    re.IGNORECASE,
)


def _before_the_act(one: Statement) -> bool:
    """Tell whether the unknown words stand before the act itself, where it is told how the senders came to it: "we sat down on Sunday, and what we want is to exchange"."""
    if not 0 <= one.strange_at < one.begins:
        return False
    words = one.text[: max(0, one.strange_at - one.start)]
    return _WENT_OVER_IT.search(words) is not None and _STILL_OPEN.search(words) is None


def _set_right(one: Statement, counted: CountedOut) -> bool:
    """Tell whether a plain statement of how much stands before, or in, the last words that set such a statement right."""
    agrees = bool(one.amounts) and all(counted.value in amount.readings for amount in one.amounts)
    return (
        0 <= one.sentence < counted.since
        and one.mood is Mood.DIRECT
        and (agrees or one.corrects or not (one.opens or one.unread))
    )


def _bears_on(one: Statement, value: Decimal) -> bool:
    """Tell whether a sentence beside those that count the holding out does something with the notes as well."""
    if one.deed in (Deed.BARE, Deed.GO_AHEAD) or one.mood in (Mood.PAST, Mood.REPORTED) or one.harmless:
        return False
    if (
        one.deed is Deed.KEEP
        and one.mood is Mood.DIRECT
        and one.amounts
        and all(amount.vague for amount in one.amounts)
    ):
        # "I need to keep most of it": the figures say how much that is.
        return False
    return (
        one.deed is not Deed.TENDER
        or one.mood is not Mood.DIRECT
        or bool(one.strange or one.excluded)
        or any(value not in (amount.readings or (amount.value,)) for amount in one.amounts)
    )
