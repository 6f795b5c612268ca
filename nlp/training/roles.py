"""Train the model that tells what an amount of a mail is to its order (`nlp.tenor.roles`), from mails whose amounts are marked, and from labelled ones.

`nlp/corpus/amounts` holds mails with every amount in braces, each with its role; the line under the head is the subject:

    == voice: night nurse in Baltimore, tired | tenor: plain
    re: notes
    {told:Thirty} - no, make it {in:forty} of my {held:fifty-five} bonds in. {out:Fifteen} stay.

Of a labelled mail the label tells what goes in, and the holding what stays; where both are the same, either may be meant. An amount that may
have several roles is learned as each of them by as much as the model believes so far.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from nlp.amounts.amount import Amount, AmountKind
from nlp.sentence import Sentence, sentences
from nlp.tenor.course import CARRIED, Course
from nlp.tenor.roles import ROLES, Role, Roles, rounded
from nlp.tenor.sums import quantity_of
from nlp.tenor.surroundings import PLACES, Seen, around, values_of, words_of
from nlp.tenor.whole import Whole
from nlp.training.whole_mails import MARK, under_heads, wording_lines

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

FOLDER = Path(__file__).parents[1] / "corpus" / "amounts"
ROUNDS = 6
"""How often every amount is learned from."""
_PACE, _PACE_OF_COURSE, _STEADY = 0.08, 0.02, 1e-2
"""How far a number of what is seen, and one of what is carried, is moved at most, and what keeps one that was seldom seen from being moved too far."""
_ROLE = {"in": Role.IN, "out": Role.OUT, "held": Role.TOLD, "open": Role.OPEN, "told": Role.TOLD}


@dataclass(frozen=True, slots=True)
class Marked:
    """A mail with the roles of its amounts. `held`: what the accounts hold; `truth`: of each amount, in order, the roles that it may have; none where that is not known."""

    parts: tuple[Sentence, ...]
    held: frozenset[Decimal]
    role: str
    truth: tuple[frozenset[Role], ...]


@dataclass(frozen=True, slots=True)
class Learned:
    """An amount to learn from: the places of what is seen around it, what the second judge carries at it, and the roles that it may have, 1 in each of `ROLES` that may be."""

    places: tuple[int, ...]
    carried: Floats
    may_be: tuple[float, ...]


def train(mails: Sequence[Marked], course: Course, seed: int) -> Roles:
    """Learn from these mails, as the second judge (`course`) follows them. The same mails in the same order give the same model. `seed`: where chance begins."""
    amounts = [one for mail in mails for one in learned(mail, course)]
    chance = np.random.default_rng(seed)
    table, of_course = np.zeros((PLACES, len(ROLES))), np.zeros((CARRIED, len(ROLES)))
    steepness, steepness_of_course = np.zeros_like(table), np.zeros_like(of_course)
    rows = [(np.array(one.places), one.carried.astype("float64"), np.array(one.may_be)) for one in amounts]
    for _ in range(ROUNDS):
        for number in chance.permutation(len(rows)):
            places, carried, may_be = rows[number]
            likely = _likely(table[places].sum(axis=0) + carried @ of_course)
            believed = likely * may_be
            slope = likely - believed / believed.sum()
            steepness[places] += slope * slope
            table[places] -= _PACE * slope / np.sqrt(steepness[places] + _STEADY)
            of_carried = np.outer(carried, slope)
            steepness_of_course += of_carried * of_carried
            of_course -= _PACE_OF_COURSE * of_carried / np.sqrt(steepness_of_course + _STEADY)
    return rounded(table.astype("float32"), of_course.astype("float32"), course.mark)


def _likely(speaks: NDArray[np.float64]) -> NDArray[np.float64]:
    """Give likelihoods from what speaks for each role."""
    odds = np.exp(speaks - speaks.max())
    found: NDArray[np.float64] = odds / odds.sum()
    return found


def learned(mail: Marked, course: Course) -> Iterator[Learned]:
    """Give the amounts of a mail whose roles are known, as the second judge follows it."""
    for seen, carried, roles in _known(mail, course):
        yield Learned(seen.places, carried, tuple(float(role in roles) for role in ROLES))


def _known(mail: Marked, course: Course) -> Iterator[tuple[Seen, Floats, frozenset[Role]]]:
    """Give the amounts of a mail whose roles are known, with what is carried at them and the roles."""
    amounts = (amount for part in mail.parts for amount in part.amounts)
    truth = {id(amount): roles for amount, roles in zip(amounts, mail.truth, strict=True)}
    if not any(truth.values()):
        return
    carried = course.carried(words_of(mail.parts))
    for seen in around(mail.parts, mail.held, mail.role):
        if roles := truth[id(seen.amount)]:
            yield seen, carried[seen.sentence][seen.at], roles


def marked(folder: Path = FOLDER) -> Iterator[Marked]:
    """Give the mails whose amounts are marked, file by file. Raises CorpusError, OSError."""
    for file in sorted(folder.glob("*.txt")):
        for head, lines in under_heads(file):
            yield _marked("\n".join(lines), role="broker" if "broker" in head["voice"] else "holder")


def _marked(text: str, role: str) -> Marked:
    """Give a mail of its text with marks."""
    plain, spans = _without_marks(text)
    subject, _, body = plain.partition("\n")
    behind = len(subject) + 1
    parts = (*sentences(subject), *sentences(body))
    begins = [0] * len(sentences(subject)) + [behind] * len(sentences(body))
    truth = tuple(
        _roles_at(amount.start + begin, amount.end + begin, spans)
        for part, begin in zip(parts, begins, strict=True)
        for amount in part.amounts
    )
    return Marked(parts, frozenset(_held(parts, begins, spans)), role, truth)


Span = tuple[int, int, str]
"""From where to where, and the name of the role."""


def _without_marks(text: str) -> tuple[str, tuple[Span, ...]]:
    """Give a text without its marks, and where they stood in it."""
    pieces, spans, length, end = list[str](), list[Span](), 0, 0
    for mark in MARK.finditer(text):
        pieces += [text[end : mark.start()], mark["words"]]
        length += mark.start() - end
        spans.append((length, length + len(mark["words"]), mark["role"]))
        length += len(mark["words"])
        end = mark.end()
    return "".join((*pieces, text[end:])), tuple(spans)


def _roles_at(start: int, end: int, spans: Sequence[Span]) -> frozenset[Role]:
    """Give the role of what is found between two places: that of the marks it lies in, none where they are of several."""
    found = {_ROLE[name] for begin, stop, name in spans if begin < end and start < stop}
    return frozenset(found) if len(found) == 1 else frozenset()


def _held(parts: Sequence[Sentence], begins: Sequence[int], spans: Sequence[Span]) -> Iterator[Decimal]:
    """Give what the writer of a marked mail may hold: what is marked so, else what goes in and what stays together, else what goes in."""
    worth: dict[str, list[Decimal]] = {}
    for part, begin in zip(parts, begins, strict=True):
        for amount in part.amounts:
            at = amount.start + begin
            name = next((name for start, end, name in spans if start <= at < end), "")
            # A bare figure is one of thousands, as bonds are counted.
            worth.setdefault(name, []).extend(values_of(amount)[-1:])
    if held := worth.get("held"):
        yield from held
    elif goes_in := worth.get("in"):
        yield from (one + other for one in goes_in for other in worth.get("out", [Decimal(0)]))


Hear = Callable[[bytes], Whole | None]
"""What makes of a mail's bytes what the judges are asked about it; None where they are not asked."""


def labelled(folders: Iterable[Path], hear: Hear) -> Iterator[Marked]:
    """Give the mails of folders whose labels tell how much goes in of each account, read by as many processes as there are cores. Raises OSError."""
    with ProcessPoolExecutor(os.cpu_count()) as processes:
        for mails in processes.map(partial(_labelled, hear=hear), folders):
            yield from mails


def _labelled(folder: Path, hear: Hear) -> list[Marked]:
    """Give those of one folder."""
    found = []
    for line in (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines():
        label = json.loads(line)
        lines = label.get("instructions") or ()
        mail = hear((folder / label["file"]).read_bytes()) if lines else None
        if mail is None:
            continue
        held = {account.account: account.position for account in mail.accounts}
        if meant := _meant(lines, held):
            truth = tuple(_may_be(amount, meant) for part in mail.parts for amount in part.amounts)
            found.append(Marked(mail.parts, frozenset(held.values()), mail.role, truth))
    return found


AccountsOf = Callable[[str], Mapping[str, Decimal]]
"""What gives the accounts of a sender and what they hold, by the name that the wordings give him."""
_ORDERED = re.compile(
    r"(?:(?P<account>[A-Z]{2}-\d+)=)?(?P<election>tender_all|tender_part|do_not_tender|withdraw_all|withdraw_part)(?::(?P<quantity>\d+))?"
)


def worded(folder: Path, accounts_of: AccountsOf) -> Iterator[Marked]:
    """Give the wordings that tell how much goes in. Raises OSError."""
    for sender, subject, words, expected in wording_lines(folder):
        if not expected.startswith("confirm"):
            continue
        held = accounts_of(sender)
        alone = next(iter(held)) if len(held) == 1 else None
        lines = [match.groupdict() | {"account": match["account"] or alone} for match in _ORDERED.finditer(expected)]
        if meant := _meant(lines, held):
            said = (*sentences(subject), *sentences(words))
            truth = tuple(_may_be(amount, meant) for part in said for amount in part.amounts)
            role = "broker" if alone is None and "=" in expected else "holder"
            yield Marked(said, frozenset(held.values()), role, truth)


@dataclass(frozen=True, slots=True)
class Figure:
    """How amounts kept from learning are told: `right` of `amounts` by the likeliest role; `told` that are as likely only told as is asked for, and are; `mistold`, and are not."""

    amounts: int
    right: int
    told: int
    mistold: int


def measured(model: Roles, mails: Iterable[Marked], course: Course, least: float) -> Figure:
    """Measure a model on mails, as the second judge (`course`) follows them. `least`: how likely an amount must be only told."""
    found = [(model.likely(seen, carried), roles) for mail in mails for seen, carried, roles in _known(mail, course)]
    told = [Role.TOLD in roles for likely, roles in found if likely[Role.TOLD] >= least]
    right = sum(max(likely, key=likely.__getitem__) in roles for likely, roles in found)
    return Figure(len(found), right, sum(told), len(told) - sum(told))


Meant = Sequence[tuple[Decimal, Decimal]]
"""What goes in, or is taken back, of what is held, by account."""


def _meant(lines: Sequence[Mapping[str, Any]], held: Mapping[str, Decimal]) -> Meant:
    """Give what the lines of a label mean; nothing where one does not say."""
    found = []
    for line in lines:
        holding, election, quantity = held.get(line["account"]), line["election"], line.get("quantity")
        if holding is None or not election or "|" in election or (quantity is None and election.endswith("_part")):
            return ()
        goes_in = (
            Decimal(0)
            if election == "do_not_tender"
            else Decimal(str(quantity))
            if election.endswith("_part")
            else holding
        )
        found.append((goes_in, holding))
    return found


def _may_be(amount: Amount, meant: Meant) -> frozenset[Role]:
    """Tell which roles an amount may have in a mail that means this."""
    found = {role for quantity, holding in meant for role in quantity_of(amount, quantity, holding)}
    if not found and any(not quantity for quantity, _ in meant) and amount.kind is AmountKind.ALL:
        return frozenset([Role.OUT])
    return frozenset(found or [Role.TOLD])
