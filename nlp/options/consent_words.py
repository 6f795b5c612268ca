"""The words by which a holder consents, or does not. Words only: extend them freely.

What is put in place of them is never longer than they are, so that every offset stays where it was.
"""

from __future__ import annotations

OBJECT = (
    r"(?:\s+(?:to|of|with|for|on)?\s*(?:(?:all|each|any|both)\s+(?:of\s+)?)?(?:(?:the|these|those|your|said|this|that)\s+)?(?:proposed\s+|requested\s+)*"
    r"(?:amendments?|waivers?|proposals?|changes|supplemental\s+indenture|consent\s+solicitation)"
    r"(?:\s+(?:and|or)\s+(?:the\s+)?(?:proposed\s+)?(?:amendments?|waivers?|changes))?(?:\s+(?:to|of|in)\s+the\s+indenture)?)"
)
"""What is consented to."""

NO: tuple[str, ...] = (
    r"(?:cannot|can\s?not|can't|won't|will\s+not|shall\s+not)\s+(?:give\s+(?:my|our)\s+)?consent" + OBJECT + "?",
    r"(?:do|does)\s*(?:not|n't)\s+(?:(?:hereby|wish\s+to|want\s+to)\s+)?(?:give\s+(?:my|our)\s+)?consent"
    + OBJECT
    + "?",
    r"(?:withhold|refuse|deny)s?\s+(?:my|our)\s+consent" + OBJECT + "?",
    r"(?:refuse|decline)s?\s+to\s+(?:give\s+(?:my|our)\s+)?consent" + OBJECT + "?",
    r"(?:do|does)\s*(?:not|n't)\s+(?:approve|agree|accept|support)(?=\s)" + OBJECT,
    r"vote\s+(?:no\b|against\b)" + OBJECT + "?",
    r"(?:reject|oppose)(?=\s)" + OBJECT,
)
YES: tuple[str, ...] = (
    r"(?:give|deliver|submit|grant)\s+(?:you\s+)?(?:my|our)\s+(?:full\s+)?consent" + OBJECT + "?",
    r"record\s+(?:my|our)\s+(?:full\s+)?consent" + OBJECT + "?",
    r"vote\s+(?:yes\b|for\b|in\s+fav(?:ou)?r(?:\s+of)?\b)" + OBJECT + "?",
    r"(?:approve|agree|accept)(?=\s)" + OBJECT,
    r"consent\b(?!\s+(?:solicitation|forms?|letters?|fees?|payments?|statements?|documents?|deadlines?|dates?|materials?|papers?))"
    + OBJECT
    + "?",
)
FOR_HOW_MUCH = r"\s+(?:with\s+respect\s+to|in\s+respect\s+of|as\s+to|for|on)\b(?=\s+(?:(?:the\s+)?(?:all|half|whole|entire|full)\b|\$|\d|(?:my|our|the)\s+(?!accounts?\b)))(?!\s+(?:my|our|the)\s+(?:company|behalf|client|husband|wife))"
"""Between a consent and its amount: taken away, since a tender needs no such word."""
SUBJECT = r"(?:(?:\b(?:i|we|the\s+undersigned|(?:please|pls|kindly)(?:\s+be\s+advised\s+that\s+(?:i|we))?|(?:client|holder|and|to|hereby|elects?|elect|will|shall|do|wish|would|like|also|both|therefore|happily|gladly|[:,]))|^|\n|[-–:.]\s?)\s*)$"
"""Before the words: who does it, or the head of a line; anything else is for the holder to say again."""
GOES_ON = r"\s*(?:[,;(-]\s*)?(?:to|that|of|from|only|if|unless|until|when|once|but|or|nor|nothing|none|neither|though|although|provided|\?)(?![\w-])"
"""Behind the words: they go on to something else, or are hedged."""
TAKEN_BACK = r"(?:withdraw|revoke|rescind|cancel|retract)\s+(?:my|our|the)\s+(?:earlier\s+|previous\s+|prior\s+)?(?P<consent>consent)\b"

LEFT_OVER = r"\b(?:consent\w*|vot(?:e|es|ed|ing)\b|amendments?|waivers?|approv\w+|abstain\w*|object(?:ion|ions|s|ed|ing)?\b|oppos\w+|in\s+favou?r)"
"""What is left of a mail once its consents are put otherwise, and still speaks of one."""
IN_PASSING = r"\b(?:(?:your|the|this|that|my|our|a)\s+)?consent\s+(?:solicitation(?:\s+(?:statement|letter|form|materials))?|forms?|letters?|fees?|payments?|statements?|documents?|deadlines?|dates?|materials?|papers?)\b"
"""Speaks of the papers, and neither gives nor withholds anything."""
