"""The smallest parts of a pattern's spelling, for those who read from it what a match needs, or how one begins."""

from __future__ import annotations

import re

PART = re.compile(
    r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|N\{[^}]*\}|[0-9]{1,3}|.)"
    r"|\[\^?\]?(?:\\.|[^\]\\])*\]"
    r"|\(\?(?:P<\w+>|P=\w+\)|[:>=!]|<[=!]|\([^)]*\)|[a-zA-Z-]+[:)])|\(|\)|\|"
    r"|[*+?][?+]?|\{(?:\d+(?:,\d*)?|,\d*)\}[?+]?|.",
    re.DOTALL,
)
"""A sign, a class, a bracket that opens or closes, or how often what stands before may stand."""
REPEATED = re.compile(r"[*+?][?+]?|\{(?:\d+(?:,\d*)?|,\d*)\}[?+]?")
"""How often a part may stand."""
LOOKS = ("(?=", "(?!", "(?<=", "(?<!")
"""Brackets that only look round."""


def least(repeated: str) -> int:
    """Give how often at least a part stands with this behind it ("", "+", "{2,3}")."""
    if not repeated.startswith("{"):
        return int(repeated[:1] in {"", "+"})
    return int(repeated[1:].partition("}")[0].partition(",")[0] or 0)
