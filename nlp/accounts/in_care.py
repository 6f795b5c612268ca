"""Whose notes "her notes" are: those of a ward in the sender's care, or somebody else's, which he cannot tender."""

from __future__ import annotations

import re
from dataclasses import replace

from nlp.context import Context
from nlp.patterns.late import Late
from nlp.sentence import Sentence

_CARE = frozenset({"custodian", "estate", "trust"})
"""Types of accounts whose notes are spoken of as another person's: "every note in her account"."""


def in_care(context: Context) -> bool:
    """Tell whether every account of the sender is one that he holds for somebody else."""
    types = [one.type for one in context.own]
    return context.signed_for or (bool(types) and _CARE.issuperset(types))


_FOR_THE_HOLDER = re.compile(
    r"\b(?:attorney[\s-]in[\s-]fact|power\s+of\s+attorney|poa|guardian|conservator)\b", re.IGNORECASE
)
"""In what right somebody signs for a holder. Of all of them evidence is asked for, whatever the register has."""


def with_signer(context: Context, signature: str) -> Context:
    """Give what is known, with whether the signature under a holder's mail is somebody's who acts for him. `signature`: the lines below the words."""
    if context.role != "holder" or not _FOR_THE_HOLDER.search(signature):
        return context
    return replace(context, signed_for=True)


_HERS = Late(
    r"\b(?:his|her)\s+(?:own\s+|old\s+|lexington\s+|entire\s+|whole\s+|remaining\s+)*(?:notes?|bonds?|holdings?|position|account|stake|securities|lot)\b",
    re.IGNORECASE,
)


_THEIR_NAME = Late(
    r"\b(?:(?:in|under)\s+(?:the\s+)?names?\s+of|in\s+(?:my|our)\s+names?\s+and\s+(?:that|those|the\s+names?)\s+of|registered\s+(?:to|with|for)|belong(?:s|ing)?\s+to|titled\s+(?:to|in))\s+(?:my|our)\s+(?:\w+\s+)?(?:sons?|daughters?|brothers?|sisters?|mother|father|mom|mum|dad|aunt|uncle|nephews?|nieces?|cousins?|grand\w+|child|children|kids?|friends?|neighbou?rs?|partner|late\s+\w+|(?:mother|father|sister|brother|son|daughter)-in-law)\b",
    re.IGNORECASE,
)
"""Says that the notes stand in another's name; a spouse may be a holder with the sender."""


def speaks_of_another(sentence: Sentence, names: frozenset[str]) -> bool:
    """Tell whether a sentence speaks of another person's notes, and names no holder whom "his" may stand for."""
    return (
        (_HERS.search(sentence.text) is not None or _THEIR_NAME.search(sentence.text) is not None)
        and not sentence.text.isupper()
        and not any(word in names for word in re.findall(r"[\w&'-]+", sentence.text.lower()))
    )


_WISHES = Late(
    r"\W*(?:(?:and|so)\s+)?(?:he|she|my\s+(?:mother|father|aunt|uncle|brother|sister|husband|wife|grandmother|grandfather|mom|mum|dad)|mr|mrs|ms|miss)\.?(?:\s+[A-Z][\w'’.-]*){0,3}\s+(?:(?:holds|has|owns)\s+[\w$,.]{1,12}(?:\s+(?:notes|bonds|of\s+(?:them|these)))?\s+and\s+)?(?:now\s+)?(?:wants|wishes|would\s+like|has\s+decided|elects|asks|instructs\s+me|(?:has\s+|had\s+)?asked\s+me|(?:has\s+)?told\s+me\s+to)\b"
    r"(?![^\n]*\b(?:if|unless|until|once|when|but|maybe|perhaps|provided|before|after|not|never)\b)",
    re.IGNORECASE,
)


def wished_by_holder(sentence: Sentence) -> bool:
    """Tell whether a sentence tells, without a condition, what the holder wants for whom somebody else signs: "She would like all of them exchanged"."""
    return "?" not in sentence.text and _WISHES.match(sentence.text) is not None
