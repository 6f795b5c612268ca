"""What a sentence of a broker's says of his clients, as statements; nothing where a part of it is not known."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from nlp.accounts.door import Mention
from nlp.amounts.amount import Amount, AmountKind
from nlp.clients.bodies import AGAINST, MEETS, ONLY_ADVISES, RESOLVES, SAME_AGAIN, bodies
from nlp.clients.naming import Client, clients
from nlp.clients.rows import bound, colours, segments, without_idle
from nlp.clients.shapes import BARE, SHAPES, WITHOUT_SUBJECT, Shape
from nlp.clients.signs import CUE, UNKNOWN, Sign, signs
from nlp.clients.words import FETCHES, TAKES_BACK
from nlp.context import Context
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement
from nlp.words.accounts import BODIED

_LONGEST_CLAUSE = 7
"""Of how many segments one clause can be."""
_REFUSED = -1
"""In the place of where the next clause begins: the clause fits a shape and cannot be read for all that."""
LONGEST = 600
"""Characters of a sentence that is read here."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """What a sentence says of clients. `statements` may be none where it says that all stays as it was; `of`: the clients of its last clause."""

    statements: tuple[Statement, ...]
    of: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a sentence.

    `before`: the accounts last named, whom "he" or "them" means; `listed`: a line above says that what follows goes in; `revised`: the sentence before
    takes back or sets right.
    """

    before: tuple[str, ...] = ()
    listed: bool = False
    revised: bool = False


def resolved(number: int, sentence: Sentence, context: Context) -> Spoken | None:
    """Read a sentence in which an institution's officer tells what a body of it resolved; None where it is none, or not known whole."""
    if len(sentence.text) > LONGEST:
        return None
    account = context.account(context.sender_accounts[0]) if len(context.sender_accounts) == 1 else None
    small = lowered(sentence.text)
    decisions = (*RESOLVES.finditer(small), *AGAINST.finditer(small)) if account and account.type in BODIED else ()
    if account is None or not decisions or ONLY_ADVISES.search(sentence.text):
        return None
    decisions = (*decisions, *MEETS.finditer(small))
    against = AGAINST.search(small)
    named = [one for one in bodies(sentence.text, account) if not any(_shares(one, match) for match in decisions)]
    further = [Sign(".", match.start(), match.end()) for match in decisions]
    if against is not None:
        further = [sign for sign in further if not against.start() <= sign.start < against.end()]
        further.append(Sign("D", against.start(), against.end()))
    if (again := SAME_AGAIN.search(small)) is not None:
        earlier = [one for one in sentence.amounts if one.end - sentence.start <= again.start()]
        amount = replace(earlier[-1], start=again.start(), end=again.end()) if earlier else None
        further.append(Sign("Q" if amount else UNKNOWN, again.start(), again.end(), amount=amount))
    if not named:
        return None
    return _spoken(number, sentence, signs(sentence, named, further), Around(), context)


def _shares(one: Client, match: re.Match[str]) -> bool:
    """Tell whether a name lies in the words of a decision: "at its board meeting"."""
    return one.start < match.end() and match.start() < one.end


def spoken(
    number: int, sentence: Sentence, named: Sequence[Mention], around: Around, context: Context
) -> Spoken | None:
    """Read one sentence of a broker's prose; None where it is not known whole, and must be read as any other.

    `number`: its place in the mail; `named`: the accounts that are named in it.
    """
    if len(sentence.text) > LONGEST:
        return None
    own = clients(sentence.text, sentence.start, named, context)
    if any(not one.accounts for one in own):
        return None
    row = signs(sentence, own)
    if (
        not own
        and any(sign.letter == "G" for sign in row)
        and not any(sign.letter == "H" for sign in row)
        and not around.revised
        and not (len(around.before) == 1 and row[0].letter == CUE)
    ):
        # "New figure: 120M" says of whom only where the sentence before took a figure back, or it begins by doing so.
        return None
    return _spoken(number, sentence, row, around, context)


def _spoken(number: int, sentence: Sentence, row: Sequence[Sign], around: Around, context: Context) -> Spoken | None:
    """Read a row of signs; None where it is not known whole."""
    if any(sign.letter == UNKNOWN and bound(sentence.text, sign) for sign in row):
        return None
    revises = around.revised or any(sign.letter == CUE for sign in row)
    pieces = segments([sign for sign in row if sign.letter != CUE])
    letters = "".join(sign.letter for piece in pieces for sign in piece)
    if not pieces or not (re.search(r"[CH]", letters) or _GOES_ON.fullmatch(letters)):
        return None
    listed = around.listed or re.search(r"[TD]", letters) is not None or revises
    reader = _Reader(number, sentence, listed=listed, revises=revises, positions=_positions(context))
    return reader.read(pieces, around.before)


_TAKES_FIRST = Late(rf"(?:{'|'.join((*TAKES_BACK, *FETCHES))})\b", re.IGNORECASE)
"""A clause that begins with the word that takes back."""
_GOES_ON = re.compile(r"R?K?R?Q?R?[KSB]?|A[FR]*S|RO?D|G+[AQ]{1,2}|FQ")
"""What a sentence without a client goes on with: "The rest stands.", "BAL TO BE HELD"."""


def _positions(context: Context) -> dict[str, Decimal]:
    """Give what each account holds; a broker may name one that is not his, and is read all the same before it is flagged."""
    return {one.account: one.position for one in context.accounts}


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the segments of one sentence from left to right, each clause as many of them as fit one shape."""

    number: int
    sentence: Sentence
    listed: bool
    revises: bool
    positions: Mapping[str, Decimal]

    def read(self, pieces: Sequence[Sequence[Sign]], before: tuple[str, ...]) -> Spoken | None:
        """Give what the sentence says; None where a clause fits no shape."""
        said: list[Statement] = []
        of, at, waits = before, 0, False
        named: tuple[str, ...] = ()
        subject = not any(sign.letter in "CH" for piece in pieces for sign in piece)
        while at < len(pieces):
            found = self._clause(pieces, at, of, said, subject=subject)
            if found is not None:
                if found[2] == _REFUSED or not set(named) <= set(found[1]):
                    # "For Carmen Delgado, please tender $35,000 out of BK-2001": one is named, and another meant.
                    return None
                named = ()
                statements, of, at = found
                said += statements
                waits, subject = False, True
                continue
            further = colours(self.sentence.text, pieces[at])
            if further is None:
                return None
            # "Grant and Delgado spoke, and they are in": both are meant, while nothing is said of either alone.
            of, subject = (*of, *further) if waits and further else further or of, subject or bool(further)
            named = (*named, *further)
            at, waits = at + 1, True
        return None if waits else Spoken(tuple(said), of)

    def _clause(
        self,
        pieces: Sequence[Sequence[Sign]],
        at: int,
        of: tuple[str, ...],
        said: Sequence[Statement],
        *,
        subject: bool,
    ) -> tuple[list[Statement], tuple[str, ...], int] | None:
        """Give the longest clause that begins at a segment: its statements, its clients, and where the next begins. `said`: by those before it."""
        taking = bool(said) and said[-1].deed is Deed.WITHDRAW
        for stop in range(min(len(pieces), at + _LONGEST_CLAUSE), at, -1):
            clause = [sign for piece in pieces[at:stop] for sign in piece]
            kept = without_idle(clause)
            letters = "".join(sign.letter for sign in kept)
            # "No. Delgado is 25, not 35": the no at the head of a correction answers us.
            kept = kept[1:] if at == 0 and letters[:1] == "D" and "F" in letters else kept
            letters = "".join(sign.letter for sign in kept)
            loose = "g" in letters
            if loose and not self.revises:
                continue
            letters, kept = letters.replace("g", ""), [sign for sign in kept if sign.letter != "g"]
            if BARE.fullmatch(letters) and (not self.listed or ("H" in letters and not self.revises)):
                continue
            found = next(
                (
                    (shape, match)
                    for shape in (*SHAPES, *(WITHOUT_SUBJECT if subject else ()))
                    if (match := shape.pattern.fullmatch(letters))
                ),
                None,
            )
            if found is None:
                continue
            shape, match = found
            mine = _meant(match, kept, of)
            if mine is None or not self._holds(match, kept, mine):
                return [], (), _REFUSED
            statements = [] if shape.deed is None else [self._statement(shape, match, kept, mine, clause)]
            if taking and BARE.fullmatch(letters) and shape.deed is Deed.TENDER:
                # "Withdraw Grant entirely, Delgado as to 15,000 only": what is said once is said of both.
                # "Bell wants out, Chu 25": of Chu nobody can tell.
                if not _TAKES_FIRST.match(said[-1].text):
                    return [], (), _REFUSED
                statements = [replace(one, deed=Deed.WITHDRAW, made=True) for one in statements]
            counted = any(amount.kind is not AmountKind.ALL for one in statements for amount in one.amounts)
            # One amount of several clients may be of each, or of all together.
            return ([], (), _REFUSED) if len(mine) > 1 and counted else (statements, mine, stop)
        return None

    def _holds(self, match: re.Match[str], kept: Sequence[Sign], mine: Sequence[str]) -> bool:
        """Tell whether what a client is said to have ("has 125", "90 of their 160") is what he has."""
        if any(sign.letter in ("W", "U") for sign in kept):
            # What is taken back is a part of what was tendered.
            return True
        said: list[Amount | None] = [
            one.amount for before, one in pairwise(kept) if before.letter in ("O", "o") and one.amount is not None
        ]
        if ("base" in match.re.groupindex and match["base"]) or ("held" in match.re.groupindex and match["held"]):
            said.append(kept[match.start("base" if "base" in match.re.groupindex else "held")].amount)
        return all(
            amount is None
            or amount.kind is AmountKind.ALL
            or any(self.positions.get(one) in amount.readings for one in mine)
            for amount in said
        )

    def _statement(
        self,
        shape: Shape,
        match: re.Match[str],
        kept: Sequence[Sign],
        accounts: tuple[str, ...],
        clause: Sequence[Sign],
    ) -> Statement:
        """Give the statement of one clause."""
        groups = match.re.groupindex
        own: list[Amount] = []
        bases: list[Amount] = []
        for name in ("base", "much", "more"):
            for index in range(*match.span(name)) if name in groups and match[name] else ():
                if (amount := kept[index].amount) is None:
                    continue
                start = self.sentence.start
                placed = replace(amount, start=amount.start + start, end=amount.end + start)
                (bases if name == "base" or (index and kept[index - 1].letter == "O") else own).append(placed)
        start, end = self.sentence.start + clause[0].start, self.sentence.start + clause[-1].end
        return Statement(
            shape.deed or Deed.BARE,
            Mood.DIRECT,
            start,
            end,
            self.sentence.text[clause[0].start : clause[-1].end],
            self.number,
            tuple(own),
            tuple(bases),
            rest="R" in match.group() and shape.deed is Deed.KEEP,
            corrects=shape.corrects or (self.revises and shape.deed in (Deed.TENDER, Deed.DECLINE)),
            accounts=accounts,
            alone=True,
            at=end,
            begins=start,
            made=shape.deed is Deed.WITHDRAW,
        )


def _meant(match: re.Match[str], kept: Sequence[Sign], of: tuple[str, ...]) -> tuple[str, ...] | None:
    """Give the accounts of whom a clause speaks; None where nobody was named before "he"."""
    if "who" not in match.re.groupindex or match["who"] is None:
        return of or None
    start, end = match.span("who")
    named = tuple(dict.fromkeys(account for sign in kept[start:end] for account in sign.accounts))
    return named or (of if start == end else of or None)
