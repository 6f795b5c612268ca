"""Who signs? Typed closing names, `/s/` lines, signature blocks, signature lines of forms; and in what capacity.

Contract, "Signature": a full name at the close counts, a nickname or initials with the surname, initials alone
that fit exactly one holder; a first name alone does not, nor a name in the middle of prose or in quoted text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from mailflows.values import Form
from nlp import names
from nlp.capacities.choosing import chosen
from nlp.context import Account, Context
from nlp.courtesies import behind_courtesy
from nlp.instruction import Signer
from nlp.names import Fit, beside
from nlp.names.bare import bare
from nlp.names.blocks import standing_blocks
from nlp.names.firms import person_beside_firm
from nlp.signature_lines import LEAD, SIGNED, counts, fits_fully, misspelt, of_line, several
from nlp.turning.forms_of_others import of_another
from nlp.wordlists import listed


@dataclass(frozen=True, slots=True)
class Closing:
    """The lines that may sign, with the offset at which each starts in the passage."""

    lines: tuple[tuple[int, str], ...]


_VESSEL = re.compile(r"\s*(?:[FMSR]/?V|USS|USNS|SS)\s+[\"'“]?[A-Z]")
"""A ship's name below a sailor's: "F/V Anna Marie"."""


def closing_lines(text: str, start: int) -> Closing:
    """Give the lines that may sign: the signature block, and the last lines of the words before it."""
    lines = []
    at = 0
    for line in text.split("\n"):
        if line.strip() and not _VESSEL.match(line):
            lines.append((at, line))
        at += len(line) + 1
    block = [(at, line) for at, line in lines if at >= start]
    words = [(at, line) for at, line in lines if at < start]
    return Closing((*words[-4:], *block))


def signers(
    text: str,
    start: int,
    forms: Sequence[Form],
    context: Context,
    accounts: Sequence[Account],
    papers: Mapping[str, str] | None = None,
) -> tuple[tuple[Signer, int, int], ...]:
    """Give the persons who sign, each with the offsets of the words in `text` (-1 where it was a form).

    `start`: where the signature block begins; `accounts`: those that the mail speaks of, or all the sender's;
    `papers`: the text of each form's source, where the line of a name may go on with his title.
    """
    holders = tuple(dict.fromkeys(holder for account in accounts for holder in account.holders))
    found: list[tuple[str, int, int]] = []
    for form in forms:
        found.extend((name, -1, -1) for name in _of_form(form, holders, by_broker=context.role == "broker"))
    if found and context.role != "broker" and of_another(forms, accounts):
        # The form is a stranger's, whoever closes the note that it came with.
        people = _merged(found, holders)
        given = chosen(text, forms, people, context, accounts, papers or {})
        if not any(given.get(name) for name, _, _ in people):
            return tuple((Signer(bare(name, holders), None), begin, end) for name, begin, end in people)
    closing = _with_blocks(text, start, holders, context)
    of_the_desk = _own_lines(closing, context)
    typed: list[str] = []
    together: set[str] = set()
    for index, (at, line) in enumerate(closing):
        alone = (at == closing[-1][0] or _heads_last_block(text, at, start)) and len(_FIRST.split(line)[0].split()) <= 4
        in_block = at >= start or alone or at in of_the_desk
        written = of_line(line, holders, in_block=in_block, context=context, found=typed)
        if written and not _stands(text, at, line, start, index, closing, written, holders):
            continue
        for name in written:
            typed.append(name)
            together.update(written if len(written) > 1 else ())
            place = text.find(name, at)
            found.append((name, place, place + len(name)) if place >= 0 else (name, at, at + len(line.rstrip())))
    if not any(place >= len(text[:start].rstrip().rpartition("\n")[0]) for _, place, _ in found if place >= 0):
        found.extend((name, place, place + len(name)) for name, place in _at_the_end(text[:start], holders, context))
    merged = _persons(_merged(found, holders), holders, context, together)
    capacity = chosen(text, forms, merged, context, accounts, papers or {})
    return tuple((Signer(bare(name, holders), capacity.get(name)), begin, end) for name, begin, end in merged)


_FIRST = re.compile(r"\s[|•·]\s")


def _with_blocks(text: str, start: int, holders: Sequence[str], context: Context) -> tuple[tuple[int, str], ...]:
    """Give the closing lines, and before them those of signature blocks below which more was written."""
    lines = closing_lines(text, start).lines

    def signs(line: str) -> bool:
        """Tell whether a line is a holder's own full name."""
        written = of_line(line, holders, in_block=False, context=context, found=())
        return any(fits_fully(name, holders) for name in written)

    known = {at for at, _ in lines}
    blocks = [line for line in standing_blocks(text, start, signs) if line[0] not in known]
    return tuple(sorted((*blocks, *lines)))


def _heads_last_block(text: str, at: int, start: int) -> bool:
    """Tell whether a line begins the last paragraph of the words, whose other lines are a title, a place, a telephone."""
    if not text[:at].endswith("\n\n"):
        return False
    rest = text[at:start].rstrip().split("\n")
    return len(rest) <= 5 and all(
        line.strip() and len(line.split()) <= 6 and not _PROSE_END.search(line) for line in rest
    )


_PROSE_END = re.compile(r"[?!]\s*$|\w{3,}[.;]\s+[A-Z]|\b(?:please|tender|exchange|i|we)\b", re.IGNORECASE)


_MOST_BELOW = 3
"""Lines that stand below a broker's name without being marked as a signature: firm, desk, telephone."""
_BELOW = re.compile(
    r"(?:[^\W\d_][\w.&'’/-]*|[&|/·•–—-]|\(?\+?\d[\d().x-]*|\S+@\S+)(?:[\s,;:]+(?:[^\W\d_][\w.&'’/-]*|[&|/·•–—-]|\(?\+?\d[\d().x-]*|\S+@\S+)){0,9}[.,]?"
)


def _own_lines(closing: Sequence[tuple[int, str]], context: Context) -> frozenset[int]:
    """Give the offsets of the lines near the end with which somebody at a broker signs, though nothing marks a signature block.

    The line is the name that the From line bears; or the name of a person, with nothing but his desk, firm or telephone below.
    """
    if context.role != "broker":
        return frozenset()
    found = set()
    for index, (at, line) in enumerate(closing):
        name = LEAD.sub(lambda lead: lead["name"], line).strip(" \t-–—*~,")
        if len(name.split()) < 2 or not names.is_person(name.partition(",")[0]):
            continue
        below = closing[index + 1 :]
        office = len(below) <= _MOST_BELOW and all(_of_an_office(other) for _, other in below)
        if names.fits(name, context.sender_name) is Fit.FULL or (
            office and names.is_given_name(name.split()[0].lower().strip(".,"))
        ):
            found.add(at)
    return frozenset(found)


def _of_an_office(line: str) -> bool:
    """Tell whether a line names a firm, a desk or a telephone, and says nothing."""
    text = line.strip()
    small = [word for word in re.findall(r"[^\W\d_]+", text) if word.islower()]
    return len(text) <= 95 and _BELOW.fullmatch(text) is not None and all(beside.is_small(word) for word in small)


_RUNS_ON = listed(
    """a an the my our his her and or with by to of from for that is was are were asked told tell ask call late mr mrs ms dr wife husband son daughter brother sister
    mother father uncle aunt cousin friend partner neighbour neighbor lawyer accountant attorney says said named called than as both"""
)
"""A line that ends with one of these goes on with the next."""


_SLASHED = re.compile(r"\s*(?:by\s*:?\s*)?/?s/\s*[^\W\d_]", re.IGNORECASE)


def _stands(
    text: str,
    at: int,
    line: str,
    start: int,
    index: int,
    closing: Sequence[tuple[int, str]],
    written: Sequence[str],
    holders: Sequence[str],
) -> bool:
    """Tell whether the lines above and below a name leave it a signature.

    An empty line to sign on above it makes it a printed name, and so does one below it where others sign with `/s/`; "by his daughter" below it says that another signed; a
    line of the words that runs on to it, or from it, is prose.
    """
    above = text[:at].rstrip("\n").rpartition("\n")[2] if at else ""
    adjacent = above if at and text[:at].endswith("\n") and not text[:at].endswith("\n\n") else ""
    stop = at + len(line) + 1
    below = text[stop:].partition("\n")[0]
    if beside.is_empty_line(adjacent) and SIGNED.match(line) is None:
        return False
    if (
        beside.is_empty_line(below)
        and SIGNED.match(line) is None
        and any(_SLASHED.match(other) for _, other in closing)
    ):
        return False
    if not any(fits_fully(name, holders) for name in written) and beside.is_author(line, above):
        return False
    following = closing[index + 1][1] if index + 1 < len(closing) else ""
    if beside.takes_back(following):
        return False
    acting = beside.acts_by(following)
    if acting is not None and not acting[0] and not any(_same(name, acting[1], holders) for name in written):
        return False
    if at >= start:
        return True
    last = re.findall(r"[^\W\d_]+$", adjacent.strip()[-30:])
    if last and last[0].lower() in _RUNS_ON:
        return False
    stranger = not any(fits_fully(name, holders) for name in written)
    if text[:at].endswith("\n\n") and _HOW.fullmatch(below) and not _OF_OTHERS.search(below):
        return True
    return not _runs_on_to(below) or (stranger and text[:at].endswith("\n\n") and _says_who(text[stop:]))


_HOW = re.compile(
    r"\s*\(?(?:dictated|typed|written|sent|spoken|scribbled|composed|posted|voice|at|in|on|near|still|aged|formerly|proud|your|via|sorry|please|excuse|forgive|apologies|with\s+apologies)\b[^.!?\n]{0,70}[.!)]*\s*"
)
"""Below a name of its own paragraph, in small letters: how or where the mail was written ("dictated, please forgive the spelling")."""
_OF_OTHERS = re.compile(r"\b(?:his|her|hers|their|she|he|they|for|behalf|not|never|by)\b")

_WHO = re.compile(
    r"\s*(?!(?:is|was|are|has|had|says|said|asks|asked|told|tells|wants|will|would|and|or|but|to|that|who|if|can|may)\b)[a-zà-ÿ][\w'’-]*(?:[ ,]+[\w.'’#/-]+){0,5}\s*"
)
"""Below a name, in small letters: where somebody lives, or what he is to the holder ("next door, no. 7")."""


def _says_who(below: str) -> bool:
    """Tell whether the last line of the words, below a name of its own, says who that is and goes on with nothing."""
    return _WHO.fullmatch(below) is not None


def _runs_on_to(below: str) -> bool:
    """Tell whether the line below goes on with a sentence; a title in small letters does not."""
    first = re.match(r"\s*([a-zà-ÿ]+)", below)
    return first is not None and not beside.is_small(first[1])


def _persons(
    merged: Sequence[tuple[str, int, int]], holders: Sequence[str], context: Context, together: AbstractSet[str]
) -> list[tuple[str, int, int]]:
    """Leave out what stands among signatures and is no person: a motto, a trade ("Copper Kettle Weaving").

    Where one name is surely a person's, others must begin with a first name or an initial,
    or stand with another on one line (`together`).
    """

    def sure(name: str) -> bool:
        """Tell whether it is a holder, the sender by his From line, or begins as a person's name does."""
        first = re.sub(r"^(?:mr|mrs|ms|dr|prof|rev)\.?\s+", "", name.lower()).split()[0].strip(".")
        return (
            any(names.fits(name, holder) is not Fit.NONE for holder in holders)
            or len(first) == 1
            or names.is_given_name(first)
            or (bool(context.sender_name) and names.fits(name, context.sender_name) is Fit.FULL)
        )

    known = [item for item in merged if item[1] < 0 or item[0] in together or sure(item[0])]
    return known or list(merged)


def _of_form(form: Form, holders: Sequence[str], *, by_broker: bool) -> Iterable[str]:
    """Names on the signature lines of a form, each the fuller of signature and printed name.

    `by_broker`: a broker sent it. On a notice of guaranteed delivery, which is his, whoever signs for the firm counts, and nobody else.
    """
    signatures = form.signatures
    if form.kind == "guaranteed_delivery":
        of_firm = (form.authorized,) if form.authorized is not None else form.signatures[-1:]
        signatures = of_firm if by_broker and not form.attribution else ()
    printed = [name for line in form.printed_names for name in names.split_joint(_clean(line.text), holders)]
    for line in signatures:
        if beside.takes_back(line.text) or beside.leaves_open(_behind_name(line.text), small=line.text.islower()):
            continue
        for name in names.split_joint(_clean(line.text), holders):
            same = [other for other in printed if _same(name, other, holders)]
            yield max([name, *same], key=len) if same else name


def _behind_name(line: str) -> str:
    """What stands on a signature line behind the first comma, bracket or dash."""
    return "".join(re.split(r"(\s[-–—(\[]|,|\sby\s)", _clean(line), maxsplit=1)[1:])


def _clean(line: str) -> str:
    """Take a signature's marks and what is no name off a line."""
    signed = SIGNED.match(line)
    name = signed["name"] if signed else line
    name = person_beside_firm(name) or name
    return name.strip().strip("_*~").strip(" ,;|")


_END = re.compile(
    r"(?:[.!?)]|\s[-–—]+|--|\n)\s*+[-–—]*+\s*+(?:(?i:sig|signed|signature|sgd)\.?\s*+:\s*+)?(?P<name>(?:[^\W\d_][\w.'’-]*+\s*+(?:(?:and|&)\s+)?){1,6})$"
)
"""Each word is taken whole: cut in every way, one long word before a full stop would be tried for hours."""
_BEHIND_A_NAME = re.compile(
    r"(?:,\s|\s\()(?:acc(?:oun)?t\.?\s|a/c\s|no\.?\s)?#?[A-Za-z]{2}-?\d{4}\)?\.?$", re.IGNORECASE
)
"""The account's number behind a name at the very end."""
_STOP_WITHIN = re.compile(r"(?<=[^\W\d_]{3})[.!?]\s")
_LONGEST_END = 400
"""Characters at the end of the last line among which a name is looked for."""


def _after_initial(line: str, at: int) -> bool:
    """Tell whether the full stop at that place is an initial's: "Thomas R. Nguyen" is one name."""
    return line[at] == "." and re.search(r"(?<!\w)\w$", line[max(0, at - 2) : at]) is not None


def _at_the_end(words: str, holders: Sequence[str], context: Context) -> Iterable[tuple[str, int]]:
    """A name behind the last full stop of the words: "… yesterday's batch? Jocelyn Pelletier"."""
    text = _BEHIND_A_NAME.sub("", words.rstrip()).rstrip()
    last = text.rpartition("\n")[2]
    if (found := behind_courtesy(last[-_LONGEST_END:])) is not None and fits_fully(found, holders):
        yield found, text.rfind(found)
        return
    match = _END.search(last, max(0, len(last) - _LONGEST_END))
    labelled = beside.labelled(last) and re.search(r"[.!?]\s", last[: match.start() + 2] if match else "") is None
    if match is None or labelled or beside.only_names(last) or _after_initial(last, match.start()):
        return
    # "See attached. Two this time. Jocelyn Pelletier": the name stands behind the last of the full stops.
    said = _STOP_WITHIN.split(match["name"])[-1]
    name = said.strip().rstrip(".,") if not re.search(r"\b\w\.$", said) else said.strip()
    name = LEAD.sub(lambda found: found["name"], name).strip()
    for each in several(name, holders):
        if counts(each, holders, context, explicit=True):
            yield each, text.rfind(each.split()[0])


def _same(one: str, other: str, holders: Sequence[str]) -> bool:
    """Tell whether two written names are the same person."""
    if names.fits(one, other) is not Fit.NONE or names.fits(other, one) is not Fit.NONE:
        return True
    if misspelt(one, other) and (fits_fully(one, holders) or fits_fully(other, holders)):
        return True
    return any(
        names.fits(one, holder) is not Fit.NONE and names.fits(other, holder) is not Fit.NONE
        for holder in holders
        if names.fits(one, holder) is Fit.FULL
    )


def _merged(found: Sequence[tuple[str, int, int]], holders: Sequence[str]) -> list[tuple[str, int, int]]:
    """Name each person once, by the fullest form written."""
    merged: list[tuple[str, int, int]] = []
    for item in found:
        index = next((index for index, other in enumerate(merged) if _same(item[0], other[0], holders)), None)
        if index is None:
            merged.append(item)
        elif (fits_fully(item[0], holders), len(item[0])) > (
            fits_fully(merged[index][0], holders),
            len(merged[index][0]),
        ):
            merged[index] = item
    return merged
