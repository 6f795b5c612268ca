"""What the header and the cells of a broker's table may say. No logic here."""

from __future__ import annotations

import re

from nlp.patterns.late import Late

COLUMNS = {
    "account": r"\b(?:acc(?:oun)?t|a/c|account)s?\b|^acct|^account|account$|\bno\.?$|^#$",
    "kept": r"\b(?:keep(?:s|ing)?|kept|retain(?:s|ed|ing)?|retention|remain(?:s|ing|der)?|residual|residue|leftover|left|stays?|staying|sits?|untendered|unexchanged|untouched|unchanged|(?:hold(?:s|ing)?|held)\s+back|back|out|rest|not\s+going|not\s+(?:tender|exchang|surrender)\w*|(?:balance|bonds?|notes?|amount|amt|face|par)\s+(?:to\s+)?(?:out|keep|kept|retained|left|remaining|hold))\b",
    "held": r"\b(?:held|holds|has|have|own(?:s|ed)|owning|on\s+hand|on\s+record|on\s+books|total\s*eligible\s*balance|totaleligiblebalance|holding|holdings|position|balance|on\s+deposit|eligible|avail(?:able)?|pos|settled|long)\b",
    "election": r"option\s*type|\b(?:elect\w*|instruction|instr|action|decision|option|choice|response|vote|tender\?|what|do|order(?:s|ed)?|wish(?:es)?|requests?|resp|opt|direction|disposition|accepts?|code|says?|verdict|outcome|participat\w*|treatment|status|reply|answer)\b",
    "amount": r"instructed\s*quantity|\b(?:par|face|amount|amt|qty|quantity|principal|tender(?:s|ed|ing)?|exch(?:ang\w*)?|swap(?:s|ped|ping)?|xch|gives?|giving|goes|going(?:\s+(?:in|over))?|moves?|moving|convert(?:s|ed|ing)?|surrender(?:s|ed|ing)?|submit(?:s|ted|ting)?|deliver(?:s|ed|ing)?|put(?:s|ting)?\s+in|^in$|over|bonds?|notes?|units?|nominal|value|\$|usd|size|instructed)\b|\$",
    "name": r"\b(?:owner|name|client|holder|beneficial|customer|registration|title|party|investor|for)\b",
}
"""What the header of a broker's column may say, by what the column holds."""

ROW_ELECTIONS = (
    (
        "none",
        r"await|pending|tbd|tba|no\s+(?:instruction|response|reply|answer|word|election\s+yet)|not\s+(?:yet\s+)?(?:received|heard|instructed)|open|undecided|to\s+follow|n/a|hold\s+for|^\?+$|waiting|not yet",
    ),
    (
        "decline",
        r"declin|\bdecl\b|\bno\b|\bnot\b|noac|none|reject|pass|abstain|opt\s*out|refus|hold|retain|keep|\bdnt\b|^n$|non-|nil|leave|[✗✘✕✖]",
    ),
    ("all", r"\ball\b|full|entire|whole|100\s?%|max|qall|total|everything"),
    ("part", r"part|some|portion"),
    ("tender", r"tender|exch|\byes\b|^y$|^x$|swap|accept|elect|particip|convert|in\b|secu|voi|submit|✓|✔|take"),
)
"""What an election cell may say; the first that fits counts."""

THOUSANDS = Late(
    r"\bin\s+(?:thousands|000'?s?|\$?000'?s?|m\b|k\b)|\(\s*\$?0{3}'?s?\s*(?:omitted)?\)|\$?000'?s|\$000\b|\bthousands\b|\(\s*m\s*\)|\(in\s+k\)|\bpar\s*\(m\)|\$m\b|x\s?1,?000|thousand",
    re.IGNORECASE,
)
"""Words that say that the figures of a table are thousands."""

TOTAL_ROW = re.compile(r"\b(?:total|totals|sum|grand|aggregate|all\s+accounts|tot)\b", re.IGNORECASE)
"""Words of a row that sums up."""
