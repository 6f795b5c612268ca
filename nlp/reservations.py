"""What in the sender's own words, anywhere in the mail, takes back the certainty of what it instructs.

A doubt in a later sentence, a validity condition in a postscript or under the name, a pool named
without what is to come out of it, another year's offer: the clause that elects may be spotless, and the
holder must be asked all the same (contract: an election that hangs on a condition cannot be carried out).
"""

from __future__ import annotations

import re

from nlp.context import Terms

# Each pattern with what it finds; words only, to be extended freely.
RESERVATIONS: tuple[tuple[str, str], ...] = (
    (
        "undecided",
        (
            r"\bor (?:maybe|perhaps|rather|better) not\b|\b(?:have|has|had)(?:n't| not) (?:yet |really |quite |fully )*"
            r"(?:decided|made up (?:my|our) minds?)\b|\b(?:still |am |are |'m |'re |remain )+(?:undecided|in two minds|torn|on the fence)\b"
            r"|\b(?:keep going|go|am going|are going) back and forth (?:on|about|with|and)\b(?! (?:it )?for (?:two |three |some |a )?(?:week|day|while))"
            r"|\b(?:can't|cannot|can not|could not|couldn't) (?:quite |really )?(?:decide|make up (?:my|our) mind)\b"
        ),
    ),
    (
        "not yet valid",
        (
            r"\b(?:not|never|only|nor) (?:be |become |is |are )?(?:valid|binding|effective|final|operative|good)\b(?=[^.\n]{0,80}\b(?:until|unless|if|after|once|when|before|upon|without)\b)"
            r"|\b(?:valid|binding|effective|good) only\b|\b(?:becomes?|takes?) (?:valid|binding|effective|effect) (?:only|once|when|after|upon)\b"
            r"|\b(?:null and )?void (?:unless|if|until)\b|\buntil (?:it is |they are |duly )*(?:counter-?signed|co-?signed|ratified)\b"
            r"|\bsubject to (?:(?:my|our|his|her|their|the|a|any|final|prior|further|written) )*(?:counter-?signature|approval|consent|ratification|confirmation|review|sign-?off)\b"
        ),
    ),
    (
        "an extent left open",
        (
            r"\bwhatever (?:part|portion|amount|share|number)\b|\b(?:such|so much|as much|as many) (?:of (?:it|them) )?(?:part|portion|amount|notes?|bonds?)? ?as\b[^.\n]{0,60}\b(?:object|agree|allow|permit|see fit|think|wish|like)\b"
            r"|\bto (?:the|such|whatever) extent\b"
        ),
    ),
    (
        "a pool without an amount",
        # A run of blanks is taken from its first sign only: blanked forms are thousands of them.
        r"(?:^|[.!?]\s*+|(?<!\s)[^\S\n]*+\n\s*+)(?:out )?of (?:my|our|the|these|those|his|her|their) [\w$,.]{1,12} (?:\w+ )?(?:notes?|bonds?),? (?:i|we) [^.\n\d]{3,80}(?:\n\s*\n|$)",
    ),
)
_FOUND = [(name, re.compile(pattern, re.IGNORECASE)) for name, pattern in RESERVATIONS]
_OF_THE_HOUSE = re.compile(
    r"\b(?:all|any|every|such) (?:\w+ )?(?:transactions?|trades?|orders?|executions?|prices?|quotes?|quotations?|offers?|e-?mails?|messages?|communications?)\b[^.!?]*$",
    re.IGNORECASE,
)
"""What a firm's small print says of its business as a whole: "All transactions are subject to confirmation."."""
# A year, and not the number of an account: "BK-2002 Delgado - tender" speaks of no year.
_YEAR_OF_OFFER = re.compile(
    r"(?<![\w-])((?:19|20)\d\d) (?:(?:lexington|exchange|tender|debt|notes?|old) ){0,3}(?:offer|solicitation)\b"
    r"|\b(?:offer|solicitation) (?:of|from|in) ((?:19|20)\d\d)\b(?!-)",
    re.IGNORECASE,
)


def reservation(text: str, terms: Terms | None) -> tuple[str, str] | None:
    """Give what the sender's words leave open and the words themselves; None where nothing does.

    `text`: all that was newly written, the signature block included. `terms`: the offer read, whose
    years (of opening and of expiry) are the only ones that "the 2001 offer" may name.
    """
    for name, pattern in _FOUND:
        for match in pattern.finditer(text):
            if not _OF_THE_HOUSE.search(text, max(0, match.start() - 120), match.start()):
                return name, " ".join(match.group().split())
    years = {str(instant.year) for instant in (terms.opens, terms.expires) if instant} if terms else set()
    for match in _YEAR_OF_OFFER.finditer(text):
        if years and (match.group(1) or match.group(2)) not in years:
            return "another year's offer", " ".join(match.group().split())
    return None
