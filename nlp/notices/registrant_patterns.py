"""Where a filing or an announcement names its issuer. No logic here."""

from __future__ import annotations

import re

from nlp.patterns.late import Late

BELOW_LABELS = Late(
    r"^[\s(]{0,5}(?:exact\s+name\s+of\s+(?:the\s+)?(?:registrant|issuer|small\s+business)|full\s+name\s+of\s+(?:the\s+)?registrant|name\s+of\s+(?:the\s+)?(?:subject\s+company|issuer)\b|name\s+of\s+(?:the\s+)?registrant\s+as\s+specified)",
    re.IGNORECASE,
)
"""A label that stands under the name, or before it with a colon."""

AFTER_LABELS = Late(
    r"^(?:(?:exact\s+|full\s+)?name\s+of\s+(?:the\s+)?(?:registrant|issuer|subject\s+company)(?:\s*\(issuer\))?[^:]{0,60}|issuer|company|offeror|registrant)\s{0,5}:\s{0,60}(?P<name>\S.{1,150})$",
    re.IGNORECASE,
)
"""A label with the name behind it on its line."""

FILED_BY = Late(r"^filed\s+by:?\s+(?P<name>[A-Z].{2,120}?)(?:\s+pursuant\b.*)?$", re.IGNORECASE)

EDGAR_NAME = re.compile(r"COMPANY CONFORMED NAME:\s{0,20}(?P<name>\S[^\n]{1,120})")

NO_NAME = Late(
    r"^[\s\-_=*.]*$|^\(|\)$|^(?:form|schedule|current\s+report|annual\s+report|date\s+of|washington|united\s+states|securities\s+and|pursuant|commission|not\s+applicable|n/a|of\s+the|amendment|for\s+the|part\s+[iv]|or$|and$|tender\s+offer|report\s+of|under\s)|\b(?:19|20)\d\d\b|\bact\s+of\b|@|earliest\s+event",
    re.IGNORECASE,
)
"""A line of a cover that is no name."""

LEAD_VERB = Late(
    r"\s(?:\(?(?:today|also|hereby|jointly)\s)?(?:announce[sd]?|report(?:s|ed)|said|says|state[sd]|disclosed|discloses|confirm(?:s|ed)|advises|ha(?:s|ve)\s(?:today\s)?(?:announced|extended|amended|terminated|completed|commenced|received|increased|varied|waived|called\soff|cancell?ed|withdrawn|abandoned|discontinued|dropped)|extends|commences|gives\snotice|hereby\sgives|will\s|is\s(?:extending|offering|amending))(?=\W|$)"
)
"""The verb of a release's first sentence; what stands before it is who speaks."""

NAME_ENDS = Late(
    r"\s*[(\[\"“]|,\s(?:a|an|the|one|which|through|acting|together|on\sbehalf|as|formerly|and\sits|its|in\sits)\s|\s(?:and|together\swith)\s(?:its|certain|[A-Z])|\s(?:today|also|hereby|announces?d?|said)\b|\s[-–—]{1,2}\s|;"
)
"""What ends a name at the head of a sentence: a ticker, an apposition, a second company."""

OF_ISSUER = Late(
    r"\b(?:(?:advised|informed|notified|instructed)\s(?:\w+\s){0,2}by|on\sbehalf\sof|offers?\s(?:\w+\s){0,3}(?:of|by)|solicitation\s(?:\w+\s){0,3}(?:of|by)|issued\sby|(?:notes?|debentures?|bonds?|securities|shares?|stock|trust)(?:\s(?:due|\(CUSIP)[^.;]{0,40}?)?\sof|that|advised\sthat|by)\s(?:the\s(?:following\s)?)?$",
    re.IGNORECASE,
)
"""What stands before the issuer's name in an agent's notice."""
