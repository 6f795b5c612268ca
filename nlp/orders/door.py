"""What the words in a cell order: "Exchange $350,000; retain the balance", "25 over, 100 stays", "turns the offer down".

An order is read clause by clause, each with its verb, its amounts and its measure, and then put against the holding: what goes and
what stays must come to the position. One word that is in no list leaves the order unread; it is asked about, not passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from nlp import amounts
from nlp.amounts.amount import Amount, AmountKind
from nlp.orders import words
from nlp.patterns.late import Late


class Deed(StrEnum):
    """What a clause of an order does."""

    GIVE = "give"
    KEEP = "keep"
    REFUSE = "refuse"
    BARE = "bare"
    """Only an amount or a measure stands there."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause: its deed, its amounts, and whether it speaks of all, of a part, of the rest."""

    deed: Deed = Deed.BARE
    amounts: tuple[Amount, ...] = ()
    all: bool = False
    part: bool = False
    rest: bool = False
    bases: tuple[Amount, ...] = ()
    """Of how much an amount is said to be: "25,000 of 125,000"."""

    @property
    def measured(self) -> bool:
        """Tell whether it says how much."""
        return bool(self.amounts) or self.all or self.part or self.rest


@dataclass(frozen=True, slots=True)
class Order:
    """An order as read. `open`: it waits or depends on something; `unread`: the first word that is in no list, or what denies a stay."""

    clauses: tuple[Clause, ...] = ()
    open: bool = False
    unread: str = ""

    @property
    def gives(self) -> tuple[Clause, ...]:
        """Give the clauses by which something goes."""
        return tuple(one for one in self.clauses if one.deed is Deed.GIVE)

    @property
    def keeps(self) -> tuple[Clause, ...]:
        """Give the clauses by which something stays."""
        return tuple(one for one in self.clauses if one.deed is Deed.KEEP)

    @property
    def refuses(self) -> tuple[Clause, ...]:
        """Give the clauses by which nothing goes."""
        return tuple(one for one in self.clauses if one.deed is Deed.REFUSE)


_LONGEST = 400
"""Characters of an order; a longer cell is no order."""
_PARTS = Late(
    r"[;:()\[\]]|,(?!\d{3})|\.(?=\s|$)|\s[-–—/]+\s|\b(?:and|(?<!all )but|while|whereas|then|with)\b", re.IGNORECASE
)
_WORD = Late(r"[^\W\d_][\w'’-]*|[✓✔☑☒√✗✘✕✖☐]|100\s?%|\?")
_DIGITS = re.compile(r"\d")


_OF_A_WHOLE = Late(
    r"\s*(?:out\s+)?of\s+(?:(?:his|her|their|its|the|a\s+total\s+of)\s+)?(?P<whole>\$?\s?\d[\d,.]*(?:\s?(?:mm|m|k)(?!\w))?)\s*(?:bonds?|notes?|face|held)?\s*",
    re.IGNORECASE,
)
"""A part of an order that only says of what the amount before it is a part."""


@lru_cache(maxsize=4096)
def order_of(cell: str, known: frozenset[str] = frozenset()) -> Order | None:
    """Read the order in a cell; None where it holds no deed, amount or measure at all.

    `known`: words in small letters that may stand there besides: the client's own names. Kept for some thousand cells,
    since a list says the same of many accounts, and every row is asked for its order more than once.
    """
    text = cell.strip()
    if not text or len(text) > _LONGEST:
        return None
    read: list[Clause] = []
    opened, unread = "?" in text, ""
    for part in _PARTS.split(text):
        if read and read[-1].amounts and not read[-1].bases and (whole := _OF_A_WHOLE.fullmatch(part)):
            # "Tender 50,000 (of 70,000)".
            read[-1] = replace(read[-1], bases=tuple(_amounts(whole["whole"])))
            continue
        for clause, odd, waits in _clauses(part, known):
            opened, unread = opened or waits, unread or odd
            read.append(clause)
    read = [one for one in read if one != Clause()]
    if not read and not opened:
        return None
    return Order(tuple(_with_their_verbs(read)), opened, unread)


def _with_their_verbs(read: list[Clause]) -> Iterator[Clause]:
    """Give clauses without a verb the one before them, or else the one behind: "yes, 30,000 only", "all: tender"."""
    last = read[1].deed if len(read) > 1 and not read[1].measured else Deed.BARE
    for one in read:
        last = last if one.deed is Deed.BARE else one.deed
        yield replace(one, deed=last)


def _clauses(part: str, known: frozenset[str]) -> Iterator[tuple[Clause, str, bool]]:
    """Read one part of an order: its clauses, each with the first unread word, and whether it waits."""
    found = _amounts(part)
    tokens = _tokens(part, found)
    pending: list[str | Amount] = []
    for at, token in enumerate(tokens):
        verb = isinstance(token, str) and _field(token) in ("give", "keep", "refuse")
        if verb and _has_verb(pending) and _measured(pending) and _measured(tokens[at + 1 :]):
            # "Exchange 300M keep 500M": each verb has an amount of its own.
            yield _clause(pending, known)
            pending = []
        pending.append(token)
    if pending:
        yield _clause(pending, known)


def _amounts(part: str) -> list[Amount]:
    """Find a part's amounts; a figure that stands behind a preposition as well."""
    found = [one for one in amounts.find(part) if one.kind is not AmountKind.ALL or _DIGITS.search(one.text)]
    if not found and _DIGITS.search(part):
        found = [
            replace(one, start=one.start + match.start() - 7, end=one.end + match.start() - 7)
            for match in re.finditer(r"\$?\s?\d[\d,.]*(?:\s?(?:mm|m|k)\b)?", part, re.IGNORECASE)
            for one in amounts.find(f"tender {match.group()}")
        ]
    return found


def _tokens(part: str, found: list[Amount]) -> list[str | Amount]:
    """Cut a part into words in small letters, phrases put as their field, with its amounts at their places."""
    out: list[str | Amount] = []
    at = 0
    for amount in [*sorted(found, key=lambda one: one.start), None]:
        piece = part[at : amount.start if amount is not None else len(part)].lower().replace("’", "'")
        out.extend(_WORD.findall(_phrases(piece)))
        if _DIGITS.search(piece.replace("100%", "").replace("12 3/4", "").replace("000s", "")):
            out.append("#")
        if amount is not None:
            out.append(amount)
            at = amount.end
    return out


_PHRASE = Late(
    r"\b(?:"
    + "|".join(
        re.escape(phrase).replace(r"\ ", r"\s{1,3}")
        for phrase, _ in sorted(words.PHRASES, key=lambda one: -len(one[0]))
    )
    + r")\b"
)
_MEANING = dict(words.PHRASES)
_PUT = {
    "give": "tender",
    "keep": "keep",
    "refuse": "decline",
    "all": "all",
    "part": "part",
    "give all": "tender all",
    "unread": "unread",
    "": " ",
}


def _phrases(piece: str) -> str:
    """Put phrases as one plain word of what they do."""
    return _PHRASE.sub(lambda match: f" {_PUT[_MEANING[' '.join(match.group().split())]]} ", piece)


_FIELD = {
    word: name
    for name, field in reversed((
        ("give", words.GIVES), ("keep", words.KEEPS), ("all", words.ALL), ("part", words.PART), ("rest", words.REST), ("deny", words.DENIES),
        ("refuse", words.REFUSES), ("open", words.OPEN), ("neutral", words.NEUTRAL),
    ))
    for word in field
}  # fmt: skip
"""What each word does; of a word in two lists the first counts."""


def _field(word: str) -> str:
    """Say what a word does; empty where it is in no list."""
    return _FIELD.get(word, "")


def _has_verb(tokens: list[str | Amount]) -> bool:
    """Tell whether one of the words says what is done."""
    return any(isinstance(token, str) and _field(token) in ("give", "keep", "refuse") for token in tokens)


def _measured(tokens: list[str | Amount]) -> bool:
    """Tell whether they say how much: an amount, all, the rest."""
    return any(not isinstance(token, str) or _field(token) in ("all", "rest") for token in tokens)


def _clause(tokens: list[str | Amount], known: frozenset[str]) -> tuple[Clause, str, bool]:
    """Judge one clause by the fields of its words."""
    spoken = [token for token in tokens if isinstance(token, str)]
    fields = [_field(word) for word in spoken]
    odd = next((word for word, field in zip(spoken, fields, strict=True) if not field and word not in known), "")
    waits = "open" in fields or "?" in spoken
    denied = sum(field == "deny" for field in fields)
    gives, keeps, refuses = "give" in fields, "keep" in fields, "refuse" in fields
    deed = Deed.BARE
    if gives and keeps and not denied:
        # "Leave 50,000 in", "stays in": which of the two holds cannot be told from the words.
        odd = odd or "give and keep"
    if denied > 1 or (denied and (refuses or keeps)) or (refuses and gives):
        deed, odd = Deed.REFUSE, odd or ("" if not keeps and not gives and not refuses else "denied")
    elif denied or refuses:
        deed = Deed.REFUSE
    elif gives:
        deed = Deed.GIVE
    elif keeps:
        deed = Deed.KEEP
    said, bases = _with_bases(tokens)
    return (
        Clause(
            deed,
            tuple(one for one in said if one.kind is not AmountKind.ALL),
            all=("all" in fields and "rest" not in fields) or any(one.kind is AmountKind.ALL for one in said),
            part="part" in fields,
            rest="rest" in fields,
            bases=bases,
        ),
        odd,
        waits,
    )


def _with_bases(tokens: list[str | Amount]) -> tuple[tuple[Amount, ...], tuple[Amount, ...]]:
    """Part a clause's amounts from those of which they are a part: behind an amount and "of"."""
    said: list[Amount] = []
    bases: list[Amount] = []
    after = False
    for token in tokens:
        if isinstance(token, str):
            after = after if token in _OF_WHOSE else token in _OF
        else:
            (bases if after and said else said).append(token)
            after = False
    return tuple(said), tuple(bases)


_OF = frozenset({"of"})
_OF_WHOSE = frozenset({"the", "his", "her", "their", "its", "a", "total", "all"})
