"""Whether a clause speaks of what somebody holds at another house: "I have 50 more at Wells"."""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_ELSEWHERE = Late(
    r"\b(?:elsewhere|at\s+another|with\s+another|(?:my|our)\s+other\s+(?:broker|bank|custodian)|outside\s+(?:of\s+)?(?:your|this)|(?-i:(?:at|with|through)\s+(?!Lexington|LEXINGTON|LX|BK|Linda|Best|Kind|Regards)[A-Z][a-z]+(?:\s+(?:&\s+)?[A-Z][a-z]+)*))\b",
    re.IGNORECASE,
)


_HAVE = Late(
    r"\b(?:i|we|he|she|they|you)(?:'ve|\s+(?:also|still|have|has|had|own|owns|hold|holds|held|keep|got|currently|now)){1,3}\b(?!\s+(?:\w+ed|been|decided|chosen|made|thought|told|given|come|gone|to)\b)"
    r"(?:(?!\b(?:because|since|as|for\s+(?:i|we|my|our|the|he|she)|so|but|who|whose|when|where|while|and\s+(?:i|we|he|she))\b)[^;.!?]){0,120}$",
    re.IGNORECASE,
)
"""Up to where something lies: that somebody has it there, and not that a daughter studies or a son works there."""


_OTHER_PAPER = Late(
    r"\b(?:i|we)(?:['’]ve|\s+(?:also|do|still|have|own|hold|got|bought|keep)){1,3}\s+(?:(?:some|a\s+few|a\s+little|a\s+bit|a\s+lot)\s+(?:of\s+)?)?(?:(?:their|its|the|your|lexington|company|precision|other|my|our|common|preferred|some|of)(?:['’]s)?\s+){0,4}"
    r"(?:stock|shares?|common|preferred|warrants|funds?|annuit(?:y|ies)|treasur(?:y|ies)|munis?|cds?|certificates\s+of\s+deposit|options)\b(?![^.;!?]{0,80}\b(?:notes?|bonds?)\b)[^.;!?]{0,60}?(?:[,;–—-]|\band|\bbut)\s*(?:please\s+|so\s+|just\s+|and\s+|you\s+can\s+)*$",
    re.IGNORECASE,
)
"""Before an act: other paper that the sender owns."""
_KINDS = Late(
    r"\b(?:my|our|the)\s+(?:other\s+)?(?:[\w’'-]+\s*,?\s+){0,6}?(?:municipals?|munis|stocks?|common|preferred|treasur(?:y|ies)|mutual\s+funds?|annuit(?:y|ies)|utilit(?:y|ies)|telephone\s+shares|shares|cds|certificates\s+of\s+deposit|t-?bills|equities|ginnie\s+maes|debentures\s+of\s+\w+)\b"
    r"(?![^.;!?]{0,60}\b(?:notes?|bonds?|lexington\w*)\b)[^.;!?\d]{0,40}$",
    re.IGNORECASE,
)
"""Before an act: other paper is its subject, "the municipals and the telephone shares are to stay"."""
_ALL_ELSE = Late(
    r"(?:^|[.;:,!?–—-]|\band|\bbut)\s*(?:(?:the|my|our)\s+(?:rest|remainder|balance)\s+of\s+(?:the|my|our)\s+(?:\w+\s+)?(?:portfolio|investments|securities|assets|estate)|(?:everything|all|anything)\s+else\s+(?:that\s+)?(?:in\s+(?:the|my|our|this|that)\s+(?:account|portfolio|box|vault|safe)|(?:i|we|you)\s+(?:have|hold|own|keep)(?:\s+(?:with|for)\s+(?:you|me|us))?)"
    r"|(?:my|our|the)\s+other\s+(?:titles|securities|investments|holdings\s+with\s+you|papers))\s*,?\s*(?:(?:i|we|you|is|are|to|be|should|shall|will|can|must|may)\s+){0,4}$",
    re.IGNORECASE,
)
"""Before an act: its subject is what else the sender has, "the rest of the portfolio is to be left alone"."""
_THAT = Late(
    r"\W*(?:leave|keep|let|do\s+not|don['’]?t|hold)\b[\s\w'’]{0,20}?\b(?:it|that|those|them|these)\b", re.IGNORECASE
)


def of_other_paper(text: str, begins: int) -> bool:
    """Tell whether the act at `text[begins:]` points only to other paper named before it: "I own some of their stock too, leave that alone"."""
    if _KINDS.search(text, max(0, begins - 120), begins) or _ALL_ELSE.search(text, max(0, begins - 120), begins):
        return True
    return _THAT.match(text, begins) is not None and _OTHER_PAPER.search(text, max(0, begins - 200), begins) is not None


_OTHER_THING = r"(?:money[\s-]+(?:market|fund)s?|savings|checking|mutual\s+funds?|cds?|certificates?\s+of\s+deposit|treasur(?:y|ies)|t-?bills?|commercial\s+paper|munis?|municipals?|common|preferred|stock|stocks|annuit(?:y|ies)|deposit)\b"
_OF_IT = Late(
    rf"\s*(?:(?:shares?|units?|dollars?|bonds?|worth)\s+)?(?:(?:of|in)\s+)?(?:(?:the|my|our|a|an|your|his|her)\s+)?(?:\w+\s+)?{_OTHER_THING}"
    r"|\s*(?:of|in)\s+(?-i:(?!Lexington|LEXINGTON|Lex|LX|The|These|Those|My|Our|Series|Class|Account|Acct|Tranche|Issue|IRA|Roth|Principal|Face|Par)[A-Z][A-Za-z&]+)\b",
    re.IGNORECASE,
)
"""Behind an amount: what it is of, and that is no paper of the offer: "500 shares of Lucent", "10,000 in the money fund"."""
_OF_THE_NOTES = re.compile(r"\b(?:notes?|bonds?|lexington\w*|rest|remainder|balance|others?)\b", re.IGNORECASE)


def of_another_thing(text: str, start: int, end: int) -> bool:
    """Tell whether the amount at `text[start:end]` is of other paper or money that the sender has."""
    return _OF_IT.match(text, end) is not None and _OF_THE_NOTES.search(text, start, end) is None


def names_the_notes(clause: str) -> bool:
    """Tell whether a clause names the notes, or what is left of them."""
    return _OF_THE_NOTES.search(clause) is not None


def elsewhere(text: str) -> bool:
    """Tell whether a clause speaks of what is held somewhere else."""
    return any(_HAVE.search(text, max(0, place.start() - 160), place.start()) for place in _ELSEWHERE.finditer(text))
