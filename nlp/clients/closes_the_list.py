"""Whether a broker's sentence only closes his list: "That's us for now.", "That's it from this desk.".

"For now" is of his mail here, and of no client's order: what comes later comes in another mail.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_OF_WHOM = r"(?:from|for|off|on)\s+(?:us|me|my\s+(?:side|end|desk|list)|this\s+(?:desk|side|end|house|office)|our\s+(?:side|end|desk|house|office|book|list|clients)|here|hartwell|piedmont)"
_WHEN = r"(?:for\s+(?:now|today|the\s+(?:moment|day|morning|afternoon|time\s+being)|this\s+(?:morning|afternoon|week|mail|offer|one))|today|so\s+far|this\s+(?:morning|afternoon|time)|at\s+present)"
_CLOSES = Late(
    r"\W*(?:(?:and|so|well|ok|okay|right)\W+)?(?:that|this)(?:['’]s|\s+is|\s+should\s+be|\s+will\s+be)\s+"
    rf"(?:(?:us(?:\s+(?:done|finished|all|complete))?|it|our\s+(?:lot|list|whole\s+list)|the\s+(?:list|whole\s+list|end(?:\s+of\s+(?:it|the\s+list|our\s+list))?)|every(?:body|one))(?:\s+{_OF_WHOM})?(?:,?\s+{_WHEN})?|(?:all|everything|the\s+lot)\s+{_OF_WHOM}(?:,?\s+{_WHEN})?)"
    r"(?:\s*[,;.–—-]\s*(?:many\s+)?(?:thanks|thank\s+you|thx|cheers|please))?(?:\s+(?:desk|all|again))?[\s.!]*",
    re.IGNORECASE,
)
_LONGEST = 90


def closes_the_list(text: str) -> bool:
    """Tell whether a whole sentence only says that the list ends here."""
    return len(text) <= _LONGEST and _CLOSES.fullmatch(" ".join(text.split())) is not None
