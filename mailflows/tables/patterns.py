"""What a cell of a broker's table looks like. Patterns only, no logic."""

from __future__ import annotations

ACCOUNT = r"[A-Z]{1,5}[-\s/]?\d{3,12}|(?!\d{3}-\d{3}-\d{4}\b)\d{1,4}[-/]\d{3,10}(?:[-/]\d{1,6})?"
"""An account number standing alone in its cell."""

AMOUNT = (
    r"(?:US\s*|USD\s*)?[$€£]?\s*\(?\d{1,3}(?:[,.' ]\d{3})+(?:[.,]\d{1,2})?\)?(?:\s*(?:USD|par|face|M|K|MM))?"
    r"|(?:US\s*|USD\s*)?[$€£]\s*\d+(?:\.\d{1,2})?\s*(?:k|m|mm)?|\d+(?:\.\d+)?\s*(?:k|m|mm|bonds?|notes?|units?|shares?|shs)|\d{1,9}(?:\.\d{1,3})?"
)
"""An amount standing alone in its cell, whatever it counts."""

ELECTION = (
    r"(?:tender|exchange|full|part|partial|all|none|no|yes|decline[sd]?|not?\s+tender(?:ing)?|do\s+not\s+tender|no\s+action|withdraw|y|n)"
    r"(?:\s+(?:all|part|partial|only|none|in\s+full|tender))*"
)

HEADER = r"acc(?:oun)?t|a/c|client|owner|holder|name|beneficial|elect|instruct|tender|exchange|par\b|face|amount|quantity|qty|principal|held|position|shares|cusip"
"""Words of a header row."""

BULLET = r"\s*(?:[-*•·–o]\s+|\(?\d{1,2}(?:\.\)|[.)/])\s+|\(?[a-z][.)]\s+)"
"""A list, which is read as prose and not as a table."""

FORM_LABEL = r"signature|please\s+(?:type|print)|print\s+name|taxpayer|social\s+security|area\s+code|dated\b|sign\s+here|tender\s+(?:all|only)\s+(?:the\s+)?(?:old|aggregate)"
"""Lines of the instruction form, which `forms` reads."""

HEADING = (
    r"[>\s*_-]{0,12}(?:(?:the|these|following|clients?|accounts?|holders?|who|that|are|do|does|did|will|to|be|have|has|of|for|all|not|no|non|non-|don['’]t|wish(?:ing)?|want(?:ing)?)[\s-]{1,3}){0,6}"
    r"(?:tender(?:s|ed|ing)?|exchang(?:e|es|ed|ing)|participat(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|declinations?|refus(?:e|es|ed|ing|als?)|keep(?:s|ing|ers)?|retain(?:s|ed|ing)?|hold(?:s|ing|ers)?|staying(?:\s+out)?|pending|await(?:ing|ed)?|waiting|open|undecided|no\s+(?:answer|reply|response|action)|withdr(?:awn|awing|awals?)|cancel(?:l?ed|l?ing|s)?|in|out)"
    r"(?:\s+(?:answers?|repl(?:y|ies)|clients?|accounts?|notes?|bonds?|all|part|in\s+full|in\s+part|fully|partly|out|offer|the\s+offer)){0,3}[\s:*_-]{0,12}"
)
"""A line between rows that says what those below it do."""
