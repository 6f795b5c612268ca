"""Whether a broker says of a client for whom he instructs that the client wants us to wait: "BK-3004: exchange all. He wants us to wait until Friday."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.instruction import Instruction
from nlp.statements import Deed, Statement

_TO_WAIT = r"\s+(?:(?:us|me|you|our\s+desk|the\s+desk)\s+)?(?:please\s+)?(?:to\s+)?(?:wait|hold\s+(?:off|on|it|this|that|fire|everything)|sit\s+on\s+(?:it|this|that)|stand\s+by|delay|pause|postpone|sleep\s+on\s+it)\b"
_NOW = re.compile(
    rf"\b(?:asks?|wants?|would\s+like|begs?|tells?|needs?|prefers?|is\s+asking|has\s+asked){_TO_WAIT}", re.IGNORECASE
)
_ONCE = re.compile(rf"\b(?:asked|wanted|told|begged|preferred|said|had\s+asked){_TO_WAIT}", re.IGNORECASE)
_DENIED = re.compile(r"\b(?:not|never|no\s+longer|nobody|no\s+one|neither)\b|n['’]t\b", re.IGNORECASE)


def client_waits(statement: Statement, lines: Sequence[Instruction], said: Sequence[Statement]) -> bool:
    """Tell whether a client with a line is said to want that it waits; what he once wanted counts only behind all that is ordered."""
    if statement.deed is not Deed.BARE or _DENIED.search(statement.text):
        return False
    if statement.accounts is not None and not any(line.account in statement.accounts for line in lines):
        return False
    ordered = max((one.sentence for one in said if one.deed is Deed.TENDER), default=-1)
    return _NOW.search(statement.text) is not None or (
        statement.sentence > ordered and _ONCE.search(statement.text) is not None
    )
