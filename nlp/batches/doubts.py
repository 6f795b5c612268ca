"""Columns of a broker's list beside those that are read, and whether they say that a row is not what it looks like.

A second figure ("requested" beside "approved", "old" beside "new"), a box for the client's approval that says no, the name of another
security: a person who reads the list sees them, so nobody may read past them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal, InvalidOperation

from nlp.batches.columns import Columns
from nlp.context import Terms
from nlp.instruction import Problem
from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed
from nlp.words.tables import COLUMNS

_NEWER = re.compile(
    r"\b(?:new|revised|now|amended|corrected|updated|final|latest|replacement)\b(?!\s+notes?\b)", re.IGNORECASE
)
_OLDER = Late(
    r"\b(?:old|prev(?:ious(?:ly)?)?|prior|original(?:ly)?|before|earlier|first|was|superseded|cancell?ed|last\s+(?:week|time))\b(?!\s+notes?\b)",
    re.IGNORECASE,
)
"""What heads the column of an instruction that another one replaces."""
_GATE = Late(
    r"\b(?:confirm\w*|approv\w*|signed|signature|sign-?off|ok|okay|authori[sz]\w*|received|rec'?d|cleared|released?|valid|verified|final|instructed|agreed|consented|live|send|go|ready|reached|process)\b",
    re.IGNORECASE,
)
"""What heads a column that says whether a row may be acted upon."""
_GONE = re.compile(
    r"\b(?:sold|traded|pledged|on\s+loan|loaned|lent|blocked|restricted|frozen|locked|excluded)\b", re.IGNORECASE
)
"""What heads a column of notes that cannot go."""
_TURNED = Late(
    r"\b(?:chang(?:e|ed|es|ing)|cancel\w*|withdr\w+|revok\w*|rescind\w*|void\w*|not|don['’]?t|no\s+longer|wait(?:s|ing)?|await\w*|pending|open|undecided|unsure|doubt\w*|dead|died|deceased|disput\w*|question\w*|problem\w*|issues?\s*\?|error\w*|wrong|reject\w*|refus\w*|declin\w*|objects?|stop(?:ped)?|on\s+hold)\b",
    re.IGNORECASE,
)
"""What heads a column whose yes turns a row round, or leaves it open."""
_NO = listed("no n false not none nil - -- 0 pending open tbd tba waiting missing x? ? unsigned outstanding never")
_SECURITY = Late(
    r"\b(?:security|sec|issue|issuer|offer|event|deal|bonds?|notes?|descr\w*|instrument|ticker|symbol|corporate\s+action|ca|paper)\b",
    re.IGNORECASE,
)
_CODE = Late(r"\b(?:cusip|isin|sedol|common\s+code)\b", re.IGNORECASE)
_GENERAL = listed(
    "exof exch exchange exchanged offer tender vol voluntary mand corporate action ca notes note bonds bond sr senior sub subordinated due old new increasing rate old the to of for and usd us dollar dollars face par principal feb february dec december jan january cash secu noac debt fixed income"
)
"""Words that name no security."""
_NO_AMOUNT = Late(
    r"\b(?:acc(?:oun)?t|a/c|id|ids|ref\w*|no|nr|num\w*|row|line|seq\w*|phone|tel\w*|fax|zip|postal|tin|ssn|tax\w*|dtc\w*|part\w*|cusip|isin|sedol|date\w*|dated|time|price|market|mkt|mv|branch|rep|code|since|rate|coupon|year|due|maturity)\b|#",
    re.IGNORECASE,
)
"""Heads of columns whose figures are no amounts of notes."""
_FIGURE = Late(
    r"\$?\s?\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\$?\s?[1-9]\d{0,9}(?:\.\d{1,3})?(?:\s?(?:mm|m|k))?", re.IGNORECASE
)
_SCALES = {"mm": 1_000_000, "m": 1000, "k": 1000}


def newest(header: Sequence[str], columns: Columns) -> Columns:
    """Take the newer of two columns of amounts, where the header calls one of them new and another old or plain."""
    amounts = [
        index
        for index, cell in enumerate(header)
        if index not in (columns.account, columns.name, columns.election, columns.held, columns.kept)
        and (index == columns.amount or re.search(COLUMNS["amount"], cell, re.IGNORECASE) or _NEWER.search(cell))
    ]
    newer = [index for index in amounts if _NEWER.search(header[index]) and not _GATE_ONLY.search(header[index])]
    if len(newer) != 1 or columns.amount in newer or columns.amount < 0:
        return columns
    return replace(columns, amount=newer[0], replaced=columns.amount)


_GATE_ONLY = re.compile(r"\b(?:final|latest)\b\W*(?:\?|y\s*/\s*n)?\W*$", re.IGNORECASE)


def problem_beside(
    header: Sequence[str],
    rows: Sequence[Sequence[str]],
    columns: Columns,
    row: Sequence[str],
    stated: Sequence[Decimal],
    terms: Terms | None,
) -> Problem | None:
    """Give the problem that a row's other columns make of it; None where they leave it what it is.

    `stated`: what its figures may be, in this order: what is tendered, the position, what stays.
    """
    for index, cell in enumerate(row):
        head = header[index] if index < len(header) else ""
        gate = _GATE.search(head) is not None and _SECURITY.search(head) is None
        text = cell.strip()
        if index == columns.held and _more_than_held(row, columns):
            return Problem.AMBIGUOUS_QUANTITY
        # "Client signed" is no client's name.
        if index in columns.read and not (gate and index == columns.name):
            continue
        if (_GONE.search(head) or _TURNED.search(head)) and text.lower() not in _NO and text:
            return Problem.CONDITIONAL
        if _CODE.search(head):
            if len({other[index].strip() for other in rows if index < len(other) and other[index].strip()}) > 1:
                return Problem.CONDITIONAL
            continue
        if gate:
            used = any(index < len(other) and other[index].strip() for other in rows)
            if used and (not text or text.lower() in _NO):
                return Problem.CONDITIONAL
        if text and _SECURITY.search(head) and terms is not None and not _is_ours(text, terms):
            return Problem.CONDITIONAL
        if _SECURITY.search(head) and len({_coupon(other[index]) for other in rows if index < len(other)} - {""}) > 1:
            # "12 3/4%" in one row and "9 1/2%" in the next.
            return Problem.CONDITIONAL
        if _is_other_share(text, stated):
            return Problem.CONTRADICTORY
        # What stays may stand in any column, but not under "approved amount".
        own = stated[:2] if gate or re.search(COLUMNS["amount"], head, re.IGNORECASE) else stated
        if _another_figure(text, head, own):
            return Problem.AMBIGUOUS_QUANTITY
    return None


_COUPON = re.compile(
    r"(?<![\w/.,$])\d{1,2}(?:\.\d{1,3}|[ -]\d{1,2}/\d{1,2})?(?=\s?%)|(?<![\w/.,$])\d{1,2}[ -]\d/\d(?!\d)"
)


def _coupon(cell: str) -> str:
    """Give the coupon that a cell names; nothing where it names none."""
    found = _COUPON.search(cell)
    return found.group().replace("-", " ") if found else ""


def _written(cell: str) -> Decimal | None:
    """Give a figure as it is written, with its scale; None where a cell holds more or less than one."""
    found = _FIGURE.fullmatch(cell.strip())
    if found is None:
        return None
    scale = _SCALES.get(re.sub(r"[^mk]", "", cell.lower()), 1)
    return Decimal(re.sub(r"[\s$,mMkK]", "", cell)) * scale


def _more_than_held(row: Sequence[str], columns: Columns) -> bool:
    """Tell whether a row tenders more than it says is held, or to be had; both as written, so that thousands may be left out of both."""
    if not (0 <= columns.held < len(row) and 0 <= columns.amount < len(row)):
        return False
    held, going = _written(row[columns.held]), _written(row[columns.amount])
    return held is not None and going is not None and held < going < held * 1000


_SHARE = re.compile(r"(?P<share>\d{1,3}(?:\.\d{1,4})?)\s?%")


def _is_other_share(text: str, stated: Sequence[Decimal]) -> bool:
    """Tell whether a cell states another share of the position than the amount is, or than stays; half a percent is rounding."""
    found = _SHARE.fullmatch(text)
    if found is None or len(stated) < 2 or not stated[1]:
        return False
    share = Decimal(found["share"])
    return all(abs(one * 100 / stated[1] - share) > Decimal("0.5") for one in (stated[0], *stated[2:]))


def _another_figure(text: str, head: str, stated: Sequence[Decimal]) -> bool:
    """Tell whether a cell holds an amount of notes that is none of the row's own."""
    if not _FIGURE.fullmatch(text) or _NO_AMOUNT.search(head):
        return False
    scale = re.search(r"(mm|m|k)$", text, re.IGNORECASE)
    try:
        value = Decimal(re.sub(r"[^\d.]", "", text))
    except InvalidOperation:
        return False
    value *= _SCALES[scale[1].lower()] if scale else 1
    if value < 1000 and not (scale or re.search(COLUMNS["amount"], head, re.IGNORECASE) or _OLDER.search(head)):
        return False
    return value not in stated and value * 1000 not in stated


def _is_ours(text: str, terms: Terms) -> bool:
    """Tell whether a security's name is that of the offer, or names none."""
    lower = text.lower()
    own = {
        word.lower() for name in (terms.issuer, *terms.names) for word in re.findall(r"[^\W\d_]{3,}", name)
    } - _GENERAL
    words = re.findall(r"[^\W\d_]+", lower)
    return any(
        word.startswith(one) or (len(word) > 2 and one.startswith(word)) for word in words for one in own
    ) or all(word in _GENERAL or len(word) < 3 for word in words)
