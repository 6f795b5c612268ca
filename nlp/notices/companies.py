"""Names of companies in running text: a word that only a company's name ends with, and the capitals before it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from nlp.patterns.late import Late

_ENDS = (
    r"Inc|Incorporated|Corp|Corporation|Company|Co|Ltd|Limited|LLC|L\.L\.C|LLP|LP|L\.P|plc|PLC|P\.L\.C|S\.A|SA|N\.V|NV|B\.V|BV|A\.G|AG|SE|S\.p\.A|SpA|ASA|AB|Oyj|A/S|GmbH|S\.A\.B\. de C\.V"
    r"|S\.A\. de C\.V|S\.à r\.l|Bancorp|Bancshares|Trust|Holdings|Partners|Group|Fund|Bank|N\.A|INC|INCORPORATED|CORP|CORPORATION|COMPANY|CO|LTD|LIMITED|HOLDINGS|TRUST|GROUP|PARTNERS"
)
_WORD = r"[A-Z0-9][\w&'’./-]{0,30}"
_LINK = r"(?:of|and|the|&|de|del|della|la|du|des|van|von|y|e|for)"
COMPANY = Late(
    rf"(?<![\w&])(?:{_WORD},?\s(?:{_LINK}\s){{0,2}}){{1,8}}(?:{_ENDS})(?![\w&-])\.?(?:,?\s(?:{_ENDS})(?![\w&-])\.?){{0,3}}"
)
_MONTH_BEFORE = re.compile(r"^.*\b(?:19|20)\d\d\b[\s,-]*")
_NO_NAME = Late(
    r"^(?:The|As|On|In|By|To|Of|From|And|For|With|If|Each|Any|All|This|That|Said|Holders?|Notes?|Contact|Source|SOURCE|Subject|Between|Among|Registrant|Issuer|FYI|About|Dear)\s"
)
_AGENTS = Late(
    r"^[\s,()]{0,4}(?:acting\s)?(?:as\s|the\s|which\sis\s)?(?:(?:the|an?)\s)?(?:exchange|information|tender|tabulation|depositary|subscription|paying|voting|solicitation|dealer|transfer|registry)?[\s-]?(?:agent|depositary|manager|depository|trustee|registrar)\b",
    re.IGNORECASE,
)
_AGENT_FIRMS = re.compile(r"\b(?:Trust|Bank|N\.A|Securities|Agency|Depositary|Registry|Transfer)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Company:
    """A company's name and its place in the text it was found in. `agent`: it is named as somebody's agent."""

    name: str
    start: int
    end: int
    agent: bool


def companies(text: str) -> list[Company]:
    """Find the companies that a text names, in order of place. `text`: running text, a few thousand characters."""
    found = []
    for match in COMPANY.finditer(text):
        start, name = match.start(), match[0]
        while (cut := _NO_NAME.match(name) or _MONTH_BEFORE.match(name)) is not None:
            start, name = start + cut.end(), name[cut.end() :]
        name = name.rstrip(" ,")
        if name.endswith(".") and not re.search(r"(?:Inc|Corp|Co|Ltd|\.[A-Za-z]|INC|CORP|CO|LTD)\.$", name):
            name = name[:-1]
        if len(name.split()) > 1:
            agent = _AGENTS.match(text[match.end() : match.end() + 60]) is not None
            found.append(Company(name, start, start + len(name), agent))
    return found


def is_agent_firm(name: str) -> bool:
    """Whether a name is one of those that agents of offers bear."""
    return _AGENT_FIRMS.search(name) is not None
