"""Characters that nobody sees, or that turn text around, shown as what they are. Pure."""

from __future__ import annotations

import unicodedata

from markupsafe import Markup

_HARMLESS = frozenset("\n\r\t\u00ad\u200d\u200c\ufe0e\ufe0f")
"""Breaks, soft hyphens, and what joins letters and signs: without them names of some languages look wrong."""
_UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})


def visible(text: str) -> str:
    """The text with every control, direction mark or other unseen character replaced by its number in brackets."""
    # A text has few different characters, however long it is.
    shown = {ord(sign): f"⟨U+{ord(sign):04X}⟩" for sign in set(text) if is_unseen(sign)}
    return text.translate(shown) if shown else text


def is_unseen(sign: str) -> bool:
    """Whether that character would not be seen, or would change how others are."""
    return sign not in _HARMLESS and unicodedata.category(sign) in _UNSEEN


def finalized(value: object) -> object:
    """What the templates do to every value: texts become visible, and None nothing."""
    if value is None:
        return ""
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value
