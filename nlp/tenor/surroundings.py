"""What is seen around each amount of a mail: by this it is told whether the amount is one of the order (`nlp.tenor.roles`).

The words of its sentence are masked (`nlp.purport.masks`), and an amount is put as what can be seen of it without knowing what it is of:
its kind, whether a currency or a unit stands with it, and whether it is the holding, fits it, or makes it up together with another one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from zlib import crc32

from nlp.amounts.amount import Amount, AmountKind
from nlp.purport.masks import masked, signs
from nlp.sentence import Sentence

PLACES = 1 << 14
"""How many places there are for what is seen; two things that share one by chance are the same."""
_NEAR = 6
"""So many words before and behind an amount are seen by their distance from it."""
THOUSAND = Decimal(1000)
"""Notes are issued by it."""
_BEGIN, _END = "<begin>", "<end>"
_MANY = 3
"""More amounts of one kind than that are as so many."""


@dataclass(frozen=True, slots=True)
class Seen:
    """An amount of a mail, the number of its sentence, which of its masked words it is, and the places of all that is seen around it, in rising order."""

    amount: Amount
    sentence: int
    at: int
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Said:
    """A sentence as signs, and where in it which amount stands."""

    signs: tuple[str, ...]
    amounts: tuple[tuple[int, Amount], ...]


def around(parts: Sequence[Sentence], held: Collection[Decimal], role: str) -> tuple[Seen, ...]:
    """Give every amount of a mail with what is seen around it. `parts`: its sentences; `held`: what the accounts hold that it may be about; `role`: the sender's."""
    values = {value for part in parts for amount in part.amounts for value in values_of(amount)}
    said = [_as_signs(part, held, values) for part in parts]
    shown = Counter(one.signs[at] for one in said for at, _ in one.amounts)
    return tuple(
        Seen(amount, number, at, _placed((*_of_the_mail(one.signs[at], shown, role), *_of_sentence(said, number, at))))
        for number, one in enumerate(said)
        for at, amount in one.amounts
    )


def words_of(parts: Sequence[Sentence]) -> tuple[tuple[str, ...], ...]:
    """Give the masked words of each sentence, among which `Seen.at` counts."""
    return tuple(map(masked, parts))


def values_of(amount: Amount) -> tuple[Decimal, ...]:
    """Give what an amount may be worth; nothing of a share or of "all"."""
    return amount.readings or ((amount.value,) if isinstance(amount.value, Decimal) else ())


def _as_signs(part: Sentence, held: Collection[Decimal], values: Collection[Decimal]) -> _Said:
    """Give a sentence as signs, each amount as one."""
    row = [(word, None) if amount is None else (_sign(amount, held, values), amount) for word, amount in signs(part)]
    return _Said(
        tuple(word for word, _ in row), tuple((at, amount) for at, (_, amount) in enumerate(row) if amount is not None)
    )


def _sign(amount: Amount, held: Collection[Decimal], values: Collection[Decimal]) -> str:
    """Put an amount as what can be seen of it. `values`: of all amounts of the mail."""
    how = "money" if amount.currency else "unit" if amount.unit else "bare" if amount.bare else "scaled"
    return f"<{amount.kind} {how} {_fit(amount, held, values) if amount.kind is AmountKind.AMOUNT else ''}>"


def _fit(amount: Amount, held: Collection[Decimal], values: Collection[Decimal]) -> str:
    """Tell how a figure fits what is held."""
    own = values_of(amount)
    if any(value in held for value in own):
        return "holding"
    if any(holding - value in values for value in own for holding in held if value < holding):
        return "makes up"
    fits = any(0 < value < holding and not value % THOUSAND for value in own for holding in held)
    return "fits" if fits else "odd"


def _of_the_mail(sign: str, shown: Counter[str], role: str) -> Iterator[str]:
    """Give what is seen in the mail as a whole: the sign itself, the amounts beside it, who writes."""
    yield from ("any", f"own {sign}", f"{role} {sign}", f"times {min(shown[sign], _MANY)}")
    for other in shown:
        yield from (f"beside {other}", f"{sign} beside {other}")


def _of_sentence(said: Sequence[_Said], number: int, at: int) -> Iterator[str]:
    """Give what is seen in the sentence of an amount, from near to far, and in the ones before and behind. `at`: which of its signs it is."""
    row = (*(_BEGIN,) * _NEAR, *said[number].signs, *(_END,) * _NEAR)
    here = at + _NEAR
    yield from _near(row, here)
    yield from _labels(row, here)
    words = said[number].signs
    yield from (f"in {word}" for word in set(words))
    yield from (f"in {one} {other}" for one, other in zip((_BEGIN, *words), (*words, _END), strict=True))
    yield f"amounts {min(len(said[number].amounts), _MANY)}"
    before = said[number - 1].signs if number else (_BEGIN,)
    behind = said[number + 1].signs if number + 1 < len(said) else (_END,)
    yield from (f"before {word}" for word in set(before))
    yield from (f"behind {word}" for word in set(behind))
    yield f"behind {' '.join(behind[:2])}"


def _near(row: Sequence[str], here: int) -> Iterator[str]:
    """Give the words near an amount, one by one by their distance, and in short sequences."""
    sign = row[here]
    for distance in range(1, _NEAR + 1):
        yield from (f"-{distance} {row[here - distance]}", f"+{distance} {row[here + distance]}")
    for distance in range(1, 4):
        yield from (f"{sign} -{distance} {row[here - distance]}", f"{sign} +{distance} {row[here + distance]}")
    for first, last in ((-2, 0), (-3, 0), (0, 2), (0, 3), (-1, 1), (-2, 1), (-1, 2)):
        yield f"{first} {last} " + " ".join((*row[here + first : here], *row[here + 1 : here + last + 1]))


def _labels(row: Sequence[str], here: int) -> Iterator[str]:
    """Give the phrases that the rules know in a sentence, and which of them stand nearest to an amount."""
    sign = row[here]
    before = next((word for word in reversed(row[:here]) if word.startswith("[")), "")
    behind = next((word for word in row[here + 1 :] if word.startswith("[")), "")
    yield from (f"nearest before {before}", f"nearest behind {behind}", f"{sign} between {before} {behind}")
    yield from (f"{sign} with {word}" for word in set(row) if word.startswith("["))


def _placed(seen: Sequence[str]) -> tuple[int, ...]:
    """Give the places of what is seen."""
    return tuple(sorted({crc32(one.encode()) % PLACES for one in seen}))
