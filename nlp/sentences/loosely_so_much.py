"""Whether a whole sentence orders so much in loose words: "I'd be comfortable with somewhere between ten and fifteen thousand going into the exchange.".

A range, "around 40", or a part with no amount, is an order of a part all the same, whose amount is asked for; in words as loose as "Do between 8 and 12 thousand" or "Let's try
$12,500 of mine in this thing and see" no verb of the election stands. Every word up to what is left to us, or to what is kept, has its place in the grammar.
"""

from __future__ import annotations

import re
from dataclasses import replace

from nlp.amounts.amount import Amount, AmountKind
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement

_OFFER = r"(?:(?:the|this|your)\s+(?:lexington\s+)?(?:exchange(?:\s+offer)?|offer|tender|swap|deal|thing|program|pot))"
_MINE = r"(?:\s+of\s+(?:mine|ours|(?:my|our|the)\s+(?:(?:old|lexington)\s+)?(?:notes|bonds|holding|position)))?"
_IN = rf"(?:\s+(?:(?:go|goes|going|to\s+go|put)\s+)?(?:in(?:to)?\s+(?:it|{_OFFER})|in)|\s+(?:(?:to\s+be|being|be)\s+)?(?:tendered|exchanged|swapped|submitted)|\s+for\s+{_OFFER}|\s+through)"
_LEAD = r"\W*(?:(?:please|pls|kindly|so|now|well|okay|ok|yes|just|then|perhaps|maybe|i\s+(?:believe|think|guess|suppose|reckon)(?:\s+that)?)\b\W*+){0,3}"
_CONTENT = r"(?:i|we)(?:'d|\s+would|\s+could|\s+should|'m|\s+am|\s+are)(?:\s+(?:be|feel|quite|very|perfectly))*+\s+(?:comfortable|happy|fine|content|okay|ok|good|willing|prepared|ready|satisfied|glad)\s+(?:with|to\s+(?:see|have|let|put|tender|exchange))"
_SEES = r"(?:i|we)(?:'d|\s+would|\s+could|\s+can)\s+(?:see|live\s+with|go\s+(?:along\s+)?with|do|have|let)"
_DO = r"(?:do|take|use|go\s+with|put\s+(?:me|us)\s+down\s+for|count\s+(?:me|us)\s+in\s+for|make\s+it|sign\s+(?:me|us)\s+up\s+for|have|let)"
_SUITS = r"(?:would|could|should|might|will)\s+(?:suit\s+(?:me|us)|do(?:\s+(?:for\s+)?(?:me|us|nicely))?|be\s+(?:about\s+)?(?:right|fine|enough|good|okay|ok)(?:\s+(?:for|with)\s+(?:me|us))?|work(?:\s+for\s+(?:me|us))?)"
_LEFT_TO_US = (
    r"(?:\s*[,;:–—-]+\s*(?:and\s+|but\s+)?|\s+(?:and|but)\s+)(?:(?:the\s+exact\s+\w+\s+)?(?:i\s+(?:leave|trust)|you\s+(?:pick|choose|decide|may\s+(?:pick|choose))|whichever|whatever|up\s+to\s+you|your\s+(?:choice|call|pick)|use\s+your|as\s+you\s+(?:think|see))\b"
    r"|(?:(?:i\s+|we\s+)?(?:keep|hold|leave)\s+)?(?:the|my|our)\s+(?:rest|others?|remainder|balance)\b)[^.?!]*+"
)
"""What is left to us, or what becomes of the rest."""
_END = r"(?:\s*+,?\s*+\b(?:please|thanks|thank\s+you)\b)*+[\s.!]*+"
_RANGED = Late(
    rf"{_LEAD}(?:{_DO}\s+<n>{_MINE}{_IN}?|(?:{_CONTENT}|{_SEES})\s+<n>{_MINE}{_IN}|<n>{_MINE}\s+{_SUITS}{_IN}|<n>{_MINE}{_IN})(?:{_LEFT_TO_US})?{_END}"
)
_TRIED = Late(
    rf"{_LEAD}(?:(?:let's|let\s+us|let\s+me|i'll|i\s+will|we'll)\s+)(?:try|chance|risk|gamble|venture|start\s+with|test)\s+<n>{_MINE}\s+in(?:to)?\s+(?:it|{_OFFER})(?:\s+and\s+(?:then\s+)?(?:we(?:'ll|\s+shall)?\s+)?see(?:\s+(?:what\s+happens|how\s+it\s+(?:goes|turns\s+out|does)|what\s+comes\s+of\s+it))?)?{_END}"
)
_PART = r"(?:(?:only|just)\s+)?(?:(?:some|a|one|only\s+a)\s+(?:small\s+|certain\s+)?(?:part|portion)|part|some)\s+of\s+(?:mine|ours|it|them|(?:my|our|the)\s+(?:(?:old|lexington)\s+)?(?:notes?|bonds?|holding|position))"
_NOT_ALL = r"(?:\s*[,;(–—-]+\s*(?:but\s+)?not\s+(?:all|the\s+whole|everything)(?:\s+of\s+(?:it|them|mine|ours|my\s+(?:notes|bonds)))?\)?)"
_OF_A_PART = Late(
    rf"(?:\W*dear\s+\w+(?:\s+\w+)?,)?{_LEAD}(?:i|we)(?:\s+(?:have|now|both|hereby|do))*+\s+(?:decided?|choose|chose|wish|want|elect|would\s+like|intend|resolved?)\s+to\s+(?:tender|exchange|swap|submit|put\s+in)\s+{_PART}(?:\s+only)?{_NOT_ALL}?{_END}"
)
"""Orders a part and does not say how much."""
_ANOTHERS = re.compile(r"\b(?:(?:my|our)\s+\w+['’]s|his|her|their)\b", re.IGNORECASE)
_LONGEST = 240
"""Characters of such a sentence."""


def loosely_so_much(number: int, sentence: Sentence) -> Statement | None:
    """Give the order of so much that a holder's sentence is as a whole, in loose words; None where it is none. `number`: its place in the mail."""
    if len(sentence.text) <= _LONGEST and _OF_A_PART.fullmatch(lowered(sentence.text)) is not None:
        return _ordered(number, sentence, ())
    amounts = [
        one
        for one in sentence.amounts
        if not any(
            other is not one and other.start <= one.start and one.end <= other.end and len(other.text) > len(one.text)
            for other in sentence.amounts
        )
    ]
    if len(amounts) != 1 or len(sentence.text) > _LONGEST or _ANOTHERS.search(amounts[0].text):
        return None
    (amount,) = amounts
    shape = {AmountKind.RANGE: _RANGED, AmountKind.AMOUNT: _TRIED}.get(amount.kind)
    if shape is None or shape.fullmatch(_in_signs(sentence, amount)) is None:
        return None
    return _ordered(number, sentence, (amount,))


def _ordered(number: int, sentence: Sentence, amounts: tuple[Amount, ...]) -> Statement:
    """Give the sentence as an order of these amounts."""
    plain = Statement(Deed.TENDER, Mood.DIRECT, sentence.start, sentence.end, sentence.text, number)
    return replace(plain, amounts=amounts, begins=sentence.start, at=sentence.start)


def _in_signs(sentence: Sentence, amount: Amount) -> str:
    """Give the words in small letters with a sign in the place of the amount."""
    text = lowered(sentence.text).replace("’", "'")
    return f"{text[: amount.start - sentence.start].rstrip('$')}<n>{text[amount.end - sentence.start :]}"
