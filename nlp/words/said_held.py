"""A figure that is said to be held or kept: in a line of a list ("Bell: holding 20", "Grant ret 20M") it tells of no tender."""

from __future__ import annotations

import re

from nlp.patterns.late import Late

SAYS_HELD = Late(
    r"(?<!full )(?<!whole )(?<!entire )(?<!total )(?<!complete )\b(?:holds?|holding|holdings|held|position|positions|posn?|balance|bal|long|owns?|owned|keeps?|keeping|kept|retains?|retaining|retained|ret[dn]?|stays?|staying|leaves?|leaving|out|hldgs?)\b[\s:=]{1,3}(?:(?:of|is|at|a\s+total\s+of)\s+)?\$?\d",
    re.IGNORECASE,
)
"""A word of holding or keeping right before a figure."""
