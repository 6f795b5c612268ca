"""What a sentence says of where money shall go now: it is flagged, and nothing of it, figures of accounts included, elects."""

from __future__ import annotations

from nlp.patterns.late import Late
from nlp.sentence import Sentence, until
from nlp.sentences.redirected import pays_elsewhere

_MONEY = r"(?:cash|fee|fees|interest|money|monies|proceeds|percent|%|payments?|check|cheque|premium|portion|dollars)"
_PAYS = r"(?:send|wire|pay|remit|deposit|transfer|credit|route|direct|forward|mail)"
_TAIL = Late(
    rf"(?:[,;–—-]|\band\b)\s*(?:(?:and|then|also|please|pls|kindly|you|should|must|to)\s+){{0,4}}{_PAYS}\b(?=[^;]{{0,80}}?{_MONEY})"
)
"""Where a sentence that elects turns to the money, in small letters."""
_HEAD = Late(
    rf"\W*(?:(?:please|pls|kindly|and|also)\s+){{0,3}}(?:{_PAYS}\b|(?:the\s+|my\s+|our\s+|any\s+)?(?:\w+\s+){{0,2}}{_MONEY}\b)"
)
"""How a sentence begins that speaks of the money alone."""

_OF_NOTES = Late(
    r"\b(?:(?<!new\s)notes?|(?<!new\s)bonds?|all|everything|the\s+rest|half|tender\w*|exchang\w*|swap\w*|withdr\w+)\b"
)
"""What a sentence names that elects beside the money; in small letters."""


def without_payment(sentence: Sentence) -> Sentence | None:
    """Give the sentence without what redirects money, None where it says nothing else; offsets stay the passage's."""
    text = sentence.text.lower()
    if not (sentence.has("PAYMENT") or pays_elsewhere(sentence.text)) or len(text) != len(sentence.text):
        return sentence
    if _HEAD.match(text) and not (sentence.has("TENDER", "WITHDRAW", "DECLINE", "KEEP") and _OF_NOTES.search(text)):
        return None
    found = _TAIL.search(text)
    if found is None or not text[: found.start()].strip():
        return sentence
    return until(sentence, found.start())
