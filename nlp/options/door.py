"""Where the reading of a mail meets what offers of other kinds ask: its lines, its evidence, its series."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailflows.values import Form, Table
from nlp.context import Context, Terms
from nlp.forms.passages import Passage
from nlp.instruction import Evidence, Instruction, Problem
from nlp.options import series
from nlp.options.applying import Said, applied
from nlp.options.papers import of_papers
from nlp.options.placing import placed
from nlp.options.putting import Put
from nlp.patterns.late import Late
from nlp.prose.lines import Prose


def carried(
    lines: Sequence[Instruction],
    prose: Prose,
    said: tuple[Put, ...],
    forms: Sequence[tuple[Form, str | None]],
    tables: Sequence[Table],
    context: Context,
    terms: Terms | None,
) -> tuple[Instruction, ...]:
    """Give the lines of a mail as its offer has them. `forms`: each with the account that it is for."""
    if terms is None or not (terms.priced or terms.asks_consent or terms.by_number):
        foreign = any(one.ticked or one.text for form, _ in forms for one in form.choices)
        # A box for a price or a consent that this offer does not have was ticked all the same.
        return tuple(_unclear(line) for line in lines) if foreign else tuple(lines)
    papers = of_papers(forms, tables, context, terms)
    everything = Said(
        said,
        placed(said, prose.mentions, prose.statements),
        prose.statements,
        papers.prices,
        odd_lot=papers.odd_lot,
        minimum=papers.minimum,
        doubted=papers.doubted,
        chosen=any(one.ticked for form, _ in forms for one in form.choices),
    )
    return applied(lines, everything, terms, context)


def _unclear(line: Instruction) -> Instruction:
    """Put a line to the holder."""
    if line.election is None or line.problems:
        return line
    return Instruction(
        line.account,
        line.election,
        line.quantity,
        problems=(Problem.UNCLEAR_OPTION,),
        quantity_stated=line.quantity_stated,
        named=line.named,
        from_picture=line.from_picture,
    )


def evidence_of(said: tuple[Put, ...], body: Passage, subject: Passage) -> tuple[Evidence, ...]:
    """Give the words of prices, consents, odd lots and conditional quantities, with their places in the mail."""
    found = []
    for put, passage in zip(said, (body, subject), strict=False):
        for field, items in (
            ("price", put.prices),
            ("election", put.consents),
            ("odd_lot", put.odd_lots),
            ("conditional_quantity", put.conditions),
        ):
            found += [passage.evidence(field, one.start, one.end) for one in items]
    return tuple(item for item in found if item is not None)


_OF_DEBT = Late(
    r"\b(?:my|our|all|the|these|those|of)\s+(?:\w+\s+)?(?:notes|bonds|debentures)\b|\d\s+(?:notes|bonds|debentures)\b",
    re.IGNORECASE,
)
"""Speaks of notes where shares are tendered."""


def held_to_its_series(text: str, lines: Sequence[Instruction], terms: Terms | None) -> bool:
    """Tell whether the mail names notes where shares are tendered, or another series than an account instructed for holds, or the register does not say which it holds."""
    if terms is None:
        return False
    if terms.by_number and _OF_DEBT.search(text):
        return True
    if not terms.series:
        return False
    known = {one.key for one in terms.series}
    held = {line.particulars.security for line in lines if line.account}
    return bool(held - known) or not series.named(text, terms) <= held
