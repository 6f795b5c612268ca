"""What a sentence says when its asides are left out: "What I do not want, and I slept on it, is for you to tender".

A clause that is broken off by an aside goes on behind it with a verb or an infinitive and without a subject of its own. What is
denied before the aside is denied behind it; what an aside denies ("and I have not wavered") touches nothing.
"""

from __future__ import annotations

import re
from enum import StrEnum

from nlp.patterns.late import Late


class Denial(StrEnum):
    """What the words before an act, taken without their asides, make of it."""

    UNBROKEN = "unbroken"
    """No aside breaks them off: they are to be judged as they stand."""
    DENIED = "denied"
    OPEN = "open"
    """Something is denied, and it cannot be told for certain whether the act is."""
    AFFIRMED = "affirmed"
    """Only an aside denies something."""


_CUTS = re.compile(r"[,()]|\s[-–—]+\s|--")
_RESUMES = Late(
    r"\s*(?:is|are|was|am|be|will|shall|would|should|do|does|may|must|can|to|that|for\s+you|going|wish|want|intend|agree|consent|than|"
    r"persuades?|convinces?|moves|makes|brings)\b"
    r"(?!\s+(?:please|just|only|mine|so)\b)",
    re.IGNORECASE,
)
"""How a clause goes on behind an aside."""
_BARE_VERB = re.compile(r"(?:\b(?:not|never)|n't)\s*$", re.IGNORECASE)
"""How words end behind which the bare verb can follow an aside: "I will not, as I said, tender"."""
_ASIDE = Late(
    r"\s*(?:and|but|or|nor|who|which|whom|whose|where|though|although|as|like|unlike|despite|whatever|whichever|however|having|after|before|"
    r"because|since|not|now|so|if|when|while|even|in|at|on|with|without|given|being|my|our|his|her|no\s+less|for|i|we|he|she|they|it|you)\b"
    r"(?!\s+(?:no|any)\s+(?:event|circumstances?|time|account|case|condition)\b)",
    re.IGNORECASE,
)
"""How an aside begins; behind the first words, so that "I do not, having slept on it, wish" begins with no aside."""
_DENIES = Late(
    r"\b(?:not|never|neither|nor|nobody|nothing|none|refuse|decline|without|hardly|scarcely|(?:under|on|in|at)\s+no\s+\w+|no(?=\s+(?:wish|desire|intention|authority|reason|permission|plan|one)))\b|n't\b"
    r"|\b(?:far\s+be\s+it|the\s+last\s+thing|sooner|rather)\b",
    re.IGNORECASE,
)
_TURNS_BACK = Late(
    r"\b(?:but|so|because|since|just|only|until|till|mind|hesitate|object\w*|regret|doubt|fail|forget|delay|wait|reason|why|hurts?|harm|unless|if|whether|"
    r"sooner|rather|persuades?|convinces?|refuse|decline|without|hardly|scarcely|nothing|nobody|far)\b",
    re.IGNORECASE,
)
"""Words among which it is not certain that the act itself is denied."""
_FEW = 10
"""Words from what denies to the act; more are not judged."""
_LONGEST = 1200
"""Characters; longer beginnings are no sentence that somebody breaks off and takes up again."""


def denial(before: str) -> Denial:
    """Judge the words of a sentence before its act. `before`: them, from the sentence's beginning."""
    pieces = _CUTS.split(before) if len(before) <= _LONGEST else []
    if len(pieces) < 3:
        return Denial.UNBROKEN
    last = pieces[-1]
    heads = [piece for place, piece in enumerate(pieces[:-1]) if place == 0 or not _ASIDE.match(piece)]
    # "Linda, I do not, as you know, wish": a subject with what it does is no aside where it breaks off.
    heads += [piece for piece in pieces[1:-1] if piece not in heads and _BARE_VERB.search(piece)]
    denied = [(piece, found) for piece in heads if (found := _DENIES.search(piece)) is not None]
    resumes = bool(_RESUMES.match(last)) or (not last.strip() and any(_BARE_VERB.search(piece) for piece, _ in denied))
    if not resumes:
        return Denial.UNBROKEN
    if not denied:
        return Denial.AFFIRMED if any(_DENIES.search(piece) for piece in pieces[1:-1]) else Denial.UNBROKEN
    if len(denied) > 1 or len(_DENIES.findall(f"{denied[0][0]} {last}")) > 1:
        return Denial.OPEN
    piece, found = denied[0]
    between = f"{piece[found.end() :]} {last}"
    clear = len(between.split()) <= _FEW and not _TURNS_BACK.search(f"{piece[found.start() :]} {last}")
    return Denial.DENIED if clear else Denial.OPEN
