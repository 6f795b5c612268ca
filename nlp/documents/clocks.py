"""Which deadline is which: expiration, early, withdrawal, our own cut-off; and days that are none of them.

The words around a deadline are judged, nearest first: the name that a document gives it in brackets, then the
clause before it, then the rest of its sentence. Closed lists stand in `clocks_words`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from nlp.dates.deadlines import Deadline, find
from nlp.documents.clocks_words import (
    AFTER,
    BEFORE,
    DEFINED,
    EXPIRES,
    FOLLOWS_EARLY,
    FOLLOWS_EXPIRATION,
    NO_WITHDRAWAL,
    ROLE_OF_NAME,
    WITHDRAWAL_RIGHTS_TOO,
)
from nlp.documents.evidence import Found
from nlp.documents.proposal import Clock
from nlp.documents.text import Document

_CLAUSE = 260
"""Signs before a deadline in which its verb is looked for."""


@dataclass(frozen=True, slots=True)
class Clocks:
    """The deadlines found, each with its place; `contradictions` names a clock for which the document has two instants."""

    expiration: Found[Clock] | None = None
    early: Found[Clock] | None = None
    withdrawal: Found[Clock] | None = None
    response: Found[Clock] | None = None
    contradictions: tuple[str, ...] = ()
    irrevocable: Found[str] | None = None


@dataclass(frozen=True, slots=True)
class _Role:
    role: str
    deadline: Deadline
    weight: int
    both: bool = False


def read_clocks(document: Document, zone: str) -> Clocks:
    """Find the offer's deadlines. `zone` counts where a deadline names none."""
    deadlines = find(document.flat, zone)
    roles = [_role(document, deadlines, index) for index in range(len(deadlines))]
    expiration = _chosen(roles, "expiration")
    early = _chosen(roles, "early")
    response = _chosen(roles, "response")
    withdrawal = _chosen(roles, "withdrawal")
    irrevocable = None
    if withdrawal is None:
        withdrawal, irrevocable = _derived(document, roles, expiration, early)
    return Clocks(expiration, early, withdrawal, response, _contradictions(roles), irrevocable)


def _role(document: Document, deadlines: tuple[Deadline, ...], index: int) -> _Role:
    """Judge one deadline."""
    one = deadlines[index]
    start, _ = document.sentence(one.start)
    left = max(start, one.start - _CLAUSE, deadlines[index - 1].end if index else 0)
    before = document.small[left : one.start]
    next_start = deadlines[index + 1].start if index + 1 < len(deadlines) else len(document.flat)
    after = document.small[one.end : min(one.end + 160, next_start)]
    named = DEFINED.match(after)
    verb = _nearest(BEFORE, before)
    both = bool(WITHDRAWAL_RIGHTS_TOO.search(before))
    if both and verb == "withdrawal":
        verb = "expiration"
    if verb in {"prior", "record", "response"}:
        return _Role(verb, one, 3)
    if named:
        for role, pattern in ROLE_OF_NAME:
            if pattern.search(named["name"]):
                return _Role(role, one, 4, both and role == "expiration")
    if verb:
        extended = verb == "expiration" and re.search(
            r"\bnow\b|\bextended (?:to|until)\b|\bextended .{0,80}\bto\b", before
        )
        return _Role(verb, one, 5 if extended else 3, both)
    for role, pattern in AFTER:
        if pattern.search(after):
            return _Role(role, one, 2)
    return _Role("", one, 0)


def _nearest(patterns: tuple[tuple[str, re.Pattern[str]], ...], before: str) -> str:
    """Give the role whose words stand last before the deadline; of two at one place the first listed."""
    best, role = -1, ""
    for name, pattern in patterns:
        for match in pattern.finditer(before):
            if match.end() > best:
                best, role = match.end(), name
    return role


def _chosen(roles: list[_Role], role: str) -> Found[Clock] | None:
    """Give the first of the weightiest deadlines of a role."""
    of_role = [one for one in roles if one.role == role or (role == "withdrawal" and one.both)]
    if not of_role:
        return None
    most = max(one.weight if one.role == role else 1 for one in of_role)
    chosen = next(one.deadline for one in of_role if (one.weight if one.role == role else 1) == most)
    return _found(chosen)


def _found(deadline: Deadline) -> Found[Clock]:
    return Found(Clock(deadline.words, deadline.instant), deadline.start, deadline.end)


def _contradictions(roles: list[_Role]) -> tuple[str, ...]:
    """Name the clocks for which one document tells two instants, neither of them told as a former one."""
    named = []
    for role in ("expiration", "early", "withdrawal", "response"):
        weights = [one.weight for one in roles if one.role == role]
        top = [one.deadline for one in roles if one.role == role and one.weight == max(weights)]
        instants = {one.instant: one.words for one in reversed(top)}
        if len(instants) > 1:
            named.append(f"clocks.{role}: " + "; ".join(instants[instant] for instant in sorted(instants)))
    return tuple(named)


def _derived(
    document: Document, roles: list[_Role], expiration: Found[Clock] | None, early: Found[Clock] | None
) -> tuple[Found[Clock] | None, Found[str] | None]:
    """The withdrawal deadline where it is told by another clock's name: "at any time prior to the Expiration Date"."""
    for pattern, clock in ((FOLLOWS_EARLY, early), (FOLLOWS_EXPIRATION, expiration)):
        match = pattern.search(document.small)
        if match and clock:
            return Found(clock.value, match.start(), match.end()), None
    match = NO_WITHDRAWAL.search(document.small)
    if match:
        return None, Found(document.sentence_text(match.start()), match.start(), match.end())
    if EXPIRES.search(document.small) and any(one.both for one in roles):
        return expiration, None
    return None, None
