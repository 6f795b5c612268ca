"""Writes values as TOML, with comments of whole sentences above them."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Sequence

_WIDTH = 116


def quoted(words: str) -> str:
    """Give a text as a TOML string on one line."""
    return json.dumps(re.sub(r"[\x00-\x1f\x7f]+", " ", words), ensure_ascii=False)


def listed(words: Sequence[str]) -> str:
    """Give texts as a TOML list; a long one with a line for each."""
    inline = ", ".join(quoted(one) for one in words)
    if len(inline) <= _WIDTH - 20:
        return f"[{inline}]"
    return "[\n" + "".join(f"    {quoted(one)},\n" for one in words) + "]"


def comment(words: str) -> list[str]:
    """Give words as comment lines."""
    flat = re.sub(r"[\x00-\x1f\x7f]+", " ", words)
    return [f"# {line}" for line in textwrap.wrap(flat, _WIDTH, break_long_words=True)]
