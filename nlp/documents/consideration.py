"""What a tendering holder is paid: cash, securities, shares, warrants, fees, premiums, interest besides."""

from __future__ import annotations

import re
from decimal import Decimal

from nlp.documents.consideration_words import (
    ACCRUED,
    CASH_BESIDE,
    CASH_FEE,
    EARLY,
    FEE,
    FORMER,
    NO_ACCRUED,
    PER_1000,
    PER_SHARE,
    PREMIUM_OF,
    RATIO,
    SECURITIES_PER_1000,
    SECURITIES_SUM,
    SHARES_PER_1000,
    SHARES_PER_SHARE,
    TOTAL,
    WARRANTS,
)
from nlp.documents.evidence import Found
from nlp.documents.numbers import COUNTS, money, rate
from nlp.documents.price_tables import read_price_table, read_set_table
from nlp.documents.proposal import Part
from nlp.documents.text import Document

_NEAR = 110
_WORDS = 260
"""Signs of a part's words."""


def read_consideration(document: Document, event: str | None, *, debt: bool) -> list[Found[Part]]:
    """Find the parts that are paid, each once, in the order of the document."""
    found: list[Found[Part]] = []
    if event == "EXOF":
        found += _exchanged(document, debt=debt)
    cash = _cash(document, event, debt=debt)
    table = read_price_table(document) if debt and event != "EXOF" else []
    found += table + [one for one in cash if not table or one.value.kind not in {part.value.kind for part in table}]
    if debt and event == "TEND" and not any(one.value.kind == "cash" for one in found):
        found += read_set_table(document)
    # What a table says of each series a sentence only says again.
    listed = {part.value.kind for part in table if part.value.series}
    found += [one for one in _fees(document, debt=debt) if one.value.kind not in listed]
    found += _interest(document)
    chosen: list[Found[Part]] = []
    for one in sorted(found, key=lambda each: each.start):
        same = [
            other
            for other in chosen
            if other.value.kind == one.value.kind
            and other.value.series in ("", one.value.series)
            and (
                _figure(other.value) == _figure(one.value)
                or one.value.kind in {"accrued_interest", "early_premium", "consent_fee"}
                or _figure(one.value) is None
            )
        ]
        if not same:
            chosen.append(one)
    return chosen


def _figure(part: Part) -> Decimal | None:
    return next((value for value in (part.per_1000, part.per_share, part.percent) if value is not None), None)


def _exchanged(document: Document, *, debt: bool) -> list[Found[Part]]:
    """Securities, shares and warrants that are given in exchange."""
    found: list[Found[Part]] = []
    flat = document.flat
    total = SECURITIES_SUM.search(flat)
    if total:
        found.append(_part(document, "securities", total))
    for match in SECURITIES_PER_1000.finditer(flat):
        amount = money(match["amount"] or match["amount2"])
        if EARLY.search(document.small, max(0, match.start() - 150), match.end()) and re.search(
            r"\badditional\b", document.small[max(0, match.start() - 30) : match.end()]
        ):
            found.append(_part(document, "early_premium", match, per_1000=amount))
        else:
            found.append(_part(document, "securities", match, per_1000=amount))
    found += [_part(document, "securities", match, percent=rate(match["percent"])) for match in RATIO.finditer(flat)]
    found += [_part(document, "warrants", match, per_1000=money(match["number"])) for match in WARRANTS.finditer(flat)]
    found += [
        _part(document, "cash", match, per_1000=money(match["payment"] or match["plain"]))
        for match in CASH_BESIDE.finditer(flat)
    ]
    taken = [(one.start, one.end) for one in found if one.value.kind == "warrants"]
    for match in SHARES_PER_1000.finditer(flat):
        number = match["number"] or match["behind"]
        if number and not any(start < match.end() and match.start() < end for start, end in taken):
            found.append(_part(document, "shares", match, per_1000=money(number)))
    if not debt:
        for match in SHARES_PER_SHARE.finditer(flat):
            given, many = _count(match["given"]), _count(match["many"] or "1")
            if given and many:
                found.append(_part(document, "shares", match, per_share=_divided(given, many)))
    return found


def _count(written: str) -> Decimal | None:
    word = written.lower().strip()
    if word in COUNTS:
        return Decimal(COUNTS[word])
    return Decimal(1) if word in {"a", "an", "each", "every"} else money(word)


def _divided(given: Decimal, many: Decimal) -> Decimal:
    value = given / many
    return value if value == value.quantize(Decimal("0.000001")) else value.quantize(Decimal("0.000001"))


def _cash(document: Document, event: str | None, *, debt: bool) -> list[Found[Part]]:
    """Amounts of money for each $1,000 or each share, by what the words before them call them."""
    found: list[Found[Part]] = []
    premium = False
    for match in (PER_1000 if debt else PER_SHARE).finditer(document.flat):
        amount = money(match["amount"])
        start, end = document.sentence(match.start())
        before = document.small[max(start, match.start() - _NEAR) : match.start()]
        after = document.small[match.end() : min(end, match.end() + 60)]
        inside = document.small[match.start() : match.end()]
        if (
            amount is None
            or FORMER.search(before[-45:])
            or re.search(
                r"principal amount of|liquidation|par value|market price|closing|sale price", before[-40:] + inside[:60]
            )
        ):
            continue
        kind = _kind(before, inside, after, event)
        if not kind or (event == "EXOF" and kind == "cash" and re.search(r"principal amount of (?:the )?new", inside)):
            continue
        if not debt and kind == "cash" and event == "DTCH":
            continue
        premium = premium or kind == "early_premium"
        name = "per_1000" if debt else "per_share"
        found.append(_part(document, kind, match, **{name: amount}))
    totals = [one for one in found if one.value.kind == "total"]
    plain = [one for one in found if one.value.kind != "total"]
    if totals and not any(one.value.kind == "cash" for one in plain):
        plain += [
            Found(Part("cash", one.value.words, one.value.per_1000, one.value.per_share), one.start, one.end)
            for one in totals
        ]
    cash = [one for one in plain if one.value.kind == "cash"]
    if len(cash) > 1:
        # Several prices of one document: that which is said to be the offer's, or the first.
        plain = (
            [one for one in plain if one.value.kind != "cash"] + cash[:1] + [one for one in cash[1:] if event == "EXOF"]
        )
    return plain


def _kind(before: str, inside: str, after: str, event: str | None) -> str:
    """What an amount is: by the last name that stands before it in its sentence, else right behind it."""
    if event == "CONS":
        return "consent_fee"
    best, kind = -1, ""
    for name, pattern in (("total", TOTAL), ("early_premium", EARLY), ("consent_fee", FEE)):
        for match in pattern.finditer(before):
            if match.end() > best and len(before) - match.end() < 75:
                best, kind = match.end(), name
    named = re.match(r"^[ ,]{0,2}\(?(?:the |each, (?:a|the) )?\"(?P<name>[^\"]{3,50})\"", after)
    if named:
        for name, pattern in (("early_premium", EARLY), ("consent_fee", FEE), ("total", TOTAL)):
            if pattern.search(named["name"]):
                return name
    for name, pattern in (("early_premium", EARLY), ("consent_fee", FEE)):
        if pattern.search(inside):
            return name
    if kind == "early_premium" and re.search(
        r"\b(?:at or (?:before|prior to)|by|after|on or (?:before|prior to)) (?:the )?early [a-z]+ (?:time|date|deadline)[^.]{0,60}$",
        before,
    ):
        kind = "total" if not re.search(r"\bafter (?:the )?early [a-z]+ (?:time|date|deadline)", before) else "cash"
    if kind:
        return kind
    return "cash"


def _fees(document: Document, *, debt: bool) -> list[Found[Part]]:
    found = []
    for match in PREMIUM_OF.finditer(document.flat):
        start, end = document.sentence(match.start())
        if debt and "1,000" in document.flat[start:end]:
            found.append(_part(document, "early_premium", match, per_1000=money(match["amount"])))
    for match in CASH_FEE.finditer(document.flat):
        before = document.small[max(0, match.start() - 30) : match.end()]
        kind = "consent_fee" if "consent" in match[0].lower() else "early_premium" if "early" in before else "cash_fee"
        found.append(_part(document, kind, match, percent=rate(match["percent"])))
    return found


def _interest(document: Document) -> list[Found[Part]]:
    """Interest accrued, where it is paid besides and is not a part of the securities given."""
    for match in ACCRUED.finditer(document.flat):
        start, _ = document.sentence(match.start())
        before = document.small[max(start, match.start() - 140) : match.start()]
        if NO_ACCRUED.search(before) or re.search(r"equal to (?:the sum|100)|in a principal amount|sum of", before):
            continue
        return [_part(document, "accrued_interest", match)]
    return []


def _part(document: Document, kind: str, match: re.Match[str], **figures: Decimal | None) -> Found[Part]:
    """A part with the words from where its clause starts to where it ends."""
    _, end = document.sentence(match.start())
    left = match.start()
    right = min(max(end, match.end()), match.end() + _WORDS)
    stop = re.search(r"[;.](?= |$)|, and(?= )|(?<=,) plus\b|\)?; and", document.flat[match.end() : right])
    right = match.end() + stop.start() if stop else min(right, match.end() + 60) if right - match.end() > 120 else right
    words = document.flat[left:right].strip(" ,;.")
    return Found(
        Part(kind, words, figures.get("per_1000"), figures.get("per_share"), figures.get("percent")),
        left,
        max(match.end(), right),
    )
