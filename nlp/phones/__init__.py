"""Telephone numbers in a text, told from accounts, tax numbers and amounts by their context."""

from __future__ import annotations

import re
from dataclasses import dataclass

import phonenumbers

from nlp.patterns.late import Late
from nlp.phones.both_announced import announced, tax_numbers
from nlp.phones.countries import CANADIAN_PROVINCES, COUNTRIES, US_STATES
from nlp.phones.spoken import spoken
from nlp.text.runs import bounded


@dataclass(frozen=True, slots=True)
class FoundPhone:
    """A telephone number in E.164 and where it stands."""

    e164: str
    start: int
    end: int


_FIGURE = re.compile(r"\d")
_CANDIDATE = Late(
    r"(?<![\w@$€£#./=-])\(?\+?(?:\(\d{1,4}\)|\d)[\d\s().\u00a0\u2010-\u2015/-]{5,22}\d(?![\w@]|-\w|,\d{3})"
)
_NAMED = Late(
    r"(?:\b(?:tel|telephone|telefon|telefono|teléfono|téléphone|phone|phones|ph|call|ring|reach|reached|mobile|mob|cell|cellular|handy|fax|contact|number|home|office|work|direct|dial|cell\s#|me (?:at|on)|i am (?:at|on)|i'm (?:at|on)|us (?:at|on)|at|on|or|t|m|p|h|c|o|f|w|d)\b\.?)"
    r"(?:\s*(?:no|nr|number|is|['’]s|at|on|under|as you have it|:|#|-|,|\(|\))\.?)*\s*$",
    re.IGNORECASE,
)
_NAMED_BEHIND = Late(
    r"\s*(?:[,(–—-]\s*)?(?:(?:is|['’]s|that['’]?s|this\s+is|which\s+is)\s+)?(?:(?:my|our|the)\s+)?(?:(?:home|work|office|daytime|day|new|direct)\s+)?(?:phone|telephone|cell|mobile|tel)\b(?!\s+(?:company|bill))",
    re.IGNORECASE,
)
"""Behind a number: "5055550150 is my cell"."""
_OTHER_NAME = Late(
    r"(?:\b(?:acc(?:oun)?t|a/c|acct|account|ssn|ss|social(?: security)?|tax(?:payer)?|tin|itin|ein|cpr|nino|sin|bsn|nif|steuer-?id|id|cusip|isin|participant|dtc|ref|reference|case|ticket|confirmation|invoice|order|serial|fax|index|docket|policy|zip|license|licence|passport|routing|aba|iban|swift|tracking)\b\.?|(?<!cell )(?<!phone )(?<!tel )(?<!home )(?<!mobile )#)"
    r"(?:\s*(?:security|id|no|nr|num|number|is|identification|:|#|-|\(|\)|\.))*\s*$",
    re.IGNORECASE,
)
_OLD_BEFORE = Late(
    r"\b(?:old|former|previous|no\s+longer)\b[^.;,\n]{0,25}$|\bnot\s+(?:at\s+|on\s+|under\s+)?$", re.IGNORECASE
)
_TAKEN_BACK = Late(
    r"\s*(?:[,;(–-]\s*)?(?:sorry|no,|correction|scratch\s+that|i\s+mean|rather|is\s+(?:dead|disconnected|no\s+longer|the\s+old|out\s+of)|(?:has\s+been\s+)?disconnected|no\s+longer)\b",
    re.IGNORECASE,
)
_FAX = re.compile(r"\bfax\b[^\n\d]{0,20}$", re.IGNORECASE)
_MONEY = Late(r"[$€£]\s*$|\b(?:usd|eur|gbp|chf|dkk|us\$)\s*$", re.IGNORECASE)
_TAX_SHAPE = re.compile(r"\d{3}[- ]\d{2}[- ]\d{4}|\d{2}-\d{7}|\d{6}-\d{4}")
_SEPARATED = Late(r"[().\u2010-\u2015/ \u00a0-]")
_VANITY = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")
_WORDY = Late(r"\b1?[ -]?\(?(8(?:00|33|44|55|66|77|88))\)?[ -]([A-Z]{7}|[A-Z]{3}-?[A-Z]{4}|\d{3}-[A-Z]{4})\b")
_IN_THE_SHAPE = re.compile(r"\(?[2-9]\d{2}\)?[ .-]?[2-9]\d{2}[ .-]?\d{4}")
_TAX_BESIDE = re.compile(r"(?<![\w+.-])\d{3}-\d{2}-\d{4}(?![\w-])")
_NO_FIGURE = "\u00a7"
"""Stands for the figures of a taxpayer number, so that they run into no telephone beside them."""
_DATE_SHAPE = re.compile(r"(?:19|20)\d\d-\d\d?-\d\d?|\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d")


def find(text: str, region: str = "US") -> list[FoundPhone]:
    """Find telephone numbers, in order of place.

    `region`: ISO country whose national form numbers without a country code have (see `region_of`).
    Extensions ("x4471") are dropped. Numbers called an account, a tax number or a reference are none;
    unseparated figures are one only where a word says so. A fax number comes after the telephones.
    """
    aloud = [_aloud(text, *one) for one in spoken(bounded(text))] if region in {"US", "CA"} else []
    found: list[FoundPhone] = [phone for phone in aloud if phone and not _given_up(text, phone)]
    if not _FIGURE.search(text):
        return found
    text = bounded(text)
    if region in {"US", "CA"}:
        for start, end in tax_numbers(text):
            text = f"{text[:start]}{_NO_FIGURE * (end - start)}{text[end:]}"
        text = _TAX_BESIDE.sub(lambda tax: _NO_FIGURE * len(tax.group()), text)
    faxes: list[FoundPhone] = []
    for match in _CANDIDATE.finditer(text):
        phone = _read(text, match.start(), match.end(), region)
        if phone and not _given_up(text, phone):
            (faxes if _FAX.search(text, max(0, phone.start - 30), phone.start) else found).append(phone)
    for match in _WORDY.finditer(text):
        digits = match[1] + match[2].replace("-", "").translate(_VANITY)
        found.append(FoundPhone(f"+1{digits}", match.start(), match.end()))
    return sorted(found, key=lambda item: item.start) + faxes


def _aloud(text: str, figures: str, start: int, end: int) -> FoundPhone | None:
    """Read ten figures that were spoken as a telephone number, unless the words before them name another number."""
    before = text[max(0, start - 48) : start]
    return None if _OTHER_NAME.search(before) or _FAX.search(before) else FoundPhone(f"+1{figures}", start, end)


def _given_up(text: str, phone: FoundPhone) -> bool:
    """Whether the words beside a number say that it is the old one, or take it back."""
    before, after = text[max(0, phone.start - 40) : phone.start], text[phone.end : phone.end + 40]
    return _OLD_BEFORE.search(before) is not None or _TAKEN_BACK.match(after) is not None


def _read(text: str, start: int, end: int, region: str) -> FoundPhone | None:
    """Read one run of figures as a telephone number, or None."""
    written = text[start:end].partition("\n")[0].rstrip(" (.-/")
    end = start + len(written)
    if written.startswith("(") and ")" not in written:
        start, written = start + 1, written[1:]
    digits = re.sub(r"\D", "", written)
    before = text[max(0, start - 48) : start]
    told_by_shape = written.startswith("+") or _IN_THE_SHAPE.fullmatch(written.strip()) is not None
    both = told_by_shape and announced(text, start)
    if _MONEY.search(before) or (_OTHER_NAME.search(before) and not both and not _FAX.search(before)):
        return None
    named = both or bool(_NAMED.search(before) or _NAMED_BEHIND.match(text, end))
    if _DATE_SHAPE.fullmatch(written.strip()) or (
        _TAX_SHAPE.fullmatch(written.strip()) and not written.startswith("+")
    ):
        return None
    international = written.startswith(("+", "(+", "00", "011"))
    if not international and not named and not _SEPARATED.search(written):
        return None
    if (
        region in {"US", "CA"}
        and not international
        and not (len(digits) == 10 or (len(digits) == 11 and digits[0] == "1"))
    ):
        return None
    if not international and not named and region not in {"US", "CA"} and len(digits) < 8:
        return None
    candidate = re.sub(r"\(0\)", "", written) if international else written
    candidate = "+" + re.sub(r"^\D*011", "", candidate) if candidate.startswith("011") else candidate
    try:
        number = phonenumbers.parse(candidate, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    if region in {"US", "CA"} and not international and not re.fullmatch(r"1?[2-9]\d{2}[2-9]\d{6}", digits):
        return None
    return FoundPhone(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164), start, end)


_US_END = Late(rf"\b(?:{'|'.join(sorted(US_STATES, key=len, reverse=True))})\.?,?\s+\d{{5}}(?:-\d{{4}})?\s*$")
_CA_END = Late(r"\b[ABCEGHJ-NPRSTVXY]\d[A-Z]\s?\d[A-Z]\d\b", re.IGNORECASE)
_UK_END = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\s*$")


def region_of(address: str) -> str:
    """Give the ISO 3166 country code of a postal address; `US` where nothing says otherwise.

    A country's name at the end decides, then a Canadian postcode or province, a British postcode, an American state.
    """
    last = re.split(r"[,\n]", address.strip().rstrip("."))[-1].strip().lower()
    if last in COUNTRIES:
        return COUNTRIES[last]
    if _US_END.search(address):
        return "US"
    if _CA_END.search(address):
        return "CA"
    parts = {part.strip().lower() for part in re.split(r"[,\n()]", address)}
    if parts & CANADIAN_PROVINCES:
        return "CA"
    if _UK_END.search(address):
        return "GB"
    return next(
        (
            code
            for name, code in COUNTRIES.items()
            if len(name) > 3 and address.lower().rstrip(" .").endswith(" " + name)
        ),
        "US",
    )


__all__ = ["FoundPhone", "find", "region_of"]
