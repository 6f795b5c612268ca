"""How the SEC's forms are called on their covers. No logic here."""

from __future__ import annotations

import re

from nlp.patterns.late import Late

FORMS: dict[str, str] = {
    "8-K": "8-K", "10-K": "10-K", "10-K405": "10-K405", "10-KSB": "10-KSB", "10-KT": "10-KT", "10-Q": "10-Q", "10-QSB": "10-QSB",
    "6-K": "6-K", "20-F": "20-F", "40-F": "40-F", "11-K": "11-K", "10-D": "10-D", "N-CSR": "N-CSR", "N-SAR": "N-SAR",
    "12B-25": "12b-25", "12B25": "12b-25", "NT 10-K": "12b-25", "NT 10-Q": "12b-25", "NT 20-F": "12b-25", "NT 11-K": "12b-25", "NT 10-KSB": "12b-25", "NT 10-QSB": "12b-25",
    "S-1": "S-1", "S-3": "S-3", "S-4": "S-4", "F-1": "F-1", "F-3": "F-3", "F-4": "F-4", "T-3": "T-3", "CB": "CB", "15": "15", "25": "25", "8-A": "8-A",
    "TO": "SC TO", "TO-I": "SC TO-I", "TO-T": "SC TO-T", "TO-C": "SC TO-C", "13E-4": "SC 13E4", "13E4": "SC 13E4", "13E-3": "SC 13E3", "13E3": "SC 13E3",
    "14D-1": "SC 14D1", "14D1": "SC 14D1", "14D-9": "SC 14D9", "14D9": "SC 14D9", "13D": "SC 13D", "13G": "SC 13G", "14A": "DEF 14A", "14F-1": "SC 14F1", "14C": "DEF 14C",
}  # fmt: skip
"""What stands behind FORM or SCHEDULE on a cover -> the form as EDGAR calls it; a 12b-25 by its own name."""

_NAMES = "|".join(re.escape(name) for name in sorted(FORMS, key=len, reverse=True))
_KIND = r"(?:CURRENT|ANNUAL|QUARTERLY|REPORT|TENDER|SOLICITATION|NOTIFICATION|REGISTRATION)"

COVER_LINE = Late(
    rf"(?:UNITED\s{{1,40}}STATES\s{{1,40}})?(?:SEC\s{{1,5}})?(?:FORM|SCHEDULE)\s{{1,5}}(?P<name>{_NAMES})(?P<amended>\s?/\s?A)?(?=$|\s{{2,}}|\s*\((?:AMENDMENT|RULE|NO\.|FINAL|MARK)|\s*[-–—:]\s|\s{{1,3}}{_KIND}\b)",
    re.IGNORECASE,
)
"""A line that begins a cover. What may follow keeps out prose ("Form 8-K filed on ...")."""

EDGAR_TYPE = Late(
    r"(?:<TYPE>|CONFORMED SUBMISSION TYPE:)\s{0,10}(?P<name>(?:NT |SC |DEF )?[0-9A-Z][0-9A-Z-]{0,9})(?P<amended>/A)?(?=\s|$)",
    re.IGNORECASE,
)
"""The type in an EDGAR header; exhibits (EX-99) are none."""

COVER_SIGNS = (
    "securities and exchange commission", "exact name of registrant", "exact name of the registrant", "date of report", "section 13 or 15(d)", "notification of late filing",
    "14(d)(1) or 13(e)(1)", "name of issuer", "name of subject company", "13(e)(1)", "14(d)(4)", "rule 13a-16", "full name of registrant", "securities exchange act of 1934", "securities act of 1933",
)  # fmt: skip
"""What stands on every cover, in small letters: without one of them a line "FORM 25" is no cover."""

UNTITLED: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("425", re.compile(r"\bfiled\b[^\n]{0,200}\n?[^\n]{0,100}\bpursuant\s{1,5}to\s{1,5}rule\s{1,5}425\b", re.IGNORECASE)),
    ("424B3", re.compile(r"\bfiled\s{1,5}pursuant\s{1,5}to\s{1,5}rule\s{1,5}424\(b\)\(3\)", re.IGNORECASE)),
    ("12b-25", re.compile(r"^[ \t]{0,80}notification\s{1,5}of\s{1,5}late\s{1,5}filing", re.IGNORECASE | re.MULTILINE)),
    ("SC 13E4", re.compile(r"^[ \t]{0,80}issuer\s{1,5}tender\s{1,5}offer\s{1,5}statement", re.IGNORECASE | re.MULTILINE)),
    ("6-K", re.compile(r"^[ \t]{0,80}report\s{1,5}of\s{1,5}foreign\s{1,5}(?:private\s{1,5})?issuer", re.IGNORECASE | re.MULTILINE)),
    ("SC TO", re.compile(r"^[ \t]{0,80}tender\s{1,5}offer\s{1,5}statement\s{1,5}under\s{1,5}section", re.IGNORECASE | re.MULTILINE)),
    ("8-K", re.compile(r"\bdate\s{1,5}of\s{1,5}earliest\s{1,5}event\s{1,5}reported", re.IGNORECASE)),
)  # fmt: skip
"""Forms that their other words tell where no line names them, the surest first."""

AMENDMENT_LINE = Late(
    r"\(?\s{0,3}(?:(?:final\s{1,3})?amendment(?:\s{1,3}no\.?\s{0,3}\d{1,3})?|amendment\s{1,3}number\s{1,3}\w{1,10})\s{0,3}\)?(?:\s{1,40}to\b.{0,60})?",
    re.IGNORECASE,
)
"""A line of a cover that says that this is an amendment, whole."""

BOX_TICKED = r"(?:\[\s{0,3}[xX✓✔]\s{0,3}\]|☒|☑|\(\s?[xX]\s?\)|/\s?[xX]\s?/|þ|ý)"
ISSUER_BOX = re.compile(rf"{BOX_TICKED}\s{{0,40}}issuer\s{{1,5}}tender\s{{1,5}}offer", re.IGNORECASE)
THIRD_PARTY_BOX = re.compile(rf"{BOX_TICKED}\s{{0,40}}third[- ]party\s{{1,5}}tender\s{{1,5}}offer", re.IGNORECASE)
PRELIMINARY_BOX = Late(rf"{BOX_TICKED}\s{{0,40}}check\s{{1,5}}the\s{{1,5}}box\s{{1,5}}if\s{{1,5}}the\s{{1,5}}filing", re.IGNORECASE)  # fmt: skip
SAME_PERSON = re.compile(r"\(issuer\)\s{0,5}(?:and|,)\s{0,5}(?:the\s{1,3})?filing\s{1,5}person", re.IGNORECASE)
LATE_BOX = Late(
    rf"(?:{BOX_TICKED}|\|\s?[xX]\s?\||(?<![A-Za-z0-9])[xX]_{{0,5}})\s{{0,5}}(?:Transition\s{{1,3}}Report\s{{1,3}}on\s{{1,3}})?(?:Form\s{{0,3}})?(?P<form>\d{{2}}-[A-Z]{{1,3}}|N-[A-Z]{{3,4}})",
    re.IGNORECASE,
)
"""The report that a notification of late filing is about."""
