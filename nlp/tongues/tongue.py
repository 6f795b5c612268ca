"""What is known of one language: its phrases with their English, and its words by which it is recognised."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from nlp.patterns.late import Late


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language as far as an election needs it."""

    name: str
    phrases: tuple[tuple[Late, str], ...]
    """Each phrase in small letters and the English put for it, never longer; the first that matches counts."""
    greetings: tuple[tuple[Late, str], ...]
    """Its greetings, thanks and closings, behind which a name may stand."""
    numbers: Mapping[str, int]
    """Its number words from 2 to 999 with their values."""
    thousand: tuple[str, ...]
    """Its words for a thousand; also as the end of a number that is written in one word."""


def phrases(table: str, **parts: str) -> tuple[tuple[Late, str], ...]:
    """Give the phrases of a table of lines `pattern => English`; `{name}` in a pattern stands for that part.

    An empty English covers the phrase with blanks: words that neither turn nor bound an election.
    """
    found = []
    for line in table.strip().splitlines():
        pattern, _, english = line.partition("=>")
        for name, part in parts.items():
            pattern = pattern.replace("{" + name + "}", f"(?:{part})")
        found.append((Late(rf"(?:{pattern.strip()})(?:(?!\w)|(?<='))"), english.strip()))
    return tuple(found)
