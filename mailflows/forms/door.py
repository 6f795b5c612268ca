"""Which instruction forms were filled in within a text, and what stands on their lines.

The form is that of the letter to clients, or the notice of guaranteed delivery: pasted, retyped
line by line, filled in behind quote marks, from a table or from a document. A form that nobody
touched is none. The words are in `patterns`; the steps in the files beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from mailflows.forms import patterns as words
from mailflows.forms.build import Found, built
from mailflows.forms.choices import shared_out, with_choices, without_choices
from mailflows.forms.labels import Label, labels_on
from mailflows.forms.lines import Line, attribution_at, attributions_of, lines_of, without_row_numbers
from mailflows.forms.marks_apart import with_marks_apart
from mailflows.forms.options import Option, options_on
from mailflows.lowered import lowered
from mailflows.values import Form, FormLine

_WORTH_READING = (
    re.compile(
        r"sign(?:ed|ature|\s+here)|print(?:ed)?\s+name|type\s+or\s+print|\(please\s+print|tax\s?payer|tax(?<=\btax)\s+id|soc\w*\.?\s+sec"
        r"|ssn(?<=\bssn)\b|tin(?<=\btin)\b|tender\s+(?:all|only)|exchange\s+(?:all|only)|guaranteed\s+delivery"
    ),
    re.compile(
        r"[\[(|][^\])|\n]{0,12}[\])|]\s*\|?\s*(?:please\s+)?(?:\w\W{1,3})?(?:tender|exchange|all\b|part|only|do\s+not|none|decline|withdraw|full)"
    ),
    re.compile(f"[{words.TICKS}{words.EMPTY_BOXES}]"),
)
"""What stands in every form, in small letters. Each begins with letters or signs of its own, which are searched fast."""
_HEADING = re.compile(r"\W*(?:" + words.HEADINGS + ")", re.IGNORECASE)
_CLOSING = re.compile(
    r"\s*(?:thanks|thank\s+you|(?:kind(?:est)?\s+|best\s+|warm\s+)*(?:regards|wishes)|best,|sincerely|yours|very\s+truly|respectfully|cheers)\b[\w ,.!]*$",
    re.IGNORECASE,
)
_LONGEST_HEADING = 200
_MOST_LINES = 80
"""No form has more labelled lines: so the work stays in proportion to the text."""
_FAR = 16
"""So many lines of other text in a row end a form (the notice of guaranteed delivery has 12)."""


@dataclass(slots=True)
class _Cluster:
    """The lines of one form while it is gathered."""

    heading: int | None = None
    options: list[Option] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    last: int = 0

    @property
    def begun(self) -> bool:
        return bool(self.options or self.labels)


def find_forms(text: str, source: str, lines: list[Line] | None = None) -> tuple[Form, ...]:
    """Find the filled-in forms of a text, in their order.

    `source`: how evidence names the text (`body` or `attachment:NAME`). `lines`: those of the text, where they are
    known. Offsets are into `text`, and `text[line.start:line.end] == line.text` for every line found.
    """
    small = lowered(text)
    if not any(sign.search(small) for sign in _WORTH_READING):
        return ()
    lines = lines_of(text) if lines is None else lines
    lines, chosen = without_choices(without_row_numbers(lines))
    attributions = attributions_of(lines)
    headers = frozenset[int]().union(*(a.header_lines for a in attributions)) if attributions else frozenset[int]()
    found = []
    clusters = list(_clusters(text, lines, headers))
    beside = shared_out(chosen, [_extent(cluster) for cluster in clusters])
    for cluster, choices in zip(clusters, beside, strict=True):
        first = min([o.line for o in cluster.options] + [label.line for label in cluster.labels])
        form = built(
            Found(
                text,
                lines,
                with_marks_apart(cluster.options, lines),
                tuple(cluster.labels),
                cluster.heading,
                _guaranteed(lines, cluster, first),
                any(choice.ticked or choice.text for choice in choices),
            ),
            source,
            attribution_at(attributions, first, lines[first].depth),
        )
        if form is not None:
            found.append(with_choices(form, choices))
    return tuple(found)


def _extent(cluster: _Cluster) -> tuple[int, int]:
    """Give the first and the last line of a form."""
    lines = [option.line for option in cluster.options] + [label.line for label in cluster.labels]
    return min(lines), max([*lines, cluster.last])


def _guaranteed(lines: list[Line], cluster: _Cluster, first: int) -> bool:
    """Say whether a form is a notice of guaranteed delivery: by its heading above, or its own lines."""
    if any(label.kind in {"certificates", "institution", "firm"} for label in cluster.labels):
        return True
    top = max(0, first - 90)
    for index in range(first, top, -1):
        text = lines[index].text.strip()
        if len(text) < 60 and "guaranteed" in text.lower() and re.search(words.GUARANTEED, text, re.IGNORECASE):
            return not any(o.boxed for o in cluster.options)
    return False


@lru_cache(maxsize=4096)
def _heading(text: str) -> bool:
    """Say whether a line is a heading that is printed over a form. The lines of the letter round it are kept."""
    low = text.lower()
    return (
        ("instruction" in low or "guaranteed" in low) and _HEADING.match(text) is not None and len(text.strip()) < 110
    )


def _clusters(text: str, lines: list[Line], headers: frozenset[int]) -> Iterator[_Cluster]:
    """Gather options and labels that stand together into forms."""
    current = _Cluster()
    skip_to = 0
    away = 0
    for index, line in enumerate(lines):
        if not line.text or index < skip_to or line.blank or line.rule:
            continue
        if index in headers:
            if current.begun:
                yield current
            current, away = _Cluster(), 0
            continue
        if len(line.text) < 60 and current.begun and _CLOSING.match(line.text):
            # The mail goes on with its own closing and signature block.
            yield current
            current, away = _Cluster(), 0
            continue
        if len(line.text) < _LONGEST_HEADING and _heading(line.text):
            if current.begun:
                yield current
                current = _Cluster()
            if current.heading is None or index - current.heading > 30:
                current.heading = index
            away = 0
            continue
        options = options_on(lines, index)
        labels = [] if options else labels_on(line, index, source=text)
        if not options and not labels:
            away += 1
            if away > _FAR and current.begun:
                yield current
                current, away = _Cluster(), 0
            continue
        crowded = len(current.options) + len(current.labels) > _MOST_LINES
        if current.begun and (crowded or _begins_anew(current, options, labels)):
            yield current
            current = _Cluster()
        current.options.extend(options)
        current.labels.extend(labels)
        away = 0
        current.last = max([index, *(o.last_line for o in options)])
        skip_to = current.last + 1
    if current.begun:
        yield current


def _begins_anew(current: _Cluster, options: list[Option], labels: list[Label]) -> bool:
    """Say whether a line begins another form: an option again after other lines, or a tax number twice."""
    if options:
        kinds = {o.kind for o in current.options}
        return (bool(kinds & {o.kind for o in options}) and bool(current.labels or len(options) > 1)) or (
            bool(current.options)
            and any(
                label.kind in {"signature", "tin"} for label in current.labels if label.line > current.options[-1].line
            )
            and any(o.kind in kinds for o in options)
        )
    seen = {label.kind for label in current.labels}
    again = {label.kind for label in labels} & seen
    if current.options:
        # The next form may begin with its account; signers of one form each repeat their own lines.
        return bool(again & {"account"}) and bool(seen & {"signature", "tin", "by"})
    return bool(again & {"dated", "tin", "address", "phone"}) and "tin" in seen


def shifted(form: Form, by: int) -> Form:
    """Move a form's offsets, where its text became part of a longer one."""

    def moved(line: FormLine | None) -> FormLine | None:
        return (
            line if line is None or line.start == line.end else replace(line, start=line.start + by, end=line.end + by)
        )

    def each(lines: tuple[FormLine, ...]) -> tuple[FormLine, ...]:
        return tuple(line for one in lines if (line := moved(one)) is not None)

    return replace(
        form,
        amount=moved(form.amount),
        account=moved(form.account),
        dated=moved(form.dated),
        signatures=each(form.signatures),
        printed_names=each(form.printed_names),
        capacity=moved(form.capacity),
        address=moved(form.address),
        phone=moved(form.phone),
        tin=moved(form.tin),
        email=moved(form.email),
        remarks=each(form.remarks),
        choices=tuple(replace(one, start=one.start + by, end=one.end + by) for one in form.choices),
        start=form.start + by,
        end=form.end + by,
    )
