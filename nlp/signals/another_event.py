"""Are a broker's lines of another security? He says so by a coupon, a code or an issuer that is not the offer's, or in so many words.

A desk works on many offers a day, with the same clients and the same shorthand: "VOL EXCH - LEVITZ 13.375 10/98" over lines that would all fit ours.
"""

from __future__ import annotations

import re
from functools import lru_cache

from nlp.context import Context, Terms
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.patterns.wordlists import listed
from nlp.signals.securities import coupons_of, plain_coupon, words_of, words_of_holders
from nlp.words.securities import OUR_SECURITY_WORDS

_COUPON = r"(?<![\w/.,$#-])(?P<coupon>\d{1,2}(?:\.\d{2,3}|[ -](?:1/2|[13]/4|[1357]/8|\d{1,2}/16)))(?![\d/.,])"
_UNIT = r"(?!\s?(?:mm?|k|million|thousand|of|bonds?|notes?|shares?)\b)"
_IN_SUBJECT = Late(rf"{_COUPON}\s?%?(?:['’]?s\b)?{_UNIT}", re.IGNORECASE)
_IN_WORDS = Late(
    rf"\b(?!(?:BK|LX)\b)[A-Z][A-Za-z&'’.-]{{2,}}\s+{_COUPON}(?:\s?%)?(?:['’]?s\b|\s+(?:due|sr|senior|sub|debs?|debentures?|cvt|convertibles?)\b|\s+\d{{1,2}}/(?:\d{{1,2}}/)?\d{{2,4}}\b)"
)
"""An issuer's name, and behind it a coupon that is written as one: "Levitz 13 3/8s", "KAISER 12.75 2/03"."""
_LEAST, _MOST = 2, 21
"""Between these a coupon lies."""
_CODE = Late(
    r"\b(?:cusip|isin)\b[\s#:.no]{0,6}(?P<code>[A-Z0-9]{5,6}[ -]?[A-Z0-9]{2,3}[ -]?[A-Z0-9]{1,4})\b", re.IGNORECASE
)
_EVENT = Late(
    r"\b(?:vol(?:untary)?|mand(?:atory)?|voex|exof|voi|exch|xchg?|exchange|tender|corp(?:orate)?\s+action|event|offer)\b",
    re.IGNORECASE,
)
_ITS_NAME = Late(
    r"\b(?i:vol(?:untary)?|mand(?:atory)?|voex|exof|voi|exch|xchg?|exchange|tender|corp(?:orate)?\s+action|event|offer)\b\s*[-–—:/|,]?\s*(?P<name>[A-Z][A-Za-z&]{3,})(?![\w@'’])"
)
"""The word behind a word of an event: "VOL EXCH - LEVITZ", "Tender offer: Burlington Motor"."""
_CLIENT = re.compile(r"\b[A-Z]{2}-?\d{4}\b")
OF_A_DESK = listed(
    """ptcpt partic prtcpt ptc dtc dtcc vol voluntary voex exof voi exch xch xchg exchanges event events corp corporate action actions mandatory instr instruction instructions election elections list lists file files sheet sheets batch book queue add adds addon final
    live more late status update updates updated revised revision correction corrected corrections amended amendment urgent rush client clients customer customers account accounts accts acct line lines spreadsheet workbook schedule table
    word format upload data part participant firm desk reorg securities trust clearing bank morning afternoon noon evening today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday tues weds thur thurs january february march april june july august sept september october november december response responses reply replies answer
    answers return returns returned received position positions confirm confirmation withdraw withdrawal withdrawals withdrawn cancel pull pulled reduce reduced increase partial notice guaranteed delivery question questions timing cutoff deadline number numbers
    three four five six seven eight nine eleven twelve only alone another single attached attachment enclosed below above follow following follows through thru hold holds stop please transfer range shorts instructed entry entries form forms letter schedule
    memo copy record records test sample draft version shift group request reference ticket case contra tele phone email mail about what want wants said says here there have been were will would keep keeps full bonds total please"""
)
"""Words of subjects that name no issuer."""
_LATER = r"(?:comes?|coming|follows?|to\s+(?:follow|come)|will\s+(?:follow|come|be)|tomorrow|tmrw|tmw|later|separately|next|on\s+\w+day)"
_OF_MORE = re.compile(
    r"\b(?:more|rest|remaining|remainder|others?|second|next\s+batch|balance|further|additional|final|late|updated)\b"
)


def names_another(subject: str, words: str, context: Context, terms: Terms | None) -> bool:
    """Tell whether a broker's subject or words say that his lines are of a security that is none of the offers'.

    `subject`: as he wrote it; `words`: those of the mail; `terms`: the offer for which the lines would be taken.
    """
    if context.role != "broker" or terms is None:
        return False
    return (
        _another_code(f"{subject}\n{words}", context)
        or _another_coupon(subject, words, context)
        or _denied(words, terms)
        or _another_issuer(subject, words, context)
    )


def _another_code(text: str, context: Context) -> bool:
    """Tell whether a CUSIP or ISIN stands there that no offer has; where an offer's own is not known, nothing can be told."""
    if not all(one.codes for one in context.offers):
        return False
    ours = {code.upper() for one in context.offers for code in one.codes}
    found = (re.sub(r"[ -]", "", match["code"]).upper() for match in _CODE.finditer(text))
    return any(not any(code in own or own in code for own in ours) for code in found if re.search(r"\d", code))


def _another_coupon(subject: str, words: str, context: Context) -> bool:
    """Tell whether a coupon that no offer has stands in the subject, or behind a name in the words."""
    named = tuple(name for one in context.offers for name in (*one.names, one.title))
    if not any(re.search(r"\d", name) for name in named):
        return False
    ours = coupons_of(named)
    found = (
        [match["coupon"] for match in _IN_SUBJECT.finditer(subject)]
        if _EVENT.search(subject) or re.search(r"\d/\d\d\b", subject)
        else []
    )
    found += [match["coupon"] for match in _IN_WORDS.finditer(words)]
    return any(plain_coupon(one) not in ours and _LEAST <= float(plain_coupon(one)) <= _MOST for one in found)


@lru_cache(maxsize=8)
def _denial(names: tuple[str, ...]) -> re.Pattern[str]:
    """Give the pattern of "not the Lexington", and of "Lexington list comes tomorrow", for an offer's names."""
    ours = "|".join(
        sorted((re.escape(name.lower()) for name in names if re.match(r"[^\W\d_]{3}", name)), key=len, reverse=True)
    )
    return re.compile(
        rf"(?:^|[,;(–—-]|\b(?:is|are|was|were|these|this|those|all)(?:\s+of\s+(?:it|them))?)\s*not\s+(?:for\s+|in\s+|about\s+)?(?:the\s+|our\s+)?(?:{ours})\b(?!\s+(?:holders?|clients?|people|notes\s+of))"
        rf"|\bnothing\s+to\s+do\s+with\s+(?:the\s+|our\s+)?(?:{ours})\b"
        rf"|(?:^|[.;!?\n])(?P<later>[^.;!?\n]{{0,30}}\b(?:{ours})\b[^.;!?\n]{{0,20}}\b(?:list|lines|elections|instructions|file|sheet|batch)\b\s+{_LATER}\b[^.;!?\n]{{0,60}})"
    )


def _denied(words: str, terms: Terms) -> bool:
    """Tell whether the words say that the lines are not of the offer, or that those of the offer are still to come."""
    names = tuple(name for name in (terms.issuer, *terms.names) if name)
    found = _denial(names).finditer(lowered(words))
    return any(match["later"] is None or _OF_MORE.search(match["later"]) is None for match in found)


def _another_issuer(subject: str, words: str, context: Context) -> bool:
    """Tell whether the subject names an event and an issuer that is in no list, where the mail names none of the offers'."""
    if _EVENT.search(subject) is None or _CLIENT.search(subject):
        return False
    of_offers = (
        words_of(tuple(name for one in context.offers for name in (one.issuer, one.title, *one.names)))
        - OUR_SECURITY_WORDS
    )
    issuers = words_of(tuple(one.issuer for one in context.offers))
    said = re.findall(r"[^\W\d_]{3,}", lowered(f"{subject}\n{words}"))
    if any(word in of_offers or any(name.startswith(word) for name in issuers) for word in said):
        # "Lex" is Lexington, as desks cut names short.
        return False
    known = OUR_SECURITY_WORDS | OF_A_DESK
    names = words_of_holders(context.accounts) | words_of((context.sender_name,))
    if any(word in names for word in re.findall(r"[^\W\d_]{3,}", lowered(subject)) if word not in known):
        return False
    return any(match["name"].lower() not in known for match in _ITS_NAME.finditer(subject))


_LABEL = Late(
    r"(?m)^[>\s]{0,8}(?P<field>issuer(?:\s+name)?|issuing\s+company|company|security(?:\s+(?:name|description|desc\.?))?|sec\.?|issue|name\s+of\s+issuer)[ \t]{0,20}(?::|=|\.{2,40}:?|(?:[ \t]\.){3,30}:?|\t|[ \t]{3}|\|)[ \t.]{0,20}(?P<name>[A-Za-z][^\W\d_]{3,}[^\n]{0,80})$",
    re.IGNORECASE,
)
"""A field of a form that names the issuer or its paper."""
_PAPER_LABEL = Late(
    r"(?m)^[>\s]{0,8}(?:security(?:\s+(?:name|description|desc\.?))?|sec\.?|issue|bonds?|notes?|coupon|description)[ \t]{0,20}(?::|=|\.{2,40}:?|\t|[ \t]{3}|\|)[ \t.]{0,20}(?P<paper>[^\n]{1,80})$",
    re.IGNORECASE,
)
_ITS_COUPON = re.compile(r"(?<![\w/.,$-])(?P<coupon>\d{1,2}(?:\.\d{1,3}|[ -]\d{1,2}/\d{1,2})?)\s?%")


def _of_another_coupon(field: re.Match[str], context: Context) -> bool:
    """Tell whether a field that describes the paper names coupons, and none that an offer has."""
    said = [match["coupon"] for match in _ITS_COUPON.finditer(field["paper"])]
    ours = coupons_of(tuple(name for one in context.offers for name in (*one.names, one.title)))
    return bool(said) and not any(_decimal(coupon) in ours for coupon in said)


def _decimal(coupon: str) -> str:
    """Give a coupon as a decimal; one in sixteenths as it is written."""
    return coupon if re.search(r"\d{2}/|/\d{2}", coupon) else plain_coupon(coupon)


_OF_ANY_FIRM = frozenset(
    {
        "corp",
        "corporation",
        "company",
        "inc",
        "incorporated",
        "ltd",
        "limited",
        "llc",
        "plc",
        "the",
        "and",
        "old",
        "new",
    }
)


def labelled_otherwise(words: str, context: Context, terms: Terms | None) -> bool:
    """Tell whether a field of a broker's form ("ISSUER: Burlington Motor") names an issuer that is none of the offers'."""
    if context.role != "broker" or terms is None:
        return False
    ours = (
        words_of(tuple(name for one in context.offers for name in (one.issuer, one.title, *one.names)))
        - OUR_SECURITY_WORDS
    ) | words_of(tuple(one.issuer for one in context.offers))
    for found in _LABEL.finditer(words):
        said = [word for word in re.findall(r"[^\W\d_]{3,}", lowered(found["name"])) if word not in _OF_ANY_FIRM]
        if not said:
            continue
        if found["field"].lower().startswith(("issue ", "sec")) or found["field"].lower() in {"issue", "company"}:
            known = said[0] in OUR_SECURITY_WORDS or said[0] in OF_A_DESK
        else:
            known = all(word in OUR_SECURITY_WORDS for word in said)
        if not known and not any(word in ours or any(name.startswith(word) for name in ours) for word in said):
            return True
    return any(_of_another_coupon(found, context) for found in _PAPER_LABEL.finditer(words))
