"""The securities of an offer: those that may be tendered, one a series, and those that are given for them."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace

from nlp.dates.deadlines import days_in
from nlp.documents.codes import Code
from nlp.documents.equity import read_equity
from nlp.documents.evidence import Found
from nlp.documents.numbers import rate
from nlp.documents.proposal import Series
from nlp.documents.securities_words import (
    AND_WARRANTS,
    DEBT,
    DUE,
    GIVEN_FOR_EACH,
    LEAD_ADJECTIVES,
    LEAD_COUPON,
    NEW_AFTER,
    NEW_BEFORE,
    NOT_WITHIN,
    OLD_AFTER,
    OLD_BEFORE,
    TAKEN_FOR_EACH,
    UNDATED,
    UNITS_OF,
)
from nlp.documents.text import Document

_LEAD = 170
"""Signs before a noun in which the rest of a security's name is looked for."""
_FAR = 420
"""Signs between a name and its code."""


@dataclass(frozen=True, slots=True)
class _Mention:
    key: tuple[str, str]
    series: Series
    start: int
    end: int
    old: int
    new: int


@dataclass(frozen=True, slots=True)
class Securities:
    """What may be tendered, what is given, and whether it is debt (counted in face amount)."""

    tendered: tuple[Found[Series], ...] = ()
    offered: tuple[Found[str], ...] = ()
    debt: bool = False


def read_securities(document: Document, codes: tuple[Code, ...], event: str | None) -> Securities:
    """Find the series that may be tendered and what is offered for them in an offer of that event type."""
    mentions = list(_debts(document)) or list(_undated(document))
    groups: dict[tuple[str, str], list[_Mention]] = {}
    for one in mentions:
        groups.setdefault(one.key, []).append(one)
    old, new = _sorted_out(list(groups.values()), event)
    if not old:
        tendered = read_equity(document, event)
        return Securities(_with_codes(document, tendered, codes), tuple(_named(group) for group in new), debt=False)
    found = [_best(group) for group in old]
    offered = tuple(_named(group) for group in new) if event == "EXOF" else ()
    return Securities(_with_codes(document, found, codes), offered, debt=True)


def _sorted_out(groups: list[list[_Mention]], event: str | None) -> tuple[list[list[_Mention]], list[list[_Mention]]]:
    """Tell the groups of mentions that may be tendered from those that are given."""
    old: list[list[_Mention]] = []
    new: list[list[_Mention]] = []
    unsure: list[list[_Mention]] = []
    for group in groups:
        told_old, told_new = sum(one.old for one in group), sum(one.new for one in group)
        if told_old and told_new and event == "EXOF" and min(told_old, told_new) * 5 >= max(told_old, told_new):
            # The same coupon and end on both sides: registered notes for unregistered ones.
            old.append([one for one in group if not one.new] or group)
            new.append([one for one in group if one.new])
        elif told_old > told_new:
            old.append(group)
        elif told_new > told_old:
            new.append(group)
        else:
            unsure.append(group)
    if event == "EXOF" and old:
        new += unsure if not new else []
    elif not old:
        old = unsure
    elif event != "EXOF":
        old += [group for group in unsure if len(group) > 1]
    return old, new


def _debts(document: Document) -> list[_Mention]:
    """Every mention of a debt with its end."""
    found: list[_Mention] = []
    for match in DEBT.finditer(document.flat):
        left = max(0, match.start() - _LEAD)
        before = document.flat[left : match.start()]
        lead = LEAD_COUPON.search(before)
        if lead and not NOT_WITHIN.search(lead["words"]):
            start, coupon = left + lead.start(), rate(re.sub(r"(?i) ?(?:%|per ?cent\.?)$", "", lead["coupon"]))
        else:
            adjectives = LEAD_ADJECTIVES.search(before)
            if adjectives is None:
                continue
            start, coupon = left + adjectives.start(), None
        due = _due(match["due"])
        name = document.flat[start : match.end()]
        key = (
            str(coupon.normalize())
            if coupon is not None
            else re.sub(r"\W+", " ", name[: match.start() - start].lower()),
            due[:4] + (match["series"] or "").lower()[-9:],
        )
        found.append(_mention(document, key, Series(name, coupon, due), start, match.end()))
    return found


def _undated(document: Document) -> list[_Mention]:
    """Mentions of a debt or preferred stock with a coupon and no end."""
    found = []
    for match in UNDATED.finditer(document.flat):
        if (
            NOT_WITHIN.search(match["words"])
            or "preferred" in match["noun"].lower()
            or "preference" in match["noun"].lower()
        ):
            continue
        coupon = rate(re.sub(r"(?i) ?(?:%|per ?cent\.?)$", "", match["coupon"]))
        name = match[0]
        if coupon is not None and coupon < 30:
            end = _end_below(document, match.start())
            series = Series(f"{name} {end}" if end else name, coupon, _due(end[4:]) if end else None)
            key = (str(coupon.normalize()), (series.due or "")[:4])
            found.append(_mention(document, key, series, match.start(), match.end()))
    return found


_BELOW = re.compile(rf"due (?:on )?{DUE}", re.IGNORECASE)


def _end_below(document: Document, place: int) -> str:
    """The end of a debt on the next line of its table's cell: "due July 15, 2022" right under its name; "" where none is."""
    raw = document.squeezed.places[place]
    index = bisect_right([line.start for line in document.lines], raw) - 1
    column = raw - document.lines[index].start
    for line in document.lines[index + 1 : index + 3]:
        below = _BELOW.match(line.text.strip() if column < 4 else line.text, 0 if column < 4 else max(0, column))
        if below:
            return below[0]
    return ""


def _mention(document: Document, key: tuple[str, str], series: Series, start: int, end: int) -> _Mention:
    """A mention with what the words around it tell of old and new."""
    before, after = document.small[max(0, start - 130) : start], document.small[end : end + 130]
    new = 2 * bool(NEW_BEFORE.search(before)) + 2 * bool(NEW_AFTER.search(after)) + 2 * bool(UNITS_OF.search(before))
    if TAKEN_FOR_EACH.search(before):
        return _Mention(key, series, start, end, 4, 0)
    if GIVEN_FOR_EACH.match(after):
        return _Mention(key, series, start, end, 0, 4)
    old = 0 if new else bool(OLD_BEFORE.search(before)) + 2 * bool(OLD_AFTER.search(after))
    return _Mention(key, series, start, end, int(old), int(new))


def _due(words: str) -> str:
    """The end of a debt: a day where one is told, else the year."""
    day = days_in(words.lower())
    return day[0].isoformat() if day else words[-4:]


def _best(group: list[_Mention]) -> Found[Series]:
    """The fullest description of a series: with the day of its end, in mixed letters where one is, else the first."""
    chosen = max(group, key=lambda one: (len(one.series.due or ""), not one.series.description.isupper(), -one.start))
    return Found(chosen.series, chosen.start, chosen.end)


def _named(group: list[_Mention]) -> Found[str]:
    """The words for what is given."""
    best = _best(group)
    return Found(best.value.description, best.start, best.end)


def offered_words(document: Document, found: Found[str]) -> str:
    """Give the words of what is offered, with the units that it is part of."""
    before = UNITS_OF.search(document.flat, max(0, found.start - 80), found.start)
    start = before.start() if before else found.start
    behind = AND_WARRANTS.match(document.flat, found.end)
    return document.flat[start : behind.end() if behind else found.end]


def _with_codes(
    document: Document, tendered: list[Found[Series]], codes: tuple[Code, ...]
) -> tuple[Found[Series], ...]:
    """Give each series the codes that stand with one of its mentions."""
    places = {index: _places(document, found.value) for index, found in enumerate(tendered)}
    given: dict[int, list[Code]] = {}
    for code in codes:
        index = _owner(code, places)
        if index is not None:
            given.setdefault(index, []).append(code)
    return tuple(_coded(found, given.get(index, [])) for index, found in enumerate(tendered))


def _places(document: Document, series: Series) -> list[int]:
    """Where a series is named, by its words or by coupon and year."""
    words = series.description.lower()
    return [match.start() for match in re.finditer(re.escape(words), document.small)][:200]


def _owner(code: Code, places: dict[int, list[int]]) -> int | None:
    """The series of a code: the last named in the same row before it, else right behind, else the only one."""
    if len(places) == 1:
        return 0
    before: list[tuple[int, int]] = []
    behind: list[tuple[int, int]] = []
    for index, each in places.items():
        cut = bisect_right(each, code.start)
        if cut and code.start - each[cut - 1] <= _FAR:
            before.append((each[cut - 1], index))
        if cut < len(each) and each[cut] - code.start <= _FAR:
            behind.append((each[cut], index))
    if before:
        return max(before)[1]
    return min(behind)[1] if behind else None


def _coded(found: Found[Series], codes: list[Code]) -> Found[Series]:
    cusips = list(dict.fromkeys(one.value for one in sorted(codes, key=lambda one: one.second) if one.kind == "cusip"))
    isins = list(
        dict.fromkeys(
            one.value
            for one in sorted(codes, key=lambda one: one.second or one.value[2:3] == "U")
            if one.kind == "isin"
        )
    )
    series = replace(
        found.value,
        cusip=cusips[0] if cusips else None,
        isin=isins[0] if isins else None,
        other_cusips=tuple(cusips[1:]),
    )
    return Found(series, found.start, found.end)
