"""Whether a sentence is an order, or keeps the sender's own, in the plainest of words and nothing else: then it needs no second opinion.

"I'll exchange all my bonds", "Tender everything the trust holds", "I'll sit tight with what I have": subject, verb, object, thanks. Every
word is of a closed list, so that nothing is left that could turn or bound it; what other sentences say of it is judged there.
"""

from __future__ import annotations

import re

from nlp.amounts.amount import AmountKind
from nlp.moods import Mood
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement
from nlp.wordlists import listed

_NOTES = "notes note bonds bond lexington lexingtons lex old paper papers holding holdings position lot whole my our mine ours the these those of it them 'em em all both every everything"
_TENDERS = listed(
    _NOTES
    + " exchange exchanged exchanging tender tendered tendering swap swapped swapping convert converted submit submitted put in into up over for new ones offer deal turn send sign on down with"
    + " i we 'll will shall want wish like to 'm am going gonna go ahead please pls kindly just hereby now today so and well ok okay yes then anyhow anyway alright"
    + " me us thanks hi hello hey gents gentlemen folks sir sirs madam dear . , ! - : please"
)
_KEEPS = listed(
    _NOTES
    + " keep keeping hold holding hang hanging onto on to leave stay sit sitting tight with what such be alone as they are is where right just exactly put have own hold got"
    + " i we 'll will shall want wish like 'm am going gonna please pls kindly so and well ok okay then anyhow anyway thanks . , ! -"
)
_HELD = re.compile(
    r"(?:that\s+|which\s+)?\b(?:i|we|(?:the|my|our)\s+(?:trust|company|fund|estate|foundation|partnership|firm|family\s+trust))\s*(?:hold|holds|have|has|own|owns|'ve\s+got|have\s+got)\b|\bthank\s+you\b|\bwould\s+like\b|'d\s+like\b",
    re.IGNORECASE,
)
"""Phrases whose words say nothing else: what is held, thanks, and a wish."""
_OF_ONES_OWN = re.compile(
    r"\b(?:(?:my|our)\s+(?:\w+\s+)?(?:notes?|bonds?|holdings?|position)|mine|ours|what\s+(?:i|we)(?:['’]ve\s+got|\s+(?:have|hold|own)))\b",
    re.IGNORECASE,
)
_OPEN = ("CONDITION", "DOUBT", "HEDGE", "TIMED", "REPORT", "NEGATION", "CORRECTION")
_LONGEST = 24
"""Words."""


def plainly(statement: Statement, sentence: Sentence) -> bool:
    """Tell whether the whole sentence is no more than the statement's order in plain words."""
    words = _LISTS.get(statement.deed)
    if (
        words is None
        or statement.mood is not Mood.DIRECT
        or statement.strange
        or statement.corrects
        or len(sentence.words) > _LONGEST
        or sentence.text.rstrip().endswith("?")
        or sentence.has(*_OPEN)
    ):
        return False
    if statement.deed is Deed.TENDER:
        if len(statement.amounts) != 1 or statement.amounts[0].kind not in (AmountKind.ALL, AmountKind.AMOUNT):
            return False
    elif statement.amounts or statement.rest or not _OF_ONES_OWN.search(sentence.text):
        return False
    taken = [(amount.start, amount.end) for amount in sentence.amounts]
    taken += [(sentence.start + one.start(), sentence.start + one.end()) for one in _HELD.finditer(sentence.text)]
    return all(word.text in words or any(start <= word.start < end for start, end in taken) for word in sentence.words)


_LISTS = {Deed.TENDER: _TENDERS, Deed.KEEP: _KEEPS}
