"""Small numbers in words, and what bears a number in its name, as the shapes of what is no amount hold them. No logic here."""

from __future__ import annotations

TINY = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
"""Up to twelve."""
NUMBER_WORD = (
    r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]" + TINY + r")?|" + TINY + r"|\w+teen)"
)
"""Up to ninety-nine."""
BODIES = (
    r"\b(?:local|council|chapter|troop|engine|ladder|precinct|aerie|grange|battalion|brigade|squadron|platoon|legion|cabin|hangar|berth|pier|"
    r"(?:of|our|my|the|for|from|at|legion|vfw|elks|moose|masonic|dear|sir\.?)\s+(?:lodge|post|pack|branch|company|district|unit))"
)
"""What is told from others of its kind by a number behind it; a lodge or a post only where it is no verb."""
