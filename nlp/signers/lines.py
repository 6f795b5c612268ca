"""Where the names of those who sign may stand: the closing lines, signature blocks, the end of the last line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from nlp import names
from nlp.context import Context
from nlp.names import Fit, beside
from nlp.names.blocks import standing_blocks
from nlp.patterns.late import Late
from nlp.signers.courtesies import behind_courtesy
from nlp.signers.signature_lines import LEAD, counts, fits_fully, of_line, several, without_desk
from nlp.signers.tails import closing_tail, of_an_office, of_own_house, parted_from_house


@dataclass(frozen=True, slots=True)
class Closing:
    """The lines that may sign, with the offset at which each starts in the passage."""

    lines: tuple[tuple[int, str], ...]


_VESSEL = Late(r"\s*(?:[FMSR]/?V|USS|USNS|SS)\s+[\"'“]?[A-Z]")
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


def with_blocks(text: str, start: int, holders: Sequence[str], context: Context) -> tuple[tuple[int, str], ...]:
    """Give the closing lines, and before them those of signature blocks below which more was written."""
    lines = closing_lines(text, start).lines

    def signs(line: str) -> bool:
        """Tell whether a line is a holder's own full name."""
        written = of_line(line, holders, in_block=False, context=context, found=())
        return any(fits_fully(name, holders) for name in written)

    known = {at for at, _ in lines}
    blocks = [line for line in standing_blocks(text, start, signs) if line[0] not in known]
    return tuple(sorted((*blocks, *lines)))


def heads_last_block(text: str, at: int, start: int) -> bool:
    """Tell whether a line begins the last paragraph of the words, whose other lines are a title, a place, a telephone."""
    if not text[:at].endswith("\n\n"):
        return False
    rest = text[at:start].rstrip().split("\n")
    return len(rest) <= 5 and all(
        line.strip() and len(line.split()) <= 6 and not _PROSE_END.search(line) for line in rest
    )


_PROSE_END = Late(r"[?!]\s*$|\w{3,}[.;]\s+[A-Z]|\b(?:please|tender|exchange|i|we)\b", re.IGNORECASE)


_MOST_BELOW = 3
"""Lines that stand below a broker's name without being marked as a signature: firm, desk, telephone."""


def own_lines(closing: Sequence[tuple[int, str]], context: Context) -> frozenset[int]:
    """Give the offsets of the lines near the end with which somebody at a broker signs, though nothing marks a signature block.

    The line is the name that the From line bears; or the name of a person, with nothing but his desk, firm or telephone below.
    """
    if context.role != "broker":
        return frozenset()
    found = set()
    for index, (at, line) in enumerate(closing):
        name = without_desk(LEAD.sub(lambda lead: lead["name"], line).strip(" \t-–—*~,"))
        person, house = parted_from_house(name)
        if len(name.split()) < 2 or not names.is_person(person):
            continue
        below = closing[index + 1 :]
        office = len(below) <= _MOST_BELOW and all(of_an_office(other) for _, other in below)
        if names.fits(person, context.sender_name) is Fit.FULL or (
            office
            and (
                names.is_given_name(name.split()[0].lower().strip(".,"))
                or bool(below and of_own_house(below[0][1], context))
                or (bool(house) and of_an_office(house) and beside.only_names(line) is False)
            )
        ):
            found.add(at)
    return frozenset(found)


_END = Late(
    r"(?:[.!?)]|\s[-–—]+|--|\n)\s*+[-–—]*+\s*+(?:(?i:sig|signed|signature|sgd)\.?\s*+:\s*+)?(?P<name>(?:[^\W\d_][\w.'’-]*+\s*+(?:(?:and|&)\s+)?){1,6})$"
)
"""Each word is taken whole: cut in every way, one long word before a full stop would be tried for hours."""
_BEHIND_A_NAME = Late(r"(?:,\s|\s\()(?:acc(?:oun)?t\.?\s|a/c\s|no\.?\s)?#?[A-Za-z]{2}-?\d{4}\)?\.?$", re.IGNORECASE)
"""The account's number behind a name at the very end."""
_STOP_WITHIN = re.compile(r"(?<=[^\W\d_]{3})(?<!\bMrs)(?<!\bMme)[.!?]\s")
_LONGEST_END = 400
"""Characters at the end of the last line among which a name is looked for."""


_MOST_OF_A_PLACE = 5
"""Words of a last line that may be the place, the firm or the title of who is named at the end of the line above."""
_MRS = re.compile(r"\b(?:mrs|ms|miss|mme)\.$", re.IGNORECASE)
_POSTSCRIPT = re.compile(r"\n[ \t]*+p\.?\s?(?:p\.?\s?)?s\.?[\s:,–—-]", re.IGNORECASE)


def _without_postscript(words: str) -> str:
    """Give the words without what stands behind a "P.S."; the name stands before it."""
    found = _POSTSCRIPT.search(words)
    return words[: found.start()] if found else words


def _after_initial(line: str, at: int) -> bool:
    """Tell whether the full stop at that place is an initial's: "Thomas R. Nguyen" is one name."""
    return line[at] == "." and re.search(r"(?<!\w)\w$", line[max(0, at - 2) : at]) is not None


def at_the_end(words: str, holders: Sequence[str], context: Context) -> Iterable[tuple[str, int]]:
    """A name behind the last full stop of the words: "… yesterday's batch? Jocelyn Pelletier"."""
    text = _BEHIND_A_NAME.sub("", _without_postscript(words).rstrip()).rstrip()
    last = text.rpartition("\n")[2]
    if (
        len(last.split()) <= _MOST_OF_A_PLACE
        and of_an_office(last)
        and not any(fits_fully(one, holders) for one in several(last, holders))
    ):
        above = text.removesuffix(last).rstrip()
        if "\n\n" not in text[len(above) :] and (whole := closing_tail(above.rpartition("\n")[2], holders, context)):
            yield from ((name, text.rfind(name)) for name in whole)
            return
    found = behind_courtesy(last[-_LONGEST_END:]) if context.role != "broker" else None
    if found is not None and fits_fully(found, holders):
        yield found, text.rfind(found)
        return
    match = _END.search(last, max(0, len(last) - _LONGEST_END))
    labelled = beside.labelled(last) and re.search(r"[.!?]\s", last[: match.start() + 2] if match else "") is None
    if whole := closing_tail(last, holders, context):
        yield from ((name, max(text.rfind(name), len(text) - len(last))) for name in whole)
        return
    if (
        match is None
        or labelled
        or _MRS.search(last[: match.start() + 1])
        or beside.only_names(last)
        or _after_initial(last, match.start())
    ):
        return
    # "See attached. Two this time. Jocelyn Pelletier": the name stands behind the last of the full stops.
    said = _STOP_WITHIN.split(match["name"])[-1]
    name = said.strip().rstrip(".,") if not re.search(r"\b\w\.$", said) else said.strip()
    name = LEAD.sub(lambda found: found["name"], name).strip()
    for each in several(name, holders):
        if counts(each, holders, context, explicit=True):
            yield each, text.rfind(each.split()[0])
