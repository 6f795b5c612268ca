"""Small numbers in words, as the shapes of what is no amount hold them. No logic here."""

from __future__ import annotations

TINY = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
"""Up to twelve."""
NUMBER_WORD = (
    r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]" + TINY + r")?|" + TINY + r"|\w+teen)"
)
"""Up to ninety-nine."""
