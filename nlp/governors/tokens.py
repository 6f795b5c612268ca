"""The words of a stretch of a sentence as the phrases about an election see them: amounts, accounts and names put as such."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from nlp.governors.passing import in_passing
from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.patterns.wordlists import listed
from nlp.sentence import Sentence, Word
from nlp.words.days import WEEKDAY

PAUSE = listed("= (= ): ), ). ;) :) :-) , ; : - -- --- – — ( ) . ! ... … ? /")
"""Where speaking pauses: what stands there parts a clause from what only accompanies it."""
_FIGURE = Late(r"[$€£#]?\d[\d.,/%-]*(?:st|nd|rd|th|k|m|mm|s)?", re.IGNORECASE)
_WORDS_OF_NUMBER = Late(
    r"(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|\w+teen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)",
    re.IGNORECASE,
)
_DONE_BEFORE = Sifted(
    r"\b(?:(?:that|which)\s+)?(?:i|we|(?:the|our)\s+(?:trust|company|fund|estate|partnership|foundation|board|firm|client)|he|she|they)\s+"
    r"(?:(?:had|have|'ve|has|already|just|earlier|originally|first)\s+){0,2}"
    r"(?:sent|gave|given|made|submitted|placed|entered|tendered|instructed|filed|signed|mailed|faxed|e-?mailed|put\s+in|bought|inherited|purchased|acquired)\b"
    r"(?:\s+(?:you\s+)?(?:the|my|our|a|an|your)\s+(?:\w+\s+)?(?:form|letter|paper|papers|card|copy|fax|original|envelope|instruction|e-?mail|message)s?\b(?:\s+(?:in|off|back|over))?"
    r"(?:\s+(?:by|in|through|via)\s+(?:the\s+|regular\s+|ordinary\s+|registered\s+|certified\s+)?(?:post|mail|fax|fedex|ups|courier|letter|e-?mail))?)?"
    r"(?:\s+(?:it|them|in|to|with|you|off|out|over|your\s+\w+)\b){0,3}"
    rf"(?:\s*(?:(?:on\s+)?{WEEKDAY}(?:\s+last)?|yesterday|earlier|before|last\s+(?:week|month|year|\w+day)|earlier\s+(?:this|last)\s+(?:week|month)|this\s+(?:week|month|morning)"
    r"|(?:a|one|two|three|some|several)\s+(?:day|week|month)s?\s+(?:ago|back)|the\s+other\s+day|(?:on|in)\s+(?:the\s+\d{1,2}(?:st|nd|rd|th)|(?:19|20)\d\d|[A-Z][a-z]{2,8}(?:\s+\d{1,2}(?:st|nd|rd|th)?)?)))?\b",
    re.IGNORECASE,
)
"""What was done with the notes or the tender before: a day in it is no day to come."""
_EXCUSED = ("SURE", "IDIOM", "CORRECTION", "REST", "TENDER", "KEEP", "WITHDRAW", "DECLINE", "GO_AHEAD")
_TELLING = Late(r"\w|[<,;:()./!?…–—-]")
"""A token that is more than a quotation mark or the like."""


_SHORT = {
    "w/": "with",
    "w": "with",
    "tho": "though",
    "w/o": "without",
    "acct": "account",
    "accts": "accounts",
    "pls": "please",
    "thru": "through",
}
"""Words as they are shortened in haste."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word, or what stands for an amount, an account or a name."""

    text: str
    start: int
    cased: bool = False
    """Whether it begins with a capital."""


@lru_cache(maxsize=64)
def _not_of_the_election(text: str) -> tuple[tuple[int, int], ...]:
    """Give the stretches of a sentence that only tell something. Each is asked about before, in and behind its verb."""
    return (*(match.span() for match in _DONE_BEFORE.finditer(text)), *in_passing(text))


def tokens_of(
    sentence: Sentence,
    start: int,
    end: int,
    names: frozenset[str],
    accounts: Sequence[tuple[int, int]],
    *,
    verb: bool = False,
) -> list[Token]:
    """Give the words of a stretch, with amounts, accounts and names put as such, and excused phrases left out."""
    amounts = [(amount.start, amount.end) for amount in sentence.amounts]
    polite = [(mark.start, mark.end) for mark in sentence.all("POLITE")]
    excused = [] if verb else [(mark.start, mark.end) for mark in sentence.all(*_EXCUSED)]
    excused += [(sentence.start + begin, sentence.start + stop) for begin, stop in _not_of_the_election(sentence.text)]
    result: list[Token] = []
    for word in _whole_words(sentence):
        if not start <= word.start < end:
            continue
        text = _SHORT.get(word.text, word.text.strip(".'\"*_“”") or word.text)
        kind = (
            "<account>"
            if _in(word.start, accounts)
            else "<amount>"
            if _in(word.start, amounts)
            else "<polite>"
            if _in(word.start, polite)
            else "<excused>"
            if _in(word.start, excused)
            else "<name>"
            if text.removesuffix("'s") in names and sentence.text[word.start - sentence.start].isupper()
            else "<figure>"
            if _FIGURE.fullmatch(text)
            else "<number>"
            if _WORDS_OF_NUMBER.fullmatch(text)
            else word.text
            if word.text in PAUSE or word.text.startswith("'")
            else text
        )
        if (
            kind != "<excused>"
            and _TELLING.search(kind)
            and not (result and kind.startswith(("<a", "<p")) and result[-1].text == kind)
        ):
            result.append(Token(kind, word.start, sentence.text[word.start - sentence.start].isupper()))
    return result


def _whole_words(sentence: Sentence) -> list[Word]:
    """Give the words, with those that a hyphen joins put together: "e-mail", "mother-in-law"."""
    result: list[Word] = []
    for word in sentence.words:
        joins = result and word.start == result[-1].end
        if joins and word.text == "-" and re.search(r"\w$", result[-1].text):
            result[-1] = Word(result[-1].text + "-", result[-1].start, word.end)
        elif joins and result[-1].text.endswith("-") and re.match(r"\w", word.text):
            result[-1] = Word(result[-1].text + word.text, result[-1].start, word.end)
        else:
            result.append(word)
    return result


def _in(place: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a place lies in one of the spans."""
    return any(start <= place < end for start, end in spans)


def parts_of(tokens: Sequence[Token]) -> list[list[Token]]:
    """Cut at pauses."""
    parts: list[list[Token]] = [[]]
    for token in tokens:
        if token.text in PAUSE:
            parts.append([])
        else:
            parts[-1].append(token)
    return parts
