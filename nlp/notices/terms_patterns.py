"""With which words an issuer says that it has changed what it pays or takes. No logic here. All are searched in small letters."""

from __future__ import annotations

from nlp.patterns.late import Late

TERMS: tuple[tuple[str, str], ...] = (
    ("price range", r"price\srange|range\sof\sprices"),
    ("minimum condition", r"minimum\s(?:\w+\s){0,2}condition|(?:participation|acceptance|tender)\scondition"),
    ("early premium", r"early\s(?:tender|participation|exchange|consent|delivery)\s(?:premium|payment|fee)"),
    ("consent fee", r"consent\s(?:fee|payment)"),
    (
        "amount sought",
        r"(?:maximum|aggregate)\s(?:\w+\s){0,3}?(?:amount|number|principal)(?:\s\w+){0,3}|tender\scap|cap|number\sof\s(?:\w+\s)?shares|size\sof\sthe\s(?:offer|tender\soffer)",
    ),
    (
        "price",
        r"(?:purchase\s|offer\s|tender\s|cash\s)?price|(?:total\s|tender\soffer\s|exchange\s|cash\s|offer\s)?consideration|cash\s(?:payment|component|amount)|exchange\sratio",
    ),
)
"""What may be changed, and how it is called: the longer names first, since a range of prices is a price as well."""
TERM = Late(r"\b(?:" + "|".join(f"(?P<t{at}>{words})" for at, (_, words) in enumerate(TERMS)) + r")\b")
CHANGED = Late(
    r"\b(?:increas(?:ed|es|ing)|rais(?:ed|es|ing)|reduc(?:ed|es|ing)|lower(?:ed|s|ing)|chang(?:ed|es|ing)|amend(?:ed|s|ing)|revis(?:ed|es|ing)|improv(?:ed|es|ing)|upsiz(?:ed|es|ing)|decreas(?:ed|es|ing)|adjust(?:ed|s|ing)|sweeten(?:ed|s|ing))\b"
)
_UNIT = r"(?:\s(?:million|billion)(?:\sshares)?|\s?%|\sper\scent\b|\spercent\b|(?:\s\w+)?\sshares\b)"
_FIGURE = rf"(?:(?:(?:us|c|a)?[$€£]\s?|(?:usd|eur|gbp|cad|chf)\s)\d[\d,]*(?:\.\d+)?{_UNIT}?|\d[\d,]*(?:\.\d+)?{_UNIT}|\d{{1,4}}\.\d{{1,6}}\b)"
"""Money, a share of a hundred, a number of shares, or a ratio: never an hour or a day."""
RANGE = Late(
    rf"(?:not\sless\sthan\s|between\s|a\srange\sof\s)?(?P<low>{_FIGURE})(?:\sper\sshare)?(?:\s?(?:-|–|to|and)\s|,?\s(?:nor|and\snot|but\snot|or)\s(?:more|greater|higher)\sthan\s)(?P<high>{_FIGURE})"
)
FIGURE = Late(_FIGURE)
NEW = Late(
    r"\b(?:to|at|will\snow\sbe|is\snow|becomes?)\s(?:a\s(?:total\sof|range\sof|maximum\sof|new\s\w+\sof)\s|up\sto\s)?(?=[\dueg$€£cabn])"
)
OLD = Late(
    r"\b(?:from|instead\sof|rather\sthan|in\splace\sof)\s(?:the\s)?(?:(?:earlier|previous|prior|original|former|old)\s)?(?:(?:price|range|amount|maximum|cap)\sof\s)?(?=[\dueg$€£cabn])"
)
"""What stands before the figure of now, and before the one of before."""
