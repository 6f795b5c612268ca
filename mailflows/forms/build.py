"""From the options and labels of one form to its values: captions above or below, what counts as filled in."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailflows.forms import patterns as words
from mailflows.forms.choice import left_blank, left_standing, option_rest, ticks_of, unmarked
from mailflows.forms.labels import Label
from mailflows.forms.lines import Line
from mailflows.forms.options import Option
from mailflows.forms.values import Span, before_blank, placeholder, plausible, signatures_in, trimmed
from mailflows.values import Form, FormLine

_STRONG = frozenset({"signature", "printed_name", "tin", "authorized_signature", "firm", "certificates", "institution"})
_SIGN_HERE = re.compile(r"sign\s+here|please\s+sign", re.IGNORECASE)
_BOILERPLATE = re.compile(r"\W*(?:" + words.BOILERPLATE + ")", re.IGNORECASE)
_SIGNED_MARK = re.compile(r"\s*/s/\s*\S", re.IGNORECASE)
_COLUMN_GAP = re.compile(r"\s{3,}")


@dataclass(frozen=True, slots=True)
class Found:
    """The pieces of one form in a text."""

    text: str
    lines: list[Line]
    options: tuple[Option, ...]
    labels: tuple[Label, ...]
    heading: int | None
    guaranteed: bool
    chosen: bool = False
    """A box for a price, a consent or the like is ticked, or its line filled in."""


def _structural(found: Found) -> dict[int, str]:
    """Give the lines that are taken: by an option, a label or the heading."""
    taken: dict[int, str] = {}
    for option in found.options:
        for index in range(option.line, option.last_line + 1):
            taken[index] = "option"
    for label in found.labels:
        taken[label.line] = "label"
    if found.heading is not None:
        taken[found.heading] = "heading"
    return taken


def _neighbours(found: Found, taken: dict[int, str], label: Label, step: int) -> list[int]:
    """Walk up (-1) or down (+1) from a caption over the lines that may be its value, nearest first."""
    is_signature = label.kind in {"signature", "authorized_signature"}
    sign_here = any(_SIGN_HERE.search(other.words) for other in found.labels if other.line < label.line)
    collected: list[int] = []
    blanks = 0
    ruled = False
    index = label.line + step
    limit = 8 if is_signature else 4
    while 0 <= index < len(found.lines) and len(collected) < limit:
        line = found.lines[index]
        if index in taken:
            break
        if line.blank:
            blanks += 1
            if label.column is not None and ruled and not collected:
                # The line to write on is empty; what stands further up belongs to something else.
                break
            if (collected and not (is_signature and sign_here and step < 0)) or blanks > 2:
                break
        elif line.rule:
            ruled = True
            if collected and not is_signature:
                break
        elif (_BOILERPLATE.match(line.text) and not any(c.isdigit() for c in line.text)) or (
            not is_signature and _SIGNED_MARK.match(line.text)
        ):
            break
        else:
            collected.append(index)
        index += step
    return collected


def _column_span(line: Line, column: tuple[int, int]) -> Span | None:
    """Give the piece of a line that stands over or under a caption's columns."""
    pieces: list[tuple[int, int]] = []
    at = len(line.text) - len(line.text.lstrip())
    for gap in _COLUMN_GAP.finditer(line.text, at):
        pieces.append((at, gap.start()))
        at = gap.end()
    pieces.append((at, len(line.text)))
    for begin, end in pieces:
        if begin < column[1] + 2 and end > column[0] - 2:
            return line.start + begin, line.start + end
    return None


def _span_of(found: Found, label: Label, indices: list[int]) -> Span | None:
    """Join neighbouring lines to one value, cleaned; None where they cannot be such a value."""
    if not indices:
        return None
    ordered = sorted(indices)
    if label.column is not None:
        spans = [s for i in ordered if (s := _column_span(found.lines[i], label.column)) is not None]
        span = spans[-1] if spans else None
        if span is None:
            return None
        start, end = span
    elif label.kind in {"address", "signature", "printed_name", "authorized_signature"}:
        start, end = found.lines[ordered[0]].start, found.lines[ordered[-1]].end
    else:
        nearest = found.lines[indices[0]]
        start, end = nearest.start, nearest.end
    cleaned = trimmed(found.text, start, end, closing_stop=label.kind == "amount")
    if cleaned is None:
        return None
    if label.kind not in {"signature", "authorized_signature", "address", "printed_name"}:
        cleaned = before_blank(found.text, cleaned)
    value = found.text[cleaned[0] : cleaned[1]]
    return cleaned if plausible(label.kind, value) and not placeholder(value) else None


def _below(found: Found, taken: dict[int, str]) -> bool:
    """Decide whether the form's captions stand below their values (as in the letter) or above them."""
    up = down = rules_above = 0
    for label in found.labels:
        if not label.bare or label.colon or _SIGN_HERE.search(label.words):
            continue
        up += _span_of(found, label, _neighbours(found, taken, label, -1)) is not None
        down += _span_of(found, label, _neighbours(found, taken, label, 1)) is not None
        above = label.line - 1
        rules_above += above >= 0 and found.lines[above].rule
    if up != down:
        return up > down
    return rules_above > 0 or any(label.words.isupper() for label in found.labels if label.bare)


def _values(found: Found) -> tuple[dict[str, list[Span]], set[int]]:
    """Give each kind of line its values, and the lines that they were taken from."""
    taken = _structural(found)
    below = _below(found, taken)
    values: dict[str, list[Span]] = {}
    used: set[int] = set(taken)
    has_caption = any(label.kind == "signature" and not _SIGN_HERE.search(label.words) for label in found.labels)
    # "SIGN HERE" comes last: what stands right above another caption belongs to that one.
    for label in sorted(found.labels, key=lambda one: (_SIGN_HERE.search(one.words) is not None, one.line)):
        span = label.value
        if span is None and (typed := _typed_under(found, label, used)) is not None:
            used.add(typed)
            span = trimmed(found.text, found.lines[typed].start, found.lines[typed].end)
        if span is None and label.bare:
            sign_here = _SIGN_HERE.search(label.words) is not None
            if sign_here and has_caption and below:
                continue
            step = 1 if label.colon or sign_here or not below else -1
            indices = [i for i in _neighbours(found, taken, label, step) if i not in used or label.column is not None]
            span = _span_of(found, label, indices)
            if span is not None:
                used.update(i for i in indices if found.lines[i].start < span[1] and found.lines[i].end > span[0])
        if span is not None:
            values.setdefault(label.kind, []).append(span)
    first = min(used) if used else 0
    last = max(used) if used else 0
    for index in range(first, last + 1):
        if index not in used and _SIGNED_MARK.match(found.lines[index].text):
            values.setdefault("signature", []).append((found.lines[index].start, found.lines[index].end))
            used.add(index)
    return values, used


def _typed_under(found: Found, label: Label, used: set[int]) -> int | None:
    """Find the line that the sender typed below a quoted label, as in an interleaved answer."""
    depth = found.lines[label.line].depth
    for index in range(label.line + 1, min(label.line + 4, len(found.lines))):
        line = found.lines[index]
        if line.blank:
            continue
        if index in used or line.depth >= depth or not plausible(label.kind, line.text):
            return None
        return None if label.bare and not label.colon else index
    return None


def _line(text: str, span: Span) -> FormLine:
    """Make a value of a place in the text."""
    return FormLine(text[span[0] : span[1]], *span)


def _names(text: str, spans: list[Span]) -> tuple[FormLine, ...]:
    """Read the printed names: several on a line are several."""
    names: list[FormLine] = []
    for span in spans:
        names.extend(signatures_in(text, *span).names)
    return tuple(names)


def _start_with_heading(found: Found, first: int) -> int:
    """Go up from the first line to the form's printed heading, so that prose readers leave it out."""
    if found.heading is not None and found.heading <= first and first - found.heading < 60:
        return found.heading
    start = first
    for index in range(first - 1, max(-1, first - 25), -1):
        line = found.lines[index]
        if line.blank or line.rule:
            continue
        if re.match(
            r"\s*(?:the\s+undersigned\s+acknowledge|you\s+are\s+hereby\s+instructed)", line.text, re.IGNORECASE
        ):
            start = index
    return start


def _remarks(found: Found, used: set[int], begin: int, last: int, taken_spans: list[Span]) -> list[FormLine]:
    """Collect what else was written between the form's lines and is not printed on it."""
    remarks = []
    printed = False
    for index in range(begin, last + 1):
        line = found.lines[index]
        if line.blank:
            printed = False
            continue
        if index in used or line.rule:
            printed = False
            continue
        if printed or _BOILERPLATE.match(line.text) or line.text.isupper():
            # A printed paragraph goes on to the next blank line.
            printed = not line.text.isupper()
            continue
        span = trimmed(found.text, line.start, line.end)
        if (
            span is not None
            and not any(s[0] <= span[0] < s[1] for s in taken_spans)
            and any(c.isalpha() for c in found.text[span[0] : span[1]])
        ):
            remarks.append(_line(found.text, span))
    return remarks


def built(found: Found, source: str, attribution: str) -> Form | None:
    """Put a form together, or None where nobody filled one in.

    A form needs a ticked box, or two lines filled in of which one (signature, printed name, tax
    number, or any line beside boxes) shows that it is a form and no signature block.
    """
    values, used = _values(found)
    text = found.text
    ticks = {kind: ticks_of(found.options, kind) for kind in ("all", "part", "decline", "withdraw")}
    if left := left_standing(found.options):
        ticks[left] = True
    amount: FormLine | None = None
    account: FormLine | None = None
    remarks: list[FormLine] = []
    for option in found.options:
        rest = option_rest(text, option)
        if option.struck or rest is None:
            continue
        kind, span = rest
        if kind == "amount" and amount is None:
            amount = _line(text, span)
        elif kind == "account" and account is None:
            account = _line(text, span)
        else:
            remarks.append(_line(text, span))
    boxed = any(option.boxed for option in found.options)
    open_choice = amount is None and unmarked(found.options)
    if open_choice:
        # The boxes were lost on the way (or copied without them), and nothing chooses between the options.
        ticks |= {kind: False for kind in ("all", "part") if ticks[kind] is None}
    # An option without any box is a sentence that readers of prose must see; the letter's own words beside a tick are none.
    remarks.extend(
        _line(text, trimmed(text, option.start, option.end) or (option.start, option.end))
        for option in found.options
        if not option.boxed
        and not option.struck
        and not open_choice
        and not (option.kind == "part" and amount is not None)
        and not (True in ticks.values() and left_blank(text, option))
    )
    filled = sum(kind != "ignored" for kind in values) + (amount is not None)
    ticked = found.chosen or any(state is True for state in ticks.values())
    shown = boxed or found.heading is not None or bool(_STRONG & set(values))
    if not ticked and not (filled >= 2 and shown):
        return None
    signatures, capacity = _signed(text, values)
    if "amount" in values and amount is None:
        amount = _line(text, values["amount"][0])
    lines_used = [o.line for o in found.options] + [label.line for label in found.labels]
    first, last = min(lines_used), max([*used, *(o.last_line for o in found.options)])
    first = min(first, *used) if used else first
    begin = _start_with_heading(found, first)
    spans = [span for several in values.values() for span in several]
    from_line = begin
    if found.guaranteed and spans:
        # Above what was filled in on a notice of guaranteed delivery stand only printed addresses and paragraphs.
        from_line = next((n for n, line in enumerate(found.lines) if line.end >= min(spans)[0]), begin)
    remarks.extend(_remarks(found, used, from_line, last, spans))

    printed = _names(text, values.get("printed_name") or values.get("plain_name") or [])
    signatures, remarks = _signed_below(text, signatures, printed, remarks)

    def one(kind: str) -> FormLine | None:
        return _line(text, values[kind][0]) if values.get(kind) else None

    return Form(
        source=source,
        kind="guaranteed_delivery" if found.guaranteed else "instruction",
        all_ticked=ticks["all"],
        part_ticked=ticks["part"],
        decline_ticked=ticks["decline"],
        withdraw_ticked=ticks["withdraw"],
        amount=amount,
        account=one("account") or account,
        dated=one("dated"),
        signatures=signatures,
        printed_names=printed,
        capacity=capacity or one("capacity"),
        address=_address(text, values),
        phone=one("phone"),
        tin=one("tin"),
        email=one("email"),
        firm=one("firm") or one("institution"),
        participant=one("dtc_account"),
        authorized=one("authorized_signature"),
        start=found.lines[begin].start,
        end=max(found.lines[last].end, max((o.end for o in found.options), default=0)),
        attribution=attribution,
        remarks=tuple(sorted(remarks, key=lambda one: one.start)),
        unsure=any(option.doubtful for option in found.options),
    )


def _signed(text: str, values: dict[str, list[Span]]) -> tuple[tuple[FormLine, ...], FormLine | None]:
    """Read the signature lines: names once each, and the capacity written on them."""
    names: list[FormLine] = []
    capacity: FormLine | None = None
    spans = values.get("signature", []) + values.get("authorized_signature", [])
    if "by" in values:
        by_lines = [signatures_in(text, *span) for span in values["by"]]
        if any(found.names for found in by_lines):
            # Above "By:" stands the firm; the person is who signs by it.
            spans = [span for span in spans if re.search(r"/s/", text[span[0] : span[1]], re.IGNORECASE)]
            spans += values["by"]
    for span in spans:
        found = signatures_in(text, *span)
        capacity = capacity or found.capacity
        names.extend(name for name in found.names if all(name.start != other.start for other in names))
    return tuple(names), capacity


def _signed_below(
    text: str, signatures: tuple[FormLine, ...], printed: tuple[FormLine, ...], remarks: list[FormLine]
) -> tuple[tuple[FormLine, ...], list[FormLine]]:
    """Give the signatures with the names on the lines right below them that the form prints as names too, and the remarks without those.

    Two signatures in a table share its label: the second stands in a row of its own.
    """
    names = {one.text.casefold() for one in printed}
    signed = list(signatures)
    for remark in sorted(remarks, key=lambda one: one.start):
        if (
            signed
            and remark.text.casefold() in names
            and re.fullmatch(r"[ \t]*\n[ \t]*", text[signed[-1].end : remark.start])
        ):
            signed.append(remark)
    return tuple(signed), [one for one in remarks if one not in signed]


def _address(text: str, values: dict[str, list[Span]]) -> FormLine | None:
    """Give the address; where street and city are lines of their own, joined (then without a place in the text)."""
    if not values.get("address"):
        return None
    street = values["address"][0]
    more = [values[kind][0] for kind in ("city", "zip") if values.get(kind)]
    if not more:
        return _line(text, street)
    return FormLine(", ".join(text[a:b] for a, b in [street, *more]))
