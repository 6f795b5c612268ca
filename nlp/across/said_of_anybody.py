"""What anybody might do with notes is done by nobody: "you can see why a man might want to keep some bonds around".

Such a remark keeps, refuses and doubts nothing, unless the sender counts himself in ("and so will I", "and that is me").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.statements import Deed, Statement
from nlp.statements.silenced import silenced

_ANYBODY = re.compile(
    r"\b(?:see|understand|know|imagine|guess|explains?|appreciate)\s+(?:why|how)\s+(?:(?:a|any)\s+(?:\w+\s+)?(?:man|woman|person|body|fellow|farmer|widow|pensioner|holder|investor)|one|anyone|anybody|someone|somebody|people|folks|others|some(?:\s+(?:people|folks|holders))?)\s+"
    r"(?:might|would|may|could|will|can|should)\s+(?:well\s+|still\s+|just\s+)?(?:(?:want|like|wish|prefer|choose|decide|care)\s+to\s+)?(?:keep|hold|hang|sit|stay|refuse|decline|pass|turn|wait|leave)\b(?P<what>.*)",
    re.IGNORECASE | re.DOTALL,
)
_HIMSELF = re.compile(r"\b(?:i|i['’]m|me|my|mine|myself|we|us|our|ours|so|but|like\s+us)\b", re.IGNORECASE)
"""Behind it: the sender is one of them."""


def said_of_anybody(said: Sequence[Statement]) -> list[Statement]:
    """Give the statements with what anybody might keep or refuse as words that do nothing."""
    return [silenced(one) if _of_anybody(one) else one for one in said]


def _of_anybody(one: Statement) -> bool:
    """Tell whether a statement only says what anybody might do."""
    if one.sentence < 0 or one.deed not in (Deed.BARE, Deed.KEEP, Deed.DECLINE):
        return False
    found = _ANYBODY.search(one.text)
    return found is not None and _HIMSELF.search(found["what"]) is None
