"""Who makes the offer: of the companies named, the one that the document defines, and not an agent, parent or broker."""

from __future__ import annotations

import re

from nlp.documents.evidence import Found
from nlp.documents.names import Named, companies
from nlp.documents.text import Document

_DEFINED = re.compile(
    r"^,?[^.;\"]{0,130}?\((?:together with[^\"]{0,60})?(?:\"?(?:we|us|our)\"?,? ?(?:or|and)? ?)*(?:in such capacity, )?(?:the )?\"(?:the )?(?:company|issuer|partnership|trust|fund|corporation|bank|offeror|purchaser|borrower|bidder|we)\b"
)
_DEFINED_BY_NAME = re.compile(r"^,?[^.;\"]{0,100}?\(\"(?P<short>[^\"]{2,40})\"")
_CORPORATION = re.compile(
    r"^,? an? (?:\w+ ){0,4}(?:corporation|limited liability company|limited partnership|company|business trust|trust|bank holding company|partnership)\b|^ \(an? (?:public )?[^)]{0,40}(?:company|corporation)"
)
_OFFERS = re.compile(
    r"^,?[^.;\"]{0,120}?\b(?:(?:is |are )?(?:hereby )?offer(?:s|ing)\b|invites\b|is soliciting\b|hereby (?:offers|invites|solicits)|has (?:extended|amended|commenced)|will (?:issue|purchase|select))"
)
_BY_BEFORE = re.compile(
    r"(?:\boffer(?:ed)?(?: to (?:purchase|exchange))?[^.]{0,60} by|\bby|\bof|\bissuer:|\bcompany:|\boffer of|\bissued by|\bin connection with the offer by) ?$"
)
_ROLE_BEFORE = re.compile(
    r"\b(?:depositary|depository|agents?|managers?|trustee|registrar|solicitor|counsel|broker|guarantor|subsidiary of|parent|affiliate of|owned by|nominee|custodian|advisors?|advisers?|underwriters?|banks?|to)\b(?:[^.]{0,30}\b(?:is|are|to|by|,|and|for the (?:exchange |tender )?offers?|for the (?:consent )?solicitation))?[ :,(]{0,4}$"
)
_ROLE_BEHIND = re.compile(
    r"^[ ,(]{0,3}(?:as |\(\"?the \"?)?(?:the )?\"?(?:exchange agent|depositary|depository|dealer manager|information agent|trustee|tabulation agent|guarantor|parent|solicitation agent|tender agent|paying agent|eligible)"
)
_AGENT_NAME = re.compile(
    r"\b(?:trust company|bank|n\.?a|national association|securities|transfer|registrar|services|proxy|communications|capital markets|trust & transfer)\b",
    re.IGNORECASE,
)
_BROKER_SPEAKS = re.compile(r"\b(?:must receive your|your instructions to|call|return (?:it|this form) to|contact) ?$")


_TITLE_LINES = 40


def read_issuer(document: Document) -> Found[str] | None:
    """Give the issuer's full name; None where no company is named as the one that offers."""
    scores: dict[str, float] = {}
    named: dict[str, list[Named]] = {}
    found = companies(document)[:4000]
    for one in found:
        scores[one.key] = scores.get(one.key, 0) + _score(document, one)
        named.setdefault(one.key, []).append(one)
    for key, each in named.items():
        scores[key] += min(len(each), 6) * 0.5 + (1.5 if each[0].start < 900 else 0)
        scores[key] -= 2.5 if _AGENT_NAME.search(each[0].name) else 0
    if not scores:
        return None
    best = max(scores, key=lambda key: (scores[key], -named[key][0].start))
    if scores[best] < 1:
        return None
    chosen = next((one for one in named[best] if not one.name.isupper()), named[best][0])
    told = max(named[best], key=lambda one: (_score(document, one), -one.start))
    return Found(_article(document, chosen.name) + written(chosen.name), told.start, told.end)


def _article(document: Document, name: str) -> str:
    """An article that is a part of the name: the title of the document has it, on a line of their own."""
    titled = f"the {name.lower().rstrip('.')}"
    alone = any(line.text.strip().lower().rstrip(".") == titled for line in document.lines[:_TITLE_LINES])
    return "The " if alone else ""


def _score(document: Document, one: Named) -> float:
    """How far the words around one mention make the company the issuer; below nothing where they give it another part."""
    before = document.small[max(0, one.start - 90) : one.start]
    after = document.small[one.end : one.end + 220]
    score = 0.0
    if _ROLE_BEFORE.search(before) or _ROLE_BEHIND.match(after):
        score -= 4
    if _DEFINED.match(after):
        score += 5
    elif _DEFINED_BY_NAME.match(after):
        score += 2
    if _CORPORATION.match(after):
        score += 3
    if _OFFERS.match(after):
        score += 3
    if _BY_BEFORE.search(before):
        score += 3 if "issuer" in before[-12:] or "by" in before[-4:] else 1
    if _BROKER_SPEAKS.search(before):
        score -= 3
    return score


def written(name: str) -> str:
    """A name in capitals as a name is written; others as they came."""
    name = name.strip(" ,")
    if not name.isupper():
        return name
    kept = {
        "LLC",
        "LP",
        "PLC",
        "N.A.",
        "L.P.",
        "L.L.C.",
        "S.A.",
        "N.V.",
        "USA",
        "AG",
        "SE",
        "II",
        "III",
        "IV",
        "U.S.",
        "NV",
        "SA",
        "LLP",
    }
    small = {"OF", "AND", "THE", "FOR"}
    words = name.split(" ")
    return " ".join(
        word if word.strip(",") in kept else word.lower() if word in small and index else _capital(word)
        for index, word in enumerate(words)
    )


def _capital(word: str) -> str:
    return re.sub(r"[A-ZÀ-Ý][A-ZÀ-Ý']*", lambda match: match[0][0] + match[0][1:].lower(), word)
