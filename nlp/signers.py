"""Who signs? Typed closing names, `/s/` lines, signature blocks, signature lines of forms; and in what capacity.

Contract, "Signature": a full name at the close counts, a nickname or initials with the surname, initials alone
that fit exactly one holder; a first name alone does not, nor a name in the middle of prose or in quoted text.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from mailflows.values import Form
from nlp import capacities, names
from nlp.context import Account, Context
from nlp.instruction import Capacity, Signer
from nlp.names import Fit
from nlp.vocabulary import FIRM_LINE, NOT_A_PERSON


@dataclass(frozen=True, slots=True)
class Closing:
    """The lines that may sign, with the offset at which each starts in the passage."""

    lines: tuple[tuple[int, str], ...]


_SIGNED = re.compile(
    r"^\s*(?:by\s*:?\s*)?(?:/s/|s/|\(signed\)|\(s\)|signed\s*[:,-]|sgd\.?|signature\s*:|by\s*:)\s*(?P<name>.+)$",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^\s*(?:[-–—*~_>]+\s*)?(?:(?:with\s+)?(?:kind(?:est)?|best|warm(?:est)?|many|very|yours?|most)?\s*(?:regards|wishes|thanks|thank\s+you|cheers|truly|sincerely|faithfully|respectfully|cordially|obliged|tks|thx|rgds|best|love|merci|bye|ciao|sincerely\s+yours|yours|ta|ty|signed|from|ok)\b[\s,.!:–—-]*)+(?P<name>.*)$",
    re.IGNORECASE,
)
_TRAIL = re.compile(
    r"\s*(?:,|\s[-–—|/]\s|\s\(|\s+x\d|\s{2,}|\s*\|\s*|\s+(?:tel|ph|phone|t|m|cell)\b\.?\s*:?\s*[+(\d]|\s+(?=\(?\d{3}\)?[\s.-]\d{3})).*$",
    re.IGNORECASE,
)
_GENERATION = re.compile(r",\s*(?=(?:jr|sr|ii|iii|iv|esq|md|phd|cpa)\b)", re.IGNORECASE)


_FOR_ANOTHER = re.compile(
    r"(?:^|(?<![\s,;(/–-])[\s,;(/–-]++)(?:(?:also|and|both)\s+)?(?:for|on\s+behalf|in\s+the\s+name|p\.?\s?p\.?|per\s+pro\.?|pro|f/?b/?o)\s.*$",
    re.IGNORECASE,
)
"""Behind a name, whom else the signer means: that person does not sign."""
_CAPACITY_BEHIND = re.compile(
    r"(?<![\s,])[\s,]++(?:as\s+)?(?:the\s+|a\s+)?(?:sole\s+|co-?\s?|successor\s+)?(?:custodian|cust\b|c/f\s|trustee|ttee|executor|executrix|guardian|administrat(?:or|rix)|attorney[\s-]in|poa\b).*$",
    re.IGNORECASE,
)
_SIDE_BY_SIDE = re.compile(r"\s+[/|+]\s+|\s{3,}")


def closing_lines(text: str, start: int) -> Closing:
    """Give the lines that may sign: the signature block, and the last lines of the words before it."""
    lines = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            lines.append((at, line))
        at += len(line) + 1
    block = [(at, line) for at, line in lines if at >= start]
    words = [(at, line) for at, line in lines if at < start]
    return Closing((*words[-4:], *block))


def signers(
    text: str, start: int, forms: Sequence[Form], context: Context, accounts: Sequence[Account]
) -> tuple[tuple[Signer, int, int], ...]:
    """Give the persons who sign, each with the offsets of the words in `text` (-1 where it was a form).

    `start`: where the signature block begins; `accounts`: those that the mail speaks of, or all the sender's.
    """
    holders = tuple(dict.fromkeys(holder for account in accounts for holder in account.holders))
    found: list[tuple[str, int, int]] = []
    for form in forms:
        found.extend((name, -1, -1) for name in _of_form(form, holders))
    closing = closing_lines(text, start).lines
    for at, line in closing:
        alone = at == closing[-1][0] and len(line.split()) <= 4
        for name in _of_line(line, holders, in_block=at >= start or alone, context=context):
            place = text.find(name, at)
            found.append((name, place, place + len(name)) if place >= 0 else (name, at, at + len(line.rstrip())))
    if not any(place >= len(text[:start].rstrip().rpartition("\n")[0]) for _, place, _ in found if place >= 0):
        found.extend((name, place, place + len(name)) for name, place in _at_the_end(text[:start], holders, context))
    merged = _merged(found, holders)
    capacity = _capacities(text, forms, merged, context)
    return tuple((Signer(name, capacity.get(name)), begin, end) for name, begin, end in merged)


def _of_form(form: Form, holders: Sequence[str]) -> Iterable[str]:
    """Names on the signature lines of a form, each the fuller of signature and printed name."""
    if form.kind == "guaranteed_delivery":
        return
    printed = [name for line in form.printed_names for name in names.split_joint(_clean(line.text), holders)]
    for line in form.signatures:
        for name in names.split_joint(_clean(line.text), holders):
            same = [other for other in printed if _same(name, other, holders)]
            yield max([name, *same], key=len) if same else name


def _clean(line: str) -> str:
    """Take a signature's marks and what is no name off a line."""
    signed = _SIGNED.match(line)
    name = signed["name"] if signed else line
    return name.strip().strip("_*~").strip(" ,;|")


def _of_line(line: str, holders: Sequence[str], *, in_block: bool, context: Context) -> Iterable[str]:
    """Names that one line of the close signs with."""
    stripped = line.strip()
    if (signed := _SIGNED.match(stripped)) is not None:
        yield from (
            name
            for name in names.split_joint(_short(signed["name"]), holders)
            if _counts(name, holders, context, explicit=True)
        )
        return
    lead = _LEAD.match(stripped)
    rest = lead["name"].strip() if lead and lead["name"].strip() else stripped
    beside = [part.strip() for part in _SIDE_BY_SIDE.split(rest) if part.strip()]
    if len(beside) > 1 and all(_fits_fully(part, holders) for part in beside):
        yield from beside
        return
    rest = _of_himself(rest, holders)
    if (
        not rest
        or len(rest) > 90
        or (FIRM_LINE.search(rest) and not re.search(r",\s*(?:for|of|reorg|corporate)", rest, re.IGNORECASE))
    ):
        return
    for piece in re.split(r"\s{3,}", rest):
        short = _short(piece.strip().lstrip("-–—*~ ").strip())
        if not short or (short.endswith((".", "!", "?")) and len(short.split()) > 4):
            continue
        for name in _each(short, holders):
            if _counts(name, holders, context, explicit=in_block or bool(lead)):
                yield name


def _of_himself(line: str, holders: Sequence[str]) -> str:
    """Cut off whom else a signer speaks for, and in what capacity he signs; nothing left where he is not named."""
    if _FOR_ANOTHER.match(line):
        return ""
    for pattern in (_FOR_ANOTHER, _CAPACITY_BEHIND):
        cut = pattern.sub("", line)
        if len(cut.split()) >= 2 and (_fits_fully(cut, holders) or names.is_given_name(cut.split()[0].lower())):
            line = cut
    return line


def _fits_fully(name: str, holders: Sequence[str]) -> bool:
    """Tell whether a name is fully that of a holder."""
    return any(names.fits(name, holder) is Fit.FULL for holder in holders)


def _each(line: str, holders: Sequence[str]) -> tuple[str, ...]:
    """The persons of one line; none where it is a firm of two surnames ("Hartwell & Stone")."""
    several = names.split_joint(line, holders)
    first = (line.split() or [""])[0].lower().strip(".,")
    strange = len(several) > 1 and not any(
        names.fits(name, holder) is not Fit.NONE for name in several for holder in holders
    )
    if strange and re.match(r"\S+\s*(?:&|and|\+|/)\s", line, re.IGNORECASE) and not names.is_given_name(first):
        return ()
    return several


def _short(line: str) -> str:
    """Cut a title, a telephone, a place off behind a name."""
    line = _GENERATION.sub(" ", line)
    return _TRAIL.sub("", line).strip(" ,;|*_~")


def _counts(name: str, holders: Sequence[str], context: Context, *, explicit: bool) -> bool:
    """Tell whether a name at the close counts as a signature."""
    if NOT_A_PERSON.search(name):
        return False
    fit = [names.fits(name, holder) for holder in holders]
    if Fit.FULL in fit:
        return True
    if fit.count(Fit.INITIALS) == 1 and context.role == "holder":
        return True
    if Fit.FIRST_ONLY in fit or len(re.findall(r"[^\W\d_]+", name)) < 2:
        return False
    return explicit and not name.islower() and names.is_person(name)


_END = re.compile(
    r"(?:[.!?)]|\s[-–—]+|--|\n)\s*+[-–—]*+\s*+(?P<name>(?:[^\W\d_][\w.'’-]*+\s*+(?:(?:and|&)\s+)?){1,6})$"
)
"""Each word is taken whole: cut in every way, one long word before a full stop would be tried for hours."""
_LONGEST_END = 400
"""Characters at the end of the last line among which a name is looked for."""


def _at_the_end(words: str, holders: Sequence[str], context: Context) -> Iterable[tuple[str, int]]:
    """A name behind the last full stop of the words: "… yesterday's batch? Jocelyn Pelletier"."""
    text = words.rstrip()
    last = text.rpartition("\n")[2]
    match = _END.search(last, max(0, len(last) - _LONGEST_END))
    if match is None:
        return
    name = match["name"].strip().rstrip(".,") if not re.search(r"\b\w\.$", match["name"]) else match["name"].strip()
    name = _LEAD.sub(lambda found: found["name"], name).strip()
    for each in _each(name, holders):
        if _counts(each, holders, context, explicit=True):
            yield each, text.rfind(each.split()[0])


def _same(one: str, other: str, holders: Sequence[str]) -> bool:
    """Tell whether two written names are the same person."""
    if names.fits(one, other) is not Fit.NONE or names.fits(other, one) is not Fit.NONE:
        return True
    if _misspelt(one, other) and (_fits_fully(one, holders) or _fits_fully(other, holders)):
        return True
    return any(
        names.fits(one, holder) is not Fit.NONE and names.fits(other, holder) is not Fit.NONE
        for holder in holders
        if names.fits(one, holder) is Fit.FULL
    )


def _misspelt(one: str, other: str) -> bool:
    """Tell whether two names differ only by a letter or two of the same surname: a slip and its correction."""
    ours, theirs = one.lower().split(), other.lower().split()
    if len(ours) < 2 or len(theirs) < 2 or ours[0] != theirs[0] or min(len(ours[-1]), len(theirs[-1])) < 5:
        return False
    return difflib.SequenceMatcher(None, ours[-1], theirs[-1]).ratio() >= 0.85


def _merged(found: Sequence[tuple[str, int, int]], holders: Sequence[str]) -> list[tuple[str, int, int]]:
    """Name each person once, by the fullest form written."""
    merged: list[tuple[str, int, int]] = []
    for item in found:
        index = next((index for index, other in enumerate(merged) if _same(item[0], other[0], holders)), None)
        if index is None:
            merged.append(item)
        elif (_fits_fully(item[0], holders), len(item[0])) > (
            _fits_fully(merged[index][0], holders),
            len(merged[index][0]),
        ):
            merged[index] = item
    return merged


def _capacities(
    text: str, forms: Sequence[Form], merged: Sequence[tuple[str, int, int]], context: Context
) -> dict[str, Capacity]:
    """Say in what capacity each signs: stated near the name, in the words, or on the form."""
    if context.role == "broker":
        return {name: Capacity.BROKER for name, _, _ in merged}
    # The initials "VP" of Victor Petrov are no vice president.
    stated = [
        item
        for item in capacities.find(text)
        if not any(place <= item.start and item.end <= place + len(name) for name, place, _ in merged if place >= 0)
    ]
    for form in forms:
        for line in (form.capacity, *form.signatures, *form.printed_names):
            if line is not None:
                stated.extend(capacities.find(line.text))
    if not stated:
        return {}
    strong = [item for item in stated if item.capacity is not Capacity.OFFICER] or stated
    result: dict[str, Capacity] = {}
    for name, place, _ in merged:
        near = [item for item in strong if place >= 0 and item.start >= place and item.start - place < 160]
        result[name] = (near or strong)[0].capacity
    return result
