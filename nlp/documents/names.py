"""Names of companies in a text, found by how they end."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from nlp.documents.text import Document

_END = (
    r"(?:Incorporated|Inc|Corporation|Corp|Company of (?:Canada|New York|America|California|Texas)|Company|Companies|Co|L\.?L\.?C|L\.?L\.?P|L\.?P|P\.?L\.?C|plc|Limited|Ltd|LTD|S\.A\.B|S\.A|N\.V|B\.V|A\.G|AG|SA|NV|BV|SE|GmbH|S\.p\.A"
    r"|ASA|A/S|Oyj|AB|S\.à r\.l|S\.A\.R\.L|N\.A|National Association|Bancorp|Bancorporation|Bancshares|Trust|Fund|Partnership|Partners|Holdings|Group|REIT|Associates|Bank|INCORPORATED|INC|CORPORATION|CORP|COMPANY OF (?:CANADA|NEW YORK|AMERICA)"
    r"|COMPANY|COMPANIES|CO|LLC|LLP|LIMITED|PLC|BANCORP|BANCORPORATION|BANCSHARES|TRUST|FUND|PARTNERSHIP|PARTNERS|HOLDINGS|GROUP|ASSOCIATES|BANK|NATIONAL ASSOCIATION)"
)
_WORD = r"(?:[A-Z0-9À-Ý][\w&'./À-ÿ-]{0,30}|&|of|and|the|de|der|für|du|la)"
_NAME = re.compile(
    rf"(?<![\w&])(?P<first>[A-Z0-9À-Ý][\w&'.À-ÿ-]{{0,30}})(?P<more>,?(?: {_WORD},?){{0,7}}?)[, ]{{1,2}}(?P<end>{_END})\b(?:\.(?! [A-Z][a-z])|\.(?= [A-Z][a-z]))?"
)
_MORE_END = re.compile(
    r" (?:II|III|IV|V|VI|VII|VIII|IX|XI|XII)\b|,? (?:& |and )?(?:Transfer Company|Trust Company(?: of [A-Z][a-z]+)?|Transfer Co\.?|Inc\.?|Corp\.?|Corporation|Company(?: of (?:Canada|New York|America))?|Co\.?|LLC|L\.L\.C\.|L\.P\.|LP|PLC|plc|Limited|Ltd\.?|S\.A\.|N\.V\.|AG|N\.A\.|National Association|INC\.?|CORP\.?|CORPORATION"
    r"|COMPANY(?: OF (?:CANADA|NEW YORK|AMERICA))?|CO\.|L\.P\.|LIMITED|LTD\.?|N\.A\.|NATIONAL ASSOCIATION|TRUST COMPANY(?: OF [A-Z]+)?|SE|p\.l\.c\.)(?![\w])"
)
_NOT_FIRST = {
    "the", "of", "and", "by", "to", "for", "offer", "offers", "dated", "our", "dear", "re", "in", "at", "on", "if", "any", "all", "each", "purchase", "exchange", "cash", "from", "with", "a", "an", "new", "due", "this", "that",
    "issuer", "depositary", "agent", "company", "notes", "debentures", "securities", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "attention", "attn",
    "certificates", "tendered", "pursuant", "circular", "solicitation", "consents", "between", "both", "is", "or", "as", "statement", "its", "letter", "transmittal", "accompany", "corporation", "supplement", "no.", "box", "p.o.", "bid", "holders", "notice", "manager", "managers",
    "outstanding", "guaranteed", "delivery", "instructions", "respect", "mail", "hand", "courier", "overnight", "registered", "certified", "exhibit", "security", "sent", "prospectus", "up", "are", "be", "trustee", "clients", "indenture", "dealer", "name", "information", "depository",
    "tabulation", "tabulating", "tender", "facsimile", "telephone", "memorandum",
}  # fmt: skip
"""Words with which no company's name starts: the name begins behind the last of them."""
_NEVER = {
    "the", "of", "and", "by", "to", "for", "dated", "dear", "re", "in", "at", "on", "if", "from", "with", "a", "due", "this", "that", "pursuant", "between", "is", "or", "as", "its", "be", "are", "notes", "debentures",
    "offer", "offers", "box", "attention", "attn", "january", "february", "august", "september", "october", "november", "december", "outstanding", "accompany", "up", "respect", "sent", "depositary", "circular", "issuer", "manager", "managers", "agent", "date",
}  # fmt: skip
"""Words that stand within no name but of, and, the, for."""
_PAPERS = {"stock", "shares", "warrants", "units", "bonds"}
"""Papers, whose issuer stands behind "of"."""
_ENDS = re.compile(
    r"[:;]$|\)[.,]?$|\"[.,]?$|(?<![A-Z])(?<!\b[A-Za-z])(?<!St)(?<!Inc)(?<!Bros)(?<!Co)(?<!Corp)(?<!Cos)(?<!Wm)(?<!U\.S)\.$"
)
_FIGURE = re.compile(r"\$?[\d,./%-]+|(?=[A-Z]*\d)[A-Z0-9]{8,12}")
_NO_COMPANY = re.compile(
    r"^(?:depository trust company|the depository trust company|new york stock exchange|securities and exchange commission|book-entry|(?:the )?company|(?:the )?trust|(?:the )?partnership|(?:the )?bank|(?:the )?fund|(?:the )?group)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Named:
    """A company's name and its place."""

    name: str
    start: int
    end: int

    @property
    def key(self) -> str:
        """The name in small letters and figures only: what is the same company."""
        words = re.sub(r"[^a-z0-9& ]", "", self.name.lower().replace(",", " "))
        return " ".join(words.split())


def companies(document: Document, start: int = 0, end: int | None = None) -> list[Named]:
    """Find the companies named in a stretch of a document's flat text, in order of place."""
    text = document.flat
    found: list[Named] = []
    for match in _NAME.finditer(text, start, len(text) if end is None else end):
        edge = bisect_right(document.breaks, match.end() - 2)
        broken = document.breaks[edge - 1] if edge else 0
        first, last = _trimmed(text, max(match.start(), broken), match.end())
        more = _MORE_END.match(text, last)
        while more:
            last, more = more.end(), _MORE_END.match(text, more.end())
        name = text[first:last].strip(" ,")
        if _named(name):
            found.append(Named(name, first, last))
    return found


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Take away the words in front that belong to no name."""
    words = [(match[0], start + match.start()) for match in re.finditer(r"\S+", text[start:end])]
    first = 0
    for index, (word, _) in enumerate(words[:-1]):
        bare = word.strip(",:;().\"'").lower()
        begins = index == first
        if (
            bare in _NEVER
            or (bare in _PAPERS and words[index + 1][0].lower() == "of")
            or (begins and bare in _NOT_FIRST)
            or _ENDS.search(word)
            or _FIGURE.fullmatch(word)
            or not (word[0].isalnum() or word == "&")
        ):
            if word.lower() in {"of", "and", "the", "for"} and index > first and _inside(words, index):
                continue
            first = index + 1
    place = words[min(first, len(words) - 1)][1]
    return place, end


def _inside(words: list[tuple[str, int]], index: int) -> bool:
    """Tell whether "of", "and", "the" stand within a name: Bank of Harrow, Colony and Western Trust Company."""
    before, behind = words[index - 1][0], words[index + 1][0]
    if words[index][0].lower() == "the":
        return words[index - 1][0].lower() in {"of", "for"}
    return (
        before[:1].isupper()
        and behind[:1].isupper()
        and (before.istitle() == behind.istitle())
        and before.lower().strip(",") not in _NOT_FIRST
    )


def _named(name: str) -> bool:
    return (
        len(name.split()) > 1
        and len(name) < 90
        and not _NO_COMPANY.match(name)
        and not re.match(r"^(?:\d[\d,.%/]*\s)", name)
    ) or False
