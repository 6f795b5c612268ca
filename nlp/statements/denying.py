"""Whether a negation of a clause denies its act, or only an amount ("not all of them")."""

from __future__ import annotations

import re

from nlp.governors.passing import nobody_asked
from nlp.patterns.late import Late
from nlp.sentence import Mark, Sentence, blanked
from nlp.statements.spine import Denial, denial

DENIES = Late(
    r"\b(?:not|n't|never|no|(?:by|in)\s+no\s+(?:means|way|wise|account)|nowhere\s+near|far\s+from|hardly)\s+(?:(?:quite|exactly|for|with|the|even|a|just|by\s+any\s+means|nearly|all|whole|full|entire|complete|of|my|our|those|these)\s+)*$",
    re.IGNORECASE,
)
"""Before an amount that is denied: "not the whole 110"."""


_OWN_VERB = Late(
    r"^\s*\w+[^,]{0,40},\s*(?:i|we)\s*$|^\s*(?:waiting|joking|kidding|fooling|arguing|complaining|guessing|haggling|stalling|dawdling)\b[^,]{0,40},\s*$",
    re.IGNORECASE,
)
"""Another verb is denied, and the act has a subject of its own or orders by itself: "I do not sell, I exchange", "not waiting any more, exchange"."""


_NO_OF_ITS_OWN = re.compile(
    r"wants?\s+(?:absolutely\s+)?nothing\s+to\s+do\b|wants?\s+no\s+part\b|wants?\s+none\b", re.IGNORECASE
)
_JOINED = re.compile(r"\b(?:and|but|so)\s+(?:i\s+|we\s+|also\s+)?$", re.IGNORECASE)
"""A refusal with a no of its own, joined to a verb that is denied: "I do not trust it and want nothing to do with it"."""


def negated(sentence: Sentence, act: Mark, start: int, end: int) -> bool:
    """Tell whether a negation of the clause denies the act: before it, or its object ("tender nothing")."""
    text = blanked(sentence.text, nobody_asked(sentence.text))
    if act.label == "TENDER" and _LABELLED_NONE.match(text, act.end - sentence.start):
        return True
    if act.label == "TENDER" and NOT_ONE.match(text, act.end - sentence.start):
        return True
    if act.label == "TENDER" and none_goes(sentence, act, start) is not None:
        return True
    spine = denial(text[: act.start - sentence.start]) if act.label == "TENDER" else Denial.UNBROKEN
    if spine is Denial.DENIED:
        return True
    own = (
        act.label == "DECLINE"
        and _NO_OF_ITS_OWN.match(act.text)
        and _JOINED.search(text, 0, act.start - sentence.start)
    )
    for mark in sentence.all("NEGATION"):
        if own and mark.end <= act.start:
            continue
        if text[mark.start - sentence.start].isspace():
            # "On the advice of nobody I decide to tender": it denies that somebody was asked.
            continue
        if _NO_DELAY.match(text, mark.start - sentence.start):
            continue
        if mark.text.lower() == "no" and sentence.has("CORRECTION") and text[mark.end - sentence.start :][:1] == ",":
            # "Hm, no, I miscounted, make that 14,000": it takes back a number said before.
            continue
        if spine is Denial.AFFIRMED and mark.end <= act.start:
            continue
        if mark.start < start or mark.start >= end or (act.label != "TENDER" and act.start <= mark.start < act.end):
            continue
        between = text[mark.end - sentence.start : act.start - sentence.start] if mark.end <= act.start else ""
        if (
            mark.end <= act.start
            and not re.match(
                r"\s*(?:one|body|reason|hurry|doubt|worry|trouble|matter)\b[^,]{0,40},\s*(?:i|we)\s*$",
                between,
                re.IGNORECASE,
            )
            and not re.search(
                r"[;:()]|,\s*(?:please|just|but|so|and|(?:i|we)\s+(?:wish|want|would|will|shall|elect|choose|hereby|instruct|direct|ask|request|have\s+decided)\b)|\s[-–—]+\s|\b(?:but|so|because|since|just|only)\b",
                between,
                re.IGNORECASE,
            )
            and not _OWN_VERB.search(between)
            and len(between.split()) <= 9
        ) and not _amount_denied(sentence, mark):
            return True
        if (
            (act.start <= mark.start < act.end and not LEAVES_NONE.match(act.text))
            or (
                mark.start >= act.end
                and re.fullmatch(
                    r"\s*(?:absolutely\s+|as\s+to\s+|with\s+(?:respect\s+to\s+)?|for\s+)?(?:of\s+)?",
                    text[act.end - sentence.start : mark.start - sentence.start],
                )
            )
        ) and (
            mark.text.lower() in {"nothing", "none", "zero", "no", "not", "n't"}
            and act.label == "TENDER"
            and not _amount_denied(sentence, mark)
        ):
            return True
    return False


_NO_DELAY = Late(
    r"(?:without|no)\s+(?:\w+\s+){0,2}(?:delays?|ado|fail)\b|not\s+(?:in\s+(?:its|my|his|her|our|their|any)\s+(?:individual|personal|private|own)\s+(?:capacity|name|right)|individually|personally)\b",
    re.IGNORECASE,
)
"""Denies nothing of the election: "see to it without delay", "as trustee and not in its individual capacity"."""


_LABELLED_NONE = Late(
    r"\s*(?:[:=(]|[-–—]{1,3}\s)\s*(?:none|nothing|nil|no|not|zero|0)(?![\w,.]*\d|\w)(?:\s+(?:at\s+all|whatsoever|of\s+(?:it|them|mine|ours|those|these|my\s+\w+|the\s+\w+)))?"
    r"\s*(?:[.!;,)\n]|$)",
    re.IGNORECASE,
)
"""Behind an act that stands like a label on a form: "Tender: none", "tender (nothing)", "to tender - no"."""
NOT_ONE = Late(
    r"(?:(?<=\s)|\s*)not\s+(?:even\s+)?(?:(?:a|one)\s+(?:single|red|blessed|solitary|lone|lousy)\b(?:\s+(?:note|bond|dollar|cent|penny|dime|one))?|one(?=\s*(?:[.,;!]|$|of\b)|\s+(?:note|bond|dollar|cent|penny|dime)\b)|a\s+(?:note|bond|dollar|cent|penny|dime))"
    r"(?!\s+(?:more|less|over|above|beyond|longer|else))",
    re.IGNORECASE,
)
"""Behind an act: none at all is tendered ("you shall tender not one")."""
SO_MUCH_AS_ONE = Late(
    r"\s*(?:(?:in|over|up)\s+)?(?:even\s+|so\s+much\s+as\s+)?(?:(?:a|one)\s+(?:single|solitary|lone|lousy|blessed)\s+(?:one|note|bond|dollar|cent|penny|thousand)|(?:even|so\s+much\s+as)\s+(?:a|one)\s+(?:note|bond|dollar|cent|penny|single\s+one))"
    r"(?:\s+(?:out\s+)?of\s+(?:(?:my|our|the|those|these)\s+)?(?:\$?[\d,]+\s*)?(?:notes?|bonds?|them|it|mine|ones?|lot|face|holding)?)?(?=\s*(?:$|[.,;!]|in\b|into\b|for\b|from\b|please\b))",
    re.IGNORECASE,
)
"""Behind an act that is denied: none at all is tendered ("don't send in a single one of my 85 bonds")."""
_SUBJECT_OF_IT = Late(r"(?:[^,;:.!?()–—]|[,.](?=\d))*", re.IGNORECASE)
_BUT = re.compile(r"\b(?:but|only|just)\b", re.IGNORECASE)


def none_goes(sentence: Sentence, act: Mark, start: int) -> re.Match[str] | None:
    """Find the "not one" that is the subject of an act: "Not one dollar of my $250,000 goes into the exchange."."""
    text, first, last = sentence.text, start - sentence.start, act.start - sentence.start
    while first < last and not text[first].isalnum():
        first += 1
    none = NOT_ONE.match(text, first)
    if none is None or none.end() > last or _SUBJECT_OF_IT.fullmatch(text, none.end(), last) is None:
        return None
    return none if _BUT.search(text, none.end(), last) is None else None


LEAVES_NONE = re.compile(r"(?:not|n't)\s+(?:leave|omit|exclude|skip)\b", re.IGNORECASE)
"""Denies that anything is left out."""


def twice(sentence: Sentence, act: Mark, start: int) -> bool:
    """Tell whether two negations bear on an act ("no reason not to"): that is for the holder to say again."""
    before = sentence.text[: act.start - sentence.start]
    turns = [match.end() for match in re.finditer(r"[,;:]|\b(?:so|but|and|because)\b", before, re.IGNORECASE)]
    begin = max([start, *(sentence.start + turn for turn in turns)])
    return sum(begin <= mark.start < act.start for mark in sentence.all("NEGATION")) > 1


def _amount_denied(sentence: Sentence, mark: Mark) -> bool:
    """Tell whether a negation denies only an amount: "not all", "not one more"."""
    return any(
        mark.end <= amount.start
        and DENIES.search(sentence.text[: amount.start - sentence.start])
        and not sentence.text[mark.end - sentence.start : amount.start - sentence.start].strip(" abceghijlqtuxy")
        for amount in sentence.amounts
    )
