"""Tell whether the mail is a yes or a no to our read-back, and to which accounts it is limited.

A yes records; so it is one only where every word of the mail belongs to a yes. Whatever else stands in it (a
condition, an amount, a wish to look at it first) leaves the answer open, and we ask again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from nlp.accounts.door import Mention
from nlp.answers.clauses import CHECKED, PRAISE, SAID_OF_READ_BACK
from nlp.answers.loosely import loosely_yes
from nlp.answers.words import COURTEOUS, DISCLAIMER, HARMLESS_NO, RESERVES, YES_IDIOM, YES_WORDS
from nlp.instruction import Kind
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.sentence import Sentence, blanked

_SUBJECT = re.compile(r"please\s+confirm|what\s+we\s+understood|read-?back|confirm\s+(?:your|that|our)", re.IGNORECASE)
_NO = re.compile(r"^\W*(?:no|nope|nah|wrong|not|incorrect|negative|stop|non|nein)\b", re.IGNORECASE)
_YES = Late(
    r"(?:^|\b)(?:yes|yep|yeah|yup|yea|aye|ye|y|correct|confirm|confirmed|confirming|ok|okay|k|approved?|agreed?|right|oui|si|sí|sì|ja|da|jawohl|absolutely|affirmative|perfect|sure|exactly|"
    r"precisely|indeed|bingo|amen|spot\s+on|thumbs\s+up|you\s+(?:have\s+|'ve\s+)?got\s+it|así\s+es|understood\s+(?:me|us)|make\s+it\s+official|"
    r"agrees|match(?:es)?|ties?|tall(?:y|ies)|reconciles?|jibes?|squares?|fine|good|great|go\s+ahead|proceed|in\s+order|accurate|stimmt|richtig|parfait|accept|accepted|roger|done|correctly|through)\b|[👍✅✔👌🆗]"
)
"""Words of a yes, in small letters."""
_ALL_OF_THEM = Late(
    r"\b(?:all|both)\s+(?:of\s+)?(?:the\s+|these\s+|those\s+)?(?P<count>two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\b|\btie(?P<out>s?)\s+out\b|\bchecked\s+against\s+(?:my|our)\b",
    re.IGNORECASE,
)
"""All the lines of a read-back by their count, and "ties out", which takes nothing out."""
_LONGEST_YES = 2000
"""Signs up to which a mail is looked through for clauses that say yes; what is longer says something else besides."""
_COUNTS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_PIECE = re.compile(r"[^.!?\n]+[.!?]*")
_NAMED_CLOSE = Late(
    r"(?P<closing>\b(?i:regards|sincerely|thanks|thank\s+you|yours(?:\s+truly)?|best|cheers))[,!.\s]+(?:[A-Z][\w.'’-]*\s*){1,3}$"
)
_WORD = re.compile(r"[^\W_][\w'’]*|[👍✅✔👌🆗]")
_EXCEPTS = Late(
    r"\b(?:except(?:ing)?|excluding|but|other\s+than|apart\s+from|aside\s+from|bar|barring|save|with\s+the\s+exception\s+of|not|no|hold|leave\s+out|wrong|without|nor)\b(?:\s+(?:for|to|on|the|line|of))*",
    re.IGNORECASE,
)
_NOT_BEHIND = Late(
    r"^\s*(?:line\s+|one\s+)?(?:is|are|was|should\s+be)?\s*(?:not|n't|isn't|isnt|wrong|incorrect|no\b|out\b|on\s+hold)",
    re.IGNORECASE,
)
_OF_THE_REST = re.compile(
    r"\b(?:others?|rest|all|everything|remaining|if|only|until|unless|provided|both|\d+)\b", re.IGNORECASE
)
_ALSO = re.compile(r"^[\s,&]*(?:(?:and|or|nor|the|for|line|to)\b[\s,&]*)*$", re.IGNORECASE)
_REST = Late(
    r"\b(?:hold|not|wait\s+(?:with|on)|leave|keep|no\s+to)\s+(?:off\s+)?(?:on\s+)?(?:the\s+)?(?:rest|others?|remaining(?:\s+(?:lines|ones))?|remainder)\b(?:\s+(?:for\s+now|please|yet|back))*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Answer:
    """A yes or a no, and to which accounts it is limited."""

    kind: Kind
    agreed: tuple[str, ...] | None = None
    disagreed: tuple[str, ...] = ()


def answer(
    sentences: Sequence[Sentence],
    subject: str,
    named: Sequence[Mention],
    *,
    read_back: bool,
    people: Sequence[str] = (),
    asked: Sequence[str] = (),
    alone: bool = False,
) -> Answer | None:
    """Give the yes or no of the new words; None where there is neither, or a yes with a reservation.

    `read_back`: the mail stands in the thread of a read-back, so that a bare "fine" is a yes. `people`: names
    that may stand at the close. `asked`: the accounts that may be meant by their figures alone ("except 2002").
    `alone`: nothing is open that the mail could record; then words that we do not know make a yes no less one.
    """
    said = sentences
    if not said:
        return None
    expected = read_back or bool(_SUBJECT.search(subject))
    text, start = _without_close(said, people)
    places = _places(text, start, named, asked)
    if read_back and any(_miscounts(match["count"], asked) for match in _ALL_OF_THEM.finditer(text)):
        return None
    small = lowered(text)
    said_whole = expected and len(text) <= _LONGEST_YES
    clear = _without_clauses(small) if said_whole else small
    positive = bool(_YES.search(small) or YES_IDIOM.search(small) or (said_whole and SAID_OF_READ_BACK.search(small)))
    split = _split(text, places) if positive else None
    if split is not None and _nothing_else(clear, places, people, limited=True) and (expected or _YES.match(small)):
        return split
    if _refuses(said, clear, start):
        first = bool(_NO.match(clear))
        return Answer(Kind.REFUSAL) if (expected or first) and (first or not _YES.match(small.lstrip())) else None
    loosely = alone and expected and split is None and not places and loosely_yes(clear, positive=positive)
    if not positive or split is not None or not (expected or _YES.match(small.lstrip())):
        return Answer(Kind.CONFIRMATION, agreed=()) if loosely else None
    if not _nothing_else(clear, places, people, limited=False):
        return Answer(Kind.CONFIRMATION, agreed=()) if loosely else None
    mentioned = tuple(dict.fromkeys(account for _, _, accounts in places for account in accounts))
    return Answer(Kind.CONFIRMATION, agreed=mentioned or None)


def _miscounts(count: str | None, asked: Sequence[str]) -> bool:
    """Tell whether "all three" is said where another number of lines was read back."""
    if not count or not asked:
        return False
    word = count.lower()
    return len(asked) != (int(word) if word.isdigit() else _COUNTS.index(word) + 2)


def asks_for_a_yes(subject: str) -> bool:
    """Tell whether a subject is that of one of our read-backs."""
    return _SUBJECT.search(subject) is not None


def _without_close(said: Sequence[Sentence], people: Sequence[str]) -> tuple[str, int]:
    """Give the words without questions about the offer and without what stands below the name; with their offset."""
    start = said[0].start
    text = ""
    for sentence in said:
        text = text.ljust(sentence.start - start, "\n") if len(text) < sentence.start - start else text
        text += sentence.text
    text = _PIECE.sub(lambda m: " " * len(m.group()) if DISCLAIMER.search(m.group()) else m.group(), text)
    text = _NAMED_CLOSE.sub(lambda m: m.group("closing"), text)
    lines = text.split("\n")
    known = {word for name in people for word in _words(name)}
    for index in range(1, len(lines)):
        words = _words(lines[index])
        if words and all(word in known for word in words) and not RESERVES.search("\n".join(lines[index:])):
            return "\n".join(lines[:index]), start
    last = lines[-1].strip()
    if (
        len(lines) > 1
        and re.fullmatch(r"[-–—~ ]*[A-Z][a-zà-ÿ]+\.?(?:\s[A-Z]\.?)?", last)
        and not _YES.search(lowered(last))
    ):
        return "\n".join(lines[:-1]), start
    return text, start


def _words(text: str) -> list[str]:
    """The words of a text in lower case, apostrophes taken off."""
    return [word.lower().replace("’", "'") for word in _WORD.findall(text)]


def _refuses(said: Sequence[Sentence], text: str, start: int) -> bool:
    """Tell whether the words deny: a no at the head, or a phrase that denies; "no changes" denies nothing."""
    if HARMLESS_NO.match(text.lstrip()):
        return False
    harmless = [(m.start(), m.end()) for sentence in said for m in HARMLESS_NO.finditer(sentence.text)]
    marks = [
        (sentence, mark)
        for sentence in said
        for mark in sentence.all("NO")
        if text[mark.start - start : mark.end - start].strip()
    ]
    return bool(_NO.match(text)) or any(
        not any(begin <= mark.start - sentence.start < end for begin, end in harmless) for sentence, mark in marks
    )


Place = tuple[int, int, tuple[str, ...]]


def _places(text: str, start: int, named: Sequence[Mention], asked: Sequence[str]) -> list[Place]:
    """Where accounts are named in the text, by mention or by the last figures of an account asked about."""
    found: list[Place] = [
        (mention.start - start, mention.end - start, mention.accounts)
        for mention in named
        if mention.accounts
        and not mention.accounts[0].startswith("*")
        and text[max(0, mention.start - start) : mention.end - start] == mention.text
    ]
    for match in re.finditer(r"(?<![\w,.$-])\d{4}(?![\w,]|\.\d)", text):
        mine = tuple(account for account in asked if account.endswith(match.group()))
        if len(mine) == 1 and not any(begin < match.end() and match.start() < end for begin, end, _ in found):
            found.append((*match.span(), mine))
    return sorted(found)


def _split(text: str, places: Sequence[Place]) -> Answer | None:
    """Give a yes that is limited to some accounts or leaves some out; None where it is neither."""
    yes: list[str] = []
    no: list[str] = []
    previous, excepted = 0, False
    for index, (begin, end, accounts) in enumerate(places):
        before = text[previous:begin]
        after = text[end : places[index + 1][0] if index + 1 < len(places) else len(text)]
        same = index > 0 and bool(_ALSO.match(before))
        last = re.split(r"[;.\n]|,(?!\s*(?:but|not|except))", before)[-1]
        excepted = (excepted if same else bool(_EXCEPTS.search(last))) or bool(_NOT_BEHIND.match(after))
        (no if excepted else yes).extend(accounts)
        previous = end
    rest = bool(_REST.search(text))
    if not no and not rest:
        return None
    if yes:
        return Answer(Kind.CONFIRMATION, agreed=tuple(dict.fromkeys(one for one in yes if one not in no)))
    return Answer(Kind.CONFIRMATION, disagreed=tuple(dict.fromkeys(no))) if no else None


def _without_clauses(text: str) -> str:
    """Blank the clauses that say of the read-back what a yes says; `text` in small letters."""
    for clauses in (PRAISE, CHECKED, SAID_OF_READ_BACK):
        text = blanked(text, [match.span() for match in clauses.finditer(text)])
    return text


def _nothing_else(text: str, places: Sequence[Place], people: Sequence[str], *, limited: bool) -> bool:
    """Tell whether all words are those of a yes, of courtesy, or names; with `limited` also those that except."""
    if limited and places:
        # Behind the last account that is left out may stand why: "the Wirths want to think about it".
        reason = re.match(r"[^.!?\n]*", text[places[-1][1] :])
        excepted = _EXCEPTS.search(re.split(r"[;.\n]", text[: places[-1][0]])[-1])
        if reason and excepted and not _OF_THE_REST.search(reason.group()):
            text = text[: places[-1][1]] + text[places[-1][1] + reason.end() :]
    for begin, end, _ in reversed(places):
        text = text[:begin] + " " * (end - begin) + text[end:]
    text = YES_IDIOM.sub(" ", lowered(_ALL_OF_THEM.sub(" ", HARMLESS_NO.sub(" ", text))))
    if limited:
        text = _EXCEPTS.sub(" ", _REST.sub(" ", text))
    if "?" in text:
        return False
    known = {word for name in people for word in _words(name)}
    return all(word in YES_WORDS or word in COURTEOUS or word in known for word in _words(text))
