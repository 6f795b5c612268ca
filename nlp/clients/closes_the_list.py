"""Whether a broker's sentence only closes his list, or says that it is firm: "That's us for now.", "The clients have committed.".

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
_FIRM = Late(
    r"\W*(?:(?:all|both|the|our|my|these|those|two|three|four|of)\s+){0,4}(?:clients?|customers?|accounts?|holders?)\s+(?:has|have)\s+(?:(?:now|all|both|since|firmly|finally|each)\s+){0,2}(?:committed(?:\s+themselves)?|confirmed(?:\s+(?:in\s+writing|to\s+us|by\s+phone|by\s+fax))?|given\s+(?:us\s+)?(?:their|his|her)\s+(?:firm\s+)?(?:orders?|word|instructions?)|signed(?:\s+off)?)[\s.!]*"
    r"|\W*(?:(?:please|pls|kindly|so|and)\W+){0,2}(?:disregard|ignore|forget|discard|throw\s+away|tear\s+up)\s+(?:(?:the|our|my|those|all)\s+){0,2}(?:(?:soft|preliminary|provisional|first|rough)\s+)?(?:soundings?|indications?(?:\s+of\s+interest)?|feelers?|projections?|estimates?|forecasts?|guess(?:es)?|preliminary\s+(?:figures|numbers|list))\s+(?:of|from|sent|we\s+sent|i\s+sent|given)\s+(?:you\s+)?(?:last\s+(?:week|month|monday|tuesday|wednesday|thursday|friday)|yesterday|(?:earlier\s+)?this\s+week|monday|tuesday|wednesday|thursday|friday|(?:two|three|\d{1,2})\s+(?:days|weeks)\s+ago)[\s.!]*",
    re.IGNORECASE,
)
_LONGEST = 90


def says_it_is_firm(text: str) -> bool:
    """Tell whether a whole sentence only says that the clients have committed themselves, or that soundings of another day no longer count."""
    return len(text) <= _LONGEST and _FIRM.fullmatch(" ".join(text.split())) is not None


def closes_the_list(text: str) -> bool:
    """Tell whether a whole sentence only says that the list ends here."""
    return len(text) <= _LONGEST and _CLOSES.fullmatch(" ".join(text.split())) is not None
