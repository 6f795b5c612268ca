"""What papers are called that show in what right a person signs. No logic here."""

from __future__ import annotations

import re

from nlp.patterns.late import Late

AUTHORITY_DOCUMENT = Late(
    r"\b(?:letters?\s+(?:testamentary|of\s+administration|of\s+guardianship|of\s+office)|power\s+of\s+attorney|poa|(?:board|corporate|partnership|trustees?'?)?\s*resolutions?\b|operating\s+agreement|op\s*agmt|partnership\s+agreement|"
    r"trust\s+(?:agreement|instrument|deed|indenture|certificate|document)|declaration\s+of\s+trust|certificate\s+of\s+(?:incumbency|trust|appointment|authority)|certification\s+of\s+trust|incumbency|court\s+(?:order|appointment)|appointment\s+(?:of|as)|"
    r"probate|by-?laws|articles\s+of|guardianship|conservatorship|short\s+certificate|surrogate|authori[sz]ed\s+signator\w+|signing\s+authority|signature\s+(?:authority|card)|minutes\s+of)\b|who\s+can\s+sign",
    re.IGNORECASE,
)
"""Papers that show in what right a person signs."""
