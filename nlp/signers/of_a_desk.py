"""Who of a broker's desk puts his name to a mail otherwise than at its close: "INPUT BY GUS TILLOTSON", or a name above a correction.

A desk's form names who entered or released it in a field of its own; and who remembers something when he has signed writes it below his name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from nlp.context import Context
from nlp.instruction import Capacity, Signer
from nlp.names.person import is_person
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered

_BY = Late(
    r"[ \t>*#|-]{0,8}(?:(?:released|input|inputted|entered|keyed|prepared|submitted|sent|instructed|authori[sz]ed|advised|issued|completed|approved|signed(?:\s+off)?|operator|clerk)\s+by|operator|clerk|signed|signatory|authori[sz]ed\s+signat(?:ory|ure))[ \t]*(?:\.{2,40}|[:=|-]){0,3}[ \t]*(?P<name>[^\W\d_][^\n|/,;(<:]{3,40}?)[ \t.]*(?=$|[|/,;(<\n])",
    re.IGNORECASE,
)
_THOUGHT_OF_LATER = Late(
    r"\s*(?:p\.?\s?s\b|nb\b|n\.b|correction|corrected|edit|update|one\s+more|also|sorry|oops|wait|addition|note)",
    re.IGNORECASE,
)


def of_a_desk(text: str, context: Context) -> tuple[tuple[Signer, int, int], ...]:
    """Give the person of a broker's desk who stands in a field of the form, or above an afterthought, with the offsets of his name; nobody else's mails have one."""
    if context.role != "broker":
        return ()
    clients = {lowered(name) for one in context.own for name in (*one.holders, one.registration)}
    found = next(
        (
            (name, start)
            for name, start in (*_in_fields(text), *_above_afterthoughts(text))
            if lowered(name) not in clients and is_person(name)
        ),
        None,
    )
    if found is None:
        return ()
    name, start = found
    return ((Signer(name, Capacity.BROKER), start, start + len(name)),)


def _in_fields(text: str) -> Iterator[tuple[str, int]]:
    """Give what stands in fields of who entered or released it, last first, as names are written."""
    at, found = 0, []
    for line in text.split("\n"):
        if (match := _BY.match(line)) is not None:
            name = match["name"].strip()
            found.append((name.title() if name.isupper() else name, at + match.start("name")))
        at += len(line) + 1
    yield from reversed(found)


def _above_afterthoughts(text: str) -> Iterator[tuple[str, int]]:
    """Give lines that stand alone above a paragraph which is an afterthought."""
    paragraphs = list(re.finditer(r"[^\n]+(?:\n[^\n]+)*", text))
    for one, behind in pairwise(paragraphs):
        line = one.group().strip()
        if "\n" not in line and _THOUGHT_OF_LATER.match(behind.group()):
            yield line, one.start() + one.group().index(line)
