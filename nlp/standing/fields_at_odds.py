"""Fields of a form that a program wrote out with what stands in them, and that do not say what was read: "Field: Tender all -- Value: No".

Only lines that are nothing but a field's name and a value of a check box count. Where one says yes to what no line elects, no to what a line
elects, or the amount of a part is the "1" of a ticked box, the holder is asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from nlp.instruction import Election, Instruction
from nlp.patterns.late import Late

_ACT = r"(?:tender|exchange|swap|submit|tick|chk|check|cb|box|rb|opt)"
_EXTENT = r"(?P<extent>all|full|everything|whole|part(?:ial)?|some|only|none|nothing|decline|not)"
_FIELD = Late(
    rf"^[>\s|*•\"'\[(]{{0,12}}(?:(?:field|check\s?box|box|q|question|option|name)\b\s?(?:no\.?\s?)?\d{{0,2}}[\s:.)#-]{{0,4}}[\"']?)?(?:i\s+|please\s+|do\s+)?(?:{_ACT}[\s_.-]{{0,2}}{_EXTENT}|(?P<alone>all|full|part(?:ial)?|none|decline))\b(?P<label>[^\n:;=|]{{0,80}}?)"
    r"[\"'\])]?\s*(?:[:;=|,→]|-{1,2}>?|–|—|\t)\s*(?:(?:value|state|status|answer|selected|checked|set\s+to|is)\b[\s:=\"'-]{0,4})?[\"'/(\[]?"
    r"(?P<value>yes|no|on|off|true|false|[yn01]|checked|unchecked|not\s+checked|ticked|unticked|not\s+ticked|selected|not\s+selected|blank|empty|x)[\"')\]]?\s*[.;,]?\s*$",
    re.IGNORECASE | re.MULTILINE,
)
"""One line: the name of a box that elects, and how it is set."""
_REFUSED = Late(
    r"^[>\s|*•\"'\[(]{0,12}(?:please\s+)?(?:tender|exchange|swap|submit|participate|participation|accept|offer)(?:\s+(?:my|our|the|these))?(?:\s+(?:old\s+)?(?:notes|bonds|offer))?\s*(?:\([yesno]{1,3}\s?/\s?[yesno]{1,3}\))?\s*[:;=|,→?–—-]{1,3}\s*[\"'(\[]?(?:n|no|off|false|0|none|unchecked|unticked|not\s+(?:checked|ticked|selected))[\"')\]]?\s*[.;,]?\s*$",
    re.IGNORECASE | re.MULTILINE,
)
"""One line: a field of the whole choice, set to no."""
_TENDERS = (Election.TENDER_ALL, Election.TENDER_PART)
_YES = frozenset({"yes", "on", "true", "y", "1", "checked", "ticked", "selected", "x"})
_EXTENTS = {
    "all": Election.TENDER_ALL, "full": Election.TENDER_ALL, "everything": Election.TENDER_ALL, "whole": Election.TENDER_ALL,
    "part": Election.TENDER_PART, "partial": Election.TENDER_PART, "some": Election.TENDER_PART, "only": Election.TENDER_PART,
    "none": Election.DO_NOT_TENDER, "nothing": Election.DO_NOT_TENDER, "decline": Election.DO_NOT_TENDER, "not": Election.DO_NOT_TENDER,
}  # fmt: skip
_OF_A_BOX = frozenset({Decimal(1), Decimal(1000)})
_LONGEST = 20000


def fields_at_odds(text: str, lines: Sequence[Instruction]) -> str:
    """Give the first line with a box's value that is not what a mail of one account was read to elect; nothing where all agree."""
    if len(lines) != 1:
        return ""
    elected = {line.election for line in lines}
    for found in _FIELD.finditer(text[:_LONGEST]):
        value = " ".join(found["value"].lower().split())
        said = _EXTENTS[(found["extent"] or found["alone"]).lower()]
        amounts = {line.quantity for line in lines if line.election is Election.TENDER_PART}
        counted = said is Election.TENDER_PART and value == "1" and bool(amounts & _OF_A_BOX)
        if (value in _YES) is (said not in elected) or counted:
            return found.group().strip()
    if any(election in _TENDERS for election in elected) and (refused := _REFUSED.search(text[:_LONGEST])):
        return refused.group().strip()
    return ""


__all__ = ["fields_at_odds"]
